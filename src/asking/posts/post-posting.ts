import type { Question } from '../question/question.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';
import type { PostRow } from './post-rows.ts';

/** Countries that an envoy speaks for, and those he is sent to. */
export interface Posting {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Those whom one country sends to another. */
const ENVOY = /^(?:ambassadors?|envoys?|high commissioners?|consuls?|consul[ -]general|charges? d'affaires|representatives?|attach[eé]s?)$/;
/** True for the noun of somebody whom one country, or a body, sends to another. */
export const isEnvoy = (noun: string): boolean => ENVOY.test(noun);
const SENT = /^(?:to|in|at|for|near)$/;

/** Whose envoy a question asks for, and where: 'Norland's ambassador in Sudland'. Undefined where it asks for no envoy of a country. */
export function postingAsked({ tokens, terms }: Question): Posting | undefined {
  const noun = tokens.findIndex((t, i) => ENVOY.test(t.lower) || ENVOY.test(`${t.lower} ${tokens[i + 1]?.lower ?? ''}`));
  if (noun < 0) return undefined;
  const lands = terms.filter((t) => t.link?.geo);
  if (lands.length === 0) return undefined;
  const isGoal = (first: number): boolean => {
    const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    return first > noun && SENT.test(tokens[at]?.lower ?? '');
  };
  return {
    from: lands.filter((t) => !isGoal(t.first)).map((t) => countryOf(t.link!.geo!)),
    to: lands.filter((t) => isGoal(t.first)).map((t) => countryOf(t.link!.geo!)),
  };
}

/** False for an envoy of another country than the one asked for, or to another; a post that does not say so may be either. */
export function isPostingOf(view: ReleaseView, row: PostRow, { from, to }: Posting): boolean {
  const told = postingTold(view, row);
  const fits = (asked: readonly string[], own: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    asked.every((land) => own.has(land) || (own.size === 0 && !other.has(land)));
  return fits(from, told.from, told.to) && fits(to, told.to, told.from);
}

function postingTold(view: ReleaseView, row: PostRow): { from: ReadonlySet<string>; to: ReadonlySet<string> } {
  const s = view.sentences[row.n]!;
  const to = new Set<string>();
  const from = new Set(row.geo);
  for (const [i, t] of s.tokens.entries()) {
    const geo = s.geo[i];
    if (geo === undefined || t.start < row.start || t.end > row.end) continue;
    let at = i;
    // 'for Norland-Sudland': one name with a hyphen.
    while (at > 0 && (s.geo[at - 1] === geo || s.tokens[at - 1]!.text === '-' || (s.tokens[at]!.text === '-' && s.geo[at - 1]))) at--;
    if (s.tokens[at - 1]?.lower === 'the') at--;
    const link = s.tokens[at - 1]?.lower ?? '';
    // 'High Commissioner for Norland' is Norland's own.
    if (!SENT.test(link) || (link === 'for' && !/\b(?:envoy|representative)\b/i.test(row.text))) continue;
    to.add(countryOf(geo));
    from.delete(countryOf(geo));
  }
  return { from, to };
}
