import type { Reading, Token } from '../model/reading.ts';
import { pronounLink, resolvePeople } from './posts/people.ts';
import { SHORT_POSTS } from './posts/posts.ts';
import { withTitles } from './posts/titles.ts';
import { type Question, readQuestion } from './question/question.ts';
import { type ReleaseView, viewOf } from './release/view.ts';

/** A question as read against one release. */
export function understand(reading: Reading, question: string, words: readonly Token[]): { view: ReleaseView; question: Question } {
  const view = viewOf(reading);
  return { view, question: withPeople(view, withTitles(view, readQuestion(view, question, words))) };
}

/** 'the PM': a post, though a headline of the release reads as if it were a body. */
function withoutShortPosts(question: Question): Question {
  const isPost = (l: Question['links'][number]): boolean =>
    l.first === l.last && /^(?:organisation|other)$/.test(l.kind) && SHORT_POSTS.has(question.tokens[l.first]!.lower);
  if (!question.links.some(isPost)) return question;
  return {
    ...question,
    links: question.links.filter((l) => !isPost(l)),
    terms: question.terms.map((t) => {
      if (!t.link || !isPost(t.link)) return t;
      const { link: _, ...plain } = t;
      return plain;
    }),
  };
}

/** Adds the people that posts and pronouns in the question stand for, so that 'the vice president' counts as her name does. */
function withPeople(view: ReleaseView, asRead: Question): Question {
  const question = withoutShortPosts(asRead);
  const links = question.kind === 'role' ? [] : resolvePeople(view, question);
  const pronoun = pronounLink(view, question, links);
  if (pronoun) links.push(pronoun);
  if (links.length === 0) return question;
  const inside = (i: number): boolean => links.some((l) => l.first <= i && i <= l.last);
  const kept = question.terms.filter((t) => !inside(t.first) && !inside(t.last));
  const added = links.map((link) => {
    const word = question.tokens
      .slice(link.first, link.last + 1)
      .map((t) => t.lower)
      .join(' ');
    return {
      first: link.first,
      last: link.last,
      word,
      lemma: word,
      stem: word,
      weight: link === pronoun ? 0.7 : 1.5,
      link,
      unknown: false,
      isVerb: false,
    };
  });
  const terms = [...kept, ...added].sort((a, b) => a.first - b.first);
  return {
    ...question,
    links: [...question.links.filter((l) => !inside(l.first)), ...links],
    terms,
    focus: question.focus && terms.includes(question.focus) ? question.focus : undefined,
    verb: question.verb && terms.includes(question.verb) ? question.verb : undefined,
  };
}
