import type { Term } from '../question/question.ts';
import { distinct, type Item, spanItem } from '../release/found.ts';
import type { SentenceView } from '../release/view.ts';

export type SentenceDate = SentenceView['dates'][number];

/** The date as written, and its days as ISO. */
export const dateItems = (s: SentenceView, date: SentenceDate): Item[] =>
  distinct([spanItem(s, date.first, date.last), ...(date.value ? date.value.split('/').map((text) => ({ text })) : [])]);

/** The dates that hang on the verb `v` itself: 'signed in May | and entered into force in June' has one for each. */
export const datesOfVerb = (s: SentenceView, v: number): SentenceDate[] => s.dates.filter((d) => s.tree.verbOf(headOf(s, d)) === v);

/** The first date behind token `i`, with no verb and no end of a clause between. */
export function dateBehind(s: SentenceView, i: number, reach = 8): SentenceDate | undefined {
  const next = s.dates.filter((d) => d.first > i && d.first <= i + reach).sort((a, b) => a.first - b.first)[0];
  if (!next) return undefined;
  return s.tokens.slice(i + 1, next.first).some((t) => /^(?:VERB|AUX|PRON)$/.test(t.pos) || /^[;.:"]$/.test(t.text)) ? undefined : next;
}

/** What a date hangs on: the head outside it of the first of its words that has one. */
export function headOf(s: SentenceView, { first, last }: SentenceDate): number {
  for (let i = last; i >= first; i--) {
    const { head } = s.tokens[i]!;
    if (head < first || head > last) return head;
  }
  return -1;
}

/** The word before token `i`, small ones between left out: 'until | at least the end of'. */
export function wordBefore(s: SentenceView, i: number): string {
  let k = i - 1;
  while (k > 0 && /^(?:the|at|least|end|of|beginning|start|early|late|about|around)$/.test(s.tokens[k]!.lower)) k--;
  return s.tokens[k]?.lower ?? '';
}

/**
 * True when what hangs on token `at` is told of a thing, which stands at the tokens `things`: in its own phrase ('the treaty, in force | since'), or in
 * the clause whose subject, object or relative it is; not what only hangs on one of these, as 'the head | of the mission'.
 */
export function isOfThing(s: SentenceView, at: number, things: readonly number[]): boolean {
  const { tokens, tree } = s;
  const v = tree.verbOf(at);
  return things.some((thing) => {
    let t = thing;
    while (/^(?:compound|flat|amod|conj|nmod:poss)$/.test(tokens[t]!.dep) && tokens[t]!.head >= 0) t = tokens[t]!.head;
    if (t === at || tokens[t]!.head === at || (tree.isBelow(at, t) && (v < 0 || tree.isBelow(t, v)))) return true;
    if (v < 0) return false;
    return tokens[t]!.head === v || t === v || tree.subjects(v).includes(t) || (/^acl/.test(tokens[v]!.dep) && tokens[v]!.head === t);
  });
}

/** Where the clause begins that 'who' or another of `pronouns` opens behind a comma and token `at` stands in; -1 where it stands in none. */
export function relativeAround({ tokens }: SentenceView, at: number, pronouns: RegExp): number {
  for (let k = at - 1; k > 1 && !/^[,;]$/.test(tokens[k]!.text); k--)
    if (tokens[k - 1]!.text === ',' && pronouns.test(tokens[k]!.lower)) return k;
  return -1;
}

/** 'A told B, who stays | until D': true where the day stands in a clause of somebody else than the people `ids`. */
export function isInClauseOfOther(s: SentenceView, at: number, ids: ReadonlySet<string>, pronouns: RegExp): boolean {
  const opens = relativeAround(s, at, pronouns);
  if (opens < 0 || ids.size === 0) return false;
  const isNamed = s.mentions.some(
    (m) => ids.has(m.entity) && ((m.first > opens && m.last < at) || (m.last < opens && opens - m.last <= 2)),
  );
  // 'A, Head of the Office in P, who'
  const before = s.mentions.filter((m) => m.last < opens && s.view.entity(m.entity)?.kind === 'person').at(-1);
  return !isNamed && !(before && ids.has(before.entity) && s.tokens.slice(before.last, opens).every((t) => t.pos !== 'VERB'));
}

/** The people whom the words name. */
export const peopleOf = (terms: readonly Term[]): ReadonlySet<string> =>
  new Set(terms.flatMap(({ link }) => (link?.kind === 'person' ? [...link.entities] : [])));
