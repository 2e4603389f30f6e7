import type { Token } from '../../model/reading.ts';
import { demonyms, peopleNouns, postNouns, ranks } from '../../reading/lexicon.ts';
import type { SentenceView } from '../release/view.ts';
import type { Quantity } from './quantities.ts';

/** What people are counted as, beside their nouns: by what befell them, or how they came to be counted. */
const PEOPLE =
  /^(?:persons?|dead|death|casualty|fatality|life|live|injured|wounded|missing|inhabitant|citizen|national|passenger|crew|sailor|fisherman|migrant|evacuee|household|beneficiary|visitor|patient|displaced|others?|adult|girl|boy|men|women|children|colleague|native|recruit|cadet|athlete|artist|applicant|pilgrim|tourist|voter|gunm[ae]n|fisherm[ae]n|rebel|trooper|commuter|worshipper|holidaymaker|schoolchild|schoolchildren|seafarer|crewmember|minor|cent|%|percent)$/;
/** Nouns for many people at once: so many of them are no number of people. */
const BODIES =
  /^(?:group|party|union|team|delegation|ministry|organi[sz]ation|society|community|partner|authority|legislature|leadership|congregation|audience)$/;

/** '40 soldiers', 'a 14-member delegation'. */
export const countsPeople = ({ tokens }: SentenceView, q: Quantity): boolean =>
  isPeople(tokens[q.noun]!) || (tokens[q.last + 1]?.text === '-' && isPeople(tokens[q.last + 2]!));

/** True for a noun that people are counted by. */
export function isPeople({ lower, lemma }: Token): boolean {
  if (BODIES.test(lemma)) return false;
  const singular = lower.replace(/ies$/, 'y').replace(/s$/, '');
  return [lower, lemma, singular].some((w) => peopleNouns.has(w) || postNouns.has(w) || ranks.has(w) || demonyms.has(w) || PEOPLE.test(w));
}
