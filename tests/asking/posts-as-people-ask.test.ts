import { asks } from './asks.ts';

asks(
  'posts as people call them, and whose they are',
  'In Ulaanbaatar, Secretary Lund will co-chair the Norland-Mongolia talks. She will also meet with Minister of Mining and Heavy Industry Oyuna Batkhu. ' +
    'In Lilongwe, she will meet the Minister of Foreign Affairs of Malawi, Chiko Nyasulu. ' +
    'In Tarnby, she visited the school “Lake Stars” and spoke with Mayor Dragan Mitov and with the Governor of the North Shore Region, Mr. Usman Bah. ' +
    'In Nairobi, she met Cabinet Secretary for Foreign Affairs, Amb. Wanja Kiptoo, and the Special Representative of the UN Secretary-General for the Horn, Ms. Inga Solvik. ' +
    'The Minister for Foreign Trade, Ms Outi Salo, was not there. The Minister of Foreign Trade of Finland, Mr Ville Koski, sent a letter.',
  [
    ["who's mongolia's mining minister", ['Oyuna Batkhu']],
    ['whos the foreign minister of malawi', ['Nyasulu']],
    ['who runs foreign affairs in malawi', ['Nyasulu']],
    ['who is in charge of foreign affairs in malawi?', ['Nyasulu']],
    ['mayor of tarnby??', ['Mitov']],
    ['who is the mayor of lilongwe', undefined],
    ['whos the governor of north shore', ['Usman Bah']],
    ["kenya's foreign minister?", ['Kiptoo']],
    ['whos the un special rep for the horn', ['Solvik']],
    ['who is finlands foreign minister', undefined],
    ['who is the foreign trade minister of finland', ['Koski']],
    ['who is finlands trade minister', ['Koski']],
  ],
);

asks(
  'an ambassador has a country and is sent to another',
  'The envoys are High Commissioner Sam Dlani (Eswatini) and Ambassadors Asa Lindby (Sweden) and Mehdi Achor (Tunisia). President Kamau of Kenya received them in Nairobi. ' +
    'Norway’s Ambassador to Chad, Bo Berg, and the Ambassador of Peru in Oslo, Juana Ruiz, wrote to him. The Ambassador to the Czech Republic Arturo Mandan came from Manila.',
  [
    ['who is kenyas ambassador in sweden', undefined],
    ['who is the swedish ambassador in kenya', ['Lindby']],
    ['who is swedens ambassador', ['Lindby']],
    ['who is the norwegian ambassador in chad?', ['Bo Berg']],
    ["who is chad's ambassador in norway", undefined],
    ['who is perus ambassador in norway', ['Juana Ruiz']],
    ['who is the norwegian ambassador to peru', undefined],
    ['who is the ambassador to chad', ['Bo Berg']],
  ],
);

asks(
  'those met together are of one country',
  'Defence Minister Devan Rathi visited Hanoi. He also called on the President of Vietnam, Mr Tran Quoc Bao, and Prime Minister, Mr Le Minh Duc. ' +
    'In Vientiane he met Foreign Minister Kham Vong and the Minister of Finance of Laos, Bounmy Sisou.',
  [
    ["who is india's prime minister", undefined],
    ['who is the prime minister of vietnam', ['Le Minh Duc']],
    ['who is the foreign minister of laos?', ['Kham Vong']],
  ],
);

asks(
  'more posts of countries',
  'In Velsund, the delegation was received by Governor Ansel Brock and visited the harbour of Tarnby. In Nuku’alofa on 3 May he called on Prime Minister Siaosi Havili. ' +
    'Mexico’s Secretary of Foreign Affairs, Rosa Quintana, and the Minister of Social Development of Chile, Jorge Paredes, sent messages. ' +
    'Credentials were presented by the Ambassador of Japan to Chad, Kenji Arai, the High Commissioner for Ghana, Ama Owusu, and Ambassador Lars Dahl (Denmark).',
  [
    ['governor of velsund?', ['Ansel Brock']],
    ['governor of tarnby?', undefined],
    ["who's tongas prime minister", ['Havili']],
    ['mexican foreign minister?', ['Rosa Quintana']],
    ["who is chile's foreign minister", undefined],
    ['who is in charge of social development in chile', ['Jorge Paredes']],
    ['who is chads ambassador in japan', undefined],
    ["who is ghana's high commissioner", ['Ama Owusu']],
    ['whos denmarks ambassador', ['Lars Dahl']],
  ],
);
