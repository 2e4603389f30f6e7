import type { Release } from '../../src/model/release.ts';
import { readingCopy } from '../../src/reading/fold.ts';
import { readRelease } from '../../src/reading/index.ts';
import { analyse } from '../../src/reading/language.ts';
import { median, ms, type Row, timed } from './time.ts';

const WARM_UP = 3;

/**
 * How long it takes to read all releases, beside wink-nlp alone (tokens, sentences, parts of speech, lemmas) over the
 * same texts. The two take turns in one process, so that what slows the machine down slows down both; the ratio is
 * what to watch, for it hardly depends on the machine.
 */
export function benchReading(releases: readonly Release[], rounds: number): Row[] {
  const readAll = (): void => {
    for (const release of releases) readRelease(release);
  };
  let words = 0;
  const bareAll = (): void => {
    words = 0;
    for (const { title, text } of releases) words += analyse(readingCopy(title)).length + analyse(readingCopy(text)).length;
  };
  const read: number[] = [];
  const bare: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const times = [timed(bareAll), timed(readAll)] as const;
    if (round < 0) continue;
    bare.push(times[0]);
    read.push(times[1]);
  }
  const ratios = read.map((time, i) => time / bare[i]!);
  return [
    { what: `wink-nlp alone, ${releases.length} releases, ${words} tokens`, figure: ms(median(bare)) },
    { what: 'reading them', figure: `${ms(median(read))}, ${Math.round((words / median(read)) * 1000)} tokens/s` },
    { what: 'ratio', figure: `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})` },
  ];
}
