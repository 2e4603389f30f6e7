import type { Fact } from '../../model/reading.ts';
import { behindComma, goesOnWith, listBehind } from './behind.ts';
import { byPhone, called } from './calls.ts';
import { circumstances } from './circumstances.ts';
import { actors, agents, distinctParts, isPassiveToo, objectsOf, peopleObjects, phrases, withPhrases } from './clause.ts';
import type { FactSentence, Part } from './context.ts';
import {
  delivered,
  grantedAudience,
  heldApart,
  introducedBy,
  isCourtesy,
  tookLeave,
  tookStock,
  visitedSomebody,
  withWelcomePlace,
} from './courtesies.ts';
import { acceptedCredentials, presentedCredentials } from './credentials.ts';
import { atTable, MEALS } from './hospitality.ts';
import { ledGroupBehind } from './led-groups.ts';
import { meeting, metThere, TALKS, topics } from './meeting.ts';
import { held } from './meeting-nouns.ts';
import { isPeopleNoun, participants } from './participants.ts';
import { roster } from './roster.ts';
import { saw } from './sightings.ts';
import { agreedTogether, discussed, spokeTogether } from './talked-over.ts';

/** Verbs that tell a meeting: for each, by its dictionary form, the rule that reads it. */
type Rule = (s: FactSentence, v: number) => Fact | undefined;

/** X met (with) Y; X and Y met; members of X met; X was met by Y */
function met(s: FactSentence, v: number): Fact | undefined {
  if (s.tree.isPassive(v)) return received(s, v);
  const objects = objectsOf(s, v);
  const withs = withPhrases(s, v);
  const right = [...objects.flatMap((o) => participants(s, o)), ...withs.flatMap((o) => participants(s, o, false))];
  if (right.length > 0) right.push(...including(s, v, right));
  const left = actors(s, v);
  // 'A, whom B met'
  if (right.length === 0) right.push(...relativeObject(s, v, objects));
  if (right.length === 0) right.push(...(withs.length === 0 ? listBehind(s, v) : []), ...unnamedBehind(s, v));
  if (right.length === 0 && objects.length + withs.length === 0) right.push(...objectBehindPlace(s, v));
  // 'met today at P | with A', where the tree hangs A on P.
  if (right.length === 0 && objects.length + withs.length === 0) right.push(...listBehind(s, v, /^with$/));
  if (objects.length + withs.length > 0 && right.length === 0) return s.nothing('what is met is no person, body or group');
  return meeting(s, v, 'X met Y', { left, right: distinctParts(right) });
}

/** 'had met in P | the President of the Assembly', where the tree sets the post beside the place. */
function objectBehindPlace(s: FactSentence, v: number): Part[] {
  const { tokens } = s.sentence;
  // 'It met, at the headquarters of the Office, | eleven envoys of the opposition'
  if (tokens[v + 1]?.text === ',' && /^(?:in|at)$/.test(tokens[v + 2]?.lower ?? '')) {
    const close = tokens.findIndex((t, i) => i > v + 2 && t.text === ',');
    if (close < 0 || close > v + 14 || tokens.slice(v + 3, close).some((t) => /^(?:VERB|AUX|PRON)$/.test(t.pos))) return [];
    const noun = tokens.findIndex((t, i) => i > close + 1 && !/^(?:ADJ|PROPN|NOUN|NUM|DET)$/.test(t.pos)) - 1;
    return noun > close ? participants(s, noun) : [];
  }
  if (!/^(?:in|at)$/.test(tokens[v + 1]?.lower ?? '')) return [];
  const place = s.mentionAt(tokens[v + 2]?.lower === 'the' ? v + 3 : v + 2);
  if (!place || s.kindOf(place.entity) !== 'place' || tokens[place.last + 1]?.pos !== 'DET') return [];
  const noun = tokens.findIndex((t, i) => i > place.last + 1 && !/^(?:ADJ|PROPN|NOUN)$/.test(t.pos)) - 1;
  return noun > place.last + 1 ? participants(s, noun) : [];
}

/** 'met there | with instructors': a group behind an adverb of place. */
function unnamedBehind(s: FactSentence, v: number): Part[] {
  const { tokens } = s.sentence;
  const at = tokens.findIndex((t, i) => i > v && i < v + 4 && t.lower === 'with');
  if (at < 0 || tokens.slice(v + 1, at).some((t) => t.pos !== 'ADV')) return [];
  const noun = tokens.findIndex((t, i) => i > at && i < at + 5 && t.pos === 'NOUN');
  return noun < 0 ? [] : participants(s, noun);
}

/** 'after meeting with Y': the participle, not the noun of a name. */
function meetingWith(s: FactSentence, v: number): Fact | undefined {
  const { text, dep } = s.sentence.tokens[v]!;
  return text === 'meeting' && /^(?:advcl|xcomp|ccomp|conj|root)$/.test(dep) ? met(s, v) : undefined;
}

/** 'whom B met': the name that 'whom' goes back to. */
function relativeObject(s: FactSentence, v: number, objects: readonly number[]): Part[] {
  const whom = objects.find((o) => o < v && /^(?:whom?|that)$/.test(s.sentence.tokens[o]!.lower));
  return whom === undefined ? [] : participants(s, whom);
}

/** X received / hosted / welcomed / greeted Y; Y was received by X */
function received(s: FactSentence, v: number): Fact | undefined {
  const { lemma } = s.sentence.tokens[v]!;
  if (s.tree.isPassive(v)) {
    const guests = actors(s, v).filter((p) => s.kindOf(p.entity) !== 'place');
    const hosts = agents(s, v);
    // 'the fund, to be hosted by Norland': a body that is given a seat.
    if (lemma === 'host' && guests.every((p) => s.kindOf(p.entity) !== 'person' && !isPeopleNoun(s, p.last)))
      return s.nothing('nobody is the guest');
    return guests.length > 0 && hosts.length > 0 ? meeting(s, v, 'Y was received by X', { left: hosts, right: guests }) : undefined;
  }
  const honoured = honouredAt(s, v);
  if (honoured.length > 0) return meeting(s, v, 'X received Y', { left: actors(s, v), right: honoured });
  const anyone = lemma === 'receive' || lemma === 'host';
  const callers = objectsOf(s, v)
    .filter((o) => /^(?:call|visit)$/.test(s.sentence.tokens[o]!.lower))
    .flatMap((o) => [...phrases(s, o, ['from', 'by']), ...phrases(s, v, ['from']), ...(isCourtesy(s, o) ? phrases(s, o, ['of']) : [])])
    .flatMap((o) => participants(s, o));
  if (callers.length > 0) return meeting(s, v, 'X received Y', { left: actors(s, v), right: distinctParts(callers) });
  // 'Norland hosts 20,000 refugees', 'received asylum seekers': who lives there.
  if (objectsOf(s, v).some((o) => SETTLERS.test(s.sentence.tokens[o]!.lower))) return s.nothing('who is taken in is no guest');
  const group = ledGroupBehind(s, v);
  // Those who make up a group that the tree lost stand behind it.
  const people = peopleObjects(s, v).filter(
    (p) => (s.kindOf(p.entity) === 'person' || anyone || !p.entity) && !group.some((g) => g.last < p.first),
  );
  if (people.length === 0) {
    const listed = objectsOf(s, v).length === 0 ? listBehind(s, v) : [];
    const behind = listed.length > 0 ? listed : group;
    return behind.length > 0
      ? meeting(s, v, 'X received Y', { left: actors(s, v), right: [...behind, ...introducedBy(s, behind.at(-1)!.last)] })
      : held(s, v);
  }
  const hosts = actors(s, v);
  // 'Norland hosts 20,000 people': a country gives shelter.
  if (lemma === 'host' && hosts.every((p) => s.kindOf(p.entity) === 'place') && people.every((p) => !p.entity))
    return s.nothing('who lives there is no guest');
  const right = s.n === 0 ? [...people, ...behindComma(s, people.at(-1)!.last)] : [...people, ...introducedBy(s, people.at(-1)!.last)];
  return withWelcomePlace(s, v, meeting(s, v, 'X received Y', { left: hosts, right }));
}

/** 'hosted a dinner in honour of Y', 'gave a lunch for Y' */
function honouredAt(s: FactSentence, v: number): Part[] {
  const { tokens } = s.sentence;
  const meals = objectsOf(s, v).filter((o) => MEALS.test(tokens[o]!.lower));
  const heads = meals
    .flatMap((m) => [m, v])
    .flatMap((h) => [
      ...phrases(s, h, ['for']),
      ...phrases(s, h, ['in'])
        .filter((c) => /^hono[u]?r$/.test(tokens[c]!.lower))
        .flatMap((c) => phrases(s, c, ['of'])),
    ]);
  return distinctParts([...new Set(heads)].flatMap((o) => participants(s, o)));
}

const SETTLERS =
  /^(?:refugees|migrants|evacuees|returnees|asylum-seekers|seekers|patients|tourists|visitors|students|prisoners|troops|soldiers|idps)$/;

/** X was joined / accompanied by Y; X accompanied Y */
function accompanied(s: FactSentence, v: number): Fact | undefined {
  const { lemma } = s.sentence.tokens[v]!;
  // 'is leaving today accompanied by Y': a participle that the tree hangs on without an auxiliary.
  if (s.tree.isPassive(v) || s.sentence.tokens[v + 1]?.lower === 'by' || isPassiveToo(s, v)) {
    const companions = agents(s, v);
    // 'by A for the first leg and, in P only, | by B'
    const last = companions.at(-1);
    if (last) companions.push(...goesOnWith(s, last.last + 1, 'by').filter((p) => !companions.some((c) => c.first === p.first)));
    if (companions.length === 0) return undefined;
    const right = metThere(s, Math.max(...companions.map((c) => c.last)) + 1, s.sentence.tokens.length);
    return meeting(s, v, 'X was joined by Y', { left: principal(s, v), companions, right });
  }
  const right = lemma === 'accompany' || joinsThem(s, v) ? peopleObjects(s, v) : [];
  if (right.length === 0) return atTable(s, v) ?? held(s, v);
  // 'accompanied A | together with B': B went along too.
  const together = s.sentence.tokens.findIndex((t, i) => i > v && /^(?:together|alongside|along)$/.test(t.lower));
  // 'joined A for talks | with C'
  const third = metThere(s, Math.max(...right.map((p) => p.last)) + 1, s.sentence.tokens.length);
  const told = meeting(s, v, 'X accompanied Y', { left: right, companions: actors(s, v), right: third });
  const start = s.sentence.tokens[together]?.start ?? Number.POSITIVE_INFINITY;
  return told && { ...told, roles: told.roles.map((r) => (r.role === 'participant' && r.start > start ? { ...r, role: 'companion' } : r)) };
}

/** 'B will join | her in Oslo', not 'joined her in calling for C': the one who is joined is a person, and nothing that both do stands behind. */
function joinsThem(s: FactSentence, v: number): boolean {
  const { tokens } = s.sentence;
  if (tokens[v]!.lemma !== 'join' || !actors(s, v).some((p) => s.kindOf(p.entity) === 'person')) return false;
  const object = s.tree.kids(v, 'obj')[0];
  if (object === undefined || s.kindOf(s.mentionAt(object)?.entity) !== 'person') return false;
  const rest = tokens.slice(object + 1);
  return rest[0]?.lower === 'in'
    ? s.kindOf(s.mentionAt(object + 2)?.entity) === 'place'
    : /^(?:for|on|during|at)$/.test(rest[0]?.lower ?? '');
}

const heldOrApart: Rule = (s, v) => heldApart(s, v) ?? atTable(s, v) ?? tookStock(s, v) ?? held(s, v);

/** X visited P together with Y; X visited Y. */
function wentWith(s: FactSentence, v: number): Fact | undefined {
  const host = s.sentence.tokens[v]!.lemma === 'visit' ? visitedSomebody(s, v) : undefined;
  if (host) return host;
  const { tokens } = s.sentence;
  const at = tokens.findIndex((t, i) => i > v && i < v + 20 && /^(?:together|along|alongside|jointly)$/.test(t.lower));
  if (at < 0 || tokens.slice(v + 1, at).some((t) => t.pos === 'VERB')) return undefined;
  const companions = roster(s, tokens[at + 1]?.lower === 'with' ? at + 2 : at + 1, true);
  return companions.length > 0 ? meeting(s, v, 'X was joined by Y', { left: actors(s, v), companions }) : undefined;
}

/** Whom the companions came with: 'A met B, accompanied by C' tells it of A, not of the nearest name. */
function principal(s: FactSentence, v: number): Part[] {
  const { tokens } = s.sentence;
  const { dep, head } = tokens[v]!;
  if (dep === 'acl' && head >= 0 && tokens[v - 1]?.text === ',' && !/^nsubj/.test(tokens[head]!.dep)) {
    const clause = s.tree.verbOf(head);
    if (clause >= 0 && clause !== v) return actors(s, clause);
  }
  if (/^(?:xcomp|advcl)$/.test(dep) && head >= 0 && tokens[head]!.pos === 'VERB') return actors(s, head);
  return actors(s, v);
}

/** X spoke (by phone) with Y, sat down with, conferred with, dined with; X and Y spoke by phone */
function spoke(s: FactSentence, v: number): Fact | undefined {
  const { lemma } = s.sentence.tokens[v]!;
  const right = [...withPhrases(s, v), ...(lemma === 'speak' ? phrases(s, v, ['to']) : [])].flatMap((o) => participants(s, o));
  // 'talked to the press' tells no meeting, 'talked to A B' does.
  if (lemma === 'talk')
    right.push(...phrases(s, v, ['to']).flatMap((o) => participants(s, o).filter((p) => s.kindOf(p.entity) === 'person')));
  if (lemma === 'consult') right.push(...objectsOf(s, v).flatMap((o) => participants(s, o)));
  const left = actors(s, v);
  if (right.length === 0) right.push(...listBehind(s, v, lemma === 'speak' ? /^(?:with|to)$/ : /^with$/));
  if (right.length === 0 && (lemma !== 'speak' || left.length < 2 || !byPhone(s, v)))
    return lemma === 'speak' ? spokeTogether(s, v) : undefined;
  return meeting(s, v, 'X spoke with Y', { left, right: distinctParts(right) });
}

/** Her interlocutors in P included A and B. */
function included(s: FactSentence, v: number): Fact | undefined {
  const host = s.tree
    .kids(v, 'nsubj')
    .find((x) => /^(?:interlocutors|counterparts|hosts|meetings|guests)$/.test(s.sentence.tokens[x]!.lower));
  if (host === undefined) return undefined;
  const left = s.tree.kids(host, 'nmod:poss').flatMap((o) => participants(s, o));
  const right = objectsOf(s, v).flatMap((o) => participants(s, o));
  if (left.length === 0 || right.length === 0) return undefined;
  return meeting(s, v, 'whom X met included Y', { left, right }, circumstances(s, host));
}

/** What is exchanged by those who do not meet for it. */
const FROM_AFAR =
  /^(?:fire|artillery|shot|shell|strike|missile|rocket|salvo|attack|blow|prisoner|captive|hostage|detainee|body|remains|letter|email|mail|note|text|message|telegram|insult|threat|accusation|barb|tweet|territory|ambassador|goods|currency|instrument|data|datum|information|intelligence|notes|sample|dataset|statistic|student|researcher|best|practice)$/;

/** X exchanged views with Y. */
function exchanged(s: FactSentence, v: number): Fact | undefined {
  if (objectsOf(s, v).some((o) => FROM_AFAR.test(s.sentence.tokens[o]!.lemma))) return s.nothing('what is exchanged needs no meeting');
  const heads = [...withPhrases(s, v), ...objectsOf(s, v).flatMap((o) => withPhrases(s, o))];
  const right = [...new Set(heads)].flatMap((o) => participants(s, o, false));
  return meeting(s, v, 'X exchanged views with Y', { left: actors(s, v), right }, topics(s, objectsOf(s, v)));
}

/** The summit was attended by X and Y. */
function attended(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  if (!s.tree.isPassive(v) && tokens[v + 1]?.lower !== 'by') return atTable(s, v) ?? wentWith(s, v) ?? held(s, v);
  // 'the meeting, which was hosted by A | and attended by B': without an auxiliary of its own.
  const host = tokens.findLastIndex(
    (t, i) => i < v && i > v - 25 && /^(?:hosted|chaired|convened|opened)$/.test(t.lower) && tokens[i + 1]?.lower === 'by',
  );
  const left = distinctParts([...(host > 0 ? agents(s, host) : []), ...agents(s, v)]).filter(
    (p) => host < 0 || s.kindOf(p.entity) === 'person',
  );
  return left.length > 0 ? meeting(s, v, 'attended by X', { left }) : undefined;
}

/** X paid a (courtesy) call on Y. */
function paid(s: FactSentence, v: number): Fact | undefined {
  const calls = objectsOf(s, v).filter((o) => /^(?:call|visit)s?$/.test(s.sentence.tokens[o]!.lower));
  const right = calls
    .flatMap((o) => [...phrases(s, o, ['on', 'upon', 'to']), ...phrases(s, v, ['on', 'upon', 'to'])])
    .flatMap((o) => participants(s, o))
    .filter((p) => s.kindOf(p.entity) === 'person' || !p.entity);
  if (right.length === 0) right.push(...calledUpon(s, v));
  return right.length > 0 ? meeting(s, v, 'X paid a call on Y', { left: actors(s, v), right: distinctParts(right) }) : held(s, v);
}

/** 'paid courtesy calls | on A and on B': the list behind the call, where the tree takes 'calls' for a verb. */
function calledUpon(s: FactSentence, v: number): Part[] {
  const { tokens } = s.sentence;
  const call = tokens.findIndex((t, i) => i > v && i < v + 6 && /^(?:calls?|visits?)$/.test(t.lower));
  if (call < 0 || !/^(?:on|upon|to)$/.test(tokens[call + 1]?.lower ?? '')) return [];
  return roster(s, call + 2, true).filter((p) => s.kindOf(p.entity) === 'person');
}

/** X co-chaired the committee with Y; the committee, which X co-chaired with Y: whoever chairs together has met. */
function coChaired(s: FactSentence, v: number): Fact | undefined {
  const left = actors(s, v);
  const right = withPhrases(s, v).flatMap((o) => participants(s, o, false));
  if (right.length === 0) right.push(...listBehind(s, v, /^with$/));
  const people = [...left, ...right].filter((p) => s.kindOf(p.entity) === 'person' || !p.entity);
  if (right.length === 0 || people.length < 2 || s.tree.isPassive(v)) return held(s, v);
  return meeting(s, v, 'X held talks with Y', { left, right: distinctParts(right) });
}

/** X led the Norwegian delegation in talks with Y; X and Y led their delegations in talks */
function ledInTalks(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  const group = objectsOf(s, v).find((o) => /^(?:delegations?|teams?|sides?)$/.test(tokens[o]!.lower));
  const talks = tokens.findIndex((t, i) => group !== undefined && i > group && i < group + 8 && TALKS.test(t.lower));
  if (group === undefined || talks < 0 || !tokens.slice(group, talks).some((t) => /^(?:in|at|for|during)$/.test(t.lower)))
    return held(s, v);
  const right = listBehind(s, talks, /^with$/);
  const left = actors(s, v);
  return right.length + left.length < 2 ? undefined : meeting(s, v, 'X held talks with Y', { left, right });
}

/** 'had working sessions with Y', where the tree takes 'working' for the verb */
const hadWorkingSession = (s: FactSentence, v: number): Fact | undefined => {
  const { tokens } = s.sentence;
  return tokens[v]!.lower === 'working' && /^ha(?:s|ve|d)$/.test(tokens[v - 1]?.lower ?? '') && TALKS.test(tokens[v + 1]?.lower ?? '')
    ? held(s, v)
    : undefined;
};

/** The rule for each verb of meeting. */
export const VERBS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['meet', met],
  ['meeting', meetingWith],
  ['receive', (s, v) => acceptedCredentials(s, v) ?? received(s, v)],
  ...['host', 'welcome', 'greet'].map((verb) => [verb, received] as const),
  ...['join', 'accompany', 'flank'].map((verb) => [verb, accompanied] as const),
  ...['speak', 'talk', 'confer', 'consult', 'sit', 'dine', 'din', 'lunch', 'engage', 'converse', 'interact', 'negotiate'].map(
    (verb) => [verb, spoke] as const,
  ),
  ['see', saw],
  ['include', included],
  ...['call', 'phone', 'telephone', 'ring'].map((verb) => [verb, called] as const),
  ...['grant', 'give', 'accord'].map((verb) => [verb, grantedAudience] as const),
  ['exchange', exchanged],
  ...['compare', 'swap', 'trade'].map((verb) => [verb, tookStock] as const),
  ['attend', attended],
  ...['visit', 'travel', 'tour', 'inspect', 'fly'].map((verb) => [verb, wentWith] as const),
  ...['pay', 'make'].map((verb) => [verb, paid] as const),
  ...['bid', 'bade'].map((verb) => [verb, tookLeave] as const),
  ...['co-chair', 'co-chaired', 'cochair'].map((verb) => [verb, coChaired] as const),
  ...['lead', 'head'].map((verb) => [verb, ledInTalks] as const),
  ['discuss', discussed],
  ...['present', 'submit'].map((verb) => [verb, presentedCredentials] as const),
  ['accept', acceptedCredentials],
  ['agree', agreedTogether],
  ['work', hadWorkingSession],
  ...['deliver', 'hand'].map((verb): [string, Rule] => [verb, (s, v) => presentedCredentials(s, v) ?? delivered(s, v)]),
  ...[
    'hold',
    'have',
    'conduct',
    'chair',
    'continue',
    'begin',
    'conclude',
    'convene',
    'organise',
    'organize',
    'start',
    'open',
    'take',
    'finish',
    'complete',
    'end',
    'wrap',
    'do',
    'participate',
  ].map((verb) => [verb, heldOrApart] as const),
]);

/** 'met with officials, | including A and B', where the parser hangs the list on the verb. */
function including(s: FactSentence, v: number, known: readonly Part[]): Part[] {
  return phrases(s, v, ['including'])
    .flatMap((o) => participants(s, o, false))
    .filter((p) => !known.some((k) => k.first === p.first || (k.entity && k.entity === p.entity)));
}
