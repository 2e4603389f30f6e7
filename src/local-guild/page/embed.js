import { colour, h, ownFile, safeUrl } from './dom.js';
import { markdown } from './markdown-dom.js';

/** Draw an embed: the card with a coloured edge. */
export function embed(data, nameOf) {
  const element = h(
    'article',
    { class: 'embed', 'data-testid': 'embed' },
    data.author && h('p', { class: 'embed-author' }, linked(data.author.name, data.author.url)),
    data.title && h('p', { class: 'embed-title' }, data.url ? linked(data.title, data.url) : markdown(data.title, nameOf)),
    data.description && h('div', { class: 'content' }, markdown(data.description, nameOf)),
    data.fields?.length > 0 && h('dl', { class: 'fields' }, ...data.fields.map((field) => fieldElement(field, nameOf))),
    data.image && picture(data.image.url, data.image.description),
    data.thumbnail && picture(data.thumbnail.url, data.thumbnail.description),
    footer(data),
  );
  if (typeof data.color === 'number') element.style.setProperty('--edge', colour(data.color));
  return element;
}

function fieldElement(field, nameOf) {
  const words = h('dd', { class: 'content' }, markdown(field.value, nameOf));
  return h('div', { class: field.inline ? 'inline' : 'full' }, h('dt', {}, markdown(field.name, nameOf)), words);
}

function linked(text, url) {
  const href = url ? safeUrl(url) : null;
  return href ? h('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow', text }) : h('span', { text });
}

function footer(data) {
  const when = data.timestamp ? new Date(data.timestamp).toLocaleString() : '';
  const text = [data.footer?.text, when].filter(Boolean).join(' · ');
  return text === '' ? null : h('p', { class: 'embed-footer', text });
}

/** A picture of this server; one from elsewhere is named but not loaded, as the page stays on this machine. */
export function picture(url, description) {
  const address = ownFile(url);
  if (address === null) return h('p', { class: 'file' }, 'Picture not loaded (it is not on this machine): ', linked(url, url));
  return h('img', { src: address, alt: description ?? '', class: 'picture', 'data-testid': 'picture' });
}
