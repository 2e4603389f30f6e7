import type { Role, Token } from '../../../model/reading.ts';
import { acronyms, commonWords } from '../../../reading/lexicon.ts';
import type { ReleaseView, SentenceView } from '../../release/view.ts';

const INITIALS = /^[a-z]{3,6}$/;
/** What may stand between the words of a name and gives it no letter. */
const WITHIN = /^(?:of|and|the|for|in|on|to|with|at|by|&|,|-|–|de|du|des|la|le)$/;

/**
 * The words of a name by the first letters of which the token calls it, where a post of the release has one such name in it ('Head of
 * the Rapid Response Unit') and the release never the token itself. Elsewhere the index of words finds such names. */
export function initialismAt(
  view: ReleaseView,
  tokens: readonly Token[],
  i: number,
): { readonly name: string; readonly last: number } | undefined {
  const { lower, text } = tokens[i]!;
  // Shouted or not, an English word is itself.
  if (!INITIALS.test(lower) || /^\p{Lu}\p{Ll}/u.test(text) || acronyms.has(lower) || commonWords.has(lower) || view.words.has(lower, lower))
    return undefined;
  const names = new Map<string, string>();
  for (const post of view.facts('post').flatMap((f) => f.roles.filter((r) => r.role === 'post')))
    for (const words of namesSpelling(view.sentences[post.n]!, lower, post)) names.set(words.join(' ').toLowerCase(), words.join(' '));
  return names.size === 1 ? { name: [...names.values()][0]!, last: i } : undefined;
}

/** Stretches of a sentence whose capitals spell it: 'Disarmament, Demobilization and Reintegration' for 'ddr'. */
function namesSpelling({ tokens }: SentenceView, initials: string, post: Role): string[][] {
  return tokens.flatMap((first, from) => {
    if (first.start < post.start || !startsWith(first, initials[0]!)) return [];
    const words = [first.text];
    let at = from;
    for (const letter of initials.slice(1)) {
      do at++;
      while (at < tokens.length && WITHIN.test(tokens[at]!.lower));
      if (!startsWith(tokens[at], letter)) return [];
      const between = tokens.slice(from + 1, at).at(-1);
      if (between && /^(?:of|and|the|for|in|on|to|with|at|by)$/.test(between.lower)) words.push(between.text);
      words.push(tokens[at]!.text);
    }
    return tokens[at]!.end <= post.end ? [words] : [];
  });
}

const startsWith = (token: Token | undefined, letter: string): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && token.lower.startsWith(letter);
