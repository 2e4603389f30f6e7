import type { Role } from '../../model/reading.ts';
import type { FactSentence, Part } from './context.ts';
import { isPeopleNoun } from './participants.ts';

/** Why and about what something is done: the purpose of a verb, as a phrase that is neither cut short nor runs on into what comes next. */

/** 'to …', 'in order to …', 'for bilateral discussions', 'on …': why and about what. */
export function purposes(s: FactSentence, v: number): Role[] {
  const { tokens } = s.sentence;
  const out: Role[] = [];
  for (const c of purposeHeads(s, v)) {
    const [first, last] = s.tree.span(c, ['punct']);
    out.push(s.role('purpose', trimEnd(s, { first, last: wholeEnd(s, v, c, last) })));
  }
  for (const c of s.tree.kids(v, 'obl')) {
    const cases = s.tree.prepositions(c);
    const part =
      STRETCH.test(tokens[c]!.lower) ||
      isNthTime(s, c) ||
      (cases.includes('on') && (LIES.test(tokens[c]!.lower) || OCCASION.test(tokens[c]!.lower)));
    if (cases.some((p) => p === 'for' || p === 'on' || p === 'about') && !s.mentionAt(c) && !s.inDate(c) && c > v && !part) {
      const [start, last] = s.tree.span(c);
      // ', | on the harbour', 'and | on ferries': what joins the phrase is none of it.
      const opens = s.tree.kids(c, 'case').find((k) => k < c && /^(?:for|on|about)$/.test(tokens[k]!.lower)) ?? start - 1;
      out.push(s.role(cases.includes('for') ? 'purpose' : 'topic', trimEnd(s, { first: opens + 1, last })));
    }
  }
  return out;
}

/** 'met for | the third time' */
const isNthTime = (s: FactSentence, c: number): boolean =>
  /^(?:times?|occasion)$/.test(s.sentence.tokens[c]!.lower) &&
  s.tree.children[c]!.some((k) =>
    /^(?:first|second|third|fourth|fifth|sixth|last|nth|\w+th|several|many|\d+(?:st|nd|rd|th))$/.test(s.sentence.tokens[k]!.lower),
  );

/** The end of the purpose at `c` of the verb at `v`, where the tree cuts it short or lets it run on. */
function wholeEnd(s: FactSentence, v: number, c: number, last: number): number {
  const stop = Math.min(nextDeed(s, v, c, last), verbOfNoun(s, v, c, last));
  return stop <= last ? stop - 1 : goesOn(s, c, last);
}

/** 'will visit the posts to see how they work, | and meet the crews': with a comma before the only 'and', the next thing that is to be done. */
function nextDeed(s: FactSentence, v: number, c: number, last: number): number {
  const { tokens } = s.sentence;
  if (tokens[v]!.pos !== 'VERB' || tokens[v]!.lower !== tokens[v]!.lemma) return last + 1;
  const comma = tokens.findIndex((t, i) => i > c && i < last && t.text === ',');
  const next = tokens[comma + 2];
  const isDeed = comma > 0 && tokens[comma + 1]!.lower === 'and' && next?.pos === 'VERB' && next.lower === next.lemma;
  return isDeed ? comma : last + 1;
}

/** 'a visit to P to open a dam | had to be put off': the verb of the noun whose purpose it is. */
function verbOfNoun(s: FactSentence, v: number, c: number, last: number): number {
  const { tokens } = s.sentence;
  if (tokens[v]!.pos === 'VERB') return last + 1;
  const at = tokens.findIndex((t, i) => i > c && i <= last && (t.pos === 'AUX' || /^(?:ha[sd]|have|will|w(?:as|ere))$/.test(t.lower)));
  const clause = tokens
    .slice(c, at)
    .some((t) => t.pos === 'SCONJ' || /^(?:that|which|who|whom|how|what|where|whether|why|when|,)$/.test(t.lower));
  return at < 0 || clause || !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos) ? last + 1 : at;
}

/** 'to discuss the ferry | and how both towns can pay for it', 'the roads, the ports, | and the grain stores': what the tree hung elsewhere. */
export function goesOn(s: FactSentence, c: number, last: number): number {
  const { tokens } = s.sentence;
  const comma = tokens[last + 1]?.text === ',';
  const at = comma ? last + 2 : last + 1;
  if (tokens[at]?.lower !== 'and') return last;
  const close = tokens.findIndex((t, i) => i > at && /^[.;:]$/.test(t.text));
  const end = (close < 0 ? tokens.length : close) - 1;
  const rest = tokens.slice(at + 1, end + 1);
  if (!comma && /^(?:how|whether|why|what)$/.test(rest[0]?.lower ?? '')) return rest.some((t) => t.text === ',') ? last : end;
  const isList = comma && tokens.slice(c, last + 1).some((t) => t.text === ',');
  const isThing =
    rest.length > 0 && rest.length < 9 && rest.every((t) => /^(?:NOUN|ADJ|DET|NUM|PROPN|PART)$/.test(t.pos) || t.lower === 'of');
  const isSomebody = (i: number): boolean => s.kindOf(s.mentionAt(i)?.entity) === 'person' || isPeopleNoun(s, i);
  return isList && isThing && !rest.some((_, k) => isSomebody(at + 1 + k)) ? end : last;
}

/** Where and how 'on' says that something was held, never what about: 'on the sidelines of the forum'. */
export const OCCASION =
  /^(?:sidelines?|margins?|fringes?|occasion|eve|invitation|behalf|basis|sides?|request|initiative|arrival|departure|return|leave|duty)$/;

/** 'to P, on the island of Q': where it lies. */
const LIES = /^(?:islands?|border|frontier|coast|shores?|outskirts|edge|slopes?|banks?|peninsula|side|way|road|line)$/;

/** For how much of something: 'was joined for the northern part of the trip by A'. */
const STRETCH =
  /^(?:part|portion|leg|stretch|half|rest|remainder|whole|length|duration|minutes?|hours?|days?|weeks?|morning|afternoon|evening|night)$/;

/** Infinitives of purpose of `v`: 'met with X to discuss'; also where the parser hangs them on the last name of the list. */
function purposeHeads(s: FactSentence, v: number): number[] {
  const { tokens } = s.sentence;
  const heads: number[] = [];
  for (let c = v + 1; c < tokens.length; c++) {
    const token = tokens[c]!;
    if (token.pos !== 'VERB' || !/^(?:advcl|acl|xcomp)$/.test(token.dep)) continue;
    if (!s.tree.kids(c, 'mark').some((m) => tokens[m]!.lower === 'to')) continue;
    const head = token.head;
    const name = token.dep === 'acl' && head > v && s.mentionAt(head) !== undefined;
    if (head === v || (name && (s.tree.verbOf(head) === v || isOfThose(s, v, s.tree.verbOf(head))))) heads.push(c);
  }
  return heads.slice(0, 1);
}

/** 'met envoys | representing A and B to discuss': a participle that only says who they are. */
const isOfThose = (s: FactSentence, v: number, between: number): boolean =>
  between > v && /^(?:represent|compris|includ)ing$/.test(s.sentence.tokens[between]!.lower) && s.tree.isBelow(between, v);

export function trimEnd(s: FactSentence, part: Part): Part {
  let { first, last } = part;
  const { tokens } = s.sentence;
  while (last > first && /^[.,;:]$/.test(tokens[last]!.text)) last--;
  while (first < last && /^[,;:]$/.test(tokens[first]!.text)) first++;
  return { ...part, first, last };
}
