import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, link, oneLine } from '../../src/discord/escape.ts';
import { unescaped } from './fixture.ts';
import { expectInert, hostile } from './hostile.ts';

describe('escapeText', () => {
  it('leaves nothing that Discord reads as markup, mention or link, and loses nothing that is seen', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeText(text);
        expectInert(escaped);
        expect(unescaped(escaped)).toBe(oneLine(text));
        expect(escaped).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is nothing but text to the parser of the local guild, which was written without it', async () => {
    const parser = '../../src/local-guild/page/markdown.js';
    const { parse } = (await import(parser)) as { parse(text: string): unknown[] };
    fc.assert(
      fc.property(hostile, (text) => {
        const line = oneLine(text);
        const wanted = line === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', text: line }] }];
        expect(parse(escapeText(text))).toEqual(wanted);
        if (line !== '')
          expect(parse(`**${escapeText(text)}**`)).toEqual([
            { kind: 'paragraph', children: [{ kind: 'bold', children: [{ kind: 'text', text: line }] }] },
          ]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['Ms. Vjosa Osmani, President of Kosovo', 'Ms. Vjosa Osmani, President of Kosovo'],
    ['the NATO-led mission (1999)', 'the NATO-led mission (1999)'],
    ['<@1> @everyone', '\\<\\@1\\> \\@everyone'],
    ['see https://a.example', 'see https\\://a\\.example'],
    ['1. First', '1\\. First'],
    ['- item\n- item', '\\- item - item'],
    ['a\\*b*', 'a\\\\\\*b\\*'],
    ['a\u202eb\u200b@every\u2060one', 'ab\\@everyone'],
    ['  a \u00a0\t b ', 'a b'],
  ])('%j becomes %j', (text, wanted) => {
    expect(escapeText(text)).toBe(wanted);
  });
});

describe('link', () => {
  it('is a masked link without a preview, to the web only', () => {
    expect(link('source', 'https://www.nato.int/')).toBe('[source](<https://www.nato.int/>)');
    expect(link('source', 'https://e.example/a_(b)>?q=`x|y\\')).toBe('[source](<https://e.example/a_%28b%29%3E?q=%60x%7Cy%5C>)');
    for (const bad of ['', 'nato.int', 'javascript:alert(1)', 'data:text/html,x', `https://e.example/${'x'.repeat(500)}`])
      expect(link('source', bad)).toBe('');
  });

  it('never lets an address out of its brackets', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          hostile.map((t) => `https://e.example/${t}`),
        ),
        (url) => {
          expect(link('source', url)).toMatch(/^(?:|\[source\]\(<https?:\/\/[^\s<>()\\`*|[\]]*>\))$/);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
