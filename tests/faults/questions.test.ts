import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { converse } from '../../src/asking/conversation.ts';
import { ask } from '../../src/asking/index.ts';
import { renderAnswer } from '../../src/discord/render.ts';
import type { KnowledgeBase } from '../../src/knowledge/base.ts';
import { eightReleases } from '../asking/base.ts';
import { inTime, runs, TIME } from './cases.ts';
import { expectInertReply } from './inert.ts';
import { anyText } from './texts.ts';

let base: KnowledgeBase;
beforeAll(async () => {
  base = await eightReleases();
});

it(
  'any question of eight releases is answered in time, with nothing in the message but the bot’s own markup',
  () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.constantFrom(...base.releases.map((r) => r.id)), { nil: undefined }), (question, release) => {
        const answer = inTime(() => ask(base, question, { release }));
        // Throws where a quote is not the release's own text.
        expectInertReply(renderAnswer(base, answer, question), base);
      }),
      runs(50_000),
    );
  },
  TIME,
);

it(
  'any question after any other is answered in time',
  () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 4 }), (questions) => {
        let turn: Parameters<typeof converse>[2];
        for (const question of questions) {
          const reply = inTime(() => converse(base, question, turn));
          turn = reply.turn;
          expectInertReply(renderAnswer(base, reply.answer, reply.asked), base);
        }
      }),
      runs(5_000),
    );
  },
  TIME,
);

it('a question of a megabyte is told to be too long, at once', () => {
  for (const piece of ['who met ', 'a', '?', ' and when', '\u200b', '<@1> ']) {
    const answer = inTime(() => ask(base, piece.repeat(1_000_000 / piece.length)));
    expect(answer.status).toBe('not-understood');
    expect(answer.text).toMatch(/characters long, and a question may have 1000: ask one thing at a time\.$/);
    expect(converse(base, piece.repeat(300_000), undefined).answer.status).toBe('not-understood');
  }
});
