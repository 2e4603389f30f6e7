import { stem } from '../../reading/language.ts';
import { acronyms, regionsOf } from '../../reading/lexicon.ts';
import { datesOf } from '../question/asked-dates.ts';
import type { Question, Term } from '../question/question.ts';
import { countryOf, type SentenceView } from '../release/view.ts';
import type { TermMatch } from '../release/word-index.ts';
import { isNamedForPlace } from './longer-names.ts';

export interface Alignment {
  readonly s: SentenceView;
  readonly matches: ReadonlyMap<Term, TermMatch>;
  /** Share of the question's weight that the sentence itself accounts for, 0 to 1. */
  readonly coverage: number;
  /** The same with what the sentence before, the title and the topic of the release add. */
  readonly inContext: number;
}

const NONE: TermMatch = { score: 0, tokens: [] };

/** What was found for each term, by sentence: neighbours, the title and other rules ask for the same again. */
const found = new WeakMap<Term, Map<SentenceView, TermMatch>>();

/** Where a term of the question stands in a sentence: the same entity, place, number, word, family of words, near-equal word. */
export function matchTerm(term: Term, s: SentenceView): TermMatch {
  let known = found.get(term);
  if (!known) {
    known = new Map();
    found.set(term, known);
  }
  let match = known.get(s);
  if (!match) {
    match = withoutNamesakes(term, s, findTerm(term, s));
    known.set(s, match);
  }
  return match;
}

/** A country is not met in the waters, streets and buildings that are named for it, nor money in a fund, which is a body. */
function withoutNamesakes({ link, lemma }: Term, s: SentenceView, match: TermMatch): TermMatch {
  if (lemma === 'money') return withoutTokens(match, (i) => s.tokens[i]!.lower === 'fund' && s.tokens[i]!.pos !== 'VERB');
  if (!link || (link.kind !== 'place' && link.kind !== 'geo') || match.score === 0) return match;
  return withoutTokens(match, (i) => !link.entities.includes(s.mentionAt(i)?.entity ?? '') && isNamedForPlace(s, i));
}

function withoutTokens(match: TermMatch, isOther: (i: number) => boolean): TermMatch {
  const tokens = match.tokens.filter((i) => !isOther(i));
  return tokens.length === match.tokens.length ? match : tokens.length === 0 ? NONE : { score: match.score, tokens };
}

function findTerm(term: Term, s: SentenceView): TermMatch {
  if (term.link) {
    const named = matchLink(term, s);
    if (named.score > 0) return named;
    if (term.link.kind === 'person') return NONE;
    if (term.first < term.last) return allWords(term, s);
  }
  const coming = /^(?:next|upcoming)$/.test(term.word) ? isToCome(s) : undefined;
  if (coming !== undefined && !s.tokens.some((t) => t.lower === term.word)) return { score: 0.75, tokens: [coming] };
  const once = term.word === 'last' ? isFirstSince(s) : undefined;
  if (once !== undefined && !s.tokens.some((t) => t.lower === 'last')) return { score: 0.75, tokens: [once] };
  if (term.word === 'nobody') {
    const at = s.tokens.findIndex((t, i) => t.lower === 'no' && s.tokens[i + 1]?.lower === 'one');
    if (at >= 0) return { score: 1, tokens: [at, at + 1] };
  }
  const wish = /^(?:want|wish)$/.test(term.lemma) && term.isVerb ? wouldRather(s) : undefined;
  if (wish !== undefined && s.view.words.meets(term).get(s.n) === undefined) return { score: 0.8, tokens: [wish] };
  const long = acronyms.get(term.word);
  if (long) {
    const spelled = allWords({ ...term, word: long }, s);
    if (spelled.score > 0) return spelled;
  }
  return s.view.words.meets(term).get(s.n) ?? NONE;
}

/** 'We would rather be fed', 'they would like to stay': what somebody wants. */
function wouldRather({ tokens }: SentenceView): number | undefined {
  const at = tokens.findIndex(
    (t, i) =>
      /^(?:would|'d)$/.test(t.lower) &&
      /^(?:rather|like|prefer|love)$/.test(tokens[i + 1]?.lower ?? '') &&
      !/^not$/.test(tokens[i + 2]?.lower ?? ''),
  );
  return at < 0 ? undefined : at;
}

/** 'The first visit since 2002': the last one before was in that year. */
function isFirstSince(s: SentenceView): number | undefined {
  const at = s.tokens.findIndex((t) => t.lower === 'first');
  return at >= 0 && s.dates.some((d) => d.first > at && s.tokens[d.first - 1]!.lower === 'since') ? at : undefined;
}

/** 'The sixth round is foreseen for May', 'agreed to convene in P': where what is to come is told, by the word that says so. */
function isToCome(s: SentenceView): number | undefined {
  const at = s.tokens.findIndex(
    (t, i) =>
      (FORESEEN.test(t.lower) && s.tokens[i - 1]?.pos === 'AUX') ||
      (/^(?:will|would|shall)$/.test(t.lower) &&
        HELD.test(
          s.tokens
            .slice(i + 1, i + 4)
            .map((o) => o.lower)
            .join(' '),
        )) ||
      (t.lower === 'to' &&
        HELD.test(
          s.tokens
            .slice(i + 1, i + 4)
            .map((o) => o.lower)
            .join(' '),
        )),
  );
  return at < 0 ? undefined : at;
}

const FORESEEN = /^(?:foreseen|scheduled|planned|slated|expected|due|set|envisaged|proposed)$/;
const HELD = /^(?:also |then |again )?(?:be (?:held|hosted|convened|organi[sz]ed)|take place|convene|meet|reconvene|gather)\b/;

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
  const best = new BestTokens();
  for (const m of s.mentions) {
    if (!link.entities.includes(m.entity)) continue;
    best.take(m.form === 'pronoun' ? 0.95 : 1, m.first, m.last);
  }
  if (best.score === 0) {
    for (const p of s.view.reading.plurals) {
      if (p.n !== s.n || !p.entities.some((e) => link.entities.includes(e))) continue;
      const first = s.tokens.findIndex((t) => t.start >= p.start);
      best.take(0.9, first, first);
    }
  }
  if (link.geo) {
    for (const { i, geo } of s.places) {
      if (geo === link.geo) best.take(1, i, i);
      else if (countryOf(geo) === countryOf(link.geo)) best.take(0.85, i, i);
      else if (regionsOf.get(countryOf(geo))?.includes(link.geo)) best.take(0.8, i, i);
    }
  }
  return best;
}

/** The tokens with the best score so far. */
class BestTokens implements TermMatch {
  score = 0;
  readonly tokens: number[] = [];

  take(score: number, from: number, to: number): void {
    if (score > this.score) {
      this.score = score;
      this.tokens.length = 0;
    }
    if (score === this.score) for (let i = from; i <= to; i++) this.tokens.push(i);
  }
}

/** Compares a question with a sentence; `skip` are terms that the answer itself will meet, such as 'treaty' in 'which treaty'. */
export function align(question: Question, s: SentenceView, skip: ReadonlySet<Term> = NO_TERMS): Alignment {
  return new Comparison(question, s, skip);
}

const NO_TERMS: ReadonlySet<Term> = new Set();

class Comparison implements Alignment {
  readonly s: SentenceView;
  readonly matches: ReadonlyMap<Term, TermMatch>;
  readonly coverage: number;
  readonly #question: Question;
  readonly #skip: ReadonlySet<Term>;
  #inContext: number | undefined;

  constructor(question: Question, s: SentenceView, skip: ReadonlySet<Term>) {
    const matches = new Map<Term, TermMatch>();
    let total = 0;
    let met = 0;
    for (const term of question.terms) {
      let match = matchTerm(term, s);
      if (match.score < 0.7 && !term.unknown) match = carried(term, s) ?? match;
      if (match.score < 0.7 && s.dates.length > 0 && /\d/.test(term.word)) match = ofSameDay(question, term, s) ?? match;
      matches.set(term, match);
      if (skip.has(term)) continue;
      const weight = weigh(term, s);
      total += weight;
      met += weight * match.score;
    }
    this.s = s;
    this.matches = matches;
    this.coverage = total > 0 ? met / total : 0;
    this.#question = question;
    this.#skip = skip;
  }

  /** Found out when it is wanted: most sentences are out of question by themselves. */
  get inContext(): number {
    this.#inContext ??= this.#lookAround();
    return this.#inContext;
  }

  #lookAround(): number {
    const { s, matches } = this;
    const title = s.n > 0 ? s.view.sentences[0] : undefined;
    let total = 0;
    let context = 0;
    for (const term of this.#question.terms) {
      if (this.#skip.has(term)) continue;
      const weight = weigh(term, s);
      total += weight;
      let around = matches.get(term)!.score;
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
    return total > 0 ? context / total : 0;
  }
}

/** '12-13 September' where the sentence has 'the evenings of 12 and 13 September': the number of a day is met by the very days. */
function ofSameDay(question: Question, term: Term, s: SentenceView): TermMatch | undefined {
  const { start, end } = question.tokens[term.first]!;
  const asked = datesOf(question, s.view).find((d) => d.start <= start && end <= d.end);
  const told = asked && s.dates.find((d) => d.value === asked.value);
  return told && { score: 1, tokens: Array.from({ length: told.last - told.first + 1 }, (_, k) => told.first + k) };
}

/** 'It was set up by …', 'its mandate': what the sentence before names is what the pronoun at the head of this one stands for. */
function carried(term: Term, s: SentenceView): TermMatch | undefined {
  if (term.isVerb || !s.goesOn) return undefined;
  // 'They': no one of those named before.
  if (term.link?.kind === 'person' && s.tokens.slice(0, 2).some((t) => /^(?:they|these)$/.test(t.lower))) return undefined;
  const match = matchTerm(term, s.view.sentences[s.n - 1]!);
  return match.score >= 0.9 ? { score: 0.8, tokens: [] } : undefined;
}

/** A name that runs through the whole release tells sentences apart less than a rare word does. */
function weigh(term: Term, s: SentenceView): number {
  if (term.link && s.view.mainPerson && term.link.entities.includes(s.view.mainPerson)) return 0.7;
  return term.weight;
}
