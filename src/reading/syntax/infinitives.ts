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

export interface InfinitiveTags {
  readonly to: number;
  readonly noun: number;
  readonly verb: number;
}
