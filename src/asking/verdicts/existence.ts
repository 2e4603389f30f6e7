import { assertionOf } from '../guards/assertion.ts';
import { align } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isDeniedVerb, verdictOn } from './clause.ts';

const ASKS = /^(?:and |so |but )?(?:is|are|was|were|has|have|had) there (?:been |still |already |ever |also )*(?:an? |any |some |the )?/;
const BEFORE = /\b(?:before|earlier|previously|already)\b/;
const EARLIER = /^(?:previous|earlier|prior|former|last|first|past|original)$/;
const TOOK_PLACE = /^(?:take|hold|occur|happen|conduct|convene|carry|organise|organize|visit|complete|host|undertake)$/;

/**
 * 'Are there trainers in P': no where the release says that there are none, or none any more. 'Was there an audit before': yes where an
 * earlier one is told to have taken place.
 */
export function answerExistence(view: ReleaseView, question: Question): Found | undefined {
  if (!question.yesNo || !ASKS.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const terms = question.terms.filter((t) => !/^(?:before|earlier|previously|already|previous|still)$/.test(t.word));
  const noun = headAsked(question);
  if (!noun || (terms.length < 2 && !BEFORE.test(question.shape))) return undefined;
  for (const s of view.sentences.slice(1)) {
    const { matches } = align(question, s);
    if (terms.some((t) => matches.get(t)!.score < 0.7)) continue;
    const at = matches.get(noun)!.tokens.filter((i) => /^(?:NOUN|PROPN)$/.test(s.tokens[i]!.pos));
    const isAsked = at.some((i) => isNoneThere(s, i));
    if (isAsked) return verdictOn(view, s.n, 'no', 'there is none');
    const took = BEFORE.test(question.shape) && at.some((i) => tookPlaceBefore(s, i));
    if (took) return verdictOn(view, s.n, 'yes', 'an earlier one took place');
  }
  return undefined;
}

/** The head of what is asked for: 'trainers' in 'are there any foreign trainers in P'. */
function headAsked({ tokens, terms }: Question): Term | undefined {
  const there = tokens.findIndex((t) => t.lower === 'there');
  let last = -1;
  for (let i = there + 1; i < tokens.length && !/^(?:ADP|SCONJ|VERB|AUX)$/.test(tokens[i]!.pos) && tokens[i]!.lower !== 'before'; i++)
    if (/^(?:NOUN|PROPN)$/.test(tokens[i]!.pos)) last = i;
  return terms.find((t) => t.first <= last && last <= t.last && !t.link);
}

/** '| There are no longer any trainers', 'there is no | hospital in P' */
function isNoneThere({ tokens, tree }: SentenceView, i: number): boolean {
  const there = tokens.findLastIndex((t, k) => k < i && t.lower === 'there' && tokens[k + 1]?.lemma === 'be');
  if (there < 0 || tokens.slice(there, i).some((t) => /^[,;]$/.test(t.text) || (t.pos === 'VERB' && t.lemma !== 'be'))) return false;
  const isNo = tokens.slice(there + 2, i).some((t) => /^(?:no|not|n't)$/.test(t.lower));
  return (
    isNo &&
    !tokens.slice(there + 2, i).some((t) => /^(?:only|just)$/.test(t.lower)) &&
    (tree.isBelow(i, there + 1) || tokens[there]!.head === i || tokens[there + 1]!.head === i)
  );
}

/** 'A | previous audit of it took place in May' */
function tookPlaceBefore(s: SentenceView, i: number): boolean {
  const { tokens, tree } = s;
  const isEarlier = tree.kids(i, 'amod').some((a) => EARLIER.test(tokens[a]!.lower));
  const v = tree.verbOf(i);
  return isEarlier && v >= 0 && TOOK_PLACE.test(tokens[v]!.lemma) && assertionOf(s, v) === 'told' && !isDeniedVerb(s, v);
}
