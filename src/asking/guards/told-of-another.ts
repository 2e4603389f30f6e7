import { foldKey } from '../../reading/fold.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import { countryOf, geoOf, type ReleaseView, type SentenceView } from '../release/view.ts';

const ASKS_DAY =
  /^(?:and )?(?:when|(?:in|on|at) (?:which|what) (?:day|date|year|month|time|hour)) (?:do|does|did|will|is|was|were|are|has|have|had) /;
/** What may be told of by whoever takes part in it. */
const OCCASION =
  /^(?:visit|trip|tour|journey|stay|meeting|talks?|call|conversation|summit|conference|session|dialogue|negotiations?|discussions?|ceremony|event|war|crisis|press|news|release|statement|communique|readout|text|document)$/;
/** 'quota | for students': what a figure is one of. */
const FIGURE_OF = /\b(?:quota|cap|ceiling|limit|fee|fare|threshold|price|rate|salary|wage)s? (?:for|on|of) /;

/**
 * 'When did the embargo end' is not answered by the day on which the workshop ended, where the release tells of the embargo elsewhere; nor 'quota for
 * vendors' by the one for students.
 */
export function isToldOfAnother(view: ReleaseView, question: Question, found: Found): boolean {
  const span = found.items[0]?.span;
  const s = span && view.sentences[span.n];
  if (!s || span.n === 0) return false;
  const isElsewhere = (t: Term): boolean => !t.link && !t.isVerb && matchTerm(t, s).score < 0.5 && view.words.hasStem(t.stem);
  if (question.kind === 'where') {
    const isWithOthers = question.terms.some((t) => isWith(question, t) && isElsewhere(t) && !isSaidBefore(s, t));
    return isWithOthers || isOutside(question, found) || isPlaceOfAnother(question, s, span.start, span.end);
  }
  if (question.kind === 'count') {
    const [of] = FIGURE_OF.exec(question.shape) ?? [];
    const from = of === undefined ? -1 : question.shape.indexOf(of) + of.length;
    return from > 0 && question.terms.some((t) => isElsewhere(t) && question.shape.indexOf(t.word) >= from);
  }
  if (question.kind !== 'when' || !ASKS_DAY.test(question.shape)) return false;
  const aux = question.tokens.findIndex((t) => /^(?:do|does|did|will|is|was|were|are|has|have|had)$/.test(t.lower));
  const thing = question.terms.find((t) => t.first > aux && t.first <= aux + 2);
  if (!thing || OCCASION.test(thing.lemma) || !isElsewhere(thing)) return false;
  const at = s.tokens.findIndex((t) => t.end > span.start);
  const verb = at < 0 ? -1 : s.tree.verbOf(at);
  if (at >= 0 && isOfNounAsked(question, s, at)) return false;
  const subjects = verb < 0 ? [] : s.tree.subjects(verb);
  return subjects.length > 0 && subjects.every((i) => isThing(view, s, i) && !isAskedAbout(question, i, s));
}

/** 'Where | in P | was it' is not answered by a town of another country. */
function isOutside({ terms, shape, tokens }: Question, { items }: Found): boolean {
  if (!/^where (?:exactly )?in (?:the )?<place>/.test(shape)) return false;
  const land = terms.find((t) => t.link?.geo && tokens[t.first - (tokens[t.first - 1]?.lower === 'the' ? 2 : 1)]?.lower === 'in')?.link
    ?.geo;
  const places = items.flatMap(({ text }) => geoOf(foldKey(text).replace(/^the /, '')) ?? []);
  return land !== undefined && places.length > 0 && places.every((geo) => countryOf(geo) !== geo && countryOf(geo) !== countryOf(land));
}

/** 'where did A talk | with the teachers' */
const isWith = ({ tokens }: Question, { first, last }: Term): boolean =>
  tokens[last]!.pos === 'NOUN' && tokens[first - (/^(?:the|an?|some)$/.test(tokens[first - 1]?.lower ?? '') ? 2 : 1)]?.lower === 'with';

const isSaidBefore = (s: SentenceView, t: Term): boolean => s.n > 1 && matchTerm(t, s.view.sentences[s.n - 1]!).score >= 0.5;

const MEETING = /^(?:meeting|talks?|discussions?|consultations?|negotiations?|dialogue)$/;

/** 'The talks centred on the bank's projects | in Norland': where the projects are, and not the talks. */
function isPlaceOfAnother({ terms, shape }: Question, s: SentenceView, start: number, end: number): boolean {
  if (!terms.some((t) => MEETING.test(t.lemma)) || !/^(?:place of|where (?:was|were|is|are) |venue of)/.test(shape)) return false;
  const within = (i: number): boolean => s.tokens[i]!.start >= start && s.tokens[i]!.end <= end;
  const top = s.tokens.findIndex((t, i) => within(i) && t.head >= 0 && !within(t.head));
  const { dep, head } = s.tokens[top] ?? { dep: '', head: -1 };
  if (!/^nmod/.test(dep) || s.tokens[head]?.pos !== 'NOUN' || !/^(?:in|of|from|for)$/.test(s.tree.prepositions(top)[0] ?? '')) return false;
  // 'The third meeting of the two | boards in Selmo'
  return !terms.some((t) => matchTerm(t, s).tokens.some((k) => k === head || s.tree.isBelow(head, k)));
}

/** 'Since its | arrival | on 3 May, the team has met A': the day of a noun by which the question's deed is told, whoever does what follows. */
function isOfNounAsked({ terms }: Question, s: SentenceView, day: number): boolean {
  for (let i = s.tokens[day]!.head, left = 4; i >= 0 && left > 0 && s.tokens[i]!.pos !== 'VERB'; i = s.tokens[i]!.head, left--)
    if (terms.some((t) => t.isVerb && matchTerm(t, s).tokens.includes(i))) return true;
  return false;
}

const isThing = (view: ReleaseView, s: SentenceView, i: number): boolean => {
  const { pos } = s.tokens[i]!;
  const entity = s.mentionAt(i)?.entity;
  return pos === 'NOUN' || (pos === 'PROPN' && entity !== undefined && view.entity(entity)?.kind !== 'person');
};

const isAskedAbout = ({ terms }: Question, i: number, s: SentenceView): boolean => {
  const [first, last] = s.tree.nounPhrase(i);
  return terms.some((t) => matchTerm(t, s).tokens.some((k) => first <= k && k <= last));
};
