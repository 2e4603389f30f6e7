import type { Fact, Role } from '../../model/reading.ts';
import { placeNouns } from '../lexicon.ts';
import { wordClass } from '../word.ts';
import type { FactContext, FactSentence } from './context.ts';
import { isOpeningAside, partMarks } from './halves.ts';

/**
 * Gives meetings without a place the one their paragraph is set in: 'In Velsund, Mr. A met B. … He also met C.'
 * The inherited place keeps its own sentence, which becomes further evidence. A scene opens with 'In P,' or a visit to P
 * and holds until the paragraph ends or another one opens.
 */
export function setScene(context: FactContext, sentences: readonly FactSentence[], facts: readonly Fact[]): Fact[] {
  const scenes = new Map<number, Role | undefined>();
  const before = new Map<number, Role | undefined>();
  /** The place that a site within it was reached from: 'In P … She also visited Camp Q, where she met A.' */
  const around = new Map<number, Role>();
  let current: Role | undefined;
  let outer: Role | undefined;
  let paragraph = -1;
  for (const sentence of context.sentences) {
    if (sentence.paragraph !== paragraph) {
      if (!goesOn(sentence)) {
        current = undefined;
        outer = undefined;
      }
      paragraph = sentence.paragraph;
    }
    const opened = opening(context, sentences[sentence.n]!, facts);
    if (opened && isSite(context, opened) && !isOutOfTown(context, opened))
      outer ??= current && isSite(context, current) ? undefined : current;
    else if (opened) outer = undefined;
    before.set(sentence.n, current);
    current = opened ?? current;
    scenes.set(sentence.n, current);
    if (outer && outer !== current) around.set(sentence.n, outer);
    // 'In P she met A, before going on to Q, where she met B. | She also met C': in Q.
    const reached = opened && behindWhere(context, sentences[sentence.n]!, facts);
    if (reached && reached.start !== opened.start && isGoal(facts, reached)) current = reached;
  }
  const days = openingDates(context);
  return facts.map((fact) => {
    if (fact.kind !== 'visit' && fact.kind !== 'meeting') return fact;
    const reached = behindWhere(context, sentences[fact.evidence[0]!]!, facts, fact);
    if (fact.kind === 'visit') return inScene(context, sentences[fact.evidence[0]!]!, fact, reached ?? scenes.get(fact.evidence[0]!));
    // A building ('at the Presidential Palace') still lies in the town its paragraph is set in.
    const placed = fact.roles.some((r) => r.role === 'place' && r.entity && context.table.entity(r.entity)?.kind === 'place');
    const set = reached ?? scenes.get(fact.evidence[0]!);
    const own = set !== undefined && set.n === fact.evidence[0] && opensSentence(context, set);
    const apart = set !== undefined && placed && isInOtherPart(sentences[fact.evidence[0]!]!, set, fact);
    // 'held by video': wherever they were, not where the text has come to.
    const afar = isFromAfar(context.sentences[fact.evidence[0]!]!.tokens);
    // 'In P … She met A and will go on to Q.': still in P.
    const here = set && isBeyond(set, fact, facts) ? before.get(fact.evidence[0]!) : set;
    const scene = afar || (placed && !own) || apart ? undefined : here;
    const beyond = scene ? around.get(fact.evidence[0]!) : undefined;
    const day = fact.roles.some((r) => r.role === 'date') ? undefined : days.get(fact.evidence[0]!);
    if (!scene && !day) return fact;
    return {
      ...fact,
      roles: [...fact.roles, ...[scene, beyond].flatMap((r) => (r ? [{ ...r, role: 'scene' }] : [])), ...(day ? [day] : [])],
      evidence: [...new Set([...fact.evidence, ...[scene, beyond, day].flatMap((r) => (r ? [r.n] : []))])],
    };
  });
}

const isFarSpeech = wordClass(/^(?:video|videoconference|videolink|phone|telephone)$/);

const isFromAfar = (tokens: FactSentence['sentence']['tokens']): boolean =>
  tokens.some(
    (t, i) => isFarSpeech(t) && /^(?:by|via|through|over)$/.test(tokens[i - (tokens[i - 1]?.pos === 'DET' ? 2 : 1)]?.lower ?? ''),
  );

/** 'discussed the situation in P, where …': what goes on there, not where the talks were. */
const isOfSituation = (tokens: FactSentence['sentence']['tokens'], first: number): boolean =>
  tokens
    .slice(Math.max(0, first - 4), first)
    .some((t) => /^(?:situation|conflict|crisis|war|fighting|violence|developments?|unrest|security|stability|efforts?)$/.test(t.lower));

/** 'discussed the ships that wait | at the port of P, where': told in a clause about a thing talked of. */
function isWithinAside(tokens: FactSentence['sentence']['tokens'], i: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 12; at = tokens[at]!.head, steps++)
    if (/^(?:acl|acl:relcl)$/.test(tokens[at]!.dep)) return true;
  return false;
}

/** 'where | prices fell': what the clause tells is done by no person. */
const tellsOfThings = (tokens: FactSentence['sentence']['tokens'], where: number): boolean => {
  const subject = tokens.find((t, i) => i > where && /^nsubj/.test(t.dep));
  return subject?.pos === 'NOUN' || subject === undefined;
};

/** 'She also met A', 'I will also see B': the next paragraph goes on where the one before was set. */
const goesOn = ({ tokens }: FactContext['sentences'][number]): boolean =>
  /^(?:he|she|they|i|we)$/.test(tokens[0]?.lower ?? '') && tokens.slice(1, 4).some((t) => t.lower === 'also');

/** A camp, centre or building rather than a town or country. */
function isSite(context: FactContext, { n, start, end, entity }: Role): boolean {
  const words = context.sentences[n]!.tokens.filter((t) => t.start >= start && t.end <= end).map((t) => t.lower);
  return words.some((w) => placeNouns.has(w)) || (entity !== undefined && context.table.entity(entity)?.kind === 'other');
}

/** A base or port by a name of its own may lie anywhere. */
const isOutOfTown = (context: FactContext, { n, start, end }: Role): boolean =>
  context.sentences[n]!.tokens.some(
    (t) =>
      t.start >= start &&
      t.end <= end &&
      /^(?:base|barracks|garrison|airport|airfield|port|harbou?r|crossing|village|island|airbase|shipyard)$/.test(t.lower),
  );

/** 'In P, A met B': P opens the sentence. */
const opensSentence = (context: FactContext, { n, start }: Role): boolean =>
  context.sentences[n]!.tokens.findIndex((t) => t.start >= start) <= 4;

/** 'In P … She toured a training centre.': a site that no name places lies in the place its paragraph is set in. */
function inScene(context: FactContext, s: FactSentence, fact: Fact, scene: Role | undefined): Fact {
  const goals = fact.roles.filter((r) => r.role === 'destination');
  if (fact.polarity === 'negative' || fact.roles.some((r) => r.role === 'scene') || (scene && isInOtherPart(s, scene, fact))) return fact;
  const placed = goals.some((r) => r.entity && (r.entity === scene?.entity || context.table.entity(r.entity)?.kind === 'place'));
  if (!scene || placed || goals.length === 0) return fact;
  return { ...fact, roles: [...fact.roles, { ...scene, role: 'scene' }], evidence: [...new Set([...fact.evidence, scene.n])] };
}

/** 'In P A met B; in Q she met C', 'her visit to the region; in May she went to a fair in P, where …': the place of another part of the sentence. */
function isInOtherPart(s: FactSentence, scene: Role, fact: Fact): boolean {
  if (scene.n !== s.n) return false;
  const part = (start: number): number => partMarks(s).filter((m) => s.sentence.tokens[m]!.start < start).length;
  const own = fact.roles.filter((r) => r.n === s.n && (SIDES.test(r.role) || r.role === 'destination'));
  return own.length > 0 && own.every((r) => part(r.start) !== part(scene.start));
}

/** 'A met B, and will go to P': the place the sentence comes to last is not where they met, unless it is a visit's ('during his visit to P'). */
function isBeyond(scene: Role, fact: Fact, facts: readonly Fact[]): boolean {
  if (
    scene.n !== fact.evidence[0] ||
    facts.some((f) => f.rule === "X's visit to P" && f.roles.some((r) => r.n === scene.n && r.start === scene.start))
  )
    return false;
  return fact.roles.every((r) => !SIDES.test(r.role) || r.end < scene.start);
}

const SIDES = /^(?:participant|counterpart|companion)$/;

/** For how many sentences the last of several days that stand as headings holds. */
const UNDER_LAST = 6;

/**
 * For each sentence the day with which a sentence of its paragraph opened last ('On Sunday …. A meeting with A came next.'), else the one that stands
 * as a heading over it in a diary ('Monday 22 November'), until the next does.
 */
function openingDates(context: FactContext): Map<number, Role> {
  const out = new Map<number, Role>();
  const headings = context.sentences.flatMap((s) => headingDay(context, s) ?? []);
  let current: Role | undefined;
  let paragraph = -1;
  for (const sentence of context.sentences) {
    if (sentence.paragraph !== paragraph) current = undefined;
    paragraph = sentence.paragraph;
    const third = sentence.tokens[2];
    const date = third && context.dates[sentence.n]!.find((d) => d.start <= third.start && d.value);
    if (date) current = { role: 'scene-date', n: sentence.n, start: date.start, end: date.end, value: date.value };
    const over = headings.findLast((h) => h.n < sentence.n);
    const holds = over && (over !== headings.at(-1) || sentence.n - over.n <= UNDER_LAST);
    const day = current ?? (holds ? over : undefined);
    if (day) out.set(sentence.n, day);
  }
  return out;
}

/** The day of a line that names nothing but a day: 'Tuesday, 23 November'. */
function headingDay(context: FactContext, { n, tokens, start, end }: FactContext['sentences'][number]): Role | undefined {
  const date = context.dates[n]!.find((d) => d.value && d.grain === 'day');
  if (n === 0 || !date || tokens.length > 8) return undefined;
  const beside = tokens.filter((t) => t.end <= date.start || t.start >= date.end);
  const isDay = beside.every(
    (t) =>
      t.pos === 'PUNCT' || /^(?:[-–—:,.|]|mon|tues|wednes|thurs|fri|satur|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(t.lower),
  );
  return isDay && start <= date.start && date.end <= end
    ? { role: 'scene-date', n, start: date.start, end: date.end, value: date.value }
    : undefined;
}

function opening(context: FactContext, s: FactSentence, facts: readonly Fact[]): Role | undefined {
  const {
    n,
    sentence: { tokens },
    mentions,
  } = s;
  // 'In P, …', 'While in P, …', 'On Tuesday in P, …', 'A day before, in P, …': a place before the first verb.
  const verb = tokens.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX');
  for (let at = 0; at < Math.min(verb < 0 ? tokens.length : verb, 9); at++) {
    if (!/^(?:in|at)$/.test(tokens[at]!.lower) || isOpeningAside(tokens, at)) continue;
    const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const mention = mentions.find((m) => m.first === start && context.table.entity(m.entity)?.kind === 'place');
    // 'A stop in P was cancelled'
    const undone = facts.some(
      (f) => f.kind === 'visit' && f.polarity === 'negative' && f.evidence[0] === n && f.roles.some((r) => r.start === mention?.start),
    );
    if (mention && !undone) return { role: 'scene', n, start: mention.start, end: mention.end, entity: mention.entity };
    break;
  }
  const behind = behindWhere(context, s, facts) ?? ofMeetings(context, s);
  if (behind) return behind;
  // Neither a journey that was not made nor somebody's coming one sets a scene.
  const visits = facts.filter(
    (f) =>
      f.kind === 'visit' &&
      f.evidence[0] === n &&
      f.polarity === 'positive' &&
      f.modality !== 'possible' &&
      !/^(?:X left for P|a visit of X to P)$/.test(f.rule) &&
      (f.modality === 'happened' || f.rule !== "X's visit to P" || f.roles.some((r) => r.role === 'visitor' && r.entity)),
  );
  const destinations = visits.flatMap((f) => f.roles.filter((r) => r.role === 'destination'));
  const only = destinations[0];
  return destinations.length === 1 && only?.entity && isPlaceLike(context, only.entity) ? { ...only, role: 'scene' } : undefined;
}

/** 'The President held three bilateral meetings | in P | today': the place of meetings that the next sentences tell one by one. */
function ofMeetings(context: FactContext, { n, sentence: { tokens }, mentions }: FactSentence): Role | undefined {
  const at = tokens.findIndex(
    (t, i) =>
      /^(?:meetings|talks|engagements|bilaterals|audiences|encounters|appointments)$/.test(t.lower) &&
      tokens[i + 1]?.lower === 'in' &&
      tokens
        .slice(Math.max(0, i - 4), i)
        .some((k) => k.pos === 'NUM' || /^(?:several|series|separate|bilateral|number|string)$/.test(k.lower)),
  );
  if (at < 0 || tokens.some((t) => /^(?:not|no|with|cancelled|postponed|n't)$/.test(t.lower))) return undefined;
  const place = mentions.find((m) => m.first === at + 2 && context.table.entity(m.entity)?.kind === 'place');
  return place && { role: 'scene', n, start: place.start, end: place.end, entity: place.entity };
}

/**
 * 'The tour begins in P, where she meets A': the place that 'where' goes back to; with a `fact` the one behind which all of it stands, so that
 * 'in P, where she met A, and in Q, where she met B' gives each its own.
 */
function behindWhere(
  context: FactContext,
  { n, sentence: { tokens }, mentions }: FactSentence,
  facts: readonly Fact[],
  fact?: Fact,
): Role | undefined {
  const sides = fact?.roles.filter((r) => r.n === n && (SIDES.test(r.role) || r.role === 'destination')) ?? [];
  const first = Math.min(...sides.map((r) => r.start));
  const where = fact ? tokens.findLastIndex((t) => t.lower === 'where' && t.start < first) : tokens.findIndex((t) => t.lower === 'where');
  if (where <= 0 || (fact && sides.length === 0)) return undefined;
  const near = mentions.filter(
    (m) =>
      m.last < where &&
      m.last > where - 9 &&
      isPlaceLike(context, m.entity) &&
      !isOfSituation(tokens, m.first) &&
      !(isWithinAside(tokens, m.last) && tellsOfThings(tokens, where)),
  );
  // 'to P, in Q county, where': P, not what it lies in.
  const beside =
    near.at(-1) && /^(?:in|near)$/.test(tokens[near.at(-1)!.first - 1]?.lower ?? '') && tokens[near.at(-1)!.first - 2]?.text === ',';
  // 'to P in Q, where'
  const within =
    near.length > 1 && tokens[near.at(-1)!.first - 1]?.lower === 'in' ? near.find((m) => m.last === near.at(-1)!.first - 2) : undefined;
  // 'to P, capital of Q, where'
  const capital = near.findLast(
    (m) => tokens[m.last + 1]?.text === ',' && /^(?:the|capital|seat|centre|center|home)$/.test(tokens[m.last + 2]?.lower ?? ''),
  );
  // 'to P, on the border with Q, where': all between two commas says where P lies.
  const told = near.find(
    (m) =>
      tokens[m.last + 1]?.text === ',' &&
      /^(?:to|in|at)$/.test(tokens[m.first - 1]?.lower ?? '') &&
      tokens[where - 1]?.text === ',' &&
      /^(?:on|near|in|outside|along|by|close|just|about|some|\d+|the|a)$/.test(tokens[m.last + 2]?.lower ?? '') &&
      !tokens.slice(m.last + 2, where - 1).some((t) => t.pos === 'VERB' || t.text === ',' || t.lower === 'and'),
  );
  const back =
    told ??
    within ??
    (capital && capital !== near.at(-1) ? capital : undefined) ??
    (beside ? near.filter((m) => m.last === near.at(-1)!.first - 3).at(-1) : undefined) ??
    near.at(-1);
  // 'was unable to go on to P, where he was to have met A'
  const missed = facts.some(
    (f) => f.kind === 'visit' && f.polarity === 'negative' && f.evidence[0] === n && f.roles.some((r) => r.start === back?.start),
  );
  return back && !missed ? { role: 'scene', n, start: back.start, end: back.end, entity: back.entity } : undefined;
}

/** A place that a journey told as made led to. */
const isGoal = (facts: readonly Fact[], place: Role): boolean =>
  facts.some(
    (f) =>
      f.kind === 'visit' &&
      f.polarity === 'positive' &&
      f.modality === 'happened' &&
      f.roles.some((r) => r.role === 'destination' && r.n === place.n && r.start === place.start),
  );

const isPlaceLike = (context: FactContext, entity: string): boolean => /^(?:place|other)$/.test(context.table.entity(entity)?.kind ?? '');
