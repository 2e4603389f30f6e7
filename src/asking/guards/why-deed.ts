import type { Token } from '../../model/reading.ts';
import { peopleNouns } from '../../reading/lexicon.ts';
import { clauseBeforeTherefore } from '../extract/brought-by.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { clauseStarts } from './other-clause.ts';

// A reason is one of a deed or a state: where the sentences shown tell another, theirs is the reason of something else.

const BE = /^(?:is|are|was|were|'s|s)$/;
/** What did not come about may be told in many words: 'the audience did not take place' for 'he did not receive him'. */
const NOT_SO =
  /\b(?:not|no|never|without|lack\w*|miss(?:ed|ing)?|skip(?:ped)?|cancel\w*|omit\w*|postpone\w*|defer\w*|absent|absence|fail\w*|f[ae]ll through|off|away|out|unable|impossible|den(?:y|ied|ies)|prevent\w*|stop\w*|refus\w* (?:entry|access|passage)|unavailable|unsuccessful\w*)\b|n't\b/;
/** What somebody feels is told in many words. */
const FELT =
  /^(?:happy|glad|delighted|pleased|heartened|encouraged|proud|relieved|satisfied|thrilled|optimistic|hopeful|sad|sorry|disappointed|upset|unhappy|worried|concerned|alarmed|afraid|anxious|uneasy|nervous|angry|grateful|thankful|good|bad|important|there|here)$/;
const GOES = /^(?:go|travel|fly|visit|come|tour)$/;
const REASON_FOR = /^(?:(?:what (?:is|was) )?the )?(?:reasons?|causes?) (?:for|behind) \w+ing\b/;
const CALLED_OFF = /\b(?:postponed|deferred|cancell?ed|scrapped|suspended|(?:called|put) off)\b/i;
/** Verbs that ask for a cause themselves. */
const OF_CAUSE = /^(?:cause|lead|make|need|happen|matter|want|say|tell|think|believe|consider|call|hurry|hear)$/;

/** True where 'why' is asked of a deed, a state or a thing that none of the sentences shown tells: why it was signed is not why it was put off. */
export function isWhyOfOther(view: ReleaseView, question: Question, { items, citations }: Found): boolean {
  if (question.kind !== 'why') return false;
  const told = citations.map((c) => view.sentences[c.n]!);
  if (told.length === 0) return false;
  const isMissing = (t: Term): boolean => !told.some((s) => isTold(t, s));
  const isSo = !NOT_SO.test(question.shape);
  if (isSo && nounsAsked(question).some(isMissing)) return true;
  if (question.wh !== 'why' && !REASON_FOR.test(question.shape)) return false;
  const { verb } = question;
  if (isSo && verb && verb.weight > 0.5 && !OF_CAUSE.test(verb.lemma) && isMissing(verb)) return true;
  if (told.every((s) => isOfOtherDoer(question, s) || isOfOtherPeople(question, s))) return true;
  if (isSo && verb && isReasonOfOtherClause(view, verb, items)) return true;
  // 'Why did A not go to P' is not answered by why A did not go to Q.
  const isJourney = verb !== undefined && GOES.test(verb.lemma);
  if (isJourney && question.terms.some((t) => isPlace(t) && isMissing(t) && told.every(namesPlace))) return true;
  // 'Why was it held' is not answered by why it was put off.
  if (isSo && verb && /^(?:hold|take)$/.test(verb.lemma) && citations.every((c) => CALLED_OFF.test(c.quote))) return true;
  const state = stateAsked(question);
  if (isSo && state && isMissing(state)) return true;
  const thing = thingAsked(question, verb ?? state);
  if (isSo && thing && isMissing(thing)) return true;
  return isSo && !verb && !state && told.every((s) => isDenied(question, s));
}

/** 'The boat was held back | because of fog; B will go there in May' tells why the boat was held back, and not why B will go. */
function isReasonOfOtherClause(view: ReleaseView, verb: Term, items: Found['items']): boolean {
  const span = items[0]?.span;
  const s = span && view.sentences[span.n]!;
  const deeds = s ? matchTerm(verb, s).tokens.filter((i) => s.tokens[i]!.pos === 'VERB') : [];
  if (!s || deeds.length === 0 || span.n === 0) return false;
  const starts = clauseStarts(s);
  const clauseOf = (i: number): number => starts.findLastIndex((start) => start <= i);
  const at = s.tokens.findIndex((t) => t.end > span.start);
  // 'Exports fell; as a result, | the port was closed'
  if (clauseBeforeTherefore(s)?.first === at) return false;
  const governor = s.tokens[topOf(s, span)]?.head ?? -1;
  return starts.length > 1 && deeds.every((v) => clauseOf(v) !== clauseOf(at) && v !== governor);
}

/** The word of a span on which the rest of it hangs. */
const topOf = (s: SentenceView, { start, end }: { start: number; end: number }): number =>
  s.tokens.findIndex(
    (t) => t.start >= start && t.end <= end && (t.head < 0 || s.tokens[t.head]!.start < start || s.tokens[t.head]!.end > end),
  );

const DOER = /^why (?:did|does|do|is|was|will|has|had|would|could) (?:the )?(?:\w+ )?<person> /;

/** 'Why did A go to P' is not answered by what B does there: another is named, and A not. */
function isOfOtherDoer({ terms, shape }: Question, s: SentenceView): boolean {
  const doer = DOER.test(shape) ? terms.find((t) => t.link?.kind === 'person') : undefined;
  if (!doer || isTold(doer, s)) return false;
  if (s.mentions.some((m) => doer.link!.entities.includes(m.entity))) return false;
  return s.mentions.some(({ entity, first, last }) => {
    const other = s.view.entity(entity);
    return other?.kind === 'person' && s.text(first, last).includes(other.name.split(' ').at(-1)!);
  });
}

/** A noun for people; at the start of a sentence its lemma may still be in the plural. */
const isPeople = ({ lemma }: Token): boolean => peopleNouns.has(lemma) || peopleNouns.has(lemma.replace(/s$/, ''));

/** 'Why did the | fishermen protest' is not answered by why teachers did: people without a name are asked for, and others did it. */
function isOfOtherPeople({ tokens, terms, verb, shape }: Question, s: SentenceView): boolean {
  if (!/^why (?:did|do|does|will|would) /.test(shape)) return false;
  // Taggers take 'march' for a noun: what was done follows who did it.
  const doer = terms.find((t) => !t.link && peopleNouns.has(t.lemma) && (!verb || t.last === verb.first - 1));
  const deed = verb ?? (doer && terms.find((t) => t.first === doer.last + 1));
  if (!doer || !deed || !/^(?:NOUN|PROPN)$/.test(tokens[doer.last]!.pos) || isTold(doer, s)) return false;
  const others = matchTerm(deed, s).tokens.flatMap((i) => s.tree.subjects(i));
  return others.length > 0 && others.every((i) => isPeople(s.tokens[i]!));
}

/** True where a word of the term stands in the sentence, or in the one before that it goes on from; 'near' is no closing. */
function isTold(term: Term, s: SentenceView): boolean {
  const { score, tokens } = matchTerm(term, s);
  if (score >= 0.7 && !(term.isVerb && tokens.every((i) => /^(?:ADP|ADV)$/.test(s.tokens[i]!.pos)))) return true;
  const before = s.goesOn ? s.view.sentences[s.n - 1] : undefined;
  return before !== undefined && before.n > 0 && matchTerm(term, before).score >= 0.7;
}

const namesPlace = (s: SentenceView): boolean =>
  s.places.length > 0 || s.mentions.some((m) => m.form === 'name' && /^(?:place|other)$/.test(s.view.entity(m.entity)?.kind ?? ''));

const isPlace = ({ link }: Term): boolean => link?.kind === 'place' || link?.kind === 'geo';

/** 'reason for the | closure of the | school', 'reason for closing the | school' */
function nounsAsked({ tokens, terms }: Question): Term[] {
  const at = tokens.findIndex((t, i) => /^(?:reasons?|causes?)$/.test(t.lower) && /^(?:for|behind|of)$/.test(tokens[i + 1]?.lower ?? ''));
  if (at < 0) return [];
  const skipped = (i: number): number => (tokens[i]?.pos === 'DET' ? i + 1 : i);
  const deed = skipped(at + 2);
  const isDoing = /ing$/.test(tokens[deed]?.lower ?? '') && tokens[deed + 1]?.pos === 'DET';
  if (!isDoing && tokens[deed + 1]?.lower !== 'of') return [];
  let thing = skipped(isDoing ? deed + 1 : deed + 2);
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[thing + 1]?.pos ?? '')) thing++;
  return terms.filter((t) => !t.link && ((t.first === deed && t.last === deed) || t.last === thing));
}

const isWord = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|ADJ|VERB|ADV|NUM)$/.test(pos);

/** 'why is the work | voluntary', 'why was the money | withheld': what is said of it at the end of the question. */
function stateAsked({ tokens, terms, verb }: Question): Term | undefined {
  const why = tokens.findIndex((t) => t.lower === 'why');
  if (!BE.test(tokens[why + 1]?.lower ?? '')) return undefined;
  let last = tokens.length - 1;
  while (last > why && !isWord(tokens[last]!)) last--;
  const { pos, lower } = tokens[last]!;
  if (FELT.test(lower)) return undefined;
  if (last < why + 3 || !(/^(?:ADJ|VERB)$/.test(pos) || (pos === 'NOUN' && isBareState(tokens.slice(why + 2, last))))) return undefined;
  return terms.find((t) => t !== verb && t.last === last && t.first === last && !t.link && t.weight >= 0.5);
}

/** Taggers take 'voluntary' behind a noun for another: a noun that nothing leads to is what is said of the ones before it. */
const isBareState = (between: readonly Token[]): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(between.at(-1)!.pos) &&
  between.every((t) => !/^(?:ADP|VERB|AUX|SCONJ|ADJ|PUNCT|CCONJ)$/.test(t.pos) && !/^(?:there|no|a|an)$/.test(t.lower));

/** 'why was the | patrol called back', 'why did A's | deputy leave': the thing or person without a name right before what was done. */
function thingAsked({ tokens, terms }: Question, deed: Term | undefined): Term | undefined {
  if (!deed) return undefined;
  const why = tokens.findIndex((t) => t.lower === 'why');
  const at = deed.first - 1;
  const thing = terms.find((t) => t.last === at && !t.link);
  if (!thing || tokens[at]!.pos !== 'NOUN' || at <= why + 1) return undefined;
  // 'Why did the | rowers go to P' is not answered by why somebody else went.
  const isPassive = BE.test(tokens[why + 1]?.lower ?? '') || GOES.test(deed.lemma);
  const isOfNamed = tokens[thing.first - 1]?.pos === 'PART' && /^['’]?s$|^['’]$/.test(tokens[thing.first - 1]!.lower);
  return isPassive || isOfNamed ? thing : undefined;
}

/** True where the sentence says that what the question names is not so: 'A is not on the panel'. */
function isDenied(question: Question, s: SentenceView): boolean {
  const isNot = (i: number): boolean => {
    for (let k = i, left = 12; k >= 0 && left > 0; k = s.tokens[k]!.head, left--) if (s.tree.isNegated(k)) return true;
    return false;
  };
  const isOver = s.tokens.some((t, i) => t.lower === 'no' && s.tokens[i + 1]?.lower === 'longer');
  return isOver || question.terms.flatMap((t) => matchTerm(t, s).tokens).some(isNot);
}
