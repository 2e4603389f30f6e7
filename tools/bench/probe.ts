// Loaded before a program that is measured (`node --expose-gc --import tools/bench/probe.ts …`): whenever its parent asks over
// the channel between the two, it says what it has used so far. The program itself knows nothing of it.

/** What a process has used. */
export interface Used {
  /** CPU milliseconds of all its threads since its start. */
  readonly cpu: number;
  /** Bytes that its JavaScript holds after a collection; memory outside the heap counts. */
  readonly held: number;
  /** Bytes of the machine's memory that it takes. */
  readonly resident: number;
}

process.on('message', (asked) => {
  if (asked !== 'collect' && asked !== 'cpu') return;
  const { user, system } = process.cpuUsage();
  if (asked === 'collect') globalThis.gc!();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send!({ cpu: (user + system) / 1_000, held: heapUsed + external, resident: rss } satisfies Used);
});
// The channel alone keeps no program running.
process.channel?.unref();
