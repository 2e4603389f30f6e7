import type { Fact, Role } from '../../model/reading.ts';
import { wordClass } from '../word.ts';
import { actors, agents } from './clause.ts';
import type { FactSentence, Part } from './context.ts';
import { peopleBelow, withBelow } from './listed-below.ts';
import { metThere, TALKS } from './meeting.ts';
import { impliedRole } from './meeting-owners.ts';
import { isPeopleNoun, roles } from './participants.ts';
import { roster, withRoster } from './roster.ts';
import { chairedBefore, isMeetingOfTwo, ofMain, toldLast, toldNear } from './told-meetings.ts';

const OPENINGS =
  /^(?:also |others? |those |among those |the )?(?:(?:part|members?) of|(?:on|in) (?:the|his|her|their) (?:\w+ )?(?:delegation|party|team|entourage)|accompanying|present|attending|in attendance|participating|taking part|joining|on the (?:line|call)|travel(?:l)?ing with|accompanying|representing)\b/;

/** 'Among the guests were A and B', 'Guests at the ceremony included A' */
const GUESTS =
  /^(?:also )?(?:among )?(?:the |those |other |some )?(?:\S+ )?(?:guests|attendees|participants|dignitaries|witnesses|spectators)\b/;

/**
 * Who else was there, told in a sentence of its own: 'Also attending were A and B', 'With her were A and B'; 'The delegation included A and B';
 * 'A joined for the second half', 'A and B also took part'. They came along to the meeting told last, or with the person whom the sentence
 * names or the text is about.
 */
export function findAttendance(sentences: readonly FactSentence[], facts: readonly Fact[]): Fact[] {
  return sentences.flatMap((s) => [
    ...withOthersThere(
      inverted(s, facts, sentences) ?? delegation(s, sentences) ?? tookPart(s, facts, sentences) ?? [],
      wereThere(s, facts) ?? [],
    ),
    ...inPresenceOf(s, facts),
  ]);
}

/** 'Also present were A and B, while Norland was represented by C': those of both clauses, each once. */
const withOthersThere = (told: readonly Fact[], more: readonly Fact[]): Fact[] => {
  const known = new Set(told.flatMap((f) => f.roles.map((r) => r.entity)));
  return [...told, ...more.filter((f) => f.roles.some((r) => r.role === 'companion' && !known.has(r.entity)))];
};

/** 'A signed the accord in the presence of B and C' */
function inPresenceOf(s: FactSentence, facts: readonly Fact[]): Fact[] {
  const { tokens } = s.sentence;
  const at = tokens.findIndex(
    (t, i) =>
      tokens[i + 1]?.lower === 'of' &&
      /^(?:the|in)$/.test(tokens[i - 1]?.lower ?? '') &&
      (t.lower === 'presence' || (t.lower === 'company' && [tokens[i - 1], tokens[i - 2]].some((o) => o?.lower === 'in'))),
  );
  const companions = at < 0 ? [] : roster(s, at + 2, true);
  if (companions.length === 0) return [];
  const v = s.tree.verbOf(at);
  const hosts =
    v < 0
      ? []
      : [...actors(s, v), ...agents(s, v)].filter(
          (p) => p.first < at && (s.kindOf(p.entity) === 'person' || s.plurals.some((o) => o.first === p.first)),
        );
  const met = facts
    .filter((f) => f.evidence[0] === s.n && isMeetingOfTwo(f))
    .flatMap((f) => f.roles)
    .filter(
      (r) => (r.role === 'counterpart' || (r.role === 'participant' && hosts.length === 0)) && r.n === s.n && r.end < tokens[at]!.start,
    )
    .map((r) => ({ ...r, role: 'participant' }));
  // 'visited P in the company of B': along with A, all the way.
  const rule = tokens[at]!.lower === 'company' ? 'X was joined by Y' : 'present were X';
  const fact = attending(s, rule, Math.max(v, 0), [...roles(s, 'participant', hosts), ...met], companions);
  return [v < 0 ? fact : { ...fact, modality: s.modality(v) }];
}

/** 'Also present were A and B' */
function inverted(s: FactSentence, facts: readonly Fact[], sentences: readonly FactSentence[]): Fact[] | undefined {
  const were = opening(s);
  const companions = were < 0 ? [] : peopleAfter(s, were);
  const below = were < 0 || companions.length > 0 ? [] : peopleBelow(sentences, s.n, 'companion');
  if (companions.length + below.length === 0) return undefined;
  const hosts = hostsOf(s, were, facts);
  // 'Also present were': of an occasion that no sentence tells as a meeting of two.
  if (hosts.length === 0 && !/^(?:also|others?|present|attending|in|participating)$/.test(s.sentence.tokens[0]!.lower)) return undefined;
  const words = s.text(0, were).toLowerCase();
  const rule = GROUP.test(words) ? DELEGATION : JOURNEY.test(words) ? 'X travelled with Y' : 'present were X';
  const fact = attending(s, rule, were, hosts, companions);
  // 'Joining A in | the talks with B | were C and D'
  const met = hosts.length === 1 ? metThere(s, 1, were) : [];
  return [withBelow({ ...fact, roles: [...fact.roles, ...roles(s, 'counterpart', met)] }, below)];
}

const JOURNEY = /^(?:also |others? )?(?:travell?ing|accompanying|on (?:the|his|her|their) (?:trip|visit|journey))\b/;
/** The name of the rule for those who make up a delegation. */
const DELEGATION = 'a delegation of X';
const GROUP = /\b(?:delegation|party|team|entourage|group|side)\b/;
const isGroup = wordClass(/^(?:delegation|party|team|entourage|group|side|members?|participants|attendees)$/);
const MAKES_UP = /^(?:include|comprise|consist|compose|make|feature)$/;

/** 'The delegation will include A and B', 'Her party was made up of A and B', 'Members of the delegation were A and B'. */
function delegation(s: FactSentence, sentences: readonly FactSentence[]): Fact[] | undefined {
  const { tokens } = s.sentence;
  const group = tokens.findIndex((t) => isGroup(t));
  if (group < 0 || group > 12) return undefined;
  const opens = tokens.findIndex(
    (t, i) => i > group && (t.pos === 'VERB' || t.pos === 'AUX') && !/^(?:will|would|further|also|is|was|be)$/.test(t.lower),
  );
  const v = behindLeader(s, opens);
  const verb = tokens[v];
  const which = tokens.findIndex((t, i) => i > group && i < group + 4 && /^(?:which|that)$/.test(t.lower));
  const isSubject = /^nsubj/.test(tokens[s.tree.firstConjunct(group)]!.dep) || (which > 0 && which < v && v < which + 4);
  if (!verb || !isSubject || !GROUP.test(s.text(0, v).toLowerCase())) return undefined;
  // 'The members of the delegation | were received by A'
  const isList =
    MAKES_UP.test(verb.lemma) ||
    /^(?:comprised|composed|made)$/.test(verb.lower) ||
    (/^(?:were|are)$/.test(verb.lower) && !/^aux/.test(verb.dep));
  if (!isList || s.isNegated(v)) return undefined;
  // 'The delegation included six experts and met A': a list of people right behind the verb, and no other verb before its end.
  const stop = tokens.findIndex((t, i) => i > v + 1 && (t.pos === 'AUX' || (t.pos === 'VERB' && !/(?:ing|ed)$/.test(t.lower))));
  const members = peopleAfter(s, v).filter((p) => stop < 0 || p.last < stop);
  const below = members.length > 0 ? [] : peopleBelow(sentences, s.n, 'companion');
  if (members.length + below.length === 0) return undefined;
  return [withBelow(attending(s, DELEGATION, v, leadersOf(s, v, sentences), members), below)];
}

/** 'The delegation was led by A B, Minister of C, and | included D': the verb of the list, where one tells before it who leads; else `v`. */
function behindLeader(s: FactSentence, v: number): number {
  const { tokens } = s.sentence;
  if (!/^(?:led|headed)$/.test(tokens[v]?.lower ?? '') || tokens[v + 1]?.lower !== 'by') return v;
  const and = tokens.findIndex(
    (t, i) => i > v && t.lower === 'and' && MAKES_UP.test((tokens[i + 1]?.lower === 'also' ? tokens[i + 2] : tokens[i + 1])?.lemma ?? ''),
  );
  return and < 0 || tokens.slice(v + 1, and).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
    ? v
    : tokens[and + 1]!.lower === 'also'
      ? and + 2
      : and + 1;
}

/** Whose delegation it is: whoever is named before the verb, else who is told before to lead one, else whom the text is about. */
function leadersOf(s: FactSentence, v: number, sentences: readonly FactSentence[]): Role[] {
  const before = s.mentions.find((m) => m.last < v && s.kindOf(m.entity) === 'person');
  if (before) return [s.role('participant', { first: before.first, last: before.last, entity: before.entity })];
  const isBare = s.sentence.tokens[0]!.lower === 'the' && isGroup(s.sentence.tokens[1]);
  const led = isBare ? ledBefore(sentences.slice(1, s.n)) : undefined;
  if (led) return [led];
  const implied = impliedRole(s);
  return implied ? [implied] : [];
}

/** 'A B, at the head of a joint delegation', 'a delegation led by A B': the leader told last. */
function ledBefore(sentences: readonly FactSentence[]): Role | undefined {
  for (const s of [...sentences].reverse()) {
    const { tokens } = s.sentence;
    const at = tokens.findIndex((t) => /^(?:delegation|mission|team)$/.test(t.lower));
    if (at < 0) continue;
    const people = s.mentions.filter((m) => s.kindOf(m.entity) === 'person' && m.form !== 'pronoun');
    const led = tokens.findIndex((t, i) => i > at && i < at + 6 && /^(?:led|headed)$/.test(t.lower) && tokens[i + 1]?.lower === 'by');
    const leads = tokens.slice(Math.max(0, at - 6), at).some((t) => /^(?:head|leading|heading|led|headed)$/.test(t.lower));
    const leader = led > 0 ? people.find((m) => m.first > led) : leads ? people.findLast((m) => m.last < at) : undefined;
    if (leader) return s.role('participant', { first: leader.first, last: leader.last, entity: leader.entity });
  }
  return undefined;
}

const JOINS = /^(?:join|attend|participate|sit)$/;
const ATTENDS = new Set(['join', 'attend', 'participate', 'sit', 'connect', 'dial', 'take', 'represent']);
const FROM_AFAR = /^(?:by|via|through|over|remotely|virtually|online)$/;

/** 'A joined for the second half of the meeting', 'A and B also took part', 'A was present': after a meeting that the text has told. */
function tookPart(s: FactSentence, facts: readonly Fact[], sentences: readonly FactSentence[]): Fact[] | undefined {
  const { tokens } = s.sentence;
  for (let v = 0; v < tokens.length; v++) {
    const token = tokens[v]!;
    const next = tokens[v + 1]?.lower ?? '';
    // 'sat down with B' tells a meeting of its own; 'connected | by video link' tells none.
    if (!(ATTENDS.has(token.lemma) || token.lower === 'present') || (token.lemma === 'sit' && next === 'down')) continue;
    const connects = (/^(?:connect|dial)$/.test(token.lemma) && FROM_AFAR.test(next)) || (token.lemma === 'dial' && next === 'in');
    const joins = token.pos === 'VERB' && (JOINS.test(token.lemma) || connects || (token.lemma === 'take' && next === 'part'));
    // 'is at present in P' tells where somebody is now.
    const present = token.lower === 'present' && tokens[v - 1]?.lower !== 'at' && s.tree.kids(v, 'cop').length > 0;
    // 'was represented at the talks by A': A was there.
    const attended = /^(?:attend|represent)$/.test(token.lemma) && s.tree.isPassive(v);
    if ((!joins && !present && !attended) || (s.tree.isPassive(v) && !connects && !(attended && isAttended(s, v))) || s.isNegated(v))
      continue;
    // What they attended must be the meeting, not something of its own.
    const things = s.tree.kids(v, 'obj').filter((o) => tokens[o]!.lower !== 'part' && !/^(?:them|him|her|they)$/.test(tokens[o]!.lower));
    if (things.some((o) => !TALKS.test(tokens[o]!.lower) || s.mentionAt(o)?.form === 'name' || isAnyTalks(s, o))) continue;
    if (
      token.lemma === 'join' &&
      things.length === 0 &&
      !/^(?:for|in|at|by|via|remotely|virtually|online|later|from|them|him|her|\.)$/.test(tokens[v + 1]?.lower ?? '.')
    )
      continue;
    const members = attended
      ? withRoster(s, v, agents(s, v)).filter((p) => s.kindOf(p.entity) === 'person')
      : (namedAhead(s, v) ?? withRoster(s, -1, actors(s, v)).filter((p) => p.first < v && s.kindOf(p.entity) === 'person'));
    if (members.length === 0 && connects) members.push(...(namedAhead(s, v, 1) ?? []));
    // 'A and B were also present, as were | C and D'
    const asWell = tokens.findIndex((t, i) => i > v && t.lower === 'as' && /^(?:were|was|did)$/.test(tokens[i + 1]?.lower ?? ''));
    if (asWell > 0) members.push(...listFrom(s, asWell + 2));
    const told = facts.filter(
      (f) => f.evidence[0]! <= s.n && isMeetingOfTwo(f) && f.rule !== 'attended by X' && !isOwnTalks(s, f, token.lemma, members),
    );
    // 'joined the talks | with A'
    const withs = things.flatMap((o) =>
      tokens[o + 1]?.lower === 'with' ? s.mentions.filter((m) => m.first === o + 2 && s.kindOf(m.entity) === 'person') : [],
    );
    const theirs = told.filter((f) =>
      withs.every((w) => f.roles.some((r) => r.entity === w.entity && /^(?:participant|counterpart)$/.test(r.role))),
    );
    const last = toldNear(s, ofMain(s, v, theirs, sentences)) ?? (isOfTalks(s, v) ? chairedBefore(s, facts, sentences) : undefined);
    if (members.length === 0 || !last) continue;
    const entities = new Set(last.roles.map((r) => r.entity));
    const more = members.filter((m) => !entities.has(m.entity));
    if (more.length < members.length) continue;
    const hosts = last.roles.flatMap((r) => (/^(?:participant|counterpart|actor)$/.test(r.role) ? [{ ...r, role: 'participant' }] : []));
    const days = last.roles.flatMap((r) => (r.role === 'date' ? [{ ...r, role: 'scene-date' }] : []));
    return [attending(s, 'present were X', v, [...hosts, ...days], more)];
  }
  return undefined;
}

/** 'A joined the talks with B': told as A's own, which are those of others. */
const isOwnTalks = (s: FactSentence, { evidence, roles: told }: Fact, lemma: string, members: readonly Part[]): boolean =>
  lemma === 'join' && evidence[0] === s.n && told.some((r) => r.role === 'participant' && members.some((m) => m.entity === r.entity));

/**
 * 'A, B and C were among those who attended', 'A and B were in attendance', 'Norland was represented by A': who was there, at the meeting
 * told last, or else with the one whom the text is about.
 */
function wereThere(s: FactSentence, facts: readonly Fact[]): Fact[] | undefined {
  const { tokens } = s.sentence;
  for (let v = 0; v + 1 < tokens.length; v++) {
    if (!/^(?:were|was|are)$/.test(tokens[v]!.lower)) continue;
    const behind = s.text(v + 1, Math.min(v + 8, tokens.length - 1)).toLowerCase();
    const stoodIn = /^(?:also )?represented by\b/.test(behind) || (/^(?:also )?witnessed by\b/.test(behind) && OCCASION.test(s.text(0, v)));
    if ((!stoodIn && !AMONG_THEM.test(behind)) || s.isNegated(v)) continue;
    const members = stoodIn
      ? roster(s, tokens.findIndex((t, i) => i > v && t.lower === 'by') + 1, true).filter((p) => s.kindOf(p.entity) === 'person')
      : (namedAhead(s, v) ?? aloneAhead(s, v));
    const last = facts.findLast((f) => f.evidence[0]! < s.n && f.evidence[0]! >= s.n - 3 && isMeetingOfTwo(f));
    const implied = last ? undefined : impliedRole(s);
    const hosts = (last?.roles ?? []).flatMap((r) => (/^(?:participant|counterpart)$/.test(r.role) ? [{ ...r, role: 'participant' }] : []));
    if (implied) hosts.push(implied);
    const more = members.filter((m) => !hosts.some((h) => h.entity === m.entity));
    if (more.length === 0 || hosts.length === 0 || more.length < members.length) continue;
    return [attending(s, 'present were X', v, hosts, more)];
  }
  return undefined;
}

const OCCASION =
  /\b(?:ceremony|signing|handover|hand-over|change of command|inauguration|launch|unveiling|parade|event|oath|swearing-in)\b/i;

/** What stands behind 'were' where those named before it were there. */
const AMONG_THEM =
  /^(?:also |all |both )?(?:in attendance\b|on hand\b|among (?:those|the) (?:\w+ ){0,2}?(?:attend|present|guests|participants|attendees|in attendance|dignitaries|taking part|who (?:took part|came|joined)))/;

/** 'A B, Minister of C, | was in attendance': the one name that stands before the verb. */
function aloneAhead(s: FactSentence, v: number): Part[] {
  const people = s.mentions.filter((m) => m.last < v && /^(?:name|title)$/.test(m.form) && s.kindOf(m.entity) === 'person');
  const plain = s.sentence.tokens.slice(0, v).every((t) => !/^(?:VERB|AUX)$/.test(t.pos) && !/^(?:who|with|that)$/.test(t.lower));
  return people.length === 1 && plain ? people.map(({ first, last, entity }) => ({ first, last, entity })) : [];
}

/** 'attends | meetings and briefings': of no one occasion. */
const isAnyTalks = ({ sentence: { tokens } }: FactSentence, o: number): boolean =>
  /s$/.test(tokens[o]!.lower) &&
  TALKS.test(tokens[o]!.lower) &&
  !tokens.slice(Math.max(0, o - 4), o).some((t) => /^(?:DET|NUM)$/.test(t.pos) || /^(?:his|her|their|both|all)$/.test(t.lower));

/** A list that opens at `i`, of people with names or as a group: 'A B and C D', 'representatives of the board and of the port'. */
function listFrom(s: FactSentence, i: number): Part[] {
  const named = roster(s, i, true);
  if (named.length > 0) return named;
  const { tokens } = s.sentence;
  const noun = tokens.findIndex(
    (t, k) => k >= i && k < i + 8 && /^(?:NOUN|PROPN)$/.test(t.pos) && isPeopleNoun(s, k) && /s$/.test(t.lower),
  );
  if (noun < 0 || tokens.slice(i, noun).some((t) => /^(?:VERB|AUX|ADP|PRON)$/.test(t.pos))) return [];
  const stop = tokens.findIndex(
    (t, k) => k > noun && (/^[.;:]$/.test(t.text) || /^(?:VERB|AUX|SCONJ)$/.test(t.pos) || /^(?:who|which)$/.test(t.lower)),
  );
  let last = (stop < 0 ? tokens.length : stop) - 1;
  while (last > noun && !/^(?:NOUN|PROPN)$/.test(tokens[last]!.pos)) last--;
  return [{ first: i, last }];
}

/** 'The Director of P, A B, C D of Q and E F | also took part': all who are named, where nothing but them stands before the verb. */
function namedAhead(s: FactSentence, v: number, least = 2): Part[] | undefined {
  const { tokens } = s.sentence;
  const before = tokens.slice(0, v);
  let end = v - 1;
  while (end > 0 && /^(?:ADV|AUX)$/.test(tokens[end]!.pos)) end--;
  const people = s.mentions.filter((m) => m.last <= end && /^(?:name|title)$/.test(m.form) && s.kindOf(m.entity) === 'person');
  const closed = people.at(-1)?.last === end || (tokens[end]?.text === ',' && people.at(-1)?.last === end - 1);
  if (
    people.length < least ||
    !closed ||
    before.slice(0, end).some((t) => t.pos === 'VERB' || t.pos === 'AUX' || /^(?:who|with|that)$/.test(t.lower))
  )
    return undefined;
  return people.map(({ first, last, entity }) => ({ first, last, entity }));
}

/** 'The talks were attended | by A', 'The Minister was represented at the talks | by A' */
function isAttended(s: FactSentence, v: number): boolean {
  const { tokens } = s.sentence;
  if (tokens[v]!.lemma === 'attend') return isOfTalks(s, v);
  const behind = tokens.slice(v + 1, v + 6);
  const talks = behind.findIndex((t) => TALKS.test(t.lower));
  return /^(?:at|in|during)$/.test(behind[0]?.lower ?? '') && talks > 0 && !behind.slice(0, talks).some((t) => t.lower === 'by');
}

/** 'The meeting was also attended by A', 'at the talks, which were attended by A' */
function isOfTalks(s: FactSentence, v: number): boolean {
  const { tokens } = s.sentence;
  return s.tree
    .subjects(v)
    .some(
      (x) =>
        TALKS.test(tokens[x]!.lower) ||
        (/^(?:which|that)$/.test(tokens[x]!.lower) && tokens.slice(Math.max(0, x - 3), x).some((t) => TALKS.test(t.lower))),
    );
}

function attending(s: FactSentence, rule: string, v: number, hosts: readonly Role[], companions: readonly Part[]): Fact {
  const fact = s.fact('meeting', rule, v, [...hosts, ...roles(s, 'companion', companions)]);
  return { ...fact, evidence: [...new Set([s.n, ...hosts.map((h) => h.n)])] };
}

/** Index of the verb when the sentence opens so; -1 otherwise. */
function opening(s: FactSentence): number {
  const { tokens } = s.sentence;
  if (
    !/^(?:also|others?|those|among|present|attending|in|participating|taking|joining|on|travell?ing|accompanying|representing|part|members?|the|other|some|guests|attendees|participants|dignitaries|witnesses)$/.test(
      tokens[0]?.lower ?? '',
    )
  )
    return -1;
  const start = tokens.slice(0, 16);
  const words = start.map((t) => t.lower).join(' ');
  if (!OPENINGS.test(words) && !GUESTS.test(words)) return -1;
  const at = start.findIndex((t) => /^(?:were|was|are|is|included)$/.test(t.lower));
  // 'Members of the delegation were received by A': what was done to them.
  const done = at >= 0 && tokens[at]!.dep === 'aux:pass' && (tokens[at + 2]?.lower === 'by' || !OPENINGS.test(words));
  return done ? -1 : at;
}

function peopleAfter(s: FactSentence, were: number): Part[] {
  const out: Part[] = [];
  for (let i = were + 1; i < s.sentence.tokens.length; i++) {
    // '…, while Mr. A was joined by B': others, told of in a clause of their own.
    if (/^(?:while|whereas)$/.test(s.sentence.tokens[i]!.lower)) break;
    const mention = s.mentionAt(i);
    if (!mention || s.kindOf(mention.entity) !== 'person' || mention.first !== i) continue;
    out.push({ first: mention.first, last: mention.last, entity: mention.entity });
    i = mention.last;
  }
  // '… and A B, | along with other officials of both sides'
  const { tokens } = s.sentence;
  const last = out.at(-1)?.last ?? tokens.length;
  const along = tokens.findIndex((t, k) => k > last && k < last + 3 && /^(?:along|together|as)$/.test(t.lower));
  const opens = tokens[along]?.lower === 'as' ? (tokens[along + 1]?.lower === 'well' ? along + 3 : -1) : along + 2;
  if (along > 0 && opens > 0) out.push(...listFrom(s, opens));
  return out;
}

/** 'Also present at the talks were', 'on the line': a meeting told before. */
const ofTheMeeting = (s: FactSentence, were: number): boolean =>
  s.sentence.tokens.slice(0, were).some((t) => t.lower === 'line' || TALKS.test(t.lower));

/** 'Also present were', 'Also taking part was': of the meeting told right before. */
const PLAIN_PRESENCE = /^(?:also |others )?(?:present|attending|taking part|participating|in attendance)(?: also)? (?:was|were|is|are)$/;

const isJustBefore = (s: FactSentence, { evidence: [n] }: Fact): boolean => n! > 0 && n! >= s.n - 2;

/** With whom they came: a person named before the verb, both sides of the meeting told last, else whom the text is about. */
function hostsOf(s: FactSentence, were: number, facts: readonly Fact[]): Role[] {
  const before = s.mentions.find((m) => m.last < were && s.kindOf(m.entity) === 'person');
  if (before) return [s.role('participant', { first: before.first, last: before.last, entity: before.entity })];
  const held = facts.filter((f) => f.evidence[0]! < s.n && isMeetingOfTwo(f) && f.rule !== 'attended by X');
  const implied = impliedRole(s);
  const told = ofTheMeeting(s, were)
    ? held
    : PLAIN_PRESENCE.test(s.text(0, were).toLowerCase())
      ? held.filter((f) => isJustBefore(s, f))
      : [];
  const last = toldLast(told);
  // Of one of two who met the text goes on to tell: those present are his.
  const isHis = last?.roles.some((r) => r.entity === implied?.entity) && last.roles.filter((r) => r.role === 'participant').length < 2;
  if (!last || (isHis && implied && !ofTheMeeting(s, were))) return implied ? [implied] : [];
  return last.roles.flatMap((r) => (/^(?:participant|counterpart)$/.test(r.role) ? [{ ...r, role: 'participant' }] : []));
}
