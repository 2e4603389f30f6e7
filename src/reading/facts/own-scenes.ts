import type { Fact, Role } from '../../model/reading.ts';
import type { DatePart, FactSentence, Part } from './context.ts';

/** Those met together, with the place and the day told right behind them. */
interface Group {
  readonly people: readonly Part[];
  readonly place?: Part;
  readonly day?: DatePart;
}

const PERSONAL = /^(?:counterpart)$/;

/**
 * 'met A in P on Monday and B in Q on Tuesday': a meeting for each place or day, with those named before it. The tree hangs all places and days on the
 * one verb, and B often on P. What only one of them has is told of all.
 */
export function inOwnScenes(sentences: readonly FactSentence[], facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => {
    const s = sentences[fact.evidence[0]!];
    if (fact.kind !== 'meeting' || !s || s.n === 0) return [fact];
    const met = fact.roles.filter((r) => PERSONAL.test(r.role) && r.n === s.n).sort((a, b) => a.start - b.start);
    const groups = met[0] ? groupsFrom(s, met[0], met) : [];
    const ownPlaces = groups.every((g) => g.place);
    const ownDays = groups.every((g) => g.day);
    if (groups.length < 2 || !(ownPlaces || ownDays)) return [fact];
    const behind = (r: Role): boolean => r.n === s.n && r.start >= met[0]!.start;
    const shared = fact.roles.filter(
      (r) =>
        !(PERSONAL.test(r.role) && behind(r)) &&
        !(ownPlaces && r.role === 'place' && behind(r)) &&
        !(ownDays && r.role === 'date' && behind(r)),
    );
    return groups.map(({ people, place, day }) => ({
      ...fact,
      roles: [
        ...shared,
        ...people.map((p) => s.role('counterpart', p)),
        ...(ownPlaces ? [s.role('place', place!)] : []),
        ...(ownDays ? [s.role('date', day!.part, day!.value)] : []),
      ],
    }));
  });
}

/** The row of groups that begins with the first of those met; empty where it does not close with a place or day. */
function groupsFrom(s: FactSentence, first: Role, met: readonly Role[]): Group[] {
  const { tokens } = s.sentence;
  const groups: Group[] = [];
  let people: Part[] = [];
  let at = tokens.findIndex((t) => t.start >= first.start);
  while (at >= 0 && at < tokens.length) {
    const person = personAt(s, at, met);
    if (!person) break;
    people.push(person);
    const { place, day, next } = circumstancesBehind(s, person.last + 1);
    if (place || day) {
      groups.push({ people, ...(place ? { place } : {}), ...(day ? { day } : {}) });
      people = [];
    }
    if (!/^(?:and|,|;)$/.test(tokens[next]?.lower ?? '')) break;
    at = next;
    while (/^(?:and|,|;|then|finally|later|with|the|his|her)$/.test(tokens[at]?.lower ?? '')) at++;
  }
  return people.length > 0 ? [] : groups;
}

/** Somebody named there, or told there as one of those met. */
function personAt(s: FactSentence, at: number, met: readonly Role[]): Part | undefined {
  const { tokens } = s.sentence;
  const m = s.mentionAt(at);
  if (m && m.form !== 'pronoun' && m.first === at && s.kindOf(m.entity) === 'person')
    return { first: m.first, last: m.last, entity: m.entity };
  const role = met.find((r) => r.start === tokens[at]!.start);
  const last = role ? tokens.findLastIndex((t) => t.end <= role.end) : -1;
  return role && last >= at ? { first: at, last, ...(role.entity ? { entity: role.entity } : {}) } : undefined;
}

/** 'in P', 'on Monday', 'in P on Monday', 'on Monday in P' from that token on, and where they end. */
function circumstancesBehind(s: FactSentence, from: number): { place?: Part; day?: DatePart; next: number } {
  const { tokens } = s.sentence;
  let place: Part | undefined;
  let day: DatePart | undefined;
  let next = from;
  for (;;) {
    const at = tokens[next]?.text === ',' && /^(?:in|at|on)$/.test(tokens[next + 1]?.lower ?? '') ? next + 1 : next;
    const word = tokens[at]?.lower ?? '';
    const open = /^(?:in|at|on)$/.test(word) ? at + 1 : at;
    const told = s.dates().find(({ part }) => part.first === open || part.first === at);
    if (!day && told) {
      day = told;
      next = told.part.last + 1;
      continue;
    }
    const noun = tokens[open]?.lower === 'the' ? open + 1 : open;
    const m = /^(?:in|at)$/.test(word) ? s.mentionAt(noun) : undefined;
    if (place || !m || s.kindOf(m.entity) !== 'place') return { ...(place ? { place } : {}), ...(day ? { day } : {}), next };
    place = { first: m.first, last: m.last, entity: m.entity };
    next = m.last + 1;
  }
}
