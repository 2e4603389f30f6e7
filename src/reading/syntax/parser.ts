import { readFileSync } from 'node:fs';
import type { Pos } from '../../model/reading.ts';
import { UPOS } from './attributes.ts';
import { Decoder } from './decoder.ts';
import { Model } from './model.ts';

/** A token as the parser takes it and completes it. */
export interface ParsedToken {
  text: string;
  lower: string;
  lemma: string;
  pos: Pos;
  head: number;
  dep: string;
}

let decoder: Decoder | undefined;
let labels: readonly string[] = [];

/**
 * Sets `head` (index in the sentence, -1 for the root) and `dep` (a Universal Dependencies label) of every token of one
 * sentence, and `pos` to the parser's own tag, which is right more often than the one that came in. Every sentence gets one
 * root and no cycle, whatever it holds. The same tokens always give the same tree.
 */
export function parseSentence(tokens: ParsedToken[]): void {
  if (tokens.length === 0) return;
  if (decoder === undefined) {
    const model = new Model(readFileSync(new URL('./model.bin', import.meta.url)));
    decoder = new Decoder(model, model.inventory);
    labels = model.inventory.labels;
  }
  decoder.run(tokens);
  const { configuration, tags, universalOfTag } = decoder;
  const n = tokens.length;
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    const head = configuration.head[i]!;
    token.pos = UPOS[universalOfTag[tags[i]!]!]!;
    token.head = head === n ? -1 : head;
    token.dep = labels[configuration.label[i]!]!;
  }
}
