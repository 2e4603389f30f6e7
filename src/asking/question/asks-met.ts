import type { Token } from '../../model/reading.ts';
import type { Link } from './link.ts';

/** Verbs of receiving, company and meeting whose object is somebody. */
const RECEIVES = /^(?:welcom|greet|receiv|host|meet|met|accompan|join|escort)/;
const SEES = /^(?:see|meet|receive|visit|call|talk|speak|confer|consult|negotiate|dine|hold|join|phone|host|welcome|greet)$/;
const AUXILIARY = /^(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|may|might|shall|should)$/;
/** What may stand between 'who' and its verb. */
const BETWEEN = /^(?:else|all|also|then|first|just|there|n't|not|ever|actually|exactly|it|that)$/;

/** Bodies that meet people as one person does. */
const GROUPS = /^(?:mission|delegation|team|panel|troika|commission|committee|envoys|ministers|leaders|meps|mps)$/;

type LinkAt = (i: number) => Link | undefined;
type IsPost = (lower: string) => boolean;

/**
 * True for a question for the people of a meeting, welcome or journey though it names somebody by a post, so that it might be read as one for
 * who holds it: 'who welcomed the PM', 'who was present with the president', 'on which minister did she call', 'who is the envoy going to see'.
 */
export function asksWhomMet(tokens: readonly Token[], linkAt: LinkAt, isPost: IsPost): boolean {
  const words = tokens.map((t) => t.lower);
  const wh = words.findIndex((w) => /^(?:who|whom|which|what)$/.test(w));
  if (wh < 0 || wh > 5) return false;
  const isSomebody = (i: number): boolean => {
    let k = i;
    while (/^(?:the|a|an|his|her|their|its|our|this|that|new|visiting)$/.test(words[k] ?? '')) k++;
    if (/^(?:he|she|they|we|him|her|them|me|us)$/.test(words[i] ?? '') && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? ''))
      return true;
    for (; k < words.length && k < i + 6; k++) {
      const kind = linkAt(k)?.kind;
      if (kind === 'person' || isPost(words[k]!) || GROUPS.test(words[k]!)) return true;
      if (kind === undefined && !/^(?:NOUN|PROPN|ADJ|PART)$/.test(tokens[k]!.pos)) return false;
    }
    return false;
  };
  const asksOne = /^whom?$/.test(words[wh]!);
  const noun = asksOne ? wh : headOf(tokens, wh, isPost, linkAt);
  if (noun < 0) return false;
  // 'and in P? which ministers'
  if (!asksOne && wh > 0 && words.slice(noun + 1).every((w) => !/[a-z]/.test(w)) && /^(?:in|at)$/.test(words[words[0] === 'and' ? 1 : 0]!))
    return true;
  let v = noun + 1;
  while (BETWEEN.test(words[v] ?? '')) v++;
  // 'who welcomed the PM', 'which head of state received him'
  if (RECEIVES.test(words[v] ?? '') && tokens[v]!.pos !== 'NOUN' && isSomebody(v + 1)) return true;
  if (!AUXILIARY.test(words[v] ?? '')) return false;
  // 'who else was present with the president', 'who was at the side of the minister'
  const rest = words.slice(v + 1).join(' ');
  if (
    asksOne &&
    wh === 0 &&
    /^(?:also |else |there |all |standing |sitting )*(?:present\b|in attendance\b|there with\b|with (?!a\b|no\b)|at the side of\b|beside |by (?:his|her|their) side\b|in the room with\b)/.test(
      rest,
    ) &&
    words.slice(v + 1).some((w, k) => /^(?:present|attendance)$/.test(w) || (/^(?:with|of|beside)$/.test(w) && isSomebody(v + 2 + k)))
  )
    return true;
  // 'who were the officers with him'
  const withAt = words.indexOf('with', v + 2);
  if (asksOne && wh === 0 && withAt > 0 && words[v + 1] === 'the' && isPost(words[withAt - 1]!.replace(/s$/, '')) && isSomebody(withAt + 1))
    return true;
  // 'who is the envoy going to see', 'on which president did he call', 'with which bodies did she talk'
  const verb = words.findLastIndex((w, i) => i > v && SEES.test(w) && !/^(?:the|a|his|her|their|phone)$/.test(words[i - 1] ?? ''));
  if (verb < 0 || !isSomebody(v + 1)) return false;
  const ahead = wh > 0 ? words[wh - 1]! : '';
  if (/^(?:on|upon|with|to)$/.test(ahead))
    return words[verb] === 'call' ? /^(?:on|upon)$/.test(ahead) : /^(?:with|to)$/.test(ahead) && words[verb] !== 'call';
  return (
    asksOne &&
    /^(?:see|meet|receive|visit)$/.test(words[verb]!) &&
    /^(?:(?:in|at|on|during|after|before|while|for|next|tomorrow|later|today|this|then|there)\b.*)?$/.test(
      words
        .slice(verb + 1)
        .filter((w) => /[a-z]/.test(w))
        .join(' '),
    )
  );
}

/** The noun behind 'which' that people are asked for with; -1 for a thing. */
function headOf(tokens: readonly Token[], wh: number, isPost: IsPost, linkAt: LinkAt): number {
  let last = -1;
  for (let i = wh + 1; i < tokens.length && i < wh + 7; i++) {
    const { lower, pos } = tokens[i]!;
    if (isPost(lower) || isPost(lower.replace(/s$/, '')) || PEOPLE.test(lower)) last = i;
    else if (last > 0 && !/^(?:of|the|for)$/.test(lower) && !/^(?:of|the|for)$/.test(tokens[i - 1]!.lower)) return last;
    else if (!/^(?:NOUN|PROPN|ADJ|ADP|DET|NUM)$/.test(pos) && !linkAt(i)) return last;
    else if (last > 0 && /^(?:of|for)$/.test(tokens[i - 1]!.lower)) last = i;
  }
  return last;
}

const PEOPLE =
  /^(?:leaders?|officials?|politicians?|people|representatives?|envoys?|diplomats?|organi[sz]ations?|agenc(?:y|ies)|bod(?:y|ies)|groups?|figures?|dignitar(?:y|ies)|delegations?|part(?:y|ies)|ministers?)$/;
