import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { acronyms, organisationNouns, ranks } from '../../reading/lexicon.ts';
import { type Described, describedAt } from '../question/described-posts.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Link } from '../question/link.ts';
import type { Question } from '../question/question.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';
import { ALSO_CALLED, type Description, holderMeant } from './holder-meant.ts';
import { compatriot, kindOfPerson, personOfLand } from './people-of-land.ts';
import { homeOf } from './post-country.ts';
import { isEnvoy, isSentThere } from './post-posting.ts';
import { postRows } from './post-rows.ts';
import { SHORT_POSTS } from './posts.ts';

/** Persons that 'the vice president', 'the PM of Norway', 'Norland's top diplomat' or 'he' in a question stand for, as links over the words that say so. */
export function resolvePeople(view: ReleaseView, question: Question): Link[] {
  const out: Link[] = [];
  const { tokens } = question;
  for (let i = 0; i < tokens.length; i++) {
    const head = headAt(question, i);
    if (!head) continue;
    let first = firstOf(view, question, head);
    const former = FORMER.test(tokens[first - 1]?.lower ?? '');
    if (former) first--;
    const before = tokens[first - 1]?.lower ?? '';
    // 'minister who welcomed him' asks for one.
    if (/^(?:who|that|which)$/.test(tokens[head.last + 1]?.lower ?? '')) continue;
    // 'the opposition | leader', 'the Commission | president', where the release has none: another one.
    if (((head.described || head.isPerson) && OTHER_THAN.test(before)) || isOfUnknownBody(question, first - 1)) continue;
    // 'which minister', 'which country's minister', 'a minister', 'another ambassador' ask for one or leave it open.
    if (/^(?:which|what|a|an|any|another|other|some|no|every|each|as)$/.test(before) || asksWhose(question, first)) continue;
    let last = head.last;
    while (
      tokens[last + 1] &&
      (tokens[last + 1]!.lower === 'general' || tokens[last + 1]!.lower === '-' || isPostWord(tokens[last + 1]!.lower))
    )
      last++;
    const { end, description } = describe(view, question, head, former ? first + 1 : first, last);
    const person = head.isPerson ? personCalled(view, question, first, head, description) : holderMeant(view, { ...description, former });
    if (person) out.push({ first, last: end, entities: [person], kind: 'person', byPost: true });
    i = end;
  }
  return withServed(view, question, out);
}

/** 'the king's | adviser', 'the adviser | to the king': one person, whose post has the word for the one he serves; that one is not asked about. */
function withServed(view: ReleaseView, { tokens }: Question, links: readonly Link[]): Link[] {
  const isServed = (served: Link, other: Link): boolean => {
    const between = tokens.slice(Math.min(served.last, other.last) + 1, Math.max(served.first, other.first)).map((t) => t.lower);
    const joined = served.last < other.first ? /^['’]?s?$/.test(between[0] ?? '') : /^(?:to|of|for)$/.test(between[0] ?? '');
    const noun = stem(tokens[served.last]!.lemma);
    return (
      joined &&
      between.length < 3 &&
      postRows(view).some((r) => other.entities.includes(r.person) && r.stems.includes(noun) && !r.own.includes(noun))
    );
  };
  return links.flatMap((link) => {
    if (links.some((other) => other !== link && isServed(link, other))) return [];
    const served = links.find((other) => other !== link && isServed(other, link));
    return [served ? { ...link, first: Math.min(link.first, served.first), last: Math.max(link.last, served.last) } : link];
  });
}

const FORMER = /^(?:former|ex|previous|late|erstwhile|then)$/;
/** Before a description these make another one of it. */
const OTHER_THAN =
  /^(?:deputy|vice|acting|assistant|opposition|shadow|next|incoming|future|party|rebel|union|religious|spiritual|community|religious|business)$/;

const isOfUnknownBody = ({ tokens, links }: Question, i: number): boolean =>
  organisationNouns.has(tokens[i]?.lower ?? '') && !links.some((l) => l.first <= i && i <= l.last);

/** What tells the post that somebody is called by: its noun, or what people say for it. */
interface Head {
  readonly first: number;
  readonly last: number;
  readonly described?: Described;
  /** 'official', 'guest': the noun says no post. */
  readonly isPerson?: boolean;
}

function headAt({ tokens, links }: Question, i: number): Head | undefined {
  const { lower, lemma } = tokens[i]!;
  if (links.some((l) => l.first <= i && i <= l.last)) return undefined;
  if (compatriot(lower)) return { first: i, last: i, isPerson: true };
  const described = describedAt(tokens, i);
  if (described?.isNoun) return { first: i, last: described.last, described };
  // 'the guest', not 'the guest house' and 'will host'
  if (kindOfPerson(lower) && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')) return { first: i, last: i, isPerson: true };
  if (!(isPostWord(lower) || ranks.has(lower)) || (/s$/.test(lower) && lemma !== lower)) return undefined;
  return { first: i, last: i };
}

/** 'the guest', 'her host', 'the Norlandic official': whom a noun that says no post may mean. */
function personCalled(
  view: ReleaseView,
  { tokens }: Question,
  first: number,
  head: Head,
  { stems, geo, names }: Description,
): string | undefined {
  const alone = compatriot(tokens[head.last]!.lower);
  if (alone) return tokens[first - 1]?.lower === 'the' && geo.length === 0 ? personOfLand(view, 'any', alone.land, alone) : undefined;
  const kind = kindOfPerson(tokens[head.last]!.lower);
  const noun = stem(tokens[head.last]!.lower);
  if (!kind || names.length > 0 || geo.length > 1 || stems.some((w) => w !== noun)) return undefined;
  if (!/^(?:the|his|her|their|our)$/.test(tokens[first - 1]?.lower ?? '') && !isPossessive(tokens, head.first - 1)) return undefined;
  return personOfLand(view, kind, geo[0], { noun: tokens[head.last]!.lower });
}

const BEFORE_POST =
  /^(?:vice|deputy|prime|foreign|defen[cs]e|interior|finance|acting|under|special|secretary|general|first|crown|eu|policy|security|national|senior|justice|health|trade)$/;

/** The first token of the words that say which post it is, and whose. */
function firstOf(view: ReleaseView, question: Question, head: Head): number {
  const { tokens, links } = question;
  let first = head.first;
  const isWorded = !head.described && !head.isPerson;
  while (isWorded && first > 0 && BEFORE_POST.test(tokens[first - 1]!.lower)) first--;
  const skipLinks = (): void => {
    const link = links.find((l) => l.last === first - 1 && l.kind !== 'person');
    if (!link) return;
    first = link.first;
    skipLinks();
  };
  skipLinks();
  while (
    first > 0 &&
    isWorded &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[first - 1]!.pos) &&
    isOfPost(view, stem(tokens[first - 1]!.lemma), stem(tokens[head.first]!.lemma))
  )
    first--;
  // 'the Norland | high commissioner'
  skipLinks();
  // 'the NATO | chief', 'NATO's | number two', where the release knows no NATO
  const possessive = head.described && isPossessive(tokens, first - 1) && acronyms.has(tokens[first - 2]?.lower ?? '') ? 1 : 0;
  while (first > possessive && acronyms.has(tokens[first - 1 - possessive]!.lower) && tokens[first - 1 - possessive]!.pos !== 'PRON')
    first -= 1 + possessive;
  // 'Norland's president'
  const owner = isPossessive(tokens, first - 1) ? links.find((l) => l.last === first - 2 && l.kind !== 'person') : undefined;
  if (owner) return owner.first;
  // 'the mission's head'
  if (
    isWorded &&
    GENERAL.test(tokens[head.last]!.lower) &&
    isPossessive(tokens, first - 1) &&
    organisationNouns.has(tokens[first - 2]?.lower ?? '')
  )
    return first - 2;
  return head.described && isPossessive(tokens, first - 1) && organisationNouns.has(tokens[first - 2]?.lower ?? '') ? first - 2 : first;
}

const GENERAL = /^(?:head|chief|boss|leader|director)$/;

/** True for a word that a post of that noun has beside it: 'country' of the 'Country Director' for a country head. */
const isOfPost = (view: ReleaseView, word: string, noun: string): boolean =>
  postRows(view).some(
    (r) => r.stems.includes(word) && [noun, ...(ALSO_CALLED.get(noun) ?? []).map((w) => stem(w))].some((w) => r.stems.includes(w)),
  );

const isPossessive = (tokens: Question['tokens'], i: number): boolean => /^(?:'s|'|s)$/.test(tokens[i]?.lower ?? '');

/** 'Which country's | minister', 'whose | ambassador' */
const asksWhose = ({ tokens }: Question, first: number): boolean =>
  tokens[first - 1]?.lower === 'whose' || (isPossessive(tokens, first - 1) && /^(?:which|what)$/.test(tokens[first - 3]?.lower ?? ''));

/** What the words from `first` to `last` and those behind them say of the post, and where they end. */
function describe(
  view: ReleaseView,
  question: Question,
  head: Head,
  first: number,
  last: number,
): { readonly end: number; readonly description: Description } {
  const { tokens, links } = question;
  const stems: string[] = [];
  const geo: string[] = [];
  const names: string[] = [];
  let ofBody = false;
  const scan = [...Array(last - first + 1).keys()].map((k) => first + k).filter((k) => !head.described || k < head.first || k > head.last);
  let end = last;
  // 'the guest from Norland'
  if (tokens[last + 1]?.lower === 'of' || (head.isPerson && tokens[last + 1]?.lower === 'from')) {
    const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
    const link = links.find((l) => l.first === at && l.kind !== 'person');
    if (link) {
      end = link.last;
      // 'the head of the UN | mission' heads no more than that.
      while (organisationNouns.has(tokens[end + 1]?.lower ?? '') && !links.some((l) => l.first === end + 1)) end++;
      for (let k = link.first; k <= end; k++) scan.push(k);
    }
  }
  const goal = end === last ? goalOf(question, head.last, last) : undefined;
  if (goal) end = goal.last;
  const charge = end === last ? endOfCharge(question, last) : last;
  for (let k = last + 2; k <= charge; k++) if (!/^(?:DET|CCONJ|PART)$/.test(tokens[k]!.pos)) scan.push(k);
  end = Math.max(end, charge);
  for (const k of scan) {
    const link = links.find((l) => l.first <= k && k <= l.last);
    if (link?.geo) geo.push(countryOf(link.geo));
    else if (link) names.push(foldKey(tokens[k]!.text));
    else if (head.described && organisationNouns.has(tokens[k]!.lower)) ofBody = true;
    else if (/^[a-z]/.test(tokens[k]!.lower) && !/^d['’]?affaires?$/.test(tokens[k]!.lower))
      for (const w of SHORT_POSTS.get(tokens[k]!.lower) ?? tokens[k]!.lower.split('-').filter(Boolean)) stems.push(stem(w));
  }
  const home = tokens[first - 1]?.lower === 'our' && geo.length === 0 ? homeOf(view) : undefined;
  const described = head.described;
  const own = home ? [home] : [...new Set(geo)];
  const to = goal?.geo ? [countryOf(goal.geo)] : [];
  return {
    end,
    description: {
      stems,
      geo: [...own, ...to],
      names,
      ...(described ? { described } : {}),
      ...(ofBody ? { ofBody } : {}),
      ...(own.length === 1 && !goal && isSentThere(view, question, head.last, own[0]!)
        ? { posting: { from: [], to: own } }
        : (goal || own.length > 0) && isEnvoy(tokens[head.last]!.lower)
          ? { posting: { from: own, to } }
          : {}),
    },
  };
}

/** 'the UN envoy | to Norland': the country that an envoy is sent to. */
function goalOf({ tokens, links }: Question, noun: number, last: number): Link | undefined {
  if (!isEnvoy(tokens[noun]!.lower) || !/^(?:to|for)$/.test(tokens[last + 1]?.lower ?? '')) return undefined;
  const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  return links.find((l) => l.first === at && l.geo !== undefined);
}

/** What somebody goes to somebody for: no part of a post. */
const OCCASION = /^(?:talks?|discussions?|consultations?|lunch|dinner|breakfast|meetings?|time|visit|tea|coffee|help|support|advice)$/;

/** 'the head | of the mission', 'the minister | for trade': the last token of what a post is in charge of; `last` where nothing of the kind follows. */
function endOfCharge({ tokens, links }: Question, last: number): number {
  if (!/^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '')) return last;
  let end = last + 1;
  while (
    tokens[end + 1] &&
    /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[end + 1]!.pos) &&
    !OCCASION.test(tokens[end + 1]!.lower) &&
    !links.some((l) => l.first <= end + 1 && end + 1 <= l.last)
  )
    end++;
  return /^(?:NOUN|PROPN)$/.test(tokens[end]!.pos) ? end : last;
}

/** 'he', 'she', 'they' in a question: the person the release is about. `posts` are people whom the question names by their posts. */
export function pronounLink(view: ReleaseView, question: Question, posts: readonly Link[] = []): Link | undefined {
  const at = question.tokens.findIndex((t) => /^(?:he|she|him|her|his)$/.test(t.lower));
  if (at < 0) return undefined;
  const gender = /^(?:she|her)$/.test(question.tokens[at]!.lower) ? 'female' : 'male';
  const other = gender === 'male' ? 'female' : 'male';
  // 'Lind - what does she do': the name before the pronoun is whom it means, not one who is left out ('besides Lind, whom did she meet').
  const aside = /\b(?:apart from|besides|other than|except|aside from)\b/.test(question.shape.split(/\b(?:he|she)\b/)[0] ?? '');
  if (
    !aside &&
    [...question.links, ...posts].some(
      // 'the PM of Norland he will see': whom he sees is another.
      (l) =>
        l.kind === 'person' &&
        l.last < at &&
        !(l.byPost && l.last === at - 1) &&
        !l.entities.every((id) => view.entity(id)?.gender === other),
    )
  )
    return undefined;
  const person = view.mainPersonOf(gender);
  return person ? { first: at, last: at, entities: [person], kind: 'person' } : undefined;
}
