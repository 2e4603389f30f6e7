const ORDINALS: readonly RegExp[] = [
  /^(?:first|1st|inaugural)$/,
  /^(?:second|2nd)$/,
  /^(?:third|3rd)$/,
  /^(?:fourth|4th)$/,
  /^(?:fifth|5th)$/,
  /^(?:sixth|6th)$/,
  /^(?:seventh|7th)$/,
  /^(?:eighth|8th)$/,
  /^(?:ninth|9th)$/,
  /^(?:tenth|10th)$/,
];

/** Which place in a row a word tells, from 0; -1 for a word that tells none. */
export const ordinalOf = (word: string): number => ORDINALS.findIndex((o) => o.test(word));
