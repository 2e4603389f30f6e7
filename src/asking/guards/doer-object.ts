import { type Alignment, matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { asksDoer } from './doers-told.ts';

/** What is built, each of which is none of the others. */
const BUILT =
  /^(?:bridge|dam|road|school|hospital|airport|port|railway|museum|factory|library|stadium|church|mosque|embassy|pier|jetty|tunnel|pipeline|canal|monument|laboratory|prison|barracks|clinic)$/;

/** Things of which one is never called by a word for another: dictionary forms. */
const CLASSES: readonly RegExp[] = [
  /^(?:meeting|dialog(?:ue)?|conference|summit|session|forum|consultation|talks?|negotiation|hearing|congress|conclave)$/,
  /^(?:workshop|seminar|symposium|training|course|drill|exercise)$/,
  /^(?:trip|journey|tour|visit|voyage)$/,
  /^(?:lunch|luncheon|dinner|banquet|breakfast|brunch|reception|iftar|meal)$/,
  /^(?:election|referendum|plebiscite|census)$/,
  /^(?:attack|bombing|assault|raid|ambush|murder|killing|kidnapping|abduction|shelling|coup|mutiny)$/,
  /^(?:prize|award|medal|trophy|scholarship|match|game|lottery)$/,
  /^(?:wedding|funeral|concert|festival|exhibition|parade|tournament|marathon)$/,
  /^(?:loan|grant|guarantee|letter|contract|petition|cheque|visit|trip|mission|tour)$/,
  BUILT,
];
const classOf = (lemma: string): number => CLASSES.findIndex((c) => c.test(lemma));

/** To what the sentence says that it was, is or will be done: 'opened | the bridge', 'the bridge | was opened', 'the bridge | opened by A'. */
const thingsOf = ({ tokens, tree }: SentenceView, v: number): number[] => [
  ...tree.kids(v, 'obj'),
  ...(tree.isPassive(v) ? tree.subjects(v) : []),
  ...(/^acl$/.test(tokens[v]!.dep) ? [tokens[v]!.head] : []),
];

/** The word before a noun and its article. */
const behindWhat = ({ tokens }: Question, { first }: Term): string =>
  tokens[first - (/^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '';

/**
 * True for a sentence that tells the deed of something else, or with somebody else: it has none of the things to which the question says it was
 * done ('who signed the treaty on water' against a signed agreement on ports), or not the one with whom.
 */
export function isOfOtherObject(question: Question, alignment: Alignment): boolean {
  const { verb, terms, tokens } = question;
  if (!verb || alignment.matches.get(verb)!.score < 0.7) return false;
  // 'what closed | the market'
  if (question.wh === 'what' && verb.first === 1 && /^(?:the|its|his|her|their)$/.test(tokens[2]?.lower ?? '')) {
    const [thing] = thingsAsked(question, verb);
    // 'The market burnt down. A flood had closed | it': only where it goes by a pronoun may the sentence before name it.
    const goesOn = alignment.s.tokens.some((t) => /^(?:it|this|that|them|these|which)$/.test(t.lower));
    return thing !== undefined && (goesOn ? !isTold(thing, alignment, 0.3) : alignment.matches.get(thing)!.score < 0.3);
  }
  if (!asksDoer(question)) return false;
  if (standsForAnother(question, verb, alignment)) return true;
  const beside = terms.filter((t) => t.link?.kind === 'person' && tokens[t.first - 1]?.lower === 'with');
  if (beside.some((t) => !isTold(t, alignment, 0.7))) return true;
  // 'claimed responsibility for the attack | on the bridge'
  const claimed = verb.lemma === 'claim' ? terms.filter((t) => !t.link && /^(?:on|of|at|in|against)$/.test(behindWhat(question, t))) : [];
  if (claimed.some((t) => !isTold(t, alignment, 0.3))) return true;
  const things = thingsAsked(question, verb);
  // 'Who visited the guard' <- 'A visited Kotor': what has a name is nothing that the sentence before tells of.
  if (things.length > 0 && things.every((t) => alignment.matches.get(t)!.score < 0.3) && isDoneToNamed(alignment, verb)) return true;
  return things.length > 1 && things.every((t) => !isTold(t, alignment, 0.3));
}

/**
 * True where the first thing to which the question says it was done is nowhere near, and is of one class, and what the sentence says it was done to
 * is of another: 'who organised the attack' against a tour. No reason to look elsewhere for an answer, which would take what is left.
 */
export function isOfOtherClass(question: Question, alignment: Alignment): boolean {
  const { s, matches } = alignment;
  const { verb } = question;
  const asks = asksDoer(question) || (question.wh === 'which' && question.gap === 'subject');
  if (!asks || !verb || matches.get(verb)!.score < 0.7) return false;
  const all = thingsAsked(question, verb);
  const [first] = all;
  if (first && MAKES.test(verb.lemma) && isToldBesides(s, first, alignment, verb)) return true;
  // 'the chess | prize': what it is called by its last noun.
  const thing = all.find((t) => !all.some((o) => o.first === t.last + 1));
  const asked = thing ? classOf(thing.lemma) : -1;
  // 'The school opened. A paid for the | pier.': of what is built only the sentence itself tells whose deed it is.
  const isNamed = thing && BUILT.test(thing.lemma) ? matches.get(thing)!.score >= 0.3 : thing && isTold(thing, alignment, 0.3);
  if (asked < 0 || isNamed) return false;
  const told = matches.get(verb)!.tokens.flatMap((v) => thingsOf(s, v));
  const isOther = ({ lemma }: { lemma: string }): boolean =>
    classOf(lemma) >= 0 && (classOf(lemma) !== asked || (BUILT.test(lemma) && lemma !== thing!.lemma));
  return told.length > 0 && told.every((i) => isOther(s.tokens[i]!));
}

/** 'Who funded the | port' <- 'the bridge to the port, which A funded': the thing stands in the sentence, and outside of what it tells to have been funded. */
function isToldBesides(s: SentenceView, thing: Term, { matches }: Alignment, verb: Term): boolean {
  const { tokens, tree } = s;
  const places = matches.get(thing)!.score >= 0.7 ? matches.get(thing)!.tokens : [];
  const verbs = matches.get(verb)!.tokens;
  if (places.length === 0 || verbs.length === 0) return false;
  return verbs.every((v) => {
    const told = tokens[v]!.pos === 'VERB' ? thingsOf(s, v).flatMap((i) => tree.conjuncts(i)) : [];
    if (told.length === 0 || told.some((i) => tokens[i]!.pos !== 'NOUN' || PARTS.test(tokens[i]!.lemma))) return false;
    return places.every((i) => {
      const within = told.filter((k) => tree.isBelow(i, k));
      return within.length > 0 ? !within.some((k) => isCalledSo(s, k, i)) : !tree.isBelow(i, v) && !tree.isBelow(v, i);
    });
  });
}

/** Deeds by which a thing comes about or is kept up. */
const MAKES =
  /^(?:fund|finance|pay|sponsor|bankroll|build|construct|design|erect|make|own|operate|repair|renovate|restore|rebuild|equip|supply|donate|open|inaugurate|close|destroy|damage|attack|shell|bomb)$/;

/** What of a thing is told for the whole: 'the cost of', 'the building of'. */
const PARTS = /^(?:cost|construction|building|work|part|half|rest|project|it|which|that)s?$/;

/** Whether the token is the noun, or a word that tells what it is: 'the port | authority', 'the school | of the village'; not 'the road to the village'. */
function isCalledSo({ tokens, tree }: SentenceView, noun: number, i: number): boolean {
  for (let k = i, left = 6; left > 0 && k >= 0; k = tokens[k]!.head, left--) {
    if (k === noun) return true;
    const { dep } = tokens[k]!;
    if (!/^(?:compound|amod|flat|appos|nmod:poss)$/.test(dep) && !(dep === 'nmod' && tree.prepositions(k).includes('of'))) return false;
  }
  return false;
}

/** 'Who represented Norland' against 'Sundland was represented by A'. */
function standsForAnother({ terms }: Question, verb: Term, { s, matches }: Alignment): boolean {
  const land = verb.lemma === 'represent' ? terms.find((t) => t.first > verb.last && t.link?.geo) : undefined;
  if (!land) return false;
  // 'Permanent Representative of | Sundland'
  const told = matches
    .get(verb)!
    .tokens.flatMap((v) => (s.tokens[v + 1]?.lower === 'of' ? [v + 2, v + 3] : thingsOf(s, v).flatMap((i) => s.tree.conjuncts(i))));
  const lands = told.filter((i) => s.geo[i] !== undefined);
  return lands.length > 0 && !lands.some((i) => matches.get(land)!.tokens.includes(i) || s.geo[i] === land.link!.geo);
}

const thingsAsked = ({ terms }: Question, verb: Term): Term[] =>
  terms.filter((t) => t.first > verb.last && !t.link && !t.isVerb && t.weight >= 1 && !/\d/.test(t.word));

/** True where the sentence tells it of something by its own name, wherever it tells it. */
function isDoneToNamed({ s, matches }: Alignment, verb: Term): boolean {
  const verbs = matches.get(verb)!.tokens.filter((v) => s.tokens[v]!.pos === 'VERB');
  return (
    verbs.length > 0 &&
    verbs.every((v) => {
      const told = s.tree.kids(v, 'obj');
      return told.length > 0 && told.every((i) => s.tokens[i]!.pos === 'PROPN' && s.mentionAt(i)?.form === 'name');
    })
  );
}

/** True where the sentence or the one before has it. */
function isTold(t: Term, { s, matches }: Alignment, least: number): boolean {
  const before = s.n > 1 ? s.view.sentences[s.n - 1] : undefined;
  return matches.get(t)!.score >= least || (before !== undefined && matchTerm(t, before).score >= least);
}
