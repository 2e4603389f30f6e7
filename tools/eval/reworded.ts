import { answerLine } from '../../src/cli/batch.ts';
import type { AnswerLine, Outcome } from './judge.ts';
import { judge } from './judge.ts';
import type { QuestionSet } from './sets.ts';

// The same question in other words must have the same answer: what is answered rightly is asked again in each of these wordings.

/** Another wording of a question, undefined where it does not fit. */
export type Rewording = (question: string) => string | undefined;

const bare = (q: string): string => q.replace(/\s*[?.!]+\s*$/, '');
const small = (q: string): string => q.charAt(0).toLowerCase() + q.slice(1);
const PAST: Readonly<Record<string, string>> = {
  meet: 'met',
  see: 'saw',
  visit: 'visited',
  arrive: 'arrived',
  take: 'took',
  start: 'started',
  open: 'opened',
};

/** Rewrites questions of one shape: `$1`… stand for its groups. */
const shaped =
  (shape: RegExp, to: string): Rewording =>
  (q) =>
    shape.test(bare(q)) ? bare(q).replace(shape, to) : undefined;

const MET = /^whom? did (.+?) (?:meet|see)(?: with)?((?: (?:in|at|on|during) .+)?)$/i;
const HOLDS = /^who(?:'s| is) (?:the )?(.*\b(?:minister|president|ambassador|director|commander|chair|head|envoy|governor|speaker)\b.*)$/i;
const HELD = /^what(?:'s| is) (.+)'s (?:job|post|role|position)$/i;
const SAID = /^what did (.+?) say about (.+)$/i;

/** The word with two letters in its middle swapped. */
const slip = (word: string): string => {
  const k = Math.floor(word.length / 2);
  return word.slice(0, k) + word[k + 1]! + word[k]! + word.slice(k + 2);
};

export const REWORDINGS: Readonly<Record<string, Rewording>> = {
  'small letters, no mark': (q) => bare(q).toLowerCase(),
  'capital letters': (q) => q.toUpperCase(),
  'hi, …': (q) => `hi, ${small(q)}`,
  'can you tell me …': (q) => `can you tell me ${small(bare(q))}?`,
  'does anyone know …': (q) => (/^(?:who|what|when|where|which|how|why)\b/i.test(q) ? `does anyone know ${small(bare(q))}` : undefined),
  '… pls': (q) => `${bare(q)} pls`,
  '… - just curious': (q) => `${bare(q)} - just curious`,
  'in quotation marks': (q) => `"${q}"`,
  'a slip in the longest word': (q) => {
    const word = [...q.matchAll(/\b[a-z]{7,}\b/g)].map(([w]) => w).sort((a, b) => b.length - a.length)[0];
    return word === undefined || slip(word) === word ? undefined : q.replace(word, slip(word));
  },
  'A met who': shaped(MET, '$1 met who$2?'),
  'list everyone A met': shaped(MET, 'list everyone $1 met$2'),
  'with whom did A meet': shaped(MET, 'with whom did $1 meet$2?'),
  'meetings of A': shaped(MET, 'meetings of $1$2'),
  'who holds the post of P': shaped(HOLDS, 'who holds the post of $1?'),
  'name of P': shaped(HOLDS, 'name of the $1'),
  'P is who': shaped(HOLDS, 'the $1 is who?'),
  'which office does A hold': shaped(HELD, 'which office does $1 hold'),
  'who is A': shaped(HELD, 'who is $1'),
  "A's view on B": shaped(SAID, "$1's view on $2?"),
  'what was said by A about B': shaped(SAID, 'what was said by $1 about $2?'),
  'the day A did': (q) => {
    const [, who, verb, rest] = /^when did (.+?) (meet|see|visit|arrive|take|start|open)\b(.*)$/i.exec(bare(q)) ?? [];
    return verb === undefined ? undefined : `the day ${who} ${PAST[verb.toLowerCase()]}${rest}`;
  },
  'A did where': (q) => {
    const [, who, verb, rest] = /^where did (.+?) (meet|see|visit|arrive|take|start|open)\b(.*)$/i.exec(bare(q)) ?? [];
    return verb === undefined ? undefined : `${who} ${PAST[verb.toLowerCase()]}${rest} where?`;
  },
};

/** How often a wording was asked, and how often what was right became silent or wrong. */
export interface Kept {
  readonly asked: number;
  readonly silent: number;
  readonly wrong: number;
}

/** Asks all questions of a set that are answered rightly in each wording. */
export function reworded({ base, questions, gold }: QuestionSet): Map<string, Kept> {
  const golds = new Map(gold.map((g) => [g.id, g]));
  const kept = new Map<string, Kept>();
  for (const q of questions) {
    const key = golds.get(q.id);
    const outcome = (question: string): Outcome | undefined =>
      key && judge(key, JSON.parse(JSON.stringify(answerLine(base, JSON.stringify({ ...q, question })))) as AnswerLine).outcome;
    if (outcome(q.question) !== 'right') continue;
    for (const [name, reword] of Object.entries(REWORDINGS)) {
      const other = reword(q.question);
      if (other === undefined || other === q.question) continue;
      const { asked, silent, wrong } = kept.get(name) ?? { asked: 0, silent: 0, wrong: 0 };
      const now = outcome(other);
      kept.set(name, { asked: asked + 1, silent: silent + Number(now === 'silent'), wrong: wrong + Number(now === 'wrong') });
    }
  }
  return kept;
}

/** The sum of several sets, as a table. */
export function rewordedTable(sets: readonly ReadonlyMap<string, Kept>[]): string {
  const rows = Object.keys(REWORDINGS).map((name) => {
    const of = sets.flatMap((set) => set.get(name) ?? []);
    const sum = (count: (k: Kept) => number): number => of.reduce((total, k) => total + count(k), 0);
    return { name, asked: sum((k) => k.asked), silent: sum((k) => k.silent), wrong: sum((k) => k.wrong) };
  });
  const whole = (count: (r: (typeof rows)[number]) => number): number => rows.reduce((sum, r) => sum + count(r), 0);
  const total = { name: 'all', asked: whole((r) => r.asked), silent: whole((r) => r.silent), wrong: whole((r) => r.wrong) };
  const line = (r: typeof total): string => {
    const lost = r.asked === 0 ? '–' : ((100 * (r.silent + r.wrong)) / r.asked).toFixed(1);
    return [r.name.padEnd(28), `${r.asked}`.padStart(6), `${r.silent}`.padStart(7), `${r.wrong}`.padStart(6), lost.padStart(7)].join(' ');
  };
  return [`${'asked again as'.padEnd(28)}  asked  silent  wrong  lost %`, ...rows.map(line), line(total)].join('\n');
}
