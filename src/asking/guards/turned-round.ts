import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** True where all sentences shown tell it the other way round: 'what did B praise A for' of 'A praised B for …'. */
export function isTurnedRound(view: ReleaseView, { verb, terms, tokens, yesNo }: Question, { citations }: Found): boolean {
  // 'the decree | dissolving the board' is no deed asked about.
  if (yesNo || !verb || verb.weight <= 0.5 || verb.word.endsWith('ing')) return false;
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
