import type { Fact, Role } from '../../model/reading.ts';
import type { FactSentence } from './context.ts';

/** A place set within a list of people: tokens of its preposition and of the comma behind it. */
interface SetPlace {
  readonly from: number;
  readonly comma: number;
  readonly place: Role;
}

/**
 * 'She met A; B; and, in P, C', 'met A in O and, in P, B and C': whoever stands behind the place was met there and those before it were not. Each
 * meeting of which that is so becomes two.
 */
export function apartInLists(sentences: readonly FactSentence[], facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => {
    const s = sentences[fact.evidence[0]!];
    if (fact.kind !== 'meeting' || !s) return [fact];
    const met = fact.roles.filter((r) => r.role === 'counterpart' && r.n === s.n);
    const set = setPlaces(s).findLast(({ from }) => met.some((r) => r.start < s.sentence.tokens[from]!.start));
    if (!set) return [fact];
    const { tokens } = s.sentence;
    const [from, behind] = [tokens[set.from]!.start, tokens[set.comma]!.end];
    const there = listBehind(s, set.comma);
    if (there.length === 0 || fact.roles.some((r) => r.role === 'participant' && r.n === s.n && r.start > from)) return [fact];
    const isThere = (r: Role): boolean => r.role === 'counterpart' && r.n === s.n && r.start >= from;
    const isPlace = (r: Role): boolean => r.role === 'place' && r.n === s.n;
    const shared = fact.roles.filter((r) => r.role !== 'counterpart' && !isPlace(r) && (r.n !== s.n || r.start < from));
    return [
      { ...fact, roles: fact.roles.filter((r) => !isThere(r) && !(isPlace(r) && r.start >= from)) },
      {
        ...fact,
        roles: [
          ...shared,
          ...there,
          ...fact.roles.filter((r) => r.n === s.n && r.start >= behind && r.role !== 'counterpart' && !isPlace(r)),
          set.place,
        ],
      },
    ];
  });
}

/** ', and, | in P, | C': behind a comma, a semicolon or 'and', with a comma behind it. */
function setPlaces(s: FactSentence): SetPlace[] {
  const { tokens } = s.sentence;
  return tokens.flatMap((t, from) => {
    if (!/^(?:in|at)$/.test(t.lower) || !/^(?:,|;|and)$/.test(tokens[from - 1]?.lower ?? '')) return [];
    // 'met A, in P, …' without an 'and' goes on with what was done there.
    const joins = tokens.slice(Math.max(0, from - 2), from).some((o) => /^(?:and|;)$/.test(o.lower));
    const first = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
    const m = s.mentions.find((o) => o.first === first && s.kindOf(o.entity) === 'place');
    if (!joins || !m || tokens[m.last + 1]?.text !== ',') return [];
    const place: Role = { role: 'place', n: s.n, start: tokens[m.first]!.start, end: tokens[m.last]!.end, entity: m.entity };
    return [{ from, comma: m.last + 1, place }];
  });
}

/** The people who stand behind the comma, up to a verb, a semicolon or the end. */
function listBehind(s: FactSentence, comma: number): Role[] {
  const { tokens } = s.sentence;
  const end = tokens.findIndex(
    (t, i) => i > comma && (/^(?:VERB|AUX|SCONJ)$/.test(t.pos) || /^[;:]$/.test(t.text) || /^(?:who|whom|which|where|to)$/.test(t.lower)),
  );
  const stop = end < 0 ? tokens.length : end;
  // 'in P, she met C': a clause of its own.
  if (end >= 0 && /^(?:VERB|AUX)$/.test(tokens[end]!.pos)) return [];
  const own = s.mentions.filter((m) => m.first > comma && m.last < stop && s.kindOf(m.entity) === 'person' && m.form !== 'pronoun');
  return own
    .filter((m) => !own.some((o) => o !== m && o.first <= m.first && m.last <= o.last && o.last - o.first > m.last - m.first))
    .map((m) => ({ role: 'counterpart', n: s.n, start: tokens[m.first]!.start, end: tokens[m.last]!.end, entity: m.entity }));
}
