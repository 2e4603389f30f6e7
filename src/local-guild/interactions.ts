import { randomBytes } from 'node:crypto';
import { compose, type Draft, edit } from './compose.ts';
import { alreadyAcknowledged, invalidWebhookToken, tooLarge, unknownInteraction, unknownMessage, unknownWebhook } from './errors.ts';
import { type Acknowledgement, type Interaction, InteractionKind, type Kind } from './interaction.ts';
import { interactionPayload, ownersOf } from './interaction-payload.ts';
import { type Channel, type Choice, type Form, type Message, MessageFlag, type Snowflake, type Upload, type User } from './model.ts';
import { snowflake } from './snowflake.ts';
import type { World } from './world.ts';

interface Entry {
  readonly interaction: Interaction;
  readonly timer: NodeJS.Timeout;
  readonly acknowledge: (answer: Acknowledgement) => void;
  readonly complete: (answer: Acknowledgement) => void;
}

export interface InteractionOptions {
  readonly acknowledgeMs: number;
  readonly tokenMs: number;
  readonly fileBytes: number;
}

export interface NewInteraction {
  readonly kind: Kind;
  readonly user: User;
  readonly channel: Channel;
  readonly data: unknown;
  readonly commandName?: string;
  readonly source?: Message;
}

/** The life of interactions: sent to the bot, acknowledged within 3 seconds or failed, followed up for 15 minutes. */
export class Interactions {
  readonly #byId = new Map<Snowflake, Entry>();
  readonly #byToken = new Map<string, Entry>();

  constructor(
    private readonly world: World,
    private readonly options: InteractionOptions,
    private readonly dispatch: (type: string, data: unknown, guildId: Snowflake | null) => void,
  ) {}

  /** Send a person's action to the bot and start the clock. */
  open(wanted: NewInteraction): Interaction {
    this.#forget();
    let acknowledge: (answer: Acknowledgement) => void = () => {};
    let complete: (answer: Acknowledgement) => void = () => {};
    const interaction: Interaction = {
      id: snowflake(),
      token: randomBytes(48).toString('base64url'),
      kind: wanted.kind,
      user: wanted.user,
      channel: wanted.channel,
      createdAt: Date.now(),
      commandName: wanted.commandName ?? null,
      source: wanted.source ?? null,
      acknowledged: new Promise((resolve) => {
        acknowledge = resolve;
      }),
      completed: new Promise((resolve) => {
        complete = resolve;
      }),
      state: 'open',
      original: null,
      messages: [],
    };
    const timer = setTimeout(
      () => this.#fail(entry, `The application did not respond in ${this.options.acknowledgeMs / 1000} seconds`),
      this.options.acknowledgeMs,
    ).unref();
    const entry: Entry = { interaction, timer, acknowledge, complete };
    this.#byId.set(interaction.id, entry);
    this.#byToken.set(interaction.token, entry);
    this.dispatch(
      'INTERACTION_CREATE',
      interactionPayload(this.world, interaction, wanted.data, this.options.fileBytes),
      wanted.channel.guildId,
    );
    return interaction;
  }

  /** Find the interaction that a callback is for; it must be open and its token must fit. */
  expect(id: Snowflake, token: string): Interaction {
    const entry = this.#byId.get(id);
    if (!entry || entry.interaction.token !== token) throw unknownInteraction();
    if (entry.interaction.state === 'acknowledged') throw alreadyAcknowledged();
    // Too late is the same as never: the client of the person has given up.
    if (entry.interaction.state === 'failed') throw unknownInteraction();
    return entry.interaction;
  }

  /** The interaction whose token stands in a webhook address; refused before an acknowledgement and after 15 minutes. */
  byToken(applicationId: Snowflake, token: string): Interaction {
    const entry = this.#byToken.get(token);
    if (!entry || applicationId !== this.world.applicationId) throw unknownWebhook();
    if (Date.now() - entry.interaction.createdAt > this.options.tokenMs) throw invalidWebhookToken();
    if (entry.interaction.state !== 'acknowledged') throw unknownWebhook();
    return entry.interaction;
  }

  /** Callback 4: a message. */
  reply(interaction: Interaction, draft: Draft, files: readonly Upload[]): Message {
    this.#checkSizes(files);
    const message = this.#post(interaction, draft, files, draft.flags ?? 0, true);
    this.#acknowledge(interaction, { kind: 'message', message });
    return message;
  }

  /** Callback 5: 'thinking', to be filled by an edit or by the first follow-up. */
  defer(interaction: Interaction, flags: number): Message {
    const message = this.#post(interaction, {}, [], (flags & MessageFlag.Ephemeral) | MessageFlag.Loading, true);
    this.#acknowledge(interaction, { kind: 'loading', message });
    return message;
  }

  /** Callback 6: nothing to see yet; `@original` is the message with the component. */
  deferUpdate(interaction: Interaction): void {
    interaction.original = interaction.source?.id ?? null;
    this.#acknowledge(interaction, { kind: 'deferred-update' });
  }

  /** Callback 7: edit the message with the component. */
  update(interaction: Interaction, draft: Draft, files: readonly Upload[]): Message {
    this.#checkSizes(files);
    if (!interaction.source) throw unknownMessage();
    const message = edit(this.world, this.world.message(interaction.channel.id, interaction.source.id), draft, files);
    interaction.original = message.id;
    this.world.messageEdited(message);
    this.#acknowledge(interaction, { kind: 'updated', message });
    return message;
  }

  /** Callback 8: choices for the option being typed. */
  choices(interaction: Interaction, choices: Choice[]): void {
    this.#acknowledge(interaction, { kind: 'choices', choices });
  }

  /** Callback 9: a form to fill in. */
  form(interaction: Interaction, form: Form): void {
    this.#acknowledge(interaction, { kind: 'form', form });
  }

  /** A further message, or the deferred one if that is still empty: Discord fills it with the first follow-up. */
  followUp(interaction: Interaction, draft: Draft, files: readonly Upload[]): Message {
    this.#checkSizes(files);
    const original = interaction.original ? this.#find(interaction, interaction.original) : null;
    if (original && original.flags & MessageFlag.Loading) return this.edit(interaction, original.id, draft, files);
    return this.#post(interaction, draft, files, draft.flags ?? 0, false);
  }

  /** Edit the original response or a follow-up. */
  edit(interaction: Interaction, messageId: Snowflake, draft: Draft, files: readonly Upload[]): Message {
    this.#checkSizes(files);
    const message = this.message(interaction, messageId);
    const wasLoading = (message.flags & MessageFlag.Loading) !== 0;
    edit(this.world, message, draft, files);
    message.flags &= ~MessageFlag.Loading;
    // Filling a deferral is the first appearance of the message: Discord does not mark it as edited.
    if (wasLoading) message.edited_timestamp = null;
    this.world.messageEdited(message);
    if (interaction.original === message.id) this.#entry(interaction).complete({ kind: 'message', message });
    return message;
  }

  delete(interaction: Interaction, messageId: Snowflake): void {
    const message = this.message(interaction, messageId);
    this.world.deleteMessage(message.channel_id, message.id);
    interaction.messages.splice(interaction.messages.indexOf(message) >>> 0, 1);
    if (interaction.original === message.id) this.#entry(interaction).complete({ kind: 'deferred-update' });
  }

  /** A message of this interaction; `@original` is the first response. */
  message(interaction: Interaction, messageId: string): Message {
    const id = messageId === '@original' ? interaction.original : messageId;
    const message = id ? this.#find(interaction, id) : null;
    if (!message) throw unknownMessage();
    return message;
  }

  close(): void {
    for (const entry of this.#byId.values()) this.#fail(entry, 'The local guild was closed');
  }

  /** Interactions whose token has long expired can no longer be named by anyone. */
  #forget(): void {
    const before = Date.now() - 2 * Math.max(this.options.tokenMs, this.options.acknowledgeMs);
    for (const { interaction } of this.#byId.values()) {
      if (interaction.createdAt >= before) return;
      this.#byId.delete(interaction.id);
      this.#byToken.delete(interaction.token);
    }
  }

  #find(interaction: Interaction, id: Snowflake): Message | null {
    try {
      return this.world.message(interaction.channel.id, id);
    } catch {
      return null;
    }
  }

  #entry(interaction: Interaction): Entry {
    const entry = this.#byId.get(interaction.id);
    if (!entry) throw unknownInteraction();
    return entry;
  }

  #acknowledge(interaction: Interaction, answer: Acknowledgement): void {
    const entry = this.#entry(interaction);
    clearTimeout(entry.timer);
    interaction.state = 'acknowledged';
    entry.acknowledge(answer);
    if (answer.kind !== 'loading' && answer.kind !== 'deferred-update') entry.complete(answer);
  }

  #fail(entry: Entry, failure: string): void {
    clearTimeout(entry.timer);
    if (entry.interaction.state === 'open') entry.interaction.state = 'failed';
    entry.acknowledge({ kind: 'failed', failure });
    entry.complete({ kind: 'failed', failure });
  }

  #checkSizes(files: readonly Upload[]): void {
    if (files.some((file) => file.bytes.byteLength > this.options.fileBytes)) throw tooLarge();
  }

  #post(interaction: Interaction, draft: Draft, files: readonly Upload[], flags: number, first: boolean): Message {
    const kept = flags & (MessageFlag.Ephemeral | MessageFlag.Loading);
    const { source, user } = interaction;
    const commandType = first && interaction.kind === InteractionKind.Command ? 20 : 0;
    const message = compose(this.world, draft, files, {
      author: this.world.bot,
      channelId: interaction.channel.id,
      type: source || !first ? 19 : commandType,
      extra: {
        flags: kept,
        webhook_id: this.world.applicationId,
        application_id: this.world.applicationId,
        interaction_metadata: {
          id: interaction.id,
          type: interaction.kind,
          user,
          authorizing_integration_owners: ownersOf(interaction),
        },
        ...(interaction.commandName ? { interaction: { id: interaction.id, type: 2, name: interaction.commandName, user } } : {}),
        ...this.#reference(interaction, first),
      },
    });
    // Before the world is told: whoever hears of the message may ask for `@original` at once.
    if (first) interaction.original = message.id;
    interaction.messages.push(message);
    return this.world.addMessage(message, kept & MessageFlag.Ephemeral ? user.id : null);
  }

  #reference(interaction: Interaction, first: boolean): Partial<Message> {
    const to = first ? interaction.source?.id : interaction.original;
    const guildId = interaction.channel.guildId;
    if (!to) return {};
    return {
      message_reference: { type: 0, message_id: to, channel_id: interaction.channel.id, ...(guildId ? { guild_id: guildId } : {}) },
    };
  }
}
