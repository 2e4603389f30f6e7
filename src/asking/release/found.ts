import type { ItemSpan } from '../../model/answer.ts';
import type { Citation } from '../../model/release.ts';
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

/** The people whom an item names, each once. */
export const peopleIn = (view: ReleaseView, { span }: Item): string[] =>
  span
    ? [
        ...new Set(
          view.sentences[span.n]!.mentions.filter(
            (m) => m.start >= span.start && m.end <= span.end && view.entity(m.entity)?.kind === 'person',
          ).map((m) => m.entity),
        ),
      ]
    : [];

export function cite(view: ReleaseView, sentences: readonly number[]): Citation[] {
  return [...new Set(sentences)].map((n) => view.sentences[n]!.citation());
}

/** What stands for a word of the question where people are told how it was understood: the one entity's name, else the word. */
export function calledBy(view: ReleaseView, word: string, entities: readonly string[]): string {
  return (entities.length === 1 ? view.entity(entities[0]!)?.name : undefined) ?? word;
}

/**
 * How an entity is best shown: as the sentence names it where it does, else by the mention that gives most of its name and title;
 * `n` is the sentence of that mention. With `withPost` a post set before the name belongs to it: 'the President of the Republic, A B'
 */
export function entityItem(view: ReleaseView, id: string, n: number, withPost = false): { item: Item; n: number } {
  const mentions = view.reading.mentions.filter((m) => m.entity === id && (m.form === 'name' || m.form === 'title'));
  const here = mentions.filter((m) => m.n === n);
  const body = mentions.filter((m) => m.n > 0);
  const pool = here.length > 0 ? here : body.length > 0 ? body : mentions;
  const name = view.entity(id)?.name ?? '';
  const whole = (m: (typeof pool)[number]): number => Number(view.roleText(m).includes(name));
  const best =
    [...pool].sort((a, b) => whole(b) - whole(a) || b.end - b.start - (a.end - a.start) || a.n - b.n).find((m) => m.end - m.start <= 160) ??
    pool[0];
  if (!best) return { item: { text: name }, n };
  const post = withPost
    ? view
        .facts('post')
        .flatMap((f) =>
          f.roles.some((r) => r.role === 'holder' && r.entity === id) ? f.roles.filter((r) => r.role === 'post' && r.n === best.n) : [],
        )
        .find((r) => r.end < best.start && best.start - r.end <= 3 && best.end - r.start <= 160)
    : undefined;
  return { item: rawItem(view, best.n, post ? post.start : best.start, best.end), n: best.n };
}

/** The answer with every sentence cited that one of its parts stands in: a name may be shown in the fuller form of another sentence. */
export function withProof(view: ReleaseView, found: Found): Found {
  const cited = new Set(found.citations.map((c) => c.n));
  const missing = found.items.flatMap(({ span }) => (span && !cited.has(span.n) ? [span.n] : []));
  return missing.length === 0 ? found : { ...found, citations: [...found.citations, ...cite(view, [...new Set(missing)])] };
}
