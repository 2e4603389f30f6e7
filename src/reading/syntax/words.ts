import { type Attributes, MARGIN, NONE, ROOT, UPOS } from './attributes.ts';
import { FOLD, spread } from './hash.ts';
import { tagHash } from './tag-hash.ts';

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
 * The words of a tagged sentence without its punctuation, as columns. Punctuation heads nothing and hangs where the tree of the
 * words makes it hang, so the parser reads it as a property of the gap before each word (Ma, Zhang & Zhu 2014); where it
 * attaches is settled afterwards. Cell `n` is the artificial root; the cells behind it say "no word".
 */
export class Words {
  n = 0;
  /** The token that each word is. */
  token = new Int32Array(0);
  word = new Int32Array(0);
  lemma = new Int32Array(0);
  suffix3 = new Int32Array(0);
  shape = new Int32Array(0);
  /** What a word names, by its letters. */
  kind = new Int32Array(0);
  tag = new Int32Array(0);
  universal = new Uint8Array(0);
  /** Hash of the punctuation between the word before and this one. */
  before = new Int32Array(0);
  /** Hash of the next joint at or after the word, and of the next two. */
  joint1 = new Int32Array(0);
  joint2 = new Int32Array(0);
  /** Punctuation before the next conjunction, and whether a verb, a noun, an adposition stands between. */
  list = new Int32Array(0);

  /** Fills the columns for a tagged sentence. */
  load(a: Attributes, tags: Int32Array, universalOfTag: Uint8Array): void {
    this.reserve(a.n);
    let n = 0;
    let gap = NO_GAP;
    for (let i = 0; i < a.n; i++) {
      const universal = universalOfTag[tags[i]!]!;
      if (universal === PUNCT) {
        gap = gap === NO_GAP ? a.word[i]! : Math.imul(gap, FOLD) + a.word[i]!;
        continue;
      }
      this.token[n] = i;
      this.word[n] = a.word[i]!;
      this.lemma[n] = a.lemma[i]!;
      this.suffix3[n] = a.suffix3[i]!;
      this.shape[n] = a.shape[i]!;
      this.kind[n] = a.kind[i]!;
      this.tag[n] = tagHash(tags[i]!);
      this.universal[n] = universal;
      this.before[n] = gap;
      gap = NO_GAP;
      n++;
    }
    this.n = n;
    this.close(gap);
    this.lookAhead();
  }

  private close(lastGap: number): void {
    const n = this.n;
    for (const column of [this.word, this.lemma, this.suffix3, this.shape, this.kind, this.tag]) {
      column[n] = ROOT;
      column.fill(NONE, n + 1, n + MARGIN);
    }
    this.universal.fill(255, n, n + MARGIN);
    this.before[n] = lastGap;
    this.before.fill(NO_GAP, n + 1, n + MARGIN);
    for (const column of [this.joint1, this.joint2, this.list]) column.fill(END, n, n + MARGIN);
  }

  /**
   * Lists and clauses cannot be told from the next three words, so this skips over what noun phrases are made of and names
   * the next joints: verbs, auxiliaries, conjunctions, punctuation.
   */
  private lookAhead(): void {
    let one = END;
    let two = END;
    let stops = 0;
    let verbs = 0;
    let nouns = 0;
    let adpositions = 0;
    let conjunction = -1;
    for (let i = this.n - 1; i >= 0; i--) {
      const u = this.universal[i]!;
      if (u === VERB || u === AUX || u === CCONJ || u === SCONJ) {
        two = one;
        one = this.tag[i]!;
      }
      if (u === CCONJ) {
        conjunction = i;
        stops = 0;
        verbs = 0;
        nouns = 0;
        adpositions = 0;
      } else if (u === VERB || u === AUX) verbs = 1;
      else if (u === NOUN || u === PROPN) nouns = 1;
      else if (u === ADP) adpositions = 1;
      this.joint1[i] = one;
      this.joint2[i] = Math.imul(one, FOLD) + two;
      this.list[i] =
        conjunction >= 0 && conjunction - i < LIST_REACH ? LIST[Math.min(stops, 5) * 8 + verbs * 4 + nouns * 2 + adpositions]! : NO_LIST;
      if (this.before[i] !== NO_GAP) {
        stops++;
        two = one;
        one = this.before[i]!;
      }
    }
  }

  private reserve(n: number): void {
    const cells = n + MARGIN;
    if (this.token.length >= cells) return;
    const size = 2 * cells;
    this.token = new Int32Array(size);
    this.word = new Int32Array(size);
    this.lemma = new Int32Array(size);
    this.suffix3 = new Int32Array(size);
    this.shape = new Int32Array(size);
    this.kind = new Int32Array(size);
    this.tag = new Int32Array(size);
    this.universal = new Uint8Array(size);
    this.before = new Int32Array(size);
    this.joint1 = new Int32Array(size);
    this.joint2 = new Int32Array(size);
    this.list = new Int32Array(size);
  }
}

/** The gap between two words that stand side by side. */
const NO_GAP = spread(4002);
const END = spread(4000);
const NO_LIST = spread(4001);
const LIST = Int32Array.from({ length: 48 }, (_, i) => spread(4100 + i));
