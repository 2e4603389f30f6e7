import type { Fact } from '../../model/reading.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** A meeting or journey that somebody had meant to make, in a sentence that goes on to say that it came to nothing. Token indexes. */
export interface Thwarted {
  /** The words behind the verb or noun: with whom, or where. */
  readonly whom: readonly [first: number, last: number];
  /** True for a journey, false for a meeting. */
  readonly goes: boolean;
  /** Who had meant to: the subject of the plan. */
  readonly owner: number | undefined;
}

const MEETS = /^(?:meet|see|call|receive|consult|hear|interview|host|talk|speak|confer)$/;
const GOES = /^(?:visit|travel|go|fly|stop|proceed|continue|tour|inspect|return|cross)$/;
const MEETING = /^(?:meeting|talk|audience|call|session|appointment|interview|conversation)s?$/;
/** Words of a plan or a wish that stand in the past. */
const MEANT =
  /^(?:due|scheduled|expected|supposed|set|planned|meant|hoped|wanted|wished|intended|sought|asked|tried|slated|hoping|was|were)$/;
const ASKED_FOR = /^(?:request|seek|ask|plan|schedule|arrange|want|solicit)$/;
/** What a clause says of a plan that came to nothing. */
const FAILED =
  /\b(?:(?:could|would|did|was|were|had) (?:not|n't) (?:\w+ ){0,3}?(?:arranged|held|place|possible|granted|happen|available|able|materiali[sz]e|take|received?|answer(?:ed)?|reached|made|do so|go ahead|given|permitted|allowed|accommodated)|unavailable|(?:was|were) unable|impossible|(?:was|were) (?:cancell?ed|postponed|called off|put off|scrapped|dropped|deferred|abandoned|turned down|declined|refused|denied|rejected|prevented)|had to be (?:cancell?ed|postponed|called off|put off|scrapped|dropped|deferred|abandoned)|fell through|came to nothing|received no (?:reply|answer)|there was no time|(?:declined|refused)$|(?:declined|refused) (?:to|the|his|her|their|it)\b)/;
/** What makes the failure one of another time or of a part. */
const MENDED =
  /\b(?:later|instead|eventually|until|at first|initially|delayed|afterwards|subsequently|rescheduled and held|but (?:did|met|saw|spoke))\b/;

/** The plans of a sentence that it tells to have failed: 'was due to visit P but …', 'had requested a meeting with A, which could not be arranged'. */
export function thwartedIn(s: SentenceView): readonly Thwarted[] {
  let known = found.get(s);
  if (!known) {
    known = findThwarted(s);
    found.set(s, known);
  }
  return known;
}

const found = new WeakMap<SentenceView, readonly Thwarted[]>();

function findThwarted(s: SentenceView): Thwarted[] {
  const { tokens } = s;
  const out: Thwarted[] = [];
  for (let i = 1; i < tokens.length - 1; i++) {
    const plan = planAt(s, i);
    if (!plan) continue;
    const end = endOfPlan(s, plan.first);
    if (end + 1 < tokens.length && fails(s, end + 1)) out.push({ whom: [plan.first, end], goes: plan.goes, owner: ownerOf(s, i) });
  }
  return out;
}

/** True for a meeting or journey of which its own sentence tells that nothing came of the plan. */
export function isThwarted(view: ReleaseView, { evidence, modality, roles }: Fact): boolean {
  if (modality !== 'planned') return false;
  const s = view.sentences[evidence[0]!]!;
  const goals = roles.filter((r) => r.n === s.n && /^(?:counterpart|destination)$/.test(r.role));
  return thwartedIn(s).some(({ whom: [first, last] }) =>
    goals.some((r) => s.tokens[first]!.start <= r.start && r.end <= s.tokens[last]!.end),
  );
}

function planAt({ tokens }: SentenceView, i: number): { first: number; goes: boolean } | undefined {
  const { lower, lemma } = tokens[i]!;
  // 'was due | to visit P', 'had hoped | to see A'
  if (lower === 'to' && MEANT.test(tokens[i - 1]!.lower)) {
    const verb = tokens[i + 1]?.lemma ?? '';
    if (!(MEETS.test(verb) || GOES.test(verb))) return undefined;
    const before = tokens.slice(Math.max(0, i - 4), i).map((t) => t.lower);
    if (!before.some((w) => /^(?:was|were|had|been|hoped|wanted|wished|intended|sought|tried|planned)$/.test(w))) return undefined;
    if (before.some((w) => /^(?:not|n't|never|no)$/.test(w))) return undefined;
    return { first: i + 2, goes: GOES.test(verb) };
  }
  // 'had requested a meeting | with A'
  if (MEETING.test(lower) && tokens[i + 1]?.lower === 'with') {
    const verb = tokens.slice(Math.max(0, i - 5), i).findLast((t) => t.pos === 'VERB');
    return verb && ASKED_FOR.test(verb.lemma) && lemma ? { first: i + 2, goes: false } : undefined;
  }
  return undefined;
}

/** The last token of the plan's own words: what follows is 'but …', 'which …' or a new clause. */
function endOfPlan({ tokens }: SentenceView, first: number): number {
  for (let k = first; k < tokens.length; k++)
    if (/^(?:but|however|although|though|yet|;|\.|-|–|—)$/.test(tokens[k]!.lower) || isWhich(tokens[k - 1]?.text, tokens[k]!.lower))
      return tokens[k - 1]!.text === ',' ? k - 2 : k - 1;
  return tokens.length - 1;
}

const isWhich = (before: string | undefined, word: string): boolean => before === ',' && word === 'which';

function fails(s: SentenceView, from: number): boolean {
  const clause = s.text(from, s.tokens.length - 1).toLowerCase();
  return FAILED.test(clause.replace(/[.,;]/g, ' ').replace(/\s+/g, ' ').replace(/n't\b/g, ' not').trim()) && !MENDED.test(clause);
}

/** The subject of the verb under which token `i` stands. */
function ownerOf({ tokens, tree }: SentenceView, i: number): number | undefined {
  for (let at = tokens[i]!.head, steps = 0; at >= 0 && steps < 6; at = tokens[at]!.head, steps++) {
    const subject = tree.kids(at, 'nsubj', 'nsubj:pass')[0];
    if (subject !== undefined && subject < i) return subject;
  }
  return undefined;
}
