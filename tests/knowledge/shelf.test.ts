import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/index.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { encounters } from '../../src/knowledge/meetings.ts';
import { GuildShelf } from '../../src/knowledge/shelf.ts';
import { ShelfStores } from '../../src/knowledge/shelf-store.ts';
import type { Store } from '../../src/knowledge/store/index.ts';
import type { Release } from '../../src/model/release.ts';
import { readRelease } from '../../src/reading/index.ts';
import { openTestStore } from '../discord/fixture.ts';

const release = (id: string, date: string | null, text: string): Release => ({ id, title: `About ${id}`, date, source: '', url: '', text });
const commons = [
  release('alpha', '2024-05-01', 'Minister Ana Țepeș met Mr. Bo Lind in Oslo. They spoke about the harbour.'),
  release('beta', null, 'The council adopted the treaty in Fosse on 3 May 2024. It has nine members.'),
];
const owns = [
  release('gamma', '2024-05-01', 'Governor Per Bakke met Director Lena Moe in Sund. She praised the bridge.'),
  release('delta', '2024-06-02', 'Minister Ana Tepes visited Kosovo. Ambassador Olga Brand received her in Pristina.'),
  release('alpha', '2024-07-01', 'Mr. Bo Lind met President Ida Holm in Riga. They spoke about trade.'),
  release('epsilon', '2023-01-09', 'Director Lena Moe said that the bridge will open in May.'),
];
const QUESTIONS = [
  'who met Bo Lind?',
  'who met Lena Moe?',
  'what did Moe say?',
  'who visited Kosovo?',
  'when was the treaty adopted?',
  'who met Lind?',
];
const TYPED = ['', 'a', 'lena', 'te', 'o', 'bak'];

let store: Store;
beforeEach(() => {
  store = openTestStore();
});
afterEach(() => store.close());

/** All that can be seen of a base. */
function seen(base: KnowledgeBase) {
  return {
    releases: base.releases,
    answers: QUESTIONS.map((question) => ask(base, question)),
    names: TYPED.map((typed) => base.complete(typed, ['person', 'organisation', 'place'])),
    named: ['Ana Tepes', 'Bo Lind', 'Lena Moe', 'Ida Holm'].map((name) => base.named(name, ['person'])?.name),
    titles: TYPED.map((typed) => base.completeRelease(typed)),
    encounters: encounters(base),
  };
}

type Step =
  | { readonly do: 'add' | 'replace'; readonly at: number }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'hide'; readonly hidden: 'all' | string[] };
const at = fc.nat(owns.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('add' as const, 'replace' as const), at }),
  fc.record({ do: fc.constant('remove' as const), at }),
  fc.record({ do: fc.constant('hide' as const), hidden: fc.constantFrom<'all' | string[]>('all', [], ['alpha'], ['beta']) }),
);

describe('a shelf', { timeout: 120_000 }, () => {
  it('is the same after any changes as one built anew, before a restart and after, and what was taken before does not change', async () => {
    const common = new KnowledgeBase(commons.map(readRelease));
    let guild = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const stores = new ShelfStores(store);
        const name = `g${++guild}`;
        const shelf = new GuildShelf(common, stores.of(name), async (one) => readRelease(one));
        const own = new Map<string, Release>();
        let hidden: 'all' | readonly string[] = [];
        for (const [i, one] of steps.entries()) {
          const before = shelf.base;
          const was = i % 3 === 0 ? seen(before) : undefined;
          if (one.do === 'hide') {
            await shelf.hide(one.hidden);
            hidden = one.hidden;
          } else {
            const given = owns[one.at]!;
            if (one.do === 'remove') {
              expect((await shelf.remove(given.id)) !== undefined).toBe(own.delete(given.id));
            } else {
              const taken = before.release(given.id) !== undefined;
              const added = await shelf.add(given, { replace: one.do === 'replace' }).catch(() => undefined);
              expect(added !== undefined).toBe(!taken || one.do === 'replace');
              if (added) own.set(given.id, given);
            }
          }
          if (was) expect(seen(before)).toEqual(was);
        }
        const left = commons.filter((c) => hidden !== 'all' && !hidden.includes(c.id) && !own.has(c.id));
        const anew = seen(new KnowledgeBase([...left, ...own.values()].map(readRelease)));
        expect(seen(shelf.base)).toEqual(anew);
        const kept = (await stores.all((one) => one === name)).get(name);
        expect(new Map([...(kept?.releases ?? [])].map(([id, one]) => [id, one.release]))).toEqual(own);
      }),
      { numRuns: 40 },
    );
  });
});
