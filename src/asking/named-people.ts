import type { KnowledgeBase } from '../knowledge/base.ts';
import { candidates } from './candidates.ts';
import { linkNames } from './question/link.ts';
import { wordsOf } from './question/question.ts';
import { isStopWord } from './question/stop-words.ts';
import { viewOf } from './release/view.ts';

/** A person that a piece of text names. Offsets in that text. */
export interface NamedPerson {
  readonly name: string;
  readonly gender?: 'male' | 'female';
  readonly start: number;
  readonly end: number;
}

/** The people whom a question (or any short text) names and that a release knows, in the order of the text. */
export function peopleIn(base: KnowledgeBase, text: string, release?: string): NamedPerson[] {
  const words = wordsOf(text);
  const readings = release === undefined ? candidates(base, words) : [base.reading(release)].filter((r) => r !== undefined);
  for (const reading of readings) {
    const view = viewOf(reading);
    const links = linkNames(
      view,
      words.map((w) => w.text),
      (i) => !isStopWord(words[i]!.text.toLowerCase()),
    );
    const people = links.flatMap((link) => {
      const entity = link.kind === 'person' ? view.entity(link.entities[0]!) : undefined;
      if (!entity || link.entities.length > 1) return [];
      const { name, gender } = entity;
      return [{ name, ...(gender ? { gender } : {}), start: words[link.first]!.start, end: words[link.last]!.end }];
    });
    if (people.length > 0) return people;
  }
  return [];
}
