import { stem } from '../../reading/language.ts';
import { organisationNouns, sayingVerbs } from '../../reading/lexicon.ts';
import { SHORT_POSTS } from '../posts/posts.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Question, Term } from '../question/question.ts';
import { isAttributed, STIRS } from '../question/saying-shapes.ts';
import type { ReleaseView } from '../release/view.ts';
import { classesOf } from './classes.ts';
import type { Speaker } from './speaker.ts';

/** A question for somebody's words. */
export interface AskedWords {
  /** Whose words; undefined when the question leaves it open. */
  readonly speaker: Speaker | undefined;
  /** The question would be whole without saying whose words it wants. */
  readonly attributed: boolean;
  /** Several people or bodies together, 'they', 'both sides', are asked about. */
  readonly joint: boolean;
  /** The word of saying. */
  readonly verb: Term | undefined;
  /** The same, when it says more than that something was said. */
  readonly specific: Term | undefined;
  /** What the words must be about. */
  readonly about: readonly Term[];
  /** The question asks what somebody called, or how somebody described, what it is about. */
  readonly describes: boolean;
}

/** Words that say no more than that something was said. */
export const GENERIC =
  /^(?:say|tell|state|mention|comment|note|speak|talk|think|remark|describe|add|declare|claim|statement|opinion|view|position|message|according|accord|call|react|reaction|word|words|answer|reply|respond|response|characteri[sz]e|compare|liken|consider|regard|put|stance|take|thoughts|attitude|line|judgment|assessment|believe|bring)$/;
/** Verbs that need a noun to tell what is said: 'raise worries', 'make a promise'. */
const BARE = /^(?:raise|make|give|express|voice|have|convey|offer|get|share|bring|put)$/;
/** Words of a question that carry no matter: 'should', 'which issues'. */
const EMPTY =
  /^(?:should|issues?|topics?|points?|matters?|subjects?|reason|wish|kind|sort|form|able|possible|want|wanted|wants|ask|asked|lot|especially|ever|case|regard|terms|besides|make|made|raise|raised|give|gave|express|expressed|voice|voiced)$/;
const TOGETHER = /\b(?:they|(?<=^what \w+ )them|both|the two|the (?:parties|sides|leaders|ministers|pair|presidents))\b/;
const DESCRIBES =
  /^how (?:did|does|do|has|would) .*\b(?:describe|characteri[sz]e|see|view|rate|assess|sum up|put|depict|regard)\b|^what (?:did|does|do|has) .*\b(?:call|describe|label|term|consider|compare|liken)\b(?! (?:on|upon|for)\b)/;
/** 'What is A asked to do', 'what were they thanked for': the one named hears it. */
const ADDRESSED =
  /^(?:for |on |to )?what (?:is|was|are|were) (?!.* by ).*\b(?:asked|urged|called|told|invited|encouraged|requested|thanked|commended|praised|congratulated|accused|criticised|criticized|applauded|condemned|blamed|warned|reminded|assured|promised|demanded|wanted|expected)\b/;

/** Reads what a question for words wants. */
export function askedWords(view: ReleaseView, question: Question): AskedWords {
  const attribution = isAttributed(question.shape) ? attributionOf(question) : undefined;
  const phrasal = attribution ? undefined : phrasalTerm(question);
  const verb = attribution ? undefined : (phrasal?.said ?? sayingTerm(question));
  const moved = STIRS.test(question.shape) ? movedBy(question) : undefined;
  const one = attribution?.speaker ?? moved ?? (ADDRESSED.test(question.shape) ? undefined : speakerBefore(view, question, verb));
  // 'The ministers', 'both sides' are nobody's post.
  const together = one !== undefined && one.entities.length === 0 && one.geo === undefined && TOGETHER.test(question.shape);
  const speaker = together ? undefined : one;
  const calls = verb?.lemma === 'call' && /^(?:on|upon|for)$/.test(question.tokens[verb.last + 1]?.lower ?? '');
  const noun = verb && BARE.test(verb.lemma) ? nounOfSaying(question, verb) : undefined;
  const specific = noun ?? (verb && (calls || !(GENERIC.test(verb.lemma) || GENERIC.test(verb.word))) ? verb : undefined);
  const joint = !speaker && TOGETHER.test(question.shape);
  const about = question.terms.filter((t) => {
    if (speaker && belongsTo(question, t, speaker)) return false;
    if (phrasal && t.first >= phrasal.said.first && (t.first === phrasal.said.first || t.last === phrasal.last)) return false;
    if (t === verb || t === noun || (speaker && t.first >= speaker.first && t.last <= speaker.last)) return false;
    if (attribution && t.first >= attribution.first && t.last <= attribution.last) return false;
    // 'the Czech | side', 'the Lao | delegation'
    if (speaker && t.first === speaker.last + 1 && speaker.geo && /^(?:side|delegation|party|team|government|authorities)$/.test(t.word))
      return false;
    if (joint && !t.link && /^(?:parties|sides|leaders|ministers|presidents|pair)$/.test(t.word)) return false;
    if (t.link) return true;
    // 'see | as the greatest threat'
    if (verb === undefined && t.isVerb && /^(?:see|regard|view|consider|count|rate)$/.test(t.lemma)) return false;
    return (
      (!EMPTY.test(t.word) || isToldDeed(t, verb, attribution !== undefined)) &&
      (attribution !== undefined || isMatter(question, t, verb) || !(GENERIC.test(t.lemma) || GENERIC.test(t.word)))
    );
  });
  return { speaker, attributed: attribution !== undefined, joint, verb, specific, about, describes: DESCRIBES.test(question.shape) };
}

/** 'What worries | the minister', 'what made | Mr. A | so glad': who stands behind the verb speaks. */
function movedBy(question: Question): Speaker | undefined {
  const verb = question.tokens.findIndex((t, i) => i > 0 && /(?:s|ed|struck|made)$/.test(t.lower) && /^(?:VERB|NOUN|ADJ)$/.test(t.pos));
  // 'What worries | them'
  if (question.tokens[verb + 1]?.lower === 'them') return undefined;
  const first = question.terms.find((t) => t.first > verb);
  const stop = question.tokens.findIndex(
    (t, i) => first !== undefined && i > first.last && ((t.pos === 'ADP' && t.lower !== 'of') || FEELS.test(t.lower)),
  );
  return verb > 0 && first ? described(question, first.first, stop > 0 ? stop - 1 : question.tokens.length - 1) : undefined;
}

/** What ends the words for whoever was made to feel something. */
const FEELS =
  /^(?:feel|so|very|happy|happier|glad|delighted|pleased|heartened|encouraged|proud|relieved|satisfied|optimistic|sad|sorry|worried|concerned|afraid|uneasy|angry|upset|unhappy)$/;

/** 'the | UN | envoy', 'the | German | minister Berg': what stands right before the words for a speaker says who that is. */
const belongsTo = ({ tokens }: Question, t: Term, { first }: Speaker): boolean =>
  t.last < first &&
  tokens.slice(t.first, first).every((x) => /^(?:ADJ|NOUN|PROPN)$/.test(x.pos) || x.text === '-') &&
  /^(?:the|a|an|did|does|do|has|have|will)$/.test(tokens[t.first - 1]?.lower ?? '');

/** 'What does A say people | want', 'what do the families | ask for, according to A': a deed that the words tell of, not the saying of them. */
const isToldDeed = (t: Term, verb: Term | undefined, attributed: boolean): boolean =>
  (t.isVerb || /^wants?$/.test(t.word)) &&
  /^(?:want|wish|ask|make|give|raise|express)$/.test(t.lemma) &&
  (attributed || (verb !== undefined && verb.lemma === 'say' && t.first > verb.last));

/** 'say about the disaster | response', 'think of the new | line': a noun for words that is what the words are about; not 'say in his statement'. */
function isMatter({ tokens }: Question, t: Term, verb: Term | undefined): boolean {
  if (!verb || t.first < verb.last || t.isVerb) return false;
  // 'describe the | talks'
  if (tokens.slice(verb.last + 1, t.first).every((x) => /^(?:DET|ADJ|PRON)$/.test(x.pos)) && DESCRIBED.test(verb.lemma)) return true;
  const opens = tokens.findLastIndex((x, i) => i < t.first && i > verb.last && x.pos === 'ADP');
  return opens >= 0 && /^(?:about|on|of|over|regarding|concerning|for|towards?)$/.test(tokens[opens]!.lower);
}

const DESCRIBED = /^(?:describe|call|characteri[sz]e|compare|liken|assess|rate)$/;

/** Verbs that say something together with the word behind them, and what they say: 'turned | down', 'brought | up'. */
const PHRASAL: readonly (readonly [verb: RegExp, particle: RegExp, says: string])[] = [
  [/^turn$/, /^down$/, 'decline'],
  [/^rule$/, /^out$/, 'reject'],
  [/^(?:bring|brought)$/, /^up$/, 'raise'],
  [/^(?:speak|talk)$/, /^(?:of|about)$/, 'mention'],
  [/^(?:hit|lash)$/, /^out$/, 'criticise'],
  [/^(?:speak)$/, /^against$/, 'criticise'],
  [/^(?:press|push|plead|ask)$/, /^for$/, 'urge'],
  [/^point$/, /^out$/, 'note'],
];

/** The term of a question whose verb says something with the word behind it, as that says it; undefined for any other question. */
function phrasalTerm({ tokens, terms, wh }: Question): { said: Term; last: number } | undefined {
  for (const t of terms) {
    if (t.link || t.first !== t.last) continue;
    const known = PHRASAL.find(([verb]) => verb.test(t.lemma) || verb.test(t.word));
    const particle = known && tokens.findIndex((x, i) => i > t.last && i <= t.last + 6 && known[1].test(x.lower));
    if (!known || particle === undefined || particle < 0) continue;
    // 'What does A want to talk about' is asked of talks, 'who spoke of C' of words.
    if (known[2] === 'mention' && !/^whom?$/.test(wh)) continue;
    // 'brought the matter | up', not 'asked the owners for three boats'.
    if (particle > t.last + 1 && !/^(?:down|up|out)$/.test(tokens[particle]!.lower)) continue;
    return { said: { ...t, lemma: known[2], stem: stem(known[2]), word: known[2], isVerb: true }, last: particle };
  }
  return undefined;
}

/** The verb (or noun) of saying in the question. */
export function sayingTerm(question: Question): Term | undefined {
  // 'heads of state', 'which states', 'front-line units'
  const free = question.terms.filter(
    (t) => !t.link && !(t.lemma === 'state' && question.tokens[t.last]!.pos !== 'VERB') && question.tokens[t.first - 1]?.text !== '-',
  );
  const says = (t: Term): boolean => sayingVerbs.has(t.lemma) || GENERIC.test(t.lemma) || GENERIC.test(t.word);
  return (
    // 'what support did A | ask | for'
    free.find((t) => t.isVerb && says(t)) ?? free.find(says) ?? free.find((t) => classesOf(t.lemma).size > 0)
  );
}

const nounOfSaying = (question: Question, verb: Term): Term | undefined =>
  question.terms.find((t) => t !== verb && !t.link && !t.isVerb && classesOf(t.lemma).size > 0);

/** Whoever stands after 'according to', before 'in her view' or beside 'says', with the tokens of that phrase. */
function attributionOf(question: Question): { first: number; last: number; speaker: Speaker | undefined } | undefined {
  const { tokens, terms } = question;
  const end = tokens.findLastIndex((t) => /[a-z0-9]/i.test(t.text));
  const according = tokens.findIndex((t, i) => t.lower === 'to' && tokens[i - 1]?.lower === 'according');
  if (according >= 0) {
    const comma = tokens.findIndex((t, i) => i > according && t.text === ',');
    const verb = tokens.findIndex((t, i) => i > according && /^(?:what|which|who|how)$/.test(t.lower));
    const last = comma > 0 ? comma : verb > 0 ? verb - 1 : end;
    return { first: according - 1, last, speaker: described(question, according + 1, last) };
  }
  const at = tokens.findLastIndex((t) =>
    /^(?:view|words|opinion|eyes|judge?ment|assessment|says|said|thinks|believes|puts?|sees)$/.test(t.lower),
  );
  if (at < 0) return undefined;
  const of = tokens[at + 1]?.lower === 'of';
  const behind = of || (/^(?:says|said)$/.test(tokens[at]!.lower) && at < end);
  const opens = tokens.findLastIndex((t, i) => i < at && /^(?:in|,|as)$/.test(t.lower));
  const first = opens >= 0 ? opens : (terms.find((t) => t.last === at - 1)?.first ?? at);
  return { first, last: behind ? end : at, speaker: behind ? described(question, at + 1, end) : described(question, first, at - 1) };
}

/** A speaker that the tokens from `first` to `last` name or describe: 'A B', 'the Norwegian ambassador', 'the Ministry'. */
function described(question: Question, first: number, last: number): Speaker | undefined {
  const terms = question.terms.filter((t) => t.first >= first && t.last <= last);
  if (terms.length === 0) return undefined;
  const links = terms.flatMap((t) => t.link ?? []);
  const person = links.find((l) => l.kind === 'person');
  const span = { first: terms[0]!.first, last: terms.at(-1)!.last, word: terms.map((t) => t.word).join(' ') };
  const words = terms.filter((t) => !t.link).flatMap((t) => SHORT_POSTS.get(t.word) ?? [t.word]);
  const name = person ?? links[0];
  const plain = person !== undefined || words.length === 0;
  return {
    ...span,
    entities: name?.entities ?? [],
    kind: name?.kind,
    ...(name?.geo ? { geo: name.geo } : {}),
    words: plain ? [] : words,
  };
}

/** Who is asked about: whoever is named or described before the word of saying, a person first. */
function speakerBefore(view: ReleaseView, question: Question, verb: Term | undefined): Speaker | undefined {
  const before = question.terms.filter((t) => isBeforeVerb(question, t, verb) && t !== question.focus && !isBehindPreposition(question, t));
  const named = before.filter((t) => t.link && (t.link.entities.length > 0 || t.link.geo));
  const kind = (t: Term): string | undefined => view.entity(t.link!.entities[0] ?? '')?.kind;
  const name = named.find((t) => kind(t) === 'person') ?? named.find((t) => kind(t) === 'organisation') ?? named[0];
  if (name && kind(name) === 'person') return described(question, name.first, name.last);
  // 'the ambassador', 'the French spokeswoman': a post, with the country or body before it.
  const post = before.findLast((t) => !t.link && (isPostWord(t.word) || organisationNouns.has(t.word)));
  if (post && (!name || name.last < post.first)) {
    const first = name ?? before.find((t) => !t.link && t.first <= post.first)!;
    return described(question, first.first, endOfPost(question, post.last));
  }
  return name ? described(question, name.first, name.last) : undefined;
}

/** 'the head | of mission', 'the minister | for fisheries': the last token of what a post is of. */
function endOfPost({ tokens, terms }: Question, last: number): number {
  if (!/^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '')) return last;
  let end = last + 1;
  while (tokens[end + 1] && /^(?:DET|NOUN|PROPN|ADJ|CCONJ|PART)$/.test(tokens[end + 1]!.pos) && !GENERIC.test(tokens[end + 1]!.lemma))
    end++;
  return terms.some((t) => t.first > last + 1 && t.last <= end) ? end : last;
}

/** 'What did | A B | say', 'what promise did | A | make': between the auxiliary and the verb where the word of saying is a noun before both. */
function isBeforeVerb({ tokens, terms }: Question, t: Term, verb: Term | undefined): boolean {
  if (!verb || t.last < verb.first) return true;
  const aux = tokens.findIndex((x, i) => i > verb.last && /^(?:did|does|do|has|have|had|will)$/.test(x.lower));
  const main = terms.find((x) => x.first > aux && !x.link && (x.isVerb || BARE.test(x.lemma)));
  return aux === verb.last + 1 && t.first > aux && (!main || t.last < main.first);
}

const isBehindPreposition = (question: Question, t: Term): boolean => {
  const before = question.tokens[t.first - 1]?.lower === 'the' ? question.tokens[t.first - 2] : question.tokens[t.first - 1];
  return /^(?:about|on|in|at|of|with|for|from|to|over|against)$/.test(before?.lower ?? '');
};
