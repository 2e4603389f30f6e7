import { peopleNouns, postNouns } from '../lexicon.ts';
import { behindAside } from './asides.ts';
import type { FactSentence, Part } from './context.ts';
import { isAtHouse } from './houses.ts';

/** Longest description of a person before the name, in tokens. */
const LONGEST = 26;
/** Longest clause that says more of a person, in tokens. */
const RELATIVE = 26;
const JOINTS = /^(?:,|;|and|as|well|together|along|alongside|with|also|then|later|separately|by|finally|lastly)$/;
/** 'His Majesty | King A': a form of address, no description. */
const ADDRESS =
  /^(?:his|her|their|majesty|majesties|excellency|excellencies|highness|holiness|eminence|beatitude|royal|imperial|serene|the)$/;
/** Words that open a circumstance, not the next person's description. */
const OTHERWISE = /^(?:in|at|on|to|for|from|during|after|before|while|where|when|who|whom|which|that|but|under|upon|against|ahead)$/;

/**
 * People named one after the other from token `start` on, each after what he or she is:
 * 'the Mayor of P, Mr. A B, and, later, with the head of Q, C D'. Read by the order of words alone, since the parser often
 * loses the thread of long lists. A name that does something itself ('and A B said …') ends the list.
 * With `opened` the first one may follow without a comma or 'and'.
 */
export function roster(s: FactSentence, start: number, opened = false): Part[] {
  const out: Part[] = [];
  let at = start;
  let free = opened;
  for (;;) {
    const from = afterJoint(s, afterNote(s, at));
    if (from < 0 && !free) return out;
    const start = from < 0 ? at : from;
    const next =
      postWithoutName(s, start) ??
      personFrom(s, start) ??
      ((out.length > 0 || !opened) && from >= 0 ? othersFrom(s, from, isUnnamed(out.at(-1))) : undefined);
    if (!next) return out;
    out.push({ first: next.first, last: next.last, ...(next.entity ? { entity: next.entity } : {}) });
    at = next.last + 1;
    free = false;
  }
}

const isUnnamed = (part: Part | undefined): boolean => part !== undefined && !part.entity;

/** ', of | Norland, | and': a land or body between commas. */
function isHomeClosed(s: FactSentence, at: number): boolean {
  const first = s.sentence.tokens[at]?.lower === 'the' ? at + 1 : at;
  const home = s.mentions.find((m) => m.first === first && /^(?:place|organisation)$/.test(s.kindOf(m.entity) ?? ''));
  return home !== undefined && s.sentence.tokens[home.last + 1]?.text === ',';
}

/** Behind brackets, and behind a post that follows a name ('A B, Minister of Trade, and …'). */
function afterNote(s: FactSentence, at: number): number {
  const { tokens } = s.sentence;
  let i = at;
  if (tokens[i]?.text === '(') {
    const close = tokens.findIndex((t, k) => k > i && t.text === ')');
    if (close > 0) i = close + 1;
  }
  // 'A B twice and C D three times'
  if (/^(?:once|twice)$/.test(tokens[i]?.lower ?? '')) i++;
  else if (tokens[i]?.pos === 'NUM' && tokens[i + 1]?.lower === 'times') i += 2;
  i = afterTime(s, i);
  // 'A B of Norland', 'A B, of Norland, and', 'C D from the Ministry', 'E F in P'
  if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'of' && isHomeClosed(s, i + 2)) i++;
  if (/^(?:of|from|in)$/.test(tokens[i]?.lower ?? '')) {
    const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    const home = s.mentions.find((m) => m.first === at && /^(?:place|organisation|other)$/.test(s.kindOf(m.entity) ?? ''));
    if (home) i = home.last + 1;
  }
  if (tokens[i]?.text !== ',') return i;
  // 'A B, who took office last week, and the Minister of Trade, C D'
  // 'A B, with whom she discussed trade, and the Minister of Trade, C D'
  const opens = /^(?:with|to|from|for|by)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  if (/^(?:who|whom)$/.test(tokens[opens]?.lower ?? '')) {
    const close = tokens.findIndex((t, k) => k > i + 2 && t.text === ',');
    const closed = close > 0 && close - i < RELATIVE && /^(?:and|as)$/.test(tokens[close + 1]?.lower ?? '');
    const others =
      tokens[i + 1]!.lower !== 'who' &&
      s.mentions.some((m) => m.first > i && m.last < close && m.form !== 'pronoun' && s.kindOf(m.entity) === 'person');
    return closed && !others ? close : i;
  }
  // '…, at the residence of the Consul, C D': where it was.
  if (OTHERWISE.test(tokens[i + 1]?.lower ?? '')) return i;
  for (let k = i + 1, posts = 0; k < tokens.length && k < i + LONGEST; k++) {
    const token = tokens[k]!;
    if (s.mentions.some((m) => m.first <= k && k <= m.last && s.kindOf(m.entity) === 'person')) return i;
    if (isOffice(token.lower)) posts++;
    if (posts > 0 && /^[,;]$/.test(token.text)) return k;
    if (!isDescriptive(s, k)) return i;
  }
  return i;
}

/** 'A B | for an hour on Monday, and C D twice': behind how long and on which day, where another one follows; `at` itself else. */
function afterTime(s: FactSentence, at: number): number {
  const { tokens } = s.sentence;
  let i = at;
  if (tokens[i]?.lower === 'for') {
    const unit = tokens.findIndex((t, k) => k > i && k < i + 6 && /^(?:minutes?|hours?|days?)$/.test(t.lower));
    if (unit > 0) i = unit + 1;
  }
  let day = tokens[i]?.lower === 'on' ? i + 1 : i;
  while (s.inDate(day)) day++;
  if (day > i + 1 || (day > i && s.inDate(i))) i = day;
  const joint = tokens[i]?.text === ',' ? i + 1 : i;
  return tokens[joint]?.lower === 'and' ? i : at;
}

/** The token behind commas and 'and'; -1 where there is none. */
function afterJoint(s: FactSentence, at: number): number {
  const { tokens } = s.sentence;
  let i = at;
  while (tokens[i] && JOINTS.test(tokens[i]!.lower)) i++;
  // 'A B, and, | at 12:30, | the Ambassador, C D'
  if (i > at + 1 && tokens[i - 1]!.text === ',' && tokens[i - 2]!.lower === 'and') i = Math.max(i, behindAside(s, i - 1));
  return i > at ? i : -1;
}

/** The next name, when all before it describes who bears it. */
function personFrom(s: FactSentence, from: number): Part | undefined {
  const { tokens } = s.sentence;
  if (!tokens[from] || OTHERWISE.test(tokens[from]!.lower) || s.inDate(from)) return undefined;
  for (let i = from, offices = 0; i < tokens.length && i < from + LONGEST; i++) {
    const mention = s.mentions.find(
      (m) => m.first === i && s.kindOf(m.entity) === 'person' && m.form !== 'pronoun' && m.form !== 'nominal',
    );
    if (mention) {
      const described = tokens.slice(from, i).some((t) => t.pos !== 'DET' && !ADDRESS.test(t.lower));
      if (described && offices === 0 && tokens[i - 1]!.text !== ',') return undefined;
      return actsItself(s, mention, from) ? undefined : { first: mention.first, last: mention.last, entity: mention.entity };
    }
    if (isOffice(tokens[i]!.lower)) offices++;
    // A comma stands between an office and the name of who holds it, nowhere else.
    if (tokens[i]!.text === ',' ? offices === 0 : !isDescriptive(s, i)) return undefined;
  }
  return undefined;
}

/**
 * 'the Commissioner for Trade | and the Minister of Energy, A B': a post behind 'the' that another one follows, behind 'and the', before any
 * name. Without the second 'the' both may be one person's.
 */
function postWithoutName(s: FactSentence, from: number): Part | undefined {
  const { tokens } = s.sentence;
  if (tokens[from]?.lower !== 'the') return undefined;
  for (let i = from + 1, offices = 0; i < tokens.length && i < from + LONGEST; i++) {
    if (s.kindOf(s.mentionAt(i)?.entity) === 'person') return undefined;
    if (tokens[i]!.lower === 'and' && offices > 0 && tokens[i + 1]?.lower === 'the' && opensTitled(s, i + 2)) {
      const last = tokens[i - 1]!.text === ',' ? i - 2 : i - 1;
      return { first: from, last };
    }
    if (isOffice(tokens[i]!.lower)) offices++;
    if (tokens[i]!.text === ',' ? offices === 0 : !isDescriptive(s, i)) return undefined;
  }
  return undefined;
}

/** 'State | Minister for Foreign Affairs of P, A B': a post from token `at` on, with its holder's name behind it. */
function opensTitled(s: FactSentence, at: number): boolean {
  const { tokens } = s.sentence;
  const mention = s.mentions.find((m) => m.first >= at && s.kindOf(m.entity) === 'person' && m.form !== 'pronoun' && m.form !== 'nominal');
  if (!mention || mention.first - at > LONGEST) return false;
  const office = tokens.slice(at, at + 4).some((t) => isOffice(t.lower));
  return office && tokens.slice(at, mention.first).every((t, k) => t.text === ',' || isDescriptive(s, at + k));
}

/**
 * People without names in a list of named ones: 'the leaders of nine parties', 'representatives of civil society', 'the President of the
 * Supreme Court'. The words up to the next comma or 'and' must describe them, and nothing they do may follow.
 */
function othersFrom(s: FactSentence, from: number, behindGroup: boolean): Part | undefined {
  const { tokens } = s.sentence;
  let head = -1;
  let i = from;
  for (; i < tokens.length && i < from + LONGEST; i++) {
    const { lower, text } = tokens[i]!;
    if (/^(?:[,;.]|and|as)$/.test(text) || s.inDate(i) || (head >= 0 && (isNoteOn(s, i) || RELATIVES.test(lower)))) break;
    if (isNamedAt(s, i) || !isDescriptive(s, i) || (head < 0 && OTHERWISE.test(lower))) return undefined;
    if (head < 0 && isGroupOrPost(s, i, from, behindGroup)) head = i;
    else if (head >= 0 && /^(?:at|in|on|during|to|under|after|before)$/.test(lower)) break;
  }
  const stop = tokens[i];
  if (head < 0 || i === from || !stop || (/^(?:VERB|AUX)$/.test(stop.pos) && !isNoteOn(s, i))) return undefined;
  // 'the Speaker of Parliament, | A B, said': the post of one who has a name.
  const holder = s.mentions.find((m) => m.first === i + 1 && s.kindOf(m.entity) === 'person');
  if (stop.text === ',' && holder && !isOffice(tokens[i + 1]!.lower)) return undefined;
  // Before 'of' or the end of their words: 'the Director General, A B' is for the one who has a name.
  const next = tokens[head + 1];
  const closed = head + 1 === i || /^(?:of|from|for|representing|and)$/.test(next?.lower ?? '');
  if (!closed || (!RELATIVES.test(stop.lower) && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '') && !isNoteOn(s, i))) return undefined;
  const known = s.mentionAt(head);
  return { first: from, last: i - 1, ...(known && s.kindOf(known.entity) === 'person' ? { entity: known.entity } : {}) };
}

const RELATIVES = /^(?:that|which|who|whom|whose)$/;

const isNamedAt = (s: FactSentence, i: number): boolean => {
  const mention = s.mentionAt(i);
  return mention !== undefined && mention.form !== 'nominal' && s.kindOf(mention.entity) === 'person';
};

/** 'the leaders of the parties | taking part', 'a group | formed by P': a participle that says more of a noun. */
const isNoteOn = (s: FactSentence, i: number): boolean => {
  const { pos, dep, lower } = s.sentence.tokens[i]!;
  return (
    pos === 'VERB' &&
    /^(?:NOUN|PROPN)$/.test(s.sentence.tokens[i - 1]?.pos ?? '') &&
    (lower.endsWith('ing') || dep === 'acl' || s.sentence.tokens[i + 1]?.lower === 'by')
  );
};

/** 'leaders', 'the | President': a plural for people, or a single post behind 'the'. */
function isGroupOrPost(s: FactSentence, i: number, from: number, behindGroup: boolean): boolean {
  const { tokens } = s.sentence;
  const { lower, lemma, pos } = tokens[i]!;
  if (pos !== 'NOUN' && pos !== 'PROPN') return false;
  const office = postNouns.has(lemma) || postNouns.has(lower);
  const noun = peopleNouns.has(lemma) || office || peopleNouns.has(lower);
  const plural = lower.endsWith('s') && (peopleNouns.has(lower.slice(0, -1)) || postNouns.has(lower.slice(0, -1)) || lower !== lemma);
  if (plural && (noun || isDoer(s, i, from, behindGroup))) return true;
  // A single post may as well be that of the one named before it, unless his own stands before his name.
  const next = tokens[i + 1];
  if (next?.lower === 'of' || (office && next?.lower === 'for')) return noun && followsTitled(s, i);
  // '…, A B, and | the Prime Minister.'
  const ends = office && /^[.,;]$/.test(next?.text ?? '.') && tokens[from - 1]?.lower === 'and' && tokens[from]!.lower === 'the';
  return ends && followsTitled(s, i);
}

/** A plural that says what people do ('campaigners', 'fishers'), set in a list of people: behind a 'with' of its own, or behind another such group. */
function isDoer(s: FactSentence, i: number, from: number, behindGroup: boolean): boolean {
  const { tokens } = s.sentence;
  const { lower, pos } = tokens[i]!;
  // The last noun of its group: 'land rights | campaigners'.
  if (pos !== 'NOUN' || /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return false;
  const joint = behindGroup || tokens.slice(Math.max(0, from - 2), from).some((t) => t.lower === 'with');
  return joint && /(?:ers|ors|ists|ants|ees|ians|women|men|folk)$/.test(lower) && !THINGS.test(lower);
}

const THINGS =
  /^(?:matters|papers|letters|numbers|offers|orders|powers|centers|centres|partners|errors|factors|sectors|monitors|barriers|borders|grants)$/;

/** 'the President of P, Mr. A B, | the': the one named last has his post before his name. */
function followsTitled(s: FactSentence, i: number): boolean {
  const before = s.mentions.findLast((m) => m.last < i && s.kindOf(m.entity) === 'person' && m.form !== 'pronoun' && m.form !== 'nominal');
  const { tokens } = s.sentence;
  let det = i - 1;
  while (det > i - 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[det]?.pos ?? '')) det--;
  if (!before || before.last >= det || tokens[det]?.lower !== 'the') return false;
  if (tokens.slice(before.first, before.last).some((t) => isOffice(t.lower))) return true;
  return (
    tokens[before.first - 1]?.text === ',' &&
    tokens.slice(Math.max(0, before.first - 10), before.first - 1).some((t) => isOffice(t.lower) && t.pos !== 'VERB')
  );
}

const isOffice = (lower: string): boolean =>
  postNouns.has(lower) ||
  (lower.endsWith('s') && peopleNouns.has(lower.slice(0, -1))) ||
  peopleNouns.has(lower) ||
  lower.split('-').some((part) => postNouns.has(part) || postNouns.has(part.replace(/s$/, ''))) ||
  /^(?:charge|acting|counterpart)$/.test(lower);

const isDescriptive = (s: FactSentence, i: number): boolean => {
  const { tokens } = s.sentence;
  const { pos, text, lower } = tokens[i]!;
  if (isAtHouse(tokens, i)) return false;
  // 'the newly appointed Ambassador', 'the visiting Minister'
  if (pos === 'VERB' && /(?:ed|ing)$/.test(lower) && /^(?:DET|ADV|ADJ)$/.test(tokens[i - 1]?.pos ?? ''))
    return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.pos ?? '');
  // 'Lead Economist': a capital inside a list is part of a post.
  if (pos === 'VERB' && /^[A-Z]/.test(text) && /^[A-Z]/.test(tokens[i + 1]?.text ?? '')) return true;
  return /^(?:NOUN|PROPN|ADJ|ADP|DET|NUM|CCONJ|PART|ADV|X|SYM)$/.test(pos) || /^(?:-|'|\(|\)|his|her|its|their|our)$/i.test(text);
};

/** 'and A B said', 'A, B and C are': the name is the subject of the next clause. */
function actsItself(s: FactSentence, { first, last }: Part, from: number): boolean {
  const { tokens } = s.sentence;
  const next = tokens[last + 1];
  // '…; the Premier, A B, joined for the second half'
  const behind = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const acts = /^(?:VERB|AUX)$/.test(tokens[behind]?.pos ?? '') && tokens[behind + 1]?.lower !== 'by';
  // 'met A, and, together with | B, co-chaired the round': with whom the next thing was done.
  const aside = tokens
    .slice(Math.max(0, from - 4), from)
    .map((t) => t.lower)
    .join(' ');
  if (acts && behind === last + 2 && /\b(?:and ,|,) (?:together|along|jointly|alongside)(?: with)?$/.test(aside)) return true;
  if (acts && tokens.slice(Math.max(0, first - 12), first).some((t) => t.text === ';')) return true;
  if (acts && opensClause(s, from, last)) return true;
  return (
    next !== undefined &&
    (/^(?:VERB|AUX)$/.test(next.pos) || /^(?:'s|'|also)$/.test(next.lower)) &&
    !/ing$/.test(next.lower) &&
    next.lower !== 'led'
  );
}

/** 'met A, | and the Speaker, B C, criticised it': behind a comma and 'and' at `from`, somebody of whom a verb tells right behind the name. */
function opensClause(s: FactSentence, from: number, last: number): boolean {
  const { tokens } = s.sentence;
  const behind = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const verb = tokens[behind];
  const finite = verb !== undefined && (verb.pos === 'AUX' || (verb.pos === 'VERB' && !verb.lower.endsWith('ing')));
  return finite && tokens[behind + 1]?.lower !== 'by' && tokens[from - 1]?.lower === 'and' && tokens[from - 2]?.text === ',';
}

/** A list without the one whom the tree takes into it from the clause that follows ('met A, | and Minister B was abroad'). */
export function upToClause(s: FactSentence, parts: readonly Part[]): readonly Part[] {
  for (const part of parts.slice(1)) {
    let from = part.first;
    while (from > part.first - LONGEST && from > 0 && s.sentence.tokens[from - 1]!.lower !== 'and' && isDescriptive(s, from - 1)) from--;
    if (s.sentence.tokens[from - 1]?.text === ',') from = s.sentence.tokens.findLastIndex((t, i) => i < from && t.lower === 'and') + 1;
    if (from > parts[0]!.last && part.first - from < LONGEST && opensClause(s, from, part.last)) return parts.filter((p) => p.first < from);
  }
  return parts;
}

/** A side of a meeting with those of its list that the tree lost. */
export function withRoster(s: FactSentence, v: number, parts: readonly Part[]): Part[] {
  const last = parts.findLast((p) => p.first > v && s.kindOf(p.entity) === 'person');
  if (!last) {
    // 'with the Secretary-General of Q, A B'
    const post = parts.find((p) => p.first > v && !p.entity);
    const named = post ? roster(s, post.first, true) : [];
    return named.length > 0 ? [...parts.filter((p) => p.first < post!.first || p.entity), ...named] : [...parts];
  }
  const listed = roster(s, last.last + 1);
  const more = listed.filter((p) => !parts.some((q) => q.first === p.first || (q.entity && q.entity === p.entity)));
  if (more.length === 0) return [...parts];
  const end = more.at(-1)!.last;
  const stays = (p: Part): boolean =>
    p.entity !== undefined || p.first < last.last || p.first > end || listed.some((q) => q.first === p.first);
  return [...parts.filter(stays), ...more].sort((a, b) => a.first - b.first);
}
