import type { Sentence } from '../model/reading.ts';
import type { EntityTable, PlacedMention } from './entities.ts';
import { giveLinePosts } from './letterhead.ts';
import { peopleNouns, postNouns } from './lexicon.ts';
import { giveLoosePosts } from './nominals.ts';
import { type PluralReference, Plurals } from './plurals.ts';
import { openQuotes, type QuoteTest, quoteSpeaker } from './quotes.ts';
import type { Tree } from './tree.ts';

const SINGULAR = /^(?:he|she|him|her|his|hers|himself|herself)$/;
const FIRST = /^(?:i|me|my|mine|myself)$/;
/** 'His Excellency', 'Her Royal Highness': a form of address, no pronoun. */
const ADDRESS = /^(?:excellency|excellencies|majesty|majesties|highness|honou?r|holiness|eminence|grace|beatitude|royal|imperial|serene)$/;

/** What reference resolution found besides the mentions it added. */
export interface References {
  plurals: PluralReference[];
  /** For each sentence the person the text was about when it began. */
  topics: (string | undefined)[];
}

/** Whom the text is about where a sentence begins. */
interface Topic {
  person: string | undefined;
  /** The last subject was somebody without a name ('a woman', 'the envoy'), for whom a pronoun may stand. */
  stranger: boolean;
  /** Those the text was about before, the latest last, with the sentence. */
  history: { person: string; n: number }[];
}

/**
 * Gives posts without a name, pronouns and 'the two leaders' to the entities they stand for, and adds them as mentions.
 * A singular goes to the person the text is about at that point: the subject of the clause so far, else of the sentence before;
 * it goes to nobody where gender or number forbid it. The order of the text is followed, so that what a pronoun stands for
 * can be the antecedent of the next.
 */
export function resolveReferences(table: EntityTable, sentences: readonly Sentence[], trees: readonly Tree[]): References {
  giveLinePosts(table, sentences);
  giveLoosePosts(table, sentences);
  const topics: (string | undefined)[] = [];
  const quotes = openQuotes(sentences);
  const author = authorOf(table, sentences, quotes);
  const plurals = new Plurals(table, sentences, quotes);
  const topic: Topic = { person: undefined, stranger: false, history: [] };
  const mentions = table.mentionsBySentence();
  const waiting: { sentence: Sentence; i: number }[] = [];
  for (const sentence of sentences) {
    topics[sentence.n] = topic.person;
    const tree = trees[sentence.n]!;
    const mine = mentions[sentence.n]!.sort((a, b) => a.first - b.first);
    /** Those who speak in this sentence as 'I': 'he' and 'she' in it are others. */
    const speakers = new Set<string>();
    if (author && sentence.tokens.some((t, i) => FIRST.test(t.lower) && t.text !== 'MY' && !quotes[sentence.n]!(i))) speakers.add(author);
    for (const [i, token] of sentence.tokens.entries()) {
      if (SINGULAR.test(token.lower) && token.text !== 'HE' && !ADDRESS.test(sentence.tokens[i + 1]?.lower ?? '')) {
        const id = antecedent(table, mine, tree, i, topic, speakers, mentions[sentence.n - 1] ?? []);
        if (id) addMention(table, mine, id, sentence, i);
      } else if (SINGULAR.test(token.lower) && opensAddress(sentence, tree, mine, i)) {
        const id = addressed(table, mentions, sentence.n, token.lower, topic);
        if (id) addMention(table, mine, id, sentence, i, i + 1, 'nominal');
      } else if (FIRST.test(token.lower) && token.text !== 'MY') {
        if (quotes[sentence.n]!(i)) waiting.push({ sentence, i });
        else if (author) addMention(table, mine, author, sentence, i);
      } else plurals.read(sentence, tree, mine, i);
    }
    if (sentence.n === 0) continue;
    plurals.follow(sentence, tree, mine, subjectPeople(table, mine, tree));
    moveTopic(table, topic, sentence, tree, mine, author);
  }
  // Who speaks is told behind the quotation, often by a pronoun ('…,” he said'): 'I' is read last.
  for (const { sentence, i } of waiting) {
    const id = quoteSpeaker(table, sentences, trees, sentence.n, quotes);
    if (id) addMention(table, mentions[sentence.n]!, id, sentence, i);
  }
  table.mentions.sort((a, b) => a.n - b.n || a.start - b.start || b.end - a.end);
  return { plurals: plurals.found, topics };
}

/** Follows whom the text is about: the one subject of the sentence just read. */
function moveTopic(
  table: EntityTable,
  topic: Topic,
  sentence: Sentence,
  tree: Tree,
  mine: readonly PlacedMention[],
  author: string | undefined,
): void {
  const about = subjectPeople(table, mine, tree);
  if (about.length === 1) {
    topic.person = about[0];
    topic.stranger = false;
    if (about[0] !== author) topic.history.push({ person: about[0]!, n: sentence.n });
  } else if (about.length > 1) topic.person = undefined;
  else if (subjectHeads(tree).some((h) => isStranger(mine, tree, h))) topic.stranger = true;
}

/** A noun for one person that stands for nobody who is named: 'a woman', 'the envoy'. */
function isStranger(mine: readonly PlacedMention[], tree: Tree, i: number): boolean {
  const { pos, lower, lemma } = tree.tokens[i]!;
  if (pos !== 'NOUN' && pos !== 'PROPN') return false;
  if (lower !== lemma && lower.endsWith('s')) return false;
  if (!postNouns.has(lower) && !(peopleNouns.has(lower) && !GROUPS.test(lower))) return false;
  return !mine.some((m) => m.first <= i && i <= m.last) && personAt(mine, tree, i) === undefined;
}

const GROUPS =
  /^(?:audience|authority|community|congregation|delegation|family|group|leadership|ministry|organi[sz]ation|party|people|personnel|society|staff|team|troop|union|executive|youth)$/;

/** 'His Excellency' as a subject, with neither post nor name behind it. */
function opensAddress({ tokens }: Sentence, tree: Tree, mine: readonly PlacedMention[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    /^(?:excellency|highness|majesty|holiness)$/.test(next.lower) &&
    /^nsubj/.test(tree.tokens[i + 1]!.dep) &&
    !mine.some((m) => m.first <= i + 1 && i <= m.last) &&
    /^(?:VERB|AUX|ADV|PUNCT|CCONJ|PART)$/.test(tokens[i + 2]?.pos ?? '')
  );
}

/** Whom a form of address without a name means: whoever was addressed so, the one the text is about before the first one it names. */
function addressed(
  table: EntityTable,
  mentions: readonly (readonly PlacedMention[])[],
  n: number,
  pronoun: string,
  topic: Topic,
): string | undefined {
  const gender = genderOf(pronoun);
  const ids = mentions
    .slice(1, n)
    .flat()
    .filter((m) => /^(?:(?:his|her) (?:\w+ )?(?:excellency|highness|majesty|holiness)|h\.?e\.?)\s/i.test(table.words(m.n, m.first, m.last)))
    .map((m) => m.entity)
    .filter((id) => table.entity(id)?.kind === 'person' && (table.gender.get(id) ?? gender) === gender);
  return ids.find((id) => id === topic.person) ?? ids[0];
}

function addMention(
  table: EntityTable,
  mine: PlacedMention[],
  id: string,
  sentence: Sentence,
  i: number,
  last = i,
  form: PlacedMention['form'] = 'pronoun',
): void {
  table.addMention(table.entity(id)!, sentence.n, i, last, form);
  mine.push(table.mentions.at(-1)!);
  mine.sort((a, b) => a.first - b.first);
}

const genderOf = (pronoun: string): 'male' | 'female' => (/^(?:he|him|his|himself)$/.test(pronoun) ? 'male' : 'female');

/** The subjects of the sentence's main clause and of what it reports. */
function subjectHeads(tree: Tree): number[] {
  const root = tree.tokens.findIndex((t) => t.head < 0);
  if (root < 0) return [];
  for (const verb of [root, ...tree.kids(root, 'ccomp', 'parataxis')]) {
    const heads = tree.kids(verb, 'nsubj', 'nsubj:pass').flatMap((s) => tree.conjuncts(s));
    if (heads.length > 0) return heads;
  }
  return [];
}

/** The people who are subjects of the sentence's main clause. */
function subjectPeople(table: EntityTable, mine: readonly PlacedMention[], tree: Tree): string[] {
  const root = tree.tokens.findIndex((t) => t.head < 0);
  if (root < 0) return [];
  const people = mine.filter((m) => table.entity(m.entity)?.kind === 'person');
  for (const verb of [root, ...tree.kids(root, 'ccomp', 'parataxis')]) {
    const heads = tree.kids(verb, 'nsubj', 'nsubj:pass').flatMap((s) => tree.conjuncts(s));
    const ids = heads.flatMap((h) => personAt(people, tree, h) ?? []);
    if (ids.length > 0) return [...new Set(ids)];
  }
  return [];
}

/** Whom the noun at `h` names, itself or by a name set beside it: 'the delegate of P, | A B,'. */
function personAt(people: readonly PlacedMention[], tree: Tree, h: number): string | undefined {
  const covers = (i: number): PlacedMention | undefined => people.find((m) => m.first <= i && i <= m.last);
  return (covers(h) ?? tree.kids(h, 'appos').map(covers).find(Boolean))?.entity;
}

/** Verbs whose 'for his …' tells of the one they are done to. */
const THANKING = /^(?:thank|congratulate|commend|praise|applaud|salute|honou?r|criticise|criticize|blame|admonish)$/;

/** Whom 'he' or 'she' at token `i` stands for; undefined when nobody fits. */
function antecedent(
  table: EntityTable,
  mine: readonly PlacedMention[],
  tree: Tree,
  i: number,
  topic: Topic,
  speakers: ReadonlySet<string>,
  earlier: readonly PlacedMention[],
): string | undefined {
  const gender = genderOf(tree.tokens[i]!.lower);
  const isPerson = (id: string): boolean => table.entity(id)?.kind === 'person' && !speakers.has(id);
  // 'A spoke with him': an object is never the subject of its own clause.
  const own = /^(?:obj|iobj|obl|nmod)$/.test(tree.tokens[i]!.dep) ? tree.verbOf(i) : -1;
  const ownSubjects = own >= 0 ? tree.subjects(own).flatMap((x) => tree.conjuncts(x)) : [];
  // 'The Envoy, A B, who was appointed in May, | will accompany her': where the tree loses the subject before the clause.
  if (own >= 0 && ownSubjects.length === 0 && tree.tokens[i]!.dep === 'obj')
    ownSubjects.push(...tree.tokens.flatMap((t, k) => (k < own && t.dep === 'dislocated' ? [k] : [])));
  const barred = new Set(mine.filter((m) => ownSubjects.some((x) => m.first <= x && x <= m.last)).map((m) => m.entity));
  const whos = ownSubjects.length > 0 ? ownSubjects : own >= 0 ? whoClosedBefore(tree, own) : [];
  for (const x of whos) for (const m of whoMeans(mine, tree, x)) barred.add(m.entity);
  const isLikely = (id: string): boolean => {
    const known = table.gender.get(id) ?? 'unknown';
    return (known === 'unknown' ? (table.likelyGender.get(id) ?? gender) : known) === gender;
  };
  const isPossible = (id: string): boolean => {
    const known = table.gender.get(id) ?? 'unknown';
    return known === 'unknown' || known === gender;
  };
  // A given name tells a gender, but not for certain: who would fit by name is tried first.
  for (const agrees of [isLikely, isPossible]) {
    const fits = (id: string | undefined): id is string => id !== undefined && isPerson(id) && agrees(id) && !barred.has(id);
    const choice = chosen(mine, tree, i, topic, {
      fits,
      // The subject of the same clause stands before what its given name makes likely: 'Andrea thanked his guests'.
      asSubject: (id) =>
        fits(id) ||
        (isPerson(id) &&
          isPossible(id) &&
          !barred.has(id) &&
          !(topic.person && table.gender.get(topic.person) === gender && tree.tokens[i]!.dep !== 'nmod:poss')),
      byTopic: agrees === isLikely || !mine.some((m) => m.last < i && fits(m.entity)),
    });
    if (choice === 'nobody') return undefined;
    if (!choice && agrees === isLikely && !topic.stranger) {
      const near = new Set(earlier.map((m) => m.entity).filter(fits));
      if (near.size === 1) return [...near][0];
    }
    if (choice) {
      table.likelyGender.set(choice, gender);
      if (agrees === isLikely && (table.gender.get(choice) ?? 'unknown') === 'unknown') table.gender.set(choice, gender);
      return choice;
    }
  }
  if (topic.stranger || ownSubjects.some((x) => isStranger(mine, tree, x))) return undefined;
  const fits = (id: string): boolean => isPerson(id) && isPossible(id) && !barred.has(id);
  const nearby = new Set(earlier.map((m) => m.entity).filter(fits));
  if (nearby.size === 1) return [...nearby][0];
  const n = mine[0]?.n ?? earlier[0]?.n ?? 0;
  const before = topic.history.findLast((h) => n - h.n <= 4 && fits(h.person) && table.gender.get(h.person) === gender);
  if (before) return before.person;
  const people = table.entities.filter((e) => fits(e.id) && table.mentions.some((m) => m.entity === e.id && m.n < n));
  return people.length === 1 ? people[0]!.id : undefined;
}

/** 'A B, | who took office in May, will accompany her': whom the 'who' at `x` goes back to. */
function whoMeans(mine: readonly PlacedMention[], { tokens }: Tree, x: number): PlacedMention[] {
  if (!/^(?:who|that)$/.test(tokens[x]!.lower)) return [];
  const end = tokens[x - 1]?.text === ',' ? x - 2 : x - 1;
  return mine.filter((m) => m.last === end);
}

/** 'A B, | who took office in May, will accompany': the 'who' of a clause that ends right before the verb at `v`. */
function whoClosedBefore({ tokens }: Tree, v: number): number[] {
  let j = v - 1;
  while (j > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[j]!.pos)) j--;
  const who = tokens[j]?.text === ',' ? tokens.findLastIndex((t, k) => k < j && t.lower === 'who') : -1;
  return who < 0 ? [] : [who];
}

/** The person in the best place before the pronoun at `i` among those who fit; 'nobody' where somebody without a name stands there. */
function chosen(
  mine: readonly PlacedMention[],
  tree: Tree,
  i: number,
  topic: Topic,
  { fits, asSubject, byTopic }: { fits: (id: string | undefined) => id is string; asSubject: (id: string) => boolean; byTopic: boolean },
): string | undefined {
  const before = mine.filter((m) => m.last < i && fits(m.entity));
  const thanked = thankedBefore(before, tree, i);
  if (thanked) return thanked;
  const subjects = mine.filter((m) => m.last < i && asSubject(m.entity) && isSubject(tree, headToken(tree, m)));
  const last = subjects.at(-1);
  const from = last ? last.last + 1 : 0;
  for (let k = from; k < i; k++) {
    const { dep, head, lower } = tree.tokens[k]!;
    if (!/^nsubj/.test(dep) || head < k || tree.isBelow(i, k)) continue;
    if (isStranger(mine, tree, k) || (SINGULAR.test(lower) && !mine.some((m) => m.first === k))) return 'nobody';
  }
  if (last) return last.entity;
  const opening = cataphor(mine, tree, i, fits);
  if (opening && (opensSentence(tree, i) || ofOneDoing(tree, i))) return opening;
  return (
    (!topic.stranger && byTopic && fits(topic.person) ? topic.person : undefined) ??
    (new Set(before.map((m) => m.entity)).size === 1 ? before[0]!.entity : undefined) ??
    opening
  );
}

/** The subject of a clause, itself or by a name set beside it. */
function isSubject(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  if (/^nsubj/.test(token.dep)) return true;
  return token.dep === 'appos' && token.head >= 0 && /^nsubj/.test(tree.tokens[token.head]!.dep);
}

/** 'A thanked B for | his work': B. */
function thankedBefore(before: readonly PlacedMention[], tree: Tree, i: number): string | undefined {
  if (tree.tokens[i]!.dep !== 'nmod:poss') return undefined;
  const noun = tree.tokens[i]!.head;
  if (noun < 0 || !tree.prepositions(noun).some((p) => /^(?:for|on|upon)$/.test(p))) return undefined;
  const verb = tree.verbOf(noun);
  if (verb < 0 || !THANKING.test(tree.tokens[verb]!.lemma)) return undefined;
  const objects = tree.kids(verb, 'obj');
  return before.find((m) => objects.some((o) => m.first <= o && o <= m.last))?.entity;
}

/** 'Presenting his plan, A said …': whose plan it is who presents it; not in 'Praising his work, A said …'. */
function ofOneDoing(tree: Tree, i: number): boolean {
  const { tokens } = tree;
  return (
    i > 0 &&
    i < 5 &&
    tokens[i]!.dep === 'nmod:poss' &&
    tokens[0]!.pos === 'VERB' &&
    /ing$/.test(tokens[0]!.lower) &&
    tokens[i]!.head >= 0 &&
    tokens[tokens[i]!.head]!.head === 0 &&
    !THANKING.test(tokens[0]!.lemma) &&
    !/^(?:welcome|note|recall|follow|answer|support|endorse|echo|describe|accept|receive|succeed|replace|accompany|meet|join)$/.test(
      tokens[0]!.lemma,
    )
  );
}

/** 'In his reply, …': the pronoun stands in a phrase of what is spoken that opens the sentence, before its subject. */
function opensSentence(tree: Tree, i: number): boolean {
  const noun = tree.tokens[i]!.head;
  return (
    i <= 2 &&
    tree.tokens[i]!.dep === 'nmod:poss' &&
    noun >= 0 &&
    /^(?:reply|response|answer|remarks?|speech|address|statement|explanation|presentation|opening|letter|intervention|part|turn)$/.test(
      tree.tokens[noun]!.lower,
    )
  );
}

/** 'In his reply, Berg said': a pronoun in an opening phrase stands for the subject that follows. */
function cataphor(mine: readonly PlacedMention[], tree: Tree, i: number, fits: (id: string | undefined) => boolean): string | undefined {
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

/** Shorter than this is a line of its own, which heads the text. */
const LINE = 20;
/** In how many sentences of a speech its speaker says 'I'. */
const SPEECH = 3;

/**
 * In a release written in the first person: the person named in its heading lines, before the first 'I'. Nobody who is named in a sentence
 * in which the author says 'I' ('I thank Minister A B'): those are others. A name goes before a post that others may hold as well.
 */
function authorOf(table: EntityTable, sentences: readonly Sentence[], quotes: readonly QuoteTest[]): string | undefined {
  const says = (s: Sentence, word: RegExp): boolean => s.n > 0 && s.tokens.some((t, i) => word.test(t.text) && !quotes[s.n]!(i));
  const speaks = sentences.filter((s) => says(s, /^I$/));
  const [firstI] = speaks;
  if (!firstI) return undefined;
  // A text with a word or two in the first person is no speech: whoever it tells of before that is not its author.
  const isHeading = (n: number): boolean =>
    speaks.length >= SPEECH || n === 0 || (sentences[n]!.tokens.length < LINE && !sentences[n]!.tokens.some((t) => /[.:]$/.test(t.text)));
  const spoken = new Set(sentences.filter((s) => says(s, /^(?:I|[Mm]e|my)$/)).map((s) => s.n));
  const others = new Set(
    table.mentions.filter((m) => spoken.has(m.n) && /^(?:name|title)$/.test(m.form) && !isOwnName(sentences[m.n]!, m)).map((m) => m.entity),
  );
  const heading = table.mentions.filter(
    (m) => m.n < firstI.n && isHeading(m.n) && table.entity(m.entity)?.kind === 'person' && !others.has(m.entity),
  );
  // A post in a letterhead may have been given to another who holds one alike; a name is its own.
  return (heading.find((m) => m.form !== 'nominal') ?? heading[0])?.entity;
}

/** 'I, A B, declare', 'My name is A B', 'MINISTER B: I thank you' */
const isOwnName = ({ tokens }: Sentence, { first, last }: PlacedMention): boolean =>
  (first === 0 && tokens[last + 1]?.text === ':') ||
  (tokens[first - 1]?.text === ',' && tokens[first - 2]?.text === 'I') ||
  tokens.slice(0, first).some((t) => t.lower === 'name');
