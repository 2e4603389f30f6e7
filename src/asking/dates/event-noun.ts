import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { countryOf, type SentenceView } from '../release/view.ts';

/** Verbs of which an event is the subject, or the object, where they tell that it takes place. */
export const TAKES_PLACE =
  /^(?:be|take|begin|start|run|open|hold|occur|schedule|set|plan|foresee|convene|fall|expect|last|happen|host|undertake|conduct|pay|carry|make|organise|organize|conclude|kick|launch|attend|join|chair)$/;
/** Of a body that sits: 'when will the committee meet'. */
const MEETS = /\b(?:meet|meets|met|convene[sd]?|gather|gathers|gathered|sit|sits|sat)$/;
/** Of a tax or a rule: 'when does the toll start' is told by when it is introduced. */
const STARTS = /\b(?:starts?|started|begins?|began|introduced)$/;
const ANOTHER_TIME = /^(?:last|previous|earlier|next|another|other|past|future|previously)$/;
/** What an event is held in. */
const SITTING = /^(?:meeting|session|round|edition|sitting|summit|conference|plenary)$/;
/** Words by which an event is another one than the one that is asked for without them. */
const ANOTHER = /^(?:last|previous|earlier|next|first|second|third|another|other|past|future|annual|similar|previously)$/;

/** True for a verb that tells that an event takes place; of a body that sits also that it meets. */
export const takesPlace = (lemma: string, { shape }: Question): boolean =>
  TAKES_PLACE.test(lemma) || (STARTS.test(shape) && lemma === 'introduce') || (MEETS.test(shape) && /^(?:meet|gather|sit)$/.test(lemma));

/** The tokens at which the sentence names the event: one of the nouns that `head` matches, with all else that the question says of it in `about`. */
export function eventsIn(s: SentenceView, question: Question, head: Term, about: readonly Term[]): number[] {
  if (matchTerm(head, s).score < 0.7) return [];
  const sits = MEETS.test(question.shape);
  return nounsOf(s, matchTerm(head, s).tokens).filter((at) => {
    const [first, last] = s.tree.span(at);
    const described = about.every((t) => {
      const match = matchTerm(t, s);
      if (match.score >= 0.7 && (match.tokens.length === 0 || match.tokens.some((i) => i >= first && i <= last))) return true;
      // 'The next round' is the one that will be held.
      if (/^(?:next|upcoming)$/.test(t.word)) return match.score >= 0.7;
      // The place of the event may stand beside it, or be what the release is about.
      return Boolean(t.link && (match.score >= 0.7 || (matchTerm(t, s.view.sentences[0]!).score >= 0.8 && !isSetElsewhere(s, t))));
    });
    const own = s.tokens.slice(Math.max(0, s.tree.nounPhrase(at)[0]), at).map((t) => t.lower);
    // Its third meeting is the Dialogue itself, its next one another.
    const isSitting = sits || (SITTING.test(s.tokens[at]!.lemma) && !own.some((w) => head.word.includes(w)));
    const another = isSitting ? ANOTHER_TIME : ANOTHER;
    const isOther = about.length === 1 && isOnlyBeside(s, at);
    return described && !isOther && !own.some((w) => another.test(w) && !question.shape.includes(w));
  });
}

/** Verbs that lead from the event told to one before or after it. */
const LEADS_ON = /^(?:follow|precede|build)$/;

/** 'The meeting followed A's | meeting with B on D': one of others than 'the meeting' that is asked for by no more than its noun. */
function isOnlyBeside({ tokens, tree }: SentenceView, at: number): boolean {
  const { dep, head, lemma } = tokens[at]!;
  if (head < 0 || !LEADS_ON.test(tokens[head]!.lemma) || !(dep === 'obj' || tree.prepositions(at).includes('on'))) return false;
  return tree.subjects(head).some((k) => tokens[k]!.lemma === lemma);
}

/** The verb of the clause behind a noun that tells of it: 'the summit, | which A will host'; undefined for one that tells nothing of its taking place. */
export function clauseBehind({ tokens, tree }: SentenceView, at: number): number | undefined {
  const comma = tokens[at + 1]?.text === ',' ? 1 : 0;
  const opening = at + 1 + comma;
  if (!/^(?:which|that)$/.test(tokens[opening]?.lower ?? '')) return undefined;
  const v = tree.verbOf(opening);
  return v > opening && TAKES_PLACE.test(tokens[v]!.lemma) && !tree.isNegated(v) ? v : undefined;
}

/** True where a release of several countries sets the sentence in another than the one asked for. */
function isSetElsewhere(s: SentenceView, { link }: Term): boolean {
  const wanted = link!.geo && countryOf(link!.geo);
  const titled = new Set(s.view.sentences[0]!.geo.flatMap((g) => (g ? [countryOf(g)] : [])));
  return (
    wanted !== undefined &&
    titled.size > 1 &&
    s.geo.some((g, i) => g !== undefined && countryOf(g) !== wanted && /^(?:in|at|to)$/.test(s.tokens[i - 1]?.lower ?? ''))
  );
}

/** The heads of the noun phrases that the tokens stand in: 'meeting' for 'Joint Committee | meeting'. */
const nounsOf = (s: SentenceView, tokens: readonly number[]): number[] => [
  ...new Set(
    tokens.flatMap((i) => {
      let at = i;
      while (/^(?:compound|flat|amod|nmod:poss)$/.test(s.tokens[at]!.dep) && s.tokens[at]!.head > at) at = s.tokens[at]!.head;
      // '… Partnership Dialogue (SPD)'
      if (s.tokens[at]!.dep === 'appos' && s.tokens[at - 1]?.text === '(') at = s.tokens[at]!.head;
      // 'The third meeting of the Dialogue was held': whoever asks for the Dialogue means it.
      const above = s.tokens[at]!.head;
      if (s.tokens[at]!.dep === 'nmod' && SITTING.test(s.tokens[above]!.lemma) && s.tree.prepositions(at).includes('of'))
        return [at, above];
      return /^(?:NOUN|PROPN)$/.test(s.tokens[at]!.pos) ? [at] : [];
    }),
  ),
];
