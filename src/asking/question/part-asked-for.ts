import type { Token } from '../../model/reading.ts';
import { demonyms, documentNouns } from '../../reading/lexicon.ts';
import { LIGHT } from './kinds.ts';
import { openPlaceOf } from './open-place.ts';
import type { Gap, Term } from './term.ts';
import { measuredBy } from './units.ts';

// What a question leaves open: the noun asked for, the verb, and which place of the verb.

/** One of a row, of whatever the row is. */
const ROW = /^(?:anniversary|round|edition|session|phase|stage|cycle|iteration|instalment|installment|chapter)$/;

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

/** What the tree of a question says of it, where it says so; else what the order of its words does. */
export function partAskedFor(
  tokens: readonly Token[],
  whAt: number,
  terms: readonly Term[],
): { focus: Term | undefined; verb: Term | undefined; gap: Gap; preposition: string } {
  const open = openPlaceOf(tokens);
  const termAt = (i: number): Term | undefined => terms.find((t) => t.first <= i && i <= t.last);
  const head = open && tokens[open.head]!;
  const noun =
    head && isNoun(head) && !(LIGHT_NOUN.test(head.lemma) || head.lower === 'members') && /^(?:what|which|how)$/.test(tokens[whAt]!.lower)
      ? termAt(open.head)
      : undefined;
  const focus = noun ?? focusOf(tokens, whAt, terms);
  const above = open && open.above >= 0 ? tokens[open.above]! : undefined;
  const deed = above?.pos === 'VERB' && !LIGHT.has(above.lemma) ? termAt(open!.above) : undefined;
  const verb = deed && !deed.link && deed !== focus ? deed : mainVerb(tokens, terms, whAt, focus);
  if (open?.gap && verb && verb.first <= open.above && open.above <= verb.last)
    return { focus, verb, gap: open.gap, preposition: open.preposition };
  return { focus, verb, ...gapOf(tokens, whAt, verb, focus) };
}

/** What it is one or a part of says more. */
const LIGHT_NOUN =
  /^(?:kind|sort|type|number|part|one|percentage|percent|share|proportion|half|third|quarter|majority|rest|amount|lot|set|pair|group|list|body|head|representative|section|article|paragraph|clause)$/;

/** 'which treaty', 'what kind of ship', 'how many old houses': the head noun after the question word. */
function focusOf(tokens: readonly Token[], whAt: number, terms: readonly Term[]): Term | undefined {
  if (whAt < 0) return terms.find((t) => !t.isVerb && !t.link);
  const wh = tokens[whAt]!.lower;
  if (!/^(?:what|which|whose|how)$/.test(wh)) return undefined;
  let at = whAt + 1;
  if (wh === 'how' && !/^(?:many|much)$/.test(tokens[at]?.lower ?? '')) return undefined;
  if (wh === 'how') at++;
  let focus: Term | undefined;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    // 'how many flights | a week', 'how many | still live there'
    if (/^(?:an?|per)$/.test(token.lower) && focus && measuredBy(tokens[at + 1]?.lower ?? '') === 'time') break;
    if (wh === 'how' && token.pos === 'ADV') break;
    // 'what anniversary | of the treaty': it is no treaty that is asked for.
    if (token.lower === 'of' && focus && ROW.test(focus.word)) break;
    if (/^(?:kind|sort|type|of|the|a|an|other|long|-|\d+|one|two|three|four|five|six)$/.test(token.lower)) continue;
    // 'long-term observers': the first half of a word says nothing by itself.
    if (tokens[at + 1]?.text === '-' && tokens[at + 1]!.start === token.end) continue;
    // 'how many extra places', 'which new roads': what is counted stands behind.
    if (/^(?:extra|more|additional|further|new)$/.test(token.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')) continue;
    const term = terms.find((t) => t.first <= at && at <= t.last);
    // 'which towns build roads': what follows 'which' is a noun, whatever the tagger took it for, when a verb still comes.
    if (
      wh === 'which' &&
      at === whAt + 1 &&
      term &&
      !term.link &&
      token.pos === 'VERB' &&
      /s$/.test(token.lower) &&
      tokens.slice(at + 1).some((t) => /^(?:VERB|AUX|NOUN)$/.test(t.pos))
    ) {
      term.isVerb = false;
      return term;
    }
    if (!term || (/^(?:AUX|ADP|PRON|SCONJ|CCONJ|PUNCT)$/.test(token.pos) && !term.link)) break;
    if (wh === 'which' && at === whAt + 1 && !/^(?:VERB)$/.test(tokens[at + 1]?.pos ?? '') && documentNouns.has(token.lower)) return term;
    // 'what damaged | the bridge'
    if (token.pos === 'VERB' && (!/(?:ing|ed)$/.test(token.lower) || /^(?:the|an?|its|his|her|their)$/.test(tokens[at + 1]?.lower ?? '')))
      break;
    if (token.pos === 'VERB' && (focus || (wh === 'what' && /ed$/.test(token.lower) && !tokens.slice(at + 1, at + 4).some(isNoun)))) break;
    // 'how many registered Syrian refugees'
    if (term.link && focus && !(wh === 'how' && term.link.geo && demonyms.has(token.lower))) break;
    focus = term;
    at = term.last;
  }
  return focus;
}

function mainVerb(tokens: readonly Token[], terms: readonly Term[], whAt: number, focus: Term | undefined): Term | undefined {
  // 'which shared | concerns did they raise'
  const from = focus && whAt >= 0 && focus.first > whAt ? focus.first : whAt;
  const all = terms.filter((t) => t.isVerb && t !== focus && t.last > from);
  // 'What is set up | by invoking it': how it is done, where another deed is asked for.
  const own = all.filter(
    (t, i) => !(i > 0 && /ing$/.test(t.word) && /^(?:by|after|before|without|while|when)$/.test(tokens[t.first - 1]!.lower)),
  );
  const verbs = own.length > 0 ? own : all;
  return verbs.find((t) => !LIGHT.has(tokens[t.last]!.lemma)) ?? verbs[0];
}

/** Where the auxiliary stands that is behind what is asked for, and behind what that is of or for: 'what outcome for the talks | is she committed to'. */
function behindAsked(tokens: readonly Token[], start: number, verb: Term | undefined, focus: Term | undefined): number {
  if (!focus || !verb || !/^(?:for|of|in|on|from|about|to|with)$/.test(tokens[start]?.lower ?? '')) return start;
  const at = tokens.findIndex((t, i) => i > start && i < verb.first && t.pos === 'AUX');
  return at < 0 ? start : at;
}

function gapOf(tokens: readonly Token[], whAt: number, verb: Term | undefined, focus: Term | undefined): { gap: Gap; preposition: string } {
  if (whAt < 0) return { gap: 'none', preposition: '' };
  const before = tokens[whAt - 1]?.lower ?? '';
  if (/^(?:to|with|by|for|from|under|in|at|on|of|near|about|into|against)$/.test(before))
    return { gap: before === 'by' ? 'subject' : 'oblique', preposition: before };
  const stranded = tokens.filter((t) => /[a-z]/i.test(t.text)).at(-1)?.lower ?? '';
  const start = behindAsked(tokens, focus ? focus.last + 1 : whAt + 1, verb, focus);
  const aux = tokens[start]?.lower ?? '';
  if (!verb) return { gap: 'subject', preposition: '' };
  if (
    /^who$/.test(tokens[whAt]!.lower) &&
    /^(?:said|says|say|stated|told|thinks?|believes?|claimed|noted|announced|added)$/.test(tokens[whAt + 1]?.lower ?? '')
  )
    return { gap: 'subject', preposition: '' };
  const between = tokens.slice(start, verb.first);
  if (/^(?:do|does|did)$/.test(aux))
    return {
      gap: /^(?:to|with|by|for|from|about|on|in|of|at)$/.test(stranded) ? 'oblique' : 'object',
      preposition: /^(?:to|with|by|for|from|about|on|in|of|at)$/.test(stranded) ? stranded : '',
    };
  if (/^(?:will|is|are|was|were|has|have|had|can|could|would|should|must|may)$/.test(aux)) {
    const hasSubject = between.slice(1).some((t) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(t.pos));
    if (!hasSubject) return { gap: 'subject', preposition: '' };
    return {
      gap: /^(?:to|with|by|for|from|about|on|in|of|at)$/.test(stranded) ? 'oblique' : 'object',
      preposition: /^(?:to|with|by|for|from|about|on|in|of|at)$/.test(stranded) ? stranded : '',
    };
  }
  if (between.length === 0 || between.every((t) => /^(?:ADV|PART)$/.test(t.pos))) return { gap: 'subject', preposition: '' };
  return { gap: 'object', preposition: '' };
}
