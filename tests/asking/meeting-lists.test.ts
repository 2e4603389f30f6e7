import { asks } from './asks.ts';

// Whole lists of those met, received or present, told over several sentences, and asked for in the words of people who were not there.
// What the text does not say must stay silent.

asks(
  'a commissioner on mission',
  `The Commissioner for International Partnerships, Ms. Annika Ferreira-Lund, concluded her visit to Zambia and Malawi yesterday.

In Lusaka, the Commissioner had an audience with President Moses Chilufya and held discussions with Finance Minister Ruth Banda, Energy Minister Peter Zulu and the Governor of the Bank of Zambia, Dr. Esther Phiri. She also exchanged views with farmers, traders and the leaders of two trade unions. At the University Teaching Hospital she talked to nurses and midwives.

The Commissioner continued to Lilongwe, where she was welcomed by the Minister of Foreign Affairs, Mr. James Nkhoma. She also paid a visit to the Speaker of the National Assembly, Ms. Catherine Mvula, and consulted with the Resident Representative of the UNDP, Mr. Olaf Brekke. The signing ceremony took place in the presence of Vice President Harold Tembo and the German Ambassador, Ms. Heike Vogel.

Ms. Ferreira-Lund was accompanied by the Director for Africa, Mr. Paulo Sette, and by two members of the European Parliament, Ms. Greta Olsson and Mr. Marek Dudek. She did not see the leader of the opposition, Mr. Isaac Kalima. A planned meeting with the Chief Justice, Ms. Alice Sakala, had to be cancelled.`,
  [
    ['who did the commissioner meet in lusaka? names please', ['Chilufya', 'Banda', 'Zulu', 'Phiri'], ['Nkhoma', 'Mvula']],
    ['which zambian ministers did she talk to', ['Banda', 'Zulu'], ['Nkhoma', 'Phiri']],
    ['in the zambian government, who did she see?', ['Banda', 'Zulu'], ['Brekke']],
    ['who received her in Malawi', ['Nkhoma']],
    ['whom did the commissioner visit in Lilongwe?', ['Mvula']],
    ['which UN officials did Ferreira-Lund consult in malawi?', ['Brekke'], ['Mvula']],
    ['who was present at the signing ceremony', ['Tembo', 'Vogel'], ['Olsson']],
    ['who came along with the commissioner?', ['Sette', 'Olsson', 'Dudek'], ['Vogel']],
    ['MEPs who travelled with her', ['Olsson', 'Dudek'], ['Sette'], 'not yet'],
    ['did she see Kalima?', ['no']],
    ['did the commissioner meet the chief justice', ['no']],
    ['whom did she talk to at the hospital', ['nurses', 'midwives'], ['Banda']],
    ['who did she meet from the trade unions?', ['trade unions']],
    ['who did she meet in Blantyre', undefined],
    ['did she meet the german chancellor?', undefined],
    ['which generals did she meet', undefined],
    ['who did the commissioner phone in lusaka', undefined],
  ],
);

asks(
  'a ministry receives guests',
  `BAKSAN, 12 March – Deputy Foreign Minister Teymur Alkhazov received on Tuesday the newly appointed Ambassador of Chile, Mr. Rodrigo Salas, and the Chargé d'affaires of Latvia, Ms. Liga Ozols.

On the same day he had a telephone conversation with his Moldovan counterpart, Ms. Doina Ceban. He also hosted a working lunch for the heads of the delegations of Georgia and Turkey, Mr. Giorgi Maisuradze and Ms. Elif Yildiz.

The talks between the Speaker, Ms. Samira Guliyeva, and the Chairman of the Bundesrat committee, Mr. Holger Brandt, were held at the Parliament. Taking part on the German side were Mr. Jan Peters and Ms. Ulla Schramm. Foreign Minister Nadir Rzayev was absent because of illness.

Mr. Alkhazov travelled to Ganzar last week to meet the mediator, Ambassador Luc Thierry. He is to meet OSCE envoy Sanna Lehto in Vienna on Friday.`,
  [
    ['which diplomats did alkhazov receive?', ['Salas', 'Ozols'], ['Ceban', 'Brandt']],
    ['who did the deputy foreign minister ring', ['Ceban'], ['Salas']],
    ['who did he have lunch with?', ['Maisuradze', 'Yildiz'], ['Salas']],
    ['who held talks with Guliyeva', ['Brandt'], ['Alkhazov']],
    ['who took part on the german side?', ['Peters', 'Schramm'], ['Guliyeva']],
    ['whom did Alkhazov see in Ganzar', ['Thierry'], ['Lehto']],
    ['which envoy will he meet in Vienna?', ['Lehto'], ['Thierry']],
    ['was Rzayev at the talks?', ['no'], undefined, 'not yet'],
    ['did Alkhazov meet Brandt', undefined],
    ['who did alkhazov meet in Paris?', undefined],
    ['which ambassadors did Guliyeva receive', undefined],
    ['did he meet Lehto in Vienna?', undefined],
  ],
);

asks(
  'a foreign secretary abroad',
  `Foreign Secretary Helena Brookes arrived in Jakarta on Sunday for a four-day visit to Indonesia and Timor-Leste.

On Monday the Foreign Secretary called on President Agus Wirawan and met her counterpart, Foreign Minister Siti Rahmah. Later that day she sat down with the Secretary-General of ASEAN, Dr. Lim Boon Tat, the ambassadors of the Nordic countries and young entrepreneurs.

In Surabaya, Ms Brookes was greeted by the Governor of East Java, Mr Bambang Hartono; the Mayor of Surabaya, Ms Dewi Lestari; and the Rector of the Naval Academy, Rear Admiral Joko Santoso.

From Surabaya she went on to Dili, where she was hosted to lunch by Prime Minister Rui Sarmento. She will also speak with President Maria Belo before returning to London.

Accompanying the Foreign Secretary were the Permanent Under-Secretary, Sir Alan Pryce, and the Director for Asia, Ms Ruth Kemp. Trade envoy Lord Marsh joined the delegation in Dili.

Ms Brookes had hoped to meet opposition leader Joao Ximenes, but he was in Lisbon. She did not hold talks with the Chinese Ambassador, Mr Wu Jian.`,
  [
    ['who did the foreign secretary call on on monday', ['Wirawan'], ['Hartono']],
    ['who did Brookes meet in jakarta? list pls', ['Wirawan', 'Rahmah', 'Lim Boon Tat'], ['Hartono']],
    ['whom did she sit down with later that day?', ['Lim Boon Tat', 'entrepreneurs'], ['Wirawan']],
    ['who greeted her in surabaya', ['Hartono', 'Lestari', 'Santoso'], ['Sarmento']],
    ['which officers did she meet in Surabaya?', ['Santoso'], ['Lestari']],
    ['who gave her lunch in Dili', ['Sarmento']],
    ['who did the foreign secretary have lunch with?', ['Sarmento'], ['Hartono']],
    ['who accompanied Brookes', ['Pryce', 'Kemp'], ['Hartono']],
    ['officials travelling with the foreign secretary', ['Pryce', 'Kemp'], ['Hartono']],
    ['who joined the delegation in dili?', ['Marsh'], ['Pryce']],
    ['did she have talks with Wu?', ['no'], undefined, 'not yet'],
    ['did brookes meet the opposition leader', undefined],
    ['which president will she speak with', ['Belo'], ['Wirawan']],
    ['who did she meet in Bali', undefined],
    ['which ASEAN official did she meet?', ['Lim Boon Tat'], ['Rahmah']],
    ['who did Pryce meet in Surabaya', undefined],
  ],
);

asks(
  'a governor and a delegation of bankers',
  `A delegation of the African Trade Bank led by its President, Dr. Kofi Ansah, paid a working visit to Lesotho from 3 to 5 June 2024.

The delegation, which also comprised the Vice-President for Operations, Ms. Thea Lindgren, and the Country Manager, Mr. Sipho Nkosi, was received in audience by His Majesty King Molapo. It had working sessions with Prime Minister Thabo Leteka, the Minister of Finance and Development Planning, Hon. Mpho Rantso, the Governor of the Central Bank, Dr. Lineo Mohale, and representatives of the Bankers' Association.

The talks on the Lesotho side were led by the Principal Secretary, Ms. Palesa Mokhele. The Ambassador of South Africa, Mr. Jacob Venter, and the Resident Coordinator of the United Nations, Ms. Irma Castellanos, attended the closing dinner.

Dr. Ansah had a brief exchange with students of the National University. No meeting took place with the Auditor-General, Mr. Tumelo Phafane.`,
  [
    ['who received the delegation in audience', ['Molapo']],
    ['which ministers did the delegation have sessions with?', ['Leteka', 'Rantso'], ['Mohale']],
    ['who did the delegation hold working sessions with', ['Leteka', 'Rantso', 'Mohale', 'Bankers'], ['Venter']],
    ['who led the delegation?', ['Ansah'], ['Lindgren']],
    ['who was on the delegation', ['Lindgren', 'Nkosi'], ['Mohale']],
    ['who came to the closing dinner?', ['Venter', 'Castellanos'], ['Leteka']],
    ['which diplomats attended the dinner', ['Venter'], ['Leteka']],
    ['who led the talks for Lesotho?', ['Mokhele'], ['Ansah']],
    ['whom did Ansah talk to at the university', ['students'], ['Leteka']],
    ['did they meet the auditor-general?', ['no']],
    ['who did the bank president meet in Maseru', undefined],
    ['which generals received the delegation', undefined],
    ['did the delegation meet the king?', ['yes']],
  ],
);
