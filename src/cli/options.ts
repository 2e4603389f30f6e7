import { parseArgs } from 'node:util';
import { ExpectedError } from '../expected-error.ts';
import { DEFAULT_FOLDER } from '../knowledge/places.ts';
import type { TraceOf } from './trace.ts';

export const HELP = `Ask press releases a question; the answer comes with the sentences that prove it.

  npm run -s ask -- "who met the minister?"
  npm run -s ask -- --batch < questions.jsonl
  npm run -s ask -- --facts
  npm run -s ask -- --release ID --trace 4

  --knowledge DIR   a folder of releases (.md or .txt) in place of knowledge/releases
  --release ID      ask this release only (its file name without the extension)
  --json            the answer as one line of JSON
  --batch           read JSON Lines {"id", "question", "release"?} on standard input, write one line each
  --facts           print every fact that was read, as JSON Lines
  --trace N         show how sentence N of the release was read: mentions, tree, each rule tried; 'all' for all sentences
  --help            this text

Exit code: 0 answered, not stated or not understood; 2 the call or the releases are wrong; 1 a fault of the program.`;

export type Mode = 'help' | 'facts' | 'trace' | 'batch' | 'json' | 'text';

export interface CliOptions {
  readonly mode: Mode;
  readonly knowledge: string;
  readonly release: string | undefined;
  /** Set in the modes 'json' and 'text'. */
  readonly question: string;
  /** Set in the mode 'trace'. */
  readonly trace?: TraceOf;
}

/** The call cannot be understood. The message is one line that says what to do. */
export class UsageError extends ExpectedError {}

/** Reads the command line; throws UsageError. */
export function parseOptions(argv: readonly string[]): CliOptions {
  const { values, positionals } = parse(argv);
  const question = positionals.join(' ').trim();
  const listing = (['facts', 'trace', 'batch'] as const).filter((name) => values[name] !== undefined);
  if (listing.length > 1) throw new UsageError(`--${listing[0]} and --${listing[1]} exclude each other; give one`);
  const mode: Mode = values.help ? 'help' : (listing[0] ?? (values.json ? 'json' : 'text'));
  if (listing.length > 0 && question !== '') {
    throw new UsageError(`--${mode} takes no question; leave out ${JSON.stringify(question.slice(0, 60))}`);
  }
  if ((mode === 'json' || mode === 'text') && question === '') {
    throw new UsageError('no question; write one in quotes, as in: npm run -s ask -- "who met the minister?" (--help tells more)');
  }
  for (const name of ['knowledge', 'release'] as const) {
    if (values[name] === '')
      throw new UsageError(`--${name} is empty; write ${name === 'knowledge' ? 'a folder' : 'the id of a release'} after it`);
  }
  return {
    mode,
    knowledge: values.knowledge ?? DEFAULT_FOLDER,
    release: values.release,
    question,
    ...(values.trace === undefined ? {} : { trace: traceOf(values.trace) }),
  };
}

function traceOf(value: string): TraceOf {
  if (value === 'all') return 'all';
  if (!/^\d{1,6}$/.test(value))
    throw new UsageError(`--trace takes the number of a sentence, or all; not ${JSON.stringify(value.slice(0, 60))}`);
  return Number(value);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        knowledge: { type: 'string' },
        release: { type: 'string' },
        json: { type: 'boolean' },
        batch: { type: 'boolean' },
        facts: { type: 'boolean' },
        trace: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (fault) {
    const problem = (fault as Error).message.split('\n', 1)[0]!.replace(/\. .*/, '');
    throw new UsageError(`${problem}; --help lists the options`);
  }
}
