import type { Fact, Role } from '../../model/reading.ts';
import { documentNouns, signedThings } from '../lexicon.ts';
import { openQuotes } from '../quotes.ts';
import { circumstances, placesOfThing } from './circumstances.ts';
import type { FactSentence, Part } from './context.ts';
import { doersBehindBy, doersOf } from './doers.ts';
import { roles } from './participants.ts';
import { roster, withRoster } from './roster.ts';

/** What is done to a document. */
const SIGNS = /^(?:sign|co-sign|cosign|initial|adopt|ratify|approve|conclude|exchange)$/;
/** What is done to a work, a programme, an office. */
const OPENS = /^(?:launch|open|inaugurate|unveil|commission|reopen)$/;
const CHAIRS = /^(?:chair|co-chair)$/;
const NAMES_OF_ACTS = /^(?:signing|signature|adoption|ratification|approval|launch|inauguration|opening|unveiling)$/;
/** Nouns for what is opened or launched without being an event of record: 'opened fire', 'launched an attack'. */
const NOT_OPENED =
  /^(?:fire|attack|assault|strike|missile|rocket|offensive|raid|door|eye|way|window|path|account|mind|heart|speech|hour|possibility|opportunity|avenue)$/;
/** Verbs that ask for a signing instead of telling of one. */
const ASKS =
  /^(?:call|urge|await|expect|discuss|hope|support|demand|encourage|press|look|recommend|propose|consider|need|require|oppose|delay)$/;

/**
 * Signings, adoptions, ratifications, launches, openings, and who chaired what. Roles: `actor`, `object` (the document or work),
 * `verb`, `place`, `date`.
 */
export function findEvents(s: FactSentence): Fact[] {
  const out: Fact[] = [];
  const quoted = openQuotes(s.context.sentences)[s.n]!;
  for (let i = 0; i < s.sentence.tokens.length; i++) {
    const token = s.sentence.tokens[i]!;
    if (quoted(i)) continue;
    const lemma = actLemma(token.lemma, token.lower);
    if (token.pos === 'VERB' && (SIGNS.test(lemma) || OPENS.test(lemma) || CHAIRS.test(lemma))) {
      out.push(...s.tried('event: done', i, done(s, i, lemma)));
    } else if ((token.pos === 'NOUN' || token.pos === 'PROPN') && NAMES_OF_ACTS.test(token.lower)) {
      out.push(...s.tried('event: named', i, named(s, i)));
    }
  }
  return out;
}

/** 'initialled' and the like, which the dictionary files under their own form. */
function actLemma(lemma: string, lower: string): string {
  return lemma === lower && lower.endsWith('ed')
    ? lower.replace(/(?:l?led|d?ed|ed)$/, (end) => (end === 'lled' ? 'l' : end === 'led' ? 'l' : ''))
    : lemma;
}

/** 'A signed C', 'C was signed by A', 'C signed by A' */
function done(s: FactSentence, v: number, lemma: string): Fact | undefined {
  const { tokens } = s.sentence;
  const passive = s.tree.isPassive(v);
  const heads = passive ? passiveObject(s, v) : s.tree.kids(v, 'obj');
  const objects = heads.flatMap((o) => s.tree.conjuncts(o)).filter((o) => o === heads[0] || suits(s, o, lemma));
  // 'It was signed by A': what it is the sentence before says.
  const standsIn =
    passive &&
    objects.length > 0 &&
    /^(?:it|they|both|which|that)$/.test(tokens[objects[0]!]!.lower) &&
    tokens.slice(v, v + 8).some((t) => t.lower === 'by');
  if (objects.length === 0 || !(standsIn || suits(s, objects[0]!, lemma))) return s.nothing('it is done to nothing of the kind');
  const doers = withRoster(s, v, passive ? doersBehindBy(s, v) : doersOf(s, v));
  const actors = doers.length > 0 ? [...doers, ...togetherWith(s, v, doers)] : doers;
  const fact = s.fact('event', `X ${lemma} C`, v, [
    ...roles(s, 'actor', actors),
    s.role('verb', { first: v, last: v }),
    ...objects.map((o) => s.role('object', objectPart(s, o, v))),
    ...placeAndDate(s, v, objects),
  ]);
  const open = s.tree.kids(v, 'mark', 'advmod').some((c) => /^(?:once|until|unless|if)$/.test(tokens[c]!.lower));
  // 'no text was adopted'
  const none = objects.some((o) => s.tree.kids(o, 'det').some((c) => tokens[c]!.lower === 'no'));
  return { ...fact, ...(open ? { modality: 'possible' as const } : {}), ...(none ? { polarity: 'negative' as const } : {}) };
}

/** 'A opened the fair | together with B and C': they did it as well. */
function togetherWith(s: FactSentence, v: number, doers: readonly Part[]): Part[] {
  const { tokens } = s.sentence;
  for (let i = v + 1; i < tokens.length - 2 && !/^[.;:"]$/.test(tokens[i]!.text); i++) {
    if (i > v + 1 && tokens[i]!.pos === 'VERB') return [];
    const opens =
      tokens[i]!.lower === 'alongside'
        ? i
        : /^(?:together|jointly|along)$/.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'with'
          ? i + 1
          : -1;
    if (opens < 0) continue;
    return roster(s, opens + 1, true).filter((p) => !doers.some((d) => d.first === p.first || (d.entity && d.entity === p.entity)));
  }
  return [];
}

/** What undergoes the verb: its passive subject, for 'the text signed by A' the noun it follows. */
function passiveObject(s: FactSentence, v: number): number[] {
  const own = s.tree.kids(v, 'nsubj:pass');
  if (own.length > 0) return own;
  return /^acl/.test(s.sentence.tokens[v]!.dep) ? [s.sentence.tokens[v]!.head] : s.tree.subjects(v);
}

/** True for a thing that such a verb is done to. */
function suits(s: FactSentence, o: number, lemma: string): boolean {
  const token = s.sentence.tokens[o]!;
  const mention = s.mentionAt(o);
  const kind = s.kindOf(mention?.entity);
  if (kind === 'document') return !NOT_OPENED.test(token.lemma);
  if (kind === 'person' || !/^(?:NOUN|PROPN)$/.test(token.pos)) return false;
  // 'the exchange of notes'
  const ofPapers = token.lower === 'exchange' && /^(?:notes|letters)$/.test(s.sentence.tokens[o + 2]?.lower ?? '');
  if (SIGNS.test(lemma))
    return ofPapers || documentNouns.has(token.lemma) || documentNouns.has(token.lower) || signedThings.has(token.lemma);
  if (CHAIRS.test(lemma)) return true;
  return !NOT_OPENED.test(token.lemma) && !/^(?:her|his|their|its)$/.test(s.sentence.tokens[o - 1]?.lower ?? '');
}

/** The thing with what describes it: 'a memorandum on fisheries', but not where, with whom or when it was signed. */
function objectPart(s: FactSentence, o: number, v: number): Part {
  const part = s.nounPhrase(o);
  if (part.entity) return part;
  let { last } = part;
  if (part.first < v && last >= v) last = v - 1;
  const end = s.sentence.tokens.findIndex(
    (t, i) => i > o && i <= last && (/^(?:in|with|by|at|during|as|through|within|under)$/.test(t.lower) || t.text === ';'),
  );
  last = end > o ? end - 1 : last;
  while (last > o && /^[,;]$/.test(s.sentence.tokens[last]!.text)) last--;
  return { ...part, last };
}

/** 'the signing of C by A': asked for, planned, or told as done. */
function named(s: FactSentence, i: number): Fact | undefined {
  const { tokens } = s.sentence;
  const of = s.tree.kids(i, 'nmod').find((c) => s.tree.prepositions(c).includes('of'));
  const lemma = /^(?:launch|inaug|open|unveil)/.test(tokens[i]!.lower) ? 'open' : 'sign';
  if (of === undefined || of < i || !suits(s, of, lemma)) return s.nothing('of what is not said');
  const v = s.tree.verbOf(i);
  const fact = s.fact('event', 'the signing of C', v >= 0 ? v : i, [
    ...roles(s, 'actor', doersBehindBy(s, i)),
    s.role('verb', { first: i, last: i }),
    s.role('object', s.nounPhrase(of)),
  ]);
  const ahead =
    /^(?:ahead|before|for|towards|toward|pending)$/.test(tokens[s.tree.span(i)[0] - 1]?.lower ?? '') ||
    s.tree.prepositions(i).some((p) => /^(?:ahead|before|for|until|towards)$/.test(p));
  const asked = v >= 0 && ASKS.test(tokens[v]!.lemma);
  // Not signing is what a verb with 'not' says of its own act, as in 'did not welcome the signing'.
  return { ...fact, polarity: 'positive', ...(asked || ahead ? { modality: 'possible' as const } : {}) };
}

function placeAndDate(s: FactSentence, v: number, things: readonly number[] = []): Role[] {
  const { tokens } = s.sentence;
  // 'the Act of 2018', 'the budget for 2025': the year of the thing, not of the deed.
  const ofThing = (r: Role): boolean => /^(?:of|for)$/.test(tokens[tokens.findIndex((t) => t.start >= r.start) - 1]?.lower ?? '');
  const told = circumstances(s, v).filter((r) => r.role === 'place' || (r.role === 'date' && !ofThing(r)));
  return told.some((r) => r.role === 'place') ? told : [...told, ...things.flatMap((o) => placesOfThing(s, o))];
}
