import type { Alignment } from '../matching/align.ts';
import { matchTerm } from '../matching/align.ts';
import { datesOf } from '../question/asked-dates.ts';
import type { Question } from '../question/question.ts';
import { overlap } from '../release/interval.ts';
import type { SentenceView } from '../release/view.ts';
import { type Quantity, quantities } from './quantities.ts';

// '700 patrols since it was set up', '30 tonnes of maize': a number is told of its own time and of its own stuff.

const DETERMINER = /^(?:the|its|their|his|her|our|all|these|those)$/;

/** '45' of '45 of its | 67 posts' */
function partBefore(s: SentenceView, q: Quantity): Quantity | undefined {
  let of = q.first - 1;
  if (!DETERMINER.test(s.tokens[of]?.lower ?? '')) return undefined;
  of--;
  return s.tokens[of]?.lower === 'of' ? quantities(s).find((o) => o.last === of - 1 && o.kind === 'number') : undefined;
}

/** True for a number told up to now, or of a day of its own, where a time that is over is asked about, or another day. */
export function isOfOtherSpan(question: Question, { s }: Alignment, q: Quantity): boolean {
  const asked = datesOf(question, s.view);
  if (asked.length !== 1 || /\bsince\b/.test(question.shape)) return false;
  const { value } = asked[0]!;
  const end = value.split('/').at(-1)!;
  const behind = Math.max(q.noun, q.last);
  const isOther = (o: Quantity): boolean => o.first !== q.first && !/^(?:time|ordinal|age)$/.test(o.kind) && !partBefore(s, o);
  const next = quantities(s).find((o) => o.first > behind && isOther(o))?.first ?? s.tokens.length;
  const since = s.tokens.findIndex((t, i) => i > behind && i < next && t.lower === 'since');
  const isOwn = (d: SentenceView['dates'][number]): boolean => d.first > behind && d.first < next && d.value !== '';
  if (
    since > 0 &&
    end !== '' &&
    end < (s.view.release.date ?? '') &&
    !s.dates.some((d) => d.first !== since + 1 && isOwn(d) && overlap(d.value, value))
  )
    return true;
  const own = s.dates.filter((d) => isOwn(d) && d.first !== since + 1);
  if (own.length !== 1 || overlap(own[0]!.value, value)) return false;
  const fitting = s.dates.filter((d) => d.value !== '' && overlap(d.value, value));
  // 'cleaned 15 beaches on Monday and | planted 20 trees on Sunday'
  return fitting.every((d) => d.first > next || (d.last < q.first && quantities(s).some((o) => o.last < d.first && isOther(o))));
}

const LAND = /^(?:land|area|ground|space|forest|territory)s?$/;
const AREA = /^(?:acres?|hectares?|ha|km|kilomet\w+|miles?|met\w+)$/;
/** Stuff that is told as a share. */
const SHARE =
  /\b(?:share|per ?cent\w*|proportion|part|rate|tax|dut(?:y|ies)|tariff\w*|interest|growth|rise|increase|decrease|decline|inflation|by how much|turnout|support|capacity)\b/;

/** 'How much sugar' is no number of tonnes of maize and no share. */
export function isOfOtherStuff({ shape, terms, tokens }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const much = tokens.findIndex((t, i) => t.lower === 'much' && tokens[i - 1]?.lower === 'how');
  if (much < 0 || !/^(?:measure|percent)$/.test(q.kind) || tokens[much + 1]?.pos !== 'NOUN') return false;
  const stuff = terms.find((t) => t.first === much + 1 && !t.link);
  if (!stuff) return false;
  const { score, tokens: own } = matches.get(stuff)!;
  // 'pay 17 per cent on beef and have no outlet for | sugar'
  if (q.kind === 'percent') return score >= 0.7 && !SHARE.test(shape) && own.every((i) => s.tree.verbOf(i) !== s.tree.verbOf(q.last));
  if (score >= 0.7 || (LAND.test(stuff.word) && AREA.test(s.tokens[q.last]!.lower))) return false;
  const before = s.view.sentences[s.n - 1];
  return !(s.goesOn && before && matchTerm(stuff, before).score >= 0.7);
}
