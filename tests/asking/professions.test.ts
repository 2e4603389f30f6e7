import { asks } from './asks.ts';

// Who somebody is by profession, told beside the name; and nobody else of the same sentence.

asks(
  'what people are by profession',
  `Ana Lind of the Sund choir and her friend, the historian Kim Dahl, were there. Mr Jan Roe, a retired teacher, came late.

Novelist Eva Holm stayed. The office quoted human rights lawyer Maria Sol and campaigner Per Vik.

Ms Tora Moe joined a lesson and talked to head teacher Esnart Phiri about the pier. She later talked to the press.`,
  [
    ['who is Kim Dahl?', ['historian'], ['Lind']],
    ['who is ana lind?', undefined],
    ['who is Jan Roe', ['teacher']],
    ["who's Eva Holm", ['Novelist']],
    ["what is maria sol's job?", ['human rights lawyer']],
    ['who is per vik', ['campaigner'], ['Sol']],
    ['who is Phiri?', ['head teacher'], ['Moe']],
    ['who did Tora Moe talk to?', ['Esnart Phiri']],
    ['which teacher did Moe talk to', ['Esnart Phiri'], ['Roe']],
    ['did Moe meet Eva Holm?', undefined],
  ],
);
