import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../src/knowledge/errors.ts';
import { parseRelease, readReleases } from '../../src/knowledge/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

describe('parseRelease', () => {
  it('reads the front matter and keeps the body to the letter', () => {
    const body = 'First\tline – “Geoană”.  \r\n\r\n--- \nSecond.\n';
    const file = `---\ntitle: "A: \\"b\\""\ndate: 2022-07-07\nsource: NATO\nurl: https://www.nato.int/x\nother: 1\n---\n\n \n${body}`;
    expect(parseRelease('x', file)).toEqual({
      id: 'x',
      title: 'A: "b"',
      date: '2022-07-07',
      source: 'NATO',
      url: 'https://www.nato.int/x',
      text: body,
    });
  });

  it.each([
    ['title: 1244\ndate: 2022-07-07T10:00:00Z', { title: '1244', date: '2022-07-07' }],
    ['title: Yes\ndate:', { title: 'Yes', date: null }],
    ['title: null\ndate: null', { title: 'null', date: null }],
    ['source: https://www.example.org/a', { source: 'example.org', url: 'https://www.example.org/a' }],
    ['source: |\n  Two\n  lines', { title: '', source: 'Two\nlines' }],
    ['', { title: '', date: null, source: '', url: '' }],
    ['# nothing but a comment', { title: '' }],
  ])('front matter %j', (block, wanted) => {
    expect(parseRelease('x', `---\n${block}\n---\nBody.`)).toMatchObject(wanted);
  });

  it.each([
    ['# A title\n\nBody.', 'A title', 'Body.'],
    ['\n\n#  A title \r\nBody.', 'A title', 'Body.'],
    ['A title\n\nBody one.\nBody two.', 'A title', 'Body one.\nBody two.'],
    ['A title\r\n\r\nBody.', 'A title', 'Body.'],
    ['A sentence, not a title.\n\nBody.', '', 'A sentence, not a title.\n\nBody.'],
    ['“A sentence.”\n\nBody.', '', '“A sentence.”\n\nBody.'],
    ['A line\nthat goes on\n\nBody.', '', 'A line\nthat goes on\n\nBody.'],
    [`${'x'.repeat(201)}\n\nBody.`, '', `${'x'.repeat(201)}\n\nBody.`],
    ['Only a line', '', 'Only a line'],
    ['Only a line\n\n', '', 'Only a line\n\n'],
    ['#hashtag\nBody.', '', '#hashtag\nBody.'],
    ['----\nBody.', '', '----\nBody.'],
    ['---\nsource: S\n---\n# A title\n\nBody.', 'A title', 'Body.'],
    ['---\ntitle: T\n---\n# Heading\n\nBody.', 'T', '# Heading\n\nBody.'],
  ])('%j has title %j and text %j', (file, title, text) => {
    expect(parseRelease('x', file)).toMatchObject({ title, text });
  });

  it('keeps a text that is the end of the file, whatever the file', () => {
    const piece = fc.oneof(
      fc.constantFrom('\n', '\r\n', '# ', 'Title', '. ', ' ', '\u2028', '--- ', 'date: x'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((p) => p.join('')),
        (body) => {
          fc.pre(!/^---[ \t]*(\r?\n|$)/.test(body));
          for (const front of ['', '---\nsource: S\n---\n', '---\ntitle: T\n---\n\n']) {
            let text: string;
            try {
              text = parseRelease('x', front + body).text;
            } catch (fault) {
              expect((fault as Error).message).toMatch(/^has no text/);
              continue;
            }
            expect((front + body).endsWith(text)).toBe(true);
            expect(text.trim()).not.toBe('');
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('readReleases', () => {
  it('reads .md and .txt, in the order of their ids, and leaves all else alone', async () => {
    put('b.txt', '\ufeffB.');
    put('a.MD', 'A.');
    put('.hidden.md', '');
    put('c.pdf', 'x');
    mkdirSync(join(folder, 'd.md'));
    expect((await readReleases(folder)).map(({ id, text }) => [id, text])).toEqual([
      ['a', 'A.'],
      ['b', 'B.'],
    ]);
  });

  it.each<[problem: RegExp, name: string, content: string | Uint8Array]>([
    [/bad\.md: the date "last week" is not a day; write it as YYYY-MM-DD/, 'bad.md', '---\ndate: last week\n---\nB.'],
    [/bad\.md: the date "2022-02-30" is not a day/, 'bad.md', '---\ndate: 2022-02-30\n---\nB.'],
    [/bad\.md: the date "2022-13-01" is not a day/, 'bad.md', '---\ndate: 2022-13-01\n---\nB.'],
    [/bad\.md: the front matter is not valid YAML at line 3 .*double quotes/, 'bad.md', '---\ndate: 2022-02-01\ntitle: a: b\n---\nB.'],
    [/bad\.md: the front matter is not a list of fields/, 'bad.md', '---\njust text\n---\nB.'],
    [/bad\.md: the field title must be one line of text/, 'bad.md', '---\ntitle: [a, b]\n---\nB.'],
    [/bad\.md: the front matter opens with --- but never closes/, 'bad.md', '---\ntitle: a\n\nB.'],
    [/bad\.md: the url "javascript:x" is not a web address/, 'bad.md', '---\nurl: javascript:x\n---\nB.'],
    [/bad\.txt: is not UTF-8 text; save it as UTF-8/, 'bad.txt', new Uint8Array([0x47, 0xe3, 0x20, 0xff])],
    [/bad\.txt: has no text/, 'bad.txt', '\n \n'],
    [/good\.txt: has the same id 'good' as good\.md; rename one/, 'good.txt', 'Twice.'],
  ])('fails whole, with one line: %s', async (problem, name, content) => {
    put('good.md', 'Fine.');
    put(name, content);
    const fault = await readReleases(folder).then(
      () => undefined,
      (f: unknown) => f,
    );
    expect(fault).toBeInstanceOf(KnowledgeError);
    expect((fault as Error).message).toMatch(problem);
    expect((fault as Error).message).not.toContain('\n');
  });

  it('names every bad file at once', async () => {
    put('a.md', '---\ndate: x\n---\nA.');
    put('b.md', '');
    put('c.md', 'Fine.');
    await expect(readReleases(folder)).rejects.toMatchObject({
      problems: [{ file: join(folder, 'a.md') }, { file: join(folder, 'b.md') }],
    });
  });

  it.each([
    ['', /holds no releases; put \.md or \.txt files there/],
    ['nowhere', /no such folder/],
    ['file.pdf', /is a file; name the folder/],
  ])('says what to do about the folder %j', async (name, problem) => {
    put('file.pdf', '');
    await expect(readReleases(join(folder, name))).rejects.toThrow(problem);
  });
});
