import { Composer } from './composer.js';
import { openForm } from './dialog.js';
import { h, the } from './dom.js';
import { Link } from './link.js';
import { messageElement, pendingElement } from './message.js';

/** What the page shows now, as the server told it. */
const state = { me: '', bot: { id: '', username: '' }, people: [], roles: [], places: [], commands: [], dismissed: new Set() };
const list = the('messages');
const scroll = the('scroll');

const link = new Link((event) => handlers[event.kind]?.(event));
const composer = new Composer({
  ask: (wish) => link.ask(wish),
  say: (content) => link.ask({ do: 'say', content }),
  upload: (file) => link.upload(file),
  run: (name, options) => act({ do: 'run', name, options }, `/${name}`),
});

const MARKS = { channel: '#', thread: '⌇', direct: '@' };
const THREAD_FORM = {
  title: 'Start a thread',
  components: [{ type: 18, label: 'Name', component: { type: 4, custom_id: 'name', style: 1, max_length: 100 } }],
};

const handlers = {
  state(event) {
    Object.assign(state, event);
    const { name, kind } = place();
    document.title = `${MARKS[kind]}${name} · ${event.guild ?? 'Direct messages'}`;
    document.querySelector('[data-testid=guild-name]').textContent = event.guild ?? 'Direct messages';
    the('channel-name').textContent = `${MARKS[kind]} ${name}`;
    list.replaceChildren(...event.messages.filter((one) => !state.dismissed.has(one.id)).map(draw));
    the('typing').textContent = '';
    drawPlaces();
    drawPeople();
    handlers.bot(event);
    composer.setCommands(event.commands, [event.bot, ...event.people]);
    settle(true);
  },
  bot({ connected }) {
    the('bot-state').textContent = connected ? `${state.bot.username} is online` : `${state.bot.username || 'The bot'} is offline`;
    document.body.dataset.bot = connected ? 'online' : 'offline';
  },
  lost() {
    the('bot-state').textContent = 'The local guild is not running; trying again …';
    document.body.dataset.bot = 'lost';
  },
  places({ places }) {
    state.places = places;
    drawPlaces();
  },
  commands({ commands }) {
    state.commands = commands;
    composer.setCommands(commands, [state.bot, ...state.people]);
  },
  message({ message }) {
    the('typing').textContent = '';
    list.append(draw(message));
    announce(message);
    settle(low);
  },
  edited({ message }) {
    const old = find(message.id);
    if (!old) return;
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset.customId : undefined;
    const fresh = draw(message);
    old.replaceWith(fresh);
    // A pressed button that is still there keeps the focus; otherwise it would fall back to the top of the page.
    if (focused !== undefined) (fresh.querySelector(`[data-custom-id="${CSS.escape(focused)}"]`) ?? the('box')).focus();
    announce(message);
    settle(low);
  },
  deleted({ id }) {
    find(id)?.remove();
    settle(false);
  },
  typing({ name }) {
    the('typing').textContent = `${name} is typing …`;
  },
};

const actions = {
  nameOf(mark, id) {
    if (mark === '#') return `#${state.places.find((one) => one.id === id)?.name ?? 'unknown'}`;
    const user = [state.bot, ...state.people].find((one) => one.id === id);
    return user ? `@${user.global_name ?? user.username}` : mark === '@&' ? '@role' : '@unknown';
  },
  use: (message, customId, values) => act({ do: 'use', message: message.id, customId, values }, 'a component'),
  runOn: (name, message) => act({ do: 'run-on-message', name, message: message.id }, name),
  dismiss(message) {
    state.dismissed.add(message.id);
    find(message.id)?.remove();
    the('box').focus();
    settle(false);
  },
  /** Starting a thread asks for its name in a form of the page's own; a thread that is there is opened. */
  thread(message) {
    if (message.thread) return link.tell({ do: 'open', channel: message.thread.id });
    openForm(THREAD_FORM, async (values) => {
      const result = await link.ask({ do: 'thread', message: message.id, name: values.name });
      return result.refused ?? null;
    });
  },
  get threads() {
    return place().kind === 'channel';
  },
  get choices() {
    const users = [state.bot, ...state.people].map((one) => ({ label: one.global_name ?? one.username, value: one.id }));
    const roles = state.roles.map((one) => ({ label: one.name, value: one.id }));
    const here = state.places.filter((one) => one.guild === place().guild);
    return { 5: users, 6: roles, 7: [...users, ...roles], 8: here.map((one) => ({ label: one.name, value: one.id })) };
  },
  get messageCommands() {
    return state.commands.filter((command) => command.type === 3);
  },
};

/** Send something to the bot, and show that it waits, that it failed, or the form that came back. */
async function act(wish, label) {
  const pending = pendingElement(nameOfMe(), state.bot.username, label);
  // A bot that answers at once needs no line that says so.
  const timer = setTimeout(() => {
    list.append(pending.element);
    settle(true);
  }, 300);
  const result = await link.ask(wish);
  clearTimeout(timer);
  if (result.failure) {
    list.append(pending.element);
    pending.fail(result.failure, () => {
      pending.element.remove();
      the('box').focus();
    });
    the('announce').textContent = result.failure;
    settle(true);
    return result;
  }
  pending.element.remove();
  settle(false);
  if (result.form)
    openForm(result.form, (values) => submit(result.form, values), { choices: actions.choices, upload: (file) => link.upload(file) });
  if (result.refused && wish.do !== 'run') the('refusal').textContent = result.refused;
  return result;
}

async function submit(form, values) {
  const result = await act({ do: 'submit', form: form.number, values }, `the form ${form.title}`);
  return result.refused ?? null;
}

function draw(message) {
  return messageElement(message, actions);
}

/** Channels under the name of their guild, each thread under its channel; direct messages last. */
function drawPlaces() {
  const focused = document.activeElement?.dataset?.channelId;
  const guilds = [...new Set(state.places.map((one) => one.guild))];
  the('channels').replaceChildren(
    ...guilds.flatMap((guild, index) => [
      h('h2', { class: 'place', id: `place-${index}`, text: guild ?? 'Direct messages' }),
      h(
        'ul',
        { class: 'channels', 'aria-labelledby': `place-${index}` },
        ...state.places.filter((one) => one.guild === guild).map(placeElement),
      ),
    ]),
  );
  the('channels').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (focused)
    the('channels')
      .querySelector(`[data-channel-id="${CSS.escape(focused)}"]`)
      ?.focus();
}

function placeElement({ id, name, kind }) {
  const look = {
    type: 'button',
    class: `channel ${kind}`,
    'aria-current': id === state.channel ? 'page' : null,
    'data-channel-id': id,
    onclick: () => link.tell({ do: 'open', channel: id }),
  };
  const mark = h('span', { 'aria-hidden': 'true', text: `${MARKS[kind]} ` });
  return h('li', {}, h('button', look, mark, kind === 'thread' ? h('span', { class: 'hidden', text: 'thread ' }) : null, name));
}

function drawPeople() {
  the('people').replaceChildren(
    ...state.people.map((user) =>
      h(
        'label',
        {},
        h('input', {
          type: 'radio',
          name: 'me',
          value: user.id,
          checked: user.id === state.me,
          'data-testid': `user-${user.username}`,
          onchange: () => link.tell({ do: 'become', user: user.id }),
        }),
        user.global_name ?? user.username,
      ),
    ),
  );
}

function announce(message) {
  const text = find(message.id)?.querySelector('.content, .thinking')?.textContent ?? '';
  the('announce').textContent = `${message.author.username}: ${text.slice(0, 300)}`;
}

function place() {
  return state.places.find((one) => one.id === state.channel) ?? { name: '', kind: 'channel', guild: null };
}

function nameOfMe() {
  const me = state.people.find((one) => one.id === state.me);
  return me?.global_name ?? me?.username ?? '';
}

function find(id) {
  return list.querySelector(`[data-message-id="${CSS.escape(id)}"]`);
}

/** Whether the reader is at the newest message; then the page stays there, also when pictures load or the window changes. */
let low = true;
scroll.addEventListener('scroll', () => {
  low = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
});
const follow = new ResizeObserver(() => settle(low));
follow.observe(list);
follow.observe(scroll);

/** After a change: the notice of an empty channel, and the newest message in view if the reader was there. */
function settle(toEnd) {
  the('empty').hidden = list.children.length > 0;
  if (toEnd) scroll.scrollTop = scroll.scrollHeight;
}
