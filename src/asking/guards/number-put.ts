import { GIVES } from '../extract/giver.ts';
import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { ABOUT_TO, assertionOf } from './assertion.ts';

// 'A appealed for 12 million', 'half of all boats should run on gas by 2030': a number that is asked for, hoped for or feared counts nothing that is.

/** Words of a question that itself asks for what is wished, planned, owed or feared. */
const ASKS_UNREAL =
  /\b(?:would|could|(?<!\b(?:in|by|of|on|since|until|last|this|before|after|\d) )may|might|should|must|will|shall|if|plan\w*|intend\w*|aim\w*|target\w*|goals?|want\w*|wish\w*|hop(?:e|es|ed|ing)|ask\w*|request\w*|appeal\w*|call\w*|demand\w*|seek\w*|sought|propos\w*|pledg\w*|promis\w*|offer\w*|commit\w*|agree\w*|accept\w*|expect\w*|forecast\w*|estimat\w*|needs?|needed|gaps?|short\w*|requir\w*|due|owed?|warn\w*|predict\w*|fear\w*|deci\w+|threat\w*|risk\w*|budget\w*|authori[sz]\w*|approv\w*|announc\w*|allocat\w*|earmark\w*|worth|costs?|next|going|schedul\w*|invit\w*|order\w*|urg\w*|allow\w*|permit\w*|sa(?:y|id|ys)|told|mention\w*|set aside|quot(?:e[ds]?|ing)|speak|spoke|discuss\w*|consider\w*|refus\w*|reject\w*|declin\w*|claim\w*|alleg\w*|accus\w*|den(?:y|ied|ies)|(?:is|are|was|were) to)\b/;
/** What was pledged may be asked for with other words of giving, but not what was asked for. */
const ASKS_GIFT = /\b(?:pledg\w*|promis\w*|offer\w*|commit\w*|agree\w*|approv\w*|announc\w*|allocat\w*|earmark\w*|set aside)\b/;
/** How long something takes is told of plans as well. */
const ASKS_TIME = /\bhow (?:often|long|many (?:more )?(?:years|months|weeks|days|hours|minutes))\b/;
/** A question for what is so, or has been done. */
const ASKS_REAL =
  /\b(?:did|do|does|gets?|was|were|has|have|had|now|at present|presently|currently|already|so far|to date|at the moment|are|is)\b/;

const WISHES_FOR = /^(?:ask|appeal|call|plan|wish|apply|hope|push|lobby|aim|press)$/;
const WISHES = /^(?:request|seek|want|need|require|demand|propose|envisage|foresee|expect)$/;
const WISH_NOUNS =
  /^(?:goal|target|aim|request|appeal|demand|hope|need|delay|lack|shortage|shortfall|absence|proposal|bid|forecast|requirement|objective|ambition)$/;

/** True for a number of what is only wished for, supposed or feared, where what is so or was done is asked about. */
export function isNumberOnlyWished(view: ReleaseView, question: Question, { items }: Found): boolean {
  const span = items[0]?.span;
  const { shape } = question;
  if (question.kind !== 'count' || !span || span.n === 0 || question.tense === 'future') return false;
  if (ASKS_TIME.test(shape) || !(ASKS_REAL.test(shape) || isPastForm(question))) return false;
  const isOfGift = ASKS_GIFT.test(shape);
  if (ASKS_UNREAL.test(shape) && !isOfGift) return false;
  const s = view.sentences[span.n]!;
  const isWithin = (i: number): boolean => s.tokens[i]!.start >= span.start && s.tokens[i]!.end <= span.end;
  const at = s.tokens.findIndex((t, i) => isWithin(i) && t.head >= 0 && !isWithin(t.head));
  return at >= 0 && (isUnreal(s, at, isOfGift) || (!isOfGift && (isOnlyOffered(question, s, at) || isYetToCome(question, s, at))));
}

const OFFERS = /^(?:promise|pledge|offer|deny|refuse|threaten)$/;

/** 'His board had been promised | 40 computers' tells nothing of how many it got; who pledged something may be asked what he gave. */
function isOnlyOffered({ verb, shape }: Question, { tokens, tree }: SentenceView, at: number): boolean {
  const v = tree.verbOf(at);
  const isReal = verb === undefined ? /\b(?:gets?|got|have|has|had)\b/.test(shape) : !GIVES.test(verb.lemma);
  const isObject = /^(?:obj|nsubj:pass|iobj)$/.test(tokens[at]!.dep) && tokens[at]!.head === v;
  return v >= 0 && isObject && OFFERS.test(tokens[v]!.lemma) && isReal;
}

/** 'Will contribute | 20 monitors': none has come. */
function isYetToCome({ tense, verb }: Question, s: SentenceView, at: number): boolean {
  const v = s.tree.verbOf(at);
  return tense === 'past' && verb !== undefined && v >= 0 && assertionOf(s, v) === 'planned';
}

/** 'how many children | fell ill' */
const isPastForm = ({ verb, tokens }: Question): boolean =>
  verb !== undefined && tokens[verb.first]!.lower !== verb.lemma && !/(?:s|ing)$/.test(tokens[verb.first]!.lower);

function isUnreal(s: SentenceView, at: number, isOfGift: boolean): boolean {
  const { tokens, tree } = s;
  let isNear = true;
  let behindOf: string | undefined;
  for (let i = at, steps = 0; steps < 6 && tokens[i]!.head >= 0; i = tokens[i]!.head, steps++) {
    const above = tokens[tokens[i]!.head]!;
    const isSubject = /^nsubj$/.test(tokens[i]!.dep);
    const behind = tree.prepositions(i);
    const isOf = /^delays?$/.test(above.lemma) || above.pos === 'VERB' ? /^(?:in|to)$/ : /^(?:of|for|in)$/;
    if (above.pos === 'NOUN' && WISH_NOUNS.test(above.lemma) && /^nmod/.test(tokens[i]!.dep) && isOf.test(behind[0] ?? '')) return true;
    // The parser may hang it on the verb: 'raised the delay | in the delivery of 12 boats'.
    const opens = tree.kids(i, 'case')[0];
    if (opens !== undefined && WISH_NOUNS.test(tokens[opens - 1]?.lemma ?? '') && isOf.test(tokens[opens]!.lower)) return true;
    // 'to hear | the backlog of 500 cases': it is there, whatever is to become of it.
    if (i !== at && behindOf !== 'of') isNear = false;
    if (isNear && /^(?:NOUN|PROPN)$/.test(tokens[i]!.pos) && isKnown(s, i)) return false;
    behindOf = behind[0];
    // 'was ready | to free 60 prisoners'
    if (above.pos === 'ADJ' && ABOUT_TO.test(above.lemma) && tokens[tokens[i]!.head + 1]?.lower === 'to' && i > tokens[i]!.head)
      return true;
    if (above.pos !== 'VERB') continue;
    if (!isSubject && WISHES_FOR.test(above.lemma) && behind.includes('for')) return true;
    if (!isSubject && WISHES.test(above.lemma) && /^(?:obj|nsubj:pass|xcomp)$/.test(tokens[i]!.dep)) return true;
    return !isOfGift && isSupposed(s, tokens[i]!.head);
  }
  return false;
}

const isKnown = ({ tokens, tree }: SentenceView, i: number): boolean =>
  !/(?:ing|[st]ion|ment|ery)$/.test(tokens[i]!.lower) &&
  tree.kids(i, 'det', 'nmod:poss').some((k) => /^(?:the|its|their|his|her|our|these|those|all)$/.test(tokens[k]!.lower));

/** Verbs under which 'would' tells a wish or fear. */
const WOULD = /^(?:hope|wish|want|expect|fear|warn|propose|demand|suggest)$/;

/** Put with 'could', 'should' or as a wish; 'would' may be how a plain word is told again. */
function isSupposed(s: SentenceView, v: number): boolean {
  if (assertionOf(s, v) !== 'supposed') return false;
  const { tokens, tree } = s;
  for (let i = v, steps = 0; i >= 0 && steps < 6; i = tokens[i]!.head, steps++)
    if (tree.kids(i, 'aux').some((a) => tokens[a]!.lower === 'would') && !WOULD.test(tokens[tokens[i]!.head]?.lemma ?? '')) return false;
  return true;
}
