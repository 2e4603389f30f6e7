import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run as runScript, start } from './run.ts';

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const ASK = 'src/cli/ask.ts';
const folder = mkdtempSync(join(tmpdir(), 'briefing-cli-'));
writeFileSync(
  join(folder, 'oslo.md'),
  '---\ntitle: Minister in Oslo\ndate: 2024-05-01\nurl: https://example.org/oslo\n---\n\nMinister Ana Lopez met Mr. Bo Lind in Oslo today. They discussed trade.\n',
);
writeFileSync(join(folder, 'rome.txt'), 'Minister in Rome\n\nMinister Ana Lopez visited Rome.\n');
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (args: readonly string[], input?: string) => runScript(ASK, ['--knowledge', folder, ...args], input);
const records = (out: string) =>
  out
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as Record<string, unknown>);

describe('one question', () => {
  it('prints the answer for people, exit code 0, and leaves no files behind', async () => {
    const { code, out, err } = await ask(['who', 'met', 'Bo Lind?']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim()).not.toBe('');
    expect(readdirSync(folder).sort()).toEqual(['oslo.md', 'rome.txt']);
  });

  it('prints one line of JSON with --json, of one release with --release', async () => {
    const { code, out } = await ask(['--json', '--release', 'rome', 'who visited Rome?']);
    expect(code).toBe(0);
    const [record, ...rest] = records(out);
    expect(rest).toEqual([]);
    expect(Object.keys(record!)).toEqual(['status', 'kind', 'text', 'items', 'citations', 'also', 'understood']);
    for (const c of record!.citations as Array<{ release: string }>) expect(c.release).toBe('rome');
  });

  it('--help prints what it can do', async () => {
    const { code, out } = await runScript(ASK, ['--help']);
    expect(code).toBe(0);
    for (const option of ['--knowledge', '--release', '--json', '--batch', '--facts']) expect(out).toContain(option);
  });
});

describe('a wrong call: one line that says what to do, exit code 2', () => {
  it.each<[args: string[], line: RegExp]>([
    [[], /^no question; write one in quotes/],
    [['--bogus'], /^Unknown option '--bogus'; --help/],
    [['--release'], /--help lists the options$/],
    [['--release', 'nowhere', 'x'], /^no release 'nowhere' is loaded; there is oslo, rome$/],
    [['--batch', 'a question'], /^--batch takes no question/],
    [['--facts', '--batch'], /exclude each other/],
    [['--facts', '--trace', '1'], /exclude each other/],
    [['--trace', 'x', '--release', 'rome'], /^--trace takes the number of a sentence, or all; not "x"$/],
    [['--trace', '1'], /^--trace shows one release, and 2 are loaded; name it with --release ID$/],
    [['--trace', '9', '--release', 'rome'], /^'rome' has no sentence 9; its sentences are 0 \(the title\) to 1$/],
    [['--knowledge', '', 'x'], /^--knowledge is empty/],
    [['--knowledge', join(folder, 'nowhere'), 'x'], /nowhere: no such folder; name a folder of releases/],
  ])('%j', async (args, line) => {
    const { code, out, err } = await ask(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd()).toMatch(line);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('--trace', () => {
  it('shows of one sentence the mentions, the tree, and why each rule found something or nothing', async () => {
    const { code, out } = await ask(['--release', 'oslo', '--trace', '1']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\[1\] Minister Ana Lopez met Mr\. Bo Lind in Oslo today\.$/m);
    expect(out).toMatch(/Mr\. Bo Lind {2}→ {2}Bo Lind \(person/);
    expect(out).toMatch(/today {2}→ {2}2024-05-01/);
    expect(out).toMatch(/met +VERB +root/);
    expect(out).toMatch(/met {2}meeting: met: yes, “X met Y”: participant “Minister Ana Lopez”; counterpart “Mr\. Bo Lind”/);
    expect(out).not.toContain('[2]');
  });

  it('shows all sentences, and says why a rule found nothing', async () => {
    const { out } = await ask(['--release', 'rome', '--trace', 'all']);
    expect(out).toMatch(/^\[0\] Minister in Rome$/m);
    expect(out).toMatch(/visited {2}visit: visited: yes/);
  });
});

describe('--batch', () => {
  it('answers line by line in order with quotes to the letter, and goes on after bad lines', async () => {
    const input = [
      '{"id":"q1","question":"who met Bo Lind?"}',
      '{"id":2,"question":"who visited Rome?","release":"rome"}\r',
      '',
      '   ',
      '{"id":"q3","question":',
      '["q4"]',
      '{"id":"q5"}',
      '{"id":"q6","question":" "}',
      '{"id":{"a":1},"question":"x"}',
      '{"id":"q8","question":"x","release":"nowhere"}',
      '{"id":"q9","question":"x","release":5}',
      '{"question":"who visited Rome?\u2028","release":null}',
      '{"id":"last","question":"no line end"}',
    ].join('\n');
    const { code, out, err } = await ask(['--batch'], input);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const all = records(out);
    expect(all.map((r) => r.id)).toEqual(['q1', 2, null, null, 'q5', 'q6', null, 'q8', 'q9', null, 'last']);
    const bad = all.filter((r) => r.status === 'error');
    expect(bad.map((r) => r.id)).toEqual([null, null, 'q5', 'q6', null, 'q8', 'q9']);
    for (const r of bad) expect(Object.keys(r)).toEqual(['id', 'status', 'message']);
    expect(bad[5]!.message).toBe("no release 'nowhere' is loaded");
    for (const r of all) if (r.status !== 'error') expect(Object.keys(r)).toEqual(['id', 'status', 'kind', 'text', 'items', 'citations']);
    const cited = all.flatMap((r) => (r.citations ?? []) as Array<{ release: string; quote: string }>);
    for (const { release, quote } of cited)
      expect(readFileSync(join(folder, release === 'oslo' ? 'oslo.md' : 'rome.txt'), 'utf8')).toContain(quote);
  });

  it('answers a line as soon as it has come, before the input ends', async () => {
    const program = start(ASK, ['--knowledge', folder, '--batch']);
    const stdin = program.process.stdin!;
    stdin.write('{"id":1,"question":"who visi');
    stdin.write('ted Rome?"}\n');
    while (!program.out().includes('\n')) await once(program.process.stdout!, 'data');
    expect(records(program.out()).map((r) => r.id)).toEqual([1]);
    stdin.end('{"id":2,"question":"x"}\n');
    expect(records((await program.done).out).map((r) => r.id)).toEqual([1, 2]);
  });

  it('stops quietly when its reader has seen enough', async () => {
    const program = start(ASK, ['--knowledge', folder, '--batch']);
    const stdin = program.process.stdin!;
    stdin.on('error', () => {});
    stdin.write('{"id":1,"question":"x"}\n');
    await once(program.process.stdout!, 'data');
    program.process.stdout!.destroy();
    stdin.end('{"id":2,"question":"x"}\n'.repeat(1_000));
    expect(await program.done).toMatchObject({ code: 0, err: '' });
  });
});

describe('--facts', () => {
  it('prints every fact with parts and evidence that slice to their text', async () => {
    const { code, out, err } = await ask(['--facts']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const fact of records(out)) {
      expect(Object.keys(fact)).toEqual(['release', 'kind', 'rule', 'polarity', 'modality', 'attributedTo', 'roles', 'evidence']);
      const file = readFileSync(join(folder, fact.release === 'oslo' ? 'oslo.md' : 'rome.txt'), 'utf8');
      for (const { quote } of fact.evidence as Array<{ quote: string }>) expect(file).toContain(quote);
      for (const { text } of fact.roles as Array<{ text: string }>) expect(file).toContain(text);
    }
  });
});
