import { placeNouns } from '../lexicon.ts';
import type { FactSentence, Part } from './context.ts';
import { isPeopleNoun } from './participants.ts';

/** Where a journey leads: the places, bodies and sites behind the words that lead to them. */

/** Nouns after 'to' that are no place. */
const NOT_THERE =
  /^(?:end|view|order|part|addition|response|result|conclusion|agreement|decision|understanding|consensus|compromise|halt|vote|polls?|work|war|court|trial|press|school)$/;
/** 'cooked leaves for nine days': how long. */
const HOW_LONG = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|while)$/;

/** Where the phrases of `i` lead that one of the words opens. */
export function destinationsOf(s: FactSentence, i: number, words: readonly string[]): Part[] {
  const { tokens } = s.sentence;
  const through = s.tree.kids(i, 'obl', 'nmod', 'obj', 'obl:tmod', 'nmod:tmod').filter((c) => s.inDate(c));
  const heads = [i, ...through].flatMap((g) =>
    s.tree.kids(g, 'obl', 'nmod', 'obj').filter((c) => s.tree.prepositions(c).some((p) => words.includes(p))),
  );
  return [...heads, ...heads.flatMap((h) => legsBehind(s, h, words))]
    .flatMap((c) => s.tree.conjuncts(c))
    .filter((h) => isPlaceLike(s, h) || placeBeside(s, h))
    .filter((h) => !NOT_THERE.test(tokens[h]!.lower) && (!HOW_LONG.test(tokens[h]!.lower) || placeBeside(s, h) !== undefined))
    .filter((h, k, all) => all.indexOf(h) === k && !isRuledOut(s, h) && !(k > 0 && opensNextClause(s, all[0]!, all.at(-1)!)))
    .flatMap((h) => destinationAt(s, h));
}

/** 'her visit to P in May, | Q and R are planning': behind a day and a comma, those who do what the next verb says. */
function opensNextClause(s: FactSentence, first: number, last: number): boolean {
  const { tokens } = s.sentence;
  const day = s.dates().find(({ part }) => part.first > first && part.last < last && tokens[part.last + 1]?.text === ',');
  const behind = tokens[(s.mentionAt(last)?.last ?? last) + 1];
  return day !== undefined && behind !== undefined && (behind.pos === 'AUX' || (behind.pos === 'VERB' && !/ing$/.test(behind.lower)));
}

/** 'not to P | but to Q', 'to Q rather than P': where the journey does not lead. */
function isRuledOut(s: FactSentence, h: number): boolean {
  const { tokens } = s.sentence;
  const first = s.mentionAt(h)?.first ?? h;
  const ahead = tokens.slice(Math.max(0, first - 3), first).map((t) => t.lower);
  const but = tokens.slice(h + 1, h + 6).some((t) => t.lower === 'but');
  return (
    (/^not to(?: the)?$/.test(ahead.slice(ahead.lastIndexOf('not')).join(' ')) && but) ||
    /\b(?:rather than|instead of)\b/.test(ahead.join(' '))
  );
}

/** 'will travel | to P and Q tonight', where the tree makes P part of the day: the names of places right behind the word. */
export function placesRightBehind(s: FactSentence, v: number, words: readonly string[]): Part[] {
  const { tokens } = s.sentence;
  const out: Part[] = [];
  const opens = tokens[v + 1]?.lower === 'on' ? v + 2 : v + 1;
  if (!words.includes(tokens[opens]?.lower ?? '')) return [];
  for (let i = opens; i < tokens.length; i++) {
    if (!/^(?:the|and|,)$/.test(tokens[i]!.lower) && !words.includes(tokens[i]!.lower)) {
      const place = s.mentionAt(i);
      if (!place || s.kindOf(place.entity) !== 'place') break;
      out.push({ first: place.first, last: place.last, entity: place.entity });
      i = place.last;
    }
  }
  return out;
}

/** 'to P, on 3 May, and | to Q, on 4 May': further legs, which the tree hangs on a day or a country between them. */
function legsBehind(s: FactSentence, h: number, words: readonly string[]): number[] {
  const { tokens } = s.sentence;
  const out: number[] = [];
  for (let i = h + 1; i < tokens.length - 2; i++) {
    const leads = tokens[i]!.lower === 'and' ? i + 1 : /^[,;]$/.test(tokens[i]!.text) && words.includes(tokens[i + 1]!.lower) ? i + 1 : -1;
    // Only places, days and what joins them lie on the way.
    if (leads < 0 && !s.inDate(i) && !isOnTheWay(s, i)) break;
    if (leads < 0 || !words.includes(tokens[leads]!.lower)) continue;
    const goal = tokens[leads + 1]!.lower === 'the' ? leads + 2 : leads + 1;
    const mention = s.mentionAt(goal);
    // 'to P, | to the refugee camp of Q'
    const site = mention ? -1 : tokens.findIndex((t, k) => k >= goal && k < goal + 4 && isSite(t.lower));
    const last = site < 0 ? mention?.last : tokens.slice(goal, site).every((t) => /^(?:NOUN|ADJ|PROPN)$/.test(t.pos)) ? site : undefined;
    if (last === undefined || (mention && s.kindOf(mention.entity) !== 'place') || s.inDate(goal)) continue;
    out.push(last);
    i = last;
  }
  return out;
}

/** A name of a place or body, or a common noun for one: 'the port', 'the field', not 'the conclusion'. */
function isPlaceLike(s: FactSentence, h: number): boolean {
  if (s.inDate(h)) return false;
  const mention = s.mentionAt(h);
  if (!mention) return s.sentence.tokens[h]!.pos === 'NOUN' && !isPeopleNoun(s, h);
  const kind = s.kindOf(mention.entity);
  return kind !== 'person' && kind !== 'document';
}

/** The part at a destination's head; where the parser made it part of the day that follows ('P next week'), the place itself. */
export function destinationAt(s: FactSentence, h: number): Part[] {
  if (!s.inDate(h)) return [withNumber(s, s.sentence.tokens[h]!.pos === 'DET' ? phraseFrom(s, h) : upToNextLeg(s, h, s.nounPhrase(h)))];
  const place = placeBeside(s, h);
  return place ? [place] : [];
}

/** 'a | coffee cooperative supported by …', where the tree makes the article the object: the words of the phrase as they follow. */
function phraseFrom({ sentence: { tokens } }: FactSentence, first: number): Part {
  let last = first;
  while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[last + 1]?.pos ?? '')) last++;
  return { first, last };
}

/** 'a school for children with disabilities and | a hospital': a second site that the tree hangs on the last noun before it. */
export function sitesBehind(s: FactSentence, h: number): number[] {
  const { tokens } = s.sentence;
  if (!isSite(tokens[h]!.lower)) return [];
  return tokens.flatMap((t, c) => {
    const of = t.dep === 'conj' && c > h && isSite(t.lower) ? s.tree.firstConjunct(c) : -1;
    const own = of > h && of !== c && !isSite(tokens[of]!.lower) && s.tree.isBelow(of, h);
    return own && s.tree.kids(c, 'det').some((d) => /^(?:an?|the)$/.test(tokens[d]!.lower)) ? [c] : [];
  });
}

/** 'Camp | 4', 'Checkpoint | 12': the number is part of the name. */
function withNumber({ sentence: { tokens } }: FactSentence, part: Part): Part {
  const next = tokens[part.last + 1];
  const after = tokens[part.last + 2];
  const numbered =
    next && /^\d+[A-Z]?$/.test(next.text) && /^[A-Z]/.test(tokens[part.last]!.text) && !/^(?:NOUN|%)$/.test(after?.pos ?? '');
  return numbered ? { first: part.first, last: part.last + 1 } : part;
}

export function placeBeside(s: FactSentence, h: number): Part | undefined {
  if (!s.inDate(h)) return undefined;
  for (const c of s.tree.kids(h, 'compound', 'nmod')) {
    const mention = s.mentionAt(c);
    // 'the north terminal | tomorrow'
    if (!mention && c < h && isSite(s.sentence.tokens[c]!.lower)) return s.nounPhrase(c);
    if (mention && !s.inDate(c) && (s.kindOf(mention.entity) === 'place' || isSite(s.sentence.tokens[c]!.lower)))
      return { first: mention.first, last: mention.last, entity: mention.entity };
  }
  return undefined;
}

/** 'visited, together with A B, | a school in P': the object behind a note on company between commas. */
export function siteBehindCompany(s: FactSentence, v: number): number[] {
  const { tokens } = s.sentence;
  if (tokens[v + 1]?.text !== ',' || !/^(?:together|along|alongside|accompanied|jointly|with)$/.test(tokens[v + 2]?.lower ?? '')) return [];
  const close = tokens.findIndex((t, i) => i > v + 2 && t.text === ',' && tokens[i + 1]?.pos === 'DET');
  if (close < 0 || tokens.slice(v + 3, close).some((t) => t.pos === 'VERB')) return [];
  let h = close + 2;
  while (/^(?:ADJ|NUM|NOUN|PROPN)$/.test(tokens[h]?.pos ?? '') && /^(?:ADJ|NUM|NOUN|PROPN)$/.test(tokens[h + 1]?.pos ?? '')) h++;
  return /^(?:NOUN|PROPN)$/.test(tokens[h]?.pos ?? '') ? [h] : [];
}

const isSite = (lower: string): boolean =>
  placeNouns.has(lower) ||
  /^(?:school|hospital|clinic|orphanage|factory|plant|museum|market|library|mosque|church|cathedral|monastery|temple|cemetery|memorial|farm|cooperative|co-operative|mine|kindergarten|workshop|laborator(?:y|ies)|university|college|prison|barracks|office|headquarters|site|station|terminal|shelter|exhibition|facility|dam|reservoir|theatre|stadium)$/.test(
    lower,
  );

/** What may stand between two legs: names of places and bodies, and what joins them. */
const isOnTheWay = (s: FactSentence, i: number): boolean => {
  const mention = s.mentionAt(i);
  const { lower } = s.sentence.tokens[i]!;
  return mention ? s.kindOf(mention.entity) !== 'person' : /^(?:,|;|-|on|from|in|the|of|'s)$/.test(lower) || isSite(lower);
};

/** 'the camp of P in Q, | and to R in S': the next leg, which the tree hangs on the place, is none of it. */
function upToNextLeg(s: FactSentence, h: number, part: Part): Part {
  const { tokens } = s.sentence;
  const to = tokens.findIndex((t, i) => i > h + 1 && i <= part.last && t.lower === 'to' && /^(?:,|and)$/.test(tokens[i - 1]!.lower));
  if (to < 0 || part.first >= to) return part;
  let last = to - 1;
  while (last > h && /^(?:,|and)$/.test(tokens[last]!.lower)) last--;
  return { ...part, last };
}
