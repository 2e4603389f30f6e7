import type { Question } from '../question/question.ts';
import { type Item, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

/**
 * 'Minister of Culture', where 'who' is asked for and the release names the minister elsewhere: the name, with the post where that stands
 * beside it. Any other item is left as it is: one with more in it than the post, and a post that the release gives to nobody by name.
 */
export function holderNamed(view: ReleaseView, question: Question, item: Item): Item {
  const { span } = item;
  if (!span || question.yesNo || !/^(?:who|whom|whose)$/.test(question.wh) || question.kind === 'role') return item;
  const post = view.sentences[span.n]!.mentions.find((m) => m.form === 'nominal' && m.end === span.end && m.start >= span.start);
  const holder = post && view.entity(post.entity);
  if (!post || holder?.kind !== 'person') return item;
  if (!/^(?:the|a|an|our)?$/i.test(item.text.slice(0, post.start - span.start).trim())) return item;
  const named = view.reading.mentions
    .filter((m) => m.entity === post.entity && /^(?:name|title)$/.test(m.form) && view.roleText(m).includes(holder.name))
    .sort((a, b) => Number(a.n === 0) - Number(b.n === 0) || a.n - b.n)[0];
  // Who is named only later is not surely the one.
  if (!named || (span.n > 0 && named.n > span.n)) return item;
  const beside = view
    .facts('post')
    .filter((f) => f.roles.some((r) => r.role === 'holder' && r.entity === post.entity))
    .flatMap((f) => f.roles.filter((r) => r.role === 'post' && r.n === named.n))
    .find((r) => Math.max(r.start - named.end, named.start - r.end) <= 2 && (r.end <= named.start || r.start >= named.end));
  const start = Math.min(named.start, beside?.start ?? named.start);
  const end = Math.max(named.end, beside?.end ?? named.end);
  return rawItem(view, named.n, start, end);
}
