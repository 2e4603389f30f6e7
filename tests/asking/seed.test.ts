import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/index.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { readReleases } from '../../src/knowledge/files.ts';
import { DEFAULT_FOLDER } from '../../src/knowledge/places.ts';
import type { Answer } from '../../src/model/answer.ts';
import { readRelease } from '../../src/reading/index.ts';

// Questions to the release that the project ships with: a visit of NATO's to Kosovo on 7 July 2022.

const ID = '2022-07-07-nac-visits-kosovo';

/**
 * What each item must hold, in order, and no item more: how much of a title stands with a name is left open. And the
 * sentence that must be among the first three citations.
 * 'not yet' marks what a reader would answer so and the bot does not: take it away when its test fails.
 */
type Row = readonly [question: string, items: readonly string[], sentence: number, known?: 'not yet'];

const ANSWERED: readonly Row[] = [
  // Who met whom.
  ['who met Osmani?', ['Geoană'], 4],
  ['who did Geoană meet?', ['Vjosa Osmani', 'Goran Rakić'], 4],
  ['whom did geoana meet in pristina', ['Vjosa Osmani', 'Goran Rakić'], 4],
  ['who did the Deputy Secretary General meet?', ['Vjosa Osmani', 'Goran Rakić'], 4],
  ['did Geoană meet Rakić?', ['yes'], 4],
  ['did geoana meet vjosa osmani', ['yes'], 4],
  // Posts, both ways.
  ['who is the KFOR commander?', ['Ferenc Kajári'], 2],
  ['who is the Director of the NATO Advisory and Liaison Team in Kosovo?', ['Joachim Hoppe'], 2],
  ['what post does Ferenc Kajári hold?', ['KFOR Commander'], 2],
  ['what is the job of Joachim Hoppe?', ['Director of the NATO Advisory and Liaison Team in Kosovo'], 2],
  ["what is geoana's position", ['NATO Deputy Secretary General', 'Ambassador'], 1],
  // When and where.
  ['when was the strategic concept adopted?', ['last week', '2022-06-27', '2022-07-03'], 5],
  ['when did the North Atlantic Council visit KFOR?', ['07 July 2022', '2022-07-07'], 1],
  ['where was the strategic concept adopted?', ['Madrid'], 5],
  ['where did Geoană meet Osmani?', ['Pristina'], 4],
  // Mandates.
  ['under which mandate does KFOR operate?', ['United Nations Security Council Resolution 1244 of 1999'], 7],
  ["what is KFOR's mandate", ['United Nations Security Council Resolution 1244 of 1999'], 7],
  // Said.
  [
    'what did Geoana say about Russia?',
    [
      'Russia’s brutal invasion of Ukraine has radically changed the European security architecture, and NATO remains strongly committed to a safe and secure environment and to broader stability in the Western Balkans',
    ],
    10,
  ],
  ['who spoke about Russia?', ['Geoan'], 10, 'not yet'],
  // Visits.
  ['who visited KFOR?', ['Mircea Geoană', 'North Atlantic Council'], 1],
];

/** The release does not say: the nearest thing it does say may be shown, and nothing is answered. */
const NOT_STATED: readonly (readonly [question: string, known?: 'not yet'])[] = [
  ['did Geoană meet Vučić?'],
  ['what post does Goran Rakić hold?'],
  ['who did Vučić meet?'],
  ['did Osmani meet Kajári?'],
  ['did Osmani meet Rakić?'],
  ['when did Geoană meet Putin?'],
  ['when was Joachim Hoppe born?'],
  ['where did Rakić meet Hoppe?'],
  ['under which mandate does EULEX operate?'],
  ['what did Osmani say about Russia?'],
  ['what did Rakić say?'],
  ['who is the Prime Minister of Kosovo?'],
  ['did Geoană visit Belgrade?'],
  ['who visited Belgrade?'],
];

let base: KnowledgeBase;
let read: () => KnowledgeBase;
beforeAll(async () => {
  const releases = await readReleases(DEFAULT_FOLDER);
  read = () => new KnowledgeBase(releases.map(readRelease));
  base = read();
});

const about = (question: string): Answer => ask(base, question, { release: ID });

describe('the release says', () => {
  for (const [question, items, sentence, known] of ANSWERED) {
    const check = (): void => {
      const answer = about(question);
      expect({ status: answer.status, items: answer.items }).toEqual({
        status: 'answered',
        items: items.map((item) => expect.stringContaining(item)),
      });
      expect(answer.citations.slice(0, 3).map((c) => c.n)).toContain(sentence);
    };
    if (known) it.fails(`${known}: ${question}`, check);
    else it(question, check);
  }
});

describe('the release does not say', () => {
  for (const [question, known] of NOT_STATED) {
    const check = (): void => {
      const answer = about(question);
      expect([answer.status, answer.items, answer.citations]).toEqual(['not-stated', [], []]);
      expect(answer.text).toMatch(/^The release does not say/);
    };
    if (known) it.fails(`${known}: ${question}`, check);
    else it(question, check);
  }

  it('whom it does not know, and tells so by name', () => {
    expect(about('did Geoană meet Vučić?').text).toContain('Vučić');
  });

  it('what it is not asked', () => {
    for (const question of ['', '   ', '?!', '\u200b']) expect(about(question).status, JSON.stringify(question)).toBe('not-understood');
  });
});

describe('the same question', () => {
  const QUESTIONS = [...ANSWERED, ...NOT_STATED].map(([question]) => question);

  it('gets the same bytes, of the same base and of one read anew', () => {
    const again = read();
    for (const question of [...QUESTIONS, ...QUESTIONS.toReversed()]) {
      expect(JSON.stringify(ask(again, question, { release: ID })), question).toBe(JSON.stringify(about(question)));
    }
  });

  it('may be typed in capitals, in lower case, without accents, without a question mark', () => {
    const items = about('who did Geoană meet?').items;
    for (const typed of ['WHO DID GEOANĂ MEET?', 'who did geoana meet', 'Who did  Geoana  meet ?', 'who did geoană meet??']) {
      expect(about(typed).items, typed).toEqual(items);
    }
  });
});
