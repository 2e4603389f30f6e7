import { describe, expect, it } from 'vitest';
import type { Release } from '../../src/model/release.ts';
import { folded, standsIn } from '../../tools/eval/folding.ts';
import { type AnswerLine, brokenQuotes, judge, type Verdict } from '../../tools/eval/judge.ts';
import type { Gold } from '../../tools/eval/sets.ts';

// The rules of tools/eval/README.md, one by one.

const SENTENCE = 'Minister Ana Lind met Mr. Bo Țepeș and Ms. Eva Holm in Oslo on Monday to discuss trade.';
const release: Release = {
  id: 'r',
  title: 'A visit',
  date: null,
  source: '',
  url: '',
  text: `${SENTENCE} They will meet again in the spring.`,
};

const gold = (over: Partial<Gold> = {}): Gold => ({
  id: 'q',
  doc: 'r',
  kind: 'met',
  question: 'who did Lind meet?',
  answer: ['Țepeș'],
  sentence: [SENTENCE],
  answerable: true,
  ...over,
});

const cited = { release: 'r', n: 1, start: 0, end: SENTENCE.length, quote: SENTENCE };
const answer = (items: readonly string[], over: Partial<AnswerLine> = {}): AnswerLine => ({
  id: 'q',
  status: 'answered',
  items,
  citations: [cited],
  ...over,
});

describe('a question with an answer', () => {
  it.each<[what: string, gold: Gold, answer: AnswerLine | undefined, outcome: Verdict['outcome']]>([
    ['is right with a key', gold(), answer(['Mr. Bo Țepeș']), 'right'],
    ['is right without the accents, in capitals', gold(), answer(['MR. BO TEPES']), 'right'],
    ['is wrong with part of a word', gold({ answer: ['Tepe'] }), answer(['Mr. Bo Țepeș']), 'wrong'],
    ['is wrong without a key', gold(), answer(['Eva Holm']), 'wrong'],
    ['is right with all that must be there', gold({ must: ['Țepeș', 'Holm|Ms. H.'] }), answer(['Țepeș', 'Holm']), 'right'],
    ['is wrong with a part of it', gold({ must: ['Țepeș', 'Holm'] }), answer(['Țepeș']), 'wrong'],
    ['is wrong with what must not be there', gold({ mustNot: ['Holm'] }), answer(['Țepeș', 'Holm']), 'wrong'],
    ['is wrong without a citation', gold(), answer(['Țepeș'], { citations: [] }), 'wrong'],
    [
      'is wrong with another sentence cited',
      gold(),
      answer(['Țepeș'], { citations: [{ ...cited, quote: 'They will meet again in the spring.' }] }),
      'wrong',
    ],
    [
      'is right with the sentence in third place',
      gold(),
      answer(['Țepeș'], { citations: [{ ...cited, quote: 'x' }, { ...cited, quote: 'y' }, cited] }),
      'right',
    ],
    [
      'is wrong with the sentence in fourth place',
      gold(),
      answer(['Țepeș'], { citations: [...Array(3).fill({ ...cited, quote: 'x' }), cited] }),
      'wrong',
    ],
    ['is wrong with a whole sentence for an item', gold(), answer([`Țepeș ${'x'.repeat(200)}`]), 'wrong'],
    ['is right with a long item where words were asked for', gold({ kind: 'said' }), answer([`Țepeș ${'x'.repeat(200)}`]), 'right'],
    ['is silent when refused', gold(), answer([], { status: 'not-stated', citations: [] }), 'silent'],
    ['is silent when missing', gold(), undefined, 'silent'],
    ['is silent after an error', gold(), answer([], { status: 'error' }), 'silent'],
  ])('%s', (_what, g, a, outcome) => {
    expect(judge(g, a).outcome).toBe(outcome);
  });
});

describe('a question without an answer', () => {
  const none = gold({ answerable: false, answer: [] });
  it.each<[what: string, gold: Gold, answer: AnswerLine | undefined, outcome: Verdict['outcome']]>([
    ['is right when refused', none, answer([], { status: 'not-stated' }), 'right'],
    ['is right when not understood', none, answer([], { status: 'not-understood' }), 'right'],
    ['is wrong when answered', none, answer(['Țepeș']), 'wrong'],
    ['is wrong with no, where that is no trap', none, answer(['no']), 'wrong'],
    ['is right with no, to a yes/no trap', { ...none, trap: 'yesno' }, answer(['No']), 'right'],
    ['is wrong with a word that begins so', { ...none, trap: 'yesno' }, answer(['Norway']), 'wrong'],
    ['is wrong with yes', { ...none, trap: 'yesno' }, answer(['yes']), 'wrong'],
    ['is not right after an error', none, answer([], { status: 'error' }), 'silent'],
  ])('%s', (_what, g, a, outcome) => {
    expect(judge(g, a).outcome).toBe(outcome);
  });
});

it('counts quotes that are not the slice they claim to be', () => {
  const of = (...citations: NonNullable<AnswerLine['citations']>) =>
    brokenQuotes(answer([], { citations }), (id) => (id === 'r' ? release : undefined));
  expect(of(cited)).toBe(0);
  expect(of({ ...cited, start: 1 }, { ...cited, end: cited.end + 1 }, { ...cited, release: 'other' }, { ...cited, n: 0 })).toBe(4);
});

it('finds keys at the ends of words only', () => {
  expect(folded('  “Çağlar”\u00a0– Łukasz ')).toBe('"caglar" - łukasz');
  for (const [text, key, stands] of [
    ['resolution 1244', '1244', true],
    ['resolution 12445', '1244', false],
    ['annan, anna', 'anna', true],
    ['annan', 'anna', false],
    ['oslo', 'oslo', true],
    ['𝐚oslo', 'oslo', false],
  ] as const) {
    expect(standsIn(text, key), `${key} in ${text}`).toBe(stands);
  }
});
