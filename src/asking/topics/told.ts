import type { Fact, Role, Token } from '../../model/reading.ts';
import { listed } from '../extract/listed.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** Something that was or will be talked about, as a release tells it. */
export interface Topic {
  readonly n: number;
  readonly start: number;
  readonly end: number;
  /** Who is said to talk: the fact it is told by; none where the talks themselves are the subject. */
  readonly fact?: Fact;
  /** The meeting it belongs to: of its own sentence, else the last one before it in its paragraph. */
  readonly meeting: Fact | undefined;
  /** The meeting that its paragraph tells of, where that is another one. */
  readonly around?: Fact | undefined;
  /** An aim of the meeting, which need not be what was talked about. */
  readonly isPurpose: boolean;
  readonly isAhead: boolean;
}

const DISCUSSES = /^(?:discuss|exchange|review|address|focus|talk|speak|raise|touch|consider|examine|debate|cover)$/;
const TALKS = /^(?:talk|discussion|meeting|conversation|consultation|dialogue|dialog|session|agenda|negotiation|exchange|call)s?$/;
/** Verbs by which talks have a topic: 'their discussions covered A', 'the talks focused on B'. */
const COVERS = /^(?:cover|focus|cent(?:er|re)|concentrate|touch|address|revolve|deal|include)$/;
/** Verbs by which several people together talk about something. */
const TOGETHER = /^(?:address|review|touch|consider|examine|debate|cover)$/;
const LEADS = /^(?:on|upon|around|with|about)$/;

/** All that was or will be talked about, in the order of the text. */
export function topicsTold(view: ReleaseView): Topic[] {
  const out: Topic[] = [];
  for (const fact of view.reading.facts) {
    if (fact.polarity === 'negative' || fact.modality === 'possible') continue;
    if (fact.kind === 'meeting') {
      for (const r of fact.roles)
        if (r.role === 'topic' || r.role === 'purpose')
          out.push({ ...spanOf(r), fact, meeting: fact, isPurpose: r.role === 'purpose', isAhead: fact.modality === 'planned' });
    }
    if (fact.kind !== 'statement') continue;
    const verb = fact.roles.find((r) => r.role === 'verb');
    const s = verb && view.sentences[verb.n]!;
    const v = s?.tokens.findIndex((t) => t.start === verb!.start) ?? -1;
    if (!s || v < 0 || !DISCUSSES.test(s.tokens[v]!.lemma)) continue;
    // 'met A to discuss C': as much to come as the meeting, and of no other one.
    const isAim = s.tokens[v - 1]?.lower === 'to';
    const last = meetingOf(view, s.n);
    const meeting = isAim && last?.evidence[0] !== s.n ? undefined : last;
    const isAhead = isAim ? isToCome(s, s.tokens[v]!.head) : fact.modality === 'planned';
    for (const r of fact.roles)
      if (r.role === 'content')
        out.push({ ...spanOf(r), end: withExamples(view, r), fact, meeting, around: last, isPurpose: false, isAhead });
  }
  for (const s of view.sentences.slice(1)) out.push(...ofTalks(view, s));
  return out
    .filter((t) => !AUDIENCES.test(view.roleText(t)))
    .filter((t, i) => !out.some((o, k) => k < i && o.n === t.n && !o.isPurpose && o.start < t.end && t.start < o.end))
    .sort((a, b) => a.n - b.n || a.start - b.start);
}

/** What is addressed or reviewed without being talked about: 'addressed reporters', 'reviewed the guard of honour'. */
const AUDIENCES =
  /^(?:the |a |an |some |local |joint |more than |over |\d+ )*(?:\w+ )?(?:reporters|journalists|media|press|press conference|news conference|newsmen|gathering|crowd|audience|nation|rally|parliament|assembly|students|troops|guard of honou?r|honou?r guard|guards?|parade|participants|delegates|guests|congregation|plenary|opening session|closing session|chamber|house|senate)\b(?! (?:freedom|reform|bill|law|withdrawal|levels?|numbers?))/i;

const spanOf = ({ n, start, end }: Role): { n: number; start: number; end: number } => ({ n, start, end });

/** The end of a topic with the examples that follow it: 'key matters | , including A and B', 'the port | and how it can grow'. */
function withExamples(view: ReleaseView, { n, start, end: told }: Role): number {
  const s = view.sentences[n]!;
  const { tokens } = s;
  const end = endOfList(s, start, told);
  const next = tokens.findIndex((t) => t.start >= end);
  const words = tokens
    .slice(next, next + 3)
    .map((t) => t.lower)
    .join(' ');
  if (
    next < 0 ||
    !/^(?:, (?:including|such|as well|in particular|particularly|notably|especially)\b|(?:, )?and (?:how|whether|ways)\b)/.test(words)
  )
    return end;
  // ', and agreed to …': another deed.
  const stop = tokens.findIndex((t, i) => i > next && (/^[;.]$/.test(t.text) || (/^(?:and|,)$/.test(t.lower) && isDeed(tokens[i + 1]))));
  let last = (stop < 0 ? tokens.length : stop) - 1;
  while (/^[,;."]$/.test(tokens[last]!.text)) last--;
  return Math.max(end, tokens[last]!.end);
}

/** 'reform | , climate and the partnership with P': a list that the tree cuts off at its first comma. */
function endOfList(s: SentenceView, start: number, end: number): number {
  const first = s.tokens.findIndex((t) => t.start >= start);
  const last = s.tokens.findLastIndex((t) => t.end <= end);
  if (first < 0 || last < first || s.tokens[last + 1]?.text !== ',') return end;
  return s.tokens[listed(s, [first, last]).at(-1)![1]]!.end;
}

const isDeed = (t: Token | undefined): boolean => t !== undefined && t.pos === 'VERB' && /ed$/.test(t.lower);

/** 'will meet A to discuss C' */
const isToCome = ({ tokens, tree }: SentenceView, v: number): boolean =>
  v >= 0 && tree.kids(v, 'aux').some((a) => /^(?:will|would|shall|is|are|am)$/.test(tokens[a]!.lower));

/** 'Their discussions covered C', 'C was discussed'. */
function ofTalks(view: ReleaseView, s: SentenceView): Topic[] {
  const { tokens, tree } = s;
  return tokens.flatMap((t, v) => {
    if (t.lower === 'agenda') return onAgenda(view, s, v);
    if (t.pos !== 'VERB' || tree.isNegated(v)) return [];
    const subjects = tree.subjects(v);
    const isAhead = tree.kids(v, 'aux').some((a) => /^(?:will|would|shall)$/.test(tokens[a]!.lower));
    const told = (first: number, last: number): Topic[] =>
      first > last
        ? []
        : [{ n: s.n, start: tokens[first]!.start, end: tokens[last]!.end, meeting: meetingOf(view, s.n), isPurpose: false, isAhead }];
    if (tree.isPassive(v)) {
      if (!/^(?:discuss|debate|raise)$/.test(t.lemma) || subjects.length === 0 || tokens[subjects[0]!]!.pos === 'PRON') return [];
      const [first, last] = tree.span(subjects[0]!);
      return last < v ? told(first, last) : [];
    }
    const on = t.lemma === 'exchange' && /^(?:views|opinions|perspectives|assessments)$/.test(tokens[v + 1]?.lower ?? '') ? v + 2 : -1;
    if (on > 0 && /^(?:on|about|regarding)$/.test(tokens[on]?.lower ?? '')) return told(on + 1, endOf(s, v));
    const talks = subjects.find((i) => TALKS.test(tokens[i]!.lower));
    // 'Topics discussed | included A': by the order of words, which holds where the tree takes 'discussed' for the verb.
    const matters = /^(?:include|cover)$/.test(t.lemma) ? tokens.findLastIndex((o, i) => i < v && MATTERS.test(o.lower)) : subjects[0];
    if (matters !== undefined && matters >= 0 && isForTalks(s, matters, v) && /^(?:include|cover|be)$/.test(t.lemma)) {
      const toCome = isAhead || tokens.slice(0, v).some((o, i) => o.lower === 'be' && tokens[i - 1]?.lower === 'to');
      return told(v + 1, endOf(s, v)).map((topic) => ({ ...topic, isAhead: toCome }));
    }
    const isOfTalks = talks !== undefined && COVERS.test(t.lemma);
    if (!isOfTalks && !(TOGETHER.test(t.lemma) && subjects.some((i) => isSeveral(view, s, i)))) return [];
    const first = LEADS.test(tokens[v + 1]?.lower ?? '') ? v + 2 : v + 1;
    // 'Talks with the miners': others than those of the meeting.
    const isOthers = isOfTalks && tree.kids(talks, 'nmod').some((k) => tree.prepositions(k).some((p) => /^(?:with|between)$/.test(p)));
    return told(first, endOf(s, v)).map((topic) => (isOthers ? { ...topic, meeting: undefined, around: topic.meeting } : topic));
  });
}

const MATTERS = /^(?:topic|issue|subject|theme|matter|item|question)s?$/;

/** 'Topics to be discussed', 'items on the agenda' before the verb at `v`. */
const isForTalks = ({ tokens }: SentenceView, i: number, v: number): boolean =>
  i < v &&
  MATTERS.test(tokens[i]!.lower) &&
  tokens.slice(i + 1, v).some((t) => /^(?:discussed|discussion|discussions|agenda|talks|addressed|covered)$/.test(t.lower)) &&
  tokens.slice(i + 1, v).every((t) => t.pos !== 'PUNCT');

/** 'They', 'the two leaders', 'both sides'. */
function isSeveral(view: ReleaseView, { n, tokens, tree }: SentenceView, i: number): boolean {
  const [first] = tree.span(i);
  const words = tokens.slice(first, i + 1).map((t) => t.lower);
  if (/^(?:the two|both|the)$/.test(words.slice(0, -1).join(' ')) && /^(?:sides|parties|interlocutors)$/.test(words.at(-1)!)) return true;
  return /^(?:they|we)$/.test(tokens[i]!.lower) || view.reading.plurals.some((p) => p.n === n && p.start === tokens[first]!.start);
}

/** The last word of what a verb has, before what is coordinated with it. */
function endOf({ tokens, tree }: SentenceView, v: number): number {
  const next = tree.kids(v, 'conj').find((c) => c > v && tokens[c]!.pos === 'VERB');
  let last = next === undefined ? tree.span(v)[1] : tree.span(next)[0] - 1;
  while (last > v && /^(?:[.,;"]|and)$/.test(tokens[last]!.lower)) last--;
  return last;
}

/** 'C is on the agenda' */
function onAgenda(view: ReleaseView, { n, tokens, tree }: SentenceView, at: number): Topic[] {
  if (tokens[at - 2]?.lower !== 'on') return [];
  const subjects = [at, tokens[at]!.head].flatMap((i) => (i >= 0 ? tree.subjects(i) : []));
  if (subjects.length === 0) return [];
  const [first] = tree.span(subjects[0]!);
  const last = tokens.findIndex((t, i) => i > subjects[0]! && /^(?:AUX|VERB)$/.test(t.pos)) - 1;
  if (last < first || last >= at) return [];
  const meeting = meetingOf(view, n);
  const isAhead = meeting?.modality === 'planned';
  return [{ n, start: tokens[first]!.start, end: tokens[last]!.end, meeting, isPurpose: false, isAhead }];
}

/** The meeting that a sentence tells of or goes on about: its own, else the last one before it in its paragraph. */
export function meetingOf(view: ReleaseView, n: number): Fact | undefined {
  const meetings = view.facts('meeting').filter((f) => f.polarity === 'positive' && f.modality !== 'possible');
  const { paragraph } = view.sentences[n]!.sentence;
  for (let k = n; k > 0; k--) {
    // 'They also discussed …' opens a paragraph that goes on with the last one.
    if (view.sentences[k]!.sentence.paragraph !== paragraph && !opensWithThem(view.sentences[k + 1]!)) return undefined;
    const told = meetings.filter(
      (f) => f.evidence[0] === k && !/^(?:X was joined by Y|X travelled with Y|a delegation of X)$/.test(f.rule),
    );
    if (told.length > 0) return told.at(-1);
    if (view.sentences[k]!.sentence.paragraph !== paragraph) return undefined;
  }
  return undefined;
}

const opensWithThem = ({ tokens }: SentenceView): boolean => /^(?:they|we|both|their|our)$/.test(tokens[0]?.lower ?? '');
