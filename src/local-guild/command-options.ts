import { type Channel, type Command, type CommandOption, OptionKind, type Upload } from './model.ts';
import { channelPayload, memberPayload, userPayload } from './payloads.ts';
import { RefusedError } from './refused.ts';
import type { World } from './world.ts';

interface Sent {
  name: string;
  type: number;
  value?: unknown;
  focused?: true;
  options?: Sent[];
}

export interface ResolvedOptions {
  readonly options: Sent[];
  readonly resolved: Record<string, Record<string, unknown>>;
}

/**
 * Turn what a person entered (values by option name) into the form that interactions carry, refusing what the
 * chat refuses: missing required options, numbers out of range, values that are no choice. With `focused` (while
 * typing) nothing is refused but unknown names, as the rest is not finished.
 */
export function resolveOptions(
  world: World,
  channel: Channel,
  command: Command,
  path: string,
  values: Readonly<Record<string, unknown>>,
  focused: string | null,
): ResolvedOptions {
  const steps = path.split(' ').slice(1);
  let level = command.options ?? [];
  const wrap: CommandOption[] = [];
  for (const step of steps) {
    const next = level.find((option) => option.name === step && isNested(option));
    if (!next) throw new RefusedError(`/${command.name} has no subcommand "${step}"`);
    wrap.push(next);
    level = next.options ?? [];
  }
  if (level.some(isNested)) throw new RefusedError(`/${path} needs a subcommand: ${level.map((option) => option.name).join(', ')}`);

  const resolved: Record<string, Record<string, unknown>> = {};
  const unknown = [...Object.keys(values), ...(focused === null ? [] : [focused])].find((name) => !level.some((one) => one.name === name));
  if (unknown !== undefined) throw new RefusedError(`/${path} has no option "${unknown}"`);
  const sent: Sent[] = [];
  for (const option of level) {
    const value = values[option.name];
    if (option.name === focused) {
      sent.push({ name: option.name, type: option.type, value: String(value ?? ''), focused: true });
    } else if (value !== undefined && value !== null && value !== '') {
      const read = focused === null ? readValue(world, channel, option, value, resolved) : value;
      sent.push({ name: option.name, type: option.type, value: read });
    } else if (option.required && focused === null) {
      throw new RefusedError(`/${path} needs "${option.name}": ${option.description}`);
    }
  }
  const options = wrap.reduceRight<Sent[]>((inner, option) => [{ name: option.name, type: option.type, options: inner }], sent);
  return { options, resolved };
}

function isNested(option: CommandOption): boolean {
  return option.type === OptionKind.Subcommand || option.type === OptionKind.SubcommandGroup;
}

/** What ids in an interaction stand for, by kind and id. */
export type Resolved = Record<string, Record<string, unknown>>;

function readValue(world: World, channel: Channel, option: CommandOption, value: unknown, resolved: Resolved): unknown {
  switch (option.type) {
    case OptionKind.String:
      return readString(option, String(value));
    case OptionKind.Integer:
    case OptionKind.Number:
      return readNumber(option, value);
    case OptionKind.Boolean:
      if (value === true || String(value).toLowerCase() === 'true') return true;
      if (value === false || String(value).toLowerCase() === 'false') return false;
      throw new RefusedError(`"${option.name}" must be true or false`);
    case OptionKind.Attachment:
      return readFile(world, channel, option, value, resolved);
    default:
      return readReference(world, channel, option, String(value), resolved);
  }
}

function chosen(option: CommandOption, value: string): string | number | undefined {
  return option.choices?.find((choice) => String(choice.value) === value || choice.name === value)?.value;
}

function readString(option: CommandOption, value: string): string | number {
  if (option.choices?.length) {
    const choice = chosen(option, value);
    if (choice === undefined) throw new RefusedError(`"${option.name}" must be one of its choices`);
    return choice;
  }
  if (value.length < (option.min_length ?? 0) || value.length > (option.max_length ?? 6000))
    throw new RefusedError(`"${option.name}" must be between ${option.min_length ?? 0} and ${option.max_length ?? 6000} characters long`);
  return value;
}

function readNumber(option: CommandOption, value: unknown): string | number {
  if (option.choices?.length) return readString(option, String(value));
  const number = typeof value === 'number' ? value : Number(String(value));
  const fits = Number.isFinite(number) && (option.type === OptionKind.Number || Number.isSafeInteger(number));
  if (!fits) throw new RefusedError(`"${option.name}" must be a${option.type === OptionKind.Number ? '' : ' whole'} number`);
  if (number < (option.min_value ?? -Infinity) || number > (option.max_value ?? Infinity))
    throw new RefusedError(`"${option.name}" must be between ${option.min_value ?? '−∞'} and ${option.max_value ?? '∞'}`);
  return number;
}

function readFile(world: World, channel: Channel, option: CommandOption, value: unknown, resolved: Resolved): string {
  const file = value as Partial<Upload>;
  if (typeof file !== 'object' || !(file.bytes instanceof Uint8Array)) throw new RefusedError(`"${option.name}" must be a file`);
  return storeUpload(
    world,
    channel,
    { name: file.name ?? 'file', type: file.type ?? 'application/octet-stream', bytes: file.bytes },
    resolved,
  );
}

/** Keeps a file that a person sends with a command or form, and puts it into `resolved`; gives its id. */
export function storeUpload(world: World, channel: Channel, upload: Upload, resolved: Resolved): string {
  const attachment = world.addFile(upload, channel.id, { ephemeral: true });
  into(resolved, 'attachments', attachment.id, attachment);
  return attachment.id;
}

/** Finds the user, role or channel that is meant by an id, a mention or a name, and puts it into `resolved`; gives its id. */
export function readReference(
  world: World,
  channel: Channel,
  option: Pick<CommandOption, 'type' | 'name'>,
  text: string,
  resolved: Resolved,
): string {
  const id = /^<(?:@[!&]?|#)(\d+)>$/.exec(text)?.[1] ?? text;
  const guild = channel.guildId ? world.guild(channel.guildId) : null;
  const wants = (...kinds: number[]) => kinds.includes(option.type);
  if (wants(OptionKind.User, OptionKind.Mentionable)) {
    const user = [world.bot, ...Object.values(world.people)].find((one) => one.id === id || one.username === id.replace(/^@/, ''));
    if (user) {
      into(resolved, 'users', user.id, userPayload(user));
      const member = guild?.members.get(user.id);
      if (member) {
        const { user: _, deaf: __, mute: ___, ...partial } = memberPayload(member);
        into(resolved, 'members', user.id, { ...partial, permissions: member.permissions });
      }
      return user.id;
    }
  }
  if (wants(OptionKind.Role, OptionKind.Mentionable)) {
    const role = guild?.roles.find((one) => one.id === id || one.name === id);
    if (role) {
      into(resolved, 'roles', role.id, { ...role, color: 0, hoist: false, managed: false, mentionable: false, flags: 0 });
      return role.id;
    }
  }
  if (wants(OptionKind.Channel)) {
    const found = guild ? world.channelsOf(guild.id).find((one) => one.id === id || one.name === id.replace(/^#/, '')) : undefined;
    if (found) {
      into(resolved, 'channels', found.id, { ...channelPayload(found), permissions: guild?.members.get(world.bot.id)?.permissions });
      return found.id;
    }
  }
  throw new RefusedError(`"${option.name}" names nobody and nothing here: ${text}`);
}

function into(resolved: Resolved, kind: string, id: string, value: unknown): void {
  resolved[kind] = { ...resolved[kind], [id]: value };
}
