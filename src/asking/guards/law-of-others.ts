import { isPeople } from '../extract/people-counted.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

/** Words for people by their endings. */
const PEOPLE = /(?:ers|ees|ants|ists|ors|men|women|folk)$/;

/** 'Under which law are | pickers protected' is not answered by the law under which workers are: those it is told of have another noun. */
export function isLawOfOthers(view: ReleaseView, { kind, yesNo, verb, tokens, terms }: Question, { citations }: Found): boolean {
  if (kind !== 'mandate' || yesNo || !verb || verb.link || tokens[verb.last]!.pos !== 'VERB') return false;
  const be = tokens.findLastIndex((t, i) => i < verb.first && /^(?:is|are|was|were)$/.test(t.lower));
  const whose = terms.find(
    (t) => t.last === verb.first - 1 && t.first > be && !t.link && (isPeople(tokens[t.last]!) || PEOPLE.test(t.word)),
  );
  if (be < 0 || !whose) return false;
  const told = citations.map(({ n }) => view.sentences[n]!);
  return told.every((s) => {
    const before = s.goesOn && s.n > 1 ? [view.sentences[s.n - 1]!] : [];
    if ([s, ...before].some((o) => matchTerm(whose, o).score >= 0.7)) return false;
    const verbs = matchTerm(verb, s).tokens.filter((i) => s.tree.isPassive(i));
    const subjects = verbs.flatMap((v) => s.tree.subjects(v));
    return subjects.length > 0 && subjects.every((i) => s.tokens[i]!.pos === 'NOUN');
  });
}
