/** What says of the verb that follows that it is still to come, and what says that it is past; the word before a day decides, whichever comes last. */
const TO_COME =
  /\b(?:will|shall|would|(?:is|are|am|was|were) (?:to|due|scheduled|set|expected|planned|slated|likely|going) (?:to )?|(?:plan|intend|expect|hope)s? to|(?:leave|depart|travel|head|return|arrive|continue|flie)s (?=for|to|in)|upcoming|forthcoming)\b/gi;
const IS_PAST =
  /\b(?:[a-z]{2,}ed|has|have|had|met|held|went|came|took|spoke|saw|left|began|gave|made|said|told|got|flew|won|fell|broke|sent|paid|ran|stood|drew|wrote|built|was (?!to\b|due\b|scheduled\b|set\b|expected\b|planned\b)|were (?!to\b|due\b|scheduled\b|set\b|expected\b|planned\b))\b/g;
const PARTICIPLE_BEHIND = /\b(?:be|been|being|due|is|are) (?:\w+ )?$/i;

/** 'she will brief the press | on Friday', 'on Friday she will brief the press': a day named alone is the next one where what happens on it is to come. */
export function isToCome(before: string, after: string): boolean {
  const clause = /[^.;]*$/.exec(withoutShortDots(before))![0];
  const last = (text: string, pattern: RegExp): number =>
    [...text.matchAll(pattern)].filter((m) => !PARTICIPLE_BEHIND.test(text.slice(0, m.index))).at(-1)?.index ?? -1;
  const [future, past] = [last(clause, TO_COME), last(clause, IS_PAST)];
  if (future >= 0 || past >= 0) return future > past;
  const next = /^[^.;]*/.exec(withoutShortDots(after))![0];
  const first = (pattern: RegExp): number => [...next.matchAll(pattern)][0]?.index ?? Infinity;
  return first(TO_COME) < first(IS_PAST);
}

/** 'On Tuesday Mr. A will meet B': the dot of a short title, of initials and of a number ends no clause. */
const withoutShortDots = (text: string): string =>
  text.replace(/\b(Mr|Mrs|Ms|Dr|Prof|Amb|Hon|Gen|Col|Lt|Maj|Capt|Adm|Sen|Rep|Gov|St|Rev|Smt|[A-Z]|\d+)\.(?=\s?[A-Z\d])/g, '$1 ');

/** True where what happens on the day that matched is told as still to come. */
export const comesLater = (match: RegExpExecArray): boolean =>
  isToCome(match.input.slice(0, match.index), match.input.slice(match.index + match[0].length));

/** True where it is told as past: 'was held | this weekend'. */
export const tellsOfPast = (match: RegExpExecArray): boolean =>
  !comesLater(match) && (/\b(?:was|were)\b/.test(match.input) || [...match.input.slice(0, match.index).matchAll(IS_PAST)].length > 0);
