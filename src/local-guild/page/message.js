import { components } from './components.js';
import { h, ownFile } from './dom.js';
import { embed } from './embed.js';
import { markdown } from './markdown-dom.js';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const V2 = 1 << 15;

/**
 * Draw one message.
 * @param {any} message as the server tells it
 * @param {{ nameOf(mark: string, id: string): string, use(message: any, customId: string, values?: string[]): void, messageCommands: any[], runOn(name: string, message: any): void, dismiss(message: any): void }} actions
 */
export function messageElement(message, actions) {
  const ephemeral = (message.flags & EPHEMERAL) !== 0;
  const loading = (message.flags & LOADING) !== 0;
  const time = new Date(message.timestamp);
  return h(
    'li',
    {
      class: `message${ephemeral ? ' ephemeral' : ''}${loading ? ' loading' : ''}`,
      'data-testid': 'message',
      'data-message-id': message.id,
      'data-author': message.author.username,
      'data-state': loading ? 'thinking' : 'done',
      ...(ephemeral ? { 'data-ephemeral': 'true' } : {}),
    },
    avatar(message.author),
    h(
      'div',
      { class: 'body' },
      invoked(message),
      h(
        'p',
        { class: 'by' },
        h('span', { class: 'name', text: message.author.global_name ?? message.author.username }),
        message.author.bot && h('span', { class: 'badge', text: 'APP' }),
        h('time', {
          datetime: message.timestamp,
          title: time.toLocaleString(),
          text: time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
        }),
      ),
      loading && h('p', { class: 'thinking', text: `${message.author.username} is thinking …` }),
      message.content !== '' && content(message, actions),
      ...message.embeds.map((one) => embed(one, actions.nameOf)),
      message.flags & V2 ? null : attachments(message.attachments),
      components(message, actions),
      ephemeral && notice(message, actions),
      more(message, actions),
    ),
  );
}

/** A line that only this page knows: a command that was sent and waits, or that had no answer. */
export function pendingElement(me, botName, label) {
  const state = h('p', { class: 'thinking', text: `Sending to ${botName} …` });
  const element = h(
    'li',
    { class: 'message pending', 'data-testid': 'pending' },
    avatar({ username: botName, id: '0', bot: true }),
    h('div', { class: 'body' }, h('p', { class: 'invoked' }, h('strong', { text: me }), ` used ${label}`), state),
  );
  return {
    element,
    fail(reason, dismiss) {
      element.dataset.testid = 'failed';
      element.classList.add('failed');
      state.className = 'failure';
      state.textContent = reason;
      state.after(
        h(
          'p',
          { class: 'notice' },
          'Only you can see this · ',
          h('button', { type: 'button', class: 'plain', onclick: dismiss, text: 'Dismiss' }),
        ),
      );
    },
  };
}

function avatar({ username, id, bot }) {
  const letters = username.slice(0, 1).toUpperCase();
  const tone = [...id].reduce((sum, digit) => (sum * 31 + digit.charCodeAt(0)) % 6, bot ? 1 : 0);
  return h('div', { class: `avatar tone-${bot ? 'bot' : tone}`, 'aria-hidden': 'true', text: letters });
}

function invoked(message) {
  const by = message.interaction;
  if (!by) return null;
  return h(
    'p',
    { class: 'invoked' },
    h('strong', { text: by.user.global_name ?? by.user.username }),
    ' used ',
    h('span', { class: 'mention', text: `/${by.name}` }),
  );
}

function content(message, { nameOf }) {
  const edited = message.edited_timestamp && h('span', { class: 'edited', text: '(edited)' });
  return h('div', { class: 'content', 'data-testid': 'content' }, markdown(message.content, nameOf), edited);
}

function attachments(list) {
  if (list.length === 0) return null;
  return h('div', { class: 'attachments' }, ...list.map(attachment));
}

/** A picture is shown, any other file is offered for download. */
export function attachment(file) {
  const address = ownFile(file.url);
  if (address === null) return h('p', { class: 'file', text: file.filename });
  if (/^image\//.test(file.content_type ?? ''))
    return h(
      'a',
      { href: address, target: '_blank', rel: 'noopener' },
      h('img', { src: address, alt: file.description ?? file.filename, width: file.width, height: file.height, 'data-testid': 'picture' }),
    );
  const size = file.size > 1024 ? `${(file.size / 1024).toFixed(1)} KB` : `${file.size} bytes`;
  return h(
    'p',
    { class: 'file' },
    h('a', { href: address, download: file.filename, text: file.filename }),
    h('span', { class: 'dim', text: ` ${size}` }),
  );
}

function notice(message, { dismiss }) {
  return h(
    'p',
    { class: 'notice', 'data-testid': 'ephemeral' },
    'Only you can see this · ',
    h('button', { type: 'button', class: 'plain', onclick: () => dismiss(message), text: 'Dismiss message' }),
  );
}

/** What else can be done with a message: the bot's message commands, and a thread. */
function more(message, { messageCommands, runOn, thread, threads }) {
  if (message.flags & (EPHEMERAL | LOADING)) return null;
  const entry = (text, onclick) => h('button', { type: 'button', class: 'plain', onclick, text });
  const entries = [
    ...messageCommands.map((command) => entry(command.name, () => runOn(command.name, message))),
    ...(threads && !message.thread ? [entry('Start a thread', () => thread(message))] : []),
  ];
  const opened =
    message.thread &&
    h(
      'p',
      {},
      entry(`Thread: ${message.thread.name}`, () => thread(message)),
    );
  if (entries.length === 0) return opened ?? null;
  return h('div', { class: 'apps' }, opened, h('details', {}, h('summary', { text: 'More' }), ...entries));
}
