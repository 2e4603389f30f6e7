import type { EntityTable, PlacedMention } from './entities.ts';
import { countryOfCity, demonyms, isVocabulary, peopleNouns, placeNames, postNouns } from './lexicon.ts';
import type { Tree } from './tree.ts';
import { wordClass } from './word.ts';

/** Pronouns for one person. */
export const isSingular = wordClass(/^(?:he|she|him|her|his|hers|himself|herself)$/);

/** Whom the text is about where a sentence begins. */
export interface Topic {
  person: string | undefined;
  /** The last subject was somebody without a name ('a woman', 'the envoy'), for whom a pronoun may stand. */
  stranger: boolean;
  /** Those the text was about before, the latest last, with the sentence. */
  history: { person: string; n: number }[];
}

export const genderOf = (pronoun: string): 'male' | 'female' => (/^(?:he|him|his|himself)$/.test(pronoun) ? 'male' : 'female');

/** A noun for one person that stands for nobody who is named: 'a woman', 'the envoy'. */
export function isStranger(table: EntityTable, mine: readonly PlacedMention[], tree: Tree, i: number): boolean {
  const { pos, lower, lemma } = tree.tokens[i]!;
  if (isUnknownName(table, mine, tree, i)) return true;
  if (pos !== 'NOUN' && pos !== 'PROPN') return false;
  if (lower !== lemma && lower.endsWith('s')) return false;
  if (!postNouns.has(lower) && !isOfPost(tree, i) && !(peopleNouns.has(lower) && !GROUPS.test(lower))) return false;
  return !mine.some((m) => m.first <= i && i <= m.last) && personAt(mine, tree, i) === undefined;
}

/** The last word of a post with a hyphen: 'the Secretary-General', 'the Chairperson-in-Office'. */
function isOfPost({ tokens }: Tree, i: number): boolean {
  const noun = tokens[i]!.lower === 'office' && tokens[i - 2]?.lower === 'in' ? tokens[i - 4] : tokens[i - 2];
  return tokens[i - 1]?.text === '-' && /^(?:general|office|elect|designate)$/.test(tokens[i]!.lower) && postNouns.has(noun?.lower ?? '');
}

/** A capitalised word of which nothing shows what it names, where it may name somebody: 'Karst | lost his seat'. */
function isUnknownName(table: EntityTable, mine: readonly PlacedMention[], { tokens }: Tree, i: number): boolean {
  const at = mine.find((m) => m.first <= i && i <= m.last);
  if (!at || table.entity(at.entity)?.kind !== 'other' || /^(?:the|an?|this|that|its|our|their)$/.test(tokens[at.first - 1]?.lower ?? ''))
    return false;
  const { pos, lower } = tokens[i]!;
  const isPlace = placeNames.has(lower) || countryOfCity.has(lower) || demonyms.has(lower.replace(/s$/, ''));
  return (
    pos === 'PROPN' && !isPlace && tokens.slice(at.first, at.last + 1).every((t) => /^[A-Z][a-z]+$/.test(t.text) && !isVocabulary(t.lower))
  );
}

const GROUPS =
  /^(?:audience|authority|community|congregation|delegation|family|group|leadership|ministry|organi[sz]ation|party|people|personnel|society|staff|team|troop|union|executive|youth)$/;

/** Whom the noun at `h` names, itself or by a name set beside it: 'the delegate of P, | A B,'. */
export function personAt(people: readonly PlacedMention[], tree: Tree, h: number): string | undefined {
  const covers = (i: number): PlacedMention | undefined => people.find((m) => m.first <= i && i <= m.last);
  return (covers(h) ?? tree.kids(h, 'appos').map(covers).find(Boolean) ?? besideVerb(people, tree, h))?.entity;
}

/** 'The head of the Office (O), | A B, | paid': the name between commas right before the verb whose subject `h` is, where the tree set it beside the body. */
function besideVerb(people: readonly PlacedMention[], { tokens }: Tree, h: number): PlacedMention | undefined {
  const verb = tokens[h]!.head;
  if (!/^nsubj/.test(tokens[h]!.dep) || verb < h || !postNouns.has(tokens[h]!.lower)) return undefined;
  let close = verb - 1;
  while (close > h && /^(?:AUX|ADV)$/.test(tokens[close]!.pos)) close--;
  const name = tokens[close]?.text === ',' ? people.find((m) => m.last === close - 1 && m.first > h) : undefined;
  const plain = name && tokens[name.first - 1]?.text === ',' && !tokens.slice(h, name.first).some((t) => /^(?:VERB|AUX|PRON)$/.test(t.pos));
  return plain ? name : undefined;
}

/** Verbs whose 'for his …' tells of the one they are done to. */
const THANKING = /^(?:thank|congratulate|commend|praise|applaud|salute|honou?r|criticise|criticize|blame|admonish)$/;

/** Where a pronoun stands: token `i` of the sentence with this tree. */
interface Place {
  tree: Tree;
  i: number;
  /** The mentions of the sentence, and those of the sentence before. */
  mine: readonly PlacedMention[];
  earlier: readonly PlacedMention[];
  /** The number of the sentence. */
  n: number;
}

/** Whom 'he' or 'she' stands for; undefined when nobody fits. `speakers` speak there as 'I'. */
export function antecedent(table: EntityTable, place: Place, topic: Topic, speakers: ReadonlySet<string>): string | undefined {
  const { tree, i, mine, earlier } = place;
  const gender = genderOf(tree.tokens[i]!.lower);
  const { barred, strange } = ownClause(table, mine, tree, i);
  const isPerson = (id: string): boolean => table.entity(id)?.kind === 'person' && !speakers.has(id);
  const { isLikely, isPossible, isContrary } = genderTests(table, gender);
  const chained = ofWho(table, mine, tree, i) ?? chainOf(table, mine, tree, i, barred);
  if (chained) return chained;
  const anotherFits = (): boolean => table.mentions.some((m) => isBefore(m, place) && isPerson(m.entity) && isLikely(m.entity, true));
  // A given name tells a gender, but not for certain: who would fit by name is tried first.
  for (const agrees of [isLikely, isPossible]) {
    const fits = (id: string | undefined): id is string => id !== undefined && isPerson(id) && agrees(id) && !barred.has(id);
    // In a clause with a subject of its own ('A was there, and B thanked him') the subject before is one among those told of.
    const othersNear = [...mine.filter((m) => m.last < i), ...(barred.size > 0 ? earlier : [])];
    const choice = chosen(table, mine, tree, i, topic, {
      fits,
      // The subject of the same clause stands before what its given name makes likely: 'Andrea thanked his guests'.
      asSubject: (id) =>
        fits(id) ||
        (isPerson(id) &&
          isPossible(id) &&
          !barred.has(id) &&
          !(isContrary(id) && othersNear.some((m) => isPerson(m.entity) && isLikely(m.entity, true))) &&
          !(topic.person && table.gender.get(topic.person) === gender && tree.tokens[i]!.dep !== 'nmod:poss')),
      byTopic: agrees === isLikely || !mine.some((m) => m.last < i && fits(m.entity)),
    });
    if (choice === 'nobody') return undefined;
    if (!choice && agrees === isLikely && !topic.stranger) {
      const near = new Set(earlier.map((m) => m.entity).filter(fits));
      if (near.size === 1) return [...near][0];
    }
    // By the given name of the other gender, while somebody told of before has one that fits.
    if (choice && agrees === isPossible && isContrary(choice) && anotherFits()) break;
    if (choice) {
      table.likelyGender.set(choice, gender);
      if (agrees === isLikely && (table.gender.get(choice) ?? 'unknown') === 'unknown') table.gender.set(choice, gender);
      return choice;
    }
  }
  if (topic.stranger || strange) return undefined;
  const found = farther(table, place, topic, gender, (id) => isPerson(id) && isPossible(id) && !barred.has(id));
  return found !== undefined && isContrary(found) && anotherFits() ? undefined : found;
}

/** 'received Ms Lind, who came at the end of | her | term': of whom 'who' tells, where that one is known to be of the gender. */
function ofWho(table: EntityTable, mine: readonly PlacedMention[], tree: Tree, i: number): string | undefined {
  const { tokens } = tree;
  if (tokens[i]!.dep !== 'nmod:poss') return undefined;
  const who = tokens.findLastIndex((t, k) => k < i && t.lower === 'who' && t.dep === 'nsubj' && tree.isBelow(i, t.head));
  const isOther = (k: number): boolean => /^nsubj/.test(tokens[k]!.dep) && k > who && k < i;
  if (who < 0 || tokens.some((_, k) => isOther(k))) return undefined;
  const isPerson = (m: PlacedMention): boolean => table.entity(m.entity)?.kind === 'person';
  const meant = whoMeans(mine, tree, who).find(isPerson) ?? personAbove(table, mine, tree, tokens[who]!.head);
  return meant && table.gender.get(meant.entity) === genderOf(tokens[i]!.lower) ? meant.entity : undefined;
}

/** 'Ms Lind, Head of the Office, who | came': the person beside whose description the clause stands. */
function personAbove(table: EntityTable, mine: readonly PlacedMention[], { tokens }: Tree, verb: number): PlacedMention | undefined {
  let at = tokens[verb]!.dep === 'acl:relcl' ? tokens[verb]!.head : -1;
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const found = mine.find((m) => m.first <= at && at <= m.last && table.entity(m.entity)?.kind === 'person');
    if (found) return found;
    if (!/^(?:appos|nmod)$/.test(tokens[at]!.dep)) return undefined;
    at = tokens[at]!.head;
  }
  return undefined;
}

/**
 * 'Minister Holm thanked her and wished | her | successor well': the second pronoun is the one of the first, where nothing tells that the subject of
 * both is of that gender.
 */
function chainOf(
  table: EntityTable,
  mine: readonly PlacedMention[],
  tree: Tree,
  i: number,
  barred: ReadonlySet<string>,
): string | undefined {
  const { tokens } = tree;
  const gender = genderOf(tokens[i]!.lower);
  const first = mine.findLast((m) => m.form === 'pronoun' && m.last < i && /^(?:he|she|him|her)$/.test(tokens[m.first]!.lower));
  if (!first || genderOf(tokens[first.first]!.lower) !== gender || !/^(?:obj|iobj)$/.test(tokens[first.first]!.dep)) return undefined;
  const verb = tokens[i]!.dep === 'nmod:poss' ? tree.verbOf(tokens[i]!.head) : -1;
  const above = tokens[first.first]!.head;
  if (verb < 0 || tokens[verb]!.dep !== 'conj' || tokens[verb]!.head !== above || tree.kids(verb, 'nsubj').length > 0) return undefined;
  const subjects = tree.subjects(above).flatMap((x) => mine.filter((m) => m.first <= x && x <= m.last));
  const told = subjects.some((m) => (table.gender.get(m.entity) ?? 'unknown') === gender);
  return told || barred.has(first.entity) ? undefined : first.entity;
}

const isBefore = (m: PlacedMention, { n, i }: Place): boolean => m.n < n || (m.n === n && m.last < i);

/** What is known, or only likely by a given name, of the gender of people, held against that of a pronoun. */
function genderTests(table: EntityTable, gender: 'male' | 'female') {
  const known = (id: string): string => table.gender.get(id) ?? 'unknown';
  return {
    /** `told`: something must tell the gender. */
    isLikely: (id: string, told?: boolean): boolean =>
      (known(id) === 'unknown' ? (table.likelyGender.get(id) ?? (told ? 'unknown' : gender)) : known(id)) === gender,
    isPossible: (id: string): boolean => known(id) === 'unknown' || known(id) === gender,
    isContrary: (id: string): boolean => known(id) === 'unknown' && (table.likelyGender.get(id) ?? gender) !== gender,
  };
}

/** 'A spoke with him': an object is never the subject of its own clause. */
function ownClause(table: EntityTable, mine: readonly PlacedMention[], tree: Tree, i: number): { barred: Set<string>; strange: boolean } {
  const own = /^(?:obj|iobj|obl|nmod)$/.test(tree.tokens[i]!.dep) ? tree.verbOf(i) : -1;
  const subjects = own >= 0 ? tree.subjects(own).flatMap((x) => tree.conjuncts(x)) : [];
  // 'The Envoy, A B, who was appointed in May, | will accompany her': where the tree loses the subject before the clause.
  if (own >= 0 && subjects.length === 0 && tree.tokens[i]!.dep === 'obj')
    subjects.push(...tree.tokens.flatMap((t, k) => (k < own && t.dep === 'dislocated' ? [k] : [])));
  const barred = new Set(mine.filter((m) => subjects.some((x) => m.first <= x && x <= m.last)).map((m) => m.entity));
  const whos = subjects.length > 0 ? subjects : own >= 0 ? whoClosedBefore(tree, own) : [];
  for (const x of whos) for (const m of whoMeans(mine, tree, x)) barred.add(m.entity);
  for (const m of companyBefore(mine, tree, i)) barred.add(m.entity);
  return { barred, strange: subjects.some((x) => isStranger(table, mine, tree, x)) };
}

/** Words that open a phrase of those whom the subject behind it has with him. */
const WITH_OTHERS =
  /^(?:accompanied|joined|flanked|escorted|received|welcomed|greeted|guided|assisted|hosted|introduced|together|along|alongside)$/;

/** 'Accompanied by A, | she visited P', 'Together with A, | he …': the subject is none of its company. */
function companyBefore(mine: readonly PlacedMention[], { tokens }: Tree, i: number): readonly PlacedMention[] {
  if (!/^nsubj/.test(tokens[i]!.dep) || tokens[i - 1]?.text !== ',') return [];
  const opens = tokens.findLastIndex((t, k) => k < i && WITH_OTHERS.test(t.lower) && (k < 3 || /^[;"]$/.test(tokens[k - 1]!.text)));
  if (opens < 0 || tokens.slice(opens + 1, i).some((t) => t.pos === 'VERB' && !/ing$|ed$/.test(t.lower))) return [];
  return mine.filter((m) => m.first > opens && m.last < i);
}

/** The only one in the sentence before, the last one the text was about, or the only one of the text so far. */
function farther(
  table: EntityTable,
  { earlier, n }: Place,
  topic: Topic,
  gender: 'male' | 'female',
  fits: (id: string) => boolean,
): string | undefined {
  const nearby = new Set(earlier.map((m) => m.entity).filter(fits));
  if (nearby.size === 1) return [...nearby][0];
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
  table: EntityTable,
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
    const { dep, head } = tree.tokens[k]!;
    if (!/^nsubj/.test(dep) || head < k || tree.isBelow(i, k)) continue;
    if ((isStranger(table, mine, tree, k) && !isOnlyQuoted(tree, k, i)) || (isSingular(tree.tokens[k]) && !mine.some((m) => m.first === k)))
      return 'nobody';
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

/** The name at `k` stands in a quotation that ends before `i`: of whom is spoken is not who speaks. */
const isOnlyQuoted = ({ tokens }: Tree, k: number, i: number): boolean => tokens.slice(k, i).filter((t) => t.text === '"').length % 2 === 1;

/** The subject of a clause, itself or by a name set beside it. 'Travelling with her were | A and B' is told of her. */
function isSubject(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  if (/^nsubj/.test(token.dep)) return !isCompanyOfPronoun(tree, i);
  return token.dep === 'appos' && token.head >= 0 && /^nsubj/.test(tree.tokens[token.head]!.dep);
}

/** 'Travelling with her were | A and B': whoever stands behind the verb and one that a pronoun already means. */
export function isCompanyOfPronoun(tree: Tree, i: number): boolean {
  const { head } = tree.tokens[i]!;
  return head >= 0 && head < i && tree.kids(head, 'obl', 'obj').some((k) => k < i && /^(?:him|her|them)$/.test(tree.tokens[k]!.lower));
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
