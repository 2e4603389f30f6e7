import { organisationNouns, peopleNouns, postNouns } from '../../reading/lexicon.ts';
import { asksWhy } from '../extract/no-reason.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { measuredBy } from '../question/units.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** Participles that lead to what brought a deed about. */
const MOVED = /^(?:prompted|caused|triggered|provoked|sparked|driven|moved|inspired|alarmed|spurred|forced|helped|hampered|delayed)$/;
/** What opens a clause that may tell something else of the same thing. */
const OTHER_CLAUSE = /^(?:;|but|while|although|though)$/;

/**
 * Why something happened, where the sentence is built another way round: 'a landslide tripped the walkers' for 'why did the walkers trip', and
 * 'Prompted by | the flood, the town bought boats' for 'why did the town buy boats'. Only what is told as done, and of a thing that does it:
 * that the owner closed his shop is no reason why it closed.
 */
export function answerBroughtAbout(view: ReleaseView, question: Question): Found | undefined {
  const { verb, terms } = question;
  if (question.yesNo || !asksWhy(question) || !verb || verb.link || verb.weight <= 0.5 || terms.length < 2) return undefined;
  if (terms.some((t) => t.unknown) || /\b(?:not|never)\b|n't\b/.test(question.shape)) return undefined;
  for (const s of view.sentences.slice(1)) {
    if (terms.some((t) => matchTerm(t, s).score < 0.7)) continue;
    const span = undergone(question, s, verb) ?? hindered(question, s, verb) ?? driven(question, s, verb) ?? fronted(question, s, verb);
    if (span) return { items: [spanItem(s, ...span)], citations: cite(view, [s.n]), score: 0.85, because: 'what brought it about' };
  }
  return undefined;
}

/** The subject of the verb whose object does by itself what the question asks of it: '| A mine | sank the ferry'. */
function undergone({ terms, tokens }: Question, s: SentenceView, verb: Term): [number, number] | undefined {
  const subjects = terms.filter((t) => t.last < verb.first);
  const behind = tokens.slice(verb.last + 1).find((t) => /\w/.test(t.text));
  if (subjects.length === 0 || (behind && behind.pos !== 'ADP' && behind.pos !== 'ADV')) return undefined;
  for (const v of matchTerm(verb, s).tokens) {
    const { tree } = s;
    if (s.tokens[v]!.pos !== 'VERB' || tree.isPassive(v) || tree.isNegated(v) || assertionOf(s, v) !== 'told') continue;
    const objects = tree.kids(v, 'obj').flatMap((o) => tree.conjuncts(o));
    const isObject = (i: number): boolean => objects.some((o) => i === o || tree.isBelow(i, o));
    if (objects.length === 0 || !subjects.every((t) => matchTerm(t, s).tokens.some(isObject))) continue;
    const doer = tree.kids(v, 'nsubj')[0];
    if (doer === undefined || doer > v || !isThing(s, doer)) continue;
    return trimmed(s, tree.span(doer, ['acl:relcl', 'appos']));
  }
  return undefined;
}

/** What things do to things without anybody who means to: whatever stands behind 'by' brought it about. */
const HINDERS =
  /^(?:delay|postpone|slow|disrupt|interrupt|hamper|hinder|impede|obstruct|complicate|prevent|damage|destroy|devastate|wreck|ruin|flatten|close|block|shut|cut|halt|stop|suspend|cancel|ground|strand|trap|displace|kill|injure|hurt|affect|hit|strike|sink|flood|weaken|undermine|overshadow|threaten|endanger|aggravate|worsen|exacerbate|prolong|limit|restrict|derail|break|force|drive|fuel|ignite|boost|help|ease|raise)$/;
/** How something is done or decided: no cause. */
const MEANS =
  /^(?:decree|order|orders|decision|ruling|vote|votes|majority|consensus|law|letter|force|means|hand|lot|way|agreement|consent|default|mistake|accident|design|surprise|mail|post|phone|telephone|email|half|third|quarter|name|margin|amount|figure|percent|percentage|point|points)$/;

/** 'The road was closed by | a flood': only where all that the question names is what it was done to. */
function hindered({ terms }: Question, s: SentenceView, verb: Term): [number, number] | undefined {
  const { tokens, tree } = s;
  for (const v of matchTerm(verb, s).tokens) {
    if (tokens[v]!.pos !== 'VERB' || !HINDERS.test(tokens[v]!.lemma) || !tree.isPassive(v) || tree.isNegated(v)) continue;
    if (assertionOf(s, v) !== 'told') continue;
    const by = tokens.findIndex((t, i) => i > v && t.lower === 'by');
    const cause = by < 0 || by > v + 2 ? -1 : tokens[by]!.head;
    if (cause <= by || !isThing(s, cause) || MEANS.test(tokens[cause]!.lower)) continue;
    // 'by an hour'
    if (
      tree.kids(cause, 'nummod').length > 0 ||
      measuredBy(tokens[cause]!.lower) !== undefined ||
      s.dates.some((d) => d.first <= cause && cause <= d.last)
    )
      continue;
    const things = tree.subjects(v);
    const isTold = (t: Term): boolean =>
      t === verb || matchTerm(t, s).tokens.some((i) => i < v && things.some((o) => i === o || tree.isBelow(i, o)));
    if (terms.every(isTold)) return trimmed(s, withoutNextClause(s, tree.span(cause, ['acl:relcl', 'appos'])));
  }
  return undefined;
}

/** 'a strike |, and the turbines will arrive in May': up to the comma before another deed, whatever the tree hangs there. */
function withoutNextClause({ tokens }: SentenceView, [first, last]: readonly [number, number]): [number, number] {
  const comma = tokens.findIndex(
    (t, i) =>
      i > first &&
      i < last &&
      t.text === ',' &&
      /^(?:and|but|while|so|which|who|where)$/.test(tokens[i + 1]!.lower) &&
      tokens.slice(i + 1, last + 1).some((o) => /^(?:VERB|AUX)$/.test(o.pos)),
  );
  return [tokens[first]!.lower === 'by' ? first + 1 : first, comma < 0 ? last : comma - 1];
}

/** Verbs by which a thing makes somebody do what stands behind 'to'. */
const DRIVES = /^(?:cause|force|prompt|drive|push|compel|oblige|lead|move|induce)$/;
/** Words between such a verb and the deed. */
const BETWEEN = 9;

/** '| A storm on Sunday | caused crowds to head for the station' */
function driven({ terms }: Question, s: SentenceView, verb: Term): [number, number] | undefined {
  const { tokens, tree } = s;
  const subjects = terms.filter((t) => t.last < verb.first);
  for (const v of matchTerm(verb, s).tokens) {
    if (tokens[v - 1]?.lower !== 'to') continue;
    const drives = tokens.findLastIndex((t, i) => i < v && i >= v - BETWEEN && t.pos === 'VERB');
    if (drives < 0 || !DRIVES.test(tokens[drives]!.lemma) || tree.isPassive(drives) || tree.isNegated(drives)) continue;
    if (assertionOf(s, drives) !== 'told' || tokens.slice(drives, v).some((t) => /^[;:]$/.test(t.text))) continue;
    const isDriven = subjects.every((t) => matchTerm(t, s).tokens.some((i) => drives < i && i < v));
    const doer = tree.kids(drives, 'nsubj')[0];
    if (isDriven && doer !== undefined && doer < drives && isThing(s, doer)) return trimmed(s, tree.span(doer, ['acl:relcl', 'appos']));
  }
  return undefined;
}

/** No person, body or country: these do on purpose what they do. */
const isThing = (s: SentenceView, i: number): boolean => {
  const { pos, lemma } = s.tokens[i]!;
  const kind = s.entityAt(i)?.kind;
  return (
    pos === 'NOUN' &&
    s.geo[i] === undefined &&
    !/^(?:person|organisation|place|group|post)$/.test(kind ?? '') &&
    !postNouns.has(lemma) &&
    !peopleNouns.has(lemma) &&
    !organisationNouns.has(lemma) &&
    !/(?:men|women|ers|ors|ists|one|body)$/.test(s.tokens[i]!.lower)
  );
};

/** 'Prompted by | the flood |, the town bought boats' */
function fronted({ terms }: Question, s: SentenceView, verb: Term): [number, number] | undefined {
  const { tokens } = s;
  const at = tokens.findIndex(
    (t, i) => MOVED.test(t.lower) && tokens[i + 1]?.lower === 'by' && (i <= 1 || /^[,"“(]$/.test(tokens[i - 1]!.text)),
  );
  const comma = at > 1 ? -1 : tokens.findIndex((t, i) => i > at + 2 && t.text === ',');
  if (at < 0 || comma < 0) return undefined;
  const stop = tokens.findIndex((t, i) => i > comma && OTHER_CLAUSE.test(t.lower));
  const end = stop < 0 ? tokens.length : stop;
  const isTold = matchTerm(verb, s).tokens.some(
    (v) => v > comma && tokens[v]!.pos === 'VERB' && assertionOf(s, v) === 'told' && !s.tree.isNegated(v),
  );
  const isWithin = terms.every((t) => matchTerm(t, s).tokens.some((i) => comma < i && i < end));
  return isTold && isWithin ? trimmed(s, [at + 2, comma - 1]) : undefined;
}

function trimmed({ tokens }: SentenceView, [first, last]: readonly [number, number]): [number, number] {
  let end = last;
  while (end > first && /^[,;:.()]$/.test(tokens[end]!.text)) end--;
  let start = first;
  while (start < end && /^(?:[,;:]|when|while|that|and|after)$/.test(tokens[start]!.lower)) start++;
  return [start, end];
}
