import { listed } from '../extract/listed.ts';
import { chunkFrom } from '../extract/place.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const TABLE = '(?:brunch|lunch(?:eon)?|dinner|breakfast|banquet|reception|round ?table|tea)';
/** 'Who was at the brunch', 'who came to the dinner', 'who was expected at the lunch' */
const ASKS = new RegExp(
  `^(?:and )?who (?:all |else )?(?:was|were|is|are|came|comes|attend\\w*|join\\w*|will|would|went) (?:(?:to be|be|been|expected|supposed|invited|present|there|also|going|all) )*(?:(?:to|at|for|in) )?(?:the |a )?(?:\\w+ )?${TABLE}\\b(?! (?:on|about|in)\\b)`,
);
const NOUN = new RegExp(`^${TABLE}$`);

/** Who is at table with somebody, where the release tells no more of it than 'a brunch with A, B and C': all of them. */
export function answerTableCompany(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.test(question.shape)) return undefined;
  const noun = question.terms.find((t) => NOUN.test(t.word));
  if (!noun) return undefined;
  const named = question.links.flatMap((l) => l.entities);
  const found = view.sentences.slice(1).flatMap((s) => matchTerm(noun, s).tokens.flatMap((i) => companyAt(s, i, named) ?? []));
  const [first] = found;
  if (!first || found.length > 1) return undefined;
  return {
    items: [spanItem(first.s, first.from, first.to)],
    citations: cite(view, [first.s.n]),
    score: 0.8,
    because: 'with whom it is held',
  };
}

function companyAt(s: SentenceView, i: number, named: readonly string[]): { s: SentenceView; from: number; to: number } | undefined {
  if (s.tokens[i + 1]?.lower !== 'with') return undefined;
  const chunk = chunkFrom(s, i + 2);
  if (!chunk) return undefined;
  const members = listed(s, chunk);
  const others = members.filter(([from, to]) => !s.mentions.some((m) => named.includes(m.entity) && m.first >= from && m.last <= to));
  const [first] = others;
  // One whom the question names in the middle would have to be left out.
  return first && others.length === members.length - members.indexOf(first) ? { s, from: first[0], to: others.at(-1)![1] } : undefined;
}
