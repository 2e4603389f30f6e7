import { ourLabel, type UdSentence, type UdWord } from '../treebank.ts';

/** A word with its dependents in order on each side. */
export interface Tree {
  word: string;
  /** 'NOUN NNS'. */
  tag: string;
  dep: string;
  left: Tree[];
  right: Tree[];
}

/** A word without dependents. */
export function leaf(word: string, tag: string, dep: string): Tree {
  return { word, tag, dep, left: [], right: [] };
}

/** The tree in a new function. */
export function as(dep: string, tree: Tree): Tree {
  return { ...tree, dep };
}

/**
 * A phrase from a compact notation, head last: `a Foreign:amod Minister` with ':' before a dependency. Without one, a word is
 * a `compound`; `the`, `a`, `an` and numbers are recognised.
 */
export function phrase(notation: string, headTag: string, dep: string): Tree {
  const parts = notation.split(' ');
  const head = leaf(parts.pop()!, headTag, dep);
  for (const part of parts) {
    const [word, given] = part.split(':') as [string, string?];
    if (/^(the|an?)$/i.test(word)) head.left.push(leaf(word, 'DET DT', 'det'));
    else if (/^\d+$/.test(word)) head.left.push(leaf(word, 'NUM CD', 'nummod'));
    else if (given === 'amod') head.left.push(leaf(word, /^[A-Z]/.test(word) ? 'ADJ NNP' : 'ADJ JJ', 'amod'));
    else head.left.push(leaf(word, /^[A-Z]/.test(word) ? 'PROPN NNP' : 'NOUN NN', given ?? 'compound'));
  }
  return head;
}

/** Puts a word in front of a phrase: a preposition, a conjunction, a comma. */
export function fronted(first: Tree, tree: Tree): Tree {
  return { ...tree, left: [first, ...tree.left] };
}

/** Hangs trees behind a phrase. */
export function followed(tree: Tree, ...more: Tree[]): Tree {
  return { ...tree, right: [...tree.right, ...more] };
}

/** Reads the words off a tree, with the spaces of ordinary print. */
export function written(root: Tree): UdSentence {
  const words: UdWord[] = [];
  let text = '';
  const visit = (tree: Tree): number => {
    const left = tree.left.map(visit);
    const glued = text === '' || /^([.,;:)]|'s)$/.test(tree.word) || text.endsWith('(');
    const word = text === '' ? tree.word[0]!.toUpperCase() + tree.word.slice(1) : tree.word;
    if (!glued) text += ' ';
    const [upos, xpos] = tree.tag.split(' ') as [string, string];
    const own = words.push({ start: text.length, end: text.length + word.length, upos, xpos, head: -1, dep: ourLabel(tree.dep) }) - 1;
    text += word;
    for (const child of [...left, ...tree.right.map(visit)]) words[child]!.head = own;
    return own;
  };
  visit(root);
  return { text, document: 'invented', words };
}
