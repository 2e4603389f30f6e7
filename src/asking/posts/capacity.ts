import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** 'In what capacity did A attend the ceremony', 'as what did she travel to P' */
const ASKS =
  /^(?:and )?(?:(?:in|under) (?:what|which) (?:capacity|role|function|quality)|as what|what (?:capacity|function) (?:did|was|is|were|does|has)\b.*\bin$)\b/;
const EMPTY = /^(?:capacity|role|function|quality|be|attend|go|travel|come|there|take|part|participate|act|speak|appear)$/;

/**
 * As what somebody was at an event or did something: 'A attended the ceremony as special envoy of B'. The sentence must have all that the question
 * names; 'silent' where the question names more than a person and no sentence tells it, for another post of A does not answer it.
 */
export function answerCapacity(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.test(question.shape)) return undefined;
  const people = question.terms.filter((t) => t.link?.kind === 'person');
  const about = question.terms.filter((t) => t.link?.kind !== 'person' && !EMPTY.test(t.lemma));
  if (about.length === 0) return undefined;
  for (const s of view.sentences.slice(1)) {
    if (!about.every((t) => isMet(t, s)) || !people.every((t) => isMet(t, s))) continue;
    const part = s.tokens.map((t, i) => (t.lower === 'as' ? capacityAt(s, i) : undefined)).find((p) => p !== undefined);
    if (part) return { items: [spanItem(s, ...part)], citations: cite(view, [s.n]), score: 0.85, because: 'as what somebody was there' };
  }
  return people.length > 0 || /\b(?:he|she|they)\b/.test(question.shape) ? 'silent' : undefined;
}

const isMet = (term: Term, s: SentenceView): boolean => matchTerm(term, s).score >= 0.7;

/** The phrase behind 'as' at token `i`, where that says as what somebody does something: not 'as well as', 'as soon as', 'as part of'. */
function capacityAt(s: SentenceView, i: number): [number, number] | undefined {
  const { tokens, tree } = s;
  const head = tokens[i]!.head;
  if (tokens[i]!.dep !== 'case' || head <= i || !/^(?:NOUN|PROPN)$/.test(tokens[head]!.pos)) return undefined;
  if (/^(?:part|well|soon|result|consequence|sign|token|example|matter|means|basis|contribution|step)$/.test(tokens[head]!.lower))
    return undefined;
  const [, last] = tree.span(head, ['conj', 'cc', 'acl:relcl', 'punct', 'parataxis']);
  return [i + 1, Math.max(head, last)];
}
