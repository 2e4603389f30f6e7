import { demonyms, placeNames } from '../../reading/lexicon.ts';
import type { Question } from '../question/question.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';
import { type PostRow, postRows } from './post-rows.ts';

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
export function postingAsked(question: Question, view?: ReleaseView): Posting | undefined {
  const { tokens, terms } = question;
  const noun = tokens.findIndex((t, i) => ENVOY.test(t.lower) || ENVOY.test(`${t.lower} ${tokens[i + 1]?.lower ?? ''}`));
  if (noun < 0) return undefined;
  const lands = terms.filter((t) => t.link?.geo);
  if (lands.length === 0) return undefined;
  const isGoal = (first: number): boolean => {
    const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    return first > noun && SENT.test(tokens[at]?.lower ?? '');
  };
  const [only] = lands;
  if (view && lands.length === 1 && only!.last === noun - 1 && isSentThere(view, question, noun, countryOf(only!.link!.geo!)))
    return { from: [], to: [countryOf(only!.link!.geo!)] };
  return {
    from: lands.filter((t) => !isGoal(t.first)).map((t) => countryOf(t.link!.geo!)),
    to: lands.filter((t) => isGoal(t.first)).map((t) => countryOf(t.link!.geo!)),
  };
}

/** 'the Norland envoy': the one sent there, where the release tells of one who is and of none whom Norland sends. */
export function isSentThere(view: ReleaseView, { tokens }: Question, noun: number, land: string): boolean {
  const name = tokens[noun - 1]?.lower ?? '';
  if (
    !/^(?:envoy|representative|adviser|coordinator|mediator)$/.test(tokens[noun]?.lower ?? '') ||
    demonyms.has(name) ||
    !placeNames.has(name)
  )
    return false;
  const told = postRows(view)
    .filter((r) => /\b(?:envoy|representative|adviser|coordinator|mediator|ambassador)\b/i.test(r.text))
    .map((r) => postingTold(view, r));
  return told.some((t) => t.to.has(land)) && !told.some((t) => t.from.has(land));
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
