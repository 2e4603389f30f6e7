import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answerLine } from '../../src/cli/batch.ts';
import { ExpectedError } from '../../src/expected-error.ts';
import { type Baseline, baseline } from './baseline.ts';
import type { AnswerLine } from './judge.ts';
import { comparison, failures, summary, table } from './report.ts';
import { reworded, rewordedTable } from './reworded.ts';
import { filesOf, loadSet, type QuestionSet, type SetFiles } from './sets.ts';
import { type Tally, tally } from './tally.ts';

const HELP = `Asks questions of which the right answers are known, and counts. tools/eval/README.md says how.

  npm run eval                              the questions of tests/releases
  npm run eval -- FOLDER…                   folders with questions.jsonl, gold.jsonl and releases
  npm run eval -- --releases DIR --questions FILE --gold FILE

  --failures [KIND]   show what was not right, of one kind of question or of all
  --ids REGEXP        only the questions whose id matches: '^stranger', or '^(?!stranger)' for all others
  --answers FILE      keep the answers, one line of JSON each
  --reworded          ask what is answered rightly again in other wordings, and count what is lost
  --no-baseline       leave out the search by words that the figures are compared with

Exit code: 0; 1 when a quote is not in its release to the letter or an answer is missing; 2 when the call is wrong.`;

/** Every folder of tests/releases that holds questions. */
function ownSets(): SetFiles[] {
  const all = fileURLToPath(new URL('../../tests/releases', import.meta.url));
  const folders = readdirSync(all)
    .sort()
    .map((name) => join(all, name));
  return folders.filter((folder) => existsSync(join(folder, 'gold.jsonl'))).map(filesOf);
}

interface Call {
  readonly sets: readonly SetFiles[];
  readonly failures: boolean;
  readonly kind: string | undefined;
  readonly answers: string | undefined;
  readonly ids: RegExp | undefined;
  readonly baseline: boolean;
  readonly reworded: boolean;
}

function readCall(argv: readonly string[]): Call | 'help' {
  // '--failures' may stand alone: node's parser knows no option whose value may be left out.
  const at = argv.indexOf('--failures');
  const kind = at >= 0 && /^[a-z]+$/.test(argv[at + 1] ?? '') ? argv[at + 1] : undefined;
  const rest = at < 0 ? argv : argv.toSpliced(at, kind === undefined ? 1 : 2);
  const { values, positionals } = parseArgs({
    args: [...rest],
    allowPositionals: true,
    allowNegative: true,
    options: {
      releases: { type: 'string' },
      questions: { type: 'string' },
      gold: { type: 'string' },
      answers: { type: 'string' },
      ids: { type: 'string' },
      baseline: { type: 'boolean', default: true },
      reworded: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const { answers, baseline, reworded } = values;
  return { sets: setsOf(values, positionals), failures: at >= 0, kind, answers, ids: regexpOf(values.ids), baseline, reworded };
}

function regexpOf(source: string | undefined): RegExp | undefined {
  try {
    return source === undefined ? undefined : new RegExp(source);
  } catch {
    throw new ExpectedError(`--ids wants a regular expression, such as '^stranger'; '${source}' is none`);
  }
}

type Given = Partial<Record<'releases' | 'questions' | 'gold', string>>;

function setsOf({ releases, questions, gold }: Given, folders: readonly string[]): SetFiles[] {
  if (releases !== undefined && folders.length === 0) {
    const set = filesOf(releases);
    return [{ ...set, releases, questions: questions ?? set.questions, gold: gold ?? set.gold }];
  }
  if (releases !== undefined || questions !== undefined || gold !== undefined)
    throw new ExpectedError('--questions and --gold go with --releases, and none of them with folders');
  if (folders.length > 0) return folders.map(filesOf);
  return ownSets();
}

const only = (set: QuestionSet, ids: RegExp | undefined): QuestionSet => ({
  ...set,
  questions: set.questions.filter((q) => !ids || ids.test(q.id)),
  gold: set.gold.filter((g) => !ids || ids.test(g.id)),
});

/** The very lines that `npm run ask -- --batch` writes. */
function answersOf({ base, questions }: QuestionSet): AnswerLine[] {
  return questions.map((q) => JSON.parse(JSON.stringify(answerLine(base, JSON.stringify(q)))) as AnswerLine);
}

function print(set: QuestionSet, counted: Tally, call: Call): void {
  console.log(`\n${relative('.', set.folder)}: ${set.base.releases.length} releases, ${set.gold.length} questions\n`);
  console.log(table(counted));
  if (call.failures) console.log(`\n${failures(counted, call.kind)}`);
  console.log(`\n${summary(counted)}`);
}

async function runReworded(call: Call): Promise<void> {
  const sets = [];
  for (const files of call.sets) sets.push(reworded(only(await loadSet(files), call.ids)));
  console.log(rewordedTable(sets));
}

async function run(call: Call): Promise<void> {
  const lines: string[] = [];
  const bot: Tally[] = [];
  const words: Baseline[] = [];
  for (const files of call.sets) {
    const set = only(await loadSet(files), call.ids);
    if (call.ids && set.questions.length === 0) continue;
    const answers = answersOf(set);
    const counted = tally(set, answers);
    print(set, counted, call);
    lines.push(...answers.map((a) => `${JSON.stringify(a)}\n`));
    bot.push(counted);
    if (call.baseline) words.push(baseline(set));
    if (counted.brokenQuotes > 0 || counted.missing > 0) process.exitCode = 1;
  }
  if (call.answers !== undefined) writeFileSync(call.answers, lines.join(''));
  if (!call.baseline) return;
  const compared = comparison([
    ['this bot', bot],
    ['search by words, always answering', words.map((w) => w.always)],
    ['search by words, best threshold', words.map((w) => w.best)],
  ]);
  console.log(`\n${compared}`);
}

try {
  const call = readCall(process.argv.slice(2));
  if (call === 'help') console.log(HELP);
  else await (call.reworded ? runReworded(call) : run(call));
} catch (fault) {
  // parseArgs throws a TypeError with a code for a call that it cannot read.
  const expected = fault instanceof ExpectedError || (fault instanceof Error && 'code' in fault);
  console.error(expected ? (fault as Error).message : fault);
  process.exitCode = expected ? 2 : 1;
}
