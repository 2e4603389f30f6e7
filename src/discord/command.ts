import type {
  ApplicationCommandOptionChoiceData,
  ChatInputCommandInteraction,
  Message,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Shelf } from '../knowledge/library.ts';
import type { GuildReports } from '../knowledge/reports.ts';
import type { GuildSettings } from '../knowledge/settings.ts';
import type { Answer } from '../model/answer.ts';
import type { Form } from './form.ts';
import type { Reply } from './message.ts';

/** The one release that a question is asked of; all of them unless given. */
export interface AskedOf {
  readonly release?: string | undefined;
}

/** What the bot lends to a command, a button or a form while it answers: the guild's own, or the common one in direct messages. */
export interface CommandContext {
  /** The base in use now. A command takes it once, so that its answer comes from one state of knowledge. */
  readonly base: KnowledgeBase;
  ask(question: string, options: AskedOf): Answer;
  /** The same for a question that may go on from the asker's last one; `asked` is the question in full, `release` the one that it was asked of. */
  converse(question: string, options: AskedOf, asker: string): Promise<{ answer: Answer; asked: string } & AskedOf>;
  /** Where releases are added. */
  readonly shelf: Shelf;
  /** What people said is not right; none in direct messages, which nobody but the asker could read. */
  readonly reports: GuildReports | null;
  /** What the guild has chosen; none in direct messages. */
  readonly settings: GuildSettings | null;
}

/** Gives the context of a guild, or of direct messages (null). Asked for each interaction, so that a new base takes over between two answers. */
export type ContextOf = (guildId: string | null) => CommandContext;

export type Choice = ApplicationCommandOptionChoiceData<string>;

/** What else is known while somebody types. */
export interface CompleteContext {
  readonly subcommand: string | null;
  readonly shelf: Shelf;
}

/** Tells the one who waits how far it is; not more often than once in a while is it shown. */
export type Progress = (text: string) => void;

/** One slash command. `commands/` holds one per file and lists them in `commands/index.ts`. */
export interface Command {
  /** As registered with Discord. */
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Choices while somebody types into `option`; at most 25 are shown. */
  complete?(option: string, typed: string, base: KnowledgeBase, more: CompleteContext): Choice[];
  /** Whether it may take longer than the 3 seconds that Discord waits: then the asker, and nobody else, sees that it works, and the answer after. */
  slow?(interaction: ChatInputCommandInteraction): boolean;
  /** Answers it. Throws only on a fault: what a person did wrong is a reply. */
  answer(interaction: ChatInputCommandInteraction, context: CommandContext, progress: Progress): Reply | Form | Promise<Reply | Form>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** Answers it, to the one who chose it only. Throws only on a fault. */
  about(message: Message, context: CommandContext): Reply | Form | Promise<Reply | Form>;
  /** Whether it may take longer than 3 seconds. */
  slow?(message: Message): boolean;
}

export type AnyCommand = Command | MessageCommand;
