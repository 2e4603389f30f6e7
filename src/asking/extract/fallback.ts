import type { QuestionKind } from '../../model/answer.ts';
import type { Alignment } from '../align.ts';
import { type Item, rawItem, spanItem } from '../found.ts';
import type { Question } from '../question.ts';
import type { SentenceView } from '../view.ts';
import { quantities } from './count.ts';
import { inDateline } from './date.ts';
import { LOCATIVE } from './place.ts';
import { cut } from './reason.ts';
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
        .filter((q) => free(q.first, q.last) && q.kind !== 'ordinal')
        .slice(0, MOST)
        .map((q) =>
          made('number', question, alignment, q.last, [spanItem(s, q.first, Math.max(q.last, q.noun - q.last <= 4 ? q.noun : 0))]),
        );
    case 'who':
    case 'met':
    case 'role':
      return named(question, alignment, free, /^(?:person|organisation|group)$/);
    case 'where':
    case 'visit':
      return named(question, alignment, free, /^place$/);
    case 'mandate':
      return named(question, alignment, free, /^(?:document|organisation)$/);
    case 'said':
    case 'what':
      return question.wh === 'who' || question.wh === 'whom' ? [] : [clauseOf(question, alignment)];
    default:
      return [];
  }
}

function made(rule: string, question: Question, alignment: Alignment, head: number, items: readonly Item[]): Extract {
  return { items, fit: 0, because: `any ${rule} of the sentence`, rule: `any ${rule}`, far: nearness(question, alignment, head) };
}

/** Names of these kinds, those that are coordinated together as one answer. */
function named(question: Question, alignment: Alignment, free: (first: number, last: number) => boolean, kinds: RegExp): Extract[] {
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
      group.map((m) => spanItem(s, m.first, m.last)),
    );
  });
}

/** 'in P', 'near P': where something is; 'A of P' and 'P's minister' only say whose. */
const isLocative = (s: SentenceView, head: number): boolean =>
  s.tree.prepositions(s.tree.firstConjunct(head)).some((p) => LOCATIVE.test(p)) || /^(?:nsubj|obj)/.test(s.tokens[head]!.dep);

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
