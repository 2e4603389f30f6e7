import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Runs on a thread of its own: takes a release, gives its reading back. See read-apart.ts.
// Plain JavaScript, because a thread does not inherit what lets the program run TypeScript.
register();
const { readRelease } = await import('../reading/index.ts');
parentPort.once('message', (release) => parentPort.postMessage(readRelease(release)));
