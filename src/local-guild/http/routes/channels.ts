import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { Hono } from 'hono';
import { compose, type Draft, edit } from '../../compose.ts';
import { missingPermissions, notYourMessage, tooLarge, unknownMessage } from '../../errors.ts';
import { type Message, MessageFlag, type Upload } from '../../model.ts';
import { channelPayload } from '../../payloads.ts';
import { checkMessage } from '../../rules/messages.ts';
import { readBody } from '../body.ts';
import type { Parts } from '../parts.ts';
import { idQuery, limitQuery } from '../query.ts';

/** Channels and what the bot does in them as itself: send, read, edit and delete messages, and type. */
export function channelRoutes({ world, fileBytes, note }: Parts): Hono {
  const app = new Hono();
  const checkSizes = (files: readonly Upload[]) => {
    if (files.some((file) => file.bytes.byteLength > fileBytes)) throw tooLarge();
  };
  /** A message that the bot can see: ephemeral ones are out of reach here, even its own. */
  const visible = (channelId: string, id: string): Message => {
    const message = world.message(world.channel(channelId).id, id);
    if (world.visibleTo(channelId, id) !== null) throw unknownMessage();
    return message;
  };

  app.get('/channels/:channel', (c) => c.json(channelPayload(world.channel(c.req.param('channel')))));

  app.get('/channels/:channel/messages', (c) => {
    const limit = limitQuery(c, 50, 100);
    const [before, after] = [idQuery(c, 'before'), idQuery(c, 'after')];
    const all = world.messages(world.channel(c.req.param('channel')).id, null);
    const inside = all.filter((one) => (before === null || BigInt(one.id) < before) && (after === null || BigInt(one.id) > after));
    const page = after !== null ? inside.slice(0, limit) : inside.slice(-limit);
    return c.json(page.reverse());
  });
  app.get('/channels/:channel/messages/:message', (c) => c.json(visible(c.req.param('channel'), c.req.param('message'))));

  app.post('/channels/:channel/messages', async (c) => {
    const channel = world.channel(c.req.param('channel'));
    const { json, files } = await readBody(c);
    checkSizes(files);
    note(c, checkMessage(MessageCreateRequestSchema, json, { files: files.map((file) => file.name), creating: true }));
    const draft = json as Draft;
    const answered = draft.message_reference?.message_id;
    const extra = answered
      ? {
          message_reference: {
            type: 0,
            message_id: answered,
            channel_id: channel.id,
            ...(channel.guildId ? { guild_id: channel.guildId } : {}),
          },
          referenced_message: visible(channel.id, answered),
        }
      : {};
    const message = compose(world, draft, files, { author: world.bot, channelId: channel.id, type: answered ? 19 : 0, extra });
    return c.json(world.addMessage(message));
  });

  app.patch('/channels/:channel/messages/:message', async (c) => {
    const message = visible(c.req.param('channel'), c.req.param('message'));
    if (message.author.id !== world.bot.id) throw notYourMessage();
    const { json, files } = await readBody(c);
    checkSizes(files);
    const names = [...message.attachments.map((one) => one.filename), ...files.map((file) => file.name)];
    const alreadyV2 = (message.flags & MessageFlag.ComponentsV2) !== 0;
    note(c, checkMessage(MessageEditRequestPartialSchema, json, { files: names, creating: false, alreadyV2 }));
    edit(world, message, json as Draft, files);
    world.messageEdited(message);
    return c.json(message);
  });

  app.delete('/channels/:channel/messages/:message', (c) => {
    const message = visible(c.req.param('channel'), c.req.param('message'));
    if (message.author.id !== world.bot.id) throw missingPermissions();
    world.deleteMessage(message.channel_id, message.id);
    return c.body(null, 204);
  });

  app.post('/channels/:channel/typing', (c) => {
    world.changes.send({ kind: 'typing', channelId: world.channel(c.req.param('channel')).id, user: world.bot });
    return c.body(null, 204);
  });
  return app;
}
