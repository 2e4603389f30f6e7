import { type Alignment, matchTerm } from '../matching/align.ts';
import { homeOf } from '../posts/post-country.ts';
import { postRows } from '../posts/post-rows.ts';
import type { Question, Term } from '../question/question.ts';
import { countryOf, type SentenceView } from '../release/view.ts';

// Numbers of the thing asked for that belong to somebody else, or that count things of no kind asked for.

/** Adjectives of countries have their own look. */
const OF_LAND = /(?:ian|ean|ese|ish)$/;
const AUXILIARY = /^(?:did|does|do|will|would|has|have|had)$/;
/** Adjectives that pick no kind out. */
const LOOSE =
  /^(?:new|old|main|key|big|large|small|major|other|more|further|extra|first|last|next|many|several|various|different|separate|individual|specific|particular|exact|current|former|recent|special|certain|additional|total|overall|whole|entire|full|such|same|actual|average|annual|yearly|monthly|daily|weekly|initial|approximate|estimated|single|distinct|non|metric|square|cubic|prime)$/;

/** True for a number of somebody else than the question asks about, or of things of which nothing says that they are of the kind asked for. */
export const isOfOtherOwner = (question: Question, alignment: Alignment, at: number): boolean =>
  isOfWhatItIsPartOf(question, alignment, at) || isOfOtherSpeaker(question, alignment) || isOfNoSuchKind(question, alignment);

/** The one named right behind the auxiliary: 'how many soldiers does | A have'. */
function ownerAsked({ terms, tokens }: Question): Term | undefined {
  return terms.find((t) => {
    const before = tokens[t.first - 1]?.lower === 'the' ? t.first - 2 : t.first - 1;
    return t.link && t.link.kind !== 'document' && AUXILIARY.test(tokens[before]?.lower ?? '');
  });
}

/** 'How many soldiers does A have there' <- 'A's contribution to the mission, which numbers | 4,000 troops': they are the mission's. */
function isOfWhatItIsPartOf(question: Question, { s, matches }: Alignment, at: number): boolean {
  const owner = ownerAsked(question);
  const which = s.tokens.findLastIndex((t, i) => i < at && (t.lower === 'which' || t.text === ';'));
  if (!owner || which < 1 || s.tokens[which - 1]!.text !== ',' || !/\bhow many\b/.test(question.shape)) return false;
  if (s.tokens.slice(which, at).some((t) => t.text === ',')) return false;
  const { tokens, score } = matches.get(owner)!;
  const nearest = s.tokens.findLastIndex((t, i) => i < which && t.pos !== 'PUNCT');
  const named = s.mentionAt(nearest)?.first ?? nearest;
  if (score < 0.7 || tokens.some((i) => i >= named) || /^(?:PROPN|PRON)$/.test(s.tokens[nearest]!.pos)) return false;
  // 'A sent a unit that numbers 40 soldiers'
  const deed = question.verb && question.verb.weight > 0.5 ? matches.get(question.verb)!.tokens : [];
  return !deed.some((i) => i < which && s.tokens[i]!.pos === 'VERB');
}

/** 'How much will A spend' <- 'We will spend 60 million', where it is somebody of B who says so. */
function isOfOtherSpeaker(question: Question, { s, matches }: Alignment): boolean {
  const owner = ownerAsked(question);
  const country = owner?.link?.geo && countryOf(owner.link.geo);
  const verbs = question.verb ? matches.get(question.verb)!.tokens.filter((i) => s.tokens[i]!.pos === 'VERB') : [];
  if (!country || verbs.length === 0 || matches.get(owner!)!.score >= 0.3) return false;
  const subjects = verbs.flatMap((v) => s.tree.subjects(v));
  if (subjects.length === 0 || !subjects.every((i) => /^(?:we|i)$/.test(s.tokens[i]!.lower))) return false;
  const homes = speakersHomes(s);
  return homes.length > 0 && !homes.includes(country);
}

/** The countries of whoever says a sentence, by his posts and by the release's own home. */
function speakersHomes(s: SentenceView): string[] {
  const { view } = s;
  const speakers = view
    .facts('statement')
    .filter((f) => f.roles.some((r) => r.role === 'content' && r.n === s.n))
    .flatMap((f) => f.roles.filter((r) => r.role === 'speaker').map((r) => r.entity));
  const own = postRows(view)
    .filter((r) => speakers.includes(r.person))
    .flatMap((r) => [...r.geo]);
  const home = homeOf(view);
  return [...own, ...(home === undefined ? [] : [home])].map((geo) => countryOf(geo));
}

/** 'How many blind children' <- '40 children', where neither the sentence nor the one before it speaks of the blind. */
function isOfNoSuchKind({ focus, terms, tokens, shape }: Question, { s, matches }: Alignment): boolean {
  const many = tokens.findIndex((t) => t.lower === 'many');
  if (!focus || focus.link || many < 0 || !/\bhow many\b/.test(shape)) return false;
  const before = s.view.sentences[s.n - 1];
  return terms.some(
    (t) =>
      t.first > many &&
      t.last === focus.first - 1 &&
      !t.link &&
      tokens[t.first]!.pos === 'ADJ' &&
      t.weight >= 0.8 &&
      !LOOSE.test(t.word) &&
      !OF_LAND.test(t.word) &&
      matches.get(t)!.score < 0.3 &&
      !(before && s.n > 1 && matchTerm(t, before).score >= 0.7),
  );
}
