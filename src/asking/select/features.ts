import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Asked, Candidate } from './candidate.ts';
import { STRUCTURE, structureOf } from './structure.ts';

/** `alignments`: of the question with every sentence of the release; `skip`: terms that the answer itself meets. */
export function askedOf(question: Question, alignments: readonly Alignment[], skip: ReadonlySet<Term>): Asked {
  const terms = question.terms.filter((t) => !skip.has(t));
  const rarity = new Map(
    terms.map((t) => {
      const holding = alignments.filter((a) => a.matches.get(t)!.score >= 0.7).length;
      return [t, Math.log(1 + (alignments.length + 1) / (holding + 0.5))];
    }),
  );
  return { question, terms, rarity };
}

const METHODS = [
  'gap subject',
  'gap object',
  'gap oblique',
  'the phrase with the noun asked for',
  'the name before the short form',
  'whom it belongs to',
  'the date nearest to what was asked',
  'the place nearest to what was asked',
  'the number nearest to what was asked',
  'the purpose or cause given for it',
  'the document the clause rests on',
  'the document nearest to what was asked',
  'any date',
  'any number',
  'any person',
  'any organisation',
  'any group',
  'any place',
  'any document',
  'any clause',
  'any locative phrase',
  'any legal phrase',
  'any country',
  'any phrase around the verb',
  'any purpose',
  'any cause',
  'any occasion',
  'any object',
  'any place of that noun',
  'any phrase behind the preposition',
] as const;

const KINDS = ['when', 'where', 'count', 'mandate', 'why', 'who', 'what', 'visit', 'role', 'met', 'said'] as const;

/** The names of the features, in the order of their weights. */
export const FEATURES: readonly string[] = [
  'coverage',
  'coverage by rarity',
  'added by context',
  'all met',
  'share of terms met',
  'name missing',
  'name missing that the release lacks',
  'name only in context',
  'names met',
  'verb missing',
  'verb met',
  'focus missing',
  'number missing',
  'order word missing',
  'lead',
  'fit',
  'distance',
  'alone of its kind',
  'title',
  'long sentence',
  'few terms',
  'one rare term missing',
  'not yet or no more',
  'accounts for names, verb and order',
  'sum of coverage, context and fit',
  ...METHODS.map((m) => `by ${m}`),
  ...KINDS.map((k) => `kind ${k}`),
  ...KINDS.map((k) => `coverage by rarity, ${k}`),
  ...STRUCTURE,
];

const ORDER = /^(?:next|last|first|second|third|final|previous|inaugural|upcoming|new|old|former)$/;

/** What speaks for and against a candidate, in the order of FEATURES; `lead` is how far its sentence is ahead of the best other one. */
export function featuresOf(
  asked: Asked,
  candidate: Candidate,
  lead: number,
  rivals: readonly Candidate[],
  near: readonly Alignment[],
  accounts: boolean,
): Float64Array {
  const { question, terms, rarity } = asked;
  const { extract, alignment } = candidate;
  const { s, matches } = alignment;
  const score = (t: Term): number => matches.get(t)?.score ?? 0;
  let rare = 0;
  let rareMet = 0;
  let met = 0;
  let nameMissing = 0;
  let nameContext = 0;
  let unknownMissing = 0;
  let names = 0;
  let numberMissing = 0;
  let orderMissing = 0;
  let rareMissing = 0;
  for (const t of terms) {
    const m = score(t);
    const w = t.weight * rarity.get(t)!;
    rare += w;
    rareMet += w * m;
    if (m >= 0.7) met++;
    else {
      if (t.link || t.unknown) nameMissing = 1;
      if (t.unknown) unknownMissing = 1;
      if (/^\d/.test(t.word)) numberMissing = 1;
      if (ORDER.test(t.word)) orderMissing = 1;
      rareMissing = Math.max(rareMissing, rarity.get(t)! * t.weight);
    }
    if (t.link && m >= 0.7) names++;
  }
  if (nameMissing && alignment.inContext - alignment.coverage >= 0.02) nameContext = 1;
  const { verb, focus } = question;
  const verbMissing = verb && terms.includes(verb) && score(verb) < 0.7 ? 1 : 0;
  const focusMissing = focus && terms.includes(focus) && score(focus) < 0.7 ? 1 : 0;
  const byRarity = rare > 0 ? rareMet / rare : 0;
  const method = extract.rule ?? extract.because;
  const out = [
    alignment.coverage,
    byRarity,
    alignment.inContext - alignment.coverage,
    met === terms.length ? 1 : 0,
    terms.length > 0 ? met / terms.length : 0,
    nameMissing,
    unknownMissing,
    nameContext,
    Math.min(names, 3),
    verbMissing,
    verb && terms.includes(verb) && !verbMissing ? 1 : 0,
    focusMissing,
    numberMissing,
    orderMissing,
    Math.max(-0.6, Math.min(0.6, lead)),
    extract.fit * 5,
    Math.min(10, extract.far ?? 4) / 5,
    rivals.length === 1 ? 1 : 0,
    s.n === 0 ? 1 : 0,
    Math.log(s.tokens.length / 20),
    terms.length <= 2 ? 1 : 0,
    rareMissing / 3,
    saysLater(question, alignment) ? 1 : 0,
    accounts ? 1 : 0,
    accounts ? Math.max(0, 0.75 * alignment.coverage + 0.25 * alignment.inContext + extract.fit - 0.5) * 2 : 0,
  ];
  const all = new Float64Array(FEATURES.length);
  all.set(out);
  const byMethod = METHODS.indexOf(method as (typeof METHODS)[number]);
  if (byMethod >= 0) all[out.length + byMethod] = 1;
  const ofKind = KINDS.indexOf(question.kind as (typeof KINDS)[number]);
  const afterMethods = out.length + METHODS.length;
  if (ofKind >= 0) {
    all[afterMethods + ofKind] = 1;
    all[afterMethods + KINDS.length + ofKind] = byRarity;
  }
  all.set(structureOf(asked, candidate, rivals, near), afterMethods + 2 * KINDS.length);
  return all;
}

/** 'When did it open' and a sentence that says it will. */
function saysLater(question: Question, { s, matches }: Alignment): boolean {
  if (question.tense !== 'past') return false;
  const verb = question.verb ? matches.get(question.verb) : undefined;
  return (verb?.tokens ?? []).some((v) =>
    s.tree.kids(v, 'aux').some((a) => /^(?:will|would|shall|may|might|could)$/.test(s.tokens[a]!.lower)),
  );
}
