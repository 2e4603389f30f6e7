import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { organisationNouns } from '../../reading/lexicon.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/**
 * The body a post belongs to by the words right before it, as an entity: 'the OSCE's Secretary General', 'the mission's Commander',
 * 'the MNJTF and its Force Commander'. Undefined where nothing says so.
 */
export function ownerOfPost(view: ReleaseView, s: SentenceView, start: number): string | undefined {
  const at = s.tokens.findIndex((t) => t.start >= start);
  if (at < 0) return undefined;
  const before = s.tokens[at - 1]?.lower ?? '';
  if (/^(?:its|their)$/.test(before)) return bodyBefore(view, s, at - 1);
  // 'her Special Envoy': whoever she is.
  if (/^(?:his|her)$/.test(before)) return s.mentionAt(at - 1)?.entity;
  if (before === 'whose') return wholeNameBefore(s, whoseStretch(s, at - 1));
  const possessive = s.tokens.findIndex((t, i) => i >= at - 1 && i < at + 5 && (t.lower === "'s" || t.lower === "'"));
  if (possessive < 1) return undefined;
  const owner = s.mentionAt(possessive - 1);
  if (owner) return view.entity(owner.entity)?.kind === 'organisation' ? owner.entity : undefined;
  return bodyCalled(view, s, possessive - 1);
}

/**
 * The words that 'whose' before a post goes back to, as stems: 'the port school in Tarnby, whose | director'. Whoever is so described is
 * asked for by these words as by the words of the post.
 */
export function wordsOfOwner(s: SentenceView, start: number): readonly string[] {
  const at = s.tokens.findIndex((t) => t.start >= start);
  if (at < 2 || s.tokens[at - 1]!.lower !== 'whose') return [];
  const [first, last] = whoseStretch(s, at - 1);
  return s.tokens.slice(first, last + 1).flatMap(({ lower }) =>
    foldKey(lower)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w.length > 1 && !/^(?:the|an|in|at|of|and|for|on)$/.test(w))
      .map((w) => stem(w)),
  );
}

/** First and last token of what 'whose' at `at` goes back to: the noun or name before it, with the place that it is in and, for a group, its kind. */
function whoseStretch(s: SentenceView, at: number): readonly [number, number] {
  const last = s.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  let first = last;
  for (let i = last; i >= 0; i--) {
    const name = s.mentionAt(i);
    const { lower, pos } = s.tokens[i]!;
    if (name && name.form === 'name') i = name.first;
    else if (!/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(pos) && !/^(?:-|in|at)$/.test(lower) && !(lower === 'of' && isCompany(s, i - 1))) break;
    first = i;
    if (/^(?:the|a|an|this|that)$/.test(lower) && !/^(?:in|at|of)$/.test(s.tokens[i - 1]?.lower ?? '')) break;
  }
  return [first, last];
}

/** 'a delegation | of the Union, whose head': what is put together by those named. */
const isCompany = (s: SentenceView, i: number): boolean =>
  /^(?:delegation|team|party|group|panel|branch|office|department)s?$/.test(s.tokens[i]?.lower ?? '');

/** The body or thing that such a stretch is the name of, where it is no more than that. */
function wholeNameBefore(s: SentenceView, [first, last]: readonly [number, number]): string | undefined {
  const at = /^(?:the|a|an)$/.test(s.tokens[first]!.lower) ? first + 1 : first;
  return s.mentions.find((m) => m.form === 'name' && m.first <= at && m.last === last && m.first >= first)?.entity;
}

/** The body that 'its' goes back to: the nearest before it in the sentence, else the first of the sentence before. */
function bodyBefore(view: ReleaseView, s: SentenceView, at: number): string | undefined {
  const isBody = (entity: string): boolean => view.entity(entity)?.kind === 'organisation';
  const here = s.mentions.filter((m) => m.last < at && isBody(m.entity)).sort((a, b) => b.last - a.last || a.first - b.first)[0];
  if (here) return here.entity;
  const previous = view.sentences[s.n - 1];
  return previous && s.n > 1 ? previous.mentions.filter((m) => isBody(m.entity)).sort((a, b) => a.first - b.first)[0]?.entity : undefined;
}

/** 'the mission': the body named last before the sentence, or in it, whose name holds that noun. */
function bodyCalled(view: ReleaseView, s: SentenceView, noun: number): string | undefined {
  const word = s.tokens[noun]?.lower ?? '';
  if (!organisationNouns.has(word)) return undefined;
  const named = (entity: string): boolean => {
    const known = view.entity(entity);
    return known?.kind === 'organisation' && [known.name, ...known.aliases].some((name) => foldKey(name).split(' ').includes(word));
  };
  return view.reading.mentions
    .filter((m) => (m.n < s.n || (m.n === s.n && m.start < s.tokens[noun]!.start)) && named(m.entity))
    .sort((a, b) => b.n - a.n || b.start - a.start)[0]?.entity;
}
