import { asks } from './asks.ts';

// What stands in the sentence, but is told of something else.

asks(
  'parts between semicolons',
  'The two ministers witnessed the signing of a plan on fisheries by Labour Secretary Ana Horn and Minister Petr Halek; a memorandum between the Dairy Board and the Ministry of Farming of Sarn on cheese; and a letter of intent on radar, signed by Undersecretary Ivo Brand and General Oto Dahl.',
  [
    ['who signed the letter of intent on radar?', ['Brand', 'Dahl'], ['Horn', 'Halek']],
    ['who signed the plan on fisheries?', ['Horn', 'Halek'], ['Brand', 'Dahl'], 'not yet'],
    ['who signed the memorandum on cheese for the dairy board?', undefined],
  ],
);

asks(
  'what there are no plans for',
  'Minister Ana Horn will visit Sarn in May. There are no plans for a new ferry for people who live on the coast. A bridge will be built at Pelt.',
  [
    ['will there be a new ferry for people who live on the coast?', ['no']],
    ['will a bridge be built at Pelt?', ['yes']],
  ],
);

asks(
  'nobody is told to have done it',
  'Minister Ana Horn crossed the old bridge together with the mayor of Sarn, Petr Halek, who explained that the arch, destroyed in 1992 and repaired with foreign money, was sound. The tower, built by Oto Dahl in 1901, stands beside it.',
  [
    ['who destroyed the arch in 1992?', undefined],
    ['who built the tower?', ['Oto Dahl']],
  ],
);

asks(
  'towns and countries',
  'Envoy Ana Horn travelled to Nairobi, Addis Ababa and Djibouti from 29 May to 2 June. She met a group of women who run the Tide Board.',
  [
    ['which countries or cities did Horn travel to?', ['Nairobi', 'Addis Ababa', 'Djibouti']],
    ['who chairs the tide board?', undefined],
  ],
);

asks(
  'what is not so',
  'Secretary-General Ana Horn spoke in Sarn. “Membership is not a paper that one hangs on the wall,” she said. Should a new vote be ordered in individual polling stations, it would take place in May.',
  [
    ['in which polling stations will the vote be repeated?', undefined],
    ['what is membership not, in the words of Ana Horn?', ['paper']],
  ],
);
