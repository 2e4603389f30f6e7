import { countryOfCity, documentNouns } from '../../reading/lexicon.ts';
import { type Alignment, matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { nearNames } from '../question/spelling.ts';
import { countryOf, type SentenceView } from '../release/view.ts';

/** What the question says to be done: 'resolution' in 'when was the resolution adopted', 'where did they sign the deal'. */
export function patientOf({ terms, tokens, verb, shape }: Question): Term | undefined {
  if (!verb) return undefined;
  // 'when did the team cross the river'
  const isActive = /\b(?:did|does|do|will|would) (?!be\b)/.test(shape) && !/\bbe \w+(?:ed|en)$/.test(shape);
  const things = terms.filter((t) => t !== verb && !t.isVerb && t.link?.kind !== 'person' && (!isActive || t.first > verb.last));
  const hung = things.find((t) => tokens[t.last]!.head === verb.last && /^(?:nsubj:pass|obj)$/.test(tokens[t.last]!.dep));
  if (hung) return hung;
  return /\b(?:is|are|was|were|been|be) /.test(shape) && /(?:ed|en|wn|lt|ld|nt|ut|und|de)$/.test(verb.word)
    ? things.find((t) => t.last + 1 === verb.first && isOnePhrase(tokens, t.first))
    : undefined;
}

/** 'were the old notes', not 'were the notes for the vessel' */
function isOnePhrase(tokens: Question['tokens'], until: number): boolean {
  const aux = tokens.findLastIndex((t, i) => i < until && /^(?:is|are|was|were|been|be)$/.test(t.lower));
  return tokens.slice(aux + 1, until).every((t) => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(t.pos));
}

/**
 * True when the sentence tells the deed of another thing than the one named: each verb that is the question's has an object, or a subject that
 * undergoes it, and none can be that thing. 'The plan adopted last week' does not say when a resolution was adopted.
 */
export function isOfAnotherThing(question: Question, { s, matches }: Alignment): boolean {
  const thing = patientOf(question);
  const met = question.verb && matches.get(question.verb)!;
  if (!thing || !met || met.score < 0.7 || met.tokens.length === 0) return false;
  const named = matches.get(thing)!;
  // Carried over from the sentence before.
  if (named.score >= 0.7 && named.tokens.length === 0) return false;
  const asked = question.terms.filter((t) => t !== question.verb && t.weight >= 1 && !t.link?.geo && t.link?.kind !== 'person');
  return met.tokens.every((v) => {
    if (s.tokens[v]!.pos !== 'VERB') return false;
    const things = patientsAt(s, v);
    return things.length > 0 && !things.some((p) => mayBe(s, p, v, asked, thing));
  });
}

/** A thing that the sentence calls by another word may be the one named where it is spoken of as known, and the release has named that before. */
function mayBe(s: SentenceView, patient: number, v: number, asked: readonly Term[], thing: Term): boolean {
  const { tokens, tree } = s;
  if (tokens[patient]!.pos === 'PRON' || asked.some((t) => isNamed(s, patient, v, t))) return true;
  if (tree.kids(patient, 'det').some((d) => /^(?:an?|another|no)$/.test(tokens[d]!.lower))) return false;
  if (thing.link) return !isOtherTown(s, patient, thing);
  if (documentNouns.has(thing.lemma) && (tokens[patient]!.pos === 'PROPN' || isDocument(s, patient))) return false;
  const { score, tokens: places } = matchTerm(thing, s);
  if (score >= 0.7 && places.some((i) => i < patient && !undergoesAnother(s, i, v))) return true;
  return [0, s.n - 1, s.n - 2, s.n - 3, s.n - 4].some((n) => n >= 0 && n !== s.n && matchTerm(thing, s.view.sentences[n]!).score >= 0.7);
}

/** True for a place where a town is asked about that the sentence does not name: a day in the one is none in the other. A country has towns. */
function isOtherTown(s: SentenceView, patient: number, thing: Term): boolean {
  const { kind, geo, entities } = thing.link!;
  if ((kind !== 'place' && kind !== 'geo') || matchTerm(thing, s).score >= 0.7) return false;
  if (geo !== undefined && countryOf(geo) === geo && !countryOfCity.has(thing.word.toLowerCase())) return false;
  const mention = s.mentionAt(patient);
  const called = mention && s.view.entity(mention.entity);
  if (!called || entities.includes(called.id)) return false;
  // A town that no list has is a bare name: 'visited | Maun', not 'visited | the Green Hall'.
  const isBare = called.kind === 'other' && mention.first === mention.last && s.tree.kids(patient, 'det').length === 0;
  return called.kind === 'place' || isBare;
}

const undergoesAnother = (s: SentenceView, i: number, v: number): boolean =>
  s.tokens.some((t, w) => t.pos === 'VERB' && w !== v && patientsAt(s, w).includes(i));

/** What undergoes the verb. One without an object, and with a thing for its subject, is a participle that was read as a verb: 'the Plan | adopted in May names'. */
function patientsAt(s: SentenceView, v: number): number[] {
  const { tree } = s;
  // 'grew | most'
  const objects = tree.kids(v, 'obj').filter((i) => s.tokens[i]!.pos !== 'ADJ');
  const isActor = (i: number): boolean => /^(?:person|organisation|place)$/.test(s.entityAt(i)?.kind ?? '') || s.tokens[i]!.pos === 'PRON';
  const heads = objects.length > 0 ? objects : tree.isPassive(v) ? tree.subjects(v) : tree.kids(v, 'nsubj').filter((i) => !isActor(i));
  return heads.flatMap((i) => tree.conjuncts(i));
}

/** The word stands in what the patient is called, clauses of its own left out, perhaps misspelt. */
function isNamed(s: SentenceView, patient: number, v: number, term: Term): boolean {
  const { tokens, tree } = s;
  const [first, last] = tree.span(patient, ['acl', 'acl:relcl', 'conj']);
  const inside = (i: number): boolean => i !== v && i >= first && i <= last;
  if (matchTerm(term, s).tokens.some(inside) && matchTerm(term, s).score >= 0.7) return true;
  return tokens.some((t, i) => inside(i) && (t.lemma === term.lemma || nearNames([t.lower], term.word).length > 0));
}

/** A document that has a name of its own. */
const isDocument = (s: SentenceView, i: number): boolean =>
  s.mentions.some((m) => m.first <= i && i <= m.last && s.view.entity(m.entity)?.kind === 'document');
