import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import type { Extract } from './types.ts';

/** Questions in which the place that something comes from may be meant. */
const MAY_BE_ORIGIN = /\b(?:from|origin\w*|come|comes|came|coming|leave|leaves|left|leaving|depart\w*|escap\w*|fle[ed]\w*)\b/;
/** 'from where did they move', 'where did they move from'. */
const FROM_WHERE = /^from (?:where|(?:which|what) (?:town|city|place|country|capital|village|port))\b|^where\b.*\bfrom$/;
/** 'where did they have their office before', 'where was it previously': the state that a move ended. */
const EARLIER =
  /^where\b.*\b(?:before|previously|formerly|earlier|originally|beforehand|until then)$|^where (?:\w+ ){1,4}(?:used to|previously|formerly|originally)\b/;
/** Verbs of those questions that no home and no descent is asked for by. */
const MOVED = /\b(?:mov|relocat|transfer|shift)(?:e|es|ed|ing)?\b/;
/** Words by which a sentence tells of what is no more. */
const ONCE = /^(?:before|previously|previous|formerly|former|earlier|originally|until|once|last|used)$/;
/** Verbs that lead from one place to another. */
const MOVES =
  /^(?:move|relocate|transfer|shift|arrive|come|travel|fly|return|go|sail|drive|walk|bring|take|carry|ship|send|evacuate|deport|displace|cross|migrate|proceed|journey|continue)$/;

/**
 * True for a place at the other end of a way than the one asked about. 'Where was the patrol stopped' is not answered by where it came from, 'a
 * patrol from | Torit'; 'where did the office move from' and 'where was the office before' not by where it is now, 'moved | to Lima from Quito'.
 */
export function isOfOtherEnd({ kind, shape }: Question, extract: Extract, { s }: Alignment): boolean {
  if (kind !== 'where' && !(kind === 'visit' && /^where\b/.test(shape))) return false;
  const span = extract.items[0]?.span;
  const at = span && span.n === s.n ? s.tokens.findIndex((t) => t.start >= span.start) : -1;
  if (at < 0) return false;
  const before = wordBefore(s, at);
  if (FROM_WHERE.test(shape)) return before !== 'from' && (/^(?:to|into)$/.test(before ?? '') || leadsFrom(s) || MOVED.test(shape));
  if (EARLIER.test(shape)) return before !== 'from' && (leadsFrom(s) || !s.tokens.some((t) => ONCE.test(t.lower)));
  return before === 'from' && !MAY_BE_ORIGIN.test(shape);
}

/** The word before the place that opens at `i`, and before its article. */
const wordBefore = (s: SentenceView, i: number): string | undefined => s.tokens[s.tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1]?.lower;

/** True where the sentence tells of a way from one place: 'moved to Lima | from Quito'. */
const leadsFrom = (s: SentenceView): boolean =>
  s.tokens.some((t, i) => t.lower === 'from' && s.entityAt(s.tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1)?.kind === 'place') &&
  s.tokens.some((t) => t.pos === 'VERB' && MOVES.test(t.lemma));
