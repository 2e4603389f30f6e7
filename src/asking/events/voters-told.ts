import { foldKey } from '../../reading/fold.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, type Item, rawItem } from '../release/found.ts';
import { geoOf, type ReleaseView, type SentenceView } from '../release/view.ts';

/** Who voted which way: how it is asked for, and what stands right before the names, as releases put them. */
const WAYS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\b(?:(?:vote[sd]?|voting|were|was|are) against|opposed|voted no)\b/,
    /\b(?:against|opposed|opposing)(?: it)?(?: \(|: ?)|\bagainst by /i,
  ],
  [/\babst(?:ain(?:ed|ing)?|entions?)\b/, /\b(?:abstentions?|abstaining|abstained)(?: \(|: ?)|\babstentions? (?:by|from) /i],
  [/\b(?:(?:vote[sd]?|voting|were|was|are) (?:in favou?r|for)|voted yes)\b/, /\b(?:in favou?r|favou?ring|\d for)(?: \(|: ?)/i],
];
const ASKS =
  /^(?:and |so )?(?:who|wh(?:ich|at) (?:countr(?:y|ies)|nations?|states?|members?(?: states?)?|delegations?|part(?:y|ies)|groups?))\b/;
/** What a vote is told by in the question; anything else must be met. */
const OF_VOTE =
  /^(?:votes?|voted|voting|countr(?:y|ies)|states?|members?|delegations?|nations?|part(?:y|ies)|groups?|against|favou?r|abstain(?:ed|ing)?|abstentions?|opposed?|yes|no)$/;
const TELLS_VOTE = /\bvote[sd]?\b|\bvoting\b|\babst|\bin favou?r\b|\badopted\b|^\W*(?:against|for):/i;
const AND = /,? and |,\s*/g;
/** 'with China and the Russian Federation abstaining' */
const ABSTAINING = /\bwith ((?:the |\p{Lu})[^;:()]{2,120}?) (?:abstaining|voting against|voting in favou?r)\b/u;
const NAME = /^(?:the )?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:of|and|the|for|\p{Lu}[\p{L}\p{M}'’.-]*))*$/u;

/**
 * 'Who abstained', 'which countries voted against': those whom a release names in brackets, behind a colon or behind 'by' at the number of such votes,
 * 'with 2 abstentions (A, B)', 'Against: A and B.', 'with A and B abstaining'. 'silent' where they voted on something else,
 * undefined where it tells so in several places or not at all.
 */
export function answerVotersTold(view: ReleaseView, { shape, terms, yesNo }: Question): Found | 'silent' | undefined {
  const way = yesNo || !ASKS.test(shape) ? undefined : WAYS.find(([asked]) => asked.test(shape));
  if (!way || terms.some((t) => t.unknown)) return undefined;
  const others = terms.filter((t) => !OF_VOTE.test(t.word));
  const rows = view.sentences
    .slice(1)
    .filter((s) => TELLS_VOTE.test(view.release.text.slice(s.sentence.start, s.sentence.end)))
    .flatMap((s) => rowsOf(view, s, way).map((row) => ({ ...row, s })));
  const told = rows.filter(({ s }) => others.every((t) => matchTerm(t, s).score >= 0.7));
  const [row] = told;
  // Of another vote.
  if (!row && rows.length > 0) return 'silent';
  if (!row || told.length > 1) return undefined;
  return { items: row.items, citations: cite(view, [row.n]), score: 0.9, because: 'who is named at the votes of that kind' };
}

function rowsOf(view: ReleaseView, s: SentenceView, [asked, told]: (typeof WAYS)[number]): { n: number; items: Item[] }[] {
  const { text } = view.release;
  const { start, end } = s.sentence;
  const whole = text.slice(start, end);
  const behind = told.exec(whole);
  const with_ = ABSTAINING.exec(whole);
  const at = behind ? behind.index + behind[0].length : with_ && asked.test(with_[0]) ? with_.index + 'with '.length : -1;
  if (at < 0) return [];
  const stop = behind ? whole.slice(at).search(behind[0].endsWith('(') ? /\)/ : /[.;()]|$/) : with_![1]!.length;
  const items = stop > 0 ? namesIn(view, s.n, start + at, start + at + stop) : [];
  return items.length > 0 ? [{ n: s.n, items }] : [];
}

/** The names of a row; none where one of its parts is no name. */
function namesIn(view: ReleaseView, n: number, from: number, to: number): Item[] {
  const row = view.release.text.slice(from, to);
  const items: Item[] = [];
  let at = 0;
  for (const end of [
    ...[...row.matchAll(AND)].map((and) => [and.index, and.index + and[0].length] as const),
    [row.length, row.length] as const,
  ]) {
    const name = row.slice(at, end[0]).trim();
    const first = from + at + row.slice(at).search(/\S|$/);
    // 'Bosnia and Herzegovina' is one.
    const before = items.at(-1)?.span;
    if (before && geoOf(foldKey(`${view.release.text.slice(before.start, before.end)} and ${name}`.replace(/^the /, ''))))
      items[items.length - 1] = rawItem(view, n, before.start, first + name.length);
    else if (name) items.push(rawItem(view, n, first, first + name.length));
    at = end[1];
  }
  return items.every(({ text }) => NAME.test(text)) ? items : [];
}
