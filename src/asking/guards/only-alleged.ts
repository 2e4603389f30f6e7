import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const ALLEGED = /^(?:allegation|claim|rumou?r|accusation|suspicion|suggestion|speculation|assertion|fear|threat|risk|possibility)s?$/;
const ASKS_IT =
  /\b(?:alleg\w*|claim\w*|rumou?r\w*|accus\w*|suspicio\w*|suspect\w*|suggest\w*|speculat\w*|fear\w*|threat\w*|risk\w*|possib\w*|asked|discuss\w*|mention\w*|deny|denied|concern\w*|respon\w*)\b/;

/** True for a yes to a deed that the release tells only as the matter of an allegation: 'asked about allegations of vote-buying'. */
export function isOnlyAlleged(view: ReleaseView, { yesNo, verb, shape }: Question, { items, citations }: Found): boolean {
  if (!yesNo || items[0]?.text !== 'yes' || !verb || ASKS_IT.test(shape)) return false;
  const told = citations.map(({ n }) => view.sentences[n]!).flatMap((s) => matchTerm(verb, s).tokens.map((i) => isAlleged(s, i)));
  return told.length > 0 && told.every(Boolean);
}

function isAlleged({ tokens }: SentenceView, i: number): boolean {
  for (let k = i, left = 4; k >= 0 && left > 0; k = tokens[k]!.head, left--)
    if (ALLEGED.test(tokens[k]!.lower) && (k !== i || tokens[k]!.pos === 'NOUN')) return k < i;
  return false;
}
