import type { Fact, Role } from '../../model/reading.ts';
import { matchTerm } from '../matching/align.ts';
import { placesTold } from '../meetings/meeting-place.ts';
import type { Question } from '../question/question.ts';
import { cite, distinct, type Found, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

const VISIT = /^(?:visit|trip|tour|travel|travels|journey|stay)$/;
const MEETING = /^(?:meeting|talks?|call|conversation|discussions?|consultations?|dialogue|session|meet|met)$/;
const ANY_MEETING = /^(?:meet|met|meetings?|talk|talks)$/;
const ANOTHER = /\b(?:last|previous|previously|earlier|before|next|first|again|ago)\b/;
const EMPTY =
  /^(?:date|dates|day|days|time|when|where|place|location|venue|be|was|were|take|took|place|held|hold|happen|happened|exactly|the|they|two|sides|year|month|city|town)$/;

/**
 * 'When was the trip?', 'where did they meet?', 'date of the meeting': the question names nothing but the event, so it means the one the release is
 * about: the first that it tells with a date. 'silent' where none has one: another sentence's date would be another event's.
 */
export function answerMainEvent(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !/^(?:when|where)$/.test(question.kind) || question.terms.length === 0) return undefined;
  const nouns = question.terms.filter((t) => !t.link && !EMPTY.test(t.word));
  if (question.terms.some((t) => t.link || t.unknown) || nouns.length !== 1) return undefined;
  const word = nouns[0]!.word;
  const kind = VISIT.test(word) ? 'visit' : MEETING.test(word) ? 'meeting' : undefined;
  if (!kind || (question.kind === 'where' && (kind === 'visit' || question.focus || ANOTHER.test(question.shape)))) return undefined;
  const told = view
    .facts(kind)
    .filter((f) => f.polarity === 'positive' && f.modality !== 'possible' && !(question.tense === 'past' && f.modality === 'planned'))
    .filter((f) => question.tense !== 'future' || f.modality === 'planned')
    .sort((a, b) => (a.evidence[0]! || 1) - (b.evidence[0]! || 1));
  // The place of the first one, or of none: the others are other meetings.
  if (question.kind === 'where') {
    // 'the consultations' are none of those told in other words.
    if (told[0] && !ANY_MEETING.test(word) && matchTerm(nouns[0]!, view.sentences[told[0].evidence[0]!]!).score < 0.95) return undefined;
    // The headline tells the same meeting as the first sentence that does, in fewer words.
    const first = told.slice(0, told[0]?.evidence[0] === 0 ? 2 : 1);
    for (const fact of first) {
      const places = fact.roles.filter((r) => r.role === 'place');
      const all = places.length > 0 ? places : placesTold(view, fact);
      if (all.length > 0) return foundOf(view, fact, all);
    }
    return undefined;
  }
  for (const fact of told.slice(0, 4)) {
    const roles = ['date', 'scene-date'].map((name) => fact.roles.filter((r) => r.role === name)).find((found) => found.length > 0);
    if (roles) return foundOf(view, fact, roles);
  }
  return told.length > 0 ? 'silent' : undefined;
}

function foundOf(view: ReleaseView, fact: Fact, roles: readonly Role[]): Found {
  const items = roles.flatMap((r) => [
    rawItem(view, r.n, r.start, r.end),
    ...(r.value ? r.value.split('/').map((text) => ({ text })) : []),
  ]);
  return {
    items: distinct(items),
    citations: cite(view, [...fact.evidence.slice(0, 1), ...roles.map((r) => r.n)]),
    score: 0.8,
    because: `the ${roles[0]!.role} of the first ${fact.kind} told`,
  };
}
