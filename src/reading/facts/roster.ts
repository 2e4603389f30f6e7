import { peopleNouns, postNouns } from '../lexicon.ts';
import type { FactSentence, Part } from './context.ts';

/** Longest description of a person before the name, in tokens. */
const LONGEST = 26;
const JOINTS = /^(?:,|;|and|as|well|together|along|alongside|with|also|then|later|separately|by|finally|lastly)$/;
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
    const next = personFrom(s, from < 0 ? at : from);
    if (!next) return out;
    out.push({ first: next.first, last: next.last, ...(next.entity ? { entity: next.entity } : {}) });
    at = next.last + 1;
    free = false;
  }
}

/** Behind brackets, and behind a post that follows a name ('A B, Minister of Trade, and …'). */
function afterNote(s: FactSentence, at: number): number {
  const { tokens } = s.sentence;
  let i = at;
  if (tokens[i]?.text === '(') {
    const close = tokens.findIndex((t, k) => k > i && t.text === ')');
    if (close > 0) i = close + 1;
  }
  // 'A B of Norland', 'C D from the Ministry', 'E F in P'
  if (/^(?:of|from|in)$/.test(tokens[i]?.lower ?? '')) {
    const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    const home = s.mentions.find((m) => m.first === at && /^(?:place|organisation|other)$/.test(s.kindOf(m.entity) ?? ''));
    if (home) i = home.last + 1;
  }
  if (tokens[i]?.text !== ',') return i;
  for (let k = i + 1, posts = 0; k < tokens.length && k < i + LONGEST; k++) {
    const token = tokens[k]!;
    if (s.mentions.some((m) => m.first <= k && k <= m.last && s.kindOf(m.entity) === 'person')) return i;
    if (isOffice(token.lower)) posts++;
    if (posts > 0 && /^[,;]$/.test(token.text)) return k;
    if (!isDescriptive(s, k)) return i;
  }
  return i;
}

/** The token behind commas and 'and'; -1 where there is none. */
function afterJoint(s: FactSentence, at: number): number {
  const { tokens } = s.sentence;
  let i = at;
  while (tokens[i] && JOINTS.test(tokens[i]!.lower)) i++;
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
      if (i > from && offices === 0 && tokens[i - 1]!.text !== ',') return undefined;
      return actsItself(s, mention) ? undefined : { first: mention.first, last: mention.last, entity: mention.entity };
    }
    if (isOffice(tokens[i]!.lower)) offices++;
    // A comma stands between an office and the name of who holds it, nowhere else.
    if (tokens[i]!.text === ',' ? offices === 0 : !isDescriptive(s, i)) return undefined;
  }
  return undefined;
}

const isOffice = (lower: string): boolean =>
  postNouns.has(lower) ||
  peopleNouns.has(lower) ||
  lower.split('-').some((part) => postNouns.has(part)) ||
  /^(?:charge|acting|counterpart)$/.test(lower);

const isDescriptive = (s: FactSentence, i: number): boolean => {
  const { pos, text } = s.sentence.tokens[i]!;
  return /^(?:NOUN|PROPN|ADJ|ADP|DET|NUM|CCONJ|PART|ADV|X|SYM)$/.test(pos) || /^(?:-|'|\(|\)|his|her|its|their|our)$/i.test(text);
};

/** 'and A B said', 'A, B and C are': the name is the subject of the next clause. */
function actsItself(s: FactSentence, { first, last }: Part): boolean {
  const { tokens } = s.sentence;
  const next = tokens[last + 1];
  // '…; the Premier, A B, joined for the second half'
  const behind = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const acts = /^(?:VERB|AUX)$/.test(tokens[behind]?.pos ?? '') && tokens[behind + 1]?.lower !== 'by';
  if (acts && tokens.slice(Math.max(0, first - 12), first).some((t) => t.text === ';')) return true;
  return (
    next !== undefined &&
    (/^(?:VERB|AUX)$/.test(next.pos) || /^(?:'s|'|also)$/.test(next.lower)) &&
    !/ing$/.test(next.lower) &&
    next.lower !== 'led'
  );
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
  const more = roster(s, last.last + 1).filter((p) => !parts.some((q) => q.first === p.first || q.entity === p.entity));
  if (more.length === 0) return [...parts];
  const end = more.at(-1)!.last;
  return [...parts.filter((p) => p.entity || p.first < last.last || p.first > end), ...more].sort((a, b) => a.first - b.first);
}
