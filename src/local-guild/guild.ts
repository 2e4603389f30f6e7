import type { FormValues } from './form-values.ts';
import type { Gateway } from './gateway/gateway.ts';
import { answered, cut, delayed, type Fault, limited } from './http/faults.ts';
import type { Acknowledgement, Interaction } from './interaction.ts';
import type { Channel, Choice, Command, Form, Message, Snowflake, User } from './model.ts';
import type { People } from './people.ts';
import type { Change, World } from './world.ts';

/** A user as tests name one: the user, an id, a user name, or simply 'member' or 'admin'. */
export type Who = User | Snowflake | 'member' | 'admin';

/** What a person sees after doing something. */
export interface Reply {
  /** The bot answered in time. */
  readonly ok: boolean;
  /** Why not, in the words that the person reads. */
  readonly failure: string | null;
  /** The response, as it was when the bot had filled it; null for a form or a silent update. */
  readonly message: Message | null;
  /** The response and the follow-ups that had come by then. */
  readonly messages: Message[];
  /** The form that the bot opened instead. */
  readonly form: Form | null;
}

export interface Doing {
  readonly user?: Who;
  /** Channel id; the guild's first channel unless said. */
  readonly channel?: Snowflake;
}

/** What tests do in the guild; every method acts as a person and goes the whole way to the bot and back. */
export class Driver {
  readonly #forms = new WeakMap<Form, { user: User; channel: Channel; source: Message | null }>();

  constructor(
    private readonly world: World,
    private readonly people: People,
    private readonly gateway: Gateway,
    private readonly faultList: Fault[],
    private readonly home: Snowflake,
  ) {}

  get users(): World['people'] {
    return this.world.people;
  }

  /** The registered commands: of the guild and the global ones. */
  commands(): Command[] {
    return structuredClone(
      [this.world.channel(this.home).guildId ?? '', 'global'].flatMap((scope) => [...this.world.commands(scope).values()]),
    );
  }

  /** Run a slash command (`met`, or `release add` with a subcommand) and wait for what the person gets to see. */
  async runCommand(wanted: Doing & { name: string; options?: Record<string, unknown> }): Promise<Reply> {
    return this.#reply(this.people.run(this.#deed(wanted), wanted.name, wanted.options ?? {}));
  }

  /** Run a message command on a message. */
  async runMessageCommand(wanted: Doing & { name: string; message: Message }): Promise<Reply> {
    const deed = this.#deed({ channel: wanted.message.channel_id, ...wanted });
    return this.#reply(this.people.runOnMessage(deed, wanted.name, wanted.message.id));
  }

  /** Type a value into an option and wait for the bot's choices; rejects if it gives none in time. */
  async autocomplete(
    wanted: Doing & { name: string; option: string; value: string; options?: Record<string, unknown> },
  ): Promise<Choice[]> {
    const values = { ...wanted.options, [wanted.option]: wanted.value };
    const answer = await this.people.autocomplete(this.#deed(wanted), wanted.name, wanted.option, values).acknowledged;
    if (answer.kind === 'choices') return answer.choices;
    throw new Error(answer.kind === 'failed' ? answer.failure : `The bot answered with ${answer.kind} where choices were asked for`);
  }

  /** Press a button. */
  async click(message: Message, customId: string, doing: Doing = {}): Promise<Reply> {
    return this.#reply(this.people.useComponent(this.#deed({ channel: message.channel_id, ...doing }), message.id, customId));
  }

  /** Choose values in a select. */
  async select(message: Message, customId: string, values: readonly string[], doing: Doing = {}): Promise<Reply> {
    return this.#reply(this.people.useComponent(this.#deed({ channel: message.channel_id, ...doing }), message.id, customId, values));
  }

  /** Fill in a form that a reply carried, and send it. */
  async submitForm(form: Form, values: FormValues): Promise<Reply> {
    const opened = this.#forms.get(form);
    if (!opened) throw new Error('The form does not come from a reply of this guild');
    return this.#reply(this.people.submit(opened, form, values, opened.source));
  }

  /** Write a message as a person. The bot reads it only as far as its intents allow. */
  sendMessage(wanted: Doing & { content: string }): Message {
    return structuredClone(this.people.say(this.#deed(wanted), wanted.content));
  }

  /** Start a thread from a message; gives the thread's id. */
  startThread(message: Message, name: string, doing: Doing = {}): Snowflake {
    return this.people.startThread(this.#deed({ channel: message.channel_id, ...doing }), message.id, name).id;
  }

  /** The channel of direct messages between a person and the bot. */
  directChannelId(user: Who = 'member'): Snowflake {
    const channel = this.world.directChannel(this.#user(user).id);
    if (!channel) throw new Error('This user has no direct messages with the bot');
    return channel.id;
  }

  /** The first channel of a guild. */
  channelIdOf(guildId: Snowflake): Snowflake {
    const [channel] = this.world.channelsOf(guildId);
    if (!channel) throw new Error(`The local guild has no guild ${guildId}`);
    return channel.id;
  }

  /** Messages of a channel, oldest first; `as` leaves out what that user cannot see. */
  messages(channel: Snowflake = this.home, options: { as?: Who } = {}): Message[] {
    return structuredClone(this.world.messages(channel, options.as ? this.#user(options.as).id : undefined));
  }

  /** Wait for a message, present or to come, new or edited, in any channel, that fits. */
  waitForMessage(fits: (message: Message) => boolean, timeoutMs = 5000): Promise<Message> {
    const present = [...this.world.channels.keys()].flatMap((id) => this.world.messages(id)).find(fits);
    if (present) return Promise.resolve(structuredClone(present));
    return this.waitFor((change) => {
      const message = change.kind === 'message' || change.kind === 'edited' ? change.message : null;
      return message && fits(message) ? structuredClone(message) : null;
    }, timeoutMs);
  }

  /** Wait until commands fit; present ones count. */
  async waitForCommands(fits: (commands: Command[]) => boolean = (all) => all.length > 0, timeoutMs = 5000): Promise<Command[]> {
    if (fits(this.commands())) return this.commands();
    return this.waitFor((change) => (change.kind === 'commands' && fits(this.commands()) ? this.commands() : null), timeoutMs);
  }

  /** Wait for the first change that `take` makes something of. */
  waitFor<T>(take: (change: Change) => T | null, timeoutMs = 5000): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = this.world.changes.subscribe((change) => {
        const value = take(change);
        if (value === null) return;
        clearTimeout(timer);
        stop();
        resolve(value);
      });
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`What was waited for did not happen in ${timeoutMs} ms`));
      }, timeoutMs);
    });
  }

  /** Things that go wrong on purpose. */
  readonly faults = {
    /** Cut all gateway sockets as a broken network would. */
    dropSockets: () => this.gateway.dropSockets(),
    /** Close all gateway sockets with a code. */
    closeSockets: (code: number, reason?: string) => this.gateway.closeSockets(code, reason),
    /** Ask clients to reconnect (op 7). */
    askReconnect: () => this.gateway.askReconnect(),
    /** Declare sessions invalid (op 9). */
    invalidateSessions: (resumable: boolean) => this.gateway.invalidateSessions(resumable),
    /** Leave heartbeats unanswered, or answer them again. */
    ignoreHeartbeats: (ignore: boolean) => {
      this.gateway.ignoreHeartbeats = ignore;
    },
    /** Answer the next fitting HTTP request with this instead of the real answer. */
    failNext: (method: string, path: RegExp, status = 500, body: unknown = { message: '500: Internal Server Error', code: 0 }) => {
      this.#spoil(method, path, answered(status, body));
    },
    /** Refuse the next fitting HTTP request with a 429 that asks to wait. */
    limitNext: (method: string, path: RegExp, seconds = 1) => this.#spoil(method, path, limited(seconds)),
    /** Answer the next fitting HTTP request late. */
    delayNext: (method: string, path: RegExp, ms: number) => this.#spoil(method, path, delayed(ms)),
    /** Cut the connection of the next fitting HTTP request; with `done`, after it has been carried out, so that only the answer is lost. */
    cutNext: (method: string, path: RegExp, { done = false } = {}) => this.#spoil(method, path, cut(done)),
  };

  #spoil(method: string, path: RegExp, spoil: Fault['spoil']): void {
    this.faultList.push({ method, path, spoil });
  }

  async #reply(interaction: Interaction): Promise<Reply> {
    const answer: Acknowledgement = await Promise.race([
      interaction.completed,
      // A silent update may stay silent for good: nothing more is to be seen.
      interaction.acknowledged.then((first) => (first.kind === 'deferred-update' ? first : interaction.completed)),
    ]);
    const base = { ok: answer.kind !== 'failed', failure: null, message: null, messages: [], form: null };
    switch (answer.kind) {
      case 'failed':
        return { ...base, failure: answer.failure };
      case 'form':
        this.#forms.set(answer.form, interaction);
        return { ...base, form: answer.form };
      case 'message':
      case 'loading':
      case 'updated': {
        const { messages: own } = interaction;
        const messages = copyOf(own.includes(answer.message) ? own : [answer.message, ...own]);
        return { ...base, message: messages[Math.max(0, own.indexOf(answer.message))]!, messages };
      }
      default:
        return base;
    }
  }

  #deed(doing: Doing): { user: User; channel: Channel } {
    return { user: this.#user(doing.user ?? 'member'), channel: this.world.channel(doing.channel ?? this.home) };
  }

  #user(who: Who): User {
    if (typeof who !== 'string') return who;
    const { member, admin } = this.world.people;
    const user = { member, admin }[who] ?? [member, admin].find((one) => one.id === who || one.username === who);
    if (!user) throw new Error(`There is no user ${who} in the local guild`);
    return user;
  }
}

/** A copy of messages, which are JSON throughout: several times as fast as a structured clone. */
function copyOf(messages: readonly Message[]): Message[] {
  return JSON.parse(JSON.stringify(messages)) as Message[];
}
