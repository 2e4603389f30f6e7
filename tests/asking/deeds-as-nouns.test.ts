import { expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// Deeds that the release tells by a noun: 'the closure of A by B', 'the collapse of A'.

const TEXT =
  'In Oslo, State Secretary Marit Lund met with Ambassador Jose Pires. They discussed the collapse of the cod stocks, the seizure of three trawlers by the coast guard and the loss of two nets. ' +
  'Lund regretted the resignation of the fisheries commissioner. She called for the lifting of the import ban and warned of the closure of the northern ports. ' +
  'Pires raised the deterioration of working conditions on board. The governments agreed on the exchange of catch data and the training of forty inspectors. ' +
  "Spain's rejection of the quota came as a surprise. Lund's appointment as envoy was confirmed. They reviewed the delivery of radios to the harbour police by Portugal. " +
  'Both deplored the erosion of press freedom in Belmora and the settlement of the dispute by force.';

it.each<[question: string, items: string[]]>([
  ['what collapsed?', ['the cod stocks']],
  ['what was seized?', ['three trawlers']],
  ['what did the coast guard seize?', ['three trawlers']],
  ['who resigned?', ['the fisheries commissioner']],
  ['who quit?', ['the fisheries commissioner']],
  ['what should be lifted?', ['the import ban']],
  ['what deteriorated?', ['working conditions on board']],
  ['what is getting worse on board?', ['working conditions on board']],
  ['who will be trained?', ['forty inspectors']],
  ['what will be exchanged?', ['catch data']],
  ['who rejected the quota?', ['Spain']],
  ['what was delivered to the police?', ['radios']],
  ['who delivered the radios?', ['Portugal']],
  ['what did Portugal deliver?', ['radios']],
  ['who was appointed envoy?', ['Lund']],
  ['what is eroding in Belmora?', ['press freedom']],
  // Another doer, another thing, and what is only wanted or feared.
  ['what did Norway seize?', []],
  ['who was trained by Spain?', []],
  ['what was rejected by Portugal?', []],
  ['were the northern ports closed?', []],
  ['was the import ban lifted?', []],
  ['what did Spain deliver?', []],
  ['who delivered the nets?', []],
  ['who was appointed commissioner?', []],
  ['what is eroding in Norway?', []],
])('%s %j', (question, items) => {
  expect(answerFrom(TEXT, question).items).toEqual(items);
});
