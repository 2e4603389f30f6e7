import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** How much of the question a sentence that denies it must account for, 0 to 1. */
const ACCOUNTED = 0.65;

/** Verbs that deny what stands behind them. */
const PREVENTS = /^(?:ban|bar|forbid|prohibit|prevent|block|refuse|deny|reject|decline|exclude|oppose)$/;

/** No, where a sentence about what was asked says that nobody did it, that none was given, or that it was not done: 'no statement was issued'. */
export function answerDenied(view: ReleaseView, question: Question): Found | undefined {
  if (!question.yesNo || question.tokens.some((t) => /^(?:not|n't|never|no)$/.test(t.lower))) return undefined;
  const terms = question.terms.filter(
    (t) => !/^(?:today|immediate|any|anyone|anybody|end|ended|issued?|give|given|gave|make|made)$/.test(t.word),
  );
  // 'Are banks banned from it': that they may not is no 'no'.
  if (PREVENTS.test(question.verb?.lemma ?? '')) return undefined;
  if (terms.length < 2 || terms.some((t) => t.unknown)) return undefined;
  let best: { s: SentenceView; score: number } | undefined;
  for (const s of view.sentences) {
    const score = denies(s, terms);
    if (score >= ACCOUNTED && (!best || score > best.score)) best = { s, score };
  }
  return best && { items: [{ text: 'no' }], citations: cite(view, [best.s.n]), score: best.score, because: 'the sentence denies it' };
}

/** The share of the question that a sentence which denies it accounts for; 0 for one that denies nothing of it. */
function denies(s: SentenceView, terms: readonly Term[]): number {
  let total = 0;
  let met = 0;
  let denied = false;
  for (const term of terms) {
    total += term.weight;
    const match = matchTerm(term, s);
    if (match.score >= 0.7) {
      met += term.weight * match.score;
      if (!term.link || term.link.kind === 'geo') denied ||= match.tokens.some((i) => isDenied(s, i));
    } else if (term.link && !(term.link.kind === 'organisation' && speaksForItself(s))) return 0;
  }
  return denied ? met / total : 0;
}

/** 'We did not discuss it', 'the members had not': the body that the question names need not be named again. */
const speaksForItself = (s: SentenceView): boolean =>
  s.tokens.slice(0, 4).some((t) => /^(?:we|they|members|two|both|sides|parties)$/.test(t.lower));

/** A noun with 'no', a verb with 'not', or one whose subject is nobody. */
function isDenied(s: SentenceView, i: number): boolean {
  const { tree, tokens } = s;
  const none = (k: number): boolean =>
    /^(?:nobody|none|neither)$/.test(tokens[k]!.lower) || tree.kids(k, 'det').some((d) => /^(?:no|neither)$/.test(tokens[d]!.lower));
  if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[i]!.pos)) return none(i);
  return tree.isNegated(i) || tree.subjects(i).some(none) || tree.kids(i, 'obj').some(none);
}
