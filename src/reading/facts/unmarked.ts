import type { Fact } from '../../model/reading.ts';
import { openQuotes } from '../quotes.ts';
import type { FactContext, FactSentence } from './context.ts';
import { type Attribution, attributionOf } from './quotations.ts';

/** Words by which a text shows that it is somebody's own. */
const OWN = /^(?:i|we|my|our|me|us|i'm|we're|i've|we've)$/;
/** How many paragraphs one line may lead. */
const LED = 6;

/**
 * Direct speech without marks, as releases set it that mark it by print: under a line that ends in a colon ('Minister A B said:'), and over a
 * line that only names somebody with a post ('A B, Minister of C'). Roles as for statements. What `known` statements tell already is left out.
 */
export function findUnmarkedWords(context: FactContext, sentences: readonly FactSentence[], known: readonly Fact[]): Fact[] {
  const inside = openQuotes(context.sentences);
  const told = new Set(
    known.filter((f) => f.kind === 'statement').flatMap((f) => f.roles.flatMap((r) => (r.role === 'content' ? [r.n] : []))),
  );
  const marked = (s: FactSentence): boolean => s.sentence.tokens.some((_, i) => inside[s.n]!(i));
  const paragraphs = paragraphsOf(sentences);
  return paragraphs.flatMap((paragraph, p) => {
    const last = paragraph.at(-1)!;
    const lead = last.sentence.tokens.at(-1)!.text === ':' && !marked(last) ? attributionOf(last, inside[last.n]!) : undefined;
    if (lead) return ledBy(paragraphs.slice(p + 1, p + 2 + LED), marked).map((s) => words(s, last, lead));
    const signed = paragraph.length === 1 ? signatureOf(paragraph[0]!) : undefined;
    const over = paragraphs[p - 1];
    if (!signed || !over || !goesOn(paragraphs[p + 1]) || !over.some(isOwn)) return [];
    return over.filter((s) => !told.has(s.n) && !marked(s) && isClause(s)).map((s) => words(s, paragraph[0]!, signed));
  });
}

function paragraphsOf(sentences: readonly FactSentence[]): FactSentence[][] {
  const out: FactSentence[][] = [];
  for (const s of sentences.slice(1)) {
    const open = out.at(-1);
    if (open && open[0]!.sentence.paragraph === s.sentence.paragraph) open.push(s);
    else out.push([s]);
  }
  return out;
}

/** The sentences below a line that leads to somebody's words: the first paragraph, and the next ones as long as they are in the first person. */
function ledBy(paragraphs: readonly FactSentence[][], marked: (s: FactSentence) => boolean): FactSentence[] {
  const out: FactSentence[] = [];
  for (const [p, paragraph] of paragraphs.slice(0, LED).entries()) {
    const opening = paragraph[0]!.sentence.tokens[0]!.text;
    const list = /^(?:[-–—•*·]|\d+)$/.test(opening);
    // What has a line of its own below it is that one's.
    const signed = paragraphs[p + 1]?.length === 1 && signatureOf(paragraphs[p + 1]![0]!) !== undefined;
    if (
      list ||
      signed ||
      paragraph.some(marked) ||
      paragraph.at(-1)!.sentence.tokens.at(-1)!.text === ':' ||
      (p > 0 && !paragraph.some(isOwn))
    )
      break;
    out.push(...paragraph.filter(isClause));
  }
  return out;
}

const isOwn = (s: FactSentence): boolean => s.sentence.tokens.some((t) => OWN.test(t.lower));

const isClause = (s: FactSentence): boolean => s.sentence.tokens.some((t) => /^(?:VERB|AUX)$/.test(t.pos));

/** What comes behind a signature in the middle of a text: whole sentences; contacts stand at the end. */
const goesOn = (paragraph: readonly FactSentence[] | undefined): boolean =>
  paragraph?.some((s) => isClause(s) && s.sentence.tokens.at(-1)!.text === '.' && s.sentence.tokens.length > 6) ?? false;

/** 'A B, Minister of C': a line with a name, a post and no verb. */
function signatureOf(s: FactSentence): Attribution | undefined {
  const { tokens } = s.sentence;
  const person = s.mentions.find((m) => m.first === 0 && s.kindOf(m.entity) === 'person' && m.form !== 'nominal' && m.form !== 'pronoun');
  if (!person || tokens.length > 30 || tokens[person.last + 1]?.text !== ',' || isClause(s) || /^[.:;?!]$/.test(tokens.at(-1)!.text))
    return undefined;
  return { n: s.n, speaker: { first: person.first, last: person.last, entity: person.entity } };
}

function words(s: FactSentence, by: FactSentence, { verb, speaker }: Attribution): Fact {
  let last = s.sentence.tokens.length - 1;
  while (last > 0 && /^[.,;:]$/.test(s.sentence.tokens[last]!.text)) last--;
  return {
    kind: 'statement',
    roles: [
      by.role('speaker', speaker),
      ...(verb === undefined ? [] : [by.role('verb', { first: verb, last: verb })]),
      s.role('content', { first: 0, last }),
    ],
    evidence: [s.n, by.n],
    polarity: 'positive',
    modality: 'happened',
    rule: 'words beside a line that names the speaker',
  };
}
