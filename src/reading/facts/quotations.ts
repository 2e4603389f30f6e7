import type { Fact, Role, Token } from '../../model/reading.ts';
import { sayingVerbs } from '../lexicon.ts';
import { openQuotes, type QuoteTest } from '../quotes.ts';
import type { FactContext, FactSentence, Part } from './context.ts';

/** Who speaks, where it is said: the sentence, the verb and the words for the speaker. */
export interface Attribution {
  n: number;
  /** Undefined where only a line under the quotation names the speaker. */
  verb?: number;
  speaker: Part;
}

/**
 * Direct speech, which may run over several sentences and lie apart from its speaker. Roles as for statements.
 * Read from the marks, not from the tree: '“…,” said A', '“…,” the Minister said', 'A said: “…”', '“…. …,” she added. “…”'.
 * What `known` statements tell already is left out. A quoted sentence without a speaker of its own belongs to the one who closes the quotation, else to the one who spoke just before in its paragraph.
 */
export function findQuotations(context: FactContext, sentences: readonly FactSentence[], known: readonly Fact[]): Fact[] {
  const inside = openQuotes(context.sentences);
  const own = sentences.map((s) => attributionOf(s, inside[s.n]!));
  const quotes = sentences.map((s) => quotedRuns(s, inside[s.n]!));
  const told = new Set(known.filter((f) => f.kind === 'statement').flatMap((f) => f.roles.map((r) => `${r.role} ${r.n} ${r.start}`)));
  const facts: Fact[] = [];
  const only = onlySpeaker(sentences, own);
  let last: { by: Attribution; n: number } | undefined;
  for (const s of sentences) {
    if (s.n === 0 || quotes[s.n]!.length === 0) continue;
    const by =
      own[s.n] ??
      closer(sentences, own, quotes, inside, s.n) ??
      before(sentences, own, quotes, inside, s.n) ??
      signature(sentences, inside, s.n) ??
      (isQuotedParagraph(sentences, inside, s.n) ? speakerAbove(sentences, inside, { last, only }, s.n) : undefined);
    if (!by) continue;
    last = { by, n: s.n };
    const source = sentences[by.n]!;
    for (const content of quotes[s.n]!) {
      if (told.has(`content ${s.n} ${s.sentence.tokens[content.first]!.start}`)) continue;
      const roles: Role[] = [
        source.role('speaker', by.speaker),
        ...(by.verb === undefined ? [] : [source.role('verb', { first: by.verb, last: by.verb })]),
        s.role('content', content),
      ];
      facts.push({
        kind: 'statement',
        roles,
        evidence: [...new Set([s.n, by.n])],
        polarity: 'positive',
        modality: 'happened',
        rule: 'direct speech',
      });
    }
  }
  return facts;
}

/** The one person to whom all direct speech of the release belongs that says whose it is; undefined where there are several, or none. */
function onlySpeaker(sentences: readonly FactSentence[], own: readonly (Attribution | undefined)[]): Attribution | undefined {
  const named = own.filter((by) => by !== undefined);
  const [first] = named;
  const person = first?.speaker.entity;
  return person !== undefined && sentences[first!.n]!.kindOf(person) === 'person' && named.every((by) => by.speaker.entity === person)
    ? first
    : undefined;
}

/**
 * Who speaks in a paragraph between marks that does not say so itself: whoever gives out words in the sentence right above it, or spoke in the paragraph
 * above; else the only one who speaks in the release, unless the sentence above tells of somebody else.
 */
function speakerAbove(
  sentences: readonly FactSentence[],
  inside: Tests,
  { last, only }: { last: { by: Attribution; n: number } | undefined; only: Attribution | undefined },
  n: number,
): Attribution | undefined {
  const { paragraph } = sentences[n]!.sentence;
  const above = sentences.findLast((s) => s.n > 0 && s.n < n && s.sentence.paragraph < paragraph);
  const gives = above && paragraph - above.sentence.paragraph === 1 ? givesOut(above, inside[above.n]!) : undefined;
  if (gives) return gives;
  if (last && paragraph - sentences[last.n]!.sentence.paragraph <= 1) return last.by;
  const other = above && subjectOf(above, inside[above.n]!)?.speaker.entity;
  return other !== undefined && other !== only?.speaker.entity && above!.kindOf(other) === 'person' ? undefined : only;
}

/** True in a paragraph of direct speech from its first word to its last, that no line ending in a colon leads to. */
function isQuotedParagraph(sentences: readonly FactSentence[], inside: Tests, n: number): boolean {
  const { paragraph } = sentences[n]!.sentence;
  const own = sentences.filter((s) => s.n > 0 && s.sentence.paragraph === paragraph);
  const above = sentences[own[0]!.n - 1];
  return (
    own[0]!.sentence.tokens[0]!.text === '"' &&
    own.every((s) => s.sentence.tokens.every((_, i) => inside[s.n]!(i))) &&
    !(above && above.n > 0 && endsInColon(above.sentence.tokens))
  );
}

/** Runs of three tokens or more between quotation marks. */
function quotedRuns(s: FactSentence, inside: QuoteTest): Part[] {
  const runs: Part[] = [];
  const { tokens } = s.sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (!inside(i) || tokens[i]!.text === '"') continue;
    let last = i;
    while (tokens[last + 1] && inside(last + 1) && tokens[last + 1]!.text !== '"') last++;
    const first = i;
    i = last;
    while (last > first && /^[,.]$/.test(tokens[last]!.text)) last--;
    if (last - first >= 2) runs.push({ first, last });
  }
  return runs;
}

/** The speaker that the words outside the marks name, next to a verb of saying. */
export function attributionOf(s: FactSentence, inside: QuoteTest): Attribution | undefined {
  const { tokens } = s.sentence;
  const ends = endsInColon(tokens);
  if (!ends && !tokens.some((t) => t.text === '"') && !tokens.some((_, i) => inside(i))) return undefined;
  for (let v = 0; v < tokens.length; v++) {
    const token = tokens[v]!;
    if (
      inside(v) ||
      !(token.pos === 'VERB' || token.lemma === 'say') ||
      !(sayingVerbs.has(token.lemma) || /^(?:conclude|continue)$/.test(token.lemma))
    )
      continue;
    const speaker = after(s, v, inside) ?? ahead(s, v, inside) ?? (ends ? describedAhead(s, v, inside) : undefined);
    if (speaker) return { n: s.n, verb: v, speaker };
  }
  if (ends) return subjectOf(s, inside);
  // 'A issued the following statement: “C'
  const colon = tokens.findIndex((t, i) => t.text === ':' && tokens[i + 1]?.text === '"');
  return colon > 0 ? givesOut(s, inside) : undefined;
}

/** The colon that leads to what somebody says; a bracket may stick to it. */
const endsInColon = (tokens: readonly Token[]): boolean => tokens.at(-1)?.text.endsWith(':') ?? false;

/** Whoever does what the sentence tells: 'A | wrote a note to the staff:', 'A | posted on the board:'. */
function subjectOf(s: FactSentence, inside: QuoteTest): Attribution | undefined {
  const { tokens } = s.sentence;
  const root = tokens.findIndex((t) => t.head < 0);
  if (root < 0 || tokens[root]!.pos !== 'VERB' || inside(root) || s.tree.isPassive(root)) return undefined;
  const subject = s.tree.kids(root, 'nsubj')[0];
  const mention = subject === undefined ? undefined : s.mentionAt(subject);
  return mention && speaks(s, mention.entity)
    ? { n: s.n, verb: root, speaker: { first: mention.first, last: mention.last, entity: mention.entity } }
    : undefined;
}

/** Verbs of giving out what one has to say, and what is given out. */
const GIVES_OUT = /^(?:issue|release|make|publish|send|give|deliver|post|write|put|share|circulate|record|read)$/;
const WORDS =
  /^(?:statement|message|letter|response|reply|remark|comment|appeal|note|post|tweet|announcement|communique|address|speech|declaration|video|memo|email)$/;

/** 'A issued a statement on the vote.', above a paragraph between marks: A's words. */
function givesOut(s: FactSentence, inside: QuoteTest): Attribution | undefined {
  const by = subjectOf(s, inside);
  if (!by || !GIVES_OUT.test(s.sentence.tokens[by.verb!]!.lemma)) return undefined;
  return s.tree.kids(by.verb!, 'obj').some((o) => WORDS.test(s.sentence.tokens[o]!.lemma)) ? by : undefined;
}

/** '… | said A', '… | commented the Head of B' */
function after(s: FactSentence, v: number, inside: QuoteTest): Part | undefined {
  const { tokens } = s.sentence;
  if (v > 0 && tokens[v - 1]!.text !== '"' && tokens[v - 1]!.text !== ',') return undefined;
  for (let i = v + 1; i <= v + 3 && i < tokens.length && !inside(i); i++) {
    const mention = s.mentions.find((m) => m.first === i);
    if (mention && speaks(s, mention.entity)) return { first: mention.first, last: mention.last, entity: mention.entity };
    if (!/^(?:the|a|an)$/.test(tokens[i]!.lower)) return undefined;
  }
  return undefined;
}

/** 'A | said', 'A, Head of B, | said': the nearest one before the verb with no other verb between. */
function ahead(s: FactSentence, v: number, inside: QuoteTest): Part | undefined {
  for (let i = v - 1; i >= 0 && i > v - 24 && !inside(i); i--) {
    const token = s.sentence.tokens[i]!;
    // 'she was | quoted as | saying'
    if (/^(?:quoted|cited|reported)$/.test(token.lower) && s.sentence.tokens[i + 1]?.lower === 'as') continue;
    if (token.pos === 'VERB') return undefined;
    const mentions = s.mentions.filter((m) => m.last === i && speaks(s, m.entity));
    const person = mentions.find((m) => s.kindOf(m.entity) === 'person');
    if (person) return { first: person.first, last: person.last, entity: person.entity };
    if (mentions[0] && i === v - 1) return { first: mentions[0].first, last: mentions[0].last, entity: mentions[0].entity };
  }
  return undefined;
}

/** 'the chair of the delegation | said:' names nobody, but says who speaks. */
function describedAhead(s: FactSentence, v: number, inside: QuoteTest): Part | undefined {
  const subject = s.tree.kids(v, 'nsubj')[0];
  return subject !== undefined && subject < v && !inside(subject) && s.sentence.tokens[subject]!.pos === 'NOUN'
    ? s.nounPhrase(subject)
    : undefined;
}

const speaks = (s: FactSentence, entity: string): boolean => /^(?:person|organisation)$/.test(s.kindOf(entity) ?? '');

type Tests = readonly QuoteTest[];

/** How many sentences a quotation may have above the line that names its speaker. */
const SIGNED = 8;

/** A paragraph that is a quotation from its first word to its last, with a line under it that only names somebody: '- A B, Minister of C'. */
function signature(sentences: readonly FactSentence[], inside: Tests, n: number): Attribution | undefined {
  const { paragraph } = sentences[n]!.sentence;
  for (let k = n; k < sentences.length && k <= n + SIGNED; k++) {
    const s = sentences[k]!;
    if (s.sentence.paragraph === paragraph) {
      if (!s.sentence.tokens.every((_, i) => inside[k]!(i))) return undefined;
      continue;
    }
    const { tokens } = s.sentence;
    const from = tokens.findIndex((t) => !/^[-–—"]+$/.test(t.text));
    // A name that was read in two parts opens with the first; 'The Honourable A B'.
    const person = s.mentions.find(
      (m) =>
        m.first >= from && s.kindOf(m.entity) === 'person' && tokens.slice(from, m.first).every((t) => /^(?:PROPN|DET|ADJ)$/.test(t.pos)),
    );
    const names = person && !tokens.some((t) => /^(?:VERB|AUX)$/.test(t.pos)) && !/^[.!?]$/.test(tokens.at(-1)!.text);
    return names ? { n: k, speaker: { first: person.first, last: person.last, entity: person.entity } } : undefined;
  }
  return undefined;
}

/** The attribution in a later sentence of a quotation that is still open at the end of sentence `n`. */
function closer(
  sentences: readonly FactSentence[],
  own: readonly (Attribution | undefined)[],
  quotes: readonly Part[][],
  inside: Tests,
  n: number,
): Attribution | undefined {
  for (let k = n; k < sentences.length - 1 && k < n + 12; k++) {
    const { tokens } = sentences[k]!.sentence;
    const open = inside[k]!(tokens.length - 1) && tokens.at(-1)!.text !== '"';
    if (!open || quotes[k + 1]!.length === 0) return undefined;
    if (own[k + 1]) return own[k + 1];
  }
  return undefined;
}

/** The attribution that a quotation goes on from: earlier in its paragraph, or a line before that ends in a colon. */
function before(
  sentences: readonly FactSentence[],
  own: readonly (Attribution | undefined)[],
  quotes: readonly Part[][],
  inside: Tests,
  n: number,
): Attribution | undefined {
  const { tokens } = sentences[n]!.sentence;
  const whole = inside[n]!(0) && (inside[n]!(tokens.length - 1) || tokens.at(-2)?.text === '"');
  if (!whole) return undefined;
  for (let k = n - 1; k > 0 && k > n - 12; k--) {
    const other = sentences[k]!;
    const last = other.sentence.tokens.at(-1)!;
    const running = inside[k]!(other.sentence.tokens.length - 1) && last.text !== '"';
    if (own[k])
      return running || last.text.endsWith(':') || other.sentence.paragraph === sentences[n]!.sentence.paragraph ? own[k] : undefined;
    if (quotes[k]!.length === 0) return undefined;
  }
  return undefined;
}
