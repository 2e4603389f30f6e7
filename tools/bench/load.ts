/** Loads a folder of releases through a store and says in one line of JSON what that took: `load.ts FOLDER URI`, run with --expose-gc. */
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { openStore } from '../../src/knowledge/store/index.ts';

const [folder, uri] = process.argv.slice(2);
if (folder === undefined || uri === undefined) throw new Error('usage: load.ts FOLDER URI');

const store = openStore(uri);
const before = held();
const from = performance.now();
const { base, read, reused } = await loadKnowledge(folder, store);
const took = performance.now() - from;
// What the first question and the first completion build belongs to what a base takes.
base.known();
const bytes = held() - before;
console.log(JSON.stringify({ ms: took, read, reused, bytes, releases: base.size }));
await store.close();

/** Bytes held, after a collection. */
function held(): number {
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
