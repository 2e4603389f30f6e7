import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** The ways a vote may go, each with how it is asked for and the words that stand behind its number. */
const WAYS: readonly (readonly [asked: RegExp, behind: RegExp])[] = [
  [/\b(?:(?:vote[sd]?|voting|were|was|are) against|against it|opposed|no votes?|voted no)\b/, /^(?:against|opposed|opposing)$/],
  [/\babst(?:ain(?:ed|ing)?|entions?)\b/, /^(?:abstentions?|abstaining|abstained)$/],
  [/\b(?:in favou?r|vote[sd]? for|votes? for|voted yes|yes votes?)\b/, /^(?:favou?r|for|affirmative)$/],
];
const ASKS = /^(?:and |so )?how many\b/;
/** What a vote is counted by. */
const VOTERS =
  /^(?:votes?|voted|voting|countr(?:y|ies)|states?|members?|delegations?|nations?|people|lawmakers|mps|meps|deputies|legislators|senators|parliamentarians|against|favou?r|abstain(?:ed|ing|entions?)?|abstentions?|abstained|opposed|yes|no)$/;
const NUMBER =
  /^(?:\d+|none|no|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)$/;
/** What may stand between a number and the word for its way. */
const BETWEEN = /^(?:votes?|voted|voting|members?|states?|member|countries|delegations|deputies|mps|meps|lawmakers|were|were|in|to|cast)$/;

/**
 * 'How many voted against', 'how many countries abstained': from the numbers of a vote, 'with 26 in favour, 2 against and 5 abstentions'. Silent where
 * the release tells of several votes that differ.
 */
export function answerVotesTold(view: ReleaseView, { shape, terms, yesNo }: Question): Found | undefined {
  const way =
    yesNo || !ASKS.test(shape) || !/\bvot(?:e[sd]?|ing)\b|\babst|\bin favou?r\b|\bagainst\b/.test(shape)
      ? undefined
      : WAYS.find(([asked]) => asked.test(shape));
  if (!way || terms.some((t) => t.unknown)) return undefined;
  const others = terms.filter((t) => !VOTERS.test(t.word));
  const told = view.sentences.slice(1).flatMap((s) => {
    const at = numberOf(s, way[1]);
    return at >= 0 && tellsVote(s) && others.every((t) => matchTerm(t, s).score >= 0.7) ? [{ s, at }] : [];
  });
  const [first] = told;
  if (!first || told.some(({ s, at }) => s.tokens[at]!.lower !== first.s.tokens[first.at]!.lower)) return undefined;
  return {
    items: [spanItem(first.s, first.at, first.at)],
    citations: cite(view, [first.s.n]),
    score: 0.9,
    because: 'the numbers of the vote',
  };
}

/** A vote is told by two numbers at least, or by the word. */
const tellsVote = ({ tokens }: SentenceView): boolean =>
  tokens.some((t) => /^(?:votes?|voted|voting|abstentions?|abstaining|abstained|favou?r)$/.test(t.lower));

/** The number right before the word for the way, with no more than votes and voters between. */
function numberOf({ tokens }: SentenceView, way: RegExp): number {
  const all = tokens.flatMap((t, i) => {
    if (!way.test(t.lower) || (t.lower === 'for' && tokens[i - 1] && !/^(?:votes?|voted|\d+)$/.test(tokens[i - 1]!.lower))) return [];
    let at = i - 1;
    while (at >= 0 && i - at < 5 && BETWEEN.test(tokens[at]!.lower) && !NUMBER.test(tokens[at]!.lower)) at--;
    return at >= 0 && NUMBER.test(tokens[at]!.lower) ? [at] : [];
  });
  return all.length === 1 ? all[0]! : -1;
}
