import { placeNouns } from '../lexicon.ts';
import type { FactSentence, Part } from './context.ts';
import { isPeopleNoun } from './participants.ts';

/** Where a journey leads: the places, bodies and sites behind the words that lead to them. */

/** Nouns after 'to' that are no place. */
const NOT_THERE =
  /^(?:end|view|order|part|addition|response|result|conclusion|agreement|decision|understanding|consensus|compromise|halt|vote|polls?|work|war|court|trial|press|school|age|plan|position|deal|solution|settlement|synthesis|conviction|view|opinion|verdict|answer|figure|estimate|total|formula|stage|waste|bed|sleep|seed|extremes|trouble|expense|print|market|heaven|hell|paradise|playoffs|finals?|legs?|portion|duration|sake|benefit)$/;
/** 'cooked leaves for nine days': how long. */
const HOW_LONG =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|while|moments?|mornings?|afternoons?|evenings?|weekends?)$/;

/** Where the phrases of `i` lead that one of the words opens. */
export function destinationsOf(s: FactSentence, i: number, words: readonly string[]): Part[] {
  const { tokens } = s.sentence;
  const through = s.tree.kids(i, 'obl', 'nmod', 'obj', 'obl:tmod', 'nmod:tmod').filter((c) => s.inDate(c));
  const heads = [i, ...through].flatMap((g) =>
    s.tree.kids(g, 'obl', 'nmod', 'obj').filter((c) => s.tree.prepositions(c).some((p) => words.includes(p))),
  );
  const legs = heads.flatMap((h) => [...legsBehind(s, h, words), ...lastSite(s, i, h)]);
  return [...heads, ...legs, ...(words.includes('to') ? legsThereafter(s, i, heads) : [])]
    .flatMap((c) => s.tree.conjuncts(c))
    .filter((h) => (isPlaceLike(s, h) || placeBeside(s, h)) && !(HIT.test(tokens[h]!.lower) && tokens[h - 1]?.text === '-'))
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
  const by =
    tokens[v + 1]?.lower === 'by' &&
    /^(?:helicopter|car|air|train|plane|road|rail|bus|boat|ship|ferry|sea|land)$/.test(tokens[v + 2]?.lower ?? '');
  const opens = by ? v + 3 : tokens[v + 1]?.lower === 'on' ? v + 2 : v + 1;
  if (!words.includes(tokens[opens]?.lower ?? '')) return [];
  for (let i = opens; i < tokens.length; i++) {
    if (!/^(?:the|and|,)$/.test(tokens[i]!.lower) && !words.includes(tokens[i]!.lower)) {
      const first = i;
      while (isOfPlace(s, i)) i++;
      const place = s.mentionAt(i);
      if (!place || s.kindOf(place.entity) !== 'place') break;
      out.push({ first: i > first ? i - 1 : place.first, last: place.last, entity: place.entity });
      i = place.last;
    }
  }
  return out;
}

/** 'to | flood-hit northern | P': words that describe a place. */
const isOfPlace = ({ sentence: { tokens } }: FactSentence, i: number): boolean =>
  tokens[i]?.text === '-' ||
  tokens[i + 1]?.text === '-' ||
  (tokens[i - 1]?.text === '-' && HIT.test(tokens[i]?.lower ?? '')) ||
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|eastern|western|central)$/.test(
    tokens[i]?.lower ?? '',
  );

const HIT = /^(?:hit|torn|stricken|affected|ravaged|struck|prone|wracked|battered)$/;

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

const THEN = /^(?:then|thereafter|afterwards?|subsequently|later|finally|onwards?|lastly)$/;

/** 'to P to meet A, and | thereafter to Q', 'to P for talks and | then on to Q': legs behind what is done at the one before. */
function legsThereafter(s: FactSentence, v: number, heads: readonly number[]): number[] {
  const { tokens } = s.sentence;
  const last = Math.max(...heads);
  const out: number[] = [];
  for (let i = last + 1; heads.length > 0 && i < tokens.length - 2; i++) {
    // Somebody else does the rest.
    if (tokens[i]!.dep === 'nsubj' && !/^(?:who|which|that|where)$/.test(tokens[i]!.lower) && s.tree.verbOf(i) !== v) break;
    if (!THEN.test(tokens[i]!.lower) || !/^(?:and|,|;)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    const to = /^(?:on|onwards?)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    const goal = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    const mention = tokens[to]?.lower === 'to' ? s.mentionAt(goal) : undefined;
    if (mention && s.kindOf(mention.entity) === 'place') out.push(mention.last);
  }
  return out;
}

/** 'a visit to P, Q | and the new site at R': a site that the tree joins to the visit, right behind the last of the places. */
function lastSite(s: FactSentence, visit: number, goal: number): number[] {
  const { tokens } = s.sentence;
  const end = Math.max(...s.tree.conjuncts(goal));
  return s.tree.kids(visit, 'conj').filter((k) => {
    const and = s.tree.kids(k, 'cc').find((c) => tokens[c]!.lower === 'and');
    return and !== undefined && end < and && and - end <= 2 && k > end && isSite(tokens[k]!.lower) && s.tree.prepositions(k).length === 0;
  });
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
  if (!s.inDate(h))
    return [
      withQuotedName(
        s,
        whole(s, h, withNumber(s, s.sentence.tokens[h]!.pos === 'DET' ? phraseFrom(s, h) : upToNextLeg(s, h, s.nounPhrase(h)))),
      ),
    ];
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

/** 'the Old Lyceum | “North Star”': what stands in quotation marks right behind a site names it. */
function withQuotedName({ sentence: { tokens } }: FactSentence, part: Part): Part {
  if (tokens[part.last + 1]?.text !== '"' || !/^[A-Z]/.test(tokens[part.last + 2]?.text ?? '')) return part;
  const close = tokens.findIndex((t, i) => i > part.last + 2 && i < part.last + 8 && t.text === '"');
  const isName = close > 0 && tokens.slice(part.last + 2, close).every((t) => /^(?:PROPN|NOUN|ADJ|NUM|ADP|DET)$/.test(t.pos));
  return isName ? { ...part, last: close } : part;
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

/** 'visited, together with A B, | a school in P', 'visited in P | the new market': the object behind a note on company between commas, or behind a place. */
export function siteBehindCompany(s: FactSentence, v: number): number[] {
  const { tokens } = s.sentence;
  let at = -1;
  if (tokens[v + 1]?.text === ',' && /^(?:together|along|alongside|accompanied|jointly|with)$/.test(tokens[v + 2]?.lower ?? '')) {
    const close = tokens.findIndex((t, i) => i > v + 2 && t.text === ',' && tokens[i + 1]?.pos === 'DET');
    if (close > 0 && !tokens.slice(v + 3, close).some((t) => t.pos === 'VERB')) at = close + 1;
  } else if (/^(?:in|at)$/.test(tokens[v + 1]?.lower ?? '')) {
    const place = s.mentionAt(v + 2);
    if (place && s.kindOf(place.entity) === 'place' && tokens[place.last + 1]?.pos === 'DET') at = place.last + 1;
  }
  if (at < 0) return [];
  let h = at + 1;
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

const STANDS = /^(?:at|in|near|outside|of|inside)$/;
/** What ends the words for a site: a day, a clause, company or another deed. */
const ENDS = /^(?:where|which|who|whose|that|when|while|as|after|before|during|with|together|along|alongside|accompanied|to|for|on)$/;

/**
 * 'a shelter | that takes …' tells of a site in a clause; but 'a clinic | treating burned children', 'the camp | at the Vik School' and 'six posts
 * in remote parts | of Troms' name it only with the words behind, which the tree often hangs on the verb.
 */
function whole(s: FactSentence, h: number, part: Part): Part {
  const { tokens } = s.sentence;
  if (part.entity || part.last < h) {
    // 'the | Port | of P': the noun alone is no name.
    const isNoun = part.first === part.last && isSite(tokens[part.last]!.lower) && tokens[part.last + 1]?.lower === 'of';
    const end = isNoun ? nameEnd(s, part.last + 2) : -1;
    return end > 0 ? { first: part.first, last: end } : withoutPeople(s, part);
  }
  let { last } = part;
  const does = tokens[last + 1];
  // A participle of what is done there; 'visited the port | meeting A' tells another deed.
  if (
    does?.pos === 'VERB' &&
    isSite(tokens[h]!.lower) &&
    /^(?:acl|amod)/.test(does.dep) &&
    (/^(?:treat|support|hous|shelter|serv|car|train|help|host|assist|us|link|employ)ing$/.test(does.lower) ||
      /^(?:run|built|managed|operated|funded|supported|led)$/.test(does.lower))
  ) {
    const end = phraseEnd(s, last + 2);
    if (end > last + 1) last = end;
  }
  for (let at = last + 1; STANDS.test(tokens[at]?.lower ?? ''); at = last + 1) {
    const end = nameEnd(s, at + 1);
    if (end < 0) break;
    last = end;
  }
  return withoutPeople(s, { ...part, last });
}

/** The last noun of the phrases that run on from `i`, before a comma, a clause, a day or another deed. */
function phraseEnd(s: FactSentence, i: number): number {
  const { tokens } = s.sentence;
  let end = -1;
  for (let k = i; k < tokens.length && k < i + 14; k++) {
    const { pos, lower } = tokens[k]!;
    const hyphened = lower === '-' || tokens[k - 1]!.text === '-';
    if (!hyphened && (s.inDate(k) || ENDS.test(lower) || !/^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|CCONJ|PART|ADV)$/.test(pos))) break;
    if (/^(?:NOUN|PROPN)$/.test(pos) && tokens[k + 1]?.text !== '-') end = k;
  }
  return end;
}

/** 'Troms and Nordland regions', 'the Vik School': the last token of names of places and bodies from `i` on; -1 where none stands. */
function nameEnd(s: FactSentence, i: number): number {
  const { tokens } = s.sentence;
  let start = tokens[i]?.lower === 'the' ? i + 1 : i;
  // 'remote parts of Troms'
  const of = tokens.findIndex((t, k) => k > start && k < start + 4 && t.lower === 'of');
  if (
    of > 0 &&
    tokens.slice(start, of).every((t) => /^(?:ADJ|NOUN)$/.test(t.pos)) &&
    /^(?:parts?|areas?|regions?|outskirts|districts?|suburbs?)$/.test(tokens[of - 1]!.lower)
  )
    start = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  const named = (k: number): number => {
    const m = s.mentionAt(k);
    return m && m.first === k && m.form === 'name' && !s.inDate(k) && /^(?:place|organisation|other)$/.test(s.kindOf(m.entity) ?? '')
      ? m.last
      : -1;
  };
  let end = named(start);
  if (end < 0) return -1;
  if (
    tokens[end + 1]?.lower === 'and' &&
    named(end + 2) > 0 &&
    /^(?:regions|districts|provinces|counties|states|governorates|areas)$/.test(tokens[named(end + 2) + 1]?.lower ?? '')
  )
    end = named(end + 2) + 1;
  else if (/^(?:region|district|province|county|state|governorate|area)$/.test(tokens[end + 1]?.lower ?? '')) end++;
  return end;
}

const DAYTIME = /^(?:morning|afternoon|evening)$/;

/** 'the ward of the hospital | with its director, A B', 'the port | at the invitation of A': company and who asked are no part of the site. */
function withoutPeople(s: FactSentence, part: Part): Part {
  const { tokens } = s.sentence;
  if (part.entity) return part;
  const asked = tokens.findIndex(
    (t, i) => i > part.first && i < part.last && t.lower === 'at' && /^(?:invitation|request)$/.test(tokens[i + 2]?.lower ?? ''),
  );
  if (asked > 0) return { ...part, last: asked - 1 };
  // 'the village | in the morning': when, not where.
  const when = tokens.findIndex(
    (t, i) =>
      i > part.first &&
      i < part.last &&
      t.lower === 'in' &&
      tokens[i + 1]?.lower === 'the' &&
      i + 2 <= part.last &&
      DAYTIME.test(tokens[i + 2]!.lower),
  );
  if (when > 0) return { ...part, last: when - 1 };
  const at = tokens.findIndex((t, i) => i > part.first && i < part.last && t.lower === 'with');
  const person = at < 0 ? undefined : s.mentions.find((m) => m.first > at && m.first < at + 9 && s.kindOf(m.entity) === 'person');
  return person && !/^['’]s?$/.test(tokens[person.last + 1]?.lower ?? '') ? { ...part, last: at - 1 } : part;
}
