import { expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// What short forms stand for.

const TEXT =
  'Ms. Ana Lind opened the office of the Northern Fisheries Board (NFB) in Split. Patrols met at three Harbour Control Posts (HCPs). ' +
  'The Comprehensive Pilotage and Towage Agreement (CPTA) runs until 2030. The ferries report under the Open Lakes Initiative for Safety (OLI for Safety). ' +
  'The rates are those of the IPR (Inland Port Register). The budget was read by the Ministry of Transport. Staff of the SRU visited two ships; the Sea Rescue Unit was set up in 1990. ' +
  'The Lakeland Community (LAKECOM) Secretary-General, Dr. Bo Berg, spoke.';

it.each<[question: string, items: string[]]>([
  ['what does NFB stand for?', ['Northern Fisheries Board']],
  ['what does the NFB mean', ['Northern Fisheries Board']],
  ['NFB in full?', ['Northern Fisheries Board']],
  ['what is the full name of the nfb?', ['Northern Fisheries Board']],
  ['HCP is short for?', ['Harbour Control Posts']],
  ['what does HCP stand for', ['Harbour Control Posts']],
  ['CPTA = ?', ['Comprehensive Pilotage and Towage Agreement']],
  ['what does OLI for Safety stand for?', ['Open Lakes Initiative for Safety']],
  ['what is IPR short for?', ['Inland Port Register']],
  ['what does SRU stand for?', ['Sea Rescue Unit']],
  ['what does lakecom mean', ['Lakeland Community']],
  ['what does UNICEF stand for?', []],
  ['what is the full name of the ministry?', []],
  ['what does the minister stand for?', []],
  ['what does Lind mean?', []],
])('%s %j', (question, items) => {
  expect(answerFrom(TEXT, question).items).toEqual(items);
});
