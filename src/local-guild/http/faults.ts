import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

/** What is to go wrong, once, with the next request that fits. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** Answers in place of the server, or lets it answer (`next`) and spoils that. */
  readonly spoil: (context: Context, next: () => Promise<void>) => Promise<Response | undefined>;
}

/** Another answer than the real one. */
export function answered(status: number, body: unknown, headers: Record<string, string> = {}): Fault['spoil'] {
  return async () => Response.json(body, { status, headers });
}

/** The answer to one request too many. */
export function limited(seconds: number): Fault['spoil'] {
  const body = { message: 'You are being rate limited.', retry_after: seconds, global: false };
  return answered(429, body, { 'Retry-After': String(Math.ceil(seconds)), 'X-RateLimit-Scope': 'user' });
}

/** The real answer, late. */
export function delayed(ms: number): Fault['spoil'] {
  return async (_context, next) => {
    await new Promise((resolve) => setTimeout(resolve, ms).unref());
    await next();
    return undefined;
  };
}

/** The connection breaks: before the request is heard, or when it has been done and only the answer is lost. */
export function cut(done: boolean): Fault['spoil'] {
  return async (context, next) => {
    if (done) await next();
    (context.env as HttpBindings).incoming.socket.destroy();
    return new Response(null);
  };
}

/** Lets each fault happen to the first request that fits it. */
export function injectFaults(faults: Fault[]): MiddlewareHandler {
  return async (context, next) => {
    const index = faults.findIndex((fault) => fault.method === context.req.method && fault.path.test(context.req.path));
    const [fault] = index < 0 ? [] : faults.splice(index, 1);
    return fault ? fault.spoil(context, next) : next();
  };
}
