import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as suite from '@keyv/test-suite';
import Keyv from 'keyv';
import * as vitest from 'vitest';
import { afterAll, describe, expect, it } from 'vitest';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { Library } from '../../src/knowledge/library.ts';
import { Reports } from '../../src/knowledge/reports.ts';
import { connectStore, openStore, StoreError } from '../../src/knowledge/store/index.ts';
import { LibsqlFile, LibsqlStore } from '../../src/knowledge/store/libsql.ts';

/** In the store that tests/knowledge/stores holds: written by this program when it kept form 1. */
const GUILD = '111111111111111111';
const folder = mkdtempSync(join(tmpdir(), 'briefing-store-'));
const file = new LibsqlFile(join(folder, 'suite.db'));
afterAll(() => {
  file.close();
  rmSync(folder, { recursive: true });
});

describe('the suite that Keyv holds its own adapters to', () => {
  // The real Keyv over a real file; one adapter per Keyv, as in openStore.
  const store = () => new LibsqlStore(file);
  suite.default(vitest as never, Keyv, store);
  suite.keyvIteratorTests(vitest as never, Keyv, store);
});

describe('openStore', () => {
  const uri = (name: string) => `file:${join(folder, name)}`;

  it('keeps values over a close and a reopen, in namespaces of their own', async () => {
    const first = openStore(uri('reopen.db'));
    await first.keep('a').set('k', { text: ':base64:Geoană “x” \ud800' });
    await first.keep('b').set('k', 2);
    await first.close();
    const second = openStore(uri('reopen.db'));
    expect(await second.keep('a').get('k')).toEqual({ text: ':base64:Geoană “x” \ud800' });
    await second.keep('b').clear();
    expect(await second.keep('b').get('k')).toBeUndefined();
    expect(await second.keep('a').has('k')).toBe(true);
    await second.close();
  });

  it('raises a fault of the store from every operation, never "nothing there"', async () => {
    const store = openStore(uri('fault.db'));
    const keyv = store.keep('a');
    await keyv.set('k', 1);
    await store.close();
    for (const work of [
      () => keyv.get('k'),
      () => keyv.getMany(['k']),
      () => keyv.has('k'),
      () => keyv.set('k', 2),
      () => keyv.setMany([{ key: 'k', value: 2 }]),
      () => keyv.delete('k'),
      () => keyv.deleteMany(['k']),
      () => keyv.clear(),
      () => keyv.iterator!(undefined).next(),
    ]) {
      await expect(work).rejects.toThrow('the store is closed');
    }
  });

  it('raises a full disk and keeps what was there', async () => {
    const path = join(folder, 'full.db');
    const full = new LibsqlFile(path);
    const keyv = new Keyv({ store: new LibsqlStore(full), throwOnErrors: true });
    await keyv.set('k', 'before');
    full.get('PRAGMA max_page_count = 5');
    await expect(keyv.set('k', 'x'.repeat(1_000_000))).rejects.toThrow(/full/);
    await expect(
      keyv.setMany([
        { key: 'k', value: 'after' },
        { key: 'l', value: 'x'.repeat(1_000_000) },
      ]),
    ).rejects.toThrow(/full/);
    expect(await keyv.get('k')).toBe('before');
    full.close();
  });

  it('an unreadable value is an error where it is the only copy, and missing where it can be made again', async () => {
    const path = join(folder, 'torn.db');
    const raw = new LibsqlFile(path);
    raw.run('INSERT INTO keyv (key, value) VALUES (?, ?)', 'a:k', '{"value": tor');
    raw.close();
    const store = openStore(`file:${path}`);
    await expect(store.keep('a').get('k')).rejects.toThrow(SyntaxError);
    expect(await store.cache('a').get('k')).toBeUndefined();
    await store.close();
  });

  it('walks more entries than a page holds, while they are deleted', async () => {
    const store = openStore(uri('pages.db'));
    const keyv = store.keep('p');
    await keyv.setMany(Array.from({ length: 501 }, (_, i) => ({ key: String(i), value: i })));
    await store.keep('q').set('other', 1);
    let seen = 0;
    for await (const [key] of keyv.iterator!(undefined)) {
      seen++;
      await keyv.delete(key);
    }
    expect(seen).toBe(501);
    expect(await store.keep('q').get('other')).toBe(1);
    await store.close();
  });

  it.each([
    ['mongodb://localhost', /KEYV_URI has 'mongodb:'; write file:/],
    ['data/briefing.db', /has no scheme/],
    ['file:', /names no file/],
    ['file://other-host/x.db', /not the address of a file/],
    [`file:${folder}`, /cannot be opened/],
    ['file:/proc/nowhere/x.db', /cannot open the store/],
    ['redis://', /Redis server/],
    [
      'redis://user:secret@127.0.0.1:1',
      /cannot reach the Redis server redis:\/\/…@127\.0\.0\.1:1: .*; check the address, and that it runs/,
    ],
    ['postgres://user:secret@127.0.0.1:1/x', /cannot reach the Postgres server postgres:\/\/…@127\.0\.0\.1:1\/x: .*; check the address/],
  ])('says in one line what is wrong with %s', async (bad, wanted) => {
    const fault = await connectStore(bad).catch((f: unknown) => f);
    expect(fault).toBeInstanceOf(StoreError);
    expect((fault as Error).message).toMatch(wanted);
    expect((fault as Error).message).not.toMatch(/\n|secret/);
  });

  it('says so when the file is no database, or written by a newer version', async () => {
    writeFileSync(join(folder, 'text.db'), 'not a database at all '.repeat(100));
    await expect(connectStore(uri('text.db'))).rejects.toThrow(/not a database/);
    const newer = new LibsqlFile(join(folder, 'newer.db'));
    newer.run('PRAGMA user_version = 99');
    newer.close();
    await expect(connectStore(uri('newer.db'))).rejects.toThrow(/newer version/);
    const { store } = await connectStore(uri('form.db'));
    await store.keep('format').set('version', 99);
    await store.close();
    await expect(connectStore(uri('form.db'))).rejects.toThrow(/newer version of this program \(form 99.*update the program/);
  });

  it('takes a store of form 1 along: releases and reports stay, what can be made again is made again', async () => {
    const path = join(folder, 'form-1.db');
    copyFileSync(new URL('./stores/form-1.db', import.meta.url), path);
    for (const round of ['first', 'second']) {
      const { store } = await connectStore(`file:${path}`);
      const library = await Library.open(new KnowledgeBase([]), store);
      expect([round, library.base(GUILD).releases.map((one) => one.title)]).toEqual([
        round,
        ['Minister Hanna Vik visits the harbour of Sund'],
      ]);
      expect(library.base(GUILD).readings[0]!.facts.some((fact) => fact.kind === 'meeting')).toBe(true);
      expect(await new Reports(store).of(GUILD).list()).toMatchObject([{ question: 'who?', answer: 'nobody' }]);
      for (const old of ['readings', 'shelf-readings']) expect((await store.cache(old).iterator!(undefined).next()).done).toBe(true);
      await store.close();
    }
  });
});
