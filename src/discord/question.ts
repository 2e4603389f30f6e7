import type { ChatInputCommandInteraction } from 'discord.js';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Choice, Command, CommandContext } from './command.ts';
import { note, type Reply } from './message.ts';
import { releaseChoices, textOf, unknownRelease } from './options.ts';
import { renderAnswer } from './render.ts';

/** What a command that asks a question has to say for itself. */
export interface QuestionCommand {
  readonly definition: Command['definition'];
  /** Choices for an option other than `release`. */
  complete?(option: string, typed: string, base: KnowledgeBase): Choice[];
  /** The question in plain English, or undefined when too little was filled in. */
  question(value: (option: string) => string | undefined, base: KnowledgeBase): string | undefined;
  /** What to fill in, told to the asker when there is no question. */
  readonly hint: string;
}

/** Who asks, and where: a command or a message. */
export interface Asking {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly userId: string;
}

/** A command that turns its options into a question, asks it, and shows the answer. */
export function questionCommand({ definition, complete, question, hint }: QuestionCommand): Command {
  return {
    definition,
    complete: (option, typed, base) => (option === 'release' ? releaseChoices(base, typed) : (complete?.(option, typed, base) ?? [])),
    answer: async (interaction, context) => {
      const asked = question((option) => textOf(interaction, option), context.base);
      return asked === undefined ? note(hint) : answerTo(asked, askingOf(interaction), context, textOf(interaction, 'release'));
    },
  };
}

function askingOf({ guildId, channelId, user }: ChatInputCommandInteraction): Asking {
  return { guildId, channelId, userId: user.id };
}

/** Answers a question, going on from what the same person last asked in the same channel or thread. */
export async function answerTo(question: string, by: Asking, { base, converse }: CommandContext, release?: string): Promise<Reply> {
  if (release !== undefined && !base.release(release)) return unknownRelease(release);
  const asker = [by.guildId ?? 'direct', by.channelId, by.userId].join(' ');
  const { answer, asked, release: scope } = await converse(question, { release }, asker);
  return renderAnswer(base, answer, asked, { release: scope });
}
