import type { Role } from '../../model/reading.ts';
import type { PostMention } from '../names/index.ts';
import type { FactSentence, Part } from './context.ts';

/** The token before a post and what stands right before it: its articles, its owner. */
export function beforeArticle(s: FactSentence, first: number): number {
  const { tokens } = s.sentence;
  let i = first - 1;
  const articles = (): void => {
    while (i >= 0 && /^(?:the|a|an|its|his|her|their|our|new|next|first)$/.test(tokens[i]!.lower)) i--;
  };
  articles();
  // 'as | Norland's next | ambassador'
  const owner = tokens[i]?.lower === "'s" ? s.mentionAt(i - 1) : undefined;
  if (owner && i < first - 1 && s.kindOf(owner.entity) !== 'person') {
    i = owner.first - 1;
    articles();
  }
  return i;
}

/** A mention as the part of a fact. */
export const partOf = (m: { first: number; last: number; entity: string }): Part => ({ first: m.first, last: m.last, entity: m.entity });

/** The person whose mention ends at token `i`, the longest. */
export function personEnding(s: FactSentence, i: number): Part | undefined {
  const m = s.mentions.filter((x) => x.last === i && s.kindOf(x.entity) === 'person').sort((a, b) => a.first - b.first)[0];
  return m && partOf(m);
}

/** Holder and post of a fact, with the day that stands right behind the post or belongs to the verb at token `v`. */
export function roles(s: FactSentence, holder: Part, post: PostMention, v = -1): Role[] {
  const date = s
    .dates()
    .find((d) => (d.part.first > post.last && d.part.first <= post.last + 3) || (v >= 0 && s.sentence.tokens[d.part.last]!.head === v));
  return [
    s.role('holder', holder),
    s.role('post', { first: post.first, last: post.last }),
    ...(date ? [s.role('date', date.part, date.value)] : []),
  ];
}
