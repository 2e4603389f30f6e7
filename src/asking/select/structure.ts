import { wantedQuantity } from '../extract/measure.ts';
import { type Quantity, quantities } from '../extract/quantities.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import type { Asked, Candidate } from './candidate.ts';

/** Where an answer stands in its sentence. Token indexes. */
interface Place {
  readonly s: SentenceView;
  readonly first: number;
  readonly last: number;
  /** The word that governs the rest of it. */
  readonly head: number;
  /** What it is to its clause, coordination passed over. */
  readonly relation: Relation;
  /** The verb of the clause that it belongs to, -1 for none. */
  readonly verb: number;
}

const RELATIONS = ['subject', 'passive subject', 'object', 'oblique', 'of a noun', 'beside a noun', 'clause', 'root', 'other'] as const;
type Relation = (typeof RELATIONS)[number];

const RELATION_OF: Readonly<Record<string, Relation>> = {
  nsubj: 'subject',
  csubj: 'subject',
  'nsubj:pass': 'passive subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  nmod: 'of a noun',
  'nmod:poss': 'of a noun',
  appos: 'beside a noun',
  advcl: 'clause',
  acl: 'clause',
  'acl:relcl': 'clause',
  xcomp: 'clause',
  ccomp: 'clause',
  root: 'root',
};

/** The names of the features of structure, in the order of `structureOf`. */
export const STRUCTURE: readonly string[] = [
  'belongs to the verb asked about',
  'belongs to another verb though the one asked about is there',
  'verb asked about is there as a noun above it',
  'verb of its clause is of no concern',
  'met in its clause, by rarity',
  'met only inside it, by weight',
  'noun asked for is inside it',
  'noun asked for is its head',
  'fills the place asked for',
  'fills another place of the verb asked about',
  'has the preposition asked for',
  'words to the nearest one met',
  'mean words to those met',
  'nearest of its kind in the sentence',
  'others of its kind in the sentence',
  'further than the nearest of its kind',
  'something of its kind stands between it and what was met',
  'sentences that account for as much',
  'how far into the text',
  'long answer',
  'several items',
  'is named in the title',
  'number is of the measure asked for',
  'number is of another measure',
  'number counts the noun asked for',
  'number counts another noun',
  'number is vague',
  'day',
  'month or year',
  'date not placed',
  'date after its release',
  'date after its release, asked of the past',
  'date before its release, asked of the future',
  'date has on or in',
  'date has until, since, by, for',
  'person',
  'organisation',
  'group or post',
  'place',
  'locative',
  'no name',
  ...RELATIONS.map((r) => `is ${r}`),
];

/** What the place of an answer in its sentence says for and against it; zeros where it does not stand in the sentence. */
export function structureOf(asked: Asked, candidate: Candidate, rivals: readonly Candidate[], near: readonly Alignment[]): number[] {
  const place = placeOf(candidate);
  if (!place) return STRUCTURE.map(() => 0);
  const { question } = asked;
  const { alignment, extract } = candidate;
  const met = metTokens(asked, alignment);
  return [
    ...ofClause(asked, alignment, place, met),
    ...ofPlace(question, place),
    ...ofDistance(place, met, candidate, rivals),
    near.filter((a) => a.coverage >= alignment.coverage - 0.05).length / 4,
    Math.log(1 + place.s.n) / 3,
    Math.log(1 + place.last - place.first) / 3,
    extract.items.filter((i) => i.span).length > 1 ? 1 : 0,
    place.s.n > 0 && inTitle(place) ? 1 : 0,
    ...ofNumber(question, alignment, place),
    ...ofDate(question, place),
    ...ofName(place),
    ...RELATIONS.map((r) => (place.relation === r ? 1 : 0)),
  ];
}

interface Met {
  readonly i: number;
  readonly term: Term;
  readonly weight: number;
}

function metTokens({ terms, rarity }: Asked, { matches }: Alignment): Met[] {
  return terms.flatMap((term) => {
    const match = matches.get(term)!;
    return match.score >= 0.7 ? match.tokens.map((i) => ({ i, term, weight: term.weight * rarity.get(term)! })) : [];
  });
}

/** Each candidate is held against all its rivals. */
const places = new WeakMap<Candidate, { readonly place: Place | undefined }>();

/** Where the first item of an answer stands, when it stands in the sentence that was aligned. */
export function placeOf(candidate: Candidate): Place | undefined {
  let known = places.get(candidate);
  if (!known) {
    known = { place: findPlace(candidate) };
    places.set(candidate, known);
  }
  return known.place;
}

function findPlace({ extract, alignment: { s } }: Candidate): Place | undefined {
  const span = extract.items[0]?.span;
  if (!span || span.n !== s.n) return undefined;
  const first = s.tokens.findIndex((t) => t.end > span.start);
  const last = s.tokens.findLastIndex((t) => t.start < span.end);
  if (first < 0 || last < first) return undefined;
  let head = last;
  for (let i = last; i >= first; i--) {
    const above = s.tokens[i]!.head;
    if ((above < first || above > last) && s.tokens[i]!.pos !== 'PUNCT') {
      head = i;
      if (s.tokens[i]!.dep !== 'case') break;
    }
  }
  const top = s.tree.firstConjunct(head);
  const relation = RELATION_OF[s.tokens[top]!.dep] ?? 'other';
  const above = s.tokens[top]!.head;
  return { s, first, last, head: top, relation, verb: above < 0 ? -1 : s.tree.verbOf(above) };
}

function ofClause({ question, terms, rarity }: Asked, { matches, s }: Alignment, place: Place, met: readonly Met[]): number[] {
  const { tree, tokens } = s;
  const verb = question.verb && terms.includes(question.verb) ? matches.get(question.verb)! : undefined;
  const at = verb && verb.score >= 0.7 ? verb.tokens : [];
  const own = at.includes(place.verb);
  const asVerb = at.some((i) => tokens[i]!.pos === 'VERB');
  const asNoun = at.some((i) => tokens[i]!.pos !== 'VERB' && tree.isBelow(place.head, i));
  const outside = met.filter((m) => m.i < place.first || m.i > place.last);
  const inClause = outside.filter((m) => (m.i === place.verb ? place.verb : tree.verbOf(m.i)) === place.verb);
  const all = terms.reduce((sum, t) => sum + t.weight * rarity.get(t)!, 0);
  const weightOf = (ms: readonly Met[]): number => [...new Map(ms.map((m) => [m.term, m.weight])).values()].reduce((a, b) => a + b, 0);
  const only = weightOf(met.filter((m) => !outside.some((o) => o.term === m.term) && m.term !== question.focus));
  const focus = question.focus ? matches.get(question.focus)!.tokens : [];
  const slot = slotOf(question, place, own || asNoun);
  return [
    own ? 1 : 0,
    asVerb && !own ? 1 : 0,
    asNoun ? 1 : 0,
    place.verb >= 0 && !met.some((m) => m.i === place.verb) ? 1 : 0,
    all > 0 ? weightOf(inClause) / all : 0,
    all > 0 ? only / all : 0,
    focus.some((i) => place.first <= i && i <= place.last) ? 1 : 0,
    focus.includes(place.head) ? 1 : 0,
    slot === 'asked for' ? 1 : 0,
    slot === 'other' ? 1 : 0,
  ];
}

/** Whether the answer fills the place of the verb that the question leaves open. */
function slotOf(question: Question, place: Place, own: boolean): 'asked for' | 'other' | 'open' {
  if (!own || question.gap === 'none' || /^(?:when|where|why)$/.test(question.wh)) return 'open';
  const { s, relation, verb, head } = place;
  const passive = verb >= 0 && s.tree.isPassive(verb);
  const by = s.tree.prepositions(head).includes('by');
  const asksPassive = /\b(?:is|are|was|were|been|be) (?:\w+ )?\w+(?:ed|en|wn|lt|ld|de|nt|ut|und|ght)\b/.test(question.shape);
  const acts = (relation === 'subject' && !passive) || (passive && by);
  const undergoes = relation === 'object' || relation === 'passive subject' || (relation === 'subject' && passive);
  if (question.gap === 'subject') return (asksPassive && question.preposition !== 'by' ? undergoes : acts) ? 'asked for' : 'other';
  if (question.gap === 'object') return undergoes ? 'asked for' : 'other';
  return s.tree.prepositions(head).includes(question.preposition) ? 'asked for' : 'other';
}

function ofPlace(question: Question, { s, head }: Place): number[] {
  const prepositions = s.tree.prepositions(head);
  const wanted = question.preposition || /\b(?:near|aboard|on board|under|with)\b/.exec(question.shape)?.[0];
  return [wanted && prepositions.includes(wanted) ? 1 : 0];
}

function ofDistance(place: Place, met: readonly Met[], candidate: Candidate, rivals: readonly Candidate[]): number[] {
  const gaps = new Map<Term, number>();
  for (const { i, term } of met) {
    const gap = i < place.first ? place.first - i : i > place.last ? i - place.last : 0;
    if (gap > 0) gaps.set(term, Math.min(gaps.get(term) ?? 30, gap));
  }
  const all = [...gaps.values()];
  const nearest = all.length > 0 ? Math.min(...all) : 30;
  const mean = all.length > 0 ? all.reduce((a, b) => a + b, 0) / all.length : 30;
  const kind = kindOf(candidate);
  const same = rivals.filter((r) => r !== candidate && kindOf(r) === kind && r.extract.items[0]?.text !== candidate.extract.items[0]?.text);
  const far = candidate.extract.far ?? 4;
  const best = Math.min(...same.map((r) => r.extract.far ?? 4));
  const between = same.some((r) => {
    const other = placeOf(r);
    return (
      other !== undefined &&
      met.some((m) => (m.i < other.first && other.last < place.first) || (place.last < other.first && other.last < m.i)) &&
      !met.some((m) => (other.first > place.last ? m.i > place.last && m.i < other.first : m.i < place.first && m.i > other.last))
    );
  });
  return [
    Math.log(nearest) / 3,
    Math.log(mean) / 3,
    same.length > 0 && far <= best ? 1 : 0,
    Math.min(same.length, 4) / 4,
    same.length > 0 ? Math.max(-3, Math.min(3, far - best)) / 3 : 0,
    between ? 1 : 0,
  ];
}

/** 'the date nearest …' and 'any date' are of one kind. */
function kindOf({ extract }: Candidate): string {
  const rule = extract.rule ?? extract.because;
  if (/place|locative/.test(rule)) return 'place';
  if (/purpose|cause|occasion|object/.test(rule)) return 'reason';
  return /date|number|person|document|clause/.exec(rule)?.[0] ?? 'other';
}

function inTitle({ s, first, last }: Place): boolean {
  return s.view.release.title.toLowerCase().includes(s.text(first, last).toLowerCase());
}

function ofNumber(question: Question, { matches, s }: Alignment, place: Place): number[] {
  if (question.kind !== 'count') return [0, 0, 0, 0, 0];
  const q: Quantity | undefined = quantities(s).find((o) => place.first <= o.last && o.first <= place.last);
  if (!q) return [0, 0, 0, 0, 0];
  const wanted = wantedQuantity(question);
  const focus = question.focus && matches.get(question.focus);
  const counts = focus !== undefined && focus.score >= 0.7 && q.noun >= 0 && focus.tokens.includes(q.noun);
  return [
    wanted === q.kind ? 1 : 0,
    wanted !== undefined ? Number(wanted !== q.kind) : Number(q.kind !== 'number'),
    counts ? 1 : 0,
    !counts && question.focus && q.noun >= 0 ? 1 : 0,
    /^(?:one|no|first|second|third|both|several|two|half)$/.test(s.tokens[q.last]!.lower) ? 1 : 0,
  ];
}

function ofDate(question: Question, { s, first, last }: Place): number[] {
  const date = question.kind === 'when' ? s.dates.find((d) => d.first <= last && first <= d.last) : undefined;
  if (!date) return [0, 0, 0, 0, 0, 0, 0, 0];
  const issued = s.view.release.date ?? '';
  const [from = '', to = from] = date.value.split('/');
  const later = issued !== '' && from > issued;
  const before = s.tokens[date.first - 1]?.lower ?? '';
  return [
    date.grain === 'day' ? 1 : 0,
    /^(?:month|year)$/.test(date.grain) ? 1 : 0,
    date.value ? 0 : 1,
    later ? 1 : 0,
    later && question.tense === 'past' ? 1 : 0,
    issued !== '' && to !== '' && to < issued && question.tense === 'future' ? 1 : 0,
    /^(?:on|in|at)$/.test(before) ? 1 : 0,
    /^(?:until|till|since|by|for|before|after|from)$/.test(before) ? 1 : 0,
  ];
}

const LOCATIVE = /^(?:in|at|near|on|inside|outside|to|aboard|across|around|between|into|towards?|off)$/;

function ofName({ s, head, first, last }: Place): number[] {
  const mention = s.mentions.find((m) => m.first >= first && m.last <= last);
  const kind = mention && s.view.entity(mention.entity)?.kind;
  return [
    kind === 'person' ? 1 : 0,
    kind === 'organisation' ? 1 : 0,
    kind === 'group' || kind === 'post' ? 1 : 0,
    kind === 'place' ? 1 : 0,
    s.tree.prepositions(head).some((p) => LOCATIVE.test(p)) ? 1 : 0,
    mention ? 0 : 1,
  ];
}
