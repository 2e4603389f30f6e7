import type { Fact } from '../../model/reading.ts';
import type { HeldPost } from '../entities.ts';
import { findAppointments } from './appointments.ts';
import type { FactContext, FactSentence } from './context.ts';
import { findSharedPosts } from './shared-posts.ts';

/** How many words of one post, and of what it is of, may stand between a name and the next post of the same person. */
const LONGEST = 24;

/** Who holds which post. Roles: `holder`, `post`. A post is 'former' by its own words. */
export function findPosts(context: FactContext, sentences: readonly FactSentence[]): Fact[] {
  const facts: Fact[] = [];
  for (const held of context.table.posts) {
    const s = sentences[held.n]!;
    if (held.holderLine !== undefined) {
      facts.push(...ofTwoLines(held, s, sentences[held.holderLine]!));
      continue;
    }
    const mention = s.mentions.find(
      (m) =>
        m.entity === held.person &&
        (m.form === 'name' || m.form === 'title') &&
        // A long title is part of the mention: 'Under Secretary of A for B, C, and D | E F'.
        ((m.first <= held.first && held.last <= m.last) ||
          Math.min(Math.abs(m.first - held.last), Math.abs(held.first - m.last)) < LONGEST),
    );
    if (!mention) continue;
    facts.push({
      kind: 'post',
      roles: [
        s.role('holder', { first: mention.first, last: mention.last, entity: held.person }),
        s.role('post', { first: held.first, last: held.last }),
      ],
      evidence: [held.n],
      polarity: 'positive',
      modality: 'happened',
      rule: held.first > mention.last ? 'X, the P' : 'P X',
    });
  }
  for (const s of sentences) facts.push(...findAppointments(s), ...findSharedPosts(s));
  return facts;
}

/** A post in the line above or below the name. */
function ofTwoLines(held: HeldPost, s: FactSentence, line: FactSentence): Fact[] {
  const mention = line.mentions.find((m) => m.entity === held.person && (m.form === 'name' || m.form === 'title'));
  if (!mention) return [];
  return [
    {
      kind: 'post',
      roles: [
        line.role('holder', { first: mention.first, last: mention.last, entity: held.person }),
        s.role('post', { first: held.first, last: held.last }),
      ],
      evidence: [line.n, s.n],
      polarity: 'positive',
      modality: 'happened',
      rule: 'P above or below X',
    },
  ];
}
