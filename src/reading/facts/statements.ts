import type { Fact } from '../../model/reading.ts';
import { sayingVerbs } from '../lexicon.ts';
import { trimEnd } from './circumstances.ts';
import type { FactSentence, Part } from './context.ts';
import { subjectParts } from './meetings.ts';
import { roles } from './participants.ts';

/** Statements, direct and reported. Roles: `speaker`, `content` (the words, or what was stressed, welcomed, discussed …), `hearer`, `verb`. */
export function findStatements(s: FactSentence): Fact[] {
  const facts: Fact[] = [];
  const { tokens } = s.sentence;
  const quoted = s.context.quotes[s.n]!;
  for (const [v, token] of tokens.entries()) {
    if (token.pos !== 'VERB' || !sayingVerbs.has(token.lemma)) continue;
    if (quoted(v)) continue;
    if (/^(?:acl)$/.test(token.dep) && /ed$/.test(token.lower)) continue;
    const speakers = s.tree.isPassive(v) ? agents(s, v) : subjectParts(s, v);
    if (speakers.length === 0) continue;
    const content = contentOf(s, v, speakers);
    if (!content) continue;
    const hearer = hearerOf(s, v, content);
    facts.push(
      s.fact('statement', `X ${token.lemma} C`, v, [
        ...roles(s, 'speaker', speakers),
        s.role('verb', { first: v, last: v }),
        s.role('content', content),
        ...(hearer ? [s.role('hearer', hearer)] : []),
      ]),
    );
  }
  return facts;
}

function agents(s: FactSentence, v: number): Part[] {
  return s.tree
    .kids(v, 'obl')
    .filter((c) => s.tree.prepositions(c).includes('by'))
    .flatMap((c) => {
      const m = s.mentionAt(c);
      return m ? [{ first: m.first, last: m.last, entity: m.entity }] : [];
    });
}

/** What is said: the quotation before or after the verb, else all that follows it in its clause. */
function contentOf(s: FactSentence, v: number, speakers: readonly Part[]): Part | undefined {
  const { tokens } = s.sentence;
  const quoted = s.context.quotes[s.n]!;
  const before = tokens.findIndex((_, i) => i < v && quoted(i));
  const speakerAfter = speakers.some((p) => p.first > v);
  if (
    before >= 0 &&
    (tokens[v - 1]?.text === '"' ||
      tokens[v - 1]?.text === ',' ||
      speakerAfter ||
      speakers.some((p) => p.last === v - 1 || p.last === v - 2))
  ) {
    let last = v - 1;
    while (last > before && !quoted(last)) last--;
    if (speakers.every((p) => p.first > last)) return trimQuotes(s, { first: before, last });
  }
  let first = v + 1;
  const [, end] = s.tree.span(v);
  let last = Math.max(end, v);
  for (const p of speakers) if (p.first > v && p.first <= first + 1) first = p.last + 1;
  while (first <= last && /^[,:;"]$/.test(tokens[first]!.text)) first++;
  if (/^(?:that|how)$/.test(tokens[first]?.lower ?? '')) first++;
  // What is coordinated with the verb says something of its own.
  for (const c of s.tree.kids(v, 'conj')) {
    const cc = s.tree.kids(c, 'cc')[0] ?? c;
    if (c > v && tokens[c]!.pos === 'VERB' && cc - 1 > first) last = Math.min(last, Math.min(cc, s.tree.span(c)[0]) - 1);
  }
  if (first > last || !tokens.slice(first, last + 1).some((t) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(t.pos))) return undefined;
  return trimEnd(s, trimQuotes(s, { first, last }));
}

function trimQuotes(s: FactSentence, part: Part): Part {
  let { first, last } = part;
  const { tokens } = s.sentence;
  while (first < last && /^[",]$/.test(tokens[first]!.text)) first++;
  while (last > first && /^[",.]$/.test(tokens[last]!.text)) last--;
  return { first, last };
}

function hearerOf(s: FactSentence, v: number, content: Part): Part | undefined {
  const object = s.tree.kids(v, 'obj', 'iobj').find((o) => o <= content.last && s.kindOf(s.mentionAt(o)?.entity) !== undefined);
  const to = s.tree.kids(v, 'obl').find((c) => s.tree.prepositions(c).includes('to'));
  const head = object ?? to;
  const mention = head === undefined ? undefined : s.mentionAt(head);
  return mention ? { first: mention.first, last: mention.last, entity: mention.entity } : undefined;
}
