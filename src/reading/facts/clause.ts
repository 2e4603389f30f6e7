import { datelineEnd as dashOfDateline } from '../dateline.ts';
import type { FactSentence, Part } from './context.ts';
import { isRoleOf, participants } from './participants.ts';
import { roster } from './roster.ts';

/** Who does what in a clause: subjects, agents and the phrases that hang on a word, where the tree misses them too. */

/** Verbs whose infinitive is done by their object: 'invited A to visit P'. */
const OBJECT_CONTROL =
  /^(?:invite|ask|urge|request|encourage|allow|permit|enable|authorise|authorize|instruct|order|call|appeal|send|dispatch|task|appoint)$/;

/** Who does what the verb `v` says. */
export function subjectParts(s: FactSentence, v: number, depth = 0): Part[] {
  const start = datelineEnd(s);
  const parts = subjectHeads(s, v).flatMap((x) => participants(s, x, false));
  const own = distinctParts(parts.filter((p) => p.first > start)).filter((p, k, all) => !isRoleOf(s, p, all.slice(0, k)));
  const clause = behindSemicolon(s, v);
  if (clause) return [clause];
  if (own.length > 0 && own.some((p) => s.kindOf(p.entity) === 'person')) return own;
  const named = namedBefore(s, v);
  if (named && !isInRelativeOfSubject(s, v, named.last)) return [named];
  if (own.length > 0) return own;
  const beside = subjectBeside(s, v);
  if (beside.length > 0) return beside;
  // 'travelled to P to meet A': whoever does what the verb above says.
  const { head, dep } = s.sentence.tokens[v]!;
  const shares =
    depth < 3 && head >= 0 && !letDo(s, v) && /^(?:advcl|xcomp)$/.test(dep) && s.tree.kids(v, 'nsubj', 'nsubj:pass').length === 0;
  return shares && s.sentence.tokens[head]!.pos === 'VERB' ? subjectParts(s, head, depth + 1) : [];
}

/** 'The delegation, which comprised A and | B, was received': who is named in a clause of the subject is not the subject. */
function isInRelativeOfSubject(s: FactSentence, v: number, named: number): boolean {
  const { tokens } = s.sentence;
  for (let i = named, left = tokens.length; i >= 0 && i !== v && left > 0; i = tokens[i]!.head, left--)
    if (tokens[i]!.dep === 'acl:relcl') return s.tree.subjects(v).includes(tokens[i]!.head);
  return false;
}

/** 'A met B; the Premier, C D, | joined': behind a semicolon the name right before a verb that has no subject of its own in the tree. */
function behindSemicolon(s: FactSentence, v: number): Part | undefined {
  const { tokens } = s.sentence;
  if (tokens[v]!.dep !== 'conj' || s.tree.kids(v, 'nsubj', 'nsubj:pass').length > 0) return undefined;
  const mark = tokens.findLastIndex((t, i) => i < v && t.text === ';');
  const named = mark < 0 ? undefined : namedBefore(s, v);
  return named && named.first > mark && !tokens.slice(mark, v).some((t) => t.pos === 'VERB') ? named : undefined;
}

/**
 * The name right before the verb, where the tree joins nobody to it: set beside its subject ('The Commissioner for Relief, Mr. A B, | met'),
 * at the end of it ('Minister of Trade, Crafts and Energy A B | met'), or before a note on company ('A B, joined by C and D, | met').
 */
function namedBefore(s: FactSentence, v: number): Part | undefined {
  const { tokens } = s.sentence;
  let j = v - 1;
  while (j > 0 && /^(?:AUX|ADV)$/.test(tokens[j]!.pos)) j--;
  const comma = tokens[j]?.text === ',';
  const note = comma ? tokens.findLastIndex((t, i) => i < j && i > 0 && COMPANY.test(t.lower) && tokens[i - 1]!.text === ',') : -1;
  const last = note > 0 ? note - 2 : comma ? j - 1 : j;
  const mention = s.mentionAt(last);
  if (!mention || mention.last !== last || s.kindOf(mention.entity) !== 'person') return undefined;
  const before = tokens[beforeTitles(s, mention.first)];
  if (note < 0 && (comma ? before?.text !== ',' : /^(?:by|with|to|of|for|from)$/.test(before?.lower ?? ''))) return undefined;
  // 'accompanied by the Minister, C D, …': the one beside is no subject.
  const opening = tokens.slice(Math.max(0, mention.first - 14), mention.first);
  const clause = opening.slice(opening.findLastIndex((t, i) => t.text === ',' && i < opening.length - 1) + 1);
  if (clause.some((t) => t.pos === 'VERB' || t.lower === 'by')) return undefined;
  return { first: mention.first, last: mention.last, entity: mention.entity };
}

/** 'Amb. (Dr.) | A B': the token before the short titles that the name was read without. */
function beforeTitles(s: FactSentence, first: number): number {
  const { tokens } = s.sentence;
  let i = first - 1;
  while (i > 0 && (/^[()]$/.test(tokens[i]!.text) || /^[A-Z][a-z]{0,3}\.$/.test(tokens[i]!.text)) && first - i < 8) i--;
  return i;
}

const COMPANY = /^(?:joined|accompanied|flanked|represented|assisted|supported)$/;

/** Nouns for what travels and meets as one. */
const GROUPS =
  /^(?:mission|delegation|team|side|panel|commission|council|committee|board|government|secretariat|office|embassy|troika|presidency|convoy|patrol|ship|vessel|frigate|aircraft|plane|flight|train|caravan)s?$/;

/** Who does what a verb of meeting or travel says: people, else the body or group that its subject names without being known. */
export function actors(s: FactSentence, v: number): Part[] {
  const people = subjectParts(s, v);
  if (people.length > 0) return people;
  return s.tree.subjects(v).flatMap((h) => {
    const { pos, lower } = s.sentence.tokens[h]!;
    const known = s.mentionAt(h);
    // 'It held talks with A': of the body or group told of before.
    if (lower === 'it') return [{ first: h, last: h, ...(known ? { entity: known.entity } : {}) }];
    // 'The mission, which arrives in P,'
    const whose = s.sentence.tokens[v]!.head;
    if (
      lower === 'which' &&
      s.sentence.tokens[v]!.dep === 'acl:relcl' &&
      whose >= 0 &&
      whose < h &&
      GROUPS.test(s.sentence.tokens[whose]!.lower)
    )
      return [upToComma(s, whose)];
    return GROUPS.test(lower) || (pos === 'PROPN' && !known && !s.inDate(h)) ? [upToComma(s, h)] : [];
  });
}

/** 'The mission, for its part, met A': the words before the comma. */
function upToComma(s: FactSentence, h: number): Part {
  const part = s.nounPhrase(h);
  const comma = s.sentence.tokens.findIndex((t, i) => i > h && i < part.last && t.text === ',');
  return comma < 0 ? part : { ...part, last: comma - 1 };
}

/**
 * The subject where the tree has none of use: the person right before the verb, or, after 'and', the subject of the
 * nearest verb before that has one ('In P, A was received by B and | spoke to C').
 */
function subjectBeside(s: FactSentence, v: number): Part[] {
  const { tokens } = s.sentence;
  let j = v - 1;
  while (j >= 0 && (/^(?:AUX|ADV|PART)$/.test(tokens[j]!.pos) || BETWEEN.test(tokens[j]!.lower) || s.inDate(j))) j--;
  const before = s.mentionAt(j);
  if (before?.last === j && s.kindOf(before.entity) === 'person' && tokens[before.first - 1]?.pos !== 'ADP')
    return [{ first: before.first, last: before.last, entity: before.entity }];
  // 'A, who was there for the first time, met B'
  if (tokens[j]?.text === ',') {
    const who = tokens.findLastIndex((t, i) => i < j && t.lower === 'who');
    return who < 0 ? [] : participants(s, who);
  }
  if (tokens[j]?.lower !== 'and') return [];
  for (let u = j - 1; u >= 0; u--) {
    if (tokens[u]!.pos !== 'VERB') continue;
    const heads = s.tree.kids(u, 'nsubj', 'nsubj:pass');
    if (heads.length > 0) return distinctParts(heads.flatMap((x) => participants(s, x)));
  }
  return [];
}

/** Words between a subject and its verb that taggers take for something else. */
const BETWEEN = /^(?:has|have|had|thereafter|thereupon|afterwards?|subsequently|later)$/;

function subjectHeads(s: FactSentence, v: number): number[] {
  const { tokens } = s.sentence;
  const controlled = controllers(s, v) ?? letDo(s, v);
  if (controlled) return controlled;
  let heads = firstToDo(s, v) ?? s.tree.subjects(v);
  const { head, dep } = tokens[v]!;
  // 'has today received A', 'denied having met A': the parser takes the participle for an object or a clause of its own.
  if (heads.length === 0 && head >= 0 && (dep === 'obj' || dep === 'ccomp') && /(?:ing|ed|t)$/.test(tokens[v]!.lower))
    heads = s.tree.subjects(head);
  // 'he is due | to see A'
  if (heads.length === 0 && dep === 'csubj' && head >= 0 && /^(?:due|likely|set|able|ready|free|keen)$/.test(tokens[head]!.lower))
    heads = s.tree.kids(head, 'nsubj');
  // '… the Speaker, before leaving for P', where the parser hangs the participle on the name.
  if (heads.length === 0 && head >= 0 && isGerund(s, v)) heads = s.tree.subjects(s.tree.verbOf(head));
  // 'According to C, A met B'
  heads = heads.flatMap((h) =>
    s.tree.kids(h, 'case').some((c) => tokens[c]!.lower === 'according') ? s.tree.kids(h, 'conj', 'appos') : [h],
  );
  if (heads.length > 0 || s.tree.kids(v, 'cop').length === 0) return heads;
  // 'A was in P': the name before the copula, where the parser joins it to the place.
  const cop = s.tree.kids(v, 'cop')[0]!;
  // 'The Commissioner, A B, | was in P'
  const before = s.mentionAt(tokens[cop - 1]?.text === ',' ? cop - 2 : cop - 1);
  return before && s.kindOf(before.entity) === 'person' ? [before.last] : [];
}

const isGerund = (s: FactSentence, v: number): boolean =>
  s.sentence.tokens[v]!.lower.endsWith('ing') && s.tree.kids(v, 'mark').length > 0 && s.tree.verbOf(s.sentence.tokens[v]!.head) >= 0;

/** 'A will become the first minister to visit P': A does it. */
function firstToDo(s: FactSentence, v: number): number[] | undefined {
  const { tokens } = s.sentence;
  const { head, dep } = tokens[v]!;
  if (dep !== 'acl' || head < 0 || !s.tree.children[head]!.some((c) => /^(?:first|last|only|second|third)$/.test(tokens[c]!.lower)))
    return undefined;
  if (s.tree.kids(head, 'cop').length > 0) return s.tree.kids(head, 'nsubj');
  const clause = s.tree.verbOf(head);
  return clause >= 0 && tokens[clause]!.lemma === 'become' ? s.tree.subjects(clause) : undefined;
}

/** 'let the prize | go to A', 'saw the train | leave for P': it is done by the one who is let or seen. */
function letDo(s: FactSentence, v: number): number[] | undefined {
  const { tokens } = s.sentence;
  const { head, dep, lower, lemma } = tokens[v]!;
  if (head < 0 || dep !== 'xcomp' || lower !== lemma || !/^(?:let|make|see|watch|hear|have)$/.test(tokens[head]!.lemma)) return undefined;
  if (s.tree.kids(v, 'mark').length > 0) return undefined;
  const done = s.tree.kids(head, 'obj').filter((o) => o < v);
  return done.length > 0 ? done : undefined;
}

/** For an infinitive under 'invite', 'ask' and the like, those who are to do it. */
function controllers(s: FactSentence, v: number): number[] | undefined {
  const { tokens } = s.sentence;
  const { head, dep } = tokens[v]!;
  if (head < 0 || !/^(?:xcomp|advcl|acl|ccomp)$/.test(dep) || !s.tree.kids(v, 'mark').some((m) => tokens[m]!.lower === 'to'))
    return undefined;
  const offers = (tokens[head]!.pos === 'NOUN' ? [head] : s.tree.kids(head, 'obj', 'nsubj:pass')).filter((o) =>
    /^(?:invitation|request|call|appeal)$/.test(tokens[o]!.lemma),
  );
  if (offers.length > 0 && tokens[head]!.lemma !== 'accept') {
    const to = [...offers.flatMap((o) => phrases(s, o, ['to'])), ...(tokens[head]!.pos === 'VERB' ? phrases(s, head, ['to']) : [])];
    const behind = to.filter((c) => c < v);
    return behind.length > 0 ? behind : offers.flatMap((o) => givenTo(s, o));
  }
  if (tokens[head]!.pos !== 'VERB' || !OBJECT_CONTROL.test(tokens[head]!.lemma) || s.tree.isPassive(head)) return undefined;
  return [...s.tree.kids(head, 'obj', 'iobj'), ...phrases(s, head, ['on', 'upon', 'to'])].filter((o) => o < v);
}

/** Nouns by which somebody is called who has no name in the text. */
export const ADDRESS = /^(?:majesty|highness|excellency|holiness)$/;

/** 'extended | A | an invitation': whoever stands right before what is given. */
function givenTo(s: FactSentence, o: number): number[] {
  const { tokens } = s.sentence;
  const det = tokens[o - 1]?.pos === 'DET' ? o - 1 : o - 2;
  const person = s.mentionAt(det - 1);
  const verb = person && tokens[person.first - 1];
  return verb?.pos === 'VERB' && s.kindOf(person?.entity) === 'person' ? [person!.last] : [];
}

/** Agents of a passive: its own 'by' phrases, else one that the parser hung on a circumstance between ('was joined in his meetings | by X'). */
export function agents(s: FactSentence, v: number, strict = false): Part[] {
  const parts = agentHeads(s, v).flatMap((o) => participants(s, o, strict));
  if (parts.length > 0) return parts;
  const by = s.sentence.tokens.findIndex((t, i) => i > v && i < v + 4 && t.lower === 'by');
  return by < 0 ? [] : roster(s, by + 1, true);
}

function agentHeads(s: FactSentence, v: number): number[] {
  const own = phrases(s, v, ['by']);
  if (own.length > 0) return own;
  const { tokens } = s.sentence;
  const far = tokens.findIndex(
    (t, i) => i > v && /^(?:obl|nmod)$/.test(t.dep) && s.tree.prepositions(i).includes('by') && s.tree.verbOf(t.head) === v,
  );
  return far >= 0 ? [far] : [];
}

/** Heads of the prepositional phrases of `i` opened by one of the words. */
export function phrases(s: FactSentence, i: number, words: readonly string[]): number[] {
  return s.tree
    .kids(i, 'obl', 'nmod', 'nmod:poss', 'advcl', 'acl')
    .filter(
      (c) =>
        s.tree.prepositions(c).some((p) => words.includes(p)) ||
        s.tree.kids(c, 'mark').some((p) => words.includes(s.sentence.tokens[p]!.lower)),
    );
}

/** 'with' phrases of `i`, and those the parser hung on a circumstance between: 'met today in P | with X', 'spoke by phone | with X'. */
export function withPhrases(s: FactSentence, i: number, depth = 0): number[] {
  const own = phrases(s, i, ['with', 'alongside']);
  // 'met with A, | as well as B', where the parser takes the list for a circumstance of its own.
  if (own.length > 0)
    own.push(
      ...s.tree
        .kids(i, 'obl', 'nmod')
        .filter((c) => !own.includes(c) && s.tree.kids(c, 'cc').some((k) => s.sentence.tokens[k]!.lower === 'as')),
    );
  if (depth > 2 || (depth === 0 && s.sentence.tokens[i]!.pos !== 'VERB')) return own;
  const through = s.tree
    .kids(i, 'obl', 'obl:tmod', 'advmod', 'nmod:tmod', 'nmod', 'obj')
    .filter(
      (c) =>
        !own.includes(c) &&
        isCircumstance(s, c) &&
        !NEEDED.test(s.sentence.tokens[c]!.lower) &&
        (depth > 0 || s.sentence.tokens[c]!.dep !== 'obj' || s.inDate(c)),
    );
  return [...own, ...through.flatMap((c) => withPhrases(s, c, depth + 1))];
}

/** 'spoke on the need for talks | with B': whom the thing spoken of would be with. */
const NEEDED = /^(?:needs?|importance|necessity|possibility|benefits?|value|prospects?|plans?)$/;

/** Before or after what something took place: 'ahead of a dinner', 'in advance of the talks'. */
const ANOTHER_TIME = /\b(?:ahead of|advance of|before|after|following|prior to|eve of)(?: \S+){0,2}$/;

/** A date, a place, or a noun that names nobody; not an occasion before or after which it was. */
function isCircumstance(s: FactSentence, c: number): boolean {
  const words = s.sentence.tokens
    .slice(Math.max(0, c - 4), c)
    .map((t) => t.lower)
    .join(' ');
  if (ANOTHER_TIME.test(words) && !s.inDate(c)) return false;
  const mention = s.mentionAt(c);
  return !mention || s.kindOf(mention.entity) === 'place' || s.inDate(c);
}

/** Keeps the first of the parts that stand on the same words or for the same entity. */
export function distinctParts(parts: readonly Part[]): Part[] {
  return parts.filter((p, k) => parts.findIndex((q) => q.first === p.first || (p.entity !== undefined && q.entity === p.entity)) === k);
}

/** Index of the dash that ends the sentence's dateline ('OSLO, 14 May (Agency) – …'); -1 when it opens with none. */
export function datelineEnd(s: FactSentence): number {
  return dashOfDateline(
    s.sentence.tokens,
    (i) => s.kindOf(s.mentionAt(i)?.entity) === 'place',
    (i) => s.inDate(i),
  );
}

/** Objects of the verb that are no dates. */
export function objectsOf(s: FactSentence, v: number): number[] {
  return s.tree.kids(v, 'obj', 'iobj').filter((o) => !s.inDate(o));
}

/** People, bodies and groups that are the verb's objects. */
export function peopleObjects(s: FactSentence, v: number): Part[] {
  return distinctParts(objectsOf(s, v).flatMap((o) => participants(s, o)));
}

/** 'was accompanied by A and | joined in P | by B': the second verb shares the auxiliary of the first. */
export function isPassiveToo(s: FactSentence, v: number): boolean {
  const { dep, head, lower } = s.sentence.tokens[v]!;
  return (
    dep === 'conj' &&
    head >= 0 &&
    lower.endsWith('ed') &&
    s.tree.isPassive(head) &&
    s.tree.kids(v, 'obj', 'nsubj').length === 0 &&
    agents(s, v).length > 0
  );
}
