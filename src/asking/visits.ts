import type { Fact, Role } from '../model/reading.ts';
import { findDates } from '../reading/dates.ts';
import { foldKey, readingCopy } from '../reading/fold.ts';
import { placeNames } from '../reading/lexicon.ts';
import { matchTerm } from './align.ts';
import { cite, distinct, entityItem, type Found, rawItem } from './found.ts';
import { overlap } from './interval.ts';
import type { Question, Term } from './question.ts';
import { countryOf, geoOf, type ReleaseView } from './view.ts';

const FILLER =
  /^(?:visit\w*|go|went|going|travel\w*|trip|tour\w*|fly|flew|journey|stops?|country|countries|city|cities|town|towns|place|places|site|sites|state|states|region|regions|capital|capitals|head|leave|left|arrive\w*|destination\w*|all|list|name|part|parts|world|area|areas|body|office|call\w*|next|onward|onwards|then|afterwards)$/;

/** Where somebody went; who went somewhere; and whether they did. */
export function answerVisit(view: ReleaseView, question: Question): Found | undefined {
  const people = question.terms.filter(
    (t) => t.link && t.link.entities.length > 0 && !t.link.geo && view.entity(t.link.entities[0]!)?.kind === 'person',
  );
  const dates = findDates(readingCopy(question.text), view.release.date).filter((d) => d.value);
  if (question.terms.some((t) => t.unknown)) return undefined;
  const others = question.terms.filter(
    (t) =>
      !people.includes(t) &&
      !FILLER.test(t.word) &&
      !dates.some((d) => question.tokens[t.first]!.start >= d.start && question.tokens[t.last]!.end <= d.end),
  );
  const facts = view.facts('visit').filter((f) => {
    if (f.modality === 'possible' || (question.tense === 'past' && f.modality === 'planned')) return false;
    const visitors = f.roles.filter((r) => r.role === 'visitor');
    const sameVisitor = people.every((p) => visitors.some((v) => v.entity && p.link!.entities.includes(v.entity)));
    const orphan =
      visitors.length === 0 && people.length > 0 && people.every((p) => view.mainPerson && p.link!.entities.includes(view.mainPerson));
    if (!sameVisitor && !orphan) return false;
    if (dates.length > 0) {
      const held = f.roles.filter((r) => r.role === 'date' && r.value);
      if (!dates.some((d) => held.some((h) => overlap(h.value!, d.value)))) return false;
    }
    return true;
  });
  const who = /^(?:who|whom)\b/.test(question.wh);
  if (question.yesNo || who) return toPlace(view, question, facts, others, people);
  const wanted = question.focus?.lemma ?? '';
  const strict = others.filter((t) => t !== question.focus);
  const matching = facts.filter(
    (f) => f.polarity === 'positive' && strict.every((t) => matchTerm(t, view.sentences[f.evidence[0]!]!).score >= 0.7),
  );
  let destinations = matching.flatMap((f) => f.roles.filter((r) => r.role === 'destination').map((role) => ({ role, fact: f })));
  if (/^(?:country|state|nation)$/.test(wanted)) {
    const countries = destinations.filter(({ role }) => isCountry(view, role));
    destinations = countries.length > 0 ? countries : sceneCountries(view, people, strict, question);
  } else if (question.focus && !FILLER.test(question.focus.word))
    destinations = destinations.filter(({ role }) => suitsNoun(view, role, question.focus!));
  if (destinations.length === 0) return undefined;
  // Several visits: keep those of the sentences that say most of what was asked; a plain 'where did X go' lists all.
  const best = strict.length === 0 ? firstTrip(destinations, wanted) : destinations;
  const items = distinct(best.map(({ role }) => rawItem(view, role.n, role.start, role.end)));
  return {
    items,
    citations: cite(view, [
      ...(best.every(({ fact }) => fact.evidence[0] === 0) ? best.flatMap(({ role }) => firstOf(view, role)) : []),
      ...best.flatMap(({ fact }) => fact.evidence),
    ]),
    score: 0.85,
    because: 'visits',
  };
}

/** Where the headline alone tells of a visit: the sentence of the text that first names the place. */
function firstOf(view: ReleaseView, role: Role): number[] {
  const first = role.entity ? view.reading.mentions.find((m) => m.entity === role.entity && m.n > 0) : undefined;
  return first ? [first.n] : [];
}

/** The main journey: destinations named together come first; later side visits follow only where the question is about sites. */
function firstTrip<T extends { fact: Fact }>(destinations: T[], wanted: string): T[] {
  const travels = destinations.filter(({ fact }) => fact.rule !== 'X visited P' || fact.evidence[0] === destinations[0]!.fact.evidence[0]);
  return /^(?:site|place)$/.test(wanted) || travels.length === 0 ? destinations : travels;
}

function isCountry(view: ReleaseView, role: Role): boolean {
  const key = foldKey(view.roleText(role)).replace(/^the /, '');
  const geo = placeNames.get(key);
  return geo !== undefined && countryOf(geo) === geo && !/(?:asia|africa|europe|america|east|balkans|sea|pacific)$/.test(geo);
}

function suitsNoun(view: ReleaseView, role: Role, focus: Term): boolean {
  const s = view.sentences[role.n]!;
  const inside = new Set(s.tokens.map((t, i) => (t.start >= role.start && t.end <= role.end ? i : -1)).filter((i) => i >= 0));
  return matchTerm(focus, s).tokens.some((i) => inside.has(i));
}

/** Countries in which somebody's meetings took place, when the release names no country as destination. */
function sceneCountries(
  view: ReleaseView,
  people: readonly Term[],
  strict: readonly Term[],
  question: Question,
): { role: Role; fact: Fact }[] {
  if (strict.length > 0) return [];
  const out: { role: Role; fact: Fact }[] = [];
  for (const fact of view.facts('meeting')) {
    if (fact.polarity !== 'positive' || fact.modality === 'possible') continue;
    if (question.tense === 'past' && fact.modality === 'planned') continue;
    const sides = fact.roles.filter((r) => /^(?:participant|counterpart)$/.test(r.role));
    if (!people.every((p) => sides.some((r) => r.entity && p.link!.entities.includes(r.entity)))) continue;
    for (const role of fact.roles.filter((r) => r.role === 'place' || r.role === 'scene')) {
      if (isCountry(view, role) && !out.some((o) => o.role.n === role.n && o.role.start === role.start))
        out.push({ role, fact: { ...fact, evidence: [role.n] } });
    }
  }
  return out;
}

/** 'who visited P', 'did X visit P' */
function toPlace(
  view: ReleaseView,
  question: Question,
  facts: readonly Fact[],
  others: readonly Term[],
  people: readonly Term[],
): Found | undefined {
  if (others.length === 0) return undefined;
  const reached = facts.filter((f) => {
    const s = view.sentences[f.evidence[0]!]!;
    const goals = f.roles.filter((r) => r.role === 'destination');
    const places = others.filter((t) => t.link);
    const inGoal = (t: Term): boolean =>
      goals.some((g) => {
        // 'a visit to the mission in P': a destination that is no place lies in the one named right after it.
        if (t.link?.geo && view.entity(g.entity ?? '')?.kind !== 'place') {
          const gs = view.sentences[g.n]!;
          if (matchTerm(t, gs).tokens.some((i) => gs.tokens[i]!.start > g.start && /^in$/.test(gs.tokens[i - 1]?.lower ?? ''))) return true;
        }
        if (t.link?.geo) {
          const key = geoOf(foldKey(view.roleText(g)).replace(/^the /, ''));
          if (key && (key === t.link.geo || countryOf(key) === t.link.geo)) return true;
        }
        const gs = view.sentences[g.n]!;
        return matchTerm(t, gs).tokens.some((i) => gs.tokens[i]!.start >= g.start && gs.tokens[i]!.end <= g.end);
      });
    if (places.length > 0 ? !places.some(inGoal) : !others.some(inGoal)) return false;
    return others.every((t) => inGoal(t) || matchTerm(t, s).score >= 0.7);
  });
  const fact = reached.find((f) => f.polarity === 'negative') ?? reached[0];
  if (!fact) return undefined;
  if (question.yesNo) {
    if (people.length === 0) return undefined;
    return {
      items: [{ text: fact.polarity === 'positive' ? 'yes' : 'no' }],
      citations: cite(view, fact.evidence),
      score: 0.9,
      because: 'visits to the place named',
    };
  }
  const visitors = reached.flatMap((f) => f.roles.filter((r) => r.role === 'visitor').map((r) => ({ r, f })));
  const items = distinct(visitors.map(({ r }) => (r.entity ? entityItem(view, r.entity, r.n).item : rawItem(view, r.n, r.start, r.end))));
  return items.length > 0
    ? {
        items,
        citations: cite(
          view,
          visitors.flatMap(({ f }) => f.evidence),
        ),
        score: 0.85,
        because: 'visitors of the place named',
      }
    : undefined;
}
