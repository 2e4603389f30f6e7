import { describe, expect, it } from 'vitest';
import { facts, read, stated } from './fixture.ts';

/** Who met, both sides of each meeting. */
const meetings = (text: string): string[] =>
  stated(read(text), 'meeting').map((m) => [...(m.roles.participant ?? []), ...(m.roles.counterpart ?? [])].sort().join(' + '));

const HOME = 'President of Kazakhstan Alen Voss arrived on Monday. ';

describe("'the Head of State' and 'the Head of Government'", () => {
  it.each([
    [`${HOME}In the morning, the Head of State received Minister Tarek Mun.`, ['Alen Voss + Tarek Mun']],
    [`${HOME}Minister Tarek Mun spoke. The Head of State then met Governor Ola Rem.`, ['Alen Voss + Ola Rem']],
    ['Prime Minister of Latvia Ada Lind arrived. The Head of Government received Ambassador Tina Moss.', ['Ada Lind + Tina Moss']],
    // Of two the one of whom the text tells first.
    [`${HOME}President of Estonia Ole Berg spoke. The Head of State met Governor Ola Rem.`, ['Alen Voss + Ola Rem']],
    // Not who presides over a bank or a chamber, nor the head of another state.
    [
      'The President of the Development Bank, Khalid Suwad, spoke. The Head of State met Governor Ola Rem.',
      ['Ola Rem + the Head of State'],
    ],
    [`${HOME}The Head of State of Estonia met Governor Ola Rem.`, ['Ola Rem + the Head of State of Estonia']],
    [`${HOME}The Estonian Head of State met Governor Ola Rem.`, ['Ola Rem + the Estonian Head of State']],
  ])('%s', (text, wanted) => expect(meetings(text).map((m) => m.replace(/The (?=\w+ Head|Head)/, 'the '))).toEqual(wanted));
});

describe('a meeting told by its noun', () => {
  it.each([
    [`${HOME}Then the meeting of the Head of State with Governor Ola Rem took place.`, ['Alen Voss + Ola Rem']],
    ['Bo Lind spoke. A meeting of Minister Ola Rem with Chairman Mel Turd was held.', ['Mel Turd + Ola Rem']],
    ['Bo Lind spoke. The meeting of the ministers with Minister Jo Pell took place.', ['Jo Pell + the ministers']],
    [`${HOME}The day ended with a conversation with Governor Ola Rem.`, ['Alen Voss + Ola Rem']],
    [`${HOME}The visit began with a meeting with Governor Ola Rem.`, ['Alen Voss + Ola Rem']],
    // A conference is no day of one person.
    [`${HOME}The conference ended with a conversation with Governor Ola Rem.`, []],
  ])('%s', (text, wanted) => expect(meetings(text)).toEqual(wanted));
});

describe('the firm of a post', () => {
  it.each([
    ['He met the Chairman of the Board of the Turkish company Borun Enerji, Kemal Aydin.', ['Kemal Aydin']],
    ['He met the director of the firm Norgas Holding, Bo Lind.', ['Bo Lind']],
    // Without a comma the name is the holder's.
    ['He met the director of the company Bo Lind.', ['Bo Lind']],
    ['He met the director of the company Bo Lind, a Dane.', ['Bo Lind']],
  ])('%s', (text, wanted) => expect(facts(read(text), 'post').map((p) => p.roles.holder![0])).toEqual(wanted));
});
