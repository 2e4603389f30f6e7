import { type Resolved, readReference, resolveOptions } from './command-options.ts';
import { compose } from './compose.ts';
import { type FormValues, fillForm, REFERENCES } from './form-values.ts';
import { type Interaction, InteractionKind } from './interaction.ts';
import type { Interactions } from './interactions.ts';
import {
  type Channel,
  ChannelKind,
  type Command,
  CommandKind,
  type Component,
  type Form,
  type Message,
  type Snowflake,
  type User,
} from './model.ts';
import { mayUse } from './permissions.ts';
import { RefusedError } from './refused.ts';
import { startThreadFrom } from './threads.ts';
import type { World } from './world.ts';

export interface Deed {
  readonly user: User;
  readonly channel: Channel;
}

/** What people can do in the guild, turned into interactions and messages. Used by the page and by tests alike. */
export class People {
  constructor(
    private readonly world: World,
    private readonly interactions: Interactions,
  ) {}

  /** The commands that a person is offered in a channel, guild commands before global ones. */
  commandsFor({ user, channel }: Deed): Command[] {
    const member = channel.guildId ? this.world.member(channel.guildId, user.id) : undefined;
    const local = channel.guildId ? [...this.world.commands(channel.guildId).values()] : [];
    const global = [...this.world.commands('global').values()];
    const context = channel.guildId ? 0 : 1;
    return [...local, ...global].filter((command) => mayUse(command, member) && (command.contexts ?? [0, 1]).includes(context));
  }

  /** Run a slash command; `name` may include a subcommand (`release add`). */
  run(deed: Deed, name: string, options: Readonly<Record<string, unknown>>): Interaction {
    const command = this.#command(deed, name, CommandKind.ChatInput);
    const resolved = resolveOptions(this.world, deed.channel, command, name, options, null);
    return this.interactions.open({
      ...deed,
      kind: InteractionKind.Command,
      data: commandData(command, resolved),
      commandName: name,
    });
  }

  /** Ask for choices of one option while it is being typed; the other options may be incomplete. */
  autocomplete(deed: Deed, name: string, focused: string, options: Readonly<Record<string, unknown>>): Interaction {
    const command = this.#command(deed, name, CommandKind.ChatInput);
    const resolved = resolveOptions(this.world, deed.channel, command, name, options, focused);
    return this.interactions.open({ ...deed, kind: InteractionKind.Autocomplete, data: commandData(command, resolved) });
  }

  /** Run a message command on a message. */
  runOnMessage(deed: Deed, name: string, messageId: Snowflake): Interaction {
    const command = this.#command(deed, name, CommandKind.Message);
    const message = this.#visible(deed, messageId);
    const data = { ...commandData(command, { options: [], resolved: { messages: { [message.id]: message } } }), target_id: message.id };
    return this.interactions.open({ ...deed, kind: InteractionKind.Command, data, commandName: name });
  }

  /** Press a button, or choose values in a select. */
  useComponent(deed: Deed, messageId: Snowflake, customId: string, values?: readonly string[]): Interaction {
    const message = this.#visible(deed, messageId);
    const component = everyComponent(message.components).find((one) => one.custom_id === customId);
    if (!component) throw new RefusedError(`The message has no component "${customId}"`);
    if (component.disabled) throw new RefusedError(`The component "${customId}" is disabled`);
    if (component.type !== 2) checkSelection(component, values ?? []);
    const resolved = this.#resolved(deed, component, values ?? []);
    const data = {
      custom_id: customId,
      component_type: component.type,
      id: component.id,
      ...(component.type === 2 ? {} : { values: [...(values ?? [])] }),
      ...(resolved ? { resolved } : {}),
    };
    return this.interactions.open({ ...deed, kind: InteractionKind.Component, data, source: message });
  }

  /** Send a filled form; `values` by custom id. */
  submit(deed: Deed, form: Form, values: FormValues, source?: Message | null): Interaction {
    const { components, resolved } = fillForm(this.world, deed.channel, form, values);
    return this.interactions.open({
      ...deed,
      kind: InteractionKind.Submit,
      data: { custom_id: form.custom_id, components, ...(Object.keys(resolved).length > 0 ? { resolved } : {}) },
      ...(source ? { source } : {}),
    });
  }

  /** Write a message in a channel. */
  say({ user, channel }: Deed, content: string): Message {
    if (content.trim() === '') throw new RefusedError('The message is empty');
    if (content.length > 2000) throw new RefusedError('The message is longer than 2000 characters');
    return this.world.addMessage(compose(this.world, { content }, [], { author: user, channelId: channel.id }));
  }

  /** Start a thread from a message. */
  startThread({ user, channel }: Deed, messageId: Snowflake, name: string): Channel {
    if (channel.type !== ChannelKind.Text) throw new RefusedError('Threads start from messages in a channel of a guild');
    const message = this.#visible({ user, channel }, messageId);
    if (this.world.visibleTo(channel.id, message.id) !== null)
      throw new RefusedError('No thread starts from a message that only you can see');
    if (this.world.channels.has(message.id)) throw new RefusedError('The message has a thread already');
    const short = name.trim().slice(0, 100);
    if (short === '') throw new RefusedError('A thread needs a name');
    return startThreadFrom(this.world, message, user, short);
  }

  /** What the ids chosen in a select of users, roles or channels stand for. */
  #resolved({ channel }: Deed, component: Component, values: readonly string[]): Resolved | null {
    const type = REFERENCES[component.type];
    if (type === undefined) return null;
    const resolved: Resolved = {};
    for (const value of values) readReference(this.world, channel, { type, name: component.custom_id ?? '' }, value, resolved);
    return resolved;
  }

  #command(deed: Deed, name: string, type: number): Command {
    const wanted = type === CommandKind.ChatInput ? name.split(' ')[0] : name;
    const command = this.commandsFor(deed).find((one) => one.type === type && one.name === wanted);
    if (!command) throw new RefusedError(`There is no command "${name}" for ${deed.user.username} here`);
    return command;
  }

  #visible(deed: Deed, messageId: Snowflake): Message {
    const message = this.world.messages(deed.channel.id, deed.user.id).find((one) => one.id === messageId);
    if (!message) throw new RefusedError('The message is gone, or only others can see it');
    return message;
  }
}

/** All components of a message or form, however deep. */
export function everyComponent(components: readonly Component[]): Component[] {
  return components.flatMap((one) => [
    one,
    ...everyComponent(one.components ?? []),
    ...everyComponent(one.accessory ? [one.accessory] : []),
    ...everyComponent(one.component ? [one.component] : []),
  ]);
}

function commandData(command: Command, resolved: { options: unknown[]; resolved: Record<string, unknown> }) {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
    ...(resolved.options.length > 0 ? { options: resolved.options } : {}),
    ...(Object.keys(resolved.resolved).length > 0 ? { resolved: resolved.resolved } : {}),
  };
}

function checkSelection(component: Component, values: readonly string[]): void {
  const [low, high] = [component.min_values ?? 1, component.max_values ?? 1];
  if (values.length < low || values.length > high) throw new RefusedError(`Choose between ${low} and ${high} values`);
  const known = (component.options ?? []).map((option) => option.value);
  const strange = component.type === 3 ? values.find((value) => !known.includes(value)) : undefined;
  if (strange !== undefined) throw new RefusedError(`The select has no option "${strange}"`);
}
