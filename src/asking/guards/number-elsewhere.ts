import { type Alignment, matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { countryOf, geoOf, type SentenceView } from '../release/view.ts';

// 'In A, each family gets 20 litres': no number of B's.

const IN = /^(?:in|at|near|to|from)$/;

/** True for a number told of one place, where another is asked about of which the sentence says nothing. */
export function isNumberElsewhere({ kind, terms, tokens }: Question, { s, matches }: Alignment): boolean {
  if (kind !== 'count' || s.n === 0) return false;
  const asked = terms.find(
    (t) =>
      t.link !== undefined &&
      /^(?:place|other)$/.test(t.link.kind) &&
      IN.test(tokens[t.first - 1]?.lower ?? '') &&
      matches.get(t)!.score < 0.3,
  );
  if (!asked) return false;
  const opening = openingPlace(s) ?? (isSaidBefore(s, asked) ? undefined : onlyPlace(s));
  if (opening === undefined) return false;
  const [own, other] = [asked.link!.geo, geoOf(opening)];
  // A town may lie in the country that is asked about.
  return !((own !== undefined && other === undefined) || (own !== undefined && other !== undefined && countryOf(own) === countryOf(other)));
}

/** The headline or the sentence before names it: the number may be told of it. */
const isSaidBefore = ({ view, n }: SentenceView, t: Term): boolean =>
  [0, n - 1].some((k) => k >= 0 && k !== n && matchTerm(t, view.sentences[k]!).score >= 0.7);

/** 'flights landed in | A with 12 tonnes': the one place that the sentence leads to. */
function onlyPlace(s: SentenceView): string | undefined {
  const [place, ...others] = s.mentions.filter(
    (m) =>
      m.form === 'name' &&
      m.first > 0 &&
      /^(?:place|other)$/.test(s.view.entity(m.entity)?.kind ?? '') &&
      /^(?:in|at|near|to|from)$/.test(s.tokens[m.first - 1]!.lower),
  );
  return place && others.length === 0 ? s.text(place.first, place.last).toLowerCase() : undefined;
}

/** '| In A, which has …,': the place that a sentence is set in. */
function openingPlace(s: SentenceView): string | undefined {
  if (!IN.test(s.tokens[0]!.lower)) return undefined;
  const m = s.mentions.find((o) => o.first === 1 && o.form === 'name' && /^(?:place|other)$/.test(s.view.entity(o.entity)?.kind ?? ''));
  return m && s.tokens[m.last + 1]?.text === ',' ? s.text(m.first, m.last).toLowerCase() : undefined;
}
