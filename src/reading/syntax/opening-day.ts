import type { Token } from '../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'pos' | 'head' | 'dep'>;

const DAY = /^(?:today|yesterday|tomorrow|tonight)$/;

/** 'Tomorrow | the Minister leaves for P': a day that opens the sentence tells when; what the parser took for a clause about the day is the sentence. */
export function mendOpeningDay(tokens: Parsed[]): void {
  if (!DAY.test(tokens[0]?.lower ?? '') || tokens[0]!.head >= 0) return;
  const verb = tokens.findIndex(
    (t, i) => t.head === 0 && t.pos === 'VERB' && tokens.some((o, k) => o.head === i && k < i && o.dep.startsWith('nsubj')),
  );
  if (verb < 0) return;
  for (const [i, t] of tokens.entries()) if (t.head === 0 && i > verb) t.head = verb;
  tokens[verb]!.head = -1;
  tokens[verb]!.dep = 'root';
  tokens[0]!.head = verb;
  tokens[0]!.dep = 'obl:tmod';
}
