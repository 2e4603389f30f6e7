import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { postNouns } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import { asksPostOfPerson, isPostLike, isPostTalk, type PostAsked } from '../question/asks-post.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Link } from '../question/link.ts';
import type { Question } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, rawItem, spanItem } from '../release/found.ts';
import { overlap } from '../release/interval.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';
import { resolvePeople } from './people.ts';
import { type PostRow, postRows } from './post-rows.ts';
import { matchPosts, type PostQuery, postQuery } from './posts.ts';
import { asksEarlierHolder, formerHolder, leftPost } from './succession.ts';

const RANK_ONLY =
  /^(?:(?:rtd|retd|ret|lieutenant|major|brigadier|vice|rear|air|chief|field|first|second|lt|maj|col|gen|brig|captain|colonel|general|admiral|commodore|marshal|sergeant|commander)[. ]*)+$/i;

/** The post of a person, or the person who holds a post. */
export function answerRole(view: ReleaseView, question: Question): Found | undefined {
  const earlier = question.tokens.findIndex((t) => /^(?:before|previously|formerly|earlier)$/.test(t.lower));
  if (earlier >= 0 && /^what\b/.test(question.shape)) {
    // 'What was the envoy before …': the one named, or called by a post, ahead of that word.
    const named = [...question.links.filter((l) => l.kind === 'person'), ...resolvePeople(view, question)].filter((l) => l.last < earlier);
    return named.length === 1 ? postOf(view, named[0]!.entities, question, 'former') : undefined;
  }
  // 'the envoy who joined him': not his post.
  const people = question.links.filter(
    (l) => l.entities.some((e) => view.entity(e)?.kind === 'person') && !/^(?:him|them)$/.test(question.tokens[l.last]!.lower),
  );
  const [only] = people;
  if (/^what was .*\b(?:from|between) \d{4}\b/.test(question.shape) && people.length === 1)
    return postOf(view, only!.entities, question, 'former');
  if (OTHER_POST.test(question.shape) && people.length === 1) return besidesPost(view, only!.entities);
  const asksWho =
    /^who (?:(?:co ?- ?|co)(?=[a-z])|will |to )*(?:led|leads?|heads?|headed|chairs?|chaired|runs?|commands?|commanded|directs?)\b/.test(
      question.shape,
    );
  const owner = asksWho ? undefined : ownerAsked(question);
  const isPronoun = owner !== undefined && /^(?:his|her|their)$/.test(question.tokens[owner.first]!.lower);
  if (owner) return holderOf(view, withoutTitle(question, owner), owner) ?? (isPronoun ? holderOf(view, question) : undefined);
  // 'Who will be minister after A': not A, nor whoever holds it now.
  if (/^(?:and )?who (?:will be|is to be|becomes|will become|is going to be) .*\bafter <person>$/.test(question.shape)) return undefined;
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
  // 'Who is the Norlandic leader': of a state, whoever else leads something there.
  if (asksLeaderOfState(question)) return holderMeantBy(view, question);
  return holderOf(view, question) ?? holderMeantBy(view, question);
}

const asksLeaderOfState = ({ terms, shape }: Question): boolean =>
  /^(?:and )?who(?:'s| is| was) /.test(shape) &&
  terms.length === 2 &&
  terms.some((t) => t.word === 'leader') &&
  terms.some((t) => t.link?.geo !== undefined && t.link.kind !== 'person');

/** 'Who is the Norlandic envoy', 'who is the NATO number two': whom the same words would stand for in any other question. */
function holderMeantBy(view: ReleaseView, question: Question): Found | undefined {
  if (!/^(?:and )?(?:who(?:'s| is| was)|name of|(?:what(?:'s| is) )?the name of)\b/.test(question.shape)) return undefined;
  const [meant, other] = resolvePeople(view, question);
  if (!meant || other || question.terms.some((t) => t.first < meant.first || t.last > meant.last)) return undefined;
  const [person] = meant.entities;
  const row = postRows(view).find((r) => r.person === person && r.held !== 'former');
  // A counterpart has no post of his own words.
  const at = row?.n ?? view.reading.mentions.find((m) => m.entity === person && m.n > 0 && m.form !== 'pronoun')?.n;
  if (at === undefined) return undefined;
  const { item, n } = entityItem(view, person!, at);
  return { items: [item], citations: cite(view, [row?.evidence ?? at, n]), score: 0.8, because: 'whom the description fits alone' };
}

/** 'Who is President A's envoy', 'who is the spokesman for A': whose post it is. */
function ownerAsked({ links, tokens, shape }: Question): Link | undefined {
  if (!/^(?:and )?who(?:'s| is| was)\b/.test(shape)) return undefined;
  return links.find(({ kind, first, last }) => {
    if (kind !== 'person') return false;
    const ahead = tokens.slice(last + 2, last + 6);
    // 'who is his envoy'
    if (/^(?:his|her|their)$/.test(tokens[first]!.lower)) return tokens.slice(last + 1, last + 5).some((t) => isPostWord(t.lower));
    if (/^['’]s?$/.test(tokens[last + 1]?.lower ?? '')) return ahead.some((t) => isPostWord(t.lower));
    let link = first - 1;
    while (link > 0 && (isPostWord(tokens[link]!.lower) || /^(?:the|mr|mrs|ms|dr)\.?$/.test(tokens[link]!.lower))) link--;
    return /^(?:for|to|of)$/.test(tokens[link]?.lower ?? '') && isPostWord(tokens[link - 1]?.lower ?? '');
  });
}

/** The question without what it calls the one whose post is asked for: 'President' of 'President A's envoy'. */
const withoutTitle = (question: Question, owner: Link): Question => ({
  ...question,
  terms: question.terms.filter((t) => t.last !== owner.first - 1 || !isPostWord(t.word)),
});

/** True for a post that is told to be of that person: 'her envoy', 'A's envoy', 'spokesman for A'. */
function isOwnedBy(view: ReleaseView, row: PostRow, { entities }: Link): boolean {
  if (row.owner !== undefined) return entities.includes(row.owner);
  const words = foldKey(row.text).split(/[^\p{L}\p{N}]+/u);
  const family = entities.flatMap(
    (id) =>
      foldKey(view.entity(id)?.name ?? '')
        .split(' ')
        .at(-1) ?? [],
  );
  if (family.some((name) => words.includes(name))) return true;
  // A post that says of nobody whose it is may be that of whom the release is about.
  return entities.includes(view.mainPerson ?? '') && row.geo.size === 0 && !words.some((w) => /^(?:of|for|to)$/.test(w));
}

const OTHER_POST = /\b(?:what|which) (?:other|additional|second) (?:posts?|jobs?|roles?|positions?|functions?|offices?|titles?|hats?)\b/;

/** Posts that somebody holds or will hold besides: 'will also serve as P'. */
function besidesPost(view: ReleaseView, ids: readonly string[]): Found | undefined {
  const own = postRows(view).filter((r) => r.person === ids[0] && !r.part && r.held !== 'former');
  const rows: PostRow[] = [];
  // 'as P | and Q'
  const isJoined = (r: PostRow): boolean =>
    rows.some(
      (o) => o.n === r.n && o.end < r.start && /^,? and (?:as )?(?:the )?$/.test(view.roleText({ n: r.n, start: o.end, end: r.start })),
    );
  for (const r of own.sort((a, b) => a.n - b.n || a.start - b.start)) if (isBesides(view, r) || isJoined(r)) rows.push(r);
  return rows.length === 0
    ? undefined
    : {
        items: distinct(rows.slice(0, 2).map((r) => rawItem(view, r.n, r.start, r.end))),
        citations: cite(
          view,
          rows.slice(0, 2).map((r) => r.evidence),
        ),
        score: 0.85,
        because: 'posts held besides',
      };
}

/** 'will also serve as | P' */
const isBesides = (view: ReleaseView, row: PostRow): boolean =>
  /\balso (?:\w+ )?(?:serv|act|function|hold|be|is|continu)\w*(?: as)?(?: the| a| an)?(?: \w+)? ?$/i.test(
    view.roleText({ n: row.n, start: Math.max(0, row.start - 40), end: row.start }),
  );

/** True for a post that is no longer held. */
const isFormer = (row: PostRow): boolean => row.held === 'former';
const OUTGOING = stem('outgoing');
/** Callings that say little of somebody who holds a post besides. */
const CALLING =
  /^(?:(?:career|senior|retired|former|\w+ military) )*(?:officer|member|professor|lawyer|journalist|engineer|economist|scientist)(?: (?:with|in|at) .*)?$/i;

function postOf(view: ReleaseView, ids: readonly string[], question: Question, when?: PostAsked): Found | undefined {
  if (new Set(ids).size !== 1 || (!when && question.terms.some((t) => t.unknown && !isPostTalk(t.word) && !isPostLike(t.word))))
    return undefined;
  const all = postRows(view).filter((r) => r.person === ids[0] && !r.part);
  const asked = when ?? asksPostOfPerson(question.tokens, (i) => question.links.find((l) => l.first <= i && i <= l.last)) ?? 'any';
  // 'What job has X had since 2019': what the sentences of that day say.
  const { dates } = postQuery(question);
  const then =
    dates.length > 0
      ? all.filter((r) => view.sentences[r.evidence]!.dates.some((d) => dates.some((asked) => overlap(d.value, asked))))
      : all;
  const there = when ? then : heldThere(view, question, then);
  const own = heldAsAsked(there, asked, question).filter((r) => isOfNounAsked(r, question));
  const ranked = question.tokens.some((t) => t.lower === 'rank') ? own.filter((r) => RANK_ONLY.test(r.text)) : [];
  const posts = own.filter((r) => !RANK_ONLY.test(r.text));
  const others = posts.some((r) => !CALLING.test(r.text)) ? posts.filter((r) => !CALLING.test(r.text)) : posts;
  const real = ranked.length > 0 && !question.terms.some((t) => /^(?:post|job|position|office|function|role)$/.test(t.word)) ? [] : others;
  // A rank is all that some releases tell of an officer.
  const onlyRank = asked !== 'former' && /^who\b/.test(question.shape) ? own : own.filter((r) => /ambassador|commander/i.test(r.text));
  const rows = [...ranked, ...(real.length + ranked.length > 0 ? real : onlyRank)];
  if (rows.length === 0)
    return all.length === 0 && /\b(?:was|did|had|held|former|previous|before)\b/.test(question.shape) ? leftPost(view, ids[0]!) : undefined;
  // The fullest wording first; shorter ones that it contains add nothing.
  const sorted = [...rows].sort((a, b) => Math.min(b.text.length, 150) - Math.min(a.text.length, 150) || a.evidence - b.evidence);
  const kept = sorted.filter((r, k) => !sorted.slice(0, k).some((o) => r.stems.every((w) => o.stems.includes(w))));
  // Of past posts the last one first, as a career is told.
  const told = (r: PostRow): number => (isLately(view, r) ? 0 : r.evidence);
  const shown =
    asked === 'former'
      ? ofLast(view, question, kept.sort((a, b) => told(a) - told(b) || a.evidence - b.evidence || a.start - b.start).slice(0, 3))
      : kept.slice(0, 2);
  const again = alsoSaid(view, ids[0]!, shown[0]!);
  return {
    items: distinct(shown.map((r) => (r.alone ? { text: r.alone } : rawItem(view, r.n, r.start, r.end)))),
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

/** 'A is minister of what?' is not answered by another kind of post; whoever heads something may be called anything. */
function isOfNounAsked({ stems }: PostRow, { shape }: Question): boolean {
  // 'What is A in charge of': 'minister' alone says nothing of it. Who speaks for a body does not head it.
  if (/\b(?:in charge of|responsible for)$/.test(shape) && stems.length === 1) return false;
  if (/\bhead(?: of)?$/.test(shape) && stems.some((w) => /^(?:spokes|advis)/.test(w))) return false;
  const [, noun] =
    /\b(minister|secretary|ambassador|member|professor|commissioner|governor|mayor|envoy|spokes(?:man|woman|person)) (?:of|for)(?: (?:what|which)(?: \w+)?)?$/.exec(
      shape,
    ) ?? [];
  return noun === undefined || stems.includes(stem(noun)) || (noun.startsWith('spokes') && stems.some((w) => w.startsWith('spokes')));
}

/** 'Most recently, | P' */
const isLately = (view: ReleaseView, row: PostRow): boolean =>
  /\b(?:recently|lately)\b/i.test(view.roleText({ n: row.n, start: Math.max(0, row.start - 25), end: row.end }));

/** 'What was her last job': of several past posts the one that is told to have been the last. */
function ofLast(view: ReleaseView, { shape }: Question, rows: readonly PostRow[]): readonly PostRow[] {
  const last = rows.filter((row) => isLately(view, row));
  return LAST_POST.test(shape) && last.length > 0 ? last : rows;
}

const LAST_POST = /\b(?:last|latest|most recent|previous|prior) (?:job|post|position|role|office|function)\b/;

/** The posts held at the time that the question asks for; without such a word those of today, past ones only where nothing else is told. */
function heldAsAsked(rows: readonly PostRow[], asked: PostAsked | 'any', question: Question): readonly PostRow[] {
  if (asked === 'former') return rows.filter(isFormer);
  if (asked === 'next') {
    const coming = rows.filter((r) => r.held === 'next' || r.held === 'appointed');
    return coming.length > 0 || !/\bnew\b/.test(question.shape) ? coming : rows.filter((r) => r.held === 'current');
  }
  const now = rows.filter((r) => r.held === 'current');
  const today = now.length > 0 ? now : rows.filter((r) => r.held === 'appointed');
  // 'What post did X hold in Lima' asks for the past as well.
  if (/\b(?:did|held|had)\b/.test(question.shape) && rows.some(isFormer) && question.links.length > 1) return rows.filter(isFormer);
  if (today.length > 0) return today;
  return /\b(?:now|current|currently|today)\b/.test(question.shape) ? [] : rows;
}

/** Posts at the place or body that the question names besides the person: told there, or of a release that is about it. */
function heldThere(view: ReleaseView, question: Question, rows: readonly PostRow[]): readonly PostRow[] {
  const where = question.terms.filter(
    (t) => t.link && t.link.kind !== 'person' && /^(?:in|at|for|of|with|within)$/.test(beforeArticle(question, t.first)),
  );
  if (where.length === 0) return rows;
  const near = (n: number): boolean => where.every((t) => matchTerm(t, view.sentences[n]!).score >= 0.7);
  // The place right behind the post tells where it was held: 'First Secretary, Lima' was held nowhere else.
  const asked = where.flatMap((t) => [foldKey(t.word), ...(t.link!.geo ? [t.link!.geo, countryOf(t.link!.geo)] : [])]);
  const places = where.every((t) => t.link!.kind === 'geo' || t.link!.kind === 'place');
  const here = rows.filter((r) => !places || r.at.size === 0 || asked.some((w) => r.at.has(w) || r.geo.has(w)));
  const told = here.filter((r) => near(r.evidence));
  return told.length > 0 ? told : near(0) ? here : [];
}

/** The word before a name, 'the' passed over. */
const beforeArticle = ({ tokens }: Question, first: number): string =>
  (tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1])?.lower ?? '';

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

function holderOf(view: ReleaseView, question: Question, owner?: Link): Found | undefined {
  const plain = withBodySaidOtherwise(view, postQuery(question, [], view));
  const asked = asksEarlierHolder(question) ? { ...plain, former: true } : plain;
  // 'The outgoing head' may be called so, or be the one whom another follows.
  const outgoing = asked.stems.find((w) => w === OUTGOING);
  const query =
    outgoing && matchPosts(view, asked).length === 0 ? { ...asked, stems: asked.stems.filter((w) => w !== outgoing), former: true } : asked;
  // 'who chaired it': nothing says what; the sentence with the verb may.
  if (query.anyHead && query.stems.length === 0 && query.names.length === 0 && query.geo.length === 0) return undefined;
  const past = /^who (?:was|were|used|served|acted|chaired|led|headed|commanded|held)\b/.test(question.shape);
  const now = commandersFirst(
    matchPosts(view, query).filter(({ row }) => leadsAsAsked(row, question) && (!owner || isOwnedBy(view, row, owner))),
    question,
  );
  // 'Who was minister': the one of today, else one of the past.
  const found = atTimeAsked(now.length === 0 && past && !query.former ? matchPosts(view, { ...query, former: true }) : now, question);
  if (found.length === 0) {
    const former = query.former ? formerHolder(view, query) : undefined;
    if (!former) return undefined;
    const { item, n } = entityItem(view, former.person, former.n);
    return { items: [item], citations: cite(view, [former.n, n]), score: 0.8, because: 'who held the post before' };
  }
  const best = found[0]!.score;
  const top = found.filter((f) => f.score >= best - 0.12);
  const people = [...new Set(top.map((f) => f.row.person))];
  const several =
    /^who (?:are|were)\b/.test(question.shape) ||
    question.tokens.some((t) => isPostWord(t.lower) && t.lower.endsWith('s') && !postNouns.has(t.lower));
  if (people.length > (several ? 12 : 2)) return undefined;
  // 'Who was P before A': A is not the answer.
  if (people.some((p) => question.links.some((l) => l.kind === 'person' && l.entities.includes(p)))) return undefined;
  const shown = people
    // Headlines shorten names.
    .map((p) => ({ row: (top.find((f) => f.row.person === p && f.row.n > 0) ?? top.find((f) => f.row.person === p)!).row }))
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

/** A delegate leads no delegation, whoever is the secretary or envoy of a body does not chair it, and an ambassador at large is posted nowhere. */
const leadsAsAsked = ({ text }: PostRow, { shape }: Question): boolean =>
  (!/\bdelegation\b/.test(shape) || /\bdelegation\b/i.test(text)) &&
  (!/^(?:and )?who (?:\w+ ){0,2}?(?:co-?)?chair(?:s|ed|ing)?\b/.test(shape) || /chair|presid|speaker|head|lead/i.test(text)) &&
  // A rank that has the word in it is no command.
  (!/\bcommander of /.test(shape) ||
    /\b(?:wing|lieutenant) commander of /.test(shape) ||
    !/^(?:wing|lieutenant|lt\.?) commander$/i.test(text)) &&
  (!/\bambassador (?:in|to|at|of) /.test(shape) || /\blarge\b/.test(shape) || !/\bat[- ]large\b/i.test(text));

/** Whoever commands something is its commander, where it has one; whoever heads it is not the commander of its force, where it has another head. */
function commandersFirst<T extends { row: PostRow; score: number }>(found: readonly T[], { shape }: Question): readonly T[] {
  const commands = /\bcommand/.test(shape);
  const suits = found.filter(({ row }) => (commands ? /\bcommand/i : /^(?!.*\bforce commander\b)/i).test(row.text));
  return suits.some(({ score }) => commands || score >= found[0]!.score - 0.12) ? suits : found;
}

/** 'the Norland water fund' for the 'Norland Fund for Water': the words of one body's name in another order are its name. */
function withBodySaidOtherwise(view: ReleaseView, query: PostQuery): PostQuery {
  if (!query.anyHead || query.names.length > 0 || query.stems.length + query.geo.length < 2) return query;
  const asked = [...query.stems, ...query.geo.flatMap((g) => g.split(' ').map((w) => stem(w)))];
  const fits = view.reading.entities.filter((e) => {
    if (e.kind !== 'organisation') return false;
    const words = foldKey(e.name)
      .split(' ')
      .filter((w) => !/^(?:the|of|for|and|on|in)$/.test(w))
      .map((w) => stem(w));
    return words.length === asked.length && asked.every((w) => words.includes(w));
  });
  if (fits.length !== 1) return query;
  return { ...query, stems: [], geo: [], names: foldKey(fits[0]!.name).split(' '), bodies: [fits[0]!.id] };
}

/** Of those who match, the ones to come where these are asked for ('who will be', 'the next'), else not those who have yet to take the post. */
function atTimeAsked<T extends { row: PostRow }>(found: readonly T[], { shape }: Question): readonly T[] {
  if (/\b(?:next|incoming|future|new)\b|\b(?:will|going to) (?:be|become)\b/.test(shape)) {
    const coming = found.filter((f) => f.row.held === 'next' || f.row.held === 'appointed');
    return coming.length > 0 || !/\bnew\b/.test(shape) || /\b(?:will|going to)\b/.test(shape) ? coming : found;
  }
  const today = found.filter((f) => f.row.held !== 'next');
  return today.length > 0 ? today : found;
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
