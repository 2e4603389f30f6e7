import { type Alignment, matchTerm } from '../matching/align.ts';
import { homeOf } from '../posts/post-country.ts';
import type { Question, Term } from '../question/question.ts';
import { countryOf, type SentenceView } from '../release/view.ts';

// 'Norland gave Kestovia 12 trucks': Kestovia gave none, and Norland got none.

export const GIVES =
  /^(?:give|donate|hand|send|provide|supply|lend|deliver|present|grant|offer|sell|transfer|pay|award|allocate|contribute|gift|ship|pledge|extend|export)$/;
const GETS = /^(?:get|receive|obtain|buy|borrow|purchase|collect|import|accept)$/;
const AUXILIARY = /^(?:did|does|do|will|would|has|have|had)$/;

type Side = 'giver' | 'receiver';

/** On which side of a gift the question sets the one whom it names: 'how many trucks did Norland give', 'how much did Kestovia get', 'was Kestovia given'. */
function asked({ tokens, terms }: Question): { who: Term; side: Side } | undefined {
  for (const who of terms) {
    if (!who.link) continue;
    const before = tokens[tokens[who.first - 1]?.lower === 'the' ? who.first - 2 : who.first - 1]?.lower ?? '';
    // 'did the Norland | government get'
    const end = tokens[who.last + 1]?.pos === 'NOUN' && !GIVES.test(tokens[who.last + 1]!.lemma) ? who.last + 1 : who.last;
    const verb = /^(?:be|been)$/.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
    const { lemma = '', lower = '' } = tokens[verb] ?? {};
    const isPassive = /^(?:was|were|is|are)$/.test(before) || verb > end + 1;
    if (!(AUXILIARY.test(before) || isPassive)) continue;
    if (GETS.test(lemma) && (!isPassive || lower.endsWith('ing'))) return { who, side: 'receiver' };
    if (GIVES.test(lemma)) return { who, side: isPassive && lower !== lemma && !lower.endsWith('ing') ? 'receiver' : 'giver' };
  }
  return undefined;
}

/** True where the sentence tells of a gift to the one whom the question has for the giver, or of one by the one whom it has for the receiver: `at` is the token of what was given. */
export function isOfOtherGiver(question: Question, { s, matches }: Alignment, at: number): boolean {
  const gift = asked(question);
  const { score, tokens } = (gift && matches.get(gift.who)) ?? { score: 0, tokens: [] };
  if (gift && score < 0.7)
    return gift.who.link!.geo === undefined
      ? isUnknownTo(s, gift.who)
      : gift.side === 'receiver'
        ? isElsewhere(s, gift.who)
        : isGivenByAnother(s, at) || isNamedFarOff(s, gift.who);
  if (!gift) return isOfNobodyTold(question, s);
  if (tokens.length === 0) return false;
  if (gift.side === 'giver' && isPlanned(s, at)) return true;
  const sides = tokens.map((i) => sideOf(s, i, at));
  return sides.every((side) => side !== undefined && side !== gift.side);
}

/** What any giver may be called. */
const ANY_GIVER =
  /^(?:country|nation|government|state|ministry|minister|president|organi[sz]ation|donor|company|authority|group|side|party|people|person|man|woman|official|agency|body|community|neighbou?r|sponsor|funder|lender)s?$/;

/** 'how much did the national | bank pay', where no sentence of the release has a bank. */
function isOfNobodyTold({ tokens, terms }: Question, { view }: SentenceView): boolean {
  const verb = tokens.findIndex((t) => GIVES.test(t.lemma) && t.pos === 'VERB');
  const giver = terms.find((t) => t.last === verb - 1 && !t.link && !t.isVerb && tokens[t.last]!.pos === 'NOUN');
  const aux = giver && tokens.findLastIndex((t, i) => i < giver.first && !/^(?:DET|ADJ|NOUN|PROPN|PUNCT|PART)$/.test(t.pos));
  if (!giver || aux === undefined || !AUXILIARY.test(tokens[aux]?.lower ?? '') || ANY_GIVER.test(giver.lemma)) return false;
  return view.sentences.every((o) => matchTerm(giver, o).score < 0.5);
}

/** 'Sudland gave | 3 million': where Norland's gift is asked for, and not named here. */
function isGivenByAnother(s: SentenceView, at: number): boolean {
  const v = verbOver(s, at);
  if (v < 0 || s.tree.isPassive(v) || !GIVES.test(s.tokens[v]!.lemma)) return false;
  return s.tree.subjects(v).some((k) => /^(?:place|organisation)$/.test(s.entityAt(k)?.kind ?? '') && s.mentionAt(k)?.form === 'name');
}

/** 'thanks the Union for its support, out of a budget of | $18 million': what something costs or needs, and nobody's gift. */
function isPlanned({ tokens }: SentenceView, at: number): boolean {
  let of = at;
  while (of > at - 5 && of > 0 && tokens[of]!.lower !== 'of') of--;
  return tokens[of]!.lower === 'of' && PLANNED.test(tokens[of - 1]?.lemma ?? '');
}

const PLANNED = /^(?:budget|cost|price|need|requirement|appeal|shortfall|gap|debt|target|ceiling|turnover)$/;

/** The giver is no more than named somewhere: not in the headline, nor in the two sentences before. */
const isNamedFarOff = (s: SentenceView, who: Term): boolean =>
  countryOf(homeOf(s.view) ?? '') !== countryOf(who.link!.geo!) &&
  [0, s.n - 1, s.n - 2].every((n) => n < 0 || matchTerm(who, s.view.sentences[n]!).score < 0.7);

/** Neither the headline nor the sentence before names who gives or gets. */
const isUnknownTo = (s: SentenceView, who: Term): boolean =>
  who.link!.kind === 'organisation' && [0, s.n - 1].every((n) => n < 0 || n === s.n || matchTerm(who, s.view.sentences[n]!).score < 0.7);

/** The countries that this sentence names, or else the nearest before it, are others than the one named. */
function isElsewhere(s: SentenceView, { link }: Term): boolean {
  const own = link?.geo;
  if (own === undefined) return false;
  for (let n = s.n; n > 0 && n > s.n - 6; n--) {
    const named = s.view.sentences[n]!.geo.flatMap((g) => (g === undefined ? [] : [countryOf(g)]));
    if (named.length > 0) return !named.includes(countryOf(own));
  }
  return false;
}

/** On which side of the gift of what stands at token `at` the one at token `i` is; undefined where the sentence does not tell. */
function sideOf(s: SentenceView, i: number, at: number): Side | undefined {
  const { tokens, tree } = s;
  const v = verbOver(s, at);
  if (v < 0) return undefined;
  // 'to the | Kestovia Coast Guard'
  let head = i;
  while (/^(?:compound|amod|nmod:poss|flat)$/.test(tokens[head]!.dep) && tokens[head]!.head > head) head = tokens[head]!.head;
  const [preposition] = tree.prepositions(head);
  const gives = GIVES.test(tokens[v]!.lemma);
  const inSubject = i < v && tree.subjects(v).some((o) => o === i || tree.isBelow(i, o) || isBeside(s, i, o));
  if (tree.isPassive(v) || (tokens[v]!.dep === 'acl' && /(?:ed|en|nt|ld)$/.test(tokens[v]!.lower))) {
    if (preposition === 'by') return gives ? 'giver' : 'receiver';
    if (/^(?:to|for)$/.test(preposition ?? '')) return 'receiver';
    if (preposition === 'from') return 'giver';
    // 'Kestovia was given 12 trucks'
    return inSubject && at > v && gives ? 'receiver' : undefined;
  }
  if (inSubject && !/^(?:to|for|from)$/.test(preposition ?? '')) return gives ? 'giver' : 'receiver';
  if (i < v || tree.verbOf(i) !== v) return undefined;
  if (gives && (/^(?:to|for)$/.test(preposition ?? '') || (preposition === undefined && i < at && i - v <= 3))) return 'receiver';
  return preposition === 'from' ? 'giver' : undefined;
}

const isBeside = ({ tokens }: SentenceView, i: number, head: number): boolean =>
  tokens[i]!.head === head && /^(?:compound|flat|amod|conj|nmod:poss)$/.test(tokens[i]!.dep);

/** The verb of giving or getting that what stands at the token hangs on, a noun for the gift between left out: 'a gift of 12 trucks'; -1 for none. */
function verbOver({ tokens, tree }: SentenceView, at: number): number {
  let v = tree.verbOf(at);
  for (let steps = 0; v >= 0 && steps < 3; steps++) {
    if (GIVES.test(tokens[v]!.lemma) || GETS.test(tokens[v]!.lemma)) return v;
    const above = tree.verbOf(tokens[v]!.head);
    if (above === v || above < 0) break;
    v = above;
  }
  // 'a consignment of 60 masks | donated by Norland'
  return [at, tokens[at]!.head].flatMap((i) => (i >= 0 ? tree.kids(i, 'acl') : [])).find((k) => GIVES.test(tokens[k]!.lemma)) ?? -1;
}
