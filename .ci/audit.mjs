// Known vulnerabilities in what the bot runs with. A registry that does not answer this is no fault of the change:
// only an answer that names a severe one fails.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=30000'], { encoding: 'utf8' });
let report = {};
try {
  report = JSON.parse(stdout);
} catch {
  // Handled below: no report.
}
const counts = report.metadata?.vulnerabilities;
if (counts === undefined) {
  console.log(`npm audit did not answer here (${report.message ?? 'no report'}): nothing was checked`);
} else {
  console.log(
    Object.entries(counts)
      .map(([severity, n]) => `${severity} ${n}`)
      .join(', '),
  );
  if (counts.high + counts.critical > 0) {
    for (const { name, severity, range } of Object.values(report.vulnerabilities)) console.log(`${severity}: ${name} ${range}`);
    process.exitCode = 1;
  }
}
