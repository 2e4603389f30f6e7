import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ReadingParts, unpackReading } from '../../src/knowledge/derived/packed-reading.ts';
import { loadInMemory, loadKnowledge } from '../../src/knowledge/load.ts';
import { openStore, type Store } from '../../src/knowledge/store/index.ts';
import type { StoredReading } from '../../src/knowledge/stored-reading.ts';

let root: string;
let folder: string;
let store: Store;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'briefing-load-'));
  folder = mkdtempSync(join(root, 'releases-'));
  store = openStore(`file:${join(root, 'store.db')}`);
  put('a.md', '---\ntitle: First\ndate: 2024-05-01\n---\nMinister Ana Lopez met Mr. Bo Lind in Oslo today.');
  put('readings:b.md', 'Nothing else was said.');
});
afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});
const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
const counts = async () => {
  const { read, reused, dropped } = await loadKnowledge(folder, store);
  return { read, reused, dropped };
};

it('reads each release once, then takes what is stored, and both make the same base', async () => {
  const fresh = await loadKnowledge(folder, store);
  expect(fresh).toMatchObject({ read: 2, reused: 0, dropped: 0 });
  const warm = await loadKnowledge(folder, store);
  expect(warm).toMatchObject({ read: 0, reused: 2, dropped: 0 });
  const memory = await loadInMemory(folder);
  expect(warm.base.readings).toEqual(JSON.parse(JSON.stringify(memory.readings)));
  expect(warm.base.readings).toEqual(JSON.parse(JSON.stringify(fresh.base.readings)));
});

it('reads again what was changed, also when only its date was, and drops what is gone', async () => {
  await counts();
  put('a.md', '---\ntitle: First\ndate: 2024-05-02\n---\nMinister Ana Lopez met Mr. Bo Lind in Oslo today.');
  expect(await counts()).toEqual({ read: 1, reused: 1, dropped: 0 });
  rmSync(join(folder, 'readings:b.md'));
  expect(await counts()).toEqual({ read: 0, reused: 1, dropped: 1 });
});

const CARDS = 'common-cards';

it.each<[what: string, spoil: (value: Record<string, unknown>) => unknown]>([
  ['another version of the reader', (v) => ({ ...v, reader: '0' })],
  ['another shape', (v) => ({ ...v, schema: 0 })],
  ['another text', (v) => ({ ...v, hash: 'x' })],
  ['no object', () => 'text'],
  ['missing parts', ({ packed: _, ...v }) => v],
  ['a card that is none', (v) => ({ ...v, card: null })],
  ['a card of another type', (v) => ({ ...v, card: { ...(v.card as object), forms: 7 } })],
])('reads again what is stored with %s', async (_what, spoil) => {
  const { base } = await loadKnowledge(folder, store);
  const cache = store.cache(CARDS);
  await cache.set('release/a', spoil((await cache.get('release/a')) as Record<string, unknown>));
  const again = await loadKnowledge(folder, store);
  expect(again).toMatchObject({ read: 1, reused: 1 });
  expect(JSON.stringify(again.base.readings)).toBe(JSON.stringify(base.readings));
});

it.each(['', '{', 'null', '{"entities":7}'])('makes a card again that is stored as %j', async (card) => {
  const { base } = await loadKnowledge(folder, store);
  const cache = store.cache(CARDS);
  const kept = await cache.get('release/a');
  await cache.set('release/a', { ...kept, card: { ...kept.card, card } });
  const { base: again } = await loadKnowledge(folder, store);
  expect(again.entry('a')?.card).toEqual(base.entry('a')?.card);
});

it.each<[what: string, spoil: (parts: ReadingParts) => unknown]>([
  ['missing parts', ({ facts: _, ...v }) => v],
  ['parts of another type', (v) => ({ ...v, sentences: [null] })],
  ['offsets outside the text', (v) => ({ ...v, sentences: [{ n: 1, start: 0, end: 9_999, tokens: [] }] })],
  ['a mention of nobody', (v) => ({ ...v, mentions: [{ entity: 'e999', n: 1, start: 0, end: 1, form: 'name' }] })],
  ['bytes that are no reading', () => undefined],
])('never trusts a packed reading with %s', async (_what, spoil) => {
  const { base } = await loadKnowledge(folder, store);
  const cache = store.cache(CARDS);
  const value = (await cache.get('release/a')) as StoredReading;
  const spoilt = spoil(unpackReading(Buffer.from(value.packed, 'base64')));
  const packed = spoilt === undefined ? 'AAAA' : deflateRawSync(JSON.stringify(spoilt)).toString('base64');
  await cache.set('release/a', { ...value, packed });
  const again = await loadKnowledge(folder, store);
  expect(JSON.stringify(again.base.readings)).toBe(JSON.stringify(base.readings));
});

it('names a bad file and serves the rest', async () => {
  await counts();
  put('c.md', '---\ndate: soon\n---\nText.');
  const { base, problems, ...done } = await loadKnowledge(folder, store);
  expect(problems).toEqual([{ file: join(folder, 'c.md'), problem: expect.stringContaining('the date "soon" is not a day') }]);
  expect(base.releases.map((one) => one.id)).toEqual(['a', 'readings:b']);
  expect(done).toEqual({ read: 0, reused: 2, dropped: 0 });
  const told: string[] = [];
  expect((await loadInMemory(folder, ({ file }) => told.push(file))).size).toBe(2);
  expect(told).toEqual([join(folder, 'c.md')]);
  await expect(loadInMemory(folder)).rejects.toThrow(/c\.md: the date/);
});

it('starts on a folder in which nothing is right, and says so', async () => {
  rmSync(join(folder, 'a.md'));
  rmSync(join(folder, 'readings:b.md'));
  expect(await loadKnowledge(folder, store)).toMatchObject({
    base: { size: 0 },
    problems: [{ problem: expect.stringContaining('holds no releases') }],
  });
  await expect(loadInMemory(folder, () => {})).rejects.toThrow(/holds no releases/);
});

it('a fault of the store fails the load', async () => {
  await store.close();
  await expect(loadKnowledge(folder, store)).rejects.toThrow('the store is closed');
});

it('in memory, leaves no files behind', async () => {
  const before = readdirSync(folder);
  await loadInMemory(folder);
  expect(readdirSync(folder)).toEqual(before);
});
