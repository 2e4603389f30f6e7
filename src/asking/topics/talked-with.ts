import type { Fact, Role } from '../../model/reading.ts';
import { impliedHome } from '../meetings/implied-home.ts';
import { fromThere, profileOf } from '../meetings/profile.ts';
import type { Link } from '../question/link.ts';
import type { Question } from '../question/question.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';
import { isSomebody } from '../verdicts/clause.ts';
import { meetingOf } from './told.ts';

/** Words beside a name by which those who speak for a country or body are called. */
const BESIDE_NAME =
  /^(?:officials?|government|leaders?|side|delegation|ministers?|president|authorities|team|representatives?|counterparts?|colleagues?|hosts?|partners?|people)$/;

interface Offset {
  readonly start: number;
  readonly end: number;
  readonly i: number;
}

/** The one name that a stretch of the question consists of: 'the Norlanders', 'Norland's officials'; undefined where it names more or nobody known. */
export function partnerAsked({ links, tokens }: Question, offsets: readonly Offset[], from: number, to: number): Link | undefined {
  const inside = offsets.filter((o) => o.start >= from && o.end <= to).map((o) => o.i);
  const named = links.filter((l) => inside.includes(l.first));
  const [link] = named;
  if (named.length !== 1 || !link || !/^(?:person|geo|place|organisation)$/.test(link.kind)) return undefined;
  const others = inside.filter((i) => (i < link.first || i > link.last) && !/^(?:the|his|her|their|'s)$/.test(tokens[i]!.lower));
  return others.every((i) => BESIDE_NAME.test(tokens[i]!.lower)) ? link : undefined;
}

/**
 * True where what the verb at token `v` tells was talked about with the one named: he stands in its own clause as one of those who talk, is
 * whom the meeting was with that the clause gives an aim, or else took part in the meeting that the sentence goes on about.
 */
export function isTalkedWith(s: SentenceView, v: number, link: Link): boolean {
  const own = ownParties(s, v);
  if (own.some((k) => isAt(s, k, link))) return true;
  // 'Discussed it | with C', 'was asked | by C', 'told | C': with nobody else.
  if (hearers(s, v).some((k) => !WHOM.test(s.tokens[k]!.lower))) return false;
  const meeting = meetingOf(s.view, s.n);
  if (!meeting || meeting.evidence[0] === s.n) {
    if (areOfTwoNamed(s, v, link)) return true;
    if (!meeting) return false;
  }
  // 'Also met B | to discuss C' is of that meeting alone, which its own sentence tells.
  const isAim = s.tokens[v - 1]?.lower === 'to';
  if (isAim && meeting.evidence[0] !== s.n) return false;
  return meeting.roles.some(
    (r) =>
      /^(?:participant|counterpart|companion)$/.test(r.role) &&
      ((r.entity !== undefined && link.entities.includes(r.entity)) ||
        (link.geo !== undefined && isFrom(s.view, meeting, r, countryOf(link.geo)))),
  );
}

/** 'The two sides also talked', where the last two told of in the paragraph are 'the delegations of C and D'. */
function areOfTwoNamed(s: SentenceView, v: number, link: Link): boolean {
  const opens = s.tree.subjects(v).some((k) => TWO.test(s.tokens[k]!.lower) && s.tree.span(k)[0] < 2);
  if (!opens) return false;
  for (let n = s.n - 1; n > 0; n--) {
    const before = s.view.sentences[n]!;
    if (before.sentence.paragraph !== s.sentence.paragraph) return false;
    const two = before.tokens.findIndex((t, k) => TWO.test(t.lower) && t.dep === 'nsubj' && before.tree.span(k)[0] < k - 1);
    if (two >= 0) return isAt(before, two, link);
  }
  return false;
}

const TWO = /^(?:they|both|sides|delegations|ministers|leaders|presidents|officials|parties|teams|governments|countries)$/;

/** By his own words, or where these say nothing by those of the others and where he was met. */
function isFrom(view: ReleaseView, meeting: Fact, role: Role, country: string): boolean {
  const said = fromThere(profileOf(view, role), country);
  return said === 'yes' || (said === 'unsaid' && impliedHome(view, meeting, role, country));
}

/** Who talks and with whom, by the clause of the verb and of the one whose aim it is. */
function ownParties({ tokens, tree }: SentenceView, v: number): number[] {
  const above = tokens[v]!.head;
  const clauses = tokens[v - 1]?.lower === 'to' && above >= 0 ? [v, above] : [v];
  return clauses.flatMap((c) => [
    ...tree.subjects(c).flatMap((k) => tree.conjuncts(k)),
    ...tree.kids(c, 'obl').filter((k) => tree.prepositions(k).includes('with')),
    ...(c === v ? [] : tree.kids(c, 'obj').flatMap((k) => tree.conjuncts(k))),
  ]);
}

const WHOM = /^(?:whom?|which|them|him|her)$/;

/** Those to or with whom the verb says it, whoever they are. */
const hearers = (s: SentenceView, v: number): number[] => [
  ...s.tree.kids(v, 'obl', 'obl:agent').filter((k) => {
    const [first] = s.tree.prepositions(k);
    return first === 'with' || (/^(?:to|by)$/.test(first ?? '') && isSomebody(s, k));
  }),
  ...s.tree.kids(v, 'obj', 'iobj').filter((k) => TELLS.test(s.tokens[v]!.lemma) && isSomebody(s, k)),
];

const TELLS = /^(?:tell|ask|inform|brief|remind|assure|urge|warn|thank)$/;

/** True where the noun at token `k` names him, or the country whom it is from: 'Norlandic | officials'. */
function isAt(s: SentenceView, k: number, link: Link): boolean {
  const [first, last] = s.tree.span(k);
  const { start } = s.tokens[k]!;
  if (
    s.view.reading.plurals.some(
      (p) => p.n === s.n && p.start <= start && start < p.end && p.entities.some((e) => link.entities.includes(e)),
    )
  )
    return true;
  if (link.entities.includes(s.mentionAt(k)?.entity ?? '')) return true;
  for (let i = first; i <= Math.min(last, k); i++) {
    const geo = s.geo[i];
    if (link.geo !== undefined && geo !== undefined && countryOf(geo) === countryOf(link.geo)) return true;
  }
  return false;
}
