import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Node {
  kind: string;
  text?: string;
  href?: string;
  level?: number;
  ordered?: boolean;
  children?: Node[];
}

const page = new URL('../../src/local-guild/page/', import.meta.url).href;
const { parse } = (await import(`${page}markdown.js`)) as { parse: (text: string) => Node[] };
const { markdown } = (await import(`${page}markdown-dom.js`)) as { markdown: (text: string) => FakeNode };

/** The tree in short: `bold(text)`, text as itself. */
function short(nodes: Node[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : `${node.kind}(${node.href ?? ''}${node.text ?? short(node.children ?? [])})`))
    .join('');
}

const inline = (text: string) => short(parse(text)).replace(/^paragraph\(([\s\S]*)\)$/, '$1');

describe('reading Markdown as Discord does', () => {
  it.each([
    ['**a** *b* _c_ __d__ ~~e~~ ||f||', 'bold(a) italic(b) italic(c) underline(d) strike(e) spoiler(f)'],
    ['***a***', 'bold-italic(a)'],
    ['**a *b* c**', 'bold(a italic(b) c)'],
    ['*a **b** c*', 'italic(a bold(b) c)'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['\\*a\\* \\`b\\` \\[c](https://x.org)', '*a* `b` [c](link(https://x.orghttps://x.org))'],
    ['`a` ``b ` c``', 'code(a) code(b ` c)'],
    ['`not closed **b**', '`not closed bold(b)'],
    ['[a](https://x.org/a_(b))', 'link(https://x.org/a_(b)a)'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['see https://x.org/a_b, (https://y.org).', 'see link(https://x.org/a_bhttps://x.org/a_b), (link(https://y.orghttps://y.org)).'],
    ['<https://x.org>', 'link(https://x.orghttps://x.org)'],
    ['<@123> <#45> <t:0> <script>', 'mention(@) mention(#) time(0) <script>'],
    ['“Vjosa” — Rakić', '“Vjosa” — Rakić'],
  ])('%s', (text, tree) => {
    expect(inline(text)).toBe(tree);
  });

  it.each([
    ['# a\n## b\n-# c', 'heading(a)heading(b)small(c)'],
    ['#no heading', 'paragraph(#no heading)'],
    ['> a\n> b\nc', 'quote(paragraph(a\nb))paragraph(c)'],
    ['a\n>>> b\n\nc', 'paragraph(a)quote(paragraph(b\n\nc))'],
    ['- a\n- b\n  - c\n- d', 'list(item(a)item(blist(item(c)))item(d))'],
    ['3. a\n4. b', 'list(item(a)item(b))'],
    ['a\n```ts\nconst x = `y`;\n```\nb', 'paragraph(a)code-block(const x = `y`;)paragraph(b)'],
    ['```\nnot closed', 'paragraph(```\nnot closed)'],
    ['> ```\n> a\n> ```', 'quote(code-block(a))'],
  ])('%j', (text, tree) => {
    expect(short(parse(text))).toBe(tree);
  });
});

/** The little of a document that the page's Markdown uses; it records what was made. */
class FakeNode {
  readonly children: (FakeNode | string)[] = [];
  readonly attributes = new Map<string, string>();
  readonly classList = { add: () => {} };
  constructor(readonly tag: string) {}
  set textContent(text: string) {
    this.children.splice(0, this.children.length, text);
  }
  append(...nodes: (FakeNode | string)[]) {
    this.children.push(...nodes);
  }
  setAttribute(name: string, value: string) {
    this.attributes.set(name, value);
  }
  addEventListener() {}
  get all(): FakeNode[] {
    return [this, ...this.children.flatMap((child) => (typeof child === 'string' ? [] : child.all))];
  }
  get words(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.words)).join('');
  }
}

const TAGS = 'fragment p blockquote ul ol li strong em u s small code pre h3 h4 h5 a span button time #text'.split(' ');
const ATTRIBUTES = 'href target rel class role tabindex aria-label start type hidden'.split(' ');

/** Text made of what has a meaning in Markdown or HTML, and of any characters between. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '__',
        '~~',
        '||',
        '`',
        '```',
        '\n',
        '> ',
        '>>> ',
        '- ',
        '1. ',
        '# ',
        '-# ',
        '  ',
        '[',
        '](',
        ')',
        '<',
        '>',
        '\\',
        '"',
        "'",
        '&',
        '&lt;',
      ),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        'https://x.org',
        '](javascript:x)',
        '](https://x.org "t")',
        'data:text/html,x',
        '<@1>',
        '<t:1>',
        'https://x.org" onmouseover="x',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('whatever a message says', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
  beforeAll(() => {
    const document = {
      createElement: (tag: string) => new FakeNode(tag),
      createDocumentFragment: () => new FakeNode('fragment'),
      createTextNode: (text: string) => {
        const node = new FakeNode('#text');
        node.textContent = text;
        return node;
      },
    };
    Object.defineProperty(globalThis, 'document', { value: document, configurable: true });
  });
  afterAll(() => {
    if (before) Object.defineProperty(globalThis, 'document', before);
    else Reflect.deleteProperty(globalThis, 'document');
  });

  it('becomes known elements with known attributes and web links only', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const node of markdown(text).all) {
          expect(TAGS).toContain(node.tag);
          for (const name of node.attributes.keys()) expect(ATTRIBUTES).toContain(name);
          const href = node.attributes.get('href');
          if (href !== undefined) expect(href).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no letter or digit', () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 *_~`|\n>-]{0,80}$/), (text) => {
        const shown = letters(markdown(text).words);
        // The language named after ``` is not shown, nor is the number of a list item.
        if (!text.includes('```')) expect(shown).toBe(letters(text));
      }),
    );
  });

  it.each([
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '[',
    '[a](',
    '||',
    '~~',
    '> ',
    '>>> ',
    '- ',
    '  - ',
    '\\',
    '<',
    'https://',
    '***a',
    '*a **b',
    '```\n',
    '```a',
  ])('is read in good time: %s', (part) => {
    const text = part.repeat(Math.ceil(4000 / part.length));
    const start = performance.now();
    markdown(text);
    markdown(text.replaceAll(' ', '\n'));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
