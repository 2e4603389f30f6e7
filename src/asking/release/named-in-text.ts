import type { KnowledgeBase, KnownEntity } from '../../knowledge/base.ts';
import type { EntityKind } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { commonWords, postNouns } from '../../reading/lexicon.ts';

/** Words of the longest name that is looked for. */
const LONGEST = 8;
/** The kinds that have names. */
const KINDS: readonly EntityKind[] = ['person', 'organisation', 'group'];

const indexes = new WeakMap<KnowledgeBase, ReadonlyMap<string, readonly KnownEntity[]>>();

/**
 * The people and bodies of a base that any text names, in the order of the text, each once. The longest name at a place
 * wins; a last name alone stands for everybody who bears it. A name of one word must begin with a capital letter, so
 * that 'may' is nobody. Deterministic; takes time in proportion to the text.
 */
export function namedInText(base: KnowledgeBase, text: string): KnownEntity[] {
  const index = indexOf(base);
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’.-]*[\p{L}\p{M}\p{N}])?/gu)].map((match) => match[0]);
  const found = new Set<KnownEntity>();
  for (let i = 0; i < words.length; ) {
    let taken = 1;
    for (let length = Math.min(LONGEST, words.length - i); length > 0; length--) {
      const piece = words.slice(i, i + length);
      if (length === 1 && !/^\p{Lu}/u.test(piece[0]!)) continue;
      const bearers = index.get(foldKey(piece.join(' ')));
      if (!bearers) continue;
      for (const one of bearers) found.add(one);
      taken = length;
      break;
    }
    i += taken;
  }
  return [...found];
}

/** Folded names to those who bear them. */
function indexOf(base: KnowledgeBase): ReadonlyMap<string, readonly KnownEntity[]> {
  let index = indexes.get(base);
  if (!index) {
    const built = new Map<string, KnownEntity[]>();
    for (const entity of base.known()) {
      if (!KINDS.includes(entity.kind)) continue;
      for (const key of keysOf(entity)) built.set(key, [...(built.get(key) ?? []), entity]);
    }
    index = built;
    indexes.set(base, index);
  }
  return index;
}

/**
 * The names by which an entity may be called outside its release: its own, and those of its other forms that have a word
 * of it ('the Minister' is somebody in one release only); for a person the last name alone, too.
 */
function keysOf({ name, kind, aliases }: KnownEntity): Set<string> {
  const own = foldKey(name);
  const words = own.split(' ');
  const keys = new Set([own]);
  const telling = new Set(words.filter((word) => !isPlain(word)));
  for (const alias of aliases.map(foldKey)) {
    const parts = alias.split(' ');
    const short = kind !== 'person' && parts.length === 1 && aliases.some((one) => foldKey(one) === alias && /^\p{Lu}{2,}$/u.test(one));
    if (short || (parts.some((part) => telling.has(part)) && (parts.length > 1 || kind === 'person'))) keys.add(alias);
  }
  const last = words.at(-1)!;
  if (kind === 'person' && telling.has(last)) keys.add(last);
  keys.delete('');
  return keys;
}

/** A word that says nothing of who it is. */
function isPlain(word: string): boolean {
  return word.length < 3 || commonWords.has(word) || postNouns.has(word);
}
