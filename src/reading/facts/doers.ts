import { postNouns } from '../lexicon.ts';
import { datelineEnd, subjectParts } from './clause.ts';
import type { FactSentence, Part } from './context.ts';
import { participants } from './participants.ts';

/** Who does what the verb at `v` says: its subject; behind 'who' the one it goes back to; bodies by an ordinary noun as well. */
export function doersOf(s: FactSentence, v: number): Part[] {
  const parts = subjectParts(s, v);
  // Behind a dateline the tree may miss the subject: it is the name right before the verb.
  if (parts.length === 0 && datelineEnd(s) >= 0) return rightBefore(s, v);
  if (parts.length === 0 && s.tree.subjects(v).length === 0) return listBefore(s, v);
  if (parts.length === 0) return s.tree.subjects(v).flatMap((i) => (isCollective(s, i) ? [s.nounPhrase(i)] : []));
  const named = withoutPlaces(
    s,
    parts.filter((p) => s.sentence.tokens[p.first]!.lower !== 'who'),
  );
  if (named.length > 0) return [...named];
  return parts.flatMap((p) => antecedentOf(s, p.first) ?? []);
}

/** 'At the Embassy of P, A B and C D signed': where it was done does nothing, though the tree sets the people beside it. */
function withoutPlaces(s: FactSentence, parts: readonly Part[]): readonly Part[] {
  const { tokens } = s.sentence;
  const isPerson = (p: Part): boolean => s.kindOf(p.entity) === 'person';
  if (!parts.some(isPerson)) return parts;
  return parts.filter((p) => {
    const before = tokens[p.first]!.lower === 'the' || tokens[p.first - 1]?.lower !== 'the' ? p.first - 1 : p.first - 2;
    return isPerson(p) || !/^(?:at|in|on|inside|near)$/.test(tokens[before]?.lower ?? '');
  });
}

const isCollective = (s: FactSentence, i: number): boolean =>
  /^(?:side|government|administration|authority|cabinet|presidency|parliament|senate|assembly|congress|council|court|board|commission|statement)$/.test(
    s.sentence.tokens[i]!.lemma,
  );

/** 'In P, A and B, | opened the session': people right before a finite verb, whom the tree hung on the place that opens the sentence. */
function listBefore(s: FactSentence, v: number): Part[] {
  const { tokens } = s.sentence;
  if (tokens[v]!.pos !== 'VERB' || !/ed$/.test(tokens[v]!.lower) || s.tree.isPassive(v)) return [];
  const last = tokens[v - 1]?.text === ',' ? v - 2 : v - 1;
  const out: Part[] = [];
  for (let at = last; at >= 0; ) {
    const mention = s.mentionAt(at);
    if (!mention || mention.last !== at || s.kindOf(mention.entity) !== 'person') break;
    out.unshift({ first: mention.first, last: at, entity: mention.entity });
    at = mention.first - 1;
    // The country of a title may stand before it: 'and Norway's | Prime Minister B'.
    while (at >= 0 && !/^(?:and|,)$/.test(tokens[at]!.lower) && /^(?:PROPN|PART|DET)$/.test(tokens[at]!.pos) && mention.first - at < 5)
      at--;
    if (!/^(?:and|,)$/.test(tokens[at]?.lower ?? '')) break;
    while (/^(?:and|,)$/.test(tokens[at]?.lower ?? '')) at--;
  }
  return out;
}

function rightBefore(s: FactSentence, v: number): Part[] {
  let last = v - 1;
  while (last > 0 && /^(?:AUX|ADV)$/.test(s.sentence.tokens[last]!.pos)) last--;
  const mention = s.mentionAt(last);
  return mention && mention.last === last ? [{ first: mention.first, last, entity: mention.entity }] : [];
}

/** Whom 'who' at `i` goes back to: the person or body right before it or its comma. */
function antecedentOf(s: FactSentence, i: number): Part | undefined {
  const last = s.sentence.tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  const mention = last >= 0 ? s.mentionAt(last) : undefined;
  const kind = mention && s.kindOf(mention.entity);
  // 'A B, Head of the Agency, who': the person whose post the body is part of.
  const holder =
    mention && kind !== 'person'
      ? s.mentions.filter((m) => m.last < mention.first && s.kindOf(m.entity) === 'person').sort((a, b) => b.last - a.last)[0]
      : undefined;
  if (holder && !s.sentence.tokens.slice(holder.last + 1, i).some((t) => /^(?:VERB|AUX|CCONJ)$/.test(t.pos)))
    return { first: holder.first, last: holder.last, entity: holder.entity };
  if (!mention || !/^(?:person|organisation)$/.test(kind ?? '')) return undefined;
  return { first: mention.first, last: mention.last, entity: mention.entity };
}

/** Who did it, behind 'by': where the tree hangs the phrase on something between, the name right behind 'by'. */
export function doersBehindBy(s: FactSentence, v: number): Part[] {
  const { tokens } = s.sentence;
  for (let i = v + 1; i < tokens.length && i < v + 14; i++) {
    if (tokens[i]!.pos === 'VERB' || /^[.;]$/.test(tokens[i]!.text)) return [];
    if (tokens[i]!.lower !== 'by') continue;
    const at = tokens[i + 1]?.lower === 'the' || tokens[i + 1]?.lower === 'both' ? i + 2 : i + 1;
    const mention = s.mentions.filter((m) => m.first === at || m.first === i + 1).sort((a, b) => b.last - a.last)[0];
    const led = mention && leaderOf(s, mention.last);
    if (led) return [led];
    if (mention && /^(?:person|organisation|place)$/.test(s.kindOf(mention.entity) ?? ''))
      return ofOneKind(s, participants(s, outerToken(s, mention.first, mention.last), false));
    const head = s.tree.kids(v, 'obl').find((c) => c > i);
    return head === undefined ? [] : participants(s, head, false);
  }
  return [];
}

/** 'by the Centre | 's Commandant, Colonel A B', 'by the Force | Commander, General A B': somebody of the body that ends at `last`. */
function leaderOf(s: FactSentence, last: number): Part | undefined {
  const { tokens } = s.sentence;
  const next = tokens[last + 1]?.lower === "'s" ? last + 2 : last + 1;
  const person = s.mentions.find((m) => m.first > next && m.first < next + 8 && s.kindOf(m.entity) === 'person');
  if (!person || !tokens.slice(next, person.first).some((t) => postNouns.has(t.lower))) return undefined;
  return tokens.slice(next, person.first).some((t) => /^(?:VERB|AUX|CCONJ)$/.test(t.pos))
    ? undefined
    : { first: person.first, last: person.last, entity: person.entity };
}

/** Behind a person the bodies of a list are where its people come from: 'by A, Head of the Trade Office, Ministry of Finance'. */
function ofOneKind(s: FactSentence, parts: Part[]): Part[] {
  const first = parts[0];
  if (!first || s.kindOf(first.entity) !== 'person') return parts;
  const people = parts.filter((p) => !p.entity || s.kindOf(p.entity) === 'person');
  return [...people, ...behindAnd(s, people.at(-1)!.last)];
}

/** 'by A, on behalf of the Government, | and B': the one that 'and' adds behind an insertion. */
function behindAnd(s: FactSentence, last: number): Part[] {
  const { tokens } = s.sentence;
  for (let i = last + 1; i < tokens.length && i < last + 16 && !/^(?:VERB|AUX|SCONJ)$/.test(tokens[i]!.pos); i++) {
    const mention = tokens[i]!.lower === 'and' ? s.mentions.find((m) => m.first === i + 1) : undefined;
    if (mention && s.kindOf(mention.entity) === 'person') return [{ first: mention.first, last: mention.last, entity: mention.entity }];
  }
  return [];
}

/** The token by which a mention hangs in the tree. */
function outerToken(s: FactSentence, first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const { head } = s.sentence.tokens[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}
