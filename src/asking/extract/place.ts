import { placeNouns } from '../../reading/lexicon.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { distinct, type Item, spanItem } from '../release/found.ts';
import type { SentenceView } from '../release/view.ts';
import { type Extract, nearness, sharedTokens } from './types.ts';

/** The noun of place with what stands before it and 'of …' after it, and the name set beside it: 'the guest house, Villa Rosa'. */
function placePhrase(s: SentenceView, h: number): [number, number] {
  const [first] = s.tree.nounPhrase(h);
  let last = h;
  if (s.tokens[h + 1]?.lower === 'of') {
    const c = s.tree.kids(h, 'nmod').find((k) => k > h && s.tree.prepositions(k).includes('of'));
    if (c !== undefined) last = s.tree.nounPhrase(c)[1];
  }
  const mention = s.mentionAt(h);
  if (mention && mention.form === 'name') last = Math.max(last, mention.last);
  if (s.tokens[last + 1]?.text === ',') {
    const beside = s.mentions.find((m) => m.first === last + 2 && m.form === 'name');
    const after = beside && s.tokens[beside.last + 1];
    if (beside && (!after || /^[,.;)]$/.test(after.text)) && s.view.entity(beside.entity)?.kind !== 'person') last = beside.last;
  }
  return [Math.min(first, h), last];
}

/** Prepositions before a place where something is or goes. */
export const LOCATIVE = /^(?:in|at|near|on|inside|outside|to|from|aboard|across|around|between|into|towards?|off|through|via)$/;

/** The place nearest to what was asked, with the places coordinated with it. */
export function extractPlace(question: Question, alignment: Alignment): Extract | undefined {
  const { s } = alignment;
  const shared = sharedTokens(question, alignment);
  const wantsNear = /\bnear\b/.test(question.shape);
  const candidates: { head: number; far: number }[] = [];
  for (let i = 0; i < s.tokens.length; i++) {
    if (shared.has(i)) continue;
    const mention = s.mentionAt(i);
    const kind = mention ? s.view.entity(mention.entity)?.kind : undefined;
    const isHead = !mention || mention.last === i || s.tokens[i]!.head < mention.first || s.tokens[i]!.head > mention.last;
    if (!isHead) continue;
    const first = s.tree.firstConjunct(i);
    const cases = s.tree.prepositions(first);
    const locative = cases.some((c) => LOCATIVE.test(c));
    const noun =
      placeNouns.has(s.tokens[i]!.lower) ||
      /^(?:headquarters|secretariat|embassy|office|sidelines|margins|university|hospital|school|plant|factory|facility|premises|ship|frigate|barracks|cathedral|mosque|museum|library|theatre|stadium|compound)$/.test(
        s.tokens[i]!.lower,
      );
    if (
      !(
        kind === 'place' ||
        (locative &&
          (noun || (kind === 'other' && (cases.some((c) => /^(?:in|at|near)$/.test(c)) || betweenTwo(s, mention!.first, mention!.last)))))
      )
    )
      continue;
    if (!locative && !/^(?:nsubj|obj|appos|conj)/.test(s.tokens[first]!.dep)) continue;
    // 'A will co-host it with B': in one of the two, or elsewhere.
    if (!locative && s.tokens[first]!.dep === 'nsubj' && /^(?:co-?host|co-?organi[sz]e|co-?sponsor)/.test(hostVerb(s, first))) continue;
    if (isParty(s, first, cases) || isBesideItself(s, i, shared)) continue;
    if (s.dates.some((d) => d.first <= i && i <= d.last) || isLandOfNamed(question, alignment, i)) continue;
    candidates.push({
      head: i,
      far: nearness(question, alignment, i) + (locative ? 0 : 1.5) + (mention ? 0 : 0.8) + (wantsNear && !cases.includes('near') ? 2 : 0),
    });
  }
  candidates.sort((a, b) => a.far - b.far || a.head - b.head);
  const told = beforeWhere(question, alignment);
  const isTold = ({ head }: { head: number }): boolean =>
    told !== undefined &&
    !s.tokens.slice(told, head).some((t) => t.lower === 'where') &&
    (head === told || s.tree.isBelow(head, told) || s.tree.isBelow(told, head));
  const best = candidates.find(isTold) ?? (told === undefined ? candidates[0] : { head: told, far: 1 });
  if (!best || best.far > 3.6) return undefined;
  const group = s.tree.conjuncts(s.tree.firstConjunct(best.head)).filter((h) => candidates.some((c) => c.head === h));
  const items: Item[] = [];
  for (const h of group.length > 0 ? group : [best.head]) {
    const mention = s.mentionAt(h);
    const [first, last] =
      mention && s.view.entity(mention.entity)?.kind === 'place' && !placeNouns.has(s.tokens[h]!.lower)
        ? [mention.first, mention.last]
        : placePhrase(s, h);
    items.push(spanItem(s, ...(betweenTwo(s, first, last) ?? [first, last])));
  }
  return { items: distinct(items), fit: best.far <= 2 ? 0.06 : best.far <= 3.5 ? 0 : -0.1, because: 'the place nearest to what was asked' };
}

/** 'the port of P, | where the frigate is': the noun that the clause with all that is asked about goes back to. */
function beforeWhere({ terms, verb }: Question, { s, matches }: Alignment): number | undefined {
  const { tokens, tree } = s;
  const where = tokens.findIndex((t, i) => t.lower === 'where' && i > 0 && tokens[i]!.head >= 0 && tree.verbOf(i) >= 0);
  if (where < 0) return undefined;
  const clause = tree.verbOf(where);
  const of = tokens[clause]!.head;
  if (!/^acl/.test(tokens[clause]!.dep) || of < 0 || of > where) return undefined;
  const asked = terms.filter((t) => t !== verb && !t.isVerb).map((t) => matches.get(t)!.tokens);
  // 'her statement, where …': no place.
  const isPlace = [of, ...tree.kids(of, 'nmod')].some((k) => placeNouns.has(tokens[k]!.lower) || s.entityAt(k)?.kind === 'place');
  return isPlace && asked.length > 0 && asked.every((at) => at.length > 0 && at.every((i) => i > where && tree.isBelow(i, clause)))
    ? of
    : undefined;
}

/** 'between | A | and B': one of the two alone is not where it was. */
function betweenTwo({ tokens, mentions }: SentenceView, first: number, last: number): [number, number] | undefined {
  const reach = (i: number): number =>
    mentions.find((m) => m.first === i && m.form === 'name')?.last ?? (/^[A-Z]/.test(tokens[i]?.text ?? '') ? i : -1);
  if (tokens[first - 1]?.lower === 'between' && tokens[last + 1]?.lower === 'and') {
    const end = reach(tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2);
    return end < 0 ? undefined : [first - 1, end];
  }
  const and = tokens[first - 1]?.lower === 'and' ? first - 1 : -1;
  const other = and < 0 ? undefined : mentions.find((m) => m.last === and - 1 && m.form === 'name');
  return other && tokens[other.first - 1]?.lower === 'between' ? [other.first - 1, last] : undefined;
}

/** The verb of which the token at `i` is the subject, with the 'co-' that may be parted from it. */
function hostVerb({ tokens }: SentenceView, i: number): string {
  const v = tokens[i]!.head;
  const parted = tokens[v - 1]?.text === '-' ? `${tokens[v - 2]?.lower ?? ''}-` : '';
  return `${parted}${tokens[v]?.lower ?? ''}`;
}

/** 'the cooperation between | A | and B': those who have something with each other are no places of it. */
const isParty = (s: SentenceView, i: number, cases: readonly string[]): boolean =>
  cases.includes('between') && BONDS.test(s.tokens[s.tokens[i]!.head]?.lemma ?? '');

/** The same by the order of words: 'the close cooperation between | the Kingdom of A | and B'. */
export function isBound({ tokens }: SentenceView, first: number): boolean {
  for (let i = first - 1; i > 0 && i > first - 9 && /^(?:DET|ADJ|NOUN|PROPN|ADP|CCONJ)$/.test(tokens[i]!.pos); i--)
    if (tokens[i]!.lower === 'between') return BONDS.test(tokens[i - 1]!.lemma);
  return false;
}

const BONDS =
  /^(?:relation|relationship|cooperation|co-operation|collaboration|tie|bond|link|friendship|partnership|agreement|memorandum|talk|dialogue|exchange|trade|war|conflict|dispute|understanding|contact|match|game|final|meeting|call|conversation|negotiation|consultation|deal|accord|pact|treaty|clash|fighting|battle|rivalry|border|difference|distinction|summit|ceasefire|truce|peace|tension|hostility|violence)$/;

/** 'where was the meeting' and 'on the sidelines of the | meeting': beside what is asked about is not where it was. */
const isBesideItself = (s: SentenceView, i: number, shared: ReadonlySet<number>): boolean =>
  /^(?:sidelines|margins)$/.test(s.tokens[i]!.lower) && s.tree.kids(i, 'nmod').some((k) => shared.has(k));

/** 'near Tarn, | Norland', where it is asked where near Tarn something was: the land that a town named in the question lies in says nothing new. */
export function isLandOfNamed({ tokens, terms, wh, focus }: Question, { s, matches }: Alignment, i: number): boolean {
  const mention = s.mentionAt(i);
  if (wh !== 'where' || focus || !mention || s.tokens[mention.first - 1]?.text !== ',') return false;
  const town = mention.first - 2;
  return terms.some(
    (t) =>
      (t.link?.kind === 'place' || t.link?.kind === 'geo') &&
      /^(?:near|in|at|around|outside|within|inside)$/.test(tokens[t.first - 1]?.lower ?? '') &&
      matches.get(t)!.tokens.includes(town),
  );
}

/** Nouns behind 'at' or 'in' that tell how or when: 'at minister level', 'at the request of A'. */
export const NO_PLACE =
  /^(?:levels?|stages?|times?|pace|rates?|requests?|invitations?|behalf|moment|end|beginning|outset|start|costs?|prices?|speed|length|initiative|expense|risk|odds|work|rest|peace|war|capacity|terms|addition|order|view|support|response|particular|general|principle|practice|writing|person|advance|detail|depth|full|part)$/;

/**
 * Every phrase of the sentence that says where, whether what it names is known as a place or not: 'at the guest house Padma', 'aboard the
 * frigate'. Read by the order of words, which holds where the tree does not.
 */
export function locativePhrases(s: SentenceView): [number, number][] {
  const out: [number, number][] = [];
  for (let i = 0; i < s.tokens.length - 1; i++) {
    if (!LOCATIVE.test(s.tokens[i]!.lower) && !(s.tokens[i]!.lower === 'board' && s.tokens[i - 1]?.lower === 'on')) continue;
    const chunk = chunkFrom(s, i + 1);
    if (!chunk || isBound(s, chunk[0]) || s.dates.some((d) => d.first <= chunk[1] && chunk[0] <= d.last)) continue;
    const words = s.tokens.slice(chunk[0], chunk[1] + 1);
    if (s.entityAt(chunk[1])?.kind === 'person' || words.every((t) => t.pos === 'NUM') || NO_PLACE.test(words.at(-1)!.lower)) continue;
    if (words.some((t) => /^[A-Z]/.test(t.text)) || words.some((t) => placeNouns.has(t.lower))) out.push(betweenTwo(s, ...chunk) ?? chunk);
  }
  return out;
}

/** The noun phrase that begins at token `i`, by its words alone: article, modifiers, nouns, and 'of …' when names follow. */
export function chunkFrom(s: SentenceView, i: number): [number, number] | undefined {
  let last = -1;
  for (let k = i; k < s.tokens.length && k < i + 16; k++) {
    const token = s.tokens[k]!;
    if (s.dates.some((d) => d.first <= k && k <= d.last)) break;
    const joins = last === k - 1 && (/^(?:of|'s|-)$/.test(token.lower) || (token.text === ',' && isNameBeside(s, k + 1)));
    if (/^(?:NOUN|PROPN|NUM)$/.test(token.pos)) last = k;
    else if (!/^(?:DET|ADJ)$/.test(token.pos) && !joins && !(token.lower === 'the' && s.tokens[k - 1]?.lower === 'of')) break;
    else if (token.pos === 'DET' && k > i && s.tokens[k - 1]?.lower !== 'of') break;
  }
  return last < i ? undefined : [i, last];
}

/** True where a name of its own stands between commas: 'the guest house, | Villa Rosa,'. */
function isNameBeside(s: SentenceView, i: number): boolean {
  const name = s.mentions.find((m) => m.first === i && m.form === 'name');
  const after = name && s.tokens[name.last + 1];
  return name !== undefined && s.view.entity(name.entity)?.kind === 'place' && (!after || /^[,.;)]$/.test(after.text));
}
