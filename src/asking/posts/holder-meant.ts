import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { organisationNouns } from '../../reading/lexicon.ts';
import type { Described } from '../question/described-posts.ts';
import { isPostWord } from '../question/kinds.ts';
import type { ReleaseView } from '../release/view.ts';
import { counterparts } from './counterparts.ts';
import { describedHolder, elsewhereCalled, headOfBody } from './described-holder.ts';
import { homeOf } from './post-country.ts';
import type { Posting } from './post-posting.ts';
import { type PostRow, postRows } from './post-rows.ts';
import { matchPosts } from './posts.ts';

/** A post as a question describes it. */
export interface Description {
  readonly stems: string[];
  readonly geo: string[];
  readonly names: string[];
  readonly described?: Described;
  /** 'the alliance's number two': of a body that is not named. */
  readonly ofBody?: boolean;
  /** 'the former president' */
  readonly former?: boolean;
  /** Whose envoy is meant, and to whom he is sent. */
  readonly posting?: Posting;
}

const HEADS = ['chief', 'head', 'director', 'president', 'commissioner', 'commander', 'secretary'];

/** Posts that go by the name of another in a question: 'the envoy' may be the ambassador. */
export const ALSO_CALLED = new Map<string, readonly string[]>([
  [stem('envoy'), ['ambassador', 'representative', 'emissary', 'commissioner']],
  [stem('ambassador'), ['permanent representative', 'high commissioner']],
  [stem('chief'), HEADS],
  [stem('boss'), HEADS],
  [stem('head'), HEADS],
]);

/**
 * The one person whom a post in a question means: who alone fits it best; of several the one whom the release itself calls so without a
 * name ('the Minister'), or the one it is about; where nobody fits, who alone holds a post that goes by that name.
 */
export function holderMeant(view: ReleaseView, description: Description): string | undefined {
  const { stems, geo, names, described, posting, ofBody = false, former = false } = description;
  if (described) return describedHolder(view, described, { stems, geo, names, ofBody, former });
  // 'the French president' is no president of a bank, of whom no country is told.
  const isFrom = (of: ReadonlySet<string>): boolean =>
    of.size > 0 || geo.length === 0 || geo.includes(homeOf(view) ?? '') || !/^presid/.test(stems.at(-1) ?? '');
  // Of an envoy it need not be told to whom he is sent, where the release tells of that country.
  const lands = posting ? [...posting.from] : geo;
  const fitting = (words: string[], isMeant: (row: PostRow) => boolean = () => true): string[] => {
    const found = matchPosts(view, {
      stems: words,
      geo: lands,
      names,
      bodies: [],
      anyHead: false,
      former,
      dates: [],
      ...(posting ? { posting } : {}),
    });
    const own = found.filter((f) => !isOfMore(f.row.text, names, words) && isMeant(f.row));
    const best = own.filter((f) => f.score >= (own[0]?.score ?? 0) - 0.15 && isFrom(f.row.geo));
    return [...new Set(best.map((f) => f.row.person))];
  };
  const author = geo.length + names.length === 0 && !former ? authorCalled(view, stems) : undefined;
  if (author) return author;
  const isGeneral = ALSO_CALLED.get(stems.at(-1) ?? '') === HEADS || stems.at(-1) === stem('head');
  const people = fitting(stems, (row) => !isGeneral || !isOfPart(row, stems));
  if (people.length === 1) return people[0];
  if (people.length > 1) {
    const called = geo.length + names.length === 0 ? calledSo(view, stems) : [];
    if (called.length === 1) return called[0];
    return people.find((id) => id === (view.mainPerson ?? ''));
  }
  const counterpart = geo.length === 1 && !former && !posting ? counterpartOf(view, geo[0]!, { stems, geo: [], names }) : undefined;
  if (counterpart) return counterpart;
  const last = stems.at(-1) ?? '';
  const others = (ALSO_CALLED.get(last) ?? [])
    .map((word) => fitting([...stems.slice(0, -1), ...word.split(' ').map((w) => stem(w))], (row) => !isOfPart(row, stems)))
    .filter((ids) => ids.length > 0);
  const main = others.flat().find((id) => id === view.mainPerson);
  const other = main ?? (others[0]?.length === 1 ? others[0][0] : undefined);
  if (other) return geo.length === 0 && isOfOthers(view, last, other) ? undefined : other;
  return elsewhereCalled(view, stems, geo) ?? headOfBody(view, stems) ?? envoyOfUn(view, description);
}

/** 'The UN envoy': the one special envoy of a release that speaks of the United Nations, where his post names no other body. */
function envoyOfUn(view: ReleaseView, { stems, geo }: Description): string | undefined {
  if (stems.length !== 2 || stems[0] !== 'un' || !SENT.has(stems[1]!) || !OF_UN.test(`${view.release.source} ${view.release.text}`))
    return undefined;
  const rows = postRows(view).filter(
    (r) =>
      /^(?:the )?(?:special|personal) (?:envoy|representative|adviser)\b/i.test(r.text) &&
      r.held === 'current' &&
      geo.every((land) => r.geo.has(land)) &&
      !view.reading.mentions.some(
        (m) => m.n === r.n && m.start >= r.start && m.end <= r.end && view.entity(m.entity)?.kind === 'organisation',
      ),
  );
  const people = new Set(rows.map((r) => r.person));
  return people.size === 1 ? [...people][0] : undefined;
}

const OF_UN = /\b(?:Security Council|United Nations|UN|Secretary-General)\b/;

/** The one whom the release calls the counterpart, in that country, of somebody who has the post. */
function counterpartOf(view: ReleaseView, land: string, { stems, names }: Description): string | undefined {
  const query = { stems, geo: [], names, bodies: [], anyHead: false, former: false, dates: [] };
  const holders = new Set(matchPosts(view, query).map(({ row }) => row.person));
  const people = new Set(counterparts(view).flatMap((c) => (c.land === land && holders.has(c.of) ? [c.person] : [])));
  return people.size === 1 ? [...people][0] : undefined;
}

/** 'Country Director', 'Head of Communications': not the chief of the whole, unless that part is asked for. */
const isOfPart = ({ text }: PostRow, stems: readonly string[]): boolean => {
  const part = PART.exec(text)?.[0].toLowerCase();
  return part !== undefined && !stems.includes(stem(part));
};

const PART =
  /\b(?:country|regional|national|provincial|area|field|local|district|programmes?|communications?|operations?|information|press|political|finance|procurement)\b/i;

/** 'A special envoy of the Union said': where the release has an envoy of its own, the ambassador goes by no such name. */
const isOfOthers = (view: ReleaseView, noun: string, person: string): boolean =>
  SENT.has(noun) &&
  view.sentences.some((s) =>
    s.stems.some((w, i) => w === noun && !s.mentions.some((m) => m.entity === person && m.first <= i && i <= m.last)),
  );

const SENT = new Set([stem('envoy'), stem('ambassador')]);

/** 'Head of the ABC Mission' is no head of ABC: the name asked for goes on with a noun of a body that is not asked for. */
function isOfMore(post: string, names: readonly string[], asked: readonly string[]): boolean {
  const words = foldKey(post).split(' ');
  const last = words.lastIndexOf(names.at(-1) ?? '');
  const next = words[last + 1] ?? '';
  // 'WFP | Executive Director' is of no Executive.
  return (
    last >= 0 && !isPostWord(words[last + 2] ?? '') && organisationNouns.has(next) && !names.includes(next) && !asked.includes(stem(next))
  );
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
