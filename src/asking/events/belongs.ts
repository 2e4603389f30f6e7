import { chunkFrom } from '../extract/place.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** 'Whose was the trench', 'who does the plane belong to', 'belonging to whom'. */
const ASKS =
  /^(?:and )?whose (?:is|was|are|were) |\b(?:belong|belongs|belonged|belonging) to (?:whom?|which \w+)$|^(?:and )?(?:to )?whom? (?:do|does|did) .* belong(?: to)?$/;
const OF_ASKING = /^(?:belong\w*|assess\w*|judg\w*|consider\w*|said|believ\w*|thought|be)$/;

/**
 * To whom something belongs: what stands behind 'belonging to' right after it, before any other owner is told. Undefined where sentences or
 * parts of one tell different owners.
 */
export function answerBelongs(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.test(question.shape)) return undefined;
  const about = question.terms.filter((t) => !OF_ASKING.test(t.word));
  if (about.length === 0) return undefined;
  if (about.some((t) => t.unknown)) return 'silent';
  const told = view.sentences.slice(1).flatMap((s) => ownersIn(s, about).map((owner) => ({ s, ...owner })));
  if (told.some((o) => o.isDenied)) return 'silent';
  const found = told.map(({ s, at }) => ({ s, owner: at }));
  const items = distinct(found.map(({ s, owner }) => spanItem(s, owner[0], owner[1])));
  if (items.length === 0) return undefined;
  if (items.length > 1) return 'silent';
  return { items, citations: cite(view, [found[0]!.s.n]), score: 0.85, because: 'to whom it is said to belong' };
}

/** The owners told, or denied, in a sentence of something that all of the terms describe. */
function ownersIn(s: SentenceView, about: readonly Term[]): { at: [number, number]; isDenied: boolean }[] {
  const { tokens } = s;
  const out: { at: [number, number]; isDenied: boolean }[] = [];
  let from = 0;
  for (const [i, token] of tokens.entries()) {
    if (/^[;:]$/.test(token.text)) from = i + 1;
    if (!/^belong(?:s|ed|ing)?$/.test(token.lower) || tokens[i + 1]?.lower !== 'to') continue;
    const owner = chunkFrom(s, i + 2);
    const isThere = about.every((t) => matchTerm(t, s).score >= 0.7 && matchTerm(t, s).tokens.some((k) => from <= k && k < i));
    const isPlaced = isOfPlaceAsked(s, about, from, i);
    const isDenied = tokens.slice(from, i).some((t) => /^(?:not|n't|no|never|neither|once|formerly|allegedly|reportedly)$/.test(t.lower));
    if (owner && isThere && isPlaced) out.push({ at: owner, isDenied });
    from = owner ? owner[1] + 1 : i + 2;
  }
  return out;
}

/** 'A trench in P and new trenches in Q': the place asked for is the first that follows the thing, in the number asked for. */
function isOfPlaceAsked(s: SentenceView, about: readonly Term[], from: number, to: number): boolean {
  const place = about.find((t) => t.link?.kind === 'place');
  const thing = about.filter((t) => !t.link && t.first < (place?.first ?? 0)).at(-1);
  if (!place || !thing) return true;
  const there = matchTerm(place, s).tokens;
  return s.tokens.some((t, k) => {
    if (k < from || k >= to || t.lower !== thing.word) return false;
    const next = s.mentions.find((m) => m.first > k && s.view.entity(m.entity)?.kind === 'place');
    return next !== undefined && there.some((i) => next.first <= i && i <= next.last);
  });
}
