import type { Sentence, Token } from '../model/reading.ts';
import type { EntityTable, PlacedMention } from './entities.ts';

/**
 * Gives 'the latter' to the person named last, and 'the former' to the first of the last two, where nothing but the end of their sentence or
 * a comma stands between: 'met A and B. | The latter | invited her'. 'The latter' of things and places is nobody.
 */
export function giveLatter(table: EntityTable, sentences: readonly Sentence[]): void {
  const found = sentences.flatMap((s) => s.tokens.flatMap((_, i) => (s.n > 0 && isLatter(s.tokens, i) ? [{ s, i }] : [])));
  if (found.length === 0) return;
  const people = table
    .mentionsBySentence()
    .map((all) =>
      all.filter((m) => /^(?:name|title)$/.test(m.form) && table.entity(m.entity)?.kind === 'person').sort((a, b) => a.first - b.first),
    );
  for (const { s, i } of found) {
    const own = people[s.n]!.filter((m) => m.last < i - 1);
    const named = own.length > 0 ? own : (people[s.n - 1] ?? []);
    const { tokens } = own.length > 0 ? s : sentences[s.n - 1]!;
    const two = lastTwo(tokens, named, own.length > 0 ? i - 1 : tokens.length);
    const meant = two?.[/^former$/.test(s.tokens[i]!.lower) ? 0 : 1];
    if (meant) table.addMention(table.entity(meant.entity)!, s.n, i - 1, i, 'nominal');
  }
  table.mentions.sort((a, b) => a.n - b.n || a.start - b.start);
}

/** 'The latter invited', 'the former, for his part'; not 'the latter case', 'the former minister'. */
function isLatter(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:latter|former)$/.test(tokens[i]!.lower) || tokens[i - 1]?.lower !== 'the') return false;
  const next = tokens[i + 1];
  return next === undefined || next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV' || /^(?:[,.]|'s)$/.test(next.text);
}

/** The last two people before token `end`, where the second closes the words before it. */
function lastTwo(tokens: readonly Token[], named: readonly PlacedMention[], end: number): [PlacedMention, PlacedMention] | undefined {
  const [first, second] = named.slice(-2);
  if (!first || !second || first.entity === second.entity) return undefined;
  return tokens.slice(second.last + 1, end).every((t) => /^(?:PUNCT|CCONJ)$/.test(t.pos)) ? [first, second] : undefined;
}
