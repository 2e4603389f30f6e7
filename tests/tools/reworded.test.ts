import { describe, expect, it } from 'vitest';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { readRelease } from '../../src/reading/index.ts';
import { REWORDINGS, reworded, rewordedTable } from '../../tools/eval/reworded.ts';

describe('other wordings of a question', () => {
  const rows: readonly (readonly [wording: string, question: string, other: string | undefined])[] = [
    ['capital letters', 'who met Lind?', 'WHO MET LIND?'],
    ['can you tell me …', 'Who met Lind?', 'can you tell me who met Lind?'],
    ['does anyone know …', 'boss of the fleet?', undefined],
    ['a slip in the longest word', 'who opened the exhibition', 'who opened the exhibtiion'],
    ['A met who', 'who did Lind meet in Oslo?', 'Lind met who in Oslo?'],
    ['A met who', 'when did Lind meet Berg?', undefined],
    ['who holds the post of P', 'who is the minister of ports?', 'who holds the post of minister of ports?'],
    ['the day A did', 'when did Lind visit Oslo?', 'the day Lind visited Oslo'],
  ];
  for (const [wording, question, other] of rows) it(`${wording}: ${question}`, () => expect(REWORDINGS[wording]!(question)).toBe(other));
});

it('asks again what is answered rightly, and nothing else', () => {
  const text = 'Minister Ana Lind met Ambassador Bo Berg in Oslo.';
  const base = new KnowledgeBase([readRelease({ id: 'r', title: 'A meeting', date: '2024-05-14', source: 'test', url: '', text })]);
  const sentence = [text];
  const gold = [
    { id: '1', doc: 'r', kind: 'met', question: '', answer: ['Berg'], sentence, answerable: true },
    // The key is wrong on purpose: what is not right is not asked again.
    { id: '2', doc: 'r', kind: 'where', question: '', answer: ['Bergen'], sentence, answerable: true },
  ];
  const questions = [
    { id: '1', release: 'r', question: 'who did Lind meet?' },
    { id: '2', release: 'r', question: 'where did Lind meet Berg?' },
  ];
  const kept = reworded({ folder: '', base, questions, gold });
  expect(kept.get('with whom did A meet')).toEqual({ asked: 1, silent: 0, wrong: 0 });
  expect(kept.get('A did where')).toBeUndefined();
  expect(rewordedTable([kept]).split('\n').at(-1)).toMatch(/^all\s+\d+\s+0\s+0\s+0\.0$/);
});
