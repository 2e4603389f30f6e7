import { readFileSync } from 'node:fs';
import type { Token } from '../../model/reading.ts';
import { stem } from '../../reading/language.ts';
import { areSynonyms } from '../release/words.ts';

/** For the stem of a word, the classes of statements that it makes: 'urg' → ask. */
const classes = new Map<string, Set<string>>();
const path = new URL('../../../knowledge/words/saying-classes.txt', import.meta.url);
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const [name, words] = line.split(':');
  if (line.startsWith('#') || words === undefined) continue;
  for (const word of words.split(/\s+/).filter(Boolean)) {
    for (const key of new Set([word, stem(word)])) {
      const known = classes.get(key);
      if (known) known.add(name!);
      else classes.set(key, new Set([name!]));
    }
  }
}

/** What kinds of statement a word makes: asks, thanks, promises …; empty for neutral words. */
export const classesOf = (lemma: string): ReadonlySet<string> => classes.get(lemma) ?? classes.get(stem(lemma)) ?? new Set();

/** Verbs that leave it to what follows what is done with them: 'expressed | concern', 'said they | must'. */
const BARE =
  /^(?:express|convey|voice|say|state|tell|add|extend|pay|declare|write|remark|comment|note|stress|underline|underscore|highlight|emphasi[sz]e|reiterate|reaffirm|re-affirm|repeat|recall|raise|make|share|offer|explain|point|answer|reply|mention|argue|discuss|inform|confirm)$/;
/** How many words of what is said show what is done by saying it. */
const LEAD = 10;

/** True when a statement with this verb and these words does what `asked` names: the same verb, a near-equal one, or one that comes to the same. */
export function doesWhatIsAsked(asked: { lemma: string; stem: string }, verb: string, content: readonly Token[]): boolean {
  if (stem(verb) === asked.stem || areSynonyms(stem(verb), asked.stem)) return true;
  const wanted = classesOf(asked.lemma);
  if (wanted.size === 0) return false;
  const shares = (lemma: string): boolean => [...classesOf(lemma)].some((c) => wanted.has(c));
  if (shares(verb)) return true;
  if (verb !== '' && !BARE.test(verb)) return false;
  // A quotation says 'I urge …' anywhere in it.
  // 'underscored a | shared | interest': what only describes a noun is not what is done.
  return content.some((t, i) => (i < LEAD || /^(?:i|we)$/.test(content[i - 1]!.lower)) && t.dep !== 'amod' && shares(t.lemma));
}
