import { type Client, Events, GatewayDispatchEvents, type GatewayMessageCreateDispatchData } from 'discord.js';

/** What the gateway says of messages that were written before: the bot has no use for any of it. */
const UNUSED: ReadonlySet<string> = new Set([
  GatewayDispatchEvents.MessageUpdate,
  GatewayDispatchEvents.MessageDelete,
  GatewayDispatchEvents.MessageDeleteBulk,
]);

/** A packet as discord.js hands it to listeners of `raw`, before it makes anything of it. */
interface Packet {
  t: string | null;
  readonly d: unknown;
}

/**
 * Lets discord.js pass over what is written and not for the bot. In a busy server nearly every message is of that kind, the
 * bot's own among them, and to make an object of each costs as much as an answer. `raw` comes before discord.js looks for
 * what handles a packet, by its name: a name that nothing handles is passed over.
 */
export function passOverUnheard(client: Client): void {
  client.on(Events.Raw, (packet: Packet) => {
    if (packet.t !== null && isUnheard(packet, client.user?.id)) packet.t = `UNHEARD_${packet.t}`;
  });
}

function isUnheard({ t, d }: Packet, me: string | undefined): boolean {
  if (t !== GatewayDispatchEvents.MessageCreate) return UNUSED.has(t!);
  const { author, guild_id: guild, mentions } = d as GatewayMessageCreateDispatchData;
  // What a bot writes is never answered; in a server only what mentions this one is, which wordsTo looks at in full.
  return author.bot === true || (guild !== undefined && !mentions.some(({ id }) => id === me));
}
