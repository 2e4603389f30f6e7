import type { Extract } from '../extract/types.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

/**
 * 'When is the summit' against 'A ended the visit on Thursday, where she discussed preparations for the summit': true for a day of a verb to which
 * the event is nothing, where the question has no verb of its own.
 */
export function isDayOfOtherEvent(question: Question, { items }: Extract, { s, matches }: Alignment): boolean {
  const { kind, tokens } = question;
  const span = items[0]?.span;
  if (kind !== 'when' || tokens.some((t) => t.pos === 'VERB') || !span || span.n !== s.n) return false;
  const event = question.terms.findLast((t) => isEvent(question, t));
  // 'the summit | of the union': the noun in front is the event.
  if (!event || /^(?:of|for|on|in|at|to|with)$/.test(tokens[event.first - 1]?.lower ?? '')) return false;
  const date = s.dates.find((d) => s.tokens[d.first]!.start <= span.start && span.start < s.tokens[d.last]!.end);
  const at = matches.get(event)!.tokens.filter((i) => !matches.get(event)!.tokens.includes(s.tokens[i]!.head));
  if (!date || at.length === 0) return false;
  const head = [date.first, date.last].find((i) => s.tokens[i]!.head < date.first || s.tokens[i]!.head > date.last) ?? date.last;
  return at.every((e) => !isOfEvent(s, e, head, s.tokens[head]!.head));
}

const isEvent = ({ focus }: Question, t: Term): boolean =>
  t !== focus && !t.isVerb && !/\d/.test(t.word) && t.link?.kind !== 'person' && !t.link?.geo;

/** True where the day hangs on the event, or on a verb of whose clause the event is a part by no more than one preposition. */
function isOfEvent({ tree, tokens }: SentenceView, event: number, date: number, governor: number): boolean {
  if (governor < 0 || tree.isBelow(date, event)) return true;
  const verb = tree.verbOf(governor);
  const own = tree.verbOf(event);
  if (verb < 0 || own < 0) return true;
  // 'the summit, | to be held on Friday', 'the extension of the mandate, | which the council will consider on Friday'
  if (tree.isBelow(verb, event) || (/^acl/.test(tokens[verb]!.dep) && tree.isBelow(event, tokens[verb]!.head))) return true;
  if (own !== verb) {
    const { dep } = tokens[tree.firstConjunct(own)]!;
    // 'agreed on Monday | to prepare for the summit'
    return !/^(?:acl:relcl|advcl|ccomp)$/.test(dep) && !(dep === 'xcomp' && date < own);
  }
  // 'preparations | for the summit'
  return !/^nmod/.test(tokens[event]!.dep) || !/^(?:for|ahead|before|after|since|until)$/.test(tree.prepositions(event)[0] ?? '');
}

/** 'A and P signed a loan': true for a country that did what is asked about, which tells no place. */
export function isDoerOfIt(question: Question, { items }: Extract, { s, matches }: Alignment): boolean {
  const { kind, verb } = question;
  const span = items[0]?.span;
  if (kind !== 'where' || !verb || !span || span.n !== s.n) return false;
  const at = s.tokens.findIndex((t) => t.start >= span.start);
  const last = s.tokens.findLastIndex((t) => t.end <= span.end);
  return matches
    .get(verb)!
    .tokens.some((v) =>
      s.tree.subjects(v).some((k) => s.tree.conjuncts(k).some((c) => at <= c && c <= last && s.tree.prepositions(c).length === 0)),
    );
}
