import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'text' | 'lower' | 'pos' | 'head' | 'dep'>;

/** Phrases that were hung on the word right before them, though they belong to the verb further up. */
export function mendFarPhrases(tokens: Parsed[]): void {
  for (let c = 0; c < tokens.length; c++) {
    const token = tokens[c]!;
    if (token.dep !== 'case' || token.head <= c) continue;
    if (token.lower === 'by') hangDoer(tokens, c, token.head);
    else if (/^(?:to|for|with)$/.test(token.lower)) hangBesideThere(tokens, c, token.head);
  }
}

/** 'were briefed in closed talks, | by A': behind a comma 'by' opens who did what the passive verb tells, where nobody else is told to have. */
function hangDoer(tokens: Parsed[], by: number, doer: number): void {
  const noun = tokens[doer]!.head;
  if (tokens[by - 1]?.text !== ',' || tokens[doer]!.dep !== 'nmod' || noun < 0 || noun > by) return;
  const { dep, head: verb } = tokens[noun]!;
  if (dep !== 'obl' || verb < 0 || verb > noun || tokens[verb]!.pos !== 'VERB') return;
  if (!tokens.some((t) => t.head === verb && t.dep === 'aux:pass')) return;
  // 'were briefed by B on the reports, by A': the reports are A's.
  if (tokens.some((t, i) => t.lower === 'by' && i !== by && t.dep === 'case' && tokens[t.head]?.head === verb)) return;
  if (tokens.slice(verb + 1, by).some((t) => t.pos === 'VERB' && t.dep !== 'amod')) return;
  Object.assign(tokens[doer]!, { head: verb, dep: 'obl' });
}

/** 'go on from there | to P': 'there' has no phrases of its own. */
function hangBesideThere(tokens: Parsed[], c: number, goal: number): void {
  const there = tokens[goal]!.head;
  if (there !== c - 1 || tokens[goal]!.dep !== 'obl' || !/^(?:there|here)$/.test(tokens[there]!.lower)) return;
  const verb = tokens[there]!.head;
  if (verb >= 0 && verb < there && tokens[verb]!.pos === 'VERB') tokens[goal]!.head = verb;
}
