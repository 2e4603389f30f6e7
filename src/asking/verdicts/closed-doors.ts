import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isDeniedVerb, verdictOn } from './clause.ts';

const MEETING = '(?:meetings?|sessions?|talks?|discussions?|consultations?|hearings?|debates?|briefings?|negotiations?|vote)';
/** 'Was the session public', 'did the council meet in public' */
const ASKS_OPEN = new RegExp(
  `^(?:and |so |but )?(?:(?:was|were|is|are|will) .*\\b${MEETING} (?:be )?(?:held )?(?:public|open|in public|open to the (?:public|press|media)|publicly)|did .+ (?:meet|talk|convene|sit|debate) (?:in public|openly|publicly))$`,
);
const ASKS_CLOSED = new RegExp(
  `^(?:and |so |but )?(?:(?:was|were|is|are|will) .*\\b${MEETING} (?:be )?(?:held )?(?:closed|private|secret|in private|behind closed doors|closed to the (?:public|press|media))|did .+ (?:meet|talk|convene|sit|debate) (?:in private|behind closed doors|privately))$`,
);
const CLOSED = /\b(?:behind closed doors|in closed session|in private session|in camera)\b/;
const NOT_NAMED =
  /^(?:public|publicly|open|openly|press|media|closed|private|privately|secret|doors?|behind|meetings?|sessions?|talks?|discussions?|consultations?|hearings?|debates?|briefings?|negotiations?|vote|meet|talk|convene|sit|debate|held|hold)$/;
/** Verbs of those who sit. */
const SITS = /^(?:meet|hold|convene|sit|gather|talk|discuss|confer|debate|consult|negotiate|take|vote|brief)$/;

/** 'No' for 'was the session public' where those asked about met behind closed doors, and 'yes' for 'was it closed'. */
export function answerClosedDoors(view: ReleaseView, question: Question): Found | undefined {
  const { yesNo, shape, terms } = question;
  const asksOpen = ASKS_OPEN.test(shape);
  if (!yesNo || !(asksOpen || ASKS_CLOSED.test(shape)) || terms.some((t) => t.unknown) || /\b(?:not|n't)\b/.test(shape)) return undefined;
  const named = terms.filter((t) => t.link || !NOT_NAMED.test(t.word));
  const s = view.sentences
    .slice(1)
    .find((o) => named.length > 0 && named.every((t) => matchTerm(t, o).score >= 0.7) && tellsClosed(o, question.tense === 'future'));
  return s && verdictOn(view, s.n, asksOpen ? 'no' : 'yes', 'it is told as closed');
}

/** 'met | behind closed doors' */
function tellsClosed(s: SentenceView, isFuture: boolean): boolean {
  if (!CLOSED.test(s.text(0, s.tokens.length - 1).toLowerCase())) return false;
  const at = s.tokens.findIndex(
    (t, i) => /^(?:closed|camera|private)$/.test(t.lower) && /^(?:behind|in)$/.test(s.tokens[i - 1]?.lower ?? ''),
  );
  const v = s.tokens.findLastIndex((t, i) => i < at && t.pos === 'VERB');
  return v >= 0 && SITS.test(s.tokens[v]!.lemma) && !isDeniedVerb(s, v) && assertionOf(s, v) === (isFuture ? 'planned' : 'told');
}
