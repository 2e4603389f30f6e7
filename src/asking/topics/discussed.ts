import { sayingVerbs } from '../../reading/lexicon.ts';
import { type Assertion, assertionOf } from '../guards/assertion.ts';
import { type Asked, namedAt } from '../matching/where-named.ts';
import { lineOf, stretch } from '../naming/mentioned.ts';
import type { Link } from '../question/link.ts';
import type { Question } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isTalkedWith, partnerAsked } from './talked-with.ts';

const TAIL =
  '(?: (?:at all|too|as well|anywhere|(?:in|at|during) (?:the|their|this|that) (?:meetings?|talks|discussions?|calls?|visit|session|conversation)))*';
const THEY = '(?:they|both(?: sides)?|the (?:two )?(?:sides|leaders|ministers|parties|officials|presidents|delegations)|the two)';
const TALK = '(?:talk about|speak about|speak of|discuss|exchange views on|deal with|go into|touch on)';
/** Who, the verb, and what. */
const ACTIVE = new RegExp(
  `^(?:(?:and|so) )?(?:did|do|does|will|have|has) (${THEY}|he|she|.+?) (?:also |ever |even )*(${TALK}) (.+?)${TAIL}$`,
);
/** What, and the verb. */
const PASSIVE = [
  new RegExp(
    `^(?:(?:and|so) )?(?:was|were|is|are|has|have|will) (.+?) (?:also |ever |even |be |been )*(discussed|talked about|brought up|on the agenda)${TAIL}$`,
  ),
  new RegExp(`^(?:(?:and|so) )?(?:did|will|does|has) (.+?) (?:also |ever |even )*(come up|get discussed)${TAIL}$`),
];
/** 'Did C come up | with A', 'did A discuss C | with the Norlanders'. */
const WITH_WHOM = / with (?:the )?([^ ]+(?: [^ ]+){0,4})$/;
/** 'Will C come up | in P' */
const WHERE = /(?<= (?:come up|discussed|get discussed|talked about|brought up|raised)) (?:in|at) (?:the )?([^ ]+(?: [^ ]+){0,3})$/;
/** What is told to be between two: 'relations | with A' is one matter. */
const BETWEEN_TWO =
  /\b(?:relations?|relationships?|ties|links|cooperation|co-operation|partnerships?|alliance|trade|borders?|frontier|agreements?|deals?|treat(?:y|ies)|accord|pact|talks?|negotiations?|dialogue|meetings?|war|conflict|peace|ceasefire|truce|disputes?|solidarity|friendship|contacts?|integration|engagement|work|working|problems?|issues?)$/;

const DISCUSSES = /^(?:discuss|debate|talk|speak|exchange|touch|consult|deliberate|review|explore|broach|tackle|consider|examine)$/;
/** Verbs of which talks are the subject: 'the meeting focused on C'. */
const OF_TALKS = /^(?:focus|cover|include|centre|center|revolve|concentrate|deal|address|turn|concern|touch)$/;
const TALKS =
  /^(?:talks?|discussions?|consultations?|conversations?|exchanges?|negotiations?|dialogue|meetings?|session|agenda|topics?|debate|call)$/;
const ABOUT = /^(?:about|on|of|over|regarding|concerning|into|around|upon)$/;

/** Verbs that have talks for their object. */
const HOLDS = /^(?:hold|have|take|conduct|engage|continue|open|begin|conclude)$/;

const ASKS_ALL = new RegExp(`^${THEY}$`);
/** Who talks with one another, as a release calls them. */
const GROUP =
  /^(?:we|they|both|all|two|three|sides|leaders|ministers|parties|officials|presidents|delegations|participants|members|ambassadors|envoys)$/;
/** What leaves out what stands behind it: 'everything | except C', 'B | but not C'. */
const LEAVES_OUT = /^(?:except|without|excluding|instead|than|not)$/;
/** 'They avoided discussing C' */
const SHUNS = /^(?:avoid|refuse|decline|postpone|fail|forget|omit)$/;

/** 'Did A and B discuss C' */
const MOST_NAMED = 2;

interface DiscussionAsked {
  readonly topic: Asked;
  /** Entities of each of those of whom it is asked; undefined for 'they' and for nobody. */
  readonly who: readonly (readonly string[])[] | undefined;
  /** Asked of 'they' or 'both sides': of those who talk with one another, not of anybody. */
  readonly together: boolean;
  /** With whom; undefined where anybody will do. */
  readonly partner: Link | undefined;
  /** Where; undefined for anywhere. */
  readonly place: Link | undefined;
  /** 'Talk about' is met by any saying, 'discuss' only by talks. */
  readonly loosely: boolean;
}

/** Reads 'did they talk about X', 'did A discuss X with B', 'was X discussed', 'did X come up'; undefined for any other question. */
function discussionAsked(question: Question): DiscussionAsked | undefined {
  const { line: whole, offsets } = lineOf(question);
  const withWhom = WITH_WHOM.exec(whole);
  const rest = withWhom ? whole.slice(0, withWhom.index) : whole;
  const place = WHERE.test(rest) ? question.links.find((l) => l.last >= lastWord(question) && (l.geo || l.kind === 'place')) : undefined;
  const line = place ? rest.replace(WHERE, '') : rest;
  const partner = withWhom ? partnerAsked(question, offsets, whole.length - withWhom[1]!.length, whole.length) : undefined;
  if (withWhom && !partner) return undefined;
  const active = ACTIVE.exec(line);
  const passive = active ? undefined : PASSIVE.map((p) => p.exec(line)).find((m) => m !== null);
  const [whom, verb, what] = active ? [active[1]!, active[2]!, active[3]!] : [undefined, passive?.[2], passive?.[1]];
  if (!verb || !what || / with | who | what | how /.test(` ${what} `)) return undefined;
  // 'Did they discuss ties | with C': of those who talked nothing but that is said.
  if (active && partner && (ASKS_ALL.test(whom!) || BETWEEN_TWO.test(what))) return undefined;
  const from = active ? line.indexOf(` ${verb} ${what}`) + verb.length + 2 : line.indexOf(what);
  const topic = stretch(offsets, from, from + what.length);
  if (!topic) return undefined;
  const loosely = !/^(?:discuss|discussed|exchange views on)$/.test(verb);
  if (whom === undefined || ASKS_ALL.test(whom)) return { topic, who: undefined, together: whom !== undefined, loosely, partner, place };
  const doer = stretch(offsets, line.indexOf(whom), line.indexOf(whom) + whom.length);
  const links = doer ? question.links.filter((l) => l.first >= doer.first && l.last <= doer.last) : [];
  const areNamed = links.length > 0 && links.length <= MOST_NAMED && links.every(({ kind }) => kind === 'person');
  return areNamed ? { topic, who: links.map(({ entities }) => entities), together: false, loosely, partner, place } : undefined;
}

/** Whether something was talked about, by those named: yes where a sentence says that they did, no where it says that they did not. */
export function answerDiscussed(view: ReleaseView, question: Question): Found | undefined {
  if (!question.yesNo) return undefined;
  const asked = discussionAsked(question);
  if (!asked) return undefined;
  const told = view.sentences.flatMap((s) => {
    const how = toldIn(s, question, asked);
    return how ? [{ n: s.n, how }] : [];
  });
  const denied = told.find(({ how }) => how === 'no');
  const [first] = denied ? [denied] : told.filter(({ n }) => n > 0).concat(told);
  if (!first) return undefined;
  return { items: [{ text: first.how }], citations: cite(view, [first.n]), score: 0.9, because: 'what was talked about' };
}

/** True for a yes whose sentences name what is asked for, though not as what was talked about: 'discussed visas with experts who had been to P'. */
export function isBesideTalks(view: ReleaseView, question: Question, { items, citations }: Found): boolean {
  const asked = question.yesNo && items[0]?.text === 'yes' ? discussionAsked(question) : undefined;
  return asked !== undefined && citations.some(({ n }) => namedAt(view.sentences[n]!, question, asked.topic).length > 0);
}

function toldIn(s: SentenceView, question: Question, asked: DiscussionAsked): 'yes' | 'no' | undefined {
  const at = namedAt(s, question, asked.topic);
  for (const i of at) {
    const v = talkedAboutBy(s, i, asked.loosely);
    if (v === undefined || !isBy(s, v, asked.who) || (asked.together && !isByThem(s, v)) || isShunned(s, v)) continue;
    if (asked.partner && !isTalkedWith(s, v, asked.partner)) continue;
    if (asked.place && !isSetIn(s, asked.place, i)) continue;
    const how = putAs(s, v);
    const wanted = how === 'told' ? question.tense !== 'future' : how === 'planned' && question.tense === 'future';
    if (!wanted) continue;
    if (!s.tree.isNegated(v)) return 'yes';
    if (!asked.loosely) return 'no';
  }
  return undefined;
}

const lastWord = ({ tokens }: Question): number => tokens.findLastIndex((t) => /[\p{L}\p{N}]/u.test(t.text));

/** True where the sentence sets what it tells in that place: '| In P, they discussed C', and not 'discussed the crisis | in P'. */
function isSetIn(s: SentenceView, { entities, geo }: Link, topic: number): boolean {
  const { tokens, tree } = s;
  return tokens.some((_, i) => {
    const isPlace = entities.includes(s.mentionAt(i)?.entity ?? '') || (geo !== undefined && s.geo[i] === geo);
    if (!isPlace || i === topic || !tree.prepositions(i).some((p) => /^(?:in|at)$/.test(p))) return false;
    const { dep, head } = tokens[i]!;
    return dep === 'obl' && head >= 0 && tokens[head]!.pos === 'VERB' && i < topic;
  });
}

/** How it is put that the verb at token `v` tells: 'will meet A | to discuss C' is as much to come as the meeting. */
function putAs(s: SentenceView, v: number): Assertion {
  const { head, dep } = s.tokens[v]!;
  const own = assertionOf(s, v);
  return own === 'told' && dep === 'advcl' && s.tokens[v - 1]?.lower === 'to' && head >= 0 ? assertionOf(s, head) : own;
}

/** The verb that says that token `i` was talked about: it is, or is part of, what that verb is about. */
function talkedAboutBy(s: SentenceView, i: number, loosely: boolean): number | undefined {
  const { tokens, tree } = s;
  for (let at = i, steps = 0; steps < 30; steps++) {
    const { dep } = tokens[at]!;
    const gerund = isGerund(s, at) ? gerundOf(s, at, loosely) : undefined;
    if (gerund !== undefined) return gerund;
    const { head } = tokens[at]!;
    if (head < 0 || isAside(s, at, loosely) || isLeftOut(s, at)) return undefined;
    const above = tokens[head]!;
    const turned = above.lemma === 'turn' && dep === 'obl' && tree.prepositions(at).includes('to');
    const isAbout =
      turned ||
      /^(?:parataxis|advcl)$/.test(dep) ||
      dep === 'obj' ||
      dep === 'nsubj:pass' ||
      dep === 'ccomp' ||
      (dep === 'obl' && (tree.prepositions(at).some((p) => ABOUT.test(p)) || goesOnWith(s, at)));
    if (above.pos === 'VERB' && isAbout && tells(s, head, loosely)) return head;
    // 'Held talks with A | on C'
    if (
      isAbout &&
      above.pos === 'VERB' &&
      dep === 'obl' &&
      HOLDS.test(above.lemma) &&
      tree.kids(head, 'obj').some((k) => TALKS.test(tokens[k]!.lower))
    )
      return head;
    // 'held talks | on C', 'talks on C took place'
    if (TALKS.test(above.lower) && dep === 'nmod' && tree.prepositions(at).some((p) => ABOUT.test(p))) {
      const verb = tree.verbOf(head);
      if (verb >= 0 && HOLDS.test(tokens[verb]!.lemma)) return verb;
    }
    at = head;
  }
  return undefined;
}

/** 'poaching' taken for a verb, 'promoting C': a deed named without anybody who does it. */
const isGerund = ({ tokens, tree }: SentenceView, i: number): boolean =>
  tokens[i]!.pos === 'VERB' && tokens[i]!.lower.endsWith('ing') && tree.kids(i, 'aux', 'nsubj', 'nsubj:pass').length === 0;

/**
 * The verb of talks that has a deed for its matter: 'talked about | promoting C'; 'met A to discuss B and | promoting C', which the tree hangs
 * beside 'met', though no such form goes on with a finite one.
 */
function gerundOf(s: SentenceView, i: number, loosely: boolean): number | undefined {
  const { tokens, tree } = s;
  const { head, dep } = tokens[i]!;
  if (head < 0 || tokens[head]!.pos !== 'VERB') return undefined;
  const [mark] = tree.kids(i, 'mark');
  if (mark !== undefined) return dep === 'advcl' && ABOUT.test(tokens[mark]!.lower) && tells(s, head, loosely) ? head : undefined;
  // 'Discussed | strengthening C'
  if (/^(?:advcl|xcomp)$/.test(dep) && i === head + 1)
    return /^(?:discuss|consider|debate|explore)$/.test(tokens[head]!.lemma) ? head : undefined;
  // 'Discuss B, | expanding C and promoting D': a list; not 'discussed B, stressing C'.
  const isListed = tree.kids(i, 'conj').some((k) => isGerund(s, k)) && !sayingVerbs.has(tokens[i]!.lemma);
  if (dep === 'advcl' && isListed)
    return DISCUSSES.test(tokens[head]!.lemma) && tree.kids(head, 'obj').some((k) => k < i) ? head : undefined;
  if (dep !== 'conj' || tokens[head]!.lower.endsWith('ing')) return undefined;
  const isMatter = (k: number): boolean => k < i && tree.prepositions(k).some((p) => ABOUT.test(p));
  if (tells(s, head, loosely) && (tree.kids(head, 'obl').some(isMatter) || tree.kids(head, 'obj').some((k) => k < i))) return head;
  const aim = tree.kids(head, 'advcl').find((k) => k < i && tokens[k - 1]?.lower === 'to' && DISCUSSES.test(tokens[k]!.lemma));
  return aim !== undefined && tree.kids(aim, 'obj').length > 0 ? aim : undefined;
}

/** 'focused on A, | B and C': a further matter without a preposition of its own, which the tree hangs beside the first. */
function goesOnWith({ tokens, tree }: SentenceView, i: number): boolean {
  const [first] = tree.span(i);
  if (tree.prepositions(i).length > 0 || (tokens[first]!.text !== ',' && tokens[first - 1]?.text !== ',')) return false;
  return tree.kids(tokens[i]!.head, 'obl').some((k) => k < i && tree.prepositions(k).some((p) => ABOUT.test(p)));
}

const isShunned = ({ tokens }: SentenceView, v: number): boolean => tokens[v]!.head >= 0 && SHUNS.test(tokens[tokens[v]!.head]!.lemma);

/** True for what is named only to be left out. */
function isLeftOut({ tokens, tree }: SentenceView, i: number): boolean {
  const first = tree.span(i)[0];
  if (tree.isNegated(i) && tokens[i]!.pos !== 'VERB') return true;
  if ([tokens[first], tokens[first - 1]].some((t) => t !== undefined && LEAVES_OUT.test(t.lower))) return true;
  return tree.prepositions(i).some((p) => LEAVES_OUT.test(p));
}

/**
 * True for a clause that tells more of a thing than that it was talked about: 'the report | made in P', 'the minister | who went to P'. Not
 * for a further thing after 'as well as', nor for 'cooperation in | countering C'.
 */
function isAside(s: SentenceView, i: number, loosely: boolean): boolean {
  const { dep, pos, lower } = s.tokens[i]!;
  if (dep === 'parataxis') return pos === 'VERB' || s.tree.kids(i, 'cc').length === 0;
  // 'curb wildlife | poaching': a noun that is taken for a verb.
  if (dep === 'advcl' && isGerund(s, i) && s.tree.kids(i, 'mark', 'obj').length === 0 && s.tokens[i - 1]?.pos === 'NOUN') return false;
  if (dep === 'advcl') return !(loosely && s.tree.kids(i, 'mark').some((m) => s.tokens[m]!.lower === 'in'));
  if (dep !== 'ccomp' && dep !== 'conj' && s.tree.kids(i, 'nsubj').some((k) => /^(?:who|which|that)$/.test(s.tokens[k]!.lower)))
    return true;
  return dep === 'acl:relcl' || (dep === 'acl' && /(?:ed|en|wn|de)$/.test(lower));
}

/** True for a verb of talks, or one whose subject they are; for any verb of saying where it is asked loosely. */
function tells(s: SentenceView, v: number, loosely: boolean): boolean {
  const { lemma } = s.tokens[v]!;
  const subjects = s.tree.subjects(v);
  const ofTalks = subjects.some((k) => TALKS.test(s.tokens[k]!.lower));
  if (OF_TALKS.test(lemma) && ofTalks) return true;
  if (DISCUSSES.test(lemma)) return true;
  // Praise or thanks of somebody is not yet talk about what they did.
  return (
    loosely && sayingVerbs.has(lemma) && subjects.length > 0 && !/^(?:announce|report|sign|call|invite|thank|welcome|greet)$/.test(lemma)
  );
}

/** True when all those asked about are among the subjects of the verb, by name or in 'they'; for anybody always. */
function isBy(s: SentenceView, v: number, who: DiscussionAsked['who']): boolean {
  if (!who) return true;
  const subjects = s.tree.subjects(v).flatMap((k) => s.tree.conjuncts(k));
  return who.every((one) =>
    subjects.some((k) => {
      const { start } = s.tokens[k]!;
      return (
        one.includes(s.mentionAt(k)?.entity ?? '') ||
        s.view.reading.plurals.some((p) => p.n === s.n && p.start <= start && start < p.end && p.entities.some((e) => one.includes(e)))
      );
    }),
  );
}

/** True where a group, somebody who took part in a meeting, or talks are the subject of the verb; or nothing is, as in 'C was discussed'. */
function isByThem(s: SentenceView, v: number): boolean {
  if (s.tree.isPassive(v)) return true;
  const subjects = s.tree.subjects(v).flatMap((k) => s.tree.conjuncts(k));
  return (
    subjects.length === 0 ||
    subjects.some((k) => {
      const { lower, start } = s.tokens[k]!;
      if (GROUP.test(lower) || TALKS.test(lower)) return true;
      if (s.view.reading.plurals.some((p) => p.n === s.n && p.start <= start && start < p.end)) return true;
      const entity = s.mentionAt(k)?.entity;
      return entity !== undefined && s.view.facts('meeting').some((f) => f.roles.some((r) => r.entity === entity));
    })
  );
}
