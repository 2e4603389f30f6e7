import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask } from '../../src/asking/index.ts';
import { renderAnswer } from '../../src/discord/render.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { parseRelease } from '../../src/knowledge/files.ts';
import { ReleaseFormatError } from '../../src/knowledge/front-matter.ts';
import { fromStored, toStored } from '../../src/knowledge/stored-reading.ts';
import { quoteOf, type Release } from '../../src/model/release.ts';
import { readRelease } from '../../src/reading/index.ts';
import { inTime, LONG, runs, TIME } from './cases.ts';
import { expectInertReply } from './inert.ts';
import { anyText } from './texts.ts';

const release = fc.record({
  id: fc.constant('r'),
  title: anyText,
  date: fc.constantFrom(null, '2024-02-29', '1999-12-31'),
  source: anyText,
  url: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true }), anyText),
  text: fc.array(anyText, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n')),
});

const question = fc.oneof(
  fc.constantFrom(
    'who met Ana Lind?',
    'who is Bo Berg?',
    'what did the minister say?',
    'when was it?',
    'where did they meet?',
    'under which mandate?',
  ),
  anyText,
);

it(
  'any release is read, and any question of it answered in time and shown without harm',
  () => {
    fc.assert(
      fc.property(release, fc.array(question, { minLength: 1, maxLength: 2 }), (one, questions) => {
        const reading = readRelease(one);
        for (const { n, start, end } of reading.sentences) expect(quoteOf(one, { n, start, end }).length).toBe(end - start);
        const base = new KnowledgeBase([reading]);
        for (const text of questions)
          expectInertReply(
            renderAnswer(
              base,
              inTime(() => ask(base, text)),
              text,
            ),
            base,
          );
      }),
      runs(10_000),
    );
  },
  TIME,
);

it(
  'what is read comes back from the store as it was',
  () => {
    fc.assert(
      fc.property(release, (one) => {
        const reading = readRelease(one);
        expect(JSON.stringify(fromStored(JSON.parse(JSON.stringify(toStored(reading))), one)?.reading)).toBe(JSON.stringify(reading));
      }),
      runs(2_500),
    );
  },
  TIME,
);

it(
  'any file is a release, or refused with a sentence that says why',
  () => {
    const front = fc.tuple(
      fc.constantFrom('---\n', '---\ntitle: ', '---\ndate: ', '---\nurl: [', '---\n? ', ''),
      anyText,
      fc.constantFrom('\n---\n', '\n', '\n...\n'),
    );
    fc.assert(
      fc.property(front, anyText, ([open, fields, shut], body) => {
        try {
          parseRelease('r', `${open}${fields}${shut}${body}`);
        } catch (fault) {
          expect(fault).toBeInstanceOf(ReleaseFormatError);
        }
      }),
      runs(25_000),
    );
  },
  TIME,
);

/** One line of about this length, made of one piece. */
const LINES: Readonly<Record<string, string>> = {
  words: 'the minister met people ',
  'one word': 'A',
  names: 'Mr. Bo Berg met Ms. Ana Lind and ',
  hyphens: 'A-',
  dots: 'a.',
  commas: ',',
  'quotation marks': '" ',
  brackets: '(',
  spaces: ' ',
  'zero-width spaces': '\u200b',
  'direction marks': '\u202e\u2066',
  'lone surrogates': '\ud800',
  mentions: '<@1> @everyone https://x.example/ ',
  'short lines': 'a\n',
  dates: '5 May ',
  posts: 'Minister of ',
};

it.each(Object.entries(LINES))(
  'a release with a line of %s is read in time that grows with its length, and asked at once',
  (_name, piece) => {
    const textOf = (length: number): Release => ({
      id: 'r',
      title: 'T',
      date: '2024-01-01',
      source: '',
      url: '',
      text: piece.repeat(Math.ceil(length / piece.length)),
    });
    const length = LONG ? 1_000_000 : 50_000;
    const from = process.cpuUsage();
    const reading = readRelease(textOf(length));
    const { user, system } = process.cpuUsage(from);
    // In milliseconds: ten times what running text needs; what grows by the square takes minutes.
    expect((user + system) / 1000).toBeLessThan(length / 10);
    const base = new KnowledgeBase([reading]);
    expectInertReply(renderAnswer(base, ask(base, 'who met Ana Lind?'), 'who met Ana Lind?'), base);
  },
  TIME,
);
