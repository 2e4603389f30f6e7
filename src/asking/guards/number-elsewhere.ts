import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { countryOf, geoOf, type SentenceView } from '../release/view.ts';

// 'In A, each family gets 20 litres': no number of B's.

const IN = /^(?:in|at|near)$/;

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
  const opening = openingPlace(s);
  if (opening === undefined) return false;
  const [own, other] = [asked.link!.geo, geoOf(opening)];
  // A town may lie in the country that is asked about.
  return !((own !== undefined && other === undefined) || (own !== undefined && other !== undefined && countryOf(own) === countryOf(other)));
}

/** '| In A, which has …,': the place that a sentence is set in. */
function openingPlace(s: SentenceView): string | undefined {
  if (!IN.test(s.tokens[0]!.lower)) return undefined;
  const m = s.mentions.find((o) => o.first === 1 && o.form === 'name' && /^(?:place|other)$/.test(s.view.entity(o.entity)?.kind ?? ''));
  return m && s.tokens[m.last + 1]?.text === ',' ? s.text(m.first, m.last).toLowerCase() : undefined;
}
