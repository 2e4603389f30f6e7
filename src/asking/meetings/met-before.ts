import type { Fact, Role } from '../../model/reading.ts';
import type { Question } from '../question/question.ts';
import { cite, distinct, type Found, type Item, rawItem, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isOnlyMentioned, side } from './meeting-facts.ts';
import { fills } from './meeting-people.ts';

/** 'Have they met before?', 'had A met B previously?' */
const BEFORE =
  /^(?:and |so |but )?(?:(?:have|had|has|did) .*\b(?:met|meet|spoken|spoke|talked|talk|seen each other) (?:.* )?(?:before|already|previously|earlier)(?: (?:this|that|then|now|it))?|(?:had) .*\balready (?:met|spoken|talked|seen) .*)$/;
/** 'Where had they met before?', 'when did they last meet?' */
const WHEN_BEFORE =
  /^(?:and |so )?(?:where|when) (?:had|have|did|was|were) .*\b(?:met|meet|meeting)\b.*\b(?:before|previously|last time)$|^(?:and |so )?(?:where|when) (?:had|have|did) .*\blast (?:meet|met)$/;

/**
 * Whether those who met had met before, and where or when: from a meeting of the same people that the release only mentions beside the one it
 * tells ('the meeting built on A's meeting with B in P in May').
 */
export function answerMetBefore(view: ReleaseView, question: Question): Found | undefined {
  const asksIf = asksIfMetBefore(question);
  if (!asksIf && !WHEN_BEFORE.test(question.shape)) return undefined;
  const people = question.terms.filter((t) => t.link?.kind === 'person');
  // Whatever else is named narrows it.
  if (question.terms.some((t) => !people.includes(t) && !PLAIN.test(t.word))) return undefined;
  const earlier = earlierMeetings(view).find((e) => people.every((p) => e.people.some((r) => fills(view, r, p))));
  if (!earlier) return undefined;
  const cited = cite(view, [earlier.n]);
  const because = 'an earlier meeting of the same people';
  if (asksIf) return { items: [{ text: 'yes' }], citations: cited, score: 0.85, because };
  const items = question.wh === 'where' ? earlier.places : earlier.dates;
  return items.length > 0 ? { items: distinct(items), citations: cited, score: 0.85, because } : undefined;
}

/** 'Have they met before?': a meeting that is told as new says nothing of another before it. */
export const asksIfMetBefore = ({ yesNo, shape }: Question): boolean => yesNo && BEFORE.test(shape);

interface Earlier {
  readonly n: number;
  readonly people: readonly Role[];
  readonly places: readonly Item[];
  readonly dates: readonly Item[];
}

/** Meetings that are only mentioned, of the two whose meeting the release tells. */
function earlierMeetings(view: ReleaseView): Earlier[] {
  const happened = view.facts('meeting').filter((f) => f.polarity === 'positive' && f.modality === 'happened');
  const main = happened.filter((f) => !isOnlyMentioned(view, f));
  const named = happened
    .filter((f) => isOnlyMentioned(view, f) && main.some((m) => areSame(f, m)))
    .map((f): Earlier => {
      const of = (name: string): Role[] => f.roles.filter((r) => r.n === f.evidence[0] && r.role === name);
      return {
        n: f.evidence[0]!,
        people: peopleOf(f),
        places: of('place').map((r) => rawItem(view, r.n, r.start, r.end)),
        dates: of('date').flatMap((r) => [rawItem(view, r.n, r.start, r.end), ...valuesOf(r.value)]),
      };
    });
  const pair = main.find((f) => peopleOf(f).length === 2 && peopleOf(f).every((r) => r.entity !== undefined));
  return pair ? [...named, ...view.sentences.slice(1).flatMap((s) => theirs(s, peopleOf(pair)))] : named;
}

/** 'recalled their meeting in P in May', 'since their last talks' */
function theirs(s: SentenceView, people: readonly Role[]): Earlier[] {
  const { tokens } = s;
  const their = tokens.findIndex((t) => t.lower === 'their');
  const noun = tokens.findIndex(
    (t, i) => i > their && i <= their + 3 && /^(?:meeting|talks|discussions?|encounter|conversation|call)$/.test(t.lower),
  );
  if (their < 1 || noun < 0 || !LEADS_BACK.test(s.text(Math.max(0, their - 4), noun).toLowerCase())) return [];
  const behind = (first: number): boolean =>
    first > noun && first <= noun + 8 && !tokens.slice(noun, first).some((t) => /^(?:VERB|AUX)$/.test(t.pos) || t.text === ',');
  const place = s.mentions.find(
    (m) => behind(m.first) && /^(?:in|at)$/.test(tokens[m.first - 1]?.lower ?? '') && s.view.entity(m.entity)?.kind === 'place',
  );
  const date = s.dates.find((d) => behind(d.first));
  if (!place && !date && !/\b(?:last|previous|earlier)\b/.test(s.text(their, noun).toLowerCase())) return [];
  return [
    {
      n: s.n,
      people,
      places: place ? [spanItem(s, place.first, place.last)] : [],
      dates: date ? [spanItem(s, date.first, date.last), ...valuesOf(date.value)] : [],
    },
  ];
}

const LEADS_BACK = /\b(?:follow(?:s|ed|ing)?|buil(?:ds?|t|ding)|recall(?:s|ed|ing)|since|after|last|previous|earlier|referr(?:ed|ing))\b/;
const valuesOf = (value: string | undefined): Item[] => (value ? value.split('/').map((text) => ({ text })) : []);

const PLAIN =
  /^(?:meet|met|meeting|spoken|spoke|speak|talk|talked|before|already|previously|earlier|last|time|two|both|leaders?|ever|each|other|seen)$/;

const peopleOf = (fact: Fact): Role[] => [...side(fact, 'participant'), ...side(fact, 'counterpart')];

/** True for two meetings of one on each side with the same two people. */
function areSame(one: Fact, other: Fact): boolean {
  const ids = (f: Fact): string[] => peopleOf(f).flatMap((r) => r.entity ?? []);
  const both = ids(one);
  return both.length === 2 && new Set(both).size === 2 && both.every((id) => ids(other).includes(id));
}
