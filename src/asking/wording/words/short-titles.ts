import type { Token } from '../../../model/reading.ts';
import { analyse } from '../../../reading/language.ts';

interface Short {
  readonly full: string;
  /** The word before, or the word behind, that shows that a post is meant; one of the two is enough. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

/** Nouns of posts as people shorten them when they type, lower case. */
const SHORTS: ReadonlyMap<string, Short> = new Map<string, Short>([
  ['rep', { full: 'representative', before: /^(?:special|permanent|high|perm|deputy|country|trade)$/, behind: /^(?:of|to|for|in|at)$/ }],
  ['reps', { full: 'representatives', before: /^(?:special|permanent|perm|deputy|country)$/, behind: /^(?:of|to|for|from)$/ }],
  [
    'sec',
    {
      full: 'secretary',
      before: /^(?:foreign|under|assistant|permanent|perm|press|exec|executive|cabinet|deputy)$/,
      behind: /^(?:gen|general|of)$/,
    },
  ],
  ['gen', { full: 'general', before: /^(?:sec|secretary|director|dir|consul|attorney|inspector|-)$/ }],
  ['dir', { full: 'director', before: /^(?:executive|exec|managing|country|regional|deputy)$/, behind: /^(?:gen|general)$/ }],
  ['exec', { full: 'executive', behind: /^(?:sec|secretary|dir|director)$/ }],
  ['perm', { full: 'permanent', behind: /^(?:rep|reps|sec|secretary|representative)$/ }],
  [
    'min',
    {
      full: 'minister',
      before: /^(?:foreign|prime|defen[cs]e|finance|health|trade|interior|energy|justice|deputy|education|environment)$/,
    },
  ],
  ['amb', { full: 'ambassador', before: /^(?:the|s|'s|deputy)$/, behind: /^(?:of|to|in)$/ }],
  ['pres', { full: 'president', before: /^(?:the|vice|deputy|'s|s)$/, behind: /^of$/ }],
  ['dep', { full: 'deputy', behind: /^(?:sec|secretary|min|minister|head|chief|director|dir|pm|fm|foreign|prime|speaker|governor)$/ }],
]);

/** The tokens of a question with the posts that it shortens ('special rep', 'deputy sec gen', 'foreign min') in full. Positions stay. */
export function withTitlesInFull(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const short = SHORTS.get(token.lower.replace(/\.$/, ''));
    if (!short || !isShown(short, tokens[i - 1]?.lower, tokens[i + 1]?.lower)) return token;
    const [read] = analyse(short.full);
    return read ? { ...read, start: token.start, end: token.end } : token;
  });
}

const isShown = ({ before, behind }: Short, previous: string | undefined, next: string | undefined): boolean =>
  (before?.test(previous ?? '') ?? false) || (behind?.test(next ?? '') ?? false);
