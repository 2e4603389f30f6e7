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
