import type { InputToken } from './attributes.ts';

/** What opens a noun phrase: behind 'to' and a word it shows that the word has an object. */
const OPENS = /^(?:the|a|an|its|their|his|her|our|my|your|all|these|those|this|any|both|each|every)$/;
/** Words that treebanks hold as nouns alone, though behind 'to' they are verbs. */
const VERBS = /^(?:resume)$/;

/**
 * 'agreed to | resume talks', 'a plan to | scale the project': behind the 'to' of an infinitive stands a verb, though the tagger
 * has met the word as a noun only. Changes `tags` in place; the three numbers are those of the fine tags.
 */
export function mendInfinitives(tokens: readonly InputToken[], tags: Int32Array, { to, noun, verb }: InfinitiveTags): void {
  for (let i = 1; i < tokens.length; i++) {
    if (tags[i] !== noun || tags[i - 1] !== to) continue;
    const { lower, lemma } = tokens[i]!;
    if (VERBS.test(lower) || (lower === lemma && OPENS.test(tokens[i + 1]?.lower ?? ''))) tags[i] = verb;
  }
}

/** Verbs that end so in their plain form. */
const PLAIN = /eed$|^(?:embed|shed|wed|bed)$/;

/**
 * 'food to | displaced people': no infinitive has the form of a participle, so that 'to' leads to the noun behind it. Changes `tags` in place.
 */
export function mendParticiples(tokens: readonly InputToken[], tags: Int32Array, fine: ParticipleTags): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (tags[i - 1] !== fine.to || !lower.endsWith('ed') || PLAIN.test(lower) || tokens[i - 1]!.lower !== 'to') continue;
    if (tags[i + 1] !== fine.noun && tags[i + 1] !== fine.nouns) continue;
    tags[i - 1] = fine.preposition;
    tags[i] = fine.adjective;
  }
}

export interface ParticipleTags {
  readonly to: number;
  readonly noun: number;
  readonly nouns: number;
  readonly preposition: number;
  readonly adjective: number;
}

export interface InfinitiveTags {
  readonly to: number;
  readonly noun: number;
  readonly verb: number;
}
