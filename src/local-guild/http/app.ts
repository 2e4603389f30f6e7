import { Hono, type MiddlewareHandler } from 'hono';
import { ApiError, alreadyAcknowledged, notFound, unauthorized } from '../errors.ts';
import { type Fault, injectFaults } from './faults.ts';
import { refusal } from './guard.ts';
import { rateLimits } from './limits.ts';
import type { Parts } from './parts.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { fileRoutes } from './routes/files.ts';
import { guildRoutes } from './routes/guilds.ts';
import { identityRoutes } from './routes/identity.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { pageRoutes } from './routes/page.ts';
import { threadRoutes } from './routes/threads.ts';
import { webhookRoutes } from './routes/webhooks.ts';

export const API = '/api/v10/';

/** The whole HTTP side: the guard, the API under /api/v10, the files, the page. */
export function createApp(parts: Parts, port: () => number, faults: Fault[]): Hono {
  const app = new Hono();
  app.use('*', async (c, next) => {
    const reason = refusal({ host: c.req.header('host'), origin: c.req.header('origin') }, port());
    if (reason) return c.text(reason, 403);
    await next();
    c.res.headers.set('X-Content-Type-Options', 'nosniff');
    c.res.headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    return undefined;
  });

  app.use(`${API}*`, authorize(parts.token), injectFaults(faults));
  if (parts.rateLimits) app.use(`${API}*`, rateLimits(API));
  for (const routes of [identityRoutes, guildRoutes, commandRoutes, interactionRoutes, webhookRoutes, channelRoutes, threadRoutes]) {
    app.route(API, routes(parts));
  }
  app.route('/', fileRoutes(parts));
  app.route('/', pageRoutes(parts));

  app.notFound((c) => {
    if (c.req.path.startsWith('/api/')) parts.log(`not simulated: ${c.req.method} ${c.req.path}`);
    return c.json(notFound().toBody(), 404);
  });
  app.onError((error, c) => {
    if (error instanceof ApiError) {
      const body = error.toBody();
      if (error.status === 400 && error.code !== alreadyAcknowledged().code)
        parts.violations.push(`${c.req.method} ${c.req.path}: ${JSON.stringify(body)}`);
      return c.json(body, error.status);
    }
    parts.log(`fault of the local guild in ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
    return c.json({ message: '500: Internal Server Error', code: 0 }, 500);
  });
  return app;
}

/** Only what carries its own token in the address, and the public gateway address, goes without the bot's token. */
function authorize(token: string): MiddlewareHandler {
  const open = [/^interactions\/\d+\/[^/]+\/callback$/, /^webhooks\/\d+\/[^/]+(\/|$)/, /^gateway$/];
  return async (c, next) => {
    const path = c.req.path.slice(API.length);
    if (!open.some((route) => route.test(path)) && c.req.header('authorization') !== `Bot ${token}`) throw unauthorized();
    await next();
  };
}
