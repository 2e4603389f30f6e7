import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { dateBehind, dateItems, datesOfVerb, wordBefore } from './clause.ts';

const ASKS = /\b(?:in|into) force\b|\b(?:take|takes|took|taken|with) effect\b|\beffective\b/;
const UNTIL = /\b(?:until|till) (?:when|what|which)\b|\b(?:until|till) when$/;
/** What is agreed or laid down begins by coming into force. */
const BEGINS =
  /^(?:and |so )?when (?:do|does|did|will) (?:the |this |that |a )?(?:new )?(?:\w+ )?(?:ceasefire|cease-fire|truce|armistice|agreement|treaty|accord|deal|pact|law|act|decree|regulation|directive|convention|rules?|sanctions?|embargo|ban|tariffs?) (?:begin|start|apply|kick in)$/;
const SAYS_IT =
  /^(?:begin|begins|began|start|starts|started|apply|applies|kick|force|effect|effective|take|takes|took|taken|enter|enters|entered|come|comes|came|be|been|go|goes|went|date|day|year|since)$/;

/**
 * Since when something is in force: the date of that very clause, for the day on which it was signed is another one. 'silent' where the release
 * tells no such date.
 */
export function answerInForce(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const begins = BEGINS.test(question.shape);
  if (question.yesNo || !(begins || ASKS.test(question.shape))) return undefined;
  const untilWhen = UNTIL.test(question.shape);
  const about = question.terms.filter((t) => !SAYS_IT.test(t.word));
  if (about.some((t) => t.unknown)) return undefined;
  for (const s of view.sentences) {
    for (const at of clausesOf(s)) {
      const v = s.tree.verbOf(at);
      const date = datesOfVerb(s, v)[0] ?? dateBehind(s, at);
      if (!date || (untilWhen && /^(?:since|from)$/.test(wordBefore(s, date.first))) || !isAbout(view, s, v, about)) continue;
      return { items: dateItems(s, date), citations: cite(view, [s.n]), score: 0.85, because: 'when it is said to be in force' };
    }
  }
  return begins ? undefined : 'silent';
}

/** The words that say it: 'into | force', 'takes | effect', 'effective'. */
const clausesOf = (s: SentenceView): number[] =>
  s.tokens.flatMap(({ lower }, i) => {
    const before = s.tokens[i - 1]?.lower ?? '';
    const says =
      (lower === 'force' && /^(?:in|into)$/.test(before)) ||
      (lower === 'effect' && /^(?:take|takes|took|taken|taking|with|into)$/.test(before)) ||
      lower === 'effective';
    return says ? [i] : [];
  });

/** The sentence is about all of it; where its clause says 'it' or names a part of it again, the one before it may tell the rest. */
function isAbout(view: ReleaseView, s: SentenceView, v: number, about: readonly Term[]): boolean {
  const told = about.filter((t) => matchTerm(t, s).score >= 0.6);
  if (told.length === about.length) return true;
  const before = view.sentences[s.n - 1];
  const goesOn = v >= 0 && s.tree.subjects(v).some((i) => /^(?:it|they|this|these|both|which)$/.test(s.tokens[i]!.lower));
  if (s.n < 2 || !before || before.sentence.paragraph !== s.sentence.paragraph || !(goesOn || told.length > 0)) return false;
  return about.every((t) => told.includes(t) || matchTerm(t, before).score >= 0.6);
}
