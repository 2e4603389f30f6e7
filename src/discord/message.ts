import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';

/** What Discord allows in one message, with room to spare in the text: it takes 4,000 characters. */
export const MAX_TEXT = 3_600;
export const MAX_BLOCKS = 30;
const MAX_COMPONENTS = 40;
const BUTTONS_IN_A_ROW = 5;

/** A file that goes with a message; `description` is read to those who cannot see a picture. */
export interface ReplyFile {
  readonly name: string;
  readonly attachment: Buffer;
  readonly description: string;
}

/** A message as the bot sends it. Only `respond.ts` sends one. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2 | number;
  /** Nothing in any message of ours pings anybody, whatever it says. */
  readonly allowedMentions: { readonly parse: readonly [] };
  readonly files?: readonly ReplyFile[];
  /** What the asker wanted, which others may want to see: hints and apologies are not. */
  readonly result?: boolean;
}

/** A part of a message: markdown, or a component as Discord has it. */
export type Block = string | APIComponentInContainer;

export interface MessageOptions {
  readonly ephemeral?: boolean;
  readonly files?: readonly ReplyFile[];
  readonly result?: boolean;
}

/**
 * Makes a message of blocks, each shown under the other in one container. What comes from releases and people must
 * have been escaped before.
 */
export function message(blocks: readonly Block[], { ephemeral = false, files, result }: MessageOptions = {}): Reply {
  const components = blocks.map((block) => (typeof block === 'string' ? text(block) : block));
  const length = components.reduce((sum, one) => sum + ('content' in one ? one.content.length : 0), 0);
  const count = 1 + components.reduce((sum, one) => sum + 1 + ('components' in one ? one.components.length : 0), 0);
  if (blocks.length === 0 || blocks.length > MAX_BLOCKS || count > MAX_COMPONENTS || length > MAX_TEXT) {
    throw new RangeError(`a message of ${blocks.length} blocks, ${count} components and ${length} characters was built`);
  }
  const container: APIContainerComponent = { type: ComponentType.Container, components };
  return {
    components: [container],
    flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0),
    allowedMentions: { parse: [] },
    ...(files ? { files } : {}),
    ...(result ? { result } : {}),
  };
}

/** A short note that only the asker sees: a hint, or an apology. The text is ours, parts of it escaped. */
export function note(text: string): Reply {
  return message([text], { ephemeral: true });
}

/** Markdown under a number by which a later reader of the message finds it again. */
export function text(content: string, id?: number): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** A quiet button; `id` comes from `customId`. */
export function button(label: string, id: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id };
}

/** Buttons in as few rows as hold them, filled evenly; what belongs together stays together where one row cannot hold all. */
export function rows(...groups: readonly (readonly APIButtonComponentWithCustomId[])[]): APIComponentInContainer[] {
  const all = groups.flat();
  if (all.length <= BUTTONS_IN_A_ROW) return all.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: all }];
  return groups.flatMap((buttons) => {
    const inOne = Math.ceil(buttons.length / Math.ceil(buttons.length / BUTTONS_IN_A_ROW));
    const out: APIComponentInContainer[] = [];
    for (let i = 0; i < buttons.length; i += inOne) out.push({ type: ComponentType.ActionRow, components: buttons.slice(i, i + inOne) });
    return out;
  });
}

/** A picture of the message's own files. */
export function picture({ name, description }: ReplyFile): APIComponentInContainer {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] };
}
