import {
  CreateTextThreadWithMessageRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  UpdateThreadRequestPartialSchema,
} from 'discord-api-spec/zod';
import { type Context, Hono } from 'hono';
import type { ZodMiniType } from 'zod/mini';
import { invalidChannelType, missingAccess, threadExists, unknownMember } from '../../errors.ts';
import { type Channel, ChannelKind, type Thread } from '../../model.ts';
import { channelPayload, threadMemberPayload } from '../../payloads.ts';
import { asRecord, FormErrors } from '../../rules/form.ts';
import { startThreadFrom } from '../../threads.ts';
import { readBody } from '../body.ts';
import type { Parts } from '../parts.ts';

/** Public threads: started from a message or on their own, joined, renamed, archived, listed. */
export function threadRoutes({ world, note }: Parts): Hono {
  const app = new Hono();
  const parentOf = (c: Context): Channel => {
    const channel = world.channel(c.req.param('channel') ?? '');
    if (channel.type !== ChannelKind.Text) throw invalidChannelType();
    return channel;
  };
  const threadOf = (c: Context): { channel: Channel; thread: Thread } => {
    const channel = world.channel(c.req.param('channel') ?? '');
    if (!channel.thread) throw invalidChannelType();
    return { channel, thread: channel.thread };
  };

  app.post('/channels/:channel/messages/:message/threads', async (c) => {
    const parent = parentOf(c);
    const message = world.message(parent.id, c.req.param('message'));
    if (world.channels.has(message.id)) throw threadExists();
    const fields = await checked(c, CreateTextThreadWithMessageRequestSchema, note);
    return c.json(channelPayload(startThreadFrom(world, message, world.bot, String(fields.name), minutes(fields))), 201);
  });

  app.post('/channels/:channel/threads', async (c) => {
    const parent = parentOf(c);
    const fields = await checked(c, CreateTextThreadWithoutMessageRequestSchema, note);
    return c.json(channelPayload(world.startThread(parent, world.bot, String(fields.name), minutes(fields))), 201);
  });

  app.patch('/channels/:channel', async (c) => {
    const { channel, thread } = threadOf(c);
    const fields = await checked(c, UpdateThreadRequestPartialSchema, note);
    if (typeof fields.name === 'string') channel.name = fields.name;
    if (typeof fields.archived === 'boolean') thread.archived = fields.archived;
    thread.autoArchiveMinutes = minutes(fields) ?? thread.autoArchiveMinutes;
    world.threadChanged(channel);
    return c.json(channelPayload(channel));
  });

  app.get('/guilds/:guild/threads/active', (c) => {
    const guild = world.guilds.get(c.req.param('guild'));
    if (!guild) throw missingAccess();
    const threads = world.threadsOf(guild.id);
    const mine = threads.filter((one) => one.thread?.members.has(world.bot.id));
    return c.json({
      threads: threads.map(channelPayload),
      members: mine.map((one) => threadMemberPayload(one, world.bot.id)),
      has_more: false,
    });
  });

  app.get('/channels/:channel/thread-members', (c) => {
    const { channel, thread } = threadOf(c);
    return c.json([...thread.members].map((id) => threadMemberPayload(channel, id)));
  });

  const member = '/channels/:channel/thread-members/:user';
  const userOf = (c: Context): string => {
    const id = c.req.param('user') === '@me' ? world.bot.id : (c.req.param('user') ?? '');
    if (!world.user(id)) throw unknownMember();
    return id;
  };
  app.put(member, (c) => {
    threadOf(c).thread.members.add(userOf(c));
    return c.body(null, 204);
  });
  app.delete(member, (c) => {
    threadOf(c).thread.members.delete(userOf(c));
    return c.body(null, 204);
  });
  return app;
}

async function checked(c: Context, schema: ZodMiniType, note: Parts['note']): Promise<Record<string, unknown>> {
  const { json } = await readBody(c);
  const errors = new FormErrors();
  errors.check(schema, json);
  errors.throwIfAny();
  note(c, errors.ignored);
  return asRecord(json) ?? {};
}

function minutes(fields: Record<string, unknown>): number | undefined {
  return typeof fields.auto_archive_duration === 'number' ? fields.auto_archive_duration : undefined;
}
