import { readFileSync } from 'node:fs';
import type { Token } from '../../../model/reading.ts';
import { analyse, stem } from '../../../reading/language.ts';
import type { ReleaseView } from '../../release/view.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly plain: string;
}

const path = new URL('../../../../knowledge/words/noun-phrases.txt', import.meta.url);
/** By their first word; longer ones first. */
const phrases = new Map<string, Phrase[]>();
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line.startsWith('#') || !line.includes('=')) continue;
  const [said, plain] = line.split('=').map((part) => part.trim()) as [string, string];
  const words = said.split(/ |(?=-)|(?<=-)/);
  const known = phrases.get(words[0]!) ?? [];
  known.push({ words, plain });
  phrases.set(
    words[0]!,
    known.sort((a, b) => b.words.length - a.words.length),
  );
}

/**
 * The tokens of a question with everyday names of things ('loved ones', 'lending deal') as those that releases have ('families', 'line of
 * credit'), unless the release has the everyday words itself or has not the other ones. Offsets are those of the words replaced.
 */
export function withPlainNouns(view: ReleaseView, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    // Of several plain names for it the first that the release has.
    const found = phrases
      .get(tokens[i]!.lower)
      ?.find(
        ({ words, plain }) =>
          words.every((word, k) => tokens[i + k]?.lower === word) &&
          !isInWord(tokens, i, words.length) &&
          !isTold(view, words) &&
          hasAll(view, plain),
      );
    if (!found) {
      out.push(tokens[i]!);
      continue;
    }
    const last = tokens[i + found.words.length - 1]!;
    for (const token of analyse(found.plain)) out.push({ ...token, start: tokens[i]!.start, end: last.end });
    i += found.words.length - 1;
  }
  return out;
}

/** A part of a longer word: 'rescue crew | -led'. */
const isInWord = (tokens: readonly Token[], i: number, length: number): boolean =>
  tokens[i - 1]?.text === '-' || tokens[i + length]?.text === '-';

/** True when the release has these words one after the other. */
const isTold = (view: ReleaseView, words: readonly string[]): boolean =>
  view.sentences.some((s) => s.tokens.some((_, i) => words.every((word, k) => s.tokens[i + k]?.lower === word)));

const LINKS = /^(?:of|the|and|in|at)$/;

/** True when each word of the plain name, in any form, stands in one sentence of the release. */
function hasAll(view: ReleaseView, plain: string): boolean {
  const stems = plain
    .split(' ')
    .filter((word) => !LINKS.test(word))
    .map((word) => stem(word));
  return view.sentences.some((s) => stems.every((known) => s.stems.includes(known)));
}
