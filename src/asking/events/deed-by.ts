import { stem } from '../../reading/language.ts';
import { chunkFrom } from '../extract/place.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** Words before a noun for a deed after which it is not told as done. */
const UNDONE =
  /^(?:any|no|not|possible|potential|alleged|threat\w*|risks?|fears?|feared|prevent\w*|avoid\w*|against|planned|plans?|proposed|proposal|future|upcoming|would|could|may|might|will|should|call|calls|called|calling|urge[ds]?|demand\w*|request\w*|appeal\w*|den(?:y|ied|ies)|rumou?rs?|if|or|without|end|stop|halt)$/;
/** Tokens between the noun and what was done to, and from there to 'by'. */
const REACH = 12;

/**
 * 'Who harasses the operations', where the deed is told by a noun: 'the harassment of operations by A'. What the question names stands in the
 * phrase behind 'of', the doer right behind 'by'. Undefined where several are told.
 */
export function answerDeedBy(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const { verb, terms, wh, tense, shape } = question;
  if (question.yesNo || tense === 'future' || !verb || verb.weight <= 0.5) return undefined;
  if (wh !== 'who' && !/^which (?:country|state|body|group|party|court|tribunal|ministry|agency|council|committee)\b/.test(shape))
    return undefined;
  if (/^(?:who|which \w+) (?:did|does|do|is|are|was|were)\b/.test(shape)) return undefined;
  if (terms.some((t) => t.unknown && t.weight > 0.5) || question.tokens.some((t) => t.lower === 'by')) return undefined;
  const about = terms.filter((t) => t !== verb && t !== question.focus && t.weight > 0.5);
  if (about.length === 0) return undefined;
  const deeds = view.sentences.slice(1).flatMap((s) => deedsIn(s, verb).map((deed) => ({ s, ...deed })));
  const isIn = ({ s }: { s: SentenceView }, [first, last]: Span): boolean =>
    about.every((t) => matchTerm(t, s).score >= 0.7 && matchTerm(t, s).tokens.some((k) => first <= k && k <= last));
  const found = deeds.filter((d) => isIn(d, d.patient));
  // 'The arrest of A by B': nobody arrested B.
  if (found.length === 0) return deeds.some((d) => isIn(d, d.doer)) ? 'silent' : undefined;
  const items = distinct(found.map(({ s, doer }) => spanItem(s, doer[0], doer[1])));
  if (items.length !== 1) return undefined;
  return { items, citations: cite(view, [found[0]!.s.n]), score: 0.8, because: 'by whom the noun for the deed says it is done' };
}

type Span = readonly [first: number, last: number];

/** Each deed of the verb that a noun tells: what it is done to, with the words before the noun, and who does it. */
function deedsIn(s: SentenceView, verb: Term): { patient: Span; doer: Span }[] {
  const { tokens } = s;
  return tokens.flatMap((token, noun) => {
    if (token.pos !== 'NOUN' || tokens[noun + 1]?.lower !== 'of' || !isNounOf(token.lower, verb)) return [];
    if (tokens.slice(Math.max(0, noun - 8), noun).some((t) => UNDONE.test(t.lower))) return [];
    const patient = chunkFrom(s, noun + 2);
    const by = patient ? byBehind(s, patient[1] + 1) : -1;
    if (!patient || by < 0 || by - noun > REACH) return [];
    // A name goes without its article.
    const doer = chunkFrom(s, tokens[by + 1]?.lower === 'the' && tokens[by + 2]?.pos === 'PROPN' ? by + 2 : by + 1);
    // 'The arrest of A by surprise', 'by Friday': a doer has a name or an article.
    const isOne = doer && (tokens[by + 1]!.lower === 'the' || tokens[doer[1]]!.pos === 'PROPN');
    // 'By A and B': more than the first.
    return isOne && !/^(?:and|or|,)$/.test(tokens[doer[1] + 1]?.lower ?? '.') ? [{ patient, doer }] : [];
  });
}

/** 'the sentencing of A | to nine years in prison by C': the 'by' at token `i`, or behind what follows 'to' or 'for'; -1 where there is none. */
function byBehind({ tokens }: SentenceView, i: number): number {
  if (tokens[i]?.lower === 'by') return i;
  if (!/^(?:to|for)$/.test(tokens[i]?.lower ?? '')) return -1;
  const by = tokens.findIndex((t, k) => k > i && t.lower === 'by');
  return by > 0 && by - i < 7 && tokens.slice(i + 1, by).every((t) => /^(?:NUM|NOUN|ADJ|ADP|DET|PUNCT)$/.test(t.pos) && t.text !== ',')
    ? by
    : -1;
}

/** 'harassment' of 'harass', 'arrest' of itself, 'closure' of 'close'. */
function isNounOf(noun: string, { lemma, stem: root }: Term): boolean {
  const base = lemma.replace(/e$/, '');
  if (
    base.length > 3 &&
    noun.startsWith(base) &&
    /^(?:e|ation|ion|ition|ment|ement|ure|al|ance|ence|ing)?s?$/.test(noun.slice(base.length))
  )
    return true;
  return stem(noun) === root;
}
