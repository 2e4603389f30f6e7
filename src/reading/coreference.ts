import type { Sentence, Token } from '../model/reading.ts';
import type { EntityTable, HeldPost, PlacedMention } from './entities.ts';
import { postsAgree } from './entities.ts';
import { foldKey } from './fold.ts';
import { ranks, sayingVerbs } from './lexicon.ts';
import type { Tree } from './tree.ts';

const SINGULAR = /^(?:he|she|him|her|his|hers|himself|herself)$/;
const PLURAL = /^(?:they|them|their|theirs|themselves)$/;
const FIRST = /^(?:i|me|my|mine|myself)$/;
const BOTH = /^(?:two|both)$/;

/** People (and bodies) a plural stands for: 'they', 'the two leaders'. */
export interface PluralReference {
  n: number;
  first: number;
  last: number;
  entities: string[];
}

/** What reference resolution found besides the mentions it added. */
export interface References {
  plurals: PluralReference[];
  /** For each sentence the person the text was about when it began. */
  topics: (string | undefined)[];
}

/**
 * Gives posts without a name, pronouns and 'the two leaders' to the entities they stand for, and adds them as mentions.
 * A singular goes to the person the text is about at that point: the subject of the clause so far, else of the sentence before;
 * it goes to nobody where gender or number forbid it. The order of the text is followed, so that what a pronoun stands for
 * can be the antecedent of the next.
 */
export function resolveReferences(table: EntityTable, sentences: readonly Sentence[], trees: readonly Tree[]): References {
  giveLoosePosts(table, sentences);
  const plurals: PluralReference[] = [];
  const topics: (string | undefined)[] = [];
  const quotes = openQuotes(sentences);
  const author = authorOf(table, sentences, quotes);
  let topic: string | undefined;
  let pair: string[] = [];
  const mentions = table.mentionsBySentence();
  for (const sentence of sentences) {
    topics[sentence.n] = topic;
    const tree = trees[sentence.n]!;
    const mine = mentions[sentence.n]!.sort((a, b) => a.first - b.first);
    for (const [i, token] of sentence.tokens.entries()) {
      if (token.pos !== 'PRON' && !SINGULAR.test(token.lower) && !BOTH.test(token.lower)) continue;
      if (SINGULAR.test(token.lower) && token.text !== 'HE') {
        const id = antecedent(table, mine, tree, i, topic, genderOf(token.lower));
        if (id) addMention(table, mine, id, sentence, i);
      } else if (FIRST.test(token.lower) && token.text !== 'MY') {
        const id = quotes[sentence.n]!(i) ? quoteSpeaker(table, sentences, trees, sentence.n, quotes) : author;
        if (id) addMention(table, mine, id, sentence, i);
      } else if (PLURAL.test(token.lower) && pair.length > 1) plurals.push({ n: sentence.n, first: i, last: i, entities: pair });
      else if (BOTH.test(token.lower)) {
        const noun = sentence.tokens
          .slice(i + 1, i + 4)
          .findIndex((t) =>
            /^(?:leaders?|sides?|parties|officials|ministers|presidents|counterparts|delegations|secretaries|interlocutors|men|women)$/.test(
              t.lower,
            ),
          );
        const two = noun >= 0 ? bothOf(table, sentence.tokens[i + 1 + noun]!.lower, sentence.n, pair) : [];
        if (two.length > 1)
          plurals.push({ n: sentence.n, first: sentence.tokens[i - 1]?.lower === 'the' ? i - 1 : i, last: i + 1 + noun, entities: two });
      }
    }
    if (sentence.n === 0) continue;
    const about = subjectPeople(table, mine, tree);
    if (about.length === 1) topic = about[0];
    else if (about.length > 1) topic = undefined;
    const people = [
      ...new Set(mine.filter((m) => table.entity(m.entity)?.kind === 'person' && inMainClause(tree, m)).map((m) => m.entity)),
    ];
    if (people.length >= 2) pair = about.length > 1 ? about : people;
  }
  table.mentions.sort((a, b) => a.n - b.n || a.start - b.start || b.end - a.end);
  return { plurals, topics };
}

/** Whom 'the two presidents' stand for: the two people so called before, else the last pair, where it is one. */
function bothOf(table: EntityTable, noun: string, n: number, pair: readonly string[]): string[] {
  const title = noun.replace(/ies$/, 'y').replace(/s$/, '');
  const called = [...new Set(table.posts.filter((p) => p.n <= n && p.key.split(' ').at(-1) === title).map((p) => p.person))];
  const named = [...new Set(table.posts.filter((p) => p.n <= n && p.key.split(' ').includes(title)).map((p) => p.person))];
  if (called.length === 2) return called;
  if (named.length === 2) return named;
  return pair.length === 2 ? [...pair] : [];
}

function addMention(table: EntityTable, mine: PlacedMention[], id: string, sentence: Sentence, i: number): void {
  table.addMention(table.entity(id)!, sentence.n, i, i, 'pronoun');
  mine.push(table.mentions.at(-1)!);
  mine.sort((a, b) => a.first - b.first);
}

const genderOf = (pronoun: string): 'male' | 'female' => (/^(?:he|him|his|himself)$/.test(pronoun) ? 'male' : 'female');

function inMainClause(tree: Tree, mention: PlacedMention): boolean {
  const head = tree.tokens[mention.last]!;
  return head.dep !== 'nmod:poss';
}

/** The people who are subjects of the sentence's main clause. */
function subjectPeople(table: EntityTable, mine: readonly PlacedMention[], tree: Tree): string[] {
  const root = tree.tokens.findIndex((t) => t.head < 0);
  if (root < 0) return [];
  const verbs = [root, ...tree.kids(root, 'ccomp', 'parataxis')];
  for (const verb of verbs) {
    const heads = tree.kids(verb, 'nsubj', 'nsubj:pass').flatMap((s) => tree.conjuncts(s));
    const ids = heads.flatMap((h) =>
      mine.filter((m) => m.first <= h && h <= m.last && table.entity(m.entity)?.kind === 'person').map((m) => m.entity),
    );
    if (ids.length > 0) return [...new Set(ids)];
  }
  return [];
}

/** Whom 'he' or 'she' at token `i` stands for; undefined when nobody fits. */
function antecedent(
  table: EntityTable,
  mine: readonly PlacedMention[],
  tree: Tree,
  i: number,
  topic: string | undefined,
  gender: 'male' | 'female',
): string | undefined {
  const fits = (id: string | undefined): boolean => {
    if (!id || table.entity(id)?.kind !== 'person') return false;
    const known = table.gender.get(id) ?? 'unknown';
    return known === 'unknown' || known === gender;
  };
  // 'A spoke with him': an object is never the subject of its own clause.
  const own = /^(?:obj|iobj|obl|nmod)$/.test(tree.tokens[i]!.dep) ? tree.verbOf(i) : -1;
  const ownSubjects = own >= 0 ? tree.subjects(own).flatMap((x) => tree.conjuncts(x)) : [];
  const isOwnSubject = (m: PlacedMention): boolean => ownSubjects.some((x) => m.first <= x && x <= m.last);
  const barred = new Set(mine.filter(isOwnSubject).map((m) => m.entity));
  const before = mine.filter((m) => m.last < i && fits(m.entity) && !barred.has(m.entity));
  const subjects = before.filter((m) => /^nsubj/.test(tree.tokens[headToken(tree, m)]!.dep));
  const choice =
    subjects.at(-1)?.entity ??
    (fits(topic) && !barred.has(topic!) ? topic : undefined) ??
    (new Set(before.map((m) => m.entity)).size === 1 ? before[0]!.entity : undefined) ??
    cataphor(mine, tree, i, fits);
  if (choice) {
    if (table.gender.get(choice) === 'unknown') table.gender.set(choice, gender);
    return choice;
  }
  const people = table.entities.filter(
    (e) => e.kind === 'person' && fits(e.id) && table.mentions.some((m) => m.entity === e.id && m.n < (mine[0]?.n ?? 0)),
  );
  return people.length === 1 ? people[0]!.id : undefined;
}

/** 'In his reply, Berg said': a pronoun in an opening phrase stands for the subject that follows. */
function cataphor(mine: readonly PlacedMention[], tree: Tree, i: number, fits: (id: string) => boolean): string | undefined {
  const after = mine.filter((m) => m.first > i && fits(m.entity) && /^nsubj/.test(tree.tokens[headToken(tree, m)]!.dep));
  return after[0]?.entity;
}

/** The token of a mention that hangs outside it. */
function headToken(tree: Tree, mention: { first: number; last: number }): number {
  for (let i = mention.last; i >= mention.first; i--) {
    const head = tree.tokens[i]!.head;
    if (head < mention.first || head > mention.last) return i;
  }
  return mention.last;
}

/** Gives 'the Vice President', 'the Secretary-General' to the one person whose post agrees; to nobody when two fit equally. */
function giveLoosePosts(table: EntityTable, sentences: readonly Sentence[]): void {
  for (const loose of table.loosePosts) {
    const { tokens } = sentences[loose.n]!;
    const head = tokens[loose.head]!;
    if (!loose.definite && loose.n > 0 && loose.first > 0 && !/^[A-Z]/.test(tokens[loose.first]!.text)) continue;
    if (/s$/.test(head.lower) && head.lemma !== head.lower) continue;
    const key = foldKey(table.words(loose.n, loose.first, loose.last));
    // A loose post that says more than the held one ('President of P' against 'President') is not shown to be the same.
    // 'the Deputy Secretary General' is not the one whose rank is General.
    const isRank = (post: string): boolean => post.split(' ').every((w) => ranks.has(w));
    const close = table.posts.filter(
      (p) =>
        isRank(p.key) === isRank(key) &&
        (p.key.length >= key.length || p.key.endsWith(` ${key}`) || key.endsWith(` ${p.key}`)) &&
        (postsAgree(p.key, key) || generalises(key, p)),
    );
    const fits = close.length > 0 ? close : table.posts.filter((p) => sameWords(key, p.key, head.lower));
    const ids = [...new Set(fits.map((p) => p.person))];
    let id = ids.length === 1 ? ids[0] : undefined;
    if (ids.length > 1) {
      // Two hold such a post: the one that the text last called so with a name, in this sentence or the two before.
      const near = table.mentions.filter(
        (m) => ids.includes(m.entity) && (m.n < loose.n || (m.n === loose.n && m.last < loose.first)) && m.n >= loose.n - 1,
      );
      const nearIds = [...new Set(near.map((m) => m.entity))];
      if (nearIds.length === 1) id = nearIds[0];
    }
    if (id) {
      const first = loose.definite && /^(?:the)$/.test(tokens[loose.first - 1]?.lower ?? '') ? loose.first - 1 : loose.first;
      table.addMention(table.entity(id)!, loose.n, first, loose.last, 'nominal');
    }
  }
  table.mentions.sort((a, b) => a.n - b.n || a.start - b.start);
}

/** 'foreign minister of turkiye' for 'minister of foreign affairs of turkiye': every word of the loose post is in the held one, and nothing in that one lowers its rank. */
function sameWords(key: string, held: string, head: string): boolean {
  const words = new Set(held.split(' '));
  if (!words.has(head)) return false;
  const extra = [...words].filter((w) => !key.split(' ').includes(w));
  if (extra.filter((w) => !/^(?:of|the|and|for|to|in)$/.test(w)).length > 1) return false;
  return (
    key.split(' ').every((w) => words.has(w)) &&
    !extra.some((w) =>
      /^(?:vice|deputy|under|assistant|former|alternate|acting|state|prime|first|crown|spokesperson|adviser|advisor)$/.test(w),
    )
  );
}

/** 'ambassador' for 'ambassador of japan to kenya': the loose post is the first words of the held one. */
function generalises(key: string, held: HeldPost): boolean {
  return held.key.startsWith(`${key} of `) || held.key.startsWith(`${key} for `) || held.key.startsWith(`${key} to `);
}

/** In a release written in the first person: the person named in its heading lines, before the first 'I'. */
function authorOf(table: EntityTable, sentences: readonly Sentence[], quotes: readonly QuoteTest[]): string | undefined {
  const firstI = sentences.find((s) => s.n > 0 && s.tokens.some((t, i) => t.text === 'I' && !quotes[s.n]!(i)));
  if (!firstI) return undefined;
  const heading = table.mentions.filter((m) => m.n < firstI.n && table.entity(m.entity)?.kind === 'person');
  return heading[0]?.entity;
}

/**
 * For each sentence a test whether a token stands inside quotation marks; marks may open in one sentence and close in a later one.
 * A quotation of several paragraphs opens each with a mark and closes the last alone, so a mark at the head of a paragraph
 * goes on with what is open. A paragraph without that mark ends it, unless its marks do not pair up: then one of them is the closing one.
 */
export function openQuotes(sentences: readonly Sentence[]): QuoteTest[] {
  const known = quoteTests.get(sentences) ?? testQuotes(sentences);
  quoteTests.set(sentences, known);
  return known;
}

/** Whether a token of the sentence stands inside quotation marks. */
export type QuoteTest = (i: number) => boolean;

const quoteTests = new WeakMap<readonly Sentence[], QuoteTest[]>();

function testQuotes(sentences: readonly Sentence[]): QuoteTest[] {
  const tests: QuoteTest[] = [];
  let open = false;
  for (const [index, { n, tokens, paragraph }] of sentences.entries()) {
    const inside: boolean[] = [];
    if (n <= 1) open = false;
    const begins = sentences[index - 1]?.paragraph !== paragraph;
    const goesOn = begins && open && isMark(tokens[0]);
    if (begins && open && !goesOn) open = marksIn(sentences, index) % 2 === 1;
    for (const [i, token] of tokens.entries()) {
      if (isMark(token)) {
        if (!(i === 0 && goesOn)) open = !open;
        inside.push(true);
      } else inside.push(open);
    }
    tests[n] = (i) => inside[i] ?? false;
  }
  return tests;
}

const isMark = (token: Token | undefined): boolean => token?.text === '"';

/** Quotation marks in the paragraph that starts with the sentence at `index`. */
function marksIn(sentences: readonly Sentence[], index: number): number {
  const { paragraph } = sentences[index]!;
  let marks = 0;
  for (let k = index; sentences[k]?.paragraph === paragraph; k++) marks += sentences[k]!.tokens.filter(isMark).length;
  return marks;
}

/** Who speaks the quotation that sentence `n` is part of: the subject of the verb of saying in it or in the sentences that finish it. */
function quoteSpeaker(
  table: EntityTable,
  sentences: readonly Sentence[],
  trees: readonly Tree[],
  n: number,
  quotes: readonly QuoteTest[],
): string | undefined {
  for (let k = n; k < sentences.length && k < n + 12; k++) {
    const { tokens } = sentences[k]!;
    for (const [i, token] of tokens.entries()) {
      if (quotes[k]!(i) || !sayingVerbs.has(token.lemma) || !/VERB/.test(token.pos)) continue;
      const subjects = trees[k]!.subjects(i);
      const found = table.mentions.find(
        (m) => m.n === k && subjects.some((s) => m.first <= s && s <= m.last) && table.entity(m.entity)?.kind === 'person',
      );
      if (found) return found.entity;
    }
    const closes = !quotes[k]!(tokens.length - 1) || tokens.at(-1)!.text === '"';
    if (closes) return undefined;
  }
  return undefined;
}
