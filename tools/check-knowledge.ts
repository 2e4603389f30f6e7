import { ExpectedError } from '../src/expected-error.ts';
import { checkFolder } from '../src/knowledge/check.ts';
import { DEFAULT_FOLDER } from '../src/knowledge/places.ts';

// npm run check-knowledge [-- FOLDER]: what is wrong with the releases of a folder, a line each; exit code 1 if anything is.
try {
  const { releases, problems } = await checkFolder(process.argv[2] ?? DEFAULT_FOLDER);
  for (const { file, problem } of problems) console.error(`${file}: ${problem}`);
  console.log(`${releases} releases, ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
} catch (fault) {
  if (!(fault instanceof ExpectedError)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}
