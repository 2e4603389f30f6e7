import type { WebSocket } from 'ws';
import * as z from 'zod';
import type { Gateway } from './gateway/gateway.ts';
import type { Interaction } from './interaction.ts';
import type { Channel, Command, Form, Message, Snowflake, User } from './model.ts';
import type { Deed, People } from './people.ts';
import { RefusedError } from './refused.ts';
import type { Change, World } from './world.ts';

const id = z.string().regex(/^\d{1,20}$/);
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** What the page may ask for. `seq` comes back with the result. */
const Wish = z.discriminatedUnion('do', [
  z.object({ do: z.literal('become'), user: id }),
  z.object({ do: z.literal('open'), channel: id }),
  z.object({ do: z.literal('say'), seq: z.number(), content: z.string() }),
  z.object({ do: z.literal('run'), seq: z.number(), name: z.string(), options: values }),
  z.object({ do: z.literal('autocomplete'), seq: z.number(), name: z.string(), option: z.string(), options: values }),
  z.object({ do: z.literal('run-on-message'), seq: z.number(), name: z.string(), message: id }),
  z.object({ do: z.literal('use'), seq: z.number(), message: id, customId: z.string(), values: z.array(z.string()).optional() }),
  z.object({
    do: z.literal('submit'),
    seq: z.number(),
    form: z.number(),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
]);
type Wish = z.infer<typeof Wish>;

/** The live connections of open pages: what happens goes out, what people do comes in. */
export class PageLink {
  constructor(
    private readonly world: World,
    private readonly people: People,
    private readonly gateway: Gateway,
    private readonly home: { readonly guildId: Snowflake; readonly channelId: Snowflake },
    private readonly log: (line: string) => void,
  ) {}

  /** Take over a socket of a page that was just opened. */
  accept(socket: WebSocket): void {
    const seat = new Seat(this.world, this.people, this.gateway, this.home, (event) => socket.send(JSON.stringify(event)));
    socket.on('error', (error) => this.log(`page socket: ${error.message}`));
    socket.on('close', () => seat.leave());
    socket.on('message', (raw) => {
      const wish = Wish.safeParse(parse(raw.toString()));
      if (wish.success) {
        seat.wish(wish.data).catch((error: Error) => this.log(`fault of the local guild in "${wish.data.do}": ${error.stack}`));
      } else {
        this.log(`the page sent what cannot be read: ${wish.error.message}`);
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
    private readonly world: World,
    private readonly people: People,
    private readonly gateway: Gateway,
    private readonly home: { readonly guildId: Snowflake; readonly channelId: Snowflake },
    private readonly send: (event: Record<string, unknown>) => void,
  ) {
    this.#user = world.people.member;
    this.#channel = world.channel(home.channelId);
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
    const { world } = this;
    const direct = world.directChannel(this.#user.id);
    this.send({
      kind: 'state',
      guild: world.guild(this.home.guildId).name,
      bot: world.bot,
      connected: this.gateway.connected,
      people: Object.values(world.people),
      me: this.#user.id,
      channel: this.#channel.id,
      channels: [
        ...world.channelsOf(this.home.guildId).map((one) => ({ id: one.id, name: one.name, direct: false })),
        ...(direct ? [{ id: direct.id, name: world.bot.username, direct: true }] : []),
      ],
      commands: this.#commands(),
      messages: world.messages(this.#channel.id, this.#user.id),
    });
  }

  async wish(wish: Wish): Promise<void> {
    if (wish.do === 'become') return this.#become(wish.user);
    if (wish.do === 'open') return this.#open(wish.channel);
    const deed = { user: this.#user, channel: this.#channel };
    try {
      if (wish.do === 'say') {
        this.people.say(deed, wish.content);
        this.send({ kind: 'result', seq: wish.seq });
        return;
      }
      await this.#answer(wish.seq, this.#act(wish, deed), deed);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      this.send({ kind: 'result', seq: wish.seq, refused: error.message });
    }
  }

  #act(wish: Exclude<Wish, { do: 'become' | 'open' | 'say' }>, deed: Deed): Interaction {
    switch (wish.do) {
      case 'run':
        return this.people.run(deed, wish.name, wish.options);
      case 'autocomplete':
        return this.people.autocomplete(deed, wish.name, wish.option, wish.options);
      case 'run-on-message':
        return this.people.runOnMessage(deed, wish.name, wish.message);
      case 'use':
        return this.people.useComponent(deed, wish.message, wish.customId, wish.values);
      case 'submit': {
        const opened = this.#forms[wish.form];
        if (!opened) throw new RefusedError('The form is no longer open');
        return this.people.submit(opened.deed, opened.form, wish.values, opened.source);
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
    const user = Object.values(this.world.people).find((one) => one.id === userId);
    if (!user) return;
    // Direct messages are one's own: the other person lands in the guild.
    if (this.#channel.type === 1) this.#channel = this.world.channel(this.home.channelId);
    this.#user = user;
    this.showAll();
  }

  #open(channelId: Snowflake): void {
    const channel = this.world.channels.get(channelId);
    const mine = channel && (channel.guildId !== null || channel.recipients.some((one) => one.id === this.#user.id));
    if (!mine) return;
    this.#channel = channel;
    this.showAll();
  }

  #commands(): Command[] {
    return this.people.commandsFor({ user: this.#user, channel: this.#channel });
  }

  #tell(change: Change): void {
    const event = this.#seen(change);
    if (event) this.send(event);
  }

  /** A change as this seat sees it: nothing of other channels, nothing that only others may see. */
  #seen(change: Change): Record<string, unknown> | null {
    if (change.kind === 'commands') return { kind: 'commands', commands: this.#commands() };
    const channelId = 'message' in change ? change.message.channel_id : change.channelId;
    if (channelId !== this.#channel.id) return null;
    if (change.kind === 'typing') return { kind: 'typing', name: change.user.username };
    if (change.visibleTo !== null && change.visibleTo !== this.#user.id) return null;
    return change.kind === 'deleted' ? { kind: 'deleted', id: change.id } : { kind: change.kind, message: change.message };
  }
}
