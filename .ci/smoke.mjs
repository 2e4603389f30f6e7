// Asks the terminal as a person and as a script do, and checks the form of what comes back (the contract in README.md).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

function ask(args, input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'ask', '--', ...args], { input, encoding: 'utf8', timeout: 30_000 });
  assert.equal(status, 0, `ask ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

const text = ask(['who met Osmani?']);
console.log(text);
assert.match(text, /Osmani/);
assert.match(text, /^\[1\] "During the visit, .* for bilateral discussions\."/m);

const lines = [
  '{"id":"1","question":"who met Osmani?"}',
  'not JSON',
  '{"id":"3","question":"who met Osmani?","release":"2022-07-07-nac-visits-kosovo"}',
];
const answers = ask(['--batch'], lines.join('\n'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
assert.deepEqual(
  answers.map(({ id, status }) => [id, status]),
  [
    ['1', 'answered'],
    [null, 'error'],
    ['3', 'answered'],
  ],
);
assert.ok(answers[0].citations.every((c) => typeof c.quote === 'string' && c.end - c.start === c.quote.length));

const facts = ask(['--facts'])
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
assert.ok(facts.length > 0 && facts.every((f) => f.evidence.length > 0), 'every fact has evidence');
console.log(`batch of ${answers.length} and ${facts.length} facts: as promised`);
