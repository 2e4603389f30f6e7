import { describe, expect, it } from 'vitest';
import { TrueCase } from '../../src/reading/truecase.ts';

const BODY = [
  'The Council met in Tarnby. The mandate of the Expert Panel on Velmora was extended by the Council for 15 months, and the vote was clear.',
  'The travel of the envoys and a meeting of NFB staff were announced, says the Foreign Ministry of Velmora, where the talks were held.',
];

const ROWS: [headline: string, read: string][] = [
  ['Security Council Extends Mandate of Expert Panel on Velmora', 'Security Council extends mandate of Expert Panel on Velmora'],
  ['Deputy Secretary Lind’s Travel to Tarnby and Oslo', 'Deputy Secretary Lind’s travel to Tarnby and Oslo'],
  ['NFB ENVOY SAYS TALKS HELD IN TARNBY', 'NFB Envoy says talks held in Tarnby'],
  ['MINISTER FOR FOREIGN AFFAIRS ANA LIND', 'Minister for Foreign Affairs Ana Lind'],
  ['OSCE Special Monitoring Mission Daily Talks', 'OSCE Special Monitoring Mission daily talks'],
  ['Ned Price, Department Spokesperson', 'Ned Price, Department Spokesperson'],
  ['Readout of Minister Stone’s Travel', 'Readout of Minister Stone’s travel'],
  // Running text stays as it is, but for a name in capitals that it has elsewhere as a name.
  ['TARNBY, 7 April – The Council met again on Monday.', 'Tarnby, 7 April – The Council met again on Monday.'],
  ['Talks in Tarnby on the mandate of the Panel', 'Talks in Tarnby on the mandate of the Panel'],
];

describe('a headline in the letters of running text', () => {
  it.each(ROWS)('%s', (headline, wanted) => {
    const read = new TrueCase([headline, ...BODY]).apply(headline);
    expect(read).toBe(wanted);
    expect(read.length).toBe(headline.length);
  });
});
