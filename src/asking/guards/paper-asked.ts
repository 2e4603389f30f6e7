import { documentNouns } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

/** What is done to papers by those who answer for them. */
const DONE_TO_PAPERS = /^(?:sign|initial|conclude|ink|cosign|co-sign|countersign|witness|ratify|adopt|negotiate|draft|endorse|approve)$/;
/** Papers that the list of nouns does not have, or that are papers only where they are signed. */
const PAPER = /^(?:mous?|memorand(?:um|a)|deals?|contracts?|letters?|programmes?|programs?|accords?|pacts?|documents?|papers?)$/;

/**
 * 'Who signed the agreement on dams' is not answered by those who signed the one on ports: true where the sentences shown have none of the words
 * that tell which paper is asked about.
 */
export function isOfOtherPaper(view: ReleaseView, question: Question, { citations }: Found): boolean {
  const { verb, gap, tokens, terms, yesNo } = question;
  if (yesNo || gap !== 'subject' || !verb || !DONE_TO_PAPERS.test(verb.lemma)) return false;
  const paper = tokens.findIndex(
    (t) => /^(?:obj|nsubj:pass)$/.test(t.dep) && t.head === verb.last && (documentNouns.has(t.lemma.toLowerCase()) || PAPER.test(t.lower)),
  );
  if (paper < 0) return false;
  const telling = terms.filter((t) => !t.isVerb && !t.link && t.weight >= 0.8 && isOfNoun(question, t, paper));
  if (telling.length === 0) return false;
  const asked = terms.find((t) => t.first <= paper && paper <= t.last);
  const told = citations.map(({ n }) => view.sentences[n]!).filter((s) => !asked || matchTerm(asked, s).score >= 0.7);
  return told.length > 0 && telling.every((t) => told.every((s) => matchTerm(t, s).score < 0.7));
}

/** What a thing does that has a paper under it. */
const RESTS = /^(?:base|found|ground|build|root|anchor)$/;
/** What a release mostly calls by its name alone. */
const NAMED_ALONE = /^(?:mission|operation|force|presence|body|organi[sz]ation|agency|group|work|mandate|this|it|they|document|text)$/;

/**
 * 'Which resolution is the fair based on' is not answered by the one on which something else rests: true where the sentences shown and those before
 * them have nothing of what the question says is based on it.
 */
export function isUnderOther(view: ReleaseView, { kind, verb, tokens, terms, yesNo }: Question, { citations }: Found): boolean {
  if (yesNo || kind !== 'mandate' || !verb || !RESTS.test(verb.lemma)) return false;
  const thing = terms.find(
    (t) => !t.link && tokens.slice(t.first, t.last + 1).some(({ dep, head }) => /^nsubj/.test(dep) && head === verb.last),
  );
  if (!thing || NAMED_ALONE.test(thing.lemma)) return false;
  const near = citations.flatMap(({ n }) => [n, n - 1]).filter((n) => n >= 0);
  return near.every((n) => matchTerm(thing, view.sentences[n]!).score < 0.6);
}

/** True for words that tell which paper it is: 'the | air services | agreement', 'the agreement | on dams'. */
function isOfNoun({ tokens }: Question, term: Term, noun: number): boolean {
  if (term.first <= noun && noun <= term.last) return false;
  if (term.first === noun + 2 && /^(?:on|about|for|regarding|concerning)$/.test(tokens[noun + 1]!.lower)) return true;
  for (let at = term.last, left = 6; left > 0 && at >= 0; at = tokens[at]!.head, left--) {
    if (tokens[at]!.head === noun) return /^(?:compound|amod|nmod|dep)$/.test(tokens[at]!.dep);
    if (!/^(?:compound|amod|nmod|conj|dep)$/.test(tokens[at]!.dep)) return false;
  }
  return false;
}
