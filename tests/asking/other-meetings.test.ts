import { asks } from './asks.ts';

// A meeting that is only mentioned beside the one told, and a meeting that was elsewhere, answer nothing about it.
asks(
  'a meeting told and another mentioned',
  `Minister Ana Lind and General Bo Berg of Norway met with Finnish Foreign Minister Otto Salo and Finnish Defence Minister Eero Niemi in Turku today. The meeting followed President Dag Holm's meeting with Finnish President Aino Laine in Bergen last week.`,
  [
    ['did Lind attend?', ['yes']],
    ['did Holm attend?', undefined],
    ['did Laine take part?', undefined],
    ['who represented Finland?', ['Otto Salo', 'Eero Niemi'], ['Laine', 'Lind']],
    ['who was there for Finland?', ['Otto Salo', 'Eero Niemi'], ['Laine', 'Lind', 'Berg']],
    ['did Holm meet Laine?', ['yes']],
    ['did Lind meet Salo?', ['yes']],
  ],
);

asks(
  'one of several is not the several',
  `Secretary General Ambassador Ana Lind met with Ms. Dora Holm in Bergen. The ministers of the league met with Commander Bo Berg.`,
  [
    ['did the ambassadors meet Holm?', undefined],
    ['did the ministers meet Holm?', undefined],
    ['did the ministers meet Berg?', ['yes']],
    ['did Lind meet Holm?', ['yes']],
  ],
);

asks(
  'a city and its country',
  `Envoy Ana Lind completed a visit to Kenya, where she consulted with a range of civic leaders. In Nairobi, Lind met with President Sam Otieno and Minister Grace Wanjiru. In Mombasa, she met with Mayor Juma Ali.`,
  [
    ['who did she meet in Nairobi?', ['Otieno', 'Wanjiru'], ['civic leaders', 'Ali']],
    ['who did she meet in Mombasa?', ['Juma Ali'], ['civic leaders', 'Otieno']],
    ['who did she meet in Kenya?', ['civic leaders', 'Otieno', 'Juma Ali']],
  ],
);

// 'They' without a name are those who came.
asks(
  'whom those who came met',
  `Minister Ana Lind travelled to Riga on Monday. In Riga, Minister Lind met President Bo Berg and Ms. Eva Holm. Later she was received by Mayor Nils Dahl.`,
  [
    ['who did they meet in riga?', ['Berg', 'Holm', 'Dahl'], ['Lind']],
    ['who received them in riga?', ['Dahl'], ['Lind']],
    ['who met in riga?', ['Lind', 'Berg', 'Holm', 'Dahl']],
    ['who did Bo Berg meet in riga?', ['Lind'], ['Dahl']],
  ],
);

asks(
  'three who meet are not two of them',
  `The meeting of the Foreign Ministers of Norway, Latvia and Estonia will be held in Riga. Minister Ana Lind of Norway will be received by Mayor Nils Dahl. Her talks with Minister Bo Berg of Latvia will be held on 4 April in Oslo.`,
  [
    ['when do the three foreign ministers meet?', undefined],
    ['when will Lind meet Berg?', ['4 April']],
  ],
);

asks(
  'before another occasion',
  `Chancellor Mara Voss met Prime Minister Per Dahl at the castle ahead of a lunch with King Olav Fjord and Queen Rita Fjord. Minister Tim Reed met at the port with Captain Lisa Moll.`,
  [
    ['did Voss meet Dahl?', ['yes']],
    ['did Voss meet King Olav Fjord?', undefined],
    ['did Voss meet Rita Fjord?', undefined],
    ['did Reed meet Captain Moll?', ['yes']],
  ],
);
