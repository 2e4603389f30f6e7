import { sayingVerbs } from '../../reading/lexicon.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import type { Span } from './effect.ts';
import { asksWhy, isLikeness } from './no-reason.ts';

// Causes told behind the verb by 'as demand weakened', ', reflecting …', ', arguing that …', 'in protest at …', 'when …'.

/** What somebody takes a stand by; 'arguing that …' behind it is why. */
const STANDS =
  /^(?:reject|refuse|oppose|decline|deny|resign|veto|withdraw|vote|abstain|cancel|postpone|suspend|block|support|back|defend|urge|call|criticize|criticise|dismiss|demand|want|delay|rule|object|boycott|denounce|condemn|blame|welcome|favour|favor|reconsider|stop|halt|resist|warn|ask|press|leave|quit|raise|cut|lower|keep)$/;
/** Deeds that come to an end by what happens at that moment. */
const BREAKS = /^(?:collapse|fail|break|stall|founder|derail|interrupt|halt|stop|postpone|turn|abort|abandon)$/;
/** What goes on at the same time and is no cause: 'as the convoy | approached'. */
const MOVES =
  /^(?:approach|arrive|leave|cross|pass|enter|return|drive|walk|land|meet|speak|talk|travel|visit|come|go|gather|wait|look|watch|prepare|board|stand|sit|work|sleep|attend|mark|celebrate|do|be|have)$/;
const ARGUES = /^(?:arguing|saying|explaining|claiming|stating|stressing|insisting|warning|noting|contending|fearing|believing)$/;
const PHRASE =
  /^(?:in protest (?:at|against|over)|in response to|in retaliation for|in reaction to|in solidarity with|in fear of|for fear of|in anticipation of|in recognition of|in honou?r of)\b/;

/** The cause told behind the verb of the question, where all that the question names stands before it in the same clause. */
export function toldBehind(question: Question, { s, matches }: Alignment): Span | undefined {
  const { verb, terms } = question;
  const { tokens, tree } = s;
  if (!asksWhy(question) || (verb && verb.weight > 0.5 && matches.get(verb)!.score < 0.7)) return undefined;
  // 'The roads are | slippery': without a verb the predicate.
  const v =
    verb && verb.weight > 0.5
      ? matches.get(verb)!.tokens.find((i) => tokens[i]!.pos === 'VERB')
      : terms.flatMap((t) => matches.get(t)!.tokens).find((i) => tree.kids(i, 'cop').length > 0);
  if (v === undefined || (tree.isNegated(v) && !/\bnot\b|n't\b/.test(question.shape))) return undefined;
  const from = tokens.findLastIndex((t, i) => i < v && /^[;:]$/.test(t.text)) + 1;
  for (let i = v + 1; i < tokens.length && !/^[;.]$/.test(tokens[i]!.text); i++) {
    // Another deed has causes of its own.
    if (i > v + 1 && isNextDeed(s, v, i)) return undefined;
    const named = causeNamed(s, i);
    const end = named?.last ?? endOfCause(s, i);
    if (!named && (end - i < 2 || !opens(s, v, i, end))) continue;
    const isTold = terms.every((t) => {
      const { score, tokens: at } = matches.get(t)!;
      return t.link?.kind === 'person' && /^(?:s?he|they|it)$/.test(t.word)
        ? score > 0
        : score >= 0.7 && (at.length === 0 || at.some((k) => from <= k && k < i));
    });
    return isTold ? (named ?? { first: i, last: end }) : undefined;
  }
  return undefined;
}

/** ', the reason given being | their “works”': a cause by its noun, up to where the clause ends. */
function causeNamed({ tokens }: SentenceView, i: number): Span | undefined {
  if (tokens[i]!.lower !== 'the' || tokens[i - 1]?.text !== ',') return undefined;
  const being = tokens.findIndex((t, k) => k > i && k <= i + 5 && t.lower === 'being');
  const words =
    being < 0
      ? ''
      : tokens
          .slice(i, being)
          .map((t) => t.lower)
          .join(' ');
  if (
    !/^the (?:(?:stated|official|given|main|alleged|only) )?(?:reason|cause|explanation|ground|pretext)s?(?: (?:given|cited|stated|invoked|offered|for (?:it|this|that)))?$/.test(
      words,
    )
  )
    return undefined;
  let last = being;
  while (tokens[last + 1] && !/^[.;:]$/.test(tokens[last + 1]!.text) && !isClauseMark(tokens[last + 1]!.text, tokens[last + 2]?.lower))
    last++;
  return last > being ? { first: being + 1, last } : undefined;
}

const isClauseMark = (mark: string, next: string | undefined): boolean =>
  mark === ',' && /^(?:which|who|while|but|and|although|though|when|where)$/.test(next ?? '');

/** 'and | withdrew', 'but the minister | said', 'which | fell': a finite verb that is none of the cause. */
function isNextDeed({ tokens }: SentenceView, v: number, i: number): boolean {
  if (tokens[i]!.dep === 'conj' && tokens[i]!.head === v && tokens[i]!.pos === 'VERB') return true;
  return tokens[i]!.dep === 'parataxis' && tokens[i]!.pos === 'VERB';
}

function opens(s: SentenceView, v: number, i: number, end: number): boolean {
  const { tokens } = s;
  const { lower, pos } = tokens[i]!;
  const afterComma = tokens[i - 1]?.text === ',';
  const opening = tokens
    .slice(i, i + 3)
    .map((t) => t.lower)
    .join(' ');
  if (PHRASE.test(opening)) return true;
  if (lower === 'reflecting' || lower === 'citing') return pos === 'VERB' && afterComma;
  if (ARGUES.test(lower)) return afterComma && takesStand(s, v) && (tokens[i + 1]?.lower === 'that' || /^(?:fearing|citing)$/.test(lower));
  if (lower === 'as' && isLikeness(s, i, end)) return false;
  if (lower === 'as' && tokens[i + 1]?.lower === 'well') return false;
  if (lower === 'as') return !/^(?:such|well|soon|far|long|much|many|so)$/.test(tokens[i - 1]!.lower) && isClause(s, i + 1, end);
  return lower === 'when' && BREAKS.test(tokens[v]!.lemma) && isClause(s, i + 1, end);
}

const takesStand = ({ tokens }: SentenceView, v: number): boolean =>
  STANDS.test(tokens[v]!.lemma) || (tokens[v]!.lemma === 'turn' && tokens[v + 1]?.lower === 'down');

/** 'demand for machinery | weakened', 'the Treasury | withdrew its offer': a noun and what it did, no words of anybody and no way made. */
function isClause({ tokens }: SentenceView, first: number, end: number): boolean {
  const verb = tokens.findIndex((t, i) => i > first && i <= end && /^(?:VERB|AUX)$/.test(t.pos));
  if (verb < 0 || tokens.slice(first, verb).some((t) => t.pos === 'PRON' || /^[,;"“”]$/.test(t.text))) return false;
  if (!tokens.slice(first, verb).some((t) => /^(?:NOUN|PROPN)$/.test(t.pos))) return false;
  const t = tokens[verb]!;
  // 'as a sign adopted by C', 'as planned': no deed of the noun.
  if (
    t.pos === 'VERB' &&
    (/^(?:by|in|on|at|to)$/.test(tokens[verb + 1]?.lower ?? '') || /ing$/.test(t.lower)) &&
    /^(?:an?)$/.test(tokens[first]!.lower)
  )
    return false;
  return (
    !sayingVerbs.has(t.lemma) &&
    !(t.pos === 'VERB' && MOVES.test(t.lemma)) &&
    !(t.pos === 'AUX' && /ing$/.test(tokens[verb + 1]?.lower ?? '') && MOVES.test(tokens[verb + 1]!.lemma))
  );
}

/** The last token of a cause: up to a stop, a semicolon, or a comma before another clause. */
function endOfCause({ tokens }: SentenceView, first: number): number {
  let last = first;
  while (tokens[last + 1] && !/^[.;:"“”]$/.test(tokens[last + 1]!.text)) {
    const next = tokens[last + 2];
    if (tokens[last + 1]!.text === ',' && next && (/^(?:which|who|while|but|when|where)$/.test(next.lower) || /ing$/.test(next.lower)))
      break;
    last++;
  }
  return last;
}

/** 'citing "works | "': a quotation that was opened is closed. */
export function withQuote({ tokens }: SentenceView, first: number, last: number): number {
  const isMark = (text: string | undefined): boolean => /^["“”]$/.test(text ?? '');
  const open = tokens.slice(first, last + 1).filter((t) => isMark(t.text)).length % 2 === 1;
  return open && isMark(tokens[last + 1]?.text) ? last + 1 : last;
}
