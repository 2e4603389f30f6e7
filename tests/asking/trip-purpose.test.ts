import { asks } from './asks.ts';

// Why a journey was made: the aim that the release gives of it, what was done on it where it gives none, and nothing that only stands beside it.

asks(
  'the aim behind the journey',
  'Minister Ada Berg paid a working visit to the port of Split, Croatia, on Monday to assess the progress of the repairs. She met Mayor Ivo Senn. ' +
    'The delegation thanked the town for the warm hospitality.',
  [
    ['why did she go there', ['assess the progress of the repairs'], ['hospitality']],
    ['why did Berg go to Split?', ['assess the progress of the repairs'], ['hospitality']],
    ['what was her trip about', ['assess the progress of the repairs']],
    ['why did Berg go to Oslo?', undefined],
  ],
);

asks(
  'what was done on a journey that has no other aim told',
  'KOROR – President Amara Diallo returned home on Tuesday after a four-day trip to Vienna, where she opened the exhibition on coral reefs.',
  [['why did diallo go to vienna', ['opened the exhibition on coral reefs'], ['four-day trip']]],
);

asks(
  'an aim in a sentence of its own',
  'A delegation of the Union led by Commissioner Ama Boateng visited Bamako, Mali, from 3 to 5 May 2024. The visit was undertaken pursuant to a decision of the Council. ' +
    'Its objective was to review the elections. The delegation expressed its gratitude to the people for the warm welcome.',
  [['what was the purpose of the visit', ['review the elections'], ['warm welcome']]],
);

asks(
  'what a word calls for is no reason',
  'Ambassador Mei Tan reaffirmed her support for the river plan and said that the fund will give two million euros to the second phase of the school programme.',
  [['what is the money for', undefined]],
);

asks(
  'the aim of another journey, of one of two, or of something else',
  'Minister Petr Kovac visited Oslo on 8 May and Bergen on 9 May. He met many people. The purpose of the visit to Bergen was to open a school.',
  [
    ['why did Kovac go to Oslo', undefined],
    ['why did Kovac go to Bergen', ['open a school']],
  ],
);

asks(
  'the aim of the journey of another',
  'Minister Petr Kovac visited Oslo with Tor Lund. Lund travelled to Bergen. The aim of his trip was to buy ships.',
  [
    ['why did Kovac go to Oslo', undefined],
    ['why did Lund go to Bergen', ['buy ships']],
  ],
);

asks(
  'the aim of a journey and of a meeting told beside the one asked for',
  'Minister Petr Kovac visited Oslo on Monday. The purpose of a trip by Siv Dahl to Quito is to learn. The purpose of the second visit, next year, will be to sign a treaty. ' +
    'He met Tor Lund. The objective of the meeting was to discuss gas.',
  [
    ['why did Kovac go to Oslo', undefined],
    ['what was the aim of the trip', undefined],
  ],
);

asks(
  'an infinitive that hangs on a decision',
  'Minister Petr Kovac travelled to Oslo following a decision by parliament to close the embassy. Ambassador Jo Ek travelled to Lima to close the embassy.',
  [
    ['why did Ek go to Lima', ['close the embassy']],
    ['why did Kovac go to Oslo', ['decision by parliament']],
  ],
);
