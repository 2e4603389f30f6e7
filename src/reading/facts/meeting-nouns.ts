import type { Fact, Role } from '../../model/reading.ts';
import { listBehind } from './behind.ts';
import { cameToNothing } from './certainty.ts';
import { circumstances, circumstancesBetween, timesOf } from './circumstances.ts';
import { actors, agents, distinctParts, phrases, subjectParts, withPhrases } from './clause.ts';
import type { FactSentence, Part } from './context.ts';
import { diaryOwner, hourInDiary, isStruck, opensDiaryLine, placeInDiary, withoutHome } from './diary.ts';
import { isTalks, meeting, TALKS, topics } from './meeting.ts';
import { impliedMain, impliedRole, isCloseOfDay, isOneOfTwo, mainPerson, meetingOf } from './meeting-owners.ts';
import { movedTo } from './moved.ts';
import { isPeopleNoun, participants } from './participants.ts';
import { roster, withRoster } from './roster.ts';

/** Verbs that make a meeting of their object: 'held talks with Y'. */
const HOLD =
  /^(?:hold|have|conduct|co-?chair(?:ed)?|chair|lead|continue|begin|conclude|attend|convene|organise|organize|start|open|take|finish|complete|do|make|participate|join|host|work|end|wrap)$/;
/** Verbs whose subject 'meeting' came about. */
const COMES_ABOUT = /^(?:follow|continue|conclude|take|begin|start|end|open|come|occur)$/;
/** Nouns that name a way of dealing with somebody as often as one occasion. */
const LOOSE = /^(?:engagement|dialogue|dialog|negotiation|exchange|session|deliberation|consultation|call|talk|discussion)s?$/;
/** Nouns of which a meeting is the measure or the frame: 'a series of meetings', 'the margins of the talks'. */
const FRAMES =
  /^(?:series|round|number|set|margin|sideline|course|day|part|occasion|framework|start|end|beginning|conclusion|hour|week|couple|host|wave|outcome)s?$/;
/** Passives whose place and day are the meeting's. */
const HELD = /^(?:hold|schedule|plan|set|expect|convene|organi[sz]e|arrange|conduct|foresee)$/;
const WISHED = /^(?:call|propose|request|seek|offer|urge|hope|invite|decline|refuse|suggest|demand|favour|favor|support|advocate)$/;
/** What is done about a meeting at another time than it is held. */
const TOLD = /^(?:announce|report|confirm|mention|propose|suggest|request|reveal|disclose|publici[sz]e|criticis?e|criticize)$/;
const AHEAD = /^(?:plan|await|expect|schedule|look|advance|prepare|foresee|arrange|set|due|slate|announce)$/;

/** X held talks with Y; talks were held between X and Y; the session was co-chaired by X and Y */
export function held(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  const { lemma } = tokens[v]!;
  const passive = s.tree.isPassive(v);
  // 'met A to continue the talks between both sides': what for, not a meeting more.
  if (/^(?:continue|begin|start|open|conclude)$/.test(lemma) && s.tree.kids(v, 'mark').some((m) => tokens[m]!.lower === 'to'))
    return undefined;
  const events = s.tree
    .kids(v, ...(passive ? ['nsubj:pass'] : ['obj', 'iobj']))
    .flatMap((o) => s.tree.conjuncts(o))
    .filter((o) => isTalks(s, o) || isRound(s, o) || (lemma === 'have' && /^(?:coffee|tea|drinks|supper)$/.test(tokens[o]!.lower)));
  if (events.length === 0 && !passive) events.push(...eventBehind(s, v));
  // 'The audience with A was taken by B', who stood in for one of the two.
  if (events.length === 0 || !HOLD.test(lemma) || (passive && lemma === 'take')) return s.nothing('what is held is no meeting');
  const withs = [...withPhrases(s, v), ...events.flatMap((e) => withPhrases(s, e))];
  const betweens = [v, ...events].flatMap((e) => phrases(s, e, ['between', 'among']));
  const right = partsAt(s, withs);
  // 'will call on A and hold talks | with B', where the tree hangs B on the first verb.
  if (right.length === 0) right.push(...events.flatMap((e) => (withBehind(s, e) > 0 ? roster(s, withBehind(s, e) + 1, true) : [])));
  if (right.length === 0 && betweens.length === 0 && !passive) right.push(...listBehind(s, events.at(-1)!, /^with$/));
  const left = passive ? agents(s, v) : actors(s, v);
  const both = partsAt(s, betweens);
  const brought = passive || right.length > 0 || both.length > 0 ? [] : broughtTogether(s, v, events);
  if (brought.length > 1) return meeting(s, v, 'X held talks with Y', { left, right: brought }, topics(s, events));
  // 'A meeting with elders was held by video': of the one the text is about.
  if (passive && left.length === 0 && both.length < 2 && right.length > 0) {
    left.push(...events.flatMap((e) => meetingOf(s, e, partsAt(s, phrases(s, e, ['of'])), right)));
    if (left.length === 0) return heldByTopic(s, v, events, right);
  }
  // 'A and B held talks' says that they talked with one another; 'A and B attended a session' does not.
  const together = (left.length > 1 || areBothSides(s, left, events)) && !/^(?:attend|join|host)$/.test(lemma);
  if (right.length === 0 && both.length === 0 && !together) return s.nothing('with whom it was held is not said');
  const fact = meeting(s, v, 'X held talks with Y', { left: both.length > 1 ? both : left, right }, [
    ...topics(s, events),
    ...events.flatMap((e) => circumstances(s, e)),
  ]);
  return fact && events.some((e) => cameToNothing(s, e)) ? { ...fact, polarity: 'negative' } : fact;
}

/** 'hosted a meeting of the negotiators, A and B', 'chaired a session of the ministers A and B': those whom one person brings together, all named. */
function broughtTogether(s: FactSentence, v: number, events: readonly number[]): Part[] {
  const { tokens } = s.sentence;
  if (!/^(?:host|chair|convene|organi[sz]e|moderate|facilitate)$/.test(tokens[v]!.lemma)) return [];
  const event = events.at(-1);
  if (event === undefined || tokens[event + 1]?.lower !== 'of') return [];
  const people = (parts: readonly Part[]): Part[] => parts.filter((p) => s.kindOf(p.entity) === 'person');
  const listed = people(partsAt(s, phrases(s, event, ['of'])));
  if (listed.length > 1) return listed;
  // 'of the Chief Negotiators, | A and B': names beside a post in the plural.
  const comma = tokens.findIndex((t, i) => i > event && i < event + 12 && t.text === ',');
  if (
    comma < 0 ||
    !/s$/.test(tokens[comma - 1]!.lower) ||
    !tokens.slice(event + 2, comma).every((t) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(t.pos))
  )
    return [];
  return people(roster(s, comma + 1, true));
}

/** A meeting told without who held it: whom the text is about held it, where that is none of those it was with. */
function heldByTopic(s: FactSentence, v: number, events: readonly number[], right: readonly Part[]): Fact | undefined {
  const implied = impliedRole(s);
  const event = events[0]!;
  if (!implied || implied.entity !== mainPerson(s) || right.some((r) => r.entity === implied.entity))
    return s.nothing('who held it is not said');
  const around = [...topics(s, events), ...events.flatMap((e) => circumstances(s, e)), ...circumstances(s, v)];
  const built = meeting(s, event, 'a meeting of X with Y', { left: [], right: distinctParts(right) }, around);
  if (!built) return undefined;
  const fact = { ...built, roles: [implied, ...built.roles], evidence: [...new Set([...built.evidence, implied.n])] };
  const fails = events.some((e) => cameToNothing(s, e)) || s.isNegated(v);
  return fails ? { ...fact, polarity: 'negative', modality: 'happened' } : { ...fact, modality: s.modality(v) };
}

/** 'Both leaders held talks', 'The Norland and Sundland teams held talks': one phrase for all who talked, unless each talked apart. */
function areBothSides(s: FactSentence, left: readonly Part[], events: readonly number[]): boolean {
  const part = left[0];
  if (left.length !== 1 || !part || part.entity) return false;
  const { tokens } = s.sentence;
  if (events.some((e) => s.tree.children[e]!.some((c) => /^(?:separate|individual|other|several|many|various)$/.test(tokens[c]!.lower))))
    return false;
  if (s.plurals.some((p) => p.first === part.first && p.entities.length > 1)) return true;
  const words = tokens.slice(part.first, part.last + 1).map((t) => t.lower);
  return (
    /^(?:delegations|teams|sides|parties|leaders|ministers|presidents|counterparts|governments|envoys)$/.test(words.at(-1)!) &&
    words.some((w) => /^(?:two|both|and)$/.test(w))
  );
}

/** 'held a | roundtable | with nine founders', where the tree takes the noun for the subject of the next: the meeting right behind the verb. */
function eventBehind(s: FactSentence, v: number): number[] {
  const { tokens } = s.sentence;
  let i = v + 1;
  while (/^(?:DET|ADJ|NUM)$/.test(tokens[i]?.pos ?? '') || /^(?:phone|telephone|video|working)$/.test(tokens[i]?.lower ?? '')) i++;
  return i > v + 1 && TALKS.test(tokens[i]?.lower ?? '') && withBehind(s, i) > 0 ? [i] : [];
}

/** The 'with' right behind a meeting's noun, or behind its day ('calls | over the weekend | with A'); -1 for none. */
function withBehind(s: FactSentence, i: number): number {
  const { tokens } = s.sentence;
  let at = i + 1;
  if (/^(?:on|over|in|during|late|early)$/.test(tokens[at]?.lower ?? '')) at++;
  while (s.inDate(at) || /^(?:the|weekend|day|evening|afternoon|morning)$/.test(tokens[at]?.lower ?? '')) at++;
  return tokens[at]?.lower === 'with' ? at : -1;
}

/** 'the second round | of the Norland-Sudland Consultations' */
const isRound = (s: FactSentence, o: number): boolean =>
  /^(?:round|session|edition|series|set|days?|hours?|weeks?)$/.test(s.sentence.tokens[o]!.lower) &&
  s.tree
    .kids(o, 'nmod')
    .flatMap((c) => s.tree.conjuncts(c))
    .some((c) => TALKS.test(s.sentence.tokens[c]!.lower));

/** a meeting with Y; the meeting between X and Y; X's meeting with Y; a trilateral meeting of X, Y and Z */
export function fromNoun(s: FactSentence, i: number): Fact | undefined {
  const { tokens } = s.sentence;
  const token = tokens[i]!;
  // In a headline a capital makes no name of it.
  const named = s.mentionAt(i);
  const heads = named?.first === i && opensDiaryLine(s, i);
  const isName = named?.form === 'name' && !((s.n === 0 || heads) && named.last === i && s.kindOf(named.entity) === 'other');
  if (isName || token.dep === 'compound') return undefined;
  const governor = token.head >= 0 ? tokens[token.head]! : undefined;
  if (governor && HOLD.test(governor.lemma) && /^(?:obj|nsubj:pass)$/.test(token.dep)) return s.nothing('its verb tells of it');
  const withs = withPhrases(s, i);
  const right = withoutHome(s, i, partsAt(s, withs.length > 0 ? withs : withToTheRight(s, i)));
  // 'a call on Y'
  if (right.length === 0 && /^calls?$/.test(token.lower) && token.dep !== 'obj')
    right.push(...partsAt(s, phrases(s, i, ['on', 'upon'])).filter((p) => s.kindOf(p.entity) === 'person'));
  const both = partsAt(s, phrases(s, i, ['between', 'among', 'of'])).filter((p) => s.kindOf(p.entity) !== 'place');
  if (both.length < 2 && right.length === 0) both.push(...betweenToTheRight(s, i));
  const owners = s.tree.kids(i, 'nmod:poss').flatMap((o) => participants(s, o));
  // '… in a meeting held on Monday with Y'
  for (const acl of s.tree.kids(i, 'acl'))
    if (/^(?:hold|take|conduct|schedule|follow|continue|conclude)$/.test(tokens[acl]!.lemma))
      right.push(...partsAt(s, withPhrases(s, acl)));
  const subject = /^nsubj/.test(token.dep) && governor !== undefined;
  const comesAbout = subject && COMES_ABOUT.test(governor.lemma);
  const v = s.tree.verbOf(i);
  if (comesAbout && v >= 0) right.push(...partsAt(s, withPhrases(s, v)));
  if (right.length === 0 && both.length < 2) {
    const talkers = callers(s, i, v);
    if (talkers.length > 1)
      return meeting(s, i, 'a meeting of X with Y', { left: talkers, right: [] }, [
        ...topics(s, [i]),
        ...timesOf(s, v),
        ...circumstancesBetween(s, i, talkers[0]!.first),
      ]);
    return s.nothing('with whom is not said');
  }
  if (!isOccasion(s, i, owners, right, both)) return s.nothing('meetings in general, no one occasion');
  let left = both.length > 1 ? both : owners.length > 0 ? owners : meetingOf(s, i, both, right);
  if (left.length === 0 && v >= 0 && !subject)
    left = subjectParts(s, v).filter((p) => !right.some((r) => r.entity && r.entity === p.entity));
  // 'Her programme includes meetings with Y'
  const programme = v >= 0 && left.length === 0 ? programmeAt(s, v) : undefined;
  if (programme !== undefined) left = s.tree.kids(programme, 'nmod:poss').flatMap((o) => participants(s, o));
  // 'The meeting with Y was cancelled by X': X called off a meeting of X's.
  if (left.length === 0 && subject && v >= 0 && tokens[v]!.lemma !== 'take') left = agents(s, v);
  // 'A met B; a meeting with Y | was refused': of the one who did what is told before the semicolon.
  if (left.length === 0 && right.length > 0) left = beforeSemicolon(s, i);
  const withMain = isOneOfTwo(s, left, right);
  if (withMain) left = [];
  // 'A meeting with Y came next.': with whom is left out is whom the text is about.
  const alone = left.length === 0 && right.length > 0;
  const implied =
    alone && !withMain && (token.head < 0 || subject || opensDiaryLine(s, i))
      ? (impliedRole(s) ?? (opensDiaryLine(s, i) ? diaryOwner(s) : undefined))
      : alone && (withMain || isCloseOfDay(s, i, v))
        ? impliedMain(s)
        : undefined;
  if (implied && right.some((r) => r.entity === implied.entity)) return undefined;
  if (left.length === 0 && right.length < 2 && !implied) return s.nothing('one side alone');
  // 'a meeting, | announced last week,': when it was told of.
  const held = s.tree.kids(i, 'acl', 'acl:relcl').filter((a) => !TOLD.test(tokens[a]!.lemma));
  const about = [...topics(s, [i]), ...held.flatMap((a) => circumstances(s, a)), ...(isBeforeJourney(s, i) ? [] : journeyPlaces(s, v))];
  if (subject && v >= 0 && (COMES_ABOUT.test(tokens[v]!.lemma) || HELD.test(tokens[v]!.lemma)))
    about.push(...circumstances(s, v).filter((r) => r.role === 'place' || r.role === 'date'));
  if (v >= 0 && !subject) about.push(...timesOf(s, v));
  if (right[0]) about.push(...circumstancesBetween(s, i, right[0].first));
  about.push(...placeInDiary(s, i), ...hourInDiary(s, i));
  const built = meeting(s, i, 'a meeting of X with Y', { left, right: distinctParts(right) }, about);
  if (!built) return undefined;
  const fact = implied ? { ...built, roles: [implied, ...built.roles], evidence: [...new Set([...built.evidence, implied.n])] } : built;
  const told = movedTo(s, i, fact) ?? certain(s, i, v, fact);
  return programme !== undefined && told.modality === 'happened' && /s$/.test(tokens[v]!.lower) ? { ...told, modality: 'planned' } : told;
}

/** 'In a phone call on Monday, | A and B | agreed': those who did it together at a talk that opens the sentence. */
function callers(s: FactSentence, i: number, v: number): Part[] {
  const { tokens } = s.sentence;
  if (i > 5 || v < i || !/^(?:in|during|at)$/.test(tokens[0]!.lower) || !/^(?:a|an|another|their)$/.test(tokens[1]?.lower ?? '')) return [];
  if (
    !/^(?:agree|discuss|review|exchange|address|stress|reaffirm|underline|pledge|welcome|decide|express|emphasi[sz]e|note|condemn|consider)$/.test(
      tokens[v]!.lemma,
    )
  )
    return [];
  if (s.modality(v) !== 'happened' || s.isNegated(v)) return [];
  const people = withRoster(s, -1, subjectParts(s, v)).filter((p) => s.kindOf(p.entity) === 'person' && p.first > i);
  return people.length > 1 ? people : [];
}

/** The subject of a verb that tells what there is on somebody's programme. */
const programmeAt = (s: FactSentence, v: number): number | undefined =>
  /^(?:include|feature|comprise|foresee|contain|encompass)$/.test(s.sentence.tokens[v]!.lemma)
    ? s.tree
        .subjects(v)
        .find((x) => /^(?:programme|program|schedule|agenda|itinerary|visit|trip|tour|stay|diary)$/.test(s.sentence.tokens[x]!.lower))
    : undefined;

/** Who does what the clause before the semicolon ahead of `i` tells, where that is the main one. */
function beforeSemicolon(s: FactSentence, i: number): Part[] {
  const { tokens } = s.sentence;
  const mark = tokens.findLastIndex((t, k) => k < i && t.text === ';');
  const main = tokens.findIndex((t) => t.head < 0);
  return mark > 0 && main >= 0 && main < mark && tokens[main]!.pos === 'VERB' ? actors(s, main) : [];
}

/** X was in contact with Y, remains in close touch with Y */
export function inContact(s: FactSentence, i: number): Fact | undefined {
  const { tokens } = s.sentence;
  const at = [i - 1, i - 2].find((k) => tokens[k]?.lower === 'in');
  if (at === undefined || tokens.slice(at + 1, i).some((t) => t.pos !== 'ADJ' && t.pos !== 'ADV' && t.pos !== 'NOUN')) return undefined;
  const opens = [i + 1, i + 2].find((k) => tokens[k]?.lower === 'with');
  if (opens === undefined) return s.nothing('with whom is not said');
  const right = partsAt(s, withPhrases(s, i));
  if (right.length === 0) right.push(...listBehind(s, i, /^with$/), ...behindWith(s, opens));
  const v = s.tree.kids(i, 'cop').length > 0 ? i : s.tree.verbOf(i);
  const left = v < 0 ? [] : actors(s, v);
  const others = distinctParts(right).map((p) => withoutTime(s, p));
  const fact = right.length > 0 && left.length > 0 ? meeting(s, i, IN_CONTACT, { left, right: others }) : undefined;
  return fact && v >= 0 && v !== i ? { ...fact, modality: s.modality(v) } : fact;
}

/** 'the parties | in the interim': when, not who. */
function withoutTime({ sentence: { tokens } }: FactSentence, part: Part): Part {
  const at = tokens.findIndex(
    (t, k) =>
      k > part.first &&
      k < part.last &&
      t.lower === 'in' &&
      /^(?:interim|meantime|meanwhile|future|weeks|days|months)$/.test(tokens[part.last]!.lower),
  );
  return at < 0 || part.entity ? part : { ...part, last: at - 1 };
}

/** Being in contact is no meeting, but answers who was in contact. */
const IN_CONTACT = 'X was in contact with Y';

/** 'with | 61 registered travellers': a group whose noun the lists do not hold. */
function behindWith(s: FactSentence, opens: number): Part[] {
  const head = s.sentence.tokens.findIndex(
    (t, i) => i > opens && i < opens + 6 && (t.pos === 'NOUN' || t.pos === 'PROPN') && /s$/.test(t.lower),
  );
  if (head < 0) return [];
  const part = s.nounPhrase(head);
  return [{ ...part, first: Math.max(part.first, opens + 1) }];
}

/** 'consultations took place at the Ministry in P | between A and B': the two lists behind 'between', where the tree has none. */
function betweenToTheRight(s: FactSentence, i: number): Part[] {
  const { tokens } = s.sentence;
  const at = tokens.findIndex((t, k) => k > i && k < i + 24 && t.lower === 'between');
  if (
    at < 0 ||
    tokens.slice(i + 1, at).some((t) => t.pos === 'VERB' && !/^(?:take|hold|happen|occur|schedule|conduct|convene)$/.test(t.lemma))
  )
    return [];
  const people = roster(s, at + 1, true);
  return people.length > 1 ? people : [];
}

const partsAt = (s: FactSentence, heads: readonly number[]): Part[] => [...new Set(heads)].flatMap((o) => participants(s, o, false));

/** True for a noun that tells one occasion: 'in his talks with Y', not 'the importance of talks with Y' or 'strengthen engagement with Y'. */
function isOccasion(s: FactSentence, i: number, owners: readonly Part[], right: readonly Part[], both: readonly Part[]): boolean {
  const { tokens } = s.sentence;
  const token = tokens[i]!;
  const governor = token.head >= 0 ? tokens[token.head]! : undefined;
  const loose = LOOSE.test(token.lower);
  const person = [...right, ...both].some((p) => s.kindOf(p.entity) === 'person' || !p.entity);
  if (owners.length > 0) return !loose || person;
  if (loose && !person) return false;
  if (!governor || governor.pos === 'VERB' || governor.pos === 'AUX')
    return token.dep !== 'obj' || !loose || !governor || AHEAD.test(governor.lemma) || WISHED.test(governor.lemma);
  if (/^nsubj/.test(token.dep) || token.dep === 'appos') return true;
  // 'the need for talks with Y'
  if (/^(?:needs?|importance|case|room|wish|desire|demand|readiness|willingness|calls?|appeal)$/.test(governor.lower)) return false;
  return (
    FRAMES.test(governor.lower) ||
    // A headline: 'Release on Consultations between A and B'
    (both.length > 1 && s.n === 0 && both.every((p) => s.kindOf(p.entity) === 'person')) ||
    /^(?:for|before|after|during|at|in|following)$/.test(s.tree.prepositions(i)[0] ?? '') ||
    TALKS.test(governor.lower)
  );
}

/** What the sentence says of the meeting may be planned, only wished for or called off. */
function certain(s: FactSentence, i: number, v: number, fact: Fact): Fact {
  const { tokens } = s.sentence;
  const governor = tokens[i]!.head >= 0 ? tokens[tokens[i]!.head]! : undefined;
  if (cameToNothing(s, i) || isStruck(s, i) || isOfJourneyNotMade(s, i, v)) return { ...fact, polarity: 'negative', modality: 'happened' };
  const wished = governor && WISHED.test(governor.lemma);
  const upcoming =
    (governor && AHEAD.test(governor.lemma) && !s.tree.kids(i, 'nmod:poss').some((p) => p > i)) ||
    s.tree.children[i]!.some((c) => /^(?:next|upcoming|future|planned|possible|forthcoming|scheduled)$/.test(tokens[c]!.lower)) ||
    s.tree.prepositions(i).some((p) => p === 'ahead' || (p === 'before' && !isNextInLine(s, v)));
  const clause = v >= 0 ? s.modality(v) : 'happened';
  return { ...fact, modality: wished ? 'possible' : upcoming ? 'planned' : clause !== 'happened' ? clause : fact.modality };
}

/** 'did not travel to P | for talks with Y', 'was to have flown to P for a meeting with Y, but …': who did not go there met nobody there. */
const isOfJourneyNotMade = (s: FactSentence, i: number, v: number): boolean =>
  v >= 0 &&
  /^(?:travel|fly|go|come|head|journey|arrive|visit)$/.test(s.sentence.tokens[v]!.lemma) &&
  /^(?:for|to)$/.test(s.tree.prepositions(i)[0] ?? '') &&
  s.isNegated(v);

/** 'was received by A before a working session with B': one meeting told after the other, both over. */
const isNextInLine = (s: FactSentence, v: number): boolean =>
  v >= 0 &&
  /^(?:met|received|welcomed|greeted|hosted|held|called|spoke|conferred|paid)$/.test(s.sentence.tokens[v]!.lower) &&
  s.modality(v) === 'happened';

/** 'After meetings with A she flew to P': met before the journey, not where it led. */
const isBeforeJourney = (s: FactSentence, i: number): boolean =>
  /^(?:after|following|before|since|upon|on)$/.test(s.tree.prepositions(i)[0] ?? '');

/** 'travels to P to have talks with Y': they meet where the journey goes. */
function journeyPlaces(s: FactSentence, v: number): Role[] {
  if (v < 0) return [];
  const { lemma } = s.sentence.tokens[v]!;
  if (!/^(?:travel|fly|go|come|head|return|leave|depart|visit)$/.test(lemma)) return [];
  return (lemma === 'visit' ? s.tree.kids(v, 'obj') : phrases(s, v, ['to'])).flatMap((goal) => {
    const place = s.mentionAt(goal);
    const found = place && s.kindOf(place.entity) === 'place';
    return found ? [s.role('place', { first: place.first, last: place.last, entity: place.entity })] : [];
  });
}

/**
 * The first participant after 'with' to the right of a word for a meeting, where the tree has none:
 * 'a meeting held on Monday at the Ministry | with Minister X'. Stops at a finite verb, a clause mark or another meeting.
 */
function withToTheRight(s: FactSentence, i: number): number[] {
  const { tokens } = s.sentence;
  for (let j = i + 1; j < tokens.length; j++) {
    const token = tokens[j]!;
    if (/^[.;:]$/.test(token.text) || TALKS.test(token.lower)) return [];
    const held = /^(?:held|conducted|scheduled|hosted|organised|organized|convened)$/.test(token.lower);
    if ((token.pos === 'VERB' && !held) || token.pos === 'AUX' || token.pos === 'SCONJ') return [];
    if (token.lower !== 'with') continue;
    for (let k = j + 1; k < tokens.length && k <= j + 6; k++) {
      const mention = s.mentionAt(k);
      if (mention && s.kindOf(mention.entity) === 'person') return [mention.last];
      if (isPeopleNoun(s, k) && !isPeopleNoun(s, k + 1 < tokens.length ? k + 1 : k - 1)) return [k];
      if (tokens[k]!.pos === 'VERB' || /^[,.;]$/.test(tokens[k]!.text)) break;
    }
    return [];
  }
  return [];
}
