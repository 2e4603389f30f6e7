import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/index.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { exportArchive, exportParts } from '../../src/knowledge/exchange/export.ts';
import { filesOfArchive, importFiles } from '../../src/knowledge/exchange/import.ts';
import { releaseFile } from '../../src/knowledge/exchange/release-file.ts';
import { parseRelease, readReleases } from '../../src/knowledge/files.ts';
import { Library } from '../../src/knowledge/library.ts';
import type { Store } from '../../src/knowledge/store/index.ts';
import { sourceText } from '../../src/model/release.ts';
import { readRelease } from '../../src/reading/index.ts';
import { openTestStore } from '../discord/fixture.ts';

const FOLDER = fileURLToPath(new URL('../releases/a', import.meta.url));
let store: Store;
beforeEach(() => {
  store = openTestStore();
});
afterEach(() => store.close());

const library = () => Library.open(new KnowledgeBase([]), store, { read: async (release) => readRelease(release) });

describe('an export', { timeout: 120_000 }, () => {
  it('read back into an empty server gives the same answers to 50 questions', async () => {
    const [from, to] = [(await library()).shelf('1'), (await library()).shelf('2')];
    for (const release of await readReleases(FOLDER)) await from.add(release);
    await from.add({
      id: 'bare',
      title: '',
      date: null,
      source: 'Two\nlines: "x"',
      url: '',
      text: 'A headline by its look\n\nMr. Bo Lind met Ms. Ana Berg.\r\n',
    });
    const archive = await exportArchive(from.own.entries);
    const done = await importFiles(to, filesOfArchive(archive), {});
    expect(done).toMatchObject({ here: 0, refused: [] });
    expect(to.own.releases).toEqual(from.own.releases);
    const lines = readFileSync(`${FOLDER}/questions.jsonl`, 'utf8').trim().split('\n');
    const questions = lines.map((line) => JSON.parse(line) as { question: string; release?: string }).slice(0, 50);
    expect(questions.length).toBe(50);
    let answered = 0;
    for (const { question, release } of questions) {
      const answer = ask(from.own, question, release === undefined ? {} : { release });
      if (answer.status === 'answered') answered++;
      expect(ask(to.own, question, release === undefined ? {} : { release })).toEqual(answer);
    }
    expect(answered).toBeGreaterThan(20);
    // The same again adds nothing.
    expect(await importFiles(to, filesOfArchive(archive), {})).toMatchObject({ added: [], here: from.own.size, refused: [] });
  });

  it('is divided by the number of releases and by the length of their texts, none left out', () => {
    const shelf = (lengths: readonly number[]) =>
      new KnowledgeBase(
        lengths.map((length, i) => {
          const release = { id: `r${1_000 + i}`, title: '', date: null, source: '', url: '', text: 'x' };
          return { ...readRelease(release), release: { ...release, text: 'é'.repeat(length) } };
        }),
      );
    const sizes = (lengths: readonly number[]) => exportParts(shelf(lengths)).map((part) => part.length);
    expect(sizes([])).toEqual([]);
    expect(sizes(Array(600).fill(1))).toEqual([250, 250, 100]);
    expect(sizes([500_000, 500_000, 500_000, 500_000, 2_000_000, 1])).toEqual([3, 1, 1, 1]);
  });

  it('has every part of every fact with offsets that slice its words, as CSV and as JSON-LD', async () => {
    const shelf = (await library()).shelf('1');
    const release = {
      id: 'sly',
      title: 'The 😀 visit',
      date: '2024-05-01',
      source: '',
      url: '',
      text: '😀 Minister =Ana Lopez met Mr. Bo Lind in Oslo. Ms. Lopez said: "We, too, agree."',
    };
    await shelf.add(release);
    const files = unzipSync(await exportArchive(shelf.own.entries));
    const { data } = Papa.parse<Record<string, string>>(strFromU8(files['facts.csv']!), { header: true, skipEmptyLines: true });
    expect(data.length).toBeGreaterThan(2);
    for (const row of data) {
      const slice = sourceText(release, Number(row.sentence)).slice(Number(row.start), Number(row.end));
      // A formula is written with an apostrophe before it.
      expect([slice, `'${slice}`]).toContain(row.text);
    }
    interface Node {
      readonly type?: string;
      readonly target?: readonly { sentence: number; selector: readonly Record<string, unknown>[] }[];
    }
    const graph = (JSON.parse(strFromU8(files['facts.jsonld']!)) as { '@graph': Node[] })['@graph'];
    const notes = graph.filter((node) => node.type === 'oa:Annotation');
    expect(notes.length).toBeGreaterThan(0);
    for (const { sentence, selector } of notes.flatMap((node) => node.target ?? [])) {
      const [position, quote] = selector as [{ start: number; end: number; startUtf16: number; endUtf16: number }, { exact: string }];
      const text = sourceText(release, sentence);
      expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text.slice(position.startUtf16, position.endUtf16)).toBe(quote.exact);
    }
  });

  it.each([
    ['', 'A title by its look\n\nBody.'],
    ['', '# Heading\nBody.'],
    ['A: "b" # c', 'Body – “x”.\r\n\r\n---\nMore. '],
    ['null', '  Indented.\n'],
  ])('writes a release with title %j and text %j so that it is read the same', (title, text) => {
    const release = { id: 'x', title, date: null, source: 'Ä: b', url: 'https://a.example/?q="x"', text };
    expect(parseRelease('x', releaseFile(release))).toEqual(release);
  });

  it.each([
    ['no archive', Buffer.from('x'), /is not a zip archive/],
    ['an empty one', Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), /holds no releases/],
  ])('that is %s is refused', (_what, bytes, said) => {
    expect(() => filesOfArchive(bytes)).toThrow(said);
  });
});
