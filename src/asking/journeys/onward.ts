import type { Fact, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { countryOf, geoOf, type ReleaseView, type SentenceView } from '../release/view.ts';

const ONWARD = /\b(?:next|afterwards?|onwards?|from there|then)$/;
const GOES_ON = /^(?:next|onwards?|then|afterwards?|on|thereafter|finally)$/;
const LEAVES = /^(?:from|after|leaving|departing)$/;
/** A fact of a journey, as against a visit to something on the way. */
const JOURNEY = /^X (?:travelled to|left for) P$/;

type Goal = { readonly role: Role; readonly fact: Fact };

/**
 * 'Where does A go after P', 'where does she go next': the goals of the journey that leads on, from what its sentence says it leaves or else as
 * the only one to come; 'none' where no journey is told so; undefined for other questions. `facts` are journeys of those asked about.
 */
export function onward(view: ReleaseView, question: Question, facts: readonly Fact[]): readonly Goal[] | 'none' | undefined {
  if (!asksOnward(question)) return undefined;
  const from = left(question);
  const goals = facts
    .filter((f) => f.polarity === 'positive' && f.evidence[0]! > 0)
    .flatMap((fact) => fact.roles.filter((r) => r.role === 'destination').map((role) => ({ role, fact })))
    .filter(({ role, fact }) => !(from ? liesIn(view, role, from) : isOver(view, question, role, fact)));
  const told = goals.filter(({ fact }) => leavesFor(view, fact, from));
  if (told.length > 0) return one(told);
  const planned = goals.filter(({ fact }) => fact.modality === 'planned' && JOURNEY.test(fact.rule));
  return one(planned);
}

/** True for 'where does A go after P', 'where next': what other journeys lead to is no answer. */
export const asksOnward = (question: Question): boolean => left(question) !== undefined || ONWARD.test(question.shape);

/** 'Where does A go next' is answered by no journey that is over: 'A arrived in P from Q'. */
function isOver(view: ReleaseView, { shape, tense }: Question, role: Role, { modality }: Fact): boolean {
  if (tense === 'past' || modality !== 'happened' || !/\b(?:does|do|will|is|are)\b/.test(shape)) return false;
  const s = view.sentences[role.n]!;
  const at = s.tokens.findIndex((t) => t.start >= role.start);
  const verb = at < 0 ? -1 : s.tree.verbOf(s.tokens[at]!.head);
  return verb >= 0 && PAST.test(s.tokens[verb]!.lower);
}

const PAST = /^(?:\w+ed|went|flew|came|left|drove|sailed|rode|made|paid|held|was|were)$/;

const left = (question: Question): Term | undefined =>
  question.terms.find((t) => (t.link?.geo || t.link?.kind === 'place') && LEAVES.test(before(question, t)));

/** The goals of one journey, where only one is told. */
const one = (goals: readonly Goal[]): readonly Goal[] | 'none' =>
  goals.length > 0 && goals.every((g) => g.fact === goals[0]!.fact) ? goals : 'none';

function before({ tokens }: Question, { first }: Term): string {
  const word = tokens[first - 1]?.lower ?? '';
  return word === 'the' ? (tokens[first - 2]?.lower ?? '') : word;
}

function liesIn(view: ReleaseView, role: Role, { link }: Term): boolean {
  if (role.entity && link!.entities.includes(role.entity)) return true;
  const geo = geoOf(foldKey(view.roleText(role)).replace(/^the /, ''));
  return link!.geo !== undefined && geo !== undefined && (geo === link!.geo || countryOf(geo) === link!.geo);
}

/** 'From P she travels to Q', 'he will then fly on to Q' */
function leavesFor(view: ReleaseView, fact: Fact, from: Term | undefined): boolean {
  const s = view.sentences[fact.evidence[0]!]!;
  if (from && matchTerm(from, s).tokens.some((i) => LEAVES.test(wordBefore(s, i)))) return true;
  if (from)
    return (
      JOURNEY.test(fact.rule) && s.tokens.some((t) => /^(?:then|next|onwards?|afterwards?)$/.test(t.lower)) && isSetIn(view, s.n, from)
    );
  if (!JOURNEY.test(fact.rule)) return false;
  const leaves = s.mentions.some((m) => view.entity(m.entity)?.kind === 'place' && LEAVES.test(wordBefore(s, m.first)));
  return leaves || s.tokens.some((t, i) => GOES_ON.test(t.lower) && (t.lower !== 'on' || s.tokens[i + 1]?.lower === 'to'));
}

/** 'In P she meets A. She then travels to Q.': the last place that a sentence opens with before this one. */
function isSetIn(view: ReleaseView, n: number, from: Term): boolean {
  for (let k = n - 1; k > 0 && k >= n - 4; k--) {
    const s = view.sentences[k]!;
    const m = s.mentions.find(
      (x) => x.first <= 4 && view.entity(x.entity)?.kind === 'place' && /^(?:in|at)$/.test(s.tokens[x.first - 1]?.lower ?? ''),
    );
    if (!m) continue;
    const geo = s.geo[m.first];
    const wanted = from.link!.geo;
    return (
      from.link!.entities.includes(m.entity) || (geo !== undefined && wanted !== undefined && (geo === wanted || countryOf(geo) === wanted))
    );
  }
  return false;
}

function wordBefore({ tokens }: SentenceView, i: number): string {
  const word = tokens[i - 1]?.lower ?? '';
  return word === 'the' ? (tokens[i - 2]?.lower ?? '') : word;
}
