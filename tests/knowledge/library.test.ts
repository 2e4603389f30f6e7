import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { Library } from '../../src/knowledge/library.ts';
import type { Store } from '../../src/knowledge/store/index.ts';
import { readRelease } from '../../src/reading/index.ts';
import { openTestStore } from '../discord/fixture.ts';
import { harbour } from '../discord/releases.ts';

const common = new KnowledgeBase([readRelease(harbour)]);
const added = { ...harbour, id: 'bridge', text: 'Director Lena Moe met Governor Per Bakke in Fosse.' };
let store: Store;
beforeEach(() => {
  store = openTestStore();
});
afterEach(() => store.close());

const idsOf = (library: Library, guild: string | null) =>
  library
    .base(guild)
    .releases.map((one) => one.id)
    .sort();

describe('a library', { timeout: 60_000 }, () => {
  it('shows each guild the common releases and its own, and keeps them', async () => {
    const library = await Library.open(common, store);
    await Promise.all([library.shelf('1').add(added), library.shelf('2').add({ ...added, id: 'other' })]);
    for (const one of [library, await Library.open(common, store)]) {
      expect(idsOf(one, '1')).toEqual(['bridge', 'harbour']);
      expect(idsOf(one, '2')).toEqual(['harbour', 'other']);
      expect(idsOf(one, null)).toEqual(['harbour']);
    }
  });

  it('takes the same file once, also when it comes twice at the same time', async () => {
    const shelf = (await Library.open(common, store)).shelf('1');
    const results = await Promise.allSettled([shelf.add(added), shelf.add(added)]);
    expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected']);
    // A refusal does not stop what comes after it.
    await shelf.add({ ...added, id: 'next', text: 'Another text.' });
  });

  it('reads a kept release again when its reading is of another reader', async () => {
    await (await Library.open(common, store)).shelf('1').add(added);
    await store.cache('shelf-cards').set('1/bridge', { schema: 1, reader: 'old' });
    const library = await Library.open(common, store);
    expect(library.base('1').reading('bridge')?.facts.length).toBeGreaterThan(0);
  });

  it('refuses to start on a release that it cannot understand: it is never dropped in silence', async () => {
    await store.keep('shelves').set('1/bridge', { schema: 99, release: added });
    await expect(Library.open(common, store)).rejects.toThrow(/1\/bridge.*cannot read; update the program/);
  });

  it('adds nothing when the store fails', async () => {
    const library = await Library.open(common, store);
    await store.close();
    await expect(library.shelf('1').add(added)).rejects.toThrow();
    expect(idsOf(library, '1')).toEqual(['harbour']);
    store = openTestStore();
  });

  it('keeps nothing in memory of a release that was removed or replaced', async () => {
    const shelf = (await Library.open(common, store)).shelf('1');
    await shelf.add(added);
    await shelf.add({ ...added, id: 'next', text: 'Governor Per Bakke visited Fosse.' });
    const gone = ['bridge', 'next'].map((id) => new WeakRef(shelf.own.entry(id)!));
    expect(shelf.own.named('per bakke', ['person'])).toBeDefined();
    await shelf.remove('bridge');
    await shelf.add({ ...added, id: 'next', text: 'Governor Per Bakke left Fosse.' }, { replace: true });
    setFlagsFromString('--expose-gc');
    // References stay for as long as a job runs.
    await new Promise((resolve) => setImmediate(resolve));
    runInNewContext('gc')();
    expect(gone.map((one) => one.deref())).toEqual([undefined, undefined]);
    expect(shelf.own.named('per bakke', ['person'])?.name).toMatch(/Bakke/);
  });

  it('goes on with everything else while it reads a long text', async () => {
    const library = await Library.open(common, store);
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await library.shelf('1').add({ ...added, text: `${added.text} The talks went on. `.repeat(600) });
    clearInterval(watch);
    // Read in place, it would hold up everybody for seconds.
    expect(longest).toBeLessThan(1_000);
  });
});
