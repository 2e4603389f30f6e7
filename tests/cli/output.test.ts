import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines.ts';
import { answerRecord, answerText } from '../../src/cli/output.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { CitationError } from '../../src/knowledge/errors.ts';
import { factRecords } from '../../src/knowledge/fact-records.ts';
import { answer, base, cite, other, readingOf, visit } from '../knowledge/fixture.ts';

describe('answerText', () => {
  it('prints the answer, then numbered citations', () => {
    expect(answerText(base, answer({ text: 'Mr. Bo Lind', citations: [cite(visit, 1), cite(visit, 0), cite(other, 1)] }))).toBe(
      [
        'Mr. Bo Lind',
        '',
        '[1] "Minister Ana Țepeș met Mr. Bo Lind in Sund." — Minister visits *Sund*, 2024-05-01, sentence 1, https://example.org/a_(b)',
        '[2] "Minister visits *Sund*" — Minister visits *Sund*, 2024-05-01, title, https://example.org/a_(b)',
        '[3] "Nobody came." — undated, sentence 1',
      ].join('\n'),
    );
  });

  it('prints the nearest sentences when it is not stated', () => {
    const text = answerText(base, answer({ status: 'not-stated', text: 'The release does not say.', also: [cite(visit, 1)] }));
    expect(text).toMatch(/^The release does not say\.\n\nNearest to it:\n\[1\] "Minister Ana/);
  });

  it('lets no release move the cursor or turn the text around', () => {
    const sly = readingOf({ id: 'sly', title: 'T', date: null, source: '', url: '' }, ['One \u001b[2J\u009b1m\u202e two\r.']);
    expect(answerText(new KnowledgeBase([sly]), answer({ citations: [cite(sly, 1)] }))).toContain('"One �[2J�1m� two�."');
  });
});

it('proves every quote again: offsets shifted by one are a fault', () => {
  const good = cite(visit, 1);
  for (const by of [-1, 1]) {
    const bad = { ...cite(visit, 2), start: cite(visit, 2).start + by, end: cite(visit, 2).end + by };
    for (const show of [answerText, answerRecord]) {
      expect(() => show(base, answer({ citations: [good, bad] }))).toThrow(CitationError);
      expect(() => show(base, answer({ status: 'not-stated', also: [bad] }))).toThrow(CitationError);
    }
  }
});

it('factRecords slices every part, names entities, and raises evidence that does not exist', () => {
  const role = { role: 'participant', n: 1, start: 9, end: 18, entity: 'e1' };
  const fact = {
    kind: 'meeting',
    roles: [role],
    evidence: [1],
    polarity: 'positive',
    modality: 'happened',
    attributedTo: 'e2',
    rule: 'r',
  } as const;
  const [record] = [...factRecords(new KnowledgeBase([{ ...visit, facts: [fact] }]))];
  expect(record).toMatchObject({
    release: visit.release.id,
    attributedTo: { entity: 'e2', name: 'Bo Lind' },
    roles: [{ text: 'Ana Țepeș', name: 'Ana Țepeș', value: null }],
    evidence: [{ n: 1, quote: cite(visit, 1).quote }],
  });
  const two = new KnowledgeBase([
    { ...visit, facts: [fact] },
    { ...other, facts: [{ ...fact, roles: [] }] },
  ]);
  expect([...factRecords(two)].length).toBe(2);
  expect([...factRecords(two, other.release.id)]).toMatchObject([{ release: other.release.id }]);
  expect(() => [...factRecords(new KnowledgeBase([{ ...visit, facts: [{ ...fact, evidence: [9] }] }]))]).toThrow(/sentence 9/);
});

it.each([
  [
    ['a\nb\r\n', 'c'],
    ['a', 'b', 'c'],
  ],
  [
    ['a', 'b', '\n', '\nc\n'],
    ['ab', '', 'c'],
  ],
  [['\r', '\n'], ['']],
  [['x\u2028y\n'], ['x\u2028y']],
  [[], []],
])('linesOf splits %j into %j', async (chunks, wanted) => {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: string[] = [];
  for await (const line of linesOf(stream())) lines.push(line);
  expect(lines).toEqual(wanted);
});

it('linesOf joins a letter that is split between two chunks', async () => {
  const bytes = Buffer.from('Geoană\n');
  async function* stream() {
    for (const byte of bytes) yield Uint8Array.of(byte);
  }
  for await (const line of linesOf(stream())) expect(line).toBe('Geoană');
});
