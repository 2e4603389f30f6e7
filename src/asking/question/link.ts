import type { EntityKind } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { commonWords, demonyms, isVocabulary, placeNames, postNouns } from '../../reading/lexicon.ts';
import { geoOf, type ReleaseView } from '../release/view.ts';
import { nearNames } from './spelling.ts';

/** A stretch of the question that names something the release knows. Word indexes, inclusive. */
export interface Link {
  first: number;
  last: number;
  /** Entities of the release that bear the name. */
  entities: readonly string[];
  kind: EntityKind | 'geo';
  /** Folded place or country, for places and nationalities. */
  geo?: string;
  /** True when a post in the question, not a name, stands for the person. */
  byPost?: boolean;
  /** True when the name was found in spite of a typing error. */
  corrected?: boolean;
}

interface Row {
  entities: Set<string>;
  kind: EntityKind;
}

const firstWord = (key: string): string => key.split(' ', 1)[0]!;

/** The first words of all countries, places and peoples. */
const placeOpenings = new Set([...placeNames.keys(), ...demonyms.keys()].map(firstWord));

/** Folded names, aliases and parts of personal names of one release, to the entities that bear them. */
export class NameIndex {
  readonly rows = new Map<string, Row>();
  /** The first words of all rows. */
  readonly openings = new Set<string>();

  constructor(view: ReleaseView) {
    for (const entity of view.reading.entities) {
      if (entity.kind === 'date' || entity.kind === 'post') continue;
      for (const name of [entity.name, ...entity.aliases]) {
        const key = foldKey(name).replace(/^the /, '');
        this.add(key, entity.id, entity.kind);
        // 'hanoi' for 'Ha Noi'
        if (/^(?:place|other)$/.test(entity.kind) && /^[a-z]{2,5} [a-z]{2,5}$/.test(key))
          this.add(key.replace(' ', ''), entity.id, entity.kind);
        if (entity.kind === 'place' && key.split(' ').length > 1)
          for (const word of key.split(' '))
            if (word.length >= 5 && !commonWords.has(word) && !postNouns.has(word) && !geoOf(word)) this.add(word, entity.id, 'place');
        // 'rio' for 'Rio de Janeiro'
        const short = entity.kind === 'place' ? /^([a-z]{3,4}) (?:es|de|del|da|do|dos) /.exec(key)?.[1] : undefined;
        if (short && !commonWords.has(short)) this.add(short, entity.id, 'place');
        if (entity.kind === 'person') {
          const words = key.split(' ');
          for (const [k, word] of words.entries()) {
            if (
              word.length < 3 ||
              /^(?:bin|ibn|van|von|del|der|the|general|lieutenant|major|brigadier|colonel|his|her|for|and|dr|mr|mrs|ms|sir|minister|president|prime|foreign|secretary|ambassador|deputy|senior|director|adviser|advisor|mission|representative|special|envoy|high|commissioner|state)$/.test(
                word,
              ) ||
              (postNouns.has(word) &&
                word !==
                  foldKey(entity.name.replace(/,? (?:Jr|Sr|MP|MEP|KC|QC|I{1,3})\.?$/, ''))
                    .split(' ')
                    .at(-1))
            )
              continue;
            if (isNamePart(entity.name, word)) {
              this.add(word, entity.id, 'person');
              // 'saarlund' for Saar-Lund
              const joined =
                words[k + 1] !== undefined && entity.name.includes('-') ? hyphened(entity.name, word, words[k + 1]!) : undefined;
              if (joined) this.add(joined, entity.id, 'person');
              // 'van berg', 'al noor'
              if (k > 0 && /^(?:al|el|van|von|de|der|di|da|bin|ben|del|la|le|dos|du|mac|st)$/.test(words[k - 1]!))
                this.add(`${words[k - 1]} ${word}`, entity.id, 'person');
            }
          }
        }
      }
    }
  }

  private add(key: string, id: string, kind: EntityKind): void {
    if (!key) return;
    this.openings.add(firstWord(key));
    const row = this.rows.get(key);
    if (!row) this.rows.set(key, { entities: new Set([id]), kind });
    else if (row.kind === kind) row.entities.add(id);
    else if (kind === 'person' && row.kind === 'other') this.rows.set(key, { entities: new Set([id]), kind });
  }
}

/** Two words of a name run together, where a hyphen joins them. */
const hyphened = (name: string, a: string, b: string): string | undefined =>
  foldKey(name.replace(/(?<=\p{L})-(?=\p{L})/gu, ''))
    .split(' ')
    .includes(a + b)
    ? a + b
    : undefined;

/** Forms of verbs that a question uses far more often than a person bears them: as names they need a sign ('did May meet', 'Mr. Said'). */
const VERB_FORMS = new Set([
  'said',
  'says',
  'say',
  'told',
  'met',
  'may',
  'will',
  'can',
  'might',
  'must',
  'long',
  'good',
  'last',
  'first',
  'still',
  'more',
]);
const BEFORE_NAMES = /^(?:did|does|has|with|to|by|from|of|and|mr|mrs|ms|dr|minister|president|secretary|ambassador|general|al|el)$/;

/** 'did may', 'minister will': a word that a question seldom means as a name, where it can be nothing else. */
const isNamedVerb = (index: NameIndex, keys: readonly string[], i: number): boolean =>
  VERB_FORMS.has(keys[i]!) && index.rows.get(keys[i]!)?.kind === 'person' && BEFORE_NAMES.test(keys[i - 1] ?? '');

/** 'did power say', 'who met rice': an ordinary word in small letters that can only be a name where it stands. */
const isNamedWord = (keys: readonly string[], i: number): boolean =>
  ((BEFORE_NAMES.test(keys[i - 1] ?? '') ||
    /^(?:met|meet|meets|saw|see|joined|received|who|is|was|will|has|had)$/.test(keys[i - 1] ?? '') ||
    (/^'?s?$/.test(keys[i - 1] ?? '') && keys[i - 2] === 'who')) &&
    !/^(?:of|from)$/.test(keys[i - 1] ?? '') &&
    (keys[i + 1] === undefined || keys[i + 1] === '' || VERBS_BEHIND.test(keys[i + 1]!))) ||
  // 'was it power's first visit': no article before, and something of his behind.
  (/^'?s$/.test(keys[i + 1] ?? '') && /^(?:it|this|that|during|on|of|in|is|was|for)$/.test(keys[i - 1] ?? ''));
const VERBS_BEHIND =
  /^(?:and|say|says|said|meet|met|see|saw|talk|talked|speak|spoke|visit|visited|travel|travelled|traveled|go|going|went|hold|held|receive|received|tell|told|thank|announce|announced|call|called|discuss|discussed|join|joined|be|been|ever|already|in|on|at|with|to|about|s|'s)$/;

const isNamePart = (name: string, word: string): boolean => foldKey(name).split(' ').includes(word);

const indexes = new WeakMap<ReleaseView, NameIndex>();

function nameIndex(view: ReleaseView): NameIndex {
  let index = indexes.get(view);
  if (!index) {
    index = new NameIndex(view);
    indexes.set(view, index);
  }
  return index;
}

/** True for a word, folded, that is a name of the release by itself or the name of a country or place; not for an ordinary word that also is one. */
export const isNameOf = (view: ReleaseView, word: string): boolean =>
  (nameIndex(view).rows.has(word) && !commonWords.has(word)) || geoOf(word) !== undefined;

/** Whether any name of several words begins with this one: most words of a question begin none. */
function opensName({ openings }: NameIndex, key: string): boolean {
  const opening = firstWord(key);
  return openings.has(opening) || placeOpenings.has(opening);
}

/** Finds the names of a question: longest first, then single words with one or two letters wrong. */
export function linkNames(view: ReleaseView, words: readonly string[], isFree: (i: number) => boolean): Link[] {
  const index = nameIndex(view);
  const keys = words.map((w) => foldKey(w));
  const opens = keys.map((key) => opensName(index, key));
  const links: Link[] = [];
  const taken = new Set<number>();
  for (let size = Math.min(8, words.length); size >= 1; size--) {
    for (let first = 0; first + size <= words.length; first++) {
      const last = first + size - 1;
      if (size > 1 && !opens[first]) continue;
      if (keys.slice(first, last + 1).some((_, k) => taken.has(first + k))) continue;
      const key = keys
        .slice(first, last + 1)
        .filter(Boolean)
        .join(' ')
        .replace(/^the /, '');
      if (
        !key ||
        !keys[first] ||
        !keys[last] ||
        keys[first] === 'the' ||
        (size === 1 && !isFree(first) && !isNamedVerb(index, keys, first))
      )
        continue;
      const row = index.rows.get(key) ?? (size === 1 ? index.rows.get(key.replace(/s$/, '')) : undefined);
      // 'israels': the apostrophe left out.
      const geo = geoOf(key) ?? (size === 1 && key.length > 4 && key.endsWith('s') ? geoOf(key.slice(0, -1)) : undefined);
      if (!row && !geo) continue;
      if (
        size === 1 &&
        row?.kind === 'person' &&
        VERB_FORMS.has(key) &&
        !(/^[A-Z]/.test(words[first]!) && first > 0) &&
        !BEFORE_NAMES.test(keys[first - 1] ?? '')
      )
        continue;
      if (size === 1 && row?.kind === 'person' && isVocabulary(key) && /^[a-z]/.test(words[first]!) && !isNamedWord(keys, first)) continue;
      // 'the us' and 'the uk' are countries in small letters too.
      const isShort = /^u[sk]$/.test(key) && /^the$/i.test(words[first - 1] ?? '');
      if (!row && size === 1 && key.length < 3 && !/^[A-Z]/.test(words[first]!) && !isShort) continue;
      if (
        row &&
        size === 1 &&
        row.kind !== 'person' &&
        commonWords.has(key) &&
        !(row.kind === 'place' && geoOf(key)) &&
        !/^[A-Z]{2,}/.test(words[first]!)
      )
        continue;
      links.push({ first, last, entities: row ? [...row.entities] : [], kind: row?.kind ?? 'geo', ...(geo ? { geo } : {}) });
      for (let k = first; k <= last; k++) taken.add(k);
    }
  }
  for (const [i, key] of keys.entries()) {
    if (taken.has(i) || key.length < 3 || commonWords.has(key) || isPost(key) || !isFree(i)) continue;
    const spelled = /^[a-z]{3,6}$/.test(key) ? spelledBy(view, key) : undefined;
    if (spelled) {
      links.push({ first: i, last: i, entities: [spelled], kind: 'organisation' });
      continue;
    }
    // A word of the release is no slip for a name of it.
    const near =
      key.length < 4 || view.words.hasForm(key) || (key.length === 4 && view.words.has(key, key)) ? undefined : nearest(index, key);
    const geo = !near || near.kind === 'place' ? nearCountry(view, key) : undefined;
    if (near || geo)
      links.push({
        first: i,
        last: i,
        entities: near ? [...near.entities] : [],
        kind: near?.kind ?? 'geo',
        ...(geo ? { geo } : {}),
        corrected: true,
      });
  }
  return merged(
    links.sort((a, b) => a.first - b.first),
    keys,
  );
}

const countryForms = new WeakMap<ReleaseView, ReadonlyMap<string, string>>();

/** The country or place told in the release that a misspelled word names by itself or by its people: 'indonseian', 'colobmia'. */
function nearCountry(view: ReleaseView, key: string): string | undefined {
  if (key.length < 6 || view.words.has(key, key) || isVocabulary(key)) return undefined;
  let forms = countryForms.get(view);
  if (!forms) {
    const told = new Set(view.sentences.flatMap((s) => s.geo));
    forms = new Map([...placeNames, ...demonyms].filter(([name, home]) => told.has(home) && !name.includes(' ')));
    countryForms.set(view, forms);
  }
  const homes = new Set(nearNames(forms.keys(), key).map((name) => forms.get(name)!));
  return homes.size === 1 ? [...homes][0] : undefined;
}

/** 'minister', 'ministers': never a name with a letter wrong. */
const isPost = (key: string): boolean => postNouns.has(key) || (key.endsWith('s') && postNouns.has(key.slice(0, -1)));

/** The one body whose capital letters spell a short form that the release itself does not use. */
function spelledBy(view: ReleaseView, key: string): string | undefined {
  const fits = view.reading.entities.filter(
    (e) => e.kind === 'organisation' && (e.name.match(/\b[A-Z]/g) ?? []).join('').toLowerCase() === key,
  );
  return fits.length === 1 ? fits[0]!.id : undefined;
}

/** 'maria' and 'lund' side by side, both of one person, are one name. */
function merged(links: Link[], keys: readonly string[]): Link[] {
  const out: Link[] = [];
  for (const link of links) {
    const before = out.at(-1);
    const shared =
      before &&
      (before.last === link.first - 1 || (before.last === link.first - 2 && keys[link.first - 1] === '')) &&
      before.kind === link.kind
        ? before.entities.filter((e) => link.entities.includes(e))
        : [];
    if (before && shared.length > 0) {
      before.last = link.last;
      before.entities = shared;
    } else out.push(link);
  }
  return out;
}

/** What the misspelled word stands for; undefined when several names are equally near and belong to different entities. */
function nearest(index: NameIndex, key: string): Row | undefined {
  const [first, ...others] = nearNames(index.rows.keys(), key).map((name) => index.rows.get(name)!);
  const tie = first && others.some((row) => ![...row.entities].every((e) => first.entities.has(e)));
  return tie ? undefined : first;
}
