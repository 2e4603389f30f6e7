import { asks } from './asks.ts';

// People and words asked for like the line of a form, and by idioms for standing in and going along.

asks(
  'guests, words and company by a label',
  `On Tuesday the Minister, Ana Lind, received the Envoy of Chile, Luis Prado, in Oslo. Asked about the ferry, Ms. Lind said the fares would fall by a third. On Wednesday she travelled to Riga, accompanied by Ambassador Eva Holm. Board members Bo Rud, Jan Vik and Tom Berg attended the talks with Ms. Holm in Riga. In the evening Ms. Lind attended a dinner given by the Mayor, Ida Falk. The Deputy Minister, Kim Dorne, represented the Minister at the fair in Lenz. Norway was represented by Mr. Ole Krag. The barge is worth 3 million euros. Ms. Lind will see the British Prime Minister in London on 4 June.`,
  [
    ["lind's callers?", ['Luis Prado']],
    ["lind's visitors on tuesday", ['Luis Prado']],
    ['her answer on the ferry', ['fares would fall']],
    ["who's with lind in riga", ['Eva Holm']],
    ['who was there for norway', ['Ole Krag'], ['Dorne']],
    ['who stood in for the minister in lenz', ['Kim Dorne'], ['Krag']],
    ['who hosted the dinner', ['Ida Falk']],
    ['who gave the evening dinner', ['Ida Falk']],
    ["what's the barge worth", ['3 million']],
    ['date she sees the british pm', ['4 June']],
    ['which board members attended the talks', ['Bo Rud', 'Jan Vik', 'Tom Berg'], ['Lind', 'Holm']],
    ['who will replace the minister', undefined],
    // Not told.
    ["lind's visitors on thursday", undefined],
    ["who's with lind in london", undefined],
    ['who was there for sweden', undefined],
    ['who hosted the reception', undefined],
    ['who hosted the lunch', undefined],
    ["what's the ferry worth", undefined],
    ['her answer on the bridge', undefined],
  ],
);

asks(
  'which country owns what was done to',
  'Warships of Norway and Sweden met at sea. The ports of Norway were shelled on Monday. The mines of Peru stayed open. Bo Rud, chief executive officer of the Danish company Nordlys, spoke.',
  [
    ["which country's ports were shelled", ['Norway'], ['Peru']],
    ["which country's mines stayed open", ['Peru']],
    ['ceo of nordlys is who', ['Bo Rud']],
    ['who is the ceo of nordlys', ['Bo Rud']],
    ["which country's ports were closed", undefined],
    ["which country's warships sank", undefined],
    ['who is the cfo of nordlys', undefined],
  ],
);

asks(
  'who does the work of somebody who is away',
  'The Minister, Ana Lind, flies to Oslo on Friday. The Minister of State, Bo Rud, will officiate during Ms. Lind’s absence.',
  [
    ['who minds the ministry while lind is abroad', ['Bo Rud']],
    ['who looks after the ministry while lind is away', ['Bo Rud']],
    ['who looks after the children in oslo', undefined],
  ],
);

asks('days of a stay by a label', 'The Minister, Ana Lind, will visit Norway from 20 to 21 November and Sweden on 23 November.', [
  ['days in norway?', ['20 to 21 November']],
  ['dates in sweden', ['23 November'], ['20 to']],
  ['days in peru', undefined],
  ['days in office', undefined],
]);
