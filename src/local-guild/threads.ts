import { type Channel, type Message, MessageFlag, type User } from './model.ts';
import { channelPayload } from './payloads.ts';
import type { World } from './world.ts';

/** Start a thread from a message, and mark the message as having one. */
export function startThreadFrom(world: World, message: Message, owner: User, name: string, autoArchiveMinutes?: number): Channel {
  const thread = world.startThread(world.channel(message.channel_id), owner, name, autoArchiveMinutes, message);
  message.flags |= MessageFlag.HasThread;
  message.thread = channelPayload(thread);
  world.messageEdited(message);
  return thread;
}
