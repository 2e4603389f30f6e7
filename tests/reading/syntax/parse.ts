import { readingCopy } from '../../../src/reading/fold.ts';
import { analyse } from '../../../src/reading/language.ts';
import { type ParsedToken, parseSentence } from '../../../src/reading/syntax/parser.ts';

/** Parses one sentence of plain text the way reading does. */
export function parse(text: string): ParsedToken[] {
  const tokens = analyse(readingCopy(text)).map((t) => ({
    text: t.text,
    lower: t.text.toLowerCase(),
    lemma: t.lemma,
    pos: t.pos,
    head: -1,
    dep: '',
  }));
  parseSentence(tokens);
  return tokens;
}

/** 'child <label head' for every token, the root's head written as ROOT. */
export function arcs(tokens: readonly ParsedToken[]): string[] {
  return tokens.map((t) => `${t.text} <${t.dep} ${t.head < 0 ? 'ROOT' : tokens[t.head]!.text}`);
}
