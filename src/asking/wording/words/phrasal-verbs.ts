import { readFileSync } from 'node:fs';
import type { Token } from '../../../model/reading.ts';
import { foldKey } from '../../../reading/fold.ts';
import { analyse, stem } from '../../../reading/language.ts';
import { demonyms, placeNames } from '../../../reading/lexicon.ts';
import type { ReleaseView } from '../../release/view.ts';

interface Phrasal {
  readonly verb: string;
  readonly particles: readonly string[];
  readonly base: readonly string[];
  readonly past: readonly string[];
}

const path = new URL('../../../../knowledge/words/phrasal-verbs.txt', import.meta.url);
/** By the dictionary form of their verb; longer ones first. */
const phrasals = new Map<string, Phrasal[]>();
for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line.startsWith('#') || !line.includes('=')) continue;
  const [left, right] = line.split('=').map((part) => part.trim().split(' ')) as [string[], string[]];
  const [verb, ...particles] = left as [string, ...string[]];
  const half = right.length / 2;
  const known = phrasals.get(verb) ?? [];
  known.push({ verb, particles, base: right.slice(0, half), past: right.slice(half) });
  phrasals.set(
    verb,
    known.sort((a, b) => b.particles.length - a.particles.length),
  );
}

/**
 * The tokens of a question with verbs of two words ('turn down') as the plain verb that releases have ('reject'), unless the release has the two
 * words itself. Offsets are those of the words replaced.
 */
export function withPlainVerbs(view: ReleaseView, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const found = /^(?:VERB|AUX|NOUN)$/.test(token.pos) || isDone(tokens, i) ? phrasalAt(tokens, i) : undefined;
    if (!found || has(view, found) || isWithSomebody(view, tokens, i + found.particles.length)) {
      out.push(token);
      continue;
    }
    const last = tokens[i + found.particles.length]!;
    const [base, ...rest] = found.base;
    const words = isPast(tokens, i) ? found.past : isGoingOn(tokens, i) ? [ingForm(base!), ...rest] : found.base;
    for (const word of words) {
      const [read] = analyse(word);
      const pos = word === words[0] ? 'VERB' : 'ADP';
      if (read) out.push({ ...read, pos, lemma: word === words[0] ? found.base[0]! : word, start: token.start, end: last.end });
    }
    i += found.particles.length;
  }
  return out;
}

/** 'When | will it open again': an adjective by its tag, where behind the helper only a verb can stand. */
function isDone(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.pos !== 'ADJ') return false;
  const helper = tokens.slice(0, i).findLast((t) => t.pos === 'AUX' || /^be(?:en|ing)?$/.test(t.lower));
  return helper !== undefined && /^(?:will|would|did|does|do|can|could|shall|should)$/.test(helper.lower);
}

/** 'turned down', 'was | shut down': a form of the past or a participle. */
function isPast(tokens: readonly Token[], i: number): boolean {
  const { lower, lemma } = tokens[i]!;
  if (lower !== lemma) return !/(?:ing|s)$/.test(lower);
  const helper = tokens.slice(0, i).findLast((t) => /^(?:AUX|PART)$/.test(t.pos));
  return helper !== undefined && /^(?:is|are|was|were|be|been|being|has|have|had)$/.test(helper.lower);
}

/** 'is | getting worse', which reads as 'is deteriorating': behind a form of 'be'. */
const isGoingOn = (tokens: readonly Token[], i: number): boolean =>
  /ing$/.test(tokens[i]!.lower) &&
  tokens[i]!.lower !== tokens[i]!.lemma &&
  /^(?:is|are|was|were|be|been|'s|'re)$/.test(tokens.slice(0, i).findLast((t) => /^(?:AUX|PART|VERB)$/.test(t.pos))?.lower ?? '');

/** The form in '-ing' of a verb: 'closing', 'seeing', 'quitting'. */
const ingForm = (verb: string): string =>
  `${verb.replace(/(?<=[^eo])e$/, '').replace(/^([^aeiou]+u?[aeiou])([bdgklmnprt])$/, '$1$2$2')}ing`;

const phrasalAt = (tokens: readonly Token[], i: number): Phrasal | undefined =>
  phrasals.get(tokens[i]!.lemma)?.find(({ particles }) => particles.every((p, k) => tokens[i + 1 + k]?.lower === p));

/** 'Did it come up with | the Norlanders': behind 'with' stands whom it was with, so that it is no verb of three words. */
function isWithSomebody(view: ReleaseView, tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'with') return false;
  const { lower } = tokens[tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1] ?? { lower: '' };
  if (lower.length < 3) return false;
  return (
    demonyms.has(lower) ||
    demonyms.has(lower.replace(/s$/, '')) ||
    placeNames.has(lower) ||
    view.reading.entities.some(({ kind, name }) => /^(?:person|organisation)$/.test(kind) && foldKey(name).split(' ').includes(lower))
  );
}

/** True when the release has the verb with its particle right behind. */
const has = (view: ReleaseView, { verb, particles }: Phrasal): boolean =>
  view.sentences.some((s) =>
    s.tokens.some((t, i) => (t.lemma === verb || s.stems[i] === stem(verb)) && particles.every((p, k) => s.tokens[i + 1 + k]?.lower === p)),
  );
