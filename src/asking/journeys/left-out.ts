import type { Role } from '../../model/reading.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { ReleaseView } from '../release/view.ts';

const OPENS = /^(?:besides|beside|except|excepting|excluding)$/;
/** Words of such a phrase that name nothing. */
const SAYS_IT = /^(?:besides|beside|except|excepting|excluding|apart|aside|other|addition|else|also|from|than)$/;

/** The words by which a question leaves places out: 'besides | the clinic', 'apart from | the mill', each by itself, up to the next mark or question word. */
export function leftOut({ tokens, terms }: Question): readonly (readonly Term[])[] {
  const at = tokens.findIndex(
    (t, i) =>
      OPENS.test(t.lower) ||
      (/^(?:apart|aside)$/.test(t.lower) && tokens[i + 1]?.lower === 'from') ||
      (t.lower === 'other' && tokens[i + 1]?.lower === 'than') ||
      (t.lower === 'in' && tokens[i + 1]?.lower === 'addition'),
  );
  if (at < 0) return [];
  const end = tokens.findIndex(
    (t, i) => i > at && (/^[,;:?]$/.test(t.text) || /^(?:what|which|where|who|did|does|do|will|has)$/.test(t.lower)),
  );
  const groups: Term[][] = [];
  for (const t of terms) {
    if (t.first <= at || (end >= 0 && t.last >= end) || SAYS_IT.test(t.word)) continue;
    const before = groups.at(-1)?.at(-1);
    const isNext = before === undefined || tokens.slice(before.last + 1, t.first).some((o) => o.lower === 'and');
    if (isNext) groups.push([t]);
    else groups.at(-1)!.push(t);
  }
  return groups;
}

/** True for a word that only says that something is left out. */
export const saysLeftOut = ({ word }: Term): boolean => SAYS_IT.test(word);

/** True for a place that the words leave out: all of them stand in its description. */
export function isLeftOut(view: ReleaseView, role: Role, terms: readonly Term[]): boolean {
  const s = view.sentences[role.n]!;
  return terms.every((t) =>
    t.link && role.entity !== undefined && t.link.entities.includes(role.entity)
      ? true
      : matchTerm(t, s).tokens.some((i) => s.tokens[i]!.start >= role.start && s.tokens[i]!.end <= role.end),
  );
}
