import { readFileSync } from 'node:fs';
import type { Token } from '../../model/reading.ts';

interface VerbPhrase {
  readonly behind: readonly string[];
  readonly plain: string;
}

/** By the dictionary form of their verb; longer ones first. */
const phrases = new Map<string, VerbPhrase[]>();
for (const line of readFileSync(new URL('../../../knowledge/words/verb-phrases.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('#') || !line.includes('=')) continue;
  const [left, plain] = line.split('=').map((part) => part.trim()) as [string, string];
  const [verb, ...behind] = left.split(' ') as [string, ...string[]];
  const known = phrases.get(verb) ?? [];
  known.push({ behind, plain });
  phrases.set(
    verb,
    known.sort((a, b) => b.behind.length - a.behind.length),
  );
}

const WHOSE = /^(?:his|her|its|their|our|my)$/;

/** The plain verb for a phrase that begins at token `at`: 'replace' at 'takes' of 'takes the place of'; undefined where none does. */
export function plainVerbAt(tokens: readonly Token[], at: number): string | undefined {
  const { lemma, pos } = tokens[at]!;
  if (pos !== 'VERB' && pos !== 'NOUN') return undefined;
  return phrases.get(lemma)?.find(({ behind }) => behind.every((word, k) => isWord(tokens[at + 1 + k]?.lower ?? '', word)))?.plain;
}

const isWord = (lower: string, word: string): boolean => (word === 'their' ? WHOSE.test(lower) : lower === word);
