import type { SentenceView } from '../release/view.ts';
import type { Quantity } from './quantities.ts';

/** Numbers told without a number: '| none of the wells', 'a | single pump'. */
export function countless(s: SentenceView): Quantity[] {
  const { tokens } = s;
  return tokens.flatMap((t, i): Quantity[] => {
    const behind = t.lower === 'none' && tokens[i + 1]?.lower === 'of' ? i + 2 : t.lower === 'single' && isOne(s, i) ? i + 1 : -1;
    const noun = behind < 0 ? -1 : nounFrom(s, behind);
    return noun < 0 ? [] : [{ first: i, last: i, noun, kind: 'number' }];
  });
}

/** 'a single line', 'only a single one'; not 'the single market' or 'every single day'. */
const isOne = ({ tokens }: SentenceView, i: number): boolean => /^a$/.test(tokens[i - 1]?.lower ?? '');

/** The last noun of the phrase that begins here. */
function nounFrom({ tokens }: SentenceView, from: number): number {
  let noun = -1;
  for (let i = from; i < tokens.length && i < from + 6; i++) {
    const { pos } = tokens[i]!;
    if (/^(?:NOUN|PROPN)$/.test(pos)) noun = i;
    else if (!/^(?:DET|ADJ|NUM|X|SYM)$/.test(pos) || noun >= 0) break;
  }
  return noun;
}
