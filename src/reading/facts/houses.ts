import type { FactSentence, Part } from './context.ts';

/** 'at the residence of', 'at the embassy of', 'at Velsund Palace': the word that opens where somebody was met. */
export const isAtHouse = (tokens: FactSentence['sentence']['tokens'], i: number): boolean =>
  tokens[i]!.lower === 'at' &&
  ((/^(?:the|his|her|its|their|our)$/.test(tokens[i + 1]?.lower ?? '') &&
    /^(?:residence|home|house|villa|palace|embassy|consulate|invitation)$/.test(tokens[i + 2]?.lower ?? '')) ||
    isNamedHouse(tokens, tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1));

/** 'Zarz Palace', 'Presidential Palace': a house by its name. */
function isNamedHouse(tokens: FactSentence['sentence']['tokens'], from: number): boolean {
  for (let i = from; i < from + 4 && /^[A-Z]/.test(tokens[i]?.text ?? ''); i++)
    if (i > from && /^(?:Palace|Castle|Residence|Hotel|Villa|Lodge|Manor|Airport)$/.test(tokens[i]!.text)) return true;
  return false;
}

/** 'the Prime Minister | in P': where it is, for a post of which a state has one; 'the Ambassador in P' is posted there. */
export const isInTown = (s: FactSentence, { first, last }: Part, i: number): boolean =>
  s.sentence.tokens[i]!.lower === 'in' &&
  /^(?:minister|president|premier|chancellor|king|queen|emir|sultan|pope|taoiseach)$/.test(s.sentence.tokens[i - 1]!.lower) &&
  s.mentions.some((m) => m.first === i + 1 && m.last === last && s.kindOf(m.entity) === 'place') &&
  i > first + 1;
