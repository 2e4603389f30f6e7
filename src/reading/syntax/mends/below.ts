import type { Token } from '../../../model/reading.ts';

/** How far from a word what hangs on it is looked for, in tokens, so that a text without a full stop takes time in proportion to its length. */
const REACH = 80;

/** The tokens near `i` that hang on it, from left to right. */
export function below(tokens: readonly Pick<Token, 'head'>[], i: number): number[] {
  const out: number[] = [];
  const end = Math.min(tokens.length, i + REACH);
  for (let k = Math.max(0, i - REACH); k < end; k++) if (tokens[k]!.head === i) out.push(k);
  return out;
}

/** Whether anything hangs on `head` under one of the labels. */
export const hasKid = (tokens: readonly Pick<Token, 'head' | 'dep'>[], head: number, labels: RegExp): boolean =>
  tokens.some((t) => t.head === head && labels.test(t.dep));
