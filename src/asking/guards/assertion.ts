import type { SentenceView } from '../release/view.ts';

/** How a sentence puts what its clause tells: as a fact, a plan, a condition or wish, or as words that their speaker rejects or merely claims. */
export type Assertion = 'told' | 'planned' | 'supposed' | 'claimed';

const PLANS = /^(?:will|shall)$/;
const PLANNED = /^(?:planned|scheduled|foreseen|envisaged|slated|expected|proposed)$/;
const SUPPOSES = /^(?:would|could|may|might|should|must)$/;
/** Verbs under which an infinitive has not happened. */
const AIMS =
  /^(?:plan|intend|hope|wish|want|agree|decide|expect|propose|seek|offer|promise|pledge|vow|aim|try|ask|urge|invite|encourage|call|refuse|decline|fail|schedule|prepare|commit|undertake|tell|order|instruct|direct|command|require|request|advise|recommend|appeal|press|demand|beg|implore)$/;
/** What is done by deciding it: 'the Council decided to extend the mandate'. */
const DECREED = /^(?:renew|extend|prolong|establish|lift|suspend|impose|authori[sz]e|approve|raise|lower|keep|maintain|adopt)$/;
/** Nouns of a wish or plan with the deed behind them: 'its quest to join A'. */
const AIM_NOUNS =
  /^(?:quest|bid|wish|desire|plan|intention|intent|hope|proposal|offer|promise|pledge|ambition|aspiration|request|application|willingness|readiness)$/;
/** Verbs whose 'that' clause is no more than wished for: 'proposed that it be held in A'. */
const WISHES = /^(?:propose|suggest|recommend|demand|request|ask|urge|insist|advise|hope|wish)$/;
const CLAIMS = /^(?:deny|claim|allege|purport|reject|dispute|dismiss|doubt)$/;
/** 'ready to free them' */
export const ABOUT_TO = /^(?:ready|willing|prepared|keen|eager|likely|unlikely|due|set)$/;
/** 'accused A of stealing it': what somebody is only said to have done. */
const ACCUSES = /^(?:accuse|suspect)$/;

/** 'asked them to review it and | to repeal A', 'to review it and | repeal A': it stands under what the first of the row stands under. */
function sharesTo({ tokens, tree }: SentenceView, v: number): boolean {
  const { dep, pos, lower, lemma } = tokens[v]!;
  if (dep !== 'conj' || pos !== 'VERB' || tree.kids(v, 'nsubj', 'nsubj:pass', 'aux').length > 0) return false;
  const first = tree.firstConjunct(v);
  const to = (i: number): boolean => tree.kids(i, 'mark').some((m) => tokens[m]!.lower === 'to');
  return first < v && to(first) && (to(v) || lower === lemma);
}

/** 'is | to open', 'are | to be opened', 'was | to leave': what is yet to happen, or was and may never have. */
export function isToBe({ tokens, tree }: SentenceView, v: number): boolean {
  const to = tree.kids(v, 'mark').find((m) => tokens[m]!.lower === 'to');
  return (
    to !== undefined &&
    /^(?:is|are|was|were)$/.test(tokens[to - 1]?.lower ?? '') &&
    (tokens[v]!.dep === 'root' || tokens[to - 1]!.head === v)
  );
}

/** 'A proposed that the fair | be held in P': no plan, only a wish. */
export function isOnlyWished({ tokens, tree }: SentenceView, v: number): boolean {
  const { dep, head } = tokens[v]!;
  return (
    dep === 'ccomp' &&
    head >= 0 &&
    WISHES.test(tokens[head]!.lemma) &&
    tree.kids(v, 'mark').some((m) => tokens[m]!.lower === 'that') &&
    !tree.kids(v, 'aux').some((a) => PLANS.test(tokens[a]!.lower))
  );
}

/** 'is aware of reports | that A met B', but not 'the reports that A made' */
const isRumoured = (tokens: SentenceView['tokens'], v: number): boolean => {
  const { dep, head, lemma } = tokens[v]!;
  return (
    /^(?:acl|acl:relcl)$/.test(dep) &&
    head >= 0 &&
    /^(?:reports|claims?|rumou?rs?|allegations?|speculation)$/.test(tokens[head]!.lower) &&
    tokens.slice(head + 1, v).some((t) => t.lower === 'that') &&
    !/^(?:make|deliver|receive|submit|present|issue|publish|hear|see|read|contain|include|be|have|circulate|appear|concern|raise|file)$/.test(
      lemma,
    )
  );
};

/** How the clause of the verb at token `v` is put, looking up through the clauses above it. */
export function assertionOf(s: SentenceView, v: number): Assertion {
  const { tokens, tree } = s;
  let worst: Assertion = 'told';
  for (let i = v, steps = 0; i >= 0 && steps < 8; i = tokens[i]!.head, steps++) {
    const first = sharesTo(s, i) ? tree.firstConjunct(i) : i;
    const marks = tree.kids(i, 'mark').map((m) => tokens[m]!.lower);
    if (first !== i) {
      marks.push(...tree.kids(first, 'mark').map((m) => tokens[m]!.lower));
      i = first;
    }
    const token = tokens[i]!;
    if (i !== v && !/^(?:VERB|AUX|NOUN|ADJ)$/.test(token.pos)) continue;
    if (marks.some((m) => /^(?:if|unless|whether)$/.test(m))) return 'supposed';
    // 'On 9 | May she will …': the month.
    const auxiliaries = tree.kids(i, 'aux').flatMap((a) => (tokens[a]!.pos === 'PROPN' ? [] : [tokens[a]!.lower]));
    if (auxiliaries.some((a) => SUPPOSES.test(a))) worst = 'supposed';
    else if (auxiliaries.some((a) => PLANS.test(a)) && worst === 'told') worst = 'planned';
    // 'The second round is planned for May in P'
    else if (worst === 'told' && PLANNED.test(token.lower) && tree.kids(i, 'aux:pass').some((a) => /^(?:is|are)$/.test(tokens[a]!.lower)))
      worst = 'planned';
    // 'The vehicles are to be delivered'
    if (worst === 'told' && marks.includes('to') && isToBe(s, i)) worst = 'planned';
    const above = token.head >= 0 ? tokens[token.head] : undefined;
    if (!above) break;
    if (/^(?:ccomp|parataxis)$/.test(token.dep) && CLAIMS.test(above.lemma)) return 'claimed';
    if (isRumoured(tokens, i)) return 'claimed';
    if (/^(?:advcl|acl|xcomp|obl)$/.test(token.dep) && ACCUSES.test(above.lemma) && marks.includes('of')) return 'claimed';
    if (token.dep === 'ccomp' && marks.includes('that') && WISHES.test(above.lemma)) worst = 'supposed';
    const aims = AIMS.test(above.lemma) && !(above.lemma === 'decide' && DECREED.test(token.lemma));
    if (/^(?:xcomp|ccomp|advcl|acl)$/.test(token.dep) && marks.includes('to') && aims) worst = 'supposed';
    if (/^(?:xcomp|acl)$/.test(token.dep) && marks.includes('to') && AIM_NOUNS.test(above.lemma)) worst = 'supposed';
    if (/^(?:xcomp|ccomp|advcl|acl)$/.test(token.dep) && marks.includes('to') && ABOUT_TO.test(above.lemma)) worst = 'supposed';
    // 'It still had to be approved'
    if (token.dep === 'xcomp' && above.lemma === 'have' && /^(?:still|yet)$/.test(tokens[token.head - 1]?.lower ?? '')) worst = 'supposed';
    // 'vowed to do more during the talks held in P': they were held.
    if (token.dep === 'acl' && !marks.includes('to')) break;
    // What stands above a clause of reason or time says nothing of how that clause is put.
    if (/^(?:advcl|acl:relcl|nmod|obl|obj|nsubj|conj|appos)/.test(token.dep)) break;
    // 'They will open the bridge; | they have closed the road'
    if (token.dep === 'parataxis' && tree.kids(i, 'nsubj', 'nsubj:pass').length > 0) break;
  }
  return worst;
}
