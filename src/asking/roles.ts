import { foldKey } from '../reading/fold.ts';
import { matchTerm } from './align.ts';
import { asksPostOfPerson, isPostTalk } from './asks-post.ts';
import { cite, distinct, entityItem, type Found, rawItem, spanItem } from './found.ts';
import { overlap } from './interval.ts';
import { matchPosts, type PostRow, postQuery, postRows } from './posts.ts';
import type { Question } from './question.ts';
import type { ReleaseView } from './view.ts';

const RANK_ONLY =
  /^(?:(?:lieutenant|major|brigadier|vice|rear|air|chief|field|first|second|lt|maj|col|gen|brig|captain|colonel|general|admiral|commodore|marshal|sergeant|commander)[. ]*)+$/i;

/** The post of a person, or the person who holds a post. */
export function answerRole(view: ReleaseView, question: Question): Found | undefined {
  const people = question.links.filter((l) => l.entities.some((e) => view.entity(e)?.kind === 'person'));
  const asksWho = /^who (?:led|leads?|heads?|headed|chairs?|chaired|runs?|commands?|commanded|directs?)\b/.test(question.shape);
  if (people.length > 0 && !asksWho) {
    const asksHolder =
      /^who (?:is|was|'s) (?:the )?(?!<person>)/.test(question.shape) &&
      !/^who(?:'s| is| was) (?:the |this |mr |ms |mrs |dr )*<person>/.test(question.shape) &&
      question.terms.some((t) => !t.link);
    if (!asksHolder)
      return postOf(
        view,
        people.flatMap((l) => [...l.entities]).filter((e) => view.entity(e)?.kind === 'person'),
        question,
      );
  }
  return holderOf(view, question);
}

/** True for a post that is no longer held, by its own words. */
const isFormer = (row: PostRow): boolean =>
  /^(?:(?:an? |the )?(?:former|formerly|ex|erstwhile|previous|previously|then)\b)/i.test(row.text);

function postOf(view: ReleaseView, ids: readonly string[], question: Question): Found | undefined {
  if (new Set(ids).size !== 1 || question.terms.some((t) => t.unknown && !isPostTalk(t.word))) return undefined;
  const all = postRows(view).filter((r) => r.person === ids[0]);
  const former = asksPostOfPerson(question.tokens, (i) => question.links.find((l) => l.first <= i && i <= l.last)) === 'former';
  // 'What job has X had since 2019': what the sentences of that day say.
  const { dates } = postQuery(question);
  const told =
    dates.length > 0
      ? all.filter((r) => view.sentences[r.evidence]!.dates.some((d) => dates.some((asked) => overlap(d.value, asked))))
      : all;
  const there = heldThere(view, question, told);
  const own = there.filter((r) => isFormer(r) === former || there.every(isFormer));
  if (former && !own.some(isFormer)) return undefined;
  const ranked = question.tokens.some((t) => t.lower === 'rank') ? own.filter((r) => RANK_ONLY.test(r.text)) : [];
  const others = own.filter((r) => !RANK_ONLY.test(r.text));
  const real = ranked.length > 0 && !question.terms.some((t) => /^(?:post|job|position|office|function|role)$/.test(t.word)) ? [] : others;
  const rows = [...ranked, ...(real.length + ranked.length > 0 ? real : own.filter((r) => /ambassador|commander/i.test(r.text)))];
  if (rows.length === 0) return undefined;
  // The fullest wording first; shorter ones that it contains add nothing.
  const sorted = [...rows].sort((a, b) => Math.min(b.text.length, 150) - Math.min(a.text.length, 150) || a.evidence - b.evidence);
  const kept = sorted.filter((r, k) => !sorted.slice(0, k).some((o) => r.stems.every((w) => o.stems.includes(w))));
  const shown = kept.slice(0, 2);
  const again = alsoSaid(view, ids[0]!, shown[0]!);
  return {
    items: distinct(shown.map((r) => rawItem(view, r.n, r.start, r.end))),
    citations: cite(view, [
      ...shown.map((r) => r.evidence),
      ...(shown[0]!.evidence === 0
        ? own
            .filter((r) => r.evidence > 0)
            .map((r) => r.evidence)
            .slice(0, 1)
        : []),
      ...again,
    ]),
    score: 0.9,
    because: `posts of ${view.entity(ids[0]!)!.name}`,
  };
}

/** Posts at the place or body that the question names besides the person: told there, or of a release that is about it. */
function heldThere(view: ReleaseView, question: Question, rows: readonly PostRow[]): readonly PostRow[] {
  const where = question.terms.filter(
    (t) => t.link && t.link.kind !== 'person' && /^(?:in|at|for|of|with|within)$/.test(question.tokens[t.first - 1]?.lower ?? ''),
  );
  if (where.length === 0) return rows;
  const near = (n: number): boolean => where.every((t) => matchTerm(t, view.sentences[n]!).score >= 0.7);
  const told = rows.filter((r) => near(r.evidence));
  return told.length > 0 ? told : near(0) ? rows : [];
}

/** Other sentences that name the person beside the same post, in other words or order. */
function alsoSaid(view: ReleaseView, person: string, row: PostRow): number[] {
  const start = foldKey(row.text).split(' ').slice(0, 3).join(' ');
  return view.sentences
    .filter(
      (s) =>
        s.n > 0 &&
        s.n !== row.evidence &&
        s.mentions.some((m) => m.entity === person && m.form !== 'pronoun') &&
        foldKey(s.text(0, s.tokens.length - 1)).includes(start),
    )
    .map((s) => s.n)
    .slice(0, 2);
}

function holderOf(view: ReleaseView, question: Question): Found | undefined {
  // 'What was the envoy before …': another post than the one he is called by.
  if (/\b(?:before|previously|formerly|earlier)\b/.test(question.shape) && /^what\b/.test(question.shape)) return undefined;
  const query = postQuery(question);
  // 'who chaired it': nothing says what; the sentence with the verb may.
  if (query.anyHead && query.stems.length === 0 && query.names.length === 0 && query.geo.length === 0) return undefined;
  const found = matchPosts(view, query);
  if (found.length === 0) return undefined;
  const best = found[0]!.score;
  const top = found.filter((f) => f.score >= best - 0.12);
  const people = [...new Set(top.map((f) => f.row.person))];
  if (people.length > 2) return undefined;
  const shown = people
    .map((p) => ({ row: top.find((f) => f.row.person === p)!.row }))
    .map(({ row }) => ({ row, shown: entityItem(view, row.person, row.n) }));
  return {
    items: distinct(shown.map((x) => x.shown.item)),
    citations: cite(
      view,
      shown.flatMap((x) => [x.row.evidence, x.shown.n]),
    ),
    score: Math.min(0.9, best),
    because: 'holders of the post',
  };
}

/** What a body is or serves as: 'the agency is the chair of the group'. */
export function bodyRole(view: ReleaseView, question: Question): Found | undefined {
  const body = question.terms.find((t) => t.link && t.link.entities.length > 0 && t.link.kind !== 'person' && !t.link.geo);
  if (!body || question.terms.some((t) => t.unknown)) return undefined;
  const others = question.terms.filter(
    (t) => t !== body && !/^(?:role|capacity|function|position|job|post|title|work\w*|serve\w*|act\w*|play\w*|have|has|is)$/.test(t.word),
  );
  for (const s of view.sentences) {
    if (s.n === 0) continue;
    for (const [i, token] of s.tokens.entries()) {
      if (!/^(?:NOUN|PROPN)$/.test(token.pos)) continue;
      const subject = s.tree.kids(i, 'cop').length > 0 ? s.tree.kids(i, 'nsubj')[0] : undefined;
      if (subject === undefined || !body.link!.entities.includes(s.mentionAt(subject)?.entity ?? '')) continue;
      if (others.some((t) => matchTerm(t, s).score < 0.7)) continue;
      const [first, last] = s.tree.nounPhrase(i);
      return { items: [spanItem(s, first, last)], citations: cite(view, [s.n]), score: 0.8, because: 'what the release says the body is' };
    }
  }
  return undefined;
}
