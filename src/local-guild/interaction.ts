import type { Channel, Choice, Form, Message, Snowflake, User } from './model.ts';

export const InteractionKind = { Command: 2, Component: 3, Autocomplete: 4, Submit: 5 } as const;
export type Kind = (typeof InteractionKind)[keyof typeof InteractionKind];

/** What the bot answered first, or that it did not. */
export type Acknowledgement =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'loading'; readonly message: Message }
  | { readonly kind: 'updated'; readonly message: Message }
  | { readonly kind: 'deferred-update' }
  | { readonly kind: 'choices'; readonly choices: Choice[] }
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'failed'; readonly failure: string };

export interface Interaction {
  readonly id: Snowflake;
  readonly token: string;
  readonly kind: Kind;
  readonly user: User;
  readonly channel: Channel;
  readonly createdAt: number;
  /** Name of the command, for the line above the reply. */
  readonly commandName: string | null;
  /** For components, and for forms that a component opened: the message they sit on. */
  readonly source: Message | null;
  /** Resolves with the bot's first answer, or with the failure to give one in time. */
  readonly acknowledged: Promise<Acknowledgement>;
  /** Resolves when there is something to see: as `acknowledged`, but a deferral counts only once it is filled. */
  readonly completed: Promise<Acknowledgement>;
  state: 'open' | 'acknowledged' | 'failed';
  original: Snowflake | null;
  /** All messages that came of it, in order. */
  readonly messages: Message[];
}
