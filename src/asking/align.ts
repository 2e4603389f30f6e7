import { stem } from '../reading/language.ts';
import { acronyms, regionsOf } from '../reading/lexicon.ts';
import type { Question, Term } from './question.ts';
import { countryOf, type SentenceView } from './view.ts';
import type { TermMatch } from './word-index.ts';

export interface Alignment {
  readonly s: SentenceView;
  readonly matches: ReadonlyMap<Term, TermMatch>;
  /** Share of the question's weight that the sentence itself accounts for, 0 to 1. */
  readonly coverage: number;
  /** The same with what the sentence before, the title and the topic of the release add. */
  readonly inContext: number;
}

const NONE: TermMatch = { score: 0, tokens: [] };

/** Where a term of the question stands in a sentence: the same entity, place, number, word, family of words, near-equal word. */
export function matchTerm(term: Term, s: SentenceView): TermMatch {
  if (term.link) {
    const named = matchLink(term, s);
    if (named.score > 0) return named;
    if (term.link.kind === 'person') return NONE;
    if (term.first < term.last) return allWords(term, s);
  }
  const long = acronyms.get(term.word);
  if (long) {
    const spelled = allWords({ ...term, word: long }, s);
    if (spelled.score > 0) return spelled;
  }
  return s.view.words.meets(term).get(s.n) ?? NONE;
}

/** A name of several words that the sentence uses in other forms: all of its words must be there. */
function allWords(term: Term, s: SentenceView): TermMatch {
  const words = term.word.split(' ').filter((w) => /[a-z0-9]/.test(w) && !/^(?:the|of|and|for|in|on)$/.test(w));
  const hits: number[] = [];
  for (const word of words) {
    const root = stem(word);
    const at = s.stems.indexOf(root);
    if (at < 0) return NONE;
    hits.push(at);
  }
  return { score: 0.85, tokens: hits };
}

function matchLink(term: Term, s: SentenceView): TermMatch {
  const link = term.link!;
  const hits: number[] = [];
  let best = 0;
  const take = (score: number, from: number, to: number): void => {
    if (score > best) {
      best = score;
      hits.length = 0;
    }
    if (score === best) for (let i = from; i <= to; i++) hits.push(i);
  };
  for (const m of s.mentions) {
    if (!link.entities.includes(m.entity)) continue;
    take(m.form === 'pronoun' ? 0.95 : 1, m.first, m.last);
  }
  if (best === 0) {
    for (const p of s.view.reading.plurals) {
      if (p.n !== s.n || !p.entities.some((e) => link.entities.includes(e))) continue;
      const first = s.tokens.findIndex((t) => t.start >= p.start);
      take(0.9, first, first);
    }
  }
  if (link.geo) {
    for (const [i, geo] of s.geo.entries()) {
      if (geo === undefined) continue;
      if (geo === link.geo) take(1, i, i);
      else if (countryOf(geo) === countryOf(link.geo)) take(0.85, i, i);
      else if (regionsOf.get(countryOf(geo))?.includes(link.geo)) take(0.8, i, i);
    }
  }
  return { score: best, tokens: hits };
}

/** Compares a question with a sentence; `skip` are terms that the answer itself will meet, such as 'treaty' in 'which treaty'. */
export function align(question: Question, s: SentenceView, skip: ReadonlySet<Term> = new Set()): Alignment {
  const matches = new Map<Term, TermMatch>();
  let total = 0;
  let met = 0;
  let context = 0;
  const title = s.n > 0 ? s.view.sentences[0] : undefined;
  for (const term of question.terms) {
    let match = matchTerm(term, s);
    if (match.score < 0.7 && !term.unknown) match = carried(term, s) ?? match;
    matches.set(term, match);
    if (skip.has(term)) continue;
    const weight = weigh(term, s);
    total += weight;
    met += weight * match.score;
    let around = match.score;
    if (around < 0.7) {
      let near = 0;
      for (let n = s.n - 1; n > 0 && n >= s.n - (term.link ? 4 : 1); n--) {
        const other = s.view.sentences[n]!;
        if (other.sentence.paragraph !== s.sentence.paragraph) break;
        near = Math.max(near, matchTerm(term, other).score * (term.link ? 0.75 : 0.6));
      }
      const far = title ? matchTerm(term, title).score * (term.link ? 0.65 : 0.5) : 0;
      const topic = term.link && s.view.mainPerson && term.link.entities.includes(s.view.mainPerson) ? 0.7 : 0;
      around = Math.max(around, near, far, topic);
    }
    context += weight * around;
  }
  return { s, matches, coverage: total > 0 ? met / total : 0, inContext: total > 0 ? context / total : 0 };
}

/** 'It was set up by …', 'its mandate': what the sentence before names is what the pronoun at the head of this one stands for. */
function carried(term: Term, s: SentenceView): TermMatch | undefined {
  const before = s.n > 1 ? s.view.sentences[s.n - 1] : undefined;
  if (!before || before.sentence.paragraph !== s.sentence.paragraph) return undefined;
  const opens =
    s.tokens.slice(0, 2).some((t) => /^(?:it|its|they|their|this|these)$/.test(t.lower)) &&
    !s.tokens
      .slice(0, 2)
      .some((t) =>
        s.mentions.some(
          (m) => m.first <= s.tokens.indexOf(t) && s.tokens.indexOf(t) <= m.last && s.view.entity(m.entity)?.kind === 'person',
        ),
      );
  if (!opens || term.isVerb) return undefined;
  const match = matchTerm(term, before);
  return match.score >= 0.9 ? { score: 0.8, tokens: [] } : undefined;
}

/** A name that runs through the whole release tells sentences apart less than a rare word does. */
function weigh(term: Term, s: SentenceView): number {
  if (term.link && s.view.mainPerson && term.link.entities.includes(s.view.mainPerson)) return 0.7;
  return term.weight;
}
