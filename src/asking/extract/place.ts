import { placeNouns } from '../../reading/lexicon.ts';
import type { Alignment } from '../align.ts';
import { distinct, type Item, spanItem } from '../found.ts';
import type { Question } from '../question.ts';
import type { SentenceView } from '../view.ts';
import { type Extract, nearness, sharedTokens } from './types.ts';

/** The noun of place with what stands before it and 'of …' after it, and the name set beside it: 'the guest house, Villa Rosa'. */
function placePhrase(s: SentenceView, h: number): [number, number] {
  const [first] = s.tree.nounPhrase(h);
  let last = h;
  if (s.tokens[h + 1]?.lower === 'of') {
    const c = s.tree.kids(h, 'nmod').find((k) => k > h && s.tree.prepositions(k).includes('of'));
    if (c !== undefined) last = s.tree.nounPhrase(c)[1];
  }
  const mention = s.mentionAt(h);
  if (mention && mention.form === 'name') last = Math.max(last, mention.last);
  if (s.tokens[last + 1]?.text === ',') {
    const beside = s.mentions.find((m) => m.first === last + 2 && m.form === 'name');
    const after = beside && s.tokens[beside.last + 1];
    if (beside && (!after || /^[,.;)]$/.test(after.text)) && s.view.entity(beside.entity)?.kind !== 'person') last = beside.last;
  }
  return [Math.min(first, h), last];
}

/** Prepositions before a place where something is or goes. */
export const LOCATIVE = /^(?:in|at|near|on|inside|outside|to|from|aboard|across|around|between|into|towards?|off|through|via)$/;

/** The place nearest to what was asked, with the places coordinated with it. */
export function extractPlace(question: Question, alignment: Alignment): Extract | undefined {
  const { s } = alignment;
  const shared = sharedTokens(question, alignment);
  const wantsNear = /\bnear\b/.test(question.shape);
  const candidates: { head: number; far: number }[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    if (shared.has(i)) continue;
    const mention = s.mentionAt(i);
    const kind = mention ? s.view.entity(mention.entity)?.kind : undefined;
    const isHead = !mention || mention.last === i || s.tokens[i]!.head < mention.first || s.tokens[i]!.head > mention.last;
    if (!isHead) continue;
    const first = s.tree.firstConjunct(i);
    const cases = s.tree.prepositions(first);
    const locative = cases.some((c) => LOCATIVE.test(c));
    const noun =
      placeNouns.has(s.tokens[i]!.lower) ||
      /^(?:headquarters|secretariat|embassy|office|sidelines|margins|university|hospital|school|plant|factory|facility|premises|ship|frigate|barracks|cathedral|mosque|museum|library|theatre|stadium|compound)$/.test(
        s.tokens[i]!.lower,
      );
    if (!(kind === 'place' || (locative && (noun || (kind === 'other' && cases.some((c) => /^(?:in|at|near)$/.test(c))))))) continue;
    if (!locative && !/^(?:nsubj|obj|appos|conj)/.test(s.tokens[first]!.dep)) continue;
    if (s.dates.some((d) => d.first <= i && i <= d.last)) continue;
    candidates.push({
      head: i,
      far: nearness(question, alignment, i) + (locative ? 0 : 1.5) + (mention ? 0 : 0.8) + (wantsNear && !cases.includes('near') ? 2 : 0),
    });
  }
  candidates.sort((a, b) => a.far - b.far || a.head - b.head);
  const best = candidates[0];
  if (!best || best.far > 3.6) return undefined;
  const group = s.tree.conjuncts(s.tree.firstConjunct(best.head)).filter((h) => candidates.some((c) => c.head === h));
  const items: Item[] = [];
  for (const h of group.length > 0 ? group : [best.head]) {
    const mention = s.mentionAt(h);
    const [first, last] =
      mention && s.view.entity(mention.entity)?.kind === 'place' && !placeNouns.has(s.tokens[h]!.lower)
        ? [mention.first, mention.last]
        : placePhrase(s, h);
    items.push(spanItem(s, first, last));
  }
  return { items: distinct(items), fit: best.far <= 2 ? 0.06 : best.far <= 3.5 ? 0 : -0.1, because: 'the place nearest to what was asked' };
}
