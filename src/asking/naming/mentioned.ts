import { type Asked, namedAt } from '../matching/where-named.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, type Item, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const SO = '(?:(?:and|so|but|ok|also) )*';
const EVER = '(?:(?:ever|also|even|at all|actually|explicitly|specifically|anywhere|just|really|still) )*';
const RELEASE = '(?:press |news |media )?(?:release|statement|text|article|communique|readout|announcement|report|document|page|piece)';
const IT = `(?:it|this|that|they|(?:the|this|that) ${RELEASE})`;
const TAIL = `(?: (?:at all|anywhere|here|there|by name|too|explicitly|in (?:it|here|this|(?:the|this|that) ${RELEASE})))*`;
const THERE = `(?:in (?:it|here|this|there|(?:the|this|that) ${RELEASE})(?: at all)?)`;
const NAMES = '(?:mention|name|cite|refer to|make (?:any |a )?mention of|make (?:any )?reference to)';
const SAYS =
  '(?:talk about|speak about|speak of|say (?:anything|something|a word|much) (?:about|on)|deal with|write about|address|touch (?:on|upon)|have (?:anything|something) (?:to say )?(?:about|on)|cover)';

/** Whether something is named at all; group 1 is what. */
const NAMED = [
  new RegExp(`^${SO}(?:is|are|was|were) ${EVER}(.+?) ${EVER}(?:mentioned|named|referred to|cited)${TAIL}$`),
  new RegExp(`^${SO}(?:is|are|was|were) there (?:(?:any|a|some) )?(?:mention of|reference to|word (?:about|on|of)) (.+?)${TAIL}$`),
  new RegExp(`^${SO}(?:any|a) mention of (.+?)${TAIL}$`),
  new RegExp(`^${SO}(?:do they|(?:does|do|did) ${IT.replace('they|', '')}) ${EVER}${NAMES} (.+?)${TAIL}$`),
  new RegExp(`^${SO}(?:does|did) ${IT.replace('they|', '')} ${EVER}${SAYS} (.+?)${TAIL}$`),
  new RegExp(`^${SO}(?:is|are|was|were) (?:there )?(?:anything|something) (?:said |written )?(?:about|on) (.+?)${TAIL}$`),
  // 'Does Norland come up', 'do they say anything about Norland', 'can I read about Norland in it'
  new RegExp(`^${SO}(?:does|do) (.+?) ${EVER}(?:come up|get mentioned|get a mention|figure|feature)${TAIL}$`),
  new RegExp(`^${SO}(?:does|do|did) (.+?) ${EVER}(?:appear|occur|show up|turn up|crop up|come up|figure|feature|stand) ${EVER}${THERE}$`),
  new RegExp(`^${SO}(?:is|are|was|were) (.+?) (?:a|the) (?:subject|topic|theme) ${THERE}$`),
  new RegExp(
    `^${SO}(?:is|are|was|were) (.+?) ${EVER}(?:(?:brought up|touched (?:on|upon)|talked about|spoken of|dealt with|part) )?(?:of )?${THERE}$`,
  ),
  new RegExp(`^${SO}do they ${EVER}${SAYS} (.+?)${TAIL}$`),
  new RegExp(
    `^${SO}(?:do|can|could|will|does) (?:we|i|one|you) ${EVER}(?:find|read|hear|learn|see|get) (?:anything|something|a word|much) (?:about|on|of) (.+?)${TAIL}$`,
  ),
  new RegExp(`^${SO}anything (?:said )?(?:in (?:there|here|it) )?(?:about|on) (.+?) ${THERE}$`),
  new RegExp(`^${SO}anything in (?:there|here|it) (?:about|on) (.+?)$`),
  new RegExp(`^${SO}any (?:word|news|information|info) (?:about|on|of) (.+?)${TAIL}$`),
];
/** What is said where something is named. */
const ABOUT = [
  new RegExp(`^${SO}what (?:about|of) (.+?)$`),
  new RegExp(
    `^${SO}what (?:does|did) ${IT.replace('they|', '')} ${EVER}(?:say|tell (?:us|me)|mention|write) (?:about|on|of) (.+?)${TAIL}$`,
  ),
  new RegExp(`^${SO}(?:is there )?(?:anything|something) (?:said |written )?(?:about|on) (.+?)${TAIL}$`),
  new RegExp(`^${SO}what(?:'s|s| is| was) (?:said|written|mentioned) (?:about|on|of) (.+?)${TAIL}$`),
];
/** What stands for nothing that could be looked for by its words. */
const NO_NAME =
  /^(?:he|she|it|they|this|that|these|those|who|whom|whose|what|which|when|where|why|how|if|whether|him|her|them|me|you|us|anyone|anybody|anything|someone|something|else|(?:any|some|a|the|other|more|further|all|many|no) )*(?:he|she|it|they|this|that|him|her|them|who|what|when|where|why|how|names?|dates?|days?|numbers?|figures?|people|persons?|places?|countries|country|cities|city|organi[sz]ations?|details?|amounts?|reasons?|topics?|issues?|anyone|anybody|anything|someone|something|others?|else)$/;
const OPENS_CLAUSE = /^(?:who|whom|whose|what|which|when|where|why|how|if|whether|that)\b/;

const FIRST = 3;
/** Letters of a sentence that is shown as it is; of a longer one the part that names it. */
const WHOLE = 360;

/** What a question asks to find by name: 'Norland' in 'is Norland mentioned?', with the parts of 'A or B'. */
export interface MentionAsked {
  readonly asked: Asked;
  /** Whether it is named, or what is said there. */
  readonly verdict: boolean;
}

/** Each pattern has one of these in it; most questions have none. */
const SIGN =
  /mention|name|refer|cite|word |talk|speak|say|said|tell|deal|writ|thing|what (?:about|of) |come up|figure|feature|address|touch|cover| (?:in|of) (?:it|here|this|there|that|the)\b|any (?:word|news|info)/;
const PATTERNS = [...NAMED, ...ABOUT];

const WHERE =
  / in (?:the|this) (?:press |news |media )?(?:release|statement|text|communique|article|readout|announcement)(?: at all)?[?.!\s]*$/i;

/** Reads 'is X mentioned', 'does it mention X', 'what does it say about X', 'what about X'; undefined for any other question. */
export function mentionAsked(question: Question): MentionAsked | undefined {
  const { line: words, offsets } = lineOf(question);
  // 'in the text' at the end is no part of what is read.
  const line = WHERE.test(question.text) && !WHERE.test(words) ? `${words} in the text` : words;
  if (!SIGN.test(line)) return undefined;
  for (const pattern of PATTERNS) {
    const x = pattern.exec(line)?.[1];
    if (x === undefined) continue;
    const at = line.lastIndexOf(x, line.length);
    const asked = stretch(offsets, at, at + x.length);
    const bare = x.replace(/^(?:any|some|the|a|an) /, '');
    if (!asked || NO_NAME.test(bare) || OPENS_CLAUSE.test(x)) return undefined;
    if (/\bnamed?\b/.test(line.replace(x, '')) && !isName(question, asked)) return undefined;
    return { asked: withoutArticle(question, asked), verdict: NAMED.includes(pattern) };
  }
  return undefined;
}

/** 'Does it name the suspects' asks for their names; 'does it name Lind' whether it does. */
const isName = ({ terms }: Question, { first, last }: Asked): boolean =>
  terms.some((t) => t.first >= first && t.last <= last && (t.link || t.unknown));

/** The words of the question in small letters with single spaces, and where each token begins in them. */
export function lineOf({ tokens }: Question): { line: string; offsets: { start: number; end: number; i: number }[] } {
  let line = '';
  const offsets: { start: number; end: number; i: number }[] = [];
  for (const [i, { lower }] of tokens.entries()) {
    if (/^[?!.,;:]+$/.test(lower)) continue;
    if (line && !/^'s$/.test(lower) && lower !== '-' && !line.endsWith('-')) line += ' ';
    offsets.push({ start: line.length, end: line.length + lower.length, i });
    line += lower;
  }
  return { line, offsets };
}

export function stretch(offsets: readonly { start: number; end: number; i: number }[], from: number, to: number): Asked | undefined {
  const inside = offsets.filter((o) => o.start >= from && o.end <= to);
  return inside.length > 0 ? { first: inside[0]!.i, last: inside.at(-1)!.i } : undefined;
}

function withoutArticle({ tokens }: Question, { first, last }: Asked): Asked {
  let from = first;
  while (from < last && /^(?:the|a|an|any|some)$/.test(tokens[from]!.lower)) from++;
  return { first: from, last };
}

/**
 * Whether a release names something, proved by the first sentences that do. Where it does not there is no answer ('silent'): what a
 * release leaves out it does not deny.
 */
export function answerMentioned(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const wanted = mentionAsked(question);
  if (!wanted?.verdict) return undefined;
  const parts = alternatives(question, wanted.asked);
  const named = parts.flatMap((part) => {
    const where = sentencesNaming(view, question, part);
    return where.length > 0 ? [{ part, where }] : [];
  });
  if (named.length === 0) return 'silent';
  const { text, tokens } = question;
  const which = parts.length > 1 ? named.map(({ part }) => ({ text: text.slice(tokens[part.first]!.start, tokens[part.last]!.end) })) : [];
  return {
    items: [{ text: 'yes' }, ...which],
    citations: cite(
      view,
      named.flatMap(({ where }) => where.slice(0, named.length > 1 ? 1 : FIRST).map(({ s }) => s.n)),
    ),
    score: 0.95,
    because: 'the first sentences that name it',
  };
}

/** What the first sentences say that name it: for 'what does it say about X', and 'what about X' that nothing else answered. */
export function answerAbout(view: ReleaseView, question: Question): Found | undefined {
  const wanted = mentionAsked(question);
  if (!wanted || wanted.verdict) return undefined;
  const where = sentencesNaming(view, question, wanted.asked).slice(0, 2);
  if (where.length === 0) return undefined;
  return {
    items: where.map(({ s, at }) => passage(s, at)),
    citations: cite(
      view,
      where.map(({ s }) => s.n),
    ),
    score: 0.7,
    because: 'the first sentences that name it',
  };
}

/** Sentences that name it, in their order; the title where the text does not. */
function sentencesNaming(view: ReleaseView, question: Question, asked: Asked): { s: SentenceView; at: number[] }[] {
  const all = view.sentences.flatMap((s) => {
    const at = namedAt(s, question, asked);
    return at.length > 0 ? [{ s, at }] : [];
  });
  const text = all.filter(({ s }) => s.n > 0);
  return text.length > 0 ? text : all;
}

/** 'A or B': each by itself. */
function alternatives({ tokens }: Question, { first, last }: Asked): Asked[] {
  const out: Asked[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (tokens[i]!.lower !== 'or' || i === from || i === last) continue;
    out.push({ first: from, last: i - 1 });
    from = i + 1;
  }
  return [...out, { first: from, last }];
}

/** The sentence; of a long one the part between semicolons that names it. */
function passage(s: SentenceView, at: readonly number[]): Item {
  const { start, end } = s.sentence;
  if (end - start <= WHOLE) return rawItem(s.view, s.n, start, end);
  const stops = s.tokens.flatMap((t, i) => (/^[;:]$/.test(t.text) ? [i] : []));
  const before = stops.findLast((i) => i < at[0]!);
  const after = stops.find((i) => i > at[0]!);
  const from = before === undefined ? start : s.tokens[before + 1]!.start;
  const to = after === undefined ? end : s.tokens[after - 1]!.end;
  return rawItem(s.view, s.n, from, Math.min(to, from + WHOLE));
}
