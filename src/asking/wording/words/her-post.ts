import type { Token } from '../../../model/reading.ts';
import { analyse } from '../../../reading/language.ts';
import type { ReleaseView } from '../../release/view.ts';

const POST = /^(?:job|post|position|role|title|office|function|occupation|career|background|predecessor|successor|appointment)s?$/;
/** What may stand between 'her' and the post. */
const WHICH = /^(?:last|previous|former|past|prior|earlier|current|present|new|next|old|most|recent|exact|official|full|first|other)$/;

/**
 * The tokens of 'what was her last job' with the name of whom the release is about in place of 'her': it is told of by a post, not by 'she'. Unchanged
 * where a name is in the question, or the release is about nobody who may be 'she'. The new tokens have the offsets of the one replaced.
 */
export function withOwnerOfPost(view: ReleaseView, tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((t) => /^(?:his|her)$/.test(t.lower));
  if (at < 0) return tokens;
  let noun = at + 1;
  while (WHICH.test(tokens[noun]?.lower ?? '')) noun++;
  // 'Her post' alone, or with 'what is' before it.
  if (!POST.test(tokens[noun]?.lower ?? '') || tokens.slice(0, at).some((t) => /^(?:NOUN|PROPN|VERB)$/.test(t.pos))) return tokens;
  const person = view.mainPersonOf(tokens[at]!.lower === 'her' ? 'female' : 'male');
  const name = person === undefined ? undefined : view.entity(person)?.name;
  if (!name) return tokens;
  const { start, end } = tokens[at]!;
  const owner = analyse(`${name}'s ${tokens[noun]!.text}`).slice(0, -1);
  return [...tokens.slice(0, at), ...owner.map((t) => ({ ...t, start, end })), ...tokens.slice(at + 1)];
}
