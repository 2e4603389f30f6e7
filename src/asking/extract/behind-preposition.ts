import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { withComplement } from './complement.ts';
import { beforeMembers, listed, member, membersBehind } from './listed.ts';
import { sharedTokens } from './types.ts';

/** Prepositions that a question may leave open, and those that say as much. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    about: ['about', 'on', 'over', 'regarding', 'concerning'],
    against: ['against'],
    among: ['among', 'amongst', 'including'],
    at: ['at'],
    behind: ['behind'],
    between: ['between'],
    for: ['for'],
    from: ['from'],
    in: ['in', 'within'],
    into: ['into', 'to'],
    of: ['of'],
    on: ['on', 'upon'],
    over: ['over', 'about', 'on'],
    through: ['through', 'via'],
    to: ['to', 'for'],
    towards: ['towards', 'toward'],
    under: ['under'],
    via: ['via', 'through'],
    with: ['with', 'alongside'],
    within: ['within', 'in'],
    without: ['without'],
  }),
);

/** The preposition that the question leaves open, and the word in front of it, when it stands by one: 'coordinated | with whom', 'what is it accused | of'. */
export interface AskedPreposition {
  readonly preposition: string;
  readonly governor: number | undefined;
}

/** Reads it of a question; undefined for those that ask with none. */
export function askedPreposition({ tokens }: Question): AskedPreposition | undefined {
  const words = tokens.filter((t) => /[a-z]/i.test(t.text));
  const at = tokens.findIndex((t) => /^(?:whom?|what|which|whose)$/.test(t.lower));
  if (at < 0) return undefined;
  const stranded = tokens.indexOf(words.at(-1)!);
  const i = at > 0 && SAME.has(tokens[at - 1]!.lower) ? at - 1 : stranded > at && SAME.has(tokens[stranded]!.lower) ? stranded : -1;
  if (i < 0) return undefined;
  return { preposition: tokens[i]!.lower, governor: i > 0 ? i - 1 : undefined };
}

/**
 * 'coordinated with whom', 'for whom are the homes', 'what is it limited to': the phrases behind that preposition whose word in front is met by
 * the question: by the very word that stands before its preposition, or where that comes first by any. As token indexes, with what is coordinated.
 */
export function phrasesBehind(question: Question, alignment: Alignment): [number, number][][] {
  const asked = askedPreposition(question);
  if (!asked) return [];
  const { s, matches } = alignment;
  // Many a phrase stands behind such a preposition: of a sentence that says nothing of one thing asked about it answers another question.
  if (question.terms.some((t) => t !== question.focus && t !== question.verb && t.weight >= 1 && matches.get(t)!.score < 0.7)) return [];
  const shared = sharedTokens(question, alignment);
  const own = question.terms.find((t) => asked.governor !== undefined && t.first <= asked.governor && asked.governor <= t.last);
  const met = tokensOf(own ? [own] : question.terms.filter((t) => t !== question.focus), matches);
  const out: [number, number][][] = [];
  for (const [i, token] of s.tokens.entries()) {
    if (!SAME.get(asked.preposition)!.includes(token.lower) || s.tokens[i + 1] === undefined) continue;
    const chunk = member(s, i + 1);
    if (!chunk || s.dates.some((d) => d.first <= chunk[1] && chunk[0] <= d.last)) continue;
    const head = s.tree.firstConjunct(headOf(s, ...chunk));
    const above = s.tokens[head]!.head;
    if (!met.has(i - 1) && !met.has(above)) continue;
    const whole = withComplement(s, chunk);
    const members = membersBehind(s, beforeMembers(s, chunk));
    const parts =
      members.length > 0
        ? [[chunk[0], members.at(-1)![1]] as [number, number]]
        : whole[1] > chunk[1]
          ? [whole]
          : listed(s, chunk, token.lower);
    const fresh = parts.filter(([first, last]) =>
      s.tokens.slice(first, last + 1).some((t, k) => !shared.has(first + k) && /^(?:NOUN|PROPN|VERB)$/.test(t.pos)),
    );
    if (fresh.length > 0) out.push(fresh);
  }
  return out;
}

function tokensOf(terms: readonly Term[], matches: Alignment['matches']): Set<number> {
  return new Set(terms.flatMap((t) => (matches.get(t)!.score >= 0.7 ? [...matches.get(t)!.tokens] : [])));
}

function headOf(s: SentenceView, first: number, last: number): number {
  for (let i = last; i >= first; i--) if (s.tokens[i]!.head < first || s.tokens[i]!.head > last) return i;
  return last;
}
