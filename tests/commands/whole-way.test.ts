import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../../src/asking/index.ts';
import type { KnowledgeBase } from '../../src/knowledge/base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { DEFAULT_FOLDER } from '../../src/knowledge/places.ts';
import { openStore } from '../../src/knowledge/store/index.ts';
import { startTestBot, type TestBot, textOf, unescaped } from '../discord/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefing-whole-'));
const store = openStore(`file:${join(folder, 'store.db')}`);
let base: KnowledgeBase;
let test: TestBot;
beforeAll(async () => {
  ({ base } = await loadKnowledge(DEFAULT_FOLDER, store));
  test = await startTestBot(
    (question) => ask(base, question),
    () => base,
  );
});
afterAll(async () => {
  await test.stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Lines that a person reads. */
const lines = async (name: string, options: Record<string, string>) =>
  unescaped(textOf((await test.guild.runCommand({ name, options })).message)).split('\n');

// Written out, so that offsets that are off by one anywhere on the way fail here.
const SENTENCE_4 =
  '> During the visit, the NATO Deputy Secretary General met with Ms. Vjosa Osmani and Mr. Goran Rakić in Pristina for bilateral discussions.';
const SENTENCE_5 =
  '> NATO Deputy Secretary General Geoană recalled that the new Strategic Concept adopted in Madrid last week reaffirms the strategic importance of the Western Balkans region for the Alliance.';

it('/met person:Geoană names whom he met and quotes the sentence to the letter', async () => {
  const [choice] = await test.guild.autocomplete({ name: 'met', option: 'person', value: 'geoana' });
  expect(choice?.value).toContain('Geoană');
  for (const person of ['Geoană', String(choice!.value)]) {
    const [headline, quote, source] = await lines('met', { person });
    expect(headline).toMatch(/^\*\*.*Ms\. Vjosa Osmani.*Mr\. Goran Rakić.*\*\*$/);
    expect(quote).toBe(SENTENCE_4);
    expect(source).toMatch(
      /^-# \[1\] NATO Deputy Secretary General .* · 2022-07-07 · sentence 4 · \[source\]\(<https:\/\/www\.nato\.int\/>\)$/,
    );
  }
});

it('/when gives the week as written and as dates, with its sentence', async () => {
  const [headline, quote] = await lines('when', { event: 'the strategic concept was adopted' });
  expect(headline).toMatch(/last week.*2022-06-27.*2022-07-03/i);
  expect(quote).toBe(SENTENCE_5);
});

it('/met with somebody the release does not know is not stated', async () => {
  const [headline] = await lines('met', { person: 'Geoană', with: 'Vučić' });
  expect(headline).toMatch(/^\*\*The release does not /);
});

it('cites the sentence from its first letter to its last', () => {
  const [citation] = ask(base, 'who did Geoană meet?').citations;
  const quote = SENTENCE_4.slice('> '.length);
  const { text } = base.release('2022-07-07-nac-visits-kosovo')!;
  expect(citation).toMatchObject({ n: 4, quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
});
