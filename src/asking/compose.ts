import type { Answer } from '../model/answer.ts';
import type { Citation, Release } from '../model/release.ts';
import { foldKey } from '../reading/fold.ts';
import { asClause } from './naming/as-clause.ts';
import type { Question } from './question/question.ts';
import type { Found, Item } from './release/found.ts';
import type { ReleaseView } from './release/view.ts';

/** Releases whose answers are shown one after another; from the next on they are only counted. */
const SHOWN = 5;

interface Hit {
  readonly view: ReleaseView;
  readonly question: Question;
  readonly found: Found;
}

/**
 * Makes the answer of what one or several releases say, newest first. Releases that say the same are one answer with all their citations;
 * those that say otherwise stand side by side, told apart by their dates (by their titles, where two share a date).
 */
export function compose(hits: readonly Hit[]): Answer {
  const groups = sameAnswers(hits);
  const shown = groups.slice(0, SHOWN);
  const hidden = groups.slice(SHOWN).reduce((sum, group) => sum + group.length, 0);
  const labels = labelsOf(shown.flat().map((h) => h.view.release));
  const lines = shown.map((group) => {
    const line = listOf(group[0]!.found.items.map((i) => i.text));
    return hits.length > 1 ? `${line} (${group.map((h) => labels.get(h.view.release.id)).join(', ')})` : line;
  });
  const rest =
    hidden > 0 ? `; ${hidden} more ${hidden === 1 ? 'release says' : 'releases say'} something on this: choose one of them to ask` : '';
  const items: Item[] = shown.flatMap((group) => [...group[0]!.found.items]);
  const citations = new Map<string, Citation>();
  for (const hit of shown.flat())
    for (const c of hit.found.citations) if (!citations.has(`${c.release} ${c.n}`)) citations.set(`${c.release} ${c.n}`, c);
  return {
    status: 'answered',
    kind: hits[0]!.question.kind,
    text: capital(`${lines.join('; ')}${rest}`),
    items: [...new Set(items.map((i) => i.text))],
    spans: items.flatMap((i) => (i.span ? [i.span] : [])),
    citations: [...citations.values()],
    also: [],
    understood: hits[0]!.found.because,
  };
}

/** Hits whose items are the same words, in the order of their first release. */
function sameAnswers(hits: readonly Hit[]): Hit[][] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = hit.found.items.map((i) => foldKey(i.text)).join('\n');
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()];
}

/** What tells releases apart for people: the date; date and title where two share a date; the title where there is no date. */
function labelsOf(releases: readonly Release[]): Map<string, string> {
  const dates = new Map<string, number>();
  for (const { date } of releases) if (date !== null) dates.set(date, (dates.get(date) ?? 0) + 1);
  return new Map(releases.map(({ id, date, title }) => [id, date === null ? title : dates.get(date)! > 1 ? `${date}, ${title}` : date]));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Letters from which a part of an answer is a clause more than a name. */
const LONG = 120;

/** 'a, b and c'; 'yes: a'; '2: a and b'; an ISO date after the same date in words goes in brackets. */
export function listOf(texts: readonly string[]): string {
  const [verdict, ...rest] = texts;
  if (/^(?:yes|no|\d{1,3})$/.test(verdict ?? '') && rest.length > 0) return `${verdict}: ${listOf(rest)}`;
  const dates = texts.filter((t) => /^\d{4}-\d\d-\d\d$/.test(t));
  const words = texts.filter((t) => !/^\d{4}-\d\d-\d\d$/.test(t));
  // Between what has commas of its own a comma says too little.
  const comma = words.some((t) => t.length > LONG && t.includes(',')) ? ';' : ',';
  const head =
    words.length > 1 ? `${words.slice(0, -1).join(`${comma} `)}${comma === ';' ? ';' : ''} and ${words.at(-1)}` : (words[0] ?? '');
  return dates.length > 0 && head ? `${head} (${dates.join(' to ')})` : head || dates.join(' to ');
}

/** The honest silence: what is not said by how many releases, with the nearest sentence; a date, a name or a title that none of them has is told. */
export function notStated(
  question: Question,
  near: readonly Citation[],
  releases: number,
  absent: string | undefined,
  uncovered?: string,
): Answer {
  const which = releases === 1 ? 'The release does not say' : 'The releases do not say';
  const text = uncovered
    ? `${which}: ${releases === 1 ? 'it does not speak of' : 'none of them speaks of'} ${uncovered}.`
    : absent
      ? `${which}: ${releases === 1 ? 'it does not mention' : 'none of them mentions'} '${absent}'.`
      : question.wrongTitle
        ? `${which}: ${releases === 1 ? 'it gives nobody' : 'none of them gives anybody'} called '${wordsAt(question, question.wrongTitle.name)}' the title '${wordsAt(question, question.wrongTitle)}'.`
        : `${which} ${asClause(question)}.`;
  return {
    status: 'not-stated',
    kind: question.kind,
    text,
    items: [],
    spans: [],
    citations: [],
    also: near,
    understood: `a question of kind '${question.kind}'`,
  };
}

/** Words of the question as it was written. */
const wordsAt = ({ text, tokens }: Question, { first, last }: { first: number; last: number }): string =>
  text.slice(tokens[first]!.start, tokens[last]!.end);

/** The honest silence of an empty shelf. */
export function nothingLoaded(): Answer {
  return {
    status: 'not-stated',
    kind: 'what',
    text: 'No release is loaded.',
    items: [],
    spans: [],
    citations: [],
    also: [],
    understood: '',
  };
}

/** Characters that a question may have: Discord takes 500, and what is much longer asks more than one thing. */
export const MAX_QUESTION = 1_000;

/** The answer to a text that is no single question for its length. */
export function tooLong(question: string): Answer {
  const text = `That is ${question.length} characters long, and a question may have ${MAX_QUESTION}: ask one thing at a time.`;
  return { ...notUnderstood(''), text };
}

export function notUnderstood(question: string): Answer {
  return {
    status: 'not-understood',
    kind: 'what',
    text: `I did not understand '${question.replace(/\s+/g, ' ').trim().slice(0, 80)}'. Ask for example: who met the commander? what did the minister say about security?`,
    items: [],
    spans: [],
    citations: [],
    also: [],
    understood: '',
  };
}
