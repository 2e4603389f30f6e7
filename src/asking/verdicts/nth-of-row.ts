import { ordinalOf } from '../extract/ordinals.ts';
import { assertionOf } from '../guards/assertion.ts';
import { align } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isDeniedVerb, verdictOn } from './clause.ts';

const ASKS =
  /^(?:and |so |but )?(?:is|was|were|are|will) (?:it|this|that|they)(?: be)? (?:really |only |already )?(?:the |its |their )?(?:very )?(?:first|inaugural|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) /;
const EVENT =
  /^(?:meetings?|rounds?|sessions?|summits?|conferences?|editions?|dialogues?|forums?|consultations?|plenary|assembly|workshops?|gatherings?|\d ?\+ ?\d)$/;
const FORMAT = /\b\d ?\+ ?\d\b/;
/** How far behind its number an event is named, in tokens. */
const REACH = 14;

/**
 * 'Was it the second round of the Dialogue on C', 'was this the first 3+3': yes where the release gives that very event that number, no where it
 * gives it another one. Silent of any other event, and where it gives several.
 */
export function answerNthOfRow(view: ReleaseView, question: Question): Found | undefined {
  const { shape, terms, tokens } = question;
  if (question.wh !== '' || !ASKS.test(shape) || terms.some((t) => t.unknown)) return undefined;
  const at = tokens.findIndex((t) => ordinalOf(t.lower) >= 0);
  const isFormat = FORMAT.test(question.text);
  const asked = at < 0 ? -1 : ordinalOf(tokens[at]!.lower);
  // Plain first meetings have a room of their own.
  if (asked < 0 || (asked === 0 && !isFormat)) return undefined;
  if (!isFormat && !tokens.slice(at + 1).some((t) => EVENT.test(t.lower))) return undefined;
  const what = terms.filter((t) => t.first > at);
  if (!what.some((t) => t.link || !EVENT.test(t.word))) return undefined;
  const told = view.sentences.flatMap((s) => {
    const { matches } = align(question, s);
    if (what.some((t) => matches.get(t)!.score < 0.7)) return [];
    return s.tokens.flatMap((t, i) => {
      const nth = ordinalOf(t.lower);
      if (nth < 0 || s.dates.some((d) => d.first <= i && i <= d.last) || !isOfEvent(s, i)) return [];
      const near = what.every((w) => matches.get(w)!.tokens.some((k) => k > i && k <= i + REACH));
      return near ? [{ n: s.n, nth }] : [];
    });
  });
  const [first] = told;
  if (!first || told.some(({ nth }) => nth !== first.nth)) return undefined;
  return verdictOn(view, first.n, first.nth === asked ? 'yes' : 'no', 'which one of its row it is called');
}

/** True where the number stands before an event that came about or is to, and no other number comes between. */
function isOfEvent(s: SentenceView, i: number): boolean {
  const { tokens, tree } = s;
  const noun = tokens.findIndex((t, k) => k > i && EVENT.test(t.lower));
  if (noun < 0 || noun > i + 8 || tokens.slice(i + 1, noun).some((t) => ordinalOf(t.lower) >= 0 || /^[,;]$/.test(t.text))) return false;
  const v = tree.verbOf(noun);
  return v < 0 || s.n === 0 || (!isDeniedVerb(s, v) && /^(?:told|planned)$/.test(assertionOf(s, v)));
}
