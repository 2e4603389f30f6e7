import { placeNouns } from '../../reading/lexicon.ts';
import type { Alignment } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { spanItem } from '../release/found.ts';
import type { SentenceView } from '../release/view.ts';
import { becauseClauses } from './because.ts';
import { broughtBy } from './brought-by.ts';
import { isReasonByTheWay } from './by-the-way.ts';
import { causeAsObject, SPAN_OF_TIME } from './cause-object.ts';
import { broughtAbout, thankedFor } from './effect.ts';
import { asksWhatFor, isOfOtherUse, meantFor, namesWhatIsUsed } from './meant-for.ts';
import { asksWhy, isComplement, isLikeness, isMatter } from './no-reason.ts';
import { chunkFrom } from './place.ts';
import { quantities } from './quantities.ts';
import { toldBehind, withQuote } from './told-cause.ts';
import { type Extract, sharedTokens } from './types.ts';

/** A part of a sentence that gives a reason. */
interface Reason {
  readonly first: number;
  readonly last: number;
  readonly rank: number;
  readonly rule: string;
  /** The word that it hangs on. */
  readonly governor?: number;
}

/** Prepositions that give a cause by themselves, and those of several words by the words that open them. */
const CAUSE = /^(?:because|due|owing|given|thanks)$/;
const CAUSES =
  /^(?:because of|due to|owing to|thanks to|given|on account of|in view of|in light of|in the light of|as (?:a|the) result of|by reason of|as a consequence of|in response to|in reaction to|on grounds of|on the grounds|at the request of|at the invitation of|upon the request|upon the invitation|on the instructions?|citing|following|in the wake of|after|amid|in the absence of|for lack of|for want of|in connection with|out of (?:respect|concern|fear|solidarity|courtesy|consideration|necessity|deference|caution|gratitude|compassion))\b/;

/** The reasons of each alignment: the best one and all others are asked for one after the other. */
const found = new WeakMap<Alignment, readonly Reason[]>();

function reasons(question: Question, alignment: Alignment): readonly Reason[] {
  let all = found.get(alignment);
  if (!all) {
    // '…; A | instead sent a letter': what came in its place is no reason.
    all = findReasons(question, alignment).filter(({ first, last }) => !isInStead(alignment.s, first, last));
    found.set(alignment, all);
  }
  return all;
}

/** 'instead', but not 'instead of': with what was done in its place. */
const isInStead = ({ tokens }: SentenceView, first: number, last: number): boolean =>
  tokens.some((t, i) => i >= first && i <= last && t.lower === 'instead' && tokens[i + 1]?.lower !== 'of');

/** What a clause of purpose or cause is to its governor, where it is no verb. */
const HANGS = /^(?:advcl|acl|obl|nmod)$/;

const PROTESTS = /^(?:protest|demonstrate|rally|strike|march|riot|appeal|campaign)$/;

/** So little of the question is said that its verb must be. */
const LITTLE = 0.55;

/** Every clause of purpose or cause that hangs near what was asked, the likeliest first: 'to …', 'in order to …', 'because …', 'due to …', 'for …'. */
function findReasons(question: Question, { s, matches, coverage }: Alignment): Reason[] {
  const shared = sharedTokens(question, { s, matches } as Alignment);
  if (shared.size === 0 || !namesWhatIsUsed(question, { s, matches } as Alignment)) return [];
  // 'Why did the fishermen strike' is not answered by what else the fishermen did, and why.
  const { verb } = question;
  if (coverage < LITTLE && !asksWhyNot(question) && verb && verb.weight > 0.5 && matches.get(verb)!.score < 0.7) return [];
  // 'Why did exports fall' is not answered by why prices fell: of what did it, nothing is said, and it is no 'he' or 'it' either.
  if (coverage < LITTLE && verb && isOfOthers(question, verb, { s, matches } as Alignment)) return [];
  const thanked = thankedFor(question, { s, matches } as Alignment);
  if (thanked === 'none') return [];
  const told =
    thanked ??
    broughtAbout(question, { s, matches } as Alignment) ??
    broughtBy(question, { s, matches } as Alignment) ??
    toldBehind(question, { s, matches } as Alignment) ??
    causeAsObject(question, { s, matches } as Alignment) ??
    meantFor(question, { s, matches } as Alignment);
  if (told) return [{ ...told, rank: 4, rule: 'cause' }];
  const ranked: Reason[] = [];
  const isWhy = asksWhy(question);
  // 'intends | to step down' is no reason for stepping down.
  const isOwnDeed = (i: number): boolean => verb !== undefined && verb.weight > 0.5 && matches.get(verb)!.tokens.includes(i);
  const deeds = isWhy && verb ? matches.get(verb)!.tokens.filter((t) => s.tokens[t]!.pos === 'VERB') : [];
  for (let i = 0; i < s.tokens.length; i++) {
    const token = s.tokens[i]!;
    if ((token.pos !== 'VERB' && !HANGS.test(token.dep)) || isReasonByTheWay(s, i, deeds)) continue;
    const [from, last] = s.tree.span(i);
    let first = from;
    // The comma before a clause hangs on it.
    while (first < i && /^[,;:]$/.test(s.tokens[first]!.text)) first++;
    const opener = s.tokens[first]!.lower;
    const opening = s.tokens
      .slice(first, first + 4)
      .map((t) => t.lower)
      .join(' ');
    const marks = s.tree.kids(i, 'mark').map((m) => s.tokens[m]!.lower);
    // 'for one euro', 'for three days', 'for the period …' give no reason.
    const dated =
      s.dates.some((d) => d.first <= i && i <= d.last) ||
      (opener === 'over' && SPAN_OF_TIME.test(token.lower)) ||
      (opener === 'for' &&
        (isPrice(s, i) ||
          /^(?:period|term|time|first|second|third|last|price|sum)$/.test(token.lower) ||
          quantities(s).some((q) => (q.kind === 'money' || q.kind === 'time') && q.first === first + 1) ||
          /^(?:euros?|dollars?|pounds?)$/.test(token.lower)));
    let rank = -1;
    let rule = 'purpose';
    // 'following a decision | to close it': what was decided on, and not what for.
    if (token.dep === 'acl' && marks.includes('to') && s.tree.prepositions(token.head).includes('following')) continue;
    // 'since the group had yet | to be set up'
    const isCause = token.dep === 'advcl' && marks.some((m) => /^(?:because|so|since|given|as)$/.test(m)) && !isSinceThen(s, first);
    const isAim = token.pos === 'VERB' && /^(?:advcl|acl|xcomp)$/.test(token.dep) && marks.includes('to');
    if (isAim && !(isCause && /^(?:because|since|given)$/.test(opener))) rank = 3;
    // 'after three years in post': how long, not why.
    else if (/^as well\b/.test(opening) || /^after (?:\w+ ){1,3}(?:years|months|decades)\b/.test(s.text(first, last).toLowerCase()))
      continue;
    else if (isCause) [rank, rule] = [4, 'cause'];
    // 'the mechanism following the floods', 'a drop owing to leaks': the tree may hang it on the noun before.
    else if (token.dep === 'acl' && first === i && /^(?:following|owing|due|citing)$/.test(token.lower) && !dated)
      [rank, rule] = token.lower === 'following' ? [0.5, 'occasion'] : [4, 'cause'];
    else if (/^(?:obl|advcl|nmod)$/.test(token.dep) && CAUSE.test(opener)) [rank, rule] = [4, 'cause'];
    // 'was called off | when news came of a raid'
    else if (opener === 'when' && token.dep === 'advcl' && deeds.includes(token.head) && asksWhyNot(question))
      [rank, rule] = [0.5, 'occasion'];
    // 'protested outside the port | against the new tolls'
    else if (opener === 'against' && isOwnDeed(token.head) && PROTESTS.test(s.tokens[token.head]!.lemma)) [rank, rule] = [3.5, 'cause'];
    else if (/^(?:obl|nmod|advcl)$/.test(token.dep) && !dated && CAUSES.test(opening))
      [rank, rule] = [/^(?:after|amid|following|in connection)/.test(opening) ? 0.5 : 3.5, 'occasion'];
    // 'the Directorate | for Trade': a part of a name.
    else if (s.mentions.some((m) => m.form !== 'pronoun' && m.first < first && first <= m.last)) continue;
    // 'headed | for the station': where, not why.
    else if (opener === 'for' && isGoal(s, first, i)) continue;
    // 'support | for A', 'thanked | for B': what the word in front calls for, and no reason of anything else.
    else if (opener === 'for' && isCalledFor(s, token.head, first, shared)) continue;
    else if (/^(?:obl|nmod|advcl)$/.test(token.dep) && /^(?:for|over|on|about)$/.test(opener) && !dated && !isWhereOrWhom(s, i, opener))
      [rank, rule] = [opener === 'for' ? 2 : 1, 'object'];
    else if (token.pos === 'VERB' && /ing$/.test(token.lower) && opener === 'for') rank = 3;
    else if (token.dep === 'acl' && /^(?:aim|design|intend|mean)/.test(token.lemma) && !(asksWhatFor(question) && !shared.has(token.head)))
      rank = 3;
    // What another thing is meant for.
    if (asksWhatFor(question) && isOfOtherUse(question, { s, matches, coverage } as Alignment, i)) continue;
    if (
      rank < 0 ||
      token.pos === 'PRON' ||
      last - first < 1 ||
      /^[,;:]$/.test(opener) ||
      isFormula(s, first, last) ||
      isLikeness(s, first, last)
    )
      continue;
    const governor = token.head;
    if (governor < 0) continue;
    if (
      isWhy &&
      (rule === 'purpose' || rule === 'object') &&
      (isOwnDeed(i) || isComplement(s, i) || (rule === 'object' && isMatter(question, s, i, first)))
    )
      continue;
    const clauseShared = [...shared].filter((t) => t < first || t > last);
    if (clauseShared.length === 0 || isOfEarlierMember(s, i, clauseShared)) continue;
    const inside = shared.size - clauseShared.length;
    // 'the ban | on imported bees' is no reason for the ban on bees.
    if ((isWhy || /^(?:the )?reasons?\b/.test(question.shape)) && rule === 'object' && inside > 0 && /^(?:on|about)$/.test(opener))
      continue;
    // 'returned after | a trip to P' is no reason for the trip to P.
    if (
      /^(?:after|following)$/.test(opener) &&
      s.tokens.slice(first, last).some((t) => /^(?:trip|visit|journey|tour)$/.test(t.lower)) &&
      question.terms.some((t) => t.link && isWithin(matches.get(t)!.tokens, first, last))
    )
      continue;
    const d = Math.min(...clauseShared.map((t) => s.tree.distance(t, governor)));
    ranked.push({ first, last: withTask(s, last, opening), rank: rank - d * 0.8 - inside * 0.6, rule, governor });
  }
  for (const spoken of becauseClauses(s)) {
    // 'A declined as his deputies were jailed': no reason for anything that deputies did.
    const nouns = question.terms.filter((t) => !t.isVerb && matches.get(t)!.tokens.length > 0);
    const isOfCause = nouns.length > 0 && nouns.every((t) => isWithin(matches.get(t)!.tokens, spoken.first, spoken.last));
    const isNear = (t: number): boolean => (t < spoken.first && spoken.first - t < 16) || (spoken.first === 0 && t > spoken.last);
    if (!isOfCause && [...shared].some(isNear) && !isReasonByTheWay(s, spoken.first, deeds))
      ranked.push({ ...spoken, rank: 4, rule: 'cause' });
  }
  if (/ (?:about|on)$/.test(question.shape))
    return ranked
      .filter((r) => /^(?:on|about|over|concerning|regarding|to)$/.test(s.tokens[r.first]!.lower) && r.rule !== 'occasion')
      .sort(byRank);
  const but = asksWhyNot(question) ? contrast(s) : undefined;
  // 'but | the talks were called off': told there, and no reason for it.
  if (but && !deeds.some((v) => v >= but.first) && !isReasonByTheWay(s, but.wanted, deeds) && [...shared].some((t) => t < but.first))
    ranked.push({ first: but.first, last: but.last, rank: 3.8, rule: 'cause' });
  const isPutOff = !/\b(?:not|no|never)\b|n't\b/.test(question.shape);
  const causes = ranked.filter((r) => r.rule === 'cause');
  return (
    ranked
      // What lies within a cause is part of it; what somebody wanted is no reason why it did not come about.
      .filter((r) => r.rule === 'cause' || !causes.some((c) => c.first <= r.first && r.last <= c.last))
      // 'put off | to allow for talks': the purpose of putting it off.
      .filter(
        (r) =>
          !asksWhyNot(question) ||
          r.rule === 'cause' ||
          r.rule === 'occasion' ||
          (isPutOff && r.rule === 'purpose' && isOwnDeed(r.governor ?? -1)),
      )
      .sort(byRank)
  );
}

/** 'at the request of A | with a task limited to training crews': why somebody is there takes in what for. */
function withTask({ tokens, tree }: SentenceView, last: number, opening: string): number {
  if (!opening.startsWith('at the request') || tokens[last + 1]?.lower !== 'with') return last;
  const task = tokens[last + 1]!.head;
  return task > last && /^(?:task|mandate|mission|aim|goal|objective|purpose)$/.test(tokens[task]!.lemma) ? tree.span(task)[1] : last;
}

/** True where the sentence tells the verb, and of none of the words that stand before it in the question. */
function isOfOthers(question: Question, verb: Term, { s, matches }: Alignment): boolean {
  const doers = question.terms.filter((t) => t.last < verb.first);
  if (doers.length === 0 || matches.get(verb)!.score < 0.7 || doers.some((t) => matches.get(t)!.score > 0)) return false;
  return matches.get(verb)!.tokens.every((v) => !s.tree.subjects(v).some((i) => s.tokens[i]!.pos === 'PRON'));
}

/** 'told them of the alarm following the quake and of the steps taken after A's resignation': what hangs on one noun is no reason for what another tells. */
function isOfEarlierMember({ tokens, tree }: SentenceView, i: number, shared: readonly number[]): boolean {
  const { dep, head } = tokens[i]!;
  if (dep !== 'nmod' || tokens[head]?.pos !== 'NOUN') return false;
  const later = tree.conjuncts(head).filter((c) => c > i);
  return later.length > 0 && shared.every((t) => later.some((c) => t === c || tree.isBelow(t, c)));
}

/** 'her first visit | since she took office': from when on, and no reason. */
const isSinceThen = ({ tokens }: SentenceView, first: number): boolean =>
  tokens[first]!.lower === 'since' &&
  tokens.slice(Math.max(0, first - 12), first).some((t) => /^(?:first|second|third|fourth|only|last|ever|years?|months?)$/.test(t.lower));

const byRank = (a: Reason, b: Reason): number => b.rank - a.rank || a.first - b.first;

/** Named there and nowhere else in the sentence. */
const isWithin = (tokens: readonly number[], first: number, last: number): boolean =>
  tokens.length > 0 && tokens.every((i) => first <= i && i <= last);

const CALLS_FOR =
  /^(?:head|bound|depart|embark|leave|support|gratitude|appreciation|thanks|thank|grateful|respect|need|call|request|demand|appeal|concern|hope|praise|commend|congratulate|admiration|preference|backing|responsible|responsibility|candidature|bid)$/;

/** 'bought | for 3,000 crowns' */
const isPrice = ({ tokens, tree }: SentenceView, i: number): boolean =>
  /^(?:buy|sell|purchase|rent|lease|acquire|auction|hire)$/.test(tokens[tokens[i]!.head]?.lemma ?? '') && tree.kids(i, 'nummod').length > 0;

/** True for the 'for' that tells where somebody sets out. */
const isGoal = (s: SentenceView, first: number, i: number): boolean => {
  const before = s.tokens[first - 1]?.lemma ?? '';
  if (/^(?:head|bound|embark)$/.test(before)) return s.tokens[i]!.pos !== 'VERB';
  const isPlace = s.entityAt(i)?.kind === 'place' || s.geo[i] !== undefined || placeNouns.has(s.tokens[i]!.lemma);
  return isPlace && /^(?:leave|depart|sail|make|run|rush|march|off|out|fly|start|travel)$/.test(before);
};

/** True for what the word before 'for' calls for, where the question does not ask with that word. */
function isCalledFor({ tokens }: SentenceView, governor: number, first: number, shared: ReadonlySet<number>): boolean {
  const calls = (i: number): boolean => i >= 0 && CALLS_FOR.test(tokens[i]!.lemma) && !shared.has(i);
  return calls(governor) || calls(first - 1);
}

/** 'for consideration', 'for signature': what becomes of a paper, no reason for what was done. */
const isFormula = (s: SentenceView, first: number, last: number): boolean =>
  last === first + 1 &&
  s.tokens[first]!.lower === 'for' &&
  /^(?:consideration|discussion|signature|adoption|approval|ratification|comment|instance|example|granted|certain|sure|now|good|free|sale)$/.test(
    s.tokens[last]!.lower,
  );

/** 'Why did A not come', 'why was the trip called off': what is asked for kept something from happening. */
const asksWhyNot = ({ shape }: Question): boolean =>
  /\bnot\b|n't\b|\bno\b|\b(?:miss(?:ed)?|skip(?:ped)?|cancel\w*|postpone\w*|absent|absence|fail\w*|fall through|fell through|call(?:ed)? off|put off|stay(?:ed)? away|unable)\b/.test(
    shape,
  );

/** 'A had hoped to come, | but the road was closed', '… was planned; | he is abroad': the clause behind what was wanted tells what stood in its way. */
function contrast(s: SentenceView): { first: number; last: number; wanted: number } | undefined {
  const { tokens } = s;
  const at = tokens.findIndex((t, i) => i > 3 && (t.lower === 'but' || t.text === ';'));
  if (at < 0 || at > tokens.length - 4) return undefined;
  const wanted = tokens.findIndex((t, i) => i < at && /^(?:hope|intend|plan|want|schedule|due|wish|mean|invite|expect)$/.test(t.lemma));
  const first = tokens[at + 1]!.lower === 'but' ? at + 2 : at + 1;
  const stop = tokens.findIndex((t, i) => i > first && t.text === ';');
  const last = stop < 0 ? tokens.length - 1 : stop - 1;
  return wanted >= 0 && tokens.slice(first, last).some((t) => t.pos === 'VERB' || t.pos === 'AUX') ? { first, last, wanted } : undefined;
}

/** 'on the island of P', 'on Minister A B': a place or person, no matter; 'for A B' may be for whom it was. */
function isWhereOrWhom(s: SentenceView, i: number, opener: string): boolean {
  const kind = s.entityAt(i)?.kind;
  return (
    opener !== 'for' &&
    (kind === 'person' ||
      kind === 'place' ||
      s.geo[i] !== undefined ||
      /^(?:island|visit|trip|occasion|day|arrival|behalf|basis|margins?|sidelines?|side)$/.test(s.tokens[i]!.lower))
  );
}

/** The clause of purpose or cause that hangs on what was asked. */
export function extractReason(question: Question, alignment: Alignment): Extract | undefined {
  const best = reasons(question, alignment)[0];
  if (!best || best.rank < 0) return undefined;
  return { ...made(alignment.s, best), fit: best.rank > 2 ? 0.05 : 0, because: 'the purpose or cause given for it' };
}

/** Every other one, the likeliest first. */
export function otherReasons(question: Question, alignment: Alignment): Extract[] {
  return reasons(question, alignment).map((r) => ({
    ...made(alignment.s, r),
    far: -r.rank,
    because: 'a purpose or cause that the sentence gives',
    rule: `any ${r.rule}`,
  }));
}

function made(s: SentenceView, { first, last: end }: Reason): Extract {
  const last = withRest(s, first, withSecond(s, end));
  return { items: [spanItem(s, first, withQuote(s, first, cut(s, first, last)))], fit: 0, because: '' };
}

/** 'on cooperation in 5G | and artificial intelligence will be signed': the second half of a pair that the tree hangs elsewhere. */
function withSecond(s: SentenceView, last: number): number {
  const { tokens } = s;
  if (tokens[last + 1]?.lower !== 'and' || !/^(?:NOUN|PROPN)$/.test(tokens[last]!.pos)) return last;
  let end = last + 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[end + 1]?.pos ?? '')) end++;
  const next = tokens[end + 1];
  return end > last + 1 && tokens[end]!.pos === 'NOUN' && (!next || next.pos === 'AUX' || /^[.;,]$/.test(next.text)) ? end : last;
}

/** 'limited to advising | , assisting and training the crews', 'to make sure the gates | would hold': what the tree hangs elsewhere of a list of deeds or of a clause. */
function withRest(s: SentenceView, first: number, last: number): number {
  const { tokens } = s;
  let end = withDeeds(s, last);
  // 'for the Port Ministers’ | Meeting'
  if (/^(?:['’]s?|s['’])$/.test(tokens[end]!.text) || (/['’]$/.test(tokens[end]!.text) && tokens[end]!.pos !== 'PUNCT'))
    while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[end + 1]?.pos ?? '')) end++;
  const opens = tokens.slice(Math.max(0, end - 3), end).some((t) => /^(?:ensure|sure|guarantee)$/.test(t.lower));
  if ((opens || isClauseOf(s, first, end)) && tokens[end + 1]?.pos === 'AUX' && /^(?:NOUN|PROPN)$/.test(tokens[end]!.pos))
    end = Math.max(end, s.tree.span(s.tree.verbOf(end + 1))[1]);
  return end;
}

/**
 * 'are taught in tents after | their school | was flooded': the noun is the subject of a clause that the tree cut off. In 'the bridge closed
 * after the flood was reopened' it is not: 'closed' may describe the bridge there, where no auxiliary goes with it.
 */
function isClauseOf({ tokens, tree }: SentenceView, first: number, end: number): boolean {
  if (!/^(?:after|because|since)$/.test(tokens[first]!.lower) || tokens[end + 1]?.pos !== 'AUX') return false;
  if (/^(?:its|his|her|their|our)$/.test(tokens[first + 1]?.lower ?? '')) return true;
  const v = tokens.findLastIndex((t, i) => i < first && t.pos === 'VERB');
  return v >= 0 && !/^(?:acl|amod)/.test(tokens[v]!.dep) && (tree.kids(v, 'aux').length > 0 || tree.kids(v, 'aux:pass').length > 0);
}

/** The end of a list of deeds that begins with the one at `last`, with what the last of them is done to and for. */
function withDeeds(s: SentenceView, last: number): number {
  const { tokens } = s;
  const isDeed = (i: number, tags: RegExp): boolean =>
    tags.test(tokens[i]?.pos ?? '') &&
    /ing$/.test(tokens[i]!.lower) &&
    !/^(?:including|following|according|concerning|regarding)$/.test(tokens[i]!.lower);
  // Taggers take a deed that nothing follows for a noun.
  if (!isDeed(last, /^(?:VERB|NOUN)$/)) return last;
  let end = last;
  let closed = false;
  while (!closed && /^(?:,|and)$/.test(tokens[end + 1]?.lower ?? '')) {
    closed = tokens[end + 1]!.lower === 'and' || tokens[end + 2]?.lower === 'and';
    const next = tokens[end + 2]?.lower === 'and' ? end + 3 : end + 2;
    if (!isDeed(next, /^VERB$/)) return last;
    end = next;
  }
  if (!closed && (end > last || tokens[end]!.pos !== 'VERB')) return last;
  end = Math.max(end, s.tree.span(end)[1], chunkFrom(s, end + 1)?.[1] ?? end);
  return tokens[end + 1]?.lower === 'to' && tokens[end + 2]?.pos === 'VERB' ? Math.max(end + 2, s.tree.span(end + 2)[1]) : end;
}

/** Cuts a clause at 390 characters, at a comma, and drops closing punctuation. */
export function cut(s: SentenceView, first: number, last: number): number {
  let end = last;
  while (end > first && s.tokens[end]!.end - s.tokens[first]!.start > 390) end--;
  if (end < last) while (end > first && !/^[,;]$/.test(s.tokens[end]!.text)) end--;
  while (end > first && /^[.,;:"]$/.test(s.tokens[end]!.text)) end--;
  return withoutSource(s, first, end);
}

/** 'because of the storm | , a spokesman said': who says so is no part of it. */
function withoutSource({ tokens }: SentenceView, first: number, last: number): number {
  if (!/^(?:said|says|added|announced|reported)$/.test(tokens[last]!.lower)) return last;
  const comma = tokens.findLastIndex((t, i) => i > first && i < last && t.text === ',');
  const between = tokens.slice(comma + 1, last);
  return comma > first && between.length > 0 && between.length < 9 && !between.some((t) => t.pos === 'VERB' || t.pos === 'AUX')
    ? comma - 1
    : last;
}
