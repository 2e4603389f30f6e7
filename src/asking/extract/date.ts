import type { Alignment } from '../align.ts';
import { type Item, spanItem } from '../found.ts';
import type { Question } from '../question.ts';
import { type Extract, nearness } from './types.ts';

/** The date that hangs nearest to what was asked: as written and, where it can be placed, as ISO. */
export function extractDate(question: Question, alignment: Alignment): Extract | undefined {
  const { s } = alignment;
  // The date of a dateline ('TIRANA, 10 June -') says when the release was written, not when what follows happened.
  const dash = s.tokens.slice(0, 16).findIndex((t) => t.text === '-');
  const dates = s.dates.filter(
    (d) => !mentionedInQuestion(question, s.text(d.first, d.last)) && !(s.n > 0 && d.last < dash && s.tokens[0]!.pos === 'PROPN'),
  );
  if (dates.length === 0) return undefined;
  const ranked = dates
    .map((d) => ({ d, far: nearness(question, alignment, d.last) }))
    .sort((a, b) => a.far - b.far || a.d.first - b.d.first);
  const best = ranked[0]!;
  if (best.far > 5.5) return undefined;
  const items: Item[] = [spanItem(s, best.d.first, best.d.last)];
  if (best.d.value) for (const part of best.d.value.split('/')) items.push({ text: part });
  return { items, fit: best.far <= 2 ? 0.06 : best.far <= 3.5 ? 0 : -0.1, because: 'the date nearest to what was asked' };
}

function mentionedInQuestion(question: Question, text: string): boolean {
  return question.text.toLowerCase().includes(text.toLowerCase());
}
