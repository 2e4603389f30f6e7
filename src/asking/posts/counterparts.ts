import { holdersByLand } from '../../reading/names/holders-by-land.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';

/** Somebody who is told to hold the same post as another, in his own country. */
export interface Counterpart {
  readonly person: string;
  /** Whose counterpart: the post is that one's. */
  readonly of: string;
  readonly land: string;
  /** Where the country is told: the sentence and its tokens. */
  readonly n: number;
  readonly first: number;
  readonly last: number;
}

const known = new WeakMap<ReleaseView, readonly Counterpart[]>();

/** 'The Minister met her Norlandic counterpart, A B': A B is a minister of Norland as well, though no words say so. */
export function counterparts(view: ReleaseView): readonly Counterpart[] {
  let found = known.get(view);
  if (!found) {
    found = view.sentences.flatMap((s) => s.tokens.flatMap((t, i) => (NOUN.test(t.lower) ? (counterpartAt(s, i) ?? []) : [])));
    found = [...found, ...view.sentences.flatMap(listedCounterparts)];
    known.set(view, found);
  }
  return found;
}

const NOUN = /^(?:counterpart|colleague|homologue)$/;

function counterpartAt(s: SentenceView, noun: number): Counterpart | undefined {
  const from = s.tokens.findLastIndex((t, i) => i < noun && i >= noun - 5 && /^(?:his|her|my|our|['’]s)$/.test(t.lower));
  if (from < 0) return undefined;
  const behind = /^(?:in|from|of)$/.test(s.tokens[noun + 1]?.lower ?? '') && s.geo[noun + 2] ? noun + 2 : -1;
  const before = s.geo.findIndex((g, i) => g !== undefined && i > from && i < noun);
  const first = before < 0 ? behind : before;
  const land = s.geo[first];
  const name = s.mentions.find(
    (m) => m.first > noun && m.first <= noun + NEAR && m.form !== 'pronoun' && s.view.entity(m.entity)?.kind === 'person',
  );
  if (!land || !name) return undefined;
  // Nothing between but the mark, a title and the country.
  const between = s.tokens.slice(noun + 1, name.first);
  if (between.some((t) => /^(?:VERB|AUX|CCONJ|PRON)$/.test(t.pos))) return undefined;
  const owner = ownerAt(s, from);
  let last = first;
  while (s.geo[last + 1] === land) last++;
  return owner && owner !== name.entity ? { person: name.entity, of: owner, land: countryOf(land), n: s.n, first, last } : undefined;
}

/** 'her counterparts from Norland and Velsund, A B and C D': each of them of the country in its place. */
function listedCounterparts(s: SentenceView): Counterpart[] {
  return holdersByLand(s.sentence.tokens).flatMap(({ head, holders }) => {
    if (!/^(?:counterparts|colleagues)$/.test(s.tokens[head]!.lower)) return [];
    const from = s.tokens.findLastIndex((t, i) => i < head && i >= head - 9 && /^(?:his|her|my|our|['’]s)$/.test(t.lower));
    const of = from < 0 ? undefined : ownerAt(s, from);
    return holders.flatMap(({ name, land }) => {
      const person = s.mentionAt(name.last)?.entity;
      const geo = s.geo[land.first];
      return of && person && geo && person !== of ? [{ person, of, land: countryOf(geo), n: s.n, first: land.first, last: land.last }] : [];
    });
  });
}

/** How far behind the noun the name may begin. */
const NEAR = 6;

function ownerAt(s: SentenceView, i: number): string | undefined {
  const { lower } = s.tokens[i]!;
  if (/^(?:my|our)$/.test(lower)) return s.view.mainPerson;
  const owner = s.mentionAt(/s$/.test(lower) && !/^(?:his)$/.test(lower) ? i - 1 : i)?.entity;
  return owner && s.view.entity(owner)?.kind === 'person' ? owner : undefined;
}
