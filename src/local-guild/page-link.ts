import type { WebSocket } from 'ws';
import * as z from 'zod';
import type { FieldValue, FormValues } from './form-values.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interaction } from './interaction.ts';
import { type Channel, ChannelKind, type Command, type Form, type Message, type Snowflake, type Upload, type User } from './model.ts';
import type { Deed, People } from './people.ts';
import { RefusedError } from './refused.ts';
import type { Uploads } from './uploads.ts';
import type { Change, World } from './world.ts';

const id = z.string().regex(/^\d{1,20}$/);
const upload = z.object({ upload: id });
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), upload]));

/** What the page may ask for. `seq` comes back with the result. */
const Wish = z.discriminatedUnion('do', [
  z.object({ do: z.literal('become'), user: id }),
  z.object({ do: z.literal('open'), channel: id }),
  z.object({ do: z.literal('say'), seq: z.number(), content: z.string() }),
  z.object({ do: z.literal('run'), seq: z.number(), name: z.string(), options: values }),
  z.object({ do: z.literal('autocomplete'), seq: z.number(), name: z.string(), option: z.string(), options: values }),
  z.object({ do: z.literal('run-on-message'), seq: z.number(), name: z.string(), message: id }),
  z.object({ do: z.literal('thread'), seq: z.number(), message: id, name: z.string() }),
  z.object({ do: z.literal('use'), seq: z.number(), message: id, customId: z.string(), values: z.array(z.string()).optional() }),
  z.object({
    do: z.literal('submit'),
    seq: z.number(),
    form: z.number(),
    values: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string()), z.array(upload)])),
  }),
]);
type Wish = z.infer<typeof Wish>;

export interface Room {
  readonly world: World;
  readonly people: People;
  readonly gateway: Gateway;
  readonly uploads: Uploads;
  /** The channel that a page shows first. */
  readonly home: Snowflake;
  readonly log: (line: string) => void;
}

/** The live connections of open pages: what happens goes out, what people do comes in. */
export class PageLink {
  constructor(private readonly room: Room) {}

  /** Take over a socket of a page that was just opened. */
  accept(socket: WebSocket): void {
    const seat = new Seat(this.room, (event) => socket.send(JSON.stringify(event)));
    socket.on('error', (error) => this.room.log(`page socket: ${error.message}`));
    socket.on('close', () => seat.leave());
    socket.on('message', (raw) => {
      const wish = Wish.safeParse(parse(raw.toString()));
      if (wish.success) {
        seat.wish(wish.data).catch((error: Error) => this.room.log(`fault of the local guild in "${wish.data.do}": ${error.stack}`));
      } else {
        this.room.log(`the page sent what cannot be read: ${wish.error.message}`);
        socket.close(1003);
      }
    });
    seat.showAll();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One page: who sits at it and which channel it shows. */
class Seat {
  readonly #stop: (() => void)[];
  readonly #forms: { form: Form; deed: Deed; source: Message | null }[] = [];
  #user: User;
  #channel: Channel;

  constructor(
    private readonly room: Room,
    private readonly send: (event: Record<string, unknown>) => void,
  ) {
    const { world, gateway } = room;
    this.#user = world.people.member;
    this.#channel = world.channel(room.home);
    this.#stop = [
      world.changes.subscribe((change) => this.#tell(change)),
      gateway.presence.subscribe((connected) => this.send({ kind: 'bot', connected })),
    ];
  }

  leave(): void {
    for (const stop of this.#stop) stop();
  }

  /** Everything the page needs to draw itself anew. */
  showAll(): void {
    const { world, gateway } = this.room;
    const guildId = this.#channel.guildId;
    this.send({
      kind: 'state',
      guild: guildId === null ? null : world.guild(guildId).name,
      bot: world.bot,
      connected: gateway.connected,
      people: Object.values(world.people),
      roles: guildId === null ? [] : world.guild(guildId).roles,
      me: this.#user.id,
      channel: this.#channel.id,
      places: this.#places(),
      commands: this.#commands(),
      messages: world.messages(this.#channel.id, this.#user.id),
    });
  }

  /** Every channel and thread that this person can open, guild by guild, then the direct messages. */
  #places(): Record<string, unknown>[] {
    const { world } = this.room;
    const direct = world.directChannel(this.#user.id);
    const inGuilds = [...world.guilds.values()].flatMap((guild) => {
      const channels = world.channelsOf(guild.id);
      const threads = channels.filter((one) => one.thread && !one.thread.archived);
      return channels
        .filter((one) => !one.thread)
        .flatMap((one) => [one, ...threads.filter((thread) => thread.thread?.parentId === one.id)])
        .map((one) => ({ id: one.id, name: one.name, guild: guild.name, kind: one.thread ? 'thread' : 'channel' }));
    });
    return [...inGuilds, ...(direct ? [{ id: direct.id, name: world.bot.username, guild: null, kind: 'direct' }] : [])];
  }

  async wish(wish: Wish): Promise<void> {
    if (wish.do === 'become') return this.#become(wish.user);
    if (wish.do === 'open') return this.#open(wish.channel);
    const deed = { user: this.#user, channel: this.#channel };
    try {
      if (wish.do === 'say') {
        this.room.people.say(deed, wish.content);
        this.send({ kind: 'result', seq: wish.seq });
        return;
      }
      if (wish.do === 'thread') {
        const thread = this.room.people.startThread(deed, wish.message, wish.name);
        this.send({ kind: 'result', seq: wish.seq });
        return this.#open(thread.id);
      }
      await this.#answer(wish.seq, this.#act(wish, deed), deed);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      this.send({ kind: 'result', seq: wish.seq, refused: error.message });
    }
  }

  /** Options as the person set them, with the files that the page sent before. */
  #options(sent: z.infer<typeof values>): Record<string, unknown> {
    const taken = Object.entries(sent).map(([name, value]) => {
      return [name, typeof value === 'object' ? this.#file(value) : value];
    });
    return Object.fromEntries(taken);
  }

  /** Fields of a form, likewise. */
  #fields(sent: Extract<Wish, { do: 'submit' }>['values']): FormValues {
    const taken = Object.entries(sent).map(([name, value]): [string, FieldValue] => {
      if (!Array.isArray(value)) return [name, value];
      const files = value.filter((one) => typeof one === 'object').map((one) => this.#file(one));
      return [name, files.length > 0 ? files : value.filter((one) => typeof one === 'string')];
    });
    return Object.fromEntries(taken);
  }

  #file({ upload }: { upload: Snowflake }): Upload {
    const file = this.room.uploads.get(upload);
    if (!file) throw new RefusedError('The file is no longer here; choose it again');
    return file;
  }

  #act(wish: Exclude<Wish, { do: 'become' | 'open' | 'say' | 'thread' }>, deed: Deed): Interaction {
    const { people } = this.room;
    switch (wish.do) {
      case 'run':
        return people.run(deed, wish.name, this.#options(wish.options));
      case 'autocomplete':
        return people.autocomplete(deed, wish.name, wish.option, this.#options(wish.options));
      case 'run-on-message':
        return people.runOnMessage(deed, wish.name, wish.message);
      case 'use':
        return people.useComponent(deed, wish.message, wish.customId, wish.values);
      case 'submit': {
        const opened = this.#forms[wish.form];
        if (!opened) throw new RefusedError('The form is no longer open');
        return people.submit(opened.deed, opened.form, this.#fields(wish.values), opened.source);
      }
    }
  }

  async #answer(seq: number, interaction: Interaction, deed: Deed): Promise<void> {
    const answer = await interaction.acknowledged;
    switch (answer.kind) {
      case 'failed':
        return this.send({ kind: 'result', seq, failure: answer.failure });
      case 'choices':
        return this.send({ kind: 'result', seq, choices: answer.choices });
      case 'form': {
        const number = this.#forms.push({ form: answer.form, deed, source: interaction.source }) - 1;
        return this.send({ kind: 'result', seq, form: { ...answer.form, number } });
      }
      default:
        return this.send({ kind: 'result', seq });
    }
  }

  #become(userId: Snowflake): void {
    const user = Object.values(this.room.world.people).find((one) => one.id === userId);
    if (!user) return;
    // Direct messages are one's own: the other person lands in the guild.
    if (this.#channel.type === ChannelKind.Direct) this.#channel = this.room.world.channel(this.room.home);
    this.#user = user;
    this.showAll();
  }

  #open(channelId: Snowflake): void {
    const channel = this.room.world.channels.get(channelId);
    const mine = channel && (channel.guildId !== null || channel.recipients.some((one) => one.id === this.#user.id));
    if (!mine) return;
    this.#channel = channel;
    this.showAll();
  }

  #commands(): Command[] {
    return this.room.people.commandsFor({ user: this.#user, channel: this.#channel });
  }

  #tell(change: Change): void {
    const event = this.#seen(change);
    if (event) this.send(event);
  }

  /** A change as this seat sees it: nothing of other channels, nothing that only others may see. */
  #seen(change: Change): Record<string, unknown> | null {
    if (change.kind === 'thread') return { kind: 'places', places: this.#places() };
    if (change.kind === 'commands') return { kind: 'commands', commands: this.#commands() };
    const channelId = 'message' in change ? change.message.channel_id : change.channelId;
    if (channelId !== this.#channel.id) return null;
    if (change.kind === 'typing') return { kind: 'typing', name: change.user.username };
    if (change.visibleTo !== null && change.visibleTo !== this.#user.id) return null;
    return change.kind === 'deleted' ? { kind: 'deleted', id: change.id } : { kind: change.kind, message: change.message };
  }
}
