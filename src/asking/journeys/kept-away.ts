import { assertionOf } from '../guards/assertion.ts';
import { KEPT_AWAY } from '../guards/why-not.ts';
import { matchTerm } from '../matching/align.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isSomebody } from '../verdicts/clause.ts';

// What kept somebody from going or coming: 'the floods did not allow her to see P', 'a planned flight to P was dropped after | a plane was hit'.

const ASKS_NOT =
  /^(?:and |so |but )?why\b.*(?:\bnot\b|n't\b|\bnever\b|\b(?:miss(?:ed|ing)?|absent|cancel\w*|postponed?|called off|put off|dropped|scrapped|omitted|left out|leave out|skip(?:ped)?|fell through|fall through|stay(?:ed)? (?:away|home|at home|behind)|prevented|kept (?:away|from)|unable)\b)/;
/** Verbs of the question that any journey or presence answers. */
const GOES =
  /^(?:go|come|travel|fly|visit|tour|stop|see|attend|join|be|participate|take|make|land|cross|arrive|reach|return|sail|drive|miss|skip|cancel|postpone|drop|scrap|omit|leave|fall|call|put|stay|prevent|keep|meet|receive|happen|appear|show)$/;
/** Words of the question that say no more than that somebody was to be somewhere. */
const PLAIN =
  /^(?:visit|trip|journey|flight|tour|stop|leg|travel|person|missing|absent|absence|unable|there|present|event|away|through|off|out|part|attend|planned|plan|today|able|cancelled|canceled|omitted|postponed|dropped|scrapped|skipped|left|time|occasion|this|leg|home|behind)$/;
const ALLOWS = /^(?:allow|permit|enable|let)$/;
const PREVENTS = /^(?:prevent|keep|stop|bar|hinder|detain|block|impede)$/;
const CALLED_OFF = /^(?:cancell?ed|dropped|scrapped|postponed|deferred|abandoned|shelved|omitted|suspended|aborted|called|put|left|ruled)$/;
const PARTICLE = /^(?:off|out)$/;
const JOURNEY =
  /^(?:visit|trip|journey|flight|tour|stop|stopover|leg|travel|crossing|landing|arrival|call|meeting|audience|attendance|appearance|participation|voyage|passage|excursion)s?$/;
const MOVES =
  /^(?:go|come|travel|fly|visit|tour|stop|see|attend|join|participate|take|make|land|cross|arrive|reach|return|sail|drive|meet|appear|be|continue|proceed|enter|inspect)$/;
const REASON =
  /^(?:because\b|due to\b|owing to\b|on account of\b|for reasons of\b|for (?:\w+ )?(?:security|safety|health|weather|technical|logistical|operational|medical|family|personal|other) reasons\b|for (?:lack|want|fear) of\b|in view of\b|in light of\b|on (?:\w+ )?(?:security|safety|health|medical) grounds\b|on the advice of\b)/;
/** Words that give a reason where a clause follows: 'as | the road was closed'. */
const OF_CLAUSE = /^(?:as|since|after|when|following|amid|given)$/;
const NO_REASON =
  /^(?:as (?:planned|scheduled|part|well|a|an|of|to|for|soon|far|long|such|expected)|since (?:\d|[A-Z]\w+day)|after (?:the|his|her|their|this|that) (?:visit|trip|meeting|tour|talks))\b/;

/** A plan that came to nothing. Token indexes; `whom` is empty where nobody is said to have had it. */
interface Kept {
  readonly cause: readonly [number, number];
  readonly whom: readonly number[];
  readonly marker: number;
}

/** Why somebody did not go or was not there; 'silent' where it is told of that place, and of another. */
export function answerKeptAway(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const { kind, yesNo, shape, verb, terms } = question;
  if (kind !== 'why' || yesNo || !ASKS_NOT.test(shape) || (verb && !GOES.test(verb.lemma)) || terms.some((t) => t.unknown))
    return undefined;
  const subject = subjectOf(question);
  const things = terms.filter((t) => t !== verb && t !== subject && !PLAIN.test(t.word) && !/^(?:not|never)$/.test(t.word));
  if (!subject && things.length === 0) return undefined;
  const told = view.sentences.slice(1).flatMap((s) => keptIn(s).flatMap((kept) => (isOfThings(s, kept, things) ? [{ s, kept }] : [])));
  const own = told.filter(({ s, kept }) => !subject || isOf(view, s, kept, subject, things.length > 0));
  const [first] = own;
  const places = things.filter((t) => t.link);
  if (!first)
    return places.length > 0 && (told.length > 0 || isOnlyInCause(view, places) || isOfOtherGuest(view, question, things))
      ? 'silent'
      : undefined;
  if (things.length === 0 && own.length > 1) return undefined;
  return {
    items: [spanItem(first.s, ...first.kept.cause)],
    citations: cite(view, [first.s.n]),
    score: 0.85,
    because: KEPT_AWAY,
  };
}

/** Who did not go: the person or post before the verb of an active question; in 'why was the trip called off' there is none. */
function subjectOf({ terms, verb, tokens, shape }: Question): Term | undefined {
  const before = terms.filter((t) => t !== verb && (!verb || t.first < verb.first || /^(?:missing|absent)$/.test(verb.word)));
  const person = before.find((t) => t.link?.kind === 'person');
  if (person) return person;
  const post = before.find((t) => !t.link && isPostWord(t.word) && tokens[t.last + 1]?.lower !== 'of');
  return post && !/^why (?:was|were) the (?:visit|trip|meeting)/.test(shape) ? post : undefined;
}

/** 'a flight to P was dropped after a plane was hit at | Q': nobody meant to go to Q. */
const isOnlyInCause = (view: ReleaseView, places: readonly Term[]): boolean =>
  view.sentences.some((s) =>
    keptIn(s).some(({ cause }) =>
      places.every((t) => {
        const { score, tokens } = matchTerm(t, s);
        return score >= 0.7 && tokens.length > 0 && tokens.every((i) => cause[0] <= i && i <= cause[1]);
      }),
    ),
  );

/** 'Why was the envoy of P not received' <- 'was to receive the envoy of Q, but …': the same guest of another land. */
function isOfOtherGuest(view: ReleaseView, { verb }: Question, things: readonly Term[]): boolean {
  const guests = things.filter((t) => !t.link);
  if (verb?.lemma !== 'receive' || guests.length === 0) return false;
  return view.sentences.some((s) => keptIn(s).some((kept) => isOfThings(s, kept, guests) && !isOfThings(s, kept, things)));
}

const isOfThings = (s: SentenceView, { cause }: Kept, things: readonly Term[]): boolean =>
  things.every((t) => {
    const { score, tokens } = matchTerm(t, s);
    return score >= 0.7 && tokens.some((i) => i < cause[0] || i > cause[1]);
  });

/** True where the plan is the asked one's: by name, or nobody's in a release that is about him. */
function isOf(view: ReleaseView, s: SentenceView, { whom, cause, marker }: Kept, subject: Term, hasThings: boolean): boolean {
  const { score, tokens } = matchTerm(subject, s);
  // 'A, on behalf of | the Speaker, who': a post there is another's than A's.
  if (whom.length > 0) return score >= 0.7 && tokens.some((i) => whom.includes(i) && !(subject.link && isRepresented(s, i, subject)));
  if (score >= 0.7 && tokens.some((i) => i < marker && (i < cause[0] || i > cause[1]))) return true;
  // 'why did she not get to P': whoever it was that did not go there.
  if (hasThings && /^(?:he|she|they)$/.test(subject.word) && !namesOwner(s, marker)) return true;
  return (
    hasThings && view.mainPerson !== undefined && (subject.link?.entities.includes(view.mainPerson) ?? false) && !namesOwner(s, marker)
  );
}

const isRepresented = (s: SentenceView, i: number, { word }: Term): boolean =>
  !s
    .text(s.mentionAt(i)?.first ?? i, s.mentionAt(i)?.last ?? i)
    .toLowerCase()
    .includes(word) && s.tokens.slice(Math.max(0, i - 4), i).some((t) => t.lower === 'behalf');

/** 'Minister A's | planned trip', 'his | visit': the plan is somebody's. */
const namesOwner = ({ tokens }: SentenceView, marker: number): boolean =>
  tokens.slice(0, marker).some((t, i) => {
    if (!/^(?:['’]s?|his|her|their)$/.test(t.lower)) return false;
    const next = /^(?:ADJ|VERB)$/.test(tokens[i + 1]?.pos ?? '') ? i + 2 : i + 1;
    return JOURNEY.test(tokens[next]?.lower ?? '');
  });

const known = new WeakMap<SentenceView, readonly Kept[]>();

function keptIn(s: SentenceView): readonly Kept[] {
  let kept = known.get(s);
  if (!kept) {
    kept = s.tokens.flatMap(
      (_, i) => allowedNot(s, i) ?? thwarted(s, i) ?? prevented(s, i) ?? heldUp(s, i) ?? calledOff(s, i) ?? couldNot(s, i) ?? [],
    );
    known.set(s, kept);
  }
  return kept;
}

/** 'the floods do not | allow her to visit P', 'the strike | prevented A from coming' */
function allowedNot(s: SentenceView, i: number): Kept | undefined {
  const { tokens, tree } = s;
  const { lemma, pos } = tokens[i]!;
  const allows = ALLOWS.test(lemma) && tree.isNegated(i);
  if (pos !== 'VERB' || !(allows || PREVENTS.test(lemma)) || tree.isPassive(i)) return undefined;
  const subject = tree.subjects(i)[0];
  const joint = tokens.findIndex((t, k) => k > i && k < i + 10 && t.lower === (allows ? 'to' : 'from'));
  const deed = tokens[joint + 1];
  if (subject === undefined || subject > i || joint < 0 || !deed || !(MOVES.test(deed.lemma) || JOURNEY.test(deed.lower))) return undefined;
  if (tokens[subject]!.pos === 'PRON') return undefined;
  const [first, last] = tree.span(subject);
  const whom = range(i + 1, joint - 1);
  return whom.length === 0 ? undefined : { cause: [first, Math.min(last, i - 1)], whom, marker: i };
}

/** 'bad weather | prevented a planned flight to P', 'fog | ruled out the landing': the journey itself is what was kept from coming about. */
function thwarted(s: SentenceView, i: number): Kept | undefined {
  const { tokens, tree } = s;
  const { lemma, pos } = tokens[i]!;
  if (pos !== 'VERB' || tree.isPassive(i) || tree.isNegated(i)) return undefined;
  if (lemma !== 'rule' && assertionOf(s, i) !== 'told') return undefined;
  if (!(THWARTS.test(lemma) || (lemma === 'rule' && tokens[i + 1]?.lower === 'out'))) return undefined;
  const subject = tree.subjects(i)[0];
  // Whoever stops a journey has reasons, and is none.
  if (subject === undefined || subject > i || tokens[subject]!.pos === 'PRON' || isSomebody(s, subject)) return undefined;
  if (!tree.kids(i, 'obj').some((k) => JOURNEY.test(tokens[k]!.lower))) return undefined;
  const [first, last] = tree.span(subject);
  return { cause: [first, Math.min(last, i - 1)], whom: [], marker: i };
}

const THWARTS = /^(?:prevent|stop|thwart|foil|preclude|block|hinder|impede|frustrate|scupper)$/;

/** 'the Speaker, who was | prevented from attending by an urgent sitting' */
function prevented(s: SentenceView, i: number): Kept | undefined {
  const { tokens } = s;
  if (
    !PREVENTS.test(tokens[i]!.lemma) ||
    !/^(?:was|were|is|are|been|being)$/.test(tokens[i - 1]?.lower ?? '') ||
    tokens[i + 1]?.lower !== 'from'
  )
    return undefined;
  const by = tokens.findIndex((t, k) => k > i && k < i + 14 && (t.lower === 'by' || startsReason(s, k)));
  if (by < 0 || !MOVES.test(tokens[i + 2]?.lemma ?? '')) return undefined;
  const end = endOfCause(s, by);
  return end > by ? { cause: [tokens[by]!.lower === 'by' ? by + 1 : by, end], whom: subjectBefore(s, i), marker: i } : undefined;
}

/** 'A, who had been due to travel with her, was | detained in P by a debate', 'A was to join them but was | held up by fog' */
function heldUp(s: SentenceView, i: number): Kept | undefined {
  const { tokens } = s;
  const { lower } = tokens[i]!;
  const isHeld =
    /^(?:detained|delayed|grounded|tied)$/.test(lower) ||
    (/^(?:held|kept)$/.test(lower) && /^(?:up|back|in|at)$/.test(tokens[i + 1]?.lower ?? ''));
  if (!isHeld || !/^(?:was|were|been|being)$/.test(tokens[i - 1]?.lower ?? '')) return undefined;
  const by = tokens.findIndex((t, k) => k > i && k < i + 8 && (t.lower === 'by' || startsReason(s, k)));
  const due = tokens.findIndex((t, k) => k < i && DUE.test(t.lower) && tokens[k + 1]?.lower === 'to');
  if (by < 0 || due < 0 || !tokens.slice(due + 2, due + 5).some((t) => MOVES.test(t.lemma))) return undefined;
  const who = tokens.findLastIndex((t, k) => k < due && t.lower === 'who');
  const end = endOfCause(s, by);
  const whom = range(0, (who > 0 ? who : due) - 1);
  return end > by ? { cause: [tokens[by]!.lower === 'by' ? by + 1 : by, end], whom, marker: i } : undefined;
}

const DUE = /^(?:due|scheduled|expected|set|supposed|meant|was|were|planned)$/;

/** 'a planned flight to P was | dropped after a plane was hit', 'for reasons of security, a visit to P was | cancelled', 'her stop in P | fell through when …' */
function calledOff(s: SentenceView, i: number): Kept | undefined {
  const { tokens } = s;
  const { lower } = tokens[i]!;
  const isOff =
    CALLED_OFF.test(lower) &&
    /^(?:was|were|is|are|been|be|being)$/.test(tokens[i - 1]?.lower ?? '') &&
    (!/^(?:called|put|left|ruled)$/.test(lower) || PARTICLE.test(tokens[i + 1]?.lower ?? ''));
  if (!isOff && !(lower === 'fell' && tokens[i + 1]?.lower === 'through')) return undefined;
  if (!tokens.slice(Math.max(0, i - 25), i).some((t) => JOURNEY.test(t.lower))) return undefined;
  const cause = causeAround(s, i);
  return cause && { cause, whom: [], marker: i };
}

/** 'A could | not travel to P because the airport was closed', 'A was | unable to join them owing to illness' */
function couldNot(s: SentenceView, i: number): Kept | undefined {
  const { tokens } = s;
  const { lower } = tokens[i]!;
  const isNot = /^(?:not|n't)$/.test(lower) && /^(?:could|can|did|will|would|was|were|is|able|do|does)$/.test(tokens[i - 1]?.lower ?? '');
  const isUnable = lower === 'unable' && tokens[i + 1]?.lower === 'to';
  if (!isNot && !isUnable) return undefined;
  const deed = tokens.findIndex((t, k) => k > i && k < i + 5 && t.pos === 'VERB');
  if (deed < 0 || !MOVES.test(tokens[deed]!.lemma)) return undefined;
  const cause = causeAround(s, deed);
  // 'A visit to P, which had been foreseen, did | not take place owing to the weather': what fell away is the visit.
  const fellAway =
    (tokens[deed]!.lower === 'take' && tokens[deed + 1]?.lower === 'place') || /^(?:happen|occur|proceed)$/.test(tokens[deed]!.lower);
  if (fellAway && tokens.slice(Math.max(0, i - 25), i).some((t) => JOURNEY.test(t.lower))) return cause && { cause, whom: [], marker: i };
  const whom = subjectBefore(s, i);
  return cause && whom.length > 0 ? { cause, whom, marker: i } : undefined;
}

/** The words of whoever stands before the verb group: back to a comma, a conjunction or another verb; for 'who' the words before it. */
function subjectBefore({ tokens }: SentenceView, i: number): number[] {
  let last = i - 1;
  while (last >= 0 && /^(?:AUX|ADV|PART)$/.test(tokens[last]!.pos)) last--;
  const isRelative = /^(?:who|which)$/.test(tokens[last]?.lower ?? '');
  if (isRelative) last--;
  if (tokens[last]?.text === ',') last--;
  let first = last;
  // 'the Secretary for Roads and Ports, who': the 'and' is within the post.
  const ends = isRelative ? /^(?:VERB|AUX|SCONJ)$/ : /^(?:VERB|AUX|SCONJ|CCONJ)$/;
  while (first > 0 && !ends.test(tokens[first - 1]!.pos) && !/^[,;:]$/.test(tokens[first - 1]!.text)) first--;
  return range(first, last);
}

/** The reason behind the verb, or the one that opens the sentence. */
function causeAround(s: SentenceView, verb: number): readonly [number, number] | undefined {
  const { tokens } = s;
  for (let k = verb + 1; k < tokens.length && !/^[.;:“”"]$/.test(tokens[k]!.text); k++) {
    if (/^(?:but|while|although|though)$/.test(tokens[k]!.lower)) break;
    if (!startsReason(s, k)) continue;
    const end = endOfCause(s, k);
    return end > k ? [k, end] : undefined;
  }
  if (!REASON.test(wordsFrom(s, 0))) return undefined;
  const comma = tokens.findIndex((t) => t.text === ',');
  return comma > 1 && comma < verb ? [0, comma - 1] : undefined;
}

const wordsFrom = (s: SentenceView, k: number): string =>
  s.tokens
    .slice(k, k + 5)
    .map((t) => t.lower)
    .join(' ');

function startsReason(s: SentenceView, k: number): boolean {
  const words = wordsFrom(s, k);
  if (REASON.test(words)) return true;
  const { tokens } = s;
  if (!OF_CLAUSE.test(tokens[k]!.lower) || NO_REASON.test(s.text(k, Math.min(k + 4, tokens.length - 1)))) return false;
  if (/^(?:following|amid|given)$/.test(tokens[k]!.lower)) return tokens[k]!.pos !== 'ADJ';
  const end = endOfCause(s, k);
  return tokens.slice(k + 2, end + 1).some((t) => /^(?:VERB|AUX)$/.test(t.pos) && !/ing$/.test(t.lower));
}

function endOfCause({ tokens }: SentenceView, first: number): number {
  let last = first;
  // 'owing to illness | and was represented by B': behind a cause without a verb 'and' opens the next deed.
  const isPlain = /^(?:owing|due|because)$/.test(tokens[first]!.lower) && /^(?:to|of)$/.test(tokens[first + 1]?.lower ?? '');
  while (tokens[last + 1] && !/^[.;:“”"]$/.test(tokens[last + 1]!.text)) {
    const after = tokens[last + 2]?.lower ?? '';
    if (isPlain && tokens[last + 1]!.lower === 'and' && tokens[last + 2]?.pos === 'AUX') break;
    if (tokens[last + 1]!.text === ',' && (/^(?:and|but|who|which|while|so|however)$/.test(after) || tokens[last + 2]?.dep === 'root'))
      break;
    last++;
  }
  return last;
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
