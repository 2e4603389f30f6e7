import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Runs on a thread of its own and does one task after the other. See thread.ts.
// Plain JavaScript, because a thread does not inherit what lets the program run TypeScript.
register();
const { tasks } = await import('./tasks.ts');
parentPort.on('message', async ({ task, value }) => {
  try {
    parentPort.postMessage({ done: await tasks[task](value) });
  } catch (fault) {
    // What is wrong with a file goes over as its sentence: an error of a class of ours would not survive the way.
    if (fault?.name === 'ReleaseFormatError') parentPort.postMessage({ refused: fault.message });
    else parentPort.postMessage({ failed: String(fault?.stack ?? fault) });
  }
});
