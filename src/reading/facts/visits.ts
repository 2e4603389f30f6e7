import type { Fact, Role } from '../../model/reading.ts';
import { cameToNothing } from './certainty.ts';
import { circumstances, circumstancesAfter } from './circumstances.ts';
import { ADDRESS, actors, agents, distinctParts, phrases, subjectParts } from './clause.ts';
import type { FactSentence, Part } from './context.ts';
import { destinationAt, destinationsOf, placeBeside, placesRightBehind, siteBehindCompany, sitesBehind } from './destinations.ts';
import { onOwnDays } from './own-days.ts';
import { isPeopleNoun, participants, roles } from './participants.ts';
import { roster } from './roster.ts';

/** Visits and travel. Roles: `visitor`, `destination` (place, body or site visited), `date`, `purpose`, `companion`. */

interface Journey {
  /** The rule's name, by which others know what kind of journey it is. */
  rule: string;
  /** Words that lead to the destination. */
  to: readonly string[];
}

const GO: Journey = { rule: 'X travelled to P', to: ['to'] };
const ARRIVE: Journey = { rule: 'X travelled to P', to: ['to', 'in', 'at'] };
const LEAVE: Journey = { rule: 'X left for P', to: ['to', 'for'] };

/** Verbs of travel, by their dictionary form. */
const TRAVEL: ReadonlyMap<string, Journey> = new Map([
  ...['travel', 'go', 'fly', 'journey', 'proceed', 'drive', 'sail', 'continue'].map((verb) => [verb, GO] as const),
  ['cross', { rule: 'X travelled to P', to: ['to', 'into'] }],
  ...['arrive', 'land', 'stop'].map((verb) => [verb, ARRIVE] as const),
  ...['depart', 'leave', 'head'].map((verb) => [verb, LEAVE] as const),
]);
/** Those whom somebody leads on a journey. */
const TEAM = /^(?:delegations?|mission|team|party|group)$/;
const VISITS = /^(?:visit|trip|travel|tour|journey|mission|stop|stopover|arrival)s?$/;
/** Verbs that tell how a visit went: its date is theirs. */
const RUNS =
  /^(?:pay|make|carry|undertake|conduct|begin|start|end|conclude|complete|finish|wrap|continue|take|last|follow|kick|round|plan|schedule|postpone|cancel|announce|be)$/;
/** What one 'visits' on a screen. */
const PAGES = /^(?:website|webpage|page|site|portal|link|blog|url|www.*|http.*|.*\.(?:org|int|com|eu|gov))$/;

export function findVisits(s: FactSentence): Fact[] {
  const facts: Fact[] = [];
  for (let i = 0; i < s.sentence.tokens.length; i++) {
    const token = s.sentence.tokens[i]!;
    const rule = ruleAt(s, i);
    if (!rule) continue;
    const told = s.tried(`visit: ${rule.name}`, i, rule(s, i));
    facts.push(...onOwnDays(s, told));
    // 'I am travelling with A': also where no goal is told.
    const companions = token.pos === 'VERB' && (told.length > 0 || token.lemma === 'travel') ? travelledWith(s, i) : undefined;
    if (companions) facts.push(companions);
  }
  return facts;
}

/** The rule for the word at `i`, when it may tell of a visit. */
function ruleAt(s: FactSentence, i: number): ((s: FactSentence, i: number) => Fact | undefined) | undefined {
  const { pos, lemma, lower } = s.sentence.tokens[i]!;
  // 'Visit to P and Q': the noun of a headline.
  if (i === 0 && lower === 'visit' && s.sentence.tokens[1]?.lower === 'to') return paidVisit;
  if (pos === 'VERB')
    return lemma === 'visit' || lemma === 'tour'
      ? visited
      : TRAVEL.has(lemma) && !leadsTeam(s, i)
        ? travelled
        : /^(?:lead|head)$/.test(lemma)
          ? ledDelegation
          : lemma === 'take'
            ? tookSomebody
            : undefined;
  if (pos !== 'NOUN' && pos !== 'PROPN') return undefined;
  if (VISITS.test(lower)) return paidVisit;
  return s.tree.kids(i, 'cop').length > 0 && s.kindOf(s.mentionAt(i)?.entity) === 'place' ? stayed : undefined;
}

/** X visited P; P was visited by X */
function visited(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  const passive = s.tree.isPassive(v);
  const heads = s.tree.kids(v, passive ? 'nsubj:pass' : 'obj').flatMap((o) => s.tree.conjuncts(o));
  if (!passive) heads.push(...s.tree.kids(v, 'obl:tmod', 'nmod:tmod').filter((c) => placeBeside(s, c)));
  // 'toured the port and | a training centre', where the tree takes the second for a clause without a verb.
  if (!passive && heads.length > 0)
    heads.push(...s.tree.kids(v, 'conj').filter((c) => tokens[c]!.pos === 'NOUN' && s.tree.kids(c, 'nsubj', 'cop', 'obj').length === 0));
  if (!passive && heads.length === 0) heads.push(...siteBehindCompany(s, v));
  heads.push(...heads.flatMap((h) => sitesBehind(s, h)));
  // 'visited President A and | other partners': beside a person stand people.
  const hosts = heads.some((h) => isPerson(s, h));
  const destinations = heads
    .filter((h) => !isPage(s, h) && !isPerson(s, h) && !(hosts && !s.mentionAt(h)))
    .flatMap((h) => destinationAt(s, h));
  const visitors = passive ? agents(s, v) : actors(s, v);
  // 'Please visit the archive' asks the reader.
  if (destinations.length === 0 || (visitors.length === 0 && isImperative(s, v)))
    return s.nothing('no place is visited, or the reader is asked to');
  return visit(s, v, 'X visited P', visitors, destinations);
}

/** 'our site', 'the page', but not 'the burial site'. */
function isPage(s: FactSentence, h: number): boolean {
  const { tokens } = s.sentence;
  if (!PAGES.test(tokens[h]!.lower)) return false;
  const before = tokens[h - 1];
  return (
    tokens[h]!.lower !== 'site' ||
    !before ||
    !/^(?:NOUN|PROPN|ADJ)$/.test(before.pos) ||
    /^(?:web|internet|new|official)$/.test(before.lower)
  );
}

/** X travelled to P */
function travelled(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  const journey = TRAVEL.get(tokens[v]!.lemma)!;
  // 'was left to the city', 'left it to the experts', 'were left behind for them'
  const given =
    tokens[v]!.lemma === 'leave' && (s.tree.isPassive(v) || (s.tree.kids(v, 'obj').length > 0 && phrases(s, v, ['to']).length > 0));
  if (given) return s.nothing('something is left, nobody leaves');
  const destinations = destinationsOf(s, v, journey.to);
  if (destinations.length === 0) destinations.push(...placesRightBehind(s, v, journey.to));
  if (destinations.length === 0) return s.nothing('it leads to no place');
  const visitors = actors(s, v).filter((p) => s.kindOf(p.entity) !== 'place');
  // 'cannot let the prize go to P'
  if (visitors.length === 0 && tokens[tokens[v]!.head]?.lemma === 'let') return s.nothing('its subject is no traveller');
  // 'Half of the money goes to P'
  if (visitors.length === 0 && (s.tree.kids(v, 'nsubj').length > 0 || (GOES.test(s.sentence.tokens[v]!.lemma) && isFiniteVerb(s, v))))
    return s.nothing('its subject is no traveller');
  return visit(s, v, journey.rule, visitors, destinations);
}

/** Verbs that tell of money and goods as well as of travellers. */
const GOES = /^(?:go|continue|proceed|head)$/;

/** True for a verb with a form or auxiliary of its own, not 'going on to P' beside another one. */
const isFiniteVerb = (s: FactSentence, v: number): boolean => {
  const { dep, lower } = s.sentence.tokens[v]!;
  return (/^(?:root|acl:relcl|parataxis)$/.test(dep) && !/ing$/.test(lower)) || /^(?:goes|went|continues|heads)$/.test(lower);
};

const leadsTeam = (s: FactSentence, v: number): boolean => s.tree.kids(v, 'obj').some((o) => TEAM.test(s.sentence.tokens[o]!.lower));

/** X led a delegation to P: whoever leads one goes along. */
function ledDelegation(s: FactSentence, v: number): Fact | undefined {
  const teams = s.tree.kids(v, 'obj').filter((o) => TEAM.test(s.sentence.tokens[o]!.lower));
  // 'the delegation to the General Assembly': a meeting is no journey.
  const destinations = [
    ...teams.flatMap((o) => destinationsOf(s, o, ['to'])),
    ...(teams.length > 0 ? destinationsOf(s, v, ['to']) : []),
  ].filter((p) => s.kindOf(p.entity) === 'place');
  const visitors = subjectParts(s, v).filter((p) => s.kindOf(p.entity) === 'person');
  if (visitors.length === 0) visitors.push(...onlyPersonAhead(s, v));
  if (destinations.length === 0 || visitors.length === 0) return s.nothing('nobody leads a delegation to a place');
  return visit(s, v, 'X travelled to P', visitors, distinctParts(destinations));
}

/** 'a tour that took A to P and Q', 'The trip will take A to P' */
function tookSomebody(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  const isRelative = tokens[v]!.dep === 'acl:relcl';
  const ahead = isRelative ? tokens.slice(Math.max(0, v - 8), v).map((t) => t.lower) : s.tree.subjects(v).map((c) => tokens[c]!.lower);
  if (!ahead.some((w) => VISITS.test(w))) return s.nothing('it is no journey that takes somebody there');
  const visitors = s.tree
    .kids(v, 'obj', 'iobj')
    .map((o) => s.nounPhrase(o))
    .filter((p) => s.kindOf(p.entity) === 'person');
  const destinations = destinationsOf(s, v, ['to']);
  if (destinations.length === 0) destinations.push(...visitors.flatMap((p) => placesRightBehind(s, p.last, ['to'])));
  if (visitors.length === 0 || destinations.length === 0) return s.nothing('whom it takes where is not said');
  return visit(s, v, 'X travelled to P', visitors, destinations);
}

/** 'The Minister for Trade, Jobs and Ports, A B, | will …': where the tree loses the name in a long post, the one person before the verb. */
function onlyPersonAhead(s: FactSentence, v: number): Part[] {
  const people = s.mentions.filter((m) => m.last < v && s.kindOf(m.entity) === 'person');
  const between = s.sentence.tokens.slice((people[0]?.last ?? v) + 1, v);
  return people.length === 1 && !between.some((t) => t.pos === 'VERB') && s.n > 0
    ? [{ first: people[0]!.first, last: people[0]!.last, entity: people[0]!.entity }]
    : [];
}

/** X paid a visit to P; X's visit to P; a visit to P by X; the visit of X to P */
function paidVisit(s: FactSentence, i: number): Fact | undefined {
  const { tokens } = s.sentence;
  const token = tokens[i]!;
  const { lower } = token;
  // 'her State Visit to P' is none the less a visit.
  const named = s.mentionAt(i);
  if ((named?.form === 'name' && !(named.last === i && s.kindOf(named.entity) === 'other')) || token.dep === 'compound') return undefined;
  const v = s.tree.verbOf(i);
  const stop = /^stop/.test(token.lower);
  const destinations = destinationsOf(s, i, stop ? ['to', 'in', 'at'] : ['to']).filter(
    // 'report on a trip to the Council': one visits a body, but does not travel to it.
    (p) => lower === 'visit' || lower === 'visits' || s.kindOf(p.entity) !== 'organisation',
  );
  // 'a tour of P and Q'
  if (/^(?:tour|trip|visit)s?$/.test(lower))
    destinations.push(...destinationsOf(s, i, ['of']).filter((p) => s.kindOf(p.entity) === 'place'));
  if (v >= 0 && token.dep === 'obj') destinations.push(...destinationsOf(s, v, stop ? ['to', 'in', 'at'] : ['to']));
  const owned = phrases(s, i, ['of', 'by']).filter((o) => isPerson(s, o) || isPeopleNoun(s, o));
  for (const o of owned) destinations.push(...destinationsOf(s, o, ['to']));
  if (destinations.length === 0 && lower === 'visit') destinations.push(...placesRightBehind(s, i, ['to']));
  if (destinations.length === 0) return s.nothing('it leads to no place');
  const owners = [...s.tree.kids(i, 'nmod:poss'), ...owned].flatMap((o) => participants(s, o, false));
  // 'a visit to P last week | by A', where the tree hangs A on the place.
  const goal = destinations.at(-1)!.last;
  const by = (s.dates().find((d) => d.part.first === goal + 1 || d.part.first === goal + 2)?.part.last ?? goal) + 1;
  if (owners.length === 0 && tokens[by]?.lower === 'by')
    owners.push(...roster(s, by + 1, true).filter((p) => s.kindOf(p.entity) === 'person'));
  // 'A, who is on a visit to P, met B': the visit has a subject of its own.
  const clause = s.tree.kids(i, 'cop').length > 0 ? i : v;
  // 'during His Majesty's forthcoming visit': somebody's, though the release does not say whose.
  const isAnothers = s.tree.kids(i, 'nmod:poss').some((o) => /^(?:NOUN|PROPN)$/.test(tokens[o]!.pos));
  const own = owners.length === 0 && !isAnothers && clause >= 0 && isOwn(s, i);
  const called = s.tree.kids(i, 'nmod:poss').filter((o) => o > 1 && ADDRESS.test(tokens[o]!.lower) && owners.length === 0);
  const visitors = own
    ? subjectParts(s, clause).filter((p) => s.kindOf(p.entity) !== 'place')
    : [...owners, ...called.map((o) => ({ first: /^(?:royal|imperial)$/.test(tokens[o - 1]!.lower) ? o - 2 : o - 1, last: o }))];
  // 'the first trip to P by one of that office'
  if (visitors.length === 0 && token.dep === 'appos') return undefined;
  // 'the mission to P', 'travel to P': without a traveller no journey.
  if (visitors.length === 0 && /^(?:mission|travel|arrival|tour)/.test(token.lower)) return s.nothing('nobody travels');
  // 'is fielding an election mission to P', 'Board meets; C fielding mission to P': others are sent.
  const sent = v >= 0 && /^(?:field|send|deploy|dispatch|launch|mount|lead)$/.test(tokens[v]!.lemma);
  const sending = tokens.slice(Math.max(0, i - 4), i).some((t) => /^(?:field|send|deploy|dispatch|mount)(?:s|ing)$/.test(t.lower));
  if (own && /^missions?$/.test(lower) && (sent || sending)) return s.nothing('others are sent');
  return visit(s, i, isAside(s, i) ? 'a visit of X to P' : "X's visit to P", visitors, distinctParts(destinations), v);
}

/** 'since her stop in P', 'ahead of a visit to P': another time than the sentence tells of. */
function isAside(s: FactSentence, i: number): boolean {
  const words = [...s.tree.prepositions(i), ...s.tree.kids(i, 'mark').map((c) => s.sentence.tokens[c]!.lower)];
  return words.some((w) => /^(?:since|after|before|ahead|following|from|about|regarding|for)$/.test(w));
}

/** True when the subject of the clause makes the visit: it is the verb's object or a circumstance, not its subject or part of another noun. */
function isOwn(s: FactSentence, i: number): boolean {
  const { tokens } = s.sentence;
  const { dep, head } = tokens[i]!;
  if (/^nsubj/.test(dep)) return false;
  return !(head >= 0 && tokens[head]!.pos === 'VERB' && dep === 'obj') || RUNS.test(tokens[head]!.lemma);
}

/** X was in P and Q (this week): the parser makes the place the predicate. */
function stayed(s: FactSentence, i: number): Fact | undefined {
  if (s.tree.kids(i, 'cop').length === 0 || !s.tree.prepositions(i).some((p) => p === 'in' || p === 'at')) return undefined;
  const visitors = subjectParts(s, i).filter((p) => s.kindOf(p.entity) === 'person');
  if (visitors.length === 0) return undefined;
  const destinations = s.tree
    .conjuncts(i)
    .filter((h) => s.kindOf(s.mentionAt(h)?.entity) === 'place')
    .map((h) => s.nounPhrase(h));
  return visit(s, i, 'X was in P', visitors, destinations);
}

/**
 * 'flew to P together with Y', 'visited P in the company of Y': Y came along. ('Toured the mill with its owner': who is there already did not;
 * 'Travelling with Y were A and B' is told the other way round, which the sentences of those who come along know.)
 */
function travelledWith(s: FactSentence, v: number): Fact | undefined {
  if (s.tree.subjects(v).some((h) => h > v)) return undefined;
  const heads = s.tree
    .kids(v, 'obl', 'advmod')
    .filter((c) => isPerson(s, c) && s.tree.prepositions(c).some((p) => p === 'with' || p === 'alongside'))
    .filter((c) => !s.tree.kids(c, 'nmod:poss').some((k) => s.sentence.tokens[k]!.lower === 'its'));
  const companions = heads.flatMap((c) => participants(s, c));
  const { tokens } = s.sentence;
  const company = tokens.findIndex(
    (t, i) => i > v && t.lower === 'company' && tokens[i + 1]?.lower === 'of' && tokens[i - 2]?.lower === 'in',
  );
  if (company > 0) companions.push(...roster(s, company + 2, true));
  const visitors = subjectParts(s, v).filter((p) => s.kindOf(p.entity) === 'person');
  if (companions.length === 0 || visitors.length === 0) return undefined;
  // 'Travelling with her | were A and B': those who came along, which another rule reads.
  if (visitors.length > 0 && visitors.every((p) => p.first > v)) return undefined;
  return s.fact('meeting', 'X travelled with Y', v, [...roles(s, 'participant', visitors), ...roles(s, 'companion', companions)]);
}

const isPerson = (s: FactSentence, h: number): boolean => s.kindOf(s.mentionAt(h)?.entity) === 'person';

function isImperative(s: FactSentence, v: number): boolean {
  const { tokens } = s.sentence;
  return s.tree.kids(v, 'nsubj', 'aux', 'mark').length === 0 && tokens[v]!.lower === tokens[v]!.lemma;
}

/** 'the hospital in P | , in the company of A': who came along is no part of the place. */
function withoutCompany({ sentence: { tokens } }: FactSentence, d: Part): Part {
  const at = tokens.findIndex(
    (t, i) =>
      i > d.first &&
      i < d.last &&
      ((t.lower === 'in' && tokens[i + 2]?.lower === 'company') ||
        (/^(?:together|along|alongside)$/.test(t.lower) && tokens[i + 1]?.lower === 'with') ||
        (/^(?:accompanied|escorted|joined)$/.test(t.lower) && tokens[i + 1]?.lower === 'by')),
  );
  if (at < 0) return d;
  return { ...d, last: tokens[at - 1]!.text === ',' ? at - 2 : at - 1 };
}

function visit(s: FactSentence, v: number, rule: string, visitors: readonly Part[], goals: readonly Part[], clause = v): Fact {
  const destinations = goals
    .filter((d) => !/^(?:which|whom|that)$/.test(s.sentence.tokens[d.last]!.lower) || d.first < d.last)
    .map((d) => withoutCompany(s, withoutClause(s, d)));
  const around = circumstances(s, v);
  // 'left for | P', where the tree takes P for a purpose.
  const isGoal = (r: Role): boolean =>
    destinations.some((d) => s.sentence.tokens[d.first]!.start <= r.start && r.end <= s.sentence.tokens[d.last]!.end);
  const more: Role[] = around.filter((r) => r.role !== 'place' && !(r.role === 'purpose' && isGoal(r)));
  // 'visited in P the new market': a site by no name of a place, and where it is.
  const town = around.find((r) => r.role === 'place' && s.kindOf(r.entity) === 'place');
  const named = destinations.some(
    (d) =>
      s.kindOf(d.entity) === 'place' ||
      (town && s.sentence.tokens[d.last]!.end >= town.end && s.sentence.tokens[d.first]!.start <= town.start),
  );
  if (town && !named) more.push({ ...town, role: 'scene' });
  // 'On a visit to P, A met B today': the day is the meeting's.
  if (clause !== v && clause >= 0 && !more.some((m) => m.role === 'date') && RUNS.test(s.sentence.tokens[clause]!.lemma))
    more.push(...circumstances(s, clause).filter((r) => r.role === 'date'));
  // 'her stop in P | in May', wherever the parser hangs the month.
  const last = destinations.at(-1)?.last;
  if (s.sentence.tokens[v]!.pos !== 'VERB' && last !== undefined && !more.some((m) => m.role === 'date'))
    more.push(...circumstancesAfter(s, last).filter((r) => r.role === 'date'));
  const told = s.fact('visit', rule, clause >= 0 ? clause : v, [
    ...roles(
      s,
      'visitor',
      distinctParts(visitors).map((p) => before(s, p, destinations)),
    ),
    ...destinations.map((d) => s.role('destination', d)),
    ...more,
  ]);
  // 'was not held because of her visit to P': what the clause denies is not the visit, unless it is its object.
  const denied = cameToNothing(s, v) || (told.polarity === 'negative' && (clause === v || s.sentence.tokens[v]!.dep === 'obj'));
  const foreseen = clause !== v && clause >= 0 && isForeseen(s, v, clause);
  return settle(s, v, { ...told, polarity: denied ? 'negative' : 'positive', ...(foreseen ? { modality: 'planned' as const } : {}) });
}

/** 'A visit to P is envisaged for May', 'is being arranged': a journey that is only prepared. */
const isForeseen = (s: FactSentence, i: number, clause: number): boolean =>
  s.sentence.tokens[i]!.dep === 'nsubj:pass' &&
  /^(?:envisage|foresee|plan|schedule|expect|intend|propose|arrange|consider|prepare|anticipate|slate)$/.test(
    s.sentence.tokens[clause]!.lemma,
  );

/** 'the visit of | the Prime Minister of P | to Q': the traveller ends before the word that leads to the destination. */
function before({ sentence: { tokens } }: FactSentence, part: Part, destinations: readonly Part[]): Part {
  const within = destinations.find((d) => part.first < d.first - 1 && d.first <= part.last);
  if (!within || part.entity) return part;
  const leads = tokens.findLastIndex((t, i) => i > part.first && i < within.first && t.pos === 'ADP');
  return leads < 0 ? part : { ...part, last: leads - 1 };
}

/** 'the training centre in P | , where apprentices …, and award a prize': the site, without what is told of it behind a comma. */
function withoutClause({ sentence: { tokens } }: FactSentence, part: Part): Part {
  if (part.entity) return part;
  const comma = tokens.findIndex(
    (t, i) =>
      i > part.first &&
      i <= part.last &&
      (t.text === ';' ||
        (t.text === ',' && /^(?:where|which|who|whose|together|accompanied|alongside|joined)$/.test(tokens[i + 1]?.lower ?? ''))),
  );
  return comma < 0 ? part : { ...part, last: comma - 1 };
}

const GOES_ON = /^(?:travels|goes|flies|heads|leaves|departs|proceeds|continues|arrives)$/;

/** 'travels to P, where she will meet A', 'leaves on Sunday and will see B': the sentence goes on with what is to come. */
const isBeforeWill = ({ sentence: { tokens } }: FactSentence, v: number): boolean =>
  tokens.some(
    (t, i) =>
      i > v &&
      i < v + 20 &&
      /^(?:will|is|are)$/.test(t.lower) &&
      (t.lower === 'will' || /^(?:to|due|expected|scheduled)$/.test(tokens[i + 1]?.lower ?? '')),
  );

/** What is told in the present tense, or by a noun, of a day after the release is planned: 'leaves for P tomorrow'. */
function settle(s: FactSentence, v: number, fact: Fact): Fact {
  const issued = s.context.release.date;
  const token = s.sentence.tokens[v]!;
  const past = token.pos === 'VERB' && !token.lower.startsWith(token.lemma.slice(0, -1)) ? true : /ed$/.test(token.lower);
  if (fact.modality !== 'happened' || past) return fact;
  if (GOES_ON.test(token.lower) && s.n > 0 && isBeforeWill(s, v)) return { ...fact, modality: 'planned' };
  if (!issued) return fact;
  return fact.roles.some((r) => r.role === 'date' && r.value && r.value.slice(0, 10) > issued) ? { ...fact, modality: 'planned' } : fact;
}
