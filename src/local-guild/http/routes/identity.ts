import { Hono } from 'hono';
import { unknownUser } from '../../errors.ts';
import { channelPayload, userPayload } from '../../payloads.ts';
import { asRecord } from '../../rules/form.ts';
import { readBody } from '../body.ts';
import type { Parts } from '../parts.ts';

/** Who the bot is, what its application is, and where the gateway is. */
export function identityRoutes({ world, gatewayAddress, applicationFlags, shards }: Parts): Hono {
  const app = new Hono();
  const self = () => ({ ...userPayload(world.bot), verified: true, mfa_enabled: false, email: null, flags: 0, locale: 'en-US' });
  const application = () => ({
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    type: null,
    bot: userPayload(world.bot),
    bot_public: false,
    bot_require_code_grant: false,
    owner: userPayload(world.people.admin),
    team: null,
    flags: applicationFlags,
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    integration_types_config: { 0: {} },
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
  });

  app.get('/gateway', (c) => c.json({ url: gatewayAddress() }));
  app.get('/gateway/bot', (c) =>
    c.json({
      url: gatewayAddress(),
      shards,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
    }),
  );
  app.get('/applications/@me', (c) => c.json(application()));
  app.get('/oauth2/applications/@me', (c) => c.json(application()));
  app.get('/users/@me', (c) => c.json(self()));
  app.get('/users/@me/guilds', (c) =>
    c.json(
      [...world.guilds.values()].map(({ id, name }) => ({
        id,
        name,
        icon: null,
        banner: null,
        owner: false,
        features: [],
        permissions: '0',
      })),
    ),
  );
  app.post('/users/@me/channels', async (c) => {
    const { json } = await readBody(c);
    const channel = world.directChannel(String(asRecord(json)?.recipient_id));
    if (!channel) throw unknownUser();
    return c.json(channelPayload(channel));
  });
  app.get('/users/:user{\\d+}', (c) => {
    const user = world.user(c.req.param('user'));
    if (!user) throw unknownUser();
    return c.json(userPayload(user));
  });
  return app;
}
