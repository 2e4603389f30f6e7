import type { Token } from '../model/reading.ts';

const NONE: readonly string[] = [];

/** The dependency tree of one sentence, with the look-ups that rules need. All indexes are token indexes. */
export class Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly number[][];
  /** Filled as they are asked for: rules ask for the same ones many times. */
  readonly #prepositions: string[][] = [];
  readonly #spans: (readonly [number, number])[] = [];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    const children: number[][] = [];
    for (let i = 0; i < tokens.length; i++) children.push([]);
    for (let i = 0; i < tokens.length; i++) {
      const { head } = tokens[i]!;
      if (head >= 0 && head < tokens.length && head !== i) children[head]!.push(i);
    }
    this.children = children;
  }

  /** Children of `i` under one of the labels, in order. */
  kids(i: number, ...labels: string[]): number[] {
    const out: number[] = [];
    for (const c of this.children[i]!) if (labels.includes(this.tokens[c]!.dep)) out.push(c);
    return out;
  }

  /** `i` and all that is coordinated with it. */
  conjuncts(i: number): number[] {
    const out = [i];
    for (let at = 0; at < out.length && out.length < 60; at++) out.push(...this.kids(out[at]!, 'conj'));
    return out.sort((a, b) => a - b);
  }

  /** The first of the coordinated words that `i` belongs to. */
  firstConjunct(i: number): number {
    let at = i;
    for (let guard = 0; guard < 60 && this.tokens[at]!.dep === 'conj' && this.tokens[at]!.head >= 0; guard++) at = this.tokens[at]!.head;
    return at;
  }

  /** First and last token below `i`, itself included; branches under `without` are left out. */
  span(i: number, without: readonly string[] = NONE): readonly [number, number] {
    if (without.length > 0) return this.#findSpan(i, without);
    let known = this.#spans[i];
    if (!known) {
      known = this.#findSpan(i, without);
      this.#spans[i] = known;
    }
    return known;
  }

  #findSpan(i: number, without: readonly string[]): readonly [number, number] {
    let first = i;
    let last = i;
    const stack = [i];
    // No tree has more nodes than tokens: what comes after that goes round in a circle.
    for (let nodes = 0; stack.length > 0 && nodes <= this.tokens.length; nodes++) {
      const at = stack.pop()!;
      if (at < first) first = at;
      if (at > last) last = at;
      for (const c of this.children[at]!) if (at !== i || !without.includes(this.tokens[c]!.dep)) stack.push(c);
    }
    return [first, last];
  }

  /** True when `i` is `ancestor` or lies below it. */
  isBelow(i: number, ancestor: number): boolean {
    let at = i;
    for (let guard = 0; guard <= this.tokens.length && at >= 0; guard++) {
      if (at === ancestor) return true;
      at = this.tokens[at]!.head;
    }
    return false;
  }

  /** Number of edges between two tokens. */
  distance(a: number, b: number): number {
    // The way up is short: going through it takes less than a map does.
    const up: number[] = [];
    for (let at = a; at >= 0 && up.length <= this.tokens.length; at = this.tokens[at]!.head) up.push(at);
    let at = b;
    for (let d = 0; at >= 0 && d <= this.tokens.length; d++) {
      const other = up.indexOf(at);
      if (other >= 0) return other + d;
      at = this.tokens[at]!.head;
    }
    return this.tokens.length;
  }

  /** The nearest verb at or above `i`: the clause it belongs to; -1 when there is none. */
  verbOf(i: number): number {
    let at = i;
    for (let guard = 0; guard <= this.tokens.length && at >= 0; guard++) {
      const token = this.tokens[at]!;
      if (token.pos === 'VERB' || (token.pos === 'AUX' && (token.dep === 'root' || token.head < 0))) return at;
      at = token.head;
    }
    return -1;
  }

  /**
   * Subjects of the verb `v`: its own, else those it shares: of the verb it is coordinated with,
   * or that governs it as an open complement or participle ('He left, saying …').
   */
  subjects(v: number, depth = 0): number[] {
    const own = this.kids(v, 'nsubj', 'nsubj:pass', 'csubj');
    if (own.length > 0) return own;
    const token = this.tokens[v]!;
    // 'urged A | to sign': the one urged is to do it.
    if (token.dep === 'xcomp' && token.head >= 0 && OBJECT_ACTS.test(this.tokens[token.head]!.lemma)) {
      const objects = this.kids(token.head, 'obj', 'iobj').filter((o) => o < v);
      if (objects.length > 0) return objects;
    }
    if (depth < 6 && token.head >= 0 && /^(?:conj|xcomp|advcl|parataxis)$/.test(token.dep)) return this.subjects(token.head, depth + 1);
    if (depth < 6 && token.head >= 0 && /^(?:acl|acl:relcl)$/.test(token.dep)) return [token.head];
    return [];
  }

  /** True for 'was received (by …)': a participle whose subject undergoes it. */
  isPassive(v: number): boolean {
    return (
      this.kids(v, 'aux:pass', 'nsubj:pass').length > 0 ||
      (this.tokens[v]!.dep === 'acl' && /(?:ed|en|wn|lt|ld|de)$/.test(this.tokens[v]!.lower))
    );
  }

  /** '“C is | not,” A | wrote': a mark of quotation stands between the two. */
  #marked(c: number, v: number): boolean {
    return this.tokens.slice(Math.min(c, v), Math.max(c, v)).filter((t) => t.text === '"').length % 2 === 1;
  }

  isNegated(v: number): boolean {
    return (
      this.children[v]!.some((c) => /^(?:not|n't|never)$/.test(this.tokens[c]!.lower) && !this.#marked(c, v)) ||
      this.kids(v, 'det').some((c) => this.tokens[c]!.lower === 'no')
    );
  }

  /** Words that open the prepositional phrase headed by `i` ('in', 'under'), in lower case. */
  prepositions(i: number): readonly string[] {
    const known = this.#prepositions[i] ?? this.#findPrepositions(i);
    this.#prepositions[i] = known;
    return known;
  }

  #findPrepositions(i: number): string[] {
    const out: string[] = [];
    for (const c of this.kids(i, 'case')) out.push(this.tokens[c]!.lower);
    // The parser at times hangs the preposition on a modifier: 'with | old family friends'.
    for (const h of this.children[i]!)
      if (h < i && MODIFIERS.has(this.tokens[h]!.dep)) for (const c of this.kids(h, 'case')) if (c < h) out.push(this.tokens[c]!.lower);
    return out;
  }

  /** The noun phrase headed by `i`: without relative clauses, appositions, what is coordinated with it, and the words that open it. */
  nounPhrase(i: number): [number, number] {
    const { tokens } = this;
    let [first, last] = this.span(i, NOT_IN_PHRASE);
    for (const c of this.kids(i, 'nmod')) {
      const [start] = this.span(c);
      if (start > i && this.prepositions(c).some((p) => p === 'including' || p === 'with')) last = Math.min(last, start - 1);
    }
    // 'the office of the fund, | which was set up in May'
    for (let k = i + 1; k < last - 1; k++)
      if (
        tokens[k]!.text === ',' &&
        (RELATIVE.test(tokens[k + 1]!.lower) || (tokens[k + 1]!.pos === 'ADP' && RELATIVE.test(tokens[k + 2]!.lower)))
      )
        last = k;
    while (last > i && /^[,;:("-]$/.test(tokens[last]!.text)) last--;
    while (first < i && (/^[,;:)"-]$/.test(tokens[first]!.text) || /^(?:including|and|as|well)$/.test(tokens[first]!.lower))) first++;
    return [first, last];
  }
}

/** Verbs whose object, not subject, does what their infinitive says. */
const OBJECT_ACTS =
  /^(?:urge|ask|encourage|invite|request|tell|allow|enable|help|authorise|authorize|instruct|direct|order|advise|task|mandate|require|permit|force|persuade|press)$/;

const MODIFIERS = new Set(['compound', 'amod', 'nummod', 'flat', 'nmod:poss', 'nmod']);

const RELATIVE = /^(?:who|which|whom|whose)$/;

const NOT_IN_PHRASE = [
  'acl',
  'acl:relcl',
  'advcl',
  'conj',
  'cc',
  'appos',
  'punct',
  'parataxis',
  'case',
  'mark',
  'dep',
  'ccomp',
  'cop',
  'nsubj',
  'aux',
  'discourse',
  'list',
  'advmod',
];
