import { asks } from './asks.ts';

asks(
  'those from whom money is told to have come',
  `Funds for the returns have come from Japan, from Sweden and from the African Development Bank. The money for the school came from Norway.

The new pier was paid for by Kenya. Funding for the clinic will come from people in Oslo. A letter about the tents came from Chile.`,
  [
    ['who gave money for the returns?', ['Japan', 'Sweden', 'African Development Bank']],
    ['who funded the returns', ['Japan', 'Sweden', 'African Development Bank']],
    ['where did the money for the returns come from?', ['Japan', 'Sweden', 'African Development Bank']],
    ['who paid for the school', ['Norway'], ['Kenya', 'Japan']],
    ['who paid for the pier?', ['Kenya']],
    ['who paid for the bridge', undefined],
    ['who funded the clinic?', undefined],
    ['who gave money for the tents?', undefined],
  ],
);
