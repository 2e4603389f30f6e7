import { asks } from './asks.ts';

// People whom a question describes instead of naming: by country, kind of post and part in the event.

asks(
  'leaders and top diplomats',
  'High Representative Josune Arrizala travelled to Chisinau on 14 September, where she met Moldovan President Ilinca Dobreanu and Deputy Prime Minister Vasile Ruscan.\n\nPresident Dobreanu called for a faster delivery of generators. Mr Ruscan presented a plan for new power lines to Romania. The Moldovan Foreign Minister, Serghei Plamadeala, will go to Vilnius in October.',
  [
    ["when did the EU's foreign policy chief travel to Chisinau?", ['14 September']],
    ["whom did the EU's top diplomat meet in Chisinau?", ['Dobreanu', 'Ruscan']],
    ['what did the Moldovan leader call for?', ['generators']],
    ["who is Moldova's head of state?", ['Dobreanu']],
    ["did the Moldovan president meet the EU's foreign policy chief?", ['yes']],
    ["when will Moldova's top diplomat go to Vilnius?", ['October']],
    ['what did the Romanian leader call for?', undefined],
    ['what did the Moldovan prime minister present?', undefined],
    ["when will Lithuania's top diplomat go to Vilnius?", undefined],
    ["did the Romanian leader meet the EU's foreign policy chief?", undefined],
  ],
  { source: 'European External Action Service' },
);

asks(
  'the number two and the chief',
  "NATO Deputy Secretary General Tormod Haukvik visited Ottawa on Monday, 21 March 2022 for talks with Defence Minister Claudine Brosset. Mr. Haukvik praised Canada for its leadership of the battlegroup in Latvia. The WFP Executive Director, Corinne Ballantree, went to Port Sudan on 23 March. WFP's Country Director, Eduardo Rolim, said that 90 trucks had crossed the border.",
  [
    ['when did the NATO number two visit Ottawa?', ['21 March']],
    ["what did NATO's number two praise Canada for?", ['leadership']],
    ['who met the NATO number two in Ottawa?', ['Brosset']],
    ["did the alliance's number two visit Ottawa?", ['yes']],
    ["who is NATO's number two?", ['Haukvik']],
    ['when did the WFP chief go to Port Sudan?', ['23 March']],
    ['what did the WFP boss say?', undefined],
    ['when did the NATO secretary general visit Ottawa?', undefined],
    ['what did the UN number two praise Canada for?', undefined],
    ['what did the IMF number two praise Canada for?', undefined],
  ],
);

asks(
  'envoys by other names',
  'On 2 July the Minister of Foreign Affairs of Georgia, Davit Khornauli, held a meeting with the Ambassador of Poland, Jerzy Wrzoskow, and the High Commissioner of Malta, Aurelija Mindauge. The Polish ambassador announced a new scholarship programme. Ms Mindauge handed over a letter from the Maltese President. The Special Representative of the Secretary-General and Head of MINUSRA, Hassane Ouldaba, said that the peacekeepers had repelled the attackers.',
  [
    ['who is the Polish envoy?', ['Wrzoskow']],
    ['what did the Polish diplomat announce?', ['scholarship']],
    ['what did the Maltese ambassador hand over?', ['letter']],
    ['who is the Maltese ambassador?', ['Mindauge']],
    ['who is the head of the mission?', ['Ouldaba']],
    ['what did the head of the mission say?', ['repelled']],
    ['what did the UN envoy say?', ['repelled']],
    ["which country's ambassador announced a scholarship programme?", ['Poland']],
    ['what did the Maltese president hand over?', undefined],
    ['who is the head of the agency?', undefined],
    ['what did the Georgian ambassador announce?', undefined],
    ['what did the Polish president announce?', undefined],
  ],
);

asks(
  'hosts, guests and compatriots',
  'President Kwabena Osaduro on Thursday, 1 November 2018, received the Chancellor of Germany, Annegret Vollmar, at Jubilee House in Accra. Chancellor Vollmar said that German companies would build two solar plants. President Osaduro asked Berlin to ease visa rules. Former President Yaw Adomako, who led Ghana until 2012, attended the state banquet. Major General Cathal Devaney, of Ireland, has led the mission since July 2016.',
  [
    ['where did the host receive the German guest?', ['Jubilee House']],
    ['what did the guest say?', ['solar plants']],
    ['what did the Ghanaian leader ask Berlin for?', ['visa']],
    ['until when did the former Ghanaian leader lead Ghana?', ['2012']],
    ['since when has the Irishman led the mission?', ['July 2016']],
    ['what nationality is Devaney?', ['Ireland']],
    ['did the Ghanaian president meet the Germans?', ['yes']],
    ["which country's leader was received in Accra?", ['Germany']],
    ['what did the Nigerian guest say?', undefined],
    ['what did the German president say?', undefined],
    ['since when has the Frenchman led the mission?', undefined],
    ['what did the former German leader say?', undefined],
  ],
  { source: 'Office of the President of Ghana' },
);

asks(
  'whose envoy, and where',
  'Foreign Minister Tiina Raudvere visited Nairobi on 12 and 13 February, where she met the President of Kenya, Josphat Kimemia, and the Cabinet Secretary for Foreign Affairs, Lydia Wambugu. President Kimemia announced that Kenya would open an embassy in Tallinn. Ms Wambugu asked Estonia for help in cyber security. The minister was accompanied by the Estonian Ambassador to Kenya, Madis Kuusemets, who will leave his post in August.',
  [
    ["what did Kenya's top diplomat ask Estonia for?", ['cyber security']],
    ["when did Tallinn's top diplomat visit Nairobi?", ['12 and 13 February']],
    ['who accompanied our foreign minister?', ['Kuusemets']],
    ['when will the Estonian envoy to Kenya leave his post?', ['August']],
    ['did our foreign minister meet the Kenyans?', ['yes']],
    ["which country's president announced an embassy in Tallinn?", ['Kenya']],
    ['who is the Kenyan ambassador?', undefined],
    ['when will the Kenyan envoy to Estonia leave his post?', undefined],
    ["which country's prime minister announced an embassy in Tallinn?", undefined],
    ['what did the Estonian leader announce?', undefined],
  ],
  { source: 'Ministry of Foreign Affairs of Estonia' },
);

asks(
  'counterparts',
  'On the margins of the General Assembly, Foreign Minister Steinvor Hallgrims met her Paraguayan counterpart, Efrain Cabanas, and her colleague from Senegal, Fatimata Diedhiou. Minister Cabanas asked for expertise in geothermal energy. Diedhiou said that Senegal would join the fisheries initiative.',
  [
    ["who is Paraguay's foreign minister?", ['Cabanas']],
    ["what did Paraguay's top diplomat ask for?", ['geothermal']],
    ['what did the Senegalese foreign minister say?', ['fisheries']],
    ["who is Senegal's chief diplomat?", ['Diedhiou']],
    ['did the Icelandic foreign minister meet the Paraguayan foreign minister?', ['yes']],
    ["which country's foreign minister asked for expertise in geothermal energy?", ['Paraguay']],
    ["which country's foreign minister said that it would join the fisheries initiative?", ['Senegal']],
    ['who is the Paraguayan leader?', undefined],
    ["who is Uruguay's foreign minister?", undefined],
    ['what did the Paraguayan ambassador ask for?', undefined],
    ["what did Senegal's president say?", undefined],
  ],
  { source: 'Ministry of Foreign Affairs of Iceland' },
);

asks(
  'the chief and whoever stands in for him',
  'UNEP Deputy Executive Director Jolanta Reinsalu visited Dushanbe on 17 February at the invitation of Prime Minister Firdavs Yatimov. The Tajik leader, President Shodmon Nazriev, received her on 18 February and asked for support in measuring the glaciers. Ms. Reinsalu promised 40 stations.',
  [
    ['when did the UNEP number two visit Dushanbe?', ['17 February']],
    ["who invited UNEP's number two to Dushanbe?", ['Yatimov']],
    ['when did the Tajik leader receive the guest?', ['18 February']],
    ["how many stations did the agency's number two promise?", ['40']],
    ['what did the host ask for?', ['support']],
    ['when did the UNEP chief visit Dushanbe?', undefined],
    ['when did the UNDP number two visit Dushanbe?', undefined],
    ['when did the UNICEF chief visit Dushanbe?', undefined],
    ['what did the Uzbek leader ask for?', undefined],
    ['who received the Uzbek president?', undefined],
  ],
);

asks(
  'who is met abroad',
  'The Minister of Foreign Affairs of Peru, Rosaura Quintanilla, concluded a visit to Morocco on 3 December. In Rabat she was received by King Yusuf Benaissa and held talks with her Moroccan counterpart, Karim El Ouafi. Minister El Ouafi said that Morocco would buy asparagus. She also opened the Peruvian consulate in Casablanca together with Mayor Latifa Zeroual.',
  [
    ["who received Lima's top diplomat?", ['Benaissa']],
    ["what did Morocco's top diplomat say?", ['asparagus']],
    ["who is Morocco's head of state?", ['Benaissa']],
    ['with whom did our foreign minister open the consulate in Casablanca?', ['Zeroual'], undefined, 'not yet'],
    ['who is the Peruvian leader?', undefined],
    ['who received the Peruvian president?', undefined],
    ["when did Morocco's top diplomat visit Lima?", undefined],
    ['what did the Moroccan prime minister say?', undefined],
  ],
  { source: 'Ministry of Foreign Affairs of Peru' },
);

asks(
  'guests of one country among others of it',
  'Prime Minister Shafiqa Noorjahan hosted the Prime Minister of Denmark, Mikkel Torbensvig, at Ganabhaban on Tuesday. The Danish Prime Minister arrived in Dhaka on Monday evening. Torbensvig praised Bangladesh for sheltering the refugees. State Minister for Shipping Tofazzal Bhuiya and Danish Ambassador Astrid Kjeldgaard signed an agreement on green ports.',
  [
    ['when did the danish leader arrive in dhaka?', ['Monday evening']],
    ['what did the danish guest praise bangladesh for?', ['sheltering']],
    ['who hosted the danish guest?', ['Noorjahan']],
    ['whats the danish ambassador called', ['Kjeldgaard']],
    ['who signed the agreement for denmark?', ['Kjeldgaard']],
    ['when did the danish foreign minister arrive in dhaka?', undefined],
    ['who signed the agreement for sweden?', undefined],
    ['what did the swedish guest praise bangladesh for?', undefined],
    ['what did the danish queen say?', undefined],
  ],
  { source: "Prime Minister's Office, Bangladesh" },
);

asks(
  'envoys at the council, mayors of towns',
  'The Special Envoy for Syria, Mr. Gerben Holtslag, told the Security Council that 900,000 people had fled Idlib. The Turkish representative, Mr. Ferhat Yalcinkaya, announced a convoy of 60 trucks. The Syrian delegate, Mr. Bassel Qassoumi, rejected the draft resolution. Mayor Orvokki Saarenheimo met the Mayor of Kaunas, Vaidotas Zuvininkas. Zuvininkas said that the two cities shared a love of music.',
  [
    ['what did the UN envoy tell the Council?', ['900,000']],
    ['what did the Syrian diplomat reject?', ['draft resolution']],
    ['what did the Turkish envoy announce?', ['convoy']],
    ['what did the Lithuanian mayor say?', ['love of music']],
    ['what did the AU envoy tell the Council?', undefined],
    ['what did the Russian envoy announce?', undefined],
    ['what did the Syrian president reject?', undefined],
    ['what did the Latvian mayor say?', undefined],
  ],
  { source: 'Permanent Mission of Norway to the United Nations' },
);
