import type { Sentence, Token } from '../model/reading.ts';
import type { EntityTable, PlacedMention } from './entities.ts';
import { wordClass } from './word.ts';

// 'received his counterpart, A … In the afternoon the guest was received by the Speaker': the one who came.

const isGuestNoun = wordClass(/^(?:guest|visitor)$/);
const RECEIVES = /^(?:received|welcomed|hosted|greeted)$/;

/** Gives 'the guest' to the one person who is told before to be on a visit, or else to have been received. */
export function giveGuests(table: EntityTable, sentences: readonly Sentence[]): void {
  const found: { n: number; first: number; last: number }[] = [];
  for (const { n, tokens } of sentences) {
    if (n === 0) continue;
    for (let i = 0; i < tokens.length; i++) if (isGuest(tokens, i)) found.push({ n, first: firstOf(tokens, i), last: i });
  }
  if (found.length === 0) return;
  const people = table.mentionsBySentence().map((all) => all.filter((m) => m.form !== 'pronoun' && isPerson(table, m)));
  for (const { n, first, last } of found) {
    const before = sentences.slice(1, n).map((s) => ({ tokens: s.tokens, mine: [...people[s.n]!].sort((a, b) => a.first - b.first) }));
    const visiting = new Set(before.flatMap(({ tokens, mine }) => mine.filter((m) => isOnVisit(tokens, m)).map((m) => m.entity)));
    const received = new Set(before.flatMap(({ tokens, mine }) => receivedIn(tokens, mine)));
    const [guest, other] = visiting.size > 0 ? visiting : received;
    if (guest && !other) table.addMention(table.entity(guest)!, n, first, last, 'nominal');
  }
  table.mentions.sort((a, b) => a.n - b.n || a.start - b.start);
}

const isPerson = (table: EntityTable, { entity }: PlacedMention): boolean => table.entity(entity)?.kind === 'person';

/** 'the guest', 'the distinguished visitor'; not 'the guest of honour', 'the guest list', 'the guests'. */
function isGuest(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    isGuestNoun(tokens[i]) &&
    tokens[firstOf(tokens, i)]!.lower === 'the' &&
    !/^(?:of|-|who|from)$/.test(next?.lower ?? '') &&
    !/^(?:NOUN|PROPN)$/.test(next?.pos ?? '')
  );
}

const firstOf = (tokens: readonly Token[], i: number): number =>
  /^(?:distinguished|honou?red|high|foreign|esteemed|official|eminent)$/.test(tokens[i - 1]?.lower ?? '')
    ? Math.max(0, i - 2)
    : Math.max(0, i - 1);

/** 'A, who is paying an official visit to P', 'A, who is on a visit', 'A, on a visit' */
function isOnVisit(tokens: readonly Token[], { last }: PlacedMention): boolean {
  const behind = tokens
    .slice(last + 1, last + 12)
    .map((t) => t.lower)
    .join(' ');
  return /^,? ?(?:who (?:is|was|arrived|came|has come|had arrived|has arrived|had come) |(?:currently )?on )[^,;.]*\bvisit\b/.test(behind);
}

/** Whom a sentence tells to have been received: the first named behind the verb, or the one before 'was received by'; nobody where several are. */
function receivedIn(tokens: readonly Token[], mine: readonly PlacedMention[]): string[] {
  return tokens.flatMap((t, v) => {
    if (!RECEIVES.test(t.lower) || t.pos !== 'VERB') return [];
    const isPassive = /^(?:was|were|is|been|being|be)$/.test(tokens[v - 1]?.lower ?? '');
    const at = isPassive ? mine.findLastIndex((m) => m.last < v && v - m.last < 4) : mine.findIndex((m) => m.first > v && m.first - v < 12);
    const guest = mine[at];
    if (!guest || tokens.slice(v + 1, guest.first).some((o) => o.pos === 'VERB')) return [];
    const beside = isPassive ? mine[at - 1] : mine[at + 1];
    const [from, to] = beside && isPassive ? [beside.last, guest.first] : [guest.last, beside?.first ?? 0];
    const isJoined = beside !== undefined && tokens.slice(from + 1, to).some((o) => o.lower === 'and') && to - from < 12;
    return isJoined ? [] : [guest.entity];
  });
}
