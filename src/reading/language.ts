import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Pos } from '../model/reading.ts';

/** The only file that imports wink-nlp. One instance serves the whole process: from a second one on, patterns fail silently. */
const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;

export interface RawToken {
  /** Offsets in the string that was given. */
  start: number;
  end: number;
  text: string;
  lemma: string;
  pos: Pos;
  /** True for the first token of what wink-nlp takes for a sentence. */
  opensSentence: boolean;
}

/**
 * Splits a piece of reading copy into tokens with parts of speech, dictionary forms and sentence starts.
 * Offsets are kept by summing the spaces before each token and its length, which wink-nlp gives exactly.
 */
export function analyse(copy: string): RawToken[] {
  const doc = nlp.readDoc(copy);
  const values = doc.tokens().out(its.value) as string[];
  const spaces = doc.tokens().out(its.precedingSpaces) as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  // wink-nlp gives no dictionary form for the second half of some contractions ('cannot').
  const lemmas = doc.tokens().out(its.lemma as never) as (string | undefined)[];
  const opens = new Set<number>();
  doc.sentences().each((sentence: { out(f: unknown): unknown }) => {
    opens.add((sentence.out(its.span) as [number, number])[0]);
  });
  const tokens: RawToken[] = [];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const start = at + spaces[i]!.length;
    const end = start + values[i]!.length;
    at = end;
    const pos = tags[i] === 'SPACE' ? 'X' : (tags[i] as Pos);
    tokens.push({
      start,
      end,
      text: copy.slice(start, end),
      lemma: (lemmas[i] ?? values[i]!).toLowerCase(),
      pos,
      opensSentence: opens.has(i),
    });
  }
  return tokens.filter((t) => t.text.trim() !== '');
}

const stems = new Map<string, string>();

/** Stem of one lower-case word (Porter 2, as wink-nlp has it): 'invoked', 'invocation' → 'invoc'. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = (
      nlp
        .readDoc(word)
        .tokens()
        .out(its.stem as never) as string[]
    ).join('');
    if (stems.size > 50_000) stems.clear();
    stems.set(word, known);
  }
  return known;
}
