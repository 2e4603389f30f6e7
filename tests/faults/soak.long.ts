import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { converse } from '../../src/asking/conversation.ts';
import { renderAnswer } from '../../src/discord/render.ts';
import { eightReleases } from '../asking/base.ts';
import { anyText } from './texts.ts';

const QUESTIONS = 100_000;
/** Of these many, again and again: words that were never met before are kept by wink-nlp, some 120 bytes each. */
const DIFFERENT = 2_000;
const ROUNDS = 10;
const MEGABYTE = 1024 * 1024;

it('a hundred thousand questions leave no memory behind', async () => {
  const base = await eightReleases();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const questions = fc.sample(anyText, { numRuns: DIFFERENT, seed: 8 });
  const heap: number[] = [];
  let turn: Parameters<typeof converse>[2];
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < QUESTIONS / ROUNDS; i++) {
      const reply = converse(base, questions[i % DIFFERENT]!, turn);
      turn = i % 5 === 0 ? undefined : reply.turn;
      renderAnswer(base, reply.answer, reply.asked);
    }
    collect();
    heap.push(Math.round(process.memoryUsage().heapUsed / MEGABYTE));
  }
  console.log(`heap after each ${QUESTIONS / ROUNDS} questions: ${heap.join(', ')} MB`);
  // The first rounds fill the bounded caches.
  expect(heap.at(-1)! - heap[2]!).toBeLessThan(10);
}, 1_500_000);
