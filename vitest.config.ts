import { defineConfig } from 'vitest/config';

/** Tables over the language rooms: nothing of one file is left for the next, so the models are loaded once for all of them. */
const LANGUAGE = ['tests/asking/**/*.test.ts', 'tests/reading/**/*.test.ts', 'tests/drawing/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'language', include: LANGUAGE, isolate: false } },
      { test: { name: 'rest', include: ['tests/**/*.test.ts'], exclude: LANGUAGE } },
    ],
  },
});
