import type { Fact, Role } from '../../model/reading.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const FIRST =
  /^(?:and |so )?(?:(?:what|which|where)(?:'s| is| was| are| will be) )?(?:his|her|their|the|its)? ?(?:very )?first (?:stop|destination|leg)(?: of .*| on .*)?$|^(?:and |so )?where (?:does|did|will|do|is) (?:.* )?(?:go|travel|stop|fly|going|start|begin)(?: to)? first$|^where (?:does|did|will|do) (?:the|his|her|their|.+'s) (?:trip|tour|journey|visit|travels?) (?:start|begin)s?$/;
const LAST =
  /^(?:and |so )?(?:(?:what|which|where)(?:'s| is| was| are| will be) )?(?:his|her|their|the|its)? ?(?:very )?(?:last|final) (?:stop|destination|leg)(?: of .*| on .*)?$|^(?:and |so )?where (?:does|did|will|do|is) (?:.* )?(?:go|travel|stop|fly|going|end|finish)(?: to)? (?:last|at the end|in the end)$|^where (?:does|did|will|do) (?:(?:the|his|her|their|.+'s) (?:trip|tour|journey|visit|travels?)|she|he|they) (?:end|finish|conclude)s?$/;
/** Words by which a release tells where a journey begins or ends. */
const TELLS_ORDER =
  /\b(?:first|last|final|next)\b.{0,40}\b(?:stop|leg|destination)|\b(?:stop|leg|destination|tour|trip|journey|travels?)\b.*\b(?:first|last|final|finally|beg[iau]n|begins|start|end|ends|ended|conclude)|\b(?:first|last|final|finally|beg[iau]n|begins|start|starts|started|end|ends|ended|concluded?|concludes)\b.*\b(?:stop|leg|destination|tour|trip|journey|travels?)\b|^(?:finally|first)\b/i;
const NOUN =
  /^(?:stop|destination|leg|first|last|final|trip|tour|journey|visit|travels?|go|going|end|ends|finish|start|begin|fly|conclude|very)$/;

/**
 * The first or last stop of a journey to several places: where its sentences say so ('Finally, in P, …', 'the last stop is P'), or where the
 * list of places and the order in which the release tells of them agree. Undefined for other questions, 'silent' where nothing tells the order.
 */
export function answerStop(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const last = LAST.test(question.shape);
  if (question.yesNo || !(last || FIRST.test(question.shape))) return undefined;
  const trip = tripOf(view);
  const isOrderTold = trip !== undefined || view.sentences.some((s) => TELLS_ORDER.test(s.text(0, s.tokens.length - 1)));
  if (!isOrderTold) return 'silent';
  const people = question.terms.filter((t) => t.link);
  if (!people.every((t) => t.link!.kind === 'person') || question.terms.some((t) => !t.link && !NOUN.test(t.word))) return undefined;
  if (!trip || !people.every((p) => trip.roles.some((r) => r.role === 'visitor' && p.link!.entities.includes(r.entity ?? ''))))
    return undefined;
  const stops = stopsOf(trip);
  const meant = stops[last ? stops.length - 1 : 0]!;
  const told = tellingOf(view, stops);
  if (!told) return 'silent';
  const n = told.get(meant);
  return {
    items: [rawItem(view, meant.n, meant.start, meant.end)],
    citations: cite(view, [trip.evidence[0]!, ...(n === undefined ? [] : [n])]),
    score: 0.85,
    because: 'the order of the journey',
  };
}

const stopsOf = ({ roles }: Fact): Role[] => roles.filter((r) => r.role === 'destination').sort((a, b) => a.n - b.n || a.start - b.start);

/** The one journey with most places, told in the text. */
function tripOf(view: ReleaseView): Fact | undefined {
  const trips = view
    .facts('visit')
    .filter((f) => f.polarity === 'positive' && f.modality !== 'possible' && f.evidence[0]! > 0 && stopsOf(f).length > 1)
    .sort((a, b) => stopsOf(b).length - stopsOf(a).length || a.evidence[0]! - b.evidence[0]!);
  return trips[0];
}

/** Where each stop is told of, in sentences that it opens; undefined where their order is not that of the list, or one of the ends is not told. */
function tellingOf(view: ReleaseView, stops: readonly Role[]): ReadonlyMap<Role, number> | undefined {
  const told = new Map<Role, number>();
  for (const stop of stops) {
    const s = view.sentences.find((x) => x.n > stop.n && stop.entity !== undefined && opensWith(x, stop.entity));
    if (s) told.set(stop, s.n);
  }
  const order = stops.flatMap((stop) => told.get(stop) ?? []);
  const ends = [stops[0]!, stops.at(-1)!];
  return ends.every((stop) => told.has(stop)) && order.every((n, i) => i === 0 || order[i - 1]! < n) ? told : undefined;
}

/** 'In P, …', 'Finally, in P, …', 'While in P, …' */
function opensWith(s: SentenceView, place: string): boolean {
  const m = s.mentions.find((x) => x.entity === place);
  return (
    m !== undefined &&
    m.first <= 5 &&
    /^(?:in|at|to)$/.test(s.tokens[m.first - 1]?.lower ?? '') &&
    !s.tokens.slice(0, m.first).some((t) => t.pos === 'VERB')
  );
}
