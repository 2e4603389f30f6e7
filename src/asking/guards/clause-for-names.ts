import { peopleNouns, postNouns } from '../../reading/lexicon.ts';
import type { Extract } from '../extract/types.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';

/**
 * True for a whole sentence where 'which makers come' asks for some of a kind, 'a table with makers who think of coming' says no more of them, or
 * 'at which levels' asks for what the sentence does not have.
 */
export function isClauseForNames({ wh, focus, gap, preposition, shape }: Question, { rule }: Extract, { s, matches }: Alignment): boolean {
  if (rule !== 'any clause' || !focus || focus.link) return false;
  const { score, tokens } = matches.get(focus)!;
  // 'high-level' has no levels.
  const isInWord = (i: number): boolean => s.tokens[i]!.text.includes('-') || s.tokens[i - 1]?.text === '-';
  if (gap === 'oblique' && preposition !== '' && (score < 0.7 || tokens.every(isInWord))) return true;
  // 'Which official was there' asks for somebody.
  if (/^(?:which|what)$/.test(wh) && gap === 'subject' && (peopleNouns.has(focus.lemma) || postNouns.has(focus.lemma))) return true;
  return wh === 'which' && /^(?:and )?which (?:\S+ ){0,3}\S+s (?!of\b)/.test(shape) && focus.word !== focus.lemma;
}

/**
 * True for a phrase with the noun asked for where the sentence has nothing else of what is asked: 'at which levels does the school teach' is not
 * answered by talks 'at expert level'.
 */
export function isNounAlone(
  { focus, verb, gap, preposition, terms }: Question,
  { because, items }: Extract,
  { s, matches }: Alignment,
): boolean {
  if (because !== 'the phrase with the noun asked for' || gap !== 'oblique' || preposition === '' || !focus || !verb) return false;
  // 'advise' of the 'expert level' that is the answer tells of no advice.
  const isInAnswer = (i: number): boolean =>
    items.some(({ span }) => span?.n === s.n && span.start <= s.tokens[i]!.start && s.tokens[i]!.end <= span.end);
  const isTold = (t: Term): boolean => {
    const { score, tokens } = matches.get(t)!;
    return score >= 0.7 && tokens.some((i) => t !== verb || !isInAnswer(i));
  };
  return !terms.some((t) => t !== focus && isTold(t));
}
