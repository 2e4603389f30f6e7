import { peopleNouns } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { assertionOf } from './assertion.ts';
import { clauseStarts } from './other-clause.ts';

// A day is one of what its own clause tells: 'A met B, who was freed in May' tells when B was freed, not A, and 'the trip was called off on Friday'
// tells when nobody travelled.

const ENDS = /^(?:cancel|postpone|scrap|abandon|shelve|drop|defer|suspend|call)$/;
const ASKS_END =
  /\b(?:cancel\w*|postpone\w*|scrap\w*|abandon\w*|shelve\w*|drop\w*|defer\w*|suspend\w*|call\w* off|put off|announce\w*|deci\w+|new|happen\w*)\b/;
const PLANS = /^(?:plan|schedule|expect|foresee|envisage|slate|propose)$/;
const ASKS_PLAN =
  /\b(?:plan(?:s|ned|ning)?|schedul\w*|expect\w*|due|foreseen|envisaged|slated|propos\w*|suppos\w*|meant|intend\w*|to (?:be|have|take|start|begin|go|come|meet))\b/;

/** True for a day that the sentence tells of somebody or something else, of a plan that was given up, or of one that has yet to come about. */
export function isDayOfAnother(view: ReleaseView, question: Question, { items }: Found): boolean {
  const span = items[0]?.span;
  if (question.kind !== 'when' || !span) return false;
  const s = view.sentences[span.n]!;
  const date = s.dates.find((d) => s.tokens[d.first]!.start < span.end && s.tokens[d.last]!.end > span.start);
  if (!date) return false;
  const head = [...Array(date.last - date.first + 1).keys()]
    .map((k) => date.first + k)
    .find((i) => s.tokens[i]!.head < date.first || s.tokens[i]!.head > date.last);
  const verb = head === undefined ? -1 : s.tree.verbOf(s.tokens[head]!.head);
  if (verb >= 0 && (isGivenUp(question, s, verb, date.first) || isYetToCome(question, s, verb, date.first))) return true;
  if (
    verb >= 0 &&
    (isOfOtherOffice(question, s, verb) ||
      isOver(question, s, verb, date.value) ||
      isBeforeItsTime(question, s, verb) ||
      isDeedOfPerson(question, s, verb) ||
      isAfterTheNews(question, s, verb, date.value))
  )
    return true;
  if (verb >= 0 && isOfEventAhead(question, s, verb, date.first)) return true;
  return (
    isOfWords(question, s, verb, date.first) || isOfClauseBefore(question, s, date.first) || isOfOtherPerson(question, s, verb, date.first)
  );
}

const OFFICES = /^(?:presidents|ministers|ambassadors|chancellors|envoys|negotiators|commanders|experts|secretaries|deputies)$/;

/** 'When will the presidents meet' <- 'the foreign ministers will meet on Monday': those of another office, and none of those asked about. */
function isOfOtherOffice({ terms, tokens }: Question, s: SentenceView, verb: number): boolean {
  const asked = terms.find((t) => !t.link && OFFICES.test(t.word) && tokens[t.last]!.dep.startsWith('nsubj'));
  const told = s.tree.subjects(verb).map((i) => s.tokens[i]!.lower);
  const isOther = (lower: string): boolean => OFFICES.test(lower) && lower !== asked?.word;
  return asked !== undefined && told.length > 0 && told.every(isOther) && !s.tokens.some((t) => t.lower === asked.word);
}

/** 'When will they meet' <- 'they met on Monday': what is over is not still to come. */
const isOver = ({ shape }: Question, s: SentenceView, verb: number, value: string): boolean =>
  /^(?:when|on (?:what|which) day) will\b/.test(shape) &&
  value !== '' &&
  value.split('/').at(-1)! < (s.view.release.date ?? '') &&
  s.tokens[verb]!.pos === 'VERB' &&
  /(?:ed|met|was|were|went|came|took|held|saw|spoke|began|left)$/.test(s.tokens[verb]!.lower) &&
  s.tree.kids(verb, 'aux').length === 0;

/** 'When did she visit A' <- 'she will travel to A | in June': what is yet to happen has not. */
const isAfterTheNews = ({ shape }: Question, s: SentenceView, verb: number, value: string): boolean =>
  /^(?:when|on (?:what|which) day) (?:did|has|have|had)\b/.test(shape) &&
  !ASKS_PLAN.test(shape) &&
  !ASKS_END.test(shape) &&
  value.split('/')[0]! > (s.view.release.date ?? '9999') &&
  /^(?:planned|supposed)$/.test(assertionOf(s, verb));

/** 'When were the elections' <- 'he ruled out talks before the elections | in May': what is not to be before them is told ahead of them. */
function isOfEventAhead({ shape }: Question, s: SentenceView, verb: number, date: number): boolean {
  const { tokens, tree } = s;
  if (!/^(?:when|on (?:what|which) day) (?:did|has|have|had|was|were)\b/.test(shape) || ASKS_PLAN.test(shape)) return false;
  const top = tokens[date]!.head < date ? date : tokens[date]!.head;
  const event = tokens[tokens[top]?.dep === 'nmod' ? tokens[top]!.head : -1];
  const isBefore = event?.pos === 'NOUN' && tree.prepositions(tokens.indexOf(event)).some((p) => /^(?:before|until|till|ahead)$/.test(p));
  const ruledOut = tokens[verb]!.lemma === 'rule' && tokens[verb + 1]?.lower === 'out';
  return isBefore && (ruledOut || EXCLUDES.test(tokens[verb]!.lemma));
}

const EXCLUDES = /^(?:exclude|reject|refuse|oppose|want|expect|hope|plan|promise|pledge|urge|propose|call)$/;

/** 'The trip was | cancelled on Friday' */
function isGivenUp({ shape, verb: asked }: Question, { tokens }: SentenceView, verb: number, date: number): boolean {
  const { lemma } = tokens[verb]!;
  if (!ENDS.test(lemma) || ASKS_END.test(shape) || asked?.lemma === lemma || date < verb || date - verb > 3) return false;
  return lemma !== 'call' || tokens[verb + 1]?.lower === 'off';
}

/** 'A second flight is | planned for Friday', 'was | to have come on Friday', where it is asked when it came. */
function isYetToCome({ shape }: Question, { tokens }: SentenceView, verb: number, date: number): boolean {
  if (!/\b(?:did|was|were|has|have|had)\b/.test(shape) || ASKS_PLAN.test(shape)) return false;
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map((t) => t.lower)
      .join(' ');
  if (/\b(?:was|were) to (?:have|be)\b|\b(?:was|were) to$/.test(words(verb - 5, verb))) return true;
  return (
    PLANS.test(tokens[verb]!.lemma) && tokens[verb - 1]?.pos === 'AUX' && verb < date && /^(?:for|on|in)?$/.test(words(verb + 1, date))
  );
}

/** The day stands in what 'who' or 'whose' tells of another person, or in a clause behind a semicolon in which neither the person nor the deed stands. */
function isOfOtherPerson(question: Question, s: SentenceView, verb: number, date: number): boolean {
  const { tokens } = s;
  const isStop = (i: number): boolean => tokens[i]!.text === ';';
  const from = tokens.findLastIndex((_, i) => i < date && isStop(i));
  const to = tokens.findIndex((_, i) => i > date && isStop(i));
  const isInPart = (i: number): boolean => i > from && (to < 0 || i < to);
  const isDeed = (t: Term): boolean => !t.link && /^(?:VERB|ADJ)$/.test(question.tokens[t.last]!.pos);
  // 'left on Friday | without a date for a second round'
  const open = tokens.findIndex(
    (t, i) => t.lower === 'date' && /^(?:a|any|new|no)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.lower === 'for',
  );
  if (
    open > date &&
    tokens.slice(open - 3, open).some((t) => /^(?:without|no)$/.test(t.lower)) &&
    question.terms.some((t) => matchTerm(t, s).tokens.some((i) => i > open))
  )
    return true;
  const deeds = question.terms.flatMap((t) => (!isDeed(t) ? [] : matchTerm(t, s).tokens.filter((i) => tokens[i]!.pos === 'VERB')));
  if (deeds.length > 0 && !deeds.some(isInPart)) return true;
  const people = question.terms.filter((t) => t.link?.kind === 'person' && t.link.entities.length > 0);
  const [asked] = people;
  if (!asked || people.length > 1) return false;
  // 'her predecessor', 'A's brother': somebody else.
  const next = question.tokens[asked.last + 1];
  if (/^(?:his|her|their|my|our)$/.test(question.tokens[asked.last]!.lower) || /^['’]s?$/.test(next?.lower ?? '')) return false;
  const own = matchTerm(asked, s).tokens;
  if (own.length === 0) return isOfNamedSubject(asked, s, verb);
  if (!own.some(isInPart) && isOfOneUnnamed(s, verb)) return true;
  if (!own.some(isInPart) && s.mentions.some((m) => isInPart(m.first) && isPerson(s, m))) return true;
  const who = tokens.findLastIndex((t, i) => i < date && i > from && /^(?:who|whose)$/.test(t.lower) && tokens[i - 1]?.text === ',');
  return who > 0 && isOfRelative(question, asked, s, who, date);
}

/** '…; the driver | was freed on 3 May': somebody by what he is, and neither a post nor the one named. */
const isOfOneUnnamed = (s: SentenceView, verb: number): boolean => {
  const subjects = verb < 0 ? [] : s.tree.subjects(verb);
  return (
    subjects.length > 0 &&
    subjects.every((i) => s.tokens[i]!.pos === 'NOUN' && s.mentionAt(i) === undefined && peopleNouns.has(s.tokens[i]!.lemma))
  );
};

/** 'On 3 May the priest, B, was kept at home' in a sentence that does not speak of A. */
function isOfNamedSubject(asked: Term, s: SentenceView, verb: number): boolean {
  if (verb < 0 || s.goesOn) return false;
  const named = s.tree.subjects(verb).flatMap((i) => {
    const isWho = s.tokens[i]!.lower === 'who';
    const places = isWho ? [i - 1, i - 2] : [i, ...s.tree.kids(i, 'appos', 'flat')];
    return s.mentions.filter((m) => isPerson(s, m) && m.form !== 'nominal' && places.some((k) => m.first <= k && k <= m.last));
  });
  return named.length > 0 && named.every((m) => !asked.link!.entities.includes(m.entity));
}

/** 'B, | who was freed in May,': the day is B's; in 'B, | whose brother was hurt in May' it is the brother's. */
function isOfRelative(question: Question, asked: Term, s: SentenceView, who: number, date: number): boolean {
  const { tokens } = s;
  const own = matchTerm(asked, s).tokens;
  const verb = tokens.findIndex((t, i) => i > who && t.pos === 'VERB');
  const close = tokens.findIndex((t, i) => i > who && t.text === ',');
  // 'B, | who was Secretary from 2018 to 2022, fills': a clause without a verb but 'was'.
  const does = tokens[who + 1]?.pos === 'AUX' && close > 0 && (verb < 0 || verb > close) ? who + 1 : verb;
  const comma = does < 0 ? -1 : tokens.findIndex((t, i) => i > does && t.text === ',');
  const end = comma < 0 ? tokens.length : comma;
  const holder = s.mentions.findLast((m) => m.last < who && who - m.last <= 2 && isPerson(s, m));
  if (does < 0 || date > end || !holder) return false;
  if (asked.link!.entities.includes(holder.entity))
    return (
      tokens[who]!.lower === 'whose' &&
      !question.terms.some((t) => t !== asked && matchTerm(t, s).tokens.some((i) => i > who && i < does && tokens[i]!.pos === 'NOUN'))
    );
  // Who stands within the clause may do it there: 'who was met by A on Friday'.
  const isPassive = /\b(?:was|were|been|be)\b/.test(question.shape) && !/\bby\b/.test(question.shape);
  return own.every((i) => i < who || i > end || (isPassive && i > does));
}

/** 'They seized B on 3 May, who was | freed nine days later': the day of the first deed is not that of the second, which has a time of its own. */
function isBeforeItsTime({ terms }: Question, s: SentenceView, verb: number): boolean {
  const { tokens, tree } = s;
  if (terms.some((t) => !t.link && matchTerm(t, s).tokens.includes(verb))) return false;
  const people = terms.filter((t) => t.link?.kind === 'person');
  const isMeant = (k: number): boolean =>
    people.some((t) => t.link!.entities.includes(s.mentionAt(k)?.entity ?? '') || matchTerm(t, s).tokens.includes(k));
  return tokens.some((t, i) => {
    const before = tokens[i - 1]?.lower ?? '';
    // 'nine days | later', 'the next | day'
    const isLater = /^(?:later|earlier|afterwards)$/.test(t.lower) && /^(?:hour|day|week|month|year)s?$/.test(before);
    if (!isLater && !(/^(?:day|week|month|year)$/.test(t.lower) && /^(?:next|following)$/.test(before) && tokens[i - 2]?.lower === 'the'))
      return false;
    const v = tree.verbOf(i);
    if (v < 0 || v === verb) return false;
    const isOfPerson = tokens[v]!.dep === 'acl:relcl' ? isMeant(tokens[v]!.head) : tree.subjects(v).some(isMeant);
    return isOfPerson || terms.some((q) => !q.link && matchTerm(q, s).tokens.includes(v));
  });
}

/** 'When did the | team return' <- 'he flew there with a team and returned on 8 May': it is he who returned. */
function isDeedOfPerson({ tokens, terms, shape }: Question, s: SentenceView, verb: number): boolean {
  const [deed, thing] = [terms.at(-1), terms.at(-2)];
  if (!deed || !thing || thing.link || !/^when (?:did|does|do|will|has|have|had) /.test(shape) || thing.last + 1 !== deed.first)
    return false;
  if (tokens[thing.last]!.pos !== 'NOUN' || isPostWord(thing.lemma)) return false;
  if (!matchTerm(deed, s).tokens.includes(verb)) return false;
  const own = matchTerm(thing, s).tokens;
  const subjects = s.tree.subjects(verb);
  return (
    own.length > 0 &&
    // 'the panel, whose chair | resigned on 3 May'
    !own.some((o) => s.tokens[o]!.head === verb || s.tokens[verb]!.head === o) &&
    subjects.length > 0 &&
    subjects.every((i) => s.entityAt(i)?.kind === 'person' && !own.some((o) => o === i || s.tree.firstConjunct(o) === i))
  );
}

const SAYS = /^(?:say|announce|tell|report|state|declare|confirm|add|note|explain|warn|claim|inform)$/;

/** 'She announced | on Tuesday that observers would go to the elections': the day of her words, not of what they tell of. */
function isOfWords({ verb, terms, shape }: Question, s: SentenceView, v: number, date: number): boolean {
  if (v < 0 || s.n === 0 || !SAYS.test(s.tokens[v]!.lemma) || /\b(?:sa(?:y|id|ys)|announc\w*|t(?:ell|old)|report\w*)\b/.test(shape))
    return false;
  const that = s.tokens.findIndex((t, i) => i > date && t.lower === 'that' && t.dep === 'mark');
  if (that < 0 || s.tokens.slice(date, that).filter((t) => t.pos === 'VERB').length > 0) return false;
  const told = terms.filter((t) => t !== verb && !t.link).map((t) => matchTerm(t, s).tokens);
  const things = told.filter((places) => places.length > 0);
  if (verb && matchTerm(verb, s).tokens.includes(v)) return false;
  return things.length > 0 && things.every((places) => places.every((i) => i > that));
}

/** 'Granted | on 9 March, but the office withdrew it': the day of a clause of another subject, before the one that tells the deed. */
function isOfClauseBefore({ verb, terms }: Question, s: SentenceView, date: number): boolean {
  const deeds = verb && verb.weight > 0.5 ? matchTerm(verb, s).tokens.filter((i) => s.tokens[i]!.pos === 'VERB') : [];
  if (deeds.length === 0 || terms.length < 2 || s.n === 0) return false;
  const starts = clauseStarts(s);
  const clauseOf = (i: number): number => starts.findLastIndex((start) => start <= i);
  return starts.length > 1 && deeds.every((v) => clauseOf(v) > clauseOf(date) && !s.tree.isBelow(date, v)) && date > 3;
}

const isPerson = (s: SentenceView, { entity }: { entity: string }): boolean => s.view.entity(entity)?.kind === 'person';
