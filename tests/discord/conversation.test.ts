import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Release } from '../../src/model/release.ts';
import { startWholeBot, textOf, unescaped, type WholeBot } from './fixture.ts';

// Two people ask in turns in one channel: each one's questions go on from their own, never from the other's.

const RELEASE: Release = {
  id: 'varna',
  title: 'Minister Lind in Varna',
  date: '2024-06-05',
  source: '',
  url: '',
  text: [
    'The Minister of Ports, Ms. Ana Lind, met the Mayor of Varna, Mr. Bo Berg, and the Director of the Harbour Office, Ms. Cora Dahl, in Varna on Monday.',
    'Ms. Lind said that the new quay would open in autumn.',
    'On Tuesday, Mr. Berg received the Ambassador of Norway, Mr. Erik Foss, at the Town Hall. Mr. Berg thanked Norway for its two ferries.',
  ].join('\n\n'),
};

let whole: WholeBot;
beforeAll(async () => {
  whole = await startWholeBot([RELEASE]);
});
afterAll(() => whole.stop());

const ask = async (question: string, as: 'member' | 'admin') => {
  const { message } = await whole.guild.runCommand({ name: 'ask', options: { question }, user: as });
  const lines = unescaped(textOf(message)).split('\n');
  return { headline: lines[0], asked: lines.findLast((line) => line.startsWith('-# Asked: ')) };
};

it('goes on from what each person asked last, over eight turns', async () => {
  const turns: [who: 'member' | 'admin', question: string, headline: RegExp, asked?: string][] = [
    ['member', 'who did Lind meet?', /^\*\*.*Bo Berg.*Cora Dahl.*\*\*$/],
    ['admin', 'who did Berg receive?', /^\*\*.*Erik Foss\*\*$/],
    ['member', 'where?', /Varna/, '-# Asked: where did Lind meet?'],
    ['admin', 'and when?', /Tuesday/, '-# Asked: when did Berg receive?'],
    ['member', 'who else?', /Nobody else/, '-# Asked: who did Lind meet?'],
    ['member', 'what did she say about the quay?', /open in autumn/, '-# Asked: what did Ana Lind say about the quay?'],
    ['admin', 'what about Foss?', /does not say/, '-# Asked: who did Foss receive?'],
    ['member', 'did she meet Foss?', /does not say/, '-# Asked: did Ana Lind meet Foss?'],
  ];
  for (const [who, question, headline, asked] of turns) {
    const answer = await ask(question, who);
    expect(answer.headline, question).toMatch(headline);
    expect(answer.asked, question).toBe(asked ?? `-# Asked: ${question}`);
  }
});
