import { asks } from './asks.ts';

// Whom the release calls somebody's husband or wife.

asks(
  'her husband',
  'President Ana Lind and her husband Ivo Lind will pay a state visit to Norland from 3 to 5 June 2024 at the invitation of King Olav of Norland. She will be accompanied by Minister Bo Berg.',
  [
    ["who is the president's husband", ['Ivo Lind']],
    ["who's lind's spouse", ['Ivo Lind']],
    ["who is berg's wife", undefined],
  ],
);

asks(
  'his wife, and the husband of',
  'Prime Minister Otto Frank, accompanied by his wife, Mrs. Eva Frank, arrived in Lenz. Bo Berg, husband of Minister Ana Lind, was there too. President Ivo Senn and Mrs. Senn hosted a dinner.',
  [
    ["who is the prime minister's wife", ['Eva Frank']],
    ["who is frank's spouse", ['Eva Frank']],
    ["who's the husband of minister lind?", ['Bo Berg']],
    ['who is ana lind married to', ['Bo Berg']],
    ["who is bo berg's wife", undefined],
    ["who is senn's husband", undefined],
    ["who is the president's son", undefined],
  ],
);
