import type { Fact, Reading } from '../model/reading.ts';
import type { Release } from '../model/release.ts';
import { resolveReferences } from './coreference.ts';
import { findDates } from './dates/index.ts';
import { buildEntities } from './entities.ts';
import type { Trial } from './facts/context.ts';
import { findFacts } from './facts/index.ts';
import { wholeCopy } from './fold.ts';
import { findNames } from './names/index.ts';
import { readSentences } from './sentences.ts';
import { Tree } from './tree.ts';
import { parseWithUnits } from './units.ts';

/** Raised whenever what is read from the same text may differ from before: stored readings of an older version are read again. */
export const READER_VERSION = 6;

/** Reads one release: sentences, names, trees, entities, references, facts. Deterministic; never throws on any text. */
export function readRelease(release: Release): Reading {
  return readInStages(release, () => {});
}

export type { Trial } from './facts/context.ts';

/** The stages of reading, in their order. */
export type Stage = 'sentences' | 'names' | 'dates' | 'trees' | 'entities' | 'references' | 'facts';

/** Reads one release and says so after each stage, for those who take the time; `trace` is told of every fact rule that is tried. */
export function readInStages(release: Release, done: (stage: Stage) => void, trace?: (trial: Trial) => void): Reading {
  const copies = [wholeCopy(release.title), wholeCopy(release.text)] as const;
  const sentences = readSentences(...copies);
  done('sentences');
  const names = findNames(sentences);
  done('names');
  let before: string | undefined;
  const days = new Set<string>();
  const dates = sentences.map((s) => {
    const copy = copies[s.n === 0 ? 0 : 1].slice(s.start, s.end).replaceAll('\n', ' ');
    // 'General Sunday Berg': a day within a name is none.
    const isOfName = (start: number, end: number): boolean =>
      names[s.n]!.people.some((p) => s.tokens[p.first]!.start <= s.start + start && s.start + end <= s.tokens[p.last]!.end);
    const own = findDates(copy, release.date, before).filter((d) => !isOfName(d.start, d.end));
    for (const d of own) days.add(d.grain === 'day' ? d.value : `${d.grain} ${d.value}`);
    // Where all before it names one day alone, 'a day earlier' counts from that.
    if (own.length > 0 || days.size !== 1) before = own.findLast((d) => d.grain === 'day' && d.value)?.value;
    return own.map((d) => ({ ...d, start: d.start + s.start, end: d.end + s.start }));
  });
  done('dates');
  for (const sentence of sentences) parseWithUnits(sentence, names[sentence.n]!, dates[sentence.n]!);
  const trees = sentences.map((s) => new Tree(s.tokens));
  done('trees');
  const table = buildEntities(release, sentences, names);
  done('entities');
  const { plurals, topics } = resolveReferences(table, sentences, trees);
  for (const entity of table.entities) {
    const gender = table.gender.get(entity.id);
    if (gender === 'male' || gender === 'female') entity.gender = gender;
  }
  done('references');
  const facts: Fact[] = findFacts({ release, sentences, trees, table, dates, plurals, topics, ...(trace ? { trace } : {}) });
  done('facts');
  return {
    release,
    sentences,
    entities: table.entities,
    mentions: table.mentions.map(({ entity, n, start, end, form }) => ({ entity, n, start, end, form })),
    dates: dates.flatMap((list, n) => list.map((d) => ({ n, ...d }))),
    plurals: plurals.map((p) => ({
      n: p.n,
      start: sentences[p.n]!.tokens[p.first]!.start,
      end: sentences[p.n]!.tokens[p.last]!.end,
      entities: p.entities,
    })),
    facts,
  };
}
