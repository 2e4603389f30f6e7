import { stem } from '../../reading/language.ts';
import { sayingVerbs } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Question, Term } from '../question/question.ts';
import { calledBy, cite, type Found, type Item } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';
import { type AskedWords, askedWords, GENERIC } from './asked.ts';
import { isJoint, isSpeaker, type Speaker } from './speaker.ts';
import { clause, does, forbids, isSettled, isTold, isVerbAsked, REJECTS, relevance, type Statement, statements } from './statements.ts';
import { isToThem, whoSaid } from './who.ts';

const NEGATION = /\b(?:no|not|never|none|nothing|nobody|cannot)\b|n't\b/;
/** How much of the question a statement must account for, 0 to 1: of a speaker who is named, of anybody. */
const OF_SPEAKER = 0.7;
const ATTRIBUTED = 0.6;
/** How many statements one answer holds. */
const MOST = 6;
/** Code units of a word such as 'that ' before what was said. */
const WORD = 6;
const OF_ANYBODY = 0.85;

/** What somebody said, on a matter where one is named; and who said something. */
export function answerSaid(view: ReleaseView, question: Question): Found | undefined {
  const asked = askedWords(view, question);
  const found = wordsOfAsked(view, question, asked);
  if (found || question.yesNo) return found;
  if (asked.joint && /\bthey\b/.test(question.shape)) return wordsOfOne(view, question, asked);
  const other = otherMeant(view, question, asked);
  return other && wordsOfAsked(view, question, { ...asked, speaker: other });
}

/** 'What did they say about C', where only one says something about C: people say 'they' of a body and its speaker. */
function wordsOfOne(view: ReleaseView, question: Question, asked: AskedWords): Found | undefined {
  if (asked.about.length === 0) return undefined;
  const told = statements(view).filter(
    (st) => st.fact.polarity === 'positive' && relevance(view, st, asked.about, asked.specific) >= OF_ANYBODY,
  );
  const ids = new Set(told.flatMap((st) => st.speakers.map((r) => r.entity ?? '')));
  const [id] = ids;
  if (ids.size !== 1 || !id) return undefined;
  const they = question.tokens.findIndex((t) => t.lower === 'they');
  const speaker = { first: they, last: they, word: 'they', entities: [id], kind: undefined, words: [] };
  return wordsOfAsked(view, question, { ...asked, joint: false, speaker });
}

/** How fully the words must account for the question where 'he' is not the one the release is about. */
const OF_ANOTHER = 0.95;

/** 'He' or 'she' in a question whose words the one whom the release is about did not say: the only other who said just that. */
function otherMeant(view: ReleaseView, question: Question, { speaker, about, specific }: AskedWords): Speaker | undefined {
  const pronoun = speaker && speaker.first === speaker.last ? question.tokens[speaker.first]!.lower : '';
  if (!speaker || !/^s?he$/.test(pronoun) || about.length === 0) return undefined;
  const opposite = pronoun === 'he' ? 'female' : 'male';
  const ids = statements(view)
    .filter(
      (st) =>
        st.fact.polarity === 'positive' && (!specific || does(view, st, specific)) && relevance(view, st, about, specific) >= OF_ANOTHER,
    )
    .flatMap((st) => st.speakers.map((r) => r.entity ?? ''));
  const [id] = ids;
  const entity = id && view.entity(id);
  return entity && entity.kind === 'person' && entity.gender !== opposite && ids.every((other) => other === id)
    ? { ...speaker, entities: [id] }
    : undefined;
}

function wordsOfAsked(view: ReleaseView, question: Question, asked: AskedWords): Found | undefined {
  if (asksWho(question) && (!asked.speaker || asked.verb)) return whoSaid(view, question);
  const { speaker, attributed, about, verb, specific, describes } = asked;
  if (!speaker && !isOpenToAnybody(asked, question)) return undefined;
  const own = statements(view).filter(
    (st) =>
      // What somebody did not say answers only whether they said it.
      (question.yesNo || st.fact.polarity === 'positive') &&
      isAskedSpeaker(view, st, asked) &&
      (!speaker || speaksAlone(view, st, verb)) &&
      (speaker || ((!specific || does(view, st, specific)) && namesAll(view, st, about))) &&
      (!describes || isDescribed(view, st, about)) &&
      isToThem(view, st, about, specific) &&
      (specific || !isSettled(view, st)) &&
      (!ASKS_NOT.test(question.shape) || forbids(view, st)) &&
      hears(view, st, question, speaker) &&
      !(question.yesNo && isForOthers(view, st, question)) &&
      !(speaker && isOfOtherKind(view, st, question, speaker)),
  );
  const least = about.length === 0 ? 0.5 : !speaker ? OF_ANYBODY : attributed ? ATTRIBUTED : OF_SPEAKER;
  const scored = own
    .map((st) => ({ st, score: relevance(view, st, about, specific) + (describes && DESCRIBING.test(st.verb) ? 0.15 : 0) }))
    .filter((x) => x.score >= least);
  if (scored.length === 0) return undefined;
  scored.sort((a, b) => b.score - a.score || a.st.fact.evidence[0]! - b.st.fact.evidence[0]! || a.st.content.start - b.st.content.start);
  const best = scored[0]!.score;
  const chosen = (about.length === 0 ? ofVerbAsked(scored, specific) : scored.filter((x) => x.score >= best - 0.1)).slice(0, MOST);
  // 'The minister' where two ministers said something of the kind: nobody knows which.
  if (speaker && speaker.words.length > 0 && new Set(chosen.flatMap((x) => x.st.speakers.map((r) => r.entity ?? ''))).size > 1)
    return undefined;
  const said = outermost(chosen.map((x) => clause(view, x.st)));
  const items = question.yesNo ? verdict(chosen[0]!.st, said, question, verb) : said;
  // 'Did C agree' <- 'A asked both to leave; B agreed': no deed of the one who speaks.
  const isOther = specific !== undefined && about.length === 0 && !does(view, chosen[0]!.st, specific);
  if (items[0]?.text === 'yes' && (isOther || !tellsAll(view, chosen[0]!.st, about))) return undefined;
  return {
    items,
    citations: cite(
      view,
      chosen.flatMap((x) => x.st.fact.evidence),
    ),
    score: best,
    because: speaker ? `statements of ${calledBy(view, speaker.word, speaker.entities)}` : 'statements about what was asked',
  };
}

/** 'What did A ask them not to do'. */
const ASKS_NOT = /\b(?:not|never) (?:to )?(?:do|doing)$/;

/** Verbs by which something is settled: one does not stand for the other where both are there. */
const SETTLES = /^(?:agree|decide|pledge|promise|resolve|settle|vow)$/;

/** Where some of the statements have the very verb that is asked with, those alone: 'pledged' is no 'decided', where something was decided. */
function ofVerbAsked<T extends { readonly st: Statement }>(scored: readonly T[], specific: Term | undefined): readonly T[] {
  const exact = specific && SETTLES.test(specific.lemma) ? scored.filter(({ st }) => isVerbAsked(st, specific)) : [];
  return exact.length > 0 ? exact : scored;
}

/** 'Who said …'; neither 'whom did A praise' nor 'who was praised by A'. */
const asksWho = ({ wh, gap, shape }: Question): boolean =>
  /^whom?$/.test(wh) &&
  (gap === 'subject' || /^who (?:wants|wanted) /.test(shape)) &&
  !/\bwhom? (?:(?:did|does|do|will|has|have)\b|(?:was|were|is|are)\b(?! (?:\w+ )?\w+ing\b))/.test(shape);

/** A question without a speaker is for anybody's words when it says what was done by them and about what. */
const isOpenToAnybody = ({ specific, about, joint }: AskedWords, question: Question): boolean =>
  !question.yesNo && (about.length > 0 ? specific !== undefined || joint : specific !== undefined && joint);

/** True where the question asks of something 'for A' and the sentence names no A: money for others is none for A. */
const isForOthers = (view: ReleaseView, st: Statement, { terms, tokens }: Question): boolean =>
  terms.some((t) => {
    const before = tokens[t.first - 1]?.lower === 'the' ? tokens[t.first - 2] : tokens[t.first - 1];
    return t.link !== undefined && before?.lower === 'for' && matchTerm(t, view.sentences[st.content.n]!).score < 0.7;
  });

/** 'The northern command' where it is the southern one that speaks: a noun that both share, and adjectives that they do not. */
function isOfOtherKind(view: ReleaseView, st: Statement, { terms, tokens }: Question, speaker: Speaker): boolean {
  const asked = terms.filter((t) => !t.link && t.last === speaker.first - 1 && tokens[t.last]!.pos === 'ADJ');
  if (asked.length === 0) return false;
  return st.speakers.every((r) => {
    const s = view.sentences[r.n]!;
    const told = s.tokens.flatMap((t, i) => (t.start >= r.start && t.end <= r.end && t.pos === 'ADJ' ? [i] : []));
    return told.length > 0 && !told.some((i) => asked.some((t) => matchTerm(t, s).tokens.includes(i)));
  });
}

/** 'Did A say that C would leave D' is not answered by 'A said that C would join D': all words of the matter are told, there or just before. */
const tellsAll = (view: ReleaseView, st: Statement, about: readonly Term[]): boolean =>
  about.every((t) => t.weight < 0.8 || isTold(view, st, t));

/** Of anybody's words only those will do whose sentence names all that the question names. */
const namesAll = (view: ReleaseView, st: Statement, about: readonly Term[]): boolean =>
  about.every((t) => !t.link || matchTerm(t, view.sentences[st.content.n]!).score >= 0.7);

const isAskedSpeaker = (view: ReleaseView, st: Statement, { speaker, joint }: AskedWords): boolean =>
  speaker ? st.speakers.some((r) => isSpeaker(view, r, speaker)) : !joint || isJoint(view, st.speakers);

const DESCRIBING = /^(?:describe|call|characteri[sz]e|label|term|brand|liken|compare|view|see|consider|regard|hail|praise|praised)$/;

/** 'A called B a C', 'B is a C': the statement says what something is, and what was asked about is that something or what it is said to be. */
function isDescribed(view: ReleaseView, st: Statement, about: readonly Term[]): boolean {
  const s = view.sentences[st.content.n]!;
  const content = s.tokens.flatMap((t, i) => (t.start >= st.content.start && t.end <= st.content.end ? [i] : []));
  if (DESCRIBING.test(st.verb) || content.some((i) => s.tokens[i]!.pos === 'VERB' && DESCRIBING.test(s.tokens[i]!.lemma))) return true;
  const spans = content.flatMap((p) => {
    const subjects = s.tree.kids(p, 'nsubj', 'nsubj:pass');
    if (subjects.length === 0 && s.tree.kids(p, 'cop').length === 0) return [];
    const predicate = s.tree.kids(p, 'cop').length > 0 ? s.tree.span(p) : [p, p];
    return [predicate, ...subjects.map((k) => s.tree.span(k))];
  });
  // The words open with what they are about, whatever the tree made of it.
  spans.push([content[0]!, content[0]! + 2]);
  const asked = about.findLast((t) => !t.link) ?? about.at(-1);
  return (
    asked !== undefined && matchTerm(asked, s).tokens.some((i) => content.includes(i) && spans.some(([from, to]) => from! <= i && i <= to!))
  );
}

/** Items without repetitions and without those that lie within another: the quotation inside what is told. */
function outermost(items: readonly Item[]): Item[] {
  return items.filter(
    (item, i) => !items.some((other, k) => k !== i && other.text.includes(item.text) && (other.text.length > item.text.length || k < i)),
  );
}

/** For 'did X say C': no when it was not said, was denied, or is the contrary of what was said; behind it the words that were said. */
function verdict(st: Statement, said: readonly Item[], question: Question, verb: Term | undefined): Item[] {
  if (st.fact.polarity === 'negative') return [{ text: 'no' }];
  const asked = question.tokens
    .slice(verb ? verb.last + 1 : 0)
    .map((t) => t.lower)
    .join(' ');
  const rejected = REJECTS.test(st.verb) && !(verb && REJECTS.test(verb.lemma));
  const affirmed = !rejected && NEGATION.test(asked) === NEGATION.test(said[0]!.text);
  return [{ text: affirmed ? 'yes' : 'no' }, ...said];
}

/** True when the question names whose words it wants: then nobody else's will do. */
export function hasSpeaker(view: ReleaseView, question: Question): boolean {
  const { speaker } = askedWords(view, question);
  if (!speaker) return false;
  return (
    speaker.entities.length > 0 ||
    speaker.words.some((w) => isPostWord(w)) ||
    statements(view).some((st) => st.speakers.some((r) => isSpeaker(view, r, speaker)))
  );
}

/** True for an answer that is part of what the one asked about said, to the letter, about something of what was asked. */
export function isOwnWords(view: ReleaseView, question: Question, { items }: Found): boolean {
  const { speaker, about } = askedWords(view, question);
  if (!speaker) return false;
  const own = statements(view).filter(
    (st) =>
      st.fact.polarity === 'positive' &&
      st.speakers.some((r) => isSpeaker(view, r, speaker)) &&
      about.some((t) => matchTerm(t, view.sentences[st.content.n]!).score >= 0.7),
  );
  return items.every(
    ({ span }) =>
      span !== undefined &&
      // The word before is often taken along: 'that they must'.
      own.some(({ content: c }) => c.n === span.n && span.start >= c.start - WORD && span.end <= c.end + 1),
  );
}

/** For a question that is not plainly for words: what was said, where a word of saying in it leads to a statement. */
export function answerByWords(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo) return undefined;
  const { verb, specific, about } = askedWords(view, question);
  if (!verb || about.length === 0 || !sayingVerbs.has(verb.lemma)) return undefined;
  if (/^whom?$/.test(question.wh)) {
    if (!asksWho(question)) return undefined;
    if (specific) return whoSaid(view, question, true);
    // 'who spoke of the leaf rust': of two words and more, so that it is clear which words are meant.
    return about.length > 1 && verb.isVerb ? whoSaid(view, question) : undefined;
  }
  return /^(?:what|which|how)$/.test(question.wh) ? answerSaid(view, question) : undefined;
}

/**
 * 'They discussed C' and 'the two sides agreed on C' are no words of either: they answer 'what did they discuss', not 'what did X say about C'.
 */
function speaksAlone(view: ReleaseView, st: Statement, verb: Term | undefined): boolean {
  const joint = view.reading.plurals.some((p) => st.speakers.some((r) => r.n === p.n && r.start === p.start));
  if (verb && /^(?:discuss|talk|agree|decide|exchange)$/.test(verb.lemma)) return true;
  if (joint) return false;
  if (verb && !GENERIC.test(verb.lemma) && (stem(st.verb) === verb.stem || areSynonyms(stem(st.verb), verb.stem))) return true;
  // 'Shared his view that “…”': the words themselves are there.
  return st.fact.rule === 'direct speech' || !/^(?:discuss|exchange|share)$/.test(st.verb);
}

/** 'What did X tell Y': the statement must be made to Y. */
function hears(view: ReleaseView, st: Statement, question: Question, speaker: Speaker | undefined): boolean {
  const tell = question.terms.findIndex((t) => /^(?:tell|told|assure|inform|urge|ask|promise|thank|brief)/.test(t.word) && !t.link);
  if (tell < 0) return true;
  const hearer = question.terms
    .slice(tell + 1)
    .find(
      (t) =>
        t.link &&
        t.first !== speaker?.first &&
        view.entity(t.link.entities[0] ?? '')?.kind === 'person' &&
        t.first === question.terms[tell]!.last + 1,
    );
  if (!hearer) return true;
  const s = view.sentences[st.content.n]!;
  return (
    st.fact.roles.some((r) => r.role === 'hearer' && r.entity && hearer.link!.entities.includes(r.entity)) ||
    isSaidTo(s, matchTerm(hearer, s).tokens) ||
    (matchTerm(hearer, s).score >= 0.9 &&
      /^(?:ask|invite|extend|urge|request|thank|assure|tell|congratulate|inform|encourage|call|appeal|advise|remind|press|warn)$/.test(
        st.verb,
      ))
  );
}

/** 'what I said in P | to my colleague A: …', 'said | to A that …' */
function isSaidTo({ tokens }: SentenceView, hearer: readonly number[]): boolean {
  const first = Math.min(...hearer);
  const to = tokens.findLastIndex((t, i) => i < first && i >= first - 5 && t.lower === 'to');
  if (hearer.length === 0 || to < 0 || tokens.slice(to + 1, first).some((t) => t.text !== ',' && /^(?:VERB|AUX|ADP|PUNCT)$/.test(t.pos)))
    return false;
  const said = tokens.findLastIndex((t, i) => i < to && i >= to - 8 && /^(?:VERB|AUX|PUNCT)$/.test(t.pos));
  return said >= 0 && /^(?:say|said|put|stress|stressed|repeat|repeated)$/.test(tokens[said]!.lower);
}
