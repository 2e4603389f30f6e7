import type { Fact, Role } from '../../model/reading.ts';
import type { FactSentence, Part } from './context.ts';
import { TALKS } from './meeting.ts';
import { impliedRole } from './meeting-nouns.ts';
import { roles } from './participants.ts';

const OPENINGS =
  /^(?:also |others? |those |among those )?(?:present|attending|in attendance|participating|taking part|joining|on the (?:line|call)|travel(?:l)?ing with|accompanying|representing)\b/;

/**
 * 'Also attending were A and B', 'With her were A and B': the list after the verb came along to the meeting told last,
 * or with the person the sentence names or the text is about.
 */
export function findAttendance(sentences: readonly FactSentence[], facts: readonly Fact[]): Fact[] {
  return sentences.flatMap((s) => {
    const were = opening(s);
    const companions = were < 0 ? [] : peopleAfter(s, were);
    if (companions.length === 0) return [];
    const hosts = hostsOf(s, were, facts);
    // 'Also present were': of an occasion that no sentence tells as a meeting of two.
    if (hosts.length === 0 && !/^(?:also|others?|present|attending|in|participating)$/.test(s.sentence.tokens[0]!.lower)) return [];
    const fact = s.fact('meeting', 'present were X', were, [...hosts, ...roles(s, 'companion', companions)]);
    return [{ ...fact, evidence: [...new Set([s.n, ...hosts.map((h) => h.n)])] }];
  });
}

/** Index of the verb when the sentence opens so; -1 otherwise. */
function opening(s: FactSentence): number {
  const { tokens } = s.sentence;
  if (
    !/^(?:also|others?|those|among|present|attending|in|participating|taking|joining|on|travell?ing|accompanying|representing)$/.test(
      tokens[0]?.lower ?? '',
    )
  )
    return -1;
  const start = tokens.slice(0, 16);
  if (!OPENINGS.test(start.map((t) => t.lower).join(' '))) return -1;
  return start.findIndex((t) => /^(?:were|was|are|is|included)$/.test(t.lower));
}

function peopleAfter(s: FactSentence, were: number): Part[] {
  const out: Part[] = [];
  for (let i = were + 1; i < s.sentence.tokens.length; i++) {
    const mention = s.mentionAt(i);
    if (!mention || s.kindOf(mention.entity) !== 'person' || mention.first !== i) continue;
    out.push({ first: mention.first, last: mention.last, entity: mention.entity });
    i = mention.last;
  }
  return out;
}

/** 'Also present at the talks were', 'on the line': a meeting told before. */
function ofTheMeeting(s: FactSentence, were: number): boolean {
  return s.sentence.tokens.slice(0, were).some((t) => t.lower === 'line' || TALKS.test(t.lower));
}

/** With whom they came: a person named before the verb, both sides of the meeting told last, else whom the text is about. */
function hostsOf(s: FactSentence, were: number, facts: readonly Fact[]): Role[] {
  const before = s.mentions.find((m) => m.last < were && s.kindOf(m.entity) === 'person');
  if (before) return [s.role('participant', { first: before.first, last: before.last, entity: before.entity })];
  const told = ofTheMeeting(s, were) ? facts.filter((f) => f.evidence[0]! < s.n && isMeetingOfTwo(f) && f.rule !== 'attended by X') : [];
  // What a verb tells goes before a meeting that is only mentioned ('her talks in P last week').
  const last = told.findLast((f) => f.rule !== 'a meeting of X with Y') ?? told.at(-1);
  const implied = impliedRole(s);
  if (!last) return implied ? [implied] : [];
  return last.roles.flatMap((r) => (/^(?:participant|counterpart)$/.test(r.role) ? [{ ...r, role: 'participant' }] : []));
}

function isMeetingOfTwo({ kind, polarity, modality, roles: found }: Fact): boolean {
  const count = (role: string): number => found.filter((r) => r.role === role).length;
  const ofTwo = count('participant') > 0 && (count('counterpart') > 0 || count('participant') > 1);
  return kind === 'meeting' && polarity === 'positive' && modality === 'happened' && ofTwo;
}
