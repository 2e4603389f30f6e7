import { selfActing } from '../../reading/lexicon.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

/**
 * Heads of the phrases that fill the gap of the question beside the matched noun `v` of a deed: 'the closure of A by B' tells
 * who closed and what was closed, 'the collapse of A' what collapsed. `agents` are the phrases behind its 'by'.
 */
export function fillersOfNoun(question: Question, s: SentenceView, v: number, agents: readonly number[], isPassive: boolean): number[] {
  const { tree, tokens } = s;
  if (isOnlySpokenOf(question, s, v)) return [];
  const isBroughtTo = BROUGHT_TO.test(tokens[v]!.lower);
  const ofIt = (): number[] =>
    tree.kids(v, 'nmod').filter((c) => tree.prepositions(c).some((p) => p === 'of' || (p === 'to' && isBroughtTo)));
  if (question.gap === 'object') return ofIt();
  if (question.gap !== 'subject') return tree.kids(v, 'nmod').filter((c) => tree.prepositions(c).includes(question.preposition));
  if (isPassive) {
    const undergone = ofIt();
    return undergone.length > 0 || !SUFFERED.test(tokens[v]!.lower) || !tellsAll(question, s) ? undergone : tree.kids(v, 'nmod:poss');
  }
  const doers = [...tree.kids(v, 'nmod:poss'), ...agents];
  if (GIVEN.test(tokens[v]!.lower) && tokens[v + 1]?.lower === 'from') doers.push(...behindFrom(s, v + 1));
  if (LED.test(tokens[v]!.lower)) doers.push(...ofIt().filter((c) => s.entityAt(c)?.kind === 'person'));
  return doers.length === 0 && question.verb && selfActing.has(question.verb.lemma) ? ofIt() : doers;
}

/** True where the question asks what was done, and the noun at `v` is of what somebody only wants, plans or fears. */
export const isOnlySpokenOf = ({ tense, shape }: Question, s: SentenceView, v: number): boolean =>
  tense !== 'future' && !ASKS_WISH.test(shape) && isNotDone(s, v);

/** 'Who was appointed treasurer' is not told by 'her appointment as envoy'. */
const tellsAll = ({ terms, verb }: Question, s: SentenceView): boolean =>
  terms.every((t) => t === verb || t.link || t.weight < 0.8 || s.view.words.meets(t).has(s.n));

/** 'the importance of P's | participation', 'a call for their return', 'warned of the closure': a deed that is only spoken for or against. */
function isNotDone({ tokens, tree }: SentenceView, v: number): boolean {
  const { dep, head } = tokens[tree.firstConjunct(v)]!;
  if (head < 0) return false;
  const above = tokens[head]!;
  if (dep === 'nmod') return WISHES.test(above.lemma) && tree.prepositions(v).some((p) => /^(?:of|for|to|in|against)$/.test(p));
  return /^(?:obj|obl|nsubj:pass)$/.test(dep) && above.pos === 'VERB' && WISHED_OR_FEARED.test(above.lemma);
}

const WISHES =
  /^(?:importance|need|necessity|value|benefit|possibility|prospect|hope|call|appeal|support|right|wish|desire|readiness|willingness|interest|urgency|plan|proposal|risk|threat|fear|danger|warning|demand|request|push|bid)$/;

/** Verbs of those who want or dread what has not come about. */
const WISHED_OR_FEARED =
  /^(?:call|demand|urge|request|seek|want|wish|hope|plan|propose|consider|recommend|advocate|appeal|ask|need|require|await|expect|warn|fear|threaten|dread|prevent|avoid|avert|oppose|reject|forbid|ban|promise|pledge|contemplate|envisage|foresee|facilitate|enable|allow|permit|encourage|aim|press|push)$/;

/** Asks for what should be or is wanted, which 'the call for the release of A' tells. */
const ASKS_WISH = /\b(?:should|must|ought|wants?|wanted|wish\w*|hopes?|hoped|call\w* for|demand\w*|urge\w*|ask\w* for|need\w*|to be)\b/;

/** Nouns of deeds that whoever stands before them in the genitive does not do but undergoes: 'his arrest', 'Halden's appointment'. */
const SUFFERED =
  /^(?:arrest|release|detention|appointment|nomination|election|re-election|removal|dismissal|deportation|extradition|expulsion|acquittal|conviction|execution|liberation|abduction|kidnapping|imprisonment|incarceration|promotion|selection|inclusion|exclusion|assassination|murder|killing|burial|resettlement|evacuation)$/;

/** Nouns of deeds that are done 'to' something: 'upgrades | to the road'. */
const BROUGHT_TO =
  /^(?:upgrades?|repairs?|improvements?|changes?|amendments?|damage|extensions?|renovations?|modifications?|alterations?)$/;

/** Nouns of what somebody leads or brings about, whose 'of' names the doer. */
const LED = /^(?:invitation|request|initiative|proposal|appeal|announcement|decision|chairmanship|leadership|presidency|command)$/;

/** Nouns of what comes 'from' those who give it. */
const GIVEN =
  /^(?:support|help|assistance|aid|funds|funding|financing|backing|sponsorship|contributions?|donations?|grants?|loans?|gifts?|invitations?|requests?)$/;

/** Heads of the phrase that 'from' at `i` leads to. */
function behindFrom(s: SentenceView, i: number): number[] {
  const head = s.tokens.findIndex((_, k) => k > i && s.tree.kids(k, 'case').includes(i));
  return head < 0 || s.entityAt(head)?.kind === undefined ? [] : [head];
}
