import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, type Item, spanItem } from '../release/found.ts';
import { overlap } from '../release/interval.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { dateBehind, dateItems, headOf, isInClauseOfOther, isOfThing, peopleOf, type SentenceDate, wordBefore } from './clause.ts';

const ASKS = /^(?:and )?(?:since (?:when|(?:what|which) (?:date|day|year|month|time))|from when)\b(?! (?:to|till|until)\b)|\bsince when$/;
const HOW_LONG = /^(?:for )?how long (?:has|have|had) .+|^(?:for )?how long (?:is|are) .+ (?:already|now)$/;
/** Words of the question that say no more than that something is there. */
const IS_THERE =
  /^(?:since|date|day|year|month|time|be|been|being|there|already|exist\w*|run|runs|running|ran|operat\w*|work|works|working|worked|apply|applies|applied|active|present|place|stand|stands|go|goes|going|last|lasts|lasted|on|here|around|existence|long)$/;
/** Verbs by which a thing begins. */
const BEGINS =
  /^(?:found|establish|create|launch|begin|start|commence|form|inaugurate|open|deploy|institute|constitute|introduce|initiate|set|open|arrive|join|enter|kick|become)$/;
/** Those among them by which somebody becomes part of something. */
const JOINS = /^(?:join|enter|become)$/;
const BEGINNING =
  /^(?:establishment|creation|foundation|founding|launch|inception|start|beginning|formation|commencement|deployment|inauguration|opening|introduction|accession|arrival)$/;

/**
 * Since when something is so: 'since when does the fund exist', 'since when has the mission been there', 'how long has A headed B'. The date stands
 * behind 'since' in the clause that tells it, or tells when the thing began: 'was founded in 1974', 'since the patrols began on D', 'its launch in 2019'.
 */
export function answerSince(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const asksDate = ASKS.test(question.shape);
  if (question.yesNo || !(asksDate || HOW_LONG.test(question.shape))) return undefined;
  const about = question.terms.filter((t) => t !== question.focus && (t.link || !IS_THERE.test(t.word)));
  if (about.some((t) => t.unknown)) return asksDate ? 'silent' : undefined;
  // A month or a place alone is no thing.
  if (!about.some((t) => !t.isVerb && !isPlace(t))) return undefined;
  const state = stateAsked(question, about);
  const existence = about.every((t) => !t.isVerb) ? (isOnePhrase(question, about) ? 'of one thing' : 'of several') : undefined;
  const found = view.sentences.slice(1).flatMap((s) => {
    const dates = state ? datesOfState(s, state, about) : [];
    return (dates.length > 0 ? dates : datesOf(s, question, about, existence)).map((date) => ({ s, date }));
  });
  const [first] = found;
  if (!first || found.some((f) => !overlap(f.date.value, first.date.value))) return undefined;
  return {
    items: asksDate ? dateItems(first.s, first.date) : [withSince(first.s, first.date)],
    citations: cite(view, [...new Set(found.map((f) => f.s.n))].slice(0, 2)),
    score: 0.85,
    because: 'since when it is told to be so',
  };
}

/** What was found, unless the question asks since when and its date is no beginning. */
export function beginningAsked(view: ReleaseView, question: Question, found: Found | undefined): Found | undefined {
  const span = found?.items[0]?.span;
  if (!span || !ASKS.test(question.shape)) return found;
  const s = view.sentences[span.n]!;
  const people = peopleOf(question.terms);
  const isBeginning = (d: SentenceDate): boolean =>
    !isInClauseOfOther(s, d.first, people, /^(?:who|which)$/) &&
    ((isSince(s, d, question) && !isOver(s, headOf(s, d), s.tree.verbOf(headOf(s, d)), question)) ||
      BEGINS.test(s.tokens[s.tree.verbOf(headOf(s, d))]?.lemma ?? '') ||
      s.tokens.some((t, i) => BEGINNING.test(t.lower) && dateBehind(s, i) === d));
  return s.dates.some((d) => s.tokens[d.first]!.start === span.start && isBeginning(d)) ? found : undefined;
}

/** Verbs whose end is a state that lasts: what was closed is closed from then on. */
const LASTS =
  /^(?:suspend|stop|halt|interrupt|disrupt|close|shut|block|seal|ban|forbid|prohibit|bar|outlaw|freeze|cut|sever|break|dissolve|occupy|besiege|detain|imprison|jail|arrest|exile|banish|displace|marry|paralyse|paralyze|ground|abolish|cancel|postpone|withdraw|retire|evacuate|abandon|disband|divide|restore|reopen|lift|connect|expel|bury|license|accredit|recognise|recognize|list|designate|protect|vaccinate)$/;
/** 'since when has A been suspended', 'since when is A closed', 'how long has A been shut' */
const ASKS_STATE = /^(?:and )?(?:since when|from when|since (?:what|which) \w+|(?:for )?how long) (?:has|have|had|is|are) .+$/;

/** The participle that ends such a question, where what it tells lasts. */
function stateAsked({ shape, tokens }: Question, about: readonly Term[]): Term | undefined {
  if (!ASKS_STATE.test(shape)) return undefined;
  const last = tokens.findLastIndex((t) => /\w/.test(t.text));
  const term = about.find((t) => t.first === last && !t.link);
  return term && /(?:ed|en|n|ut|ld|ght)$/.test(term.word) && (LASTS.test(term.lemma) || LASTS.test(tokens[last]!.lemma)) ? term : undefined;
}

/** 'ferries, which were suspended | in April', 'A closed the crossing | in 2019': the day on which the state asked for began. */
function datesOfState(s: SentenceView, state: Term, about: readonly Term[]): SentenceDate[] {
  const deeds = matchTerm(state, s);
  if (deeds.score < 0.7 || deeds.tokens.length === 0) return [];
  const places = about.filter((t) => t !== state).map((t) => ({ t, at: tokensOf(s, t) }));
  if (places.some(({ at }) => !at)) return [];
  const things = places.filter(({ t }) => !isPlace(t)).flatMap(({ at }) => at!);
  const { tokens, tree } = s;
  return s.dates.filter((d) => {
    const v = tree.verbOf(headOf(s, d));
    if (!d.value || v < 0 || !deeds.tokens.includes(v) || tree.isNegated(v) || assertionOf(s, v) !== 'told') return false;
    if (/^(?:by|until|till|before|after|for|to)$/.test(wordBefore(s, d.first))) return false;
    const begun = tree.isPassive(v) || tree.kids(v, 'obj').length === 0 ? tree.subjects(v) : tree.kids(v, 'obj');
    const whose =
      /^acl/.test(tokens[v]!.dep) && begun.every((b) => /^(?:which|that|who)$/.test(tokens[b]!.lower)) ? [tokens[v]!.head] : begun;
    // 'the border crossing': a noun that is taken for a verb.
    const isNamed = (t: number, b: number): boolean => isOfName(s, t, b) || (t === b + 1 && tokens[t]!.head === b);
    return whose.some((b) => things.includes(b) || things.some((t) => isNamed(t, b)));
  });
}

/** What the question names besides places is one noun phrase: 'the patrols of the mission', not 'is A running convoys'. */
function isOnePhrase({ tokens }: Question, about: readonly Term[]): boolean {
  const things = about.filter((t) => !isPlace(t));
  return things.every(
    (t, k) => k === 0 || tokens.slice(things[k - 1]!.last + 1, t.first).every((o) => /^(?:of|the|for|on|-|'s?|and|a|an)$/.test(o.lower)),
  );
}

const isPlace = ({ link }: Term): boolean => link !== undefined && (link.kind === 'place' || link.kind === 'geo');

/** 'since 3 May'; where the question asks from when also 'from 3 May', 'as of 3 May'. */
function isSince(s: SentenceView, d: SentenceDate, { shape }: Question): boolean {
  const word = wordBefore(s, d.first);
  return word === 'since' || (/\bfrom when\b/.test(shape) && word === 'from') || (word === 'as' && s.tokens[d.first - 1]!.lower === 'of');
}

/** 'since 3 May', as it stands. */
function withSince(s: SentenceView, d: SentenceDate): Item {
  const since = s.tokens.findLastIndex((t, i) => i < d.first && d.first - i <= 4 && t.lower === 'since');
  return spanItem(s, since < 0 ? d.first : since, d.last);
}

/** The dates that the sentence gives to the beginning of what the question is about; with `existence` also that of its founding. */
function datesOf(
  s: SentenceView,
  question: Question,
  about: readonly Term[],
  existence: 'of one thing' | 'of several' | undefined,
): SentenceDate[] {
  const places = about.map((t) => ({ t, at: tokensOf(s, t) }));
  if (places.some(({ at }) => !at)) return [];
  const things = places.filter(({ t }) => !t.isVerb && !isPlace(t)).flatMap(({ at }) => at!);
  const people = peopleOf(about);
  return s.dates.filter((d) => {
    if (!d.value) return false;
    const v = s.tree.verbOf(headOf(s, d));
    // 'A has headed the fund since D' tells no more of the fund itself than that it was there.
    const told = existence ? things.filter((i) => !isDoneTo(s, i, v)) : things;
    if (isInClauseOfOther(s, d.first, people, /^(?:who|which)$/)) return false;
    if (isSince(s, d, question)) return isOfThing(s, headOf(s, d), told) && !isOver(s, headOf(s, d), v, question);
    // 'A launched the fund | in May' does not tell since when A runs convoys.
    return existence !== undefined && (isBegun(s, d, v, things, existence === 'of several') || isBeginningOf(s, d, things));
  });
}

/** 'has not been there since', 'have been suspended since': since when it is so no longer. */
const isOver = ({ tokens, tree }: SentenceView, date: number, v: number, { shape }: Question): boolean =>
  [tokens[date]?.head ?? -1, v].some((i) => i >= 0 && (tree.isNegated(i) || tree.children[i]!.some((c) => tree.isNegated(c)))) ||
  (v >= 0 && STOPS.test(tokens[v]!.lemma) && !ASKS_STOP.test(shape));

const STOPS = /^(?:suspend|stop|halt|end|cease|close|interrupt|cancel|pause|dissolve|abolish|discontinue|terminate)$/;
const ASKS_STOP = /\b(?:suspen|stop|halt|end|ceas|clos|interrupt|cancel|paus|dissol|abol|discontinu|terminat|not\b|no longer)/;

const isDoneTo = ({ tokens, tree }: SentenceView, i: number, v: number): boolean =>
  v >= 0 &&
  tokens[v]!.pos === 'VERB' &&
  !tree.isPassive(v) &&
  tree.kids(v, 'obj', 'obl').some((o) => o === i || (tokens[i]!.head === o && tokens[i]!.dep === 'compound'));

/** Where the sentence has the term; for 'it' at its head, what the sentence before names: then that pronoun. */
function tokensOf(s: SentenceView, term: Term): readonly number[] | undefined {
  const { score, tokens } = matchTerm(term, s);
  if (score >= 0.7 && tokens.length > 0) return tokens;
  if (!s.goesOn || matchTerm(term, s.view.sentences[s.n - 1]!).score < 0.9) return undefined;
  return s.tokens.flatMap((t, i) => (i < 2 && /^(?:it|its|they|their|this|these)$/.test(t.lower) ? [i] : []));
}

/** 'A was founded | in 1974', 'the patrols began | on D', 'B set up the fund | in May': the thing is what begins. */
function isBegun(s: SentenceView, d: SentenceDate, v: number, things: readonly number[], onlyJoined: boolean): boolean {
  const { tokens, tree } = s;
  if (onlyJoined && !JOINS.test(tokens[v]?.lemma ?? '')) return false;
  if (v < 0 || !BEGINS.test(tokens[v]!.lemma) || tree.isNegated(v) || assertionOf(s, v) !== 'told' || d.first < v - 12) return false;
  if (/^(?:by|until|till|before|after)$/.test(wordBefore(s, d.first))) return false;
  // 'set' begins nothing but in 'set up'.
  if (tokens[v]!.lemma === 'set' && tokens[v + 1]?.lower !== 'up') return false;
  if (tokens[v]!.lemma === 'kick' && tokens[v + 1]?.lower !== 'off') return false;
  const objects = tree.kids(v, 'obj', ...(tokens[v]!.lemma === 'become' ? ['xcomp'] : []));
  const begun =
    objects.length > 0 && !tree.isPassive(v) && !/^(?:begin|start|commence|join|enter|open|become)$/.test(tokens[v]!.lemma)
      ? objects
      : [...(objects.length > 0 && !JOINS.test(tokens[v]!.lemma) ? [] : tree.subjects(v)), ...objects];
  const isParticiple = /^(?:acl|acl:relcl)$/.test(tokens[v]!.dep) && things.includes(tokens[v]!.head);
  return isParticiple || begun.some((b) => things.includes(b) || things.some((t) => isOfName(s, t, b)));
}

/** The head of the phrase, or a part of the name that it ends: never what hangs on it, as 'the office | of the fund'. */
const isOfName = ({ tokens }: SentenceView, i: number, head: number): boolean =>
  tokens[i]!.head === head && /^(?:compound|flat|amod|conj)$/.test(tokens[i]!.dep);

/** 'its launch | in 2019', 'the creation of the fund | in May' */
function isBeginningOf(s: SentenceView, d: SentenceDate, things: readonly number[]): boolean {
  return s.tokens.some((t, i) => {
    if (!BEGINNING.test(t.lower) || i >= d.first || dateBehind(s, i) !== d) return false;
    if (s.tokens.slice(i + 1, d.first).some((o) => o.text === ',')) return false;
    const own = [
      ...s.tree.kids(i, 'nmod:poss', 'compound'),
      ...s.tree.kids(i, 'nmod').filter((k) => s.tree.prepositions(k).includes('of')),
    ];
    // 'its': the thing that the sentence is about.
    const isIts = own.some((k) => /^(?:its|their)$/.test(s.tokens[k]!.lower)) && things.some((k) => k < i);
    return isIts || own.some((k) => things.includes(k));
  });
}
