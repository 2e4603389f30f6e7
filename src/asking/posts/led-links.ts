import type { Token } from '../../model/reading.ts';
import { personBeforeWho } from '../matching/before-who.ts';
import type { SentenceView } from '../release/view.ts';

const LEADS = /^(?:co-?)?(?:head|lead|chair|command|direct|run|preside)$/;
/** 'under the command of A' */
const UNDER = /^(?:command|leadership|chairmanship|direction|presidency|guidance|helm)$/;

/** How far a clause stands from its noun where others stand between. */
const FAR = 5;
/** What is done to those who are then led. */
const SETS_UP = /^(?:launch|establish|create|found|form|send|deploy|dispatch|field|set|place|put|mandate|authori[sz]e)$/;
/** What a body does with a sitting of its own, which is led with it. */
const SITS = /^(?:hold|convene|open|conclude|start|begin)$/;

/** Who leads (heads of their phrases), and the tokens of what is led. */
export interface Leading {
  readonly leaders: readonly number[];
  readonly led: readonly number[];
  /** The noun that is led, of which the rest tells more: 'delegation' of 'a delegation of the Union'. */
  readonly head?: number;
}

/** All that the word at `i` tells of who leads what: two where a second side is told without its verb. */
export function linksAt(s: SentenceView, i: number): readonly Leading[] {
  const first = linkAt(s, i);
  if (s.tokens[i]!.pos !== 'VERB' || !isLeading(s.tokens[i]!)) return first ? [first] : [];
  const sides = sidesAt(s, i);
  // 'are led | for A by B'
  const forOne = sides.length === 1 && s.tokens[i + 1]?.lower === 'for';
  return sides.length > 1 || forOne ? sides : first ? [first] : [];
}

/**
 * 'The A delegation was led | by B and the C delegation by D', 'is led | for A by B and for C by D': each side with whoever is named behind
 * its 'by'. Read from the words, since a tree has no place for a side without its verb.
 */
function sidesAt(s: SentenceView, i: number): Leading[] {
  const { tokens } = s;
  const sides: Leading[] = [];
  let from = i + 1;
  for (let k = i + 1; k < tokens.length; k++) {
    const { lower, text, pos } = tokens[k]!;
    if (/^[.;:]$/.test(text) || (/^(?:VERB|AUX|PRON)$/.test(pos) && !/^(?:one|that)$/.test(lower))) break;
    if (/^(?:and|while|,)$/.test(lower)) from = k + 1;
    if (lower !== 'by') continue;
    const leader = s.mentions.find(
      (m) => m.first > k && m.first <= k + 6 && /^(?:person|other)$/.test(s.view.entity(m.entity)?.kind ?? ''),
    );
    if (!leader) break;
    const own = range([from, k - 1]);
    const first = sides.length === 0;
    const opening = first || /^(?:for|on)$/.test(tokens[from]?.lower ?? '');
    // 'and | the C delegation | by D': a side of its own; 'for C by D', 'on the C side by D' is one of what is led.
    if (!opening && (own.length < 2 || own.length > 8)) break;
    const led = ledBefore(s, i);
    const shared = first ? led : led.slice(led.findLastIndex((t) => tokens[t]!.lower === 'side') + 1);
    const noun = own.findLast((t) => /^(?:one|that)$/.test(tokens[t]!.lower) || tokens[t]!.pos === 'NOUN');
    // 'the C one', 'that of C': of the same noun.
    const again = noun !== undefined && /^(?:one|that)$/.test(tokens[noun]!.lower) ? led.filter((t) => tokens[t]!.pos === 'NOUN') : [];
    sides.push({
      leaders: [leader.last],
      led: opening ? [...shared, ...own] : [...own, ...again],
      ...(opening || noun === undefined || again.length > 0 ? {} : { head: noun }),
    });
    k = leader.last;
    from = k + 1;
  }
  return sides;
}

/** 'The survey | is led by A': the subject by the words before the verb, from the last mark or verb on. */
function ledBefore(s: SentenceView, i: number): number[] {
  const { tokens } = s;
  let end = i - 1;
  while (end > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[end]!.pos)) end--;
  // 'were opened and | are led'
  if (s.tokens[end]!.pos === 'CCONJ') return s.tree.subjects(i).flatMap((k) => range(s.tree.span(k)));
  let first = end;
  while (first > 0 && !/^(?:VERB|AUX|CCONJ|SCONJ)$/.test(tokens[first - 1]!.pos) && !/^[,;:]$/.test(tokens[first - 1]!.text)) first--;
  const led = range([first, end]);
  // 'the port office in A …; | the one in B': the noun is the one before.
  return led.some((k) => tokens[k]!.lower === 'one' && tokens[k - 1]?.pos === 'DET') ? [...led, ...openingNoun(s)] : led;
}

/** The noun phrase that opens a sentence, up to its place or verb. */
function openingNoun({ tokens }: SentenceView): number[] {
  const end = tokens.findIndex((t, k) => k > 0 && (/^(?:ADP|VERB|AUX)$/.test(t.pos) || t.text === ','));
  return end > 0 ? range([0, end - 1]) : [];
}

function linkAt(s: SentenceView, i: number): Leading | undefined {
  const { tree, tokens } = s;
  const token = tokens[i]!;
  if (UNDER.test(token.lower) && tree.prepositions(i).includes('under')) {
    const leader = tree.kids(i, 'nmod').find((c) => tree.prepositions(c).includes('of') && s.entityAt(c)?.kind === 'person');
    if (leader === undefined) return undefined;
    const under = tokens.findLastIndex((t, k) => k < i && t.lower === 'under');
    // 'the school has been | under the direction of A'
    if (tokens[under - 1]?.pos === 'AUX') return { leaders: [leader], led: ledBefore(s, under) };
    const verb = tree.verbOf(i);
    // 'launched the mission | under the command of A': those who set it up are not led.
    const set = verb >= 0 && SETS_UP.test(tokens[verb]!.lemma) && !tree.isPassive(verb) ? tree.kids(verb, 'obj') : [];
    const sitting = verb >= 0 && SITS.test(tokens[verb]!.lemma) ? tree.kids(verb, 'obj') : [];
    const led = (set.length > 0 ? set : [...tree.subjects(verb), ...sitting]).flatMap((k) => range(tree.span(k)));
    // 'The bank sent | a team of experts under the leadership of A': the team alone.
    return { leaders: [leader], led, ...(set.length > 0 ? { head: set[0]! } : {}) };
  }
  const relative = relativeAt(s, i);
  if (relative) return relative;
  if (token.pos !== 'VERB' || !isLeading(token) || tree.isNegated(i)) return undefined;
  const by = tree.kids(i, 'obl', 'nmod').find((c) => c > i && tree.prepositions(c).includes('by'));
  if (by !== undefined) {
    const apart = ledApart(s, i);
    if (apart !== undefined) return { leaders: tree.conjuncts(by), ...apart };
    const thing = token.dep === 'acl' || token.dep === 'acl:relcl' ? [token.head] : tree.subjects(i);
    // 'received a delegation of Norland | led by A': right behind what is led, whatever the tree hangs it on.
    const ceremony = thing.every((k) => k > by) ? occasionOf(s, i) : undefined;
    if (ceremony !== undefined) return { leaders: tree.conjuncts(by), led: range(ceremony) };
    if (thing.length === 0 && isNominal(tokens[i - 1]!)) {
      const verb = tokens.findLastIndex((t, k) => k < i && t.pos === 'VERB');
      const led = range([Math.max(verb + 1, i - 12), i - 1]);
      const head = led.find((k) => tokens[k]!.pos === 'NOUN');
      return { leaders: tree.conjuncts(by), led, ...(head === undefined ? {} : { head }) };
    }
    const [from, to] = tree.span(by);
    const [head] = thing;
    const group = head === undefined || tokens[head]!.dep !== 'nmod' ? -1 : tokens[head]!.head;
    const ofIt = group >= 0 && COMPANY.test(tokens[group]!.lower);
    // 'a round table with | the mayors and two unions, which was chaired by A': the table alone, and none of those at it.
    const isFar = token.dep === 'acl:relcl' && head !== undefined && i - head > FAR;
    return {
      leaders: tree.conjuncts(by),
      led: [...(ofIt ? [group] : thing).flatMap((k) => range(tree.span(k))), ...thing.flatMap((k) => whereSent(s, k))].filter(
        (k) => k < from || k > to,
      ),
      ...(ofIt ? { head: group } : isFar ? { head } : {}),
    };
  }
  if (tree.isPassive(i)) return undefined;
  const objects = [...tree.kids(i, 'obj'), ...tree.kids(i, 'obl').filter((c) => /^(?:over|of)$/.test(tree.prepositions(c)[0] ?? ''))];
  const subjects = tree.subjects(i).flatMap((k) => tree.conjuncts(k).map((c) => antecedent(s, c, i)));
  const together = tree.kids(i, 'obl').filter((c) => tree.prepositions(c).includes('with') && s.entityAt(c)?.kind === 'person');
  return { leaders: [...subjects, ...together], led: objects.flatMap((k) => range(tree.span(k))) };
}

/**
 * 'members of the committee on ports, | chaired by A': a participle behind a comma tells of what stands right before it, whatever the tree
 * hangs it on; of 'a delegation of the Union, led by A' of the delegation.
 */
function ledApart(s: SentenceView, i: number): Pick<Leading, 'led' | 'head'> | undefined {
  const { tree, tokens } = s;
  if (tokens[i - 1]?.text !== ',' || !tokens[i - 2] || !isNominal(tokens[i - 2]!) || tree.kids(i, 'aux', 'aux:pass').length > 0)
    return undefined;
  const name = s.mentionAt(i - 2);
  if (name && s.view.entity(name.entity)?.kind === 'person') return undefined;
  let top = name?.first ?? i - 2;
  let head = i - 2;
  for (let k = top - 1; k >= 0 && k > i - 14; k--) {
    const { lower, pos } = tokens[k]!;
    const isOfCompany = lower === 'of' && COMPANY.test(tokens[k - 1]?.lower ?? '');
    if (isOfCompany || (/^(?:on|for|in|against)$/.test(lower) && tokens[k - 1]?.pos === 'NOUN')) head = k - 1;
    else if (!/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(pos) && lower !== "'s" && lower !== '-') break;
    top = k;
    if (pos === 'DET' && lower !== 'the') break;
  }
  return { led: range([top, i - 2]), ...(head < i - 2 && COMPANY.test(tokens[head]!.lower) ? { head } : {}) };
}

/** 'In | a ceremony | held today at C and presided over by A, B handed it over': an occasion that opens the sentence, with participles behind it. */
function occasionOf({ tokens, tree }: SentenceView, i: number): readonly [number, number] | undefined {
  if (!/^(?:in|at|during)$/.test(tokens[0]!.lower)) return undefined;
  const noun = tokens.findIndex(
    (t, k) => k < i && /^(?:VERB|,)$/.test(tokens[k + 1]?.text === ',' ? ',' : (tokens[k + 1]?.pos ?? '')) && t.pos === 'NOUN',
  );
  if (noun < 1 || tokens.slice(0, noun).some((t) => /^(?:VERB|AUX|PUNCT)$/.test(t.pos))) return undefined;
  // Between it and the verb nothing but what is told of it.
  const isOther = tokens.slice(noun + 1, i).some((t, k) => /^(?:nsubj|nsubj:pass)$/.test(t.dep) || (t.pos === 'AUX' && k >= 0));
  return isOther ? undefined : tree.nounPhrase(noun);
}

/** 'sent a team led by A | to P': where those who are led go stands with the verb that sends them. */
function whereSent({ tokens, tree }: SentenceView, thing: number): number[] {
  const { head, dep } = tokens[thing]!;
  if (head < 0 || !/^(?:obj|nsubj:pass)$/.test(dep) || !SENDS.test(tokens[head]!.lemma)) return [];
  return tree.kids(head, 'obl').flatMap((k) => (k > thing && tree.prepositions(k).includes('to') ? range(tree.span(k)) : []));
}

const SENDS = /^(?:send|dispatch|deploy|field)$/;

/** People sent or put together by those whom 'of' names. */
export const COMPANY = /^(?:delegation|team|party|mission|group|panel|board|committee)s?$/;

/** 'co-chaired' is no form that the lemmas know. */
export const isLeading = ({ lemma, lower }: Token): boolean =>
  LEADS.test(lemma) || /^co-?(?:(?:chair|head)(?:s|ed|ing)?|lead(?:s|ing)?|led)$/.test(lower);

/**
 * 'the council, which Norland | chairs': a form that may be a noun ('chairs', 'heads') is seldom read as a verb there, but 'which', one name
 * and that form leave no other reading.
 */
function relativeAt(s: SentenceView, i: number): Leading | undefined {
  if (!/^(?:co-?)?(?:chair|head|lead)(?:s|ed)$|^(?:co-?)?led$/.test(s.tokens[i]!.lower)) return undefined;
  const leader = s.mentions.find((m) => m.last === i - 1 && m.form === 'name');
  const which = leader ? leader.first - 1 : -1;
  if (!leader || which < 2 || !/^(?:which|that)$/.test(s.tokens[which]!.lower)) return undefined;
  const last = s.tokens[which - 1]!.text === ',' ? which - 2 : which - 1;
  const top = s.mentionAt(last);
  // 'the meeting of the Council, which': a name right before is what is meant.
  return { leaders: [leader.last], led: range(top ? [top.first, last] : s.tree.nounPhrase(last)) };
}

const range = ([first, last]: readonly [number, number]): number[] => Array.from({ length: last - first + 1 }, (_, k) => first + k);

/** Whom 'who' goes back to: the person named right before it. */
function antecedent(s: SentenceView, i: number, v: number): number {
  // 'A, whose government | chaired it'
  const whose = s.tree.kids(i, 'nmod:poss').find((k) => s.tokens[k]!.lower === 'whose');
  if (whose !== undefined && whose > 1) return s.tokens[whose - 1]!.text === ',' ? whose - 2 : whose - 1;
  if (!/^(?:who|which|that)$/.test(s.tokens[i]!.lower)) return i;
  const person = s.tokens[i]!.lower === 'who' ? personBeforeWho(s, i) : undefined;
  if (person !== undefined) return person;
  for (let k = i - 1; k >= 0 && k >= i - 2; k--) if (s.tokens[k]!.text !== ',') return k;
  return s.tokens[v]!.head;
}

/** True for a word that may name something. */
export const isNominal = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(pos);
