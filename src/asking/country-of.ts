import { byItsName, landTold } from './posts/affiliation.ts';
import { hasPostOf } from './posts/called-so.ts';
import { isPostWord } from './question/kinds.ts';
import { type Question, wordsOf } from './question/question.ts';
import { cite, distinct, type Found, type Item, peopleIn, spanItem } from './release/found.ts';
import { countryOf, type ReleaseView, type SentenceView } from './release/view.ts';
import { understand } from './understanding.ts';

const ASKED = /^(?:and )?(?:which|what) (?:country|nation|state)(?:['’]s|s['’]) (.+)$/i;
/** How many words a post has before its noun: 'deputy | foreign | minister'. */
const POST = 4;

interface Land {
  readonly item: Item;
  readonly n: number;
}

/**
 * 'Which country's minister opened the bridge': the country of the minister who did, as the release tells it beside his name or in his post. 'silent'
 * where it does not; a place of the sentence about the bridge is no answer.
 */
export function answerCountryOf(
  view: ReleaseView,
  { text }: Question,
  answer: (view: ReleaseView, question: Question) => Found | undefined,
): Found | 'silent' | undefined {
  const words = ASKED.exec(text.trim())?.[1]?.split(/\s+/);
  const noun = words?.slice(0, POST).findLastIndex((w) => isPostNoun(w.toLowerCase())) ?? -1;
  if (!words || noun < 0 || noun === words.length - 1) return undefined;
  const post = words.slice(0, noun + 1).join(' ');
  const rest = words.slice(noun + 1).join(' ');
  const ask = (asked: string): Found | undefined => answer(view, understand(view.reading, asked, wordsOf(asked)).question);
  const isMeant = (id: string): boolean => hasPostOf(view, id, words.slice(0, noun + 1));
  return landOf(view, ask(`who ${rest}`), isMeant) ?? landOf(view, ask(`which ${post} ${rest}`), isMeant) ?? 'silent';
}

const isPostNoun = (word: string): boolean => isPostWord(word) || /^(?:leader|general|diplomat|negotiator)$/.test(word);

/** The one country of those found, where it is told of each of them that is meant. */
function landOf(view: ReleaseView, found: Found | undefined, isMeant: (person: string) => boolean): Found | undefined {
  const lands = (found?.items ?? []).flatMap((item) => {
    const { span } = item;
    const s = span && view.sentences[span.n]!;
    const people = peopleIn(view, item);
    const [person] = people;
    if (person !== undefined) return people.length === 1 && isMeant(person) ? [landTold(view, person)] : [];
    // 'the Minister of Trade of Norland', without his name.
    const land = s && landWithin(s, span.start, span.end);
    return land ? [land] : [];
  });
  const beside = lands.filter((land) => land !== undefined);
  const told = beside.map((land) => byItsName(view, land));
  const items = distinct(told.map(({ item }) => item));
  if (!found || items.length !== 1 || told.length < lands.length) return undefined;
  return {
    items,
    citations: cite(view, [...found.citations.map((c) => c.n), ...beside.map(({ n }) => n), ...told.map(({ n }) => n)]),
    score: found.score,
    because: `the country of whom it is told (${found.because})`,
  };
}

/** The one country in the words of a post. */
function landWithin(s: SentenceView, start: number, end: number): Land | undefined {
  const isIn = (i: number): boolean => s.tokens[i]!.start >= start && s.tokens[i]!.end <= end;
  if (!s.tokens.some((t, i) => isIn(i) && isPostNoun(t.lower)) || s.tokens.some((t, i) => isIn(i) && t.pos === 'VERB')) return undefined;
  const own = s.places.filter(({ i }) => isIn(i));
  const lands = new Set(own.map(({ geo }) => countryOf(geo)));
  return lands.size === 1 ? { item: spanItem(s, own[0]!.i, own.filter(({ geo }) => geo === own[0]!.geo).at(-1)!.i), n: s.n } : undefined;
}
