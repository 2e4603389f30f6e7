import type { Token } from '../../model/reading.ts';
import { parseQuestion } from '../../reading/syntax/parser.ts';
import type { Link } from './link.ts';
import { mendQuestionTree } from './tree-mends.ts';

// The kinds of words in a question, where a tagger of running text goes wrong.

/** Tags and parses the question with every name as one word, as sentences are read. */
export function tagWithUnits(tokens: Token[], links: readonly Link[]): void {
  const reduced: Token[] = [];
  const back: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const link = links.find((l) => l.first === i);
    const at = link ? link.last : i;
    const token = tokens[at]!;
    reduced.push(link ? { ...token, text: token.text.charAt(0).toUpperCase() + token.text.slice(1), pos: 'PROPN' } : { ...token });
    back.push(at);
    i = at;
  }
  const before = reduced.map((t) => t.pos);
  verbBehindWhat(reduced);
  parseQuestion(reduced);
  verbBehindWhat(reduced);
  keepVerb(reduced, before);
  mendQuestionTree(reduced);
  for (const [r, token] of reduced.entries()) {
    const target = tokens[back[r]!]!;
    target.pos = token.pos;
    target.head = token.head < 0 ? -1 : back[token.head]!;
    target.dep = token.dep;
  }
  for (const link of links) for (let i = link.first; i < link.last; i++) tokens[i]!.head = link.last;
}

/** 'what | delayed | the work': what stands before an article is no word that describes a noun. */
function verbBehindWhat([what, second, third]: Token[]): void {
  if (what?.lower !== 'what' || !second || !third || !/^[a-z]{3,}ed$/.test(second.lower)) return;
  if (/^(?:ADJ|NOUN|X)$/.test(second.pos) && /^(?:the|a|an|this|that|these|those|its|his|her|their|our)$/.test(third.lower))
    second.pos = 'VERB';
}

/**
 * 'what | spotted | people', 'why does Norland | uphold | the rules': where the parser's tags leave a question without a verb and the plain tags
 * have one, it is kept. Behind a form of 'be' it may describe ('the planned visit'); where a day or place is asked for a noun does as well.
 */
function keepVerb(tokens: Token[], before: readonly Token['pos'][]): void {
  if (
    !/^(?:what|who|which|why|how)$/.test(tokens[0]?.lower ?? '') ||
    tokens.some((t) => t.pos === 'VERB' || /^(?:is|are|was|were|be|'s)$/.test(t.lower))
  )
    return;
  const verbs = before.flatMap((pos, i) => (pos === 'VERB' ? [i] : []));
  const [verb] = verbs;
  if (verbs.length === 1 && verb! > 0 && /^(?:NOUN|ADJ|X)$/.test(tokens[verb!]!.pos)) tokens[verb!]!.pos = 'VERB';
}

/** Words that close the phrase of a subject when they stand behind its noun. */
const AFTER_VERB = /^(?:ADP|DET|PRON|PROPN|NUM|ADV|PART|PUNCT|SCONJ)$/;

/**
 * 'what did the two ministers | exchange', 'does the treaty | cover attacks', 'which bill will the house | drop in May', 'what are the sides | planning': behind an auxiliary and
 * a subject stands a verb, which taggers take for a noun when both look alike. Where a day or place is asked for the verb may be told in any other word ('start' of a flight that
 * left), so a noun does as well there.
 */
export function tagVerbBehindDo(tokens: Token[], links: readonly Link[]): void {
  // 'who heads the mission'
  const second = tokens[1];
  if (
    tokens[0]?.lower === 'who' &&
    second?.pos === 'NOUN' &&
    /^(?:DET|PROPN)$/.test(tokens[2]?.pos ?? '') &&
    !links.some((l) => l.first <= 1) &&
    !tokens.some((t, i) => i !== 1 && /^(?:VERB|AUX)$/.test(t.pos))
  )
    second.pos = 'VERB';
  const aux = tokens.findIndex(
    (t, i) => /^(?:do|does|did|will|would|can|could|shall|should|must|is|are|was|were)$/.test(t.lower) && i <= 8,
  );
  const asksHour = tokens[0]!.lower === 'at' && /^(?:time|hour)$/.test(tokens[2]?.lower ?? '');
  if (
    aux < 0 ||
    !(asksHour || aux === 0 || /^(?:what|which|whom?|why|how)$/.test(tokens[0]!.lower)) ||
    tokens.some((t, i) => i > aux && /^(?:VERB|AUX)$/.test(t.pos))
  )
    return;
  const linkAt = (i: number): Link | undefined => links.find((l) => l.first <= i && i <= l.last);
  const isVerb = (i: number, isBefore: (next: Token | undefined) => boolean): boolean => {
    const token = tokens[i]!;
    if (!/^(?:NOUN|ADJ|X|INTJ)$/.test(token.pos) || linkAt(i) || !isVerbForm(tokens[aux]!, token)) return false;
    const subject = /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]!.pos) || linkAt(i - 1) !== undefined;
    return subject && (isBefore(tokens[i + 1]) || linkAt(i + 1) !== undefined);
  };
  const behind = tokens.map((_, i) => i).filter((i) => i >= aux + 2);
  const verb =
    behind.find((i) => isVerb(i, (next) => next === undefined || AFTER_VERB.test(next.pos))) ??
    // 'why did the town | buy boats'
    behind.find((i) => isVerb(i, (next) => next?.pos === 'NOUN' && next.lower !== next.lemma && next.lower.endsWith('s')));
  if (verb === undefined) return;
  tokens[aux]!.pos = 'AUX';
  tokens[verb]!.pos = 'VERB';
}

/** The form that goes with the auxiliary: 'did | exchange', 'are | planning'. */
const isVerbForm = (aux: Token, { lower, lemma }: Token): boolean =>
  /^(?:is|are|was|were)$/.test(aux.lower) ? /^[a-z]{2,}ing$/.test(lower) : lower === lemma && /^[a-z]{3,}$/.test(lower);

const WILLING =
  /^(?:plan|want|agree|decide|hope|need|intend|pledge|promise|offer|wish|aim|seek|expect|urge|ask|continue|begin|start|try|refuse|vow|propose|promise|invite|call|set|due|able|ready)$/;

/** 'what do they plan to | scale up': behind such a verb and 'to' stands a verb, which taggers take for a noun. */
export function tagVerbBehindTo(tokens: Token[], links: readonly Link[]): void {
  const to = tokens.findIndex((t, i) => t.lower === 'to' && WILLING.test(tokens[i - 1]?.lemma ?? ''));
  const verb = tokens[to + 1];
  if (to < 0 || verb?.pos !== 'NOUN' || verb.lower !== verb.lemma || !/^[a-z]{3,}$/.test(verb.lower)) return;
  if (links.some((l) => l.first <= to + 1 && to + 1 <= l.last)) return;
  const next = tokens[to + 2];
  if (next === undefined || AFTER_VERB.test(next.pos)) verb.pos = 'VERB';
}

/** 'how many pilots | train in A': behind a plural a word in its plain form is the verb, where no other comes. */
export function tagVerbBehindMany(tokens: Token[], links: readonly Link[]): void {
  const many = tokens.findIndex((t, i) => t.lower === 'many' && tokens[i - 1]?.lower === 'how');
  if (many < 0 || tokens.some((t, i) => i > many && /^(?:VERB|AUX)$/.test(t.pos))) return;
  const noun = tokens.findIndex(
    (t, i) =>
      i > many &&
      /^(?:NOUN|PROPN)$/.test(t.pos) &&
      (t.lower !== t.lemma || t.pos === 'PROPN') &&
      /s$|^(?:people|men|women|children)$/.test(t.lower),
  );
  const verb = tokens[noun + 1];
  if (noun < 0 || verb?.pos !== 'NOUN' || verb.lower !== verb.lemma || !/^[a-z]{3,}$/.test(verb.lower)) return;
  const next = tokens[noun + 2];
  if (links.some((l) => l.first <= noun + 1 && noun + 1 <= l.last) || !(next === undefined || AFTER_VERB.test(next.pos))) return;
  verb.pos = 'VERB';
}
