import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'lemma' | 'pos' | 'head' | 'dep'>;

/** Labels under which a noun before "'s" stands where the noun behind it should. */
const TAKEN = /^(?:nsubj|nsubj:pass|obj|obl|nmod|root)$/;

/**
 * "visited the council's water recycling plant", "welcomed the body's enduring commitment": what is visited or welcomed is the noun behind the
 * "'s", which a participle before it makes the parser miss. The owner goes under that noun.
 */
export function mendGenitives(tokens: Parsed[]): void {
  mendHyphened(tokens);
  for (let mark = 0; mark < tokens.length; mark++) {
    const { lower, pos, head: owner } = tokens[mark]!;
    if (mark === 0 || lower !== "'s" || pos === 'AUX' || pos === 'VERB' || owner !== mark - 1 || !TAKEN.test(tokens[owner]!.dep)) continue;
    const thing = thingBehind(tokens, mark);
    if (thing < 0) continue;
    const inside = (i: number): boolean => i > mark && i < thing;
    // The first word above the owner that is no part of the phrase itself.
    let top = owner;
    for (let guard = 0; guard < 8 && inside(tokens[top]!.head); guard++) top = tokens[top]!.head;
    const { head, dep } = tokens[top]!;
    if (head === thing || head === owner || isBelow(tokens, head, owner) || isBelow(tokens, head, thing)) continue;
    tokens[thing]!.head = head;
    tokens[thing]!.dep = dep;
    tokens[owner]!.head = thing;
    tokens[owner]!.dep = 'nmod:poss';
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (inside(i)) {
        if (inside(token.head) && !isParticiple(tokens[token.head]!)) continue;
        token.head = thing;
        token.dep = token.pos === 'NOUN' || token.pos === 'PROPN' ? 'compound' : 'amod';
        if (isParticiple(token)) token.pos = 'ADJ';
      } else if (i > thing && (token.head === owner || inside(token.head))) token.head = thing;
    }
  }
}

/** "the council's | long-term | commitment": the owner has the noun behind a word with a hyphen, not the half of that word. */
function mendHyphened(tokens: Parsed[]): void {
  for (const token of tokens) {
    const half = token.dep === 'nmod:poss' && token.head > 1 ? tokens[token.head]! : undefined;
    if (half?.dep === 'compound' && half.head > token.head && tokens[token.head - 1]!.lower === '-') token.head = half.head;
  }
}

const isParticiple = ({ pos, lower }: Parsed): boolean => pos === 'VERB' && /(?:ing|ed)$/.test(lower);

/** The last noun of the phrase that opens behind the mark, where a participle stands in it; -1 where there is none. */
function thingBehind(tokens: readonly Parsed[], mark: number): number {
  let last = -1;
  let participle = false;
  for (let i = mark + 1; i < tokens.length && i < mark + 7; i++) {
    const token = tokens[i]!;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') last = i;
    else if (isParticiple(token) && (i === mark + 1 || opensLastNoun(tokens, i))) participle = true;
    else if (token.pos !== 'ADJ') break;
  }
  return participle ? last : -1;
}

/** 'water | recycling plant': a participle before one noun in the singular that ends the phrase. */
const opensLastNoun = (tokens: readonly Parsed[], i: number): boolean =>
  /ing$/.test(tokens[i]!.lower) &&
  tokens[i + 1]?.pos === 'NOUN' &&
  !/s$/.test(tokens[i + 1]!.lower) &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 2]?.pos ?? '');

function isBelow(tokens: readonly Parsed[], from: number, ancestor: number): boolean {
  let at = from;
  for (let guard = 0; guard <= tokens.length && at >= 0; guard++) {
    if (at === ancestor) return true;
    at = tokens[at]!.head;
  }
  return false;
}
