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
  /^(?:recall|follow|welcome|thank|praise|commend|note|appreciate|acknowledge|recogni[sz]e|hail|applaud|echo|repeat|reiterate|condemn|regret|deplore|criticize|criticise|mention|cite|reaffirm)$/;
const LIGHT_GIVES = /^(?:convey|give|make|issue|extend|express|deliver|send|submit|voice|offer|announce|launch|lodge|file|take|provide)$/;
/** Deeds told by a noun that is no more than wanted or thought of. */
const UNREAL = /^(?:possible|potential|proposed|planned|future|further|any|alleged|supposed|conditional|expected|likely|eventual)$/;

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
      if (how) return verdictOn(view, s.n, how, 'the deed told by its noun');
    }
  }
  return undefined;
}

interface Asked {
  /** The verb of the question; undefined for 'call for'. */
  readonly deed: Term | undefined;
  readonly doers: readonly Term[];
  readonly passive: boolean;
  /** All that the sentence must name. */
  readonly terms: readonly Term[];
}

function askedFor(question: Question): Asked | undefined {
  const { yesNo, tense, shape, tokens } = question;
  if (!yesNo || tense === 'future' || !ASKS.test(shape) || question.terms.some((t) => t.unknown)) return undefined;
  if (
    tokens.some((t) => /^(?:not|n't|never|no)$/.test(t.lower)) ||
    / (?:that|why|when|if|who|to) /.test(shape.replace(/ to (?:the |an? |<)/g, ' '))
  )
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
  return { deed: calls ? undefined : verb, doers, passive, terms };
}

/** The verb behind the subject, whatever the tagger took it for. */
function deedOf({ verb, terms }: Question): Term | undefined {
  if (verb && verb.weight > 0.5) return verb;
  const doer = terms.findIndex((t) => t.link);
  const next = terms[doer + 1];
  return doer >= 0 && next && !next.link && next.first === terms[doer]!.last + 1 ? next : undefined;
}

/** Verbs and nouns of consent, which stand for one another. */
const CONSENTS = /^(?:agree|consent|assent)$/;
const CONSENT = /^(?:agreement|consent|assent)$/;
/** 'The step' of a question: whatever it was that was agreed to. */
const STEP = /^(?:step|measure|this|that|it)$/;
const APPEALS = /^(?:call|appeal|plea|demand)s?$/;

function nounsOf({ s, matches }: Alignment, { deed }: Asked): number[] {
  const noun = !deed ? APPEALS : CONSENTS.test(deed.lemma) ? CONSENT : undefined;
  const at = noun ? s.tokens.flatMap((t, i) => (noun.test(t.lower) ? [i] : [])) : matches.get(deed!)!.tokens;
  return at.filter((i) => s.tokens[i]!.pos === 'NOUN');
}

function toldAt({ s, matches }: Alignment, { doers, passive, terms, deed }: Asked, i: number): Verdict | undefined {
  const { tokens, tree } = s;
  if (tree.kids(i, 'amod', 'det').some((a) => UNREAL.test(tokens[a]!.lower))) return undefined;
  const owners = [...tree.kids(i, 'nmod:poss'), ...tree.kids(i, 'nmod').filter((k) => tree.prepositions(k).some((p) => p === 'by'))];
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
  if (passive || !owners.some(isDoer) || isNone(s, i)) return undefined;
  const given = tree.prepositions(i).some((p) => GIVEN.test(p));
  const done = head === v && v >= 0 && dep === 'obj' && TAKES_DONE.test(tokens[v]!.lemma) && !isDeniedVerb(s, v);
  return given || done ? 'yes' : undefined;
}

/** A finite form of the past or present, of its own clause. */
const isDone = ({ tokens, tree }: SentenceView, v: number): boolean =>
  /^(?:root|conj|parataxis|acl:relcl|ccomp)$/.test(tokens[v]!.dep) && !tree.kids(v, 'mark').some((m) => tokens[m]!.lower === 'to');
