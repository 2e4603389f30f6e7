import type { Fact, Role } from '../../model/reading.ts';
import type { DatePart, FactSentence, Part } from './context.ts';

/** A place and the day told right behind it. */
interface Stop {
  readonly goal: Part;
  /** The country told behind it. */
  readonly land?: Part;
  readonly day: DatePart;
}

/**
 * 'will visit P on Monday and Q on Tuesday': each stop with its own day, where the tree hangs all days on the one journey and has the second place for a part
 * of the first day. Facts without such a row stay as they are.
 */
export function onOwnDays(s: FactSentence, facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => {
    const days = fact.roles.filter((r) => r.role === 'date' && r.n === s.n);
    const [goal] = fact.roles.filter((r) => r.role === 'destination' && r.n === s.n);
    const stops = fact.kind === 'visit' && days.length > 0 && goal ? stopsFrom(s, goal) : [];
    if (stops.length < 2) return [fact];
    const others = fact.roles.filter((r) => !/^(?:destination|date)$/.test(r.role));
    const end = s.sentence.tokens[stops.at(-1)!.day.part.last]!.end;
    // 'and to R', without a day.
    const rest = fact.roles.filter((r) => r.role === 'destination' && (r.n !== s.n || r.start > end));
    return [
      ...stops.map(({ goal: part, land, day }) => ({
        ...fact,
        roles: [...others, ...[part, ...(land ? [land] : [])].map((p) => s.role('destination', p)), s.role('date', day.part, day.value)],
      })),
      ...(rest.length > 0 ? [{ ...fact, roles: [...others, ...rest] }] : []),
    ];
  });
}

/** The row of stops that begins at the first goal; empty where anything else stands between. */
function stopsFrom(s: FactSentence, goal: Role): Stop[] {
  const { tokens } = s.sentence;
  const stops: Stop[] = [];
  let first = tokens.findIndex((t) => t.start >= goal.start);
  while (first >= 0) {
    const last = goalEnd(s, first);
    // 'Amman, | Jordan, | from 3 May'
    const land = landBehind(s, last);
    const day = last < 0 ? undefined : (dayBehind(s, last) ?? (land && dayBehind(s, land.last)));
    if (!day) break;
    const mention = s.mentionAt(last);
    const entity = mention && mention.first >= first && mention.last === last ? mention.entity : undefined;
    stops.push({ goal: { first, last, ...(entity ? { entity } : {}) }, ...(land && day.part.first > land.last ? { land } : {}), day });
    first = nextGoal(s, day.part.last);
  }
  return stops;
}

/** Where a place or site that begins at the token ends: before 'on', a comma or a day; -1 for anything else. */
function goalEnd(s: FactSentence, first: number): number {
  const { tokens } = s.sentence;
  let last = first;
  while (last - first < 9 && /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$|^ADP$/.test(tokens[last + 1]?.pos ?? '') && !s.inDate(last + 1)) {
    const next = tokens[last + 1]!;
    if (next.pos === 'ADP' && !/^(?:of|in|at)$/.test(next.lower)) break;
    if (next.pos === 'ADP' && s.inDate(last + 2)) break;
    last++;
  }
  const head = s.mentionAt(last);
  if (s.inDate(first) || (head && /^(?:person|document)$/.test(s.kindOf(head.entity) ?? ''))) return -1;
  return /^(?:NOUN|PROPN)$/.test(tokens[last]!.pos) ? last : -1;
}

/** The country between commas behind a town. */
function landBehind(s: FactSentence, last: number): Part | undefined {
  const land = last >= 0 && s.sentence.tokens[last + 1]?.text === ',' ? s.mentionAt(last + 2) : undefined;
  return land && land.first === last + 2 && s.kindOf(land.entity) === 'place'
    ? { first: land.first, last: land.last, entity: land.entity }
    : undefined;
}

/** The day right behind the token, with a preposition or comma between. */
function dayBehind(s: FactSentence, last: number): DatePart | undefined {
  const { tokens } = s.sentence;
  let at = last + 1;
  if (tokens[at]?.text === ',') at++;
  if (/^(?:on|in|from)$/.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.lower === 'the') at++;
  return s.dates().find(({ part }) => part.first === at || part.first === at - 1);
}

/** Where the next stop begins: behind 'and', a comma, 'then', 'to' and an article. */
function nextGoal(s: FactSentence, last: number): number {
  const { tokens } = s.sentence;
  let at = last + 1;
  if (!/^(?:and|,|;)$/.test(tokens[at]?.lower ?? '')) return -1;
  while (/^(?:and|,|;|then|finally|lastly|later|to|the|a|an)$/.test(tokens[at]?.lower ?? '')) at++;
  // 'on Monday and a meeting on Tuesday': no place.
  const mention = s.mentionAt(at);
  const isGoal = mention ? s.kindOf(mention.entity) === 'place' || isSiteAhead(s, at) : isSiteAhead(s, at);
  return isGoal && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? '') ? at : -1;
}

const SITE =
  /^(?:museum|port|harbou?r|airport|base|camp|school|hospital|university|factory|plant|centre|center|headquarters|palace|parliament|village|town|city|island|province|region|district|bridge|dam|park|site|memorial|monument|church|mosque|cathedral|market|farm|library|laboratory|institute|academy|barracks|garrison|shipyard|mine|refinery|capital|border|embassy)$/;

const isSiteAhead = ({ sentence: { tokens } }: FactSentence, at: number): boolean =>
  tokens.slice(at, at + 5).some((t, k, all) => SITE.test(t.lower) && all.slice(0, k).every((o) => /^(?:NOUN|PROPN|ADJ|PART)$/.test(o.pos)));
