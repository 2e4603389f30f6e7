import type { Token } from '../../../model/reading.ts';
import { hasKid } from './below.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/**
 * Attachments that the parser takes from the word next to them, though the words alone tell another: who is a source, by what means something is
 * done, and where a list ends.
 */
export function mendAttachments(tokens: Parsed[]): void {
  mendSources(tokens);
  mendMeans(tokens);
  mendLists(tokens);
  mendNames(tokens);
  mendOpening(tokens);
  mendEnclosed(tokens);
}

/** 'According to A | the harbour has been closed': without a comma the subject of the clause was taken for what is accorded. */
function mendSources(tokens: Parsed[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const { lower, dep, head: verb } = tokens[i]!;
    if (lower !== 'according' || dep !== 'advcl' || tokens[i + 1]?.lower !== 'to' || verb <= i) continue;
    const subject = tokens.findIndex((t, k) => k > i && k < verb && t.head === i && t.dep === 'obj');
    if (subject < 0 || hasKid(tokens, verb, /^(?:nsubj|csubj|expl)/)) continue;
    Object.assign(tokens[subject]!, { head: verb, dep: hasKid(tokens, verb, /^aux:pass/) ? 'nsubj:pass' : 'nsubj' });
  }
}

/** 'opened her stay | by meeting A': what 'by' and an 'ing' form tell is how something is done, not what it is. */
function mendMeans(tokens: Parsed[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const by = tokens[i - 1];
    if (token.pos !== 'VERB' || token.dep !== 'acl' || !token.lower.endsWith('ing') || by?.lower !== 'by' || by.head !== i) continue;
    const thing = tokens[token.head];
    const verb = thing && /^(?:obj|obl|nsubj:pass)$/.test(thing.dep) ? tokens[thing.head] : undefined;
    if (verb?.pos === 'VERB' && thing!.head < i) Object.assign(token, { head: thing!.head, dep: 'advcl' });
  }
}

/** 'will come to see the port, meet crews, | and thank donors': a list of verbs that no 'and' closes goes on to the one that an 'and' opens behind it. */
function mendLists(tokens: Parsed[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const last = tokens[i]!;
    if (last.dep !== 'conj' || last.pos !== 'VERB' || last.lower !== last.lemma || !hasKid(tokens, i, /^cc$/)) continue;
    const member = tokens.findLastIndex(
      (t, k) => k > last.head && k < i && t.dep === 'conj' && t.pos === 'VERB' && t.head > last.head && t.lower === t.lemma,
    );
    const first = member < 0 ? -1 : tokens[member]!.head;
    if (first < 0 || tokens[first]!.head !== last.head || tokens[first]!.lower !== tokens[first]!.lemma) continue;
    const closed = tokens.some((t, k) => t.dep === 'conj' && t.head === first && hasKid(tokens, k, /^cc$/));
    const ahead = tokens.slice(member + 1, i);
    if (closed || tokens[member - 1]?.lower !== ',' || !/^(?:and|or)$/.test(ahead.at(-1)?.lower ?? '') || ahead.at(-2)?.lower !== ',')
      continue;
    if (!ahead.some((t) => t.pos === 'VERB' || t.pos === 'AUX')) last.head = first;
  }
}

/** 'envoys of the Office (O) | and the Agency (A)': a name behind a bracket and 'and' that was set beside the whole clause goes on with the one before. */
function mendNames(tokens: Parsed[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const { dep, pos, head: verb } = tokens[i]!;
    if (pos !== 'PROPN' || verb < 0 || tokens[verb]!.pos !== 'VERB' || !/^(?:parataxis|conj)$/.test(dep) || hasKid(tokens, i, CLAUSAL))
      continue;
    const and = tokens.findIndex((t, k) => k > verb && k < i && t.head === i && t.dep === 'cc');
    if (and < 2 || tokens[and - 1]!.lower !== ')' || tokens.slice(and, i).some((t) => t.pos === 'VERB' || t.pos === 'AUX')) continue;
    let noun = and - 1;
    for (let left = 8; left > 0 && /^(?:compound|flat|appos|punct|nummod)$/.test(tokens[noun]!.dep); left--) noun = tokens[noun]!.head;
    if (noun <= verb || noun >= and || !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.pos)) continue;
    const first = tokens[noun]!.dep === 'conj' ? tokens[noun]!.head : noun;
    Object.assign(tokens[i]!, { head: first, dep: 'conj' });
  }
}

const CLAUSAL = /^(?:cop|[cn]subj|nsubj:pass|expl|aux|aux:pass|acl|obj)$/;

/**
 * 'On 3 May, at the embassy, | A B and C D, | signed': day, place and people before the verb were taken for one list. The first name without a
 * preposition is the subject, and those behind it go on with it.
 */
function mendOpening(tokens: Parsed[]): void {
  const root = tokens.findIndex((t) => t.head < 0);
  if (root < 4 || tokens[root]!.pos !== 'VERB' || tokens[0]!.dep !== 'case' || hasKid(tokens, root, /^(?:[cn]subj|nsubj:pass|expl)/))
    return;
  const day = tokens[0]!.head;
  if (day < 0 || tokens[day]!.head !== root || tokens[day]!.dep !== 'obl') return;
  const list: number[] = [];
  for (let i = day + 1; i < root; i++)
    if (tokens[i]!.dep === 'conj' && (tokens[i]!.head === day || list.includes(tokens[i]!.head))) list.push(i);
  const at = list.findIndex((i) => !hasKid(tokens, i, /^case$/));
  const subject = list[at];
  if (subject === undefined || at === 0 || tokens[subject]!.pos !== 'PROPN') return;
  for (const i of list.slice(0, at)) Object.assign(tokens[i]!, { head: root, dep: 'obl' });
  Object.assign(tokens[subject]!, { head: root, dep: hasKid(tokens, root, /^aux:pass/) ? 'nsubj:pass' : 'nsubj' });
  for (const i of list.slice(at + 1)) tokens[i]!.head = subject;
}

/**
 * 'The bridge linking A with B, | funded by C, is': what a participle between two commas tells right before the verb of the clause is told of the
 * subject, not of the last thing named within it.
 */
function mendEnclosed(tokens: Parsed[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.dep !== 'acl' || token.pos !== 'VERB' || !/(?:ed|en|wn|lt|ld)$/.test(token.lower) || tokens[i - 1]?.lower !== ',') continue;
    const close = tokens.findIndex((t, k) => k > i && t.lower === ',');
    const next = tokens[close + 1];
    if (close < 0 || !next || !/^(?:AUX|VERB)$/.test(next.pos) || token.head >= i) continue;
    const verb = /^(?:aux|aux:pass|cop)$/.test(next.dep) ? next.head : close + 1;
    const subject = tokens.findIndex((t, k) => k < i && t.head === verb && /^nsubj/.test(t.dep));
    if (subject < 0 || subject >= token.head || tokens[subject]!.pos !== 'NOUN') continue;
    let above = token.head;
    for (let left = 8; left > 0 && above > subject; left--) above = tokens[above]!.head;
    if (above === subject) token.head = subject;
  }
}
