import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

const ASKS = /^(?:and |so )?what(?:'s|s| is| are| was| were) (?:.+ )?(?:for|meant for|intended for|destined for)$/;
const MEANT = /^(?:destined|intended|meant|designed|earmarked|reserved|bound)$/;
/** How far behind the thing the word may stand, in tokens. */
const REACH = 16;

/** 'What are the planks for' */
export const asksWhatFor = ({ shape }: Question): boolean => ASKS.test(shape);

/** True for what a word such as 'meant' leads to: 'meant | for patrols'. */
export const isBehindMeant = ({ tokens }: SentenceView, i: number): boolean => MEANT.test(tokens[tokens[i]!.head]?.lower ?? '');

/**
 * What a thing is for, where a participle behind its noun tells: 'planks, destined to | the repair of schools', 'cranes meant for | the dock'.
 * Nothing for a thing that an 'and' or a verb of its own parts from it.
 */
export function meantFor(question: Question, { s, matches }: Alignment): { first: number; last: number } | undefined {
  if (!asksWhatFor(question)) return undefined;
  const thing = question.terms.findLast((t) => !t.link && !t.isVerb);
  if (!thing || matches.get(thing)!.score < 0.7) return undefined;
  const { tokens, tree } = s;
  for (const i of matches.get(thing)!.tokens) {
    const p = tokens.findIndex((t, k) => k > i && k <= i + REACH && MEANT.test(t.lower));
    if (p < 0 || tree.isNegated(p) || isParted(s, i, p) || !/^(?:for|to)$/.test(tokens[p + 1]?.lower ?? '')) continue;
    const lead = p + 1;
    const head = tokens.findIndex((_, k) => k > lead && tree.kids(k, 'case', 'mark').includes(lead));
    if (head < 0) continue;
    return { first: tokens[head]!.pos === 'VERB' && tokens[lead]!.lower === 'to' ? lead : lead + 1, last: tree.span(head)[1] };
  }
  return undefined;
}

/** True where another thing or deed stands between: 'the pumps | and two cranes meant for C', 'the ropes | left, meant for C'. */
const isParted = ({ tokens }: SentenceView, i: number, p: number): boolean =>
  tokens.slice(i + 1, p).some((t) => t.pos === 'CCONJ' || (t.pos === 'VERB' && !/ing$/.test(t.lower)) || /^[;:.]$/.test(t.text));
