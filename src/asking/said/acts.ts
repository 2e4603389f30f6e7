import type { Role, Token } from '../../model/reading.ts';
import { organisationNouns, peopleNouns, postNouns, sayingVerbs } from '../../reading/lexicon.ts';
import { listed } from '../extract/listed.ts';
import { chunkFrom } from '../extract/place.ts';
import { assertionOf } from '../guards/assertion.ts';
import { doersAt } from '../guards/doers-told.ts';
import type { SentenceView } from '../release/view.ts';

// What people do by speaking, told by a verb ('urged A to …'), or by a noun with its possessor or behind a verb of voicing ('expressed concern over …').

export type Deed = 'ask' | 'hope' | 'thank' | 'praise' | 'joy' | 'worry' | 'sorrow' | 'blame' | 'back';

/** An act of speech, by token indexes. */
export interface Act {
  readonly s: SentenceView;
  readonly deed: Deed;
  /** The word that tells it. */
  readonly at: number;
  /** Whoever does it; several where any of them may be meant. */
  readonly doers: readonly Role[];
  /** Whom it is addressed to, where the sentence says so. */
  readonly to: readonly [number, number] | undefined;
  /** What is asked for, thanked for, feared … */
  readonly what: readonly [number, number];
}

const VERBS: readonly (readonly [Deed, RegExp])[] = [
  ['ask', /^(?:ask|urge|request|demand|seek|want|press|implore|exhort|plead|appeal|call|encourage|require|solicit)$/],
  ['hope', /^(?:expect|hope|anticipate|await|count|look)$/],
  ['thank', /^(?:thank|appreciate)$/],
  ['praise', /^(?:praise|commend|applaud|laud|salute|hail|congratulate|compliment)$/],
  ['worry', /^(?:fear|worry|lament|deplore|decry)$/],
  ['sorrow', /^(?:regret|mourn)$/],
  ['blame', /^(?:blame|criticize|criticise|accuse|condemn|denounce|reproach)$/],
  ['back', /^(?:support|back|endorse)$/],
];
const NOUNS: readonly (readonly [Deed, RegExp])[] = [
  ['ask', /^(?:request|appeal|demand|plea|call|need|wish)s?$/],
  ['hope', /^(?:hopes?|expectations?)$/],
  ['thank', /^(?:appreciation|gratitude|thanks|gratefulness)$/],
  ['joy', /^(?:delight|pleasure|joy|satisfaction|happiness|relief|pride)$/],
  ['sorrow', /^(?:regrets?|sadness|sorrow|grief|disappointment)$/],
  ['praise', /^(?:praise|admiration|commendation)$/],
  ['worry', /^(?:concern|worry|worries|concerns|fears?|alarm|anxiety|unease|dismay|apprehensions?)$/],
  ['blame', /^(?:criticism|condemnation)s?$/],
  ['back', /^(?:support|backing|endorsement)$/],
];
const ADJECTIVES: readonly (readonly [Deed, RegExp])[] = [
  ['worry', /^(?:worried|concerned|alarmed|troubled|dismayed|anxious|disturbed)$/],
  ['thank', /^(?:grateful|thankful|appreciative)$/],
  ['joy', /^(?:delighted|pleased|happy|glad|heartened|encouraged|cheered|gratified|relieved|proud|satisfied|thrilled|overjoyed)$/],
  ['sorrow', /^(?:sad|saddened|sorry|disappointed|dismayed|upset)$/],
  ['hope', /^(?:hopeful|confident|optimistic)$/],
];
/** Verbs that voice the noun behind them as their subject's own, also where it bears the name of whom the subject speaks for. */
const VOICES =
  /^(?:express|voice|convey|raise|reiterate|reaffirm|repeat|restate|renew|register|state|stress|underline|underscore|highlight|emphasi[sz]e|extend|offer|make|issue|launch|have|relay|confirm|pledge|lodge)$/;
/** What leads to what is felt or wanted. */
const LEADS: Readonly<Record<Deed, RegExp>> = {
  ask: /^(?:for|that)$/,
  hope: /^(?:for|that|of)$/,
  thank: /^(?:for|of|that)$/,
  joy: /^(?:at|over|about|with|by|in|that)$/,
  praise: /^(?:for|of|on|that)$/,
  worry: /^(?:over|about|at|by|regarding|concerning|for|on|with|of|that)$/,
  sorrow: /^(?:at|over|about|with|by|for|that)$/,
  blame: /^(?:for|of|over)$/,
  back: /^(?:for|to|of)$/,
};
const HEARS =
  /^(?:ask|urge|press|implore|exhort|encourage|expect|request|require|want|thank|praise|commend|applaud|laud|salute|hail|congratulate|compliment|blame|criticize|criticise|accuse)$/;

/** True for a word that tells such a deed by itself. */
export const isDeedWord = ({ pos, lemma, lower }: Token): boolean =>
  (pos === 'VERB' && VERBS.some(([, pattern]) => pattern.test(lemma))) ||
  (pos === 'NOUN' && NOUNS.some(([, pattern]) => pattern.test(lower))) ||
  ADJECTIVES.some(([, pattern]) => pattern.test(lower));

/** Every act of speech of a sentence that is told as done. */
export function actsIn(s: SentenceView): Act[] {
  return s.tokens.flatMap((_, at) => {
    const deed = deedAt(s, at);
    if (!deed || isHeldBack(s, at, deed)) return [];
    const { pos } = s.tokens[at]!;
    const act = pos === 'VERB' && !isFelt(s, at) ? byVerb(s, at, deed) : pos === 'NOUN' ? byNoun(s, at, deed) : byAdjective(s, at, deed);
    return act ? eachAsked(act) : [];
  });
}

/** True where a sentence has a word for such a deed, but as one denied, planned or left undone. */
export const isLeftUndone = (s: SentenceView, deeds: readonly Deed[]): boolean =>
  s.tokens.some((_, at) => {
    const deed = deedAt(s, at);
    return deed !== undefined && deeds.includes(deed) && isHeldBack(s, at, deed);
  });

function deedAt(s: SentenceView, at: number): Deed | undefined {
  const token = s.tokens[at]!;
  const kinds = token.pos === 'VERB' ? VERBS : token.pos === 'NOUN' ? NOUNS : token.pos === 'ADJ' ? ADJECTIVES : [];
  const word = token.pos === 'VERB' ? token.lemma : token.lower;
  const all = token.pos === 'VERB' && /ed$/.test(token.lower) ? [...kinds, ...ADJECTIVES] : kinds;
  return all.find(([, pattern]) => pattern.test(word) || (all !== kinds && pattern.test(token.lower)))?.[0];
}

/** 'was | worried', 'are concerned': a state, though the word is filed as a verb. */
const isFelt = (s: SentenceView, at: number): boolean =>
  ADJECTIVES.some(([, pattern]) => pattern.test(s.tokens[at]!.lower)) && (s.tree.isPassive(at) || s.tree.kids(at, 'cop').length > 0);

/** Verbs under which what stands in the infinitive was not done. */
const LEAVES_UNDONE = /^(?:refuse|decline|fail|forget|neglect|omit|avoid|hesitate)$/;
/** 'Wants to thank', 'would like to commend': by saying so it is done. */
const DOES_BY_SAYING = /^(?:want|wish|like|love)$/;

/** Denied, or no more than possible, planned or left undone: 'did not thank', 'would ask', 'forgot to thank', 'plans to ask'. */
function isHeldBack(s: SentenceView, at: number, deed: Deed): boolean {
  const { tokens, tree } = s;
  const verb = tokens[at]!.pos === 'VERB' ? at : tree.verbOf(tokens[at]!.head < 0 ? at : tokens[at]!.head);
  const doubts = (i: number): boolean =>
    tree.isNegated(i) || tree.kids(i, 'aux').some((a) => /^(?:would|could|may|might|should|can)$/.test(tokens[a]!.lower));
  if (doubts(at) || (verb >= 0 && doubts(verb)) || tree.kids(at, 'det').some((d) => tokens[d]!.lower === 'no')) return true;
  if (verb < 0) return false;
  const isInfinitive = tree.kids(verb, 'mark').some((m) => tokens[m]!.lower === 'to');
  const above = isInfinitive && tokens[verb]!.head >= 0 ? tokens[verb]!.head : -1;
  if (above >= 0 && LEAVES_UNDONE.test(tokens[above]!.lemma)) return true;
  // Whoever undertakes to back something backs it.
  if (deed === 'back') return false;
  if (above >= 0 && deed !== 'ask' && DOES_BY_SAYING.test(tokens[above]!.lemma) && !tree.isNegated(above)) return false;
  return /^(?:supposed|claimed)$/.test(assertionOf(s, verb));
}

function byVerb(s: SentenceView, at: number, deed: Deed): Act | undefined {
  const { tokens, tree } = s;
  if (tree.isPassive(at) || tokens[at]!.dep === 'amod') return undefined;
  const doers = rolesAt(s, doersAt(s, at));
  if (doers.length === 0) return undefined;
  const { lemma } = tokens[at]!;
  let i = at + 1;
  while (tokens[i]?.pos === 'ADV') i++;
  let to: [number, number] | undefined;
  const leading = lemma === 'count' || lemma === 'look' ? reliesOn(s, at, lemma) : i;
  if (leading < 0) return undefined;
  i = leading;
  const onto =
    lemma === 'count' ||
    (lemma === 'call' && /^(?:on|upon)$/.test(tokens[i]?.lower ?? '')) ||
    (/^(?:appeal|plead)$/.test(lemma) && /^(?:to|with)$/.test(tokens[i]?.lower ?? ''));
  if (lemma === 'call' && !onto && tokens[i]?.lower !== 'for') return undefined;
  if (onto || HEARS.test(lemma)) {
    to = phraseFrom(s, onto ? i + 1 : i);
    const next = to ? to[1] + 1 : i;
    const opens = isRelative(s, next) ? infinitiveOf(s, at) : opening(s, deed, next);
    // 'requested | guarantees for A': a thing hears nothing.
    if (to && opens >= 0 && (onto || tokens[opens]!.lower === 'to' || hears(s, to))) return whole(s, { s, deed, at, doers, to }, opens, at);
    if (onto) return lemma === 'count' ? whole(s, { s, deed, at, doers, to: undefined }, i + 1, at) : undefined;
  }
  const opens = lemma === 'look' ? i : opening(s, deed, i);
  if (opens >= 0) return whole(s, { s, deed, at, doers, to: undefined }, opens, at);
  // 'sought B's support', 'praised the work of B'
  const object = tree.kids(at, 'obj').find((o) => o > at);
  if (object === undefined || tokens[object]!.pos === 'PRON' || i > object) return undefined;
  if (deed === 'ask' && /^(?:ask|urge|press|implore|exhort|plead|appeal|encourage)$/.test(lemma)) return undefined;
  return whole(s, { s, deed, at, doers, to: undefined }, tree.span(object)[0], at);
}

/** 'count | on', 'look | forward to': the last token of what makes a wish of the verb, for 'forward to' the first behind it; -1 where it is none. */
function reliesOn({ tokens }: SentenceView, at: number, lemma: string): number {
  const [next, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower];
  if (lemma === 'count') return /^(?:on|upon)$/.test(next) ? at + 1 : -1;
  return next === 'forward' && second === 'to' ? at + 3 : -1;
}

function byNoun(s: SentenceView, at: number, deed: Deed): Act | undefined {
  const { tokens, tree } = s;
  const issues = deed === 'worry' ? issuesOf(s, at) : undefined;
  if (issues) return issues;
  const verb = voicing(s, at);
  const owners = tree.kids(at, 'nmod:poss');
  const heads = [...(verb >= 0 ? (doersAt(s, verb) ?? []) : []), ...owners];
  if (verb < 0 && owners.length === 0) return undefined;
  const doers = rolesAt(s, heads);
  if (doers.length === 0) return undefined;
  // 'appreciation | to B | for …'
  const onto = /^(?:to|from)$/.test(tokens[at + 1]?.lower ?? '') && deed !== 'back';
  const to = onto ? phraseFrom(s, at + 2) : undefined;
  const opens = opening(s, deed, behindDay(s, to ? to[1] + 1 : at + 1));
  return opens < 0 ? undefined : whole(s, { s, deed, at, doers, to }, opens, verb >= 0 ? verb : at);
}

/** 'his appeal | last Friday | for calm', 'her call | on Sunday | for an inquiry': the first token behind a day that stands at `i`. */
function behindDay({ dates, tokens }: SentenceView, i: number): number {
  const from = tokens[i]?.lower === 'on' ? i + 1 : i;
  const day = dates.find((d) => d.first === from);
  return day ? day.last + 1 : i;
}

function byAdjective(s: SentenceView, at: number, deed: Deed): Act | undefined {
  const { tree } = s;
  const doers = rolesAt(s, tree.subjects(at));
  let from = at + 1;
  let to: [number, number] | undefined;
  if (s.tokens[from]?.lower === 'to' && deed === 'thank') {
    to = phraseFrom(s, from + 1);
    from = to ? to[1] + 1 : from;
  }
  const opens = opening(s, deed, from);
  return doers.length === 0 || opens < 0 ? undefined : whole(s, { s, deed, at, doers, to }, opens, at);
}

/** Nouns of which a concern is what makes them worth naming, and verbs that name them. */
const ISSUES = /^(?:issue|area|matter|topic|point|question|subject|development|problem)s?$/;
const NAMES = /^(?:discuss|address|raise|review|consider|cover|list|cite|mention|identify|note|talk|speak|share)$/;

/** 'highlighted issues of shared concern, including | drought': what is listed behind them. */
function issuesOf(s: SentenceView, at: number): Act | undefined {
  const { tokens, tree } = s;
  const { head, dep } = tokens[at]!;
  if (dep !== 'nmod' || head < 0 || !ISSUES.test(tokens[head]!.lower)) return undefined;
  const verb = tree.verbOf(head);
  if (verb < 0 || tree.isPassive(verb) || !(VOICES.test(tokens[verb]!.lemma) || NAMES.test(tokens[verb]!.lemma))) return undefined;
  const comma = /^[,:(–-]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const word = tokens[comma]?.lower ?? '';
  const first = word === 'such' || word === 'in' ? comma + 2 : /^(?:including|like|notably|namely)$/.test(word) ? comma + 1 : comma;
  const doers = rolesAt(s, doersAt(s, verb));
  if (comma === at + 1 && first === comma) return undefined;
  return doers.length === 0 ? undefined : whole(s, { s, deed: 'worry', at, doers, to: undefined }, first, verb);
}

const FEELS = /^(?:pride|pleasure|delight|satisfaction|joy|comfort)$/;

/** The verb that voices the noun; -1 where none does. */
function voicing(s: SentenceView, at: number): number {
  const { tokens, tree } = s;
  const top = tree.firstConjunct(at);
  const { head, dep } = tokens[top]!;
  if (head < 0 || dep !== 'obj' || tree.isPassive(head)) return -1;
  // 'takes pride in A'
  const isTaken = tokens[head]!.lemma === 'take' && FEELS.test(tokens[at]!.lower);
  return tokens[head]!.pos === 'VERB' && (isTaken || VOICES.test(tokens[head]!.lemma)) ? head : -1;
}

/** 'asked the crews | that are at sea | to …' */
const isRelative = ({ tokens }: SentenceView, i: number): boolean =>
  /^(?:that|who|which)$/.test(tokens[i]?.lower ?? '') && /^(?:AUX|VERB)$/.test(tokens[i + 1]?.pos ?? '');

/** The first word of what somebody is asked to do, where it stands apart from the verb; -1 where there is none. */
function infinitiveOf({ tokens, tree }: SentenceView, at: number): number {
  const deed = tree.kids(at, 'xcomp', 'advcl', 'ccomp').find((i) => i > at && tree.kids(i, 'mark').some((m) => tokens[m]!.lower === 'to'));
  return deed === undefined ? -1 : tree.span(deed)[0];
}

/** Somebody or some body, by name, by a noun for people, or by a pronoun. */
function hears(s: SentenceView, [first, last]: readonly [number, number]): boolean {
  return s.tokens
    .slice(first, last + 1)
    .some(
      (t, k) =>
        t.pos === 'PRON' ||
        /^(?:person|organisation|place|group|post)$/.test(s.entityAt(first + k)?.kind ?? '') ||
        s.geo[first + k] !== undefined ||
        postNouns.has(t.lemma) ||
        peopleNouns.has(t.lemma) ||
        organisationNouns.has(t.lemma),
    );
}

/** 'glad | to see', 'relieved | to hear': what is seen or heard is what is felt. */
const FELT_AT = /^(?:see|hear|learn|find|note|witness)$/;

/** Where what is wanted or felt begins: behind 'for', 'over', 'that', or with 'to' and a verb; -1 where it is not at `i`. */
function opening({ tokens }: SentenceView, deed: Deed, i: number): number {
  const word = tokens[i]?.lower ?? '';
  if (word === 'to' && (deed === 'ask' || deed === 'hope' || FELT_AT.test(tokens[i + 1]?.lower ?? ''))) {
    const verb = tokens.findIndex((t, k) => k > i && t.pos !== 'ADV');
    return /^(?:VERB|AUX)$/.test(tokens[verb]?.pos ?? '') ? i : -1;
  }
  return LEADS[deed].test(word) && tokens[i + 1] ? i + 1 : -1;
}

/** A noun phrase or a list of them, whatever opens it. */
function phraseFrom(s: SentenceView, i: number): [number, number] | undefined {
  if (s.tokens[i]?.pos === 'PRON') return [i, i];
  const mention = s.mentions.filter((m) => m.first === i).sort((a, b) => b.last - a.last)[0];
  const chunk = chunkFrom(s, i);
  const last = Math.max(mention?.last ?? -1, chunk?.[1] ?? -1);
  return last < i ? undefined : [i, listed(s, [i, last]).at(-1)![1]];
}

/** The act with its content from `first` to where the clause of the verb ends. */
function whole(s: SentenceView, act: Omit<Act, 'what'>, first: number, verb: number): Act | undefined {
  const { tokens, tree } = s;
  const next = tree.kids(verb, 'conj', 'parataxis').find((c) => c > first && tokens[c]!.pos === 'VERB');
  let end = (next === undefined ? tokens.length : tree.span(next)[0]) - 1;
  for (let i = first + 1; i <= end; i++) {
    // ', noting that …', ', and said …', 'and | called for …'
    const behind = tokens[i + 1]?.lower === 'and' ? i + 2 : i + 1;
    // 'concern over C; over D; and over E'
    const leads = [tokens[first]!.lower, tokens[first - 1]!.lower].find((w) => w === 'to' || LEADS[act.deed].test(w));
    const isSemicolonOfList = tokens[i]!.text === ';' && leads !== undefined && tokens[behind]?.lower === leads;
    const isStop = /^(?:[;.]|,?["”])$/.test(tokens[i]!.text) && !isSemicolonOfList;
    const isDeed =
      tokens[i]!.text === ',' &&
      tokens[behind]?.pos === 'VERB' &&
      /(?:ing|ed)$/.test(tokens[behind]!.lower) &&
      sayingVerbs.has(tokens[behind]!.lemma);
    const goesOn =
      tokens[i]!.lower === 'and' &&
      tokens[i + 1]?.pos === 'VERB' &&
      /ed$/.test(tokens[i + 1]!.lower) &&
      sayingVerbs.has(tokens[i + 1]!.lemma);
    if (isStop || isDeed || goesOn) {
      end = i - 1;
      break;
    }
  }
  while (end > first && /^(?:[.,;:"”]|and|but)$/.test(tokens[end]!.lower)) end--;
  return end < first ? undefined : { ...act, what: [first, end] };
}

/** 'Urged A to do C, B to do D, and E to do F': one act for each of those asked. */
function eachAsked(act: Act): Act[] {
  const { s, to, what } = act;
  const { tokens } = s;
  if (act.deed !== 'ask' || !to || tokens[what[0]]!.lower !== 'to') return [act];
  for (let i = what[0] + 2; i < what[1] - 1; i++) {
    if (!/^(?:[,;]|and)$/.test(tokens[i]!.lower)) continue;
    const first = tokens[i + 1]!.lower === 'and' ? i + 2 : i + 1;
    const next = isSomebody(s, first) ? phraseFrom(s, first) : undefined;
    const opens = next ? next[1] + 1 : -1;
    if (!next || opens >= what[1] || opening(s, 'ask', opens) !== opens || tokens[opens]!.lower !== 'to') continue;
    return [{ ...act, what: [what[0], i - 1] }, ...eachAsked({ ...act, to: next, what: [opens, what[1]] })];
  }
  return [act];
}

/** A name, or a noun for people, that opens at `i`. */
const isSomebody = (s: SentenceView, i: number): boolean => {
  const chunk = s.tokens[i] && s.tokens[i]!.pos !== 'VERB' ? phraseFrom(s, i) : undefined;
  return chunk !== undefined && hears(s, chunk);
};

/** Roles of those at the head tokens, with all that is coordinated; for 'they' those whom it stands for. */
function rolesAt(s: SentenceView, heads: readonly number[] | undefined): Role[] {
  return (heads ?? []).flatMap((h) =>
    s.tree.conjuncts(h).flatMap((i) => {
      const mention = s.mentionAt(i);
      const [first, last] = mention ? [mention.first, mention.last] : s.tree.nounPhrase(i);
      const { start } = s.tokens[first]!;
      const role = { role: 'speaker', n: s.n, start, end: s.tokens[last]!.end } as const;
      const several = s.view.reading.plurals.filter((p) => p.n === s.n && p.start <= start && start < p.end);
      if (several.length > 0) return several.flatMap((p) => p.entities.map((entity) => ({ ...role, entity })));
      return [mention ? { ...role, entity: mention.entity } : role];
    }),
  );
}
