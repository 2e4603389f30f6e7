import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ExpectedError } from '../../src/expected-error.ts';
import { readReleases } from '../../src/knowledge/files.ts';
import { readRelease } from '../../src/reading/index.ts';
import { type BenchQuestion, benchAsking } from './asking.ts';
import { benchChat, benchChatMemory } from './chat.ts';
import { benchLibrary } from './library.ts';
import { benchLoading } from './loading.ts';
import { benchPage } from './page.ts';
import { benchReading } from './reading.ts';
import { benchStarting } from './starting.ts';
import type { Row } from './time.ts';

const HELP = `How long things take on this machine.

  npm run bench                 over the releases of tests/releases, every third set: enough for the ratios
  npm run bench -- FOLDER…      over the releases of these folders and of the folders in them, and questions.jsonl there

  --rounds N   how often each thing is done; the median is shown (default 5)
  --only NAME  only the sections whose names hold this: reading, asking, bot, starting, shelf
  --chat N     only this: whether the bot holds more after N questions through the guild than before (100000 takes minutes)`;

const DEFAULT = fileURLToPath(new URL('../../tests/releases', import.meta.url));
/** Questions over which the memory of the bot is watched. */
const QUESTIONS_OF_CHAT = 5_000;
/** Starts of a program take seconds each, and differ little. */
const STARTS = 3;
/** Asked when no folder brings questions of its own. */
const COMMON: readonly BenchQuestion[] = [
  'who met whom?',
  'when was it?',
  'where did they meet?',
  'who said what?',
  'under which mandate?',
].map((question) => ({ question }));

/** The folder and the folders in it that hold releases. */
function foldersOf(folder: string): string[] {
  if (!existsSync(folder)) throw new ExpectedError(`${folder}: no such folder`);
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const holding = entries.filter((e) => e.isFile() && /\.(?:md|txt)$/i.test(e.name) && e.name !== 'README.md').map((e) => e.parentPath);
  return [...new Set(holding)].sort();
}

function questionsOf(folder: string): BenchQuestion[] {
  const file = [join(folder, 'questions.jsonl'), join(folder, '..', 'questions.jsonl')].find((f) => existsSync(f));
  if (file === undefined) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as BenchQuestion);
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      chat: { type: 'string' },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(HELP);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new ExpectedError('--rounds takes a whole number from 1');
  if (values.chat !== undefined) return print('memory', await benchChatMemory(Number(values.chat) || QUESTIONS_OF_CHAT));
  const folders = positionals.length > 0 ? positionals.flatMap(foldersOf) : foldersOf(DEFAULT).filter((_, i) => i % 3 === 0);
  if (folders.length === 0) throw new ExpectedError('no releases (.md or .txt) in these folders');
  const releases = (await Promise.all(folders.map(readReleases))).flat();
  const own = folders.flatMap(questionsOf);
  const questions = own.length > 0 ? own : COMMON;

  console.log(
    `Node ${process.version}, ${folders.map((f) => relative('.', f)).join(', ')}; ${questions.length} questions; ${rounds} rounds\n`,
  );
  const readings = releases.map((r) => readRelease(r));
  const sections: readonly (readonly [string, () => Row[] | Promise<Row[]>])[] = [
    ['reading', () => benchReading(releases, rounds)],
    ['asking', () => benchAsking(readings, questions)],
    ['the bot through the local guild', () => benchChat(releases, questions)],
    [
      'starting',
      async () => [
        ...(await benchLoading(readings)),
        ...benchStarting(Math.min(rounds, STARTS)),
        ...(await benchPage(Math.min(rounds, STARTS))),
      ],
    ],
    ["a guild's shelf", () => benchLibrary(readings)],
  ];
  const wanted = sections.filter(([name]) => name.includes(values.only));
  if (wanted.length === 0) throw new ExpectedError(`--only takes a part of one of these: ${sections.map(([name]) => name).join(', ')}`);
  const began = performance.now();
  const all: Row[] = [];
  for (const [name, bench] of wanted) {
    const from = performance.now();
    const rows = await bench();
    print(name, rows);
    all.push(...rows);
    console.error(`  (${name}: ${((performance.now() - from) / 1_000).toFixed(0)} s)`);
  }
  print(
    'Targets',
    all.filter(({ target }) => target !== undefined).map(({ figure: _, ...row }) => ({ ...row, figure: row.ratio ?? '' })),
  );
  console.log(`\n${((performance.now() - began) / 1_000).toFixed(0)} s`);
}

/** Rows under one another: what was measured, the figure, and the ratio beside its target where there is one. */
function print(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  console.log(`\n${title}`);
  for (const { what, figure, ratio, target, met } of rows) {
    const verdict = met === undefined ? '' : met ? ': met' : ': NOT MET';
    const against = target === undefined ? [] : [`target ${target}${verdict}`];
    console.log(['', what.padEnd(width), figure, ...(ratio === undefined || ratio === figure ? [] : [ratio]), ...against].join('  '));
  }
}

try {
  await run();
} catch (fault) {
  const expected = fault instanceof ExpectedError || (fault instanceof TypeError && 'code' in fault);
  console.error(expected ? fault.message : fault);
  process.exitCode = expected ? 2 : 1;
}
