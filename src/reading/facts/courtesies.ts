import type { Fact } from '../../model/reading.ts';
import { listBehind } from './behind.ts';
import { actors, agents, distinctParts, objectsOf, peopleObjects, phrases, withPhrases } from './clause.ts';
import type { FactSentence, Part } from './context.ts';
import { meeting } from './meeting.ts';
import { participants } from './participants.ts';
import { roster } from './roster.ts';

/** Courtesies that tell a meeting: an audience granted, a message handed over, a farewell. */

/** X bade farewell to Y; the tree may take an old verb for a noun. */
export function tookLeave(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  const at = tokens.findIndex((t, i) => i > v && i < v + 5 && /^(?:farewell|goodbye|adieu)$/.test(t.lower));
  if (at < 0) return s.nothing('no farewell is bidden');
  const right = /^to$/.test(tokens[at + 1]?.lower ?? '') ? roster(s, at + 2, true) : roster(s, v + 1, true);
  const before = s.mentions.findLast((m) => m.last < v && m.last > v - 5 && s.kindOf(m.entity) === 'person');
  const left = tokens[v]!.pos === 'VERB' ? actors(s, v) : [];
  if (left.length === 0 && before) left.push({ first: before.first, last: before.last, entity: before.entity });
  return right.length > 0 && left.length > 0 ? meeting(s, v, 'X received Y', { left, right }) : undefined;
}

/** Y was granted an audience by X; X granted Y an audience */
export function grantedAudience(s: FactSentence, v: number): Fact | undefined {
  const at = s.sentence.tokens.findIndex((t, i) => i > v && i < v + 8 && t.lower === 'audience');
  if (at < 0) return undefined;
  const hosts = s.tree.isPassive(v) ? agents(s, v) : actors(s, v);
  const behind = s.sentence.tokens[at + 1]?.lower === 'by' ? listBehind(s, at, /^by$/) : [];
  // 'gave audience | to Y': the guest stands behind 'to', not in the place of what is given.
  const guests = s.tree.isPassive(v) ? actors(s, v) : [...givenTo(s, v, at)];
  guests.push(...(s.tree.isPassive(v) || guests.length > 0 ? [] : peopleObjects(s, v).filter((p) => p.last < at)));
  const left = hosts.length > 0 ? hosts : behind;
  return left.length > 0 && guests.length > 0 ? meeting(s, v, 'Y was received by X', { left, right: guests }) : undefined;
}

/** 'gave audience | to Y': the guests behind 'to'. */
function givenTo(s: FactSentence, v: number, at: number): Part[] {
  if (s.sentence.tokens[at + 1]?.lower !== 'to') return [];
  const named = roster(s, at + 2, true);
  return named.length > 0 ? named : distinctParts([...phrases(s, v, ['to']), ...phrases(s, at, ['to'])].flatMap((o) => participants(s, o)));
}

/** X delivered a message from Z to Y: handed over in person. */
export function delivered(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  const letters = objectsOf(s, v).filter((o) => /^(?:message|letter)s?$/.test(tokens[o]!.lower));
  if (letters.length === 0) return s.nothing('nothing is handed over');
  const right = [v, ...letters]
    .flatMap((h) => phrases(s, h, ['to']))
    .flatMap((o) => participants(s, o))
    .filter((p) => s.kindOf(p.entity) === 'person');
  if (right.length === 0) right.push(...listBehind(s, Math.max(...letters), /^to$/));
  const left = actors(s, v).filter((p) => s.kindOf(p.entity) === 'person');
  return right.length > 0 && left.length > 0 ? meeting(s, v, 'X called on Y', { left, right: distinctParts(right) }) : undefined;
}

/** X visited Y, where Y is somebody by name. */
export function visitedSomebody(s: FactSentence, v: number): Fact | undefined {
  if (s.tree.isPassive(v)) return undefined;
  const { tokens } = s.sentence;
  const hosts = objectsOf(s, v)
    .filter((o) => s.kindOf(s.mentionAt(o)?.entity) === 'person' && /^(?:name|title)$/.test(s.mentionAt(o)!.form))
    .filter(
      (o) => !/^(?:NOUN|PROPN)$/.test(tokens[s.mentionAt(o)!.last + 1]?.pos ?? '') && tokens[s.mentionAt(o)!.last + 1]?.lower !== "'s",
    )
    .flatMap((o) => participants(s, o))
    .filter((p) => s.kindOf(p.entity) === 'person');
  const left = actors(s, v).filter((p) => s.kindOf(p.entity) === 'person');
  return hosts.length > 0 && left.length > 0 ? meeting(s, v, 'X called on Y', { left, right: distinctParts(hosts) }) : undefined;
}

/** X had a tete-a-tete with Y, which is read as several words. */
export function heldApart(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  const at = tokens.findLastIndex((t, i) => i > v && i < v + 9 && t.lower === 'tete');
  if (at < 0 || tokens[at + 1]?.lower !== 'with') return undefined;
  const right = roster(s, at + 2, true);
  return right.length > 0 ? meeting(s, v, 'X held talks with Y', { left: actors(s, v), right }) : undefined;
}

/** X compared notes with Y; X and Y took stock of T: what nobody does with another without talking to him. */
export function tookStock(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  const objects = objectsOf(s, v);
  const things = tokens[v]!.lemma === 'take' ? /^stock$/ : /^(?:views|notes|ideas|opinions|impressions)$/;
  if (s.tree.isPassive(v) || !objects.some((o) => things.test(tokens[o]!.lower))) return undefined;
  const person = (p: Part): boolean => s.kindOf(p.entity) === 'person';
  const heads = [...withPhrases(s, v), ...objects.flatMap((o) => withPhrases(s, o))];
  const right = [...new Set(heads)].flatMap((o) => participants(s, o)).filter(person);
  const left = actors(s, v).filter(person);
  return left.length > 0 && left.length + right.length > 1
    ? meeting(s, v, 'X exchanged views with Y', { left, right: distinctParts(right) })
    : undefined;
}

/** 'the farewell | call | of Y': a call in person, not one for something. */
export const isCourtesy = (s: FactSentence, call: number): boolean =>
  /^(?:farewell|courtesy|introductory|parting|inaugural|protocol|goodwill|leave-taking|maiden)$/.test(
    s.sentence.tokens[call - 1]?.lower ?? '',
  );

/** 'received A, who introduced to him | B', 'who presented B to the Minister': whoever is introduced is there too. */
export function introducedBy(s: FactSentence, last: number): Part[] {
  const { tokens } = s.sentence;
  const who = tokens.findIndex((t, i) => i > last && i < last + 3 && t.lower === 'who');
  const verb = who < 0 ? -1 : tokens[who + 1]?.pos === 'ADV' ? who + 2 : who + 1;
  if (verb < 0 || !/^(?:introduced|presented)$/.test(tokens[verb]?.lower ?? '')) return [];
  const opens = tokens[verb + 1]?.lower === 'to' && /^(?:him|her|them)$/.test(tokens[verb + 2]?.lower ?? '') ? verb + 3 : verb + 1;
  return roster(s, opens, true).filter((p) => s.kindOf(p.entity) === 'person');
}

const HOUSE = /^(?:ministry|palace|residence|office|headquarters|house|castle|hall|base|camp|centre|center|villa|mansion|embassy)$/;

/** 'welcomed A | to P': where they met, whatever else the sentence names a place for. */
export function withWelcomePlace(s: FactSentence, v: number, fact: Fact | undefined): Fact | undefined {
  if (!fact || s.sentence.tokens[v]!.lemma !== 'welcome' || s.tree.isPassive(v)) return fact;
  const places = [v, ...s.tree.kids(v, 'obj')]
    .flatMap((h) => phrases(s, h, ['to']))
    .filter((o) => s.kindOf(s.mentionAt(o)?.entity) === 'place' || HOUSE.test(s.sentence.tokens[o]!.lower))
    .map((o) => s.role('place', s.mentionAt(o) ?? s.nounPhrase(o)));
  return places.length === 0 ? fact : { ...fact, roles: [...fact.roles.filter((r) => r.role !== 'place'), ...places.slice(0, 1)] };
}
