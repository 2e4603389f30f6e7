import type {
  ApplicationCommandOptionChoiceData,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Shelf } from '../knowledge/library.ts';
import type { GuildReports } from '../knowledge/reports.ts';
import type { Answer } from '../model/answer.ts';
import type { Reply } from './message.ts';

/** What the bot lends to a command, a button or a form while it answers: the guild's own, or the common one in direct messages. */
export interface CommandContext {
  /** The base in use now. A command takes it once, so that its answer comes from one state of knowledge. */
  readonly base: KnowledgeBase;
  ask(question: string, options: { release?: string }): Answer;
  /** The same for a question that may go on from the asker's last one; `asked` is the question in full. */
  converse(question: string, options: { release?: string }, asker: string): Promise<{ answer: Answer; asked: string }>;
  /** Where releases are added. */
  readonly shelf: Shelf;
  /** What people said is not right; none in direct messages, which nobody but the asker could read. */
  readonly reports: GuildReports | null;
}

/** Gives the context of a guild, or of direct messages (null). Asked for each interaction, so that a new base takes over between two answers. */
export type ContextOf = (guildId: string | null) => CommandContext;

export type Choice = ApplicationCommandOptionChoiceData<string>;

/** One slash command. `commands/` holds one per file and lists them in `commands/index.ts`. */
export interface Command {
  /** As registered with Discord. */
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Choices while somebody types into `option`; at most 25 are shown. */
  complete?(option: string, typed: string, base: KnowledgeBase): Choice[];
  /** Whether it may take longer than the 3 seconds that Discord waits: then the asker, and nobody else, sees that it works, and the answer after. */
  slow?(interaction: ChatInputCommandInteraction): boolean;
  /** Answers it. Throws only on a fault: what a person did wrong is a reply. */
  answer(interaction: ChatInputCommandInteraction, context: CommandContext): Reply | Promise<Reply>;
}
