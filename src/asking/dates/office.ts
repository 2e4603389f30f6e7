import { cite, type Found } from '../found.ts';
import { isPostWord } from '../kinds.ts';
import type { Question } from '../question.ts';
import type { ReleaseView, SentenceView } from '../view.ts';
import { dateBehind, dateItems, datesOfVerb, type SentenceDate } from './clause.ts';

const ASKS =
  /\b(?:take|takes|took|taken|assume[sd]?|enter(?:s|ed)?|start(?:s|ed)?|begin|begins|began|get|got|become|becomes|became|appointed|named|elected|sworn|inaugurated|in (?:office|the job|the post|this job))\b/;
const SAYS_IT =
  /^(?:take|takes|took|taken|taking|assume[sd]?|enter(?:s|ed)?|start(?:s|ed)?|begin|begins|began|get|gets|got|become|becomes|became|appointed|named|elected|sworn|inaugurated|office|duty|duties|post|job|position|role|function|functions|work|new|up|over|day|date|year|month|since)$/;
const OFFICE = /^(?:office|duty|duties|post|position|role|functions?|reins|mandate|appointment|charge|job)$/;
const NAMED = /\b(?:office|duty|duties|post|job|sworn)\b/;
const TAKES = /^(?:take|assume|begin|start|enter|commence)$/;

/**
 * When somebody took or takes up a post: 'when did A take office', 'when does B start', 'since when is C minister'. The date stands in the clause
 * that tells it: 'since taking office on D', 'will take up his duties on D', 'was sworn in on D', or with the appointment.
 * 'silent' where an office is named and no such day told.
 */
export function answerOfficeDate(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const people = question.terms.filter((t) => t.link?.kind === 'person');
  const ids = new Set(people.flatMap((t) => [...t.link!.entities]));
  if (question.yesNo || ids.size !== 1 || !(ASKS.test(question.shape) || /^since when\b/.test(question.shape))) return undefined;
  const rest = question.terms.filter((t) => !people.includes(t) && !SAYS_IT.test(t.word));
  if (rest.some((t) => t.link || !isPostWord(t.word))) return undefined;
  const [person] = [...ids];
  const found = [
    ...view.sentences.slice(1).flatMap((s) => {
      const date = takingOf(s, person!);
      return date ? [{ s, date }] : [];
    }),
    ...view.facts('post').flatMap((f) => {
      const day = f.roles.find((r) => r.role === 'date');
      const s = view.sentences[f.evidence[0]!]!;
      const date = day && s.dates.find((d) => s.tokens[d.first]!.start >= day.start && s.tokens[d.last]!.end <= day.end);
      return date && f.polarity === 'positive' && f.roles.some((r) => r.role === 'holder' && r.entity === person) ? [{ s, date }] : [];
    }),
  ];
  const [first] = found;
  // Another day in a sentence about somebody is none on which he took office.
  if (!first) return NAMED.test(question.shape) ? 'silent' : undefined;
  if (found.some((f) => f.date.value !== first.date.value)) return undefined;
  return {
    items: dateItems(first.s, first.date),
    citations: cite(
      view,
      found.map((f) => f.s.n),
    ),
    score: 0.85,
    because: 'when the post was taken up',
  };
}

/** The date on which `person` takes up a post, where the sentence tells it. */
function takingOf(s: SentenceView, person: string): SentenceDate | undefined {
  for (const [v, token] of s.tokens.entries()) {
    const sworn = /^(?:sworn|inaugurated)$/.test(token.lower);
    if (token.pos !== 'VERB' || !(sworn || TAKES.test(token.lemma))) continue;
    const office = sworn ? v : s.tokens.findIndex((t, i) => i > v && i <= v + 4 && OFFICE.test(t.lower));
    if (office < 0 || s.tokens.slice(v + 1, office).some((t) => /^(?:VERB|NOUN|PUNCT)$/.test(t.pos))) continue;
    if (!isBy(s, v, person)) continue;
    const date = dateBehind(s, office) ?? datesOfVerb(s, v)[0];
    if (date) return date;
  }
  return undefined;
}

/** True when it is `person` who does what the verb says: its subject, or who alone is named in the sentence or the one it follows. */
function isBy(s: SentenceView, v: number, person: string): boolean {
  const subjects = s.tree.subjects(v).map((i) => s.mentionAt(isRelative(s, i) ? nameBefore(s, i) : i)?.entity);
  if (subjects.includes(person)) return true;
  if (subjects.some((id) => id !== undefined && s.view.entity(id)?.kind === 'person')) return false;
  const others = s.mentions.filter((m) => s.view.entity(m.entity)?.kind === 'person');
  return others.length > 0 && others.every((m) => m.entity === person);
}

const isRelative = (s: SentenceView, i: number): boolean => s.tokens[i]!.lower === 'who';

/** The token that 'who' goes back to: the one before it, a comma left out. */
const nameBefore = (s: SentenceView, who: number): number => (s.tokens[who - 1]?.text === ',' ? who - 2 : Math.max(0, who - 1));
