import type { Fact } from '../../model/reading.ts';
import type { FactSentence } from './context.ts';

const RUMOUR = /^(?:reports?|claims?|rumou?rs?|allegations?|speculations?|suggestions?|assertions?|accusations?|stories)$/;
/** Those on whose word alone a rumour rests, where they claim it. */
const TELLERS = /^(?:reports?|rumou?rs?|stories|media|press|outlets?|newspapers?|sites?|users|accounts?|posts|bloggers)$/;
const CLAIMING = /^(?:claim|allege|suggest|assert|speculate|rumou?r|insinuate)$/;
/** As much is told of what is true: it is a rumour only where it is denied. */
const TELLING = /^(?:say|report|indicate|write|state|carry|publish)$/;
const DENYING = /^(?:deny|reject|refute|dismiss|rebut|contradict|disprove)$/;

const WRONG =
  '(?:not (?:true|correct|accurate|so)|false|untrue|incorrect|inaccurate|wrong|baseless|unfounded|groundless|fabricated|misleading|fake|(?:pure |an )?invention|without (?:any |all )?(?:foundation|basis|substance|truth))';
const WHAT = '(?:reports?|claims?|rumou?rs?|allegations?|speculations?|stories|story|information|assertions?|suggestions?|accusations?)';
/** 'These reports are incorrect', 'This is not true', 'The Ministry rejects these claims', 'No such meeting took place' */
const DENIALS = [
  new RegExp(
    `^(?:all |all of )?(?:(?:the|these|those|this|that|such|it|they|both) )?(?:(?:\\w+ )?${WHAT} )?(?:is|are|was|were) (?:\\w+ly |simply )?${WRONG}\\b`,
  ),
  new RegExp(
    `\\b(?:den(?:ies|ied)|reject(?:s|ed)?|refute[sd]?|dismiss(?:es|ed)?|rebut(?:s|ted)?) (?:all |all of )?(?:these|those|this|such|the) (?:\\w+ )?${WHAT}\\b`,
  ),
  /^(?:no such (?:meeting|visit|talks|contact|encounter|conversation|trip|journey)\b|there (?:was|were|has been|have been) no such (?:meeting|visit|talks|contact|encounter|conversation|trip)\b)/,
];

/**
 * What is told only as a report or claim did not happen where the text calls it false ('is aware of reports that A met B. These reports are
 * incorrect.'); where it does not, it is no more than possible.
 */
export function settleRumours(sentences: readonly FactSentence[], facts: readonly Fact[]): Fact[] {
  const spans = sentences.map((s) => spanOf(s));
  return facts.map((fact) => {
    if (!/^(?:meeting|visit|event)$/.test(fact.kind) || fact.polarity === 'negative') return fact;
    const n = fact.evidence[0]!;
    const span = spans[n];
    const s = sentences[n]!;
    if (!span || !isWithin(s, fact, span)) return fact;
    const denied = deniedAt(sentences, s, span);
    if (denied >= 0) return { ...fact, polarity: 'negative', evidence: [...new Set([...fact.evidence, denied])] };
    return span.claimed ? { ...fact, modality: 'possible' } : fact;
  });
}

/** A stretch of tokens that tells only what is said. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** Told as a claim: nobody vouches for it. */
  readonly claimed: boolean;
}

function spanOf(s: FactSentence): Span | undefined {
  const { tokens } = s.sentence;
  const that = tokens.findIndex((t, i) => t.lower === 'that' && i > 0 && opens(s, i) !== undefined);
  if (that > 0) return { from: that + 1, to: endOf(s, that), claimed: opens(s, that) === 'claim' };
  // 'According to some media, …'
  const isAccording = tokens[0]?.lower === 'according' && tokens.slice(1, 6).some((t) => TELLERS.test(t.lower));
  return isAccording ? { from: 2, to: tokens.length, claimed: false } : undefined;
}

/** Whether a report or claim stands before the 'that' at `i`: 'reports in the press | that', 'media claim | that', 'it has been reported | that'. */
function opens(s: FactSentence, i: number): 'claim' | 'word' | undefined {
  const { tokens } = s.sentence;
  const verb = tokens[i - 1]!;
  if (verb.pos === 'VERB' && (CLAIMING.test(verb.lemma) || TELLING.test(verb.lemma))) {
    const subjects = s.tree.subjects(i - 1);
    const by = subjects.some((x) => TELLERS.test(tokens[x]!.lower)) || (s.tree.isPassive(i - 1) && tokens[0]!.lower === 'it');
    return by ? (CLAIMING.test(verb.lemma) ? 'claim' : 'word') : undefined;
  }
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const { pos, lower } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX' || lower === ',') return undefined;
    if (pos === 'NOUN' || pos === 'PROPN') if (RUMOUR.test(lower) && !isOwnReport(s, k)) return 'claim';
  }
  return undefined;
}

/** 'her report that', 'the Council's claim that': of somebody who is named, and not the talk of the town. */
const isOwnReport = (s: FactSentence, k: number): boolean =>
  s.tree.kids(k, 'nmod:poss').length > 0 || /^report$/.test(s.sentence.tokens[k]!.lower);

/** Where what is said ends: before the main verb of the sentence, where that stands behind it. */
function endOf({ tree, sentence: { tokens } }: FactSentence, that: number): number {
  const root = tokens.findIndex((t) => t.head < 0);
  // Where the tree takes the verb of what is said for that of the sentence, it tells no end.
  const first = tokens.findIndex((t, i) => i > that && t.pos === 'VERB');
  if (root < that || root === first) return tokens.length;
  const opensMain = tree.kids(root, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'cop').filter((k) => k > that);
  return Math.min(root, ...opensMain);
}

const isWithin = (s: FactSentence, fact: Fact, { from, to }: Span): boolean => {
  const start = s.sentence.tokens[from]?.start ?? Number.POSITIVE_INFINITY;
  const end = s.sentence.tokens[to]?.start ?? Number.POSITIVE_INFINITY;
  const own = fact.roles.filter((r) => r.n === s.n && /^(?:participant|counterpart|companion|visitor|actor)$/.test(r.role));
  return own.length > 0 && own.every((r) => r.start >= start && r.end <= end);
};

/** The sentence that calls it false: the same, or one of the two that follow; -1 where none does. */
function deniedAt(sentences: readonly FactSentence[], s: FactSentence, { from, to }: Span): number {
  const { tokens } = s.sentence;
  const around = [...tokens.slice(0, from), ...tokens.slice(to)];
  const words = around.map((t) => t.lower).join(' ');
  const denies =
    around.some((t) => t.pos === 'VERB' && DENYING.test(t.lemma)) || new RegExp(`\\b(?:${WRONG}|no truth|contrary to)\\b`).test(words);
  if (denies) return s.n;
  for (const next of sentences.slice(s.n + 1, s.n + 3)) {
    const text = next.text(0, next.sentence.tokens.length - 1).toLowerCase();
    if (DENIALS.some((d) => d.test(text))) return next.n;
  }
  return -1;
}
