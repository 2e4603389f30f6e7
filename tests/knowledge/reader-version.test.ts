import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint, readerVersion } from '../../src/knowledge/reader-version.ts';
import { READER_VERSION } from '../../src/reading/index.ts';

it('changes with any file of the reader, and with nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-version-'));
  const put = (path: string, content: string) => writeFileSync(join(folder, path), content);
  mkdirSync(join(folder, 'reading/facts'), { recursive: true });
  put('reading/index.ts', 'a');
  put('reading/facts/visits.ts', 'b');
  put('other.ts', 'c');
  const now = () => fingerprint([join(folder, 'reading'), join(folder, 'missing')]);
  const first = now();
  put('other.ts', 'changed');
  expect(now()).toBe(first);
  put('reading/facts/visits.ts', 'changed');
  const second = now();
  expect(second).not.toBe(first);
  put('missing', 'no longer');
  expect(now()).not.toBe(second);
  rmSync(folder, { recursive: true });
});

it('starts with the number that the authors of the reader raise', () => {
  expect(readerVersion()).toMatch(new RegExp(`^${READER_VERSION} [\\w-]{22}$`));
});
