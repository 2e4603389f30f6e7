import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';

/** 'Who holds it now' is not told by 'A held it until June'. */
export function isPastHolder({ shape, verb }: Question, { s, matches }: Alignment): boolean {
  if (!verb || !/\b(?:now|currently|at (?:present|the moment)|these days|nowadays)\b/.test(shape)) return false;
  const told = matches
    .get(verb)!
    .tokens.filter(
      (i) => s.tokens[i]!.pos === 'VERB' && s.tokens[i]!.lower !== s.tokens[i]!.lemma && !/ing$|[^s]s$/.test(s.tokens[i]!.lower),
    );
  return told.length > 0 && told.every((v) => s.tokens.some((t, i) => i > v && i < v + 8 && /^(?:until|till)$/.test(t.lower)));
}

/** Verbs by which somebody comes to head something, or does. */
const HEADS = /^(?:take|assume|appoint|name|become|lead|head|run|succeed|replace|install|command|chair)$/;

/** 'When did A take over the port' is not answered by the day on which A, who heads the port, was elected | to another body. */
export function isElectedElsewhere({ kind, shape, terms }: Question, { s, matches }: Alignment): boolean {
  if (kind !== 'when' || !/\btak(?:e|es|en|ing) over\b|\btook over\b/.test(shape)) return false;
  const verbs = s.tokens.flatMap((t, i) => (t.pos === 'VERB' ? [i] : []));
  if (verbs.some((v) => HEADS.test(s.tokens[v]!.lemma))) return false;
  const elected = verbs.filter((v) => s.tokens[v]!.lemma === 'elect');
  const asked = terms.flatMap((t) => matches.get(t)!.tokens);
  return (
    elected.length > 0 &&
    elected.every((v) => s.tree.kids(v, 'obl').some((o) => s.tree.prepositions(o).includes('to') && !asked.includes(o)))
  );
}
