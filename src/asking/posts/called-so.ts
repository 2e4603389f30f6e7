import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { countryOf, geoOf, type ReleaseView } from '../release/view.ts';
import { landTold } from './affiliation.ts';
import { counterparts } from './counterparts.ts';
import { countryWeight } from './post-country.ts';
import { type PostRow, postRows } from './post-rows.ts';

/** Nouns that whoever has a post may be called by, and those of which only some posts are. */
const ANY_POST = /^(?:official|politician|dignitary|figure|negotiator)s?$/;
const KINDS: readonly (readonly [noun: RegExp, post: RegExp])[] = [
  [
    /^(?:leader)s?$/,
    /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|leader|head|chair\w*|speaker|governor|secretary[- ]general)\b/i,
  ],
  [
    /^(?:diplomat|envoy)s?$/,
    /\b(?:ambassador|envoy|consul|diplomat|charg[eé]|high commissioner|representative|delegate|foreign|external (?:affairs|relations)|secretary of state)\b/i,
  ],
  [
    /^(?:officer)s?$/,
    /\b(?:general|admiral|colonel|major|captain|brigadier|commodore|commander|marshal|lieutenant|chief of (?:the )?(?:\w+ )?(?:staff|defen[cs]e))\b/i,
  ],
];

/** Everybody who is told to have somebody's post: he, and the one whose counterpart he is. */
const withCounterpart = (view: ReleaseView, person: string): string[] => [
  person,
  ...counterparts(view).flatMap((c) => (c.person === person ? [c.of] : [])),
];

/** True for somebody who has a post of these words; whoever leads or negotiates may have any. */
export function hasPostOf(view: ReleaseView, person: string, post: readonly string[]): boolean {
  const words = post.flatMap((w) => w.toLowerCase().split('-'));
  if (/^(?:leader|diplomat|negotiator)$/.test(words.at(-1)!)) return true;
  const stems = words.map((w) => stem(w));
  const holders = withCounterpart(view, person);
  return postRows(view).some((r) => holders.includes(r.person) && r.own.includes(stems.at(-1)!) && stems.every((w) => r.stems.includes(w)));
}

/**
 * True for somebody whom the release gives a post that the words before the noun and the noun fit: 'norwegian | minister', 'us | official'. Words of
 * a country ask for one of that country.
 */
export function isCalledSo(view: ReleaseView, person: string, noun: string, before: readonly string[]): boolean {
  const lands = landsOf(before);
  const rest = lands.words.map((w) => stem(w));
  const kind = KINDS.find(([name]) => name.test(noun))?.[1];
  const head = stem(noun);
  const holders = withCounterpart(view, person);
  return postRows(view).some(
    (r) =>
      holders.includes(r.person) &&
      r.held !== 'former' &&
      (ANY_POST.test(noun) || (kind ? kind.test(r.text) : r.own.includes(head))) &&
      rest.every((w) => r.stems.includes(w)) &&
      lands.all.every((land) => isOfLand(view, r, land)),
  );
}

/** True where the holder, by what stands beside his name or in a post of his, is told to be of the country. */
function isOfLand(view: ReleaseView, row: PostRow, land: string): boolean {
  const told = landTold(view, row.person);
  if (told) return countryOf(geoOf(foldKey(told.item.text).replace(/^the /, '')) ?? '') === land;
  return postRows(view).some((r) => r.person === row.person && r.geo.has(land)) || countryWeight(view, row, land, [land]) > 0;
}

/** The countries among some words, and the words that name none. */
function landsOf(words: readonly string[]): { all: string[]; words: string[] } {
  const text = words.join(' ');
  const whole = text ? geoOf(text) : undefined;
  if (whole) return { all: [countryOf(whole)], words: [] };
  const all: string[] = [];
  const rest: string[] = [];
  for (const word of words) {
    const geo = geoOf(word);
    if (geo) all.push(countryOf(geo));
    else rest.push(word);
  }
  return { all, words: rest };
}
