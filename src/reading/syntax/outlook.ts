import { type Attributes, MARGIN, UPOS } from './attributes.ts';
import { h2, spread } from './hash.ts';
import { tagHash } from './tagger.ts';

const VERB = UPOS.indexOf('VERB');
const AUX = UPOS.indexOf('AUX');
const CCONJ = UPOS.indexOf('CCONJ');
const SCONJ = UPOS.indexOf('SCONJ');
const PUNCT = UPOS.indexOf('PUNCT');
const NOUN = UPOS.indexOf('NOUN');
const PROPN = UPOS.indexOf('PROPN');
const ADP = UPOS.indexOf('ADP');

/** How far ahead a conjunction may stand to announce that a list is under way. */
const LIST_REACH = 40;

/**
 * Columns that depend on the tags: the tag hashes, and for every position what is coming. Lists and clauses cannot be
 * told from the next three tokens, so the outlook skips over what noun phrases are made of and names the next "joints":
 * verbs, auxiliaries, conjunctions, punctuation.
 */
export class Outlook {
  tag = new Int32Array(0);
  /** Universal tag numbers. */
  universal = new Uint8Array(0);
  /** Hash of the next joint at or after the position, of the next two, and of the next three. */
  joint1 = new Int32Array(0);
  joint2 = new Int32Array(0);
  joint3 = new Int32Array(0);
  /** Commas before the next conjunction, and whether a verb or a noun stands between. */
  list = new Int32Array(0);

  /** Fills the columns for a tagged sentence. */
  load(a: Attributes, tags: Int32Array, universalOfTag: Uint8Array): void {
    const n = a.n;
    const cells = n + MARGIN;
    if (this.tag.length < cells) {
      const size = 2 * cells;
      this.tag = new Int32Array(size);
      this.universal = new Uint8Array(size);
      this.joint1 = new Int32Array(size);
      this.joint2 = new Int32Array(size);
      this.joint3 = new Int32Array(size);
      this.list = new Int32Array(size);
    }
    for (let i = 0; i < n; i++) {
      this.tag[i] = tagHash(tags[i]!);
      this.universal[i] = universalOfTag[tags[i]!]!;
    }
    this.tag[n] = tagHash(252);
    this.tag.fill(tagHash(253), n + 1, cells);
    this.universal.fill(255, n, cells);
    this.joint1.fill(END, n, cells);
    this.joint2.fill(END, n, cells);
    this.joint3.fill(END, n, cells);
    this.list.fill(NO_LIST, n, cells);
    this.lookAhead(a);
  }

  private lookAhead(a: Attributes): void {
    let one = END;
    let two = END;
    let three = END;
    let commas = 0;
    let verbs = 0;
    let nouns = 0;
    let adpositions = 0;
    let conjunction = -1;
    for (let i = a.n - 1; i >= 0; i--) {
      const u = this.universal[i]!;
      if (u === VERB || u === AUX || u === CCONJ || u === SCONJ || u === PUNCT) {
        three = two;
        two = one;
        one = u === PUNCT ? a.word[i]! : this.tag[i]!;
      }
      if (u === CCONJ) {
        conjunction = i;
        commas = 0;
        verbs = 0;
        nouns = 0;
        adpositions = 0;
      } else if (u === PUNCT) commas++;
      else if (u === VERB || u === AUX) verbs = 1;
      else if (u === NOUN || u === PROPN) nouns = 1;
      else if (u === ADP) adpositions = 1;
      this.joint1[i] = one;
      this.joint2[i] = h2(1, one, two);
      this.joint3[i] = h2(2, this.joint2[i]!, three);
      this.list[i] =
        conjunction >= 0 && conjunction - i < LIST_REACH
          ? LIST[(commas < 5 ? commas : 5) * 8 + verbs * 4 + nouns * 2 + adpositions]!
          : NO_LIST;
    }
  }
}

const END = spread(4000);
const NO_LIST = spread(4001);
const LIST = Int32Array.from({ length: 48 }, (_, i) => spread(4100 + i));
