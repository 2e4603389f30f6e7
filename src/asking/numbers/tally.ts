import { chunkFrom } from '../extract/place.ts';
import { type Quantity, quantities } from '../extract/quantities.ts';
import type { Open } from '../extract/types.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import { type Question, readQuestion, type Term, wordsOf } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { areSynonyms, sameFamily } from '../release/words.ts';
import { answerNumberTold } from './number-told.ts';

// Numbers that are asked for in other words than those they are given in.

/** A number told as the place in a row, as those beside somebody, or as those whom a thing is for; else what things named without a question word number. */
export function answerTally(view: ReleaseView, question: Question, open: Open): Found | undefined {
  if (question.yesNo) return undefined;
  if (question.kind === 'count')
    return timesMet(view, question) ?? besides(view, question) ?? shares(view, question) ?? answerNumberTold(view, question);
  return tradeOf(view, question) ?? label(view, question, open);
}

/** 'trade between A and B', with no question word: how much it is worth. */
function tradeOf(view: ReleaseView, { wh, shape, text }: Question): Found | undefined {
  if (wh !== '' || !/^(?:and )?(?:the )?(?:bilateral |total |annual )?(?:trade|turnover) (?:between|with|of)\b/.test(shape))
    return undefined;
  const asked = `how much is the ${text}`;
  return answerNumberTold(view, { ...readQuestion(view, asked, wordsOf(asked)), kind: 'count' });
}

/** 'trucks in the convoy?', 'pupils at the school': things named without a question word are counted where the release gives their number. */
function label(view: ReleaseView, question: Question, open: Open): Found | undefined {
  const { focus, shape, tokens, wh } = question;
  const noun = focus && !focus.link ? tokens[focus.last] : undefined;
  if (wh !== '' || !noun || noun.pos !== 'NOUN' || !PLURAL.test(noun.lower) || NEVER_COUNTED.test(noun.lower)) return undefined;
  if (focus!.first > 2 || /^(?:list|name|give|tell|any)\b/.test(shape)) return undefined;
  // Read anew: taggers take the first word of a label for a verb.
  const text = `how many ${question.text}`;
  return open(view, { ...readQuestion(view, text, wordsOf(text)), kind: 'count' });
}

const PLURAL = /[^s]s$|^(?:people|women|men|children|police|staff)$/;
const NEVER_COUNTED =
  /^(?:names?|topics?|subjects?|issues?|details|dates|days|times|years|reasons|aims|goals|results?|conditions|terms|contents|news|thanks|condolences|congratulations|greetings|participants|attendees|members|talks|matters|items|points|priorities|areas|views|remarks|words|sanctions|relations|affairs|rights|plans|steps|measures|concerns|efforts|elections|negotiations|discussions|consultations)$/;

/** The one number that all of these tell; undefined where they tell several. */
function only(view: ReleaseView, told: readonly { s: SentenceView; first: number; last: number }[], because: string): Found | undefined {
  const texts = new Set(told.map(({ s, first }) => s.tokens[first]!.lower));
  const [best] = told;
  if (!best || texts.size > 1) return undefined;
  return { items: [spanItem(best.s, best.first, best.last)], citations: cite(view, [best.s.n]), score: 0.85, because };
}

const CALLED_OFF = /^(?:cancel|postpone|boycott|adjourn|suspend|call|delay|prepare|propose|plan|announce)$/;

/** 'How many times has the Council met': 'the sixth meeting of the Council'. */
function timesMet(view: ReleaseView, question: Question): Found | undefined {
  const { shape, verb, focus, terms } = question;
  if (/\b(?:before|previously|already|since|last|this|in)\b/.test(shape)) return undefined;
  if (!verb || !/^how many times (?:has|have|had|did)\b/.test(shape) || terms.some((t) => t.unknown)) return undefined;
  const about = terms.filter((t) => t !== verb && t !== focus);
  if (about.length === 0) return undefined;
  const told = view.sentences.flatMap((s) =>
    quantities(s)
      .filter((q) => q.kind === 'ordinal' && q.noun > q.last && isEventOf(s, q, verb) && about.every((t) => standsIn(s, q.noun, t)))
      .filter((q) => assertionOf(s, s.tree.verbOf(q.noun)) === 'told' && !CALLED_OFF.test(s.tokens[s.tree.verbOf(q.noun)]?.lemma ?? ''))
      .map((q) => ({ s, first: q.first, last: q.noun })),
  );
  return only(view, told, 'which time it was');
}

/** The noun that an ordinal counts is the verb's own: 'meeting' of 'meet', 'visit' of 'visit'. */
const isEventOf = (s: SentenceView, { noun }: Quantity, verb: Term): boolean =>
  s.stems[noun] === verb.stem ||
  sameFamily(s.stems[noun]!, verb.stem) ||
  (/^(?:meet|convene|gather|sit|hold)$/.test(verb.lemma) && /^(?:meeting|session|round|gathering)$/.test(s.tokens[noun]!.lemma));

/** True when the sentence says the term of this noun: below it in the tree, or in the phrase behind its 'of'. */
function standsIn(s: SentenceView, noun: number, term: Term): boolean {
  const { score, tokens } = matchTerm(term, s);
  const last = s.tokens[noun + 1]?.lower === 'of' ? (chunkFrom(s, noun + 2)?.[1] ?? noun) : noun;
  return score >= 0.7 && tokens.some((i) => (noun < i && i <= last) || s.tree.isBelow(i, noun));
}

const BESIDES =
  /^how many (?:other )?\w+ (?:\w+ )?(?:joined|join|stood with|sided with|followed) (?:the )?<\w+>|\b(?:besides|apart from|other than|in addition to|along with|together with) (?:the )?<\w+>$/;

const BEFORE_THEM = /^(?:join(?:ed)?|with|followed|besides|from|than|to)$/;

/** 'How many countries joined A', 'how many besides A': the 17 of 'A and 17 other countries'. */
function besides(view: ReleaseView, question: Question): Found | undefined {
  const { shape, focus, links, tokens, verb, terms } = question;
  const wordBefore = (i: number): string => tokens[tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1]?.lower ?? '';
  const link = links.find((l) => BEFORE_THEM.test(wordBefore(l.first)));
  if (!BESIDES.test(shape) || !focus || focus.link || !link || terms.some((t) => t.unknown)) return undefined;
  const isMet = (t: Term, s: SentenceView): boolean =>
    t === focus ||
    t.link === link ||
    (t === verb && /join|stood|sid|follow/.test(t.word)) ||
    /^(?:besides|addition|apart)$/.test(t.word) ||
    matchTerm(t, s).score >= 0.7;
  const told = view.sentences.flatMap((s) =>
    quantities(s)
      .filter(
        (q) => q.kind === 'number' && q.noun > q.last && (s.stems[q.noun] === focus.stem || areSynonyms(s.stems[q.noun]!, focus.stem)),
      )
      .filter((q) => s.tokens.slice(q.last + 1, q.noun).some((t) => t.lower === 'other') && standsBefore(s, q.first, link))
      .filter(() => terms.every((t) => isMet(t, s)))
      .map((q) => ({ s, first: q.first, last: q.noun })),
  );
  return only(view, told, 'the number of those beside');
}

/** 'A | and', 'A | along with', right before token `at`. */
function standsBefore(s: SentenceView, at: number, link: Question['links'][number]): boolean {
  let i = at - 1;
  while (i > 0 && /^(?:and|with|along|together|as|well|,)$/.test(s.tokens[i]!.lower)) i--;
  if (i === at - 1) return false;
  const mention = s.mentionAt(i);
  return (mention !== undefined && link.entities.includes(mention.entity)) || (link.geo !== undefined && s.geo[i] === link.geo);
}

/** What each gets one of. */
const ONE_EACH =
  /^(?:scholarships?|fellowships?|bursar(?:y|ies)|stipends?|grants?|places?|seats?|beds?|homes?|houses?|visas?|passports?|pensions?|apprenticeships?|internships?|jobs?|tents?|vouchers?)$/;

/** 'How many scholarships': 'scholarships for | 200 students'. */
function shares(view: ReleaseView, question: Question): Found | undefined {
  const { shape, focus, terms } = question;
  if (!focus || focus.link || !/\bhow many\b/.test(shape) || !ONE_EACH.test(focus.word)) return undefined;
  const told = view.sentences.flatMap((s) =>
    s.tokens.flatMap((t, i) => {
      const q = s.stems[i] === focus.stem && s.tokens[i + 1]?.lower === 'for' ? quantities(s).find((o) => o.first === i + 2) : undefined;
      const fits = q && q.kind === 'number' && q.noun > q.last && t.lower.endsWith('s') && terms.every((x) => matchTerm(x, s).score >= 0.7);
      return fits ? [{ s, first: q.first, last: q.noun }] : [];
    }),
  );
  // A number of the thing itself goes before.
  const counted = view.sentences.some((s) => quantities(s).some((q) => q.noun >= 0 && s.stems[q.noun] === focus.stem));
  return counted ? undefined : only(view, told, 'whom one each is for');
}
