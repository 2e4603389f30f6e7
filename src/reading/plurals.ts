import type { Sentence, Token } from '../model/reading.ts';
import type { EntityTable, PlacedMention } from './entities.ts';
import { peopleNouns, postNouns } from './lexicon.ts';
import type { QuoteTest } from './quotes.ts';
import type { Tree } from './tree.ts';
import { wordClass } from './word.ts';

/** People (and bodies) a plural stands for: 'they', 'the two leaders'. */
export interface PluralReference {
  n: number;
  first: number;
  last: number;
  entities: string[];
}

const isThey = wordClass(/^(?:they|them|their|theirs|themselves)$/);
const isNumber = wordClass(/^(?:two|both)$/);
/** Nouns in the plural for those who take part in talks. */
const PARTICIPANTS =
  /^(?:leaders?|sides?|parties|officials|ministers|presidents|counterparts|delegations|secretaries|interlocutors|men|women|principals|chancellors|ambassadors)$/;
/** Of them, those that stand for the people of the talks without 'two' or 'both'. */
const THE_LEADERS = /^(?:leaders|ministers|presidents|principals|interlocutors|parties|sides)$/;
/** Of them, those that only people with such a post are called. */
const OF_OFFICE = /^(?:ministers|presidents|chancellors|ambassadors|secretaries)$/;
/** Numbers of more than two, from three on. */
const SEVERAL = ['three', 'four', 'five'];
/** Two people told of as one. */
const isCouple = wordClass(/^(?:couple|pair|duo)$/);
const isRoyal = wordClass(/^(?:royal|presidential|imperial|princely|grand-ducal|sovereign|vice-presidential)$/);
/** Acts whose partners are one party with their subject. */
const JOINT = /^(?:meet|talk|speak|confer|consult|discuss|hold)$/;
/** Nouns in the plural that no 'they' stands for: measures and stretches of time. */
const MEASURES =
  /^(?:years|months|weeks|days|hours|minutes|times|euros|dollars|tonnes|tons|percent|kilomet(?:er|re)s|miles|met(?:er|re)s|terms|talks|relations|ties|remarks|discussions|consultations|affairs|efforts|steps|views|others)$/;

/** Reads plurals in the order of the text: 'they', 'the two leaders', 'both'. */
export class Plurals {
  readonly found: PluralReference[] = [];
  readonly #table: EntityTable;
  readonly #sentences: readonly Sentence[];
  readonly #quotes: readonly QuoteTest[];
  /** Those who were last told of together, and the sentence that did so last. */
  #pair: { entities: string[]; n: number } = { entities: [], n: -1 };
  /** The last sentence whose subject is a plural that stands for none of those who are named. */
  #others = -1;
  /** Those who met each other last: 'the parties'. */
  #meeting: { entities: string[]; n: number } = { entities: [], n: -1 };

  constructor(table: EntityTable, sentences: readonly Sentence[], quotes: readonly QuoteTest[]) {
    this.#table = table;
    this.#sentences = sentences;
    this.#quotes = quotes;
  }

  /** Reads the token at `i`, where it is or opens a plural that stands for somebody. */
  read(sentence: Sentence, tree: Tree, mine: readonly PlacedMention[], i: number): void {
    const { tokens, n } = sentence;
    const { lower } = tokens[i]!;
    if (isThey(tokens[i])) {
      // 'Their Majesties', 'Their Royal Highnesses'
      if (/^(?:excellencies|majesties|highnesses|royal|imperial|serene)$/.test(tokens[i + 1]?.lower ?? '')) return;
      const entities = this.#they(sentence, tree, mine, i);
      if (entities.length > 1) this.found.push({ n, first: i, last: i, entities });
      return;
    }
    if (isNumber(tokens[i])) {
      const noun = tokens.slice(i + 1, i + 4).findIndex((t) => PARTICIPANTS.test(t.lower));
      const first = tokens[i - 1]?.lower === 'the' ? i - 1 : i;
      const last = i + 1 + noun;
      // 'The envoy met both delegations': more than the two who lead them.
      const groups = noun >= 0 && /^(?:delegations|teams|sides)$/.test(tokens[last]!.lower) && !/^nsubj/.test(tokens[last]!.dep);
      const entities = noun >= 0 && !groups ? this.#two(tokens[last]!.lower, n) : [];
      if (entities.length > 1) this.found.push({ n, first, last, entities });
      else if (lower === 'both' && noun < 0 && i === 0 && /^(?:VERB|AUX)$/.test(tokens[1]?.pos ?? '') && this.#recent(n, 1).length === 2)
        this.found.push({ n, first: i, last: i, entities: this.#recent(n, 1) });
      // 'The two | signed'
      else if (lower === 'two' && noun < 0 && first === i - 1 && isBeforeVerb(tokens, i) && this.#recent(n, 1).length === 2)
        this.found.push({ n, first, last: i, entities: this.#recent(n, 1) });
      return;
    }
    const count = SEVERAL.indexOf(lower) + 3;
    if (count > 2 && tokens[i - 1]?.lower === 'the') {
      const noun = i + 1 + tokens.slice(i + 1, i + 4).findIndex((t) => OF_OFFICE.test(t.lower));
      const entities = noun > i ? this.#several(tokens[noun]!.lower, count, n) : [];
      if (entities.length > 0) this.found.push({ n, first: i - 1, last: noun, entities });
      return;
    }
    // 'The leaders discussed'
    // 'The royal couple'
    if (lower !== 'the') return;
    const couple = isCouple(tokens[i + 1]) ? i + 1 : isRoyal(tokens[i + 1]) ? i + 2 : -1;
    if (isCouple(tokens[couple]) && tokens[couple + 1]?.lower !== 'of') {
      const entities = mine.some((m) => m.first <= couple && couple <= m.last) ? [] : this.#recent(n, 3);
      if (entities.length === 2) this.found.push({ n, first: i, last: couple, entities });
      return;
    }
    if (THE_LEADERS.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower !== 'of' && !this.#quotes[n]!(i)) {
      const noun = i + 1;
      if (!/^nsubj/.test(tokens[noun]!.dep) || mine.some((m) => m.first <= noun && noun <= m.last)) return;
      const pair = this.#recent(n, 3);
      const entities = /^(?:parties|sides)$/.test(tokens[noun]!.lower)
        ? n - this.#meeting.n <= 6
          ? this.#meeting.entities
          : []
        : pair.length === 2
          ? this.#two(tokens[noun]!.lower, n)
          : [];
      if (entities.length > 1) this.found.push({ n, first: i, last: noun, entities });
      return;
    }
    if (!this.#quotes[n]!(i)) {
      const noun = postBehind(tokens, i);
      if (noun < 0 || !/^nsubj/.test(tokens[noun]!.dep) || mine.some((m) => m.first <= noun && noun <= m.last)) return;
      const entities = this.#listedAs(tokens, i + 1, noun, n);
      if (entities.length > 1) this.found.push({ n, first: i, last: noun, entities });
    }
  }

  /** Follows who is told of together in the sentence just read; `about` are the people who are its subjects. */
  follow({ n }: Sentence, tree: Tree, mine: readonly PlacedMention[], about: readonly string[]): void {
    const mentioned = this.found.filter((p) => p.n === n);
    const people = [
      ...new Set(
        mine
          .filter((m) => this.#table.entity(m.entity)?.kind === 'person' && tree.tokens[m.last]!.dep !== 'nmod:poss')
          .map((m) => m.entity),
      ),
    ];
    const root = tree.tokens.find((t) => t.head < 0);
    const subject = mentioned.find((p) => /^nsubj/.test(tree.tokens[p.last]!.dep));
    if (about.length === 0 && !subject && this.#pluralSubject(n)) this.#others = n;
    const joint = JOINT.test(root?.lemma ?? '');
    if (joint && people.length >= 2) this.#meeting = { entities: people, n };
    if (subject) this.#pair = { entities: subject.entities, n };
    else if (people.length >= 2) this.#pair = { entities: about.length > 1 && !joint ? [...about] : people, n };
    else if (mentioned.length > 0) this.#pair = { ...this.#pair, n };
  }

  /** Those who were told of together at most `back` sentences before. */
  #recent(n: number, back: number): string[] {
    return n - this.#pair.n <= back ? this.#pair.entities : [];
  }

  /** Whom 'they' at `i` stands for: nobody where a plural noun between stands for others. */
  #they(sentence: Sentence, tree: Tree, mine: readonly PlacedMention[], i: number): string[] {
    const { n, tokens } = sentence;
    const here = this.found.findLast((p) => p.n === n && p.last < i);
    if (here) return here.entities;
    const joined = this.#joinedSubjects(mine, tree, i);
    if (joined.length > 1) return joined;
    for (let k = i - 1; k >= 0; k--) {
      const { lower } = tokens[k]!;
      if (PARTICIPANTS.test(lower) && !/^(?:wo)?men$/.test(lower) && !mine.some((m) => m.first <= k && k <= m.last))
        return (/^nsubj/.test(tree.tokens[k]!.dep) && (isToldApart(tokens, k) || !isBare(tokens, k))) || this.#areOthers(lower, n)
          ? []
          : this.#recent(n, 2);
      if (isPlural(tree.tokens[k]!) && !MEASURES.test(lower)) return [];
    }
    // Two bodies or countries side by side are what 'their' stands for.
    if (this.#joinedOthers(mine, tree, i)) return [];
    if (mine.filter((m) => m.last < i && this.#table.entity(m.entity)?.kind === 'person').length > 1) return this.#peopleBefore(mine, i);
    if (this.#others >= this.#pair.n) return [];
    const pair = this.#recent(n, 2);
    if (!this.#quotes[n]!(i)) return pair;
    const speaker = new Set(mine.map((m) => m.entity));
    const others = pair.filter((e) => !speaker.has(e));
    return others.length < pair.length ? others : [];
  }

  #peopleBefore(mine: readonly PlacedMention[], i: number): string[] {
    return [...new Set(mine.filter((m) => m.last < i && this.#table.entity(m.entity)?.kind === 'person').map((m) => m.entity))];
  }

  /** People side by side before `i` who are subjects of one verb. */
  #joinedSubjects(mine: readonly PlacedMention[], tree: Tree, i: number): string[] {
    for (let k = 0; k < i; k++) {
      if (!/^nsubj/.test(tree.tokens[k]!.dep)) continue;
      const heads = tree.conjuncts(k).filter((h) => h < i);
      const ids = heads.flatMap((h) =>
        mine.filter((m) => m.first <= h && h <= m.last && this.#table.entity(m.entity)?.kind === 'person').map((m) => m.entity),
      );
      if (new Set(ids).size > 1) return [...new Set(ids)];
    }
    return [];
  }

  /** True when bodies or places stand side by side before `i`. */
  #joinedOthers(mine: readonly PlacedMention[], tree: Tree, i: number): boolean {
    const kinds = mine.filter((m) => m.last < i && /^(?:organisation|place)$/.test(this.#table.entity(m.entity)?.kind ?? ''));
    return kinds.some((a) =>
      kinds.some((b) => b.first > a.last && b.first - a.last <= 8 && tree.tokens.slice(a.last + 1, b.first).some((t) => t.lower === 'and')),
    );
  }

  /** True when a sentence is about things or people in the plural who are not those of the talks. */
  #pluralSubject(n: number): boolean {
    const { tokens } = this.#sentences[n]!;
    return tokens.some(
      (t, k) =>
        /^nsubj/.test(t.dep) &&
        t.head >= 0 &&
        tokens[t.head]!.head < 0 &&
        (isPlural(t) || (/^(?:PROPN|NOUN)$/.test(t.pos) && isPerson(t.lower.replace(/s$/, '')) && t.lower.endsWith('s'))) &&
        // 'The ministers' may be those just named, 'the ministers of the five countries' are others.
        !(PARTICIPANTS.test(t.lower) && !isToldApart(tokens, k)) &&
        !MEASURES.test(t.lower) &&
        !this.found.some((p) => p.n === n && p.first <= k && k <= p.last),
    );
  }

  /** True when the last pair are the only people named before sentence `n`. */
  #areAllSoFar(n: number): boolean {
    const { entities } = this.#pair;
    return this.#table.mentions.every(
      (m) => m.n === 0 || m.n >= n || this.#table.entity(m.entity)?.kind !== 'person' || entities.includes(m.entity),
    );
  }

  /** Whom 'the three ministers' stand for: those who are called so up to there, where they are just as many. */
  #several(noun: string, count: number, n: number): string[] {
    const title = noun.replace(/ies$/, 'y').replace(/s$/, '');
    const isSo = (key: string): boolean => key.split(' ').some((w) => w === title || w === noun);
    const called = new Set(this.#table.posts.filter((p) => p.n > 0 && p.n <= n && isSo(p.key)).map((p) => p.person));
    return called.size === count ? [...called] : [];
  }

  /** Whom 'the two presidents' stand for: the two people so called before, else the last pair, where it is one. */
  #two(noun: string, n: number): string[] {
    const title = noun.replace(/ies$/, 'y').replace(/s$/, '');
    const { posts } = this.#table;
    const called = [...new Set(posts.filter((p) => p.n <= n && p.key.split(' ').at(-1) === title).map((p) => p.person))];
    if (called.length === 2) return called;
    const named = [...new Set(posts.filter((p) => p.n <= n && p.key.split(' ').includes(title)).map((p) => p.person))];
    if (named.length === 2) return named;
    // 'The two leaders' lead states or governments, whoever came with them.
    if (noun === 'leaders') {
      const leaders = [...new Set(posts.filter((p) => p.n <= n && isLeaders(p.key)).map((p) => p.person))];
      if (leaders.length === 2) return leaders;
      if (leaders.length > 0 && !this.#pair.entities.some((e) => leaders.includes(e))) return [];
    }
    const sides = /^(?:sides?|parties|delegations)$/.test(noun);
    // Of talks told before, whoever has been named since.
    if (sides && this.#meeting.entities.length === 2 && n - this.#meeting.n <= 12) return [...this.#meeting.entities];
    const pair = sides && !this.#areAllSoFar(n) ? this.#recent(n, 2) : this.#pair.entities;
    return pair.length === 2 && !(OF_OFFICE.test(noun) && this.#areCalledOtherwise(pair, title, n)) ? [...pair] : [];
  }

  /** Foreign ministers told of last are not 'the presidents': no sentence that names one of them has the word. */
  #areCalledOtherwise(pair: readonly string[], title: string, n: number): boolean {
    const named = new Set(this.#table.mentions.filter((m) => m.n <= n && m.form !== 'pronoun' && pair.includes(m.entity)).map((m) => m.n));
    const isSo = (lower: string): boolean => lower === title || lower === `${title}s` || lower === title.replace(/y$/, 'ies');
    return ![...named].some((k) => this.#sentences[k]!.tokens.some((t) => isSo(t.lower)));
  }

  /** 'The Presidents told their | ministers', where the last who were told of together are no presidents. */
  #areOthers(noun: string, n: number): boolean {
    const pair = this.#recent(n, 2);
    return pair.length === 2 && OF_OFFICE.test(noun) && this.#areCalledOtherwise(pair, noun.replace(/ies$/, 'y').replace(/s$/, ''), n);
  }

  /** 'the Foreign Ministers, A and B' of a sentence before, where only 'the Foreign Ministers' are told of: the words before the noun are the same. */
  #listedAs(tokens: readonly Token[], first: number, noun: number, n: number): string[] {
    const words = (list: readonly Token[], from: number, to: number): string =>
      list
        .slice(from, to + 1)
        .map((t) => t.lower)
        .join(' ');
    const wanted = words(tokens, first, noun);
    for (let k = n - 1; k > 0 && k >= n - 8; k--) {
      const before = this.#sentences[k]!.tokens;
      const people = this.#table.mentions.filter(
        (m) => m.n === k && m.form !== 'pronoun' && this.#table.entity(m.entity)?.kind === 'person',
      );
      for (let at = noun - first; at < before.length - 2; at++) {
        if (words(before, at - (noun - first), at) !== wanted || before[at + 1]!.text !== ',') continue;
        const list: string[] = [];
        for (let next = at + 2; ; ) {
          const m = people.find((p) => before[next]?.start === p.start);
          if (!m) break;
          list.push(m.entity);
          const end = before.findIndex((t) => t.start >= m.end);
          const join = /^(?:,|and|&)$/.test(before[end]?.lower ?? '') ? end + 1 : -1;
          if (join < 0) break;
          next = before[join]?.lower === 'and' ? join + 1 : join;
        }
        if (list.length > 1) return list;
      }
    }
    return [];
  }
}

/** The post of a head of state or government: 'president of norland', but not 'vice president' or 'president of the court'. */
const isLeaders = (key: string): boolean =>
  /^(?:prime minister|president|king|queen|emir|sultan|chancellor|premier|taoiseach)(?: of (?!(?:the )?(?:court|supreme|senate|assembly|parliament|national|council|board|bank|chamber|house|university))|$)/.test(
    key,
  );

/** 'the | Foreign Ministers', 'the | Co-Chairs': the noun of such posts, with a word or two before it and nothing behind it that says whose; else -1. */
function postBehind(tokens: readonly Token[], the: number): number {
  for (let k = the + 1; k < the + 5; k++) {
    const { lower, pos } = tokens[k] ?? { lower: '', pos: 'X' };
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(pos) && lower !== '-') return -1;
    if (lower.endsWith('s') && postNouns.has(lower.slice(0, -1)))
      return isToldApart(tokens, k) || /^(?:NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? '') ? -1 : k;
  }
  return -1;
}

/** 'the two | also signed': a verb comes next. */
const isBeforeVerb = (tokens: readonly Token[], i: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[tokens[i + 1]?.pos === 'ADV' ? i + 2 : i + 1]?.pos ?? '');

const isPerson = (noun: string): boolean => peopleNouns.has(noun) || postNouns.has(noun);

/** 'ambassadors | of the members': a plural that says itself who is meant. */
const isToldApart = (tokens: readonly Token[], k: number): boolean => /^(?:of|from)$/.test(tokens[k + 1]?.lower ?? '');

/** 'The | ministers' may be those just named; 'Norland | ministers', 'rebel leaders' are others. */
const isBare = (tokens: readonly Token[], k: number): boolean =>
  k === 0 || /^(?:the|both|two|these|all|as|by|and|between)$/.test(tokens[k - 1]!.lower) || /^(?:NUM|VERB|PUNCT)$/.test(tokens[k - 1]!.pos);

/** A common noun in the plural; the capital of a first word makes no name of it. */
const isPlural = ({ pos, lower, lemma, head, dep }: Token): boolean =>
  (pos === 'NOUN' && ((lower !== lemma && /[^s]s$/.test(lower)) || /^(?:people|children|men|women|police|personnel)$/.test(lower))) ||
  (/^(?:NOUN|PROPN)$/.test(pos) && head >= 0 && /^nsubj/.test(dep) && /[^s]s$/.test(lower) && isPerson(lower.slice(0, -1)));
