import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

/** Verbs under which a deed that a noun tells has not come about: 'called for the | release of A by May'. */
const WISHES =
  /^(?:call|demand|urge|request|seek|appeal|press|ask|propose|plan|oppose|reject|await|expect|prevent|avoid|hope|insist|plead|push|advocate|recommend|suggest|consider|threaten|prepare)$/;
const NOUNS = /^(?:calls?|demands?|appeals?|requests?|plans?|proposals?|hopes?|bids?|prospects?|need|conditions?|pleas?)$/;

/**
 * True where the deed asked about is told by nouns alone (their tokens), and each tells of one that did not come about, or that was done to somebody
 * else: 'when was A released' <- 'called for the release of A by May', 'the release of B in May'.
 */
export function isOtherwiseByNoun(question: Question, s: SentenceView, deeds: readonly number[]): boolean {
  return question.tense === 'past' && deeds.length > 0 && deeds.every((i) => isWishedNoun(s, i) || isDoneToOther(question, s, i));
}

/** 'When was | A | arrested': somebody, by name. */
export const whoUndergoes = ({ terms, tokens, verb, shape }: Question): Question['terms'][number] | undefined =>
  verb && /^(?:when|where|why) (?:was|were) /.test(shape)
    ? terms.find((t) => t.link?.kind === 'person' && tokens[t.last]!.head === verb.last && tokens[t.last]!.dep === 'nsubj:pass')
    : undefined;

/** 'the release of | B' */
function isDoneToOther(question: Question, s: SentenceView, i: number): boolean {
  const who = whoUndergoes(question);
  if (!who || s.tokens[i]!.pos !== 'NOUN') return false;
  const people = s.tree
    .kids(i, 'nmod')
    .filter((k) => s.tree.prepositions(k).includes('of'))
    .flatMap((k) => s.tree.conjuncts(k))
    .flatMap((k) => s.mentionAt(k) ?? [])
    .filter((m) => s.view.entity(m.entity)?.kind === 'person');
  return people.length > 0 && !people.some((m) => who.link!.entities.includes(m.entity));
}

/** True for a noun of a deed that is only called for, planned, proposed or talked about. */
function isWishedNoun({ tokens, tree }: SentenceView, i: number): boolean {
  const { pos, head, dep } = tokens[i]!;
  if (pos !== 'NOUN' || head < 0) return false;
  const above = tokens[head]!;
  if (above.pos === 'VERB') return WISHES.test(above.lemma) && /^(?:obj|obl)$/.test(dep) && !tree.isNegated(head);
  return dep === 'nmod' && NOUNS.test(above.lower) && tree.prepositions(i).some((p) => /^(?:for|of|on|about)$/.test(p));
}
