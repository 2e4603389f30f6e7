import type { Sentence, Token } from '../model/reading.ts';
import type { EntityTable, HeldPost } from './entities.ts';
import { foldKey } from './fold.ts';
import { acronyms, demonyms, organisationNouns, placeNames, postAcronyms, ranks } from './lexicon.ts';
import type { PostMention } from './names/index.ts';
import { isAcronym, isSingularPost } from './names/shape.ts';

/** What a post is called: its noun with what stands before it, and what follows ('of Energy', 'for the Lakes Region', 'to Norland'). */
interface Description {
  /** The noun, with the words that make another post of it: 'secretary general', but 'envoy' in 'special envoy'. */
  readonly head: string;
  /** All words up to the complement, the head's among them. */
  readonly core: readonly string[];
  readonly complement: readonly string[];
  /** 'of' or 'of the' stands before the last word. */
  readonly ofLast: boolean;
}

const SMALL = /^(?:the|a|an|of|for|to|in|on|at|with|and|its|his|her|their|our|s|)$/;
const OPENS_COMPLEMENT = /^(?:of|for|to|in|on|at|with|from|responsible|,|\()$/;
/** Nouns that with 'general' behind them name another post. */
const BEFORE_GENERAL =
  /^(?:secretary|director|attorney|inspector|governor|consul|auditor|solicitor|commissioner|prosecutor|surgeon|advocate)$/;
/** Words that lower or move a post: who holds it with them does not hold it without. */
const LOWERS =
  /^(?:vice|deputy|under|assistant|associate|former|ex|alternate|acting|prime|first|second|crown|sub|joint|additional|state|designate|elect|outgoing|incoming|designated|honorary|adviser|advisor|spokesperson|spokesman|spokeswoman)$/;
/** Forms of one noun. */
const SAME_NOUN = new Map(
  [
    ['chair', 'chairman', 'chairwoman', 'chairperson'],
    ['spokesperson', 'spokesman', 'spokeswoman'],
    ['head', 'chief'],
    ['adviser', 'advisor'],
    ['coordinator', 'co-ordinator'],
  ].flatMap(([base, ...forms]) => forms.map((f) => [f, base!] as const)),
);

const plain = (word: string): string => SAME_NOUN.get(word) ?? word;

/** Reads the words of a post: token indexes, inclusive. */
function describe(tokens: readonly Token[], first: number, last: number, head: number): Description {
  let end = head;
  while (end < last && !OPENS_COMPLEMENT.test(tokens[end + 1]!.lower)) end++;
  // 'Chairperson-in-Office', 'Ambassador-at-Large'
  if (tokens[end]?.text === '-' && /^(?:in|at)$/.test(tokens[end + 1]?.lower ?? '')) end--;
  const words = (from: number, to: number): string[] =>
    tokens
      .slice(from, to + 1)
      .flatMap((t) => foldKey(t.text).split(' '))
      .filter((w) => !SMALL.test(w))
      .map(plain);
  const core = words(first, end);
  const complement = words(end + 1, last).filter((w) => !/^(?:office|chief|large)$/.test(w));
  const noun = plain(foldKey(tokens[head]!.text).split(' ').at(-1) ?? '');
  const compound = core.includes('general') && core.find((w) => BEFORE_GENERAL.test(w));
  const before = tokens[last - 1]?.lower === 'the' ? tokens[last - 2] : tokens[last - 1];
  return { head: compound ? `${compound} general` : noun, core, complement, ofLast: before?.lower === 'of' };
}

const homeOf = (word: string): string | undefined => demonyms.get(word) ?? placeNames.get(word);

/** Whether a loose post's words all hold of the held one, and nothing in the held one makes it another post. */
function fits(loose: Description, held: Description): boolean {
  if (loose.head !== held.head) return false;
  const all = [...held.core, ...held.complement];
  const homes = new Set(all.map(homeOf).filter(Boolean));
  // 'Norwegian Prime Minister' for 'Prime Minister of Norway'.
  const isHeld = (word: string): boolean => all.includes(word) || homes.has(homeOf(word) ?? '') || spelled(word, all);
  if (![...loose.core, ...loose.complement].every(isHeld)) return false;
  return !held.core.some((w) => LOWERS.test(w) && !loose.core.includes(w) && !loose.complement.includes(w));
}

/** A short form whose words the post has: 'UN' for 'United Nations'. */
const spelled = (word: string, words: readonly string[]): boolean =>
  acronyms
    .get(word)
    ?.split(' ')
    .every((w) => SMALL.test(w) || words.includes(w)) ?? false;

const isRank = (d: Description): boolean => d.core.every((w) => ranks.has(w));

interface Holder {
  readonly person: string;
  readonly description: Description;
}

/** A held post by each of its nouns: 'Foreign | Secretary | Ambassador', 'Deputy Prime | Minister | and | Minister | of Finance'. */
function holdersOf({ tokens }: Sentence, post: HeldPost): Holder[] {
  const nouns: number[] = [];
  for (let k = post.first; k <= post.last; k++)
    // 'the President's | Envoy': not the President.
    if (k === post.head || (isSingularPost(tokens[k]!) && tokens[k + 1]?.lower !== "'s" && opensPost(tokens, post, k))) nouns.push(k);
  return nouns.map((head, k) => {
    const before = k === 0 ? post.first : nouns[k - 1]! + 1;
    const and = tokens.findIndex((t, i) => i >= before && i < head && /^(?:and|&|,|\/)$/.test(t.lower));
    const next = nouns[k + 1];
    const end = next === undefined ? -1 : tokens.findLastIndex((t, i) => i > head && i < next && /^(?:and|&|,|\/)$/.test(t.lower));
    return {
      person: post.person,
      description: describe(tokens, k > 0 && and >= 0 ? and + 1 : post.first, end > 0 ? end - 1 : post.last, head),
    };
  });
}

/** A noun that names a post of its own, not whom the post serves ('Adviser to the | President'). */
function opensPost(tokens: readonly Token[], post: HeldPost, k: number): boolean {
  let i = k - 1;
  while (i >= post.first && !SMALL.test(tokens[i]!.lower) && !/^[,/]$/.test(tokens[i]!.text)) i--;
  return i < post.first || /^(?:and|,|\/)$/.test(tokens[i]!.lower);
}

/**
 * Gives posts without a name ('the Special Envoy', 'the Secretary-General') to the person who holds such a post, in the order of the text.
 * Of several who do it is the one whom the text has called so before, else the one with
 * nothing else in his post, the one named first of all, the only one near; else nobody.
 */
export function giveLoosePosts(table: EntityTable, sentences: readonly Sentence[]): void {
  const holders = table.posts.flatMap((post) => holdersOf(sentences[post.n]!, post));
  /** Who was last called by these words without a name. */
  const called = new Map<string, string>();
  for (const loose of table.loosePosts) {
    const { tokens } = sentences[loose.n]!;
    if (!isOneHolder(tokens, loose)) continue;
    const description = describe(tokens, loose.first, loose.last, loose.head);
    const key = [...description.core, '|', ...description.complement].join(' ');
    const person = holderOf(table, loose, description, holders, called.get(key));
    if (!person) continue;
    called.set(key, person);
    const first = loose.definite && tokens[loose.first - 1]?.lower === 'the' ? loose.first - 1 : loose.first;
    table.addMention(table.entity(person)!, loose.n, first, loose.last, 'nominal');
  }
  giveShortPosts(table, sentences, holders);
  giveHeadsOfBodies(table, sentences, holders);
  table.mentions.sort((a, b) => a.n - b.n || a.start - b.start);
}

/** Gives 'the SRSG', 'the EUSR' to the one person who holds the post for which the letters stand: by a bracket behind it, or as everybody knows. */
function giveShortPosts(table: EntityTable, sentences: readonly Sentence[], holders: readonly Holder[]): void {
  const meant = new Map<string, string | undefined>();
  for (const post of table.posts) {
    const { tokens } = sentences[post.n]!;
    for (let open = post.head + 1; open <= post.last + 1; open++) {
      const short = tokens[open]?.text === '(' && tokens[open + 2]?.text === ')' ? tokens[open + 1]! : undefined;
      if (short && spellsPost(short.text, tokens, post))
        meant.set(short.lower, meant.has(short.lower) && meant.get(short.lower) !== post.person ? undefined : post.person);
    }
  }
  // 'SRSG A B met …': who is called so by name.
  for (const { n, head, person } of table.posts) {
    const { lower } = sentences[n]!.tokens[head]!;
    if (postAcronyms.has(lower)) meant.set(lower, meant.has(lower) && meant.get(lower) !== person ? undefined : person);
  }
  for (const { n, tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      // 'MoS' beside 'FM'
      const isShort = isAcronym(token) || (postAcronyms.has(token.lower) && /^[A-Z].*[A-Z]$/.test(token.text));
      if (!isShort || /\d/.test(tokens[i - 1]?.text ?? '') || (!meant.has(token.lower) && !postAcronyms.has(token.lower))) continue;
      if (table.posts.some((p) => p.n === n && p.first <= i && i <= p.last)) continue;
      const person = meant.get(token.lower) ?? holderOfShort(token.lower, holders);
      if (!person) continue;
      const other = table.mentions.findIndex((m) => m.n === n && m.first === i && m.last === i && m.form === 'name');
      if (other >= 0) table.mentions.splice(other, 1);
      else if (table.mentions.some((m) => m.n === n && m.first <= i && i <= m.last)) continue;
      table.addMention(table.entity(person)!, n, tokens[i - 1]?.lower === 'the' ? i - 1 : i, i, 'nominal');
    }
  }
}

/** 'the mission's chief', 'the Agency's boss': the one person who heads a body that is called so. */
function giveHeadsOfBodies(table: EntityTable, sentences: readonly Sentence[], holders: readonly Holder[]): void {
  for (const { n, tokens } of sentences) {
    for (const [i, { lower }] of tokens.entries()) {
      if (!/^(?:chief|head|boss)$/.test(lower) || !/^['’]s$/.test(tokens[i - 1]?.lower ?? '') || tokens[i - 3]?.lower !== 'the') continue;
      // 'the mission's head | of office' is another.
      if (/^(?:of|for|-)$/.test(tokens[i + 1]?.lower ?? '') || /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '')) continue;
      const body = foldKey(tokens[i - 2]!.text);
      if (!organisationNouns.has(body) || table.mentions.some((m) => m.n === n && m.first <= i && i <= m.last)) continue;
      const people = new Set(
        holders
          .filter(({ description: d }) => d.head === 'head' && d.core.length === 1 && d.complement.includes(body))
          .map((h) => h.person),
      );
      if (people.size === 1) table.addMention(table.entity([...people][0]!)!, n, i - 3, i, 'nominal');
    }
  }
}

/** The one person whose post has all words of a short form that everybody knows. */
function holderOfShort(short: string, holders: readonly Holder[]): string | undefined {
  const words = (postAcronyms.get(short) ?? '').split(' ').filter((w) => !SMALL.test(w));
  if (words.length === 0) return undefined;
  const people = new Set(
    holders
      .filter(({ description: d }) => words.every((w) => d.core.includes(w) || d.complement.includes(w)))
      .filter(({ description: d }) => !d.core.some((w) => LOWERS.test(w) && !words.includes(w)))
      .map((h) => h.person),
  );
  return people.size === 1 ? [...people][0] : undefined;
}

/** 'European Union Special Representative (EUSR)': each letter opens a word of the post, the last of them its noun. */
function spellsPost(short: string, tokens: readonly Token[], post: HeldPost): boolean {
  const letters = short.replace(/[^A-Z]/g, '');
  const words = tokens.slice(post.first, post.last + 1).filter((t) => /^[A-Z]/.test(t.text) && t.text !== short);
  let at = 0;
  let named = false;
  for (const word of words) {
    if (at < letters.length && word.text[0] === letters[at]) {
      if (word === tokens[post.head]) named = true;
      at++;
    }
  }
  return letters.length >= 2 && at === letters.length && named;
}

/** True for a post in the singular that may mean somebody known: 'the Minister', a title without article; not 'a Western ambassador', 'Deputy | Prime Minister'. */
function isOneHolder(tokens: readonly Token[], loose: PostMention): boolean {
  if (/^(?:an?|another|some|no|each|every|any|deputy|vice|former|assistant)$/.test(tokens[loose.first - 1]?.lower ?? '')) return false;
  if (!loose.definite && loose.n > 0 && loose.first > 0 && !/^[A-Z]/.test(tokens[loose.first]!.text)) return false;
  const head = tokens[loose.head]!;
  return !/s$/.test(head.lower) || head.lemma === head.lower;
}

/** Those whose post a loose post may mean, with the fewest words that it leaves out of theirs. */
function candidates(loose: Description, holders: readonly Holder[]): Map<string, number> {
  const alike = holders.filter((h) => isRank(h.description) === isRank(loose));
  const strict = alike.filter((h) => fits(loose, h.description));
  const fitting = strict.length > 0 ? strict : alike.filter((h) => isSameAtHome(loose, h.description));
  const out = new Map<string, number>();
  for (const { person, description: d } of fitting.length > 0 ? fitting : alike.filter((h) => saysMore(loose, h.description))) {
    const left = d.core.length + d.complement.length - loose.core.length - loose.complement.length;
    out.set(person, Math.min(left, out.get(person) ?? left));
  }
  return out;
}

/** 'the Minister of Trade and Industry of P', where he is called so without the country: three words tell enough. */
function isSameAtHome(loose: Description, held: Description): boolean {
  const last = loose.complement.at(-1);
  if (!last || !homeOf(last) || !loose.ofLast) return false;
  const words = [...loose.core, ...loose.complement].filter((w) => !homeOf(w)).sort();
  return words.length >= 3 && words.join(' ') === [...held.core, ...held.complement].sort().join(' ');
}

/** 'European Council President' for 'President': the loose post says no more than where it is held. */
function saysMore(loose: Description, held: Description): boolean {
  if (loose.head !== held.head || held.complement.length > 0 || held.core.length >= loose.core.length) return false;
  const more = loose.core.filter((w) => !held.core.includes(w));
  return held.core.every((w) => loose.core.includes(w)) && !more.some((w) => LOWERS.test(w) || homeOf(w) || w === 'general');
}

function holderOf(
  table: EntityTable,
  loose: PostMention,
  description: Description,
  holders: readonly Holder[],
  before: string | undefined,
): string | undefined {
  const left = candidates(description, holders);
  // 'the Minister met her counterpart, Foreign Minister A': A is somebody else.
  const other = (id: string): boolean =>
    loose.n > 0 &&
    !table.mentions.some((m) => m.entity === id && isBefore(m, loose)) &&
    table.mentions.some((m) => m.entity === id && m.n === loose.n);
  const free = [...left.keys()].filter((id) => !other(id) && !isNamedFarBehind(table, id, loose));
  // 'The President held talks with President A': of two presidents the other one.
  const named = loose.n > 0 ? free.filter((id) => !isNamedBehind(table, id, loose)) : free;
  const all = named.length > 0 ? named : free;
  if (all.length <= 1) return all[0];
  // A headline's 'Ambassador' is nobody's introduction, whomever it was given to.
  const introduced = all.filter((id) => table.mentions.some((m) => m.entity === id && m.form !== 'nominal' && isBefore(m, loose)));
  const ids = introduced.length > 0 ? introduced : all;
  if (ids.length === 1) return ids[0];
  if (before && ids.includes(before)) return before;
  // 'the Minister' is first of all the one who is called 'Minister Berg'; 'the Foreign Minister' the one with nothing else in his post.
  const least = description.core.length + description.complement.length > 1 ? Math.min(...ids.map((id) => left.get(id)!)) : 0;
  const exact = ids.filter((id) => left.get(id)! <= least);
  if (exact.length === 1) return exact[0];
  // Whom the text names first it is about.
  const first = table.mentions.find((m) => m.n > 0 && table.entity(m.entity)!.kind === 'person');
  if (first && ids.includes(first.entity)) {
    // 'Minister A and Minister B came': one no more than the other.
    const joined = table.mentions.some((m) => m.n === first.n && m.first === first.last + 2 && ids.includes(m.entity));
    return joined ? undefined : first.entity;
  }
  const near = new Set(
    table.mentions.filter((m) => ids.includes(m.entity) && isBefore(m, loose) && m.n >= loose.n - 1).map((m) => m.entity),
  );
  return near.size === 1 ? [...near][0] : undefined;
}

/** How many sentences behind a post its holder may be named first: further on it is another's ('the President' at home, 'President A' of the host). */
const NAMED_WITHIN = 8;

function isNamedFarBehind(table: EntityTable, id: string, loose: PostMention): boolean {
  if (loose.n === 0) return false;
  const first = table.mentions.find((m) => m.entity === id && m.form !== 'nominal');
  return first !== undefined && first.n > loose.n + NAMED_WITHIN;
}

/** Whether the sentence names somebody behind a post without a name: whom 'the President' stands for is not named after it. */
const isNamedBehind = (table: EntityTable, id: string, loose: PostMention): boolean =>
  table.mentions.some((m) => m.entity === id && m.n === loose.n && m.first > loose.last && /^(?:name|title)$/.test(m.form));

const isBefore = (m: { n: number; last: number }, loose: PostMention): boolean =>
  m.n < loose.n || (m.n === loose.n && m.last < loose.first);
