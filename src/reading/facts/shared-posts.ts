import type { Fact } from '../../model/reading.ts';
import type { PlacedMention } from '../entities.ts';
import { postComplementEnd } from '../names/complements.ts';
import { type HoldersByLand, holdersByLand } from '../names/holders-by-land.ts';
import { extendLeft } from '../names/posts.ts';
import { isPostNoun, isSingularPost } from '../names/shape.ts';
import type { FactSentence } from './context.ts';

/** Plurals that are no post unless it is said of what. */
const SAYS_LITTLE = /^(?:leaders|members|heads|chiefs|ladies|gentlemen|observers|candidates)$/;
/** How many words may stand between the plural and the first name: 'the Foreign Ministers of the five States of the region'. */
const REACH = 16;

/**
 * Posts in the plural before a list of names: 'the Envoys of the Troika, A (Norway), B (Peru) and C (Kenya)', 'Ministers A and B',
 * 'the foreign ministers of the two countries — A of Norway and B of Peru'. Each of two or more people named holds the post; roles as for posts.
 */
export function findSharedPosts(s: FactSentence): Fact[] {
  const { tokens } = s.sentence;
  const out: Fact[] = [];
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head]!;
    const byLand = holdersByLand(tokens).find((list) => list.head === head);
    if (byLand && isPostNoun(token)) {
      out.push(...ofLands(s, byLand));
      head = byLand.last;
      continue;
    }
    if (!isPostNoun(token) || isSingularPost(token) || !token.lower.endsWith('s') || token.pos === 'VERB') continue;
    const last = postComplementEnd(tokens, head);
    if (last === head && SAYS_LITTLE.test(token.lower)) continue;
    const people = namesBehind(s, last);
    if (people.length < 2) continue;
    const post = extendLeft(tokens, head, last, () => false);
    for (const person of people)
      out.push({
        kind: 'post',
        roles: [
          s.role('holder', { first: person.first, last: person.last, entity: person.entity }),
          s.role('post', { first: post.first, last: post.last }),
        ],
        evidence: [s.n],
        polarity: 'positive',
        modality: 'happened',
        rule: 'the Ps X and Y',
      });
    head = last;
  }
  return out;
}

/** 'the Ps of C, X, of D, Y': the post of each, with a role `land` for the country that it is of. */
function ofLands(s: FactSentence, { head, end, first, holders }: HoldersByLand): Fact[] {
  const post = { first: Math.max(first, ...holders.map(({ land }) => (land.last < head ? land.last + 1 : 0))), last: end };
  return holders.flatMap(({ name, land }): Fact[] => {
    const holder = s.mentions.find((m) => m.first <= name.first && m.last >= name.last && s.kindOf(m.entity) === 'person');
    if (!holder) return [];
    return [
      {
        kind: 'post',
        roles: [
          s.role('holder', { first: holder.first, last: holder.last, entity: holder.entity }),
          s.role('post', post),
          s.role('land', land),
        ],
        evidence: [s.n],
        polarity: 'positive',
        modality: 'happened',
        rule: 'the Ps of C, X and of D, Y',
      },
    ];
  });
}

/** The people of the list that opens behind token `last`, with nothing but a mark or what the post is of before it. */
function namesBehind(s: FactSentence, last: number): PlacedMention[] {
  const { tokens } = s.sentence;
  const named = s.mentions
    .filter((m) => (m.form === 'name' || m.form === 'title') && s.kindOf(m.entity) === 'person')
    .sort((a, b) => a.first - b.first);
  const first = named.find((m) => m.first > last);
  if (!first || first.first - last > REACH) return [];
  const between = tokens.slice(last + 1, first.first);
  // Behind a mark the list may follow; without one the names stand right behind the post.
  const mark = between.findLastIndex((t) => /^(?:,|:|-+|–|—|\()$/.test(t.text));
  if (between.slice(mark + 1).some((t) => !isCourtesy(t.text))) return [];
  // 'the Rapporteurs on | combating | hatred, A and B': a deed may be what the post is for.
  const isOfPost = (i: number): boolean => /ing$/.test(between[i]!.lower) && /^(?:on|for|of)$/.test(between[i - 1]?.lower ?? '');
  const ahead = between.slice(0, Math.max(0, mark));
  if (ahead.some((t, i) => (/^(?:VERB|AUX|PRON)$/.test(t.pos) && !isOfPost(i)) || /^[,.;:"]$/.test(t.text))) return [];
  const list = [first];
  for (let at = first; ; ) {
    const next = named.find((m) => m.first > at.last);
    if (!next || !isNextOfList(s, at.last, next.first)) return list;
    list.push(next);
    at = next;
  }
}

/** True when between two names stand only a country, in brackets or behind 'of', and a comma or 'and'. */
function isNextOfList(s: FactSentence, from: number, to: number): boolean {
  const { tokens } = s.sentence;
  let i = from + 1;
  if (tokens[i]?.text === '(') {
    const close = tokens.findIndex((t, k) => k > i && t.text === ')');
    if (close < 0 || close - i > 8) return false;
    i = close + 1;
  } else if (tokens[i]?.lower === 'of') {
    const home = s.mentions.find((m) => m.first >= i + 1 && m.first <= i + 2 && s.kindOf(m.entity) === 'place');
    if (!home) return false;
    i = home.last + 1;
  }
  if (!/^(?:,|;|and|&)$/.test(tokens[i]?.lower ?? '')) return false;
  return tokens.slice(i, to).every((t) => /^(?:,|;|and|&)$/.test(t.lower) || isCourtesy(t.text));
}

/** Words of courtesy that lead up to a name. */
const isCourtesy = (text: string): boolean =>
  /^(?:the|The|Mr|Ms|Mrs|Dr|Dame|Sir|Lord|Lady|Hon|Honourable|Honorable|Senator|H\.E|HE|His|Her|Excellency|Amb|Prof)\.?$/.test(text);
