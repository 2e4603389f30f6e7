import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Answer } from '../model/answer.ts';
import { foldKey } from '../reading/fold.ts';
import { type NamedPerson, peopleIn } from './named-people.ts';
import { direct } from './wording/turns/indirect.ts';

/** The last full question of one asker in one channel, and what came of it: plain data, kept for some minutes. */
export interface Turn {
  readonly question: string;
  readonly release?: string;
  /** Names that answered it, as shown. */
  readonly answered: readonly string[];
}

/** What a short question means after the one before it. */
export type FollowUp =
  /** It stands for itself. */
  | { readonly kind: 'full' }
  /** It means this question; `without` are answers given before, when others are asked for; `aside` when the next question goes on from the one before. */
  | { readonly kind: 'continued'; readonly question: string; readonly without: readonly string[]; readonly aside: boolean }
  /** It may mean several people. */
  | { readonly kind: 'ambiguous'; readonly people: readonly string[] };

const FULL: FollowUp = { kind: 'full' };
const OPENING = /^(?:and|so|but|ok|okay|also|then|well)\b[\s,:]*/i;
/** 'when?', 'where was that', 'why did this happen' */
const BARE =
  /^(when|where|why|who|how many)(?: (?:was|is|did|were)(?: (?:that|this|it|they|the meeting))?(?: (?:happen|meet|take place|held))?)?(?: exactly)?$/i;
/** 'what about X', 'and with X' */
const INSTEAD = /^(?:(?:what|how) about |with |about )?(?:the )?(.+)$/i;
const WHO_ELSE = /^(?:who|whom) else\b|^any(?:body|one) else\b|^others$/i;
const QUESTION_WORD =
  /^((?:under |by |with |to |from |in |at |on |for )?(?:who|whom|what|which|where|when|why|how(?: many| much| long)?)\b|did|does|do|is|are|was|were|will|has|have|can)/i;
const PRONOUN = /\b(he|she|him|her|his|hers)\b/i;

/**
 * Reads a question in the light of the one before it: 'and when?', 'where?', 'what about Lind?', 'who else?', 'did she say why?'.
 * Nobody is guessed: where a pronoun fits two people, both are given back.
 */
export function followUp(base: KnowledgeBase, question: string, before: Turn | undefined): FollowUp {
  if (!before) return FULL;
  const plain = question
    .replace(/[?!.\s]+$/, '')
    .replace(OPENING, '')
    .trim();
  const last = before.question.replace(/[?!.\s]+$/, '').trim();
  const bare = BARE.exec(plain);
  if (bare) return continued(direct(`${bare[1]!.toLowerCase()} ${withoutQuestionWord(last)}`), [], true);
  if (WHO_ELSE.test(plain)) return continued(asList(base, before, last), before.answered);
  if (!QUESTION_WORD.test(plain) || /^(?:what|how) about\b/i.test(plain)) {
    const instead = INSTEAD.exec(plain)?.[1];
    return (instead && replaced(base, before, last, instead)) || FULL;
  }
  return withNames(base, question, before);
}

const continued = (question: string, without: readonly string[] = [], aside = false): FollowUp => ({
  kind: 'continued',
  question: `${question}?`,
  without,
  aside,
});

/** 'who did A meet in P' → 'did A meet in P'; 'did A meet B' stays. */
function withoutQuestionWord(question: string): string {
  return question
    .replace(OPENING, '')
    .replace(
      /^(?:under |by |with |to |from |in |at |on |for )?(?:who|whom|what|which \w+|where|when|why|how(?: many| much| long)?)\s+/i,
      '',
    );
}

/** 'did A meet B' → 'who did A meet'; a question for people stays as it is. */
function asList(base: KnowledgeBase, before: Turn, last: string): string {
  if (!/^(?:did|has|have|will|does|do)\b/i.test(last)) return last;
  const people = peopleIn(base, last, before.release);
  const end = people.length > 1 ? people.at(-1) : undefined;
  return `who ${
    end
      ? `${last.slice(0, end.start)}${last.slice(end.end)}`
          .trimEnd()
          .replace(/\s(?:and|with)$/, '')
          .trimEnd()
      : last
  }`;
}

/** The last question with one name in place of another: the only person it names, or the second one of 'did A meet B'. */
function replaced(base: KnowledgeBase, before: Turn, last: string, name: string): FollowUp | undefined {
  if (peopleIn(base, name, before.release).length === 0 && !/^\p{Lu}/u.test(name)) return undefined;
  const people = peopleIn(base, last, before.release);
  const old = people.at(-1);
  if (!old || (people.length > 1 && !/^(?:did|has|have|will|does|do)\b/i.test(last))) return undefined;
  return continued(`${last.slice(0, old.start)}${name}${last.slice(old.end)}`);
}

/** 'did she thank him' after a question about one woman: the pronoun is she whom the last question named, or the one person who answered it. */
function withNames(base: KnowledgeBase, question: string, before: Turn): FollowUp {
  const pronoun = PRONOUN.exec(question);
  if (!pronoun) return FULL;
  const named = new Set(peopleIn(base, question, before.release).map((p) => p.name));
  const gender = /^(?:she|her|hers)$/i.test(pronoun[1]!) ? 'female' : 'male';
  const answered = before.answered.length === 1 ? peopleIn(base, before.answered[0]!, before.release) : [];
  const fitting = distinct([...peopleIn(base, before.question, before.release), ...answered]).filter(
    (p) => !named.has(p.name) && (p.gender === undefined || p.gender === gender),
  );
  const sure = fitting.filter((p) => p.gender === gender);
  const chosen = sure.length === 1 ? sure : fitting;
  if (chosen.length === 0) return FULL;
  if (chosen.length > 1) return { kind: 'ambiguous', people: chosen.map((p) => p.name) };
  const possessive =
    /^(?:his|hers)$/i.test(pronoun[1]!) || (/^her$/i.test(pronoun[1]!) && /^\s+\p{L}/u.test(question.slice(pronoun.index + 3)));
  const name = possessive ? `${chosen[0]!.name}'s` : chosen[0]!.name;
  return {
    kind: 'continued',
    question: `${question.slice(0, pronoun.index)}${name}${question.slice(pronoun.index + pronoun[1]!.length)}`,
    without: [],
    aside: false,
  };
}

function distinct(people: readonly NamedPerson[]): NamedPerson[] {
  const seen = new Map<string, NamedPerson>();
  for (const person of people) if (!seen.has(foldKey(person.name))) seen.set(foldKey(person.name), person);
  return [...seen.values()];
}

/** What is kept of a question that was asked and answered. */
export function turnOf(question: string, release: string | undefined, answer: Answer): Turn {
  return { question, ...(release === undefined ? {} : { release }), answered: answer.items.slice(0, 20) };
}
