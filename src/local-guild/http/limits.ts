import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
}

/** Limits per route. Discord publishes none of them; these are the ones that bots report to meet. */
const PER_ROUTE: readonly (readonly [method: string, route: RegExp, limit: Limit])[] = [
  ['POST', /^channels\/\d+\/messages$/, { requests: 5, windowMs: 5000 }],
  ['PATCH', /^channels\/\d+\/messages\/\d+$/, { requests: 5, windowMs: 5000 }],
  ['DELETE', /^channels\/\d+\/messages\/\d+$/, { requests: 5, windowMs: 1000 }],
  ['POST', /^channels\/\d+\/typing$/, { requests: 5, windowMs: 5000 }],
  ['POST', /^webhooks\/\d+\/[^/]+$/, { requests: 5, windowMs: 2000 }],
  ['PATCH', /^webhooks\/\d+\/[^/]+\/messages\//, { requests: 5, windowMs: 2000 }],
];
const OTHER: Limit = { requests: 20, windowMs: 1000 };
const GLOBAL: Limit = { requests: 50, windowMs: 1000 };

interface Window {
  used: number;
  resets: number;
}

/**
 * Rate limits as Discord applies them: a fixed window per route and major parameter, announced in headers,
 * and 50 requests a second for the bot as a whole, from which everything that belongs to an interaction is free.
 */
export function rateLimits(prefix: string): MiddlewareHandler {
  const windows = new Map<string, Window>();
  return async (context, next) => {
    const path = context.req.path.slice(prefix.length);
    // Acknowledging must always be possible; Discord sends no limits there.
    if (path.startsWith('interactions/')) return next();
    const method = context.req.method;
    const limit = PER_ROUTE.find(([verb, route]) => verb === method && route.test(path))?.[2] ?? OTHER;
    const bucket = `${method} ${path.replace(/messages\/[^/]+$/, 'messages/:id')}`;
    const now = Date.now();

    const overall = path.startsWith('webhooks/') ? null : take(windows, 'global', GLOBAL, now);
    if (overall && overall.used > GLOBAL.requests) return refuse(overall, now, true);
    const window = take(windows, bucket, limit, now);
    const headers = {
      'X-RateLimit-Limit': String(limit.requests),
      'X-RateLimit-Remaining': String(Math.max(0, limit.requests - window.used)),
      'X-RateLimit-Reset': (window.resets / 1000).toFixed(3),
      'X-RateLimit-Reset-After': ((window.resets - now) / 1000).toFixed(3),
      'X-RateLimit-Bucket': createHash('sha1').update(bucket).digest('hex').slice(0, 16),
    };
    if (window.used > limit.requests) return refuse(window, now, false, headers);
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    return undefined;
  };
}

function take(windows: Map<string, Window>, key: string, limit: Limit, now: number): Window {
  let window = windows.get(key);
  if (!window || window.resets <= now) {
    if (windows.size > 1000) for (const [old, { resets }] of windows) if (resets <= now) windows.delete(old);
    window = { used: 0, resets: now + limit.windowMs };
    windows.set(key, window);
  }
  window.used += 1;
  return window;
}

function refuse(window: Window, now: number, global: boolean, headers: Record<string, string> = {}): Response {
  const seconds = Math.max(0.001, (window.resets - now) / 1000);
  return Response.json(
    { message: 'You are being rate limited.', retry_after: seconds, global },
    {
      status: 429,
      headers: {
        ...headers,
        'Retry-After': String(Math.ceil(seconds)),
        'X-RateLimit-Scope': global ? 'global' : 'user',
        ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
      },
    },
  );
}
