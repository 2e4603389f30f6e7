import { readFileSync } from 'node:fs';
import type { Pos } from '../../model/reading.ts';
import { mendAttachments } from './attachments.ts';
import { UPOS } from './attributes.ts';
import { mendBareNouns } from './bare-nouns.ts';
import { mendCopulas } from './copulas.ts';
import { Decoder } from './decoder.ts';
import { mendFarPhrases } from './far-phrases.ts';
import { mendFirstTo } from './first-to.ts';
import { mendGenitives } from './genitives.ts';
import { mendApart, mendBareClauses, mendHeadless, mendPredicates, mendReduced, mendReported } from './headless.ts';
import { mendMembers } from './members.ts';
import { mendMisplacedSubjects } from './misplaced-subjects.ts';
import { Model } from './model.ts';
import { mendOfPhrases } from './of-phrases.ts';
import { mendOpeningDay, mendOpeningPlace } from './opening-day.ts';
import { mendPartedRelatives } from './parted.ts';
import { mendQuestions } from './questions.ts';
import { mendQuotedNames } from './quoted-names.ts';
import { mendRelatives } from './relatives.ts';
import { mendSharedCases } from './shared-cases.ts';
import { mendSplitSubjects } from './split-subjects.ts';
import { universalOf } from './tagger.ts';
import { mendTwoClauses } from './two-clauses.ts';

/** A token as the parser takes it and completes it. */
export interface ParsedToken {
  text: string;
  lower: string;
  lemma: string;
  pos: Pos;
  head: number;
  dep: string;
}

let loaded: { decoder: Decoder; labels: readonly string[]; tags: readonly Pos[] } | undefined;

/**
 * Sets `head` (index in the sentence, -1 for the root) and `dep` (a Universal Dependencies label) of every token of one
 * sentence, and `pos` to the parser's own tag, which is right more often than the one that came in. Every sentence gets one
 * root and no cycle, whatever it holds. The same tokens always give the same tree.
 */
export function parseSentence(tokens: ParsedToken[]): void {
  if (tokens.length === 0) return;
  loaded ??= load();
  const { decoder, labels, tags } = loaded;
  decoder.run(tokens);
  const { head, label } = decoder.tree;
  const n = tokens.length;
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    token.pos = tags[decoder.tags[i]!]!;
    token.head = head[i]!;
    token.dep = labels[label[i]!]!;
  }
  mendCopulas(tokens);
  mendAttachments(tokens);
  mendHeadless(tokens);
  mendPredicates(tokens);
  mendReported(tokens);
  mendReduced(tokens);
  mendBareClauses(tokens);
  mendApart(tokens);
  mendMisplacedSubjects(tokens);
  mendGenitives(tokens);
  mendOfPhrases(tokens);
  mendSharedCases(tokens);
  mendFarPhrases(tokens);
  mendSplitSubjects(tokens);
  mendPartedRelatives(tokens);
  mendQuotedNames(tokens);
  mendFirstTo(tokens);
  mendRelatives(tokens);
  mendOpeningDay(tokens);
  mendOpeningPlace(tokens);
  mendTwoClauses(tokens);
  mendMembers(tokens);
  mendBareNouns(tokens);
  mendQuestions(tokens);
}

function load() {
  const model = new Model(readFileSync(new URL('./model.bin', import.meta.url)));
  const tags = Array.from(universalOf(model.inventory.fineTags), (u) => UPOS[u]!);
  return { decoder: new Decoder(model.inventory, model), labels: model.inventory.labels, tags };
}
