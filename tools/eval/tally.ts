import { type AnswerLine, brokenQuotes, judge, type Verdict } from './judge.ts';
import type { Gold, QuestionSet } from './sets.ts';

/** Counts over the questions of one kind, or of all. */
export interface Counts {
  answerable: number;
  right: number;
  cited: number;
  /** Wrong answers, to answerable and unanswerable questions alike. */
  wrong: number;
  silent: number;
  unanswerable: number;
  refused: number;
}

export interface Judged {
  readonly gold: Gold;
  readonly answer: AnswerLine | undefined;
  readonly verdict: Verdict;
}

export interface Tally {
  readonly byKind: ReadonlyMap<string, Counts>;
  readonly total: Counts;
  readonly judged: readonly Judged[];
  readonly quotes: number;
  readonly brokenQuotes: number;
  readonly missing: number;
}

const none = (): Counts => ({ answerable: 0, right: 0, cited: 0, wrong: 0, silent: 0, unanswerable: 0, refused: 0 });

function count(counts: Counts, gold: Gold, { outcome, cited }: Verdict): void {
  if (outcome === 'wrong') counts.wrong++;
  if (gold.answerable) {
    counts.answerable++;
    if (outcome === 'right') counts.right++;
    if (outcome === 'silent') counts.silent++;
    if (cited) counts.cited++;
  } else {
    counts.unanswerable++;
    if (outcome === 'right') counts.refused++;
  }
}

/** Judges all answers to the questions of a set. */
export function tally({ gold, base }: QuestionSet, answers: readonly AnswerLine[]): Tally {
  const answerOf = new Map(answers.map((a) => [a.id, a]));
  const byKind = new Map<string, Counts>();
  const total = none();
  const judged = gold.map((g) => {
    const answer = answerOf.get(g.id);
    const verdict = judge(g, answer);
    const counts = byKind.get(g.kind) ?? none();
    byKind.set(g.kind, counts);
    count(counts, g, verdict);
    count(total, g, verdict);
    return { gold: g, answer, verdict };
  });
  const given = judged.flatMap((j) => (j.answer ? [j.answer] : []));
  return {
    byKind,
    total,
    judged,
    quotes: given.reduce((n, a) => n + (a.citations?.length ?? 0), 0),
    brokenQuotes: given.reduce((n, a) => n + brokenQuotes(a, (id) => base.release(id)), 0),
    missing: judged.length - given.length,
  };
}
