import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { Library } from '../../src/knowledge/library.ts';
import { connectStore } from '../../src/knowledge/store/index.ts';
import type { Release } from '../../src/model/release.ts';
import { readRelease } from '../../src/reading/index.ts';

// Told to on its standard input, adds releases to a shelf as fast as it can and says which ones are confirmed, until it is killed. See
// kill-loop.ts.

const [uri, guild, round] = process.argv.slice(2) as [string, string, string];
await once(process.stdin, 'data');
const { store } = await connectStore(uri);
const library = await Library.open(new KnowledgeBase([]), store, { read: async (release) => readRelease(release) });
const shelf = library.shelf(guild);
writeSync(1, `open ${shelf.own.size}\n`);
for (let n = 0; ; n++) {
  const id = `r${round}-${n}`;
  const release: Release = {
    id,
    title: `Release ${id}`,
    date: '2024-05-01',
    source: '',
    url: '',
    text: `Minister Ana Lopez met Mr. Bo Lind in Oslo. This is number ${id}. ${'x'.repeat((n * 997) % 9000)}`,
  };
  await shelf.add(release);
  // A person may have been told from here on.
  writeSync(1, `${JSON.stringify(release)}\n`);
  if (n % 5 === 4) {
    const gone = `r${round}-${n - 2}`;
    // Between the two lines it may be there or not.
    writeSync(1, `removing ${gone}\n`);
    await shelf.remove(gone);
    writeSync(1, `removed ${gone}\n`);
  }
}
