import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/discord/escape.ts';
import { MAX_BLOCKS, MAX_TEXT, type Reply } from '../../src/discord/message.ts';
import { renderAnswer as render } from '../../src/discord/render.ts';
import { renderBriefings } from '../../src/discord/render-briefings.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { CitationError } from '../../src/knowledge/errors.ts';
import { everyComponent, type Message } from '../../src/local-guild/index.ts';
import type { Answer } from '../../src/model/answer.ts';
import { answer, base, cite, other, readingOf, visit } from '../knowledge/fixture.ts';
import { textOf, unescaped } from './fixture.ts';
import { hostile } from './hostile.ts';

const renderAnswer = (from: KnowledgeBase, shown: Answer, question = 'who met?') => render(from, shown, question);
const show = (reply: Reply): string => textOf(reply as unknown as Message);
const components = (reply: Reply) => everyComponent((reply as unknown as Message).components);

function expectInsideLimits(reply: Reply): void {
  const all = components(reply);
  expect(all.length).toBeLessThanOrEqual(40);
  expect(all.filter((c) => c.type === 10).length).toBeLessThanOrEqual(MAX_BLOCKS);
  const texts = all.flatMap((c) => (c.type === 10 ? [c.content ?? ''] : []));
  expect(texts.join('').length).toBeLessThanOrEqual(MAX_TEXT);
  expect(texts.every((t) => t.trim() !== '')).toBe(true);
  expect(reply.allowedMentions).toEqual({ parse: [] });
  expect(reply.flags & MessageFlags.IsComponentsV2).toBeTruthy();
}

describe('renderAnswer', () => {
  it('shows the answer in bold, then each sentence to the letter with where it stands', () => {
    const text = show(renderAnswer(base, answer({ text: 'Mr. Bo Lind', citations: [cite(visit, 1), cite(visit, 0)] })));
    expect(text).toBe(
      [
        '**Mr. Bo Lind**',
        '> Minister Ana Țepeș met Mr. Bo Lind in Sund.',
        '-# \\[1\\] Minister visits \\*Sund\\* · 2024-05-01 · sentence 1 · [source](<https://example.org/a_%28b%29>)',
        '> Minister visits \\*Sund\\*',
        '-# \\[2\\] Minister visits \\*Sund\\* · 2024-05-01 · title · [source](<https://example.org/a_%28b%29>)',
        '-# Asked: who met?',
      ].join('\n'),
    );
  });

  it('names a release without title, date and address by its id', () => {
    expect(show(renderAnswer(base, answer({ citations: [cite(other, 1)] })))).toBe(
      '**An answer**\n> Nobody came.\n-# \\[1\\] undated · sentence 1\n-# Asked: who met?',
    );
  });

  it('shows the nearest sentences when it is not stated, and the way to help when not understood', () => {
    const silent = show(
      renderAnswer(base, answer({ status: 'not-stated', text: 'The release does not say whom she met.', also: [cite(visit, 1)] })),
    );
    expect(silent).toMatch(/^\*\*The release does not say whom she met\.\*\*\nNearest to it:\n> Minister Ana/);
    expect(show(renderAnswer(base, answer({ status: 'not-understood', text: 'I did not understand.' })))).toContain('`/help`');
  });

  it.each([
    ['one to the right', (c: { start: number; end: number }) => ({ start: c.start + 1, end: c.end + 1 })],
    ['one to the left', (c: { start: number; end: number }) => ({ start: c.start - 1, end: c.end - 1 })],
    ['one longer', (c: { start: number; end: number }) => ({ start: c.start, end: c.end + 1 })],
    ['empty', (c: { start: number; end: number }) => ({ start: c.start, end: c.start })],
    ['from the end', () => ({ start: -5, end: -1 })],
  ])('refuses a citation whose offsets are shifted: %s', (_how, shift) => {
    const good = cite(visit, 2);
    const bad = { ...good, ...shift(good) };
    expect(() => renderAnswer(base, answer({ citations: [cite(visit, 1), bad] }))).toThrow(CitationError);
    expect(() => renderAnswer(base, answer({ status: 'not-stated', also: [bad] }))).toThrow(CitationError);
  });

  it('refuses a quote that was touched, the wrong sentence number, and a release that is not loaded', () => {
    const good = cite(visit, 1);
    for (const bad of [
      { ...good, quote: good.quote.replace('Ț', 'T') },
      { ...good, n: 0 },
      { ...good, release: 'gone' },
    ]) {
      expect(() => renderAnswer(base, answer({ citations: [bad] }))).toThrow(CitationError);
    }
  });

  it('shows all citations over as many pages as they need, each quote whole and on one page only', () => {
    const long = readingOf(
      { id: 'l', title: 'Long', date: null, source: '', url: '' },
      Array.from({ length: 20 }, (_, i) => `Sentence ${i + 1} ${'goes on '.repeat(i % 3 === 0 ? 90 : 5)}and ends.`),
    );
    const many = answer({ citations: Array.from({ length: 20 }, (_, i) => cite(long, i + 1)) });
    const seen: string[] = [];
    let pages = 1;
    for (let page = 0; page < pages; page++) {
      const reply = render(new KnowledgeBase([long]), many, 'q', { page });
      expectInsideLimits(reply);
      pages = Number(
        components(reply)
          .find((c) => / of \d+$/.test(c.label ?? ''))
          ?.label?.split(' ')
          .at(-1),
      );
      const quoted = show(reply)
        .split('\n')
        .filter((line) => line.startsWith('> '));
      expect(quoted.length).toBeLessThanOrEqual(5);
      seen.push(...quoted);
    }
    expect(pages).toBeGreaterThan(3);
    expect(seen).toEqual(many.citations.map((c) => `> ${escapeText(c.quote)}`));
  });

  it('keeps the buttons of the sentences together, and those of the answer, where one row cannot hold all', () => {
    const rows = (reply: Reply) =>
      components(reply).flatMap((c) => (c.type === 1 ? [(c.components ?? []).map((b) => ('label' in b ? b.label : ''))] : []));
    const citations = [0, 1, 2].map((n) => cite(visit, n));
    expect(rows(renderAnswer(base, answer({ citations })))).toEqual([
      ['In context [1]', 'In context [2]', 'In context [3]', 'Why', 'Not right'],
    ]);
    const four = [...citations, cite(other, 1)];
    expect(rows(renderAnswer(base, answer({ citations: four })))).toEqual([
      ['In context [1]', 'In context [2]', 'In context [3]', 'In context [4]'],
      ['Why', 'Not right'],
    ]);
  });

  it('cuts a single sentence that is longer than a message, and says so', () => {
    const huge = readingOf({ id: 'h', title: 'H', date: null, source: '', url: '' }, [`Start ${'*a'.repeat(5_000)} end.`]);
    const reply = renderAnswer(new KnowledgeBase([huge]), answer({ citations: [cite(huge, 1)] }));
    expect(show(reply)).toContain('… (cut here: the sentence has 10011 characters)');
    expectInsideLimits(reply);
  });

  it('stays inside the limits and keeps quotes whole for any answer', { timeout: 30_000 }, () => {
    const sentence = fc.oneof(
      hostile,
      fc.tuple(hostile, fc.integer({ min: 1, max: 400 })).map(([t, n]) => t.repeat(n).slice(0, 8_000)),
    );
    const releases = fc.record({
      title: hostile,
      sentences: fc.array(
        sentence.map((s) => `x${s}`),
        { minLength: 1, maxLength: 12 },
      ),
      url: fc.webUrl(),
    });
    fc.assert(
      fc.property(
        releases,
        fc.oneof(
          hostile,
          hostile.map((t) => t.repeat(200)),
        ),
        fc.boolean(),
        hostile,
        ({ title, sentences, url }, text, silent, question) => {
          const reading = readingOf({ id: 'r', title, date: '2024-01-01', source: '', url }, sentences);
          const citations = sentences.map((_, i) => cite(reading, i + 1));
          const parts = silent ? { status: 'not-stated' as const, also: citations } : { citations };
          const reply = renderAnswer(new KnowledgeBase([reading]), answer({ text, ...parts }), question);
          expectInsideLimits(reply);
          const quoted = show(reply)
            .split('\n')
            .filter((line) => line.startsWith('> '));
          expect(quoted.length).toBeGreaterThan(0);
          const whole = new Set(citations.map((c) => `> ${escapeText(c.quote)}`));
          for (const line of quoted) if (!whole.has(line)) expect(line).toMatch(/ … \(cut here: the sentence has \d+ characters\)$/);
          // Every line break is ours: a release cannot start a line, and so no heading, list or quote.
          for (const line of show(reply).split('\n')) expect(line).toMatch(/^(?:\*\*|> |-# |Nearest to it:$)/);
          expect(unescaped(show(reply))).not.toMatch(/[\u202a-\u202e\u200b]/);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('renderBriefings', () => {
  it('lists what is loaded, newest first', () => {
    expect(show(renderBriefings(base))).toBe(
      [
        '**2 releases are loaded.**',
        'Minister visits \\*Sund\\*',
        '-# 2024-05-01 · Ministry · [source](<https://example.org/a_%28b%29>) · id 2024-05-01-visit · 3 sentences, 2 people, 0 facts',
        'undated',
        '-# undated · id undated · 1 sentence, 0 people, 0 facts',
      ].join('\n'),
    );
  });

  it('stays inside the limits for any number of releases, and its pages show each once', () => {
    const many = (n: number, title: string) =>
      new KnowledgeBase(
        Array.from({ length: n }, (_, i) => readingOf({ id: `r${i}`, title, date: null, source: title, url: '' }, ['One.'])),
      );
    fc.assert(
      fc.property(fc.nat(80), hostile, (n, title) => expectInsideLimits(renderBriefings(many(n, title)))),
      { numRuns: 100 },
    );
    const pages = Array.from({ length: 17 }, (_, page) => show(renderBriefings(many(100, 'A title'), String(page))));
    const shown = pages.flatMap((text) => [...text.matchAll(/ id (r\d+) /g)].map((match) => match[1]));
    expect(new Set(shown).size).toBe(100);
    expect(shown.length).toBe(100);
  });
});
