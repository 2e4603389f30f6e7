import { cameToNothing, isNegated } from '../../reading/facts/certainty.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView, ViewMention } from '../release/view.ts';
import { answerMeeting } from './meetings.ts';
import { pairMeant } from './pair-denied.ts';
import { thwartedIn } from './thwarted.ts';

/** What may be called off: a meeting or a stop on the way. */
const OCCASION =
  /^(?:talk|meeting|discussion|consultation|conversation|call|session|audience|appointment|encounter|lunch|dinner|breakfast|reception|visit|trip|stop|stopover|tour|inspection|briefing|interview)s?$/;
/** Verbs of meeting somebody or going somewhere, by which a question asks whether it came about. */
const MEETS =
  /^(?:meet|met|see|saw|seen|receive|received|visit|visited|call|called|talk|talked|speak|spoke|spoken|consult|confer|stop|go|went|host|hear|tour|inspect|travel|travell?ed|fly|flown|reach|make|made|get|got)$/;
/** Of these the ones that lead to places and things. */
const GOES = /^(?:visit|stop|go|went|tour|inspect|travel|fly|flown|reach|make|made|get|got)/;
const MAKES = /^(?:make|made|get|got)$/;
const MAKES_IT = /^(?:it )?(?:(?:all the way|on|out|over) )?(?:in)?to\b/;
const JOURNEY = /^(?:visit|trip|stop|stopover|tour|inspection)s?$/;
/** A meeting of people by its noun, and what makes it one of several. */
const MEETING = /^(?:meeting|encounter|talks|audience|conversation)$/;
const AGAIN = /^(?:second|third|fourth|further|another|other|next|new|additional|later|last|final|follow-up)$/;
const MEETS_LEMMA = /^(?:meet|see|receive|visit|call|consult|hear|host|interview|inspect)$/;
const PLANNED = /^(?:schedule|plan|due|expect|set|intend|hope|want|wish|be|have|foresee|supposed|slate)$/;
/** What is received from those who may refuse it. */
const GRANTED = /^(?:clearance|permission|approval|authori[sz]ation|consent|permits?|licen[cs]es?|visas?|leave|invitation)$/;
const BY_PHONE = /\b(?:tele)?phone\b|\b(?:video|virtual|remote|online)/;
const IN_PERSON = /\b(?:face to face|in person|physically)\b/;

/**
 * 'no' for 'did A meet B' and 'did A stop in P', where the release tells that it was called off, put off or could not be held, or that B was
 * not received: what was denied must have B in its own words, or in the plan that the same sentence tells before it.
 */
export function answerCalledOff(view: ReleaseView, question: Question): Found | undefined {
  const asked = askedFor(question);
  if (!asked) return undefined;
  for (const s of view.sentences) {
    if (!tells(view, question, asked, s)) continue;
    // Another meeting or journey of theirs, which came about, answers first.
    const told = question.kind === 'met' ? answerMeeting(view, question) : undefined;
    if (told && told !== 'denied' && told.items[0]?.text === 'yes') return undefined;
    return { items: [{ text: 'no' }], citations: cite(view, [s.n]), score: 0.85, because: 'what did not come about' };
  }
  return undefined;
}

/** True for a sentence that tells that what is asked for did not come about. */
function tells(view: ReleaseView, question: Question, asked: Asked, s: SentenceView): boolean {
  const pair = entitiesOf([...asked.subject, ...asked.whom]);
  const denies = s.tokens.some((t, i) => {
    if (!asked.goes && MEETING.test(t.lower) && isOfPair(question, s, i, pair)) return true;
    const whom = deniedAt(question, s, i);
    return (
      whom !== undefined &&
      isJourney(s, i) === asked.goes &&
      asked.whom.every((t) => isWithin(t, s, whom)) &&
      // 'between the two': both sides stand behind it.
      (s.tokens[whom[0]]!.lower !== 'between' || asked.subject.every((t) => isWithin(t, s, whom))) &&
      isOfSubject(view, asked.subject, s, i, whom) &&
      isDeniedOfThen(question, s, i)
    );
  });
  return (
    denies ||
    thwartedIn(s).some(
      ({ whom, goes, owner }) =>
        goes === asked.goes &&
        asked.whom.every((t) => isWithin(t, s, whom)) &&
        owner !== undefined &&
        (asked.subject.every(isGroup) ? isOfThem(view, s, owner) : isAsked(asked.subject, s, owner)),
    )
  );
}

/** 'A meeting of the two ministers did not take place', where these are the two asked about. */
function isOfPair(question: Question, s: SentenceView, i: number, asked: readonly string[]): boolean {
  if (asked.length !== 2 || s.tree.kids(i, 'amod').some((k) => AGAIN.test(s.tokens[k]!.lower))) return false;
  const clauses = {
    sentence: s.sentence,
    tree: s.tree,
    mentionAt: (k: number) => s.mentionAt(k),
    kindOf: (id: string) => s.view.entity(id)?.kind,
  };
  const pair = cameToNothing(clauses, i) ? pairMeant(s, i) : undefined;
  return pair !== undefined && asked.every((id) => pair.includes(id)) && isDeniedOfThen(question, s, i);
}

interface Asked {
  /** Who is named before the verb; nobody for 'they'. */
  readonly subject: readonly Term[];
  /** Whom or what the verb has behind it. */
  readonly whom: readonly Term[];
  readonly goes: boolean;
}

function askedFor({ yesNo, tense, tokens, terms, shape }: Question): Asked | undefined {
  if (!yesNo || tense === 'future' || /\b(?:not|n't|never|why|plan\w*|supposed|scheduled|due)\b/.test(shape)) return undefined;
  const passive = /^(?:and |so |but )?(?:was|were)\b/.test(shape);
  const verb = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      MEETS.test(t.lower) &&
      t.pos !== 'NOUN' &&
      // 'make it to P', 'get to P'; but 'get to see A' and 'make a speech'.
      !(
        MAKES.test(t.lower) &&
        !MAKES_IT.test(
          tokens
            .slice(i + 1, i + 4)
            .map((x) => x.lower)
            .join(' '),
        )
      ) &&
      !(/^(?:get|got)$/.test(t.lower) && tokens.slice(i + 1, i + 4).some((x) => MEETS.test(x.lower))),
  );
  if (verb < 1 || !(passive || /^(?:and |so |but )?(?:did|has|have|had)\b/.test(shape))) return undefined;
  const isNamed = (t: Term): boolean =>
    !MEETS.test(t.word) && !/^(?:face|person|physically|get|got|actually|really|end|ended|manage|able|over|there|also|even)$/.test(t.word);
  const ahead = terms.filter((t) => t.last < verb && isNamed(t));
  const behind = terms.filter((t) => t.first > verb && isNamed(t));
  const goes = GOES.test(tokens[verb]!.lower);
  // 'Did A and B | meet'
  if (!passive && behind.length === 0 && tokens[verb]!.lower === 'meet' && ahead.length === 2)
    return { subject: [ahead[0]!], whom: [ahead[1]!], goes };
  // 'Was she received by B', 'was B received'
  if (passive && behind.length === 0) return { subject: [], whom: ahead, goes };
  return behind.length > 0 ? { subject: ahead, whom: behind, goes } : undefined;
}

type Range = readonly [first: number, last: number];

/** The words that say with whom or where, of what token `i` tells not to have come about; undefined where it denies nothing. */
function deniedAt(question: Question, s: SentenceView, i: number): Range | undefined {
  const { tokens, tree } = s;
  const { lower, lemma, pos } = tokens[i]!;
  const isNoun = /^(?:NOUN|PROPN)$/.test(pos) && OCCASION.test(lower);
  // Most words are neither: the cheapest test goes first.
  if (!isNoun && !(pos === 'VERB' && MEETS_LEMMA.test(lemma))) return undefined;
  const clauses = { sentence: s.sentence, tree, mentionAt: (k: number) => s.mentionAt(k), kindOf: (id: string) => s.view.entity(id)?.kind };
  if (isNoun) {
    const remote = IN_PERSON.test(question.shape) && BY_PHONE.test(s.text(i, tokens.length - 1).toLowerCase());
    // 'She was to call on A; the call was held by telephone': no meeting in person. A call alone tells of no plan for one.
    if (remote) return plannedBefore(s, i);
    if (!cameToNothing(clauses, i)) return undefined;
    const [, last] = tree.span(i);
    const opens = /^(?:with|on|upon|to|in|at|by|between)$/.test(tokens[i + 1]?.lower ?? '');
    if (opens) return [i + 1, Math.min(last, clauseEnd(s, i))];
    return plannedBefore(s, i);
  }
  if (!isNegated(clauses, i)) return undefined;
  if (!tree.isPassive(i)) return [i + 1, clauseEnd(s, i)];
  const subject = tree.kids(i, 'nsubj:pass', 'nsubj')[0];
  return subject === undefined ? undefined : tree.span(subject);
}

const isJourney = ({ tokens }: SentenceView, i: number): boolean => JOURNEY.test(tokens[i]!.lower) || GOES.test(tokens[i]!.lower);

/** 'She was due | to call on the King, but the audience did not take place': the plan's words before the noun. */
function plannedBefore(s: SentenceView, noun: number): Range | undefined {
  const { tokens } = s;
  for (let k = noun - 1; k > 0; k--) {
    if (tokens[k]!.lower !== 'to' || !MEETS_LEMMA.test(tokens[k + 1]?.lemma ?? '') || !PLANNED.test(tokens[k - 1]!.lemma)) continue;
    return [k + 2, clauseEnd(s, k + 1)];
  }
  return undefined;
}

/** The last token of what a verb or noun at `i` has behind it: up to a mark, 'but', or a finite verb. */
function clauseEnd({ tokens }: SentenceView, i: number): number {
  let end = i;
  while (
    end + 1 < tokens.length &&
    !/^[;:.]$/.test(tokens[end + 1]!.text) &&
    !/^(?:but|which|who|as|because|although|while|whereas|instead)$/.test(tokens[end + 1]!.lower) &&
    !(
      end > i &&
      (tokens[end + 1]!.pos === 'AUX' || (tokens[end + 1]!.pos === 'VERB' && !/(?:ing)$/.test(tokens[end + 1]!.lower))) &&
      // 'received clearance to | use the road': what it is for goes on with it.
      !(tokens[end]!.lower === 'to' && GRANTED.test(tokens[end - 1]!.lower))
    )
  )
    end++;
  return end;
}

const isWithin = (term: Term, s: SentenceView, [first, last]: Range): boolean => {
  const { score, tokens } = matchTerm(term, s);
  return score >= 0.7 && tokens.some((i) => first <= i && i <= last);
};

/**
 * True where it was to be a meeting of the one asked about: the subject of the denied verb, the owner of the meeting, whoever was to receive.
 * Where the sentence tells neither, it is the main person's, unless somebody else is named.
 */
function isOfSubject(view: ReleaseView, subject: readonly Term[], s: SentenceView, i: number, whom: Range): boolean {
  const { tokens, tree } = s;
  const isVerb = tokens[i]!.pos === 'VERB';
  const owner = isVerb ? (tree.isPassive(i) ? agentOf(s, i) : actorOf(s, i)) : tree.kids(i, 'nmod:poss')[0];
  if (owner !== undefined) return subject.length === 0 ? isOfThem(view, s, owner) : isAsked(subject, s, owner);
  const ids = entitiesOf(subject);
  const isOther = (m: ViewMention): boolean =>
    /^(?:name|title)$/.test(m.form) &&
    view.entity(m.entity)?.kind === 'person' &&
    !ids.includes(m.entity) &&
    m.last <= Math.max(i + 6, whom[1]) &&
    !(whom[0] <= m.first && m.last <= whom[1]);
  if (subject.some((t) => matchTerm(t, s).score >= 0.7)) return true;
  return !s.mentions.some(isOther) && (ids.length === 0 || ids.includes(view.mainPerson ?? ''));
}

const entitiesOf = (terms: readonly Term[]): string[] => terms.flatMap((t) => t.link?.entities ?? []);

/** Who does the verb at `v`: its subject, or that of the verb or adjective on which it hangs ('she was not able to | visit'). */
function actorOf({ tokens, tree }: SentenceView, v: number): number | undefined {
  for (let i = v, steps = 0; i >= 0 && steps < 5; i = tokens[i]!.head, steps++) {
    const subject = tree.kids(i, 'nsubj', 'nsubj:pass')[0];
    if (subject !== undefined) return subject;
    if (!/^(?:xcomp|conj)$/.test(tokens[i]!.dep)) return undefined;
  }
  return undefined;
}

const agentOf = ({ tokens, tree }: SentenceView, v: number): number | undefined =>
  tree.kids(v, 'obl').find((k) => tree.kids(k, 'case').some((c) => tokens[c]!.lower === 'by'));

/** True where token `at` stands for one of those asked about: by name, post or pronoun. */
function isAsked(subject: readonly Term[], s: SentenceView, at: number): boolean {
  const ids = entitiesOf(subject);
  const mention = s.mentionAt(at);
  if (mention && ids.includes(mention.entity)) return true;
  // 'Her visit', of nobody whom the reading could name.
  if (!mention && /^(?:he|she|his|her)$/.test(s.tokens[at]!.lower)) return ids.includes(s.view.mainPerson ?? '');
  if (s.tokens[at]!.lower === 'it' && s.goesOn) return isSubjectOf(subject, s.view.sentences[s.n - 1]!);
  const [first, last] = s.tree.span(at);
  return subject.some((t) => matchTerm(t, s).tokens.some((k) => first <= k && k <= last) && matchTerm(t, s).score >= 0.7);
}

/** True where the sentence is about one of those asked about: its subject, to which 'it' in the next goes back. */
function isSubjectOf(subject: readonly Term[], s: SentenceView): boolean {
  const root = s.tokens.findIndex((t) => t.head < 0);
  const own = root < 0 ? [] : s.tree.subjects(root);
  return subject.some((t) => matchTerm(t, s).score >= 0.7 && matchTerm(t, s).tokens.some((k) => own.includes(k)));
}

const OF_SEVERAL =
  /^(?:delegations?|ministers?|sides?|mission|team|members|meps?|mps|lawmakers|parliamentarians|delegates|envoys|experts|observers)$/;
/** 'the delegation', of which the sentence may speak as 'the Members'. */
const isGroup = (t: Term): boolean => !t.link && OF_SEVERAL.test(t.word);

/** 'they': whoever the release is about, or several whom the sentence calls no other name. */
function isOfThem(view: ReleaseView, s: SentenceView, at: number): boolean {
  const mention = s.mentionAt(at);
  return (
    /^(?:they|we|their|our|both)$/.test(s.tokens[at]!.lower) ||
    OF_SEVERAL.test(s.tokens[at]!.lower) ||
    (mention !== undefined && mention.entity === view.mainPerson)
  );
}

/** Words that bind what was denied to another time, or deny only part of it. */
const BOUND =
  /\b(?:only|just|merely|earlier|before|since|until|again|yet|longer|last (?:year|month|week)|(?:in|during) (?:19|20)\d\d|but (?:also|met|saw|received|visited|did|has|had))\b/;

const LATER = /\b(?:delayed|when it (?:was|took)|which (?:was|were) (?:then |later )?held|held (?:later|instead|in the evening))\b/;

/** True where a clause that denies something, in small letters, does so of a time that the question does not name, or only in part. */
export const isOfAnotherTime = ({ shape }: Question, clause: string): boolean =>
  !BOUND.test(shape) && (BOUND.test(clause) || LATER.test(clause));

/** True for what is told as denied of the past: no plan, no wish, no other's claim, no other time, and nothing that was only put off. */
function isDeniedOfThen(question: Question, s: SentenceView, i: number): boolean {
  const verb = s.tokens[i]!.pos === 'VERB' ? i : s.tree.verbOf(i);
  const told = verb < 0 || assertionOf(s, verb) === 'told' || isDeclined(s, verb);
  const clause = s.text(i, clauseEnd(s, i)).toLowerCase();
  const around = s.tokens.slice(Math.max(0, i - 4), i).map((t) => t.lower);
  const plans = around.some((w) => /^(?:will|shall|scheduled|due|expected)$/.test(w)) && !around.some((w) => /^(?:was|were|had)$/.test(w));
  // 'did not only meet A but also B'
  if (around.some((w) => /^(?:only|just|merely|simply)$/.test(w))) return false;
  return told && !plans && !isOfAnotherTime(question, clause) && !LATER.test(s.text(i, s.tokens.length - 1).toLowerCase());
}

/** 'refused to receive her', 'was unable to meet': what was refused did not come about, though the verb is no fact. */
const isDeclined = ({ tokens }: SentenceView, v: number): boolean =>
  /^(?:refuse|decline|fail|unable|able|could)$/.test(tokens[tokens[v]!.head]?.lemma ?? '') ||
  tokens.slice(Math.max(0, v - 3), v).some((t) => /^(?:could|able|unable)$/.test(t.lower));
