import type { Token } from '../../../model/reading.ts';
import { analyse } from '../../../reading/language.ts';

/** Words of asking; a question with two of them asks something else. */
const ASKS = /^(?:who|whom|whose|what|which|when|where|why|how)$/;
const MAY_BE_TURNED = /^(?!(?:who|whom|whose|what|which|when|where|why|how)\b).+ (?:what|which|whom)\b/i;
/** Opens a clause of its own, or a question that is direct already. */
const OPENS_OTHERWISE = /^(?:do|does|did|is|are|was|were|has|have|had|will|can|could|would|should|list|name|tell|give|if|and|but)$/;
/** What a deed rests on is asked for just so: 'they act | under which law'. */
const RESTS = /\b(?:under|(?:line|accordance|keeping|conformity|compliance) with|pursuant to|basis of|according to)$/;
const BE = /^(?:is|are|was|were)$/;
/** Of whom these are said is a post, which is asked for as it stands: 'Lind heads what'. */
const OF_POST = /^(?:do|head|command|lead|chair|run|stand|represent)$/;

/**
 * 'they relied on which part of the country' as 'on which part of the country did they rely', 'Lind announced what' as 'what did Lind announce':
 * what is asked for stands before its verb, where it is looked for. Undefined for a question that is not turned, or not surely so.
 */
export function turnedRound(question: string): string | undefined {
  const plain = question.replace(/[?.!\s]+$/, '');
  if (!MAY_BE_TURNED.test(plain)) return undefined;
  const tokens = analyse(plain);
  const at = tokens.findIndex((t) => ASKS.test(t.lower));
  if (at < 2 || tokens.some((t, i) => i !== at && ASKS.test(t.lower)) || !/^(?:what|which|whom)$/.test(tokens[at]!.lower)) return undefined;
  const before = plain.slice(0, tokens[at]!.start).trimEnd();
  if (/[,:;()"“]| [-–—] /.test(before) || RESTS.test(before.toLowerCase())) return undefined;
  const verb = finiteVerb(tokens, at);
  return verb > 0 && hasSubject(tokens, verb) ? inOrder(plain, tokens, at, verb) : undefined;
}

/** The word that the question turns on: its first auxiliary or its first verb; -1 where there is none or it is not clear which one. */
function finiteVerb(tokens: readonly Token[], at: number): number {
  const isVerb = (i: number): boolean =>
    /^(?:VERB|AUX)$/.test(tokens[i]!.pos) && tokens[i - 1]?.text !== '-' && !/ing$/.test(tokens[i]!.lower);
  const verb = tokens.findIndex((_, i) => i < at && isVerb(i));
  if (verb < 0 || tokens[verb]!.pos === 'AUX') return verb;
  const aux = tokens.findIndex((t, i) => i > verb && i < at && t.pos === 'AUX');
  // 'the boats | built in Turku were sold to whom', and not 'she hoped it was sold to whom'.
  if (aux < 0 || tokens[verb]!.lower.endsWith('s')) return isForm(tokens[verb]!) ? verb : -1;
  return tokens[verb + 1]!.pos === 'ADP' ? aux : -1;
}

const isForm = ({ lower, lemma }: Token): boolean => lower !== lemma;

/** Someone or something before the verb, in no clause of its own. */
function hasSubject(tokens: readonly Token[], verb: number): boolean {
  const subject = tokens.slice(0, verb);
  return (
    !OPENS_OTHERWISE.test(subject[0]!.lower) &&
    !/^(?:ADP|SCONJ|ADV|PART)$/.test(/^earlier$/.test(subject[0]!.lower) ? 'ADJ' : subject[0]!.pos) &&
    subject.some((t) => /^(?:NOUN|PROPN|PRON|X)$/.test(t.pos)) &&
    !subject.some((t) => /^(?:that|if|because|while|after|before)$/.test(t.lower))
  );
}

function inOrder(plain: string, tokens: readonly Token[], at: number, verb: number): string | undefined {
  const preposition = tokens[at - 1]!.pos === 'ADP' && at - 1 > verb ? at - 1 : -1;
  const end = lastAsked(tokens, at);
  const { lower, lemma, pos } = tokens[verb]!;
  const between = tokens.slice(verb + 1, preposition < 0 ? at : preposition);
  const isBare = end === at;
  if (pos === 'AUX' && between.every((t) => t.pos !== 'VERB') && !(BE.test(lower) && between.length === 0 && preposition >= 0 && !isBare))
    return undefined;
  if (pos === 'VERB' && OF_POST.test(lemma)) return undefined;
  const words = (from: number, to: number): string => (from > to ? '' : plain.slice(tokens[from]!.start, tokens[to]!.end));
  const deed = words(verb + 1, (preposition < 0 ? at : preposition) - 1);
  const parts = [
    isBare ? '' : words(preposition, preposition < 0 ? -2 : preposition),
    words(at, end),
    pos === 'AUX' ? lower : lower.endsWith('s') ? 'does' : 'did',
    words(0, verb - 1),
    pos === 'AUX' ? '' : lemma,
    deed,
    isBare && preposition >= 0 ? words(preposition, preposition) : '',
    words(end + 1, tokens.length - 1),
  ];
  return parts.filter(Boolean).join(' ');
}

/** The last word of what is asked for: 'which | part of the country', 'what' alone. */
function lastAsked(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = at + 1; i < tokens.length; i++) {
    const { pos, lower } = tokens[i]!;
    if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos) || tokens[i]!.text === '-') end = i;
    else if (
      !(lower === 'of' && end > at) &&
      !(pos === 'PART' && /^['’]s?$/.test(lower)) &&
      !(pos === 'DET' && tokens[i - 1]!.lower === 'of')
    )
      break;
  }
  return end;
}

const FRONT = '(?:in|at|near|on|during|after|before|from|outside|aboard|since)';
/** 'In Lima, | what did the envoy open', 'on the day after the vote | what is planned' */
const ASKED_BEHIND = new RegExp(
  `^(${FRONT} (?!(?:what|which|whom|whose)\\b)[^,:;?!]{2,60}?),? ((?:what|who|whom|which [\\p{L}-]+|how many [\\p{L}-]+|why) (?:is|are|was|were|will|would|did|does|do|has|have|had|can|could)\\b.+)$`,
  'iu',
);
/** 'In Lima, | the envoy opened what' */
const TOLD_BEHIND = new RegExp(`^(${FRONT} [^,:;?!]{2,60}), ([^,:;?!]+ (?:what|which|whom)\\b[^,:;?!]*)$`, 'i');
/** What opens somebody's name or post where no comma stands before it. */
const NEW_NAME = new RegExp(
  `^(${FRONT} (?:the )?\\p{L}[^,:;?!]*?) ((?:the|his|her|their|he|she|they|it|we|mr|mrs|ms|dr|minister|president|ambassador|governor|general|secretary)\\b[^,:;?!]* (?:what|which|whom)\\b[^,:;?!]*)$`,
  'iu',
);

/**
 * A question with its place or time in front as one with it behind: 'in Lima, what did the envoy open' as 'what did the envoy open in Lima', 'in
 * Lima the envoy opened what' too. Undefined for any other.
 */
export function placeLast(question: string): string | undefined {
  const plain = question.replace(/[?.!\s]+$/, '');
  if (!STARTS.test(plain)) return undefined;
  const asked = ASKED_BEHIND.exec(plain);
  if (asked) return isPhrase(asked[1]!) ? `${asked[2]} ${lowered(asked[1]!)}` : undefined;
  const told = TOLD_BEHIND.exec(plain) ?? NEW_NAME.exec(plain);
  if (!told || !isPhrase(told[1]!)) return undefined;
  const turned = turnedRound(told[2]!);
  return turned && `${turned} ${lowered(told[1]!)}`;
}

const STARTS = new RegExp(`^${FRONT} `, 'i');
const lowered = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);

/** A preposition with its noun: no verb in it, and none of the words that lead to a question ('on the basis of'). */
function isPhrase(phrase: string): boolean {
  const tokens = analyse(phrase);
  return (
    /^(?:NOUN|PROPN|NUM|X)$/.test(tokens.at(-1)!.pos) && !tokens.some((t) => /^(?:VERB|AUX|SCONJ)$/.test(t.pos) && t.lower !== 'following')
  );
}
