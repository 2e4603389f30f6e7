import { Attributes, type InputToken } from './attributes.ts';
import { Configuration, LEFT, RIGHT, SHIFT } from './configuration.ts';
import { arcKind, type Inventory } from './inventory.ts';
import { labelFeatures, MAX_LABEL_FEATURES } from './label-features.ts';
import { Outlook } from './outlook.ts';
import type { Scorer } from './scorer.ts';
import { MAX_TAG_FEATURES, TagDictionary, tagFeatures, universalOf } from './tagger.ts';
import { MAX_TRANSITION_FEATURES, transitionFeatures } from './transition-features.ts';

/** Tags and parses one sentence at a time, left to right, each choice final. Results stay in its columns until the next sentence. */
export class Decoder {
  readonly attributes = new Attributes();
  readonly outlook = new Outlook();
  readonly configuration = new Configuration();
  /** Fine tag numbers of the sentence read last. */
  tags = new Int32Array(0);
  readonly universalOfTag: Uint8Array;
  readonly dictionary: TagDictionary;
  private readonly scorer: Scorer;
  private readonly arcLabels: readonly Uint8Array[];
  private readonly rootLabel: number;
  private readonly tagBuffer = new Int32Array(MAX_TAG_FEATURES);
  private readonly transitionBuffer = new Int32Array(MAX_TRANSITION_FEATURES);
  private readonly labelBuffer = new Int32Array(MAX_LABEL_FEATURES);
  private readonly scores = new Float64Array(3);

  constructor(scorer: Scorer, inventory: Inventory) {
    this.scorer = scorer;
    this.universalOfTag = universalOf(inventory.fineTags);
    this.dictionary = new TagDictionary(
      inventory.wordTags.map(([word, ...tags]) => [word!, Uint8Array.from(tags)] as const),
      inventory.givenTags.map((tags) => Uint8Array.from(tags)),
    );
    this.arcLabels = inventory.arcLabels.map((labels) => Uint8Array.from(labels));
    this.rootLabel = inventory.labels.indexOf('root');
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
    for (let i = 0; i < a.n; i++) {
      const candidates = this.dictionary.candidates(a, i);
      if (candidates.length === 1) this.tags[i] = candidates[0]!;
      else this.tags[i] = this.scorer.bestTag(this.tagBuffer, tagFeatures(a, this.tags, i, this.tagBuffer), candidates);
    }
  }

  /** Parses the sentence in `attributes` with the tags in `tags`. */
  parse(): void {
    const { attributes: a, outlook: o, configuration: c, scores, transitionBuffer } = this;
    o.load(a, this.tags, this.universalOfTag);
    c.reset(a.n);
    while (!c.finished) {
      if (c.height === 0) {
        c.shift();
        continue;
      }
      this.scorer.scoreTransitions(transitionBuffer, transitionFeatures(a, o, c, transitionBuffer), scores);
      let best = -1;
      for (let t = SHIFT; t <= RIGHT; t++) if (c.allows(t) && (best < 0 || scores[t]! > scores[best]!)) best = t;
      if (best === SHIFT) c.shift();
      else if (best === LEFT) c.attachLeft(this.name(c.front, c.stacked(0)));
      else c.attachRight(this.name(c.stacked(1), c.stacked(0)));
    }
  }

  /** The label for an arc of the sentence. */
  name(head: number, child: number): number {
    const { outlook: o } = this;
    if (head === this.attributes.n) return this.rootLabel;
    const candidates = this.arcLabels[arcKind(o.universal[head]!, o.universal[child]!, child < head)]!;
    if (candidates.length === 1) return candidates[0]!;
    const count = labelFeatures(this.attributes, o, this.configuration, head, child, this.labelBuffer);
    return this.scorer.bestLabel(this.labelBuffer, count, candidates);
  }
}
