import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { honorifics, ranks } from '../../reading/lexicon.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Link } from '../question/link.ts';
import type { Question } from '../question/question.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';
import { authorCalled } from './holder-meant.ts';
import { postRows, withFullRanks } from './post-rows.ts';
import { SHORT_POSTS, samePost } from './posts.ts';

/**
 * Holds the titles of a question against those that the release gives: 'president lind' means only those called Lind whom it calls
 * president. The others are left out of the links; a title that fits nobody of that name stands in `wrongTitle`.
 */
export function withTitles(view: ReleaseView, question: Question): Question {
  let wrongTitle: Question['wrongTitle'];
  const narrowed = new Map<Link, Link>();
  for (const link of question.links) {
    if (link.kind !== 'person' || link.byPost) continue;
    const name = nameIn(view, question, link);
    const first = titleBefore(question, link, name);
    if (first === undefined) continue;
    const words = wordsOfTitle(question, first, name - 1);
    const entities = link.entities.filter((id) => view.entity(id)?.kind !== 'person' || isCalled(view, id, words));
    if (entities.length === 0) wrongTitle ??= { first, last: name - 1, name: { ...link, first: name } };
    else if (entities.length < link.entities.length) narrowed.set(link, { ...link, entities });
  }
  if (narrowed.size === 0) return wrongTitle ? { ...question, wrongTitle } : question;
  const now = (link: Link): Link => narrowed.get(link) ?? link;
  return {
    ...question,
    links: question.links.map(now),
    terms: question.terms.map((t) => (t.link && narrowed.has(t.link) ? { ...t, link: now(t.link) } : t)),
    ...(wrongTitle ? { wrongTitle } : {}),
  };
}

/** Words that go before the noun of a title and belong to it. */
const MODIFIER =
  /^(?:vice|deputy|prime|foreign|defen[cs]e|interior|home|finance|trade|justice|health|energy|environment|education|acting|interim|former|under|special|general|first|second|crown|state|security|national|permanent|chief|major|brigadier|lieutenant|rear|assistant|associate|senior|minister|opposition)$/;

/** A noun of a title, also shortened with its point: 'gen.'. */
const isTitleNoun = (lower: string): boolean => isPostWord(lower) || ranks.has(lower.replace(/\.$/, ''));

/** A point, or a word of courtesy. */
const isDecor = (lower: string): boolean => /^[.-]$/.test(lower) || honorifics.has(lower.replace(/\.$/, ''));

/** The first token of a link that is no title: the link of 'president lind' holds both words. */
function nameIn(view: ReleaseView, { tokens }: Question, { first, last, entities }: Link): number {
  // 'Sultan', 'Prince', 'Judge' may be part of the name itself.
  const own = new Set(entities.flatMap((id) => foldKey(view.entity(id)?.name ?? '').split(' ')));
  let name = first;
  while (name < last && !own.has(tokens[name]!.lower) && (isTitleNoun(tokens[name]!.lower) || isDecor(tokens[name]!.lower))) name++;
  return name;
}

/** The token with which the title right before the name begins; undefined where none stands there. */
function titleBefore({ tokens, links }: Question, link: Link, name: number): number | undefined {
  const free = (i: number): boolean => i >= 0 && !links.some((l) => l !== link && l.first <= i && i <= l.last);
  const isTitle = (i: number): boolean => free(i) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i]!.pos) && isTitleNoun(tokens[i]!.lower);
  let first = name - 1;
  // 'gen. lund', 'president mr lund'
  while (first > 0 && isDecor(tokens[first]!.lower) && free(first)) first--;
  if (!isTitle(first) || /^(?:lady|lord|gentleman)$/.test(tokens[first]!.lower)) return undefined;
  while (free(first - 1) && (isTitle(first - 1) || MODIFIER.test(tokens[first - 1]!.lower) || /^[-.]$/.test(tokens[first - 1]!.text)))
    first--;
  return first;
}

/** The words of a title in full, singular: 'lt gen' as 'lieutenant general', 'pm' as 'prime minister'. */
const wordsOfTitle = ({ tokens }: Question, first: number, last: number): string[] =>
  tokens
    .slice(first, last + 1)
    .flatMap((t) => SHORT_POSTS.get(t.lower) ?? withFullRanks(foldKey(t.text)).split(' '))
    .map((w) => (isPostWord(w.replace(/s$/, '')) ? w.replace(/s$/, '') : w))
    .filter((w) => /[a-z]/.test(w));

/** True when the release gives the person the title: the author of the letterhead, a post, or the words around the name. */
function isCalled(view: ReleaseView, person: string, title: readonly string[]): boolean {
  if (
    authorCalled(
      view,
      title.map((w) => stem(w)),
    ) === person
  )
    return true;
  return wordingsOf(view, person).some((words) => fitsTitle(words, title));
}

/** Titles as they are cut before a name, in full as they are asked after. */
const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['amb', 'ambassador'],
  ['prof', 'professor'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['pres', 'president'],
]);

const wordings = new WeakMap<ReleaseView, Map<string, readonly (readonly string[])[]>>();

/** All that the release calls somebody, in folded words: each post, each name with what stands before it, each 'the Minister' that means him. */
function wordingsOf(view: ReleaseView, person: string): readonly (readonly string[])[] {
  const known = wordings.get(view) ?? new Map<string, readonly (readonly string[])[]>();
  wordings.set(view, known);
  const kept = known.get(person);
  if (kept) return kept;
  const texts = postRows(view).flatMap((r) => (r.person === person ? [r.text] : []));
  for (const m of view.reading.mentions) {
    if (m.entity !== person || m.form === 'pronoun') continue;
    const s = view.sentences[m.n]!;
    texts.push(withTitleAhead(s, m.start, m.end), sharedTitle(s, m.start));
  }
  const found = texts.map((text) =>
    withFullRanks(foldKey(text))
      .split(/[^a-z0-9]+/)
      .filter(Boolean)
      .map((w) => SHORT_TITLES.get(w) ?? w),
  );
  known.set(person, found);
  return found;
}

/** 'a meeting with | Foreign Minister | A B': the nouns and adjectives right before a name go with it. */
function withTitleAhead(s: SentenceView, start: number, end: number): string {
  const at = s.tokens.findIndex((t) => t.start >= start);
  const last = s.tokens.findLastIndex((t) => t.end <= end);
  let first = at;
  while (first > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(s.tokens[first - 1]!.pos)) first--;
  return at < 0 || last < at ? '' : s.text(first, last);
}

/** 'the Foreign Ministers | of Norland and Sudland, A B and | C D': a title in the plural, where only names stand between it and this one. */
function sharedTitle(s: SentenceView, start: number): string {
  const name = s.tokens.findIndex((t) => t.start >= start);
  for (let i = name - 1; i >= 0; i--) {
    const { lower, pos } = s.tokens[i]!;
    const one = lower.replace(/s$/, '');
    if (one !== lower && isPostWord(one)) return withTitleAhead(s, s.tokens[i]!.start, s.tokens[i]!.end).slice(0, -1);
    if (!/^(?:PROPN|CCONJ|PUNCT|DET)$/.test(pos) && !/^(?:of|mr|ms|mrs|dr)$/.test(lower)) return '';
  }
  return '';
}

/** Words that make another, lesser post of the one they stand beside. */
const LESSER = /^(?:deputy|vice|acting|interim|assistant|associate|under|alternate|prime|co|parliamentary|shadow|junior|elect|designate)$/;
/** Posts that end in 'general', and are no ranks. */
const OF_OFFICE = /^(?:secretary|director|attorney|inspector|governor|consul|auditor|solicitor|commissioner|prosecutor|surgeon)$/;
/** What is no rank of its own before another: the 'major' of a major general. */
const OPENS_RANK = /^(?:major|lieutenant|vice|rear|air|chief|staff)$/;
const RANK = /^(?:general|colonel|admiral|commander|marshal|major|sergeant|minister)$/;
/** Nouns for whoever heads anything. */
const ANY_HEAD = /^(?:chief|head|boss)$/;
const HEADS =
  /^(?:chief|head|director|commander|chair\w*|president|secretary|commissioner|chef|leader|coordinator|representative|governor)$/;
const CHARGE = /^(?:of|to|for|on|at|in|with)$/;

/**
 * True when the words hold the title: its noun as somebody's own (not 'adviser to the president'), with none beside it that makes a lesser
 * one of it and is not asked for, and every other word of the title.
 */
function fitsTitle(words: readonly string[], title: readonly string[]): boolean {
  const head = title.at(-1) ?? '';
  const rest = title.slice(0, -1);
  if (!rest.every((w) => words.some((o) => sameWord(o, w)))) return false;
  return words.some((word, i) => {
    if (word !== head && !samePost(stem(word), stem(head)) && !(ANY_HEAD.test(head) && HEADS.test(word))) return false;
    const next = words[i + 1] ?? '';
    const before = words[i - 1] ?? '';
    if (
      next === 's' ||
      (OPENS_RANK.test(word) && RANK.test(next)) ||
      (word === 'general' && OF_OFFICE.test(before) && !title.includes(before))
    )
      return false;
    // Behind a post that is for or under this one: 'adviser to the president'.
    if (words.slice(0, i).some((w, k) => CHARGE.test(w) && words.slice(0, k).some((o) => isPostWord(o)))) return false;
    const opens = words.slice(0, i).findLastIndex((w) => /^(?:and|the)$/.test(w) || CHARGE.test(w)) + 1;
    return [...words.slice(opens, i), next].every((w) => !LESSER.test(w) || title.some((t) => sameWord(t, w)));
  });
}

const sameWord = (a: string, b: string): boolean =>
  a === b || stem(a) === stem(b) || areSynonyms(stem(a), stem(b)) || (b === 'foreign' && a === 'external');
