import { asksHowOften, frequencies } from '../extract/frequency.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** Verbs of which one stands for another where it is asked how often something comes. */
const ALIKE: readonly RegExp[] = [
  /^(?:pay|provide|give|grant|disburse|award|distribute|transfer|receive|get|issue|hand)$/,
  /^(?:hold|take|happen|meet|convene|occur|organi[sz]e|gather|host)$/,
  /^(?:run|operate|sail|go|fly|leave|depart|connect|serve|ply)$/,
  /^(?:publish|issue|release|appear|produce|submit|report|present|send)$/,
];
/** Verbs that only lead a date in. */
const STARTS = /^(?:start|begin|commence)$/;

/** 'How often are the stipends paid', where the release says 'provided monthly': the one rhythm told of them. */
export function answerHowOften(view: ReleaseView, question: Question): Found | undefined {
  const { shape, terms, verb, yesNo } = question;
  if (yesNo || !asksHowOften(question) || /\bhow many\b/.test(shape) || !verb || terms.some((t) => t.unknown)) return undefined;
  const alike = ALIKE.find((a) => a.test(verb.lemma));
  const things = terms.filter((t) => t !== verb && !/^(?:often|place|frequently|regularly)$/.test(t.word));
  if (!alike || !things.some((t) => !t.link)) return undefined;
  const told = view.sentences.slice(1).flatMap((s) => {
    if (!things.every((t) => matchTerm(t, s).score >= 0.7)) return [];
    const all = frequencies(s);
    const span = all[0];
    return span && all.length === 1 && isRhythmOf(s, span.first, alike) ? [{ s, span }] : [];
  });
  const [first] = told;
  if (!first || told.length > 1) return undefined;
  return {
    items: [spanItem(first.s, first.span.first, first.span.last)],
    citations: cite(view, [first.s.n]),
    score: 0.85,
    because: 'how often',
  };
}

/** The verb nearest before it is one that stands for the verb of the question, and it is not denied. */
function isRhythmOf({ tokens, tree }: SentenceView, at: number, alike: RegExp): boolean {
  const v = tokens.findLastIndex((t, i) => i < at && t.pos === 'VERB' && !STARTS.test(t.lemma));
  return (
    v >= 0 && at - v <= 6 && alike.test(tokens[v]!.lemma) && !tree.isNegated(v) && !tokens.slice(v, at).some((t) => /^[,;]$/.test(t.text))
  );
}
