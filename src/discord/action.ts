import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { CommandContext } from './command.ts';
import type { Form } from './form.ts';
import type { Reply } from './message.ts';

export type { Form } from './form.ts';

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
  /** Which of the two may take longer than the 3 seconds that Discord waits. */
  readonly slow?: 'press' | 'submit';
  /** A button was pressed. */
  press?(pressed: ButtonInteraction, state: readonly string[], context: CommandContext): Pressed | Promise<Pressed>;
  /** A form was sent. */
  submit?(sent: ModalSubmitInteraction, state: readonly string[], context: CommandContext): Reply | Promise<Reply>;
}

/** What comes of pressing a button. */
export type Pressed = Reply | Form | Update;
