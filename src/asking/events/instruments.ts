import type { Fact } from '../../model/reading.ts';
import { stem } from '../../reading/language.ts';
import { documentNouns, signedThings } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, type Item, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { deedOf, isAbout, isOfDeed, isOfOtherDeed } from './events.ts';

/** 'What was signed', 'which documents did they adopt': what is asked for is the thing that the verb is done to. */
const ASKS =
  /^(?:and )?(?:what|which)(?: (?:\w+ ){0,2}?(?:documents?|agreements?|instruments?|texts?|acts?|deals?|memorand\w+|mous?|declarations?|accords?|treaties|treaty|protocols?|papers?|contracts?|pacts?))? (?:did|does|do|will|was|were|has|have|is|are|should|would|got|gets?)\b/;
/** Nouns that stand for documents named behind them: 'two | instruments, namely …'. */
const COLLECTIVE = /^(?:document|instrument|agreement|act|text|memorandum|memoranda|paper|deal|accord)s?$/;
/** Words of the question that say nothing of which deed is meant. */
const EMPTY = /^(?:end|after|following|together|jointly|during|document|agreement|instrument|text|act|deal|thing|occasion|two|both)s?$/;
/** Prepositions that go on with what a document is about. */
const ABOUT = /^(?:on|of|for|between|concerning|regarding|to|with|against|and)$/;
/** Documents in one sentence at most. */
const MOST = 6;

/** What was signed, adopted, exchanged: the things of such deeds, each with what it is about. */
export function answerInstruments(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || !ASKS.test(question.shape)) return undefined;
  const verb = question.terms.find((t) => !t.link && deedAsked(t) !== undefined);
  const deed = verb && deedAsked(verb);
  if (!deed || question.terms.some((t) => t.unknown && t !== verb) || /^(?:open|chair)/.test(deed[0]!)) return undefined;
  const about = question.terms.filter((t) => t !== verb && t !== question.focus && !EMPTY.test(t.word));
  const toldOf = (asked: readonly string[]): Told[] =>
    view
      .facts('event')
      .filter((f) => isOfDeed(f, asked, question) && f.evidence[0]! > 0 && about.every((t) => concerns(view, f, t)))
      .map((f) => ({ f, items: instrumentsOf(view, f) }));
  const own = ofKind(question, toldOf(deed)).filter((x) => x.items.length > 0);
  // Memoranda that are exchanged are signed ones.
  const told = own.length > 0 || !deed.includes('sign') ? own : ofKind(question, toldOf(EXCHANGED).map(ofAgreements)).filter(isTold);
  if (told.length === 0) return undefined;
  return {
    items: thoseOn(view, about, distinct(told.flatMap((x) => x.items))),
    citations: cite(
      view,
      told.map((x) => x.f.evidence[0]!),
    ),
    score: 0.85,
    because: `what it was done to: ${told[0]!.f.rule}`,
  };
}

const EXCHANGED = ['exchang'];
const isTold = ({ items }: Told): boolean => items.length > 0;

/** Without letters and lists, which are exchanged and not signed. */
const ofAgreements = ({ f, items }: Told): Told => ({
  f,
  items: items.filter(({ text }) => /\b(?:agreements?|memorand\w+|mous?|treat(?:y|ies))\b/i.test(text)),
});

/** 'What do they sign | about visas': of several, those whose names have the word; all where none has it. */
function thoseOn(view: ReleaseView, about: readonly Term[], items: Item[]): Item[] {
  const matter = about.filter((t) => !t.link);
  const isOn = ({ span }: Item): boolean => {
    if (!span) return false;
    const s = view.sentences[span.n]!;
    return matter.every((t) => matchTerm(t, s).tokens.some((i) => s.tokens[i]!.start >= span.start && s.tokens[i]!.end <= span.end));
  };
  const some = matter.length > 0 ? items.filter(isOn) : [];
  return some.length > 0 ? some : items;
}

interface Told {
  readonly f: Fact;
  readonly items: readonly Item[];
}

/**
 * Those of the kind of document that the question names: 'which protocol' is none of the declarations. A memorandum is an agreement too,
 * unless one agreement is asked for and there is one by that name.
 */
function ofKind({ focus }: Question, listed: readonly Told[]): readonly Told[] {
  if (!focus || focus.link || /^(?:document|instrument|text|act|paper)$/.test(focus.lemma)) return listed;
  const named = listed.map((x) => ({ ...x, items: x.items.filter((i) => i.text.split(/[^\p{L}]+/u).some((w) => isWord(w, focus))) }));
  const any = /^(?:agreement|accord|deal|pact)$/.test(focus.lemma);
  const plural = focus.word !== focus.lemma;
  return any && (plural || named.every((x) => x.items.length === 0)) ? listed : named;
}

/** True for the noun in any form, and for its abbreviation: 'MoUs' for memoranda. */
const isWord = (word: string, noun: Term): boolean =>
  stem(word.toLowerCase()) === noun.stem ||
  (/^(?:memorandum|memoranda|mou|mous)$/.test(noun.lemma) && /^(?:mous?|memorand\w+)$/i.test(word));

const deedAsked = (t: Term): readonly string[] | undefined => deedOf(t.stem) ?? deedOf(t.lemma);

/** One who is named must be among those who did it, or stand in the sentence. */
const concerns = (view: ReleaseView, f: Fact, term: Term): boolean =>
  isAbout(view, f, term) ||
  // 'The two presidents': nobody is named.
  (!term.link &&
    /^(?:president|minister|leader|side|party|parties|counterpart|official|foreign|government|country|countries)s?$/.test(term.word)) ||
  matchTerm(term, view.sentences[f.evidence[0]!]!).score >= 0.85 ||
  isSetBefore(view, f, term);

/** 'In P, she met A. The two signed …': the place that the paragraph last opened with, where the sentence goes on with its people. */
function isSetBefore(view: ReleaseView, f: Fact, { link }: Term): boolean {
  const s = view.sentences[f.evidence[0]!]!;
  const goesOn = /^(?:they|the (?:two|ministers?|sides|leaders|presidents|pair|parties))$/.test(
    s.tokens
      .slice(0, /^the$/.test(s.tokens[0]?.lower ?? '') ? 2 : 1)
      .map((t) => t.lower)
      .join(' '),
  );
  if (link?.kind !== 'place' || !goesOn) return false;
  // Back to where the paragraph last says that it is somewhere.
  for (let n = s.n - 1; n > 0 && view.sentences[n]!.sentence.paragraph === s.sentence.paragraph; n--) {
    const before = view.sentences[n]!;
    const place = before.mentions.find((m) => view.entity(m.entity)?.kind === 'place');
    if (/^(?:in|at)$/.test(before.tokens[0]?.lower ?? '') && place?.first === 1) return link.entities.includes(place.entity);
  }
  return false;
}

function instrumentsOf(view: ReleaseView, fact: Fact): Item[] {
  const objects = fact.roles.filter((r) => r.role === 'object');
  const first = objects[0];
  if (!first) return [];
  const s = view.sentences[first.n]!;
  const from = s.tokens.findIndex((t) => t.start >= first.start);
  const heads = documentsFrom(s, from).filter((h) => !isOfOtherDeed(s.view, fact, s.tokens[h]!.start));
  // 'two instruments, namely A and B': those named; 'two instruments' alone say nothing.
  const lead = heads[0];
  if (lead !== undefined && COLLECTIVE.test(s.tokens[lead]!.lower) && /s$|memoranda/.test(s.tokens[lead]!.lower)) {
    const marker = s.tokens.findIndex(
      (t, i) => i > lead && (/^(?:namely|including|comprising)$/.test(t.lower) || t.text === ':' || t.text === '-'),
    );
    const named = marker < 0 ? [] : documentsFrom(s, marker + 1);
    if (named.length > 0) return named.map((h) => itemOf(s, h));
    if (endOf(s, lead) === lead) return [];
  }
  return heads.map((h) => itemOf(s, h));
}

const isDocument = (s: SentenceView, i: number): boolean => {
  const t = s.tokens[i]!;
  return /^(?:NOUN|PROPN)$/.test(t.pos) && (documentNouns.has(t.lemma) || documentNouns.has(t.lower) || signedThings.has(t.lemma));
};

/** The heads of the documents listed from token `at` on, as long as one follows the other. */
function documentsFrom(s: SentenceView, at: number): number[] {
  const out: number[] = [];
  let i = at;
  while (out.length < MOST) {
    const head = headFrom(s, i);
    if (head < 0) break;
    out.push(head);
    i = endOf(s, head) + 1;
  }
  return out;
}

/** The next document right behind what joins the parts of a list: ', and (ii) a | protocol'. */
function headFrom(s: SentenceView, at: number): number {
  let i = at;
  while (
    s.tokens[i] &&
    (/^(?:PUNCT|CCONJ|DET|NUM|SYM)$/.test(s.tokens[i]!.pos) ||
      /^(?:i+|iv|v|[a-e]|as|well|also|following|a|an|the|[()])$/.test(s.tokens[i]!.lower))
  )
    i++;
  for (let k = i; k < s.tokens.length && k < i + 9; k++) {
    const mention = s.mentionAt(k);
    const end = mention && mention.first === k && s.view.entity(mention.entity)?.kind === 'document' ? mention.last : -1;
    if (end >= 0) return end;
    if (isDocument(s, k) && !(s.tokens[k + 1] && /^(?:NOUN|PROPN)$/.test(s.tokens[k + 1]!.pos) && isDocument(s, k + 1))) return k;
    if (!/^(?:NOUN|PROPN|ADJ|PART|NUM)$/.test(s.tokens[k]!.pos) && s.tokens[k]!.text !== '-') return -1;
  }
  return -1;
}

/** The last token of what a document is about. */
function endOf(s: SentenceView, head: number): number {
  const { tokens } = s;
  let last = head;
  for (let i = head + 1; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (/^(?:VERB|AUX|SCONJ)$/.test(t.pos) && !/ing$/.test(t.lower) && !ABOUT.test(t.lower)) break;
    if (/^[,;:]$/.test(t.text) || /^(?:by|at|during|as|through|within|under|after|before|which|that|who|while)$/.test(t.lower)) break;
    // 'a plan for 2030', but not 'a plan on 5 May', 'a plan next year'
    const dated = s.dates.find((d) => d.first <= (t.pos === 'ADP' ? i + 1 : i) && i <= d.last);
    if (dated && !/^(?:of|for)$/.test(tokens[dated.first - 1]!.lower) && !/^(?:of|for)$/.test(tokens[dated.first]!.lower)) break;
    if (
      t.lower === 'on' &&
      /^(?:behalf|margins?|sidelines?|occasion|fringes?|site)$/.test(tokens.slice(i + 1, i + 3).find((w) => w.pos === 'NOUN')?.lower ?? '')
    )
      break;
    if (t.lower === 'in' && (s.entityAt(i + 1)?.kind === 'place' || s.geo[i + 1] !== undefined)) break;
    if (t.lower === 'and' && headFrom(s, i + 1) >= 0) break;
    if (t.pos === 'ADP' && !ABOUT.test(t.lower) && t.lower !== 'in') break;
    if (/^(?:NOUN|PROPN|ADJ|NUM|VERB|X)$/.test(t.pos)) last = i;
  }
  const text = tokens[last]!.end - tokens[head]!.start;
  return text > 200 ? head : last;
}

function itemOf(s: SentenceView, head: number): Item {
  const mention = s.mentionAt(head);
  let first = mention && mention.last === head ? mention.first : s.tree.nounPhrase(head)[0];
  while (first < head && /^(?:DET|PUNCT|CCONJ|NUM|ADP)$/.test(s.tokens[first]!.pos)) first++;
  return spanItem(s, first, endOf(s, head));
}
