import { expect, it } from 'vitest';
import { ask } from '../../src/asking/index.ts';
import { remembering } from '../../src/asking/remembering.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { readRelease } from '../../src/reading/index.ts';
import { harbour } from '../discord/releases.ts';

const one = readRelease(harbour);
const other = readRelease({ ...harbour, id: 'other', text: 'Minister Hanna Vik met Ms. Lena Moe.' });

it('finds an answer once, and anew for another release, another base, and when it was forgotten', () => {
  const base = new KnowledgeBase([one, other]);
  const remembered = remembering();
  const question = 'who did Hanna Vik meet?';
  const first = remembered(base, question);
  expect(first).toEqual(ask(base, question));
  expect(remembered(base, question)).toBe(first);
  expect(remembered(base, question, { release: 'other' }).items).toEqual(ask(base, question, { release: 'other' }).items);
  expect(remembered(new KnowledgeBase([other]), question).citations.length).toBe(1);
  for (let i = 0; i < 300; i++) remembered(base, `${i}?`);
  expect(remembered(base, question)).not.toBe(first);
});
