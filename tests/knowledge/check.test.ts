import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFolder } from '../../src/knowledge/check.ts';
import { DEFAULT_FOLDER } from '../../src/knowledge/places.ts';

it('finds nothing wrong with the releases of this project', async () => {
  const { releases, problems } = await checkFolder(DEFAULT_FOLDER);
  expect(problems).toEqual([]);
  expect(releases).toBeGreaterThan(0);
});

it('names each file in which something is wrong', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-check-'));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('a.md', 'The council met the union in Fosse.');
  put('b.md', '---\ntitle: Again\n---\nThe council met the union in Fosse.\n');
  put('c.md', '---\ndate: soon\n---\nText.');
  put('d.md', 'Der Minister besuchte am Montag den Hafen von Kiel und traf dort den Bürgermeister.');
  put('e.md', '---\ndate: 2024-06-09\n---\nThe union will meet.');
  const { releases, problems } = await checkFolder(folder, new Date('2024-06-01'));
  expect(releases).toBe(4);
  expect(problems.map(({ file, problem }) => `${file.split('/').at(-1)}: ${problem}`)).toEqual([
    expect.stringMatching(/^c\.md: the date "soon" is not a day/),
    "b: has the same text as 'a'; remove one of the two",
    expect.stringMatching(/^d: does not seem to be in English/),
    expect.stringMatching(/^e: has a date in the future/),
  ]);
  rmSync(folder, { recursive: true });
});
