import { stem } from '../../reading/language.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import { SHORT_POSTS } from '../posts/posts.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { countsAsked } from './occasion-counted.ts';

const VISITS = /^(?:visit|trip|journey|tour|travel|stop|stopover)s?$/;
const MEETINGS = /^(?:meeting|talk|session|round|edition|consultation|dialogue|dialog|summit|conference|encounter|bilateral|call)s?$/;
const GOING = /^(?:be|go|come|travel|visit|fly|tour|set|take)$/;
/** Words between 'first' and its noun that make no narrower class of it. */
const PLAIN = /^(?:ever|-|official|formal|foreign|overseas|high|level|state|time)$/;
const ORDINALS = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|2nd|3rd|[4-9]th|1\dth)$/;
const FIRST = /^(?:first|1st|inaugural|maiden)$/;
/** Words of the question that tell nothing by which one occasion differs from another. */
const FILLER =
  /^(?:first|1st|inaugural|maiden|ever|time|there|here|abroad|kind|sort|before|already|official|formal|such|really|actually|overseas|foreign)$/;
/** 'since taking office': as holder of it. */
const IN_OFFICE =
  /\bsince (?:(?:his|her|their|my|he|she|they|i|the) )?(?:taking|took|assuming|assumed|becoming|became|being|having|appointment|election|nomination|entering|entered|starting|started|inauguration)\b|\bsince (?:his|her|their|my) (?:\w+ )?(?:appointment|election|nomination|inauguration)\b/;
/** 'the first in ten years', 'the first since 1998': not the first of all. */
const AFTER_A_BREAK =
  /^(?:(?:in|for) (?:\w+ ){0,4}(?:years?|decades?|months?|weeks?|century)|since (?:\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:his|her|their|its) last|the (?:last|start|beginning|pandemic|war|outbreak|end)|then)|this (?:year|month)|of (?:this|the) (?:year|month|series))/;

/** Words of taking an office that say nothing of which it is. */
const OF_OFFICE =
  /^(?:became|become|becoming|took|taking|take|office|assum\w+|be|being|having|appointment|election|nomination|enter\w*|start\w*|inauguration|elected|appointed|job|post)$/;

type Class = 'visit' | 'meeting';

interface Asked {
  readonly of: Class;
  /** 'Has A been there before': asked the other way round. */
  readonly before: boolean;
  /** What an answer must name. */
  readonly terms: readonly Term[];
  /** What the question says behind 'as' or 'since becoming': 'as minister'. */
  readonly as: readonly Term[];
  /** Whether it is asked of somebody's time in office. */
  readonly inOffice: boolean;
}

/**
 * Whether a journey or a meeting was the first of its kind ('is this her first trip to P', 'has A been to P before'): from a sentence that
 * counts it, whose visitor, place and capacity are those of the question. A first one after a break, or of a narrower kind, is none.
 */
export function answerFirstTime(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const asked = askedFor(question);
  if (!asked) return undefined;
  if (question.terms.some((t) => t.unknown)) return 'silent';
  let isUnsure = false;
  for (const s of view.sentences) {
    for (const [i, token] of s.tokens.entries()) {
      const counted = FIRST.test(token.lower) ? 'first' : ORDINALS.test(token.lower) ? 'later' : undefined;
      const noun = counted && nounCounted(s, i, asked.of);
      const fits = counted && noun !== undefined && noun >= 0 ? suits(view, question, asked, s, i, noun) : false;
      if (!counted || noun === undefined || !fits) continue;
      // The first since 1998 is not the first of all.
      if (fits === 'after a break') {
        if (counted !== 'first' || isDenied(s, i) || !countsAsked(s, i, noun, counted, question)) continue;
        return { items: [{ text: 'no' }], citations: cite(view, [s.n]), score: 0.85, because: 'how often it came about' };
      }
      if (!countsAsked(s, i, noun, counted, question)) {
        isUnsure = true;
        continue;
      }
      const isFirst = (counted === 'first') !== isDenied(s, i);
      // 'Not her second visit' tells nothing of the first.
      if (counted === 'later' && isDenied(s, i)) continue;
      return {
        items: [{ text: isFirst === !asked.before ? 'yes' : 'no' }],
        citations: cite(view, [s.n]),
        score: 0.85,
        because: 'how often it came about',
      };
    }
  }
  // That somebody went there does not make it the first time.
  return asked.of === 'visit' || isUnsure ? 'silent' : undefined;
}

function askedFor(question: Question): Asked | undefined {
  const { tokens, yesNo, shape } = question;
  if (!yesNo) return undefined;
  const before = /^(?:and |so )?(?:has|have|had) .*\b(?:before|already|previously)\b/.test(shape);
  const at = tokens.findIndex((t) => FIRST.test(t.lower));
  if (!before && (at < 0 || !/^(?:and |so |but )?(?:is|was|were|are|will) /.test(shape))) return undefined;
  const rest = tokens.slice(before ? 0 : at + 1);
  const noun = before ? undefined : rest.find((t) => VISITS.test(t.lower) || MEETINGS.test(t.lower) || t.lower === 'time');
  const byVerb = (): Class | undefined =>
    rest.some((t) => /^(?:meet|met|talked|spoke)$/.test(t.lower))
      ? 'meeting'
      : rest.some((t, i) => GOING.test(t.lemma) && !/^(?:is|was|are|were|be|set|take)$/.test(t.lower) && !isPassiveHelper(rest, i))
        ? 'visit'
        : // 'Is it her first time in P'
          /\btime (?:in|at|to) /.test(shape)
          ? 'visit'
          : undefined;
  const of = noun && noun.lower !== 'time' ? (VISITS.test(noun.lower) ? 'visit' : 'meeting') : before || noun ? byVerb() : undefined;
  if (!of) return undefined;
  // 'Since she became minister', 'since taking office': as the holder of it.
  const since = IN_OFFICE.test(shape) ? tokens.findLastIndex((t) => t.lower === 'since') : -1;
  const asAt = since < 0 ? tokens.findIndex((t) => t.lower === 'as') : since;
  const isWord = (t: Term): boolean =>
    !FILLER.test(t.word) && !(noun && tokens[t.first] === noun) && !(!t.link && (GOING.test(t.lemma) || /^(?:meet|met)$/.test(t.word)));
  const words = question.terms.filter(isWord);
  const behind = asAt < 0 ? [] : words.filter((t) => t.first > asAt);
  const as = behind.filter((t) => !OF_OFFICE.test(t.word));
  return { of, before, as, inOffice: since >= 0 || as.length > 0, terms: words.filter((t) => !behind.includes(t)) };
}

/** 'Have the crews | been paid already': nobody went anywhere. */
const isPassiveHelper = (tokens: Question['tokens'], i: number): boolean =>
  tokens[i]!.lower === 'been' && tokens.slice(i + 1, i + 3).some((t) => t.pos === 'VERB');

/** The noun that the ordinal at `i` counts; -1 for another class, or one that its own words make narrower. */
function nounCounted({ tokens, tree }: SentenceView, i: number, of: Class): number {
  const wanted = of === 'visit' ? VISITS : MEETINGS;
  // 'The visit will be | the first by a minister'
  if (/^(?:by|ever|since|in|to|for)$/.test(tokens[i + 1]?.lower ?? '') && tree.kids(i, 'cop').length > 0) {
    const subject = tree.subjects(i).find((k) => k < i && wanted.test(tokens[k]!.lower));
    if (subject !== undefined) return subject;
  }
  // 'The first visit to P in four years, and | the first ever to Q'
  const other = goesOnFrom(tokens, i);
  if (other >= 0) return nounCounted({ tokens, tree } as SentenceView, other, of);
  for (let k = i + 1; k < tokens.length && k < i + 8; k++) {
    const { lower } = tokens[k]!;
    if (wanted.test(lower)) return k;
    // 'the first visit | time', 'first U.S.-EU dialogue': names between are looked at with the terms.
    if (!PLAIN.test(lower) && !/^(?:PROPN|ADJ|NOUN|PUNCT|SYM|NUM)$/.test(tokens[k]!.pos)) return -1;
  }
  return -1;
}

/** The ordinal before the one at `i`, where that has no noun of its own: 'and the | first (ever) to Q'; -1 for none. */
function goesOnFrom(tokens: SentenceView['tokens'], i: number): number {
  const to = tokens[i + 1]?.lower === 'ever' ? i + 2 : i + 1;
  if (
    !/^(?:to|in|with)$/.test(tokens[to]?.lower ?? '') ||
    tokens[i - 1]?.lower !== 'the' ||
    !/^(?:and|,)$/.test(tokens[i - 2]?.lower ?? '')
  )
    return -1;
  return tokens.findLastIndex((t, k) => k < i && (FIRST.test(t.lower) || ORDINALS.test(t.lower)));
}

/** Where that ends which the ordinal at `i` counts: at the next one that goes on from it. */
const endOf = ({ tokens }: SentenceView, i: number): number => {
  const next = tokens.findIndex((t, k) => k > i && (FIRST.test(t.lower) || ORDINALS.test(t.lower)) && goesOnFrom(tokens, k) >= 0);
  return next < 0 ? tokens.length : next;
};

function suits(view: ReleaseView, question: Question, asked: Asked, s: SentenceView, i: number, noun: number): boolean | 'after a break' {
  const { tokens, tree } = s;
  const v = tree.verbOf(noun);
  if (v >= 0 && /^(?:supposed|claimed)$/.test(assertionOf(s, v))) return false;
  const end = endOf(s, i);
  const isShared = end < tokens.length || goesOnFrom(tokens, i) >= 0;
  const isNamed = (t: Term): boolean => {
    const { score, tokens: at } = matchTerm(t, s);
    // Of two places each is that of its own ordinal.
    if (isShared && t.link?.kind === 'place') return score >= 0.7 && at.some((k) => i < k && k < end);
    return score >= 0.7 || spelledOut(t, s);
  };
  // Words between that make a narrower class must be the question's own.
  const between = tokens.slice(i + 1, noun).filter((t) => /^[a-z]/i.test(t.text) && !PLAIN.test(t.lower) && !/^(?:DET|PART)$/.test(t.pos));
  const own = between.every(
    (t) =>
      question.tokens.some((q) => q.lower === t.lower || stem(q.lemma) === stem(t.lemma)) || s.mentionAt(tokens.indexOf(t)) !== undefined,
  );
  if (!own) return false;
  const from = Math.max(i, noun) + 1;
  const tail = wordsFrom(s, from, end);
  const isBroken = isAfterBreak(s, from, end) && !/\b(?:years?|since|decades?)\b/.test(question.shape);
  if (isBroken && (asked.before || !isProvedBreak(s, from, end))) return false;
  const holds = asCapacity(tail);
  if (holds !== asked.inOffice) return false;
  // 'As president', of somebody whom nothing calls so.
  if (asked.as.some((t) => !t.link && !view.sentences.some((o) => matchTerm(t, o).score >= 0.9 || spelledOut(t, o)))) return false;
  if (asked.as.length > 0 && !IN_OFFICE.test(tail) && !asked.as.some(isNamed)) return false;
  if (!asked.terms.every(isNamed)) return false;
  const isIts = isVisitor(view, asked, s, i, noun) && (asked.terms.length > 0 || isOfLead(s, i));
  return isIts && isBroken ? 'after a break' : isIts;
}

const wordsFrom = ({ tokens }: SentenceView, i: number, end = tokens.length): string =>
  tokens
    .slice(i, end)
    .map((t) => t.lower)
    .join(' ');

const isAfterBreak = (s: SentenceView, from: number, end: number): boolean =>
  s.tokens.some((t, k) => k >= from && k < end && /^(?:in|for|since|this|of)$/.test(t.lower) && AFTER_A_BREAK.test(wordsFrom(s, k)));

/** 'since 1998', 'in ten years': there was one before. */
const PROVED =
  /^(?:(?:in|for) (?:\w+ ){0,4}(?:years|decades)\b|since (?:\d{4}\b|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}))/;

const isProvedBreak = (s: SentenceView, from: number, end: number): boolean =>
  s.tokens.some((t, k) => k >= from && k < end && /^(?:in|for|since)$/.test(t.lower) && PROVED.test(wordsFrom(s, k)));

const asCapacity = (words: string): boolean =>
  IN_OFFICE.test(words) || /\b(?:as|in (?:his|her|their|my) capacity as)\b(?! (?:well|part|soon|long|far))/.test(words);

/** 'FM' for 'Foreign Minister'. */
function spelledOut({ word }: Term, s: SentenceView): boolean {
  return SHORT_POSTS.get(word)?.every((w) => s.stems.includes(stem(w))) ?? false;
}

/** Whoever owns the visit ('her first visit', 'the first visit by A') is whom the question names. */
function isVisitor(view: ReleaseView, asked: Asked, s: SentenceView, i: number, noun: number): boolean {
  const people = asked.terms.filter((t) => view.entity(t.link?.entities[0] ?? '')?.kind === 'person');
  const is = (id: string): boolean => people.some((p) => p.link!.entities.includes(id));
  const at = Math.min(i, noun);
  const owner = [at - 1, at - 2]
    .flatMap((k) => s.mentionAt(k) ?? [])
    .find((m) => /^(?:his|her|their|my|our)$/i.test(s.text(m.first, m.last)) || s.tokens[m.last + 1]?.lower === "'s");
  if (owner && view.entity(owner.entity)?.kind === 'person') return people.length > 0 && is(owner.entity);
  const by = s.tokens.findIndex((t, k) => k > noun && k < noun + 8 && /^by$/.test(t.lower));
  const guest = by < 0 ? undefined : s.mentions.find((m) => m.first > by && m.first <= by + 3 && view.entity(m.entity)?.kind === 'person');
  return !guest || people.length === 0 || is(guest.entity);
}

/** Where the question names nothing, the sentence must speak of the release's own event: in the headline, or as 'this' and 'it'. */
const isOfLead = (s: SentenceView, i: number): boolean => s.n === 0 || /^(?:this|it)$/.test(s.tokens[0]?.lower ?? '') || i < 4;

const isDenied = ({ tokens }: SentenceView, i: number): boolean =>
  tokens.slice(Math.max(0, i - 4), i).some((t) => /^(?:not|n't|never|hardly)$/.test(t.lower));
