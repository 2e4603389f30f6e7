import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'text' | 'lower' | 'pos' | 'head' | 'dep'>;

const RELATIVE = /^(?:who|which|whom|whose)$/;
/** What a clause that was taken for one of its own hangs by; without a comma 'asked the guard who came' is none. */
const LOOSE = /^(?:advcl|parataxis|conj|ccomp|appos|acl|nmod|dep|xcomp|root)$/;
const LOOSE_CLOSE = /^(?:advcl|parataxis|conj|acl|nmod|appos)$/;

/**
 * 'They spoke of the ferry, which was stopped in May': the clause behind a noun, a comma and 'which' tells more of the noun, though it was hung on the
 * verb of the sentence. Where it had even taken the noun for itself ('A, who was named in May, will lead'), the noun goes back to the verb behind.
 */
export function mendRelatives(tokens: Parsed[]): void {
  for (let i = 2; i < tokens.length; i++) {
    if (!RELATIVE.test(tokens[i]!.lower)) continue;
    const open = tokens[i - 1]!.pos === 'ADP' ? i - 1 : i;
    const comma = tokens[open - 1]!.text === ',';
    const before = nounBefore(tokens, comma ? open - 2 : open - 1);
    const noun =
      before === undefined
        ? undefined
        : tokens[open]!.lower === 'of'
          ? (countedBefore(tokens, before) ?? before)
          : agreeing(tokens, before, i);
    if (noun === undefined) continue;
    const verb = verbOf(tokens, i, open);
    // 'a table with | the mayors and two unions, which was chaired by A': hung on the nearest noun, though it is of another number.
    if (verb !== undefined && comma && tokens[verb]!.dep === 'acl:relcl' && noun !== before && tokens[verb]!.head === before)
      tokens[verb]!.head = noun;
    if (verb === undefined || !(comma ? LOOSE : LOOSE_CLOSE).test(tokens[verb]!.dep)) continue;
    hang(tokens, { noun, verb, open });
  }
}

/** The head of the phrase that ends at token `k`: 'A B', 'the office (O)'. */
function nounBefore(tokens: readonly Parsed[], k: number): number | undefined {
  let at = k;
  if (tokens[at]?.text === ')') {
    while (at > 0 && tokens[at]!.text !== '(') at--;
    at--;
  }
  // 'the Mission, M II'
  if (tokens[at]?.pos === 'NUM' && tokens[at]!.head >= 0 && tokens[at]!.head < at) at = tokens[at]!.head;
  if (at < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[at]!.pos)) return undefined;
  // What hangs to the left of a name within it.
  for (let left = 12; left > 0 && /^(?:compound|flat|nummod)$/.test(tokens[at]!.dep); left--) {
    const { head } = tokens[at]!;
    if (head < 0 || head > k) break;
    at = head;
  }
  return at;
}

/** '90 visits | during the week, of which 12': what is counted is what some are taken of. */
function countedBefore(tokens: readonly Parsed[], noun: number): number | undefined {
  for (let at = noun; at >= 0 && at > noun - 8 && !/^(?:VERB|AUX)$/.test(tokens[at]!.pos); at--)
    if (tokens[at]!.pos === 'NOUN' && tokens.some((t) => t.head === at && t.dep === 'nummod')) return at;
  return undefined;
}

/** 'the ferries | on the lake, which were': the noun above, where the verb is of its number and not of that of the noun before the comma. */
function agreeing(tokens: readonly Parsed[], noun: number, pronoun: number): number {
  const next = tokens[pronoun + 1]?.lower ?? '';
  const plural = /^(?:were|are|have)$/.test(next) ? true : /^(?:was|is|has)$/.test(next) ? false : undefined;
  if (plural === undefined || tokens[pronoun]!.lower === 'whose') return noun;
  for (let at = noun, left = 6; at >= 0 && left > 0; at = tokens[at]!.head, left--) {
    if (isPlural(tokens, at) === plural) return at;
    if (
      !/^(?:nmod|conj|appos)$/.test(tokens[at]!.dep) ||
      tokens[at]!.head > at ||
      !/^(?:NOUN|PROPN)$/.test(tokens[tokens[at]!.head]?.pos ?? '')
    )
      break;
  }
  return noun;
}

const isPlural = (tokens: readonly Parsed[], i: number): boolean =>
  tokens[i]!.dep === 'conj' ||
  tokens.some((t) => t.head === i && t.dep === 'conj') ||
  /^(?:people|children|women|men|police|media|data)$|[^su]s$/.test(tokens[i]!.lower);

/** The predicate of the clause that 'which' opens at token `open`: what the pronoun hangs on, or the phrase that it is in. */
function verbOf(tokens: readonly Parsed[], pronoun: number, open: number): number | undefined {
  let at = tokens[pronoun]!.head;
  for (let left = 4; left > 0 && at > open; left--) {
    const { pos, dep, head } = tokens[at]!;
    if (/^(?:VERB|AUX)$/.test(pos) || tokens.some((t) => t.head === at && t.dep === 'cop')) return at;
    if (!/^(?:nsubj|nsubj:pass|obj|obl|nmod)$/.test(dep)) return undefined;
    at = head;
  }
  return undefined;
}

interface Clause {
  readonly noun: number;
  readonly verb: number;
  /** Where its first word is. */
  readonly open: number;
}

function hang(tokens: Parsed[], { noun, verb, open }: Clause): void {
  const { head, dep } = tokens[verb]!;
  if (head === noun) {
    tokens[verb]!.dep = 'acl:relcl';
    giveBackVerb(tokens, noun, verb);
    return;
  }
  const above = head < 0 ? mainBehind(tokens, verb) : head;
  if (above === undefined || isBelow(tokens, above, noun)) return;
  const own = ownerBelow(tokens, noun, verb);
  if (head < 0) {
    if (own === undefined) return;
    const end = endBefore(tokens, above);
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (t.head === verb && i > end && i !== above) t.head = above;
    }
    Object.assign(tokens[above]!, { head: -1, dep: 'root' });
  }
  // What stands before the clause is no part of it.
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.head === verb && i < open && i !== own && t.text !== ',') t.head = above;
  }
  if (own !== undefined) {
    const isFree = above > verb && tokens[above]!.pos === 'VERB' && !tokens.some((t) => t.head === above && /^[cn]subj/.test(t.dep));
    const passive = tokens.some((t) => t.head === above && t.dep === 'aux:pass');
    Object.assign(tokens[own]!, { head: above, dep: isFree ? (passive ? 'nsubj:pass' : 'nsubj') : dep });
  }
  Object.assign(tokens[verb]!, { head: noun, dep: 'acl:relcl' });
  giveBackVerb(tokens, noun, verb);
}

/** 'said that the ferries, which were stopped, | will run': a noun that stands for a clause gets the verb that was hung below its relative. */
function giveBackVerb(tokens: Parsed[], noun: number, verb: number): void {
  let top = noun;
  for (let left = 4; left > 0 && tokens[top]!.dep === 'nmod' && tokens[top]!.head >= 0; left--) top = tokens[top]!.head;
  if (!/^(?:root|ccomp|parataxis|dislocated)$/.test(tokens[top]!.dep) || !/^(?:NOUN|PROPN)$/.test(tokens[top]!.pos)) return;
  const main = mainBehind(tokens, verb);
  if (main === undefined || tokens.some((t) => t.head === top && /^(?:cop|[cn]subj)/.test(t.dep))) return;
  Object.assign(tokens[main]!, { head: tokens[top]!.head, dep: tokens[top]!.dep });
  const passive = tokens.some((t) => t.head === main && t.dep === 'aux:pass');
  Object.assign(tokens[top]!, { head: main, dep: passive ? 'nsubj:pass' : 'nsubj' });
}

/** 'A, who was named in May, | will lead it': the verb of the sentence behind a clause that was taken for it. */
function mainBehind(tokens: readonly Parsed[], verb: number): number | undefined {
  const at = tokens.findIndex(
    (t, i) =>
      i > verb &&
      t.head === verb &&
      /^(?:conj|parataxis|ccomp|advcl)$/.test(t.dep) &&
      t.pos === 'VERB' &&
      !tokens.some((o) => o.head === i && /^(?:cc|mark|[cn]subj|nsubj:pass|expl)$/.test(o.dep)) &&
      tokens[endBefore(tokens, i)]?.text === ',',
  );
  return at < 0 ? undefined : at;
}

/** The token before a verb and its auxiliaries. */
function endBefore(tokens: readonly Parsed[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.pos)) at--;
  return at;
}

/** The token right below `verb` on the way up from `noun`; undefined where `noun` does not hang on it. */
function ownerBelow(tokens: readonly Parsed[], noun: number, verb: number): number | undefined {
  for (let at = noun, left = tokens.length; at >= 0 && left > 0; at = tokens[at]!.head, left--) if (tokens[at]!.head === verb) return at;
  return undefined;
}

function isBelow(tokens: readonly Parsed[], low: number, high: number): boolean {
  for (let at = low, left = tokens.length; at >= 0 && left > 0; at = tokens[at]!.head, left--) if (at === high) return true;
  return false;
}
