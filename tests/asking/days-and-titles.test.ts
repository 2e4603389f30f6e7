import { asks } from './asks.ts';

// The releases are of Tuesday, 14 May 2024; people type days in lower case, and the text may tell the same day in another word.

asks(
  'a day in lower case, told by another word',
  'Ms Ana Lind, the Minister of Ports, met Governor Bo Berg yesterday. Today she received Ambassador Eva Holm. ' +
    'On 26 August 2023 she met Mayor Carl Moss in Bergen. She will meet Speaker Dina Rask tomorrow.',
  [
    ['whom did lind meet on monday?', ['Berg'], ['Holm', 'Moss']],
    ['who did the minister of ports receive on tuesday', ['Holm'], ['Berg']],
    ['whom did lind meet on friday', undefined],
    ['who did lind meet on 26 august 2023?', ['Moss'], ['Berg', 'Holm']],
    ['whom did lind meet on 27 august 2023?', undefined],
    ['did lind meet the governor on sunday?', undefined],
    ['who will lind meet tomorrow', ['Rask'], ['Moss']],
  ],
);

asks(
  'titles in brackets and letters behind names',
  'The Special Envoy for the Lakes Region, Amb. (Dr.) Josef Lund, met Hon. (Prof.) Ada Nwosu, OFR, and the Police Chief, Maj. Gen. (Dr.) Ivo Senn. ' +
    'He was accompanied by the Director for Peace, Mr. Paul Oketch. The Ambassador of Norway, Ms. Eva Holm, did not take part.',
  [
    ['whom did the envoy meet?', ['Nwosu', 'Senn'], ['OFR', 'Holm', 'Oketch']],
    ['which general did Lund meet', ['Senn'], ['Nwosu']],
    ['who was at the side of Lund?', ['Oketch'], ['Senn', 'Nwosu', 'Holm']],
    ["who was at Lund's side in the talks", ['Oketch'], ['Holm']],
    ["what is Lund's post?", ['Special Envoy']],
    ['which side did Holm take?', undefined],
  ],
);

asks(
  'a journey in several legs',
  'Foreign Minister Arne Lund will pay an official visit to Lusaka, Zambia, on 20 and 21 May, and to Lilongwe, Malawi, on 22 May. ' +
    'In Lusaka he will visit the cement works and the Kanda Cold Storage Facility. A stop in Harare was cancelled.',
  [
    ['which capitals are on the trip', ['Lusaka', 'Lilongwe'], ['Harare', 'Zambia']],
    ['which two countries will Lund visit?', ['Zambia', 'Malawi'], ['Lusaka']],
    ['which three capitals will he visit?', undefined],
  ],
);

asks(
  'one of a kind where several are asked for',
  'Governor Ada Nwosu visited a hospital in Kanda and spoke with nurses. She was not shown the second clinic.',
  [
    ['which hospital did Nwosu visit?', ['a hospital']],
    ['which schools did Nwosu visit?', undefined],
  ],
);
