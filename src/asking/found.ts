import type { ItemSpan } from '../model/answer.ts';
import type { Citation } from '../model/release.ts';
import type { ReleaseView, SentenceView } from './view.ts';

/** One part of an answer: a span of a sentence, or a value derived from one (then without `span`). */
export interface Item {
  readonly text: string;
  readonly span?: ItemSpan;
}

/** What one release answers: the parts, the sentences that prove them, and how sure it is (0 to 1). */
export interface Found {
  readonly items: readonly Item[];
  readonly citations: readonly Citation[];
  readonly score: number;
  /** How it was found, for people who ask why. */
  readonly because: string;
}

/** An item from tokens of a sentence. */
export function spanItem(s: SentenceView, first: number, last: number): Item {
  const { start } = s.tokens[first]!;
  const { end } = s.tokens[last]!;
  return rawItem(s.view, s.n, start, end);
}

export function rawItem(view: ReleaseView, n: number, start: number, end: number): Item {
  const text = (n === 0 ? view.release.title : view.release.text).slice(start, end).replace(/\s+/g, ' ');
  return { text, span: { item: text, release: view.release.id, n, start, end } };
}

/** Items without repetitions: the first of equal texts stays. */
export function distinct(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter((i) => {
    const key = i.text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function cite(view: ReleaseView, sentences: readonly number[]): Citation[] {
  return [...new Set(sentences)].map((n) => view.sentences[n]!.citation());
}

/**
 * How an entity is best shown: as the sentence names it where it does, else by its fullest mention with a title,
 * else by its name; `n` is the sentence of that mention.
 */
export function entityItem(view: ReleaseView, id: string, n: number): { item: Item; n: number } {
  const mentions = view.reading.mentions.filter((m) => m.entity === id && (m.form === 'name' || m.form === 'title'));
  const here = mentions.filter((m) => m.n === n);
  const pool = here.length > 0 ? here : mentions.filter((m) => m.n > 0).length > 0 ? mentions.filter((m) => m.n > 0) : mentions;
  const best = [...pool].sort((a, b) => b.end - b.start - (a.end - a.start) || a.n - b.n).find((m) => m.end - m.start <= 160) ?? pool[0];
  if (!best) return { item: { text: view.entity(id)?.name ?? '' }, n };
  // 'the President of the Republic, Hrant M.': a post set before the name belongs to how the person is shown.
  const post = view
    .facts('post')
    .flatMap((f) =>
      f.roles.some((r) => r.role === 'holder' && r.entity === id) ? f.roles.filter((r) => r.role === 'post' && r.n === best.n) : [],
    )
    .find((r) => r.end < best.start && best.start - r.end <= 3 && best.end - r.start <= 160);
  return { item: rawItem(view, best.n, post ? post.start : best.start, best.end), n: best.n };
}
