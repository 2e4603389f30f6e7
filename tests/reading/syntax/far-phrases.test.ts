import { describe, expect, it } from 'vitest';
import { arcs, parse } from './parse.ts';

describe('phrases that belong to the verb further up', () => {
  it.each<[string, string[]]>([
    [
      'The members of the Harbour Council were briefed on Monday, in closed consultations, by the Assistant Director for Fisheries, Ada Lund, who left early.',
      ['Director <obl briefed'],
    ],
    ['He said he would leave for Lenz on Sunday and go on from there to Tarnby in northern Norland.', ['Tarnby <obl go']],
  ])('%s', (text, expected) => {
    expect(arcs(parse(text))).toEqual(expect.arrayContaining(expected));
  });
});
