import { isMonth } from '../../reading/calendar.ts';
import { documentNouns } from '../../reading/lexicon.ts';
import type { Extract } from '../extract/types.ts';
import { type Alignment, matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, type Item, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { dateItems } from './clause.ts';

// 'The 1951 Fisheries Treaty', 'Resolution 2118 of 2013', 'since the August elections': the year or month of a thing stands in what it is called.

/** What is of the year in which it was made. */
const MADE =
  /^(?:treaty|agreement|accord|convention|resolution|protocol|pact|declaration|memorandum|charter|constitution|law|act|covenant|armistice|statute)$/;
const MAKES =
  /^(?:sign|signed|adopt|adopted|conclude|concluded|pass|passed|enact|enacted|agreed|made|make|date|dates|dated|written|write|drawn|drawing|negotiated|struck|reached|proclaimed|issued|voted|vote|approved)$/;
/** What is of the year or month in which it took place. */
const HAPPENS =
  /^(?:elections?|vote|referendum|coup|summit|conference|war|earthquake|uprising|revolution|genocide|invasion|crisis|flood|floods|floodings|cyclone|hurricane|drought|ceasefire|truce|polls?|massacre|attacks?|riots?|protests?|games|olympics|census)$/;
const TAKES_PLACE = /^(?:take|takes|took|place|held|hold|happen|happened|occur|occurred|start|started|begin|began|strike|struck|hit)$/;
const EMPTY = /^(?:date|dates|day|year|month|time|when|back|from|of|originally|exactly)$/;
const ASKS =
  /^(?:and |so )?(?:when|(?:in |on )?(?:what|which) (?:year|month|date|day))\b|\bdates? (?:back )?(?:from|to)$|^(?:year|month|date) (?:of|when)\b|\b(?:from|in) (?:what|which) (?:year|month)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;

interface Named {
  readonly s: SentenceView;
  readonly first: number;
  readonly last: number;
}

/**
 * When a document was made or an event took place, by the year or month in its name: 'when was the treaty signed' <- 'the 1951 Fisheries Treaty'.
 * Undefined where the release gives several, or tells of more of the kind than the question sets apart.
 */
export function answerNamedYear(view: ReleaseView, question: Question): Found | undefined {
  const { shape, terms, yesNo, tense } = question;
  if (yesNo || tense === 'future' || !ASKS.test(shape) || /\b(?:into|in) force\b|\beffect\b|\bratif|\blast\b|\bnext\b/.test(shape))
    return undefined;
  const heads = terms.filter((t) => !t.isVerb && (MADE.test(nounOf(t)) || HAPPENS.test(nounOf(t))));
  const head = heads.at(-1);
  if (!head || terms.some((t) => t.unknown || t.link?.kind === 'person')) return undefined;
  const isMade = MADE.test(nounOf(head));
  const rest = terms.filter((t) => t !== head && !EMPTY.test(t.word) && !(isMade ? MAKES : TAKES_PLACE).test(t.word));
  if (rest.some((t) => t.isVerb && !t.link)) return undefined;
  const found = view.sentences.slice(1).flatMap((s) => {
    const { score, tokens } = matchTerm(head, s);
    if (score < 0.7) return [];
    const at = tokens.filter((i) => /^(?:NOUN|PROPN)$/.test(s.tokens[i]!.pos) && isNumbered(s, i, rest));
    return rest.every((t) => isSaid(s, t)) ? at.flatMap((i) => whenOf(s, i, isMade) ?? []) : [];
  });
  const [first] = found;
  if (!first || found.some((f) => textOf(f) !== textOf(first))) return undefined;
  // 'The treaty' is the one of that year only where the release speaks of no other.
  if (rest.length === 0 && !head.link && isMade && othersOf(view, head, first)) return undefined;
  const text = textOf(first);
  // 'the 16 October | elections': the day stands in the name too.
  const day = first.s.dates.find((d) => d.value && d.first < first.first && first.first <= d.last);
  const items: Item[] = day
    ? dateItems(first.s, day)
    : [spanItem(first.s, first.first, first.last), ...(YEAR.test(text) ? [{ text: `${text}-01-01` }, { text: `${text}-12-31` }] : [])];
  return { items, citations: cite(view, [first.s.n]), score: 0.8, because: 'the year or month in its name' };
}

/** 'resolution | 2118': its own number stands behind it. */
const isNumbered = (s: SentenceView, i: number, rest: readonly Term[]): boolean =>
  rest.every((t) => !/^\d+$/.test(t.word) || matchTerm(t, s).tokens.some((k) => k > i && k <= i + 3));

/** The last word of a term, which may be a name: 'agreement' in 'framework agreement'. */
const nounOf = ({ word }: Term): string =>
  word
    .split(' ')
    .at(-1)!
    .replace(/(?<=[a-rt-z])s$/, '');

const textOf = ({ s, first }: Named): string => s.tokens[first]!.lower;

const isSaid = (s: SentenceView, t: Term): boolean =>
  matchTerm(t, s).score >= 0.7 ||
  (t.link?.geo !== undefined && s.n > 0 && matchTerm(t, s.view.sentences[0]!).score >= 0.8 && s.geo.every((g) => g === undefined));

/** The year or month in the noun phrase that the noun at token `i` ends, or right behind it. */
function whenOf(s: SentenceView, i: number, isMade: boolean): Named | undefined {
  const { tokens, view } = s;
  const issued = Number(view.release.date?.slice(0, 4) ?? 3000);
  const isWhen = (k: number): boolean =>
    (YEAR.test(tokens[k]!.text) && Number(tokens[k]!.text) <= issued) ||
    (!isMade && isMonth(tokens[k]!.lower) && /^[A-Z]/.test(tokens[k]!.text));
  // 'the 1951 U.S.-Philippines Mutual Defense | Treaty'
  let k = i - 1;
  while (k >= 0 && i - k < 10 && isOfName(s, k) && !isWhen(k)) k--;
  if (k >= 0 && isWhen(k) && i - k < 10) return tokens[k - 1] && isMonth(tokens[k - 1]!.lower) ? undefined : { s, first: k, last: k };
  if (!isMade) return undefined;
  // '| Resolution 2118 of 2013', '| Resolution 2118 (2013)'
  let n = i + 1;
  while (n < i + 4 && (/^\d+$/.test(tokens[n]?.text ?? '') || /^no\.?$/.test(tokens[n]?.lower ?? '')) && !YEAR.test(tokens[n]!.text)) n++;
  const opens = tokens[n]?.lower ?? '';
  const year = n + 1;
  if (!/^(?:of|\()$/.test(opens) || !tokens[year] || !YEAR.test(tokens[year]!.text) || Number(tokens[year]!.text) > issued)
    return undefined;
  return { s, first: year, last: year };
}

/** True for a year in the name of something else than the question asks for: 'when was the ports treaty signed' <- 'the | 1951 Fisheries Treaty'. */
export function isYearOfOtherName(question: Question, extract: Extract, { s, matches }: Alignment): boolean {
  const span = extract.items[0]?.span;
  if (question.kind !== 'when' || !span || span.n !== s.n) return false;
  const year = s.tokens.findIndex((t) => t.start >= span.start);
  if (year < 0 || !YEAR.test(s.tokens[year]!.text) || s.tokens[year + 1]?.pos === 'ADP') return false;
  let head = year + 1;
  while (s.tokens[head] && head < year + 8 && isOfName(s, head) && !MADE.test(s.tokens[head]!.lower)) head++;
  if (!MADE.test(s.tokens[head]?.lower ?? '')) return false;
  const rest = question.terms.filter((t) => !t.isVerb && !EMPTY.test(t.word) && !MAKES.test(t.word));
  return rest.some((t) => matches.get(t)!.score < 0.7);
}

/** A word of a name or of a noun phrase: 'Enhanced' is no verb in 'the 2015 Enhanced Trade Agreement'. */
const isOfName = ({ tokens }: SentenceView, k: number): boolean =>
  (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k]!.pos) || /^[A-Z]/.test(tokens[k]!.text) || tokens[k]!.text === '-') && k > 0;

/** The release has another document of that kind, by a name of its own. */
function othersOf(view: ReleaseView, head: Term, { s }: Named): boolean {
  const noun = nounOf(head);
  if (!documentNouns.has(noun)) return false;
  const named = new Set(
    view.sentences
      .slice(1)
      .flatMap((o) =>
        o.mentions
          .filter((m) => view.entity(m.entity)?.kind === 'document' && o.tokens.slice(m.first, m.last + 1).some((t) => t.lower === noun))
          .map((m) => m.entity),
      ),
  );
  const own = new Set(s.mentions.map((m) => m.entity));
  return [...named].some((e) => !own.has(e));
}
