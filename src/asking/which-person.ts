import { foldKey } from '../reading/fold.ts';
import { peopleNouns, postNouns } from '../reading/lexicon.ts';
import { isCalledSo } from './posts/called-so.ts';
import { postRows } from './posts/post-rows.ts';
import { type Question, wordsOf } from './question/question.ts';
import { type Found, type Item, peopleIn } from './release/found.ts';
import { geoOf, type ReleaseView } from './release/view.ts';
import { understand } from './understanding.ts';

const ASKED = /^(?:and )?((?:to|with|by|from|for|on) )?(?:which|what) (.+)$/iu;
/** What behind the noun belongs to it: 'which minister | of Norland'. */
const OF_NOUN = /^(?:of|in|from|for|at|on|by|with|'s|’s)$/;
const WAS_THERE = /^who (?:was|were) (?:in|at) /;
/** How many words a post has: 'Norlandic deputy prime | minister'. */
const MOST = 4;
/** Words that tell which one of a row is asked for, and nothing of a post; and those that stand in no name of a post. */
const OF_ROW =
  /^(?:the|a|an|his|her|its|their|this|that|these|those|is|are|was|were|be|do|does|did|will|would|has|have|had|can|could|may|should|other|else|two|three|four|five|six|\d+|first|second|third|last|next|former|new|senior|top|high-level|kind|type|sort)$/;

interface PersonAsked {
  /** The noun for one of those asked for, and the words before it: 'Norlandic deputy | minister'. */
  readonly noun: string;
  readonly before: readonly string[];
  readonly isOne: boolean;
  /** The question as one for whoever did it: 'who …'. */
  readonly who: string;
}

/** What 'which minister visited P', 'which Norlandic official did A thank' ask for; undefined for any other question. */
function personAsked({ text, yesNo }: Question): PersonAsked | undefined {
  const [, preposition = '', phrase = ''] = (!yesNo && ASKED.exec(text.trim().replace(/[?.!\s]+$/, ''))) || [];
  const words = phrase.split(/\s+/);
  const at = words.slice(0, MOST).findIndex((w, i) => singular(w) !== undefined && singular(words[i + 1] ?? '') === undefined);
  const word = words[at]?.toLowerCase() ?? '';
  const noun = singular(word);
  const before = words.slice(0, Math.max(0, at)).map((w) => w.toLowerCase());
  const rest = words.slice(at + 1);
  if (!noun || rest.length === 0 || OF_NOUN.test(rest[0]!) || before.some((w) => OF_ROW.test(w) || !/^[\p{L}.-]+$/u.test(w)))
    return undefined;
  return { noun, before, isOne: noun === word, who: `${preposition}${preposition ? 'whom' : 'who'} ${rest.join(' ')}` };
}

/**
 * 'Which minister visited P', 'which Norlandic official did A thank': whoever did, as the release tells of it, where it gives him a post that the
 * noun and the words before it fit; 'silent' where it tells of others, undefined where it does not say.
 */
export function answerWhichPerson(
  view: ReleaseView,
  question: Question,
  answer: (view: ReleaseView, question: Question) => Found | undefined,
): Found | 'silent' | undefined {
  const asked = personAsked(question);
  if (!asked) return undefined;
  const ask = (who: string): Found | undefined => answer(view, understand(view.reading, who, wordsOf(who)).question);
  // Whoever was at a place has visited it.
  const found = ask(asked.who) ?? (WAS_THERE.test(asked.who) ? ask(asked.who.replace(WAS_THERE, 'who visited ')) : undefined);
  const items = (found?.items ?? []).filter((item) => {
    const people = peopleIn(view, item);
    return people.length > 0 && people.every((id) => isCalledSo(view, id, asked.noun, asked.before));
  });
  // Others did it.
  if (found && items.length === 0 && isOfOtherPost(view, found.items, asked)) return 'silent';
  // One is asked for, or several: another number is not what is told.
  if (!found || items.length === 0 || asked.isOne !== (items.length === 1)) return undefined;
  return { ...found, items, because: `${found.because}, called so by a post` };
}

/** True for 'which minister opened it', of which the rooms for things know less than those for whoever did something. */
export const asksWhichDid = ({ gap, kind }: Question): boolean => gap === 'subject' && kind === 'what';

/** True where 'which minister opened it' found a country, or somebody who has another post, and none that is called so. */
export function isCalledOtherwise(view: ReleaseView, question: Question, { items }: Found): boolean {
  if (isOneWhoAsksFor(view, question, items)) return true;
  const asked = asksWhichDid(question) ? personAsked(question) : undefined;
  if (!asked) return false;
  if (items.every((item) => peopleIn(view, item).length === 0))
    return items.every((item) => geoOf(foldKey(item.text).replace(/^the /, '')) !== undefined);
  return isOfOtherPost(view, items, asked);
}

/** 'Which envoy should A work with' <- A: whoever the question names is not the other one that it asks for. */
function isOneWhoAsksFor(view: ReleaseView, question: Question, items: readonly Item[]): boolean {
  if (question.kind !== 'what' || !/ with\b|^(?:with|by|to) /i.test(question.text) || !personAsked(question)) return false;
  const named = new Set(question.links.flatMap((l) => (l.kind === 'person' && !l.byPost ? l.entities : [])));
  return (
    named.size > 0 &&
    items.every((item) => {
      const people = peopleIn(view, item);
      return people.length > 0 && people.every((id) => named.has(id));
    })
  );
}

/** True where each of the people of the items has a post, and none that is called as those asked for are. */
function isOfOtherPost(view: ReleaseView, items: readonly Item[], { noun, before }: PersonAsked): boolean {
  const people = items.flatMap((item) => peopleIn(view, item));
  const hasPost = (id: string): boolean => postRows(view).some((r) => r.person === id && r.held !== 'former');
  return people.length > 0 && people.every((id) => hasPost(id) && !isCalledSo(view, id, noun, before));
}

/** A noun for one somebody, from it or from its plural; undefined for any other noun. */
function singular(word: string): string | undefined {
  const noun = word.toLowerCase();
  const single = [noun, noun.replace(/s$/, ''), noun.replace(/ies$/, 'y')].find(
    (w) => postNouns.has(w) || /^(?:official|leader|diplomat|politician|officer|dignitary|negotiator|envoy)$/.test(w),
  );
  return single !== undefined && (peopleNouns.has(single) || postNouns.has(single)) ? single : undefined;
}
