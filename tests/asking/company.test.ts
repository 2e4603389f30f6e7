import { asks } from './asks.ts';

// Lists of people and who came along, parts of the day, delegations, and questions that name nobody but by a post: over texts of a few
// sentences. What the text does not say must stay silent, and a list is never half.

asks(
  'a journey with a delegation',
  `Assistant Secretary of State for Political Affairs Miriam Holcomb will travel to Nairobi, Kampala, and Kigali March 3-9, 2024.

In Nairobi, the Assistant Secretary will meet with Foreign Minister Peter Otieno and Defense Minister Ruth Wanjiru to discuss regional security. She will be joined there by Special Envoy for Sudan Daniel Katz and USAID Deputy Administrator Laura Finch. While in Nairobi, she will also tour the Wilson Logistics Hub, where U.S. relief supplies are stored.

In Kampala, the Assistant Secretary will pay a courtesy call on President Joseph Okello before a working lunch with Prime Minister Grace Namara, Attorney General Moses Byaru, and Central Bank Governor Ivan Ssali. In Kigali, she will be received by President Felix Gasana.

The delegation will include National Security Council Director for Africa Paul Reyes, Treasury Department Senior Adviser Anne Doyle, and Department of Defense Principal Director Mark Stroud.

A meeting with Opposition Leader Henry Kato was postponed because of scheduling conflicts.`,
  [
    ['which cities is Holcomb going to?', ['Nairobi', 'Kampala', 'Kigali']],
    ['where will she travel in March?', ['Nairobi', 'Kampala', 'Kigali']],
    ['who will the assistant secretary meet in Kigali?', ['Gasana'], ['Okello']],
    ['whom does Holcomb see in kampala? list all', ['Okello', 'Namara', 'Byaru', 'Ssali'], ['Otieno', 'Gasana', 'Kato']],
    ['who is on the delegation with her?', ['Reyes', 'Doyle', 'Stroud'], ['Katz', 'Otieno']],
    ['who travels with Holcomb?', ['Reyes', 'Doyle', 'Stroud'], ['Otieno']],
    ['who will join her in nairobi', ['Katz', 'Finch'], ['Otieno', 'Reyes']],
    ['who’s part of her delegation', ['Reyes', 'Doyle', 'Stroud'], ['Otieno']],
    ['which hub will she tour?', ['Wilson']],
    ['will she meet Kato?', ['no']],
    ['did Holcomb get to see the opposition leader', ['no']],
    ['which kenyan ministers will holcomb meet', ['Otieno', 'Wanjiru'], ['Namara', 'Byaru']],
    ['which ugandan officials will she have lunch with', ['Namara', 'Byaru', 'Ssali'], ['Okello', 'Otieno'], 'not yet'],
    ['who is she meeting in Dodoma?', undefined],
    ['who from the Commerce Department is on the delegation?', undefined, undefined, 'not yet'],
    ['who did she meet in Kigali with Katz?', undefined],
  ],
);

asks(
  'a wire report by parts of the day',
  `KHARVAN, May 13 (Reuter) - U.N. envoy Lars Ekberg met President Ali Rezaei in the morning and drove across the front line in the afternoon for a two-hour session with rebel commander Yusuf Idrisov.

Ekberg, a former Swedish foreign minister, was accompanied by his political adviser, Maria Conti, and by Colonel Brian Tully of Ireland. In the evening he dined with French ambassador Paul Girard.

The envoy said he would fly to New York on Wednesday to report to Secretary-General Hugo Salas.

On Sunday he saw Archbishop Grigor Danielian and, separately, the mayor of Kharvan, Leyla Aslanova.`,
  [
    ['whom did ekberg meet in the morning', ['Rezaei'], ['Idrisov', 'Girard']],
    ['who did the envoy see in the afternoon?', ['Idrisov'], ['Rezaei', 'Girard']],
    ['who did he dine with in the evening', ['Girard'], ['Rezaei']],
    ['who travelled across the line with Ekberg?', ['Conti', 'Tully'], ['Girard']],
    ['who was with the envoy', ['Conti', 'Tully'], ['Rezaei', 'Girard']],
    ['whom did the U.N. envoy see on Sunday', ['Danielian', 'Aslanova'], ['Rezaei'], 'not yet'],
    ['who did the swedish envoy see at night?', undefined],
    ['who did Ekberg meet at noon?', undefined],
    ['who will he report to', ['Salas']],
    ['which ambassador did he have dinner with', ['Girard']],
  ],
);

asks(
  'a minister in the first person',
  `Media release. The Minister for Foreign Affairs, Bruce Carrick.

I leave on Saturday for Fiji, Vanuatu and Samoa, and will return to Canberra on 24 May.

In Suva (18-20 May) I will have talks with Prime Minister Ratu Epeli Naqara, Foreign Minister Inoke Tuisawau and the Leader of the Opposition, Mrs Ana Bolatini. I will also meet the Commonwealth Special Envoy, Sir Peter Hale, and the head of the Forum Secretariat, Dr Lemeki Tau.

In Port Vila I will call on President Willie Kalmet and hold discussions with my counterpart, Marcel Natapei.

In Apia, on 23 May, I shall be received by the Head of State, Tupua Leiataua, before signing an aid agreement with Finance Minister Sina Faleolo.`,
  [
    ['which countries is the minister off to?', ['Fiji', 'Vanuatu', 'Samoa']],
    ['who does Carrick meet in suva?', ['Naqara', 'Tuisawau', 'Bolatini', 'Hale', 'Tau'], ['Kalmet']],
    ['who will the minister talk to in Port Vila', ['Kalmet', 'Natapei'], ['Naqara']],
    ['who will receive him in Apia?', ['Leiataua']],
    ['will he see the fijian opposition leader', ['yes']],
    ['which envoy will the australian minister meet in suva', ['Hale'], ['Tau'], 'not yet'],
    ['when will Carrick return to Canberra?', ['24 May']],
    ['who does carrick meet in Tonga', undefined],
  ],
);

asks(
  'a guest of a president',
  `President Dr. Ibrahim Waheedu met today at the President’s Office with the Director General of the Gulf Fund for Development, His Excellency Sheikh Nasser Al-Mutairi, who is on an official visit to the Maldives. The meeting was also attended by the Minister of Finance, Mr. Ahmed Shareef, and the Ambassador of Kuwait, Mr. Faisal Al-Ajmi.

The Director General yesterday paid a courtesy call on the Speaker of Parliament, Honourable Hassan Didi, and is scheduled to visit Addu City tomorrow. He will be accompanied on that visit by the Minister of Planning, Ms. Aishath Rasheed.

Later in the day, Al-Mutairi called on Minister of Health Abdulla Niyaz at his office and discussed a new hospital.`,
  [
    ['who did the maldivian president meet with?', ['Mutairi']],
    ['whom did the director general see the day before?', ['Didi'], ['Waheedu', 'Niyaz']],
    ['who else attended the meeting with the president', ['Shareef', 'Ajmi'], ['Didi']],
    ['which ministers attended the meeting', ['Shareef'], ['Rasheed', 'Niyaz']],
    ['who will go to Addu with him?', ['Rasheed']],
    ['who did the Director General call on later in the day?', ['Niyaz'], ['Didi']],
    ['whom did Al-Mutairi meet after the president', undefined],
    ['which city is the director general going to visit', ['Addu']],
    ['who received the head of the Gulf Fund today?', ['Waheedu'], undefined, 'not yet'],
  ],
);

asks(
  'a dialogue of three',
  `Deputy Foreign Minister Kwon Hyuk-jin of the Republic of Korea, Parliamentary Vice-Minister Haruka Onodera of Japan and Assistant Minister Li Jianhua of China co-chaired the third Trilateral Dialogue in Jeju on May 10.

The Mongolian delegation was headed by State Secretary Batmunkh Gantulga. The delegation included the Ambassador to Seoul, Erdene Sukhbaatar, and the Director of the Asia Department, Oyuna Dorj.

They were received by Prime Minister Seo Min-ho. Foreign Minister Cho Eun-bi, together with her chief of staff, Dr. Ahn Tae-yang, hosted a dinner for the guests. A trip to Busan was cancelled.`,
  [
    ['who co-chaired the trilateral dialogue?', ['Kwon', 'Onodera', 'Li Jianhua'], ['Seo']],
    ['who led the mongolian delegation', ['Gantulga'], ['Sukhbaatar']],
    ['who was in the Mongolian delegation besides Gantulga?', ['Sukhbaatar', 'Dorj'], ['Gantulga', 'Kwon']],
    ['who received them', ['Seo']],
    ['who hosted the dinner', ['Cho', 'Ahn'], undefined, 'not yet'],
    ['did they go to Busan?', ['no']],
    ['who led the Chinese delegation', undefined],
  ],
);

asks(
  'an envoy in two towns',
  `In Skopje, the Special Representative was received in audience by the President of the Republic, H.E. Goran Petkov, and exchanged views with the Minister for European Affairs, Ambassador Elena Ristova, as well as with the accredited Heads of Mission. Her interlocutors in Skopje, on 8 and 9 May, included the Speaker of the Assembly, Dr. Arben Dauti, the EU Ambassador, Klaus Brandl, and representatives of the main political parties.

The Special Representative, Ms. Nuria Casals, then travelled to Tetovo and Gostivar, where she visited a school for nurses and a mosque together with the mayors of both towns. She was not received by the leader of the opposition, Nikola Stojan, who had cancelled at short notice.

In Pristina, Ms. Casals conferred with Prime Minister Blerim Hoti and, separately, with the head of the Serb List, Dragan Ilic.`,
  [
    ['who did casals talk to in pristina', ['Hoti', 'Ilic'], ['Petkov']],
    [
      'whom did the special representative see in Skopje?',
      ['Petkov', 'Ristova', 'Dauti', 'Brandl', 'Mission', 'parties'],
      ['Hoti', 'Ilic', 'Stojan'],
    ],
    ['which towns did she go to', ['Tetovo', 'Gostivar']],
    ['what did she visit in Tetovo and Gostivar', ['school', 'mosque']],
    ['did stojan receive the special representative', ['no']],
    ['was casals received by the opposition leader?', ['no']],
    ['which ambassador did she meet in Skopje', ['Brandl']],
  ],
);

asks(
  'readouts of one day',
  `In the morning the Vice President received the Prime Minister of the Kurdistan Region, Azad Barzani, together with his chief of staff, Dr. Shirin Talabani. In the afternoon he met with Denmark’s Foreign Minister, Mette Lund, and Defense Minister Jens Krogh; Greenland’s Premier, Malik Olsen, joined for the second half of the meeting.

Vice President Louis Moreau was joined by National Security Adviser Chloe Perrin and Ambassador Hugo Lefort. A meeting with India’s External Affairs Minister, Dr. Ravi Menon, was postponed because of flight delays.

Separately, the Second Lady, Dr. Claire Moreau, laid a wreath at the Dachau memorial.`,
  [
    ['who did moreau receive from the kurdistan region', ['Barzani', 'Talabani'], ['Lund']],
    ['who did the vice president receive in the morning', ['Barzani', 'Talabani'], ['Lund', 'Krogh']],
    ['which danish ministers did he meet', ['Lund', 'Krogh'], ['Olsen', 'Menon']],
    ['who joined for the second half of the meeting', ['Olsen'], ['Perrin']],
    ['did Moreau meet the Indian minister', ['no']],
    ['who joined the vice president?', ['Perrin', 'Lefort'], ['Olsen']],
    ['where did the second lady go', ['Dachau'], undefined, 'not yet'],
  ],
);

asks(
  'a visit with calls',
  `Foreign Minister Selim Aydin, who is in Dhaka on a two-day visit, called on Prime Minister Farida Rahman at Ganabhaban this morning. The Turkish envoy in Dhaka, Cem Uslu, was present.

He said this while paying a courtesy call on President Abdul Karim at Bangabhaban this evening. Foreign Secretary Tanvir Alam and Principal Secretary Nadia Islam were also present.

Aydin later visited Camp 4 and Camp 17 in Cox’s Bazar along with Relief Minister Jamal Uddin and UNHCR Country Representative Sofia Berg.`,
  [
    ['who did the turkish minister call on at Ganabhaban', ['Rahman'], ['Karim']],
    ['who was present at the call on the prime minister', ['Uslu'], ['Alam'], 'not yet'],
    ['whom did aydin call on in the evening', ['Karim'], ['Rahman'], 'not yet'],
    ['which camps did he visit?', ['Camp 4', 'Camp 17']],
    ['who went to the camps with Aydin', ['Uddin', 'Berg'], ['Karim', 'Rahman']],
    ['who accompanied the Turkish foreign minister to Cox’s Bazar', ['Uddin', 'Berg'], ['Rahman']],
    ['which camps did Uddin visit', ['Camp 4', 'Camp 17']],
    ['who did aydin call on at noon', undefined],
  ],
);

asks(
  'a journey of an under secretary',
  `Under Secretary for Economic Affairs Joanna Birch will visit Lima, Quito, and La Paz April 2-8, 2024. She will be accompanied by Deputy Assistant Secretary Victor Lang and Senior Adviser Ruth Bloom.

In Lima, Under Secretary Birch will call on President Hugo Salazar and will meet Trade Minister Elena Quispe and Energy Minister Raul Ortega. In Quito, she will be hosted by Foreign Minister Pablo Andrade at a dinner together with business leaders.

The U.S. delegation will also include Commerce Department Director Sam Wells and EXIM Bank Vice President Tina Marsh. A planned call on Defense Minister Jorge Rivas in La Paz was cancelled.`,
  [
    ['which capitals will Birch visit', ['Lima', 'Quito', 'La Paz']],
    ['who accompanies the under secretary?', ['Lang', 'Bloom'], ['Quispe']],
    ['which peruvian ministers will birch meet', ['Quispe', 'Ortega'], ['Andrade', 'Rivas']],
    ['who else is in the US delegation?', ['Wells', 'Marsh'], ['Quispe']],
    ['will Birch meet Rivas?', ['no']],
    ['who hosts her in Quito', ['Andrade'], ['Quispe']],
    ['who hosts her in La Paz?', undefined],
    ['who will Birch call on in lima', ['Salazar']],
  ],
);

asks(
  'a list with countries in brackets',
  `The Special Envoy of the Secretary-General for Yemen, Mr. Ole Brandt, met yesterday in Riyadh with Prime Minister Salem Badr (Yemen), Foreign Minister Faisal Otaibi (Saudi Arabia) and Ambassador Anna Keller (Germany).

Earlier in the day he paid a courtesy visit to the Secretary General of the Gulf Council, Dr. Nayef Hajri. In the evening, Brandt conferred by phone with Minister Badr Sultan of Oman. Also on the call was his deputy, Marta Silva.

In Aden this morning, the envoy held talks with Governor Tariq Lamlas, who was accompanied by the Chief of Police, General Saleh Naqib. The envoy’s team was made up of Colonel Peter Dunne, Ms. Rita Solis and Mr. Yan Petrov.`,
  [
    ['who did the special envoy meet yesterday in Riyadh?', ['Badr', 'Otaibi', 'Keller'], ['Lamlas']],
    ['whom did Brandt see earlier in the day', ['Hajri'], ['Otaibi', 'Lamlas']],
    ['who did the envoy speak with in the evening', ['Sultan'], ['Otaibi'], 'not yet'],
    ['who else was on the call', ['Silva'], ['Otaibi']],
    ['who did he meet this morning', ['Lamlas'], ['Otaibi', 'Hajri']],
    ['who was on the envoy’s team', ['Dunne', 'Solis', 'Petrov'], ['Silva']],
    ['who came with the governor', ['Naqib'], ['Dunne']],
    ['who did the envoy meet in the afternoon', undefined],
    ['who did the omani minister speak with', ['Brandt'], [], 'not yet'],
    ['who was with Lamlas?', ['Naqib'], ['Petrov']],
  ],
);

asks(
  'given names and plain family names',
  `President Moon Jae-won met USAID Administrator Laura Flint, Ambassador Martin Hill and Deputy Secretary Victor Young at the Blue House on Monday. Foreign Minister Cho Tae-yul and National Security Adviser Chang Ho-jin also took part in the meeting.

Ms. Flint was later received by Prime Minister Han Duck-hwan. Mr. Young, joined by Special Representative Dan Stone, toured Camp 12 and the port of Busan.

The Administrator leaves for Tokyo, Manila and Hanoi tomorrow, where she expects to see Foreign Minister Kenji Mori.`,
  [
    ['who did the president meet on Monday', ['Flint', 'Hill', 'Young'], ['Han']],
    ['which koreans also took part in the meeting', ['Cho', 'Chang'], ['Flint']],
    ['who received Flint later', ['Han'], ['Moon']],
    ['what did young tour', ['Camp 12', 'port']],
    ['who was with Young', ['Stone']],
    ['where is the administrator going tomorrow?', ['Tokyo', 'Manila', 'Hanoi']],
    ['who met Laura Flint on Monday?', ['Moon'], ['Han']],
    ['did Hill meet the president', ['yes']],
    ['who will flint see in Seoul?', undefined],
  ],
);

asks(
  'an official visit',
  `The Minister of Foreign Affairs of Portugal, Rui Almada, paid an official visit to Vilnius, Riga and Tallinn from 6 to 9 May. In Vilnius he was received by President Jonas Petrauskas and had a working lunch with his counterpart, Ingrida Kalvyte, and Defence Minister Tomas Urbonas.

In Riga, the Minister had meetings with Prime Minister Andris Berzins of Latvia, Speaker Dace Ozola of Latvia and Foreign Minister Karl Saks of Estonia. He was not able to see the Mayor, Janis Krumins.

On the sidelines, Mr Almada also exchanged views with the EU Ambassador, Lucie Morel; the Ambassador of Spain, Javier Ruiz; and the Chargé d’affaires of Brazil, Beatriz Costa.

State Secretary Filipa Neves headed the economic delegation, which comprised the president of the Chamber of Commerce, Nuno Pires, and the director of the Port of Sines, Carla Dias.`,
  [
    ['which cities did the portuguese minister visit', ['Vilnius', 'Riga', 'Tallinn']],
    ['who received Almada in Vilnius', ['Petrauskas']],
    ['who did the minister meet in riga', ['Berzins', 'Ozola', 'Saks'], ['Petrauskas', 'Morel']],
    ['did he see the mayor?', ['no']],
    ['which ambassadors did the minister exchange views with', ['Morel', 'Ruiz'], ['Berzins']],
    ['who headed the economic delegation', ['Neves'], ['Pires']],
    ['who was in the economic delegation', ['Pires', 'Dias'], ['Neves']],
    ['which lithuanian ministers did he meet', ['Kalvyte', 'Urbonas'], ['Saks']],
    ['who led the spanish delegation?', undefined],
    ['whom did Almada meet in Tallinn', undefined],
  ],
);

asks(
  'a mediator between two sides',
  `ADDIS ABABA, June 3 (Agency) - OAU mediator Joseph Mbeki met Sudanese President Omar Hamid at breakfast on Sunday and flew in the afternoon to Juba for talks with rebel leader Gabriel Deng.

Mbeki, who was accompanied by Tanzanian General Hassan Mkapa and by two legal advisers, later met reporters. He met Deng’s deputy, Salva Kuol, and, separately, the bishop of Juba, Paolo Lodu.

The mediator did not meet the Egyptian ambassador, Samir Fahmy, an OAU spokesman said. The two delegations, led by Foreign Minister Ali Taha and by Deng’s aide John Luk, will meet again in Nairobi on June 10.`,
  [
    ['who did mbeki meet in the afternoon', ['Deng'], ['Hamid']],
    ['who did the mediator see separately', ['Lodu']],
    ['who accompanied the OAU mediator', ['Mkapa'], ['Deng']],
    ['did Mbeki meet the egyptian ambassador', ['no']],
    ['who led the two delegations', ['Taha', 'Luk'], undefined, 'not yet'],
    ['where did the mediator fly', ['Juba']],
    ['who did mbeki meet in the evening', undefined],
    ['where will the delegations meet again', ['Nairobi']],
  ],
);

asks(
  'who came along, on one side',
  `The Harbour Secretary, Festo Kilb, held talks with a delegation of the Sea Bank led by Ada Holm. The Harbour Secretary was accompanied by the Principal Secretary, Abdu Ferrun, the Director General, Debt Management Office, Ms. Grace Olin and the Director of Loans, Mr. Josh Terrip.
Trade Minister Oda Kvist met the Austrian minister, Karl Brandauer, in Vienna. The Chief of Staff, Tove Lind, and the Secretary for the Economy, Rui Brand, also took part on the Norwegian side.`,
  [
    ['who came along with kilb on the harbour side', ['Ferrun', 'Olin', 'Terrip'], ['Office', 'Holm']],
    ['who was with kilb?', ['Ferrun', 'Olin', 'Terrip'], ['Debt Management Office']],
    ['who else was there for norway besides kvist', ['Lind', 'Brand'], ['Brandauer']],
    ['who else was there for austria besides brandauer', undefined],
  ],
);

asks(
  'a delegation that the sentence before calls by its land',
  `Speaker Jela Vukan spoke with members of the Friendship Group of the German Bundestag, led by its Chair Hans Ostmeier. The delegation also comprised Ms. Katja Lund (CDU) and Mr. Cem Aydo (Greens).
She held working sessions with the Minister of Justice, Hon. Ebri Sow, the Chief of Defence Staff, Lt. Gen. Yer Dram, and the Mayor of Bern, Ada Holm.`,
  [
    ['who else was in the german delegation', ['Lund', 'Aydo'], ['Vukan']],
    ['who else was in the french delegation', undefined],
    ['which security people did she have working sessions with', ['Dram'], ['Sow', 'Holm']],
    ['which ministers did she hold sessions with', ['Sow'], ['Dram', 'Holm']],
  ],
);
