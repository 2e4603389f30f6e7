import { type App, PortError, startApp } from './app.ts';
import { ConfigError, loadEnvFile, readConfig } from './config.ts';
import { StartError } from './discord/start-error.ts';
import { KnowledgeError } from './knowledge/errors.ts';
import { StoreError } from './knowledge/store/index.ts';

/** What the person who runs the bot can mend: told in one line, without a stack trace. */
const EXPECTED = [ConfigError, KnowledgeError, PortError, StartError, StoreError];

function fail(fault: unknown): never {
  const expected = EXPECTED.some((kind) => fault instanceof kind);
  console.error(expected ? (fault as Error).message : fault);
  process.exit(1);
}

function stopOnSignals(app: App): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second Ctrl+C means now.
      if (stopping) process.exit(1);
      stopping = true;
      app.stop().then(() => process.exit(0), fail);
    });
  }
}

try {
  loadEnvFile();
  const app = await startApp(readConfig(process.env));
  stopOnSignals(app);
  console.log(app.greeting);
  await app.ended;
} catch (fault) {
  fail(fault);
}
