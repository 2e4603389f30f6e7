import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

// What looks like a purpose or cause and is what a verb or noun calls for: 'urged A | to do B', 'a tax | on C', 'prices | for D'.

/** Verbs that have a deed behind them as what is wanted, promised or begun. */
const COMPLEMENT =
  /^(?:want|wish|hope|intend|plan|agree|decide|urge|ask|request|demand|call|appeal|deserve|need|have|continue|start|begin|try|seek|expect|allow|decline|refuse|fail|promise|pledge|offer|propose|threaten|manage|vow|undertake|prepare|choose|tend|attempt|encourage|press|implore|exhort|enable|commit|learn|appear|seem|oblige|require)$/;
/** Of these the ones that name somebody before the deed. */
const ADDRESSES = /^(?:urge|ask|request|call|appeal|allow|expect|encourage|press|implore|exhort|enable|want|oblige|require)$/;
/** 'was due | to travel': what was to be done. */
const MEANT = /^(?:due|set|scheduled|likely|unlikely|able|unable|ready|bound|supposed|slated|keen|eager|willing)$/;
const COMPLEMENT_NOUN =
  /^(?:decision|proposal|plan|right|ability|capacity|intention|commitment|agreement|offer|promise|attempt|call|request|demand|need|opportunity|willingness|readiness|refusal|failure|invitation|idea|chance|obligation|duty|power|permission|desire|wish|hope|pledge|deadline|appeal)s?$/;
/** Nouns whose 'for' tells what they were given for. */
const GIVEN_FOR =
  /^(?:fines?|penalt(?:y|ies)|sentences?|awards?|prizes?|medals?|punishments?|sanctions?|compensation|charges?|criticism|blame|terms?|reason|cause|grounds?|gratitude|thanks|appreciation|praise|congratulations|respect|concern)$/;
const ON_GROUNDS =
  /^on (?:charges?|suspicion|grounds|the grounds|orders|the orders|request|instructions|account|advice|the advice|allegations|corruption|terrorism)\b/;

/** What somebody was congratulated on is why, but why nothing else was done. */
const PRAISE = /\b(?:congratulat|compliment)/;
const ASKS_OF_TALKS = /\b(?:reason for|meet|meets|meeting|talk|talks|hear|hears|discuss|hold|holding|briefed)\b/;

/** True for 'why' itself; 'what was the meeting about' and 'what is the money for' are asked of the same words. */
export const asksWhy = ({ shape }: Question): boolean =>
  /^(?:and |so |but )?(?:why|how come|what(?:'s|s| is| was| are| were) the (?:reason|cause|motive)s?)\b/.test(shape);

/** True where the deed at `i`, opened by 'to', is no aim of what its governor tells: the governor calls for a deed. */
export function isComplement({ tokens, tree }: SentenceView, i: number): boolean {
  const { head } = tokens[i]!;
  if (head < 0 || tokens[i - 1]?.lower !== 'to') return false;
  const above = tokens[head]!;
  const calls =
    above.pos === 'NOUN'
      ? COMPLEMENT_NOUN.test(above.lower)
      : above.pos === 'VERB'
        ? COMPLEMENT.test(above.lemma)
        : above.pos === 'ADJ' && MEANT.test(above.lower);
  if (head === i - 2 && calls) return true;
  // 'asked | the head of A | to do B': nothing but somebody stands between, whatever the tree makes of it.
  const verb = tokens.findLastIndex((t, k) => k < i - 1 && t.pos === 'VERB');
  return (
    verb >= 0 &&
    ADDRESSES.test(tokens[verb]!.lemma) &&
    !tree.isPassive(verb) &&
    tokens
      .slice(verb + 1, i - 1)
      .every((t) => /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART|CCONJ)$/.test(t.pos) || /^(?:on|upon|of|in|for)$/.test(t.lower))
  );
}

/** True where a phrase of 'on', 'about' or 'for' belongs to the noun before it, or is a matter rather than a reason. */
export function isMatter({ shape }: Question, { tokens }: SentenceView, i: number, first: number): boolean {
  const opener = tokens[first]!.lower;
  const opening = tokens
    .slice(first, first + 3)
    .map((t) => t.lower)
    .join(' ');
  const before = tokens[first - 1];
  // What talks are about is why they are held.
  const governor = tokens[tokens[i]!.head];
  if (opener !== 'for' && ASKS_OF_TALKS.test(shape)) return false;
  // 'resigned on health | grounds', 'congratulations | on her election'
  if (/^(?:on|about)$/.test(opener)) {
    const isPraise = PRAISE.test(shape) && [before?.lower, governor?.lemma].some((word) => /^(?:congratulat|compliment)/.test(word ?? ''));
    return !ON_GROUNDS.test(opening) && tokens[i]!.lower !== 'grounds' && !isPraise;
  }
  return opener === 'for' && tokens[i]!.dep === 'nmod' && before?.pos === 'NOUN' && !GIVEN_FOR.test(before.lower);
}

/** Verbs of those who say what stands beside 'as she said'. */
const SAYS =
  /^(?:said|says|say|noted|notes|observed|observes|stated|states|stressed|stresses|remarked|recalled|recalls|explained|explains|argued|argues|warned|warns|emphasi[sz]ed|underlined|believes?|believed|sees?|saw|knows?|knew|puts?|pointed out)$/;
/** What may stand before the participle of 'as planned'. */
const LEADS_ON = /^(?:had|has|have|was|is|were|are|been|originally|initially|previously|earlier|already|first)$/;

/**
 * 'As well as B', 'as A did in the spring', 'as agreed in May', 'as she observed', 'as long as it rains': what is added, likened, only said by
 * somebody or made a condition is no reason, though 'as' opens it.
 */
export function isLikeness({ tokens }: SentenceView, first: number, last: number): boolean {
  if (tokens[first]?.lower !== 'as') return false;
  // 'as | had originally been | planned'
  let at = first + 1;
  while (at < last && LEADS_ON.test(tokens[at]!.lower)) at++;
  const next = tokens[at];
  if (!next || /^(?:well|long|soon|far|much|many|if|though|to|for|of|per|part|usual|always|before)$/.test(next.lower)) return true;
  if (
    /^(?:agreed|planned|foreseen|envisaged|stated|noted|mentioned|announced|reported|stipulated|promised|expected|scheduled|required|set|laid|defined|described|enshrined|provided|outlined|called)$/.test(
      next.lower,
    )
  )
    return true;
  // 'as she | observed': only who says so.
  const end = /^[,;]$/.test(tokens[last]!.text) ? last - 1 : last;
  if (SAYS.test(tokens[end]!.lower) && tokens.slice(first + 1, end).every((t) => !/^(?:VERB|AUX)$/.test(t.pos) || t.lemma === 'have'))
    return true;
  // 'as the leaders | did at their retreat': the verb stands for the deed told before.
  const done = tokens.findIndex((t, i) => i > first && i <= last && /^(?:do|does|did|done)$/.test(t.lower));
  return (
    done > 0 &&
    !tokens.slice(done + 1, done + 4).some((t) => t.pos === 'VERB' || /^(?:not|n't)$/.test(t.lower)) &&
    tokens.slice(first + 1, done).every((t) => t.pos !== 'VERB' || t.lemma === 'have')
  );
}
