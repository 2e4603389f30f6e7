import { isNegated } from '../../reading/facts/certainty.ts';
import { occupations, peopleNouns, postNouns } from '../../reading/lexicon.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// How a clause of a release puts what it tells: denied, of nobody, of somebody.

export type Verdict = 'yes' | 'no';

const NOBODY = /^(?:nobody|none|neither|nothing)$/;
/** Nouns for whoever may act: 'no country objected' denies it of anybody. */
export const ANY_ACTOR =
  /^(?:one|country|countries|state|states|members?|part(?:y|ies)|sides?|persons?|people|delegations?|governments?|nations?|participants?|delegates?)$/;
const ANY_BODY = /^(?:groups?|factions?|organi[sz]ations?|compan(?:y|ies))$/;

/** A verdict with the sentence that proves it. */
export const verdictOn = (view: ReleaseView, n: number, text: Verdict, because: string): Found => ({
  items: [{ text }],
  citations: cite(view, [n]),
  score: 0.85,
  because,
});

/** True where the clause of the verb at token `v` says that it was not done: 'did not', 'was not allowed to', 'refused to', 'no dam was'. */
export function isDeniedVerb(s: SentenceView, v: number): boolean {
  const clauses = {
    sentence: s.sentence,
    tree: s.tree,
    mentionAt: (k: number) => s.mentionAt(k),
    kindOf: (id: string) => s.view.entity(id)?.kind,
  };
  return isNegated(clauses, v) || s.tree.subjects(v).some((i) => isNone(s, i)) || s.tree.kids(v, 'obj').some((i) => isNone(s, i));
}

/** 'nobody', 'none of the wells', 'no dam' */
export const isNone = (s: SentenceView, i: number): boolean =>
  NOBODY.test(s.tokens[i]!.lower) || s.tree.kids(i, 'det').some((d) => /^(?:no|neither)$/.test(s.tokens[d]!.lower));

/** 'nobody', 'no one', 'none', 'no member': it is denied of all. */
export const isNobody = (s: SentenceView, i: number): boolean =>
  NOBODY.test(s.tokens[i]!.lower) || (isNone(s, i) && (ANY_ACTOR.test(s.tokens[i]!.lower) || ANY_BODY.test(s.tokens[i]!.lower)));

/** True for somebody: a name, a number of people, a noun for people. */
export function isSomebody(s: SentenceView, i: number): boolean {
  const { lower, lemma, pos } = s.tokens[i]!;
  if (isNone(s, i)) return false;
  if (/^(?:person|organisation|place|group|post)$/.test(s.entityAt(i)?.kind ?? '')) return true;
  if (pos === 'NUM' || pos === 'PROPN' || /^(?:they|who|he|she|we|some|several|many|all|both|others)$/.test(lower)) return true;
  const one = lemma.replace(/s$/, '');
  return [lemma, one].some((w) => peopleNouns.has(w) || postNouns.has(w) || occupations.has(w)) || ANY_ACTOR.test(lower);
}
