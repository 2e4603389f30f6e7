import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { type Context, Hono } from 'hono';
import type { Draft } from '../../compose.ts';
import { type Interaction, InteractionKind } from '../../interaction.ts';
import { type Choice, type Form, type Message, MessageFlag } from '../../model.ts';
import { asRecord, FormErrors } from '../../rules/form.ts';
import { checkForm } from '../../rules/forms.ts';
import { checkMessage } from '../../rules/messages.ts';
import { type Body, readBody } from '../body.ts';
import type { Parts } from '../parts.ts';

/** Which answers each kind of interaction takes. */
const ANSWERS: Readonly<Record<number, readonly number[]>> = {
  [InteractionKind.Command]: [4, 5, 9],
  [InteractionKind.Component]: [4, 5, 6, 7, 9],
  [InteractionKind.Autocomplete]: [8],
  [InteractionKind.Submit]: [4, 5, 6, 7],
};

/** The first answer to an interaction. */
export function interactionRoutes({ world, interactions, note }: Parts): Hono {
  const app = new Hono();

  app.post('/interactions/:id/:token/callback', async (c) => {
    const body = await readBody(c);
    const interaction = interactions.expect(c.req.param('id'), c.req.param('token'));
    const type = answerType(interaction, body.json);
    const message = answer(c, interaction, type, body);
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    return c.json({
      interaction: {
        id: interaction.id,
        type: interaction.kind,
        channel_id: interaction.channel.id,
        ...(interaction.channel.guildId ? { guild_id: interaction.channel.guildId } : {}),
        ...(message
          ? { response_message_id: message.id, response_message_loading: loading(message), response_message_ephemeral: ephemeral(message) }
          : {}),
      },
      resource: { type, ...(message ? { message } : {}) },
    });
  });

  const answer = (c: Context, interaction: Interaction, type: number, { json, files }: Body): Message | null => {
    const draft = (asRecord(asRecord(json)?.data) ?? {}) as Draft;
    const names = files.map((file) => file.name);
    switch (type) {
      case 4:
        note(c, checkMessage(CreateMessageInteractionCallbackRequestSchema, json, { files: names, creating: true, at: ['data'] }));
        return interactions.reply(interaction, draft, files);
      case 5:
        note(c, checkMessage(CreateMessageInteractionCallbackRequestSchema, json, { files: names, creating: false, at: ['data'] }));
        return interactions.defer(interaction, draft.flags ?? 0);
      case 6:
        interactions.deferUpdate(interaction);
        return null;
      case 7: {
        const before = interaction.source ? world.message(interaction.channel.id, interaction.source.id) : null;
        const alreadyV2 = before !== null && (before.flags & MessageFlag.ComponentsV2) !== 0;
        note(
          c,
          checkMessage(UpdateMessageInteractionCallbackRequestSchema, json, { files: names, creating: false, at: ['data'], alreadyV2 }),
        );
        return interactions.update(interaction, draft, files);
      }
      case 8: {
        const errors = new FormErrors();
        errors.check(ApplicationCommandAutocompleteCallbackRequestSchema, json);
        errors.throwIfAny();
        interactions.choices(interaction, (asRecord(draft)?.choices as Choice[] | undefined) ?? []);
        return null;
      }
      default:
        checkForm(ModalInteractionCallbackRequestSchema, json);
        interactions.form(interaction, draft as unknown as Form);
        return null;
    }
  };
  return app;
}

function answerType(interaction: Interaction, json: unknown): number {
  const type = asRecord(json)?.type;
  const allowed = [...(ANSWERS[interaction.kind] ?? [])].filter((one) => interaction.source || (one !== 6 && one !== 7));
  if (typeof type === 'number' && allowed.includes(type)) return type;
  const errors = new FormErrors();
  if (type === undefined) errors.required(['type']);
  else errors.add(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
  errors.throwIfAny();
  return 0;
}

const loading = (message: Message) => (message.flags & MessageFlag.Loading) !== 0;
const ephemeral = (message: Message) => (message.flags & MessageFlag.Ephemeral) !== 0;
