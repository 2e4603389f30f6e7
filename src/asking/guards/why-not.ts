import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// Why something did not come about is told where it is said not to: 'A stays at home as the budget is debated' tells it, 'A left as B and C quarrelled'
// does not.

const ASKED = /^why\b.*(?:\b(?:not|never)\b|n't\b)/;
/** Words by which a plan comes to nothing, or somebody stays where he is. */
const FAILS =
  /^(?:cancel|postpone|defer|drop|scrap|shelve|suspend|abandon|abort|skip|miss|delay|cut|fall|stay|remain|keep|decline|refuse|fail|prevent|stop|bar|ban|block|hinder|impede|prohibit|forbid|den[iy]|deny|divert|withdraw|regret|lack|absent|await|close|ground|detain|exclude|limit|restrict|reject|rule|interrupt|break|reschedule|replace|stand|substitute|deputi[sz]e)$/;
const WITHOUT =
  /^(?:not|n't|never|no|none|nobody|nothing|neither|nor|cannot|unable|impossible|unavailable|absent|only|instead|too|less|hardly|barely|yet|off)$/;
/** How those meet who do not meet in person. */
const REMOTE = /\b(?:video|virtual(?:ly)?|online|remotely|telephone|phone)\b/i;
/** What one may be kept from. */
const JOURNEY =
  /^(?:visit|trip|journey|tour|leg|stop|stopover|flight|travel|voyage|mission|programme|program|plan|call|meeting|talks?|arrival|departure|part|return|crossing|landing|session|round|which|that|it|this)s?$/;

/** What a room found that knows the ways in which somebody is kept from something. */
export const KEPT_AWAY = 'what kept somebody away';

/** True for a reason of what was done, where it is asked why something was not. */
export function isWhyDone(view: ReleaseView, question: Question, { items, citations, because }: Found): boolean {
  if (because === KEPT_AWAY || question.kind !== 'why' || !ASKED.test(question.shape)) return false;
  const [first] = items;
  if (items.length !== 1 || !first?.span || !citations.some((c) => c.n === first.span!.n)) return false;
  const s = view.sentences[first.span.n]!;
  const at = s.tokens.findIndex((t) => t.start >= first.span!.start);
  const last = s.tokens.findLastIndex((t) => t.end <= first.span!.end);
  // 'planned to come, | but the road was closed': the clause behind tells both; a whole sentence stands by itself.
  if (at <= 0 || last < at || /^(?:but|;)$/.test(s.tokens[at - 1]!.lower)) return false;
  if (/\bin person\b/.test(question.shape) && s.tokens.some((t) => REMOTE.test(t.lower))) return false;
  return isSaidByAnother(question, s, at) || isOfOtherSubject(question, s) || !isOfWhatFailed(s, at, last);
}

/** 'Who did not travel, said: “We rebuild | so that …”': a reason within somebody's words is none of what is told outside them. */
function isSaidByAnother({ verb }: Question, s: SentenceView, first: number): boolean {
  const isQuoted = (i: number): boolean => s.tokens.slice(0, i).filter((t) => /^["“”]$/.test(t.text)).length % 2 === 1;
  if (!verb || !isQuoted(first)) return false;
  const { score, tokens } = matchTerm(verb, s);
  return score >= 0.7 && tokens.length > 0 && !tokens.some(isQuoted);
}

/** 'Why did B not vote for it' is not answered by why A did not. */
function isOfOtherSubject({ verb, terms, tokens }: Question, s: SentenceView): boolean {
  if (!verb) return false;
  const asked = terms.find((t) => t !== verb && !t.link && tokens[t.last]!.dep === 'nsubj' && tokens[t.last]!.head === verb.last);
  const verbs = matchTerm(verb, s).tokens.filter((i) => s.tokens[i]!.pos === 'VERB');
  if (!asked || verbs.length === 0 || matchTerm(asked, s).score >= 0.7) return false;
  return verbs.every((v) => {
    const told = s.tree.subjects(v);
    return told.length > 0 && told.every((i) => /^(?:NOUN|PROPN)$/.test(s.tokens[i]!.pos));
  });
}

/** True where a verb above the reason is denied or tells that a plan came to nothing. */
function isOfWhatFailed(s: SentenceView, first: number, last: number): boolean {
  const { tokens, tree } = s;
  const isInside = (i: number): boolean => first <= i && i <= last;
  const kids = (i: number): readonly number[] => tree.children[i]!;
  const head = tokens.findIndex((t, i) => isInside(i) && (t.head < 0 || !isInside(t.head)));
  let above = tokens[head]?.head ?? -1;
  // The reason may be the subject of what kept him: '| the strike did not allow him to land'.
  if (above < 0) return true;
  for (let left = 8; above >= 0 && left > 0; above = tokens[above]!.head, left--) {
    const below = [above, ...kids(above), ...kids(above).flatMap((k) => tree.kids(k, 'det', 'advmod', 'aux', 'compound'))];
    if (below.some((i) => !isInside(i) && (WITHOUT.test(tokens[i]!.lower) || (FAILS.test(tokens[i]!.lemma) && isOfJourney(s, i)))))
      return true;
    if (tree.isNegated(above)) return true;
  }
  return false;
}

/** 'She will be in A for the fair, | which was postponed': what a clause beside tells of another thing is none of the journey's. */
function isOfJourney({ tokens, tree }: SentenceView, verb: number): boolean {
  if (tokens[verb]!.dep !== 'acl:relcl') return true;
  const subjects = tree.subjects(verb);
  // 'A, who | stood in for B as a strike kept B at home'
  if (subjects.some((i) => tokens[i]!.lower === 'who')) return true;
  return JOURNEY.test(tokens[tokens[verb]!.head]?.lemma ?? '') || subjects.length === 0;
}
