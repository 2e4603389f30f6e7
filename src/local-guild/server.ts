import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { type WebSocket, WebSocketServer } from 'ws';
import { refusal } from './http/guard.ts';

/** Where sockets go, by path. */
export type SocketRoutes = Readonly<Record<string, (socket: WebSocket, request: IncomingMessage) => void>>;

export interface Listening {
  readonly port: number;
  readonly server: Server;
  close(): Promise<void>;
}

/** Longest frame taken from a client: the gateway refuses long ones itself, with Discord's close code. */
const FRAME_BYTES = 1024 * 1024;

/** How long an idle connection is kept, in milliseconds. Node's own 5 seconds would cut connections that a busy bot is just about to use again. */
const IDLE = 120_000;

/**
 * Listen for HTTP and WebSockets on one port of one loopback address. Rejects with the system's error
 * (`EADDRINUSE`, `EACCES`) when it cannot.
 */
export async function listen(
  fetch: (request: Request, env: unknown) => Response | Promise<Response>,
  sockets: SocketRoutes,
  host: string,
  port: number,
): Promise<Listening> {
  // The bot may live in this process: its global Request and Response are left alone.
  const server = createServer(getRequestListener(fetch, { overrideGlobalObjects: false }));
  server.keepAliveTimeout = IDLE;
  const upgrades = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const bound = (server.address() as AddressInfo).port;

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '');
    const route = sockets[path];
    const reason = refusal(request.headers, bound);
    if (reason || !route) {
      socket.end(`HTTP/1.1 ${reason ? '403 Forbidden' : '404 Not Found'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    upgrades.handleUpgrade(request, socket, head, (open) => route(open, request));
  });

  return {
    port: bound,
    server,
    close: () =>
      new Promise((resolve) => {
        for (const client of upgrades.clients) client.terminate();
        upgrades.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
