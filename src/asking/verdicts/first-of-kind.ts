import { align } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { type Verdict, verdictOn } from './clause.ts';

const ASKS =
  /^(?:and |so |but )?(?:(?:is|was|were|are) (?:it|this|that|these|they) (?:really )?(?:.+ )?first\b|(?:the |its |their )?(?:very )?first (?!time|to|of|name|lady\b)\w+.*$)/;
/** Words that tell nothing by which one of a row differs from another. */
const FILLER =
  /^(?:first|1st|ever|such|kind|sort|type|really|actually|so|far|time|big|large|major|great|important|significant|size|magnitude|scale)$/;
const SIZE = /^(?:big|large|major|great|size|magnitude|scale)$/;
const SIZED = /^(?:big|large|major|great|largest|biggest|magnitude|size|scale|such|significant)$/;
const LATER = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))$/;
const BREAK = /^(?:since|in (?:\w+ ){0,3}(?:years|decades|months)|for (?:\w+ ){0,3}(?:years|decades|months)|this (?:year|month))\b/;

/**
 * 'Is it the first such treaty of Norland', 'first big convoy since May?': yes where a sentence that opens with 'it' or 'this' calls the very
 * thing the first, no where it calls it a later one. Visits and meetings have a room of their own.
 */
export function answerFirstOfKind(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.wh !== '' || !ASKS.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const at = question.tokens.findIndex((t) => /^(?:first|1st)$/.test(t.lower));
  const noun = nounAsked(question, at);
  if (!noun) return undefined;
  const terms = question.terms.filter((t) => t !== noun && !FILLER.test(t.word));
  const isSized = question.tokens.some((t) => SIZE.test(t.lower));
  for (const s of view.sentences.slice(1)) {
    const how = calledFirst(s);
    if (!how || (isSized && !s.tokens.some((t) => SIZED.test(t.lower)))) continue;
    const { matches } = align(question, s);
    const met = matches.get(noun)!;
    if (met.score < 0.7 || !met.tokens.some((i) => i > how.at && i <= how.noun)) continue;
    if (terms.some((t) => matches.get(t)!.score < 0.7)) continue;
    // The first in ten years is not the first.
    if (how.isAfterBreak && !BREAKS.test(question.shape)) return 'silent';
    return verdictOn(view, s.n, how.text, 'what it is called in its row');
  }
  return undefined;
}

const BREAKS = /\b(?:since|years?|decades?|months?)\b/;

/** The head of what is counted: 'convoy' in 'first big convoy since May'. */
function nounAsked({ tokens, terms }: Question, at: number): Term | undefined {
  let last = -1;
  for (let i = at + 1; i < tokens.length && /^(?:ADJ|NOUN|PROPN|ADV|PUNCT)$/.test(tokens[i]!.pos); i++)
    if (tokens[i]!.pos === 'NOUN' && !FILLER.test(tokens[i]!.lower)) last = i;
  return last < 0 ? undefined : terms.find((t) => t.first <= last && last <= t.last && !t.link);
}

interface Called {
  readonly text: Verdict;
  readonly at: number;
  readonly noun: number;
  readonly isAfterBreak: boolean;
}

/** 'It is | the first such treaty', 'this was not | the first fire'. */
function calledFirst({ tokens }: SentenceView): Called | undefined {
  const opens = tokens.findIndex((t) => /^(?:it|this|that|these)$/.test(t.lower));
  if (opens < 0 || opens > 2) return undefined;
  const be = tokens.findIndex((t, i) => i > opens && t.lemma === 'be');
  if (be < 0 || be - opens > 3) return undefined;
  const at = tokens.findIndex((t, i) => i > be && i <= be + 5 && (/^(?:first|1st)$/.test(t.lower) || LATER.test(t.lower)));
  if (at < 0) return undefined;
  let noun = at;
  while (/^(?:ADJ|NOUN|PROPN|DET|PUNCT)$/.test(tokens[noun + 1]?.pos ?? '') && !/^[,;.]$/.test(tokens[noun + 1]!.text)) noun++;
  const isFirst = /^(?:first|1st)$/.test(tokens[at]!.lower);
  const isDenied = tokens.slice(be, at).some((t) => /^(?:not|n't|hardly)$/.test(t.lower));
  if (isDenied && !isFirst) return undefined;
  const isAfterBreak = tokens.some(
    (t, k) =>
      k > noun &&
      /^(?:since|in|for|this)$/.test(t.lower) &&
      BREAK.test(
        tokens
          .slice(k, k + 6)
          .map((o) => o.lower)
          .join(' '),
      ),
  );
  return { text: isFirst && !isDenied ? 'yes' : 'no', at, noun, isAfterBreak };
}
