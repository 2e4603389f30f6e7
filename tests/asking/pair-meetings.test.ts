import { asks } from './asks.ts';

// Meetings of a pair, asked by 'was there a meeting of A and B' and told as one of 'the two ministers'.

asks(
  'a meeting of the two that did not come about',
  `Minister Ada Lind and Minister Jan Berg, with whom the High Representative met separately, confirmed the readiness of both sides; a joint meeting of the two ministers did not take place.

President Olu Sane and Prime Minister Ida Kell came to Oslo on Monday. A meeting between the two leaders could not be arranged. Envoy Rik Moss was there too.

Governor Tom Ruiz met Mayor Eva Pohl in Dorra. A second meeting of the two leaders was cancelled.`,
  [
    ['was there a joint meeting of Lind and Berg?', ['no']],
    ['did Lind and Berg meet', ['no']],
    ['was there a meeting between lind and berg', ['no']],
    ['did lind meet berg', ['no']],
    ['did Sane and Kell meet', ['no']],
    ['was there a meeting of Sane and Kell', ['no']],
    ['was there a meeting between Ruiz and Pohl', ['yes']],
    ['did Ruiz and Pohl meet', ['yes']],
    ['did Sane meet Moss', undefined],
    ['was there a meeting between Kell and Moss', undefined],
    ['was there a meeting of Lind and Sane', undefined],
    ['did Lind meet Kell', undefined],
    ['did Berg meet Pohl', undefined],
  ],
);
