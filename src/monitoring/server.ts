import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

export interface MonitoringOptions {
  readonly port: number;
  readonly host: string;
  readonly metrics: Metrics;
  /** Whether the bot can answer; rejecting counts as no. */
  readonly isHealthy: () => Promise<boolean>;
}

export interface Monitoring {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves `/healthz` (200, or 503) and `/metrics`. Rejects with the system's error when the port cannot be had. */
export async function startMonitoring({ port, host, metrics, isHealthy }: MonitoringOptions): Promise<Monitoring> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method !== 'GET' && request.method !== 'HEAD') send(response, 405, 'text/plain', 'only GET\n');
    else if (path === '/healthz') {
      isHealthy()
        .catch(() => false)
        .then((healthy) => send(response, healthy ? 200 : 503, 'text/plain', healthy ? 'ok\n' : 'not ready\n'));
    } else if (path === '/metrics') {
      metrics.text().then(
        ({ body, type }) => send(response, 200, type, body),
        () => send(response, 500, 'text/plain', 'the metrics could not be read\n'),
      );
    } else send(response, 404, 'text/plain', 'only /healthz and /metrics\n');
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
