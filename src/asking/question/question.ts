import type { QuestionKind } from '../../model/answer.ts';
import type { Token } from '../../model/reading.ts';
import { foldKey, readingCopy } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { nameParticles, postNouns, ranks } from '../../reading/lexicon.ts';
import type { ReleaseView } from '../release/view.ts';
import { analyseTyped } from '../wording/words/contractions.ts';
import { withOwnerOfPost } from '../wording/words/her-post.ts';
import { withKnownNames } from '../wording/words/known-as.ts';
import { withPlainNouns } from '../wording/words/noun-phrases.ts';
import { withOwnPosts } from '../wording/words/own-posts.ts';
import { withPlainVerbs } from '../wording/words/phrasal-verbs.ts';
import { withPlainWording } from '../wording/words/roundabout.ts';
import { withSanctioned } from '../wording/words/sanctioned.ts';
import { withTitlesInFull } from '../wording/words/short-titles.ts';
import { baseBehindAuxiliary } from './behind-auxiliary.ts';
import { withGenitives } from './genitives.ts';
import { kindOf, LIGHT } from './kinds.ts';
import { isNameOf, type Link, linkNames } from './link.ts';
import { partAskedFor } from './part-asked-for.ts';
import { tagVerbBehindDo, tagVerbBehindMany, tagVerbBehindTo, tagWithUnits } from './question-tags.ts';
import { isStopWord } from './stop-words.ts';
import type { Gap, Term } from './term.ts';
import { verbBehindDid } from './tree-mends.ts';
import { mended } from './typos.ts';
import { isUntold } from './unknown-names.ts';

export type { Gap, Term } from './term.ts';

export type Tense = 'past' | 'future' | 'any';

export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly yesNo: boolean;
  readonly tense: Tense;
  readonly tokens: readonly Token[];
  /** Lower-case words with names replaced by their kind: 'who did <person> meet in <place>'. */
  readonly shape: string;
  readonly links: readonly Link[];
  readonly terms: readonly Term[];
  /** The question word: who, what, which, when, where, why, how; empty for fragments. */
  readonly wh: string;
  /** The noun that says what is wanted: 'treaty' in 'which treaty …', 'ships' in 'how many ships'. */
  readonly focus: Term | undefined;
  /** The main verb, when it says more than 'be', 'do' or 'have'. */
  readonly verb: Term | undefined;
  readonly gap: Gap;
  /** Preposition that belongs to the gap: 'to' in 'to whom did X write'. */
  readonly preposition: string;
  /** A title before a name that the release gives to nobody of that name; token indexes. */
  readonly wrongTitle?: { readonly first: number; readonly last: number; readonly name: Link };
}

/** The words of a question; the same for every release it is asked of. */
export const wordsOf = (text: string): Token[] =>
  analyseTyped(
    readingCopy(text)
      .replace(/\n/g, ' ')
      .replace(IN_THE_RELEASE, (words) => ' '.repeat(words.length)),
  );

/** Words that only say where the answer is to be looked for. */
const IN_THE_RELEASE =
  /,?\s*\b(?:according to|as per|per|based on|in|from) (?:the|this) (?:press |news |media )?(?:release|statement|text|communique|article|readout|announcement)\b(?=\s*[?.!]*$)|^\s*(?:according to|in) (?:the|this) (?:press |news |media )?(?:release|text|article|readout),?\s/i;

/** Reads a question against one release: what kind of answer it wants, which names it uses, what must be accounted for. */
export function readQuestion(view: ReleaseView, text: string, raw: readonly Token[]): Question {
  const typed = withPlainVerbs(
    view,
    withPlainNouns(
      view,
      withKnownNames(
        view,
        withSanctioned(view, withOwnPosts(view, withPlainWording(view, withTitlesInFull(withGenitives(view, withOwnerOfPost(view, raw)))))),
      ),
    ),
  );
  const plain = mended(view, typed, (word) => isNameOf(view, word));
  const words = plain.map((t) => t.text);
  const links = widen(
    view,
    plain,
    linkNames(view, words, (i) => !isStopWord(plain[i]!.lower) || isCountryShort(plain, i)),
  );
  const linkAt = (i: number): Link | undefined => links.find((l) => l.first <= i && i <= l.last);
  const { shape, kind, ...read } = wordedAs(raw, plain, links);
  // Days are kept for each release by this list.
  const tokens = [...read.tokens];
  const terms: Term[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const link = linkAt(i);
    const token = tokens[i]!;
    if (link) {
      if (link.first === i) terms.push(term(view, tokens, link.first, link.last, 1.5, link));
      continue;
    }
    // 'give me …' says nothing, 'how much did A give' does.
    const isGift = token.lower === 'give' && i > 0 && tokens.some((t, k) => t.lower === 'much' && k < i);
    if (
      (isStopWord(token.lower) && !isGift && !isMay(tokens, i)) ||
      !/[a-z0-9]/i.test(token.text) ||
      inPlural(tokens, i) ||
      isSoFar(tokens, i)
    )
      continue;
    terms.push(term(view, tokens, i, i, isMay(tokens, i) ? 1 : weightOf(token), undefined));
  }
  const whAt = tokens.findIndex((t) => /^(?:who|whom|whose|what|which|when|where|why|how)$/.test(t.lower));
  const wh = whAt >= 0 ? tokens[whAt]!.lower : '';
  const yesNo =
    wh === '' || whAt > 3 || setsTime(tokens, whAt)
      ? /^(?:and |so |but )?(?:did|does|do|is|are|was|were|has|have|had|will|can|could|would|may|should)\b/.test(shape)
      : false;
  const { focus, verb, gap, preposition } = partAskedFor(tokens, whAt, terms);
  return {
    text,
    kind: kind === 'visit' && gap === 'subject' && asksForHolder(focus, tokens[whAt]?.lower ?? '', shape) ? 'what' : kind,
    yesNo,
    tense: tellsOfPast(tokens, whAt, focus) ? 'past' : tenseOf(shape),
    tokens,
    shape,
    links,
    terms,
    wh: yesNo ? '' : wh,
    focus,
    verb,
    gap,
    preposition,
  };
}

/** 'Which minister visited P': somebody who has a post, and no place. */
const asksForHolder = (focus: Term | undefined, wh: string, shape: string): boolean =>
  /^(?:which|what)$/.test(wh) &&
  focus !== undefined &&
  !focus.link &&
  [focus.lemma, focus.word.replace(/s$/, '')].some(
    (w) => postNouns.has(w) || /^(?:official|leader|diplomat|politician|dignitary)$/.test(w),
  ) &&
  !/\b(?:is|are|was|were|be|been) (?:visited|toured|inspected)\b/.test(shape);

/** What the words of a question and the kinds of its names decide, whatever else a release says. */
interface Worded extends Pick<Question, 'tokens' | 'shape' | 'kind'> {}

const worded = new WeakMap<readonly Token[], Map<string, Worded>>();

/** Tags, tree, shape and kind of a question; found out once for all releases that read the same words as the same names. */
function wordedAs(raw: readonly Token[], plain: readonly Token[], links: readonly Link[]): Worded {
  const known = worded.get(raw) ?? new Map<string, Worded>();
  worded.set(raw, known);
  const isRaw = plain.length === raw.length && plain.every((t, i) => t === raw[i]);
  const key = [
    ...(isRaw ? [] : plain.map((t) => `${t.start} ${t.end} ${t.text} ${t.lemma} ${t.pos}`)),
    ...links.map((l) => `${l.first}-${l.last} ${l.kind}`),
  ].join('\n');
  let found = known.get(key);
  if (!found) {
    const tokens = plain.map((t) => ({ ...t }));
    tagWithUnits(tokens, links);
    tagVerbBehindDo(tokens, links);
    tagVerbBehindMany(tokens, links);
    tagVerbBehindTo(tokens, links);
    verbBehindDid(tokens);
    baseBehindAuxiliary(tokens);
    const shape = shapeOf(tokens, links);
    found = { tokens, shape, kind: kindOf(shape, tokens, (i) => links.find((l) => l.first <= i && i <= l.last)) };
    known.set(key, found);
  }
  return found;
}

/** 'in may', 'since may 2023', 'on 3 may': the month, no verb. */
function isMay(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'may') return false;
  const [before, next] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]?.lower ?? ''];
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(before) || /^\d+/.test(next) || /^(?:in|since|until|till|by|during|before|after|of|from)$/.test(before)
  );
}

/** 'Was anybody hurt | when the crane fell': it sets the time of what is asked. Not 'did they say | when', 'is it known | when'. */
function setsTime(tokens: readonly Token[], whAt: number): boolean {
  const before = tokens[whAt - 1];
  return (
    whAt === 3 &&
    /^(?:when|where)$/.test(tokens[whAt]!.lower) &&
    /^(?:anyone|anybody|someone|somebody|they|he|she|it)$/.test(tokens[1]!.lower) &&
    before !== undefined &&
    /^(?:VERB|ADJ|ADV)$/.test(before.pos) &&
    !/^(?:say|tell|mention|announce|know|decide|clear|explain|state|indicate|specify|give|disclose|reveal|sure)$/.test(before.lemma)
  );
}

/** 'the us', 'US', 'the un': short forms that are stop words when they stand alone. */
function isCountryShort(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'us' && (tokens[i]!.text === 'US' || tokens[i - 1]?.lower === 'the');
}

/** Takes ranks and courtesy words before a person's name into the link: 'Admiral Berg', 'Mr. Tanaka'. */
function widen(view: ReleaseView, tokens: readonly Token[], links: Link[]): Link[] {
  for (const link of links) {
    if (link.entities.length === 0 || view.entity(link.entities[0]!)?.kind !== 'person') continue;
    while (
      link.first > 0 &&
      (isParticleOf(view, link, tokens[link.first - 1]!.lower) ||
        ranks.has(tokens[link.first - 1]!.lower.replace(/\.$/, '')) ||
        /^(?:mr|mrs|ms|dr|h\.e|he|sir|minister|president|ambassador|secretary)\.?$/.test(tokens[link.first - 1]!.lower)) &&
      !links.some((l) => l.last === link.first - 1) &&
      tokens[link.first - 1]!.lower !== 'he'
    )
      link.first--;
  }
  return links;
}

/** 'van der | Berg': a particle that the name has in front of what the question calls. */
function isParticleOf(view: ReleaseView, { entities }: Link, word: string): boolean {
  if (!nameParticles.has(word)) return false;
  return entities.some((id) =>
    foldKey(view.entity(id)?.name ?? '')
      .split(' ')
      .includes(word),
  );
}

/** 'so | far': says nothing to look for. */
const isSoFar = (tokens: readonly Token[], i: number): boolean => tokens[i]!.lower === 'far' && tokens[i - 1]?.lower === 'so';

/** 'the two', 'both leaders', 'the two sides': stand for people the release knows; nothing to look for by their words. */
function inPlural(tokens: readonly Token[], i: number): boolean {
  const noun = /^(?:leaders?|sides?|parties|men|women|ministers|presidents|countries|delegations|officials|counterparts)$/;
  const lower = tokens[i]!.lower;
  if (/^(?:two|both)$/.test(lower)) return tokens[i - 1]?.lower === 'the' || lower === 'both';
  // 'which two countries' asks for them.
  return noun.test(lower) && /^(?:two|both)$/.test(tokens[i - 1]?.lower ?? '') && !/^(?:which|what)$/.test(tokens[i - 2]?.lower ?? '');
}

function term(view: ReleaseView, tokens: readonly Token[], first: number, last: number, weight: number, link: Link | undefined): Term {
  const token = tokens[last]!;
  const word = tokens
    .slice(first, last + 1)
    .map((t) => t.lower)
    .join(' ');
  const unknown = !link && isUntold(view, token);
  const lemma = token.lemma;
  return {
    first,
    last,
    word,
    lemma,
    stem: stem(lemma),
    weight: unknown ? 1.6 : weight,
    ...(link ? { link } : {}),
    unknown,
    isVerb: token.pos === 'VERB' && !link,
  };
}

function weightOf(token: Token): number {
  if (/^\d/.test(token.text)) return 1.2;
  if (LIGHT.has(token.lemma) || /^(?:should|must|may|might|could|would|ought)$/.test(token.lower)) return 0.3;
  if (token.pos === 'ADV' || token.pos === 'ADP') return 0.4;
  if (token.pos === 'ADJ') return 0.8;
  if (token.pos === 'VERB') return 0.9;
  return 1;
}

function shapeOf(tokens: readonly Token[], links: readonly Link[]): string {
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const link = links.find((l) => l.first === i);
    if (link) {
      out.push(
        link.kind === 'person'
          ? '<person>'
          : link.kind === 'place' || link.kind === 'geo'
            ? '<place>'
            : link.kind === 'document'
              ? '<document>'
              : '<body>',
      );
      i = link.last;
    } else out.push(tokens[i]!.lower);
  }
  return out
    .join(' ')
    .replace(/ ('s|n't)\b/g, '$1')
    .replace(/ ([?!.,])/g, '$1')
    .replace(/[?!.\s]+$/, '')
    .trim();
}

/** 'who signed it', 'which minister has opened the port': a past form right behind what is asked for. */
function tellsOfPast(tokens: readonly Token[], whAt: number, focus: Term | undefined): boolean {
  if (whAt < 0 || whAt > 1 || !/^(?:who|which|what)$/.test(tokens[whAt]!.lower)) return false;
  let at = (focus && focus.first > whAt ? focus.last : whAt) + 1;
  while (/^(?:else|also|first|then|just|recently|already|ever|has|have|had|all)$/.test(tokens[at]?.lower ?? '')) at++;
  const token = tokens[at];
  return token?.pos === 'VERB' && token.lemma !== token.lower && !/(?:s|ing)$/.test(token.lower);
}

function tenseOf(shape: string): Tense {
  if (/\b(?:will|is going to|are going to|planned|plans? to|upcoming|next)\b/.test(shape)) return 'future';
  // 'who is coming to the fair'
  if (/\b(?:is|are) (?:\S+ ){0,2}?coming (?:to|for|along)\b/.test(shape)) return 'future';
  // 'where is it held': of any time.
  if (/^(?:when|where|in which \w+|on which \w+)(?:'s| is| are)\b.* held$/.test(shape)) return 'any';
  if (/\b(?:did|was|were|met|had|visited|went|saw|held|received|travelled|traveled|said|told)\b/.test(shape)) return 'past';
  // 'how many have arrived'
  if (/^how (?:many|much) (?:\S+ ){0,6}?(?:have|has) (?:(?!to\b)\S+ ){0,4}?\w+(?:ed|en|nt|wn|lt|ld|ught)\b/.test(shape)) return 'past';
  return 'any';
}
