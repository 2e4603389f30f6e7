import type { Sentence } from '../model/reading.ts';
import { antecedent, genderOf, isCompanyOfPronoun, isSingular, isStranger, personAt, type Topic } from './antecedent.ts';
import type { EntityTable, PlacedMention } from './entities.ts';
import { giveGuests } from './guests.ts';
import { giveLatter } from './latter.ts';
import { giveLinePosts } from './letterhead.ts';
import { sayingVerbs } from './lexicon.ts';
import { giveLoosePosts } from './nominals.ts';
import { type PluralReference, Plurals } from './plurals.ts';
import { openQuotes, type QuoteTest, quoteSpeaker } from './quotes.ts';
import { giveStateHeads } from './state-heads.ts';
import type { Tree } from './tree.ts';
import { wordClass } from './word.ts';

const isFirst = wordClass(/^(?:i|me|my|mine|myself)$/);
/** 'His Excellency', 'Her Royal Highness': a form of address, no pronoun. */
const isAddress = wordClass(
  /^(?:excellency|excellencies|majesty|majesties|highness|honou?r|holiness|eminence|grace|beatitude|royal|imperial|serene)$/,
);

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
  giveLinePosts(table, sentences);
  giveLoosePosts(table, sentences);
  giveStateHeads(table, sentences);
  giveGuests(table, sentences);
  giveLatter(table, sentences);
  const topics: (string | undefined)[] = [];
  const quotes = openQuotes(sentences);
  const author = authorOf(table, sentences, quotes);
  const plurals = new Plurals(table, sentences, quotes);
  const topic: Topic = { person: undefined, stranger: false, history: [] };
  const mentions = table.mentionsBySentence();
  /** Whom 'he' stood for in the last 'With A, he …', with the sentence. */
  let host = { person: '', n: -9 };
  const waiting: { sentence: Sentence; i: number }[] = [];
  for (const sentence of sentences) {
    topics[sentence.n] = topic.person;
    const tree = trees[sentence.n]!;
    const mine = mentions[sentence.n]!.sort((a, b) => a.first - b.first);
    /** Those who speak in this sentence as 'I': 'he' and 'she' in it are others. */
    const speakers = new Set<string>();
    if (author && sentence.tokens.some((t, i) => isFirst(t) && t.text !== 'MY' && !quotes[sentence.n]!(i))) speakers.add(author);
    for (let i = 0; i < sentence.tokens.length; i++) {
      const token = sentence.tokens[i]!;
      if (isSingular(token) && token.text !== 'HE' && !isAddress(sentence.tokens[i + 1])) {
        const earlier = mentions[sentence.n - 1] ?? [];
        const others = new Set([...speakers, ...beyondQuotation(table, sentences, trees, { n: sentence.n, i, mine }, quotes)]);
        const opensWith = isBehindWith(sentence, tree, i) && mine.some((m) => m.last < i && table.entity(m.entity)?.kind === 'person');
        const id =
          (opensWith && sentence.n - host.n <= ROW ? sameHost(table, mine, token.lower, host.person) : undefined) ??
          antecedent(table, { tree, i, mine, earlier, n: sentence.n }, topic, others);
        if (id) addMention(table, mine, id, sentence, i);
        if (id && opensWith) host = { person: id, n: sentence.n };
      } else if (isSingular(token) && opensAddress(sentence, tree, mine, i)) {
        const id = addressed(table, mentions, sentence.n, token.lower, topic);
        if (id) addMention(table, mine, id, sentence, i, i + 1, 'nominal');
      } else if (isFirst(token) && token.text !== 'MY') {
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

/** How far apart two of a row of meetings ('With A, he …. With B, he …') may be told, in sentences. */
const ROW = 4;

/** 'With the President of P, A B, | he discussed': the subject behind a phrase that opens the sentence with those whom he met. */
const isBehindWith = ({ tokens }: Sentence, tree: Tree, i: number): boolean =>
  tokens[0]?.lower === 'with' &&
  tokens[i - 1]?.text === ',' &&
  tree.tokens[i]!.dep === 'nsubj' &&
  !tokens.slice(1, i).some((t) => t.pos === 'VERB');

/** Whoever met the one of the row before meets this one too, and none of those whom the phrase names. */
const sameHost = (table: EntityTable, mine: readonly PlacedMention[], pronoun: string, id: string): string | undefined =>
  (table.gender.get(id) ?? genderOf(pronoun)) === genderOf(pronoun) && !mine.some((m) => m.entity === id) ? id : undefined;

/** Nobody speaks of himself as 'he' in his own words, and of whom he speaks in them is not who speaks. */
function beyondQuotation(
  table: EntityTable,
  sentences: readonly Sentence[],
  trees: readonly Tree[],
  { n, i, mine }: { n: number; i: number; mine: readonly PlacedMention[] },
  quotes: readonly QuoteTest[],
): string[] {
  if (quotes[n]!(i)) return [quoteSpeaker(table, sentences, trees, n, quotes) ?? []].flat();
  const { tokens } = trees[n]!;
  const verb = tokens[tokens[i]!.head];
  if (!/^nsubj/.test(tokens[i]!.dep) || !verb || !sayingVerbs.has(verb.lemma)) return [];
  return mine.filter((m) => quotes[n]!(m.first)).map((m) => m.entity);
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
  if (isInverted(tree)) return;
  if (about.length === 1) {
    topic.person = about[0];
    topic.stranger = false;
    if (about[0] !== author) topic.history.push({ person: about[0]!, n: sentence.n });
  } else if (about.length > 1) topic.person = undefined;
  else if (subjectHeads(tree).some((h) => isStranger(table, mine, tree, h))) {
    const appointed = appointee(table, tree, mine);
    topic.stranger = appointed === undefined;
    topic.person = appointed ?? topic.person;
  }
}

/** 'The Secretary-General announced the appointment of | A B': the one person whom a sentence names that tells of an appointment. */
function appointee(table: EntityTable, tree: Tree, mine: readonly PlacedMention[]): string | undefined {
  const root = tree.tokens.find((t) => t.head < 0);
  const appoints = /^(?:appoint|name|nominate|designate|select|elect)$/.test(root?.lemma ?? '');
  const tells = /^(?:announce|confirm|approve)$/.test(root?.lemma ?? '') && tree.tokens.some((t) => APPOINTMENT.test(t.lower));
  const people = new Set(mine.flatMap((m) => (table.entity(m.entity)?.kind === 'person' ? [m.entity] : [])));
  return (appoints || tells) && people.size === 1 ? [...people][0] : undefined;
}

const APPOINTMENT = /^(?:appointment|nomination|designation|selection|election|appoint|appointed|nominated)$/;

/** 'Travelling with her | were A and B': those who came along, set behind the verb; the text stays with whom it is about. */
function isInverted(tree: Tree): boolean {
  const { tokens } = tree;
  const root = tokens.findIndex((t) => t.head < 0);
  if (root < 0 || root > 3 || tokens[root]!.pos !== 'VERB' || !tokens[root]!.lower.endsWith('ing')) return false;
  const [first] = tree.kids(root, 'nsubj', 'nsubj:pass');
  return first !== undefined && tokens.slice(root, first).some((t) => /^(?:was|were|is|are|will)$/.test(t.lower));
}

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

/** Of whom the verb tells: its subjects, but not those who only come along with one that a pronoun means. */
const subjectsOf = (tree: Tree, verb: number): number[] =>
  tree
    .kids(verb, 'nsubj', 'nsubj:pass')
    .filter((h) => !isCompanyOfPronoun(tree, h))
    .flatMap((h) => tree.conjuncts(h));

/** The subjects of the sentence's main clause and of what it reports. */
function subjectHeads(tree: Tree): number[] {
  const root = tree.tokens.findIndex((t) => t.head < 0);
  if (root < 0) return [];
  // 'P will pay for it, the Minister, A B, | announced': who says it, which the tree hangs on what is said.
  const says = tree
    .kids(root, 'advcl')
    .filter((v) => v > root && sayingVerbs.has(tree.tokens[v]!.lemma) && tree.kids(v, 'mark').length === 0);
  for (const verb of [root, ...tree.kids(root, 'ccomp', 'parataxis'), ...says]) {
    const heads = subjectsOf(tree, verb);
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
    const heads = subjectsOf(tree, verb);
    const ids = heads.flatMap((h) => personAt(people, tree, h) ?? []);
    if (ids.length > 0) return [...new Set(ids)];
  }
  return [];
}

/** Shorter than this is a line of its own, which heads the text. */
const LINE = 20;
const I: ReadonlySet<string> = new Set(['I']);
const I_OR_MINE: ReadonlySet<string> = new Set(['I', 'me', 'Me', 'my']);
/** In how many sentences of a speech its speaker says 'I'. */
const SPEECH = 3;

/**
 * In a release written in the first person: the person named in its heading lines, before the first 'I'. Nobody who is named in a sentence
 * in which the author says 'I' ('I thank Minister A B'): those are others. A name goes before a post that others may hold as well.
 */
function authorOf(table: EntityTable, sentences: readonly Sentence[], quotes: readonly QuoteTest[]): string | undefined {
  const says = (s: Sentence, word: ReadonlySet<string>): boolean =>
    s.n > 0 && s.tokens.some((t, i) => word.has(t.text) && !quotes[s.n]!(i));
  const speaks = sentences.filter((s) => says(s, I));
  const [firstI] = speaks;
  if (!firstI) return undefined;
  // A text with a word or two in the first person is no speech: whoever it tells of before that is not its author.
  const isHeading = (n: number): boolean =>
    speaks.length >= SPEECH || n === 0 || (sentences[n]!.tokens.length < LINE && !sentences[n]!.tokens.some((t) => /[.:]$/.test(t.text)));
  const spoken = new Set(sentences.filter((s) => says(s, I_OR_MINE)).map((s) => s.n));
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
