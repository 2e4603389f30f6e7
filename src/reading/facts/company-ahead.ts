import type { FactSentence, Part } from './context.ts';

/**
 * One meeting, call or talk. Roles: `participant` (one side, as the sentence puts it), `counterpart` (the other side),
 * `companion` (came along), `place`, `date`, `time` (part of the day, or 'later'), `purpose`, `topic`.
 */
export interface Sides {
  left: readonly Part[];
  right?: readonly Part[];
  companions?: readonly Part[];
}

/** The tokens of a note on company before a verb: 'A, | together with B, | met C'; undefined where none stands there. */
function noteAhead(s: FactSentence, v: number): { from: number; to: number } | undefined {
  const { tokens } = s.sentence;
  let close = v - 1;
  while (close > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[close]!.pos)) close--;
  if (tokens[close]?.text !== ',') return undefined;
  const from = tokens.findLastIndex(
    (t, i) =>
      i < close &&
      tokens[i - 1]?.text === ',' &&
      (t.lower === 'alongside' || (/^(?:together|along|jointly)$/.test(t.lower) && tokens[i + 1]?.lower === 'with')),
  );
  return from < 1 || tokens.slice(from, close).some((t) => t.pos === 'VERB' || t.pos === 'AUX') ? undefined : { from, to: close };
}

/**
 * 'A, together with the Speaker, B, met C': B came along with A, however the tree hangs him on the verb: neither met by A nor A in his stead. Whose company
 * it is stands right before the note.
 */
export function withCompanyAhead(s: FactSentence, v: number, rule: string, sides: Sides): Sides {
  const passive = s.tree.isPassive(v);
  const note = s.sentence.tokens[v]!.pos === 'VERB' && (!passive || rule === 'Y was received by X') ? noteAhead(s, v) : undefined;
  if (!note) return sides;
  const inNote = (p: { first: number; last: number }): boolean => p.first > note.from && p.last < note.to;
  const outside = (parts: readonly Part[]): Part[] => parts.filter((p) => !inNote(p));
  const isPerson = (m: { entity: string; form: string }): boolean => m.form !== 'pronoun' && s.kindOf(m.entity) === 'person';
  const named = s.mentions.filter((m) => inNote(m) && isPerson(m)).map(({ first, last, entity }) => ({ first, last, entity }));
  const company = named.length > 0 ? named : (sides.right ?? []).filter(inNote);
  if (company.length === 0) return sides;
  // 'A, together with B, was received by C': one guest as well as the other.
  if (passive) return { ...sides, right: [...outside(sides.right ?? []), ...company] };
  const left = outside(sides.left);
  const lead = s.mentions.find((m) => m.last === note.from - 2 && s.kindOf(m.entity) === 'person');
  if (left.length === 0 && lead) left.push({ first: lead.first, last: lead.last, entity: lead.entity });
  if (left.length === 0) return sides;
  const known = outside(sides.companions ?? []);
  return { left, right: outside(sides.right ?? []), companions: [...known, ...company] };
}
