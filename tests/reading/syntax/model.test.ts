import { statSync } from 'node:fs';
import { expect, it } from 'vitest';

it('is small enough to ship', () => {
  expect(statSync(new URL('../../../src/reading/syntax/model.bin', import.meta.url)).size).toBeLessThanOrEqual(4 * 1024 * 1024);
});
