import { type Quantity, quantities } from './extract/quantities.ts';
import { cite, type Found, spanItem } from './found.ts';
import type { Question } from './question.ts';
import type { ReleaseView, SentenceView } from './view.ts';

const MEETINGS = 'meeting|talks|call|conversation|discussions|consultations|audience|encounter|exchange';
const VISITS = 'visit|trip|tour|stay|journey';
const ASKS_MEETING = new RegExp(
  `^(?:for )?how long (?:was|were|is|did|does|will) (?:the|this|their|his|her)(?: bilateral)? (?:${MEETINGS})(?: last| take| go on| run| be)?$|^(?:the )?(?:duration|length) of (?:the|this|their) (?:${MEETINGS})$|^(?:for )?how long did (?:they|the two(?: \\w+)?) (?:talk|speak|meet|confer)$`,
);
const ASKS_VISIT = new RegExp(
  `^(?:for )?how long (?:was|is|did|does|will) (?:the|this|his|her|their) (?:\\w+ )?(?:${VISITS})(?: to <\\w+>)?(?: last| take| be)?$|^(?:the )?(?:duration|length) of (?:the|his|her|their) (?:\\w+ )?(?:${VISITS})(?: to <\\w+>)?$|^(?:for )?how long (?:did|does|will|was|is) (?:<person>|he|she|they|the \\w+) (?:stay|staying|visit|visiting|travel|travelling|be|there)(?: in)?(?: <place>| there| the country)?$`,
);
const MEETING = new RegExp(`^(?:${MEETINGS})s?$`);
const VISIT = new RegExp(`^(?:${VISITS})s?$`);

/**
 * How long the meeting or the visit lasted that the release is about: 'the talks, which lasted three hours', 'a four-day visit'. Undefined where the
 * question names more than that, or where different sentences tell of different times.
 */
export function answerDuration(view: ReleaseView, question: Question): Found | undefined {
  const { shape, yesNo, terms } = question;
  const ofVisit = ASKS_VISIT.test(shape);
  if (yesNo || !(ofVisit || ASKS_MEETING.test(shape)) || terms.some((t) => t.unknown)) return undefined;
  const found = view.sentences.flatMap((s) =>
    quantities(s)
      .filter((q) => q.kind === 'time' && (ofVisit ? isOfVisit(s, q) : isOfMeeting(s, q)))
      .map((q) => ({ s, q, text: s.text(q.first, q.last).toLowerCase() })),
  );
  const [first] = found;
  if (!first || found.some((f) => f.text !== first.text)) return undefined;
  return {
    items: [spanItem(first.s, first.q.first, first.q.last)],
    citations: cite(view, [...new Set(found.map((f) => f.s.n))].slice(0, 2)),
    score: 0.85,
    because: 'how long it is said to last',
  };
}

/** 'a four-day | official visit' */
const isOfVisit = ({ tokens }: SentenceView, q: Quantity): boolean =>
  tokens[q.last - 1]?.text === '-' && VISIT.test(tokens[q.noun]?.lower ?? '');

/** 'talks that lasted three hours', 'a two-hour meeting', 'met for 40 minutes' */
function isOfMeeting(s: SentenceView, q: Quantity): boolean {
  const { tokens, tree } = s;
  if (!/^(?:minutes?|hours?|min|hrs?)$/.test(tokens[q.last]!.lower)) return false;
  if (tokens[q.last - 1]?.text === '-') return MEETING.test(tokens[q.noun]?.lower ?? '');
  const before = tokens.findLastIndex((t, i) => i < q.first && t.lemma === 'last' && t.pos === 'VERB');
  if (before >= 0 && q.first - before <= 2) {
    const subjects = tree.subjects(before).map((i) => (/^(?:which|that)$/.test(tokens[i]!.lower) ? tokens[before]!.head : i));
    return subjects.some((i) => MEETING.test(tokens[i]?.lower ?? ''));
  }
  return tokens[q.first - 1]?.lower === 'for' && tellsMeeting(s);
}

/** True for a sentence in which somebody meets. */
const tellsMeeting = (s: SentenceView): boolean =>
  s.view.facts('meeting').some((f) => f.evidence[0] === s.n && f.polarity === 'positive' && f.modality === 'happened');
