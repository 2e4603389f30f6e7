import type { Token } from '../../../model/reading.ts';

type Parsed = Pick<Token, 'lower' | 'pos' | 'head' | 'dep'>;

const DAY = /^(?:today|yesterday|tomorrow|tonight)$/;

/** 'Tomorrow | the Minister leaves for P': a day that opens the sentence tells when; what the parser took for a clause about the day is the sentence. */
export function mendOpeningDay(tokens: Parsed[]): void {
  mendDayBesideName(tokens);
  mendTimeBeforeSubject(tokens);
  if (!DAY.test(tokens[0]?.lower ?? '') || tokens[0]!.head >= 0) return;
  const verb = tokens.findIndex(
    (t, i) => t.head === 0 && t.pos === 'VERB' && tokens.some((o, k) => o.head === i && k < i && o.dep.startsWith('nsubj')),
  );
  if (verb < 0) return;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.head === 0 && i > verb) t.head = verb;
  }
  tokens[verb]!.head = -1;
  tokens[verb]!.dep = 'root';
  tokens[0]!.head = verb;
  tokens[0]!.dep = 'obl:tmod';
}

const TIME = /^(?:morning|afternoon|evening|night|week|weekend|month|year|spring|summer|autumn|winter)$/;

/**
 * 'This evening | the leaders and their spouses will attend', 'Last night | the envoys dined': a time that opens the sentence tells when. Where the
 * parser took it for the subject or the sentence itself, the noun behind it, which it set beside the time, is the subject.
 */
function mendTimeBeforeSubject(tokens: Parsed[]): void {
  // A time of several words is parsed as its noun.
  const at = tokens.slice(0, 3).findIndex((t) => TIME.test(t.lower));
  const opens = at === 0 || (at > 0 && /^(?:this|that|next|last|earlier|tomorrow|yesterday)$/.test(tokens[at - 1]!.lower));
  if (!opens || !/^(?:the|his|her|its|their|both)$/.test(tokens[at + 1]?.lower ?? '')) return;
  const time = tokens[at]!;
  const subject = tokens.findIndex(
    (t, i) => i > at && t.head === at && /^(?:NOUN|PROPN)$/.test(t.pos) && /^(?:parataxis|conj|appos|flat|nmod)$/.test(t.dep),
  );
  if (subject < 0 || subject > at + 8) return;
  const isClause = (t: Parsed, i: number): boolean =>
    i > subject && t.pos === 'VERB' && (t.head === at || (t.head >= subject && t.head < i)) && /^(?:conj|acl|parataxis|appos)$/.test(t.dep);
  const verb = time.head < 0 ? tokens.findIndex(isClause) : /^nsubj/.test(time.dep) && time.head > subject ? time.head : -1;
  if (verb < 0) return;
  if (time.head < 0) {
    for (let i = 0; i < tokens.length; i++) {
      const t = tokens[i]!;
      if (t.head === at && i > subject) t.head = verb;
    }
    Object.assign(tokens[verb]!, { head: -1, dep: 'root' });
  }
  const nearer = tokens.findIndex((t, i) => i > subject && i < verb && t.head === verb && /^nsubj/.test(t.dep));
  if (nearer > 0) Object.assign(tokens[nearer]!, { head: subject, dep: 'conj' });
  const isPassive = tokens.some((t) => t.head === verb && t.dep === 'aux:pass');
  Object.assign(tokens[subject]!, { head: verb, dep: isPassive ? 'nsubj:pass' : 'nsubj' });
  Object.assign(time, { head: verb, dep: 'obl:tmod' });
}

/** 'Yesterday | Minister A B called on C': the day was taken for the subject, and the name set beside it. */
function mendDayBesideName(tokens: Parsed[]): void {
  const [day, name] = tokens;
  if (!day || !name || !DAY.test(day.lower) || !/^nsubj/.test(day.dep) || day.head < 1) return;
  if (name.head !== 0 || name.pos !== 'PROPN' || !/^(?:appos|flat|nmod)$/.test(name.dep)) return;
  Object.assign(name, { head: day.head, dep: day.dep });
  day.dep = 'obl:tmod';
}

/**
 * 'In P, where she welcomed the accord, | she met A': a place with a clause of its own that opens the sentence tells where. Where the parser took it for
 * the sentence itself, the clause behind the comma that has a subject of its own is the sentence.
 */
export function mendOpeningPlace(tokens: Parsed[]): void {
  const root = tokens.findIndex((t) => t.head < 0);
  mendClauseOfPlace(tokens, root);
  if (tokens[0]!.dep !== 'case' || tokens[0]!.head !== root || !/^(?:NOUN|PROPN)$/.test(tokens[root]!.pos)) return;
  const clause = tokens.findIndex((t, i) => i > root && t.head === root && t.dep === 'acl:relcl');
  if (clause < 0 || tokens.some((t) => t.head === root && /^(?:[cn]subj|cop)/.test(t.dep))) return;
  const verb = tokens.findIndex(
    (t, i) => i > clause && t.pos === 'VERB' && /^(?:parataxis|conj|ccomp|advcl)$/.test(t.dep) && opensClause(tokens, i),
  );
  if (verb < 0) return;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.head === root && i > verb) t.head = verb;
  }
  Object.assign(tokens[verb]!, { head: -1, dep: 'root' });
  Object.assign(tokens[root]!, { head: verb, dep: 'obl' });
}

/** 'In P, where B opened the fair, | A met C': where the parser took the verb of the clause for that of the sentence, the one behind it is. */
function mendClauseOfPlace(tokens: Parsed[], root: number): void {
  const place = tokens[0]!.dep === 'case' ? tokens[0]!.head : -1;
  const where = tokens.findIndex((t, i) => i > place && t.head === root && t.lower === 'where');
  if (place < 1 || tokens[place]!.head !== root || where !== place + 2 || tokens[where - 1]!.lower !== ',' || where > root) return;
  const verb = tokens.findIndex((t, i) => i > root && t.pos === 'VERB' && t.head === root && t.dep === 'conj' && opensClause(tokens, i));
  if (verb < 0) return;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.head === root && i > verb) t.head = verb;
  }
  Object.assign(tokens[verb]!, { head: -1, dep: 'root' });
  Object.assign(tokens[place]!, { head: verb, dep: 'obl' });
  Object.assign(tokens[root]!, { head: place, dep: 'acl:relcl' });
}

/** ', | she met': the subject of the verb follows a comma, and no word joins the clause to the one before. */
function opensClause(tokens: readonly Parsed[], verb: number): boolean {
  if (tokens.some((t) => t.head === verb && /^(?:mark|cc)$/.test(t.dep))) return false;
  let first = tokens.findIndex((t, i) => i < verb && t.head === verb && /^nsubj/.test(t.dep));
  if (first < 0) return false;
  for (
    let i = first - 1;
    i > 0 && tokens[i]!.head >= 0 && tokens[i]!.head >= first && tokens[i]!.head < verb && tokens[i]!.lower !== ',';
    i--
  )
    first = i;
  return tokens[first - 1]?.lower === ',';
}
