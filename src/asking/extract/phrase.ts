import { organisationNouns, placeNouns, postNouns } from '../../reading/lexicon.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { distinct, entityItem, type Item, spanItem } from '../release/found.ts';
import type { SentenceView } from '../release/view.ts';
import { areSynonyms, someOf } from '../release/words.ts';
import { withComplement } from './complement.ts';
import { fillers } from './fillers.ts';
import { beforeMembers, isNameOrNumber, listed, membersBehind, partedBySemicolons } from './listed.ts';
import { withListedKinds, withWhatOf } from './modifiers.ts';
import { chunkFrom } from './place.ts';
import { cut } from './reason.ts';
import { type Extract, nearness, sharedTokens } from './types.ts';

/**
 * The noun phrase (or clause) that stands in the place of its verb which the question leaves open:
 * subject for 'who opened it', object for 'what did they build', the phrase after 'to' for 'to whom did X speak'.
 */
export function extractPhrase(question: Question, alignment: Alignment): Extract | undefined {
  // 'which country's ports | were shelled': a sentence that tells nothing of the kind names owners of other ports.
  const { verb, shape } = question;
  if (verb && OF_WHICH_COUNTRY.test(shape) && (alignment.matches.get(verb)?.score ?? 0) < 0.4) return undefined;
  return abbreviation(question, alignment) ?? whose(question, alignment) ?? named(question, alignment) ?? byGap(question, alignment);
}

/** 'what does ABC stand for', 'abc in full?': the long form before '(ABC)'. */
function abbreviation(question: Question, alignment: Alignment): Extract | undefined {
  if (!/\b(?:stands? for|in full|abbreviat\w+|short for|mean|means|full name|acronym)\b/.test(question.shape)) return undefined;
  const { s } = alignment;
  for (const term of question.terms) {
    for (const i of alignment.matches.get(term)!.tokens) {
      if (s.tokens[i - 1]?.text !== '(' || !/^[A-Z]{2}/.test(s.tokens[i]!.text)) continue;
      const letters = s.tokens[i]!.text.replace(/[^A-Z]/g, '').toLowerCase();
      const start = longForm(s, i - 2, letters);
      const mention = start < 0 ? s.mentionAt(i - 2) : undefined;
      const first = start >= 0 ? start : mention?.first;
      if (first === undefined) continue;
      return { items: [spanItem(s, first, i - 2)], fit: 0.5, because: 'the name before the short form' };
    }
  }
  return undefined;
}

/** First word of the long form that ends at `end`: its words' first letters, small words passed over, spell the short form; -1 when they do not. */
export function longForm(s: SentenceView, end: number, letters: string): number {
  let k = letters.length - 1;
  for (let j = end; j >= 0 && j > end - 16; j--) {
    const word = s.tokens[j]!.lower;
    if (word[0] === letters[k]) {
      k--;
      // '| Office of Foreign Trade (OFT)': the noun before 'of' opens the name where it has the letter too.
      if (k < 0) return word === 'of' && s.tokens[j - 1]?.lower[0] === 'o' && s.tokens[j - 1]!.pos !== 'VERB' ? j - 1 : j;
    } else if (!/^(?:and|of|the|for|in|on|to|,|-|&)$/.test(word)) return -1;
  }
  return -1;
}

/** 'which country's | ports' */
const OF_WHICH_COUNTRY = /^(?:and )?(?:(?:in|to|of|for|with|from) )?(?:which|what) (?:country|nation|state|city)['’]s /;

/** 'whose house was sold?', 'which country's ports': whom the noun belongs to. */
function whose(question: Question, alignment: Alignment): Extract | undefined {
  const ofCountry = OF_WHICH_COUNTRY.test(question.shape);
  if ((question.wh !== 'whose' && !ofCountry) || !question.focus) return undefined;
  const { s } = alignment;
  for (const i of alignment.matches.get(question.focus)!.tokens) {
    // 'Norland's clean | energy | plan'
    const { dep, head } = s.tokens[i]!;
    const of = [i, ...(ofCountry && dep === 'compound' && head > i ? [head] : [])];
    const owners = of.flatMap((k) => [
      ...s.tree.kids(k, 'nmod:poss'),
      ...s.tree.kids(k, 'nmod').filter((c) => s.tree.prepositions(c).includes('of')),
    ]);
    const owner = ofCountry ? owners.find((k) => s.geo[k] !== undefined) : owners[0];
    const shown = owner === undefined ? undefined : showPhrase(s, owner, false);
    if (shown) return { items: [shown.item], fit: 0.1, because: 'whom it belongs to', also: [shown.n] };
  }
  return undefined;
}

/** 'which towns voted …', 'what kind of ship …': a phrase whose head is the noun asked for, not yet named by the question. */
function named(question: Question, alignment: Alignment): Extract | undefined {
  const { focus } = question;
  if (!focus || focus.link || question.wh === 'how') return undefined;
  const { s } = alignment;
  const shared = sharedTokens(question, alignment);
  const heads = s.tokens.map((_, i) => i).filter((i) => isKind(s, i, focus.stem, focus.lemma));
  const ranked = heads
    .map((i) => ({ i, far: nearness({ ...question, terms: question.terms.filter((t) => t !== focus) }, alignment, i) }))
    .sort((a, b) => a.far - b.far || a.i - b.i);
  for (const { i: at, far } of ranked) {
    if (far > 4.5) break;
    // 'two more crossing | points', where crossings are asked for
    const i = isModifier(s, at) && PLAIN_HEAD.test(s.tokens[s.tokens[at]!.head]!.lower) ? s.tokens[at]!.head : at;
    if (isLandOfAsked(question, s, i, shared)) continue;
    if (question.wh !== 'whose' && s.stems[i] === focus.stem && isModifier(s, i)) {
      const kind = withModifiers(s, i);
      if (kind) return { items: [spanItem(s, ...kind)], fit: 0.04, because: 'the phrase with the noun asked for' };
      continue;
    }
    const people = focus.word === focus.lemma ? [] : peopleBehind(s, i);
    if (people.length > 1)
      return { items: distinct(people.map((m) => spanItem(s, ...m))), fit: 0.04, because: 'the phrase with the noun asked for' };
    let [first, last] = nameBeside(question, s, i) ?? ownPhrase(s, i);
    // 'the first meeting | of the Dialogue', where the dialogue is asked for
    const isNear = s.stems[i] !== focus.stem && areSynonyms(s.stems[i]!, focus.stem) && /^\p{Ll}/u.test(s.tokens[i]!.text);
    const exact = isNear ? heads.find((k) => first <= k && k <= last && s.stems[k] === focus.stem) : undefined;
    if (exact !== undefined) [first, last] = ownPhrase(s, exact);
    while (first < last && /^(?:DET|PRON)$/.test(s.tokens[first]!.pos)) first++;
    [first, last] = withWhatOf(s, withListedKinds(s, widen(s, first, last)));
    const isFresh = (to: number): boolean =>
      s.tokens.slice(first, to + 1).some((t, k) => !shared.has(first + k) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(t.pos));
    // 'several chemicals, notably lead and mercury'
    const before = beforeMembers(s, [first, last]);
    if (isWholeOfPart(question, s, [first, last])) continue;
    const members = membersBehind(s, before);
    if (
      members.length > 0 &&
      !isFresh(before) &&
      members.some(([from, to]) => s.tokens.slice(from, to + 1).some((_, k) => !shared.has(from + k)))
    )
      return { items: distinct(members.map((m) => spanItem(s, ...m))), fit: 0.04, because: 'the phrase with the noun asked for' };
    if (members.length > 0) last = members.at(-1)![1];
    const fresh = isFresh(last);
    if (!fresh || last - first > 30) continue;
    // 'three tools: A; B; and C'
    const led = s.tokens[last + 1]?.text === ':' ? s.tree.kids(i, 'appos').flatMap((c) => s.tree.conjuncts(c)) : [];
    const inTree = [...s.tree.conjuncts(i), ...led].filter((c) => c !== i && c > last);
    const inOrder = listed(s, [first, last]);
    const phrases = inOrder.length > inTree.length ? inOrder : [[first, last] as const, ...inTree.map((c) => s.tree.nounPhrase(c))];
    const items = ofKind(question, s, withExamples(s, phrases)).map(([from, to]) => spanItem(s, from, to));
    return { items: distinct(items), fit: 0.04, because: 'the phrase with the noun asked for' };
  }
  return undefined;
}

/** 'Committee members | A B, C D and E F': those who are named one after the other right behind the noun. */
function peopleBehind(s: SentenceView, i: number): [number, number][] {
  const out: [number, number][] = [];
  for (let at = i + 1; ; ) {
    const person = s.mentions.find((m) => m.first === at && m.form !== 'pronoun' && s.view.entity(m.entity)?.kind === 'person');
    if (!person) return out;
    out.push([person.first, person.last]);
    at = person.last + 1;
    if (!/^(?:,|and)$/.test(s.tokens[at]?.lower ?? '')) return out;
    while (/^(?:,|and)$/.test(s.tokens[at]?.lower ?? '')) at++;
  }
}

/**
 * 'One vessel, | the carrier North Star', 'the carrier | North Star': the name of the one thing that 'which ship' or 'name of the ship' asks for, where
 * its own phrase has none. Token indexes.
 */
function nameBeside({ wh, focus, shape }: Question, s: SentenceView, i: number): [number, number] | undefined {
  if (!(wh === 'which' || /\bname of\b|\b(?:called|named)$/.test(shape)) || focus?.word !== focus?.lemma) return undefined;
  const isName = (k: number): boolean => s.tokens[k]!.pos === 'PROPN' && /^\p{Lu}/u.test(s.tokens[k]!.text);
  const [first, last] = s.tree.nounPhrase(i);
  if (s.mentionAt(i) !== undefined || s.tokens.slice(first, last + 1).some((t) => t.pos === 'PROPN')) return undefined;
  const named = s.tree.kids(i, 'appos', 'flat').find((k) => k > i && isName(k) && s.entityAt(k)?.kind !== 'person');
  if (named === undefined) return besideComma(s, i, last, isName);
  const [from, to] = s.tree.nounPhrase(named);
  // 'the journal | North Star': one phrase, which is found whole.
  return from > i + 1 ? [from, to] : undefined;
}

/** 'one vessel, | the bulk carrier North Star, was': between commas, a thing with its name, whatever the tree makes of it. */
function besideComma(s: SentenceView, i: number, last: number, isName: (k: number) => boolean): [number, number] | undefined {
  const { tokens } = s;
  if (
    tokens[last + 1]?.text !== ',' ||
    !/^(?:the|a|an)$/.test(tokens[last + 2]?.lower ?? '') ||
    !/^(?:one|a|an|the)$/.test(tokens[s.tree.nounPhrase(i)[0]]!.lower)
  )
    return undefined;
  let to = last + 3;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[to]?.pos ?? '')) to++;
  const from = tokens.findIndex((_, k) => k > last + 2 && k < to && isName(k));
  // Behind 'the carrier' its name; a name that opens the phrase ('the North Star company') is of something else.
  return from > last + 3 && tokens[from - 1]!.pos === 'NOUN' && tokens[to]?.text === ',' && isName(to - 1) ? [from, to - 1] : undefined;
}

/** The name at token `i`, else the noun phrase around it. */
function ownPhrase(s: SentenceView, i: number): [number, number] {
  const mention = s.mentionAt(i);
  return mention && mention.form === 'name' ? [mention.first, mention.last] : s.tree.nounPhrase(i);
}

/** 'the Norlandic and | Sudlandic delegations discussed C', where it is asked which country the delegations discussed: theirs is none that they did. */
function isLandOfAsked({ focus, gap, verb }: Question, s: SentenceView, i: number, shared: ReadonlySet<number>): boolean {
  const place = s.tree.conjuncts(i).find((k) => /^(?:amod|compound|nmod:poss)$/.test(s.tokens[k]!.dep)) ?? i;
  const { head, dep } = s.tokens[place]!;
  if (gap !== 'object' || !/^(?:country|state|nation)$/.test(focus!.lemma) || s.entityAt(i)?.kind !== 'place') return false;
  return verb !== undefined && /^(?:amod|compound|nmod:poss)$/.test(dep) && shared.has(head) && /^nsubj/.test(s.tokens[head]!.dep);
}

/** 'Which of the twelve ports' is not answered by 'twelve ports', which are all of them. */
function isWholeOfPart({ shape, terms, focus }: Question, s: SentenceView, [first, last]: Phrase): boolean {
  if (!/^(?:and )?(?:which|what|who) of (?:the|these|those|its|their) /.test(shape)) return false;
  const number = terms.find(
    (t) => t.link === undefined && t.last < focus!.first && s.view.words.meets(t).has(s.n) && /^(?:\d+|[a-z]+)$/.test(t.word),
  );
  if (!number) return false;
  const words = s.stems.slice(first, last + 1);
  return words.includes(number.stem) && words.includes(focus!.stem);
}

/** 'a Heron | drone attack': the noun asked for only tells the kind of another. */
const isModifier = ({ tokens }: SentenceView, i: number): boolean =>
  tokens[i]!.dep === 'compound' &&
  tokens[i]!.head > i &&
  /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '') &&
  // 'the journal | Nature Today' is a journal.
  /^\p{Ll}/u.test(tokens[i + 1]!.text) &&
  /^\p{Ll}/u.test(tokens[i]!.text);

/** Nouns that add nothing to the one before them. */
const PLAIN_HEAD = /^(?:points?|sites?|posts?|places?|facility|facilities|areas?|schemes?|stations?)$/;
/** What tells no kind: 'more crossings'. */
const NO_KIND = /^(?:more|other|further|additional|several|many|such|same|extra|new|own|next|last|first|few|various|different)$/;

/** The noun with what stands before it and tells its kind; undefined where nothing does. */
function withModifiers(s: SentenceView, i: number): [number, number] | undefined {
  let first = i;
  while (/^(?:NOUN|PROPN|ADJ)$/.test(s.tokens[first - 1]?.pos ?? '') && !NO_KIND.test(s.tokens[first - 1]!.lower)) first--;
  return first < i ? [first, i] : undefined;
}

type Phrase = readonly [number, number];

/**
 * 'Which schools did she open' is not answered by the clinics and libraries listed with them; names may be of any kind, and all that a
 * colon or 'such as' leads to is of the kind before it.
 */
export const ofKind = ({ wh, focus, terms }: Question, s: SentenceView, phrases: readonly Phrase[]): readonly Phrase[] =>
  wh !== 'which' || LEADS_TO_MEMBERS.test(s.tokens[(phrases[0]?.[1] ?? 0) + 1]?.lower ?? '')
    ? phrases
    : phrases.filter(
        ([from, to], k) =>
          k === 0 ||
          s.tokens.slice(from, to + 1).some((t, i) => isNameOrNumber(s, t.text, to) || s.stems[from + i] === focus!.stem) ||
          ((areSynonyms(s.stems[to]!, focus!.stem) || someOf(focus!.stem).has(s.stems[to]!)) && !terms.some((t) => t.stem === s.stems[to])),
      );

const LEADS_TO_MEMBERS = /^(?::|–|—|-|such|like|namely)$/;

/** 'reports of thefts, including a growing number and serious damage | to lights': examples and what belongs to the last of them are part of the one phrase. */
function withExamples(s: SentenceView, phrases: readonly Phrase[]): readonly Phrase[] {
  const at = phrases.findIndex(([from], k) => k > 0 && [s.tokens[from]!.lower, s.tokens[from - 1]?.lower].includes('including'));
  if (at < 0) return phrases;
  let end = phrases.at(-1)![1];
  if (/^(?:of|to|with|against)$/.test(s.tokens[end + 1]?.lower ?? '')) end = chunkFrom(s, end + 2)?.[1] ?? end;
  return [...phrases.slice(0, at - 1), [phrases[at - 1]![0], end]];
}

/** Takes in what belongs to a phrase by its place: 'Greek, Maltese and | Cypriot sailors', 'the ferry | Northern Light', 'water rights | disputes'. */
function widen(s: SentenceView, from: number, to: number): [number, number] {
  let first = from;
  let last = to;
  const like = (i: number): boolean =>
    Boolean(
      s.tokens[i] && /^(?:ADJ|PROPN)$/.test(s.tokens[i]!.pos) && /^[A-Z]/.test(s.tokens[i]!.text) && s.entityAt(i)?.kind !== 'person',
    );
  if (like(first) && s.tokens[first - 1]?.lower === 'and' && like(first - 2)) {
    first -= 2;
    while (s.tokens[first - 1]?.text === ',' && like(first - 2)) first -= 2;
  }
  const name = s.mentions.find((m) => m.first === last + 1 && m.form === 'name');
  if (name && /^(?:NOUN|PROPN)$/.test(s.tokens[last]!.pos)) last = name.last;
  else if (s.tokens[last + 1]?.pos === 'NOUN' && s.tokens[last]!.pos === 'NOUN') last++;
  return [first, last];
}

function isKind(s: SentenceView, i: number, focusStem: string, focusLemma: string): boolean {
  const token = s.tokens[i]!;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  if (s.stems[i] === focusStem || areSynonyms(s.stems[i]!, focusStem) || someOf(focusStem).has(s.stems[i]!)) return true;
  const kind = s.entityAt(i)?.kind;
  if (placeNouns.has(focusLemma) || /^(?:country|place|state)$/.test(focusLemma)) return kind === 'place';
  if (organisationNouns.has(focusLemma) || /^(?:organization|body|institution|company)$/.test(focusLemma)) return kind === 'organisation';
  if (/^(?:person|politician)$/.test(focusLemma) || postNouns.has(focusLemma)) return kind === 'person';
  return false;
}

function byGap(question: Question, alignment: Alignment): Extract | undefined {
  const { s } = alignment;
  const { verb } = question;
  if (!verb || isAttribute(question, verb.first)) return undefined;
  const shared = sharedTokens(question, alignment);
  const tokens = alignment.matches.get(verb)!.tokens;
  for (const v of tokens) {
    const asked = new Set(question.links.flatMap((l) => l.entities));
    const parts = fillers(question, s, v).filter(
      (h) =>
        h !== v && !covered(s, h, shared) && !asked.has(s.mentionAt(h)?.entity ?? '') && !s.dates.some((d) => d.first <= h && h <= d.last),
    );
    if (parts.length === 0) continue;
    const wantsPerson = /^(?:who|whom)$/.test(question.wh);
    const items: Item[] = [];
    const also: number[] = [];
    const heads = parts.flatMap((p) => s.tree.conjuncts(p));
    for (const h of heads) {
      const shown = wantsPerson && s.dates.some((d) => d.first <= h && h <= d.last) ? undefined : showPhrase(s, h, wantsPerson);
      if (!shown) continue;
      items.push(s.tokens[v]!.pos === 'VERB' ? shown.item : withoutDoer(s, h, shown.item));
      if (shown.n !== s.n) also.push(shown.n);
    }
    // 'A, B, | or C': what the tree leaves off at the end of a list.
    if (heads.length > 1 && !(wantsPerson && isClosed(s, items.at(-1))))
      items.push(...restOfList(s, items.at(-1)).map((r) => spanItem(s, ...r)));
    items.push(...behindSemicolons(s, items));
    // 'Who' asks for people first: a body or country answers only where no person does.
    const people = parts.flatMap((p) => s.tree.conjuncts(p)).some((h) => s.entityAt(h)?.kind === 'person');
    if (items.length > 0)
      return {
        items: distinct(items),
        fit: wantsPerson ? (people ? 0.1 : 0) : 0.06,
        because: `what fills the place of ${question.gap} of '${s.tokens[v]!.lower}'`,
        rule: `gap ${question.gap}`,
        also,
      };
  }
  return undefined;
}

/** 'the closure of two schools | by A': who did it is no part of what it was done to. */
function withoutDoer(s: SentenceView, head: number, item: Item): Item {
  const { span } = item;
  const by = span?.n === s.n ? s.tokens.findIndex((t, i) => i > head && t.end < span.end && t.lower === 'by') : -1;
  const first = by < 0 ? -1 : s.tokens.findIndex((t) => t.start >= span!.start);
  return first < 0 ? item : spanItem(s, first, by - 1);
}

/**
 * 'A, including B; C; and D': all that such a list holds, each member with what belongs to it; or its rest, from what is wider than the last item
 * on, and that one goes where it stands whole in the first of them.
 */
function behindSemicolons(s: SentenceView, items: Item[]): Item[] {
  const all = partsFrom(s, items[0]);
  const isWhole = all !== undefined && all.length === items.length;
  const parts = isWhole ? all : partsFrom(s, items.at(-1));
  if (!parts) return [];
  items.splice(isWhole ? 0 : -1);
  return parts.map((p) => spanItem(s, ...p));
}

function partsFrom(s: SentenceView, item: Item | undefined): [number, number][] | undefined {
  const span = item?.span;
  const last = span?.n === s.n ? s.tokens.findIndex((t) => t.end === span.end) : -1;
  const first = last < 0 ? -1 : s.tokens.findIndex((t) => t.start >= span!.start);
  return first < 0 ? undefined : partedBySemicolons(s, first, last);
}

/** 'A and | B, and a contract': 'and' before it closes the list. */
function isClosed(s: SentenceView, item: Item | undefined): boolean {
  const first = item?.span?.n === s.n ? s.tokens.findIndex((t) => t.start >= item.span!.start) : -1;
  return first > 0 && /^(?:and|or)$/.test(s.tokens[s.tokens[first - 1]!.pos === 'DET' ? first - 2 : first - 1]?.lower ?? '');
}

/** The members of a list behind an item of its sentence that the tree leaves off. */
function restOfList(s: SentenceView, item: Item | undefined): [number, number][] {
  const last = item?.span?.n === s.n ? s.tokens.findIndex((t) => t.end === item.span!.end) : -1;
  return last < 0 || s.tokens[last + 1]?.text !== ',' ? [] : listed(s, [last, last]).slice(1);
}

/** 'attacks on A, public vessels | , or aircraft': the end of a list that the clause ends in. */
function endOfList(s: SentenceView, last: number): number {
  const isMember =
    s.tokens[last]!.dep === 'conj' && s.tokens[last + 1]?.text === ',' && /^(?:or|and)$/.test(s.tokens[last + 2]?.lower ?? '');
  return isMember ? listed(s, [last, last]).at(-1)![1] : last;
}

/** 'the closed | meeting': a participle that only says which. */
const isAttribute = ({ tokens }: Question, i: number): boolean =>
  /(?:ed|en)$/.test(tokens[i]!.lower) && /^(?:the|a|an|this|that)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.pos === 'NOUN';

function covered(s: SentenceView, h: number, shared: ReadonlySet<number>): boolean {
  const mention = s.mentionAt(h);
  if (mention) return [...shared].some((i) => mention.first <= i && i <= mention.last);
  return shared.has(h);
}

function showPhrase(s: SentenceView, h: number, wantsPerson: boolean): { item: Item; n: number } | undefined {
  const mention = s.mentionAt(h);
  const entity = mention && s.view.entity(mention.entity);
  if (mention && entity && (mention.form === 'pronoun' || mention.form === 'nominal')) return entityItem(s.view, entity.id, s.n, true);
  if (mention && mention.form !== 'pronoun') return { item: spanItem(s, mention.first, mention.last), n: s.n };
  const token = s.tokens[h]!;
  if (token.pos === 'PRON') return undefined;
  if (token.pos === 'VERB' || /^(?:ccomp|xcomp)$/.test(token.dep)) {
    if (wantsPerson) return undefined;
    const [first, last] = s.tree.span(h);
    return { item: spanItem(s, first, cut(s, first, endOfList(s, last))), n: s.n };
  }
  if (wantsPerson && !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return undefined;
  const [first, last] = withComplement(s, widen(s, ...s.tree.nounPhrase(h)));
  const limited = cut(s, first, last);
  return { item: spanItem(s, first, limited), n: s.n };
}
