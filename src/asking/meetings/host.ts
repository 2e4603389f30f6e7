import type { Fact, Role } from '../../model/reading.ts';
import type { Question, Term } from '../question/question.ts';

const RECEIVES = /\b(?:receive[ds]?|hosts?|hosted|welcomed|greeted)\b/;
const CALLS = /\b(?:call(?:ed|s)? (?:up)?on|paid .*\b(?:call|visit))\b/;
const AS_HOST = /^(?:X received Y|Y was received by X)$/;
const AS_GUEST = /^(?:X called on Y|X paid a call on Y)$/;

/** Who received whom: meetings that tell it, with the roles of the host and of the guest. */
function sidesOf(fact: Fact): { host: string; guest: string } | undefined {
  if (AS_HOST.test(fact.rule)) return { host: 'participant', guest: 'counterpart' };
  if (AS_GUEST.test(fact.rule)) return { host: 'counterpart', guest: 'participant' };
  return undefined;
}

/**
 * Whether a meeting may answer a question that tells host from guest ('who received A', 'did A receive B', 'who called on A'):
 * one that was no reception shows no guest, and those named must stand on the sides that the question gives them.
 */
export function suitsDirection(
  question: Question,
  fact: Fact,
  people: readonly Term[],
  fills: (role: Role, term: Term) => boolean,
): boolean {
  const receives = RECEIVES.test(question.shape);
  const calls = CALLS.test(question.shape);
  if ((!receives && !calls) || people.length === 0) return true;
  const sides = sidesOf(fact);
  const verb = question.tokens.findIndex((t) => /^(?:receiv\w*|host\w*|welcom\w*|greet\w*|call\w*|paid|pay)$/.test(t.lower));
  const passive =
    /^by$/.test(question.tokens[verb + 1]?.lower ?? '') ||
    /\b(?:is|are|was|were|be|been) (?:<\w+> )?(?:received|hosted|welcomed|greeted)\b/.test(question.shape);
  const byWhom = /^by (?:who|whom|which)\b/.test(question.shape);
  return people.every((term) => {
    const acts = byWhom ? false : passive ? question.tokens[term.first - 1]?.lower === 'by' || term.first > verb : term.last < verb;
    const isHost = receives ? acts : !acts;
    // 'A met B at her residence': whoever is told to have met may have received, never the other way round.
    if (!sides)
      return isHost && receives && !passive && !question.yesNo && fact.roles.some((r) => r.role === 'participant' && fills(r, term));
    return fact.roles.some((r) => r.role === (isHost ? sides.host : sides.guest) && fills(r, term));
  });
}
