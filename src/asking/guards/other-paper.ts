import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Item } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { asksDoer } from './doers-told.ts';

// 'A letter on ports, signed by A and B, and a contract for tugs, signed by C and D': whoever signed the one has not signed the other.

/** A paper of a row, with those who did to it what is asked about: token indexes. */
interface Done {
  readonly verb: number;
  /** The noun phrase of what it was done to. */
  readonly thing: readonly [number, number];
  /** From the verb to where the next one's thing begins. */
  readonly last: number;
}

/** Those who did it to what is asked about, where the sentence tells of several things, or of one on another topic, and by whom each was done. */
export function ofItsPaper(view: ReleaseView, question: Question, items: readonly Item[]): Item[] {
  const { verb } = question;
  if (!verb || !(asksDoer(question) || /^(?:who|met)$/.test(question.kind)) || question.yesNo || items.length === 0) return [...items];
  const asked = question.terms.filter((t) => t.first > verb.last && !t.link && !t.isVerb && t.weight >= 0.8 && t !== question.focus);
  if (asked.length === 0) return [...items];
  return items.filter(({ span }) => {
    const s = span && span.n > 0 ? view.sentences[span.n]! : undefined;
    if (!s) return true;
    const at = s.tokens.findIndex((t) => t.end > span!.start);
    const row = rowOf(s, verb);
    const own = row.find((d) => d.verb < at && at <= d.last);
    return own === undefined || !isOfOther(question, s, asked, own, row.length);
  });
}

/** '…, | signed by A and B': each such participle with what stands before it. */
function rowOf(s: SentenceView, verb: Term): Done[] {
  const { tokens } = s;
  const verbs = matchTerm(verb, s).tokens.filter((v) => tokens[v]!.pos === 'VERB' && tokens[v + 1]?.lower === 'by');
  if (verbs.length === 0 || verbs.some((v) => s.tree.kids(v, 'aux:pass').length > 0)) return [];
  const starts = verbs.map((v, k) => {
    const from = k === 0 ? 0 : verbs[k - 1]! + 1;
    // The paper's own words end at the comma or bracket before the verb and begin behind the list before it.
    const bound = tokens.findLastIndex((t, i) => i >= from && i < v - 1 && (/^[;:]$/.test(t.text) || (k > 0 && isNewThing(s, i, v))));
    return bound < 0 ? from : bound + 1;
  });
  return verbs.map((v, k) => ({ verb: v, thing: [starts[k]!, v - 1], last: (starts[k + 1] ?? tokens.length) - 1 }));
}

/** 'and | a contract for tugs, signed by': what joins the next paper to those who signed the one before. */
const isNewThing = ({ tokens }: SentenceView, i: number, v: number): boolean =>
  /^(?:and|,)$/.test(tokens[i]!.lower) && /^(?:DET|NUM)$/.test(tokens[i + 1]?.pos ?? '') && i + 1 < v;

/** True where what the question names stands with another of the row, or what it says of it is not said and something else is. */
function isOfOther({ tokens }: Question, s: SentenceView, asked: readonly Term[], { thing: [first, last] }: Done, all: number): boolean {
  const isHere = (t: Term): boolean => matchTerm(t, s).tokens.some((i) => first <= i && i <= last);
  if (all > 1 && !asked.some(isHere)) return asked.some((t) => matchTerm(t, s).tokens.some((i) => i < first || i > last));
  // 'The letter | on ports' is not the letter on dredging.
  const topics = asked.filter((t) => isTopic(tokens[t.first - 1]?.lower ?? '') && t.first > asked[0]!.first);
  const told = s.tokens.slice(first, last).some((t, k) => k > 0 && isTopic(t.lower));
  return topics.length > 0 && told && topics.every((t) => !isHere(t));
}

const isTopic = (word: string): boolean => /^(?:on|for|about|concerning|regarding)$/.test(word);
