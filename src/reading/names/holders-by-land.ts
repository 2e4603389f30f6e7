import type { Token } from '../../model/reading.ts';
import { wordClass } from '../word.ts';
import { nameEnd } from './name-end.ts';
import { courtesyStart } from './posts.ts';
import { isCapital, isDemonym, isHonorific, isHyphen, isNameLike, isPostNoun, isRank, isSingularPost, placeEnd } from './shape.ts';

/** A stretch of tokens, inclusive. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** One of those who hold a post in the plural: the name alone, without courtesy words, and the country whose post it is. */
export interface Holder {
  readonly land: Stretch;
  readonly name: Stretch;
}

/** A post in the plural with the holders that the sentence names country by country; `head` is its noun, `last` the last token of the list. */
export interface HoldersByLand {
  readonly head: number;
  /** The last token of the post without the countries: 'Ministers of | Trade | of Norway, A B'. */
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly holders: readonly Holder[];
}

/** How many words may stand between the noun and the first country: 'Ministers | for Foreign and European Affairs of'. */
const REACH = 8;

const known = new WeakMap<readonly Token[], readonly HoldersByLand[]>();

/**
 * Lists of the holders of one post by country: 'the Foreign Ministers of Norway, A B, of Peru, C D, and of Kenya, E F', 'of Norway (A B) and
 * Peru (C D)', and, where there are as many names as countries, 'her counterparts from Norway, Peru and Kenya – A B, C D and E F',
 * 'the Norwegian and Kenyan ministers, A B and C D'. Such a list shows by itself that its names are people's.
 */
export function holdersByLand(tokens: Token[]): readonly HoldersByLand[] {
  let found = known.get(tokens);
  if (!found) {
    found = tokens.flatMap((token, head) => {
      if (!isPlural(token)) return [];
      const list = inTurn(tokens, head) ?? respectively(tokens, head) ?? describedBefore(tokens, head);
      return list ? [list] : [];
    });
    known.set(tokens, found);
  }
  return found;
}

const isPlural = (token: Token): boolean =>
  ((isPostNoun(token) && !isSingularPost(token)) || isPeer(token)) && token.lower.endsWith('s') && token.pos !== 'VERB';

const isPeer = wordClass(/^(?:counterparts|colleagues)$/);

/** Where the first country behind the noun at `head` opens, behind 'of' or 'from' and maybe 'the'; -1 when none does. */
function firstLand(tokens: readonly Token[], head: number): number {
  for (let i = head + 1; i < tokens.length && i < head + REACH; i++) {
    const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    if (/^(?:of|from)$/.test(tokens[i]!.lower) && placeEnd(tokens, at) >= 0) return at;
    if (!isCapital(tokens[i]!) && !/^(?:of|for|and|the|affairs|defence|-)$/.test(tokens[i]!.lower)) return -1;
  }
  return -1;
}

function endOf(tokens: readonly Token[], head: number): number {
  const land = firstLand(tokens, head);
  if (land < 0) return head;
  const end = tokens[land - 1]!.lower === 'the' ? land - 3 : land - 2;
  return Math.max(head, end);
}

/** 'of Norway, A B, of Peru, C D', 'of Norway (A B), Peru (C D)', 'of Norway – A B, of Peru – C D': a country and its holder in turn, twice or more. */
function inTurn(tokens: Token[], head: number): HoldersByLand | undefined {
  const holders: Holder[] = [];
  let at = firstLand(tokens, head);
  const next = at < 0 ? undefined : tokens[placeEnd(tokens, at) + 1]?.text;
  // 'of Norway | A B and Peru C D': without any mark the names follow at once.
  const sign = next && /^(?:,|\(|-|–|—|:)$/.test(next) ? next : '';
  let last = head;
  while (at >= 0 && placeEnd(tokens, at) >= 0) {
    const land = { first: at, last: placeEnd(tokens, at) };
    if (sign && tokens[land.last + 1]?.text !== sign) break;
    const name = nameAt(tokens, land.last + (sign ? 2 : 1));
    const close = name && sign === '(' ? name.last + 1 : name?.last;
    if (!name || close === undefined || (sign === '(' && tokens[close]?.text !== ')')) break;
    holders.push({ land, name });
    last = close;
    at = close + 1;
    while (/^(?:,|;|and|as|well)$/.test(tokens[at]?.lower ?? '')) at++;
    if (/^(?:of|from)$/.test(tokens[at]?.lower ?? '')) at++;
    if (tokens[at]?.lower === 'the') at++;
  }
  return holders.length > 1 ? { head, end: endOf(tokens, head), first: startOf(tokens, head), last, holders } : undefined;
}

/** 'from Norway, Peru and Kenya – A B, C D and E F': as many names as countries, in the same order. */
function respectively(tokens: Token[], head: number): HoldersByLand | undefined {
  const lands: Stretch[] = [];
  let at = firstLand(tokens, head);
  while (at >= 0 && placeEnd(tokens, at) >= 0) {
    const land = { first: at, last: placeEnd(tokens, at) };
    lands.push(land);
    at = nextOfRow(tokens, land.last);
    if (tokens[at]?.lower === 'the') at++;
  }
  return lands.length > 1 ? paired(tokens, head, lands, lands.at(-1)!.last) : undefined;
}

/** 'the Norwegian and Kenyan foreign ministers, A B and C D' */
function describedBefore(tokens: Token[], head: number): HoldersByLand | undefined {
  const first = startOf(tokens, head);
  const lands: Stretch[] = [];
  for (let i = first; i < head; i++)
    if (isDemonym(tokens[i]!) && !isHyphen(tokens[i + 1]!)) lands.push({ first: i, last: i });
    else if (lands.length > 0 && !/^(?:,|and)$/.test(tokens[i]!.lower) && lands.at(-1)!.last === i - 1 && isDemonym(tokens[i + 1]!))
      return undefined;
  return lands.length > 1 ? paired(tokens, head, lands, head) : undefined;
}

/** The list of names behind `end`, set off by a mark, one for each country. */
function paired(tokens: Token[], head: number, lands: readonly Stretch[], end: number): HoldersByLand | undefined {
  const opens = /^(?:,|:|-|–|—|\()$/.test(tokens[end + 1]?.text ?? '');
  if (!opens && end !== head) return undefined;
  const names: Stretch[] = [];
  for (let at = opens ? end + 2 : end + 1; ; ) {
    const name = nameAt(tokens, at);
    if (!name) break;
    names.push(name);
    at = nextOfRow(tokens, name.last);
    if (at < 0) break;
  }
  if (names.length !== lands.length) return undefined;
  const holders = names.map((name, k) => ({ name, land: lands[k]! }));
  return { head, end: endOf(tokens, head), first: startOf(tokens, head), last: names.at(-1)!.last, holders };
}

/** Where the next item of a row opens behind `last`: over a comma, 'and' or both; -1 when none of them follows. */
function nextOfRow(tokens: readonly Token[], last: number): number {
  let at = last + 1;
  if (/^[,;]$/.test(tokens[at]?.text ?? '')) at++;
  if (/^(?:and|&)$/.test(tokens[at]?.lower ?? '')) at++;
  return at > last + 1 ? at : -1;
}

/** A name of two words or more at `i`, or of one behind a courtesy word. */
function nameAt(tokens: Token[], i: number): Stretch | undefined {
  let first = i;
  while (
    tokens[first] &&
    first < i + 6 &&
    (isHonorific(tokens[first]!) || isRank(tokens[first]!) || /^(?:his|her|the)$/.test(tokens[first]!.lower))
  )
    first++;
  const token = tokens[first];
  if (!token || !isCapital(token) || placeEnd(tokens, first) > first) return undefined;
  const end = nameEnd(tokens, first, false);
  const next = tokens[end + 1];
  // 'Ivo | Sand': in such a list an ordinary word closes a name as well.
  const last = end === first && next && isCapital(next) && !isPostNoun(next) && placeEnd(tokens, end + 1) < 0 ? end + 1 : end;
  const words = tokens.slice(first, last + 1).filter((t) => isCapital(t));
  if (words.length < 2 && !(first > i && courtesyStart(tokens, first) <= first)) return undefined;
  return words.length < 5 && words.some((t) => isNameLike(t)) && !words.some((t) => isPostNoun(t)) ? { first, last } : undefined;
}

/** Where the phrase of the noun opens: 'the | Norwegian and Kenyan Foreign Ministers'. */
function startOf(tokens: readonly Token[], head: number): number {
  let first = head;
  for (let i = head - 1; i >= 0; i--) {
    const before = tokens[i]!;
    const isWord = isCapital(before) ? before.pos !== 'DET' && before.pos !== 'ADP' : /^(?:ADJ|NOUN)$/.test(before.pos);
    if (isWord) first = i;
    else if (!/^(?:and|,|-)$/.test(before.lower) || !tokens[i - 1] || !(isDemonym(tokens[i - 1]!) || before.text === '-')) break;
  }
  return first;
}
