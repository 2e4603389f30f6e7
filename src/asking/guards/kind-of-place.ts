import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Item } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// 'Which naval base did she visit': a base of which nothing says that it is a naval one is no answer.

/** What tells no kind of place: how many, which of a row, of how much weight. */
const LOOSE =
  /^(?:other|others|first|second|third|last|next|new|same|main|several|two|three|four|five|many|more|only|different|own|single|foreign|local|nearby|big|large|small|major|further|previous|final|certain|specific|exact|particular|actual|very|host|capital|home|overseas|old|neighbou?ring)$/;

/** The items that are told to be of the kind asked for, where the question says more of it than its noun. */
export function ofKindOfPlace(view: ReleaseView, question: Question, items: readonly Item[]): Item[] {
  const { kind, wh, focus, yesNo } = question;
  if (yesNo || !/^(?:visit|where)$/.test(kind) || !/^(?:which|what)$/.test(wh) || !focus || focus.link) return [...items];
  const kindOf = question.terms.find((t) => t.last === focus.first - 1 && isKind(question, t));
  if (!kindOf) return [...items];
  const kept = items.filter((item) => around(view, item).some((s) => matchTerm(kindOf, s).score >= 0.5));
  // 'the A training centre and the B hospital': the one that is called so.
  const called = kept.filter(({ text }) => [focus.lemma, kindOf.word].every((w) => text.toLowerCase().includes(w)));
  return called.length > 0 ? called : kept;
}

const isKind = ({ tokens }: Question, t: Term): boolean =>
  t.first > 0 &&
  !t.isVerb &&
  t.link?.geo === undefined &&
  !LOOSE.test(t.word) &&
  !/\d/.test(t.word) &&
  /^(?:ADJ|NOUN|PROPN)$/.test(tokens[t.last]!.pos) &&
  /^(?:which|what|the|in|at|to|which of the)$/.test(tokens[t.first - 1]!.lower);

/** The sentences that speak of what the item names: its own, those beside it, and all others that name it. */
function around(view: ReleaseView, { span, text }: Item): SentenceView[] {
  const named = span ? view.sentences[span.n]!.mentions.filter((m) => m.start < span.end && m.end > span.start).map((m) => m.entity) : [];
  return view.sentences.filter(
    (s) =>
      (span !== undefined && s.n > 0 && Math.abs(s.n - span.n) <= 1) ||
      s.mentions.some((m) => named.includes(m.entity)) ||
      (span === undefined && s.text(0, s.tokens.length - 1).includes(text)),
  );
}
