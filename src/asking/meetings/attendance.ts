import type { Fact, Role } from '../../model/reading.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { suitsTense } from './meeting-facts.ts';
import { fitsAsked } from './meeting-people.ts';
import { meetingQuery } from './meeting-query.ts';

const ATTENDS = /\b(?:attend(?:ed|s|ing)?|took part|takes? part|taking part|sat in|present|participat\w*)\b/;
const WORDS =
  /^(?:attend\w*|take|took|taking|part|sit|sat|present|participat\w*|guests?|all|names?|both|everybody|everyone|list|full|also|pls|held|people|side|persons?|give|there|room|table)$/;
const RULES = /^(?:attended by X|present were X|X was joined by Y)$/;
/** How far before the list the occasion may be named, in sentences. */
const REACH = 3;

/**
 * Who attended what, where nobody is named in the question: the people whom a sentence lists as present. What the question calls the
 * occasion must stand in that sentence, in one shortly before it, or in the title.
 */
export function answerAttendance(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || !ATTENDS.test(question.shape) || question.terms.some((t) => t.unknown || t.link?.kind === 'person'))
    return undefined;
  const { asked } = meetingQuery(view, question);
  const about = question.terms.filter((t) => !asked.some((words) => words.includes(t)) && !WORDS.test(t.word) && !WORDS.test(t.lemma));
  const facts = view.facts('meeting').filter((f) => RULES.test(f.rule) && f.polarity === 'positive' && suitsTense(question, f));
  const several = /\bboth (?:of )?(?:the |these |those )?\w+s\b/.test(question.shape);
  const near = facts.filter((f) => about.every((t) => isNear(view, f, t)) && (!several || tellsOfTwo(view, f)));
  // Who came along with somebody was not thereby at what is told before.
  const present = near.filter((f) => f.rule !== 'X was joined by Y');
  const fitting = present.length > 0 ? present : near;
  const roles = fitting.flatMap((f) =>
    f.roles
      .filter((r) => r.role === (f.rule === 'attended by X' ? 'participant' : 'companion') && r.entity !== undefined)
      .map((role) => ({ role, fact: f })),
  );
  const people = roles.filter(
    ({ role, fact }) => view.entity(role.entity!)?.kind === 'person' && (asked.length === 0 || fitsAsked(view, fact, role, asked)),
  );
  if (people.length === 0) return undefined;
  const shown = people.map(({ role, fact }) => ({
    item: /^(?:he|she|they|who)$/i.test(view.roleText(role))
      ? entityItem(view, role.entity!, role.n).item
      : rawItem(view, role.n, role.start, role.end),
    fact,
  }));
  return {
    items: distinct(shown.map((x) => x.item)),
    citations: cite(
      view,
      shown.flatMap((x) => x.fact.evidence.slice(0, 1)),
    ),
    score: 0.85,
    because: 'those present',
  };
}

const IN_PRESENCE = /^in (?:whose presence|the presence of (?:whom|who))\b/;

/** 'In whose presence was it signed': all those whom the one sentence tells of that has 'in the presence of'. */
export function answerInPresence(view: ReleaseView, question: Question): Found | undefined {
  if (!IN_PRESENCE.test(question.shape)) return undefined;
  const facts = view
    .facts('meeting')
    .filter((f) => f.rule === 'present were X' && view.sentences[f.evidence[0]!]!.tokens.some((t) => t.lower === 'presence'));
  const about = question.terms.filter((t) => t.word !== 'presence');
  const fitting = facts.length > 1 ? facts.filter((f) => about.every((t) => isNear(view, f, t))) : facts;
  const [fact] = fitting;
  if (!fact || fitting.length > 1) return undefined;
  const items = fact.roles.filter((r) => r.role === 'companion').map((r) => rawItem(view, r.n, r.start, r.end));
  return { items: distinct(items), citations: cite(view, fact.evidence.slice(0, 1)), score: 0.85, because: 'those present' };
}

/**
 * True where a sentence lists the one asked about as present, and all else that the question names stands there or shortly before: 'was A at the
 * signing of the deal' <- 'They signed a deal. Also present at the signing was | A'. The occasion itself must be named there.
 */
export function isListedAt(view: ReleaseView, { terms }: Question, fact: Fact, isAsked: (r: Role) => boolean): boolean {
  if (!RULES.test(fact.rule) || fact.rule === 'X was joined by Y' || fact.polarity !== 'positive' || fact.modality !== 'happened')
    return false;
  if (!fact.roles.some((r) => r.role === (fact.rule === 'attended by X' ? 'participant' : 'companion') && isAsked(r))) return false;
  const about = terms.filter((t) => t.link?.kind !== 'person' && !WORDS.test(t.word) && !WORDS.test(t.lemma));
  const [occasion] = about;
  return (
    occasion !== undefined &&
    matchTerm(occasion, view.sentences[fact.evidence[0]!]!).score >= 0.7 &&
    about.every((t) => isNear(view, fact, t))
  );
}

/** 'The two meetings were attended by A': of both, where the next sentence says who was at one of them as well. */
const tellsOfTwo = (view: ReleaseView, fact: Fact): boolean =>
  view.sentences[fact.evidence[0]!]!.tokens.some((t) => /^(?:two|both)$/.test(t.lower));

function isNear(view: ReleaseView, fact: Fact, term: Term): boolean {
  const n = fact.evidence[0]!;
  for (let k = n; k > 0 && k >= n - REACH; k--) if (matchTerm(term, view.sentences[k]!).score >= 0.7) return true;
  return matchTerm(term, view.sentences[0]!).score >= 0.7;
}
