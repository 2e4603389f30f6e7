import { itemsOf } from '../extract/beside.ts';
import { meetsFate } from '../extract/fates.ts';
import { asksHowOften } from '../extract/frequency.ts';
import { asksForAge, asksForChange, countedIn, FINANCED, isQuantity, wantedQuantity } from '../extract/measure.ts';
import { countless } from '../extract/none-or-one.ts';
import { countsPeople } from '../extract/people-counted.ts';
import { type Quantity, quantities } from '../extract/quantities.ts';
import { suits } from '../extract/suits.ts';
import { assertionOf } from '../guards/assertion.ts';
import { isAnothersDeed, isDoneToAnother } from '../guards/doer.ts';
import { isElsewhere } from '../guards/elsewhere.ts';
import { isInClauseOfAnother } from '../guards/other-clause.ts';
import { type Alignment, align, matchTerm } from '../matching/align.ts';
import { countClassesOf } from '../question/count-classes.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';

/** A number that counts just what was asked, with all else that the question says. */
interface Hit {
  readonly alignment: Alignment;
  readonly q: Quantity;
  /** How much of the question its sentence says in the question's own words. */
  readonly own: number;
}

/** What the question wants counted. */
interface Asked {
  readonly question: Question;
  readonly kinds: readonly Quantity['kind'][];
  readonly counted: Term | undefined;
  /** 'how many are hungry': people, though it names none. */
  readonly people: boolean;
  /** What must be said beside it. */
  readonly musts: readonly Term[];
}

/**
 * The number that counts the very noun asked for (people where none is named) in a sentence that says all else the question says, be it in other
 * words of one class: 'how many people get food' <- 'gives food to 300 people'. Undefined where none does, or several with different numbers.
 */
export function answerNumberTold(view: ReleaseView, question: Question): Found | undefined {
  const asked = askedOf(question);
  if (!asked) return undefined;
  const hits = view.sentences.filter((s) => s.tokens.length >= 3).flatMap((s) => hitsIn(asked, s));
  const most = Math.max(...hits.map((h) => h.own));
  const best = hits.filter((h) => h.own > most - 0.01);
  const texts = new Set(best.map(({ alignment: { s }, q }) => numberOf(s, q)));
  if (texts.size !== 1) return undefined;
  const { alignment, q } = best.find((h) => h.alignment.s.n > 0) ?? best[0]!;
  return {
    items: itemsOf(question, alignment, q),
    citations: cite(view, [alignment.s.n]),
    score: 0.85,
    because: 'the number that counts what was asked for',
  };
}

const ABOUT = /^(?:over|nearly|almost|about|around|approximately|some|least|than|at|more|fewer|less|up|to|roughly|a|an)$/;

const numberOf = ({ tokens }: SentenceView, { first, last }: Quantity): string =>
  tokens
    .slice(first, last + 1)
    .map((t) => t.lower)
    .filter((w) => !ABOUT.test(w))
    .join(' ');

/** Words of a question about numbers that no sentence need say. */
const SAYS_NOTHING =
  /^(?:more|further|additional|extra|still|now|currently|already|total|big|large|away|far|so|people|person|money|funding|cash|amount|sum|right|number|big|long|left|ones?)$/;

function askedOf(question: Question): Asked | undefined {
  const { shape, focus, terms } = question;
  if (asksHowOften(question) || asksForAge(question) || asksForChange(question) || terms.some((t) => t.unknown && !isClipped(t)))
    return undefined;
  const wants = wantedQuantity(question);
  // 'how much for A alone' asks for a part of what was given to several.
  if (wants === 'ordinal' || /\b(?:alone|exactly|each|apiece|on average)\b/.test(shape)) return undefined;
  const many = /\bhow many\b|\bnumber of\b/.test(shape);
  if (!wants && !many && !/\bhow much\b/.test(shape)) return undefined;
  const kinds: readonly Quantity['kind'][] = wants ? [wants] : many ? ['number'] : ['measure', 'percent'];
  const isWhose = focus?.link?.geo !== undefined && /\bhow many <place> (?:people|citizens|nationals|residents)\b/.test(shape);
  const asksPeople =
    /\bhow many (?:more |other |<place> )?(?:people|persons|individuals)\b/.test(shape) ||
    (many &&
      focus === undefined &&
      /\bhow many (?:still |now |currently |also )?(?:are|were|have|had|will|live|lives|lived|die[ds]?|got|get|need)\b/.test(shape));
  const counted = wants || isWhose || asksPeople ? undefined : countedIn(question);
  if (kinds[0] === 'number' && !counted && !asksPeople && !isWhose) return undefined;
  const musts = terms.filter(
    (t) =>
      t !== counted &&
      !(SAYS_NOTHING.test(t.word) && !t.link) &&
      !(t.word === 'year' && /\bthis year\b/.test(shape)) &&
      !(isQuantity(t) && wants === 'money' && !FINANCED.test(t.word)),
  );
  // 'how much does A get' says nothing but names.
  const said = musts.some((t) => !t.link && (t.weight >= 0.5 || t.lemma === 'need'));
  return !said && !counted && !(isWhose && musts.length > 1)
    ? undefined
    : { question, kinds, counted, people: asksPeople || isWhose, musts };
}

/** 'coop': a word that people cut short. */
const isClipped = ({ word }: Term): boolean => /^[a-z]{4,5}s?$/.test(word);

function hitsIn(asked: Asked, s: SentenceView): Hit[] {
  const { question, kinds } = asked;
  // Most sentences have no such number.
  const all = [...quantities(s), ...(kinds[0] === 'number' ? countless(s) : [])].filter((q) => kinds.includes(q.kind));
  if (all.length === 0) return [];
  const alignment = align(question, s);
  if (isAnothersDeed(question, alignment) || isDoneToAnother(question, alignment) || isElsewhere(question, alignment)) return [];
  const fits = all.filter(
    (q) =>
      countsAsked(asked, alignment, q) &&
      suits(question, alignment, q) &&
      isTold(question, s, q) &&
      !isInClauseOfAnother(question, alignment, q.first),
  );
  const hits = fits.flatMap((q) => {
    if (!isGiven(question, s, q) || !isMore(question, s, q)) return [];
    let own = 0;
    for (const term of asked.musts) {
      const met = metBy(asked, alignment, q, term);
      if (met === 0) return [];
      own += met;
    }
    return [{ alignment, q, own: own / Math.max(1, asked.musts.length) }];
  });
  if (hits.length < 2) return hits;
  // Of two that count the same, the one that what was asked stands nearer to.
  const apart = asked.musts.filter((t) => !isBeforeCounted(asked, t));
  const far = ({ q }: Hit): number => {
    const head = s.tokens[q.first]!.lower === 'none' ? q.first : headOf(q);
    return apart.reduce((sum, t) => sum + Math.min(...alignment.matches.get(t)!.tokens.map((i) => s.tree.distance(i, head))), 0);
  };
  const ranked = hits.map((h) => ({ h, far: far(h) })).sort((a, b) => a.far - b.far);
  return ranked[0]!.far < ranked[1]!.far ? [ranked[0]!.h] : hits;
}

/** 'How many get food' is not answered by those who lack it: they are given something, or get it. */
const isGiven = ({ shape, verb }: Question, s: SentenceView, q: Quantity): boolean =>
  !/\b(?:gets?|getting|got)\b/.test(shape) || verb !== undefined || around(s, headOf(q)).some((i) => GETS.has(s.stems[i]!));

const GETS = countClassesOf('get');

/** 'how much more': a number that is added to another. */
const isMore = ({ shape }: Question, { tokens }: SentenceView, q: Quantity): boolean =>
  !/\bhow (?:much|many) more\b/.test(shape) ||
  tokens.slice(Math.max(0, q.first - 2), headOf(q) + 2).some((t) => /^(?:more|further|additional|another|extra)$/.test(t.lower));

/** 'collection' in 'how many collection points' */
const isBeforeCounted = ({ counted }: Asked, { last }: Term): boolean => counted !== undefined && last + 1 === counted.first;

const headOf = (q: Quantity): number => Math.max(q.noun, q.last);

/** What happened is not told by a plan, nor anything by a sentence that denies it. */
function isTold(question: Question, s: SentenceView, q: Quantity): boolean {
  const years = /\bthis year\b/.test(question.shape) ? s.tokens.filter((t) => /^(?:19|20)\d\d$/.test(t.text)) : [];
  if (years.length > 0 && !years.some((t) => s.view.release.date?.startsWith(t.text))) return false;
  const verb = s.tree.verbOf(headOf(q));
  if (verb < 0) return true;
  if (s.tree.isNegated(verb)) return false;
  const how = assertionOf(s, verb);
  return how === 'told' || (how === 'planned' && question.tense !== 'past') || (question.tense === 'future' && how !== 'claimed');
}

/** The number counts the noun asked for, or people where these are asked for; money and measures count nothing else. */
function countsAsked({ kinds, counted, people, question }: Asked, { s, matches }: Alignment, q: Quantity): boolean {
  if (people) return q.noun >= 0 && countsPeople(s, q);
  if (kinds[0] !== 'number' || !counted) return true;
  const { tokens, score } = matches.get(counted)!;
  if (q.noun < 0) return score >= 0.8 && /\bhow many of\b/.test(question.shape) && tokens.some((i) => i < q.first);
  return (score >= 0.8 && tokens.includes(q.noun)) || areSynonyms(s.stems[q.noun]!, counted.stem);
}

/** How well the sentence says this word of the question: 1 in the same words, less in others, 0 not at all. */
function metBy(asked: Asked, { s, matches }: Alignment, q: Quantity, term: Term): number {
  const { kinds, question } = asked;
  const { score, tokens } = matches.get(term)!;
  const head = headOf(q);
  if (tokens.length > 0 && tokens.every((i) => isBehindAnother(s, q, i))) return 0;
  if (meetsFate(term.word, s, q)) return 1;
  if (score >= 0.7 && (tokens.length === 0 || isOf(s, q, term, tokens, kinds[0]!))) return score;
  // 'How much does A pay': another sentence tells what A pays.
  if (term.link?.geo && kinds[0] === 'money' && question.verb?.first === term.last + 1) return 0;
  if (term.link && isDoer(question, term)) return 0;
  if (term.link) return inContext(s, term) || isHome(question, s, term) ? 0.6 : 0;
  const classes = countClassesOf(term.stem);
  if (classes.size > 0 && around(s, head).some((i) => classes.has(s.stems[i]!))) return 0.7;
  if (
    isClipped(term) &&
    s.tokens.some((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.pos) && t.lower.length > term.word.length + 2 && t.lower.startsWith(term.word))
  )
    return 0.7;
  // 'The cooperative': which one it is the sentences before say.
  const noun = asked.musts.find((t) => !t.link && t.first === term.last + 1);
  if (noun && !term.isVerb && isKnown(s, noun, matches.get(noun)!.tokens) && isSaidBefore(s, term)) return 0.6;
  // 'None of the points': which points they are the sentence before says.
  if (isBeforeCounted(asked, term) && s.tokens[q.first]!.lower === 'none' && isSaidBefore(s, term)) return 0.6;
  if (term.weight <= 0.4 && question.verb === term) return 0.5;
  return term.weight <= 0.4 ? 0.5 : 0;
}

/** 'how much did | A | pay', 'A | on the costs': a person whose deed or words are asked for, whom the sentence itself must name. */
const isDoer = ({ tokens }: Question, { link, first, last }: Term): boolean =>
  link?.kind === 'person' &&
  (/^(?:did|does|do|will|has|have|had|would|can)$/.test(tokens[first - 1]?.lower ?? '') ||
    (first === 0 && tokens[last + 1]?.lower === 'on'));

/** 'six million for schools and | two million for wells': what stands behind a second number of the same is told of that. */
const isBehindAnother = (s: SentenceView, q: Quantity, i: number): boolean =>
  quantities(s).some(
    (o) =>
      q.last < o.first &&
      o.last < i &&
      o.kind !== 'ordinal' &&
      o.kind !== 'time' &&
      (o.noun < 0 || (o.kind === q.kind && o.kind !== 'number')),
  );

/** Money is the loan's or the grant's where that stands with it; a verb is the number's where its clause holds it. */
function isOf(s: SentenceView, q: Quantity, term: Term, tokens: readonly number[], kind: Quantity['kind']): boolean {
  const head = headOf(q);
  if (kind === 'money' && !term.link && FINANCED.test(term.word)) return tokens.some((i) => isSumOf(s, q, i));
  if (!term.isVerb) return true;
  return tokens.some((i) => s.tree.isBelow(head, i) || s.tree.isBelow(i, head) || s.tree.verbOf(i) === s.tree.verbOf(head));
}

const SUM_OF = /^(?:of|worth|totall?ing|amounting|valued|for)$/;

/** 'a loan | of $5 million', 'a $5 million loan', 'trade was worth $5 million'. */
function isSumOf({ tokens, tree }: SentenceView, q: Quantity, i: number): boolean {
  if (i > q.last && i <= q.last + 4 && tokens.slice(q.last + 1, i).every((t) => /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(t.pos) && t.text !== ','))
    return true;
  if (i < q.first && q.first - i <= 4 && tokens.slice(i + 1, q.first).some((t) => SUM_OF.test(t.lower))) return true;
  const verb = tree.verbOf(q.last);
  const subjects = [...(verb >= 0 ? tree.subjects(verb) : []), ...tree.kids(q.last, 'nsubj'), ...tree.kids(tokens[q.last]!.head, 'nsubj')];
  return i < q.first && subjects.some((o) => o === i || tree.isBelow(i, o));
}

/** The words above a token, what hangs on these, and what hangs on it. */
function around({ tokens, tree }: SentenceView, head: number): number[] {
  const out: number[] = [];
  for (let at = head, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps++) {
    out.push(at, ...tree.children[at]!.flatMap((k) => [k, ...tree.kids(k, 'compound', 'amod')]));
    if (at !== head && tokens[at]!.pos === 'VERB' && !/^(?:xcomp|conj|ccomp|acl|advcl)/.test(tokens[at]!.dep)) break;
  }
  return out;
}

/** 'the | cooperative', in the word of the question or in the longer one that it cuts short. */
function isKnown({ tokens }: SentenceView, noun: Term, places: readonly number[]): boolean {
  const all = places.length > 0 ? places : isClipped(noun) ? tokens.flatMap((t, i) => (t.lower.startsWith(noun.word) ? [i] : [])) : [];
  return all.some((i) => tokens[i - 1]?.lower === 'the');
}

/** The name is what the release is about, or stands in the sentence before; a country only where no other is spoken of. */
function inContext(s: SentenceView, term: Term): boolean {
  const { view } = s;
  if (view.mainPerson !== undefined && term.link!.entities.includes(view.mainPerson)) return true;
  const places = [0, s.n - 1].filter((n) => n >= 0 && n !== s.n && matchTerm(term, view.sentences[n]!).score >= 0.7);
  const country = term.link!.geo && countryOf(term.link!.geo);
  return places.length > 0 && !(country && [s, ...places.map((n) => view.sentences[n]!)].some((o) => namesOther(o, country)));
}

/** 'in A', where A is the country that most of the release is about and the sentence names no other. */
function isHome({ tokens }: Question, s: SentenceView, term: Term): boolean {
  const geo = term.link?.geo;
  if (geo === undefined || !/^(?:in|of)$/.test(tokens[term.first - 1]?.lower ?? '') || namesOther(s, countryOf(geo))) return false;
  const often = new Map<string, number>();
  for (const o of s.view.sentences)
    for (const g of new Set(o.geo.flatMap((g) => (g === undefined ? [] : [countryOf(g)])))) often.set(g, (often.get(g) ?? 0) + 1);
  const own = often.get(countryOf(geo)) ?? 0;
  return [...often].every(([g, n]) => g === countryOf(geo) || n < own);
}

const namesOther = ({ geo }: SentenceView, country: string): boolean => geo.some((g) => g !== undefined && countryOf(g) !== country);

const isSaidBefore = (s: SentenceView, term: Term): boolean =>
  s.view.sentences.slice(0, s.n + 1).some((o) => matchTerm(term, o).score >= 0.7);
