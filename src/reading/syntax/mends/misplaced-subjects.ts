import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/** What opens a phrase within the subject: 'a drop | in orders'. Not 'since' and the like, which open clauses too. */
const WITHIN = /^(?:in|of|on|at|for|from|with|to|among|between|against|over|under|about)$/;
const SAYS = /^(?:say|add|tell|note|explain|announce|report|confirm|declare|recall|warn)$/;

/** Mends subjects that the parser gave a verb twice, took for a part of what is said, or whose clause it took for a second thing beside a noun. */
export function mendMisplacedSubjects(tokens: Parsed[]): void {
  for (const i of tokens.keys()) {
    mendTwoSubjects(tokens, i);
    mendSpeaker(tokens, i);
    mendJoinedClause(tokens, i);
    mendBehindPlace(tokens, i);
  }
}

/** 'A drop | in orders slowed it': no verb has two subjects, and what a preposition opens right behind the first tells more of that. */
function mendTwoSubjects(tokens: Parsed[], second: number): void {
  const { dep, head: verb, pos } = tokens[second]!;
  if (verb <= second || !/^nsubj/.test(dep) || !/^(?:NOUN|PROPN)$/.test(pos)) return;
  const first = tokens.findIndex((t, i) => i < second && t.head === verb && /^nsubj/.test(t.dep));
  const opens = tokens[first + 1];
  if (first < 0 || !opens || opens.pos !== 'ADP' || !WITHIN.test(opens.lower) || (opens.head !== verb && opens.head !== second)) return;
  if (tokens.slice(first + 2, second).some((_, k) => !isBelow(tokens, first + 2 + k, second))) return;
  Object.assign(opens, { head: second, dep: 'case' });
  Object.assign(tokens[second]!, { head: first, dep: 'nmod' });
}

/** 'They signed a pact on rivers, | the minister, A B, | said': who stands between commas right before the verb that ends the sentence says it. */
function mendSpeaker(tokens: Parsed[], verb: number): void {
  const { lemma, pos } = tokens[verb]!;
  if (pos !== 'VERB' || !SAYS.test(lemma) || tokens[verb - 1]?.lower !== ',') return;
  if (tokens.some((t) => t.head === verb && /^(?:[cn]subj|aux|mark)/.test(t.dep))) return;
  const said = tokens.findIndex((t, i) => i < verb && t.head === verb && /^(?:ccomp|parataxis)$/.test(t.dep));
  const speaker = said < 0 ? -1 : phraseEndingAt(tokens, verb - 2);
  if (speaker < 0 || speaker < said || !/^(?:appos|conj|nmod|obj|obl)$/.test(tokens[speaker]!.dep)) return;
  let open = speaker;
  while (open > 0 && isBelow(tokens, open - 1, speaker)) open--;
  if (tokens[open]!.lower === ',') open++;
  else if (tokens[open - 1]?.lower !== ',') return;
  if (open < said || tokens.some((t) => t.head === speaker && t.dep === 'case')) return;
  Object.assign(tokens[speaker]!, { head: verb, dep: 'nsubj' });
}

/** The head of the name or noun phrase that ends at token `end`; -1 where none does. */
function phraseEndingAt(tokens: readonly Parsed[], end: number): number {
  let at = end;
  for (let left = 12; left > 0 && /^(?:compound|flat)$/.test(tokens[at]?.dep ?? ''); left--) at = tokens[at]!.head;
  return at <= end && at >= 0 && /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos) ? at : -1;
}

/** 'The house has 140 seats, | and 33 of its members are women': what has a subject of its own goes on with the clause and not with a noun in it. */
function mendJoinedClause(tokens: Parsed[], clause: number): void {
  const { dep, head } = tokens[clause]!;
  if (dep !== 'conj' || head < 0 || head > clause || !/^(?:NOUN|PROPN)$/.test(tokens[head]!.pos) || isPredicate(tokens, head)) return;
  const cc = tokens.findIndex((t) => t.head === clause && t.dep === 'cc');
  const subject = tokens.findIndex((t, i) => i > cc && t.head === clause && /^nsubj/.test(t.dep));
  if (cc < head || subject < 0 || /^(?:who|which|that)$/.test(tokens[subject]!.lower)) return;
  if (tokens[clause]!.pos !== 'VERB' && !tokens.some((t) => t.head === clause && t.dep === 'cop')) return;
  let above = tokens[head]!.head;
  for (let left = 8; left > 0 && above >= 0 && tokens[above]!.pos !== 'VERB' && !isPredicate(tokens, above); left--)
    above = tokens[above]!.head;
  if (above >= 0 && above < clause && /^(?:root|ccomp|parataxis|conj)$/.test(tokens[above]!.dep)) tokens[clause]!.head = above;
}

/** 'In Oslo | the director, A B, and Minister C D opened it': what has an article right behind the place is no second name of it. */
function mendBehindPlace(tokens: Parsed[], subject: number): void {
  const { dep, head: place } = tokens[subject]!;
  if (dep !== 'appos' || place < 0 || place > subject || tokens[place]!.pos !== 'PROPN' || tokens[place]!.dep !== 'obl') return;
  if (!/^(?:the|his|her|its|their)$/.test(tokens[place + 1]?.lower ?? '') || !isBelow(tokens, place + 1, subject)) return;
  const verb = tokens[place]!.head;
  if (verb < subject || tokens[verb]!.pos !== 'VERB' || tokens.some((t) => t.head === verb && /^[nc]subj/.test(t.dep))) return;
  // 'In Oslo, | the capital': a comma on both sides sets a second name apart.
  Object.assign(tokens[subject]!, {
    head: verb,
    dep: tokens.some((t) => t.head === verb && t.dep === 'aux:pass') ? 'nsubj:pass' : 'nsubj',
  });
}

const isPredicate = (tokens: readonly Parsed[], i: number): boolean => tokens.some((t) => t.head === i && /^(?:cop|[cn]subj)/.test(t.dep));

function isBelow(tokens: readonly Parsed[], low: number, high: number): boolean {
  for (let at = low, left = tokens.length; at >= 0 && left > 0; at = tokens[at]!.head, left--) if (at === high) return true;
  return false;
}
