import type { Fact } from '../../model/reading.ts';
import type { FactSentence, Part } from './context.ts';

/** Legal and other bases: what acts under which document. Roles: `basis` (document), `actor` (subject of the clause), `link` (the words that join them). */
const LINK =
  /\b(?:under|pursuant to|in accordance with|in line with|in conformity with|on the basis of|based on|by virtue of|within the framework of|as stipulated in|stipulated in|as set out in|set out in|as provided for in|established by|mandated by|authori[sz]ed by|in compliance with|enshrined in|in keeping with|according to|in the framework of|made in|as defined in|defined in|laid down in|in implementation of|in application of|covered by|governed by|as outlined in|endorsed by|created by|set up by|set up under)\b/g;

export function findMandates(s: FactSentence): Fact[] {
  const facts: Fact[] = [];
  const { tokens } = s.sentence;
  const line = tokens.map((t) => t.lower);
  const text = line.join(' ');
  const starts: number[] = [];
  let at = 0;
  for (const word of line) {
    starts.push(at);
    at += word.length + 1;
  }
  for (const match of text.matchAll(LINK)) {
    const first = starts.indexOf(match.index);
    if (first < 0) continue;
    const last = first + match[0].split(' ').length - 1;
    const basis = documentAfter(s, last + 1);
    if (!basis) continue;
    const v = s.tree.verbOf(basis.first);
    const subject = v >= 0 ? s.tree.subjects(v)[0] : undefined;
    facts.push(
      s.fact('mandate', match[0], v >= 0 ? v : basis.first, [
        s.role('basis', basis),
        s.role('link', { first, last }),
        ...(subject !== undefined ? [s.role('actor', s.nounPhrase(subject))] : []),
      ]),
    );
  }
  return facts;
}

/** The first document within the phrase that starts at `i`: 'its mandate from the Council's Decision 12 of 2001'. */
function documentAfter(s: FactSentence, i: number): Part | undefined {
  const mention = s.mentions
    .filter((m) => m.form === 'name' && s.kindOf(m.entity) === 'document' && m.first >= i && m.first <= i + 10)
    .sort((a, b) => a.first - b.first)[0];
  if (!mention) return plainDocument(s, i);
  const between = s.sentence.tokens.slice(i, mention.first);
  if (between.some((t) => /^[,;.]$/.test(t.text) || (t.pos === 'VERB' && !/ed$/.test(t.lower)))) return plainDocument(s, i);
  let { first, last } = mention;
  const { tokens } = s.sentence;
  // A year before or after belongs to the document: 'the 1970 Treaty', 'Resolution 99 of 1980', 'Resolution 99 (1980)'.
  if (/^(?:1[89]|20)\d\d$/.test(tokens[first - 1]?.text ?? '')) first--;
  if (tokens[last + 1]?.lower === 'of' && /^(?:1[89]|20)\d\d$/.test(tokens[last + 2]?.text ?? '')) last += 2;
  else if (tokens[last + 1]?.text === '(' && /^(?:1[89]|20)\d\d$/.test(tokens[last + 2]?.text ?? '')) last += 3;
  return { first, last, entity: mention.entity };
}

/** A document that has no name: 'on the basis of the peace agreement of 3 May', 'under a bilateral tax treaty'. */
function plainDocument(s: FactSentence, i: number): Part | undefined {
  const { tokens } = s.sentence;
  for (let j = i; j < tokens.length && j < i + 9; j++) {
    const token = tokens[j]!;
    if (/^[,;.]$/.test(token.text) || token.pos === 'VERB') return undefined;
    if (
      !/^(?:agreement|treaty|accord|convention|memorandum|resolution|decision|protocol|letter|statute|decree|pact|contract)s?$/.test(
        token.lower,
      )
    )
      continue;
    let first = i;
    while (first < j && /^(?:the|a|an|its|their|this)$/.test(tokens[first]!.lower)) first++;
    let last = j;
    if (tokens[last + 1]?.lower === 'of') {
      const date = s.dates().find((d) => d.part.first === last + 2 || d.part.first === last + 3);
      if (date) last = date.part.last;
    }
    return { first, last };
  }
  return undefined;
}
