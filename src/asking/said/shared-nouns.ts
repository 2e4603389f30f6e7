import { peopleNouns, sayingVerbs } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** Nouns for what people hold, want and care for, those of one meaning together. */
const HELD: readonly RegExp[] = [
  /^(?:vision|dream)s?$/,
  /^(?:goal|aim|objective|ambition|aspiration|target|purpose)s?$/,
  /^(?:interest)s?$/,
  /^(?:commitment|determination|resolve|dedication)s?$/,
  /^(?:position|view|belief|conviction|opinion|understanding)s?$/,
  /^(?:desire|wish|hope)(?:s|es)?$/,
  /^(?:concern|worry|fear)(?:s|ies)?$/,
  /^(?:responsibility|duty|task|challenge)(?:s|ies)?$/,
];
const SHARED = /^(?:common|shared|joint|mutual)$/;
const SIDES = /^(?:sides?|part(?:y|ies)|leaders?|ministers?|countr(?:y|ies)|governments?|nations?|two|both|pair)$/;
/** Nouns of places that a name may stand for. */
const PLACE = /^(?:region|area|sea|ocean|country|world|continent|valley|island|islands|border)$/;
const ASKS =
  /^(?:and |so )?(?:what(?:'s|s| is| was| are| were) )?(?:(?:the|their|our|any) )?(?:common|shared|joint|mutual) (?:[\w-]+ )?[\w-]+(?: (?:of|for|on|about|in|regarding|between) .+)?$|^(?:and |so )?what (?:(?:common|shared|joint) )?[\w-]+ (?:(?:of|for|on|about|in|regarding) .+ )?(?:do|did) (?:they|both|the .+) (?:share|have in common)(?: .+)?$|^what (?:common|shared|joint) [\w-]+ (?:do|did) (?:they|both|the .+) have$/;
/** How many sentences are one answer. */
const MOST = 2;

/**
 * What several share, asked for by its noun: 'their common goal', 'what vision do they share'. Told behind the noun, 'their shared vision of | a calm
 * sea', or said of it, 'the common goal is | to end hunger'.
 */
export function answerSharedNoun(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const noun = question.terms.find((t) => !t.link && HELD.some((kind) => kind.test(t.word)));
  const kind = noun && HELD.find((k) => k.test(noun.word));
  if (!noun || !kind) return undefined;
  const others = question.terms.filter((t) => t !== noun && !SHARED.test(t.word) && !/^(?:share|have)$/.test(t.lemma));
  const told = view.sentences.slice(1).flatMap((s) => {
    const what = sharedIn(s, kind);
    return what && others.every((t) => isThere(s, t, what)) ? [{ s, what }] : [];
  });
  if (told.length === 0 && view.sentences.slice(1).some((s) => lacksShared(s, kind))) return 'silent';
  if (told.length === 0 || told.length > MOST) return undefined;
  return {
    items: distinct(told.map(({ s, what }) => spanItem(s, ...what))),
    citations: cite(
      view,
      told.map(({ s }) => s.n),
    ),
    score: 0.85,
    because: 'what is told of it as shared',
  };
}

/** What the question names beside: in the sentence, or a kind of place where what is shared names one. */
function isThere(s: SentenceView, term: Term, [first, last]: readonly [number, number]): boolean {
  if (!term.link && (SIDES.test(term.word) || peopleNouns.has(term.lemma))) return true;
  if (matchTerm(term, s).score >= 0.7) return true;
  const namesPlace = (i: number): boolean => s.geo[i] !== undefined || s.entityAt(i)?.kind === 'place';
  return PLACE.test(term.word) && s.tokens.slice(first, last + 1).some((_, k) => namesPlace(first + k));
}

/** 'No shared position' */
const lacksShared = ({ tokens }: SentenceView, kind: RegExp): boolean =>
  tokens.some(
    (t, i) =>
      t.pos === 'NOUN' &&
      kind.test(t.lower) &&
      SHARED.test(tokens[i - 1]?.lower ?? '') &&
      tokens.slice(Math.max(0, i - 3), i).some((x) => /^(?:no|not|n't|without)$/.test(x.lower)),
  );

/** What stands behind the noun that is told as shared, or is said of it; undefined where none is or it is denied. */
function sharedIn(s: SentenceView, kind: RegExp): [number, number] | undefined {
  const { tokens, tree } = s;
  for (const [i, token] of tokens.entries()) {
    if (token.pos !== 'NOUN' || !kind.test(token.lower)) continue;
    const before = tokens.slice(Math.max(0, i - 3), i);
    const verb = tree.verbOf(i);
    if (!before.some((t) => SHARED.test(t.lower)) || before.some((t) => t.lower === 'no') || (verb >= 0 && tree.isNegated(verb))) continue;
    const next = tokens[i + 1]?.lower ?? '';
    const first = /^(?:of|that|in|for)$/.test(next)
      ? i + 2
      : next === 'to'
        ? i + 1
        : /^(?:is|are|was|were|remains)$/.test(next)
          ? i + 2
          : -1;
    if (first < 0 || !tokens[first] || /^(?:not|n't|no)$/.test(tokens[first]!.lower)) continue;
    return [first, endOf(s, first)];
  }
  return undefined;
}

/** Up to a stop, a mark before another clause, or 'and' before the next verb of saying. */
function endOf({ tokens }: SentenceView, first: number): number {
  let end = first;
  for (let i = first + 1; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (/^[.;:"”()]$/.test(tokens[i]!.text)) break;
    const opensClause =
      next !== undefined &&
      (/^(?:which|who|while|but|including|where)$/.test(next.lower) || (next.pos === 'VERB' && /(?:ed|ing)$/.test(next.lower)));
    if (tokens[i]!.text === ',' && opensClause) break;
    if (tokens[i]!.lower === 'and' && next?.pos === 'VERB' && (/ed$/.test(next.lower) || sayingVerbs.has(next.lemma))) break;
    end = i;
  }
  while (end > first && /^[,]$/.test(tokens[end]!.text)) end--;
  return end;
}
