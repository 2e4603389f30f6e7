import { stem } from '../../reading/language.ts';
import { homeOf } from '../posts/post-country.ts';
import { otherWordsOf } from '../posts/post-fields.ts';
import { isEnvoy } from '../posts/post-posting.ts';
import { type PostRow, postRows } from '../posts/post-rows.ts';
import { samePost } from '../posts/posts.ts';
import { describedAt } from '../question/described-posts.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';

/** Words before a post that make another one of it. */
const LESSER =
  /(?:\b(?:deputy|vice|former|ex|assistant|under|parliamentary|(?:secretary|advis[eo]r|assistant|aide|counsel|chief of staff|representative|envoy|spokes(?:man|woman|person)|wife|husband|spouse|widow|son|daughter) (?:to|of|for)(?: the)?)[ -])$/i;
/** Behind "the president's": somebody or a house that belongs to him, who are not he. */
const OWNED =
  /^['’]s? (?:\w+ ){0,2}(?:office|residence|advis[eo]r|aide|assistant|secretary|spokes(?:man|woman|person)|envoy|representative|wife|husband|spouse|widow|son|daughter|cabinet|chief)\b|^ (?:spokes(?:man|woman|person)|advis[eo]r|aide)\b/i;
const LESSER_WORD = /^(?:deputy|vice|former|ex|assistant|under|parliamentary)$/;

/** The words of a post that a question asks after: 'the Norlandic prime minister' without its article. */
function postsAsked(question: Question, isLeftOut: (i: number) => boolean): string[][] {
  const { tokens } = question;
  return tokens.flatMap((t, i) => {
    if (!isPostWord(t.lower) || isLeftOut(i) || isServed(tokens, i)) return [];
    let first = i;
    // 'The | new Speaker': the release may call him Speaker, but not former Speaker.
    while (
      first > 0 &&
      /^(?:NOUN|PROPN|ADJ)$/.test(tokens[first - 1]!.pos) &&
      !/^(?:the|a|an|new|newly|current|present|serving|sitting|incoming)$/.test(tokens[first - 1]!.lower)
    )
      first--;
    return [tokens.slice(first, i + 1).map((word) => word.lower)];
  });
}

/** 'the | president's spokeswoman', 'the adviser to the | king': it is asked after the one who serves them. */
const isServed = (tokens: Question['tokens'], i: number): boolean => {
  if (/^['’]s?$/.test(tokens[i + 1]?.lower ?? '')) return tokens.slice(i + 2, i + 6).some((t) => isPostWord(t.lower));
  const link = tokens[i - 1]?.lower === 'the' ? i - 2 : i - 1;
  return /^(?:to|for)$/.test(tokens[link]?.lower ?? '') && isPostWord(tokens[link - 1]?.lower ?? '');
};

/** Where the quotes have these words, whether they stand for that very post there, and for no lesser one. */
const placesOf = (
  post: string,
  { citations }: Found,
): { n: number; index: number; isOwn: boolean; isOwner: boolean; isOwnedOne: boolean }[] =>
  citations.flatMap(({ n, quote }) =>
    [...quote.toLowerCase().matchAll(new RegExp(`\\b${escaped(post)}\\b`, 'g'))].map(({ index }) => ({
      n,
      index,
      isOwn: !LESSER.test(quote.slice(0, index)),
      isOwner: /^['’]s\b/.test(quote.slice(index + post.length)),
      isOwnedOne: OWNED.test(quote.slice(index + post.length).replace(/^[- ]general\b/i, '')),
    })),
  );

/** True for a yes about 'the prime minister' where the sentences name a deputy prime minister or a prime minister's adviser, and no prime minister. */
export function isOfLesserPost(view: ReleaseView, question: Question, found: Found): boolean {
  // 'She was accompanied by the Deputy Minister': the minister is there by her pronoun.
  const isThere = ({ entities }: Question['links'][number]): boolean =>
    found.citations.some(({ n }) =>
      view.sentences[n]!.mentions.some((m) => m.form === 'pronoun' && entities.length === 1 && entities[0] === m.entity),
    );
  const posts = postsAsked(question, (i) => question.links.some((l) => l.first <= i && i <= l.last && (!l.byPost || isThere(l))));
  return posts.some((post) => {
    const told = placesOf(post.join(' '), found);
    return told.length > 0 && !told.some(({ isOwn, isOwner }) => isOwn && !isOwner);
  });
}

/**
 * True for an answer about a post that stands for nobody of the release, where the sentences have its words only in a lesser post
 * ('Deputy Prime Minister'), or only in the answer itself: 'a letter from the President' is not what the president handed over.
 */
export function isOfNobodyCalledSo(view: ReleaseView, question: Question, found: Found): boolean {
  if (question.kind === 'role') return false;
  if (isSecondOfNobody(question, found)) return true;
  if (/^whom?$/.test(question.wh)) {
    const object = subjectOf(question, OBJECT);
    return object !== undefined && isOfNobodyThere(view, object, found);
  }
  const posts = postsAsked(question, (i) => question.links.some((l) => l.first <= i && i <= l.last)).filter(
    (post) => !post.some((w) => LESSER_WORD.test(w)),
  );
  if (isOfDeputy(view, question, found)) return true;
  const subject = subjectOf(question, SUBJECT);
  if (subject && isOfNobodyThere(view, subject, found)) return true;
  return posts.some((post) => {
    const told = post.map((_, k) => placesOf(post.slice(k).join(' '), found)).find((places) => places.length > 0) ?? [];
    if (told.length === 0) return false;
    const isSubject = post.at(-1) === (subject?.noun ?? BARE_SUBJECT.exec(question.shape)?.[1]);
    const own = told.filter(({ isOwn, isOwnedOne }) => isOwn && !isOwnedOne);
    // 'The President's spokeswoman said the President had not decided': named beside whoever said it.
    return (
      own.length === 0 ||
      (isSubject && own.length < told.length && own.every((place) => isInItem(place, found))) ||
      (subject !== undefined && isSubject && told.every((place) => isInItem(place, found)))
    );
  });
}

/** 'Whom did the ABC number two meet', where that stands for nobody of the release and the sentences do not say it so. */
function isSecondOfNobody({ tokens, links }: Question, { citations }: Found): boolean {
  const described = tokens.map((_, i) => describedAt(tokens, i)).find((d) => d?.isNoun && d.owned && !d.ofState);
  if (!described || links.some((l) => l.first <= described.first && described.first <= l.last)) return false;
  const words = tokens
    .slice(described.first, described.last + 1)
    .map((t) => t.lower)
    .join(' ');
  return !citations.some(({ quote }) => quote.toLowerCase().replaceAll('-', ' - ').includes(words) || quote.toLowerCase().includes(words));
}

const HEAD = /^(?:chief|boss|head)$/;
const OF_BODIES = new Set(['director', 'head', 'chief', 'commander', 'secretary', 'commissioner', 'coordinator'].map((w) => stem(w)));
const DEPUTY = /^(?:deputi|vice|assist|associ|under)$/;

/** 'The chief of the fund' is not the 'Deputy Director' whom alone the sentences name. */
function isOfDeputy(view: ReleaseView, { tokens, links }: Question, { citations }: Found): boolean {
  const isAsked = tokens.some(
    (t, i) => HEAD.test(t.lower) && !LESSER_WORD.test(tokens[i - 1]?.lower ?? '') && !links.some((l) => l.first <= i && i <= l.last),
  );
  if (!isAsked) return false;
  const rows = postRows(view).filter(
    (r) => r.held !== 'former' && citations.some(({ n }) => n === r.n) && r.own.some((w) => OF_BODIES.has(w)),
  );
  return rows.length > 0 && rows.every((r) => r.own.some((w) => DEPUTY.test(w)));
}

/** What a question asks of the holder of a country's post: the noun of the post, and the country. */
interface Subject {
  readonly noun: string;
  readonly root: string;
  /** Stems of the words before the noun: 'prime', 'foreign'. */
  readonly words: readonly string[];
  readonly land: string;
}

function subjectOf({ tokens, links, shape }: Question, form: RegExp): Subject | undefined {
  const noun = form.exec(shape)?.[1];
  const at = noun === undefined ? -1 : tokens.findIndex((t, i) => t.lower === noun && !links.some((l) => l.first <= i && i <= l.last));
  const geo = links.findLast((l) => l.last < at && l.geo)?.geo;
  if (noun === undefined || !geo) return undefined;
  const last = links.findLast((l) => l.last < at && l.geo)!.last;
  const words = tokens.slice(last + 1, at).filter((t) => /^[a-z]{3,}$/.test(t.lower));
  return { noun, root: stem(tokens[at]!.lemma), words: words.map((t) => stem(t.lemma)), land: countryOf(geo) };
}

/**
 * True where the sentences name the post of none but those who are told to be of another country: 'what did the Norlandic president say' is not what
 * the president of Sudland said, and not what the ambassador of Norland did.
 */
function isOfNobodyThere(view: ReleaseView, { root, words, land }: Subject, { citations }: Found): boolean {
  const isAnothers = (person: string): boolean => {
    const rows = postRows(view).filter((r) => r.person === person);
    const lands = rows.flatMap((r) => [...r.geo]);
    // 'the Prime Minister' is not the foreign minister.
    const isCalled = ({ stems }: PostRow): boolean => words.every((w) => stems.some((o) => samePost(o, w)));
    if (rows.length > 0 && !rows.some((r) => isCalled(r) || otherWordsOf(r).length > 0 || r.own.length === 1)) return true;
    // Of the issuer's own ambassadors no country is told.
    if (lands.length === 0) return homeOf(view) !== undefined && homeOf(view) !== land && rows.some((r) => r.own.some(isEnvoy));
    return !lands.includes(land);
  };
  return !citations.some(({ n }) => {
    const s = view.sentences[n]!;
    return s.stems.some((w, i) => w === root && !s.mentions.some((m) => m.first <= i && i <= m.last && isAnothers(m.entity)));
  });
}

/** 'what did the Norlandic prime | minister' */
const SUBJECT =
  /^(?:what|when|where|why|how(?: \w+)?) (?:did|will|does|has|is) (?:the )?<place>(?:'s)? (?:\w+ ){0,3}?(president|leader|minister|ambassador|envoy|diplomat|chancellor|premier|king|queen|speaker|mayor|secretary|general|commander|commissioner)\b/;

/** 'what did the | president say' */
const BARE_SUBJECT =
  /^(?:what|when|where|why|how(?: \w+)?) (?:did|will|does|has|is) the (?:\w+ ){0,3}?(president|leader|minister|ambassador|envoy|chancellor|premier|king|queen|speaker|mayor|secretary|general|commander|commissioner)\b/;

/** 'who received the Norlandic | president' */
const OBJECT =
  /^whom? (?:\w+ ){1,2}?(?:with |to )?(?:the )?<place>(?:'s)? (?:\w+ ){0,3}?(president|leader|minister|ambassador|envoy|chancellor|premier|king|queen|speaker|mayor)\b/;

const isInItem = ({ n, index }: { n: number; index: number }, { items, citations }: Found): boolean => {
  const start = (citations.find((c) => c.n === n)?.start ?? 0) + index;
  return items.some(({ span }) => span !== undefined && span.n === n && span.start <= start && start < span.end);
};

const escaped = (text: string): string => text.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
