import { readFileSync } from 'node:fs';
import { stem } from '../../reading/language.ts';

export { numeral } from '../../knowledge/derived/search-keys.ts';

/** Groups of near-equal words, by stem. */
const groups = new Map<string, Set<number>>();
const members = new Map<number, string[]>();
const path = new URL('../../../knowledge/words/synonyms.txt', import.meta.url);
for (const [id, line] of readFileSync(path, 'utf8').split('\n').entries()) {
  if (line.startsWith('#')) continue;
  for (const word of line.split(/\s+/).filter(Boolean)) {
    const key = stem(word.replace(/_.*$/, ''));
    const known = groups.get(key);
    if (known) known.add(id);
    else groups.set(key, new Set([id]));
    const row = members.get(id);
    if (row) row.push(key);
    else members.set(id, [key]);
  }
}

/** For the stem of a kind the stems of what is of that kind. */
const kinds = new Map<string, Set<string>>();
const kindsPath = new URL('../../../knowledge/words/kinds.txt', import.meta.url);
for (const line of readFileSync(kindsPath, 'utf8').split('\n')) {
  if (line.startsWith('#') || !line.includes(':')) continue;
  const [kind, ...some] = line.split(/[:\s]+/).filter(Boolean);
  kinds.set(stem(kind!), new Set([...(kinds.get(stem(kind!)) ?? []), ...some.map((word) => stem(word))]));
}

const NONE: ReadonlySet<string> = new Set();

/** Stems of things that are of the kind of this stem: 'cattle' for 'animal', and not the other way. */
export const someOf = (kind: string): ReadonlySet<string> => kinds.get(kind) ?? NONE;

/** True when two stems stand in one group of near-equal words. */
export function areSynonyms(a: string, b: string): boolean {
  const mine = groups.get(a);
  const theirs = groups.get(b);
  if (!mine || !theirs) return false;
  for (const id of mine) if (theirs.has(id)) return true;
  return false;
}

/** All stems that stand in one group with this one, itself included where it stands in any. */
export function synonymsOf(root: string): readonly string[] {
  const ids = groups.get(root);
  if (!ids) return [];
  let all = synonyms.get(root);
  if (!all) {
    all = [...new Set([...ids].flatMap((id) => members.get(id)!))];
    synonyms.set(root, all);
  }
  return all;
}

/** As asked for before; there are no more of them than words in the list. */
const synonyms = new Map<string, readonly string[]>();

/**
 * Endings that make one word of another, one after the other. None is made of others ('ical' is 'ic' and 'al', 'ness' is 'n', 'es'
 * and 's'): where one text could be read in two ways, the time to refuse a long word would double with each such place.
 */
const ENDINGS =
  /^(?:e|y|i)?(?:s|es|d|ed|r|er|or|ing|ion|ation|ition|ment|al|ly|ist|ity|ance|ence|ent|ive|ial|ic|ian|an|ee|ship|able|ible|ure|y|n|t|ies)*$/;

/** True for two words of one family that the stemmer keeps apart: 'commit' and 'commitment', 'visit' and 'visitor'. */
export function sameFamily(a: string, b: string): boolean {
  const short = a.length < b.length ? a : b;
  const long = a.length < b.length ? b : a;
  if (short.length < 4 || !long.startsWith(short.slice(0, Math.max(4, short.length - 1)))) return false;
  const ending = long.slice(Math.max(4, short.length - 1));
  // 'sign' and 'signal', 'port' and 'portal'; but 'deni' (deny) and 'denial'.
  if (short.length === 4 && !short.endsWith('i') && ending.startsWith('al')) return false;
  // 'settl' (settle) and 'settlement': no letter of the shorter one gives way; 'consul' and 'consult' are no family.
  return (
    ENDINGS.test(ending) ||
    (short.length > 4 && long.length > short.length + 2 && long.startsWith(short) && ENDINGS.test(long.slice(short.length)))
  );
}
