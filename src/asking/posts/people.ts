import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { acronyms, organisationNouns, ranks } from '../../reading/lexicon.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Link } from '../question/link.ts';
import type { Question } from '../question/question.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';
import { homeOf } from './post-country.ts';
import { postRows } from './post-rows.ts';
import { matchPosts, SHORT_POSTS } from './posts.ts';

/** Persons that 'the vice president', 'the PM of Norway' or 'he' in a question stand for, as links over the words that say so. */
export function resolvePeople(view: ReleaseView, question: Question): Link[] {
  const out: Link[] = [];
  const { tokens } = question;
  for (let i = 0; i < tokens.length; i++) {
    if (!(isPostWord(tokens[i]!.lower) || ranks.has(tokens[i]!.lower)) || question.links.some((l) => l.first <= i && i <= l.last)) continue;
    if (/s$/.test(tokens[i]!.lower) && tokens[i]!.lemma !== tokens[i]!.lower) continue;
    let first = i;
    while (
      first > 0 &&
      /^(?:vice|deputy|prime|foreign|defen[cs]e|interior|finance|acting|under|special|secretary|general|first|crown|eu|policy|security|national|senior|justice|health|trade)$/.test(
        tokens[first - 1]!.lower,
      )
    )
      first--;
    while (first > 0 && question.links.some((l) => l.last === first - 1 && l.kind !== 'person')) first--;
    while (
      first > 0 &&
      /^(?:NOUN|ADJ|PROPN)$/.test(tokens[first - 1]!.pos) &&
      postRows(view).some((r) => r.stems.includes(stem(tokens[first - 1]!.lemma)) && r.stems.includes(stem(tokens[i]!.lemma)))
    )
      first--;
    // 'the NATO | chief', where the release knows no NATO
    while (first > 0 && acronyms.has(tokens[first - 1]!.lower) && tokens[first - 1]!.pos !== 'PRON') first--;
    // 'Norland's president'
    const owner = /^(?:'s|'|s)$/.test(tokens[first - 1]?.lower ?? '')
      ? question.links.find((l) => l.last === first - 2 && l.kind !== 'person')
      : undefined;
    if (owner) first = owner.first;
    // 'minister who welcomed him' asks for one.
    if (/^(?:who|that|which)$/.test(tokens[i + 1]?.lower ?? '')) continue;
    // 'which minister', 'a minister', 'another ambassador' ask for one or leave it open.
    if (/^(?:which|what|a|an|any|another|other|some|no|every|each|as)$/.test(tokens[first - 1]?.lower ?? '')) continue;
    let last = i;
    while (
      tokens[last + 1] &&
      (tokens[last + 1]!.lower === 'general' || tokens[last + 1]!.lower === '-' || isPostWord(tokens[last + 1]!.lower))
    )
      last++;
    const stems: string[] = [];
    const geo: string[] = [];
    const names: string[] = [];
    const scan = [...Array(last - first + 1).keys()].map((k) => first + k);
    let end = last;
    if (tokens[last + 1]?.lower === 'of') {
      const at = tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2;
      const link = question.links.find((l) => l.first === at && l.kind !== 'person');
      if (link) {
        end = link.last;
        // 'the head of the UN | mission' heads no more than that.
        while (organisationNouns.has(tokens[end + 1]?.lower ?? '') && !question.links.some((l) => l.first === end + 1)) end++;
        for (let k = link.first; k <= end; k++) scan.push(k);
      }
    }
    const charge = end === last ? endOfCharge(question, last) : last;
    for (let k = last + 2; k <= charge; k++) if (!/^(?:DET|CCONJ|PART)$/.test(tokens[k]!.pos)) scan.push(k);
    end = Math.max(end, charge);
    for (const k of scan) {
      const link = question.links.find((l) => l.first <= k && k <= l.last);
      if (link?.geo) geo.push(countryOf(link.geo));
      else if (link) names.push(foldKey(tokens[k]!.text));
      else if (/^[a-z]/.test(tokens[k]!.lower))
        for (const w of SHORT_POSTS.get(tokens[k]!.lower) ?? [tokens[k]!.lower]) stems.push(stem(w));
    }
    const person = holderMeant(view, { stems, geo: [...new Set(geo)], names });
    if (person) out.push({ first, last: end, entities: [person], kind: 'person', byPost: true });
    i = end;
  }
  return out;
}

/** What somebody goes to somebody for: no part of a post. */
const OCCASION = /^(?:talks?|discussions?|consultations?|lunch|dinner|breakfast|meetings?|time|visit|tea|coffee|help|support|advice)$/;

/** 'the head | of the mission', 'the minister | for trade': the last token of what a post is in charge of; `last` where nothing of the kind follows. */
function endOfCharge({ tokens, links }: Question, last: number): number {
  if (!/^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '')) return last;
  let end = last + 1;
  while (
    tokens[end + 1] &&
    /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[end + 1]!.pos) &&
    !OCCASION.test(tokens[end + 1]!.lower) &&
    !links.some((l) => l.first <= end + 1 && end + 1 <= l.last)
  )
    end++;
  return /^(?:NOUN|PROPN)$/.test(tokens[end]!.pos) ? end : last;
}

interface Description {
  readonly stems: string[];
  readonly geo: string[];
  readonly names: string[];
}

const HEADS = ['chief', 'head', 'director', 'president', 'commissioner', 'commander', 'secretary'];

/** Posts that go by the name of another in a question: 'the envoy' may be the ambassador. */
const ALSO_CALLED = new Map<string, readonly string[]>([
  [stem('envoy'), ['ambassador', 'representative', 'emissary', 'commissioner']],
  [stem('chief'), HEADS],
  [stem('boss'), HEADS],
]);

/**
 * The one person whom a post in a question means: who alone fits it best; of several the one whom the release itself calls so without a
 * name ('the Minister'), or the one it is about; where nobody fits, who alone holds a post that goes by that name.
 */
function holderMeant(view: ReleaseView, { stems, geo, names }: Description): string | undefined {
  // 'the French president' is no president of a bank, of whom no country is told.
  const isFrom = (of: ReadonlySet<string>): boolean =>
    of.size > 0 || geo.length === 0 || geo.includes(homeOf(view) ?? '') || !/^presid/.test(stems.at(-1) ?? '');
  const fitting = (words: string[]): string[] => {
    const found = matchPosts(view, { stems: words, geo, names, bodies: [], anyHead: false, former: false, dates: [] });
    const own = found.filter((f) => !isOfMore(f.row.text, names, words));
    const best = own.filter((f) => f.score >= (own[0]?.score ?? 0) - 0.15 && isFrom(f.row.geo));
    return [...new Set(best.map((f) => f.row.person))];
  };
  const author = geo.length + names.length === 0 ? authorCalled(view, stems) : undefined;
  if (author) return author;
  const people = fitting(stems);
  if (people.length === 1) return people[0];
  if (people.length > 1) {
    const called = geo.length + names.length === 0 ? calledSo(view, stems) : [];
    if (called.length === 1) return called[0];
    return people.find((id) => id === (view.mainPerson ?? ''));
  }
  const last = stems.at(-1) ?? '';
  const others = (ALSO_CALLED.get(last) ?? []).map((word) => fitting([...stems.slice(0, -1), stem(word)])).filter((ids) => ids.length > 0);
  const main = others.flat().find((id) => id === view.mainPerson);
  return main ?? (others[0]?.length === 1 ? others[0][0] : undefined);
}

/** 'Head of the ABC Mission' is no head of ABC: the name asked for goes on with a noun of a body that is not asked for. */
function isOfMore(post: string, names: readonly string[], asked: readonly string[]): boolean {
  const words = foldKey(post).split(' ');
  const last = words.lastIndexOf(names.at(-1) ?? '');
  const next = words[last + 1] ?? '';
  return last >= 0 && organisationNouns.has(next) && !names.includes(next) && !asked.includes(stem(next));
}

/** Who speaks as 'I' all through the release, where its letterhead or its source gives that one the post. */
export function authorCalled(view: ReleaseView, stems: readonly string[]): string | undefined {
  const { mentions, sentences } = view.reading;
  const author = view.mainPerson;
  if (!author || !mentions.some((m) => m.entity === author && view.roleText(m) === 'I')) return undefined;
  const named = mentions.find((m) => m.entity === author && m.form === 'name' && m.n > 0);
  const head = named ? sentences.filter((s) => s.n >= named.n && s.n <= named.n + 1 && s.tokens.length < LETTERHEAD) : [];
  const words = new Set([
    ...head.flatMap((s) => s.tokens.map((t) => stem(t.lemma.toLowerCase()))),
    ...foldKey(view.release.source ?? '')
      .split(/[^a-z]+/)
      .map((w) => stem(w)),
  ]);
  return stems.length > 0 && stems.every((w) => words.has(w)) ? author : undefined;
}

/** Letterheads are short, in tokens. */
const LETTERHEAD = 16;

/** Those whom the release calls by these words alone: 'the Minister', 'the Director General'. */
function calledSo(view: ReleaseView, stems: readonly string[]): string[] {
  const key = [...stems].sort().join(' ');
  const ids = view.reading.mentions
    .filter((m) => m.form === 'nominal')
    .filter((m) => {
      const words = foldKey(view.roleText(m))
        .split(/[^a-z]+/)
        .filter((w) => w && !/^(?:the|our|its|his|her|their)$/.test(w));
      return (
        words
          .map((w) => stem(w))
          .sort()
          .join(' ') === key
      );
    })
    .map((m) => m.entity);
  return [...new Set(ids)];
}

/** 'he', 'she', 'they' in a question: the person the release is about. `posts` are people whom the question names by their posts. */
export function pronounLink(view: ReleaseView, question: Question, posts: readonly Link[] = []): Link | undefined {
  const at = question.tokens.findIndex((t) => /^(?:he|she|him|her|his)$/.test(t.lower));
  if (at < 0) return undefined;
  const gender = /^(?:she|her)$/.test(question.tokens[at]!.lower) ? 'female' : 'male';
  const other = gender === 'male' ? 'female' : 'male';
  // 'Lind - what does she do': the name before the pronoun is whom it means, not one who is left out ('besides Lind, whom did she meet').
  const aside = /\b(?:apart from|besides|other than|except|aside from)\b/.test(question.shape.split(/\b(?:he|she)\b/)[0] ?? '');
  if (
    !aside &&
    [...question.links, ...posts].some(
      // 'the PM of Norland he will see': whom he sees is another.
      (l) =>
        l.kind === 'person' &&
        l.last < at &&
        !(l.byPost && l.last === at - 1) &&
        !l.entities.every((id) => view.entity(id)?.gender === other),
    )
  )
    return undefined;
  const person = view.mainPersonOf(gender);
  return person ? { first: at, last: at, entities: [person], kind: 'person' } : undefined;
}
