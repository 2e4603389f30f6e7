import type { Token } from '../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

const isNoun = (token: Parsed | undefined): boolean => token !== undefined && /^(?:NOUN|PROPN)$/.test(token.pos);

/** The members of a list: each hangs on the one that it stands beside in kind. */
export function mendMembers(tokens: Parsed[]): void {
  for (let i = 2; i < tokens.length; i++) {
    mendGap(tokens, i);
    mendIncluding(tokens, i);
    mendInfinitive(tokens, i);
  }
}

/**
 * 'will inspect A on Monday and | B on Friday': B is a second object, with a phrase of its own that matches the one of the first. (Universal
 * Dependencies hangs it on the verb, as what is left of a clause; all that reads the tree looks for it beside the object.)
 */
function mendGap(tokens: Parsed[], i: number): void {
  const { dep, head } = tokens[i]!;
  if (dep !== 'conj' || head < 0 || tokens[head]!.pos !== 'VERB' || !isNoun(tokens[i])) return;
  if (tokens.some((t) => t.head === i && /^(?:[cn]subj|nsubj:pass|cop|aux|case)$/.test(t.dep))) return;
  const own = tokens.findIndex((t, k) => k > i && t.head === i && /^(?:orphan|nmod|obl)$/.test(t.dep));
  const object = tokens.findIndex((t, k) => k > head && k < i && t.head === head && t.dep === 'obj');
  if (own < 0 || object < 0 || !isNoun(tokens[object])) return;
  const word = caseOf(tokens, own);
  const first = tokens.some((t, k) => k > object && k < i && /^(?:obl|nmod)/.test(t.dep) && (t.head === head || t.head === object) && caseOf(tokens, k) === word);
  if (word === undefined || !first) return;
  tokens[i]!.head = object;
  tokens[own]!.dep = 'nmod';
}

const caseOf = (tokens: readonly Parsed[], phrase: number): string | undefined =>
  tokens.find((t, k) => k < phrase && t.head === phrase && t.dep === 'case')?.lower;

/** 'roads; water supply, | including wells; and clinics': behind a semicolon examples tell of the member that they stand with. */
function mendIncluding(tokens: Parsed[], i: number): void {
  if (tokens[i]!.lower !== 'including' || tokens[i]!.dep !== 'case') return;
  const thing = tokens[i]!.head;
  const noun = tokens[thing]?.head ?? -1;
  if (thing <= i || noun < 0 || noun >= i || tokens[thing]!.dep !== 'nmod') return;
  let stop = i;
  while (stop > noun && tokens[stop]!.lower !== ';') stop--;
  if (stop === noun) return;
  const member = tokens.findIndex((t, k) => k > stop && k < i && t.dep === 'conj' && t.head === noun);
  if (member >= 0) tokens[thing]!.head = member;
}

/** 'is mandated to guard wells, | run the ferry': a verb in its plain form stands beside the infinitive, not beside what the infinitive hangs on. */
function mendInfinitive(tokens: Parsed[], i: number): void {
  const { pos, dep, head, lower, lemma } = tokens[i]!;
  if (pos !== 'VERB' || dep !== 'conj' || head < 0 || lower !== lemma || DOUBTFUL.test(lower)) return;
  const above = tokens[head]!;
  if (above.pos !== 'VERB' || above.lower === above.lemma || tokens.some((t) => t.head === i && /^(?:[cn]subj|aux)/.test(t.dep))) return;
  if (tokens.some((t) => t.head === head && t.dep.startsWith('aux') && t.lower !== 'to' && !/^(?:be|have)$/.test(t.lemma))) return;
  for (let k = i - 1; k > head; k--) {
    const isInfinitive = tokens[k]!.head === head && tokens.some((t, j) => t.head === k && t.lower === 'to' && t.dep === 'mark' && j > head);
    if (!isInfinitive || !/^(?:xcomp|advcl)$/.test(tokens[k]!.dep) || tokens[k]!.pos !== 'VERB') continue;
    tokens[i]!.head = k;
    return;
  }
}

/** Verbs whose past has the plain form. */
const DOUBTFUL = /^(?:put|set|cut|hit|let|shut|cost|hurt|split|spread|read|beat|bid|cast|quit|rid|shed|burst)$/;
