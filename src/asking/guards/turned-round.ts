import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** True where all sentences shown tell it the other way round: 'what did B praise A for' of 'A praised B for …'. */
export function isTurnedRound(view: ReleaseView, { verb, terms, tokens, yesNo }: Question, { citations }: Found): boolean {
  // 'the decree | dissolving the board' is no deed asked about.
  if (yesNo || !verb || verb.weight <= 0.5 || verb.word.endsWith('ing')) return false;
  if (isReceiverTheDoer(view, verb, terms, tokens, citations)) return true;
  const did = tokens.findIndex((t) => /^(?:did|does|do)$/.test(t.lower));
  const doers = terms.filter((t) => t.first > did && t.last < verb.first);
  const [receiver] = terms.filter((t) => t.first > verb.last && tokens.slice(verb.last + 1, t.first).every((o) => o.pos === 'DET'));
  if (did < 0 || doers.length === 0 || !receiver || citations.length === 0) return false;
  return citations.every(({ n }) => {
    const s = view.sentences[n]!;
    const asked = matchTerm(verb, s).tokens.filter((v) => s.tokens[v]!.pos === 'VERB' && !s.tree.isPassive(v));
    const isOf = (i: number, at: readonly number[]): boolean => at.some((k) => k === i || s.tree.isBelow(k, i));
    return (
      asked.length > 0 &&
      asked.every((v) => {
        const object = s.tree.kids(v, 'obj')[0];
        const subject = subjectOf(s, v);
        if (object === undefined || subject === undefined) return false;
        return doers.every((t) => isOf(object, matchTerm(t, s).tokens)) && isOf(subject, matchTerm(receiver, s).tokens);
      })
    );
  });
}

const subjectOf = (s: SentenceView, v: number): number | undefined => s.tree.subjects(v)[0];

const SPOKEN_OF = /^(?:praise|thank|commend|applaud|congratulate|criticise|criticize|blame|condemn|honour|honor)$/;

/** 'What was A praised for' of 'A praised B for …': who is asked about did it, and had nothing done to him. */
function isReceiverTheDoer(
  view: ReleaseView,
  verb: Term,
  terms: readonly Term[],
  tokens: Question['tokens'],
  citations: Found['citations'],
): boolean {
  const be = tokens.findIndex((t) => /^(?:was|were|is|are)$/.test(t.lower));
  const asked = terms.filter((t) => t.link && t.first > be && t.last < verb.first);
  if (be < 0 || be > 2 || asked.length === 0 || !SPOKEN_OF.test(verb.lemma) || verb.word.endsWith('ing')) return false;
  return citations.every(({ n }) => {
    const s = view.sentences[n]!;
    const at = matchTerm(verb, s).tokens.filter((v) => s.tokens[v]!.pos === 'VERB');
    const isIn = (i: number | undefined): boolean =>
      i !== undefined && asked.every((t) => matchTerm(t, s).tokens.some((k) => k === i || s.tree.isBelow(k, i)));
    return at.length > 0 && at.every((v) => !s.tree.isPassive(v) && isIn(subjectOf(s, v)));
  });
}
