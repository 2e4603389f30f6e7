import { IncomingWebhookRequestPartialSchema, IncomingWebhookUpdateRequestPartialSchema } from 'discord-api-spec/zod';
import { type Context, Hono } from 'hono';
import type { Draft } from '../../compose.ts';
import { MessageFlag } from '../../model.ts';
import { checkMessage } from '../../rules/messages.ts';
import { readBody } from '../body.ts';
import type { Parts } from '../parts.ts';

/** What a bot does with an interaction after the first answer: read, edit and delete it, and follow it up. */
export function webhookRoutes({ interactions, note }: Parts): Hono {
  const app = new Hono();
  const interactionOf = (c: Context) => interactions.byToken(c.req.param('app') ?? '', c.req.param('token') ?? '');
  const idOf = (c: Context) => c.req.param('message') ?? '';

  app.post('/webhooks/:app/:token', async (c) => {
    const interaction = interactionOf(c);
    const { json, files } = await readBody(c);
    note(c, checkMessage(IncomingWebhookRequestPartialSchema, json, { files: files.map((file) => file.name), creating: true }));
    // An interaction's webhook always gives the message back, whatever `wait` says.
    return c.json(interactions.followUp(interaction, json as Draft, files));
  });

  app.get('/webhooks/:app/:token/messages/:message', (c) => c.json(interactions.message(interactionOf(c), idOf(c))));

  app.patch('/webhooks/:app/:token/messages/:message', async (c) => {
    const interaction = interactionOf(c);
    const { json, files } = await readBody(c);
    const message = interactions.message(interaction, idOf(c));
    const names = [...message.attachments.map((one) => one.filename), ...files.map((file) => file.name)];
    const alreadyV2 = (message.flags & MessageFlag.ComponentsV2) !== 0;
    note(c, checkMessage(IncomingWebhookUpdateRequestPartialSchema, json, { files: names, creating: false, alreadyV2 }));
    return c.json(interactions.edit(interaction, message.id, json as Draft, files));
  });

  app.delete('/webhooks/:app/:token/messages/:message', (c) => {
    const interaction = interactionOf(c);
    interactions.delete(interaction, interactions.message(interaction, idOf(c)).id);
    return c.body(null, 204);
  });
  return app;
}
