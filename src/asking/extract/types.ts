import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found, Item } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { OF_KIND } from '../release/word-index.ts';

/** The part of a sentence that answers, with how well it fits (added to the sentence's score, about -0.2 to 0.2). */
export interface Extract {
  items: readonly Item[];
  fit: number;
  because: string;
  /** How it was found, in a word or two that do not depend on the question; `because` where it is left out. */
  rule?: string;
  /** Mean distance in the tree to what the question and the sentence share. */
  far?: number;
  /** Further sentences that prove it, such as the one that names whom a pronoun stands for. */
  also?: readonly number[];
}

/** Tokens of the sentence that meet terms of the question; a howitzer, where weapons are asked for, is an answer to it. */
export function sharedTokens(question: Question, alignment: Alignment): Set<number> {
  const out = new Set<number>();
  const { s } = alignment;
  const asksWho = /^whom?$/.test(question.wh);
  for (const term of question.terms) {
    const match = alignment.matches.get(term)!;
    if (term === question.focus && match.score === OF_KIND) continue;
    if (match.score < 0.7) continue;
    const inName = !term.link && asksWho && match.tokens.some((i) => /^[a-z]/.test(s.tokens[i]!.text)) ? isWithinName : undefined;
    for (const i of match.tokens) if (!inName?.(s, i)) out.add(i);
  }
  return out;
}

/** 'The World | Food | Programme gave out food': the word stands by itself as well, so that the question does not name the body. */
function isWithinName(s: SentenceView, i: number): boolean {
  const name = /^[A-Z]/.test(s.tokens[i]!.text) ? s.mentionAt(i) : undefined;
  return name !== undefined && name.form === 'name' && name.first < name.last;
}

/** Mean distance in the tree from a token to the words that question and sentence share, verbs of the question counted twice; 0 when they share none. */
export function nearness(question: Question, alignment: Alignment, i: number): number {
  let sum = 0;
  let weight = 0;
  for (const term of question.terms) {
    const match = alignment.matches.get(term)!;
    if (match.score < 0.7 || match.tokens.length === 0) continue;
    const d = Math.min(...match.tokens.map((t) => alignment.s.tree.distance(t, i)));
    const w = term === question.verb || term === question.focus ? 2 * term.weight : term.weight;
    sum += w * Math.min(d, 10);
    weight += w;
  }
  return weight > 0 ? sum / weight : 0;
}

/** The open path, as rooms are given it that try it last: what answers a question by the sentences that account for it. */
export type Open = (view: ReleaseView, question: Question) => Found | undefined;
