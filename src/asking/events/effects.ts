import { peopleNouns, postNouns } from '../../reading/lexicon.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const AUX = '(?:will|would|can|could|do|does|did|is|are|was|were)';
const ASKS = new RegExp(
  `^(?:and |so )?what (?:(?:good|use|benefits?|difference|effects?|impact) )?${AUX} (?:.+ )?(?:do|bring|achieve|change|(?:meant|supposed|expected|designed|intended) to (?:do|bring|achieve))(?: (?:for|to) .+)?$|` +
    `^(?:and |so )?what (?:good|use|benefits?|difference|effects?|impact) ${AUX} .+ (?:be|have|make)(?: (?:for|on|to) .+)?$`,
);
/** Words of such a question that name nothing. */
const EMPTY =
  /^(?:good|use|benefits?|difference|effects?|impact|do|bring|achieve|change|mean|meant|suppose|supposed|expect|expected|design|designed|intend|intended|make|going)$/;
/** What tells how large something is, how long it lasts or who pays for it, and nothing of what it does. */
const STATES =
  /^(?:have|run|cost|last|begin|start|end|total|amount|receive|follow|bear|stand|comprise|consist|date|belong|span|continue|expire|mark|come|get|exist|remain|take|build)$/;
/** How such an answer was found: its subject may be a pronoun. */
export const WHAT_IT_DOES = 'what it does';
/** How many sentences are one answer. */
const MOST = 2;

/**
 * What a thing will do, or what good it does: what the clause of which it is the subject tells, also one of 'which' behind it: 'four bridges, which |
 * will shorten journeys'. Of people and bodies other rooms know more.
 */
export function answerEffect(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || question.wh !== 'what' || !ASKS.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const named = question.terms.filter((t) => !EMPTY.test(t.word) && !EMPTY.test(t.lemma));
  const end = question.tokens.findIndex(
    (t, i) => i > 2 && /^(?:do|bring|achieve|change|be|have|make|meant|supposed|expected|designed|intended)$/.test(t.lower),
  );
  const thing = named.findLast((t) => t.last < end && !t.isVerb);
  if (!thing || /^(?:person|organisation|place|geo)$/.test(thing.link?.kind ?? '')) return undefined;
  if (peopleNouns.has(thing.lemma) || postNouns.has(thing.lemma) || thing.last < end - 2) return undefined;
  const told = view.sentences.slice(1).flatMap((s) => {
    const goesOn = goesOnWith(s, thing, named);
    if (!goesOn && named.some((t) => matchTerm(t, s).score < 0.75)) return [];
    const [first, ...more] = effectsIn(question, s, thing, goesOn ? undefined : named.slice(0, named.indexOf(thing)));
    return first ? [{ s, items: [first, ...more] }] : [];
  });
  if (told.length === 0 || told.length > MOST) return undefined;
  return {
    items: distinct(told.flatMap(({ s, items }) => items.map((span) => spanItem(s, ...span)))),
    citations: cite(
      view,
      told.map(({ s }) => s.n),
    ),
    score: 0.8,
    because: WHAT_IT_DOES,
  };
}

/** '{The programme is run by A.} | It aims to train judges': the thing is the subject of the sentence before. */
function goesOnWith({ view, n, tokens }: SentenceView, thing: Term, named: readonly Term[]): boolean {
  const before = n > 1 && /^(?:it|they)$/.test(tokens[0]?.lower ?? '') ? view.sentences[n - 1]! : undefined;
  if (!before || named.some((t) => matchTerm(t, before).score < 0.75)) return false;
  const root = before.tokens.findIndex((t) => t.head < 0);
  return root >= 0 && before.tree.subjects(root).some((i) => matchTerm(thing, before).tokens.includes(i));
}

/** The verbs of which the thing is the subject, each with all that belongs to it. */
function effectsIn(question: Question, s: SentenceView, thing: Term, before: readonly Term[] | undefined): [number, number][] {
  const { tokens, tree } = s;
  const heads = (before ? matchTerm(thing, s).tokens : [0]).filter(
    (i) =>
      before === undefined ||
      // A name may be somebody's.
      (/^\p{Ll}/u.test(tokens[i]!.text) && before.every((t) => matchTerm(t, s).tokens.some((k) => k < i && i - k <= 3))),
  );
  return tokens.flatMap((t, v): [number, number][] => {
    if (t.pos !== 'VERB' || tree.isPassive(v) || tree.isNegated(v) || !suitsTime(question, s, v)) return [];
    const subjects = tree.subjects(v).flatMap((i) => tree.conjuncts(i));
    const isIts = subjects.some((i) => heads.includes(i)) || (/^acl/.test(t.dep) && heads.some((h) => opensRelative(s, h, v)));
    if (!isIts || tokens[v - 1]?.lower === 'to' || STATES.test(t.lemma)) return [];
    const aux = tree.kids(v, 'aux').find((a) => a < v) ?? v;
    let last = tree.span(v)[1];
    while (last > v && /^[.,;:"”]$/.test(tokens[last]!.text)) last--;
    return last > v ? [[aux, last]] : [];
  });
}

/** 'four bridges |, which | will shorten': nothing but the pronoun stands between the thing, with what belongs to it, and the verb's own words. */
function opensRelative({ tokens, tree }: SentenceView, head: number, v: number): boolean {
  const which = tokens.findIndex((t, i) => i > head && i < v && /^(?:which|that)$/.test(t.lower));
  if (which < 0 || tokens[v]!.head !== head) return false;
  return tokens.slice(which + 1, v).every((t) => /^(?:AUX|ADV|PART)$/.test(t.pos)) && !tree.isNegated(v);
}

/** 'Will do' is told of what is to come or of what a thing does at any time, 'did' of what is past. */
function suitsTime({ tense, shape }: Question, s: SentenceView, v: number): boolean {
  const how = assertionOf(s, v);
  if (how === 'supposed' || how === 'claimed') return false;
  const isPast = /ed$/.test(s.tokens[v]!.lower) || (how === 'told' && /VBD/.test(s.tokens[v]!.pos));
  if (tense === 'future' || / (?:will|can|does|do) /.test(` ${shape} `)) return !isPast;
  return tense !== 'past' || how === 'told';
}
