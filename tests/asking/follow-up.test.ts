import { describe, expect, it } from 'vitest';
import { converse } from '../../src/asking/conversation.ts';
import { followUp, type Turn } from '../../src/asking/follow-up.ts';
import { ask } from '../../src/asking/index.ts';
import { twoParts } from '../../src/asking/two-parts.ts';
import { baseOf } from './fixture.ts';

const base = baseOf(
  'The Minister, Ms. Ana Lind, met the Mayor, Ms. Cora Dahl, in Oslo on Monday. Mr. Bo Berg met Mr. Jon Vik in Bergen. Ms. Lind praised the port.',
);
const turn = (question: string, answered: readonly string[] = []): Turn => ({ question, answered });

describe('a short question after another', () => {
  it.each([
    ['who did Lind meet?', 'where?', 'where did Lind meet?'],
    ['who did Lind meet?', 'and when was that?', 'when did Lind meet?'],
    ['who Lind met?', 'and when?', 'when did Lind meet?'],
    ['who did Lind meet in Oslo', 'why', 'why did Lind meet in Oslo?'],
    ['where did Lind meet Dahl?', 'and when?', 'when did Lind meet Dahl?'],
    ['did Lind meet Dahl?', 'where', 'where did Lind meet Dahl?'],
    ['who did Lind meet?', 'what about Berg?', 'who did Berg meet?'],
    ['did Lind meet Berg?', 'and Dahl?', 'did Lind meet Dahl?'],
    ['did Lind meet Dahl?', 'who else?', 'who did Lind meet?'],
    ['who did Berg meet?', 'what did he say?', 'what did Bo Berg say?'],
    ['who did Lind meet?', 'what was her praise for?', "what was Ana Lind's praise for?"],
  ])('%s %s → %s', (before, question, full) => {
    expect(followUp(base, question, turn(before))).toMatchObject({ kind: 'continued', question: full });
  });

  it.each([
    ['who did Lind meet?', 'who did Berg meet?'],
    ['who did Lind meet?', 'what did Berg say about the port?'],
    ['when was the port opened?', 'what about the weather?'],
    ['who did Lind meet?', 'where did Berg go?'],
  ])('%s %s stands for itself', (before, question) => {
    expect(followUp(base, question, turn(before))).toEqual({ kind: 'full' });
  });

  it('stands for itself where nothing was asked before', () => {
    expect(followUp(base, 'and when?', undefined)).toEqual({ kind: 'full' });
  });

  it('asks back where a pronoun fits two people', () => {
    const { answer } = converse(base, 'what did she say?', turn('did Lind meet Dahl?', ['yes']));
    expect(answer.status).toBe('not-understood');
    expect(answer.text).toMatch(/^Whom do you mean: Ana Lind or Cora Dahl\?/);
  });

  it('goes on from the question before an aside', () => {
    const first = converse(base, 'who did Lind meet?', undefined);
    const aside = converse(base, 'where?', first.turn);
    expect(converse(base, 'who else?', aside.turn).asked).toBe('who did Lind meet?');
  });
});

it('counts the people met, and names them', () => {
  expect(ask(base, 'how many people did Lind meet?').text).toBe('1: Ms. Cora Dahl');
});

describe('two questions in one', () => {
  it('leaves the words of both answers as the release writes them', () => {
    expect(ask(base, 'who did Lind meet and where?')).toMatchObject({ status: 'answered', text: 'Ms. Cora Dahl; Oslo' });
  });

  it.each([
    ['who did Lind meet and where?', 'who did Lind meet?', 'where?'],
    ['when and where did Lind meet Dahl?', 'when did Lind meet Dahl?', 'where did Lind meet Dahl?'],
    ['how many ships came, and how many left?', 'how many ships came?', 'how many left?'],
  ])('%s', (question, first, second) => {
    expect(twoParts(question)).toEqual([first, second]);
  });

  it.each(['who met Lind and Dahl?', 'Lind and where', 'did Lind meet Dahl and Berg?'])('%s is one', (question) => {
    expect(twoParts(question)).toBeUndefined();
  });
});
