import { Attributes, type InputToken } from './attributes.ts';
import type { AllHabits } from './habits.ts';
import { type InfinitiveTags, mendInfinitives, mendParticiples, type ParticipleTags } from './infinitives.ts';
import type { Inventory } from './inventory.ts';
import { Pass } from './pass.ts';
import { MAX_MARK_FEATURES, MarkPlaces } from './punctuation.ts';
import type { ArcScorer, MarkScorer, TagScorer } from './scorer.ts';
import { MAX_TAG_FEATURES, TagDictionary, tagSentence, universalOf } from './tagger.ts';
import { Tree } from './tree.ts';
import { Words } from './words.ts';

/** The trained parts. */
export interface Scorers {
  tagger: TagScorer;
  arcs: ArcScorer;
  marks: MarkScorer;
  habits?: AllHabits;
}

/** Tags a sentence, parses its words, then hangs its punctuation into the tree. Results stay until the next sentence. */
export class Decoder {
  readonly attributes = new Attributes();
  /** Fine tag numbers of the sentence read last. */
  tags = new Int32Array(0);
  readonly words = new Words();
  readonly tree = new Tree();
  private readonly universalOfTag: Uint8Array;
  private readonly dictionary: TagDictionary;
  private readonly infinitive: InfinitiveTags;
  private readonly participle: ParticipleTags;
  private readonly pass: Pass;
  private readonly scorers: Scorers;
  private readonly places = new MarkPlaces();
  private readonly tagKeys = new Int32Array(MAX_TAG_FEATURES);
  private readonly markKeys = new Int32Array(MAX_MARK_FEATURES);
  private readonly markHeads: number[] = [];
  private readonly punctLabel: number;

  constructor(inventory: Inventory, scorers: Scorers) {
    this.scorers = scorers;
    this.universalOfTag = universalOf(inventory.fineTags);
    this.dictionary = new TagDictionary(inventory);
    const tagOf = (fine: string) => inventory.fineTags.indexOf(fine);
    this.infinitive = { to: tagOf('PART TO'), noun: tagOf('NOUN NN'), verb: tagOf('VERB VB') };
    this.participle = {
      to: tagOf('PART TO'),
      noun: tagOf('NOUN NN'),
      nouns: tagOf('NOUN NNS'),
      preposition: tagOf('ADP IN'),
      adjective: tagOf('ADJ JJ'),
    };
    this.pass = new Pass(scorers.arcs, inventory, scorers.habits);
    this.punctLabel = inventory.labels.indexOf('punct');
  }

  /** Tags the tokens, then parses them. */
  run(tokens: readonly InputToken[]): void {
    this.tag(tokens);
    this.parse();
  }

  /** Fills `attributes` and `tags`. */
  tag(tokens: readonly InputToken[]): void {
    const a = this.attributes;
    a.load(tokens);
    if (this.tags.length < a.n) this.tags = new Int32Array(2 * a.n);
    tagSentence(a, this.dictionary, this.scorers.tagger, this.tags, this.tagKeys, this.scorers.habits?.tags);
    mendInfinitives(tokens, this.tags, this.infinitive);
    mendParticiples(tokens, this.tags, this.participle);
  }

  /** Parses the sentence in `attributes` with the tags in `tags`. */
  parse(): void {
    const { attributes: a, words, pass, tree } = this;
    words.load(a, this.tags, this.universalOfTag);
    pass.run(words);
    tree.load(a.n, words, pass.configuration);
    if (words.n === 0) this.hangOnFirst();
    else this.hangMarks();
  }

  private hangMarks(): void {
    const { attributes: a, tree, places, markKeys, markHeads } = this;
    markHeads.length = 0;
    for (let i = 0; i < a.n; i++) {
      if (tree.head[i] !== -2) continue;
      places.load(tree, i);
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < places.count && places.count > 1; k++) {
        const score = this.scorers.marks.scoreMark(markKeys, places.features(a, tree, k, markKeys));
        if (score > most) {
          most = score;
          best = k;
        }
      }
      markHeads.push(i, places.nodes[best]!);
    }
    // Only now, so that every mark saw the same tree.
    for (let k = 0; k < markHeads.length; k += 2) {
      tree.head[markHeads[k]!] = markHeads[k + 1]!;
      tree.label[markHeads[k]!] = this.punctLabel;
    }
  }

  /** A sentence of nothing but punctuation. */
  private hangOnFirst(): void {
    const { tree } = this;
    for (let i = 0; i < tree.n; i++) {
      tree.head[i] = i === 0 ? -1 : 0;
      tree.label[i] = i === 0 ? this.pass.rootLabel : this.punctLabel;
    }
  }
}
