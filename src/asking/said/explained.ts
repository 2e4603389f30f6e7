import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { calledBy, cite, distinct, type Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { askedWords } from './asked.ts';
import { isSpeaker, type Speaker } from './speaker.ts';
import { clause, contentTokens, type Statement, statements } from './statements.ts';

const ASKS =
  /^(?:and |so )?how (?:did|does|do|has|have|had|would|is|are|was|were) .+ (?:justif(?:y|ied|ying)|explain(?:ed|ing)?|defend(?:ed|ing)?|excus(?:e|ed|ing)|account(?:ed|ing)? for|rationali[sz](?:e|ed|ing)) .+|^what (?:explanations?|justifications?|excuses?|reasons?|grounds) (?:did|does|do|has|have|had) .+ (?:give|given|offer|offered|have|had|cite|cited|provide|provided) for .+|^what(?:'s| is| was| were| are) .+'s? (?:explanation|justification|excuse|reasons?|reasoning) for .+/;
const JUSTIFIES = /^(?:justify|explain|defend|excuse)$/;
/** What shows that words give a reason. */
const GIVES_REASON =
  /^(?:because|due|owing|since|response|retaliation|reaction|self-defen[cs]e|order|necessary|caused?|result|reason|prompted|needed)$/;
/** What nobody says of what he justifies. */
const AGAINST =
  /^(?:mistake|wrong|illegal|unlawful|error|crime|unjustified|unacceptable|disgrace|outrage|shame|bad|worse|worst|disaster|no|not|n't|never)$/;
/** How much of what was to be explained the words must name, 0 to 1. */
const NAMED = 0.6;

/**
 * How somebody explained or justified something: the words of that one about it which give a reason or say what it was, and what is said behind a
 * verb that defends it: 'defended the tax, saying | it would pay for schools'. That it happened explains nothing.
 */
export function answerExplained(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const word = question.tokens.findIndex((t) =>
    /^(?:justif|explain|explanation|defend|excuse|account|rational|reason|ground)/.test(t.lower),
  );
  const matter = question.tokens.findIndex((t, i) => i >= word && t.lower === 'for');
  const about = question.terms.filter((t) => t.first > (question.wh === 'how' ? word : matter) && !/^(?:account|give)$/.test(t.lemma));
  const { speaker } = askedWords(view, question);
  if (word < 0 || !speaker || speaker.first > Math.max(word, matter) || about.length === 0) return undefined;
  const own = statements(view).filter(
    (st) => st.fact.polarity === 'positive' && st.speakers.some((r) => isSpeaker(view, r, speaker)) && !about.some((t) => isOf(t, speaker)),
  );
  const told = own.filter((st) => givesReason(view, st, about)).slice(0, 2);
  if (told.length === 0) return question.wh === 'how' ? 'silent' : undefined;
  return {
    items: distinct(told.map((st) => clause(view, st))),
    citations: cite(
      view,
      told.map((st) => st.content.n),
    ),
    score: 0.8,
    because: `how it was explained, in words of ${calledBy(view, speaker.word, speaker.entities)}`,
  };
}

const isOf = (t: Term, speaker: Speaker): boolean => t.first === speaker.first;

/** True for words that give a reason for the matter, or that stand behind a verb that defends it. */
function givesReason(view: ReleaseView, st: Statement, about: readonly Term[]): boolean {
  const s = view.sentences[st.content.n]!;
  const defends = s.tokens.findLastIndex((t) => t.pos === 'VERB' && JUSTIFIES.test(t.lemma) && st.from !== undefined && t.end < st.from);
  if (defends >= 0 && named(view, st.content.n, s.tokens[defends]!.end, st.from!, about) >= NAMED) return true;
  if (named(view, st.content.n, st.content.start, st.content.end, about) < NAMED) return false;
  const tokens = contentTokens(view, st);
  // 'explained the delay | with a lack of drivers'
  const behind = JUSTIFIES.test(st.verb) && tokens.some((t, i) => i > 1 && /^(?:with|by|as)$/.test(t.lower));
  return behind || tokens.some((t) => GIVES_REASON.test(t.lower)) || saysWhatItWas(view, st, about);
}

/** The share of what was to be explained that a part of a sentence names. */
function named(view: ReleaseView, n: number, start: number, end: number, about: readonly Term[]): number {
  const s = view.sentences[n]!;
  const inside = (i: number): boolean => s.tokens[i]!.start >= start && s.tokens[i]!.end <= end;
  // 'The | missing | passport': what is said of it may be told in other words.
  const weight = (terms: readonly Term[]): number =>
    terms.reduce((sum, t) => sum + t.weight * (about.some((o) => o.first === t.last + 1) ? 0.5 : 1), 0);
  const met = about.filter((t) => matchTerm(t, s).score >= 0.7 && matchTerm(t, s).tokens.some(inside));
  // A name that is not there makes it another matter.
  return about.some((t) => t.link && !met.includes(t)) ? 0 : weight(met) / weight(about);
}

/** 'The missing key was normal practice': the words say of the matter what it was. */
function saysWhatItWas(view: ReleaseView, { content }: Statement, about: readonly Term[]): boolean {
  const s = view.sentences[content.n]!;
  return about.some((t) =>
    matchTerm(t, s).tokens.some((i) => {
      const copula = s.tokens.findIndex((x, k) => k > i && x.lemma === 'be' && x.end <= content.end);
      const next = s.tokens[copula + 1];
      return (
        copula > 0 &&
        s.tokens[i]!.start >= content.start &&
        s.tokens.slice(i + 1, copula).every((x) => !/^[,;]$/.test(x.text) && x.pos !== 'AUX') &&
        next !== undefined &&
        !s.tokens.slice(copula + 1, copula + 4).some((x) => AGAINST.test(x.lower)) &&
        /^(?:NOUN|ADJ|DET)$/.test(next.pos)
      );
    }),
  );
}
