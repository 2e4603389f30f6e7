import { readFileSync } from 'node:fs';
import type { Token } from '../../../model/reading.ts';
import { foldKey } from '../../../reading/fold.ts';
import { analyse } from '../../../reading/language.ts';
import { acronyms, countryOfCapital, demonyms, placeNames } from '../../../reading/lexicon.ts';
import type { ReleaseView } from '../../release/view.ts';
import { initialismAt } from './initialisms.ts';

interface Mission {
  readonly name: string;
  readonly body: string;
  readonly place: string;
}

const path = new URL('../../../../knowledge/words/missions.txt', import.meta.url);
const missions: Mission[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#') && line.includes('='))
  .map((line) => {
    const [name, whose] = line.split('=').map((part) => part.trim()) as [string, string];
    const place = foldKey(whose.slice(whose.indexOf(' ') + 1));
    return { name, body: whose.split(' ')[0]!, place: placeNames.get(place) ?? place };
  });

/** Longest name of a country in words. */
const LONG = 6;
const OF_MISSION =
  /^(?:mission|force|forces|peacekeepers|peacekeeping|peace|operation|troops|soldiers|blue|helmets|police|observers?|monitors?|monitoring|office|keepers|keeping|military|stabili[sz]ation|assistance|training|rule|law|of)$/;
/** By which a mission is meant as a whole. */
const MISSION = /^(?:mission|force|forces|operation|peacekeepers|troops|helmets|office)$/;

/**
 * The tokens of a question with a city or mission by its name where people say what it is: 'the capital of Norland', 'Norland's capital' and 'the
 * Norlandic capital' as the city, 'the UN mission in Norland' by its short form, where the release has that name. Offsets are those of the words replaced.
 */
export function withKnownNames(view: ReleaseView, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const known = capitalAt(view, tokens, i) ?? missionAt(view, tokens, i) ?? initialismAt(view, tokens, i);
    if (!known) {
      out.push(tokens[i]!);
      continue;
    }
    const end = tokens[known.last]!.end;
    for (const read of analyse(known.name)) out.push({ ...read, pos: 'PROPN', start: tokens[i]!.start, end });
    i = known.last;
  }
  return out;
}

interface Known {
  readonly name: string;
  readonly last: number;
}

const capitalsOf = (land: string): string[] => [...countryOfCapital].flatMap(([city, home]) => (home === land ? [city] : []));

function capitalAt(view: ReleaseView, tokens: readonly Token[], i: number): Known | undefined {
  const at = tokens[i]!.lower === 'the' ? i + 1 : i;
  // 'the capital of Norland'
  if (/^capital(?: city)?$/.test(tokens[at]?.lower ?? '')) {
    const of = tokens[at + 1]?.lower === 'city' ? at + 2 : at + 1;
    const land = tokens[of]?.lower === 'of' ? landAt(tokens, tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1) : undefined;
    return land && cityOf(view, land.name, land.last);
  }
  const land = landAt(tokens, at) ?? nationAt(tokens, at);
  if (!land) return undefined;
  const behind = /^(?:'s|’s|'|’)$/.test(tokens[land.last + 1]?.lower ?? '') ? land.last + 2 : land.last + 1;
  if (tokens[behind]?.lower !== 'capital') return undefined;
  return cityOf(view, land.name, tokens[behind + 1]?.lower === 'city' ? behind + 1 : behind);
}

/** The one capital of a country that the release names; the last one of two words is a sign of it. */
function cityOf(view: ReleaseView, land: string, last: number): Known | undefined {
  const told = capitalsOf(land).filter((city) => city.split(/[ '’-]+/).every((word) => word.length < 3 || view.words.has(word, word)));
  return told.length === 1 ? { name: told[0]!.replace(/(?<=^|[ -])\p{Ll}/gu, (c) => c.toUpperCase()), last } : undefined;
}

/** The country whose name begins there. */
function landAt(tokens: readonly Token[], at: number): Known | undefined {
  for (let last = Math.min(at + LONG, tokens.length) - 1; last >= at; last--) {
    const words = tokens.slice(at, last + 1).map((t) => t.lower);
    const land = placeNames.get(foldKey(words.join(' ')).replace(/ ?- ?/g, '-'));
    if (land !== undefined && !countryOfCapital.has(land)) return { name: land, last };
  }
  return undefined;
}

const nationAt = (tokens: readonly Token[], at: number): Known | undefined => {
  const land = demonyms.get(tokens[at]?.lower ?? '');
  return land === undefined ? undefined : { name: land, last: at };
};

/** 'the NATO force in Norland', 'the UN's mission in Norland', 'the UN peacekeepers in Norland' */
function missionAt(view: ReleaseView, tokens: readonly Token[], i: number): Known | undefined {
  const first = tokens[i]!.lower === 'the' ? i + 1 : i;
  const body = tokens[first]?.lower ?? '';
  if (body === '' || (!acronyms.has(body) && !missions.some((m) => m.body === body))) return undefined;
  let at = /^(?:'s|’s|'|’|-)$/.test(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  if (/^led$/.test(tokens[at]?.lower ?? '')) at++;
  const start = at;
  while (OF_MISSION.test(tokens[at]?.lower ?? '')) at++;
  const noun = tokens[at - 1]!.lower;
  if (at === start || !MISSION.test(noun) || !/^(?:in|for)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const land = landAt(tokens, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  // 'The EU mission in Norland' of a release that says so is more than its short form.
  if (!land || isSaidTogether(view, noun, tokens[land.last]!.lower)) return undefined;
  const told = missions.filter(
    (m) => m.body === body && m.place === land?.name && view.words.has(m.name.toLowerCase(), m.name.toLowerCase()),
  );
  return told.length === 1 ? { name: told[0]!.name, last: land.last } : undefined;
}

const isSaidTogether = (view: ReleaseView, noun: string, land: string): boolean =>
  view.sentences.some(({ tokens }) => tokens.some((t) => t.lower === noun) && tokens.some((t) => t.lower === land));
