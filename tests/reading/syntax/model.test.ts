import { statSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each([
  ['model.bin', 4.25],
  ['questions.bin', 2.25],
])('%s is small enough to ship', (file, mebibytes) => {
  expect(statSync(new URL(`../../../src/reading/syntax/${file}`, import.meta.url)).size).toBeLessThanOrEqual(mebibytes * 1024 * 1024);
});
