import type { Extract } from '../extract/types.ts';
import { type Alignment, matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { asksDoer, LIGHT } from './doers-told.ts';

// 'Who refused to sign it', 'who did she not meet', 'who translated it': nobody of a sentence that tells only of who signed, met or wrote.

/** Verbs by which a question asks who did something not, and how a release may say that. */
const UNDONE =
  /n['’]t\b|\b(?:not|never|refus(?:e|es|ed)|declin(?:e|es|ed)|fail(?:s|ed)? to|forg(?:e|o)ts?|avoid(?:s|ed)?|miss(?:es|ed)?(?! out\b)|snub(?:s|bed)?|boycott(?:s|ed)?|skip(?:s|ped)?|neglect(?:s|ed)?|ignor(?:e|es|ed)|unable to)\b/;
const TELLS_UNDONE =
  /\b(?:not|cannot|never|no|none|nobody|neither|nor|without|refus\w+|declin\w+|fail\w*|forg[eo]\w+|avoid\w*|miss\w*|snub\w*|boycott\w*|skip\w*|neglect\w*|ignor\w+|absen\w+|unable|instead|cancel\w+|call\w* off|postpon\w+|except|but for|reject\w*|stay\w* away|withdr\w+|turn\w* down|shun\w*|unmet|unsigned)\b|n['’]t\b/i;
/** Kinds that are answered by a name, a place or a thing. */
const BY_NAME = /^(?:met|visit|who|role)$/;

/** True for a question for who did something not, or refused to, whose answer rests on a sentence that says nothing of the kind. */
export function isDoneThough(view: ReleaseView, question: Question, { items, citations }: Found): boolean {
  if (question.yesNo || !BY_NAME.test(question.kind) || !UNDONE.test(question.shape) || /\bnot (?:only|just)\b/.test(question.shape))
    return false;
  const told = new Set([...items.flatMap((i) => (i.span ? [i.span.n] : [])), ...citations.map((c) => c.n)]);
  return told.size > 0 && ![...told].some((n) => TELLS_UNDONE.test(view.sentences[n]!.tokens.map((t) => t.text).join(' ')));
}

/** What meeting at a meal is, and what a release may call that. */
const AT_MEAL = /\b(?:dinner|lunch|luncheon|breakfast|supper|banquet|din(?:e|es|ed|ing)|lunch(?:ed|ing)|ate|eat)\b/;
const TELLS_MEAL =
  /\b(?:dinner|lunch\w*|breakfast\w*|supper|banquet|din(?:e|es|ed|ing)|meals?|table|hosted|ate|eat|feast|iftar|buffet|brunch)\b/i;
/** Another one of a row of events, and how a release may say which one it means. */
const OF_ROW =
  /\bthe (next|previous|preceding) (?:(?!on|in|at|of|for|with)\w+ ){0,2}(?:meeting|session|dialogue|conference|consultation|talk|summit|forum|discussion|round|debate|event|hearing|workshop|seminar|visit|trip|mission|edition)s?\b/;
const TELLS_NEXT = /\b(?:next|following|upcoming|coming|future|will|shall|scheduled|again|resume\w*)\b/i;
const TELLS_PREVIOUS = /\b(?:previous\w*|preceding|last|earlier|past|former|prior|first|before|preceded|had|ago|(?:19|20)\d\d)\b/i;

/** True for a dinner, or the next session, that no sentence of the answer tells: its people are those of another meeting. */
export function isOfOtherOccasion(view: ReleaseView, question: Question, { items, citations }: Found): boolean {
  if (question.yesNo || !/^(?:met|who|role)$/.test(question.kind)) return false;
  const row = OF_ROW.exec(question.shape)?.[1];
  const asked = [...(AT_MEAL.test(question.shape) ? [TELLS_MEAL] : []), ...(row ? [row === 'next' ? TELLS_NEXT : TELLS_PREVIOUS] : [])];
  if (asked.length === 0) return false;
  const told = [...new Set([...items.flatMap((i) => (i.span ? [i.span.n] : [])), ...citations.map((c) => c.n)])];
  const near = told.flatMap((n) => [view.sentences[n]!, ...(n > 1 ? [view.sentences[n - 1]!] : [])]);
  return told.length > 0 && asked.some((tells) => !near.some((s) => s.tokens.some((t) => tells.test(t.lower))));
}

/** What is said of no thing in particular, or of when. */
const UNSAID =
  /^(?:people|person|thing|issue|matter|subject|topic|question|side|part|part(?:y|ies)|today|yesterday|tomorrow|last|this|time|day|week|month|year|first|release|text|statement)$/;

/** True for 'who signed the treaty | on forests' where the release says nothing of forests, and only a pact on something else was signed. */
export function isOnOtherTopic(view: ReleaseView, question: Question): boolean {
  if (!asksDoer(question)) return false;
  const { tokens, terms } = question;
  const topics = terms.filter((t) => {
    if (t.link || t.isVerb || t.first < 3 || t === question.verb || UNSAID.test(t.lemma) || tokens[t.last]!.pos !== 'NOUN') return false;
    let i = t.first - 1;
    while (i > 1 && /^(?:DET|ADJ)$/.test(tokens[i]!.pos)) i--;
    return /^(?:on|about|against|concerning)$/.test(tokens[i]!.lower) && tokens[i - 1]!.pos === 'NOUN';
  });
  return topics.some((t) => view.sentences.every((s) => matchTerm(t, s).score < 0.5));
}

/** Deeds that a sentence may tell with no verb of its own. */
const PLAIN = /^(?:be|do|have|happen|come|go|say|tell|lead|run|head|work|hold|attend|participate|represent|serve|make|own|belong)$/;

/** True for anybody whom a sentence names, where it does not tell the deed that is asked about: 'who translated the charter' out of who signed it. */
export function isAnybodyNamed(question: Question, extract: Extract, { matches }: Alignment): boolean {
  const { verb, kind, wh, yesNo } = question;
  if (yesNo || !/^(?:who|met)$/.test(kind) || !/^whom?$/.test(wh) || !verb || verb.link || !/^any /.test(extract.rule ?? '')) return false;
  // 'pass | on' is told by another verb.
  if (/^(?:on|out|up|off|over|down|away|back)$/.test(question.tokens[verb.last + 1]?.lower ?? '')) return false;
  return !PLAIN.test(verb.lemma) && !LIGHT.test(verb.lemma) && (matches.get(verb)?.score ?? 0) < 0.5;
}
