import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Answer } from '../model/answer.ts';
import type { Token } from '../model/reading.ts';
import { answer } from './answering.ts';
import { candidates, isMentioned } from './candidates.ts';
import { compose, nothingLoaded, notStated, notUnderstood } from './compose.ts';
import { isNowhere, wordsAsked } from './matching/where-named.ts';
import { mentionAsked } from './naming/mentioned.ts';
import { nearestSentences } from './nearest.ts';
import { type Question, wordsOf } from './question/question.ts';
import type { ReleaseView } from './release/view.ts';
import { uncoveredDate } from './uncovered-date.ts';
import { understand } from './understanding.ts';

export interface AskOptions {
  /** Ask this release only. */
  readonly release?: string;
}

/** Answers a question that asks one thing. */
export function askOne(base: KnowledgeBase, question: string, options: AskOptions = {}): Answer {
  const words = wordsOf(question);
  if (!words.some((t) => /[\p{L}\p{N}]/u.test(t.text))) return notUnderstood(question);
  const readings = options.release === undefined ? candidates(base, words) : [base.reading(options.release)].filter((r) => r !== undefined);
  if (readings.length === 0) return nothingLoaded();
  const asked = readings.map((reading) => {
    const understood = understand(reading, question, words);
    return { ...understood, found: answer(understood.view, understood.question) };
  });
  const hits = inOrderAsked(
    words,
    asked.filter((a) => a.found !== undefined),
  );
  if (hits.length > 0) return compose(hits.map((h) => ({ view: h.view, question: h.question, found: h.found! })));
  const whole = options.release === undefined;
  const first = (asked.find((a) => !a.question.wrongTitle) ?? asked[0]!).question;
  const uncovered = uncoveredDate(question, whole ? base : readings[0]!);
  return notStated(first, nearestSentences(asked), whole ? base.size : 1, absentWords(first, asked, whole ? base : undefined), uncovered);
}

/** Words of the question that none of the releases has: what it asks to have mentioned, else a name that they do not know. */
function absentWords(first: Question, asked: readonly { view: ReleaseView }[], base: KnowledgeBase | undefined): string | undefined {
  const views = asked.map(({ view }) => view);
  const isAbsent = (words: string): boolean =>
    isNowhere(views, words) && !(base && words.split(/\s+/).every((word) => isMentioned(base, word.toLowerCase())));
  const mention = mentionAsked(first);
  if (mention) {
    const words = wordsAsked(first, mention.asked);
    return isAbsent(words) ? words : undefined;
  }
  return first.terms
    .filter((t) => t.unknown)
    .map((t) => wordsAsked(first, t))
    .find(isAbsent);
}

/** 'When did A last meet B', 'their first meeting': of several releases that tell of it, the newest or the oldest alone. */
function inOrderAsked<T>(words: readonly Token[], newestFirst: T[]): T[] {
  if (newestFirst.length < 2) return newestFirst;
  if (words.some((t) => /^(?:last|latest|newest)$/.test(t.lower))) return newestFirst.slice(0, 1);
  if (words.some((t) => /^(?:first|earliest)$/.test(t.lower))) return newestFirst.slice(-1);
  return newestFirst;
}
