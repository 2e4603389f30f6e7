import type { Fact, Role, Token } from '../../model/reading.ts';
import { stem } from '../../reading/language.ts';
import { matchTerm } from '../matching/align.ts';
import type { Term } from '../question/question.ts';
import { type Item, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';
import { doesWhatIsAsked } from './classes.ts';

/** Something said, as a release tells it. */
export interface Statement {
  readonly fact: Fact;
  readonly speakers: readonly Role[];
  readonly content: Role;
  /** Lemma of the verb of saying; empty where the release has none. */
  readonly verb: string;
  /** Where that verb stands, when the sentence of the content has it before the content. */
  readonly from?: number;
}

/** Verbs whose content the speaker holds to be untrue. */
export const REJECTS = /^(?:deny|reject|dismiss|refute|disavow)$/;
/** Words that stand for what was said just before. */
const POINTS_BACK =
  /^(?:denied|rejected|dismissed|refuted|disavowed)? ?(?:it|this|that|(?:the|this|these|those|any such) (?:report|claim|charge|allegation|accusation|assertion|suggestion|statement|account)s?)\b/i;
/** Longest item, in code units. */
const LONGEST = 390;

/** All statements of a release. */
export function statements(view: ReleaseView): Statement[] {
  return view.facts('statement').flatMap((fact) => {
    const content = fact.roles.find((r) => r.role === 'content');
    const verb = fact.roles.find((r) => r.role === 'verb');
    if (!content) return [];
    const token = verb ? view.sentences[verb.n]!.tokens.find((t) => t.start === verb.start) : undefined;
    const from = verb && verb.n === content.n && verb.start < content.start ? { from: verb.start } : {};
    return [
      {
        fact,
        speakers: fact.roles.filter((r) => r.role === 'speaker'),
        content,
        verb: /^X (\S+) C$/.exec(fact.rule)?.[1] ?? token?.lemma ?? '',
        ...from,
      },
    ];
  });
}

/** The words themselves; behind a verb that rejects them, with that verb. */
export function clause(view: ReleaseView, { content, verb, from }: Statement): Item {
  const start = REJECTS.test(verb) && from !== undefined ? from : content.start;
  let { end } = content;
  if (end - content.start > LONGEST) {
    const text = view.roleText(content).slice(0, LONGEST);
    const cut = Math.max(text.lastIndexOf(', '), text.lastIndexOf('; '), text.lastIndexOf(' and '));
    end = content.start + (cut > 80 ? cut : LONGEST);
  }
  return rawItem(view, content.n, start, end);
}

/** The tokens of what is said. */
export function contentTokens(view: ReleaseView, { content }: Statement): Token[] {
  return view.sentences[content.n]!.tokens.filter((t) => t.start >= content.start && t.end <= content.end);
}

/** True when the verb of the statement is the asked one or near-equal to it: 'decided' for 'agree'. */
export const isVerbAsked = ({ verb }: Statement, asked: Term): boolean => stem(verb) === asked.stem || areSynonyms(stem(verb), asked.stem);

/** 'agreed to train', 'decided to meet again': a deed that was settled, no words. */
export const isSettled = (view: ReleaseView, st: Statement): boolean =>
  /^(?:agree|decide)$/.test(st.verb) && /^to\b/i.test(view.roleText(st.content));

/** How many words of what is said show that it is to be left undone. */
const FORBIDDING = 8;

/** 'the need to avoid A', 'not to close B', 'to refrain from C': what should not be done. */
export const forbids = (view: ReleaseView, st: Statement): boolean =>
  contentTokens(view, st)
    .slice(0, FORBIDDING)
    .some((t) => /^(?:not|n't|never|avoid|refrain|abstain|desist|cease|stop|end|halt|against|prevent)$/.test(t.lemma));

/** True when the statement does what the word of saying in the question names. */
export const does = (view: ReleaseView, st: Statement, asked: Term): boolean => doesWhatIsAsked(asked, st.verb, contentTokens(view, st));

/** How well a statement is about what was asked: share of the question's weight that its content accounts for; the verb counts where it says something. */
export function relevance(view: ReleaseView, st: Statement, about: readonly Term[], verb: Term | undefined): number {
  const s = view.sentences[st.content.n]!;
  const inside = (i: number): boolean => s.tokens[i]!.start >= st.content.start && s.tokens[i]!.end <= st.content.end;
  let total = 0;
  let met = 0;
  for (const term of about) {
    const match = matchTerm(term, s);
    // What the whole release is about tells little of one statement.
    const weight = isTopic(view, term) ? 0.6 : term.weight;
    // A number or day that is asked for is either there or not.
    if (/^\d/.test(term.word) && match.score < 0.7) return 0;
    total += weight;
    if (match.tokens.some(inside)) met += weight * match.score;
    else if (match.score > 0)
      met += weight * match.score * (term.link || match.tokens.some((i) => s.tokens[i]!.start < st.content.end) ? 0.8 : BEHIND);
    else met += weight * Math.max(fromContext(view, st, term), leftOut(term, about, s, inside));
  }
  if (verb) {
    const weight = about.length === 0 ? 1 : 0.8;
    total += weight;
    if (does(view, st, verb)) met += weight;
    // Another verb of the sentence has an object of its own.
    else if (matchTerm(verb, s).score > 0.7 && matchTerm(verb, s).tokens.some(inside)) met += weight * 0.8;
    else if (about.length > 0) met *= 0.85;
  }
  return total === 0 ? 0.7 : met / total;
}

/** True where the sentence of the words has the term, or the one before adds it. */
export const isTold = (view: ReleaseView, st: Statement, term: Term): boolean =>
  matchTerm(term, view.sentences[st.content.n]!).score >= 0.5 || fromContext(view, st, term) > 0;

/** What a word counts that stands behind the words: it belongs to what is said next. */
const BEHIND = 0.5;

/** 'The boat | project' where the words have 'this project': a noun that points back leaves out what it was called by. 0 to 1. */
function leftOut(term: Term, about: readonly Term[], s: SentenceView, inside: (i: number) => boolean): number {
  const noun = about.find((t) => t.first === term.last + 1 && !t.link && !t.isVerb);
  if (term.link || term.unknown || !noun) return 0;
  const met = matchTerm(noun, s);
  const points = (i: number): boolean =>
    inside(i) &&
    s.tree.kids(i, 'amod', 'compound', 'nmod').length === 0 &&
    s.tree.kids(i, 'det').some((d) => /^(?:this|that|these|those|such)$/.test(s.tokens[d]!.lower));
  return met.score >= 0.9 && met.tokens.some(points) ? 0.7 : 0;
}

/** What the sentence before adds: what a pronoun stands for, or what the same speaker has just named. 0 to 1. */
function fromContext(view: ReleaseView, st: Statement, term: Term): number {
  const s = view.sentences[st.content.n]!;
  const before = view.sentences[s.n - 1];
  if (isTopic(view, term)) return 0.7;
  if (!before || before.n === 0 || before.sentence.paragraph !== s.sentence.paragraph) return 0;
  if (matchTerm(term, before).score < 0.9) return 0;
  if (term.link) return 0.7;
  // 'denied the report': the report is the sentence before.
  if (REJECTS.test(st.verb) && POINTS_BACK.test(view.roleText(st.content))) return 0.8;
  const speaker = st.speakers[0]?.entity;
  const goesOn =
    speaker !== undefined && statementsIn(view, before.n).some((f) => f.roles.some((r) => r.role === 'speaker' && r.entity === speaker));
  return goesOn ? 0.6 : 0;
}

/** A place or body that the title names. */
const isTopic = (view: ReleaseView, term: Term): boolean =>
  term.link !== undefined &&
  term.link.kind !== 'person' &&
  view.sentences[0] !== undefined &&
  matchTerm(term, view.sentences[0]).score >= 0.8;

const statementsIn = (view: ReleaseView, n: number): Fact[] =>
  view.facts('statement').filter((f) => f.roles.some((r) => r.role === 'content' && r.n === n));
