import { asks } from './asks.ts';

// Of those met the ones asked for, the places of all meetings, and guests at table.

asks(
  'those who are said what they are before who met them',
  `In Oslo, Envoy Carla Brandt met with Foreign Minister Per Lund of Norway, Danish Trade Minister Eva Holm and other officials.
In Riga, Brandt will meet with the Latvian Prime Minister Janis Ozols, union leaders and students.`,
  [
    ['who is the Danish minister she met', ['Eva Holm'], ['Per Lund', 'other officials']],
    ['who is the Swedish trade minister that Brandt met?', undefined],
    ["who's the Latvian finance minister she'll meet", undefined],
    ["who's the Latvian pm that Brandt's going to meet", ['Janis Ozols'], ['students']],
    ['who are the union leaders she will meet', ['union leaders'], ['students', 'Ozols']],
    ['who were the ministers that she met in Oslo?', ['Per Lund', 'Eva Holm'], ['other officials']],
    ['who were the bishops she met?', undefined],
    ['who is the NZ trade minister that Brandt is going to see? name please', undefined],
    ['names of the other officials she met in Oslo', undefined],
    ['the other officials she met in Oslo', undefined],
    ['names of the people she met in Oslo', ['Per Lund', 'Eva Holm']],
  ],
);

asks(
  'those outside the government, bodies of one organisation and a former post',
  `In Accra, Minister Carla Brandt talked with Foreign Minister Kofi Boadu, former Speaker Esi Addo, government officials and trade unions.
She also met with representatives of the lively civil society of Ghana, including teachers, lawyers, and journalists.
In Abuja, she met with officials from the ECOWAS Commission and the ECOWAS Parliament, and with farmers.`,
  [
    ['which people outside the government did Brandt talk to?', ['trade unions', 'civil society'], ['Boadu', 'government officials']],
    ['who outside of government did she meet in Accra?', ['trade unions'], ['Boadu']],
    ['did Brandt get to see the new speaker', undefined],
    ['did she meet the current speaker', undefined],
    ['did Brandt meet the former speaker?', ['yes']],
    ['with which ECOWAS bodies did she sit down?', ['ECOWAS Commission', 'ECOWAS Parliament'], ['farmers', 'trade unions']],
    ['with which AU bodies did she sit down?', undefined],
  ],
);

asks(
  'the places of all meetings',
  `In Freetown, Envoy Carla Brandt met with President Joseph Turay. In Bo, she met with Mayor Thomas Daddy.
Brandt completed a two day visit to Sierra Leone, where she spoke with political leaders.`,
  [
    ['in which towns did Brandt hold talks?', ['Freetown', 'Bo'], ['Sierra Leone']],
    ['in which cities did Brandt meet people?', ['Freetown', 'Bo'], ['Sierra Leone']],
    ['where did Brandt hold meetings?', ['Freetown', 'Bo']],
    ['in which city did Brandt meet Daddy?', ['Bo'], ['Freetown']],
    ['in which countries did Brandt hold talks', ['Sierra Leone'], ['Freetown', 'Bo']],
    ['in which villages did Brandt meet people?', undefined],
  ],
);

asks(
  'the president of a country and of a part of it',
  `In Nairobi, Brandt met with President of the Kenyan Coast Region Asha Ngugi, Prime Minister Peter Kamau and President Daniel Otieno.`,
  [
    ["kenya's president at the time?", ['Daniel Otieno'], ['Ngugi']],
    ['who is the president of the Kenyan coast region?', ['Asha Ngugi'], ['Otieno']],
    ['who is the Kenyan prime minister', ['Peter Kamau']],
  ],
);

asks(
  'guests at table',
  `Today, Minister Carla Brandt met with President Joseph Turay at Hill House in advance of a dinner with President Turay, the First Lady, Mayor Fatima Jalloh, business people, and representatives of the Sierra Leonean community.
Chancellor Vera Holt hosted a banquet with King Amadi, his daughter Ngozi Amadi, judges, and sailors of the Fifth Fleet.`,
  [
    [
      'guests at the dinner besides Turay himself?',
      ['First Lady', 'Jalloh', 'business people', 'Sierra Leonean community'],
      ['Turay', 'Brandt'],
    ],
    ['who were the other guests at the dinner with Turay?', ['First Lady', 'Jalloh'], ['Turay', 'Brandt']],
    ['guests at the banquet other than the King?', undefined],
    ['who were the other guests at the banquet?', undefined],
  ],
);

asks(
  'those met, in other words',
  `On Monday Secretary Ivo Brunn was in Lagos and Ibadan. In Lagos, he met with Governor Tunde Ade, members of the Lagos Port Council and bankers.
In Ibadan, he held talks with Bishop Femi Cole and the Togolese Ambassador Komi Adjo.
He received Beninese Transport Minister Rita Houn in Abuja on Tuesday, and spoke to former Minister Kola Bello.`,
  [
    ['who is the Togolese diplomat that Brunn saw?', ['Komi Adjo'], ['Cole']],
    ['who is the Beninese health minister he received?', undefined],
    ["who's the bishop he talked to in Ibadan", ['Femi Cole'], ['Adjo']],
    ['in which cities did Brunn hold meetings', ['Lagos', 'Ibadan', 'Abuja']],
    ['who from outside the government did he see', ['bankers', 'Femi Cole'], ['Houn', 'Adjo']],
    ['did he speak to the new minister Bello', undefined],
    ['names of the bankers he met', undefined],
    ['what time did Brunn receive Houn?', undefined],
  ],
);
