import { type APIContainerComponent, type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';

/** What Discord allows in one message, with room to spare: 4,000 characters of text, 40 components. */
export const MAX_TEXT = 3_600;
export const MAX_BLOCKS = 30;

/** A message as the bot sends it. Only `respond.ts` sends one. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2 | number;
  /** Nothing in any message of ours pings anybody, whatever it says. */
  readonly allowedMentions: { readonly parse: readonly [] };
}

/**
 * Makes a message of blocks of markdown, each shown under the other in one container. What comes from releases
 * and people must have been escaped before.
 */
export function message(blocks: readonly string[], { ephemeral = false } = {}): Reply {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  if (blocks.length === 0 || blocks.length > MAX_BLOCKS || length > MAX_TEXT) {
    throw new RangeError(`a message of ${blocks.length} blocks and ${length} characters was built`);
  }
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    components: blocks.map((content) => ({ type: ComponentType.TextDisplay, content })),
  };
  return {
    components: [container],
    flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0),
    allowedMentions: { parse: [] },
  };
}

/** A short note that only the asker sees: a hint, or an apology. The text is ours, parts of it escaped. */
export function note(text: string): Reply {
  return message([text], { ephemeral: true });
}
