import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { ReleaseView } from '../release/view.ts';

/**
 * True for a question after the day or place of a thing that no sentence of the release names by any word, near-equal ones included: 'when does the
 * wedding start' is not answered by the day on which a fair opens.
 */
export function isOfThingUntold(view: ReleaseView, question: Question): boolean {
  if (question.yesNo || !/^(?:when|where)$/.test(question.kind)) return false;
  const things = thingsAsked(question);
  // 'When did the neighbours sign the treaty': the treaty tells which signing.
  return things.length > 0 && things.every((t) => !t.link && view.sentences.every((s) => matchTerm(t, s).score < NAMED));
}

/** From this score on a word of a sentence may well stand for the one asked about. */
const NAMED = 0.4;

/** What the verb of the question is told of: its subject and its object, where the first of them is a plain noun. */
function thingsAsked({ terms, tokens, verb, focus }: Question): readonly Term[] {
  if (!verb) return [];
  const things = terms.filter(
    (t) => t !== verb && t !== focus && tokens[t.last]!.head === verb.last && /^(?:nsubj|nsubj:pass|obj)$/.test(tokens[t.last]!.dep),
  );
  return things.some((t) => !t.link && tokens[t.last]!.pos === 'NOUN') ? things : [];
}
