import { assertionOf } from '../guards/assertion.ts';
import { type Alignment, align } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isDeniedVerb, verdictOn } from './clause.ts';

const ASKS = /^(?:and |so |but )?(?:(?:has|have|is|are|was|were) .+ (?:already|yet)\b|(?:has|have) .+(?:ed|en|wn|lt|nt|ght|un|ung)$)/;
/** What is to come once more, or goes on, may have been before. */
const MORE = /^(?:also|again|further|another|additional|more|next|new|second|third|fourth|continue|remaining|rest|once)$/;

/**
 * 'Has the bridge been opened yet': no where the release says that it will be, and nowhere that it was. Not for what will be done again or
 * further, nor for what another one or something else will do.
 */
export function answerNotYet(view: ReleaseView, question: Question): Found | undefined {
  const { verb, shape } = question;
  if (!question.yesNo || !verb || verb.weight <= 0.5 || !ASKS.test(shape)) return undefined;
  const terms = question.terms.filter((t) => t !== verb && !/^(?:already|yet)$/.test(t.word) && t.weight >= 0.5);
  if (terms.length === 0 || question.terms.some((t) => t.unknown)) return undefined;
  if (question.tokens.some((t) => /^(?:not|n't|never|no|ever|before)$/.test(t.lower))) return undefined;
  // 'Has | the bridge been opened', 'has | the bank paid'
  const of = terms.findLast((t) => t.last < verb.first);
  const isPassive = !/^(?:and |so |but )?(?:has|have)\b/.test(shape) || /\b(?:been|being|be)\b/.test(shape);
  if (!of) return undefined;
  let planned: number | undefined;
  for (const s of view.sentences.slice(1)) {
    const alignment = align(question, s);
    const { score, tokens } = alignment.matches.get(verb)!;
    if (score < 0.8) continue;
    for (const v of tokens) {
      if (s.tokens[v]!.pos !== 'VERB') continue;
      const how = assertionOf(s, v);
      // Told anywhere as done: it may be just that.
      if (!hasPart(alignment, of, v, isPassive)) continue;
      if (how === 'told' && !isAim(s, v)) return undefined;
      if (how === 'planned' && planned === undefined && isOfAsked(alignment, terms, v)) planned = s.n;
    }
  }
  return planned === undefined ? undefined : verdictOn(view, planned, 'no', 'it is yet to come');
}

const isAim = ({ tokens }: SentenceView, v: number): boolean => tokens[v - 1]?.lower === 'to';

/** True where what the question has as its subject is done to, or does, what the verb at token `v` tells. */
function hasPart({ s, matches }: Alignment, of: Term, v: number, isPassive: boolean): boolean {
  const { tokens, tree } = s;
  const clause = tokens[v]!.dep === 'conj' && tokens[v]!.head >= 0 ? tokens[v]!.head : v;
  const patient = (tree.isPassive(v) ? tree.subjects(v) : tree.kids(v, 'obj')).filter((k) => !/^(?:which|that)$/.test(tokens[k]!.lower));
  const antecedent = tokens[clause]!.dep === 'acl:relcl' && patient.length === 0 ? [tokens[clause]!.head] : [];
  const heads = (isPassive ? [...patient, ...antecedent] : tree.isPassive(v) ? [] : tree.subjects(v)).flatMap((k) => tree.conjuncts(k));
  const met = matches.get(of)!;
  return (
    met.score >= 0.8 &&
    heads.some(
      (k) =>
        met.tokens.includes(k) ||
        met.tokens.some((m) => s.mentionAt(m) !== undefined && s.mentionAt(m) === s.mentionAt(k)) ||
        isFlat(s, k, met.tokens),
    )
  );
}

/** 'the Harbour Safety Mission (HSM)': a short form set beside the name. */
const isFlat = ({ tokens, tree }: SentenceView, k: number, met: readonly number[]): boolean =>
  met.some((m) => tokens[m]!.head === k && /^(?:flat|appos)$/.test(tokens[m]!.dep)) && tree.kids(k, 'flat', 'appos').length > 0;

/** True where all of it belongs to the verb: below it, or what its relative clause goes back to. */
function isOfAsked({ s, matches }: Alignment, terms: readonly Term[], v: number): boolean {
  const { tokens, tree } = s;
  if (isDeniedVerb(s, v) || tree.kids(v, 'advmod', 'obj', 'nsubj:pass').some((k) => isMore(s, k))) return false;
  if (terms.some((t) => matches.get(t)!.score < 0.8)) return false;
  const clause = tokens[v]!.dep === 'conj' && tokens[v]!.head >= 0 ? tokens[v]!.head : v;
  const above = tokens[clause]!.dep === 'acl:relcl' ? tokens[clause]!.head : -1;
  const isHere = (m: number): boolean => tree.isBelow(m, v) || (above >= 0 && tree.isBelow(m, above) && !tree.isBelow(m, clause));
  return terms.every((t) => matches.get(t)!.tokens.length > 0 && matches.get(t)!.tokens.some(isHere));
}

/** 'will open | another bridge' */
const isMore = ({ tokens, tree }: SentenceView, k: number): boolean =>
  MORE.test(tokens[k]!.lower) || tree.kids(k, 'amod', 'det', 'nummod').some((a) => MORE.test(tokens[a]!.lower));
