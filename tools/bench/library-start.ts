import { ask } from '../../src/asking/index.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { Library } from '../../src/knowledge/library.ts';
import { connectStore } from '../../src/knowledge/store/index.ts';
import { readRelease } from '../../src/reading/index.ts';
import { median } from './time.ts';

// Opens a shelf as the bot does at its start, until it has answered a first question and offered names; prints what it took as JSON.

const ROUNDS = 15;
const [uri, guild] = process.argv.slice(2) as [string, string];
const { store } = await connectStore(uri);
const release = (n: number) => ({
  id: `bench-${n}`,
  title: '',
  date: '2024-05-01',
  source: '',
  url: '',
  text: `Minister Ana Lopez met Mr. Bo Lind in Oslo, for the ${n}th time.`,
});
const readings = Array.from({ length: ROUNDS }, (_, n) => readRelease(release(n)));

const began = performance.now();
const busy = process.cpuUsage();
const library = await Library.open(new KnowledgeBase([]), store, {
  read: async ({ id }) => readings.find((one) => one.release.id === id)!,
});
const first = library.base(guild);
ask(first, 'who met the minister?');
first.complete('an', ['person']);
const start = performance.now() - began;
const { user, system } = process.cpuUsage(busy);
const startCpu = (user + system) / 1_000;

globalThis.gc!();
const { heapUsed, external } = process.memoryUsage();
const times: number[] = [];
for (const { release: one } of readings) {
  const before = process.cpuUsage();
  await library.shelf(guild).add(one);
  // Until it can be asked, and its names are offered.
  ask(library.base(guild), 'who met Ana Lopez?', { release: one.id });
  library.base(guild).named('Ana Lopez', ['person']);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1_000);
}
console.log(JSON.stringify({ start, startCpu, memory: heapUsed + external, add: median(times) }));
await store.close();
