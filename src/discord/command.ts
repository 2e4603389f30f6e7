import type {
  ApplicationCommandOptionChoiceData,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Answer } from '../model/answer.ts';
import type { Reply } from './message.ts';

/** What the bot lends to a command while it answers. */
export interface CommandContext {
  /** The base in use now. A command takes it once, so that its answer comes from one state of knowledge. */
  readonly base: KnowledgeBase;
  ask(question: string, options: { release?: string }): Answer;
}

export type Choice = ApplicationCommandOptionChoiceData<string>;

/** One slash command. `commands/` holds one per file and lists them in `commands/index.ts`. */
export interface Command {
  /** As registered with Discord. */
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Choices while somebody types into `option`; at most 25 are shown. */
  complete?(option: string, typed: string, base: KnowledgeBase): Choice[];
  /** Answers it. Throws only on a fault: what a person did wrong is a reply. */
  answer(interaction: ChatInputCommandInteraction, context: CommandContext): Reply | Promise<Reply>;
}
