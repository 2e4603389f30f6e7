import { matchTerm } from '../matching/align.ts';
import { homeOf } from '../posts/post-country.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';

/**
 * 'How many Norlandic soldiers are in the force' is not answered by how many soldiers there are: true where nothing shown, nor the sentence before,
 * tells of the nation whose people or things are counted, unless the release is its own.
 */
export function isOfAnyNation(view: ReleaseView, question: Question, { items, citations }: Found): boolean {
  const { kind, focus, terms, tokens, yesNo } = question;
  if (kind !== 'count' || yesNo || !focus || focus.link) return false;
  const nation = terms.find((t) => t.link?.geo && t.last + 1 === focus.first && /^(?:amod|compound|nmod)$/.test(tokens[t.last]!.dep));
  if (!nation || homeOf(view) === countryOf(nation.link!.geo!)) return false;
  const shown = [...new Set([...citations.map(({ n }) => n), ...items.flatMap(({ span }) => (span ? [span.n] : []))])];
  const near = shown.flatMap((n) => [n, ...(n > 1 ? [n - 1] : [])]).map((n) => view.sentences[n]!);
  // 'You have 89 soldiers here', said to the nation's own.
  if (near.some((s) => s.tokens.some((t) => /^(?:you|your|we|our)$/.test(t.lower)))) return false;
  return near.length > 0 && near.every((s) => matchTerm(nation, s).score < 0.7);
}

/**
 * 'How much did A put in' <- 'B announced a contribution of 100,000, the fourth to do so after | A': true where somebody else is the subject of the
 * verb under which the number stands, and the one asked about, whom the sentence names elsewhere, has no part in what is counted.
 */
export function isOfOtherGiver(view: ReleaseView, question: Question, { items }: Found): boolean {
  const { kind, verb, terms, tokens, yesNo } = question;
  const span = items[0]?.span;
  if (kind !== 'count' || yesNo || !verb || !span || span.n === 0) return false;
  const giver = terms.find((t) => t.link && tokens[t.last]!.dep === 'nsubj' && tokens[t.last]!.head === verb.last);
  if (!giver || !/^(?:place|geo|organisation|person)$/.test(giver.link!.kind)) return false;
  const s = view.sentences[span.n]!;
  const { score, tokens: named } = matchTerm(giver, s);
  const at = s.tokens.findLastIndex((t) => t.start < span.end);
  const v = at < 0 ? -1 : s.tree.verbOf(at);
  if (score < 0.7 || named.length === 0 || v < 0 || s.tokens[v]!.pos !== 'VERB' || s.tree.isPassive(v)) return false;
  const subjects = s.tree.subjects(v).flatMap((i) => s.tree.conjuncts(i));
  const isNamed = (i: number): boolean => s.tokens[i]!.pos === 'PROPN';
  // 'after A, B and C': those who did so before.
  const isBefore = (i: number): boolean =>
    i > at && s.tree.prepositions(s.tree.firstConjunct(i)).some((p) => /^(?:after|following|like|behind|besides|alongside)$/.test(p));
  return (
    subjects.length > 0 && subjects.every((i) => isNamed(i) && !named.some((k) => k === i || s.tree.isBelow(k, i))) && named.every(isBefore)
  );
}
