import type { Fact, Role } from '../../model/reading.ts';
import { openQuotes } from '../quotes.ts';
import type { FactContext, FactSentence, Part } from './context.ts';

/** What a heading calls a text that is somebody's own words. */
const SPEECH = /^(?:statement|remarks|speech|address|message|comments|declaration|intervention|lecture|keynote|transcript|letter)$/;
const OWN = /^(?:i|we|my|our|me|us|i'm|we're)$/;

/**
 * The words of a speech: 'Remarks by A at the opening of B' above a text in the first person makes every sentence A's,
 * but those that tell what somebody else said. Roles as for statements. A text that says neither 'I' nor 'we' is a report,
 * whoever gave it out.
 */
export function findSpeeches(context: FactContext, sentences: readonly FactSentence[], known: readonly Fact[]): Fact[] {
  const heading = sentences.slice(0, 4).find((s) => speakerOf(s) !== undefined);
  const speaker = heading && speakerOf(heading);
  if (!heading || !speaker) return [];
  const body = sentences.filter((s) => s.n > heading.n);
  const quotes = openQuotes(context.sentences);
  const own = body.filter((s) => s.sentence.tokens.some((t, i) => OWN.test(t.lower) && !quotes[s.n]!(i)));
  if (own.length < 2 || own.length * 6 < body.length) return [];
  // 'Statement by the Minister' above 'I thanked Minister A': A's post is the same, and the words are another's.
  if (own.some((s) => s.mentions.some((m) => m.entity === speaker.entity && isNamedBesideI(s, m)))) return [];
  const told = new Set(known.filter((f) => f.kind === 'statement').flatMap((f) => f.evidence));
  return body
    .filter((s) => !told.has(s.n) && s.sentence.tokens.some((t) => t.pos === 'VERB' || t.pos === 'AUX'))
    .map((s) => words(s, heading, speaker));
}

/** Whom a heading names behind 'Remarks by', 'Statement of', 'Speech by'. */
function speakerOf(s: FactSentence): Part | undefined {
  const { tokens } = s.sentence;
  const at = tokens.findIndex((t) => SPEECH.test(t.lower));
  if (at < 0 || at > 6 || tokens.some((t) => t.pos === 'VERB' && /^(?:said|says|told)$/.test(t.lower))) return undefined;
  const by = tokens.findIndex((t, i) => i > at && i <= at + 2 && /^(?:by|of|from)$/.test(t.lower));
  if (by < 0) return undefined;
  const person = s.mentions
    .filter((m) => m.first > by && m.first <= by + 12 && s.kindOf(m.entity) === 'person' && m.form !== 'pronoun')
    .sort((a, b) => a.first - b.first || b.last - a.last)[0];
  const between = person ? tokens.slice(by + 1, person.first) : [];
  return person && !between.some((t) => /^(?:on|at|to|with|for|following|after|in)$/.test(t.lower))
    ? { first: person.first, last: person.last, entity: person.entity }
    : undefined;
}

const isNamedBesideI = ({ sentence: { tokens } }: FactSentence, m: FactSentence['mentions'][number]): boolean =>
  /^(?:name|title)$/.test(m.form) &&
  tokens.some((t) => /^(?:I|me)$/.test(t.text)) &&
  !(tokens[m.first - 1]?.text === ',' && tokens[m.first - 2]?.text === 'I');

function words(s: FactSentence, heading: FactSentence, speaker: Part): Fact {
  let last = s.sentence.tokens.length - 1;
  while (last > 0 && /^[.,;:]$/.test(s.sentence.tokens[last]!.text)) last--;
  const roles: Role[] = [heading.role('speaker', speaker), s.role('content', { first: 0, last })];
  return { kind: 'statement', roles, evidence: [s.n, heading.n], polarity: 'positive', modality: 'happened', rule: 'words of a speech' };
}
