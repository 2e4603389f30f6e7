import { foldKey } from '../../reading/fold.ts';
import { organisationNouns } from '../../reading/lexicon.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/**
 * The body a post belongs to by the words right before it, as an entity: 'the OSCE's Secretary General', 'the mission's Commander',
 * 'the MNJTF and its Force Commander'. Undefined where nothing says so.
 */
export function ownerOfPost(view: ReleaseView, s: SentenceView, start: number): string | undefined {
  const at = s.tokens.findIndex((t) => t.start >= start);
  if (at < 0) return undefined;
  if (/^(?:its|their)$/.test(s.tokens[at - 1]?.lower ?? '')) return bodyBefore(view, s, at - 1);
  const possessive = s.tokens.findIndex((t, i) => i >= at - 1 && i < at + 5 && (t.lower === "'s" || t.lower === "'"));
  if (possessive < 1) return undefined;
  const owner = s.mentionAt(possessive - 1);
  if (owner) return view.entity(owner.entity)?.kind === 'organisation' ? owner.entity : undefined;
  return bodyCalled(view, s, possessive - 1);
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
