import { readFileSync } from 'node:fs';
import type { Pos } from '../../model/reading.ts';
import { UPOS } from './attributes.ts';
import { Decoder } from './decoder.ts';
import { mendTree } from './mends/index.ts';
import { Model } from './model.ts';
import { universalOf } from './tagger.ts';

/** A token as the parser takes it and completes it. */
export interface ParsedToken {
  text: string;
  lower: string;
  lemma: string;
  pos: Pos;
  head: number;
  dep: string;
}

interface Loaded {
  readonly decoder: Decoder;
  readonly labels: readonly string[];
  readonly tags: readonly Pos[];
}

let forProse: Loaded | undefined;
let forQuestions: Loaded | undefined;

/**
 * Sets `head` (index in the sentence, -1 for the root) and `dep` (a Universal Dependencies label) of every token of one
 * sentence, and `pos` to the parser's own tag, which is right more often than the one that came in. Every sentence gets one
 * root and no cycle, whatever it holds. The same tokens always give the same tree.
 */
export function parseSentence(tokens: ParsedToken[]): void {
  if (tokens.length === 0) return;
  forProse ??= load('model.bin');
  parse(tokens, forProse);
  mendTree(tokens);
}

/**
 * The same for a question as people type it: without capitals and marks, the question word first, whatever it stands for. A preposition left behind
 * ('who did A speak to') hangs on its verb as `case`; a question word that belongs to a lower verb ('what did A say B needs') hangs on the upper one as `dislocated`.
 */
export function parseQuestion(tokens: ParsedToken[]): void {
  if (tokens.length === 0) return;
  forQuestions ??= load('questions.bin');
  parse(tokens, forQuestions);
}

function parse(tokens: ParsedToken[], { decoder, labels, tags }: Loaded): void {
  decoder.run(tokens);
  const { head, label } = decoder.tree;
  const n = tokens.length;
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    token.pos = tags[decoder.tags[i]!]!;
    token.head = head[i]!;
    token.dep = labels[label[i]!]!;
  }
}

function load(file: string): Loaded {
  const model = new Model(readFileSync(new URL(file, import.meta.url)));
  const tags = Array.from(universalOf(model.inventory.fineTags), (u) => UPOS[u]!);
  return { decoder: new Decoder(model.inventory, model), labels: model.inventory.labels, tags };
}
