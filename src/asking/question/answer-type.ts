import type { QuestionKind } from '../../model/answer.ts';
import type { Token } from '../../model/reading.ts';
import { placeNouns } from '../../reading/lexicon.ts';

/** Nouns of time that 'which' and 'what' ask a date with. */
const TIME = /^(?:year|month|day|date|week|weekday|decade|century|hour|quarter|season|time|evening|morning)$/;
/** Nouns of place beside those that head the names of places. */
const PLACE =
  /^(?:country|place|venue|location|building|room|school|church|site|state|continent|locality|neighbourhood|neighborhood|base|station|stadium|theatre|theater|ship|vessel|frigate|hospital|university|embassy|prison|market|terminal|headquarters)$/;
const LOCATIVE = /^(?:in|at|near|on|from|to|via|aboard|outside|inside|through|of|behind|into|around|towards?)$/;
/** Prepositions of where something is, never of where somebody goes. */
const BESIDE = /^(?:near|at|aboard|outside|inside|behind|around)$/;
const VISITS = /^(?:visit\w*|tour\w*|inspect\w*|travel\w*|go|goes|went|going|fly|flies|flew|stop|stops|stopped|head|heads|headed)$/;

/**
 * The kind of answer that a question names by the noun behind 'which' or 'what' ('in which town', 'what year'), by a question word at its
 * end ('next round when?', 'the talks - where?'), or by a label ('the signing, dates?'); undefined when none of these tells.
 */
export function kindByPhrase(shape: string, tokens: readonly Token[]): QuestionKind | undefined {
  return byLabel(shape) ?? byNoun(tokens);
}

function byLabel(s: string): QuestionKind | undefined {
  if (
    /^what(?:'s|s| is| was| are| were)? (?:.+ )?for$/.test(s) ||
    /^what (?:will|would|can|should|do|does|did) .+ (?:(?:be|get) (?:used|spent|needed|meant)|serve) for$/.test(s) ||
    /\b(?:reasons?|motive|justification|grounds) (?:given|cited|stated)\b/.test(s) ||
    /^(?:what|which) (?:excuses?|pretext|justification|explanation|motive|grounds) (?:did|does|do|has|have|had|was|were|is|are)\b/.test(s)
  )
    return 'why';
  if (/^(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|will|can)\b/.test(s)) return undefined;
  if (/^(?:the )?(?:last|first|final) day of\b|\bdates (?:back )?(?:from|to)$/.test(s)) return 'when';
  if (/[ ,:-](?:from |to )?where(?: exactly| precisely| to| from)?$|\b(?:from|to|near) where\b/.test(s)) return 'where';
  if (/[ ,:-](?:from |since |until |by )?when(?: exactly)?$|\bfrom when\b|[,:-] ?(?:the )?(?:exact )?(?:dates?|days?|year)$/.test(s))
    return 'when';
  if (/[,:-] ?(?:the |what |in )?(?:numbers?|amount|how many|how much|total|percentage|figure)$/.test(s)) return 'count';
  if (/[ ,:-](?:and )?why$|[,:-] ?(?:the )?(?:reason|purpose|cause)$/.test(s)) return 'why';
  return undefined;
}

function byNoun(tokens: readonly Token[]): QuestionKind | undefined {
  const wh = tokens.findIndex((t) => /^(?:which|what|wich)$/.test(t.lower));
  if (wh < 0) return undefined;
  // 'which towns did they meet | in'
  const last = tokens.findLast((t) => /[a-z]/.test(t.lower))?.lower ?? '';
  const isStranded =
    /^(?:in|at|near)$/.test(last) &&
    tokens.some((t, i) => i > wh && /^(?:do|does|did|will)$/.test(t.lower)) &&
    !tokens.some((t) => /^look/.test(t.lower));
  const preposition = isStranded ? last : (tokens[wh - 1]?.lower ?? '');
  for (let i = wh + 1; i < tokens.length && i < wh + 5; i++) {
    const token = tokens[i]!;
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.pos)) return undefined;
    const noun = singular(token.lower);
    if (TIME.test(noun)) return 'when';
    if (!PLACE.test(noun) && !placeNouns.has(noun)) continue;
    // 'which town hall': the noun is the last of its phrase.
    const next = tokens[i + 1];
    if (next && /^(?:NOUN|PROPN)$/.test(next.pos) && (PLACE.test(singular(next.lower)) || placeNouns.has(singular(next.lower)))) continue;
    if (!BESIDE.test(preposition) && tokens.slice(i + 1).some((t) => VISITS.test(t.lower))) return 'visit';
    return LOCATIVE.test(preposition) ? 'where' : undefined;
  }
  return undefined;
}

const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
