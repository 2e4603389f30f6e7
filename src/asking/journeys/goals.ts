import type { Fact, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { placeNames, regionsOf } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { countryOf, geoOf, type ReleaseView, settingOf } from '../release/view.ts';

/** Words of a question about a journey that tell nothing more. */
export const FILLER =
  /^(?:wich|visit\w*|go|went|going|travel\w*|trip|tour\w*|fly|flew|journey|stops?|country|countries|city|cities|town|towns|place|places|site|sites|state|states|region|regions|capital|capital|capitals|head(?:s|ed|ing)?|leave|left|arrive\w*|destination\w*|all|list|name|part|parts|world|area|areas|body|office|call\w*|next|onward|onwards|then|afterwards|itinerary|stopover\w*|inspect\w*|morning|afternoon|evening|night|later|earlier|day|off|bound|due|expected|list|look\w*|see|saw|seen)$/;

/** Larger than any town: 'Southeast Asia'. */
const REGION = /(?:\basia|\bafrica|\beurope|\bamericas?|\bbalkans|\bpacific|\bcaribbean|\bcaucasus)$/;

export type Goal = { readonly role: Role; readonly fact: Fact };

/** The goals that the noun of the question means: 'which countries', 'which cities', 'which harbour'. */
export function ofNoun(
  view: ReleaseView,
  question: Question,
  wanted: string,
  goals: Goal[],
  people: readonly Term[],
  others: { readonly strict: readonly Term[]; readonly places: readonly Term[] },
): Goal[] {
  const { focus } = question;
  // 'which countries or cities'
  if (/\b(?:countr(?:y|ies)|nations?|states?|regions?) (?:or|and) (?:cit(?:y|ies)|towns?|capitals?|places?)\b/.test(question.shape))
    return goals;
  if (/^(?:country|state|nation)$/.test(wanted) && focus && !focus.link) {
    const countries = goals.filter(({ role }) => isCountry(view, role));
    return countries.length > 0
      ? countries
      : scenes(view, people, others.strict, question, (role) => isCountry(view, role) && others.places.length === 0);
  }
  if (/^(?:city|town|capital|village|island)$/.test(wanted)) {
    const isTown = (role: Role): boolean =>
      view.entity(role.entity ?? '')?.kind === 'place' && !isCountry(view, role) && !REGION.test(view.roleText(role).toLowerCase());
    // Named beside towns, 'Singapore' or 'Djibouti' is the town.
    const beside = (fact: Fact): boolean => {
      const there = fact.roles.filter((r) => r.role === 'destination' && view.entity(r.entity ?? '')?.kind === 'place');
      return there.filter(isTown).length * 2 > there.length;
    };
    const towns = goals.filter(({ role, fact }) => isTown(role) || (isCountry(view, role) && beside(fact)));
    if (towns.length > 0) return towns;
    const met = scenes(
      view,
      people,
      others.strict,
      question,
      (role) => isTown(role) && others.places.every((p) => liesThere(view, role, p)),
    );
    // 'The processing centres' are no town; a name that nothing is known of may be one.
    return met.length > 0 ? met : goals.filter(({ role }) => !isCountry(view, role) && /\p{Lu}/u.test(view.roleText(role)));
  }
  if (!focus || FILLER.test(focus.word) || focus.link) return goals;
  return goals.filter(({ role }) => suitsNoun(view, role, focus));
}

/** Nouns for kinds of sites, to what their names are made of. */
export const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:harbou?r|port)s?$/, /\b(?:port|harbou?r|freeport|marina|docks?|terminal|wharf)\b/i],
  [/^schools?$/, /\b(?:school|lyceum|lycee|college|academy|gymnasium|kindergarten)\b/i],
  [
    /^(?:facility|facilities|institutions?|building)$/,
    /\b(?:cent(?:er|re)|hospital|clinic|plant|factory|laborator\w+|station|terminal|warehouse|facilit\w+|institut\w+|shelter|school|university|museum|port|depot|base|yard|prison|complex)\b/i,
  ],
  [/^bases?$/, /\b(?:base|camp|barracks|garrison|air ?field)\b/i],
  [/^(?:hospitals?|clinics?)$/, /\b(?:hospital|clinic|medical cent(?:er|re)|health cent(?:er|re)|infirmary)\b/i],
  [/^(?:university|universities)$/, /\b(?:university|college|institute|polytechnic)\b/i],
  [/^(?:church|churches)$/, /\b(?:church|cathedral|basilica|abbey|chapel|monastery)\b/i],
];

/** True for a town of the country: by its name, or because the whole journey is set there. */
function liesThere(view: ReleaseView, role: Role, { link }: Term): boolean {
  const country = link!.geo && countryOf(link!.geo);
  if (!country) return false;
  const geo = geoOf(foldKey(view.roleText(role)).replace(/^the /, ''));
  if (geo !== undefined) return countryOf(geo) === country && geo !== country;
  const setting = [...settingOf(view)].map(countryOf);
  return setting.length > 0 && setting.every((g) => g === country);
}

function isCountry(view: ReleaseView, role: Role): boolean {
  const key = foldKey(view.roleText(role)).replace(/^the /, '');
  const geo = placeNames.get(key);
  return geo !== undefined && countryOf(geo) === geo && regionsOf.has(geo);
}

function suitsNoun(view: ReleaseView, role: Role, focus: Term): boolean {
  const s = view.sentences[role.n]!;
  const inside = new Set(s.tokens.map((t, i) => (t.start >= role.start && t.end <= role.end ? i : -1)).filter((i) => i >= 0));
  if (matchTerm(focus, s).tokens.some((i) => inside.has(i))) return true;
  return KINDS.some(([noun, names]) => noun.test(focus.word) && names.test(view.roleText(role)));
}

/** Countries or towns in which somebody's meetings took place, when the release names none as destination. */
function scenes(
  view: ReleaseView,
  people: readonly Term[],
  strict: readonly Term[],
  question: Question,
  isMeant: (role: Role) => boolean,
): Goal[] {
  if (strict.length > 0) return [];
  const out: Goal[] = [];
  for (const fact of view.facts('meeting')) {
    if (fact.polarity !== 'positive' || fact.modality === 'possible') continue;
    if (question.tense === 'past' && fact.modality === 'planned') continue;
    const sides = fact.roles.filter((r) => /^(?:participant|counterpart)$/.test(r.role));
    if (!people.every((p) => sides.some((r) => r.entity && p.link!.entities.includes(r.entity)))) continue;
    for (const role of fact.roles.filter((r) => r.role === 'place' || r.role === 'scene')) {
      if (isMeant(role) && !out.some((o) => o.role.n === role.n && o.role.start === role.start))
        out.push({ role, fact: { ...fact, evidence: [role.n] } });
    }
  }
  return out;
}
