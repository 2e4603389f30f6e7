import compromise from 'compromise';
import type { Release } from '../../src/model/release.ts';
import { readInStages, type Stage } from '../../src/reading/index.ts';
import { analyse, bareAnalysis } from '../../src/reading/language.ts';
import { median, ms, type Row, timed } from './time.ts';

const WARM_UP = 2;
/** What reading may take of the time of the bare pass. */
const TIMES = 3;
/** compromise is slow and only a yardstick: a few rounds are enough. */
const COMPROMISE_ROUNDS = 2;

/**
 * How long it takes to read all releases, beside wink-nlp's bare pass (words, sentences, parts of speech) and compromise's
 * full parse over the same texts. All take turns in one process, so that what slows the machine down slows down all; the
 * ratio is what to watch, for it hardly depends on the machine.
 */
export function benchReading(releases: readonly Release[], rounds: number): Row[] {
  const texts = releases.flatMap(({ title, text }) => [title, text]);
  const words = texts.reduce((sum, text) => sum + analyse(text).length, 0);
  const read: number[] = [];
  const bare: number[] = [];
  const other: number[] = [];
  const stages = new Map<Stage, number[]>();
  for (let round = -WARM_UP; round < rounds; round++) {
    const bareTime = timed(() => {
      for (const text of texts) bareAnalysis(text);
    });
    const inStages = new Map<Stage, number>();
    const readTime = timed(() => {
      for (const release of releases) addStages(release, inStages);
    });
    if (round < 0) continue;
    bare.push(bareTime);
    read.push(readTime);
    if (round < COMPROMISE_ROUNDS)
      other.push(
        timed(() => {
          for (const text of texts) compromise(text);
        }),
      );
    for (const [stage, time] of inStages) stages.set(stage, [...(stages.get(stage) ?? []), time]);
  }
  const times = read.map((time, i) => time / bare[i]!);
  const perSecond = (times: readonly number[]): string => `${ms(median(times))}, ${Math.round((words / median(times)) * 1000)} tokens/s`;
  return [
    { what: `wink-nlp's bare pass, ${releases.length} releases, ${words} tokens`, figure: perSecond(bare) },
    { what: "compromise's full parse", figure: perSecond(other) },
    { what: 'reading them', figure: perSecond(read) },
    {
      what: "reading in times of wink-nlp's pass",
      figure: spread(times),
      ratio: median(times).toFixed(2),
      target: `${TIMES} at most`,
      met: median(times) <= TIMES,
    },
    {
      what: "reading in times of compromise's parse",
      figure: (median(read) / median(other)).toFixed(2),
      ratio: (median(read) / median(other)).toFixed(2),
      target: 'told beside it',
    },
    ...[...stages].map(([stage, times]) => ({
      what: `  of this ${stage}`,
      figure: `${ms(median(times))}, ${((100 * median(times)) / median(read)).toFixed(0)} %, ${(median(times) / median(bare)).toFixed(2)} times wink-nlp's pass`,
    })),
  ];
}

function addStages(release: Release, times: Map<Stage, number>): void {
  let from = performance.now();
  readInStages(release, (stage) => {
    const now = performance.now();
    times.set(stage, (times.get(stage) ?? 0) + now - from);
    from = now;
  });
}

function spread(ratios: readonly number[]): string {
  return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
}
