import type { Fact, Modality, Role, Sentence } from '../../model/reading.ts';
import type { Release } from '../../model/release.ts';
import type { DateExpression } from '../dates/expression.ts';
import type { EntityTable, PlacedMention } from '../entities.ts';
import type { PostMention } from '../names/index.ts';
import type { PluralReference } from '../plurals.ts';
import type { Tree } from '../tree.ts';
import { attributedTo, isNegated, modality } from './certainty.ts';

/** One rule tried on one word of a sentence, for those who want to see why a fact was found or not. */
export interface Trial {
  readonly n: number;
  /** The word that called the rule, as written. */
  readonly word: string;
  readonly rule: string;
  readonly facts: readonly Fact[];
  /** Why it found nothing, where the rule says so. */
  readonly reason?: string;
}

/** All that the fact rules may look at. */
export interface FactContext {
  /** Is told of every rule that is tried. */
  trace?: (trial: Trial) => void;
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

/** A date expression of a sentence, as tokens. */
export interface DatePart {
  part: Part;
  value: string;
  grain: string;
}

/** All sentences as the rules see them; what the release holds for each is sorted out once. */
export function factSentences(context: FactContext): FactSentence[] {
  const mentions = context.table.mentionsBySentence();
  const plurals = bySentence(context, context.plurals);
  const posts = bySentence(context, context.table.loosePosts);
  return context.sentences.map(({ n }) => new FactSentence(context, n, mentions[n]!, plurals[n]!, posts[n]!));
}

function bySentence<T extends { readonly n: number }>(context: FactContext, items: readonly T[]): T[][] {
  const out: T[][] = context.sentences.map(() => []);
  for (const item of items) out[item.n]!.push(item);
  return out;
}

/** One sentence as the rules see it. */
export class FactSentence {
  readonly n: number;
  readonly tree: Tree;
  readonly sentence: Sentence;
  readonly mentions: readonly PlacedMention[];
  readonly plurals: readonly PluralReference[];
  /** Posts that no name follows. */
  readonly posts: readonly PostMention[];
  readonly context: FactContext;
  readonly #widest: readonly (PlacedMention | undefined)[];
  #dates: readonly DatePart[] | undefined;
  #reason: string | undefined;

  constructor(
    context: FactContext,
    n: number,
    mentions: readonly PlacedMention[],
    plurals: readonly PluralReference[],
    posts: readonly PostMention[],
  ) {
    this.context = context;
    this.n = n;
    this.sentence = context.sentences[n]!;
    this.tree = context.trees[n]!;
    this.mentions = mentions;
    this.plurals = plurals;
    this.posts = posts;
    const widest: (PlacedMention | undefined)[] = [];
    for (const m of mentions)
      for (let i = m.first; i <= m.last; i++) {
        const best = widest[i];
        if (!best || m.last - m.first > best.last - best.first) widest[i] = m;
      }
    this.#widest = widest;
  }

  /** What a rule returns when it finds nothing at a word, with the reason for a trace. */
  nothing(reason: string): undefined {
    this.#reason = reason;
    return undefined;
  }

  /** Says for a trace what the rule at word `i` came to, and gives its facts back. */
  tried(rule: string, i: number, found: Fact | readonly Fact[] | undefined): readonly Fact[] {
    const facts = found === undefined ? [] : 'kind' in found ? [found] : found;
    const { trace } = this.context;
    if (trace) {
      const reason = facts.length === 0 ? this.#reason : undefined;
      trace({ n: this.n, word: this.text(i, i), rule, facts, ...(reason ? { reason } : {}) });
    }
    this.#reason = undefined;
    return facts;
  }

  kindOf(entity: string | undefined): string | undefined {
    return entity ? this.context.table.entity(entity)?.kind : undefined;
  }

  /** The widest mention that covers token `i`. */
  mentionAt(i: number): PlacedMention | undefined {
    return this.#widest[i];
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

  /** The noun phrase headed by `i`: without relative clauses, appositions, coordination, a date at its end and what follows them. */
  nounPhrase(i: number): Part {
    const mention = this.mentionAt(i);
    if (mention && mention.form !== 'pronoun') return { first: mention.first, last: mention.last, entity: mention.entity };
    const [first, end] = this.tree.nounPhrase(i);
    let last = end;
    // 'at the airport | by A': the agent of the verb.
    for (const c of this.tree.kids(i, 'nmod'))
      if (c > i && this.tree.prepositions(c).includes('by')) last = Math.min(last, this.tree.span(c)[0] - 1);
    const date = this.dates().find(({ part }) => part.first > i && part.first <= last && part.last >= last);
    if (date) last = date.part.first - 1;
    while (date && last > i && this.sentence.tokens[last]!.pos === 'ADP') last--;
    return { first, last, ...(mention ? { entity: mention.entity } : {}) };
  }

  /** Date expressions, as tokens. */
  dates(): readonly DatePart[] {
    this.#dates ??= this.#datesAsTokens();
    return this.#dates;
  }

  #datesAsTokens(): DatePart[] {
    const { tokens } = this.sentence;
    return this.context.dates[this.n]!.map((d) => {
      const first = tokens.findIndex((t) => t.end > d.start);
      let last = first;
      while (tokens[last + 1] && tokens[last + 1]!.start < d.end) last++;
      return { part: { first, last }, value: d.value, grain: d.grain };
    }).filter((d) => d.part.first >= 0);
  }

  /** True for a word of a date expression. */
  inDate(i: number): boolean {
    return this.dates().some(({ part }) => part.first <= i && i <= part.last);
  }

  modality(v: number): Modality {
    return modality(this, v);
  }

  isNegated(v: number): boolean {
    return isNegated(this, v);
  }

  fact(kind: Fact['kind'], rule: string, v: number, roles: Role[]): Fact {
    const by = attributedTo(this, v);
    return {
      kind,
      roles,
      evidence: [this.n],
      polarity: isNegated(this, v) ? 'negative' : 'positive',
      modality: modality(this, v),
      ...(by ? { attributedTo: by } : {}),
      rule,
    };
  }
}
