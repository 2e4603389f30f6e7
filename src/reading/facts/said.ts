import { clauseVerbs, raisedThings, sayingVerbs, spokenThings } from '../lexicon.ts';
import { openQuotes } from '../quotes.ts';
import {
  beforeMeanwhile,
  beforeOther,
  endOfWhoClause,
  isFollowedByThat,
  pastCircumstances,
  pastParticiple,
  toClosingMark,
} from './content-ends.ts';
import type { FactSentence, Part } from './context.ts';
import { goesOn, trimEnd } from './purposes.ts';

/** Verbs whose object is the one spoken to: 'told A that …', 'urged A to …'. */
const ADDRESSING =
  /^(?:advise|ask|assure|brief|congratulate|encourage|inform|invite|notify|remind|request|tell|thank|urge|warn|wish|commend|praise|caution)$/;
/** Of these, verbs whose object is no part of what is said: 'told A | that …', 'assured A | of …'. */
const INFORMING = /^(?:assure|brief|inform|notify|remind|tell|warn|advise|caution)$/;
/** Verbs of hospitality or backing that tell of words only in some of their uses. */
const WITH_SPOKEN_THING = /^(?:extend|offer|share)$/;

/** The dictionary form of a verb of saying at `v`, also where the word was filed as an adjective ('informed'); undefined for any other word. */
export function sayingLemma(s: FactSentence, v: number): string | undefined {
  const token = s.sentence.tokens[v]!;
  if (token.pos !== 'VERB') return undefined;
  const phrase = phraseOfSaying(s, v);
  if (phrase) return phrase;
  if (sayingVerbs.has(token.lemma)) return token.lemma;
  if (token.lemma !== token.lower || !token.lower.endsWith('ed')) return undefined;
  return [token.lower.slice(0, -2), token.lower.slice(0, -1)].find((form) => sayingVerbs.has(form));
}

/** Light verbs that make a verb of saying with the word behind them, to that verb: 'made | clear', 'paid | tribute'. */
const PHRASES: readonly (readonly [verb: RegExp, word: RegExp, saying: string])[] = [
  [/^make$/, /^(?:clear|plain)$/, 'clarify'],
  [/^let$/, /^known$/, 'clarify'],
  [/^make$/, /^(?:plea|appeal)$/, 'appeal'],
  [/^pay$/, /^tribute$/, 'praise'],
  [/^take$/, /^note$/, 'note'],
  [/^draw$/, /^attention$/, 'highlight'],
  [/^(?:lay|put|place)$/, /^(?:emphasis|stress)$/, 'stress'],
  [/^give$/, /^assurances?$/, 'assure'],
  [/^stand$/, /^by$/, 'support'],
  [/^turn$/, /^down$/, 'reject'],
  [/^rule$/, /^out$/, 'reject'],
];

/** The verb of saying that a light verb at `v` and the word behind it make. */
function phraseOfSaying(s: FactSentence, v: number): string | undefined {
  const { tokens } = s.sentence;
  const { lemma } = tokens[v]!;
  for (const [verb, word, saying] of PHRASES) if (verb.test(lemma) && phraseEnd(s, v, word) > v) return saying;
  return undefined;
}

/** The token of the word that a light verb needs, an article or adverb apart at most; -1 when it is not there. */
function phraseEnd(s: FactSentence, v: number, word: RegExp): number {
  const { tokens } = s.sentence;
  for (let i = v + 1; i <= v + 3 && i < tokens.length; i++) {
    if (word.test(tokens[i]!.lower)) return i;
    // 'made | it | clear that', 'let it be known'
    if (!/^(?:DET|ADV|ADJ)$/.test(tokens[i]!.pos) && !/^(?:it|be)$/.test(tokens[i]!.lower)) return -1;
  }
  return -1;
}

/** The last token of what says that something is said: the verb itself, or the word that a light verb needs. */
function sayingEnd(s: FactSentence, v: number): number {
  const { lemma } = s.sentence.tokens[v]!;
  for (const [verb, word] of PHRASES) if (verb.test(lemma)) return Math.max(v, phraseEnd(s, v, word));
  return v;
}

/**
 * Whether the verb of saying at `v` does tell of words here. 'Added that …' does and 'added two officers' does not;
 * nor do 'raised the flag', 'shared a meal', 'called A on Monday', 'called on A at noon', 'continues supporting B'.
 */
export function tellsOfWords(s: FactSentence, v: number, verb: string): boolean {
  const { tokens } = s.sentence;
  if (touchesQuotation(s, v) || closesSentence(s, v) || sayingEnd(s, v) > v) return true;
  // 'told the meeting the roads were closed': whoever is told something hears words.
  if (verb === 'tell' && s.tree.kids(v, 'obj', 'iobj').length > 0) return true;
  const clause = s.tree.kids(v, 'ccomp', 'xcomp').length > 0 || opensClause(s, v);
  const object = s.tree.kids(v, 'obj')[0];
  if (verb === 'brief' && object !== undefined) return clause || matterBehind(s, v) !== undefined || hasPhrase(s, v, /^(?:of|about)$/);
  if (verb === 'conclude' && object !== undefined) return clause;
  if (clauseVerbs.has(verb)) return clause || hasPhrase(s, v, /^(?:on|about|of|for|against|upon)$/);
  if (verb === 'call') return callsForSomething(s, v) || (object !== undefined && s.tree.kids(v, 'xcomp').length > 0);
  if (verb === 'point') return /^(?:out|to)$/.test(tokens[v + 1]?.lower ?? '');
  // 'is tasked with drafting rules and with | supporting A': a deed, not words.
  if (verb === 'support')
    return (
      !/^(?:xcomp|acl|advcl)$/.test(tokens[s.tree.firstConjunct(v)]!.dep) &&
      !s.tree.kids(v, 'mark').some((m) => /^(?:to|with|for|by|of|in|from|at|on|towards?)$/.test(tokens[m]!.lower))
    );
  // 'crimes they commit'
  if (verb === 'commit') return clause || hasPhrase(s, v, /^to$/);
  if (object === undefined) return true;
  const thing = tokens[object]!;
  if (verb === 'raise') return !raisedThings.has(thing.lemma) || hasPhrase(s, v, /^with$/);
  if (WITH_SPOKEN_THING.test(verb))
    return s.tree.conjuncts(object).some((o) => spokenThings.has(tokens[o]!.lemma)) || (clause && verb === 'offer');
  // 'welcomed A at the airport' is no word of praise.
  if (verb === 'welcome' && s.kindOf(s.mentionAt(object)?.entity) === 'person') return !hasPhrase(s, v, /^(?:at|to|in|on)$/);
  return true;
}

function touchesQuotation(s: FactSentence, v: number): boolean {
  const quoted = openQuotes(s.context.sentences)[s.n]!;
  const { tokens } = s.sentence;
  return (
    (v > 1 && (quoted(v - 1) || quoted(v - 2))) ||
    tokens.slice(v + 1).some((_, i) => quoted(v + 1 + i)) ||
    tokens.some((_, i) => i < v && quoted(i))
  );
}

const opensClause = (s: FactSentence, v: number): boolean =>
  s.sentence.tokens.slice(v + 1, v + 16).some((t) => /^(?:that|how|whether|why)$/.test(t.lower));

function hasPhrase(s: FactSentence, v: number, preposition: RegExp): boolean {
  return s.tree
    .kids(v, 'obl', 'nmod', 'advcl', 'obj')
    .some((c) => s.tree.prepositions(c).some((p) => preposition.test(p)) && !s.dates().some((d) => d.part.first <= c && c <= d.part.last));
}

/** 'called for C', 'called on A to …': never 'called on A at noon'. */
function callsForSomething(s: FactSentence, v: number): boolean {
  const next = s.sentence.tokens.slice(v + 1, v + 4).find((t) => t.pos === 'ADP' || t.lower === 'for');
  if (next?.lower === 'for') return true;
  if (next?.lower !== 'on' && next?.lower !== 'upon') return false;
  return s.sentence.tokens.slice(v + 1).some((t) => t.lower === 'to' && t.pos === 'PART');
}

/** What is said: the quotation before or after the verb, else all that follows it in its clause. */
export function contentOf(s: FactSentence, v: number, verb: string, speakers: readonly Part[]): Part | undefined {
  const { tokens } = s.sentence;
  // 'Warning of a “great risk,” he urged the public to leave': what is urged stands behind.
  const asks = ADDRESSED_TO.test(tokens[v]!.lemma) && tokens.slice(v + 1).some((t) => t.lower === 'to' && t.pos === 'PART');
  const quotation = (asks ? undefined : quotationBefore(s, v, speakers)) ?? clauseBefore(s, v, speakers);
  if (quotation) return quotation;
  const done = speakers.length > 0 && s.tree.isPassive(v) && speakers.every((p) => p.first > v) ? whatIsDone(s, v, verb) : undefined;
  if (done !== undefined) return done ?? undefined;
  let first = sayingEnd(s, v) + 1;
  let last = Math.max(s.tree.span(v)[1], first - 1);
  for (const p of speakers) if (p.first > v && p.first <= first + 1) first = p.last + 1;
  // 'were urged | by the Head of B, A, | to leave'
  const agent = tokens[first]?.lower === 'by' && s.tree.isPassive(v) ? speakers.find((p) => p.first > first) : undefined;
  if (agent) first = agent.last + (tokens[agent.last + 1]?.text === ',' ? 2 : 1);
  if (agent && /^(?:who|whose|which|where)$/.test(tokens[first]?.lower ?? '')) return undefined;
  first = pastHearer(s, v, verb, first);
  const lead =
    first > v + 1
      ? /^(?:of|to|on|for)$/
      : verb === 'call' || verb === 'appeal'
        ? /^(?:on|upon|for|to)$/
        : verb === 'point'
          ? /^(?:out|to)$/
          : /^(?:out)$/;
  if (lead.test(tokens[first]?.lower ?? '') && tokens[first]!.pos !== 'PART') first++;
  while (first <= last && /^[,:;"]$/.test(tokens[first]!.text)) first++;
  first = pastCircumstances(s, v, first);
  if (/^(?:that|how)$/.test(tokens[first]?.lower ?? '')) first++;
  // What is coordinated with the verb says something of its own.
  for (const c of s.tree.kids(v, 'conj')) {
    const link =
      s.tree.kids(c, 'cc').find((k) => k < c) ??
      (tokens[s.tree.span(c)[0] - 1]?.text === ',' ? s.tree.span(c)[0] - 1 : undefined) ??
      (opensNextSaying(s, v, s.tree.span(c)[0]) ? s.tree.span(c)[0] : undefined);
    if (link !== undefined && c > v && tokens[c]!.pos === 'VERB' && link - 1 > first)
      last = Math.min(last, link - 1, s.tree.span(c)[0] - 1);
  }
  last = Math.min(last, endOfWhoClause(s, v, first), beforeOther(s, v, last), beforeMeanwhile(s, v, last));
  if (first <= last) last = toClosingMark(s, first, beforeNextSaying(s, v, first, pastTheCut(s, v, pastParticiple(s, last))));
  if (first > last || !tokens.slice(first, last + 1).some((t) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(t.pos))) return undefined;
  return trimEnd(s, trimQuotes(s, { first, last: goesOn(s, first, last) }));
}

/** '| The plan was welcomed by A', 'the plan, | which A's party rejected': the subject of a passive, or what 'which' goes back to; null for a pronoun, undefined where a clause tells what is said. */
function whatIsDone(s: FactSentence, v: number, verb: string): Part | null | undefined {
  if (ADDRESSING.test(verb) || s.tree.kids(v, 'ccomp', 'xcomp').length > 0) return undefined;
  const { tokens } = s.sentence;
  const subject = s.tree.kids(v, 'nsubj:pass')[0] ?? (tokens[v]!.dep === 'acl' ? tokens[v]!.head : undefined);
  if (subject === undefined || subject > v || s.kindOf(s.mentionAt(subject)?.entity) === 'person') return undefined;
  const thing = /^(?:which|that)$/.test(tokens[subject]!.lower) ? tokens[v]!.head : subject;
  if (thing < 0 || thing > v || !/^(?:NOUN|PROPN|NUM)$/.test(tokens[thing]!.pos)) return null;
  return trimEnd(s, trimQuotes(s, s.nounPhrase(thing)));
}

/** 'called on the owners | to open', 'the sailors | “kept the port open”': what was asked for, or the quoted half of a clause, that the tree hung elsewhere. */
function pastTheCut(s: FactSentence, v: number, last: number): number {
  const { tokens } = s.sentence;
  const quoted = openQuotes(s.context.sentences)[s.n]!;
  const asks = tokens[last + 1]?.lower === 'to' && tokens[last + 1]!.pos === 'PART' && ADDRESSED_TO.test(tokens[v]!.lemma);
  const mark = tokens[last]!.text === '"' ? last : last + 1;
  if (!asks && !(tokens[mark]?.text === '"' && quoted(mark + 1) && !quoted(mark - 1))) return last;
  const end = tokens.findIndex((t, i) => i > last + 1 && (/^[.;]$/.test(t.text) || (asks && opensNextSaying(s, v, i))));
  return end < 0 ? tokens.length - 1 : end - 1;
}

/** Verbs of asking somebody to do something. */
const ADDRESSED_TO = /^(?:call|appeal|urge|ask|encourage|invite|request|advise|remind)$/;
/** Verbs of saying whose content is a thing or a person, never a clause that might go on with verbs of its own. */
const OF_THINGS = /^(?:thank|welcome|praise|commend|congratulate|condemn|express|applaud|appreciate|voice|convey|salute|call|urge|appeal)$/;

/** 'thanked the donors | and called on C', both of one speaker: the second verb says something of its own, whatever the tree hung it on. */
function beforeNextSaying(s: FactSentence, v: number, first: number, last: number): number {
  if (!OF_THINGS.test(s.sentence.tokens[v]!.lemma)) return last;
  const next = s.sentence.tokens.findIndex((_, i) => i > first && i <= last && opensNextSaying(s, v, i));
  return next < 0 ? last : next - 1;
}

/** True at an 'and' or comma with a verb of saying in the form of the one at `v` behind it. */
function opensNextSaying(s: FactSentence, v: number, i: number): boolean {
  const { tokens } = s.sentence;
  const quoted = openQuotes(s.context.sentences)[s.n]!;
  if (quoted(i) || !/^(?:and|,)$/.test(tokens[i]!.lower) || tokens[i + 1]?.lower === 'and') return false;
  const next = tokens.findIndex((t, k) => k > i && t.pos !== 'ADV');
  const ending = (k: number): string => /(?:ed|s|ing)$/.exec(tokens[k]!.lower)?.[0] ?? '';
  return next > 0 && tokens[next]!.pos === 'VERB' && sayingVerbs.has(tokens[next]!.lemma) && ending(next) === ending(v) && ending(v) !== '';
}

/** '“C,” A said', '“C,” said A': the words between the marks before the verb. */
function quotationBefore(s: FactSentence, v: number, speakers: readonly Part[]): Part | undefined {
  const { tokens } = s.sentence;
  const quoted = openQuotes(s.context.sentences)[s.n]!;
  const before = tokens.findIndex((_, i) => i < v && quoted(i));
  // '“C,” A said, adding | that D': D is what was added.
  if (before < 0 || isFollowedByThat(s, v)) return undefined;
  const close =
    tokens[v - 1]?.text === '"' || tokens[v - 1]?.text === ',' || speakers.some((p) => p.first > v || p.last === v - 1 || p.last === v - 2);
  if (!close) return undefined;
  let last = v - 1;
  while (last > before && !quoted(last)) last--;
  return speakers.every((p) => p.first > last) ? trimQuotes(s, { first: before, last }) : undefined;
}

/** Verbs that may close a sentence with whose words it was. */
const CLOSING = /^(?:say|tell|add|report|note|explain|announce|confirm|stress|warn|argue|state|recall)$/;

/** 'C, A said.', 'C, A told B.': the verb comes last but for who was told and when. */
function closesSentence(s: FactSentence, v: number): boolean {
  const { tokens } = s.sentence;
  const comma = tokens.findLastIndex((t, i) => i < v && t.text === ',');
  if (comma < 3 || v - comma > 14 || !CLOSING.test(tokens[v]!.lemma)) return false;
  if (tokens.slice(comma + 1, v).some((t) => t.pos === 'VERB' || t.pos === 'CCONJ' || /^(?:who|which|that|and)$/.test(t.lower)))
    return false;
  if (!tokens.slice(0, comma).some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return false;
  const rest = tokens.slice(v + 1);
  return rest.length < 7 && !rest.some((t) => /^(?:VERB|AUX|SCONJ)$/.test(t.pos) || /^[,:;"]$/.test(t.text) || t.lower === 'that');
}

/** The clause before the attribution that closes a sentence, when the speaker stands between the two. */
function clauseBefore(s: FactSentence, v: number, speakers: readonly Part[]): Part | undefined {
  if (!closesSentence(s, v)) return undefined;
  const comma = s.sentence.tokens.findLastIndex((t, i) => i < v && t.text === ',');
  const object = s.tree.kids(v, 'obj').some((o) => o > v && !hears(s, o));
  if (object || speakers.length === 0 || !speakers.every((p) => p.first > comma && p.last < v)) return undefined;
  return { first: 0, last: comma - 1 };
}

/** The first token of what is said behind the one spoken to: 'told A | that …', 'raised with A and B | the case'. */
function pastHearer(s: FactSentence, v: number, verb: string, first: number): number {
  const { tokens } = s.sentence;
  if (INFORMING.test(verb)) {
    const object = s.tree.kids(v, 'obj', 'iobj').find((o) => o > v);
    const pronoun = tokens[v + 1]?.pos === 'PRON' && !/^(?:that|this|what|how)$/.test(tokens[v + 1]!.lower) ? v + 1 : undefined;
    const matter = verb === 'brief' ? matterBehind(s, v) : undefined;
    if (matter !== undefined) return matter + 1;
    const end = pronoun ?? (object === undefined ? undefined : s.nounPhrase(object).last);
    const next = end === undefined ? undefined : tokens[end + 1];
    if (end !== undefined && next && /^(?:that|of|about|on|how|,|:|")$/.test(next.lower))
      return /^(?:of|about|on)$/.test(next.lower) ? end + 2 : end + 1;
    if (pronoun !== undefined || (end !== undefined && s.tree.kids(v, 'ccomp').length > 0)) return end! + 1;
  }
  if (/^(?:with|to)$/.test(tokens[first]?.lower ?? '') && tokens[first]!.pos === 'ADP') {
    const object = s.tree.kids(v, 'obj', 'ccomp').find((o) => o > first);
    const [start] = object === undefined ? [-1] : s.tree.span(object);
    if (start > first) return start;
  }
  return first;
}

/** 'briefed the members | on the plan': the preposition before what somebody is told about, which the tree may hang on the ones who are told. */
function matterBehind(s: FactSentence, v: number): number | undefined {
  const object = s.tree.kids(v, 'obj', 'iobj').find((o) => o > v);
  if (object === undefined) return undefined;
  const { tokens } = s.sentence;
  const isDay = (i: number): boolean => s.dates().some((d) => d.part.first <= i && i <= d.part.last);
  // 'briefed the Council | on 3 May | on the dam'
  const at = tokens.findIndex(
    (t, i) =>
      i > object &&
      ((/^(?:on|about|regarding|concerning)$/.test(t.lower) && !isDay(i + 1)) || (/^(?:VERB|AUX|PUNCT)$/.test(t.pos) && !isDay(i))),
  );
  return tokens[at]?.pos === 'ADP' && tokens[at + 1]?.lower !== 'behalf' ? at : undefined;
}

function trimQuotes(s: FactSentence, part: Part): Part {
  let { first, last } = part;
  const { tokens } = s.sentence;
  while (first < last && /^[",]$/.test(tokens[first]!.text)) first++;
  while (last > first && /^[",.]$/.test(tokens[last]!.text)) last--;
  return { first, last };
}

/** Who is spoken to: the object of a verb that addresses somebody, or who stands behind 'to', 'with' or 'on' where people or bodies stand. */
export function hearerOf(s: FactSentence, v: number, verb: string): Part | undefined {
  // 'drew attention to the state of C': 'to' leads to what is said.
  if (sayingEnd(s, v) > v) return undefined;
  const object = ADDRESSING.test(verb) ? s.tree.kids(v, 'iobj', 'obj')[0] : undefined;
  if (object !== undefined) {
    const heard = hears(s, object);
    const matter = verb === 'brief' ? matterBehind(s, v) : undefined;
    return heard && matter !== undefined && heard.last >= matter ? { ...heard, last: matter - 1 } : heard;
  }
  const words = verb === 'call' ? /^(?:on|upon)$/ : verb === 'raise' || verb === 'share' || verb === 'discuss' ? /^with$/ : /^to$/;
  const phrase = s.tree
    .kids(v, 'obl', 'nmod', 'obj')
    .find((c) => s.tree.prepositions(c).some((p) => words.test(p)) && !isOfRelation(s, s.tree.kids(c, 'case')[0] ?? c));
  return phrase === undefined ? undefined : hears(s, phrase);
}

/** 'discussed the close work | with P': who shares what is discussed, not with whom it is. */
const isOfRelation = (s: FactSentence, preposition: number): boolean =>
  /^(?:work|cooperation|co-operation|collaboration|ties|relations|relationships?|links|partnerships?|friendship|trade|engagement)$/.test(
    s.sentence.tokens[preposition - 1]?.lower ?? '',
  ) && s.sentence.tokens[preposition]!.lower === 'with';

function hears(s: FactSentence, i: number): Part | undefined {
  const mention = s.mentionAt(i);
  const kind = s.kindOf(mention?.entity);
  if (mention && /^(?:person|organisation|place|group)$/.test(kind ?? ''))
    return { first: mention.first, last: mention.last, entity: mention.entity };
  if (mention) return undefined;
  return /^(?:NOUN|PRON)$/.test(s.sentence.tokens[i]!.pos) && isAudience(s, i) ? s.nounPhrase(i) : undefined;
}

/** People in the plural or as a body: 'reporters', 'the parties', 'them'. */
function isAudience(s: FactSentence, i: number): boolean {
  const token = s.sentence.tokens[i]!;
  return /^(?:them|us|me|him|her|reporters?|journalists?|cadets?|press|media|parties|sides?|leaders?|audience|delegates?|students?|members?|government|authorities|states?|countries|allies|partners?|council|assembly|parliament|participants?|officials?|ministers?|ambassadors?|people|citizens|guests?|troops|soldiers|officers)$/.test(
    token.lower,
  );
}
