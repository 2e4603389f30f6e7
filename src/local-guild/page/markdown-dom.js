import { h, safeUrl } from './dom.js';
import { parse } from './markdown.js';

/** The only elements that text of a message can become. */
const ELEMENTS = {
  paragraph: 'p',
  quote: 'blockquote',
  item: 'li',
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  small: 'small',
};

/**
 * Turn the text of a message into elements.
 * @param {string} text
 * @param {(mark: string, id: string) => string} [nameOf] the name behind a mention
 */
export function markdown(text, nameOf = (mark, id) => `${mark}${id}`) {
  const make = (node) => {
    const children = (node.children ?? []).map(make);
    switch (node.kind) {
      case 'text':
        return document.createTextNode(node.text);
      case 'code':
        return h('code', { text: node.text });
      case 'code-block':
        return h('pre', { tabindex: '0' }, h('code', { text: node.text }));
      case 'heading':
        return h(`h${node.level + 2}`, {}, ...children);
      case 'list':
        return node.ordered ? h('ol', { start: node.start }, ...children) : h('ul', {}, ...children);
      case 'bold-italic':
        return h('strong', {}, h('em', {}, ...children));
      case 'spoiler':
        return spoiler(children);
      case 'mention':
        return h('span', { class: 'mention', text: nameOf(node.text, node.id) });
      case 'time':
        return h('time', { text: new Date(Number(node.text) * 1000).toLocaleString() });
      case 'link': {
        const href = safeUrl(node.href);
        if (href === null) return h('span', {}, ...children);
        return h('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...children);
      }
      default:
        return h(ELEMENTS[node.kind] ?? 'span', {}, ...children);
    }
  };
  const fragment = document.createDocumentFragment();
  for (const node of parse(text)) fragment.append(make(node));
  return fragment;
}

/** The words stay hidden from everyone, screen readers included, until they are asked for. */
function spoiler(children) {
  const words = h('span', { class: 'spoiler-words', hidden: true }, ...children);
  const button = h('button', { type: 'button', class: 'spoiler', 'aria-label': 'Spoiler, press to show' });
  button.addEventListener('click', () => {
    words.removeAttribute('hidden');
    words.setAttribute('tabindex', '-1');
    button.replaceWith();
    words.focus();
  });
  return h('span', {}, button, words);
}
