import type { Token } from '../../../model/reading.ts';
import { analyse } from '../../../reading/language.ts';
import { commonWords, peopleNouns } from '../../../reading/lexicon.ts';

/** 'please give me the names of', 'name of': only who or which it is, is asked. */
const NAMES =
  /^(?:(?:please|pls|just|simply) )?(?:(?:can|could|would|will) you (?:please )?)?(?:(?:give|tell|show|list|send)(?: me| us)? (?:by name )?)?(?:what (?:is|was|are|were) )?(?:the )?(?:exact |full )?(?:(?:names?|identit(?:y|ies)) of (?:all |all of |both )?|(?=by name ))/i;
const LISTED = /^(?:(?:can|could|would|will) you (?:please )?)?(?:list|give me|tell me) by name /i;
/** What may close it and only says that it is a question: ', which is it', ': what was that'. */
const TAIL =
  /(?:\s*[,:;.?]|\s+[-–—])\s*(?:and )?(?:what|which|who|where) (?:is|was|are|were) (?:it|that|this|they|those)(?: exactly)?$|(?:\s*[,:;]|\s+[-–—]) which (?:one|ones)$/i;
/** ', names please' */
const NAME_TAIL = /(?:\s*[,:;]|\s+[-–—])\s*(?:the )?names?$/i;
/** 'Antananarivo: names of …': where it is. */
const TOPIC = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?::| [-–—]) (?=(?:the )?names? of )/u;

/** Nouns that say who or what is asked for by themselves, with the question word that does. */
const PERSON = /^(?:people|persons?|man|men|woman|women|guys?|gentleman|lady|individuals?|everyone|everybody|those|ones?|folks?|figures?)$/;
const OTHERS = /^others$/;
const THING = /^(?:things?|stuff)$/;
/** Of these there are forms of their own: days, reasons, numbers and ways. */
const OWN_FORM =
  /^(?:dates?|days?|times?|moment|years?|months?|weeks?|hours?|reasons?|causes?|numbers?|amounts?|counts?|sums?|costs?|prices?|ways?|purposes?|aims?|goals?|deadline|length|size|share|percentage|proportion|part|first|last|names?|place|spot|location|period|term|rest|most|fact|words?|message|remark|role|job|post|position|title|rank)$/;
/** What can be asked for by its plural alone: 'countries that paid'. */
const GROUP =
  /^(?:countr(?:y|ies)|nations?|states?|governments?|compan(?:y|ies)|firms?|groups?|bod(?:y|ies)|organi[sz]ations?|agenc(?:y|ies)|part(?:y|ies)|leaders?|ministers?|officials?|politicians?|ambassadors?|cit(?:y|ies)|towns?|villages?|regions?|districts?|donors?|people|presidents?|units?|troops|forces|banks?|schools?|universit(?:y|ies))$/;

/** People of whom releases give the names. */
const NAMED =
  /^(?:leaders?|ministers?|politicians?|presidents?|ambassadors?|envoys?|diplomats?|senators?|generals?|commanders?|governors?|mayors?|countr(?:y|ies)|nations?|states?|compan(?:y|ies)|firms?|cit(?:y|ies)|towns?|villages?|regions?|districts?|agenc(?:y|ies)|organi[sz]ations?|bod(?:y|ies)|banks?|universit(?:y|ies)|schools?|forces|office-?holders|visitors?|guests?)$/;
const WHICH = /^(?:what|which|whom|how|whose)$/;

const RELATIVE = /^(?:that|who|whom|which|where)$/;
const SUBJECT_OPENS = /^(?:he|she|they|it|we|the|its|his|her|their|these|those|both|our)$/;
const ASKS =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|in|on|at|by|for|from|to|with|since|until|under|of|if)\b/i;
/** More than one sentence, or a question of its own behind it. */
const TWO_QUESTIONS =
  /[?“”"]|[,:;.-] (?:and |in |at |to |from |on )?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|did)\b|\bwhose\b/i;
/** A clause behind it that tells when it was, and is no part of what is turned. */
const SUBORDINATE = /^(?:when|while|after|before|during|because|once|as|since|if|where)$/;

/**
 * 'names of the leaders Lind had talks with' as 'which leaders did Lind have talks with', 'countries that paid for it' as 'which countries paid for
 * it', 'name of the man in charge of the port' as 'who is in charge of the port': a noun with a clause of its own asks for what the noun names.
 * Undefined for any other question.
 */
export function nounWithClause(question: string): string | undefined {
  const plain = question.replace(/[?.!\s]+$/, '').replace(/,? (?:please|pls|plz)$/i, '');
  const topic = TOPIC.exec(plain)?.[1];
  const full = (topic ? plain.replace(TOPIC, '') : plain).replace(TAIL, '');
  const whole = full.replace(NAME_TAIL, '');
  const named = whole.replace(LISTED, '').replace(NAMES, '');
  const isNamed = named !== full;
  const asked = named.replace(/^all (?=(?:the|those|these) )/i, '');
  if ((!isNamed && ASKS.test(asked)) || TWO_QUESTIONS.test(asked)) return undefined;
  const turned = turnedClause(asked, isNamed);
  return turned && topic ? `${turned} in ${topic}` : turned;
}

function turnedClause(asked: string, isNamed: boolean): string | undefined {
  const tokens = analyse(asked);
  if (!tokens[0] || tokens[0].pos === 'ADP' || tokens.some((t) => /^[:;]$/.test(t.text))) return undefined;
  const from =
    /^(?:the|those|these|all|that|any)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.pos !== 'AUX' && tokens.length > 2 && !isThose(tokens)
      ? 1
      : 0;
  const end = headEnd(tokens, from, isNamed);
  if (end === undefined) return undefined;
  const head = tokens[headNoun(tokens, from, end)]!;
  if (OWN_FORM.test(head.lower) || tokens.some((t, i) => i > end && WHICH.test(t.lower))) return undefined;
  const isPerson =
    PERSON.test(head.lower) && tokens.slice(from, end - 1).every((t) => /^(?:NUM|DET)$/.test(t.pos)) && head === tokens[end - 1];
  if (isNamed && !isPerson && isNameless(tokens.slice(from, end), head)) return undefined;
  const isMarked = RELATIVE.test(tokens[end]!.lower);
  const isBare = from === 0 && !isNamed;
  if (isBare && !(isMarked && (GROUP.test(head.lower) || /s$/.test(head.lower)))) return undefined;
  const what = isPerson
    ? 'who'
    : OTHERS.test(head.lower)
      ? 'who else'
      : THING.test(head.lower)
        ? 'what'
        : `which ${lowered(textOf(asked, tokens, from, end), tokens[from]!)}`;
  const clause = tokens.slice(isMarked ? end + 1 : end);
  const [first, second] = clause;
  if (!first || !second) return undefined;
  if (isMarked && tokens[end]!.lower !== 'where' && isDeed(clause))
    return `${what} ${first.lower === "'s" ? `is${asked.slice(first.end)}` : asked.slice(first.start)}`;
  if (!isMarked && first.pos === 'ADP') {
    if (!what.startsWith('who') || !isNamed || !/^(?:in|on|at|with|behind|from|under)$/.test(first.lower)) return undefined;
    return `${what} ${/^(?:charge|command)$/.test(second.lower) ? 'is' : 'was'} ${asked.slice(first.start)}`;
  }
  if (!isMarked && first.pos === 'VERB' && /ing$/.test(first.lower))
    return isNamed ? `${what} ${what.startsWith('who') ? 'was' : 'were'} ${asked.slice(first.start)}` : undefined;
  const where = tokens[end]!.lower === 'where' ? 'in ' : '';
  return inverted(asked, clause, `${where}${what}`);
}

/**
 * True for people who are told of by their noun as a rule, 'the two passengers', and for a post with whose it is: where their names are wanted, a
 * sentence that has the noun gives none.
 */
function isNameless(noun: readonly Token[], head: Token): boolean {
  const isSome = peopleNouns.has(head.lower) || peopleNouns.has(head.lemma) || GROUP.test(head.lower);
  return isSome && (!NAMED.test(head.lower) || noun.some((t) => t.pos === 'NUM' || t.lower === 'of'));
}

const inFull = (helper: string): string =>
  helper
    .replace(/^['’]ll$/, 'will')
    .replace(/^['’]re$/, 'are')
    .replace(/^['’]s$/, 'is');
const isThose = (tokens: readonly Token[]): boolean =>
  tokens[0]!.lower === 'those' && /^(?:in|on|at|who|that|with|from)$/.test(tokens[1]?.lower ?? '');
/** 'Countries that paid': a noun at the head of the line. */
const lowered = (text: string, { pos, start, lower }: Token): string =>
  start === 0 && (pos === 'NOUN' || GROUP.test(lower)) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const textOf = (text: string, tokens: readonly Token[], from: number, end: number): string =>
  text.slice(tokens[from]!.start, tokens[end - 1]!.end);

/** Where the noun with what belongs to it ends and its clause begins. */
function headEnd(tokens: readonly Token[], from: number, isNamed: boolean): number | undefined {
  for (let i = from + 1; i < Math.min(tokens.length - 1, from + 9); i++) {
    const { pos, lower, text } = tokens[i]!;
    const before = tokens[i - 1]!;
    const isNoun = /^(?:NOUN|PROPN|PRON|DET|NUM)$/.test(before.pos) || OTHERS.test(before.lower) || PERSON.test(before.lower);
    if (RELATIVE.test(lower)) return isNoun ? i : undefined;
    if (pos === 'AUX' || lower === 'and' || text === ',') return undefined;
    if (!isNoun || before.pos === 'DET' || !hasVerb(tokens, i)) {
      if (isNamed && isNoun && (pos === 'ADP' || /ing$/.test(lower)) && (PERSON.test(before.lower) || OTHERS.test(before.lower))) return i;
      continue;
    }
    if (SUBJECT_OPENS.test(lower)) return i;
    // 'The shipyard | lind visited': typed without its capital.
    if (pos !== 'ADJ' && !commonWords.has(lower) && !commonWords.has(tokens[i]!.lemma) && isPastBehind(tokens, i)) return i;
    // 'The leaders | Lind met': a name behind a noun that is none.
    if (/^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(before.text) && pos !== 'ADJ') return i;
    if (isNamed && isNoun && (pos === 'ADP' || /ing$/.test(lower)) && (PERSON.test(before.lower) || OTHERS.test(before.lower))) return i;
    if (pos === 'VERB' && /ed$/.test(lower)) return undefined;
  }
  return undefined;
}

const isPastBehind = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && next.lower !== next.lemma && !/ing$/.test(next.lower);
};

/** The noun itself: the last one before a preposition. */
function headNoun(tokens: readonly Token[], from: number, end: number): number {
  const preposition = tokens.findIndex((t, i) => i > from && i < end && t.pos === 'ADP');
  return (preposition < 0 ? end : preposition) - 1;
}

const hasVerb = (tokens: readonly Token[], from: number): boolean => tokens.some((t, i) => i > from && /^(?:VERB|AUX)$/.test(t.pos));

/** A clause that opens with its verb: 'that | paid for it'; not 'that | lower-case-name met', which taggers take for one. */
function isDeed(clause: readonly Token[]): boolean {
  const at = clause[0]!.pos === 'ADV' ? 1 : 0;
  const [first, next] = [clause[at]!, clause[at + 1]];
  if (first.pos === 'AUX' || /^'(?:s|re|ve|ll|d)$/.test(first.lower)) return true;
  if (first.pos !== 'VERB') return false;
  return !(next && /^(?:VERB|AUX)$/.test(next.pos) && next.lower !== next.lemma && !/ing$/.test(next.lower) && first.lower === first.lemma);
}

/** Verbs whose past is their plain form. */
const SAME_IN_PAST = /^(?:put|cut|set|hit|let|shut|cost|spread|quit|bet)$/;

/** 'Lind met in Oslo' with 'which leaders' as 'which leaders did Lind meet in Oslo'. */
function inverted(text: string, clause: readonly Token[], what: string): string | undefined {
  const stop = clause.findIndex((t, i) => i > 1 && SUBORDINATE.test(t.lower) && t.pos !== 'AUX');
  const main = stop < 0 ? clause : clause.slice(0, stop);
  const verb = main.findIndex((_, i) => i > 0 && isTurned(main, i));
  if (verb < 1) return undefined;
  const { lower, lemma, pos } = main[verb]!;
  const subject = text.slice(clause[0]!.start, main[verb - 1]!.end);
  const rest = text.slice(main[verb]!.end).trim();
  const isHelper = pos === 'AUX' && (!/^ha(?:s|d|ve)$/.test(lower) || main[verb + 1]?.pos === 'VERB');
  if (lower === 'ought') return `${what} should ${subject} ${rest.replace(/^to /, '')}`;
  if (isHelper) return `${what} ${inFull(lower)} ${subject} ${rest}`.trim();
  const helper = lower === lemma ? (SAME_IN_PAST.test(lower) ? 'did' : 'do') : lower.endsWith('s') && lemma !== lower ? 'does' : 'did';
  const left = stop < 0 && !what.startsWith('in ') ? / ?\b(in|at|under)$/i.exec(rest) : undefined;
  return left
    ? `${left[1]} ${what} ${helper} ${subject} ${lemma} ${rest.slice(0, left.index)}`.trim()
    : `${what} ${helper} ${subject} ${lemma} ${rest}`.trim();
}

function isTurned(main: readonly Token[], i: number): boolean {
  const { pos, lower, lemma } = main[i]!;
  if (pos === 'AUX') return true;
  if (pos !== 'VERB' || /ing$/.test(lower) || main[i - 1]!.lower === 'to' || main[i - 1]!.pos === 'DET') return false;
  return (
    lower !== lemma || /^(?:they|we|both)$/.test(main[i - 1]!.lower) || (main[i - 1]!.pos === 'NOUN' && main[i - 1]!.lower.endsWith('s'))
  );
}
