import type { Sentence, Token } from '../model/reading.ts';
import type { EntityTable } from './entities.ts';
import { sayingVerbs } from './lexicon.ts';
import type { Tree } from './tree.ts';

/**
 * For each sentence a test whether a token stands inside quotation marks; marks may open in one sentence and close in a later one.
 * A quotation of several paragraphs opens each with a mark and closes the last alone, so a mark at the head of a paragraph
 * goes on with what is open. A paragraph without that mark ends it, unless its marks do not pair up: then one of them is the closing one.
 */
export function openQuotes(sentences: readonly Sentence[]): QuoteTest[] {
  const known = quoteTests.get(sentences) ?? testQuotes(sentences);
  quoteTests.set(sentences, known);
  return known;
}

/** Whether a token of the sentence stands inside quotation marks. */
export type QuoteTest = (i: number) => boolean;

const quoteTests = new WeakMap<readonly Sentence[], QuoteTest[]>();

function testQuotes(sentences: readonly Sentence[]): QuoteTest[] {
  const tests: QuoteTest[] = [];
  let open = false;
  for (let index = 0; index < sentences.length; index++) {
    const { n, tokens, paragraph } = sentences[index]!;
    const inside: boolean[] = [];
    if (n <= 1) open = false;
    const begins = sentences[index - 1]?.paragraph !== paragraph;
    const goesOn = begins && open && isMark(tokens[0]);
    if (begins && open && !goesOn) open = marksIn(sentences, index) % 2 === 1;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (isMark(token)) {
        if (!(i === 0 && goesOn)) open = !open;
        inside.push(true);
      } else inside.push(open);
    }
    tests[n] = (i) => inside[i] ?? false;
  }
  return tests;
}

const isMark = (token: Token | undefined): boolean => token?.text === '"';

/** Quotation marks in the paragraph that starts with the sentence at `index`. */
function marksIn(sentences: readonly Sentence[], index: number): number {
  const { paragraph } = sentences[index]!;
  let marks = 0;
  for (let k = index; sentences[k]?.paragraph === paragraph; k++) marks += sentences[k]!.tokens.filter(isMark).length;
  return marks;
}

/**
 * Who speaks the quotation that token `at` of sentence `n` is part of: the subject of the verb of saying in it or in the sentences
 * that finish it; else whoever spoke in the sentence before the quotation opened.
 */
export function quoteSpeaker(
  table: EntityTable,
  sentences: readonly Sentence[],
  trees: readonly Tree[],
  n: number,
  quotes: readonly QuoteTest[],
): string | undefined {
  for (let k = n; k < sentences.length && k < n + 12; k++) {
    const { tokens } = sentences[k]!;
    const speaker = speakerIn(table, sentences[k]!, trees[k]!, quotes[k]!);
    if (speaker.said) return speaker.entity;
    if (!quotes[k]!(tokens.length - 1) || tokens.at(-1)!.text === '"') break;
  }
  let opening = n;
  while (
    opening > 1 &&
    quotes[opening - 1]!(sentences[opening - 1]!.tokens.length - 1) &&
    sentences[opening - 1]!.tokens.at(-1)!.text !== '"'
  )
    opening--;
  const before = sentences[opening - 1];
  if (!before || before.n < 1) return undefined;
  const speaker = speakerIn(table, before, trees[before.n]!, quotes[before.n]!);
  if (speaker.said) return before.tokens.at(-1)!.text === ':' || before.tokens.some((t) => t.text === '"') ? speaker.entity : undefined;
  return undefined;
}

/** Whether somebody is told to say something outside the quotation marks of a sentence, and who, where it is a known person. */
function speakerIn(table: EntityTable, sentence: Sentence, tree: Tree, quoted: QuoteTest): { said: boolean; entity?: string } {
  let said = false;
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!;
    if (quoted(i) || !sayingVerbs.has(token.lemma) || !/VERB/.test(token.pos)) continue;
    const subjects = tree.subjects(i);
    if (subjects.length > 0) said = true;
    const found = table.mentions.find(
      (m) =>
        m.n === sentence.n &&
        subjects.some((s) => (m.first <= s && s <= m.last) || tree.kids(s, 'appos').some((a) => m.first <= a && a <= m.last)) &&
        table.entity(m.entity)?.kind === 'person',
    );
    if (found) return { said: true, entity: found.entity };
  }
  return { said };
}
