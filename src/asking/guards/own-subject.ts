import { organisationNouns, postNouns } from '../../reading/lexicon.ts';
import type { Extract } from '../extract/types.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

/** Candidates that stand where the verb of the question leaves a place open, and those that only stand near it. */
const OF_VERB = /^(?:gap (?:object|oblique)|any phrase behind|any clause|noun asked for)/;

/**
 * 'What does the dam depend on' is not answered by 'the tram depends on power from the dam', nor is 'what does the museum rely on' by what
 * the port relies on where the museum is told of elsewhere: what is told is told of something else.
 */
export function isOfOtherSubject(question: Question, extract: Extract, { s, matches }: Alignment): boolean {
  const { verb, gap } = question;
  const span = extract.items[0]?.span;
  const rule = extract.rule ?? (/noun asked for$/.test(extract.because) ? 'noun asked for' : '');
  if (!verb || !/^(?:object|oblique)$/.test(gap) || span?.n !== s.n || !OF_VERB.test(rule)) return false;
  const subject = subjectAsked(question, verb);
  const verbs = matches.get(verb)!.tokens.filter((v) => s.tokens[v]!.pos === 'VERB' && !s.tree.isPassive(v));
  if (subject && rule === 'any clause' && isOnlyNamed(s, matches.get(verb)!.tokens, matches.get(subject)!.tokens)) return true;
  if (!subject || verbs.length === 0) return false;
  const { score, tokens } = matches.get(subject)!;
  if (score < 0.7) return rule !== 'any clause' && s.view.words.hasStem(subject.stem) && verbs.every((v) => isOfOtherThing(s, subject, v));
  // 'what tariff does beef pay' <- 'they pay tariffs on beef'
  if (tokens.length === 0 || rule === 'noun asked for') return false;
  const within = tokens.every((i) => s.tokens[i]!.start >= span.start && s.tokens[i]!.end <= span.end);
  return (
    (rule !== 'any clause' && within) ||
    verbs.every((v) => s.tree.subjects(v).length > 0 && tokens.every((i) => i > v && s.tree.isBelow(i, v)))
  );
}

/** 'What did the media report' <- 'dismissing media | reports': the deed is named as a thing of theirs, and nothing tells what it was. */
const isOnlyNamed = ({ tokens, tree }: SentenceView, deeds: readonly number[], doers: readonly number[]): boolean =>
  deeds.length > 0 &&
  doers.length > 0 &&
  deeds.every(
    (i) =>
      tokens[i]!.pos === 'NOUN' &&
      doers.every((k) => tokens[k]!.head === i) &&
      tree.kids(i, 'acl', 'ccomp', 'acl:relcl').length === 0 &&
      !tree.kids(i, 'nmod').some((k) => tree.prepositions(k).some((p) => /^(?:of|on|about|that)$/.test(p))),
  );

/** The noun that does what is asked: 'what does the | dam depend on'; none where it is done to it: 'what is A urged to do'. */
function subjectAsked({ terms, tokens, shape }: Question, verb: Term): Term | undefined {
  if (/^(?:is|are|was|were)$/.test(tokens[verb.last - 1]?.lower ?? '') || / (?:is|are|was|were|been|be) (?!.*ing\b)/.test(shape))
    return undefined;
  return terms.find((t) => t !== verb && tokens[t.last]!.dep === 'nsubj' && tokens[t.last]!.head === verb.last);
}

/** True where a thing without a name, or a body of another kind by its name, does it, and a thing without a name is asked about. */
function isOfOtherThing(s: SentenceView, subject: Term, v: number): boolean {
  if (subject.link || subject.weight < 1) return false;
  const told = s.tree.subjects(v);
  if (GROUP.test(subject.lemma) && told.some((i) => MEMBERS.test(s.tokens[i]!.lower))) return false;
  if (subject.word !== subject.lemma && subject.word.endsWith('s') && !postNouns.has(subject.lemma) && isOnePerson(s, told)) return true;
  return told.length > 0 && told.every((i) => (s.tokens[i]!.pos === 'NOUN' && s.mentionAt(i) === undefined) || isOtherBody(s, subject, i));
}

/** 'What did the rebels accuse A of' is not answered by what one person by name accused A of. */
const isOnePerson = (s: SentenceView, told: readonly number[]): boolean =>
  told.length === 1 && told.every((i) => s.entityAt(i)?.kind === 'person' && s.tree.conjuncts(i).length === 1);

/** A group of people, and those who are of one: 'the delegation' goes by its members' noun in the next sentence. */
const GROUP = /^(?:delegation|mission|team|group|party|committee|commission|panel)$/;
const MEMBERS =
  /^(?:members|delegates|councillors|lawmakers|legislators|parliamentarians|deputies|senators|mps|meps|envoys|experts|officials|observers|monitors|inspectors|representatives)$/;

/** Nouns that a body of any name may be called by. */
const ANY_BODY =
  /^(?:agency|authority|body|organisation|organization|group|institution|company|firm|government|ministry|office|association|alliance|bloc|union|council|board|committee|country|state|side|party|team|staff|leader|partner|donor|member|service|department|force|mission)$/;

/** 'The museum' is no 'Port Authority': a name tells by its noun of what kind it is. */
function isOtherBody(s: SentenceView, subject: Term, i: number): boolean {
  const mention = s.mentionAt(i);
  if (mention?.form !== 'name' || ANY_BODY.test(subject.lemma)) return false;
  const words = s.tokens.slice(mention.first, mention.last + 1).map((t) => t.lower);
  return !words.includes(subject.lemma) && words.some((w) => organisationNouns.has(w));
}
