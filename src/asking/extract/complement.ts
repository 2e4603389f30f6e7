import type { SentenceView } from '../release/view.ts';
import { listed } from './listed.ts';
import { chunkFrom } from './place.ts';

/** Nouns made of verbs and adjectives, which say little without what they are done to. */
const CALLS_FOR =
  /(?:ment|tion|sion|ance|ence|ency|ancy|ship|ity)$|^(?:access|adherence|respect|support|need|damage|harm|opposition|approach|response|attack|contact|end|lack|part|use)s?$/;
/** Nouns that say nothing without the deed that they lead to: 'ways | to mend the road'. */
const TO_DO =
  /^(?:ways?|means|steps?|efforts?|measures?|need|roles?|tasks?|plans?|readiness|willingness|possibilit(?:y|ies)|opportunit(?:y|ies)|chances?|abilit(?:y|ies)|capacity|rights?|decisions?|intentions?|commitments?|desire|determination|mandate|attempts?|responsibilit(?:y|ies)|dut(?:y|ies)|failure|refusal|obligations?|invitations?|appeals?|calls?|proposals?|pledges?|promises?|power|authority)$/;
const ALWAYS = /^(?:of|with|to|against|between)$/;
const OF_SOME = /^(?:respect|support|need)s?$/;

/** 'alignment | with the rules and the code': a noun that stands alone, with the phrase that it calls for, whatever the tree hung that to. */
export function withComplement(s: SentenceView, [first, last]: readonly [number, number]): [number, number] {
  const { tokens } = s;
  const noun = tokens[last]!;
  const isAlone = tokens.slice(first, last).every((t) => /^(?:DET|PRON|ADJ)$/.test(t.pos));
  const next = tokens[last + 1]?.lower ?? '';
  if (isAlone && next === 'to' && TO_DO.test(noun.lower) && noun.pos === 'NOUN') {
    const deed = s.tree.kids(last, 'acl', 'xcomp', 'advcl').find((c) => c > last && s.tree.kids(c, 'mark').includes(last + 1));
    if (deed !== undefined) return [first, Math.max(last, s.tree.span(deed)[1])];
  }
  if (tokens.slice(first, last).some((t) => t.pos === 'ADJ')) return [first, last];
  if (!isAlone || noun.pos !== 'NOUN' || !CALLS_FOR.test(noun.lower) || s.mentionAt(last)) return [first, last];
  if (!(ALWAYS.test(next) || (next === 'for' && OF_SOME.test(noun.lower)))) return [first, last];
  const chunk = chunkFrom(s, last + 2);
  return chunk ? [first, listed(s, chunk).at(-1)![1]] : [first, last];
}
