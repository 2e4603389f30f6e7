import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { dateItems, type SentenceDate } from './clause.ts';

const ASKS =
  /^(?:and |so )?(?:(?:starting|beginning|as of|as from|from) (?:when|(?:what|which) (?:date|day|year|month))\b|when (?:do|does|did|will) .+ (?:start|begin|run)$)/;
/** What stands right before the day from which something is so. */
const LEADS =
  /(?:^| )(?:starting|beginning|effective|commencing|with effect|as of|as from)(?: (?:from|on|in|as of))?(?: (?:the|early|late|mid))*$/;
/** Words of the question that say no more than that it begins or goes on. */
const SAYS_IT =
  /^(?:start|starts|started|begin|begins|began|run|runs|ran|on|onwards?|apply|applies|effective|effect|date|day|year|month|new|place|take|takes|valid|go|goes|get|have|be|there)$/;
const ALIKE: readonly RegExp[] = [
  /^(?:pay|provide|give|grant|disburse|award|distribute|transfer|receive|get|issue|hand)$/,
  /^(?:raise|increase|lift|grow|rise)$/,
  /^(?:lower|cut|reduce|decrease|fall)$/,
  /^(?:extend|renew|prolong)$/,
  /^(?:run|operate|sail|go|fly|serve)$/,
];
/** Money by the names of what it is paid as. */
const PAYMENT = /^(?:scholarship|grant|pension|salary|allowance|stipend|benefit|subsidy|wage|payment|transfer|bursary|loan)$/;
const MONEY = /^(?:money|funds?|cash)$/;

/** 'From when on are the stipends paid', 'when does the mandate run from': the day told with 'starting', 'effective', 'as of'. */
export function answerFromWhen(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || !ASKS.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const about = question.terms.filter((t) => t.link || !SAYS_IT.test(t.word));
  if (!about.some((t) => !t.isVerb && !t.link)) return undefined;
  const told = view.sentences.slice(1).flatMap((s) => {
    const dates = s.dates.filter((d) => d.value && LEADS.test(wordsBefore(s, d.first)));
    const [date] = dates;
    return date && dates.length === 1 && isStartOf(s, date, about) ? [{ s, date }] : [];
  });
  const [first] = told;
  if (!first || told.some((t) => t.date.value !== first.date.value)) return undefined;
  return { items: dateItems(first.s, first.date), citations: cite(view, [first.s.n]), score: 0.85, because: 'the day from which it is so' };
}

const wordsBefore = ({ tokens }: SentenceView, i: number): string =>
  tokens
    .slice(Math.max(0, i - 6), i)
    .map((t) => t.lower)
    .join(' ');

/** All that is asked about stands before the day, in its own clause, and its verb is not denied. */
function isStartOf(s: SentenceView, date: SentenceDate, about: readonly Term[]): boolean {
  const { tokens, tree } = s;
  let last = -1;
  for (const term of about) {
    const at = placesOf(s, term).filter((i) => i < date.first);
    if (at.length === 0) return false;
    last = Math.max(last, ...at);
  }
  const between = tokens.slice(last + 1, date.first);
  // 'pays stipends and | will open a school starting D': another clause.
  const isOther = between.some(
    (t, k) =>
      t.text === ';' ||
      (/^(?:and|but|while|whereas|which|who)$/.test(t.lower) &&
        between.slice(k).some((o) => /^(?:AUX|VERB)$/.test(o.pos) && !/ing$/.test(o.lower))),
  );
  const v = tokens.findLastIndex((t, i) => i < date.first && t.pos === 'VERB' && !/^(?:start|begin|commence)$/.test(t.lemma));
  return !isOther && !(v >= 0 && tree.isNegated(v));
}

function placesOf(s: SentenceView, term: Term): readonly number[] {
  const { score, tokens } = matchTerm(term, s);
  if (score >= 0.7) return tokens;
  const alike = MONEY.test(term.word) ? PAYMENT : term.isVerb ? ALIKE.find((a) => a.test(term.lemma)) : undefined;
  return alike ? s.tokens.flatMap((t, i) => (alike.test(t.lemma) ? [i] : [])) : [];
}
