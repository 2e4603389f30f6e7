import { asks } from './asks.ts';

// Whether something was agreed or talked about, what money is for, and the one resolution that a mission rests on.

asks(
  'whether there is an agreement',
  `The two ports failed to agree on pilots' pay. An agreement on fishing quotas has not been reached. The sides reached a deal on tolls in April.
They hope to conclude an agreement on visas next year. No settlement on the border was found. A memorandum of understanding on whales was not signed.`,
  [
    ['is there an agreement on fishing quotas', ['no']],
    ['is there a deal on tolls', ['yes']],
    ['was a deal on tolls reached', ['yes']],
    ['is there an agreement on visas', undefined],
    ['is there a settlement on the border', ['no']],
    ['was the mou signed', ['no']],
    ['what was the mou about', ['whales']],
    ['is there an agreement on whales', undefined],
    ['is there an agreement on timber', undefined],
  ],
);

asks(
  'what money is for',
  `Norland will give the island 4 million euros. The funds will go to wells, clinics and a new pier, which opens in May. The bank granted a loan of 2 million euros.
The pier was built in 1990.`,
  [
    ['what will the money be used for', ['wells, clinics and a new pier']],
    ['what are the funds for', ['wells, clinics and a new pier']],
    ['where will the money go', ['wells, clinics and a new pier']],
    ["what will the bank's loan be used for", undefined],
    ['what was the pier used for', undefined],
  ],
);

asks('money of two kinds', 'The grant will finance three schools. The loan will finance a bridge over the Dorra.', [
  ['what will the money be used for', undefined],
  ['what will the loan be used for', ['bridge over the Dorra']],
]);

asks('money that is only hoped for', 'The funds could go to a hospital. The sum was not used for roads.', [
  ['what will the money be used for', undefined],
]);

asks(
  'talks whose matters are listed',
  'Minister Ana Lind met President Bo Berg in Lenz. The talks focused on safety in the Baltic Sea, support for Moldova and the green transition.',
  [
    ['did they talk about Moldova', ['yes']],
    ['did they talk about the green transition', ['yes']],
    ['did they talk about salmon', undefined],
  ],
);

asks('the one resolution', 'UNMIK, with 900 troops, acts under Security Council resolution 1244 (1999). The mission opened a school.', [
  ['under which resolution does the mission work', ['1244']],
]);

asks(
  'two resolutions',
  'UNMIK acts under Security Council resolution 1244 (1999). UNIFIL acts under Security Council resolution 1701 (2006). The mission opened a school.',
  [['under which resolution does the mission work', undefined]],
);
