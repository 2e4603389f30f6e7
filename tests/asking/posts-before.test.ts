import { asks } from './asks.ts';

asks(
  'what somebody was before, told with the time up to which it was so',
  `Ms. Ana Lind was previously the director of the Port Agency. She will chair the council.

Captain Bo Rud is head of the mission. He was until last month the deputy head of the EU's advisory mission in Kenya. Eva Holm was, until March 2022, chief of staff of the army. Jan Vik was in May the guest of the mayor.

The European Union River Border Mission (EURBM Chad) has begun its work.`,
  [
    ['what did lind do before?', ['director of the Port Agency']],
    ['what did Ana Lind do before this job', ['director of the Port Agency']],
    ['what did rud do before joining the mission', ['deputy head']],
    ['what did Bo Rud do previously?', ['deputy head']],
    ['what is rud?', ['head of the mission'], ['deputy']],
    ['who is the chief of staff of the army', undefined],
    ['what did eva holm do before', ['chief of staff of the army']],
    ['what did rud do before the summit?', undefined],
    ['what did vik do before?', undefined],
    ['EURBM stands for what?', ['European Union River Border Mission']],
    ['EUSAM stands for what?', undefined],
  ],
);
