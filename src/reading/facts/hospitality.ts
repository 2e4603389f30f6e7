import type { Fact } from '../../model/reading.ts';
import { actors, objectsOf, phrases } from './clause.ts';
import type { FactSentence } from './context.ts';
import { meeting } from './meeting.ts';
import { participants } from './participants.ts';
import { roster } from './roster.ts';

/** What guests are given at a table or in a room. */
export const MEALS = /^(?:meal|lunch|luncheon|dinner|breakfast|brunch|banquet|reception|iftar|tea)$/;

/** X attended a dinner given by Y: whoever gives it and whoever comes to it meet there. */
export function atTable(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  if (s.tree.isPassive(v)) return undefined;
  const meal = objectsOf(s, v).find((o) => o > v && MEALS.test(tokens[o]!.lower));
  if (meal === undefined) return undefined;
  const given = tokens.findIndex(
    (t, i) => i > meal && i < meal + 5 && /^(?:hosted|given|offered|tendered|organi[sz]ed|held)$/.test(t.lower),
  );
  const by = tokens.findIndex((t, i) => i > given && i < given + 6 && t.lower === 'by');
  if (given < 0 || by < 0 || tokens.slice(meal + 1, by).some((t) => t.text === ',' || /^(?:and|which|that)$/.test(t.lower)))
    return undefined;
  const hosts = roster(s, by + 1, true).filter((p) => s.kindOf(p.entity) === 'person');
  const left = actors(s, v);
  return hosts.length > 0 && left.length > 0 ? meeting(s, v, AT_TABLE, { left: hosts, right: left }) : undefined;
}

/** The name of the rule for those who came to the table of somebody. */
const AT_TABLE = 'Y was received by X at table';

/** X was the guest of Y, is to be the guest of Y. */
export function guestOf(s: FactSentence, i: number): Fact | undefined {
  if (s.tree.kids(i, 'cop').length === 0) return undefined;
  const hosts = phrases(s, i, ['of'])
    .flatMap((o) => participants(s, o))
    .filter((p) => s.kindOf(p.entity) === 'person');
  const guests = actors(s, i).filter((p) => s.kindOf(p.entity) === 'person' || s.plurals.some((o) => o.first === p.first));
  if (hosts.length === 0 || guests.length === 0) return s.nothing('whose guest is not said');
  const fact = meeting(s, i, 'Y was received by X', { left: hosts, right: guests });
  return fact && { ...fact, modality: s.modality(i), ...(s.isNegated(i) ? { polarity: 'negative' as const } : {}) };
}
