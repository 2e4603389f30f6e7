import type { Release } from './release.ts';

/** Part-of-speech tags: the universal set (https://universaldependencies.org/u/pos/). */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One token of a sentence; offsets point into `sourceText(release, n)` of its sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The token on the reading copy (folded letters, straight quotes). */
  readonly text: string;
  readonly lower: string;
  /** Dictionary form in lower case. */
  readonly lemma: string;
  pos: Pos;
  /** Index of the syntactic head in the sentence, -1 for the root. */
  head: number;
  /** Relation to the head: universal dependencies labels (https://universaldependencies.org/u/dep/). */
  dep: string;
}

export interface Sentence {
  /** 0 is the title; the body's sentences count from 1. */
  readonly n: number;
  /** Paragraph (block of text) it stands in, from 1; 0 for the title. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: Token[];
}

/** 'other': a capitalised name of which nothing shows what it names; never offered as a choice. */
export type EntityKind = 'person' | 'organisation' | 'group' | 'place' | 'date' | 'document' | 'post' | 'other';

export interface Entity {
  /** Unique in its release: 'e1', 'e2', … in order of first mention. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name the release gives, as written (without honorifics for people). */
  name: string;
  /** For people, where the release shows it by a courtesy word or pronoun. */
  gender?: 'male' | 'female';
  /** Every other form the release uses, as written, no duplicates. */
  aliases: string[];
}

export type MentionForm = 'name' | 'title' | 'nominal' | 'pronoun';

/** A stretch of one sentence that stands for an entity. */
export interface Mention {
  readonly entity: string;
  /** Sentence number; offsets as for its tokens. */
  readonly n: number;
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
}

export type FactKind = 'meeting' | 'visit' | 'statement' | 'post' | 'mandate' | 'event' | 'count';
export type Modality = 'happened' | 'planned' | 'possible';

/** One part of a fact: a span of the sentence, and the entity it stands for where there is one. */
export interface Role {
  /** 'participant', 'speaker', 'place', 'date', … : the roles of each kind are named in its file in src/reading/facts/. */
  readonly role: string;
  readonly n: number;
  readonly start: number;
  readonly end: number;
  readonly entity?: string;
  /** A value derived from the span: an ISO date or interval ('2022-06-27/2022-07-03'), a number. */
  readonly value?: string;
}

export interface Fact {
  readonly kind: FactKind;
  readonly roles: readonly Role[];
  /** Sentence numbers that support it, best first. */
  readonly evidence: readonly number[];
  readonly polarity: 'positive' | 'negative';
  readonly modality: Modality;
  /** Entity who says so, when the release itself does not. */
  readonly attributedTo?: string;
  /** The rule that found it, for traces. */
  readonly rule: string;
}

/** Everything read from one release. Plain data: survives JSON unchanged. */
export interface Reading {
  readonly release: Release;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Date expressions; `value` is an ISO date or interval 'first/last', empty when it can't be placed in time. */
  readonly dates: readonly {
    readonly n: number;
    readonly start: number;
    readonly end: number;
    readonly value: string;
    readonly grain: string;
  }[];
  /** Plurals that stand for several entities: 'they', 'the two leaders'. */
  readonly plurals: readonly { readonly n: number; readonly start: number; readonly end: number; readonly entities: readonly string[] }[];
  readonly facts: readonly Fact[];
}
