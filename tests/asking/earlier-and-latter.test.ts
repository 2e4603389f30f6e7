import { asks } from './asks.ts';

// Meetings of an earlier time told by the way, 'the latter', a meeting of the two, and what held somebody up.

asks(
  'meetings of an earlier time',
  'On Monday the President, Ana Lind, received the Envoy, Bo Rud, in Oslo. Ms. Lind recalled her talks with Jan Vik in Rome in March. Minister Tom Berg met Mayor Ida Falk in Riga. Mr. Berg last visited Riga in January, when he met the Speaker, Kim Dorne.',
  [
    ['who did lind receive', ['Bo Rud'], ['Vik']],
    ['who did lind meet', ['Bo Rud'], ['Vik']],
    ['who did berg meet in riga', ['Ida Falk'], ['Dorne']],
    ['who did berg meet in january', ['Kim Dorne'], ['Falk']],
    ['when did berg meet dorne', ['January']],
  ],
);

asks(
  'the latter',
  'Ms. Eva Berg met Mr. Bo Rud and Ms. Ana Lind. The latter invited her to Oslo. They signed papers with Ms. Ida Falk on ports and roads. The latter were drafted in May.',
  [
    ['who invited berg to oslo', ['Ana Lind'], ['Rud']],
    ['who asked her to oslo', ['Ana Lind']],
    ['did lind invite berg to oslo', ['yes']],
    ['who drafted the papers', undefined],
    ['who invited berg to riga', undefined],
  ],
);

asks(
  'a meeting of the two, and who came instead',
  'Minister Ana Lind met the Envoy, Bo Rud, in Oslo. There was no meeting with the Premier. Ms. Lind and Mr. Tom Berg sat at one table with Eva Holm.',
  [
    ['did lind and rud have a meeting', ['yes']],
    ['did lind and the premier have a meeting', ['no']],
    ['did rud and holm have a meeting', undefined],
    ['did lind and berg have a bilateral meeting', undefined],
  ],
);

asks(
  'what held somebody up',
  'The Premier, Ana Lind, went to Oslo. The Deputy Premier, Bo Rud, who had been due to travel with her, was detained in Lenz by the debate on the fisheries bill. Minister Eva Holm was to join them but was held up by fog. Mayor Jan Vik was detained by the police in May.',
  [
    ['how come rud stayed home', ['debate on the fisheries bill']],
    ['why did rud not travel with her', ['debate on the fisheries bill']],
    ['why did holm not join them', ['fog'], ['debate']],
    ['why did vik stay home', undefined],
    ['why did lind stay home', undefined],
  ],
);
