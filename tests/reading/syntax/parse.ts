import { readingCopy } from '../../../src/reading/fold.ts';
import { analyse } from '../../../src/reading/language.ts';
import { type ParsedToken, parseQuestion, parseSentence } from '../../../src/reading/syntax/parser.ts';

/** Parses one sentence of plain text the way reading does. */
export const parse = (text: string): ParsedToken[] => parsed(text, parseSentence);

/** Parses a question the way asking does. */
export const parseTyped = (text: string): ParsedToken[] => parsed(text, parseQuestion);

function parsed(text: string, by: (tokens: ParsedToken[]) => void): ParsedToken[] {
  const tokens = analyse(readingCopy(text)).map((t) => ({
    text: t.text,
    lower: t.text.toLowerCase(),
    lemma: t.lemma,
    pos: t.pos,
    head: -1,
    dep: '',
  }));
  by(tokens);
  return tokens;
}

/** 'child <label head' for every token, the root's head written as ROOT. */
export function arcs(tokens: readonly ParsedToken[]): string[] {
  return tokens.map((t) => `${t.text} <${t.dep} ${t.head < 0 ? 'ROOT' : tokens[t.head]!.text}`);
}
