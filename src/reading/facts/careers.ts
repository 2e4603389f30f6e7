import type { Fact } from '../../model/reading.ts';
import type { PostMention } from '../names/index.ts';
import type { FactSentence, Part } from './context.ts';
import { beforeArticle, partOf, roles } from './post-parts.ts';

/** What a career is made of: 'his earlier postings include P'. */
const CAREER = /^(?:postings|assignments|positions|posts|roles|appointments|jobs|offices|career|experience)$/;
/** What stands before 'as P' where a post of a career is told by the way. */
const ALONG = /^(?:recently|including|previously|latterly|notably|formerly)$/;
const LINKS =
  /^(?:,|and|or|then|later|also|first|most|more|before|that|subsequently|recently|including|previously|latterly|notably|formerly)$/;

/** 'His earlier postings include P and P', 'Her previous roles were P, P': the posts of a career. */
export function listed(s: FactSentence, post: PostMention): Fact | undefined {
  const { tokens } = s.sentence;
  const verb = tokens.findIndex(
    (t, i) => i < post.first && /^(?:include|be)$/.test(t.lemma) && CAREER.test(tokens[nounBefore(s, i)]?.lower ?? ''),
  );
  if (verb < 0 || tokens.slice(verb + 1, post.first).some((t) => t.pos === 'VERB' || /^[;.:]$/.test(t.text))) return undefined;
  const noun = nounBefore(s, verb);
  const owner = s.mentions.filter((m) => m.last < noun && m.last >= noun - 5 && s.kindOf(m.entity) === 'person').at(-1);
  if (!owner || !(owner.form === 'pronoun' || tokens[owner.last + 1]?.lower === "'s")) return undefined;
  const fact = s.fact('post', 'X was P', verb, roles(s, partOf(owner), post));
  return { ...fact, polarity: 'positive', modality: 'happened' };
}

/**
 * '… more than twenty years of experience, most recently as P', 'served as P, and as Q', 'has held posts in Norland, including as P and as Q': what the
 * one person of the sentence was. Not where another is named before the post, nor where no career is spoken of.
 */
export function ofCareer(s: FactSentence, post: PostMention, before: readonly Fact[]): Fact | undefined {
  const { tokens } = s.sentence;
  const as = beforeArticle(s, post.first);
  if (tokens[as]?.lower !== 'as') return undefined;
  let i = as - 1;
  while (i > 0 && LINKS.test(tokens[i]!.lower)) i--;
  const links = tokens.slice(i + 1, as).map((t) => t.lower);
  const last = before.at(-1);
  const first = last?.roles.find((r) => r.role === 'post');
  // 'served as P | and as Q'
  if (last && first && links.length > 0 && isBehindAs(s, first.start) && !isBroken(s, first.end, tokens[as]!.start))
    return { ...last, roles: last.roles.map((r) => (r === first ? s.role('post', { first: post.first, last: post.last }) : r)) };
  if (!links.some((w) => ALONG.test(w)) || !tokens.slice(0, i + 1).some((t) => OF_CAREER.test(t.lower))) return undefined;
  const holder = onlyOne(s, as);
  if (!holder) return undefined;
  return { ...s.fact('post', 'X was P', post.head, roles(s, holder, post)), polarity: 'positive', modality: 'happened' };
}

const OF_CAREER =
  /^(?:experience|career|positions?|posts?|postings|roles?|assignments|capacit(?:y|ies)|functions|appointments|served|serving|worked|working|held)$/;

/** True where 'as' stands before what begins at `start`, an article between left out. */
function isBehindAs(s: FactSentence, start: number): boolean {
  const { tokens } = s.sentence;
  const at = tokens.findIndex((t) => t.start >= start);
  return at > 0 && tokens[beforeArticle(s, at)]?.lower === 'as';
}

/** True where somebody else, a verb or an end of a clause stands between two offsets. */
const isBroken = (s: FactSentence, from: number, to: number): boolean =>
  s.sentence.tokens.some(
    (t, i) =>
      t.start >= from &&
      t.end <= to &&
      (/^(?:VERB|AUX)$/.test(t.pos) || /^[;.:"]$/.test(t.text) || s.kindOf(s.mentionAt(i)?.entity ?? '') === 'person'),
  );

/** The one person named before token `before`. */
function onlyOne(s: FactSentence, before: number): Part | undefined {
  const people = s.mentions.filter((m) => m.last < before && s.kindOf(m.entity) === 'person').sort((a, b) => a.first - b.first);
  return people.length > 0 && people.every((m) => m.entity === people[0]!.entity) ? partOf(people[0]!) : undefined;
}

/** The noun before the verb at `i`, an auxiliary between them left out. */
function nounBefore(s: FactSentence, i: number): number {
  let k = i - 1;
  while (k > 0 && /^(?:AUX|ADV)$/.test(s.sentence.tokens[k]!.pos)) k--;
  return k;
}
