import type { APIModalInteractionResponseCallbackData, ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { CommandContext } from './command.ts';
import type { Reply } from './message.ts';

/** A form that a button opens. */
export interface Form {
  readonly form: APIModalInteractionResponseCallbackData;
}

/** What a button makes of the message that it is on. */
export interface Update {
  readonly update: Reply;
}

/**
 * What a button or a form of the bot does. `state` is what its custom id holds beside the action's name: nothing that
 * an action needs is kept in memory, so that it works after a restart.
 */
export interface Action {
  readonly name: string;
  /** A button was pressed. */
  press?(pressed: ButtonInteraction, state: readonly string[], context: CommandContext): Pressed | Promise<Pressed>;
  /** A form was sent. */
  submit?(sent: ModalSubmitInteraction, state: readonly string[], context: CommandContext): Reply | Promise<Reply>;
}

/** What comes of pressing a button. */
export type Pressed = Reply | Form | Update;
