import { Hono } from 'hono';
import { missingAccess, unknownMember } from '../../errors.ts';
import type { Guild } from '../../model.ts';
import { channelPayload, guildPayload, memberPayload } from '../../payloads.ts';
import type { Parts } from '../parts.ts';
import { idQuery, limitQuery } from '../query.ts';

/** Guilds, their channels and their members, to read. */
export function guildRoutes({ world }: Parts): Hono {
  const app = new Hono();
  const guild = (id: string): Guild => {
    const found = world.guilds.get(id);
    // Discord does not tell a guild that does not exist from one that the bot is not in.
    if (!found) throw missingAccess();
    return found;
  };
  app.get('/guilds/:guild', (c) => {
    const found = guild(c.req.param('guild'));
    const counts = c.req.query('with_counts') === 'true' ? { approximate_member_count: found.members.size } : {};
    return c.json({ ...guildPayload(found), ...counts });
  });
  app.get('/guilds/:guild/channels', (c) =>
    c.json(
      world
        .channelsOf(guild(c.req.param('guild')).id)
        .filter((one) => !one.thread)
        .map(channelPayload),
    ),
  );
  app.get('/guilds/:guild/roles', (c) => c.json(guildPayload(guild(c.req.param('guild'))).roles));
  app.get('/guilds/:guild/members', (c) => {
    const members = [...guild(c.req.param('guild')).members.values()];
    const after = idQuery(c, 'after') ?? 0n;
    const limit = limitQuery(c, 1, 1000);
    return c.json(
      members
        .filter((one) => BigInt(one.user.id) > after)
        .slice(0, limit)
        .map(memberPayload),
    );
  });
  app.get('/guilds/:guild/members/:user', (c) => {
    const member = guild(c.req.param('guild')).members.get(c.req.param('user') === '@me' ? world.bot.id : c.req.param('user'));
    if (!member) throw unknownMember();
    return c.json(memberPayload(member));
  });
  return app;
}
