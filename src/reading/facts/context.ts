import type { Fact, Modality, Role, Sentence } from '../../model/reading.ts';
import type { Release } from '../../model/release.ts';
import type { PluralReference } from '../coreference.ts';
import type { DateExpression } from '../dates.ts';
import type { EntityTable, PlacedMention } from '../entities.ts';
import { sayingVerbs } from '../lexicon.ts';
import type { Tree } from '../tree.ts';

/** All that the fact rules may look at. */
export interface FactContext {
  release: Release;
  sentences: readonly Sentence[];
  trees: readonly Tree[];
  table: EntityTable;
  dates: readonly (readonly DateExpression[])[];
  plurals: readonly PluralReference[];
  /** For each sentence the person the text was about when it began. */
  topics: readonly (string | undefined)[];
}

/** A stretch of tokens that fills a role, with the entity it stands for. */
export interface Part {
  first: number;
  last: number;
  entity?: string;
}

/** A date expression, as tokens. */
export interface DatePart {
  part: Part;
  value: string;
  grain: string;
}

/** One sentence as the rules see it. */
export class FactSentence {
  readonly n: number;
  readonly tree: Tree;
  readonly sentence: Sentence;
  readonly mentions: readonly PlacedMention[];
  readonly context: FactContext;

  #dates: DatePart[] | undefined;

  constructor(context: FactContext, n: number, mentions: readonly PlacedMention[]) {
    this.context = context;
    this.n = n;
    this.sentence = context.sentences[n]!;
    this.tree = context.trees[n]!;
    this.mentions = mentions;
  }

  kindOf(entity: string | undefined): string | undefined {
    return entity ? this.context.table.entity(entity)?.kind : undefined;
  }

  /** The widest mention that covers token `i`. */
  mentionAt(i: number): PlacedMention | undefined {
    let best: PlacedMention | undefined;
    for (const m of this.mentions) if (m.first <= i && i <= m.last && (!best || m.last - m.first > best.last - best.first)) best = m;
    return best;
  }

  text(first: number, last: number): string {
    return this.context.table.words(this.n, first, last);
  }

  role(role: string, part: Part, value?: string): Role {
    const { tokens } = this.sentence;
    return {
      role,
      n: this.n,
      start: tokens[part.first]!.start,
      end: tokens[part.last]!.end,
      ...(part.entity ? { entity: part.entity } : {}),
      ...(value ? { value } : {}),
    };
  }

  /** The noun phrase headed by `i`: without relative clauses, appositions, coordination and what follows them. */
  nounPhrase(i: number): Part {
    const mention = this.mentionAt(i);
    if (mention && mention.form !== 'pronoun') return { first: mention.first, last: mention.last, entity: mention.entity };
    const [first, last] = this.tree.nounPhrase(i);
    return { first, last, ...(mention ? { entity: mention.entity } : {}) };
  }

  /** Date expressions, as tokens. */
  dates(): readonly DatePart[] {
    this.#dates ??= this.#findDates();
    return this.#dates;
  }

  #findDates(): DatePart[] {
    const { tokens } = this.sentence;
    return this.context.dates[this.n]!.map((d) => {
      const first = tokens.findIndex((t) => t.end > d.start);
      let last = first;
      while (tokens[last + 1] && tokens[last + 1]!.start < d.end) last++;
      return { part: { first, last }, value: d.value, grain: d.grain };
    }).filter((d) => d.part.first >= 0);
  }

  modality(v: number): Modality {
    const { tokens } = this.sentence;
    const words = this.tree.kids(v, 'aux', 'aux:pass').map((c) => tokens[c]!.lower);
    const token = tokens[v]!;
    if (this.tree.kids(v, 'mark').some((c) => /^(?:if|unless|whether)$/.test(tokens[c]!.lower))) return 'possible';
    if (words.some((w) => /^(?:will|shall|'ll)$/.test(w))) return 'planned';
    // 'X said that A would meet B' is a plan told in the past.
    if (words.includes('would') && this.attributedTo(v)) return 'planned';
    if (words.some((w) => /^(?:would|could|may|might|should|can|must)$/.test(w))) return 'possible';
    const head = token.head >= 0 ? tokens[token.head]! : undefined;
    const to = this.tree.kids(v, 'mark').some((c) => tokens[c]!.lower === 'to');
    if (head && to) {
      if (/^(?:schedule|plan|intend|expect|set|due|travel|arrive|prepare|agree|decide)$/.test(head.lemma)) return 'planned';
      if (/^(?:call|urge|ask|hope|want|wish|invite|request|offer|propose|refuse|decline|fail|encourage|seek)$/.test(head.lemma))
        return 'possible';
      return this.modality(token.head) === 'happened' ? 'planned' : this.modality(token.head);
    }
    if (
      head &&
      /^(?:conj|xcomp|advcl|acl:relcl|acl)$/.test(token.dep) &&
      (head.pos === 'VERB' || head.pos === 'AUX') &&
      words.length === 0
    ) {
      // 'will meet A and discuss': what is coordinated shares the auxiliary; a finite form of its own does not.
      if (token.dep === 'conj' && /(?:ed|s)$/.test(token.lower) && token.lower !== token.lemma) return 'happened';
      if (token.dep === 'conj' || token.dep === 'xcomp') return this.modality(token.head);
    }
    return 'happened';
  }

  isNegated(v: number): boolean {
    const { tokens } = this.sentence;
    if (this.tree.isNegated(v)) return true;
    const head = tokens[tokens[v]!.head];
    return Boolean(
      head && /^(?:decline|refuse|fail|cancel|unable|postpone)$/.test(head.lemma) && /^(?:xcomp|ccomp|advcl)$/.test(tokens[v]!.dep),
    );
  }

  /** True for an event noun that did not come about: 'the meeting did not take place', 'the visit was called off'. */
  cameToNothing(i: number): boolean {
    const { tokens } = this.sentence;
    const token = tokens[i]!;
    for (const k of this.tree.kids(i, 'parataxis'))
      if (this.tree.isNegated(k) && /^(?:take|happen|occur|go)$/.test(tokens[k]!.lemma)) return true;
    const v = token.head;
    if (v < 0 || !/^(?:nsubj|nsubj:pass|obj)$/.test(token.dep)) return false;
    const verb = tokens[v]!;
    if (/^(?:cancel|postpone|scrap|suspend|replace|abandon|defer|delay)$/.test(verb.lemma)) return true;
    if (/^(?:call|put)$/.test(verb.lemma) && this.tree.kids(v, 'compound:prt', 'advmod', 'obl').some((c) => tokens[c]!.lower === 'off'))
      return true;
    return this.tree.isNegated(v) && /^(?:take|happen|occur|go|materialise|materialize|hold)$/.test(verb.lemma);
  }

  /** Who says that the clause of `v` is so, when it is the content of a verb of saying. */
  attributedTo(v: number): string | undefined {
    let at = v;
    for (let guard = 0; guard < 12; guard++) {
      const token = this.sentence.tokens[at]!;
      const head = token.head;
      if (head < 0) return undefined;
      if (/^(?:ccomp|parataxis)$/.test(token.dep) && sayingVerbs.has(this.sentence.tokens[head]!.lemma)) {
        const subject = this.tree
          .subjects(head)
          .map((s) => this.mentionAt(s))
          .find(Boolean);
        return subject?.entity;
      }
      at = head;
    }
    return undefined;
  }

  fact(kind: Fact['kind'], rule: string, v: number, roles: Role[]): Fact {
    const attributedTo = this.attributedTo(v);
    return {
      kind,
      roles,
      evidence: [this.n],
      polarity: this.isNegated(v) ? 'negative' : 'positive',
      modality: this.modality(v),
      ...(attributedTo ? { attributedTo } : {}),
      rule,
    };
  }
}
