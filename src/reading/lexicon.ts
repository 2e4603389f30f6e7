import { readFileSync } from 'node:fs';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { foldKey } from './fold.ts';

/** Reads one list of knowledge/words: a word a line, `#` starts a comment line. */
function list(name: string): Set<string> {
  const path = new URL(`../../knowledge/words/${name}.txt`, import.meta.url);
  const words = readFileSync(path, 'utf8').split('\n');
  return new Set(words.map((w) => w.trim()).filter((w) => w && !w.startsWith('#')));
}

/** Reads a list of `form = home` lines, both folded. */
function pairs(name: string): [string, string][] {
  return [...list(name)].map((line) => line.split('=').map((part) => foldKey(part)) as [string, string]);
}

export const postNouns = list('post-nouns');
export const occupations = list('occupations');
export const ranks = list('ranks');
export const honorifics = list('honorifics');
export const organisationNouns = list('organisation-nouns');
export const documentNouns = list('document-nouns');
export const placeNouns = list('place-nouns');
export const nameParticles = list('name-particles');
export const peopleNouns = list('people-nouns');
export const sayingVerbs = list('saying-verbs');
export const clauseVerbs = list('clause-verbs');
export const spokenThings = list('spoken-things');
/** Verbs whose subject is what 'of' leads to behind their noun: 'the collapse of the bridge'. */
export const selfActing = list('self-acting-verbs');
export const signedThings = list('signed-things');
export const raisedThings = list('raised-things');
export const abbreviations = list('abbreviations');
export const notBodies = list('not-bodies');
/** English words that a capital letter makes no name. */
export const commonWords = new Set([...list('common'), ...list('office-words')]);

/** Names of countries, capitals and world regions, folded, mapped to the folded common name of the country (capitals and regions to themselves). */
export const placeNames = new Map<string, string>();
/** For the folded name of a country the folded names of the regions it lies in ('americas', 'south america'). */
export const regionsOf = new Map<string, readonly string[]>();
/** Capitals, folded, mapped to the folded common name of their country. */
export const countryOfCapital = new Map<string, string>();
/** Demonyms and country adjectives, folded ('sri lankan'), mapped to the folded common name of the country. */
export const demonyms = new Map<string, string>();

for (const region of list('places')) placeNames.set(foldKey(region), foldKey(region));
for (const country of [...countries].sort((a, b) => Number(b.independent) - Number(a.independent))) {
  const home = foldKey(country.name.common);
  for (const name of [country.name.common, country.name.official, ...country.altSpellings.filter((s) => s.length > 3)])
    placeNames.set(foldKey(name), home);
  for (const capital of country.capital) {
    if (!placeNames.has(foldKey(capital))) placeNames.set(foldKey(capital), foldKey(capital));
    if (foldKey(capital) !== home) countryOfCapital.set(foldKey(capital), home);
  }
  regionsOf.set(
    home,
    [country.region, country.subregion].filter(Boolean).map((r) => foldKey(r)),
  );
  const demonym = country.demonyms?.eng;
  for (const form of [demonym?.m, demonym?.f]) if (form && !demonyms.has(foldKey(form))) demonyms.set(foldKey(form), home);
}
for (const [form, home] of pairs('place-forms')) placeNames.set(form, home);
for (const [form, home] of pairs('capital-forms')) {
  countryOfCapital.set(form, home);
  if (!placeNames.has(form)) placeNames.set(form, form);
}
for (const [form, home] of pairs('demonym-forms')) demonyms.set(form, home);

/** Cities that are no capitals, folded, mapped to the folded common name of their country. Many are words or family names too: only for what is known to be a place. */
export const countryOfCity = new Map<string, string>(pairs('cities'));
// 'Rio de Janeiro': a small word inside would cut the name in two.
for (const form of countryOfCity.keys())
  if (/^[a-z]{3,} (?:es|de|del|du|da|do|dos|des|la|el|al|au|aux|le|les|sur|en|of) [a-z ]{3,}$/.test(form) && !placeNames.has(form))
    placeNames.set(form, form);
/** States and provinces, folded, mapped to the folded common name of their country. */
export const countryOfProvince = new Map<string, string>(pairs('provinces'));
for (const form of countryOfProvince.keys()) if (!placeNames.has(form)) placeNames.set(form, form);

/** Endings that make English words and hardly ever names. */
const ENGLISH_ENDING = /^[a-z]{3,}(?:ity|tion|sion|ment|ness|ship|ology|ography|ture|isation|ization|ings|tional|mental|ular|atory)$/;

/** Much-used short forms of bodies, folded, to their folded names. */
export const acronyms = new Map<string, string>(pairs('acronyms'));

/** Much-used short forms of posts, folded, to the words of the post. */
export const postAcronyms = new Map<string, string>(pairs('post-acronyms'));

/** True when the word, in lower case, is an ordinary English word or one of the office, body or document words: no sign of a personal name. */
export function isVocabulary(lower: string): boolean {
  return (
    ENGLISH_ENDING.test(lower) ||
    commonWords.has(lower) ||
    postNouns.has(lower) ||
    (occupations.has(lower) && /(?:ist|ian|grapher|wright)$/.test(lower)) ||
    organisationNouns.has(lower) ||
    documentNouns.has(lower) ||
    placeNouns.has(lower) ||
    commonWords.has(lower.replace(/e?s$/, '')) ||
    commonWords.has(lower.replace(/ies$/, 'y')) ||
    isVerbForm(lower)
  );
}

/** True for a word that passes for English by its ending alone ('Hastings'): it may be a name as well. */
export const isEnglishByEnding = (lower: string): boolean =>
  ENGLISH_ENDING.test(lower) &&
  ![commonWords, postNouns, organisationNouns, documentNouns, placeNouns].some(
    (words) => words.has(lower) || words.has(lower.replace(/s$/, '')),
  );

/** 'appoints' where 'appointed' is an ordinary word, 'concludes' where 'concluding' is. */
export function isVerbForm(lower: string): boolean {
  const base = lower.replace(/s$/, '');
  if (base === lower || base.length < 4) return false;
  return base.endsWith('e')
    ? commonWords.has(`${base}d`) && commonWords.has(`${base.slice(0, -1)}ing`)
    : commonWords.has(`${base}ed`) || commonWords.has(`${base}ing`);
}

/** What the world's currencies are called, without whose they are: 'yen', 'dollar', 'rand'. */
export const currencyNames: ReadonlySet<string> = new Set(
  countries.flatMap((country) =>
    Object.values((country.currencies ?? {}) as Record<string, { name?: string }>).flatMap(({ name }) => {
      const last = name?.toLowerCase().split(' ').at(-1);
      return last && /^[a-z]{3,}$/.test(last) ? [last] : [];
    }),
  ),
);

/** Codes and signs of the world's currencies that are written with letters: 'USD', 'RM', 'R', 'Rs'. */
export const currencies: ReadonlySet<string> = new Set(
  countries.flatMap((country) =>
    Object.entries((country.currencies ?? {}) as Record<string, { symbol?: string }>).flatMap(([code, { symbol }]) =>
      symbol && /^[A-Z][A-Za-z]{0,2}\.?$/.test(symbol) ? [code, symbol.replace(/\.$/, '')] : [code],
    ),
  ),
);
