import { defineConfig } from 'vitest/config';

/** The long run of the fault tests, `npm run test:faults`. */
export default defineConfig({
  test: { root: new URL('../..', import.meta.url).pathname, include: ['tests/faults/*.{test,long}.ts'], env: { BRIEFING_FAULTS: 'long' } },
});
