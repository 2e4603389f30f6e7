import type { Token } from '../../../model/reading.ts';
import { below } from './below.ts';

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
  const kids = below(tokens, i);
  if (kids.some((k) => /^(?:[cn]subj|nsubj:pass|cop|aux|case)$/.test(tokens[k]!.dep))) return;
  const own = kids.find((k) => k > i && /^(?:orphan|nmod|obl)$/.test(tokens[k]!.dep));
  const others = below(tokens, head).filter((k) => k > head && k < i);
  const object = others.find((k) => tokens[k]!.dep === 'obj' && isNoun(tokens[k]));
  if (own === undefined || object === undefined) return;
  const word = caseOf(tokens, own);
  const phrases = [...others, ...below(tokens, object).filter((k) => k < i)].filter(
    (k) => k > object && /^(?:obl|nmod)/.test(tokens[k]!.dep),
  );
  if (word === undefined || !phrases.some((k) => caseOf(tokens, k) === word)) return;
  tokens[i]!.head = object;
  tokens[own]!.dep = 'nmod';
}

const caseOf = (tokens: readonly Parsed[], phrase: number): string | undefined => {
  const opens = below(tokens, phrase).find((k) => k < phrase && tokens[k]!.dep === 'case');
  return opens === undefined ? undefined : tokens[opens]!.lower;
};

/** 'roads; water supply, | including wells; and clinics': behind a semicolon examples tell of the member that they stand with. */
function mendIncluding(tokens: Parsed[], i: number): void {
  if (tokens[i]!.lower !== 'including' || tokens[i]!.dep !== 'case') return;
  const thing = tokens[i]!.head;
  const noun = tokens[thing]?.head ?? -1;
  if (thing <= i || noun < 0 || noun >= i || tokens[thing]!.dep !== 'nmod') return;
  let stop = i;
  while (stop > noun && tokens[stop]!.lower !== ';') stop--;
  if (stop === noun) return;
  const member = below(tokens, noun).find((k) => k > stop && k < i && tokens[k]!.dep === 'conj');
  if (member !== undefined) tokens[thing]!.head = member;
}

/** 'is mandated to guard wells, | run the ferry': a verb in its plain form stands beside the infinitive, not beside what the infinitive hangs on. */
function mendInfinitive(tokens: Parsed[], i: number): void {
  const { pos, dep, head, lower, lemma } = tokens[i]!;
  if (pos !== 'VERB' || dep !== 'conj' || head < 0 || head >= i || lower !== lemma || DOUBTFUL.test(lower)) return;
  const above = tokens[head]!;
  if (above.pos !== 'VERB' || above.lower === above.lemma || below(tokens, i).some((k) => /^(?:[cn]subj|aux)/.test(tokens[k]!.dep))) return;
  const kids = below(tokens, head);
  if (kids.some((k) => tokens[k]!.dep.startsWith('aux') && !/^(?:be|have)$/.test(tokens[k]!.lemma))) return;
  const isInfinitive = (k: number): boolean =>
    /^(?:xcomp|advcl)$/.test(tokens[k]!.dep) &&
    tokens[k]!.pos === 'VERB' &&
    below(tokens, k).some((j) => j > head && tokens[j]!.lower === 'to' && tokens[j]!.dep === 'mark');
  const infinitive = kids.findLast((k) => k > head && k < i && isInfinitive(k));
  if (infinitive !== undefined) tokens[i]!.head = infinitive;
}

/** Verbs whose past has the plain form. */
const DOUBTFUL = /^(?:put|set|cut|hit|let|shut|cost|hurt|split|spread|read|beat|bid|cast|quit|rid|shed|burst)$/;
