import type { Role } from '../../model/reading.ts';
import { placeNouns } from '../lexicon.ts';
import { datelineEnd } from './clause.ts';
import type { FactSentence, Part } from './context.ts';
import { isOpeningAside, partAround } from './halves.ts';
import { purposes } from './purposes.ts';

/** Where, when, to what end and about what: the circumstances that a clause gives for its verb. */
export function circumstances(s: FactSentence, v: number): Role[] {
  const start = Math.max(datelineEnd(s), colonBehindDay(s));
  const roles = placesOf(s, v, start);
  for (const date of s.dates()) {
    // The dateline tells when the release was written, not when what it tells took place.
    // 'a treaty in force since 2011'
    if (
      s.sentence.tokens[date.part.first - 1]?.lower === 'since' ||
      isOfNoun(s, date.part) ||
      isFrameOfCount(s, date.part) ||
      isOfAsideEvent(s, v, date.part.first)
    )
      continue;
    if (date.part.first > start && (governs(s, v, date.part.first) || follows(s, v, date.part.first) || opens(s, v, date.part.first)))
      roles.push(s.role('date', date.part, date.value));
  }
  const then = roles.some((r) => r.role === 'date') ? undefined : dayOfWhen(s, v);
  if (then) roles.push(s.role('date', then.part, then.value));
  roles.push(...timesOf(s, v), ...purposes(s, v));
  return ofItsPart(s, v, roles);
}

/** 'She last visited P in January, | when | she met A': the day before the comma is that of the clause. */
function dayOfWhen(s: FactSentence, v: number): ReturnType<FactSentence['dates']>[number] | undefined {
  const { tokens } = s.sentence;
  const when = tokens.findLastIndex((t, i) => i < v && i > v - 8 && t.lower === 'when');
  return when > 1 && tokens[when - 1]!.text === ',' ? s.dates().find((d) => d.part.last === when - 2) : undefined;
}

/** 'Oslo, 18 May 2023: A has concluded her visit': the colon behind the day of such a dateline; -1 where a sentence opens with none. */
function colonBehindDay(s: FactSentence): number {
  const { tokens } = s.sentence;
  const colon = tokens.findIndex((t, i) => i > 1 && i < 12 && t.text === ':');
  if (colon < 0 || !s.inDate(colon - 1) || tokens[0]!.pos === 'ADP') return -1;
  return tokens.slice(0, colon).every((t, i) => s.inDate(i) || /^[^a-z]/.test(t.text)) ? colon : -1;
}

/** 'met | 2021 | laureate A B', 'the | 3 May | attack': a day or year that describes a noun is that of its noun. */
function isOfNoun(s: FactSentence, { first, last }: Part): boolean {
  const { tokens } = s.sentence;
  const next = tokens[last + 1];
  // 'On Saturday | A met B', which the tree takes for one name.
  if (s.kindOf(s.mentionAt(last + 1)?.entity) === 'person') return false;
  const heads = tokens.slice(first, last + 1).map((t) => t.head);
  return (
    next !== undefined &&
    /^(?:NOUN|PROPN)$/.test(next.pos) &&
    // 'yesterday | evening'
    !TIMES.has(next.lower) &&
    /^(?:NOUN|PROPN|NUM)$/.test(tokens[last]!.pos) &&
    heads.includes(last + 1) &&
    heads.every((h) => h === last + 1 || (h >= first && h <= last)) &&
    tokens.slice(first, last + 1).every((t) => /^(?:compound|nummod|nmod:poss|amod|punct|nmod)$/.test(t.dep))
  );
}

/** 'for the third time | this year': within what it is counted, not when it was. */
const isFrameOfCount = ({ sentence: { tokens } }: FactSentence, { first }: Part): boolean =>
  /^times?$/.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)|only|two|three|four|five|six|several|many|\d+)$/.test(
    tokens[first - 2]?.lower ?? '',
  );

/** 'met A two weeks after the elections | of 2 March': the day of something before or after which it was. */
function isOfAsideEvent({ sentence: { tokens } }: FactSentence, v: number, first: number): boolean {
  // 'her second visit, | the first having taken place in May'
  const having = tokens.findLastIndex((t, i) => i > v && i < first && t.lower === 'having');
  if (having > 0 && tokens.slice(v, having).some((t) => t.text === ',')) return true;
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[of]?.lower !== 'of' || of - 1 <= v || !/^(?:NOUN|PROPN)$/.test(tokens[of - 1]!.pos)) return false;
  for (let k = of - 2; k > v && k > of - 8 && !/^[,;]$/.test(tokens[k]!.text); k--) if (ASIDE.test(tokens[k]!.lower)) return true;
  return false;
}

/** 'In P A met B; in Q they met C': where and when is told in the same part of the sentence, and 'in Q' at the head of a part is the part's. */
function ofItsPart(s: FactSentence, v: number, roles: readonly Role[]): Role[] {
  const { tokens } = s.sentence;
  const [from, to] = partAround(s, v);
  if (from < 0 && to === tokens.length) return [...roles];
  const start = from < 0 ? -1 : tokens[from]!.start;
  const end = tokens[to]?.start ?? Number.POSITIVE_INFINITY;
  // 'in P, Norland; Q, Sundland; and R from 3 to 5 May': semicolons in a list part nothing.
  const isClause = (at: number): boolean => {
    const [opens, closes] = partAround(
      s,
      tokens.findIndex((t) => t.start >= at),
    );
    return tokens.slice(opens + 1, closes).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
  };
  const own = roles.filter((r) => r.n !== s.n || (r.start > start && r.start < end) || !isClause(r.start));
  const place = from >= 0 && /^(?:in|at)$/.test(tokens[from + 1]?.lower ?? '') ? placeAt(s, from + 2) : undefined;
  if (place && !own.some((r) => r.role === 'place' && r.start === tokens[place.first]!.start)) own.unshift(s.role('place', place));
  return own;
}

/** Parts of the day and of its order, by the words that tell them. */
const TIMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    morning: ['morning', 'breakfast'],
    noon: ['noon', 'midday', 'lunchtime'],
    afternoon: ['afternoon'],
    evening: ['evening', 'tonight'],
    // 'late on Thursday'
    night: ['night', 'overnight', 'late'],
    later: ['later', 'afterward', 'afterwards', 'subsequently', 'thereafter', 'following', 'after'],
    earlier: ['earlier', 'beforehand'],
  }).flatMap(([value, words]) => words.map((word) => [word, value] as const)),
);

/** The part of the day, or of its order, that a clause gives for its verb: 'in the morning', 'later'. The role's value is its plain name. */
export function timesOf(s: FactSentence, v: number): Role[] {
  return s.sentence.tokens.flatMap((token, i) => {
    const time = TIMES.get(token.lower);
    if (!time || i === v || !(governs(s, v, i) || follows(s, v, i) || opens(s, v, i) || isInOpening(s, v, i))) return [];
    if (token.lower === 'late' && s.sentence.tokens[i + 1]?.lower !== 'on') return [];
    // 'later this month' tells no part of a day, and 'two days later' no order of one.
    if ((time === 'later' || time === 'earlier') && /^(?:weeks?|months?|years?|days?|this|next)$/.test(beside(s, i))) return [];
    return [s.role('time', { first: i, last: i }, time)];
  });
}

const beside = ({ sentence: { tokens } }: FactSentence, i: number): string =>
  /^(?:weeks?|months?|years?|days?)$/.test(tokens[i - 1]?.lower ?? '') ? tokens[i - 1]!.lower : (tokens[i + 1]?.lower ?? '');

/** 'In the morning, …', 'Later in the day, …': before the first comma and any verb, for the main clause. */
function isInOpening(s: FactSentence, v: number, i: number): boolean {
  const { tokens } = s.sentence;
  return i < 5 && i < v && !tokens.slice(0, i).some((t) => /^(?:VERB|AUX)$/.test(t.pos) || t.text === ',') && isMainVerb(s, v);
}

const isMainVerb = (s: FactSentence, v: number): boolean => s.sentence.tokens[s.tree.firstConjunct(v)]!.head < 0;

/** Days and places named between two words: 'her talks | on Monday in P | with A'. */
export function circumstancesBetween(s: FactSentence, from: number, to: number): Role[] {
  const within = (part: Part): boolean => part.first > from && part.last < to;
  return [
    ...s.dates().flatMap((d) => (within(d.part) ? [s.role('date', d.part, d.value)] : [])),
    ...s.mentions.flatMap((m) => {
      const opens = /^(?:in|at|near)$/.test(s.sentence.tokens[m.first - 1]?.lower ?? '');
      return opens && within(m) && s.kindOf(m.entity) === 'place'
        ? [s.role('place', { first: m.first, last: m.last, entity: m.entity })]
        : [];
    }),
  ];
}

/** Days and places right after a word, wherever the parser hangs them: 'met with A | in P on Monday'. */
export function circumstancesAfter(s: FactSentence, last: number): Role[] {
  const { tokens } = s.sentence;
  const roles: Role[] = [];
  const town = s.mentionAt(last);
  // 'elders in P': also where they were met.
  if (town && s.kindOf(town.entity) === 'place' && tokens[town.first - 1]?.lower === 'in')
    roles.push(s.role('place', { first: town.first, last: town.last, entity: town.entity }));
  for (let i = last + 1; i < tokens.length; ) {
    const house = houseAt(s, i);
    if (house) {
      roles.push(s.role('place', house));
      i = house.last + 1;
      continue;
    }
    const start = /^(?:in|on|at)$/.test(tokens[i]!.lower) ? i + 1 : i;
    const date = s.dates().find((d) => d.part.first === start);
    const place =
      start > i && tokens[i]!.lower !== 'on' ? s.mentions.find((m) => m.first === start && s.kindOf(m.entity) === 'place') : undefined;
    if (date) roles.push(s.role('date', date.part, date.value));
    else if (place) roles.push(s.role('place', { first: place.first, last: place.last, entity: place.entity }));
    else break;
    i = (date?.part ?? place!).last + 1;
  }
  return roles;
}

const HOUSES =
  /^(?:embassy|consulate|residence|office|ministry|palace|villa|headquarters|hotel|hall|house|prefecture|secretariat|parliament|museum|university|airport)$/;

/** 'met A, | at our embassy': a house without a name, behind 'at' and a comma or none. */
function houseAt(s: FactSentence, from: number): Part | undefined {
  const { tokens } = s.sentence;
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  const first = at + 1;
  if (tokens[at]?.lower !== 'at' || !/^(?:the|his|her|its|our|their|my)$/.test(tokens[first]?.lower ?? '')) return undefined;
  let last = first + 1;
  while (last < first + 4 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]?.pos ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? ''))
    last++;
  const named = s.mentions.some((m) => m.form === 'name' && m.first <= last && m.last >= first) || tokens[last + 1]?.lower === "'s";
  return HOUSES.test(tokens[last]?.lower ?? '') && !named ? { first, last } : undefined;
}

/** 'Tomorrow A leaves for P': a day that opens the sentence holds for its main verb. */
function opens(s: FactSentence, v: number, i: number): boolean {
  return i <= 1 && s.sentence.tokens[v]!.head < 0;
}

/** 'C said that A was in P | on Monday': the parser gives the day to the verb of saying. */
function follows(s: FactSentence, v: number, i: number): boolean {
  if (s.sentence.tokens[v]!.dep !== 'ccomp' || s.tree.verbOf(i) !== s.sentence.tokens[v]!.head) return false;
  return i - s.tree.span(v)[1] <= 2 && i > v;
}

function placesOf(s: FactSentence, v: number, start: number): Role[] {
  const { tokens } = s.sentence;
  const roles: Role[] = [];
  for (let i = start + 1; i < tokens.length; i++) {
    if (i === v || !(PLACED.test(tokens[i]!.dep) || isStay(s, i))) continue;
    const anchor = s.tree.firstConjunct(i);
    if (s.inDate(i) || !s.tree.prepositions(anchor).some((p) => /^(?:in|at|near|inside|outside|aboard)$/.test(p))) continue;
    if (!isDirect(s, v, anchor) || !governs(s, v, i)) continue;
    const place = placeAt(s, i);
    if (place && !roles.some((r) => r.start === tokens[place.first]!.start)) roles.push(s.role('place', place));
  }
  return roles;
}

/** 'While | in P, | she met A': a clause that tells only where somebody was. */
const isStay = (s: FactSentence, i: number): boolean =>
  s.sentence.tokens[i]!.dep === 'advcl' &&
  s.sentence.tokens[i]!.pos === 'PROPN' &&
  s.tree.kids(i, 'mark').some((m) => /^(?:while|when|once)$/.test(s.sentence.tokens[m]!.lower)) &&
  s.tree.kids(i, 'nsubj', 'cop').length === 0;

/** 'opened the consulate | in P': where the thing is that something is done to, it is done. */
export function placesOfThing(s: FactSentence, thing: number): Role[] {
  return s.tree.kids(thing, 'nmod').flatMap((i) => {
    const mention = s.mentionAt(i);
    const isNamed =
      mention && s.kindOf(mention.entity) === 'place' && i > thing && s.tree.prepositions(i).some((p) => /^(?:in|at)$/.test(p));
    return isNamed ? [s.role('place', { first: mention.first, last: mention.last, entity: mention.entity })] : [];
  });
}

const PLACED = /^(?:obl|nmod|obl:tmod|nmod:tmod|conj|appos|advmod|obj)$/;

/** True for a phrase that hangs on the verb, on a word for its event or day, or (as parsers have it) on the name just before. */
function isDirect(s: FactSentence, v: number, anchor: number): boolean {
  const governor = s.sentence.tokens[anchor]!.head;
  if (governor < 0) return false;
  if (lastVerbBefore(s, governor, anchor) === v) return true;
  if (governor === v) return false;
  if (isEventNoun(s.sentence.tokens[governor]!.lemma) || s.inDate(governor)) return true;
  // 'conferred for two hours | at the Palace'
  if (/^(?:minute|hour|day)$/.test(s.sentence.tokens[governor]!.lemma) && s.sentence.tokens[governor]!.head === v) return true;
  // 'at the Palace | in P'
  const over = s.sentence.tokens[governor]!.head;
  if (governor !== anchor && over >= 0 && placeAt(s, governor) && lastVerbBefore(s, over, governor) === v) return true;
  const mention = s.mentionAt(governor);
  if (!mention || !/^(?:name|title)$/.test(mention.form) || s.kindOf(mention.entity) !== 'person') return false;
  if (mention.last === s.tree.span(anchor)[0] - 1) return true;
  const opens = s.tree.kids(anchor, 'case')[0] ?? -1;
  return isSetOff(s, mention.last + 1, opens - 1) || isHome(s, mention.last + 1, opens - 1);
}

/**
 * The last of several verbs before `i`, where the tree hangs what stands behind them on the first: 'met A and was received by B | at the Palace'
 * tells where B received her.
 */
function lastVerbBefore(s: FactSentence, v: number, i: number): number {
  const { tokens } = s.sentence;
  return s.tree.conjuncts(v).findLast((w) => w < i && tokens[w]!.pos === 'VERB') ?? v;
}

/** 'A, Director of the Fund, | today (30)', 'A, Director of the Fund, |': a day or a comma parts what follows from the name and its post. */
function isSetOff(s: FactSentence, first: number, last: number): boolean {
  const { tokens } = s.sentence;
  const closes = s.inDate(last) || tokens[last]?.text === ',' || (tokens[last]?.text === ')' && s.inDate(last - 1));
  const date = s.inDate(last) || s.inDate(last - 1);
  const opened = last - first > 1 && tokens[first]?.text === ',';
  return (
    closes &&
    (opened || date) &&
    tokens.slice(first, last + 1).every((t) => /^(?:NOUN|PROPN|DET|ADJ|NUM|PUNCT|PART)$/.test(t.pos) || /^(?:of|for|and|on)$/.test(t.lower))
  );
}

/** 'Prime Minister A | of Norland': the country of the one before it. */
function isHome(s: FactSentence, first: number, last: number): boolean {
  const { tokens } = s.sentence;
  const place = tokens[first]?.lower === 'of' ? s.mentions.find((m) => m.last === last && s.kindOf(m.entity) !== 'person') : undefined;
  return place !== undefined && tokens.slice(first + 1, place.first).every((t) => t.lower === 'the');
}

const isEventNoun = (lemma: string): boolean =>
  /^(?:meeting|talk|discussion|consultation|visit|call|session|summit|conference|conversation|dialogue|dialog|ceremony|dinner|lunch|luncheon|brunch|trip|briefing|negotiation|exchange)$/.test(
    lemma,
  );

/** A place at noun `i`: a place name, or a noun of place with a name in its phrase ('the Vice President's Residence'). */
function placeAt(s: FactSentence, i: number): Part | undefined {
  const mention = s.mentionAt(i);
  const kind = s.kindOf(mention?.entity);
  if (mention && kind === 'place') return { first: mention.first, last: mention.last, entity: mention.entity };
  const token = s.sentence.tokens[i]!;
  if (
    placeNouns.has(token.lower) ||
    /^(?:headquarters|secretariat|ministry|embassy|office|sidelines|margins|house|university|hospital|school|plant|factory|facility|site)$/.test(
      token.lower,
    )
  ) {
    // 'In the margins, A spoke to B': of what is not said.
    if (/^(?:sidelines|margins)$/.test(token.lower) && s.sentence.tokens[i + 1]?.lower !== 'of') return undefined;
    if (/^(?:sidelines|margins|areas?|regions?|east|west|north|south|side)$/.test(token.lower) && !mention)
      return token.lower.startsWith('region') || token.lower.startsWith('area') ? undefined : s.nounPhrase(i);
    return withName(s, s.nounPhrase(i));
  }
  if (mention && (kind === 'other' || kind === 'organisation') && s.tree.prepositions(i).includes('at'))
    return { first: mention.first, last: mention.last, entity: mention.entity };
  return undefined;
}

/** 'the guest house, | Villa Rosa,': the name set beside a place belongs to it. */
function withName(s: FactSentence, part: Part): Part {
  const { tokens } = s.sentence;
  // 'her residence | Villa Rosa'
  const beside = tokens[part.last + 1];
  if (
    beside?.pos === 'PROPN' &&
    beside.dep === 'appos' &&
    beside.head === part.last &&
    s.kindOf(s.mentionAt(part.last + 1)?.entity) !== 'person'
  )
    return { ...part, last: s.mentionAt(part.last + 1)?.last ?? part.last + 1 };
  if (beside?.text !== ',') return part;
  const name = s.mentions.find((m) => m.first === part.last + 2 && m.form === 'name' && isOfPlace(s, m));
  const after = name && tokens[name.last + 1];
  return name && (!after || /^[,.;)]$/.test(after.text)) ? { ...part, last: name.last } : part;
}

/** A name that no person has, nor a body that is no building: 'Villa House' may be taken for either. */
const isOfPlace = (s: FactSentence, { entity, last }: { entity: string; last: number }): boolean => {
  const kind = s.kindOf(entity);
  return kind !== 'person' && (kind !== 'organisation' || placeNouns.has(s.sentence.tokens[last]!.lower));
};

const ASIDE = /^(?:since|after|before|following|ahead|until)$/;

/** True when token `i` belongs to the clause of `v`: no other verb lies between, but for a frame verb above ('In P I met'). */
function governs(s: FactSentence, v: number, i: number): boolean {
  const { tokens } = s.sentence;
  let at = i;
  if (v > i && isOpeningAside(s.sentence.tokens, i)) return false;
  for (let guard = 0; guard <= tokens.length; guard++) {
    if (isAnotherThing(s, at, v)) return false;
    at = tokens[at]!.head;
    if (at < 0) return false;
    if (at === v) return true;
    // 'since her stop in P in May': the time of something else.
    const opened = [...s.tree.prepositions(at), ...s.tree.kids(at, 'mark').map((m) => tokens[m]!.lower)];
    if (opened.some((p) => ASIDE.test(p))) return false;
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.dep === 'acl:relcl') break;
  }
  // A date or place that opens the sentence holds for every verb coordinated with its own.
  if (at < 0 || tokens[v]!.dep !== 'conj' || s.tree.firstConjunct(v) !== at) return false;
  return i < at ? i < v : lastVerbBefore(s, at, i) === v;
}

/** 'his meeting with A and | the fair | on 3 May': behind 'and' and an article a thing of its own, with a day and place of its own. */
const isAnotherThing = (s: FactSentence, at: number, v: number): boolean =>
  s.sentence.tokens[at]!.dep === 'conj' &&
  s.sentence.tokens[at]!.head === v &&
  /^(?:NOUN|PROPN)$/.test(s.sentence.tokens[v]!.pos) &&
  s.tree.kids(at, 'det').length > 0;
