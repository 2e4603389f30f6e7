import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** 'Did the two ministers meet?', 'have A and B met each other?' */
const MUTUAL =
  /^(?:and |so |but )?(?:did|have|had) .+ (?:meet|met|talk|talked|speak|spoken)(?: (?:with|to))?(?: each other| one another| face to face| in person| directly| together)?$/;
const MEETS = /^(?:meet|talk|speak)$/;
/** How far before 'they' those are named whom it means, in sentences. */
const REACH = 3;

/** 'no' for 'did A and B meet', where the release says of just those that they did not meet each other. */
export function answerEachOther(view: ReleaseView, question: Question): Found | undefined {
  if (!question.yesNo || question.tense === 'future') return undefined;
  const asked = question.terms.filter((t) => t.first > 0 && !t.isVerb && !/^(?:two|both|three|face|person|each|other)$/.test(t.word));
  const people = asked.filter((t) => t.link?.kind === 'person' && !t.link.byPost);
  if (asked.length === 0 || asked.some((t) => t.unknown) || !(MUTUAL.test(question.shape) || people.length === 2)) return undefined;
  for (const s of view.sentences.slice(1)) {
    const denied = s.tokens.findIndex((_, v) => isDenied(s, v));
    if (denied >= 0 && areMeant(view, s, denied, asked, people))
      return { items: [{ text: 'no' }], citations: cite(view, [s.n]), score: 0.85, because: 'they are said not to have met' };
  }
  return undefined;
}

/** 'did not meet | each other', 'have not spoken to one another' */
function isDenied({ tokens, tree }: SentenceView, v: number): boolean {
  if (tokens[v]!.pos !== 'VERB' || !MEETS.test(tokens[v]!.lemma) || !tree.isNegated(v)) return false;
  const behind = tokens.slice(v + 1, v + 4).map((t) => t.lower);
  return /^(?:(?:with|to) )?(?:each other|one another)$/.test(behind.slice(0, /^(?:with|to)$/.test(behind[0] ?? '') ? 3 : 2).join(' '));
}

/** True where 'they' are those asked about: two people by name and nobody besides, or what the sentence before calls by the noun. */
function areMeant(view: ReleaseView, s: SentenceView, v: number, asked: readonly Term[], people: readonly Term[]): boolean {
  const own = namedBefore(s, v);
  const before = view.sentences.slice(Math.max(1, s.n - REACH), s.n).reverse();
  const told = own.size > 1 ? s : before.find((b) => namedBefore(b, b.tokens.length).size > 1);
  if (!told) return false;
  if (people.length === 0) return asked.every((t) => matchTerm(t, told).score >= 0.7);
  const named = namedBefore(told, told === s ? v : told.tokens.length);
  return named.size === 2 && people.length === 2 && people.every((p) => p.link!.entities.some((id) => named.has(id)));
}

/** The people named before a token, without the one whom the release is about. */
const namedBefore = (s: SentenceView, end: number): Set<string> =>
  new Set(
    s.mentions
      .filter((m) => m.last < end && m.form !== 'pronoun' && s.view.entity(m.entity)?.kind === 'person' && m.entity !== s.view.mainPerson)
      .map((m) => m.entity),
  );
