import type { Token } from '../../../model/reading.ts';
import { below } from './below.ts';

type Parsed = Pick<Token, 'lower' | 'pos' | 'head' | 'dep'>;

/**
 * 'Six officers and | a driver were killed', 'three workers, two drivers and a child were hurt': several subjects of one verb that only commas and
 * an 'and' part are one row, whose members hang on the first.
 */
export function mendTwinSubjects(tokens: Parsed[]): void {
  if (!hasTwins(tokens)) return;
  for (let v = 3; v < tokens.length; v++) {
    const subjects = below(tokens, v).filter(
      (i) => i < v && /^nsubj(?::pass)?$/.test(tokens[i]!.dep) && /^(?:NOUN|PROPN)$/.test(tokens[i]!.pos),
    );
    if (subjects.length < 2) continue;
    const gaps = subjects.slice(1).map((b, k) => gapBetween(tokens, subjects[k]!, b));
    if (gaps.some((g) => g === undefined) || !gaps.at(-1)!.some((i) => /^(?:and|or)$/.test(tokens[i]!.lower))) continue;
    for (const [k, b] of subjects.slice(1).entries()) {
      Object.assign(tokens[b]!, { head: subjects[0]!, dep: 'conj' });
      for (const i of gaps[k]!) Object.assign(tokens[i]!, { head: b, dep: tokens[i]!.lower === ',' ? 'punct' : 'cc' });
    }
  }
}

/** Whether two words stand as subjects before one verb: few sentences have such. */
function hasTwins(tokens: readonly Parsed[]): boolean {
  const verbs: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { dep, head } = tokens[i]!;
    if (head <= i || (dep !== 'nsubj' && dep !== 'nsubj:pass')) continue;
    if (verbs.includes(head)) return true;
    verbs.push(head);
  }
  return false;
}

/** The commas and the 'and' between the phrases of two nouns; undefined where anything else stands there, or nothing. */
function gapBetween(tokens: readonly Parsed[], a: number, b: number): number[] | undefined {
  const inside = (i: number, head: number): boolean => {
    let at = i;
    for (let left = 12; left > 0 && at >= 0; left--) {
      if (at === head) return true;
      at = tokens[at]!.head;
    }
    return false;
  };
  const gap: number[] = [];
  for (let i = a + 1; i < b; i++) {
    if (/^(?:,|and|or)$/.test(tokens[i]!.lower) && !inside(i, b)) {
      if (!inside(i, a) || i === lastOf(tokens, a, b, inside)) gap.push(i);
    } else if (!inside(i, a) && !inside(i, b)) return undefined;
  }
  return gap.length > 0 ? gap : undefined;
}

/** The last token before `b` that hangs below `a`: a comma there parts the two. */
function lastOf(tokens: readonly Parsed[], a: number, b: number, inside: (i: number, head: number) => boolean): number {
  return tokens.findLastIndex((_, i) => i > a && i < b && inside(i, a));
}
