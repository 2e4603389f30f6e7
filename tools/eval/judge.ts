import { quoteOf, type Release } from '../../src/model/release.ts';
import { folded, standsIn } from './folding.ts';
import type { Gold } from './sets.ts';

/** One line that the batch of the terminal writes. */
export interface AnswerLine {
  readonly id: string;
  readonly status: string;
  readonly items?: readonly string[];
  readonly citations?: readonly {
    readonly release: string;
    readonly n: number;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
}

/**
 * - `right`: an answer with all that is wanted, nothing that is not, and its sentence cited; or a refusal where one is due.
 * - `wrong`: any other answer.
 * - `silent`: no answer where there was one. Not wrong, only not right.
 */
export type Outcome = 'right' | 'wrong' | 'silent';

export interface Verdict {
  readonly outcome: Outcome;
  /** Whether one of the first citations of an answer is a gold sentence. */
  readonly cited: boolean;
}

/** Kinds whose answer is a name, a date, a number: a whole sentence is no answer to them. */
const BRIEF_KINDS: ReadonlySet<string> = new Set(['met', 'visit', 'who', 'when', 'where', 'role', 'count', 'mandate']);
/** The longest item that counts, for those kinds and for the others. */
const BRIEF_ITEM = 160;
const LONG_ITEM = 400;
/** How much of all items together is looked at, for lists and otherwise: whoever lists everything has not answered. */
const LIST_LENGTH = 1200;
const ANSWER_LENGTH = 400;
/** Citations after these are not looked at. */
const CITATIONS = 3;

const REFUSALS: ReadonlySet<string> = new Set(['not-stated', 'not-understood']);

/** Judges one answer; undefined is one that is missing. */
export function judge(gold: Gold, answer: AnswerLine | undefined): Verdict {
  const status = answer?.status ?? 'missing';
  const answered = status === 'answered';
  const given = answer ? givenText(gold, answer) : '';
  if (!gold.answerable) {
    const saysNo = answered && gold.trap === 'yesno' && standsIn(given.slice(0, 3), 'no');
    if (REFUSALS.has(status) || saysNo) return { outcome: 'right', cited: false };
    return { outcome: answered ? 'wrong' : 'silent', cited: false };
  }
  if (!answer || !answered) return { outcome: 'silent', cited: false };
  const cited = citesGold(gold, answer);
  const right = cited && holdsWanted(gold, given) && !(gold.mustNot ?? []).some((key) => anySpelling(given, key));
  return { outcome: right ? 'right' : 'wrong', cited };
}

/** How many quotes are not the slice of the release that they claim to be. */
export function brokenQuotes(answer: AnswerLine, releaseOf: (id: string) => Release | undefined): number {
  return (answer.citations ?? []).filter((citation) => {
    const release = releaseOf(citation.release);
    return release === undefined || citation.quote === '' || quoteOf(release, citation) !== citation.quote;
  }).length;
}

/** The items that count, folded, in one string. */
function givenText(gold: Gold, answer: AnswerLine): string {
  const longest = BRIEF_KINDS.has(gold.kind) ? BRIEF_ITEM : LONG_ITEM;
  const items = (answer.items ?? []).filter((item) => item.length <= longest);
  return folded(items.join(' ; ').slice(0, gold.must ? LIST_LENGTH : ANSWER_LENGTH));
}

function holdsWanted(gold: Gold, given: string): boolean {
  return gold.must ? gold.must.every((key) => anySpelling(given, key)) : gold.answer.some((key) => anySpelling(given, key));
}

function anySpelling(given: string, key: string): boolean {
  return key.split('|').some((spelling) => standsIn(given, folded(spelling)));
}

function citesGold(gold: Gold, answer: AnswerLine): boolean {
  const quotes = (answer.citations ?? []).slice(0, CITATIONS).map((c) => folded(c.quote));
  const sentences = gold.sentence.map(folded);
  return quotes.some((quote) => sentences.some((sentence) => isSame(quote, sentence)));
}

/** Sentences may be cut differently by the product and by the gold: one holds the other, or the other's beginning. */
function isSame(quote: string, sentence: string): boolean {
  const beginning = 60;
  if (quote.length <= 20) return false;
  return quote.includes(sentence.slice(0, beginning)) || sentence.includes(quote.slice(0, beginning));
}
