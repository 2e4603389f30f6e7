import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const WORK = '(?:mandate|job|tasks?|duty|duties|remit|responsibilit(?:y|ies))';
const ASKS = [
  new RegExp(`^(?:and |so )?what(?:'s|s| is| are| was| were) (?:the )?${WORK} of .+$`),
  new RegExp(`^(?:and |so )?what(?:'s|s| is| are| was| were) .+(?:'s?|’s?|<\\w+>s?) ${WORK}$`),
];
/** 'What is A supposed to do', 'what was A tasked with': of a person too, whose job would be a post. */
const ASKS_DEED =
  /^(?:and |so )?what(?:'s|s| is| are| was| were| has| have) (?!(?:it|they|he|she)\b(?= going))(?!.*\b(?:by|not)\b).+ (?:(?:been )?(?:supposed|meant|expected|mandated|tasked|charged|entrusted|assigned|authori[sz]ed) to do|(?:been )?(?:tasked|charged|entrusted|mandated) (?:with|for)|responsible for)$/;
const ASKED_DEED = /^(?:supposed|meant|expected|mandated|tasked|charged|entrusted|assigned|authori[sz]ed|responsible|do)$/;
const IS_WORK = new RegExp(`^${WORK}$`);
/** 'is mandated | to …', 'is tasked | with …', 'is responsible | for …' */
const CHARGED = /^(?:mandated|tasked|charged|entrusted|assigned|responsible)$/;
/** What is done by those whose work it is. */
const MANAGES = /^(?:oversees|supervises|administers|coordinates|co-ordinates)$/;

/** 'What is the mission's mandate', 'the job of the board': what the release says that it is charged with, or that its mandate is. */
export function answerCharge(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const asksDeed = ASKS_DEED.test(question.shape);
  if (question.yesNo || !(asksDeed || ASKS.some((p) => p.test(question.shape))) || question.terms.some((t) => t.unknown)) return undefined;
  const whose = question.terms.filter((t) => !IS_WORK.test(t.word) && !(asksDeed && ASKED_DEED.test(t.word)));
  if (whose.length === 0 || (!asksDeed && whose.some((t) => t.link?.kind === 'person'))) return undefined;
  for (const how of [chargedWith, managed]) {
    const told = view.sentences.slice(1).flatMap((s) => {
      const span = whose.every((t) => matchTerm(t, s).score >= 0.7) ? how(s, whose) : undefined;
      return span ? [{ s, span }] : [];
    });
    const [first] = told;
    if (first)
      return {
        items: [spanItem(first.s, ...first.span)],
        citations: cite(view, [first.s.n]),
        score: 0.85,
        because: 'what it is charged with',
      };
  }
  // 'The office is not responsible for the dam': no answer to what it does.
  const isDenied = (s: SentenceView): boolean =>
    s.tokens.some((t, i) => CHARGED.test(t.lower) && s.tokens[i - 1]?.lower === 'not') && whose.every((t) => matchTerm(t, s).score >= 0.7);
  return view.sentences.some(isDenied) ? 'silent' : undefined;
}

/** 'The Mission is mandated | to guard the wells', 'its mandate is | to guard them'. */
function chargedWith(s: SentenceView, whose: readonly Term[]): [number, number] | undefined {
  const { tokens, tree } = s;
  const at = tokens.findIndex(
    (t, i) =>
      (CHARGED.test(t.lower) && /^(?:to|with|for)$/.test(tokens[i + 1]?.lower ?? '')) ||
      (t.lower === 'mandate' && tokens[i + 1]?.lower === 'is' && tokens[i + 2]?.lower === 'to'),
  );
  if (at < 0 || tree.isNegated(at)) return undefined;
  const isNoun = tokens[at]!.lower === 'mandate';
  const be = isNoun ? at + 1 : at - 1;
  // 'the Mission, mandated to …' and 'the Mission is mandated to …'
  const subjects = isNoun ? [] : tree.subjects(at);
  const isNear = (i: number): boolean => isNoun || be - i < 8 || subjects.some((k) => i === k || tree.isBelow(i, k));
  const isTheirs = whose.every((t) => matchTerm(t, s).tokens.some((i) => i < at && isNear(i)));
  const lead = isNoun ? at + 2 : at + 1;
  if (!isTheirs || tokens.slice(0, at).some((t) => t.lower === 'not') || (!isNoun && tree.verbOf(at) >= 0 && assertionOf(s, at) !== 'told'))
    return undefined;
  const head = tokens.findIndex((_, k) => k > lead && tree.kids(k, 'mark', 'case').includes(lead));
  if (head < 0) return undefined;
  return [tokens[lead]!.lower === 'to' ? lead : lead + 1, withoutStop(s, tree.span(head)[1])];
}

/** 'The Board | oversees the accord' */
function managed(s: SentenceView, whose: readonly Term[]): [number, number] | undefined {
  const { tokens, tree } = s;
  const v = tokens.findIndex((t) => MANAGES.test(t.lower));
  if (v < 0 || tree.isNegated(v) || assertionOf(s, v) !== 'told') return undefined;
  const subjects = tree.subjects(v).flatMap((i) => tree.conjuncts(i));
  const isTheirs = whose.every((t) => matchTerm(t, s).tokens.some((i) => subjects.some((k) => tree.isBelow(i, k) || i === k)));
  const object = tree.kids(v, 'obj').find((o) => o > v);
  return isTheirs && object !== undefined ? [v, withoutStop(s, tree.span(object)[1])] : undefined;
}

const withoutStop = ({ tokens }: SentenceView, last: number): number => (/^[.,;]$/.test(tokens[last]!.text) ? last - 1 : last);
