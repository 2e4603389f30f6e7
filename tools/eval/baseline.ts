import type { KnowledgeBase } from '../../src/knowledge/base.ts';
import type { Reading, Sentence } from '../../src/model/reading.ts';
import { sourceText } from '../../src/model/release.ts';
import { readingCopy } from '../../src/reading/fold.ts';
import { analyse, stem } from '../../src/reading/language.ts';
import type { AnswerLine } from './judge.ts';
import type { AskedQuestion, QuestionSet } from './sets.ts';
import { type Tally, tally } from './tally.ts';

/**
 * What people would use instead: the sentence that scores highest by BM25 (Robertson and Zaragoza 2009, k1 1.2, b 0.75)
 * over stems; and the same with silence when it scores under a threshold.
 */
export interface Baseline {
  readonly always: Tally;
  /** With the threshold with which most questions of the set come out right, chosen with the gold in hand: no user of it could. */
  readonly best: Tally;
}

interface Hit {
  readonly sentence: Sentence;
  readonly score: number;
}

const K1 = 1.2;
const B = 0.75;

export function baseline(set: QuestionSet): Baseline {
  const hits = bestHits(set);
  const at = (threshold: number): Tally => tally(set, linesAt(set, hits, threshold));
  const rightOf = ({ total }: Tally): number => total.right + total.refused;
  const always = at(0);
  const thresholds = new Set([...hits.values()].map((h) => h.score));
  const best = [...thresholds].map(at).reduce((top, one) => (rightOf(one) > rightOf(top) ? one : top), always);
  return { always, best };
}

function linesAt(set: QuestionSet, hits: ReadonlyMap<string, Hit>, threshold: number): AnswerLine[] {
  return set.questions.map(({ id, release: of }) => {
    const hit = hits.get(id);
    const release = of === undefined ? undefined : set.base.release(of);
    if (!hit || !release || hit.score < threshold) return { id, status: 'not-stated' };
    const { n, start, end } = hit.sentence;
    const quote = sourceText(release, n).slice(start, end);
    return { id, status: 'answered', items: [quote], citations: [{ release: release.id, n, start, end, quote }] };
  });
}

/** The best sentence for each question that names its release. */
function bestHits({ base, questions }: QuestionSet): Map<string, Hit> {
  const indexes = new Map<string, Index>();
  const hits = new Map<string, Hit>();
  for (const question of questions) {
    const hit = bestHit(base, indexes, question);
    if (hit) hits.set(question.id, hit);
  }
  return hits;
}

function bestHit(base: KnowledgeBase, indexes: Map<string, Index>, { release, question }: AskedQuestion): Hit | undefined {
  const reading = release === undefined ? undefined : base.reading(release);
  if (!reading) return undefined;
  let index = indexes.get(reading.release.id);
  if (!index) {
    index = new Index(reading);
    indexes.set(reading.release.id, index);
  }
  return index.best(stemsOf(analyse(readingCopy(question))));
}

function stemsOf(tokens: readonly { readonly text: string }[]): string[] {
  return tokens.flatMap(({ text }) => (/[\p{L}\p{N}]/u.test(text) ? [stem(text.toLowerCase())] : []));
}

class Index {
  readonly #rows: { sentence: Sentence; length: number; counts: Map<string, number> }[] = [];
  readonly #holding = new Map<string, number>();
  readonly #meanLength: number;

  constructor({ sentences }: Reading) {
    for (const sentence of sentences) {
      const stems = stemsOf(sentence.tokens);
      const counts = new Map<string, number>();
      for (const s of stems) counts.set(s, (counts.get(s) ?? 0) + 1);
      for (const s of counts.keys()) this.#holding.set(s, (this.#holding.get(s) ?? 0) + 1);
      this.#rows.push({ sentence, length: stems.length, counts });
    }
    this.#meanLength = this.#rows.reduce((sum, r) => sum + r.length, 0) / Math.max(1, this.#rows.length);
  }

  best(wanted: readonly string[]): Hit | undefined {
    let best: Hit | undefined;
    for (const { sentence, length, counts } of this.#rows) {
      let score = 0;
      for (const s of new Set(wanted)) {
        const count = counts.get(s) ?? 0;
        if (count > 0) score += (this.#rarity(s) * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / this.#meanLength));
      }
      if (score > (best?.score ?? 0)) best = { sentence, score };
    }
    return best;
  }

  #rarity(s: string): number {
    const holding = this.#holding.get(s) ?? 0;
    return Math.log(1 + (this.#rows.length - holding + 0.5) / (holding + 0.5));
  }
}
