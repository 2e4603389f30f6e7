import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { asksWhy } from './no-reason.ts';

// Causes told by a verb or an adverb of their own: 'A fell, which officials | attributed to B', 'blamed B for A', 'B, and A has | therefore not been …'.

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The cause, where the sentence names all that the question does on the side of what was brought about. */
export function broughtBy(question: Question, { s, matches }: Alignment): Span | undefined {
  const { terms } = question;
  if (!asksWhy(question) || terms.some((t) => matches.get(t)!.score < 0.7)) return undefined;
  const stands = terms.map((t) => matches.get(t)!.tokens);
  const span = attributed(s) ?? clauseBeforeTherefore(s);
  const isOutside = span !== undefined && stands.every((at) => at.length === 0 || at.some((i) => i < span.first || i > span.last));
  return isOutside ? span : undefined;
}

const ATTRIBUTES = /^(?:attribute|ascribe|credit)$/;

/** 'attributed it to the closure of schools', 'blamed the closure for it', 'put it down to the closure'. */
function attributed(s: SentenceView): Span | undefined {
  const { tokens, tree } = s;
  for (let v = 0; v < tokens.length; v++) {
    const { pos, lemma } = tokens[v]!;
    if (pos !== 'VERB' || tree.isNegated(v)) continue;
    const down = lemma === 'put' && tree.children[v]!.some((c) => tokens[c]!.lower === 'down');
    if (ATTRIBUTES.test(lemma) || down) {
      const to = tree.kids(v, 'obl').find((c) => c > v && tree.prepositions(c).includes('to'));
      if (to !== undefined) return phrase(s, tree.conjuncts(to));
    }
    const [blamed] = tree.kids(v, 'obj');
    if (lemma === 'blame' && blamed !== undefined && tree.kids(v, 'obl').some((c) => tree.prepositions(c).includes('for')))
      return phrase(s, [blamed]);
  }
  return undefined;
}

/** Phrases of a list, without the prepositions in front of each. */
function phrase({ tokens, tree }: SentenceView, heads: readonly number[]): Span | undefined {
  let [first] = tree.span(heads[0]!, ['conj']);
  while (tokens[first]?.dep === 'case') first++;
  let last = tree.span(heads[0]!)[1];
  for (const head of heads) last = Math.max(last, tree.span(head)[1]);
  while (last > first && /^[.,;:"]$/.test(tokens[last]!.text)) last--;
  return first <= last ? { first, last } : undefined;
}

const THEREFORE =
  /^(?:therefore|thus|hence|consequently|accordingly|as a (?:result|consequence)(?! of\b)|for (?:this|that|these) reasons?)\b/;

/** 'The flight was aborted | and the removal has therefore not been verified': the clause before. */
export function clauseBeforeTherefore(s: SentenceView): Span | undefined {
  const { tokens } = s;
  const at = tokens.findIndex((_, i) =>
    THEREFORE.test(
      tokens
        .slice(i, i + 4)
        .map((t) => t.lower)
        .join(' '),
    ),
  );
  const verb = at < 0 ? -1 : tokens.findIndex((t, i) => i > at && t.pos === 'VERB');
  if (verb < 0 || !/^(?:conj|parataxis|root|ccomp)$/.test(tokens[verb]!.dep)) return undefined;
  // The clause begins behind the 'and', ';' or comma before it.
  const begins = tokens.findLastIndex((t, i) => i < at && (t.text === ';' || (/^(?:and|but|so)$/.test(t.lower) && t.head === verb)));
  if (begins < 2) return undefined;
  let first = tokens.findLastIndex((t, i) => i < begins && t.text === ';') + 1;
  while (first < begins && /^(?:and|but)$/.test(tokens[first]!.lower)) first++;
  let last = begins - 1;
  while (last > first && /^[.,;:"]$/.test(tokens[last]!.text)) last--;
  return tokens.slice(first, last + 1).some((t) => /^(?:VERB|AUX)$/.test(t.pos)) ? { first, last } : undefined;
}
