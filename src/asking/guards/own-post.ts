import { type Alignment, matchTerm } from '../matching/align.ts';
import { describedAt } from '../question/described-posts.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

/** Asked of somebody else: who comes before or after whom. */
const FOLLOWS = /^who (?:has |had |will |would |is to |is going to )?(?:follow|succeed|replac|preced)/;
/** What somebody heads has a name of its own. */
const HEADED =
  /^(?:what|which \w+) (?:does|did|is|was|will|has) .*\b(co-?chair|chair|lead|head|run|direct|command|manage|oversee)(?:e?d|ing)?$/;
const CHAIRS = /\bchair/i;
const HEAD_OF = /\b(?:chair|head|lead|president|director|chief|command|chancellor|rector|principal|manager|dean)/i;
/** Deeds by which a post is held. */
const SERVES = /^(?:be|serve|work|act|hold|represent|speak|stand|fill|run|become|do)$/;

/**
 * 'Who followed A as minister' is not answered by 'Minister', nor 'what does A chair' by A's post where nothing says that A chairs anything, nor 'who
 * is A seeing' by who A is.
 */
export function isOwnPost({ verb, wh, shape, tokens }: Question, { because, items }: Found): boolean {
  if (!because.startsWith('posts of ')) return false;
  if (FOLLOWS.test(shape)) return true;
  const [, heads] = HEADED.exec(shape) ?? [];
  if (heads) return !items.some(({ text }) => (heads.endsWith('chair') ? CHAIRS : HEAD_OF).test(text));
  if (!verb) return false;
  return wh === 'who' && /ing$/.test(tokens[verb.last]!.lower) && !SERVES.test(verb.lemma);
}

/** 'What did A ask B for' is not answered by 'A saw B for an hour', nor by what was done at somebody's request: what was found, where somebody asks there. */
export function askedBy(view: ReleaseView, { verb }: Question, found: Found | undefined): Found | undefined {
  if (!found || !verb || verb.lemma !== 'ask') return found;
  const asks = found.citations.some(({ n }) =>
    matchTerm(verb, view.sentences[n]!).tokens.some((i) => view.sentences[n]!.tokens[i]!.pos === 'VERB'),
  );
  return asks ? found : undefined;
}

/** What was found, where its sentence names the people of the question: what B heads is nothing that A heads. */
export const ofPeopleNamed = (view: ReleaseView, { terms }: Question, found: Found | undefined): Found | undefined =>
  found?.citations.some(({ n }) => terms.every((t) => t.link?.kind !== 'person' || matchTerm(t, view.sentences[n]!).score >= 0.7))
    ? found
    : undefined;

/**
 * True where the question describes somebody as of a body, 'the ABC number two', and means nobody of the release, and the sentence has no such
 * body: what the second of another body did is none of it.
 */
export function isOfOtherBody({ tokens, terms, links }: Question, { matches }: Alignment): boolean {
  const described = tokens.map((_, i) => describedAt(tokens, i)).find((d) => d?.isNoun && d.owned && !d.ofState);
  if (!described || links.some((l) => l.first <= described.first && described.first <= l.last)) return false;
  const before = described.first - (/^(?:'s|')$/.test(tokens[described.first - 1]?.lower ?? '') ? 2 : 1);
  const owner = terms.find((t) => t.last === before);
  return owner !== undefined && /^(?:PROPN|NOUN)$/.test(tokens[before]!.pos) && matches.get(owner)!.score < 0.7;
}
