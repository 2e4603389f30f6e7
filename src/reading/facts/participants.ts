import type { Role } from '../../model/reading.ts';
import { peopleNouns } from '../lexicon.ts';
import type { FactSentence, Part } from './context.ts';

/** Who stands at the noun `head` and in all that is coordinated with it, introduced by 'including' or set beside it. */
export function participants(s: FactSentence, head: number, strict = true): Part[] {
  const parts: Part[] = [];
  const seen = new Set<string>();
  const visit = (i: number, depth: number): void => {
    for (const h of s.tree.conjuncts(i)) {
      const part = asParticipant(s, h, strict);
      if (part && !seen.has(`${part.first}`)) {
        seen.add(`${part.first}`);
        parts.push(part);
      }
      if (depth > 3) continue;
      for (const c of s.tree.kids(h, 'nmod', 'obl', 'appos', 'acl', 'advcl', 'list', 'dep', 'conj')) {
        const opens = s.tree.kids(c, 'case', 'mark', 'cc').map((k) => s.sentence.tokens[k]!.lower);
        const before = s.sentence.tokens[s.tree.span(c)[0]]?.lower ?? '';
        if (
          opens.includes('including') ||
          before === 'including' ||
          opens.some((w) => w === 'along' || w === 'together' || w === 'alongside') ||
          (part && opens[0] === 'as' && /^(?:as well)/.test(`${before} well`))
        )
          visit(c, depth + 1);
        else if (
          s.tree.kids(c, 'case').length === 0 &&
          /^(?:appos|list|dep)$/.test(s.sentence.tokens[c]!.dep) &&
          s.kindOf(s.mentionAt(c)?.entity) === 'person' &&
          !(part && part.first <= c && c <= part.last)
        )
          visit(c, depth + 1);
      }
    }
  };
  visit(head, 0);
  return parts.sort((a, b) => a.first - b.first);
}

/** The participant at noun `h`: a person, body or group; undefined for a thing. */
export function asParticipant(s: FactSentence, h: number, strict: boolean): Part | undefined {
  const mention = s.mentionAt(h);
  const token = s.sentence.tokens[h]!;
  if (mention) {
    const kind = s.kindOf(mention.entity);
    if (kind === 'person') return { first: mention.first, last: mention.last, entity: mention.entity };
    if (kind === 'organisation') {
      const part = s.nounPhrase(h);
      return { ...part, entity: mention.entity };
    }
    if (kind === 'place') return strict ? undefined : { first: mention.first, last: mention.last, entity: mention.entity };
    if (kind === 'other' && !strict) return { first: mention.first, last: mention.last, entity: mention.entity };
  }
  const plural = s.context.plurals.find((p) => p.n === s.n && p.first <= h && h <= p.last);
  if (plural) return { first: plural.first, last: plural.last };
  if (isPeopleNoun(s, h)) {
    const part = s.nounPhrase(h);
    return { first: part.first, last: part.last };
  }
  if (/^(?:they|we|i|he|she|them|him|her|us|both|each|all|who)$/.test(token.lower)) return { first: h, last: h };
  return undefined;
}

/** A noun for people or a group: from the list, or a post. */
export function isPeopleNoun(s: FactSentence, h: number): boolean {
  const token = s.sentence.tokens[h]!;
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') return false;
  if (peopleNouns.has(token.lemma) || peopleNouns.has(token.lower)) return true;
  return s.context.table.loosePosts.some((p) => p.n === s.n && p.head === h);
}

/** Replaces a plural that stands for several entities ('they') by one role each, kept on the same words. */
export function roles(s: FactSentence, role: string, parts: readonly Part[]): Role[] {
  return parts.flatMap((part) => {
    const plural = part.entity ? undefined : s.context.plurals.find((p) => p.n === s.n && p.first === part.first);
    if (plural) return plural.entities.map((entity) => s.role(role, { ...part, entity }));
    return [s.role(role, part)];
  });
}
