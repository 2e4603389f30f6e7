import { emptyMessage } from './errors.ts';
import {
  type Attachment,
  type Component,
  type Embed,
  type MediaItem,
  type Message,
  MessageFlag,
  type Snowflake,
  type Upload,
  type User,
} from './model.ts';
import { snowflake } from './snowflake.ts';
import type { World } from './world.ts';

/** A message body after the checks: what a bot or a person may set. */
export interface Draft {
  content?: string | null;
  embeds?: Embed[] | null;
  components?: Component[] | null;
  attachments?: { id: string; filename?: string | null; description?: string | null }[] | null;
  flags?: number | null;
  tts?: boolean | null;
  nonce?: string | number | null;
  allowed_mentions?: { parse?: string[] | null; users?: string[] | null; roles?: string[] | null } | null;
  message_reference?: { message_id?: string; channel_id?: string; guild_id?: string } | null;
}

export interface Envelope {
  readonly author: User;
  readonly channelId: Snowflake;
  readonly type?: number;
  readonly extra?: Partial<Message>;
}

/** Make a message out of a checked body. It is not yet in the world: `world.addMessage` puts it there. */
export function compose(world: World, draft: Draft, files: readonly Upload[], envelope: Envelope): Message {
  const message: Message = {
    id: snowflake(),
    channel_id: envelope.channelId,
    author: envelope.author,
    timestamp: new Date().toISOString(),
    type: envelope.type ?? 0,
    tts: draft.tts ?? false,
    pinned: false,
    content: '',
    edited_timestamp: null,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
    ...envelope.extra,
  };
  if (draft.nonce !== undefined && draft.nonce !== null) message.nonce = draft.nonce;
  fill(world, message, draft, files);
  return message;
}

/** Change a message in place as an edit does: keys that the body leaves out stay as they are. Nothing may be left empty. */
export function edit(world: World, message: Message, draft: Draft, files: readonly Upload[]): Message {
  const after = { ...message, edited_timestamp: new Date().toISOString() };
  fill(world, after, draft, files);
  if (after.content === '' && [after.embeds, after.components, after.attachments].every((list) => list.length === 0)) throw emptyMessage();
  return Object.assign(message, after);
}

function fill(world: World, message: Message, draft: Draft, files: readonly Upload[]): void {
  const uploaded = storeFiles(world, message, draft, files);
  if (draft.attachments) {
    const kept = new Set(draft.attachments.map((one) => String(one.id)));
    message.attachments = message.attachments.filter((one) => kept.has(one.id));
  }
  message.attachments = [...message.attachments, ...uploaded];
  if (draft.flags !== undefined && draft.flags !== null) {
    const bot = ~(MessageFlag.Ephemeral | MessageFlag.Loading);
    message.flags = (message.flags & ~bot) | (draft.flags & bot);
  }
  if (draft.content !== undefined) message.content = (draft.content ?? '').trim();
  if (draft.embeds !== undefined) message.embeds = embedsOf(message, draft.embeds ?? []);
  if (draft.components !== undefined) message.components = componentsOf(message, draft.components ?? []);
  // Discord reads mentions again on every edit, with the body's own rules or, without any, with the defaults.
  if (draft.content !== undefined || draft.components !== undefined) readMentions(world, message, draft);
}

function storeFiles(world: World, message: Message, draft: Draft, files: readonly Upload[]): Attachment[] {
  return files.map((file, index) => {
    const said = draft.attachments?.find((one) => Number(one.id) === index);
    const named = said?.filename ? { ...file, name: said.filename } : file;
    const extra: { -readonly [K in keyof Attachment]?: Attachment[K] } = { ...pictureSize(file) };
    if (said?.description) extra.description = said.description;
    if (message.flags & MessageFlag.Ephemeral) extra.ephemeral = true;
    return world.addFile(named, message.channel_id, extra);
  });
}

/** Width and height of a PNG, which clients use to lay out a picture before it is loaded. */
function pictureSize(file: Upload): { width?: number; height?: number } {
  const view = new DataView(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return {};
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** An `attachment://name` address becomes the file's own; the file is then shown in the embed only. */
function embedsOf(message: Message, embeds: readonly Embed[]): Embed[] {
  const used = new Set<string>();
  const place = <T extends { url: string }>(media: T): T => {
    const file = attached(message, media.url);
    if (!file) return media;
    used.add(file.id);
    return { ...media, url: file.url, proxy_url: file.url, width: file.width, height: file.height };
  };
  const placed = embeds.map((embed) => ({
    ...embed,
    type: 'rich',
    ...(embed.image ? { image: place(embed.image) } : {}),
    ...(embed.thumbnail ? { thumbnail: place(embed.thumbnail) } : {}),
  }));
  message.attachments = message.attachments.filter((one) => !used.has(one.id));
  return placed;
}

function componentsOf(message: Message, components: readonly Component[]): Component[] {
  let next = 1;
  const media = (item: MediaItem): MediaItem => {
    const file = attached(message, item.url);
    if (!file) return { ...item, proxy_url: item.url };
    return {
      ...item,
      url: file.url,
      proxy_url: file.url,
      content_type: file.content_type,
      width: file.width,
      height: file.height,
      attachment_id: file.id,
    };
  };
  const copy = (component: Component): Component => {
    const made: Component = { ...component, id: component.id || next++ };
    if (component.media) made.media = media(component.media);
    if (component.file) made.file = media(component.file);
    if (component.items) made.items = component.items.map((item) => ({ ...item, media: media(item.media) }));
    if (component.components) made.components = component.components.map(copy);
    if (component.accessory) made.accessory = copy(component.accessory);
    return made;
  };
  return components.map(copy);
}

function attached(message: Message, url: string): Attachment | undefined {
  if (!url.startsWith('attachment://')) return undefined;
  return message.attachments.findLast((one) => one.filename === url.slice('attachment://'.length));
}

/** Whom a message pings, after `allowed_mentions`: without that field, everyone who is named. */
function readMentions(world: World, message: Message, draft: Draft): void {
  const text = [message.content, ...message.components.flatMap(textsOf)].join('\n');
  const allowed = draft.allowed_mentions;
  const mayPing = (kind: string, ids: string[] | null | undefined, id: string) =>
    !allowed || (allowed.parse ?? []).includes(kind) || (ids ?? []).includes(id);
  const userIds = new Set([...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? ''));
  message.mentions = [...userIds].filter((id) => mayPing('users', allowed?.users, id)).flatMap((id) => world.user(id) ?? []);
  const roleIds = new Set([...text.matchAll(/<@&(\d+)>/g)].map((match) => match[1] ?? ''));
  message.mention_roles = [...roleIds].filter((id) => mayPing('roles', allowed?.roles, id));
  message.mention_everyone = /@(everyone|here)\b/.test(text) && mayPing('everyone', null, '');
}

function textsOf(component: Component): string[] {
  return [component.content ?? '', ...(component.components ?? []).flatMap(textsOf)];
}
