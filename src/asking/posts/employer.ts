import type { Question } from '../question/question.ts';
import { cite, type Found, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { type PostRow, postRows } from './post-rows.ts';

const ASKS =
  /^(?:and )?(?:(?:for )?(?:who|whom|what|which (?:company|body|organi[sz]ation|agency|institution|office|ministry|employer)) (?:does|did|do|is|was) <person> (?:currently |now |actually )?work(?:ing|s)?(?: for| at| with)?|where (?:does|do|did) <person> (?:currently |now )?work|who(?:'s| is) <person> employer|who employs <person>)$/;
/** What leads from a post to the body it is in. */
const IN = /^(?:of|at|in|with|for)$/;

/**
 * For whom somebody works: the body that the post names ('the Chairman of the Fund'), or that the words before it say it belongs to ('the
 * Fund and its Chairman'). 'silent' where the post names none: what somebody is does not say for whom.
 */
export function answerEmployer(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const people = question.links.filter((l) => l.kind === 'person');
  if (question.yesNo || !ASKS.test(question.shape) || people.length !== 1 || people[0]!.entities.length !== 1) return undefined;
  const rows = postRows(view).filter((r) => r.person === people[0]!.entities[0] && r.held !== 'former' && !r.part);
  const past = /\b(?:did|was)\b/.test(question.shape);
  for (const row of past ? [] : rows) {
    const body = bodyOf(view, row);
    if (!body) continue;
    return {
      items: [rawItem(view, body.n, body.start, body.end)],
      citations: cite(view, [row.evidence]),
      score: 0.9,
      because: 'the body in the post',
    };
  }
  return 'silent';
}

function bodyOf(view: ReleaseView, row: PostRow): { n: number; start: number; end: number } | undefined {
  const s = view.sentences[row.n]!;
  const body = s.mentions
    .filter((m) => m.start > row.start && m.end <= row.end && m.form === 'name' && view.entity(m.entity)?.kind === 'organisation')
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .find((m) => IN.test(s.tokens[m.first - (s.tokens[m.first - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? ''));
  if (body) return { n: row.n, start: body.start, end: body.end };
  const owner = row.owner && view.reading.mentions.find((m) => m.entity === row.owner && m.n === row.n && m.form === 'name');
  return owner ? { n: row.n, start: owner.start, end: owner.end } : undefined;
}
