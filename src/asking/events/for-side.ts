import { asksDoer, isItsDoer } from '../guards/doers-told.ts';
import { landsOf, OF_PAIRS, sideAsked } from '../guards/its-side.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, entityItem, type Found, spanItem } from '../release/found.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';

/**
 * 'Who signed the pact for Norland': the one person who is told to have done it and whose post is of that country. 'silent' where those who
 * did just that are all of other countries; undefined where the release does not tell it so.
 */
export function answerForSide(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const { verb } = question;
  if (!asksDoer(question) || !verb || !OF_PAIRS.test(verb.lemma)) return undefined;
  const side = sideAsked(question);
  if (!side?.link?.geo) return undefined;
  const land = countryOf(side.link.geo);
  const rest = question.terms.filter((t) => t !== side && t !== verb && !/^(?:behalf|side)$/.test(t.word));
  const doers = view.sentences
    .slice(1)
    .filter((s) => matchTerm(verb, s).tokens.some((i) => s.tokens[i]!.pos === 'VERB') && rest.every((t) => matchTerm(t, s).score >= 0.7))
    .flatMap((s) => doersIn(view, question, s));
  const own = doers.filter(({ lands }) => lands.has(land));
  if (new Set(own.map(({ entity }) => entity)).size === 1) {
    const { entity, n } = own[0]!;
    const { item, n: named } = entityItem(view, entity, n);
    return { items: [item], citations: cite(view, [n, named]), score: 0.85, because: 'who did it for that side' };
  }
  return own.length === 0 && rest.length > 0 && doers.length > 0 && doers.every(({ lands }) => lands.size > 0) ? 'silent' : undefined;
}

interface Doer {
  readonly entity: string;
  readonly n: number;
  readonly lands: ReadonlySet<string>;
}

function doersIn(view: ReleaseView, question: Question, s: SentenceView): Doer[] {
  return s.mentions.flatMap((m) => {
    if (!/^(?:name|title)$/.test(m.form) || view.entity(m.entity)?.kind !== 'person') return [];
    const item = spanItem(s, m.first, m.last);
    return isItsDoer(question, s, item) === 'yes' ? [{ entity: m.entity, n: s.n, lands: landsOf(view, item) }] : [];
  });
}
