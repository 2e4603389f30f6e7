import type { Fact, Role } from '../../model/reading.ts';
import { goesOnWith } from './behind.ts';
import { circumstances, circumstancesAfter } from './circumstances.ts';
import { phrases } from './clause.ts';
import { type Sides, withCompanyAhead } from './company-ahead.ts';
import type { FactSentence, Part } from './context.ts';
import { withLeaders } from './led-groups.ts';
import { roles } from './participants.ts';
import { OCCASION } from './purposes.ts';
import { roster, upToClause, withRoster } from './roster.ts';

/** Nouns for a meeting, in any form. */
export const TALKS =
  /^(?:talk|meeting|discussion|consultation|conversation|call|session|dialogue|dialog|bilateral|negotiation|exchange|briefing|audience|tete-a-tete|deliberation|engagement|roundtable|round-table|(?:tele|video)-?conference|meal|lunch|luncheon|dinner|breakfast|brunch)(?:e?s)?$/;

/** A meeting by its noun, 'video conference' and 'virtual conference' among them. */
export const isTalks = ({ sentence: { tokens } }: FactSentence, i: number): boolean =>
  TALKS.test(tokens[i]!.lower) ||
  (tokens[i]!.lower === 'conference' && /^(?:video|phone|telephone|virtual|online|tele)$/.test(tokens[i - 1]?.lower ?? ''));

/** The 'with' behind a meeting, or behind its place and day: 'her meeting | in P on Monday | with'; -1 for none. */
function withAfter(s: FactSentence, i: number): number {
  const { tokens } = s.sentence;
  let at = i + 1;
  for (let phrases = 0; phrases < 2 && /^(?:in|at|on)$/.test(tokens[at]?.lower ?? ''); phrases++) {
    const opens = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const place = s.mentions.find((m) => m.first === opens && s.kindOf(m.entity) !== 'person');
    let end = place?.last ?? opens - 1;
    while (s.inDate(end + 1)) end++;
    if (end < opens) return -1;
    at = end + 1;
  }
  return tokens[at]?.lower === 'with' ? at : -1;
}

/** Whom an occasion is with that somebody joins: 'was joined by B for | a meeting with | C'; between the tokens `from` and `to`. */
export function metThere(s: FactSentence, from: number, to: number): Part[] {
  const { tokens } = s.sentence;
  const talks = tokens.findIndex((t, i) => i >= from && i < to && TALKS.test(t.lower) && withAfter(s, i) > 0);
  if (talks < 0) return [];
  const opens = withAfter(s, talks);
  let first = talks;
  while (first > from && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[first - 1]!.pos)) first--;
  if (!/^(?:in|at|for|during)$/.test(tokens[first - 1]?.lower ?? '') || tokens.slice(from, first).some((t) => t.pos === 'VERB')) return [];
  if (to === tokens.length) return roster(s, opens + 1, true);
  const name = s.mentions.find((m) => m.first > opens && m.last < to && /^(?:name|title)$/.test(m.form) && s.kindOf(m.entity) === 'person');
  return name ? [{ first: name.first, last: name.last, entity: name.entity }] : [];
}

/** 'met A; | the meeting with B | fell away': an occasion that the tree takes into the list. */
const isOccasionNamed = ({ sentence: { tokens } }: FactSentence, { first, last }: Part): boolean =>
  tokens.slice(first, last).some((t, k) => TALKS.test(t.lower) && /^(?:with|between)$/.test(tokens[first + k + 1]!.lower));

/** ', with | A | stressing …': what somebody did there, not with whom it was. */
function isAbsolute({ sentence: { tokens } }: FactSentence, { first, last }: Part): boolean {
  let next = last + 1;
  while (tokens[next]?.pos === 'ADV') next++;
  const { pos, lower } = tokens[next] ?? { pos: 'X', lower: '' };
  return (
    tokens[first - 1]?.lower === 'with' &&
    tokens[first - 2]?.text === ',' &&
    /^(?:VERB|NOUN|ADJ)$/.test(pos) &&
    /ing$/.test(lower) &&
    !/^(?:includ|represent|concern|meet)/.test(lower)
  );
}

/** The meeting told at word `v`; undefined for one side alone. */
export function meeting(s: FactSentence, v: number, rule: string, told: Sides, more: readonly Role[] = []): Fact | undefined {
  const sides = withCompanyAhead(s, v, rule, told);
  const left = withLeaders(s, withRoster(s, v, sides.left)).filter((p) => !isOccasionNamed(s, p));
  const companions = withoutOffices(s, withRoster(s, v, sides.companions ?? []));
  const presence = s.sentence.tokens.findIndex((t, i) => i > v && t.lower === 'presence' && s.sentence.tokens[i + 1]?.lower === 'of');
  const right = withoutOffices(s, withLeaders(s, withFollowing(s, v, withRoster(s, v, upToClause(s, sides.right ?? []))))).filter(
    (p) =>
      !isOccasionNamed(s, p) &&
      !isAbsolute(s, p) &&
      !left.some((l) => l.first === p.first || (l.entity && l.entity === p.entity)) &&
      // 'met A in the presence of B': B was there.
      (presence < 0 || p.first < presence),
  );
  // Whoever was met, it takes two.
  if (left.length === 0 && s.sentence.tokens[v]!.pos === 'VERB') return s.nothing('nobody is the subject');
  if (left.length + right.length + companions.length === 0) return s.nothing('nobody takes part');
  if (right.length === 0 && companions.length === 0 && left.length < 2 && !isPlural(s, left[0])) return s.nothing('one side alone');
  const found = [
    ...roles(s, 'participant', left),
    ...roles(s, 'counterpart', right),
    ...roles(s, 'companion', companions),
    ...circumstances(s, v),
  ];
  const last = Math.max(v, ...right.map((p) => p.last));
  const around = [...more, ...(last > v ? circumstancesAfter(s, last) : [])];
  const all = [...found, ...around];
  // 'exchanged views on piracy in the Gulf': the place belongs to what was talked about.
  const ofTopic = (r: Role): boolean =>
    r.role === 'place' &&
    all.some(
      (t) =>
        t.role === 'topic' &&
        t.start < r.start &&
        r.start - t.end < 10 &&
        !s.sentence.tokens.some((o) => /^[,;]$/.test(o.text) && o.start >= t.end && o.start < r.start),
    );
  return s.fact('meeting', rule, v, [
    ...found.filter((r) => !ofTopic(r)),
    ...around.filter((m, k) => ![...found, ...around.slice(0, k)].some((r) => r.role === m.role && r.start === m.start)),
  ]);
}

/** 'the Director, | Harbour Office, | A B': the body of A's post, set between commas, did not take part. */
function withoutOffices(s: FactSentence, parts: readonly Part[]): readonly Part[] {
  const { tokens } = s.sentence;
  const isOffice = ({ first, last, entity }: Part): boolean =>
    s.kindOf(entity) === 'organisation' &&
    tokens[first - 1]?.text === ',' &&
    /^(?:director|general|secretary|head|chief|minister|chair\w*|president|commissioner|officer|representative|manager|deputy|ambassador)$/.test(
      tokens[first - 2]?.lower ?? '',
    ) &&
    tokens[last + 1]?.text === ',' &&
    parts.some((p) => p.first > last && p.first <= last + 4 && s.kindOf(p.entity) === 'person');
  return parts.filter((p) => !isOffice(p));
}

/** A list that goes on behind another 'with'. */
function withFollowing(s: FactSentence, v: number, parts: readonly Part[]): readonly Part[] {
  const whole = parts.findLast((p) => p.first > v);
  if (!whole) return parts;
  const last = upToAmong(s, whole);
  const more = [...goesOnWith(s, last.last + 1), ...amongThem(s, last.last + 1)].filter(
    (p) => !parts.some((q) => (q === whole ? last : q).first <= p.last && p.first <= (q === whole ? last : q).last),
  );
  return more.length > 0 ? [...parts.map((p) => (p === whole ? last : p)), ...more] : parts;
}

/** 'farmers who have lost their boats | , among them A B': a group without those of it who are named behind it. */
function upToAmong({ sentence: { tokens } }: FactSentence, part: Part): Part {
  if (part.entity) return part;
  const at = tokens.findIndex(
    (t, i) => i > part.first && i < part.last && t.text === ',' && /^(?:among|including)$/.test(tokens[i + 1]!.lower),
  );
  return at < 0 ? part : { ...part, last: at - 1 };
}

/** 'representatives of the unions, | including the head of the dockers, A B': members of the group named last. */
function amongThem(s: FactSentence, at: number): Part[] {
  const { tokens } = s.sentence;
  const i = tokens[at]?.text === ',' ? at + 1 : behindRelative(s, at);
  const opens = tokens[i]?.lower === 'including' || tokens[i]?.lower === 'notably' ? i + 1 : tokens[i]?.lower === 'among' ? i + 2 : -1;
  if (opens < 0) return [];
  const listed = roster(s, opens, true).filter((p) => s.kindOf(p.entity) === 'person');
  return listed.length > 0 ? listed : namedUpToVerb(s, opens);
}

/** 'among them | the former harbour pilot A B and C D': who is named, where no verb and no other group stands between. */
function namedUpToVerb(s: FactSentence, from: number): Part[] {
  const { tokens } = s.sentence;
  const stop = tokens.findIndex(
    (t, i) => i >= from && (/^(?:VERB|AUX|SCONJ)$/.test(t.pos) || /^(?:[.;:(]|who|which|with|to|in|at|from)$/.test(t.lower)),
  );
  const end = stop < 0 ? tokens.length : stop;
  return s.mentions
    .filter((m) => m.first >= from && m.last < end && /^(?:name|title)$/.test(m.form))
    .filter((m) => s.kindOf(m.entity) === 'person' || (s.kindOf(m.entity) === 'other' && m.last === m.first + 1))
    .map(({ first, last, entity }) => ({ first, last, entity }));
}

/** 'residents | who have lost their homes, | among them A B': the token behind the clause that tells of the group; `at` where there is none. */
function behindRelative({ sentence: { tokens } }: FactSentence, at: number): number {
  if (!/^(?:who|whom|whose|which|that)$/.test(tokens[at]?.lower ?? '')) return at;
  const comma = tokens.findIndex((t, i) => i > at && t.text === ',');
  return comma > 0 && comma < at + 14 && tokens[comma + 1]?.lower === 'among' ? comma + 1 : at;
}

function isPlural(s: FactSentence, part: Part | undefined): boolean {
  if (!part || part.entity) return false;
  // 'They met', 'Both leaders exchanged views'
  if (s.plurals.some((p) => p.first === part.first && p.entities.length > 1)) return true;
  const words = s.sentence.tokens.slice(part.first, part.last + 1);
  const noun = words.find((t) => t.pos === 'NOUN') ?? words.find((t) => t.pos === 'PROPN');
  return /s$/.test(noun?.lower ?? '');
}

/** What talks were about: 'talks on trade'. */
export function topics(s: FactSentence, events: readonly number[]): Role[] {
  return events.flatMap((e) =>
    phrases(s, e, ['on', 'about', 'regarding', 'concerning'])
      .filter((c) => !OCCASION.test(s.sentence.tokens[c]!.lower) && !s.inDate(c))
      .map((c) => {
        const [first, last] = s.tree.span(c, ['case']);
        return s.role('topic', { first, last });
      }),
  );
}
