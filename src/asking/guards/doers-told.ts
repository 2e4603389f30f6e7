import { peopleNouns, postNouns } from '../../reading/lexicon.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { Found, Item } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** Verbs that say of a deed told by a noun only that their subject does it: 'extended an | invitation', 'began the | delivery'. */
export const LIGHT =
  /^(?:make|give|issue|extend|hold|take|deliver|pay|conduct|carry|undertake|perform|provide|offer|send|express|launch|begin|start|continue|complete|conclude|finish|resume|stage|mount|lead|reach|have|place|put|submit|sign|commit|commence|pursue|execute|implement|render|lodge|raise|voice|convey|utter|present|publish|file|initiate|organi[sz]e|oversee|announce|declare)$/;
/** Verbs behind which 'for' tells what their object did: 'thanked | A for leading'. */
const FOR_ANOTHER =
  /^(?:thank|praise|commend|congratulate|blame|criticize|criticise|accuse|credit|applaud|reward|honour|honor|arrest|fine)$/;
/** Nouns of what comes 'from' those who give it. */
const GIVEN =
  /^(?:support|help|assistance|aid|funding|financing|backing|sponsorship|contributions?|donations?|grants?|invitations?|requests?)$/;
/** Verbs of the question that say nothing of who did what. */
const NO_DEED = /^(?:be|do|have|happen|take|get|come|go|attend|participate|accompany|join|meet|say|tell)$/;
const PASSIVE = /\b(?:is|are|was|were|been|be|being|gets?|got) (?:\w+ )?\w+(?:ed|en|wn|lt|ld|nt|ut|und|ght|ade|ung|aid)\b/;

/** 'Who said that A crossed B': whose words they are. */
const SAID =
  /^(?:and )?who (?:else |also |has |have |had )*(?:said|says?|saying|told|tells?|thinks?|thought|believes?|wrote|writes|called|calls|spoke|speaks?|talk\w*|mention\w*|refer\w*)\b/;

/** True for a question for who does what its verb says: 'who opened the bridge'. */
export const asksDoer = ({ wh, gap, verb, shape, yesNo }: Question): boolean =>
  !yesNo &&
  wh === 'who' &&
  gap === 'subject' &&
  verb !== undefined &&
  !NO_DEED.test(verb.lemma) &&
  !PASSIVE.test(shape) &&
  !SAID.test(shape);

/** What was found, without those who only stand in the sentence of another's deed; undefined when nobody is left. */
export function ofDoers(view: ReleaseView, question: Question, found: Found | undefined): Found | undefined {
  if (!found || !asksDoer(question)) return found;
  const items = found.items.filter((item) => {
    const said = [item.span?.n, ...found.citations.map((c) => c.n)].filter((n) => n !== undefined);
    const told = [...new Set(said)].map((n) => isItsDoer(question, view.sentences[n]!, item));
    return told.includes('yes') || !told.includes('no');
  });
  return items.length === found.items.length ? found : items.length > 0 ? { ...found, items } : undefined;
}

/** Whether the sentence tells that whoever the item names does what the verb of the question says; 'unknown' where it tells the deed in no clear way. */
export function isItsDoer({ verb }: Question, s: SentenceView, item: Item): 'yes' | 'no' | 'unknown' {
  const match = matchTerm(verb!, s);
  const { span } = item;
  if (match.score < 0.7 || match.tokens.length === 0 || !span) return 'unknown';
  const entities = new Set(
    s.view.reading.mentions.filter((m) => m.n === span.n && m.start >= span.start && m.end <= span.end).map((m) => m.entity),
  );
  if (span.n !== s.n && entities.size === 0) return 'unknown';
  const isInItem = (i: number): boolean => span.n === s.n && s.tokens[i]!.start < span.end && s.tokens[i]!.end > span.start;
  const at = span.n === s.n ? s.tokens.findIndex((t) => t.end > span.start) : -1;
  const verdicts = match.tokens.map((v) => {
    const doers = doersAt(s, v);
    // 'the bridge, destroyed in May': nobody is told to have done it.
    if (!isInItem(v) && isAgentless(s, v)) return 'no';
    if (!doers || isInItem(v)) return 'unknown';
    const named = doers.flatMap((d) => s.tree.conjuncts(d));
    if (named.some((d) => entities.has(s.mentionAt(d)?.entity ?? '') || (range(s.tree.span(d)).some(isInItem) && !isLedTo(s, at, d))))
      return 'yes';
    return isPlacedAsDoer(s, v, at) || named.some((d) => isUnnamed(s, d)) ? 'unknown' : 'no';
  });
  return verdicts.includes('yes') ? 'yes' : verdicts.includes('unknown') ? 'unknown' : 'no';
}

/** 'paid for by the fund, to | the mayor': what hangs on who did it by 'to' or 'for' is none of them. */
function isLedTo({ tokens, tree }: SentenceView, at: number, doer: number): boolean {
  for (let i = at, steps = 0; i >= 0 && i !== doer && steps < 8; i = tokens[i]!.head, steps++)
    if (tokens[i]!.dep === 'nmod' && i > doer && /^(?:to|before|after|at)$/.test(tree.prepositions(i)[0] ?? '')) return true;
  return false;
}

/** A participle behind a comma or noun, or a passive, with no 'by' behind it. */
function isAgentless({ tokens, tree }: SentenceView, v: number): boolean {
  const { pos, lower, lemma, dep } = tokens[v]!;
  if (pos !== 'VERB' || lower === lemma || /ing$/.test(lower)) return false;
  // 'the arch, | destroyed in 1992 and repaired', whatever it is hung on
  const isNote =
    tokens[v - 1]?.text === ',' &&
    /^(?:NOUN|PROPN)$/.test(tokens[v - 2]?.pos ?? '') &&
    (dep === 'acl' || (dep !== 'root' && tree.kids(v, 'nsubj').length === 0 && /^(?:in|on|at|during)$/.test(tokens[v + 1]?.lower ?? '')));
  if (!tree.isPassive(v) && !isNote) return false;
  const end = tokens.findIndex((t, i) => i > v && /^[.;]$/.test(t.text));
  return !tokens.slice(v + 1, end < 0 ? tokens.length : end).some((t) => /^(?:by|from|between)$/.test(t.lower));
}

/**
 * True where whoever is named at token `at` stands where the doers of the deed told at `v` stand, though the tree may hang the name elsewhere:
 * between the subject and its verb, in a list behind 'by', behind 'together with', or right before 'who'.
 */
function isPlacedAsDoer({ tree, tokens }: SentenceView, v: number, at: number): boolean {
  if (at < 0) return false;
  const isVerb = (i: number): boolean => tokens[i]!.pos === 'VERB' && i !== v;
  const none = (from: number, to: number, is: (i: number) => boolean): boolean => !range([from, to]).some(is);
  if (at > v) {
    const passive = tokens[v]!.pos !== 'NOUN' && tree.isPassive(v);
    // 'The dam built with A': of a passive only 'by' leads to who did it.
    const links = passive ? /^by$/ : tokens[v]!.pos === 'NOUN' ? /^(?:by|of)$/ : /^(?:by|with|alongside)$/;
    const opens = tokens.findLastIndex((t, i) => i > v && i < at && links.test(t.lower));
    return opens > 0 && none(v + 1, at - 1, isVerb);
  }
  const subjects = tree.kids(v, 'nsubj', 'csubj');
  if (subjects.length > 0 && none(at, v - 1, isVerb) && at >= tree.span(subjects[0]!)[0]) return true;
  const who = tokens.findIndex((t, i) => i > at && i < v && /^(?:who|which|that)$/.test(t.lower));
  return who > 0 && none(at, who, isVerb) && none(at, who, (i) => tokens[i]!.pos === 'ADP' && i > at + 1 && who - i < 3);
}

/** 'We', 'they': a subject that the release does not name. */
const isUnnamed = (s: SentenceView, i: number): boolean =>
  s.tokens[i]!.pos === 'PRON' && !/^(?:person|organisation)$/.test(s.entityAt(i)?.kind ?? '');

const range = ([first, last]: readonly [number, number]): number[] => Array.from({ length: last - first + 1 }, (_, k) => first + k);

/** Heads of those who do what the word at `i` says, none where the sentence leaves it open; undefined where the tree does not tell. */
export function doersAt(s: SentenceView, i: number, depth = 0): number[] | undefined {
  if (depth > 5) return undefined;
  const { pos } = s.tokens[i]!;
  if (pos === 'VERB') return doersOfVerb(s, i, depth);
  if (pos === 'ADJ' && s.tokens[i]!.dep === 'amod' && /ed$/.test(s.tokens[i]!.lower)) return joinedTo(s, i);
  return pos === 'NOUN' ? doersOfNoun(s, i, depth) : undefined;
}

function doersOfVerb(s: SentenceView, v: number, depth: number): number[] | undefined {
  const { tree, tokens } = s;
  const { dep, head, lower } = tokens[v]!;
  const own = tree.kids(v, 'nsubj', 'csubj', 'nsubj:pass');
  const by = byAgents(s, v);
  if (by.length > 0 && (tree.isPassive(v) || own.length === 0)) return by;
  // A participle with an object of its own is no passive, whatever the tree hangs it on.
  if (tree.isPassive(v)) return tree.kids(v, 'obj').length > 0 ? undefined : [];
  if (own.length > 0) return own.flatMap((k) => [antecedent(s, k, v), ...leaderOf(s, k, v)]);
  if (head < 0) return undefined;
  switch (dep) {
    case 'conj':
      return doersAt(s, head, depth + 1);
    case 'acl':
      // 'resolutions condemning', against 'the decision of the council to open'.
      return /ing$/.test(lower) ? [head] : doersOfNoun(s, head, depth + 1);
    case 'acl:relcl':
      return [head];
    case 'xcomp':
    case 'advcl':
      return controllers(s, v, depth);
    case 'amod':
      return /ing$/.test(lower) ? undefined : joinedTo(s, v);
    default:
      return undefined;
  }
}

/** 'the | ABC-brokered talks': the name before the hyphen, none where a participle stands alone. */
const joinedTo = ({ tokens }: SentenceView, i: number): number[] => (tokens[i - 1]?.text === '-' && i > 1 ? [i - 2] : []);

/** Who does what an infinitive or gerund below another verb says: 'urged | A to sign', 'thanked | A for leading', '| A began to build'. */
function controllers(s: SentenceView, v: number, depth: number): number[] | undefined {
  const { tree, tokens } = s;
  const { head } = tokens[v]!;
  const shared = tokens[v]!.dep === 'xcomp' ? tree.subjects(v) : [];
  const objects = tree.kids(head, 'obj', 'iobj').filter((o) => o < v);
  if (shared.length > 0 && shared.every((k) => objects.includes(k))) return shared;
  const marks = tree.kids(v, 'mark').map((m) => tokens[m]!.lower);
  if (marks.includes('for') && objects.length > 0 && FOR_ANOTHER.test(tokens[head]!.lemma)) return objects;
  return doersAt(s, head, depth + 1);
}

function doersOfNoun(s: SentenceView, i: number, depth: number): number[] | undefined {
  const { tree, tokens } = s;
  // 'the leader', 'the donors': who does it is called by the noun itself.
  if (/(?:[eo]rs?|ists?|ants?)$/.test(tokens[i]!.lower) || postNouns.has(tokens[i]!.lemma) || peopleNouns.has(tokens[i]!.lemma))
    return undefined;
  const of = tree.kids(i, 'nmod').filter((c) => tree.prepositions(c).includes('of') && isActor(s, c));
  const owners = [
    ...tree.kids(i, 'nmod:poss'),
    ...byAgents(s, i),
    ...tree.kids(i, 'nmod').filter((c) => GIVEN.test(tokens[i]!.lower) && tree.prepositions(c).includes('from')),
    ...tree.kids(i, 'compound', 'amod').filter((c) => isActor(s, c) || s.geo[c]),
  ];
  if (owners.length > 0) return [...owners, ...of];
  if (of.length > 0) return of;
  const top = tree.firstConjunct(i);
  const { dep, head } = tokens[top]!;
  if (head < 0) return undefined;
  const above = tokens[head]!;
  if (above.pos !== 'VERB') return undefined;
  if (/^(?:obj|obl|xcomp)$/.test(dep)) return LIGHT.test(above.lemma) ? doersAt(s, head, depth + 1) : [];
  return /^nsubj:pass$/.test(dep) && LIGHT.test(above.lemma) ? byAgents(s, head) : undefined;
}

const isActor = (s: SentenceView, i: number): boolean => /^(?:person|organisation|place|group|post)$/.test(s.entityAt(i)?.kind ?? '');

const byAgents = ({ tree }: SentenceView, i: number): number[] =>
  tree.kids(i, 'obl', 'nmod', 'obl:agent').filter((c) => tree.prepositions(c).includes('by'));

/** Whom 'who', 'which' or 'that' goes back to. */
const antecedent = ({ tokens }: SentenceView, i: number, v: number): number =>
  /^(?:who|which|that)$/.test(tokens[i]!.lower) && tokens[v]!.head >= 0 && tokens[v]!.dep === 'acl:relcl' ? tokens[v]!.head : i;

/** 'A, whose | government chaired it': the one who speaks for it. */
function leaderOf({ tokens, tree }: SentenceView, i: number, v: number): number[] {
  const isTheirs = /^(?:government|country|administration|ministry)$/.test(tokens[i]!.lower) && tokens[v]!.dep === 'acl:relcl';
  return isTheirs && tree.kids(i, 'nmod:poss').some((k) => tokens[k]!.lower === 'whose') ? [tokens[v]!.head] : [];
}
