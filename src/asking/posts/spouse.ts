import type { Question } from '../question/question.ts';
import { cite, entityItem, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView, ViewMention } from '../release/view.ts';
import { resolvePeople } from './people.ts';

const SPOUSE = '(?:husband|wife|spouse|partner)';
/** 'Who is A's husband', 'who's the wife of A', 'A's spouse?' */
const ASKS = new RegExp(
  `^(?:and )?(?:(?:who|what)(?:'s| is| was|s)? (?:the )?(?:name of )?)?(?:the )?(?:(?:[\\w<>.-]+ ){0,4}?[\\w<>.-]+(?:'s|s|'| 's|s') ${SPOUSE}(?:'s)?(?: name)?|${SPOUSE} of (?:the )?(?:[\\w<>.-]+ ){0,5}?[\\w<>.-]+)$|^(?:who|what)(?:'s| is) (?:his|her) ${SPOUSE}(?:'s name| called)?$|^who (?:is|was) (?:[\\w<>.-]+ ){1,4}married to$`,
);
const NOUN = new RegExp(`^${SPOUSE}$`);

/** Whom the release names as somebody's husband or wife: 'A and her husband B', 'B, the wife of A', 'A accompanied by his spouse, B'. 'silent' where it names none. */
export function answerSpouse(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.test(question.shape)) return undefined;
  const named = question.links.filter((l) => l.kind === 'person');
  const people = named.length > 0 ? named : resolvePeople(view, question);
  if (people.length !== 1) return undefined;
  const pairs = view.sentences.slice(1).flatMap((s) => s.tokens.flatMap((_, i) => pairAt(s, i) ?? []));
  // A surname may be that of both.
  const found = pairs.filter((p) => people[0]!.entities.includes(p.of));
  if (found.length === 0 || new Set(found.map((p) => p.spouse)).size > 1) return 'silent';
  const { item, n } = entityItem(view, found[0]!.spouse, found[0]!.n);
  return { items: [item], citations: cite(view, [found[0]!.n, n]), score: 0.9, because: 'the one who is called so beside the name' };
}

function pairAt(s: SentenceView, i: number): { of: string; spouse: string; n: number } | undefined {
  const { tokens } = s;
  if (!NOUN.test(tokens[i]!.lower)) return undefined;
  const spouse = namedBehind(s, i) ?? namedBefore(s, i);
  const of = spouse && ownerOf(s, i, spouse);
  return spouse && of && of.entity !== spouse.entity ? { of: of.entity, spouse: spouse.entity, n: s.n } : undefined;
}

const isPerson = (s: SentenceView, m: ViewMention): boolean => s.view.entity(m.entity)?.kind === 'person';
const isNamed = (s: SentenceView, m: ViewMention): boolean => isPerson(s, m) && /^(?:name|title)$/.test(m.form);

/** 'her husband | Ivo Lind', 'his spouse, | Mrs. Lind' */
function namedBehind(s: SentenceView, i: number): ViewMention | undefined {
  for (let k = i + 1; k <= i + 4 && k < s.tokens.length; k++) {
    const here = s.mentions.find((m) => m.first === k && isNamed(s, m));
    if (here) return here;
    if (!/^(?:,|mr|mrs|ms|dr|madam|madame|sir|lady|h\.e|he|hrh|his|her|excellency|\.|the|first|gentleman)\.?$/.test(s.tokens[k]!.lower))
      return undefined;
  }
  return undefined;
}

/** '| Ivo Lind, the husband of', 'Mrs. Lind, wife of' */
function namedBefore(s: SentenceView, i: number): ViewMention | undefined {
  let k = i - 1;
  const owned = s.tree.kids(i, 'nmod:poss')[0];
  if (owned !== undefined) k = s.tree.span(owned)[0] - 1;
  while (/^(?:the|,)$/.test(s.tokens[k]?.lower ?? '')) k--;
  return k < i - 1 || owned !== undefined ? s.mentions.find((m) => m.last === k && isNamed(s, m)) : undefined;
}

/** Whose: the possessive before the noun, 'of' behind it; a pronoun goes back to the name right before where the reading leaves it open. */
function ownerOf(s: SentenceView, i: number, spouse: ViewMention): ViewMention | undefined {
  if (s.tokens[i + 1]?.lower === 'of') return s.mentions.find((m) => m.first >= i + 2 && m.first <= i + 3 && isPerson(s, m));
  const pronoun = /^(?:his|her|their)$/.test(s.tokens[i - 1]?.lower ?? '');
  const before = s.mentions.filter((m) => m.last <= i - 1 && isPerson(s, m) && m.entity !== spouse.entity).sort((a, b) => b.last - a.last);
  if (!pronoun) return before.find((m) => /^(?:'s|'|’s|’)$/.test(s.tokens[i - 1]?.text ?? '') && m.last >= i - 3);
  return before.find((m) => m.first === i - 1) ?? before[0];
}
