import type { Extract } from '../extract/types.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

/** Words before a noun that pick no kind of it out. */
const LOOSE =
  /^(?:new|old|main|key|big|large|small|major|other|more|further|first|last|next|important|several|various|specific|particular|exact|current|former|recent|special|certain|concrete|possible|additional|total|whole|good|bad|great|two|three|four|five|six|such|kind|type|sort)s?$/;
const OF_VERB = /^(?:gap |any phrase behind|the phrase with the noun asked for|any clause)/;

/**
 * 'Which toys do the grants pay for' is not answered by jobs, where the release tells of toys elsewhere, nor 'which urban jobs' by rural ones.
 */
export function isOfOtherNoun({ wh, focus, terms, tokens }: Question, extract: Extract, { s, matches }: Alignment): boolean {
  const span = extract.items[0]?.span;
  if (wh !== 'which' || !focus || focus.link || focus.isVerb || span?.n !== s.n) return false;
  const rule = extract.rule ?? extract.because;
  if (!OF_VERB.test(rule)) return false;
  const within = (i: number): boolean => s.tokens[i]!.start >= span.start && s.tokens[i]!.end <= span.end;
  const { score, tokens: at } = matches.get(focus)!;
  if (score < 0.7) return rule.startsWith('gap ') && s.view.words.hasStem(focus.stem) && !holdsName(s, within);
  const head = at.find(within);
  // A name says nothing of what else the body or thing may be called.
  if (head === undefined || /^\p{Lu}/u.test(s.tokens[head]!.text)) return false;
  const which = tokens.findIndex((t) => t.lower === 'which');
  // 'which body | of law'
  const said = terms.filter((t) => t.first > which && t.last < focus.first && tokens[t.last + 1]?.lower !== 'of');
  return said.some((t) => picksOut(t) && matches.get(t)!.score < 0.7) && hasOtherKind(s, head, said, matches);
}

const picksOut = (t: Term): boolean => !t.link && !t.isVerb && t.weight >= 0.8 && !LOOSE.test(t.word);

const holdsName = (s: SentenceView, within: (i: number) => boolean): boolean =>
  s.tokens.some((_, i) => within(i) && (s.geo[i] !== undefined || s.mentionAt(i)?.form === 'name'));

/** True for a noun that another word than those of the question says the kind of: 'rural | jobs'. */
function hasOtherKind(s: SentenceView, head: number, said: readonly Term[], matches: Alignment['matches']): boolean {
  const met = new Set(said.flatMap((t) => matches.get(t)!.tokens));
  return s.tree.kids(head, 'amod', 'compound').some((k) => k < head && !met.has(k) && !LOOSE.test(s.tokens[k]!.lower));
}
