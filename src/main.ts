import { loadEnvFile, readConfig } from './config.ts';
import { ExpectedError } from './expected-error.ts';
import type { Running } from './running.ts';

function fail(fault: unknown): never {
  console.error(fault instanceof ExpectedError ? fault.message : fault);
  process.exit(1);
}

function stopOnSignals(app: Running): void {
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
  const config = readConfig(process.env);
  // discord.js reads SHARDS too, and fails on an empty one ('SHARDS=' in .env).
  if (!process.env.SHARDS?.trim()) delete process.env.SHARDS;
  // Loaded only now: a wrong setting is told at once, not after a second of loading.
  const app = config.shards
    ? await (await import('./shards.ts')).startShards(config, config.shards)
    : await (await import('./app.ts')).startApp(config);
  stopOnSignals(app);
  for (const line of app.warnings) console.error(line);
  // Of several processes the one that starts them speaks.
  if (!config.shard) console.log(app.greeting);
  await app.ended;
} catch (fault) {
  fail(fault);
}
