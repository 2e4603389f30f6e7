import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const MONEY = '(?:money|funds?|funding|sum|amount|grant|loan|donation|contribution|aid|assistance|pledges?)';
/** Questions for what money is for, which need not say more than that it is money. */
const ASKS = [
  new RegExp(
    `^(?:and |so )?what (?:will|is|are|was|were|can|should)(?: (?:the|this|that|their|its|all))*(?: [\\w<>-]+){0,4}? ${MONEY}(?: from (?:the )?\\S+)? (?:going )?(?:to )?(?:be |being )?(?:(?:used|spent|meant|intended|needed|earmarked|go|goes|pay|help) )?(?:for|on|to|towards|fund|finance|do)$`,
  ),
  new RegExp(
    `^(?:and |so )?(?:where|how) (?:will|is|does|do)(?: (?:the|this|that|their|its|all))*(?: [\\w<>-]+){0,4}? ${MONEY} (?:go|going|be used|used|be spent|spent)(?: to)?$`,
  ),
];
const IS_MONEY = /^(?:money|fund|funding|sum|amount|grant|loan|donation|contribution|proceeds|pledge)s?$/;
const EMPTY = /^(?:money|funds?|funding|sum|amount|used?|spend|spent|go|goes|going|meant|intended|needed|earmarked|pay|do|help)$/;
const INTO = /^(?:to|towards|toward|into|for|on)$/;
const TRANSITIVE = /^(?:finance|cover|support|fund|help|pay)$/;
const LED_IN = /^(?:go|use|spend|allocate|earmark|intend|mean|flow|direct|channel|devote|reserve|dedicate|pay)$/;

/** 'What will the money be used for': where one sentence alone has the money as its subject and tells where it goes. */
export function answerMoneyUse(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.some((p) => p.test(question.shape)) || question.terms.some((t) => t.unknown)) return undefined;
  const named = question.terms.filter((t) => !EMPTY.test(t.word));
  const told = view.sentences.slice(1).flatMap((s) => {
    const use = useIn(s);
    const around = [s, view.sentences[s.n - 1]].filter((o): o is SentenceView => o !== undefined && o.n > 0);
    return use && named.every((t) => around.some((o) => matchTerm(t, o).score >= 0.7)) ? [{ s, use }] : [];
  });
  const [first] = told;
  // Of several sums, or of one that only might go somewhere, no other room tells it better.
  if (told.length > 1 || (!first && view.sentences.some(isHeldBack))) return 'silent';
  if (!first) return undefined;
  return { items: [spanItem(first.s, ...first.use)], citations: cite(view, [first.s.n]), score: 0.85, because: 'what the money is for' };
}

/** The verb whose subject is money; -1 where there is none. */
const verbOfMoney = ({ tokens, tree }: SentenceView): number =>
  tokens.findIndex((t, i) => t.pos === 'VERB' && tree.subjects(i).some((k) => IS_MONEY.test(tokens[k]!.lower) && k < 6));

/** 'The funds could go to C', 'the sum was not used for C' */
function isHeldBack(s: SentenceView): boolean {
  const v = verbOfMoney(s);
  const doubts = (a: number): boolean => /^(?:could|may|might|would|should)$/.test(s.tokens[a]!.lower);
  return v >= 0 && (s.tree.isNegated(v) || s.tree.kids(v, 'aux').some(doubts));
}

/** 'The funds will go to | C', 'the money is to be used for | C', 'the sum will finance | C'. */
function useIn(s: SentenceView): [number, number] | undefined {
  const { tokens, tree } = s;
  const v = verbOfMoney(s);
  if (v < 0 || isHeldBack(s)) return undefined;
  const { lemma } = tokens[v]!;
  let first = -1;
  if (LED_IN.test(lemma) && INTO.test(tokens[v + 1]?.lower ?? ''))
    first = tokens[v + 1]!.lower === 'to' && tokens[v + 2]?.pos === 'VERB' ? v + 1 : v + 2;
  else if (TRANSITIVE.test(lemma) && !tree.isPassive(v)) first = lemma === 'pay' || lemma === 'help' ? v : v + 1;
  if (first < 0 || !tokens[first]) return undefined;
  let last = first;
  while (tokens[last + 1] && !/^[.;:"“”]$/.test(tokens[last + 1]!.text) && !isNextClause(s, last + 1)) last++;
  return last - first < 0 ? undefined : [first, last];
}

/** ', which …', ', while …', 'and will …' */
const isNextClause = ({ tokens }: SentenceView, i: number): boolean =>
  (tokens[i]!.text === ',' && /^(?:which|while|but|who|where|according)$/.test(tokens[i + 1]?.lower ?? '')) ||
  (/^(?:and|but)$/.test(tokens[i]!.lower) && tokens[i + 1]?.pos === 'AUX');
