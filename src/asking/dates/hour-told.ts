import { asksHour, type Hour, hoursIn, tellsHour } from '../extract/hour.ts';
import type { Open } from '../extract/types.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import { datesOf } from '../question/asked-dates.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, rawItem } from '../release/found.ts';
import { overlap } from '../release/interval.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { headOf, isOfThing } from './clause.ts';

/** Verbs that say no more than up to when something goes. */
const GOES = /^(?:run|go|be|date|come|collect|gather|last|reach|cover|count|hold|take|place)$/;
/** The state of what is told: 'data | as of 18:00'. */
const STATE = /(?:^| )(?:as of|as at|up to|until|till)$/;

/** 'At what time does it start': the hour that is told of it; a day is no answer, so that there is silence where no hour is told. */
export function answerHour(view: ReleaseView, question: Question, open: Open): Found | 'silent' | undefined {
  if (question.yesNo) return undefined;
  if (!asksHour(question)) return BEGINS.test(question.shape) ? beginsAt(view, question) : undefined;
  const days = datesOf(question, view);
  const isDay = ({ first, last }: Term): boolean =>
    days.some((d) => question.tokens[first]!.start >= d.start && question.tokens[last]!.end <= d.end);
  const about = question.terms.filter((t) => t !== question.focus && !/^(?:time|hour|local|exact|exactly)$/.test(t.word) && !isDay(t));
  if (about.length === 0 || about.some((t) => t.unknown)) return 'silent';
  const told = view.sentences.slice(1).flatMap((s) => {
    const isOfDay = days.every((d) => s.dates.some((o) => o.value && overlap(o.value, d.value)));
    return isOfDay ? hoursIn(s).flatMap((hour) => (isOf(s, hour, about, question) ? [{ s, hour }] : [])) : [];
  });
  const [first] = told;
  if (first && told.every((t) => text(t) === text(first)))
    return {
      items: [rawItem(view, first.s.n, ...endAsked(first.s, first.hour, question))],
      citations: cite(view, [first.s.n]),
      score: 0.85,
      because: 'the hour told',
    };
  const found = told.length === 0 ? open(view, question) : undefined;
  return found && tellsHour(found.items[0]!.text) ? found : 'silent';
}

/** 'When does the briefing begin', of which no day is told but the hour. */
function beginsAt(view: ReleaseView, question: Question): Found | undefined {
  const about = question.terms;
  if (about.length < 2 || about.some((t) => t.unknown) || datesOf(question, view).length > 0) return undefined;
  const told = view.sentences
    .slice(1)
    .flatMap((s) => (s.dates.length > 0 ? [] : hoursIn(s).flatMap((hour) => (isOf(s, hour, about, question) ? [{ s, hour }] : []))));
  const [first] = told;
  if (!first || told.length > 1) return undefined;
  const { s, hour } = first;
  return { items: [rawItem(view, s.n, hour.start, hour.end)], citations: cite(view, [s.n]), score: 0.85, because: 'the hour told' };
}

const BEGINS =
  /^when (?:does|do|did|will|is|was) (?:the|this|that|his|her|their) .+ (?:begin|start|open|end|close|finish|beginning|starting|due to (?:begin|start))$/;

/** Of 'from 21:00 to 5:00' the end or the beginning, where one of them is asked for. */
function endAsked(s: SentenceView, { start, end, first, last }: Hour, { shape }: Question): readonly [number, number] {
  if (first === last) return [start, end];
  if (UNTIL.test(shape)) return [s.tokens[last]!.start, end];
  return FROM.test(shape) ? [start, s.tokens[first]!.end] : [start, end];
}

const UNTIL = /\b(?:until|till|up to|to) (?:what|which)\b|\b(?:end|ends|ended|close|closes|closed|finish\w*)$/;
const FROM = /\bfrom (?:what|which)\b|\b(?:start|starts|started|begin|begins|began|open|opens)$/;

const text = ({ s, hour }: { s: SentenceView; hour: Hour }): string => s.text(hour.first, hour.last);

/** The hour hangs on the very deed that is asked about, or is that of the thing where no deed is named. */
function isOf(s: SentenceView, hour: Hour, about: readonly Term[], { tense, tokens: asked }: Question): boolean {
  const { tree, tokens } = s;
  const before = tokens
    .slice(Math.max(0, hour.first - 3), hour.first)
    .map((t) => t.lower)
    .join(' ');
  const isState = STATE.test(before);
  const needed = about.filter((t) => t.link || !((t.isVerb || isState) && GOES.test(t.lemma)));
  const places = needed.map((t) => matchTerm(t, s));
  if (places.some((m) => m.score < 0.7)) return false;
  const at = headOf(s, { ...hour, value: '', grain: '' });
  const v = at < 0 ? -1 : ownVerb(s, hour, tree.verbOf(at));
  if (v >= 0 && (tree.isNegated(v) || (tense === 'past' && assertionOf(s, v) !== 'told'))) return false;
  // 'the press | briefing': a noun, which may be read as a deed.
  const isDeed = (t: Term): boolean =>
    t.isVerb && !(/ing$/.test(asked[t.last]!.lower) && /^(?:DET|NOUN|ADJ|PROPN)$/.test(asked[t.first - 1]?.pos ?? ''));
  const deeds = needed.flatMap((t, k) => (isDeed(t) ? places[k]!.tokens : []));
  if (needed.some(isDeed)) return deeds.includes(v);
  const things = needed.flatMap((_, k) => places[k]!.tokens);
  const last = Math.max(-1, ...things.filter((i) => i < hour.first));
  const isNear = isState && last >= 0 && !tokens.slice(last + 1, hour.first).some((t) => t.pos === 'VERB');
  return isNear || isOfThing(s, at < 0 ? hour.first : at, things);
}

/** 'At 9:15 it crossed the river and was stopped': the first of the verbs, whichever the tree hangs the hour on. */
function ownVerb({ tokens }: SentenceView, { last }: Hour, v: number): number {
  const nearer = tokens.findIndex((t, i) => i > last && i < v && t.pos === 'VERB');
  return nearer >= 0 && tokens.slice(nearer, v).some((t) => t.pos === 'CCONJ') ? nearer : v;
}
