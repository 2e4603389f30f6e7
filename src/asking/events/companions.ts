import { asksDoer } from '../guards/doers-told.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { distinct, entityItem, type Found, type Item } from '../release/found.ts';
import type { ReleaseView, SentenceView, ViewMention } from '../release/view.ts';

/** 'A, | together with B, opened it': the word before 'with' */
const JOINTLY = /^(?:together|along|jointly)$/;

/** Who did it, with the one who did it together with him: 'A, together with B, opened it' answers 'who opened it' by both. */
export function withCompanions(view: ReleaseView, question: Question, found: Found | undefined): Found | undefined {
  if (!found || !asksDoer(question) || question.links.some((l) => l.kind === 'person')) return found;
  const items = found.items.flatMap((item): Item[] => {
    const s = item.span && view.sentences[item.span.n];
    const pair = s && pairOf(s, question, item);
    return pair ? pair.map((m) => entityItem(view, m.entity, s.n, true).item) : [item];
  });
  return items.length === found.items.length ? found : { ...found, items: distinct(items) };
}

/** True for two of whom the sentence tells that they did it together: neither speaks against the other. */
export function areCompanions(question: Question, s: SentenceView, one: Item | undefined, other: Item | undefined): boolean {
  if (!asksDoer(question) || !one?.span || !other?.span || one.span.n !== s.n || other.span.n !== s.n) return false;
  const pair = pairOf(s, question, one);
  const isIn = (m: ViewMention, { span }: Item): boolean => m.start < span!.end && m.end > span!.start;
  return pair?.some((m) => isIn(m, other) && !isIn(m, one)) ?? false;
}

/** The two who did it together where the item is one of them. */
function pairOf(s: SentenceView, { verb }: Question, { span }: Item): readonly [ViewMention, ViewMention] | undefined {
  const { tokens } = s;
  const at = tokens.findIndex((t, i) => JOINTLY.test(t.lower) && tokens[i + 1]?.lower === 'with');
  const told = at < 0 ? undefined : matchTerm(verb!, s).tokens.find((v) => tokens[v]!.pos === 'VERB' && v > at);
  if (told === undefined) return undefined;
  const people = s.mentions
    .filter((m) => s.view.entity(m.entity)?.kind === 'person' && m.form !== 'nominal')
    .sort((a, b) => a.last - b.last);
  const first = people.findLast((m) => m.last < at);
  const second = people.findLast((m) => m.first > at && m.last < told);
  const isVerbBetween = (from: number, to: number): boolean => tokens.slice(from, to).some((t) => t.pos === 'VERB');
  if (!first || !second || first.entity === second.entity || isVerbBetween(first.last + 1, at) || isVerbBetween(at + 2, told))
    return undefined;
  const isItem = (m: ViewMention): boolean => m.start < span!.end && m.end > span!.start;
  return isItem(first) !== isItem(second) ? [first, second] : undefined;
}
