import type { Fact } from '../../model/reading.ts';
import { actors, distinctParts, objectsOf, phrases, withPhrases } from './clause.ts';
import type { FactSentence, Part } from './context.ts';
import { meeting } from './meeting.ts';
import { participants } from './participants.ts';

// Meetings told by what was talked over.

/** X discussed T with Y; X and Y discussed T */
export function discussed(s: FactSentence, v: number): Fact | undefined {
  const withs = [...withPhrases(s, v), ...objectsOf(s, v).flatMap((o) => withPhrases(s, o))];
  const right = [...new Set(withs)].flatMap((o) => participants(s, o)).filter((p) => s.kindOf(p.entity) === 'person');
  const left = actors(s, v);
  if (right.length === 0 && (!areTwo(s, left) || s.tree.isPassive(v))) return s.nothing('with whom is not said');
  if (right.length === 0) return talkedTogether(s, v, left);
  return meeting(s, v, 'X spoke with Y', { left, right: distinctParts(right) });
}

/** 'She and the Premier, A B, spoke about T': with one another, where one of them is the one whom the text is about. */
export function spokeTogether(s: FactSentence, v: number): Fact | undefined {
  const left = actors(s, v);
  if (!areTwo(s, left) || !opensWithPronoun(s, left) || phrases(s, v, ['about', 'on', 'of']).length === 0) return undefined;
  return talkedTogether(s, v, left);
}

/** 'He and Minister A agreed on T', told in a row of talks. */
export function agreedTogether(s: FactSentence, v: number): Fact | undefined {
  const left = actors(s, v);
  if (!areTwo(s, left) || !opensWithPronoun(s, left) || s.tree.isPassive(v)) return undefined;
  return talkedTogether(s, v, left);
}

/** Places and days behind the verb may be those of what was talked about ('discussed | the summit in P in August'): only those before it count. */
function talkedTogether(s: FactSentence, v: number, left: readonly Part[]): Fact | undefined {
  const fact = meeting(s, v, TOGETHER, { left });
  const { start } = s.sentence.tokens[v]!;
  return (
    fact && { ...fact, roles: fact.roles.filter((r) => !/^(?:place|date|time|purpose)$/.test(r.role) || (r.n === s.n && r.start < start)) }
  );
}

/** Two people who did it together, not each apart. */
function areTwo(s: FactSentence, left: readonly Part[]): boolean {
  const { tokens } = s.sentence;
  const [first, second] = left;
  if (left.length !== 2 || !first || !second || first.entity === second.entity) return false;
  if (!left.every((p) => s.kindOf(p.entity) === 'person')) return false;
  const between = tokens.slice(first.last + 1, second.first);
  const apart = tokens.some((t) => /^(?:separately|respectively|each|individually|independently)$/.test(t.lower));
  return !apart && between.some((t) => t.lower === 'and' || t.text === ',') && !between.some((t) => /^(?:VERB|AUX)$/.test(t.pos));
}

const opensWithPronoun = (s: FactSentence, left: readonly Part[]): boolean =>
  /^(?:he|she)$/.test(s.sentence.tokens[left[0]!.first]!.lower) && left[0]!.first === left[0]!.last;

/** The name of the rule for two who talked something over. */
const TOGETHER = 'X and Y talked about T';

/** 'A spoke with B. … A and B also discussed T': what two talked over whose meeting is told already is no second meeting. */
export function withoutRetold(facts: readonly Fact[]): Fact[] {
  const people = (f: Fact): Set<string | undefined> =>
    new Set(f.roles.filter((r) => /^(?:participant|counterpart)$/.test(r.role)).map((r) => r.entity));
  return facts.filter((fact) => {
    if (fact.rule !== TOGETHER) return true;
    const two = [...people(fact)];
    return !facts.some(
      (f) => f.kind === 'meeting' && f !== fact && f.rule !== TOGETHER && f.polarity === 'positive' && two.every((e) => people(f).has(e)),
    );
  });
}
