import { WebSocket } from 'ws';
import { startProgram } from '../start-program.ts';
import { median, ms, type Row } from './time.ts';

/** What the page promises its reader. */
const LIMIT_MS = 2_000;

/**
 * From `npm start` in a bare shell, with no store yet, to a page that can be typed in: it is served whole, the bot is
 * online, and its commands are offered. What a browser adds is its own.
 */
export async function benchPage(rounds: number): Promise<Row[]> {
  const times: number[] = [];
  // The first start fills the file caches.
  for (let round = -1; round < rounds; round++) {
    const took = await startOnce();
    if (round >= 0) times.push(took);
  }
  const all = median(times);
  const kept = all < LIMIT_MS ? 'under' : 'NOT UNDER';
  return [
    {
      what: 'the local guild, from npm start to a page ready',
      figure: `${ms(all)}, worst ${ms(Math.max(...times))}; ${kept} ${ms(LIMIT_MS)}`,
    },
  ];
}

async function startOnce(): Promise<number> {
  const began = performance.now();
  const program = await startProgram();
  try {
    await pageReady(program.address);
    return performance.now() - began;
  } finally {
    await program.stop();
  }
}

/** Loads what the page loads, and waits until it is told that the bot is online and what its commands are. */
async function pageReady(address: string): Promise<void> {
  const html = await (await fetch(address)).text();
  const parts = [...html.matchAll(/(?:src|href)="(\/page\/[^"]+)"/g)].map((match) => match[1]!);
  await Promise.all(parts.map((part) => fetch(address + part).then((answer) => answer.text())));
  const socket = new WebSocket(`${address.replace('http', 'ws')}/page/link`);
  await new Promise<void>((resolve, reject) => {
    const known = { connected: false, commands: 0 };
    socket.on('error', reject);
    socket.on('message', (raw) => {
      const event = JSON.parse(raw.toString()) as { connected?: boolean; commands?: unknown[] };
      known.connected = event.connected ?? known.connected;
      known.commands = event.commands?.length ?? known.commands;
      if (known.connected && known.commands > 0) resolve();
    });
  });
  socket.close();
}
