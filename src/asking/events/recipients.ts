import { organisationNouns } from '../../reading/lexicon.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isSomebody } from '../verdicts/clause.ts';

const AUX = '(?:is|are|was|were|will|would|can|could|should|do|does|did|to|be|have|has|being)';
/** Before a verb that tells what they do themselves: never 'who was received'. */
const ACTIVE = '(?:(?:will|would|can|could|should|do|does|did|have|has|also|is to|are to) )*';
const HELP = '(?:help|helped|benefit|benefited|assist|assisted|support|serve|served|reach|reached|aid|aided|go to|gone to|provided? for)';
/** 'Who is the aid meant for', 'for whom are the kits' */
const ASKS_FOR =
  /^(?:and |so )?(?:whom? (?:is|are|was|were|will) .+ (?:(?:meant|intended|destined|designed|earmarked|supposed to be|be|be meant|be intended) )?for|for whom (?:is|are|was|were) .+)$/;
const WINS =
  "(?:who (?:(?:will|has|have|had) )?(?:wins?|won)|(?:who(?:'s| is| was| are| were) )?(?:the )?(?:winners?|recipients?|laureates?) of)";
/** 'Who will the aid help', 'who benefits from the pier', 'who will get the tents' */
const ASKS_WHOM = new RegExp(
  `^(?:and |so )?(?:whom? ${AUX} .+ ${HELP}|who ${ACTIVE}(?:benefits?|benefited|profits?|profited|gains?|gained) from .+|who ${ACTIVE}(?:gets?|got|receives?|received) .+|${WINS} .+)$`,
);
/** What is won by being given, as no match or vote is. */
const PRIZE = /^(?:prize|award|medal|trophy|scholarship|grant|contract|tender|fellowship|honou?r)s?$/;
/** Words of such a question that name nothing. */
const EMPTY =
  /^(?:mean|meant|intend|intended|destined|designed|earmarked|supposed|help|helped|benefit|benefits|benefited|profit|gain|assist|support|serve|reach|aid|go|provide|provided|get|gets|receive|receives|received|win|wins|won|winners?|recipients?|laureates?)$/;

const HELPS = /^(?:help|benefit|assist|support|serve|reach|aid|feed|shelter|protect)$/;
const GIVES =
  /^(?:provide|give|bring|offer|deliver|donate|distribute|hand|supply|grant|send|go|allocate|pay|award|issue|lend|present|confer|bestow)$/;
const MEANT = /^(?:intend|mean|destine|design|earmark|target|aim|reserve|set)$/;
/** People by a word for many of them, or what stands for them. */
const MANY =
  /^(?:population|populations|communit(?:y|ies)|households?|famil(?:y|ies)|victims?|schools?|hospitals?|clinics?|villages?|towns?|provinces?|districts?|countr(?:y|ies)|islands?|states?)$/;

/**
 * Whom something is for: 'the aid will help | families', 'will provide help to | families', 'tents delivered to | A', 'kits intended for | nurses',
 * '| fishermen benefit from the pier'. Only people, bodies and places, and only what is not denied.
 */
export function answerRecipient(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const { shape, yesNo, terms } = question;
  const isFor = ASKS_FOR.test(shape);
  if (yesNo || !(isFor || ASKS_WHOM.test(shape)) || terms.some((t) => t.unknown)) return undefined;
  // 'who will get the aid': in 'who is the aid for' the last verb is no noun.
  const isEmpty = (t: Term): boolean =>
    !t.link && EMPTY.test(t.word) && (t.isVerb || t !== terms[0] || /^(?:winner|recipient|laureate)/.test(t.word));
  const things = terms.filter((t) => !isEmpty(t));
  if (new RegExp(`^(?:and |so )?${WINS} `).test(shape) && !things.some((t) => PRIZE.test(t.word.split(' ').at(-1)!))) return undefined;
  // 'Who gets the 1.5 million': a sum is shared out.
  if (
    things.some((t) => /\d/.test(t.word) && !isMeasured(question, t)) ||
    things.length === 0 ||
    things.every((t) => t.link?.kind === 'person')
  )
    return undefined;
  for (const s of view.sentences.slice(1)) {
    // Whom an award is for says nothing of a grant.
    if (things.some((t) => matchTerm(t, s).score < (t.link ? 0.7 : 0.9))) continue;
    const spans = [...s.tokens.keys()].flatMap((v) => recipientsAt(s, v, things));
    if (spans.length === 0) continue;
    return {
      items: distinct(spans.map((span) => spanItem(s, ...span))),
      citations: cite(view, [s.n]),
      score: 0.8,
      because: 'whom it is for',
    };
  }
  return isFor && /\b(?:meant|intended|destined|designed|earmarked|for)$/.test(shape) ? 'silent' : undefined;
}

/** 'the 600 | tonnes of rice', 'the 40 | boats': a number of things, which go to somebody as one thing does; never a sum. */
function isMeasured({ tokens }: Question, { last }: Term): boolean {
  const { lower, pos } = tokens[last + 1] ?? { lower: '', pos: '' };
  return (
    pos === 'NOUN' &&
    !/^(?:million|billion|trillion|thousand|dollars?|euros?|pounds?|francs?|yen|percent|per|usd|eur|gbp|m|bn|k)$/.test(lower)
  );
}

/** Whom the verb at token `v` tells the things are for. */
function recipientsAt(s: SentenceView, v: number, things: readonly Term[]): [number, number][] {
  const { tokens, tree } = s;
  const { pos, lemma } = tokens[v]!;
  if (pos !== 'VERB' || tree.isNegated(v) || !/^(?:told|planned)$/.test(assertionOf(s, v))) return [];
  // 'presented the | medal | design': no medal.
  const isOther = (t: Term, i: number): boolean =>
    PRIZE.test(t.word) && tokens[i]!.dep === 'compound' && tokens[tokens[i]!.head]?.pos === 'NOUN';
  const isIn = (t: Term, k: number): boolean => matchTerm(t, s).tokens.some((i) => i === k || (tree.isBelow(i, k) && !isOther(t, i)));
  // 'awarded the prize | for translation': the tree may hang what a prize is for on the verb; where there is one prize it is that one's.
  const prizes = tokens.filter((t) => PRIZE.test(t.lower)).length === 1 ? things.filter((t) => PRIZE.test(t.word)) : [];
  const within = (k: number): boolean => (prizes.length > 0 ? prizes : things).every((t) => isIn(t, k));
  const subjects = /^acl/.test(tokens[v]!.dep) && tokens[v]!.head < v ? [tokens[v]!.head] : tree.subjects(v);
  const objects = tree.kids(v, 'obj');
  const isSubject = subjects.some(within);
  const to = (preposition: RegExp): number[] =>
    [v, ...objects]
      .flatMap((k) => tree.kids(k, 'obl', 'nmod'))
      .filter((k) => k > v && tree.prepositions(k).some((p) => preposition.test(p)));
  const honours = (): number[] => honoured(s, v, { within, subjects, isSubject, to });
  let heads: number[] = [];
  if (isSubject && !tree.isPassive(v) && HELPS.test(lemma)) heads = objects;
  else if (MEANT.test(lemma) && isSubject && (tree.isPassive(v) || /^acl/.test(tokens[v]!.dep))) heads = to(/^(?:for|to|at)$/);
  else if (HONOURS.test(lemma) && honours().length > 0) heads = honours();
  else if (GIVES.test(lemma) && (isSubject || objects.some(within))) heads = to(/^(?:to|for)$/);
  else if (/^(?:benefit|profit|gain)$/.test(lemma) && to(/^from$/).some(within)) heads = subjects;
  else if (/^(?:receive|get|win)$/.test(lemma) && objects.some(within)) heads = subjects;
  return heads.filter((k) => isRecipient(s, k)).map((k) => spanOf(s, k));
}

/** Verbs by which medals and titles are given: 'conferred the order on A', 'presented A with the medal', 'A was awarded the medal'. */
const HONOURS = /^(?:confer|bestow|present|decorate|honou?r|invest|award)$/;

interface Honour {
  /** Whether all that is asked about lies at a token or below it. */
  readonly within: (k: number) => boolean;
  readonly subjects: readonly number[];
  readonly isSubject: boolean;
  readonly to: (preposition: RegExp) => number[];
}

function honoured({ tree, tokens }: SentenceView, v: number, { within, subjects, isSubject, to }: Honour): number[] {
  const objects = tree.kids(v, 'obj', 'iobj');
  // 'the order was conferred | on A', 'conferred the order | on A'
  if (/^(?:confer|bestow)$/.test(tokens[v]!.lemma)) return isSubject || objects.some(within) ? to(/^(?:on|upon)$/) : [];
  const withThing = to(/^with$/).some(within);
  if (tree.isPassive(v)) return withThing || objects.some(within) ? [...subjects] : [];
  return withThing ? objects : objects.some(within) ? objects.filter((k) => !within(k)) : [];
}

const isRecipient = (s: SentenceView, i: number): boolean =>
  isSomebody(s, i) || MANY.test(s.tokens[i]!.lower) || organisationNouns.has(s.tokens[i]!.lemma);

/** The phrase without its preposition and closing mark. */
function spanOf(s: SentenceView, k: number): [number, number] {
  let [first, last] = s.tree.span(k, ['acl:relcl', 'case', 'appos']);
  while (first < k && /^(?:ADP|PUNCT|CCONJ)$/.test(s.tokens[first]!.pos)) first++;
  while (last > k && /^[.,;:]$/.test(s.tokens[last]!.text)) last--;
  // A long stretch tells where and how as well.
  if (s.text(first, last).length > LONGEST) [, last] = s.tree.nounPhrase(k);
  return [first, last];
}

/** How many letters those may have whom something is for. */
const LONGEST = 110;
