import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { type Quantity, quantities } from './quantities.ts';

// What befalls people: who were hurt are not those who died.

const DEATH = /^(?:dead|died?|deaths?|killed|fatalit\w+|lives|perished|lost)$/;
const HURT = /^(?:wound\w*|injur\w*|hurt)$/;
const HELD = /^(?:arrest\w*|detain\w*|held|custody)$/;
const JAILED = /^(?:jail\w*|imprison\w*|sentenc\w*|convict\w*|prison)$/;
const ABDUCTED = /^(?:abduct\w*|kidnap\w*|hostages?|seized)$/;
const FATES = [DEATH, HURT, /^missing$/, HELD, JAILED, ABDUCTED] as const;

/** Words by which a sentence may tell of the dead or the hurt at all. */
const TELLS = new Map<RegExp, RegExp>([
  [
    DEATH,
    /^(?:dead|die[sd]?|dying|deaths?|deadly|kill\w*|fatal\w*|li[fv]es?|perish\w*|lost|loss(?:es)?|drown\w*|murder\w*|slain|massacre\w*|victims?|toll|casualt\w+|bod(?:y|ies)|execut\w+|assassinat\w+|martyr\w*|fallen|fell|succumb\w*|starv\w*|corpses?|remains|shot|mourn\w*)$/,
  ],
  [HURT, /^(?:wound\w*|injur\w*|hurt|casualt\w+|hospitali[sz]ed|maimed|burn(?:t|ed|s)|treated)$/],
  [HELD, /^(?:arrest\w*|detain\w*|detention|held|custody|apprehend\w*|captur\w*|caught|nab\w*)$/],
  [JAILED, /^(?:jail\w*|imprison\w*|sentenc\w*|convict\w*|prison\w*|incarcerat\w*|behind|bars|years?)$/],
  [ABDUCTED, /^(?:abduct\w*|kidnap\w*|hostages?|seiz\w*|captiv\w*|captur\w*|taken)$/],
]);
/** Asked of people, whatever else may be lost. */
const BEFALLS =
  /^(?:dead|died?|deaths?|killed?|perished|wound\w*|injur\w*|hurt|arrested|detained|jailed|imprisoned|sentenced|convicted|abducted|kidnapped)$/;

/** Dying in other words, from its verb on. */
const GAVE_LIFE =
  /^(?:pa(?:y|id)|ma[dk]e|la(?:y|id)|ga?i?ven?|lo(?:se|st)|fell) (?:\w+ ){0,3}?(?:(?:supreme|ultimate|highest) (?:price|sacrifice)|(?:their|his|her) li(?:fe|ves)|in (?:battle|action|combat)|in the line of duty)\b/;

const JUST_THERE =
  /^(?:and |so )?how many (?:<\w+> )?\w+ (?:are|were) (?:there|in (?:the )?<\w+>)(?: (?:in|at|on) .*)?$|^how many (?:<\w+> )?\w+ (?:does|do|has|have) (?:the )?[<>\w]+(?: have| has)?$/;

/** 'how many were hurt' is not answered by '17 deaths', nor 'how many died' by '12 are missing'. */
export function isOfOtherFate({ terms, shape, verb: asksFor }: Question, { s, matches }: Alignment, q: Quantity): boolean {
  const asked = FATES.filter((fate) => terms.some((t) => fate.test(t.word)));
  const told = fatesOf(s, q);
  // 'How many peacekeepers are there' is not answered by '| two peacekeepers were hurt'.
  if (asked.length === 0) return told.length > 0 && JUST_THERE.test(shape);
  // 'How many are still held' <- 'the release of 11 fishermen, whom the navy had detained'
  if (/\bstill\b/.test(shape) && s.tokens.some((t) => /^(?:releas\w+|freed|pardon\w*|rescued)$/.test(t.lower))) return true;
  if (told.length > 0) return !told.some((fate) => asked.includes(fate));
  if (terms.some((t) => BEFALLS.test(t.word)) && asked.every((fate) => !tells(s, fate))) return true;
  // 'They died on a road that feeds 40,000 people': those are counted in a clause of their own.
  const verbs = asksFor ? matches.get(asksFor)!.tokens : [];
  const isDeed = verbs.length > 0 && verbs.every((v) => s.tokens[v]!.pos === 'VERB');
  if (isDeed && q.noun >= 0 && !verbs.includes(s.tree.verbOf(q.noun))) return true;
  // '6,000 served there and 45 died': another number is of those who did.
  return quantities(s).some((o) => o.kind === 'number' && o.first !== q.first && fatesOf(s, o).some((fate) => asked.includes(fate)));
}

/** True where the number is said to be of those who met the fate that a word of the question names: 'died', 'injured'. */
export const meetsFate = (word: string, s: SentenceView, q: Quantity): boolean => {
  const asked = FATES.find((fate) => fate.test(word));
  return asked !== undefined && fatesOf(s, q).includes(asked);
};

function tells(s: SentenceView, fate: RegExp): boolean {
  const words = TELLS.get(fate);
  return !words || s.tokens.some((t, i) => words.test(t.lower) || (fate === DEATH && isGivingLife(s, i)));
}

const isGivingLife = ({ tokens }: SentenceView, v: number): boolean =>
  tokens[v]?.pos === 'VERB' &&
  GAVE_LIFE.test(
    tokens
      .slice(v, v + 7)
      .map((t) => t.lower)
      .join(' '),
  );

/** Verbs of clauses that tell of a noun, or of the body that it is of. */
const clausesOn = ({ tree, tokens }: SentenceView, noun: number): number[] =>
  [noun, ...tree.kids(noun, 'nmod')]
    .flatMap((i) => [...tree.kids(i, 'acl:relcl'), ...tree.kids(i, 'acl')])
    .filter((v) => v > noun && tokens[v]!.pos === 'VERB' && !/ing$/.test(tokens[v]!.lower));

/** What befell those whom the number counts, by its noun, the words before that and behind it, and the verb that they are subject of. */
function fatesOf(s: SentenceView, q: Quantity): RegExp[] {
  const counted = Math.max(q.noun, q.last);
  const verb = s.tree.verbOf(counted);
  // '6,000 served there and | 45 lost their lives': it befalls those counted right before.
  const row = s.tree.firstConjunct(counted);
  // '11 soldiers and | two civilians were killed': all of a row suffer it.
  const between = quantities(s).some(
    (o) => o.kind === 'number' && o.first > counted && o.last < verb && s.tree.firstConjunct(Math.max(o.noun, o.last)) !== row,
  );
  const suffers = verb > counted && !between && /^nsubj/.test(s.tokens[row]!.dep);
  // 'the 11 members of the mission | who have died', 'the 40 people | killed there'
  const told = clausesOn(s, counted);
  if ((suffers && isGivingLife(s, verb)) || told.some((v) => isGivingLife(s, v))) return [DEATH];
  const named = s.tokens.slice(q.last + 1, counted + 1);
  const behind = [
    ...named,
    s.tokens[counted]!,
    ...told.map((v) => s.tokens[v]!),
    ...(q.noun < 0 ? s.tokens.slice(q.last + 1, q.last + 3) : []),
  ];
  // 'killed | 11 sailors'
  const undergoes = verb >= 0 && verb < counted && s.tokens[row]!.dep === 'obj' && s.tokens[row]!.head === verb;
  const own = FATES.filter((fate) => [...behind, ...(suffers || undergoes ? [s.tokens[verb]!] : [])].some((t) => fate.test(t.lower)));
  if (own.length > 0 || s.tokens[q.last + 1]?.lower !== 'of' || s.tokens[q.last + 2]?.lower !== 'them') return own;
  // '11,500 lost it, | 6,200 of them in the town'
  const whole = quantities(s).findLast((o) => o.kind === 'number' && o.last < q.first);
  return whole ? fatesOf(s, whole) : [];
}
