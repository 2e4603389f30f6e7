import { colour, h, ownFile, safeUrl } from './dom.js';
import { picture } from './embed.js';
import { markdown } from './markdown-dom.js';

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };

/** Draw the components of a message: rows of buttons and selects, and the layout parts of Components V2. */
export function components(message, actions) {
  if (message.components.length === 0) return null;
  return h('div', { class: 'components' }, ...message.components.map((one) => component(one, message, actions)));
}

function component(data, message, actions) {
  const inside = (list) => (list ?? []).map((one) => component(one, message, actions));
  switch (data.type) {
    case 1:
      return h('div', { class: 'row' }, ...inside(data.components));
    case 2:
      return button(data, message, actions);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return select({ ...data, options: data.options ?? actions.choices[data.type] }, message, actions);
    case 9:
      return h('div', { class: 'section' }, h('div', {}, ...inside(data.components)), component(data.accessory, message, actions));
    case 10:
      return h('div', { class: 'content', 'data-testid': 'text' }, markdown(data.content, actions.nameOf));
    case 11:
      return h('div', { class: 'thumbnail' }, picture(data.media.url, data.description));
    case 12:
      return h(
        'div',
        { class: 'gallery', 'data-testid': 'gallery' },
        ...data.items.map((item) => picture(item.media.url, item.description)),
      );
    case 13:
      return file(data, message);
    case 14:
      return data.divider === false ? h('div', { class: `gap-${data.spacing ?? 1}` }) : h('hr', { class: `gap-${data.spacing ?? 1}` });
    case 17:
      return container(data, inside(data.components));
    default:
      return h('p', { class: 'file', text: `A component of type ${data.type}, which this page does not draw` });
  }
}

function container(data, children) {
  const element = h('section', { class: 'container', 'data-testid': 'container' }, ...children);
  if (typeof data.accent_color === 'number') element.style.setProperty('--edge', colour(data.accent_color));
  return element;
}

function label(data) {
  return [data.emoji?.name && !data.emoji.id ? data.emoji.name : '', data.label ?? ''].filter(Boolean).join(' ');
}

function button(data, message, { use }) {
  const look = `button ${STYLES[data.style] ?? 'secondary'}`;
  if (data.style === 5) {
    const href = safeUrl(data.url);
    return h(
      'a',
      { class: look, href, target: '_blank', rel: 'noopener noreferrer nofollow', 'data-testid': 'link-button' },
      `${label(data)} ↗`,
    );
  }
  return h('button', {
    type: 'button',
    class: look,
    disabled: data.disabled === true,
    'data-testid': 'button',
    'data-custom-id': data.custom_id,
    onclick: () => use(message, data.custom_id),
    text: label(data),
  });
}

/** A select is sent with its own button: a keyboard passes through values on its way to the wanted one. */
function select(data, message, { use }) {
  const many = (data.max_values ?? 1) > 1;
  const chosen = h(
    'select',
    {
      'data-testid': 'select',
      'data-custom-id': data.custom_id,
      disabled: data.disabled === true,
      multiple: many,
      size: many ? Math.min(data.options.length, 6) : null,
      'aria-label': data.placeholder ?? 'Choose',
    },
    many ? null : h('option', { value: '', text: data.placeholder ?? 'Choose …' }),
    ...data.options.map((option) =>
      h('option', {
        value: option.value,
        selected: option.default === true,
        text: option.description ? `${option.label} — ${option.description}` : option.label,
      }),
    ),
  );
  const send = () =>
    use(
      message,
      data.custom_id,
      [...chosen.selectedOptions].map((option) => option.value).filter((value) => value !== ''),
    );
  return h(
    'div',
    { class: 'select' },
    chosen,
    h('button', { type: 'button', class: 'button secondary', disabled: data.disabled === true, onclick: send, text: 'Choose' }),
  );
}

function file(data, message) {
  const named = message.attachments.find((one) => one.id === data.file.attachment_id);
  const address = ownFile(data.file.url);
  const name = named?.filename ?? data.file.url;
  return h('p', { class: 'file' }, address ? h('a', { href: address, download: name, text: name }) : name);
}
