import type { Token } from '../../src/model/reading.ts';
import { readingCopy } from '../../src/reading/fold.ts';
import { analyse } from '../../src/reading/language.ts';
import type { InputToken } from '../../src/reading/syntax/attributes.ts';
import type { UdSentence } from './treebank.ts';

/** A treebank sentence cut into the tokens that the parser meets at run time. */
export interface Example {
  tokens: InputToken[];
  /** 'NOUN NNS'. */
  tags: string[];
  heads: Int32Array;
  deps: string[];
  document: string;
  /** The raw text that the tokens were cut from. */
  text: string;
}

export interface Alignment {
  tokens: number;
  oneToOne: number;
  dropped: number;
}

/**
 * Carries a treebank's trees over to our own tokens by character offsets. Several words in one token: the token takes the
 * place of the outermost. One word in several tokens: the last piece with a letter or digit stands for it, punctuation
 * pieces hang on that one as `punct`, the others as `compound`.
 */
export function carryOver(sentences: readonly UdSentence[], count: Alignment): Example[] {
  const examples: Example[] = [];
  for (const sentence of sentences) {
    const example = carryOne(sentence, count);
    if (example) examples.push(example);
    else count.dropped++;
  }
  return examples;
}

/** A sentence that the tokeniser cannot read is no reason to stop a training. */
function tryAnalyse(copy: string): Token[] {
  try {
    return analyse(copy);
  } catch {
    return [];
  }
}

function carryOne(sentence: UdSentence, count: Alignment): Example | undefined {
  const raw = tryAnalyse(readingCopy(sentence.text));
  const n = raw.length;
  if (n === 0) return undefined;
  const { words } = sentence;
  const pieces: number[][] = words.map(() => []);
  const wordsOf: number[][] = raw.map(() => []);
  let from = 0;
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!;
    while (from < n && raw[from]!.end <= word.start) from++;
    for (let k = from; k < n && raw[k]!.start < word.end; k++) {
      pieces[w]!.push(k);
      wordsOf[k]!.push(w);
    }
  }
  // A contraction's words share one span: each takes one of its tokens, in order.
  for (let w = 0; w + 1 < words.length; w++) {
    if (words[w]!.start === words[w + 1]!.start && words[w]!.end === words[w + 1]!.end && pieces[w]!.length === 2) {
      const [first, second] = pieces[w] as [number, number];
      pieces[w] = [first];
      pieces[w + 1] = [second];
      wordsOf[first] = [w];
      wordsOf[second] = [w + 1];
    }
  }
  const main = pieces.map((list) => {
    for (let i = list.length - 1; i >= 0; i--) if (/[\p{L}\p{N}]/u.test(raw[list[i]!]!.text)) return list[i]!;
    return list[0] ?? -1;
  });
  const heads = new Int32Array(n).fill(-2);
  const deps = new Array<string>(n).fill('punct');
  const tags = new Array<string>(n).fill('PUNCT ,');
  for (let k = 0; k < n; k++) {
    count.tokens++;
    const own = wordsOf[k]!.filter((w) => main[w] === k);
    if (own.length === 1 && wordsOf[k]!.length === 1 && pieces[own[0]!]!.length === 1) count.oneToOne++;
    if (own.length > 0) {
      const outer = own.find((w) => words[w]!.head < 0 || main[words[w]!.head] !== k) ?? own[0]!;
      const word = words[outer]!;
      heads[k] = word.head < 0 ? -1 : main[word.head]!;
      if (word.head >= 0 && heads[k] === -1) return undefined;
      deps[k] = word.dep;
      tags[k] = `${word.upos} ${word.xpos}`;
    } else if (wordsOf[k]!.length > 0) {
      const w = wordsOf[k]![0]!;
      const isWord = /[\p{L}\p{N}]/u.test(raw[k]!.text);
      heads[k] = main[w]!;
      deps[k] = isWord ? 'compound' : 'punct';
      tags[k] = isWord ? `${words[w]!.upos} ${words[w]!.xpos}` : raw[k]!.text === '-' ? 'PUNCT HYPH' : 'PUNCT ,';
    } else return undefined;
  }
  if (!isTree(heads)) return undefined;
  const tokens = raw.map((t) => ({ text: t.text, lower: t.text.toLowerCase(), lemma: t.lemma, pos: t.pos }));
  return { tokens, tags, heads, deps, document: sentence.document, text: sentence.text };
}

function isTree(heads: Int32Array): boolean {
  let roots = 0;
  for (let k = 0; k < heads.length; k++) {
    if (heads[k] === -1) roots++;
    let at = k;
    for (let steps = 0; at !== -1; steps++) {
      if (at < -1 || steps > heads.length) return false;
      at = heads[at]!;
    }
  }
  return roots === 1;
}
