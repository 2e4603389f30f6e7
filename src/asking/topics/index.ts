import type { Fact } from '../../model/reading.ts';
import { matchTerm } from '../matching/align.ts';
import { inPlace } from '../meetings/meeting-facts.ts';
import { profileOf } from '../meetings/profile.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, rawItem } from '../release/found.ts';
import { countryOf, type ReleaseView, type SentenceView, settingNames, settingOf } from '../release/view.ts';
import { asksAboutMeeting, asksTopic, isOfTalks } from './asked.ts';
import { type Topic, topicsTold } from './told.ts';

const BECAUSE = 'what the talks were about';
/** How many topics one answer holds. */
const MOST = 6;
/** Longest topic, in code units. */
const LONGEST = 390;

/** 'What did they talk about?': the topics of the talks, and what the release says was discussed, with whom and where it is asked for. */
export function answerTopic(view: ReleaseView, question: Question): Found | undefined {
  const { terms, shape, tense } = question;
  if (question.yesNo || !asksTopic(shape) || terms.some((t) => t.unknown)) return undefined;
  if (terms.some((t) => !t.link && !isOfTalks(t.word))) return undefined;
  const named = terms.filter((t) => t.link);
  const told = topicsTold(view).filter(
    (topic) =>
      !(tense === 'past' && topic.isAhead) && !(tense === 'future' && !topic.isAhead) && named.every((t) => isOf(view, question, topic, t)),
  );
  const spoken = told.filter((t) => !t.isPurpose);
  const shown = (spoken.length > 0 ? spoken : asksAboutMeeting(shape) && named.length > 0 ? told : []).slice(0, MOST);
  if (shown.length === 0) return undefined;
  return {
    items: distinct(
      shown.map(({ n, start, end }) =>
        rawItem(view, n, start + afterPreposition(view.roleText({ n, start, end })), Math.min(end, start + LONGEST)),
      ),
    ),
    citations: cite(
      view,
      shown.map(({ n }) => n),
    ),
    score: 0.8,
    because: BECAUSE,
  };
}

/** Words of a sentence that tell of talks. */
const TELLS =
  /\b(?:discuss\w*|talk(?:s|ed|ing)?|topics?|agenda|exchang\w+|address\w*|focus\w*|rais(?:e|ed|ing)|touch\w*|cover\w*|review\w*|about|on the issue|issues|consider\w*|debate\w*|deal\w*)\b/i;

/**
 * False for an answer to a question for a topic that is none: somebody who took part, or a whole sentence that tells of no talks.
 */
export function isTopic(view: ReleaseView, question: Question, { items, because }: Found): boolean {
  if (because === BECAUSE || question.yesNo || !asksTopic(question.shape)) return true;
  return items.every(({ span }) => {
    if (!span) return false;
    const s = view.sentences[span.n]!;
    const { start, end } = s.sentence;
    const whole = span.start <= start + 1 && span.end - span.start >= 0.9 * (end - start);
    const person = view
      .facts('meeting')
      .some((f) =>
        f.roles.some(
          (r) =>
            /^(?:participant|counterpart|companion)$/.test(r.role) && r.n === span.n && span.start >= r.start - 1 && span.end <= r.end + 1,
        ),
      );
    return !whole && !person && TELLS.test(s.n === 0 ? view.release.title : view.release.text.slice(start, end));
  });
}

/** True when what the question names belongs to the topic: who takes part, where it is set, whom it is with. */
function isOf(view: ReleaseView, question: Question, topic: Topic, term: Term): boolean {
  const before = prepositionBefore(question, term);
  // 'the dialogue on C'
  if (/^(?:on|about|regarding|concerning|over)$/.test(before))
    return [topic.n, ...(topic.meeting?.evidence.slice(0, 1) ?? [])].some((n) => matchTerm(term, view.sentences[n]!).score >= 0.7);
  if (term.link!.geo && /^(?:in|at|to|from|near|during)$/.test(before)) return isSetIn(view, question, topic, term);
  if (term.link!.geo) return before !== 'with' || isWithCountry(view, topic, countryOf(term.link!.geo));
  if (view.entity(term.link!.entities[0] ?? '')?.kind === 'place' && /^(?:in|at)$/.test(before))
    return isSetIn(view, question, topic, term);
  const told = partiesOf(view, topic);
  return term.link!.entities.length === 0 || told.some((e) => term.link!.entities.includes(e));
}

function prepositionBefore({ tokens }: Question, { first }: Term): string {
  const before = tokens[first - 1]?.lower ?? '';
  return /^(?:the|his|her|their)$/.test(before) ? (tokens[first - 2]?.lower ?? '') : before;
}

/** Who takes part: those whom the fact names, by themselves or as 'they'; those of the meeting it belongs to where they are 'we' or nobody, or where it tells of the meeting itself. */
function partiesOf(view: ReleaseView, { n, fact, meeting }: Topic): string[] {
  const own = fact ? entitiesOf(view, fact) : [];
  const isOpen = own.length < 2 || (fact?.roles.some((r) => /^(?:we|us|our)$/i.test(view.roleText(r))) ?? true);
  const isOwn = meeting !== undefined && meeting.evidence[0] === n;
  return meeting && (isOpen || isOwn) ? [...own, ...entitiesOf(view, meeting)] : own;
}

/** The entities of a fact, also those that 'they' and 'the two sides' stand for. */
const entitiesOf = (view: ReleaseView, fact: Fact): string[] =>
  fact.roles
    .filter((r) => r.role !== 'content' && r.role !== 'topic')
    .flatMap((r) => [
      ...(r.entity ? [r.entity] : []),
      ...view.reading.plurals.flatMap((p) => (p.n === r.n && p.start === r.start ? p.entities : [])),
    ]);

/** 'In P': the meeting it belongs to was there; without one the sentence before says of 'the meeting' that it is there, or the whole release is set there. */
function isSetIn(view: ReleaseView, question: Question, { n, start, meeting, around = meeting }: Topic, place: Term): boolean {
  const s = view.sentences[n]!;
  if (isNamedAsPlace(s, place, start)) return true;
  if (around) return inPlace(view, question, around, place, false);
  const before = view.sentences[n - 1];
  const goesBack = s.tokens.some((t, i) => /^(?:meeting|talks|summit|session)$/.test(t.lower) && s.tokens[i - 1]?.lower === 'the');
  if (before && before.n > 0 && goesBack && isNamedAsPlace(before, place)) return true;
  return (
    (place.link!.geo !== undefined && settingOf(view).has(place.link!.geo)) || place.link!.entities.some((id) => settingNames(view).has(id))
  );
}

/** 'In P', 'at P' before the offset. */
const isNamedAsPlace = (s: SentenceView, { link }: Term, before = Number.POSITIVE_INFINITY): boolean =>
  s.tokens.some((t, i) => {
    const opens = s.tokens[i - 1]?.lower === 'the' ? s.tokens[i - 2] : s.tokens[i - 1];
    const isPlace = (s.geo[i] !== undefined && s.geo[i] === link!.geo) || link!.entities.includes(s.mentionAt(i)?.entity ?? '-');
    return t.start < before && isPlace && /^(?:in|at)$/.test(opens?.lower ?? '');
  });

/** 'With Norland': one who takes part speaks for that country, or the meeting was there. */
const isWithCountry = (view: ReleaseView, { fact, meeting }: Topic, country: string): boolean =>
  [...(fact?.roles ?? []), ...(meeting?.roles ?? [])].some(
    (r) =>
      /^(?:speaker|hearer|participant|counterpart|companion|place|scene)$/.test(r.role) &&
      (profileOf(view, r).homes.has(country) ||
        view.sentences[r.n]!.tokens.some(
          (t, i) =>
            t.start >= r.start &&
            t.end <= r.end &&
            view.sentences[r.n]!.geo[i] !== undefined &&
            countryOf(view.sentences[r.n]!.geo[i]!) === country,
        )),
  );

/** Length of the preposition before a topic: 'on | trade'. */
const afterPreposition = (text: string): number => /^(?:on|about|regarding|concerning)\s+/i.exec(text)?.[0].length ?? 0;
