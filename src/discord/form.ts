import type { APIModalInteractionResponseCallbackData } from 'discord.js';

/** A form that a command or button opens. */
export interface Form {
  readonly form: APIModalInteractionResponseCallbackData;
}
