// Prints 'N passed, N failed' from vitest's JSON report, the last line of .ci/run.
import { existsSync, readFileSync } from 'node:fs';

const file = process.argv[2];
if (file && existsSync(file)) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot be loaded has no tests to fail: it counts as one.
  const unloaded = report.testResults.filter((f) => f.status === 'failed' && !f.assertionResults.some((t) => t.status === 'failed'));
  for (const { name, message } of unloaded) console.log(`not loaded: ${name}: ${message.split('\n', 1)[0]}`);
  const skipped = report.numPendingTests + report.numTodoTests;
  if (skipped > 0) console.log(`skipped: ${skipped}`);
  console.log(`${report.numPassedTests} passed, ${report.numFailedTests + unloaded.length} failed`);
} else {
  console.log('The tests left no report.');
  console.log('0 passed, 1 failed');
}
