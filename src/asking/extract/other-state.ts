import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { countryOf, geoOf, type SentenceView } from '../release/view.ts';
import { numeral } from '../release/words.ts';
import { asksForChange } from './measure.ts';
import { type Quantity, quantities } from './quantities.ts';

// Numbers that are true of something else than was asked: of what was promised and not paid, of another phase, of another country, of before.

/** True for a number of another state, phase or country than the question means. */
export const isOfOtherState = (question: Question, alignment: Alignment, q: Quantity): boolean =>
  isOfSeveral(question, alignment.s) ||
  isOver(question, alignment, q) ||
  isOnlyPromised(question, alignment.s, q) ||
  isOfOtherTurn(question, alignment.s) ||
  isOfOtherCountry(question, alignment) ||
  isOfDescent(question, alignment.s, q) ||
  isNoChange(question, alignment.s, q);

/** 'How many went to A alone' asks for a part of what the sentence tells of several. */
const isOfSeveral = ({ shape }: Question, s: SentenceView): boolean =>
  /\balone\b/.test(shape) && !s.tokens.some((t) => /^(?:alone|only|just)$/.test(t.lower));

const ON_AND_ON =
  /^(?:still|remain\w*|left|yet|continu\w+|currently|outstanding|missing|unaccounted|pending|keeps?|kept|stays?|stayed|staying|awaiting|await|now|today)$/;

/** 'How many captives are still held' is not answered by those who were freed: the sentence says that something goes on, or tells the very deed. */
function isOver({ shape, verb }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  if (!/\bhow many\b.*\bstill\b/.test(shape)) return false;
  // '45 were freed, 12 remain': it is the second number that goes on.
  const isAnothers = (i: number): boolean => quantities(s).some((o) => o.kind === q.kind && q.last < o.first && o.last < i);
  const places = s.tokens.flatMap((t, i) => (ON_AND_ON.test(t.lower) ? [i] : []));
  if (places.length > 0) return places.every(isAnothers);
  return !verb || matches.get(verb)!.score < 0.7;
}

const CHANGES_HANDS =
  /\b(?:did|has|have|had|was|were)\b.*\b(?:pay|paid|spend|spent|disbursed?|receive|received|transfer(?:red)?|collect|collected)\b/;
const PROMISED =
  /^(?:promised?|pledged?|committed|commit|requested?|needed|appeal(?:ed)?|announced?|offered|offer|budgeted|planned|plan|earmarked|earmark|require[ds]?|seeks?|sought|expected|due|owed)$/;

/** 'How much did A pay' is not answered by what it promised or will pay, nor by the whole of which it paid a part. */
function isOnlyPromised({ shape, terms, kind }: Question, s: SentenceView, q: Quantity): boolean {
  if (kind !== 'count' || q.kind !== 'money' || !CHANGES_HANDS.test(shape) || terms.some((t) => PROMISED.test(t.word))) return false;
  const { tokens, tree } = s;
  const last = Math.max(q.last, q.noun);
  if (PROMISED.test(tokens[last + 1]?.lower ?? '')) return true;
  const verb = tree.verbOf(last);
  if (
    verb >= 0 &&
    (PROMISED.test(tokens[verb]!.lower) || tree.kids(verb, 'aux').some((a) => /^(?:will|would|shall)$/.test(tokens[a]!.lower)))
  )
    return true;
  const of = /^(?:an?|the|its|their)$/.test(tokens[q.first - 1]?.lower ?? '') ? q.first - 2 : q.first - 1;
  return tokens[of]?.lower === 'of' && quantities(s).some((o) => o.kind === 'percent' && o.last === of - 1);
}

const TURN =
  /^(?:phase|stage|round|tranche|edition|session|meeting|part|batch|instal?lment|leg|wave|tier|lot|reactor|unit|term|half|quarter)$/;
const IN_ROW: readonly string[] = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Which of a row a noun of turns is said to be, at token `i`: 2 for 'the second phase' and 'phase two'; 0 for none. */
function turnAt(words: readonly string[], i: number): number {
  for (const before of [words[i - 1], words[i - 2]]) {
    const at = IN_ROW.indexOf(before ?? '');
    if (at > 0) return at;
  }
  const behind = Number(numeral(words[i + 1] ?? ''));
  return behind >= 1 && behind <= 10 ? behind : 0;
}

/** 'Phase one' is not 'the second phase'. */
function isOfOtherTurn({ tokens }: Question, s: SentenceView): boolean {
  const words = tokens.map((t) => t.lower);
  const at = tokens.findIndex((t, i) => TURN.test(t.lemma) && turnAt(words, i) > 0);
  if (at < 0) return false;
  const told = s.tokens.map((t) => t.lower);
  const turns = s.tokens.flatMap((t, i) => (t.lemma === tokens[at]!.lemma ? [turnAt(told, i)] : [])).filter((n) => n > 0);
  return turns.length > 0 && !turns.includes(turnAt(words, at));
}

const SAME: readonly RegExp[] = [/^(?:in|at|inside|within)$/, /^(?:to|into|for)$/, /^(?:from|out)$/, /^(?:with|between|and)$/];

/** 'Trade with A' is not answered by what is said of the trade with B: another country stands where the one asked about would. */
function isOfOtherCountry(question: Question, { s, matches }: Alignment): boolean {
  return question.terms.some((term) => {
    const geo = term.link?.geo;
    if (geo === undefined || matches.get(term)!.score >= 0.7) return false;
    const place = SAME.find((p) => p.test(prepositionOf(question, term)));
    if (!place) return false;
    const others = s.mentions.flatMap((m) => {
      const other = m.form === 'name' && s.entityAt(m.last)?.kind === 'place' ? geoOf(s.entityAt(m.last)!.name.toLowerCase()) : undefined;
      return other !== undefined ? [{ at: m.first, country: countryOf(other) }] : [];
    });
    return others.some(
      ({ at, country }) =>
        country !== countryOf(geo) &&
        place.test(s.tokens[s.tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1]?.lower ?? '') &&
        !question.terms.some((t) => t.link?.geo !== undefined && countryOf(t.link.geo) === country),
    );
  });
}

const prepositionOf = ({ tokens }: Question, { first }: Term): string =>
  tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower ?? '';

/** 'Norwegians of Peruvian | descent' do not live in Peru. */
function isOfDescent(question: Question, s: SentenceView, q: Quantity): boolean {
  const last = Math.max(q.last, q.noun);
  const at = s.tokens.findIndex((t, i) => i > last && i <= last + 5 && /^(?:descent|origin|heritage|ancestry|extraction)$/.test(t.lower));
  if (at < 0) return false;
  const home = s.geo.slice(last + 1, at).find((g) => g !== undefined);
  return question.terms.some(
    (t) =>
      home !== undefined && t.link?.geo && countryOf(t.link.geo) === countryOf(home) && /^(?:in|from)$/.test(prepositionOf(question, t)),
  );
}

const GROWTH = /^(?:increase|rise|growth|drop|fall|decline|decrease|reduction|cut|gain|jump|surge|expansion|contraction|loss)s?$/;
const GROWS =
  /^(?:rise|grow|increase|fall|drop|decline|decrease|surge|jump|climb|shrink|expand|soar|plunge|raise|cut|reduce|lower|double|triple)$/;

/** 'By how much did it rise' is answered by the step, never by what it rose to. */
function isNoChange(question: Question, s: SentenceView, q: Quantity): boolean {
  if (!asksForChange(question)) return false;
  const lower = (i: number): string => s.tokens[i]?.lower ?? '';
  if (/^(?:by|up|down)$/.test(lower(q.first - 1))) return lower(q.first - 1) !== 'up' && lower(q.first) === 'to';
  if (lower(q.first - 1) === 'of') return !GROWTH.test(lower(q.first - 2));
  if (GROWTH.test(lower(Math.max(q.last, q.noun))) || GROWTH.test(lower(q.last + 1))) return false;
  const verb = s.tree.verbOf(q.last);
  return !(
    verb >= 0 &&
    verb < q.first &&
    q.first - verb <= 3 &&
    GROWS.test(s.tokens[verb]!.lemma) &&
    !/^(?:to|from|at)$/.test(lower(q.first - 1))
  );
}
