import { clauseBehind, eventsIn, TAKES_PLACE, takesPlace } from '../dates/event-noun.ts';
import { chunkFrom, NO_PLACE } from '../extract/place.ts';
import { suitsPlaceNoun } from '../extract/place-kind.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, spanItem } from '../release/found.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';
import { asksForPlan, isUndone } from './event-undone.ts';

const ASKS =
  /^(?:and )?(?:so )?(?:where(?:'s| exactly)?|(?:in|at) (?:which|what) (?:city|town|country|place|venue|building|hotel))(?: is| was| are| were| will| did| does| do| could| can| should| would| has)?(?: the| this| that| their| its| an?)? (?!<person>(?! (?:have|hold|has)\b|'s\b)|(?:he|she|they)\b(?! (?:have|hold)\b)|it\b)/;
const EMPTY =
  /^(?:exactly|be|take|takes|took|taken|place|held|hold|holds|happen\w*|occur\w*|start\w*|begin\w*|began|run|runs|due|schedul\w*|planned|plan|supposed|suppose|expected|going|convened?|convenes|meet|meets|met|gather\w*|hosted|host|city|town|country|venue|building|hotel|where|offered|offer|who)$/;
/** Events that take place somewhere. */
const EVENT =
  /(?:^|\b)(?:meetings?|sessions?|rounds?|summits?|forums?|conferences?|talks|negotiations?|consultations?|dialogues?|committees?|councils?|workshops?|seminars?|exhibitions?|fairs?|ceremon(?:y|ies)|events?|games|congress|assembl(?:y|ies)|plenar(?:y|ies)|exercises?|festivals?|gatherings?|elections?|signings?|symposiums?|symposium|panels?|commissions?|trainings?|courses?|leaders)$/;

/**
 * Where an event takes or took place that the question calls by a noun: the places inside its noun phrase ('the Leaders' Meeting in Oslo'), of the verb
 * that says it takes place, or of the clause behind it ('the next round, which A will host in B'). Undefined where sentences tell different places;
 * 'silent' where the event came to nothing or was moved, and where the place is still open ('in A or B').
 */
export function answerEventPlace(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || question.kind !== 'where' || !ASKS.test(question.shape)) return undefined;
  const about = question.terms.filter((t) => t !== question.focus && (t.link || !EMPTY.test(t.word)));
  if (about.length === 0 || about.some((t) => t.unknown || t.isVerb)) return undefined;
  const head = about.filter((t) => !t.link?.geo && !/^(?:place|person)$/.test(t.link?.kind ?? '')).at(-1);
  if (!head || !EVENT.test(head.word)) return undefined;
  if (!asksForPlan(question) && view.sentences.some((s) => eventsIn(s, question, head, about).some((at) => isUndone(s, at))))
    return 'silent';
  const found = view.sentences.slice(1).flatMap((s) => {
    const places = placesOf(s, question, head, about).filter(([first, last]) => suitsPlaceNoun(question, s.text(first, last)));
    return places.length > 0 ? [{ s, places }] : [];
  });
  const best = found.sort((a, b) => b.places.length - a.places.length || a.s.n - b.s.n)[0];
  if (!best || !found.every((f) => f.places.every((p) => best.places.some((o) => isSame(f.s, p, best.s, o))))) return undefined;
  if (best.places.some((p) => isOneOf(best.s, p))) return 'silent';
  return {
    items: distinct(best.places.map(([first, last]) => spanItem(best.s, first, last))),
    citations: cite(view, [...new Set([best.s.n, ...found.map((f) => f.s.n)])].slice(0, 2)),
    score: 0.8,
    because: 'the place of the event named',
  };
}

type Place = readonly [first: number, last: number];

/** The same words, or a part of the same country: a town and its country do not speak against one another. */
function isSame(s: SentenceView, [first, last]: Place, other: SentenceView, [a, b]: Place): boolean {
  const geo = s.geo[last];
  const otherGeo = other.geo[b];
  return (
    s.text(first, last).toLowerCase() === other.text(a, b).toLowerCase() ||
    (geo !== undefined && otherGeo !== undefined && countryOf(geo) === countryOf(otherGeo))
  );
}

/** The places that the sentence gives to the event. */
function placesOf(s: SentenceView, question: Question, head: Term, about: readonly Term[]): Place[] {
  for (const at of eventsIn(s, question, head, about)) {
    // 'the talks of A with B': those two in the phrase itself, not others who meet where these are named.
    const [from, to] = s.tree.span(at);
    const people = about.filter((t) => t.link?.kind === 'person');
    if (!people.every((t) => matchTerm(t, s).tokens.some((i) => from <= i && i <= to))) continue;
    const verbs = [verbOf(s, at, question), clauseBehind(s, at)].filter((v) => v !== undefined);
    const told = verbs.filter((v) => question.tense !== 'past' || asksForPlan(question) || assertionOf(s, v) === 'told');
    const inside = locatives(s, (i) => s.tokens[i]!.head === at);
    const places = inside.length > 0 ? inside : told.flatMap((v) => [...locatives(s, (i) => isOfVerb(s, i, v, at)), ...hostsOf(s, v)]);
    if (places.length > 0) return places;
  }
  return [];
}

/** The verb that says that the event takes place: the event is what it is said of, or what is held. */
function verbOf({ tokens, tree }: SentenceView, at: number, question: Question): number | undefined {
  const { dep, head: v } = tokens[at]!;
  if (v < 0 || !/^(?:nsubj|nsubj:pass|obj)$/.test(dep) || tree.isNegated(v)) return undefined;
  if (!/^(?:nsubj)/.test(dep) && !/^(?:hold|host|convene|organi[sz]e)$/.test(tokens[v]!.lemma)) return undefined;
  // 'is planned | to be hosted by A in B'
  const further = tree.kids(v, 'xcomp').find((x) => TAKES_PLACE.test(tokens[x]!.lemma));
  return further ?? (takesPlace(tokens[v]!.lemma, question) ? v : undefined);
}

/** Hangs on the verb itself, or on the noun behind it that the event is not: 'will be held on 4 April | in B'. */
function isOfVerb({ tokens }: SentenceView, i: number, v: number, at: number): boolean {
  const { head } = tokens[i]!;
  return i > v && (head === v || (head > v && head !== at && tokens[head]!.head === v && /^obl/.test(tokens[head]!.dep)));
}

/** Names of places behind 'in' or 'at', where the word that carries the name hangs as asked; 'in Oslo, Norway' is two. */
function locatives(s: SentenceView, hangs: (i: number) => boolean): Place[] {
  const out: Place[] = [];
  for (const [i, token] of s.tokens.entries()) {
    if (!/^(?:in|at)$/.test(token.lower)) continue;
    const chunk = chunkFrom(s, i + 1);
    if (!chunk || s.dates.some((d) => d.first <= chunk[1] && chunk[0] <= d.last)) continue;
    if (NO_PLACE.test(s.tokens[chunk[1]]!.lower)) continue;
    const carrier = headOf(s, chunk);
    const name = s.tokens.slice(chunk[0], chunk[1] + 1).some((t) => /^\p{Lu}/u.test(t.text));
    if (name && s.entityAt(chunk[1])?.kind !== 'person' && hangs(carrier))
      out.push(...(out.some((o) => o[0] <= chunk[0] && chunk[1] <= o[1]) ? [] : [chunk, ...besides(s, chunk)]));
  }
  return out;
}

/** The places named in a row with this one: 'in Oslo, | Bergen and Lund'. */
function besides(s: SentenceView, chunk: Place): Place[] {
  const out: Place[] = [chunk];
  for (const k of s.tree.conjuncts(headOf(s, chunk))) {
    if (out.some(([first, last]) => first <= k && k <= last)) continue;
    const [first] = s.tree.nounPhrase(k);
    const place = s.tokens[k]!.pos === 'PROPN' && !/^(?:person|organisation)$/.test(s.entityAt(k)?.kind ?? '') && chunkFrom(s, first);
    // 'in Oslo and the Mayor | will open it' begins a clause.
    if (place && place[1] >= k && !/^(?:VERB|AUX)$/.test(s.tokens[place[1] + 1]?.pos ?? '')) out.push(place);
  }
  return out.slice(1);
}

/** 'in Oslo | or Bergen': one of them, and nobody knows which. */
function isOneOf(s: SentenceView, [first, last]: Place): boolean {
  const { tokens, tree } = s;
  const row = tree.conjuncts(tree.firstConjunct(headOf(s, [first, last])));
  return row.some((k) => tree.kids(k, 'cc').some((c) => tokens[c]!.lower === 'or'));
}

function headOf({ tokens }: SentenceView, [first, last]: Place): number {
  for (let i = last; i >= first; i--) if (tokens[i]!.head < first || tokens[i]!.head > last) return i;
  return last;
}

/** 'which Thailand will host', 'hosted by Turkmenistan': the country that is the host is where it is. */
function hostsOf(s: SentenceView, v: number): Place[] {
  if (!/^(?:host|hold)$/.test(s.tokens[v]!.lemma)) return [];
  const doers = [
    ...(s.tree.isPassive(v) ? [] : s.tree.kids(v, 'nsubj')),
    ...s.tree.kids(v, 'obl').filter((k) => s.tree.prepositions(k).includes('by')),
  ];
  return doers.flatMap((k) => {
    const mention = s.mentionAt(k);
    return mention && mention.form === 'name' && s.view.entity(mention.entity)?.kind === 'place'
      ? [[mention.first, mention.last] as const]
      : [];
  });
}
