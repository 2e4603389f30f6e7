import { isMonthOrDay } from '../../reading/calendar.ts';
import { matchTerm } from '../matching/align.ts';
import { postRows } from '../posts/post-rows.ts';
import type { Question } from '../question/question.ts';
import { type Item, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

// 'Which company', 'name of the prison', 'which president': an answer tells which one it is, by a name and of that kind.

/** Posts that are told apart by their nouns; any of them may be called an official or a leader. */
const POST =
  /\b(president|minister|ambassador|commissioner|governor|mayor|senator|speaker|chancellor|king|queen|prince|princess|bishop|cardinal|judge)s?\b/g;
const ONLY = /(?:,|-|:) ?(?:only )?(?:the )?(\w+?)s?(?: only| alone)?$/;
const SMALL =
  /^(?:the|a|an|in|on|at|of|for|from|since|until|by|to|its|his|her|their|this|that|last|next|no|nr|one|two|three|four|five|six|several|some|many)$/;

/** The items that name one of the kind asked for; a number cut off its noun is put back. */
export function ofKindNamed(view: ReleaseView, question: Question, items: readonly Item[]): Item[] {
  const whole = items.map((item) => withNumber(view, item));
  // 'Whose representatives': of sentences that tell of none, nobody's.
  const { wh, focus } = question;
  if (wh === 'whose' && focus && !focus.link && whole.every(({ span }) => span && matchTerm(focus, view.sentences[span.n]!).score < 0.7))
    return [];
  if (asksName(question) && whole.some((item) => isKindOnly(view, question, item))) return [];
  return ofPostNamed(view, question, whole);
}

/** 'prison No. | 407' */
function withNumber(view: ReleaseView, item: Item): Item {
  if (!item.span || !/\bNo\.?$/.test(item.text)) return item;
  const { n, start, end } = item.span;
  const more = /^\.?\s?\d[\d/-]*/.exec((n === 0 ? view.release.title : view.release.text).slice(end, end + 12));
  return more ? rawItem(view, n, start, end + more[0].length) : item;
}

/** 'which company', 'name of the company' */
const asksName = ({ wh, focus, kind, shape }: Question): boolean =>
  focus !== undefined &&
  !focus.link &&
  ((wh === 'which' && /^(?:what|who)$/.test(kind) && focus.word === focus.lemma) || /\bname of\b/.test(shape));

/** 'A private security company', 'a | coastal oil | platform', 'prison in January': of what kind it is or when it was so, and no name. */
function isKindOnly(view: ReleaseView, { focus, shape }: Question, { text, span }: Item): boolean {
  if (!span || span.n === 0) return false;
  const s = view.sentences[span.n]!;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  if (
    words.includes(focus!.lemma) &&
    words.every((w) => w === focus!.lemma || SMALL.test(w) || isMonthOrDay(w) || /^(?:19|20)\d\d$/.test(w))
  )
    return true;
  const isOneOfMany = /\b(?:a|an) $/i.test(view.release.text.slice(Math.max(s.sentence.start, span.start - 3), span.start));
  if (!isOneOfMany || /["“\d]/.test(text)) return false;
  const isNamed = s.tokens.some(
    (t, i) => t.start >= span.start && t.end <= span.end && /^\p{Lu}/u.test(t.text) && s.geo[i] === undefined && !isMonthOrDay(t.lower),
  );
  if (isNamed) return false;
  const rest = view.release.text.slice(span.end, span.end + 20).toLowerCase();
  return words.includes(focus!.lemma) || (/\bname of\b/.test(shape) && rest.startsWith(` ${focus!.lemma}`));
}

/** 'With which president', '…, ministers only': whoever holds another post falls away, by the post given here or elsewhere in the release. */
function ofPostNamed(view: ReleaseView, { wh, focus, kind, shape }: Question, items: readonly Item[]): Item[] {
  const tail = /\b(?:only|alone)\b/.test(shape) ? ONLY.exec(shape)?.[1] : undefined;
  const asked = tail ?? (/^(?:which|what)$/.test(wh) && focus && !focus.link ? focus.lemma : '');
  if (!/^(?:met|who)$/.test(kind) || !isPost(asked) || /\bwhich\b.*\bwhich\b/.test(shape)) return [...items];
  const field = fieldOf(shape);
  if (field && items.some((item) => ![undefined, field].includes(fieldOf(item.text.toLowerCase())))) return [];
  return items.filter((item) => {
    const posts = postsIn(view, item);
    return posts.length === 0 || posts.includes(asked);
  });
}

/** What a minister is for: 'which | defence | minister' is no foreign minister. */
const FIELD =
  /\b(foreign|defen[cs]e|interior|finance|justice|trade|health|education|transport|energy|agriculture|environment|labou?r|culture|tourism) (?:ministers?|secretar(?:y|ies))\b/;

const fieldOf = (words: string): string | undefined => FIELD.exec(words)?.[1]?.replace('nse', 'nce').replace('labor', 'labour');

const isPost = (word: string): boolean => [...word.matchAll(POST)].some((m) => m[0] === word);

/** The posts that an item tells, else those of the person it names. */
function postsIn(view: ReleaseView, { text, span }: Item): string[] {
  const nouns = (words: string): string[] => [...words.toLowerCase().matchAll(POST)].map((m) => m[1]!);
  const own = nouns(text.replace(/\bVice[- ]President/i, 'Vice').replace(/\b(?:Secretary|Attorney|Director|Governor)[- ]General/i, 'Head'));
  if (own.length > 0 || !span) return own;
  const people = view.sentences[span.n]!.mentions.filter((m) => m.start >= span.start && m.end <= span.end).map((m) => m.entity);
  return postRows(view)
    .filter((r) => people.includes(r.person))
    .flatMap((r) => nouns(r.text));
}
