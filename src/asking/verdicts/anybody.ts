import { assertionOf } from '../guards/assertion.ts';
import { type Alignment, align } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { ANY_ACTOR, isDeniedVerb, isNobody, isNone, isSomebody, type Verdict, verdictOn } from './clause.ts';

const ASKS_WHO = /^(?:and |so |but )?(?:did|does|do|was|were|is|are|has|have|had|will) (?:anyone|anybody|someone|somebody|any (\w+))\b/;
const ASKS_WHAT = /^(?:and |so |but )?(?:did|does|do|has|have|had|will) .+ (?:anything|something)$/;
/** What stands behind one of these says when or where it was, not what is asked. */
const SETTING = /^(?:when|while|as|after|before|during|if)$/;
const IS_IN = /^(?:inside|in|there|present|aboard|at|within|on)$/;
const HAPPENS = /^(?:report|record|register|observe|note|confirm|be|occur|make)$/;

/**
 * 'Did anyone oppose it', 'was any member against', 'did they agree on anything': no where a sentence denies the very deed of everybody, yes
 * where somebody is told to have done it. Silent where neither is told: that one did not says nothing of all.
 */
export function answerAnybody(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (!question.yesNo || question.tokens.some((t) => /^(?:not|n't|never|no)$/.test(t.lower))) return undefined;
  const who = ASKS_WHO.exec(question.shape);
  if (!who) return ASKS_WHAT.test(question.shape) ? ofAnything(view, question) : undefined;
  const noun = who[1];
  if ((noun !== undefined && !ANY_ACTOR.test(noun)) || /\b(?:anyone|anybody|any \w+) (?:of|from|else)\b/.test(question.shape))
    return undefined;
  const terms = question.terms.filter((t) => t.word !== noun);
  if (terms.length === 0 || terms.some((t) => t.unknown)) return 'silent';
  const at = question.tokens.findIndex((t, i) => i > 2 && SETTING.test(t.lower));
  const deed = terms.filter((t) => at < 0 || t.first < at);
  const verb = deed.find((t) => !t.link && t.isVerb) ?? (IS_IN.test(firstBehind(question)) ? undefined : deed.find((t) => !t.link));
  const told = view.sentences.slice(1).flatMap((s) => {
    if (s.tokens.length < 3) return [];
    const alignment = align(question, s);
    const how = verb ? ofDeed(alignment, terms, verb) : ofPlace(alignment, terms);
    return how ? [{ n: s.n, how }] : [];
  });
  const first = told.find(({ how }) => how === 'no') ?? told[0];
  if (!first || (told.some(({ how }) => how === 'yes') && first.how === 'no')) return 'silent';
  return verdictOn(view, first.n, first.how, first.how === 'no' ? 'nobody did' : 'somebody did');
}

/** The word right behind 'anyone': 'in' of 'was anyone in the mill'. */
const firstBehind = ({ tokens }: Question): string => {
  const at = tokens.findIndex((t) => /^(?:any|anyone|anybody|someone|somebody)$/.test(t.lower));
  return tokens[tokens[at]!.lower === 'any' ? at + 2 : at + 1]?.lower ?? '';
};

/** Whether the sentence tells the deed of somebody, or that nobody did it. */
function ofDeed({ s, matches }: Alignment, terms: readonly Term[], verb: Term): Verdict | undefined {
  const { tokens, tree } = s;
  if (terms.some((t) => matches.get(t)!.score < 0.7)) return undefined;
  for (const v of matches.get(verb)!.tokens) {
    if (tokens[v]!.pos === 'NOUN') {
      // 'No injuries were reported', 'there were no arrests'
      const above = tree.verbOf(v);
      if (isNone(s, v) && (above < 0 || HAPPENS.test(tokens[above]!.lemma) || tree.kids(v, 'nsubj', 'expl').length > 0)) return 'no';
      continue;
    }
    if (tokens[v]!.pos !== 'VERB' || !/^(?:told|claimed)$/.test(assertionOf(s, v))) continue;
    const subjects = subjectsOf(s, v);
    if (subjects.some((i) => isNobody(s, i)) || opensWithNobody(s, v)) return 'no';
    const isPast = !tree.kids(v, 'aux').some((a) => /^(?:will|shall|can)$/.test(tokens[a]!.lower));
    const isPlain = assertionOf(s, v) === 'told' && isPast && !/^(?:xcomp|amod)$/.test(tokens[v]!.dep);
    if (isPlain && !isDeniedVerb(s, v) && tokens[v]!.lower !== tokens[v]!.lemma && subjects.some((i) => isSomebody(s, i))) return 'yes';
  }
  return undefined;
}

/** Its own subjects; where the tree gives none, the name right before it: 'Sarnia | abstained'. */
function subjectsOf({ tree, tokens }: SentenceView, v: number): number[] {
  const own = tree.kids(v, 'nsubj', 'nsubj:pass');
  const before = own.length === 0 && /^(?:NOUN|PROPN|PRON)$/.test(tokens[v - 1]?.pos ?? '') ? [v - 1] : [];
  return [...own, ...before].flatMap((i) => tree.conjuncts(i));
}

/** 'none | opposed the draft', whatever the tree makes of it. */
function opensWithNobody(s: SentenceView, v: number): boolean {
  const { tokens } = s;
  const at = tokens.findLastIndex((_, i) => i < v && isNobody(s, i));
  return at >= 0 && tokens.slice(at + 1, v).every((t) => /^(?:AUX|ADV|PART)$/.test(t.pos));
}

/** 'No one had been inside the mill': nobody was in the place of the question. */
function ofPlace({ s, matches }: Alignment, terms: readonly Term[]): Verdict | undefined {
  if (terms.length === 0 || terms.some((t) => matches.get(t)!.score < 0.7)) return undefined;
  const { tokens } = s;
  const at = tokens.findIndex((t, i) => isNobody(s, i) && t.pos !== 'DET');
  if (at < 0) return undefined;
  const be = tokens.findIndex((t, i) => i > at && t.lemma === 'be');
  const isThere = be > 0 && be - at < 4 && tokens.slice(be + 1, be + 4).some((t) => IS_IN.test(t.lower));
  return isThere ? 'no' : undefined;
}

/** 'They agreed | to share data': what was done, where the question wants no more than that something was. */
function ofAnything(view: ReleaseView, question: Question): Found | undefined {
  const { verb, shape, tense } = question;
  const terms = question.terms.filter((t) => !/^(?:anything|something)$/.test(t.word));
  const isBare = /^(?:and |so |but )?(?:did|have|had|do) (?:they|the (?:two )?(?:sides|leaders|ministers|parties)|both(?: sides)?) /.test(
    shape,
  );
  if (!verb || verb.weight < 0.5 || tense === 'future' || terms.some((t) => t.unknown)) return undefined;
  if (terms.some((t) => t !== verb && t.link?.kind !== 'person') || (terms.length < 2 && !isBare)) return undefined;
  for (const s of view.sentences.slice(1)) {
    const { matches } = align(question, s);
    for (const v of matches.get(verb)!.score >= 0.8 ? matches.get(verb)!.tokens : []) {
      if (s.tokens[v]!.pos !== 'VERB' || assertionOf(s, v) !== 'told' || isDeniedVerb(s, v) || s.tokens[v]!.lower === s.tokens[v]!.lemma)
        continue;
      const isWhole = s.tree.kids(v, 'obj', 'obl', 'xcomp', 'ccomp').length > 0 || s.tree.isPassive(v);
      const subjects = s.tree.subjects(v).flatMap((i) => s.tree.conjuncts(i));
      const others = terms.filter((t) => t !== verb);
      const isTheirs =
        others.length > 0
          ? others.every((t) => subjects.some((i) => matches.get(t)!.tokens.includes(i)))
          : subjects.some((i) => s.tokens[i]!.pos === 'PRON' || /(?:s|both|two)$/.test(s.tokens[i]!.lower)) || subjects.length > 1;
      if (isWhole && isTheirs) return verdictOn(view, s.n, 'yes', 'something was');
    }
  }
  return undefined;
}
