import { isPostWord } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { postRows } from './post-rows.ts';
import { matchPosts, postQuery } from './posts.ts';

/** 'Is A still the speaker', 'was B prime minister', 'is C the head of the mission' */
const ASKS =
  /^(?:and |so )?(is|was) (?:the )?<person> (?:(?:still|now|currently|already|actually|really) )*(?!in\b|at\b|on\b|to\b|from\b|with\b)(?:the |a |an )?\S/;

const GIVEN = 'the post that the release gives to that one';

/**
 * Whether somebody holds a post: yes for one that the release gives to that one today, no for one that it says is no longer held. Undefined
 * for a post that it gives to somebody else, or to nobody: that says nothing of the one asked for.
 */
export function answerPostHeld(view: ReleaseView, question: Question): Found | undefined {
  const asked = ASKS.exec(question.shape)?.[1];
  if (!question.yesNo || !asked) return undefined;
  const person = question.links.find((l) => l.kind === 'person');
  if (!person || person.byPost || person.entities.length !== 1) return undefined;
  const behind = question.tokens.slice(person.last + 1).filter((t) => /[a-z]/.test(t.lower));
  if (!behind.some((t) => isPostWord(t.lower)) || behind.some((t) => t.pos === 'VERB' && !isPostWord(t.lower))) return undefined;
  const own = question.terms.filter((t) => t.first > person.last && !/^(?:still|now|currently|already|actually|really)$/.test(t.word));
  if (own.some((t) => t.unknown)) return undefined;
  // A post that was read as the one who holds it.
  const holder = own.find((t) => t.link?.byPost)?.link;
  if (holder && (asked === 'was' || !holder.entities.includes(person.entities[0]!))) return undefined;
  if (holder) {
    const row = postRows(view).find((r) => r.person === person.entities[0] && r.held === 'current');
    return row && { items: [{ text: 'yes' }], citations: cite(view, [row.evidence]), score: 0.9, because: GIVEN };
  }
  const query = postQuery({ ...question, terms: own }, [person]);
  if (query.stems.length + query.names.length === 0) return undefined;
  const held = (former: boolean) =>
    matchPosts(view, { ...query, former }).filter(({ row, score }) => row.person === person.entities[0] && score > 0.6);
  const now = held(false).filter(({ row }) => row.held === 'current');
  const past = held(true);
  const best = now[0] ?? past[0];
  if (!best || (now.length > 0 && asked === 'was')) return undefined;
  const yes = asked === 'was' ? past.length > 0 : now.length > 0;
  return {
    items: [{ text: yes ? 'yes' : 'no' }],
    citations: cite(view, [best.row.evidence]),
    score: 0.9,
    because: yes ? GIVEN : 'the post that is no longer held',
  };
}
