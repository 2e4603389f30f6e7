import { chunkFrom } from '../extract/place.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, distinct, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** Things that stand in or near a place by whose name they go. */
const KIND =
  /^(?:checkpoints?|crossings?|points?|posts?|bases?|camps?|facilit(?:y|ies)|schools?|hospitals?|clinics?|shelters?|stations?|plants?|ports?|warehouses?|depots?)$/;
const ASKS = /^(?:and )?(?:at|near|by|in|through|via|on) (?:which|what) /;

/**
 * 'At which checkpoints were they stopped', where the release says 'at checkpoints of A near B and C': the names of places that stand behind the
 * noun asked for, and not those behind another noun of the sentence.
 */
export function answerPlaceOfNoun(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const { tokens, terms } = question;
  if (question.yesNo || !ASKS.test(question.shape)) return undefined;
  const noun = kindAsked(question);
  if (!noun) return undefined;
  const about = terms.filter((t) => t.weight > 0.5 && !(t.first <= noun.at && noun.at <= t.last));
  // What only describes the noun tells nothing of what came about there.
  if (!about.some((t) => t.first > noun.at) || about.some((t) => t.unknown)) return undefined;
  const found = view.sentences.slice(1).flatMap((s) => {
    if (!about.every((t) => matchTerm(t, s).score >= 0.7)) return [];
    const heads = s.tokens.flatMap((t, i) => (isSame(t.lower, tokens[noun.at]!.lower) ? [i] : []));
    const named = heads.flatMap((h) => placesBehind(s, h));
    // 'Points near A and points near B': which of them is not said.
    return named.length > 0 && heads.filter((h) => placesBehind(s, h).length > 0).length === 1 ? [{ s, named }] : [];
  });
  if (found.length !== 1) return undefined;
  const { s, named } = found[0]!;
  return {
    items: distinct(named.map(([first, last]) => spanItem(s, first, last))),
    citations: cite(view, [s.n]),
    score: 0.85,
    because: 'the places by which what was asked for goes',
  };
}

/** The noun behind 'which': the last before its own 'of' or the verb. */
function kindAsked({ tokens }: Question): { at: number } | undefined {
  const wh = tokens.findIndex((t) => /^(?:which|what)$/.test(t.lower));
  let at = wh;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '') && at < wh + 4) at++;
  return at > wh && KIND.test(tokens[at]!.lower) ? { at } : undefined;
}

const isSame = (told: string, asked: string): boolean => told.replace(/s$/, '') === asked.replace(/s$/, '');

/** The names of places in a row behind the noun and what it is of: 'checkpoints of the guard | near A and B'. */
function placesBehind(s: SentenceView, h: number): [number, number][] {
  const { tokens } = s;
  let at = h + 1;
  if (tokens[at]?.lower === 'of') {
    const of = chunkFrom(s, at + 1);
    if (!of) return [];
    at = of[1] + 1;
  }
  if (!/^(?:near|at|in)$/.test(tokens[at]?.lower ?? '')) return [];
  const out: [number, number][] = [];
  for (let i = at + 1; i < tokens.length; ) {
    const name = s.mentions.find((m) => m.first === i && m.form === 'name' && s.view.entity(m.entity)?.kind !== 'person');
    const last = name?.last ?? (tokens[i]!.pos === 'PROPN' ? lastProper(s, i) : -1);
    if (last < i) break;
    out.push([i, last]);
    i = last + 1;
    // '(formerly P)'
    if (tokens[i]?.text === '(') i = tokens.findIndex((t, k) => k > i && t.text === ')') + 1 || tokens.length;
    while (/^(?:,|and)$/.test(tokens[i]?.lower ?? '')) i++;
    if (i === last + 1) break;
  }
  // A region in which all of them lie is none of them: 'at checkpoints in P region'.
  return out.some(([, last]) => /^(?:region|province|oblast|areas?|district)$/.test(tokens[last + 1]?.lower ?? '')) ? [] : out;
}

function lastProper({ tokens }: SentenceView, i: number): number {
  let last = i;
  while (tokens[last + 1]?.pos === 'PROPN') last++;
  return last;
}
