import type { QuestionKind } from '../../model/answer.ts';
import { documentNouns, signedThings } from '../../reading/lexicon.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { type Item, rawItem, spanItem } from '../release/found.ts';
import type { SentenceView } from '../release/view.ts';
import { phrasesBehind } from './behind-preposition.ts';
import { itemsOf } from './beside.ts';
import { inDateline } from './date.ts';
import { asksWhichOne, isQuantity } from './measure.ts';
import { phrasesOfNoun } from './of-noun.ts';
import { ofKind } from './phrase.ts';
import { chunkFrom, isBound, LOCATIVE, locativePhrases } from './place.ts';
import { quantities } from './quantities.ts';
import { cut, otherReasons } from './reason.ts';
import { suits } from './suits.ts';
import { type Extract, nearness, sharedTokens } from './types.ts';

const MOST = 5;

/**
 * Everything in a sentence that is of the kind asked for, when grammar does not show which part answers:
 * dates for 'when', people and bodies for 'who', places for 'where', numbers for 'how many', the clause for 'why' and 'what'.
 * The words of the question are left out.
 */
export function extractByType(question: Question, alignment: Alignment): Extract[] {
  const { s } = alignment;
  const shared = sharedTokens(question, alignment);
  const free = (first: number, last: number): boolean => {
    for (let i = first; i <= last; i++) if (shared.has(i)) return false;
    return true;
  };
  switch (question.kind satisfies QuestionKind) {
    case 'when':
      return s.dates
        .filter((d) => free(d.first, d.last) && !inDateline(s, d.last))
        .slice(0, MOST)
        .map((d) => {
          const values = d.value ? d.value.split('/').map((text) => ({ text })) : [];
          return made('date', question, alignment, d.last, [spanItem(s, d.first, d.last), ...values]);
        });
    case 'count':
      return quantities(s)
        .filter(
          (q) =>
            free(q.first, q.last) &&
            (q.kind !== 'ordinal' || asksWhichOne(question)) &&
            suits(question, alignment, q) &&
            !countsSomethingElse(question, alignment, q.noun) &&
            !othersAreCounted(question, alignment, q.noun),
        )
        .slice(0, MOST)
        .map((q) => made('number', question, alignment, q.last, itemsOf(question, alignment, q)));
    case 'who':
    case 'met':
    case 'role':
      return [...namedWho(question, alignment, free), ...behind(question, alignment)];
    case 'where':
    case 'visit':
      if (/^whom?$/.test(question.wh)) return [...namedWho(question, alignment, free), ...behind(question, alignment)];
      return [
        ...phrasesOfNoun(question, alignment).map((p) => ofPhrases('place of that noun', question, alignment, p)),
        ...behind(question, alignment),
        ...named(question, alignment, (first, last) => free(first, last) && !isBound(s, first), /^place$/),
        ...locativePhrases(s)
          .filter(([first, last]) => free(first, last))
          .slice(0, MOST)
          .map(([first, last]) => made('locative phrase', question, alignment, last, [spanItem(s, first, last)])),
      ];
    case 'mandate':
      return [
        ...named(question, alignment, free, /^(?:document|organisation)$/),
        ...legalPhrases(question, alignment),
        ...behind(question, alignment),
      ];
    case 'why':
      return otherReasons(question, alignment).slice(0, MOST);
    case 'said':
    case 'what':
      if (/^whom?$/.test(question.wh))
        return [...(asksForDoer(question, alignment) ? namedWho(question, alignment, free) : []), ...behind(question, alignment)];
      // 'list the countries', 'name one of them': a sentence that speaks of them lists none.
      if (/^(?:list|name)\b/.test(question.shape)) return [];
      return [...(question.wh === '' ? countsOf(question, alignment) : []), ...behind(question, alignment), clauseOf(question, alignment)];
    default:
      return [];
  }
}

const behind = (question: Question, alignment: Alignment): Extract[] =>
  phrasesBehind(question, alignment)
    .slice(0, MOST)
    .map((phrases) => ofPhrases('phrase behind the preposition', question, alignment, ofKind(question, alignment.s, phrases)));

const ofPhrases = (rule: string, question: Question, alignment: Alignment, phrases: readonly (readonly [number, number])[]): Extract =>
  made(
    rule,
    question,
    alignment,
    phrases[0]![1],
    phrases.map(([first, last]) => spanItem(alignment.s, first, last)),
  );

/** 'how many ships' is not answered by '450 soldiers' where no ships are spoken of. */
function countsSomethingElse(question: Question, { s, matches }: Alignment, noun: number): boolean {
  const { focus, verb, terms } = question;
  if (!focus || noun < 0 || isQuantity(focus) || !/\bhow many\b/.test(question.shape)) return false;
  const { score, tokens } = matches.get(focus)!;
  if (score < 0.7) return true;
  // 'How many trees did the scouts plant' is not answered by a number of scouts.
  const doer = tokens.includes(noun) ? undefined : terms.find((t) => t.first > focus.last && matches.get(t)!.tokens.includes(noun));
  if (
    doer &&
    /\b(?:did|do|does|will|have|has|had) (?:the |its |their |his |her )?$/.test(question.shape.slice(0, question.shape.indexOf(doer.word)))
  )
    return true;
  // 'how many troops has it' asks for a number of troops: '30 members and the troop contributing partners' has none.
  const isSaid =
    terms.some((t) => matches.get(t)!.tokens.includes(noun)) || tokens.some((t) => s.tree.isBelow(t, noun) || s.tree.isBelow(noun, t));
  return verb === undefined && !focus.isVerb && !isSaid && /\b(?:have|has|had|are there|were there)\b/.test(question.shape);
}

/** 'how many inspectors' is not answered by the 'eight engineers' of a sentence that counts its inspectors. */
function othersAreCounted({ focus, terms }: Question, { s, matches }: Alignment, noun: number): boolean {
  const asked = focus && !focus.link ? matches.get(focus)! : undefined;
  if (!asked || asked.score < 0.95 || noun < 0 || terms.some((t) => matches.get(t)!.tokens.includes(noun))) return false;
  return quantities(s).some((o) => asked.tokens.includes(o.noun));
}

/** 'who wants to send ships?' is after a deed, 'who said that …' after words, which facts answer. */
const asksForDoer = ({ verb, shape }: Question, { matches }: Alignment): boolean =>
  verb !== undefined &&
  matches.get(verb)!.score >= 0.7 &&
  !/\b(?:said|says?|told|tells?|claim\w*|thinks?|thought|stat(?:ed|es)) (?:that|so|it)\b/.test(shape);

type IsFree = (first: number, last: number) => boolean;

const namedWho = (question: Question, alignment: Alignment, free: IsFree): Extract[] =>
  saysNothingOfIt(question, alignment)
    ? []
    : [
        ...named(question, alignment, free, /^(?:person|organisation|group)$/),
        ...countriesThatAct(question, alignment, free),
        ...phrasesAround(question, alignment, free),
      ];

/** 'whom does it work with': those named where nothing is said of that work are not the ones. */
const saysNothingOfIt = ({ gap, verb }: Question, { matches }: Alignment): boolean =>
  gap === 'oblique' && verb !== undefined && verb.weight > 0.5 && matches.get(verb)!.score < 0.7;

/** 'pupils at the school?': a question without a question word may ask how many there are. */
function countsOf(question: Question, alignment: Alignment): Extract[] {
  const { s, matches } = alignment;
  const counted = question.focus ? matches.get(question.focus)!.tokens : [];
  return quantities(s)
    .filter((q) => q.kind !== 'ordinal' && counted.includes(q.noun))
    .slice(0, 2)
    .map((q) => made('number', question, alignment, q.last, [spanItem(s, q.first, Math.max(q.last, q.noun - q.last <= 4 ? q.noun : 0))]));
}

function made(rule: string, question: Question, alignment: Alignment, head: number, items: readonly Item[]): Extract {
  return { items, fit: 0, because: `any ${rule} of the sentence`, rule: `any ${rule}`, far: nearness(question, alignment, head) };
}

/** Names of these kinds, those that are coordinated together as one answer. */
function named(question: Question, alignment: Alignment, free: IsFree, kinds: RegExp): Extract[] {
  const { s } = alignment;
  const asked = new Set(question.links.flatMap((l) => l.entities));
  const fits = s.mentions.filter(
    (m) =>
      (m.form === 'name' || m.form === 'title') &&
      kinds.test(s.view.entity(m.entity)?.kind ?? '') &&
      !asked.has(m.entity) &&
      free(m.first, m.last) &&
      s.mentionAt(m.last) === m &&
      (m.form === 'title' || s.view.entity(m.entity)?.kind !== 'place' || isLocative(s, headOf(s, m.first, m.last))),
  );
  const groups = new Map<number, typeof fits>();
  for (const m of fits) {
    const head = headOf(s, m.first, m.last);
    const first = s.tree.firstConjunct(head);
    groups.set(first, [...(groups.get(first) ?? []), m]);
  }
  return [...groups].slice(0, MOST).map(([head, group]) => {
    const kind = s.view.entity(group[0]!.entity)?.kind ?? 'name';
    return made(
      kind,
      question,
      alignment,
      head,
      ofOwnClause(question, alignment, group).map((m) => spanItem(s, m.first, m.last)),
    );
  });
}

/** 'A, who paid a farewell call, and B, who …': what a clause behind one name of a list tells is told of that one alone. */
function ofOwnClause<T extends { readonly first: number; readonly last: number }>(
  question: Question,
  { s, matches }: Alignment,
  group: readonly T[],
): readonly T[] {
  if (group.length < 2) return group;
  const told = question.terms.flatMap((t) => {
    const match = t.link ? undefined : matches.get(t);
    return match && match.score >= 0.7 ? match.tokens : [];
  });
  const owners = group.filter((m, k) => {
    const who = s.tokens.findIndex((t, i) => i > m.last && i < m.last + 3 && t.lower === 'who');
    return who > 0 && told.some((i) => i > who && i < (group[k + 1]?.first ?? s.tokens.length));
  });
  return owners.length > 0 ? owners : group;
}

/** 'in P', 'near P': where something is; 'A of P' and 'P's minister' only say whose. */
const isLocative = (s: SentenceView, head: number): boolean =>
  s.tree.prepositions(s.tree.firstConjunct(head)).some((p) => LOCATIVE.test(p)) ||
  (/^(?:nsubj|obj)/.test(s.tokens[head]!.dep) && s.tokens[s.tokens[head]!.head]?.lemma !== 'represent');

function headOf(s: SentenceView, first: number, last: number): number {
  for (let i = last; i >= first; i--) if (s.tokens[i]!.head < first || s.tokens[i]!.head > last) return i;
  return last;
}

/** The sentence itself, cut to what fits an answer. */
function clauseOf(question: Question, alignment: Alignment): Extract {
  const { s } = alignment;
  const last = cut(s, 0, s.tokens.length - 1);
  return made('clause', question, alignment, last, [rawItem(s.view, s.n, s.tokens[0]!.start, s.tokens[last]!.end)]);
}

/** Countries that do or undergo something, as people and bodies do. */
function countriesThatAct(question: Question, alignment: Alignment, free: IsFree): Extract[] {
  const { s } = alignment;
  return s.mentions
    .filter((m) => s.view.entity(m.entity)?.kind === 'place' && m.form === 'name' && free(m.first, m.last) && s.mentionAt(m.last) === m)
    .filter((m) => {
      const head = s.tree.firstConjunct(headOf(s, m.first, m.last));
      return /^(?:nsubj|obj|iobj|nmod:poss)/.test(s.tokens[head]!.dep) || /^(?:by|of|with|to)$/.test(s.tree.prepositions(head)[0] ?? '');
    })
    .slice(0, 3)
    .map((m) => made('country', question, alignment, m.last, [spanItem(s, m.first, m.last)]));
}

/** What follows 'under', 'pursuant to', 'in accordance with': what a deed rests on, whatever it is called. */
function legalPhrases(question: Question, alignment: Alignment): Extract[] {
  const { s } = alignment;
  const out: Extract[] = [];
  for (let i = 0; i < s.tokens.length && out.length < 3; i++) {
    const token = s.tokens[i]!;
    if (!/^(?:NOUN|PROPN|NUM)$/.test(token.pos) || !/^(?:obl|nmod|conj)/.test(token.dep)) continue;
    const [from] = s.tree.span(i);
    const opening = s.tokens
      .slice(from, from + 4)
      .map((t) => t.lower)
      .join(' ');
    if (!RESTS_ON.test(opening) && !s.tree.prepositions(i).some((p) => /^(?:under|pursuant|per)$/.test(p))) continue;
    const [first, last] = s.tree.nounPhrase(i);
    const start = s.tokens.findIndex((t, k) => k >= first && k <= last && /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(t.pos));
    if (start >= 0) out.push(made('legal phrase', question, alignment, last, [spanItem(s, start, last)]));
  }
  return out;
}

const RESTS_ON =
  /^(?:under|pursuant to|in accordance with|in line with|in conformity with|in keeping with|on the basis of|based on|by virtue of|as required|as provided|in terms of|contrary to|according to|within the framework|in compliance with|consistent with)\b/;

/** For 'who': the phrases right before and right after the verb asked about, and the one behind 'by', whatever the tree made of them. */
function phrasesAround(question: Question, alignment: Alignment, free: IsFree): Extract[] {
  const { s } = alignment;
  const verbs = question.verb ? alignment.matches.get(question.verb)!.tokens : [];
  const out: Extract[] = [];
  for (const v of verbs.slice(0, 2)) {
    const starts: number[] = [];
    for (let i = v - 1; i >= 0 && i > v - 12; i--) {
      const chunk =
        /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(s.tokens[i]!.pos) && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(s.tokens[i - 1]?.pos ?? '') ? i : -1;
      if (chunk >= 0) starts.push(chunk);
    }
    for (let i = v + 1; i < s.tokens.length && i < v + 12; i++) if (s.tokens[i]!.lower === 'by') starts.push(i + 1);
    for (const start of starts.slice(0, 3)) {
      const chunk = chunkFrom(s, start);
      if (!chunk || !free(chunk[0], chunk[1]) || s.mentionAt(chunk[1])?.form === 'pronoun') continue;
      if (s.dates.some((d) => d.first <= chunk[1] && chunk[0] <= d.last)) continue;
      // 'A, whose | office oversees it'
      if (s.tokens[chunk[0] - 1]?.lower === 'whose' || s.tokens[chunk[0]]!.lower === 'whose') continue;
      // A paper does nothing that people are asked for.
      if (documentNouns.has(s.tokens[chunk[1]]!.lower) || signedThings.has(s.tokens[chunk[1]]!.lower)) continue;
      out.push(made('phrase around the verb', question, alignment, chunk[1], [spanItem(s, chunk[0], chunk[1])]));
    }
  }
  return out;
}
