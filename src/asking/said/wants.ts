import type { Role } from '../../model/reading.ts';
import { matchTerm } from '../matching/align.ts';
import { postRows } from '../posts/post-rows.ts';
import type { Question, Term } from '../question/question.ts';
import { calledBy, cite, distinct, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { type Act, actsIn, type Deed, isDeedWord, isLeftUndone } from './acts.ts';
import { askedWords } from './asked.ts';
import { classesOf } from './classes.ts';
import { isJoint, isSpeaker, type Speaker } from './speaker.ts';
import { statements } from './statements.ts';

const AUX = '(?:did|does|do|has|have|had|will|would|is|are|was|were)';

/** 'What made A so glad', 'what gladdens A', 'what is A glad about', 'why was A glad': each feeling by its adjectives and by what stirs it. */
const feeling = (felt: string, stirs: string): RegExp =>
  new RegExp(
    `^what (?:has |have |had )?(?:made|makes|left) .+ (?:${felt})$|^what (?:has |have |had )?(?:${stirs}) (?!to\\b)(?:(?! to | says? | according )[^,])+$|` +
      `^(?:(?:about|at|with|by|over|of) )?what (?:else )?${AUX} (?:.+ )?(?:${felt})(?: (?:about|at|with|by|over|of|to (?:see|hear|learn)))?(?: in .+)?$|` +
      `^why ${AUX} .+ (?:${felt})$`,
  );
const GLAD = 'delighted|pleased|happy|happier|glad|heartened|encouraged|cheered|gratified|relieved|satisfied|thrilled|overjoyed|optimistic';
const SAD = 'sad|saddened|sorry|disappointed|upset|unhappy';
const GLADDENS =
  'pleas(?:e|es|ed)|delight(?:s|ed)?|hearten(?:s|ed)?|encourag(?:e|es|ed)|cheer(?:s|ed)?|gladden(?:s|ed)?|gratif(?:y|ies|ied)|satisf(?:y|ies|ied)|thrill(?:s|ed)?';
const SADDENS = 'sadden(?:s|ed)?|disappoint(?:s|ed)?|upset(?:s)?|griev(?:e|es|ed)';
const WORRIED = 'worried|concerned|alarmed|afraid|anxious|troubled|uneasy|nervous';
const WORRIES =
  'worr(?:y|ies|ied|ying)|concern(?:s|ed)?|alarm(?:s|ed)?|troubl(?:e|es|ed)|frighten(?:s|ed)?|disturb(?:s|ed)?|bother(?:s|ed)?';
/** The feeling that is asked for. */
const FEELING = new RegExp(`^(?:feel|felt|${GLAD}|${SAD}|${WORRIED}|${GLADDENS}|${SADDENS}|${WORRIES})$`);
/** How people ask for what somebody does by speaking, and which deeds answer. */
const ASKED: readonly (readonly [RegExp, readonly Deed[]])[] = [
  [
    new RegExp(
      `^(?:what|which [\\w '-]+?) (?:else |all )?${AUX} .+\\b(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|request\\w*|demand\\w*|urg(?:e[sd]?|ing)|call(?:s|ed|ing)? (?:for|on|upon)|press(?:es|ed|ing)? for|appeal\\w* (?:for|to)|plead\\w*)\\b`,
    ),
    ['ask'],
  ],
  [new RegExp(`^(?:for )?what (?:else )?${AUX} .+\\b(?:thank(?:s|ed|ing|ful)?|grateful|appreciat\\w+)\\b`), ['thank']],
  [
    new RegExp(
      `^(?:for )?what (?:else )?${AUX} .+\\b(?:prais\\w+|commend\\w*|applaud\\w*|laud\\w*|salut\\w+|hail\\w*|congratulat\\w+|compliment\\w*)\\b`,
    ),
    ['praise', 'thank'],
  ],
  [
    new RegExp(
      `^(?:about )?what (?:else )?${AUX} .+\\b(?:worr(?:y|ies|ied)|concerned|alarmed|afraid|fears?|feared|anxious|troubled|uneasy)\\b`,
    ),
    ['worry'],
  ],
  [feeling(WORRIED, WORRIES), ['worry']],
  [feeling(GLAD, GLADDENS), ['joy']],
  [feeling(SAD, SADDENS), ['sorrow']],
  [
    new RegExp(
      `^(?:for )?what (?:else )?${AUX} .+\\b(?:expect(?:s|ed|ing|ations?)?|hop(?:e|es|ed|ing|eful)|anticipat\\w+|count(?:s|ing)? (?:on|upon)|look(?:s|ing)? forward to)\\b`,
    ),
    ['hope', 'ask'],
  ],
  [new RegExp(`^(?:for )?what (?:else )?${AUX} .+\\b(?:blam\\w+|critici[sz]\\w+|accus\\w+|condemn\\w*|denounc\\w+)\\b`), ['blame']],
];
/** Words of such a question that name nothing. */
const EMPTY =
  /^(?:so|very|now|future|expects?|expected|expectations?|hop(?:e|es|ed|ing)|count|counts|counting|do|does|done|return|exchange|everyone|everybody|anyone|else|exactly|all|help|support|want|wants|wanted|ask|asked|asks|worried|worry|concerned|meeting|talks|call|conversation|visit)$/;
/** Why an answer of these rooms is given; behind it 'of' and the name. */
export const BECAUSE = 'what was wanted, thanked for or feared';
/** How many acts one answer holds. */
const MOST = 4;

/** What somebody wants of somebody, is thanked or blamed for, or is worried about, where a sentence tells it by any verb or noun of that deed. */
export function answerWants(view: ReleaseView, question: Question): Found | undefined {
  const shape = shapeOf(question);
  const deeds = deedsAsked(question);
  if (!deeds || question.terms.some((t) => t.unknown)) return undefined;
  const { speaker, joint, about } = askedWords(view, question);
  if (!speaker && !joint) return undefined;
  const others = about.filter((t) => t.link || !(EMPTY.test(t.word) || FEELING.test(t.word)));
  const told = view.sentences
    .slice(1)
    .flatMap(actsIn)
    .filter(
      (act) =>
        deeds.includes(act.deed) &&
        (speaker ? act.doers.some((r) => isDoer(view, r, speaker)) : isJoint(view, act.doers)) &&
        others.every((t) => isPartOf(question, act, t, speaker)),
    );
  const exact = told.filter((act) => act.deed === deeds[0]);
  const ofDeed = exact.length > 0 && deeds.length > 1 && others.length === 0 ? exact : told;
  // 'ask | for' wants a thing, 'ask to do' a deed, where both are told.
  const things = ofDeed.filter(({ s, what }) => s.tokens[what[0]]!.lower !== 'to');
  const chosen = (/\bfor$/.test(shape) && things.length > 0 ? things : ofDeed).slice(0, MOST);
  if (chosen.length === 0) return undefined;
  return {
    items: distinct(chosen.map((act) => spanItem(act.s, ...memberAsked(act, others)))),
    citations: cite(
      view,
      chosen.map(({ s }) => s.n),
    ),
    score: 0.85,
    because: speaker ? `${BECAUSE} of ${calledBy(view, speaker.word, speaker.entities)}` : BECAUSE,
  };
}

const shapeOf = ({ shape }: Question): string => shape.replace(/^(?:and |so |but )/, '').replace(/^what(?:'s|s) /, 'what is ');

/** The deeds that a question asks for; undefined for any other question, and for what should be left undone. */
function deedsAsked(question: Question): readonly Deed[] | undefined {
  const shape = shapeOf(question);
  if (question.yesNo || /\b(?:not|never) (?:to )?(?:do|doing)$/.test(shape)) return undefined;
  return ASKED.find(([pattern]) => pattern.test(shape))?.[1];
}

/** False for an answer out of a sentence in which such a deed is told of others alone, or denied: who was thanked did not thank. */
export function isActOfAsked(view: ReleaseView, question: Question, { citations, because }: Found): boolean {
  const deeds = deedsAsked(question);
  if (!deeds || because.startsWith(BECAUSE)) return true;
  const { speaker, joint } = askedWords(view, question);
  const s = view.sentences[citations[0]?.n ?? 0]!;
  // 'He' may be another than the one whom the release is about.
  if (s.n === 0 || /^(?:s?he|they)$/.test(speaker?.word ?? '')) return true;
  const acts = actsIn(s).filter((act) => deeds.includes(act.deed));
  const doer = speaker ?? doerBefore(question);
  const isAddressed = ({ to }: Act): boolean =>
    to !== undefined && (doer?.word ?? '').split(' ').some((w) => s.tokens.slice(to[0], to[1] + 1).some((t) => t.lower === w));
  // 'They': what one alone wants or fears is none of it.
  if (!speaker && joint && acts.length > 0 && !acts.some(({ doers }) => isJoint(view, doers))) return false;
  if (!speaker) return !acts.some(isAddressed);
  if (acts.length === 0 && question.tense === 'past' && isLeftUndone(s, deeds)) return false;
  if (acts.length === 0) return /^(?:ask|blame)$/.test(deeds[0]!) || tellsOtherwise(s, deeds);
  if (acts.some((act) => act.doers.some((r) => isDoer(view, r, speaker)))) return true;
  if (acts.some(isAddressed)) return false;
  if (speaker.kind !== 'person' || speaker.words.length > 0) return true;
  // What a country or body does may be what its minister says in the same sentence.
  const isThere = s.mentions.some((m) => speaker.entities.includes(m.entity));
  const isAnother = ({ entity, start, end, n }: Role): boolean =>
    entity === undefined
      ? !isThere && !/^(?:I|we|he|she|they|it|who|which|that)$/i.test(view.roleText({ n, start, end }))
      : !isThere || view.entity(entity)?.kind === 'person';
  return !acts.every((act) => act.doers.every(isAnother));
}

/** 'What do the donors | want': who stands before the verb. */
const doerBefore = ({ terms, shape }: Question): Term | undefined => {
  if (/^(?:for |of )?what (?:is|was|are|were)\b/.test(shape)) return undefined;
  const verb = terms.findIndex((t) => t.isVerb);
  return verb > 0 ? terms[verb - 1] : undefined;
};

/** True where a sentence tells the deed by a word that is not read as an act: 'paid tribute', 'welcomed'. */
const tellsOtherwise = (s: SentenceView, deeds: readonly Deed[]): boolean =>
  s.tokens.some((t) => !isDeedWord(t) && [...classesOf(t.lemma)].some((c) => CLASSES[c]?.some((d) => deeds.includes(d))));

const CLASSES: Readonly<Record<string, readonly Deed[]>> = {
  thank: ['thank', 'praise'],
  praise: ['praise', 'thank', 'joy'],
  worry: ['worry', 'blame', 'sorrow'],
  ask: ['hope'],
};

/** The one named, or one who speaks for the body named by a post there. */
function isDoer(view: ReleaseView, role: Act['doers'][number], speaker: Speaker): boolean {
  if (isSpeaker(view, role, speaker) || isSelf(view, role, speaker)) return true;
  if (speaker.kind !== 'organisation' || !role.entity || view.entity(role.entity)?.kind !== 'person') return false;
  return postRows(view).some(
    (row) =>
      row.person === role.entity &&
      view.reading.mentions.some((m) => m.n === row.n && m.start >= row.start && m.end <= row.end && speaker.entities.includes(m.entity)),
  );
}

/** 'I' or 'we' in words of the one named. */
const isSelf = (view: ReleaseView, role: Role, speaker: Speaker): boolean =>
  /^(?:i|we)$/i.test(view.roleText(role)) &&
  statements(view).some(
    ({ content: c, speakers }) =>
      c.n === role.n && c.start <= role.start && role.end <= c.end && speakers.some((r) => isSpeaker(view, r, speaker)),
  );

/** Of a list the member that names the place or body that the question does: 'drought in A, | floods in B', asked about B. */
function memberAsked({ s, what }: Act, others: readonly Term[]): [number, number] {
  const [first, last] = what;
  const commas = s.tokens.flatMap((t, i) => (i > first && i < last && /^[,;]$/.test(t.text) ? [i] : []));
  const named = others.filter((t) => t.link).flatMap((t) => matchTerm(t, s).tokens.filter((i) => first <= i && i <= last));
  if (commas.length < 2 || named.length === 0) return [first, last];
  let from = first;
  let to = last;
  for (const i of commas) {
    // ', in particular off A' belongs to what stands before.
    if (/^(?:including|especially|notably|particularly|in|at|on|such)$/.test(s.tokens[i + 1]!.lower)) continue;
    if (named.every((n) => n > i)) from = /^(?:and|or)$/.test(s.tokens[i + 1]!.lower) ? i + 2 : i + 1;
    if (to === last && named.every((n) => n < i)) to = i - 1;
  }
  return [from, to];
}

/** True when what the question names stands in the act: whom it is addressed to, in what it is about, or around it. */
function isPartOf(question: Question, { s, at, to, what, doers }: Act, term: Term, speaker: Speaker | undefined): boolean {
  const { score, tokens } = matchTerm(term, s);
  // 'All sides', 'all parties', 'everyone'
  if (to && SIDES.test(term.word))
    return s.tokens.slice(to[0], to[1] + 1).some((t) => SIDES.test(t.lower) || /^(?:all|everyone|everybody|both)$/.test(t.lower));
  if (score < 0.7) return false;
  const isOther = (i: number): boolean => !doers.some((r) => s.tokens[i]!.start >= r.start && s.tokens[i]!.end <= r.end);
  if (speaker && !tokens.some(isOther)) return false;
  if (!isAddressed(question, term)) return true;
  if (to) return tokens.some((i) => to[0] <= i && i <= to[1]);
  // 'asked for B's help', 'sought help from B', 'praised the work of B'
  return tokens.some(
    (i) =>
      i > at &&
      i <= what[1] &&
      (/^(?:nmod:poss|amod|compound)$/.test(s.tokens[i]!.dep) || s.tree.prepositions(i).some((p) => /^(?:from|of|by|to)$/.test(p))) &&
      isNearHead(s.tokens[i]!.head, what[0]),
  );
}

const SIDES = /^(?:sides|parties)$/;

/** How far from its opening words the head of what is asked for stands. */
const NEAR = 8;
const isNearHead = (head: number, first: number): boolean => head - first <= NEAR;

/** 'want | from B', 'ask | B for': whom the deed is done to. */
function isAddressed({ tokens, terms }: Question, term: Term): boolean {
  if (!term.link) return false;
  const before = /^(?:the|his|her|their)$/.test(tokens[term.first - 1]?.lower ?? '') ? tokens[term.first - 2] : tokens[term.first - 1];
  return (
    /^(?:from|of|on|upon)$/.test(before?.lower ?? '') || terms.some((t) => t.isVerb && t.last === term.first - 1) || before?.pos === 'VERB'
  );
}
