import { demonyms } from '../../reading/lexicon.ts';
import { assertionOf } from '../guards/assertion.ts';
import { LIGHT } from '../guards/doers-told.ts';
import { type Alignment, align } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isDeniedVerb, isNone, type Verdict, verdictOn } from './clause.ts';

const ASKS = /^(?:and |so |but )?(?:did|does|do|has|have|had|was|were|is|are) /;
/** Behind these it is told that there was a deed: 'with Norland's consent', 'after her appeal for calm'. */
const GIVEN = /^(?:with|after|following|despite|since|upon|through|thanks)$/;
/** Of these the object is a deed that was done: 'recalled his appeal', 'praised Norland's support'. */
const TAKES_DONE =
  /^(?:recall|follow|welcome|thank|praise|commend|note|appreciate|acknowledge|recogni[sz]e|hail|applaud|echo|repeat|reiterate|condemn|regret|deplore|criticize|criticise|mention|cite|reaffirm|re-affirm|affirm|confirm|underscore|underline|stress|highlight|emphasi[sz]e|restate)$/;
/** 'Thanked C for its help': the deed is that of whoever is thanked. */
const THANKS =
  /^(?:thank|praise|commend|applaud|laud|hail|congratulate|criticize|criticise|condemn|honou?r|salute|compliment|blame|rebuke|credit)$/;
/** Nouns of a will, with what is willed behind 'to': 'C's decision to join D'. */
export const WILLS = /^(?:decide|plan|promise|pledge|offer|refuse|intend|agree|commit|threaten|propose)$/;
const LIGHT_GIVES = /^(?:convey|give|make|issue|extend|express|deliver|send|submit|voice|offer|announce|launch|lodge|file|take|provide)$/;
/** Deeds told by a noun that is no more than wanted or thought of. */
const UNREAL = /^(?:possible|potential|proposed|planned|future|further|any|alleged|supposed|conditional|expected|likely|eventual)$/;

/** Says that an answer was found here, where the doer is looked at. */
export const BY_ITS_NOUN = 'the deed told by its noun';

/**
 * A deed that the release tells by a noun: yes for 'did Norland consent' and 'with Norland's consent', for 'was help offered to P' and 'an offer of
 * help was conveyed to P'. The clause must name all of it, and the doer of the question must be the deed's own.
 */
export function answerDeedTold(view: ReleaseView, question: Question): Found | undefined {
  const asked = askedFor(question);
  if (!asked) return undefined;
  for (const s of view.sentences.slice(1)) {
    const alignment = align(question, s);
    if (asked.terms.some((t) => alignment.matches.get(t)!.score < 0.7 && !(t === asked.deed && CONSENTS.test(t.lemma)))) continue;
    for (const i of nounsOf(alignment, asked)) {
      const how = toldAt(alignment, asked, i);
      if (how) return verdictOn(view, s.n, how, BY_ITS_NOUN);
    }
  }
  return undefined;
}

/** How people ask for a stance in other words than releases tell it: the words of the question, and the nouns that tell it. */
const STANCES: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /^(?:and |so |but )?(?:is|are|was|were) .+? (?:still |also |firmly |fully )?committed to |^(?:and |so |but )?(?:does|do|did|will) .+? (?:still |also )?(?:stand by|stick (?:to|with|by)|keep to|hold to|commit to) /,
    /^(?:commitments?|adherence)$/,
  ],
  [
    /^(?:and |so |but )?(?:is|are|was|were) .+? (?:still |also |fully )?(?:in favou?r of|behind|supportive of) |^(?:and |so |but )?(?:does|do|did) .+? (?:still |also |fully )?(?:stand behind|get behind|come out for|speak up for) /,
    /^(?:support|backing|endorsement|commitment)$/,
  ],
  [/^(?:and |so |but )?(?:is|are|was|were) .+? (?:still |also |firmly )?(?:against|opposed to) /, /^(?:opposition|objections?)$/],
  [
    /^(?:and |so |but )?(?:is|are|was|were) .+? (?:ok|okay|fine|alright|on board|in agreement) with |^(?:and |so |but )?(?:did|does|do) .+? (?:go along with|sign off on|give (?:its|their|his|her) (?:blessing|ok|okay|consent|agreement|approval) (?:to|for)) /,
    /^(?:agreement|consent|assent|approval|blessing|concurrence)$/,
  ],
];
/** Words of such a question that name nothing else. */
const OF_STANCE =
  /^(?:committed|commit|stand|stick|keep|hold|favou?r|behind|supportive|against|opposed|ok|okay|fine|alright|board|agreement|still|firmly|fully|get|come|speak|go|along|sign|off|give|blessing|consent|approval|in|on|up|out|also)$/;

interface Asked {
  /** The verb of the question; undefined for 'call for' and a stance. */
  readonly deed: Term | undefined;
  /** The nouns that tell it; undefined: those of the verb's family. */
  readonly nouns: RegExp | undefined;
  readonly doers: readonly Term[];
  readonly passive: boolean;
  /** All that the sentence must name. */
  readonly terms: readonly Term[];
}

function askedFor(question: Question): Asked | undefined {
  const { yesNo, tense, shape, tokens } = question;
  if (!yesNo || tense === 'future' || !ASKS.test(shape) || question.terms.some((t) => t.unknown)) return undefined;
  if (tokens.some((t) => /^(?:not|n't|never|no)$/.test(t.lower))) return undefined;
  const stance = STANCES.find(([asked]) => asked.test(`${shape} `));
  if (stance) return stanceAsked(question, stance[1]);
  const wills = question.verb !== undefined && WILLS.test(question.verb.lemma);
  if (/ (?:that|why|when|if|who|to) /.test(wills ? shape.replace(/ to /, ' ') : shape.replace(/ to (?:the |an? |<)/g, ' ')))
    return undefined;
  const calls = / call for /.test(shape) ? question.terms.find((t) => t.word === 'call') : undefined;
  const verb = calls ?? deedOf(question);
  if (!verb) return undefined;
  const consents = CONSENTS.test(verb.lemma);
  const terms = question.terms.filter((t) => t !== calls && t.weight >= 0.5 && !(consents && STEP.test(t.word)));
  const passive = /^(?:and |so |but )?(?:was|were|is|are)\b/.test(shape);
  const doers = passive ? [] : terms.filter((t) => t.last < verb.first);
  if (!passive && (doers.length !== 1 || !doers[0]!.link)) return undefined;
  if (terms.length < (passive ? 3 : calls ? 2 : 2)) return undefined;
  const nouns = calls ? APPEALS : CONSENTS.test(verb.lemma) ? CONSENT : undefined;
  return { deed: calls ? undefined : verb, nouns, doers, passive, terms };
}

/** 'Is Norland committed to the treaty', 'are the Norlanders ok with it'. */
function stanceAsked({ terms: all, tokens }: Question, nouns: RegExp): Asked | undefined {
  const terms = all.filter((t) => t.link || !OF_STANCE.test(t.word));
  const [doer, ...others] = terms;
  // Of whom, right behind the auxiliary.
  if (!doer?.link || tokens.slice(0, doer.first).some((t) => /^(?:NOUN|PROPN|VERB)$/.test(t.pos))) return undefined;
  const opensIt = /^(?:it|this|that|them)$/.test(tokens.findLast((t) => /[a-z]/i.test(t.text))!.lower);
  return others.length > 0 || opensIt ? { deed: undefined, nouns, doers: [doer], passive: false, terms } : undefined;
}

/** The verb behind the subject, whatever the tagger took it for. */
function deedOf({ verb, terms }: Question): Term | undefined {
  const doer = terms.findIndex((t) => t.link);
  const next = terms[doer + 1];
  const behind = doer >= 0 && next && !next.link && next.first === terms[doer]!.last + 1 ? next : undefined;
  if (behind && CONSENTS.test(behind.word)) return behind;
  return verb && verb.weight > 0.5 ? verb : behind;
}

/** Verbs and nouns of consent, which stand for one another. */
const CONSENTS = /^(?:agree|consent|assent)$/;
const CONSENT = /^(?:agreement|consent|assent)$/;
/** 'The step' of a question: whatever it was that was agreed to. */
const STEP = /^(?:step|measure|this|that|it)$/;
const APPEALS = /^(?:call|appeal|plea|demand)s?$/;

function nounsOf({ s, matches }: Alignment, { deed, nouns }: Asked): number[] {
  const at = nouns ? s.tokens.flatMap((t, i) => (nouns.test(t.lower) ? [i] : [])) : matches.get(deed!)!.tokens;
  return at.filter((i) => s.tokens[i]!.pos === 'NOUN' || isThanksFor(s, i));
}

function toldAt({ s, matches }: Alignment, { doers, passive, terms, deed }: Asked, i: number): Verdict | undefined {
  const { tokens, tree } = s;
  if (tree.kids(i, 'amod', 'det').some((a) => UNREAL.test(tokens[a]!.lower))) return undefined;
  // 'Norlandic support', 'the U.S. commitment': not 'the Norland deal', which may be one with it.
  const adjectives = tree
    .kids(i, 'amod', 'compound')
    .filter((k) => s.geo[k] !== undefined && (demonyms.has(tokens[k]!.lower) || SHORT.test(tokens[k]!.text)));
  const owners = [
    ...adjectives,
    ...tree.kids(i, 'nmod:poss'),
    ...tree.kids(i, 'nmod').filter((k) => tree.prepositions(k).some((p) => p === 'by')),
  ];
  const isDoer = (k: number): boolean => doers.every((t) => matches.get(t)!.tokens.some((m) => tree.isBelow(m, k) && m <= Math.max(k, i)));
  const v = tree.verbOf(i);
  const { dep, head } = tokens[i]!;
  const others = terms.filter((t) => t !== deed && !doers.includes(t));
  const clause = head >= 0 ? head : i;
  const within = others.every((t) => matches.get(t)!.tokens.some((m) => tree.isBelow(m, v >= 0 ? v : clause)));
  if (!within) return undefined;
  const light =
    v >= 0 && head === v && /^(?:obj|nsubj:pass)$/.test(dep) && (LIGHT.test(tokens[v]!.lemma) || LIGHT_GIVES.test(tokens[v]!.lemma));
  if (light) {
    const named = owners.filter((k) => tokens[k]!.pos !== 'PRON');
    const isTheirs = passive ? true : named.length > 0 ? named.some(isDoer) : tree.subjects(v).some((k) => dep === 'obj' && isDoer(k));
    if (!isTheirs || assertionOf(s, v) !== 'told') return undefined;
    if (isDeniedVerb(s, v) || isNone(s, i)) return 'no';
    return isDone(s, v) ? 'yes' : undefined;
  }
  if (passive || isNone(s, i)) return undefined;
  const given = tree.prepositions(i).some((p) => GIVEN.test(p));
  if (!given && !others.every((t) => isOwn(s, i, matches.get(t)!.tokens))) return undefined;
  if (isThankedFor(s, i, owners, isDoer)) return 'yes';
  if (!owners.some(isDoer)) return undefined;
  const done = head === v && v >= 0 && /^(?:obj|nsubj:pass)$/.test(dep) && TAKES_DONE.test(tokens[v]!.lemma) && !isDeniedVerb(s, v);
  return given || done ? 'yes' : undefined;
}

/** True where what the question names belongs to the deed at token `i`, and not to another one in the same row: 'C's help with D and E's | plan for F'. */
function isOwn(s: SentenceView, i: number, met: readonly number[]): boolean {
  const { tokens, tree } = s;
  const ofOther = (m: number): boolean =>
    tokens.slice(i + 1, m).some((t, k) => {
      if (!/^(?:'s|its|their|his|her)$/.test(t.lower)) return false;
      const at = i + 1 + k;
      const first = t.lower === "'s" ? (s.mentionAt(at - 1)?.first ?? at - 1) : at;
      return /^(?:and|but|,|;)$/.test(tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower ?? '');
    });
  return (
    met.length === 0 || met.some((m) => (tree.isBelow(m, i) || m > i) && !ofOther(m) && !tokens.slice(i + 1, m).some((t) => t.text === ';'))
  );
}

/** 'Thanked C for | helping D' */
const isThanksFor = ({ tokens, tree }: SentenceView, i: number): boolean =>
  tokens[i]!.lower.endsWith('ing') &&
  tokens[i]!.head >= 0 &&
  THANKS.test(tokens[tokens[i]!.head]!.lemma) &&
  tree.kids(i, 'mark', 'case').some((m) => tokens[m]!.lower === 'for');

/** 'Thanked C | for its help with D', 'praised C | for helping D' */
function isThankedFor(s: SentenceView, i: number, owners: readonly number[], isDoer: (k: number) => boolean): boolean {
  const { tokens, tree } = s;
  const v = tokens[i]!.head;
  if (v < 0 || !THANKS.test(tokens[v]!.lemma) || isDeniedVerb(s, v)) return false;
  if (!tree.prepositions(i).includes('for') && !isThanksFor(s, i)) return false;
  if (assertionOf(s, v) !== 'told' || owners.some((k) => !/^(?:its|their|his|her)$/.test(tokens[k]!.lower))) return false;
  return tree.kids(v, tree.isPassive(v) ? 'nsubj:pass' : 'obj').some(isDoer);
}

/** 'U.S.', 'UK' */
const SHORT = /^(?:[A-Z]\.?){2,4}$/;

/** A finite form of the past or present, of its own clause. */
const isDone = ({ tokens, tree }: SentenceView, v: number): boolean =>
  /^(?:root|conj|parataxis|acl:relcl|ccomp)$/.test(tokens[v]!.dep) && !tree.kids(v, 'mark').some((m) => tokens[m]!.lower === 'to');
