import type { APIModalInteractionResponseCallbackData, ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { CommandContext } from './command.ts';
import type { Reply } from './message.ts';

/** A form that a button opens. */
export interface Form {
  readonly form: APIModalInteractionResponseCallbackData;
}

/**
 * What a button or a form of the bot does. `state` is what its custom id holds beside the action's name: nothing that
 * an action needs is kept in memory, so that it works after a restart.
 */
export interface Action {
  readonly name: string;
  /** A button was pressed. */
  press?(pressed: ButtonInteraction, state: readonly string[], context: CommandContext): Reply | Form | Promise<Reply | Form>;
  /** A form was sent. */
  submit?(sent: ModalSubmitInteraction, state: readonly string[], context: CommandContext): Reply | Promise<Reply>;
}
