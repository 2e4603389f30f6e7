import type { Token } from '../../model/reading.ts';
import type { Question } from '../question/question.ts';

const PAST: ReadonlyMap<string, string> = new Map(
  Object.entries({
    meet: 'met',
    visit: 'visited',
    see: 'saw',
    sign: 'signed',
    go: 'went',
    say: 'said',
    hold: 'held',
    receive: 'received',
  }),
);
const ASKS_AGAIN = /^(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|will)$/;

/**
 * The question as the object of 'does not say': 'did A meet B' → 'that A met B', 'who was at the talks' as it is. Only where word order shows
 * for certain who does what; every other question is quoted.
 */
export function asClause(question: Question): string {
  const plain = question.text
    .replace(/\s+/g, ' ')
    .replace(/[?!.\s]+$/, '')
    .trim()
    .slice(0, 160);
  return turned(question, plain) ?? `what was asked ('${plain}?')`;
}

/** Words of a question from one token to another, the last one left out, as they were typed. */
const wordsOf = ({ text, tokens }: Question, first: number, end: number): string =>
  first < end ? text.slice(tokens[first]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ') : '';

function turned(question: Question, plain: string): string | undefined {
  const { tokens } = question;
  const end = tokens.findLastIndex((t) => !/^[?!.\s]+$/.test(t.text)) + 1;
  // A second question in the first one, and what was cut off, is only quoted.
  if (plain.length >= 160 || tokens.slice(2, end).some((t) => ASKS_AGAIN.test(t.lower))) return undefined;
  const [one, two] = tokens.map((t) => t.lower);
  if (one === 'did') return didClause(question, end);
  if (/^whom?$/.test(one ?? '') && two === 'did' && tokens[end - 1]!.lower === 'meet' && isSubject(question, 2, end - 1))
    return `whom ${wordsOf(question, 2, end - 1)} met`;
  if (one === 'what' && two === 'did') return whatSaid(question, end);
  if (one === 'who' && /^(?:is|was)$/.test(two ?? '')) return whoIs(question, end);
  const post = /^(what|which) (post|role|job|office) (?:does|do) (.+) (?:hold|have)$/i.exec(plain);
  if (post && isSubject(question, 3, end - 1)) return `${post[1]!.toLowerCase()} ${post[2]} ${post[3]} holds`;
  const mandate = /^under which mandate does (.+) operate$/i.exec(plain);
  if (mandate && isSubject(question, 4, end - 1)) return `under which mandate ${mandate[1]} operates`;
  if (/^who (?:met|visited|said|signed|received|spoke|leads|heads) \S/i.test(plain)) return plain.charAt(0).toLowerCase() + plain.slice(1);
  return undefined;
}

/** 'did A meet B' → 'that A met B' */
function didClause(question: Question, end: number): string | undefined {
  const { tokens } = question;
  const verb = tokens.findIndex((t, i) => i > 1 && i < end && PAST.has(t.lower) && isSubject(question, 1, i));
  if (verb < 0) return undefined;
  return `that ${wordsOf(question, 1, verb)} ${PAST.get(tokens[verb]!.lower)}${verb + 1 < end ? ` ${wordsOf(question, verb + 1, end)}` : ''}`;
}

/** 'what did A say about B' → 'what A said about B' */
function whatSaid(question: Question, end: number): string | undefined {
  const { tokens } = question;
  const verb = tokens.findIndex((t, i) => i > 2 && t.lower === 'say' && isSubject(question, 2, i));
  if (verb < 0 || !(verb === end - 1 || (tokens[verb + 1]!.lower === 'about' && end > verb + 2))) return undefined;
  return `what ${wordsOf(question, 2, verb)} said${verb < end - 1 ? ` ${wordsOf(question, verb + 1, end)}` : ''}`;
}

/** 'who is the envoy' → 'who the envoy is'; 'who was there', 'who is coming along' stay as they are. */
function whoIs(question: Question, end: number): string | undefined {
  if (end < 3) return undefined;
  const be = question.tokens[1]!.lower;
  const rest = wordsOf(question, 2, end);
  return isNoun(question, 2, end) ? `who ${rest} ${be}` : `who ${be} ${rest}`;
}

/** True when the tokens are one noun, name or pronoun with what belongs to it, and a verb may follow. */
function isSubject(question: Question, first: number, end: number): boolean {
  const { tokens } = question;
  if (first >= end) return false;
  // 'did she | announce a visit': behind a pronoun the verb follows at once.
  if (isPronoun(tokens[first]!)) return end === first + 1;
  return isNoun(question, first, end);
}

const isPronoun = ({ lower }: Token): boolean => /^(?:he|she|it|they|we|i|you|anyone|anybody|everybody|everyone)$/.test(lower);

/** True for a noun phrase or a name; one that may be more than that is none. */
function isNoun({ tokens, links }: Question, first: number, end: number): boolean {
  const named = (i: number): boolean => links.some((l) => l.first <= i && i <= l.last);
  const last = tokens[end - 1];
  if (!last || !(named(end - 1) || /^(?:NOUN|PROPN)$/.test(last.pos))) return false;
  if (/^(?:ADP|ADV|PART|SCONJ)$/.test(tokens[first]!.pos) && !named(first)) return false;
  return tokens
    .slice(first, end)
    .every(
      (t, i) =>
        named(first + i) || /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PUNCT|CCONJ)$/.test(t.pos) || /^(?:of|for|his|her|their|its)$/.test(t.lower),
    );
}
