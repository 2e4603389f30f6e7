/**
 * Reads the subset of Markdown that Discord knows into a tree of plain objects. It makes no HTML: the tree is
 * turned into elements by markdown-dom.js, which knows a fixed set of them.
 *
 * Node: { kind, children?, text?, href?, level?, ordered?, start? }
 */

/** Deeper nesting is shown as plain text: hostile input can neither overflow the stack nor the reader. */
const DEPTH = 12;

const BLOCK_CODE = /^```(?:([\w+.#-]*)\n)?([\s\S]*?)```[ \t]*\n?/;
const ITEM = /^( *)([-*]|\d{1,10}\.) +(.*)$/;

/** @returns {any[]} the blocks of a message */
export function parse(text) {
  return blocks(String(text).replaceAll('\r\n', '\n'), 0);
}

function blocks(text, depth) {
  const nodes = [];
  let plain = [];
  const flush = () => {
    while (plain.length > 0 && plain.at(-1) === '' && nodes.length > 0) plain.pop();
    if (plain.length > 0) nodes.push({ kind: 'paragraph', children: inline(plain.join('\n'), depth) });
    plain = [];
  };
  let rest = text;
  while (rest !== '') {
    const code = rest.startsWith('```') ? BLOCK_CODE.exec(rest) : null;
    if (code?.[2].trim()) {
      flush();
      nodes.push({ kind: 'code-block', text: code[2].replace(/^\n|\n$/g, '') });
      rest = rest.slice(code[0].length);
      continue;
    }
    if (rest.startsWith('>>> ') && depth < DEPTH) {
      flush();
      nodes.push({ kind: 'quote', children: blocks(rest.slice(4), depth + 1) });
      break;
    }
    const [line, after] = cut(rest);
    const heading = /^(#{1,3}) +(\S.*)$/.exec(line);
    const small = /^-# +(\S.*)$/.exec(line);
    if (line.startsWith('> ') && depth < DEPTH) {
      flush();
      const [quoted, left] = takeWhile(rest, (one) => one.startsWith('> '));
      nodes.push({ kind: 'quote', children: blocks(quoted.map((one) => one.slice(2)).join('\n'), depth + 1) });
      rest = left;
    } else if (ITEM.test(line) && depth < DEPTH) {
      flush();
      const [items, left] = takeWhile(rest, (one) => ITEM.test(one));
      nodes.push(...lists(items, depth));
      rest = left;
    } else if (heading || small) {
      flush();
      const [, marks, words] = heading ?? ['', '', small[1]];
      nodes.push({ kind: heading ? 'heading' : 'small', level: marks.length, children: inline(words, depth) });
      rest = after;
    } else {
      // A code block may begin in the middle of a line.
      const at = line.indexOf('```');
      if (at > 0 && BLOCK_CODE.test(rest.slice(at))) {
        plain.push(line.slice(0, at));
        rest = rest.slice(at);
      } else {
        plain.push(line);
        rest = after;
      }
    }
  }
  flush();
  return nodes;
}

function cut(text) {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)];
}

function takeWhile(text, fits) {
  const taken = [];
  let rest = text;
  while (rest !== '') {
    const [line, after] = cut(rest);
    if (!fits(line)) break;
    taken.push(line);
    rest = after;
  }
  return [taken, rest];
}

/** Lines of list items, nested by their indentation. */
function lists(lines, depth) {
  const found = [];
  let index = 0;
  while (index < lines.length) {
    const [, , mark, words] = ITEM.exec(lines[index]);
    const indent = indentOf(lines[index]);
    const ordered = mark.endsWith('.');
    const inner = [];
    index += 1;
    while (index < lines.length && indentOf(lines[index]) > indent) inner.push(lines[index++]);
    const children = [...inline(words, depth), ...(inner.length > 0 && depth < DEPTH ? lists(inner, depth + 1) : [])];
    const last = found.at(-1);
    if (last?.ordered === ordered) last.children.push({ kind: 'item', children });
    else found.push({ kind: 'list', ordered, start: ordered ? Number.parseInt(mark, 10) : 1, children: [{ kind: 'item', children }] });
  }
  return found;
}

function indentOf(line) {
  return line.length - line.trimStart().length;
}

/** Spans that stand around other text. The order matters: longer marks first. */
const SPANS = [
  ['bold-italic', /\*\*\*(?=\S)((?:\\[\s\S]|[^\\])+?)\*\*\*(?!\*)/y],
  ['bold', /\*\*(?=\S)((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y],
  ['underline', /__(?=\S)((?:\\[\s\S]|[^\\])+?)__(?!_)/y],
  ['italic', /\*(?=[^\s*])((?:\\[\s\S]|\*\*(?:\\[\s\S]|[^\\*])+\*\*|[^\\*])+?)\*(?!\*)/y],
  ['italic', /_(?=[^\s_])((?:\\[\s\S]|__(?:\\[\s\S]|[^\\_])+__|[^\\_])+?)_(?![\p{L}\p{N}_])/uy],
  ['strike', /~~(?=\S)((?:\\[\s\S]|[^\\])+?)~~/y],
  ['spoiler', /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y],
];

const MASKED = /\[((?:\\[\s\S]|[^\\[\]])+)\]\(<?(https?:\/\/[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?: +"[^"\n]*")?\)/y;
const ADDRESS = /<?(https?:\/\/[^\s<>]+)>?/y;
const MENTION = /<(@!?|@&|#)(\d{1,20})>/y;
const EMOJI = /<a?:(\w{2,32}):\d{1,20}>/y;
const TIMESTAMP = /<t:(-?\d{1,13})(?::[tTdDfFR])?>/y;

function inline(text, depth) {
  const nodes = [];
  let plain = '';
  let at = 0;
  const push = (node) => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain });
    plain = '';
    nodes.push(node);
  };
  const match = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const next = /[\\`*_~|[<h]/g;
    next.lastIndex = at;
    const stop = next.exec(text)?.index ?? text.length;
    plain += text.slice(at, stop);
    at = stop;
    if (at >= text.length) break;
    const found = depth < DEPTH ? special(text, at, plain, depth, match) : null;
    if (found?.text !== undefined) plain += found.text;
    else if (found) push(found.node);
    else plain += text[at];
    at += found?.length ?? 1;
  }
  if (plain !== '') nodes.push({ kind: 'text', text: plain });
  return nodes;
}

/** What begins at a special character: a node, or literal text, or nothing special after all. */
function special(text, at, before, depth, match) {
  const character = text[at];
  if (character === '\\') {
    const escaped = text[at + 1];
    return escaped !== undefined && /[!-/:-@[-`{-~]/.test(escaped) ? { text: escaped, length: 2 } : null;
  }
  if (character === '`') {
    return codeSpan(text, at);
  }
  if (character === '[') {
    const link = match(MASKED);
    return link ? { node: { kind: 'link', href: link[2], children: inline(link[1], depth + 1) }, length: link[0].length } : null;
  }
  if (character === '<' || character === 'h') return bare(text, at, match);
  // Inside a word an underscore is an underscore: snake_case stays as it is.
  const inWord = character === '_' && /[\p{L}\p{N}]$/u.test(before);
  for (const [kind, pattern] of SPANS) {
    if (inWord && kind === 'italic') continue;
    const span = match(pattern);
    if (span) return { node: { kind, children: inline(span[1], depth + 1) }, length: span[0].length };
  }
  return null;
}

/** Code runs from some backticks to as many again. Without an end, the whole run is text, and is not looked at again. */
function codeSpan(text, at) {
  const marks = /^`+/.exec(text.slice(at))[0];
  let end = at + marks.length;
  while (end < text.length) {
    const found = text.indexOf(marks, end);
    if (found < 0) break;
    const run = /^`+/.exec(text.slice(found))[0];
    if (run.length === marks.length) {
      const inside = text.slice(at + marks.length, found);
      return { node: { kind: 'code', text: inside.trim() || inside }, length: found + marks.length - at };
    }
    end = found + run.length;
  }
  return { text: marks, length: marks.length };
}

function bare(text, at, match) {
  const mention = match(MENTION);
  if (mention) return { node: { kind: 'mention', text: mention[1], id: mention[2] }, length: mention[0].length };
  const emoji = match(EMOJI);
  if (emoji) return { node: { kind: 'text', text: `:${emoji[1]}:` }, length: emoji[0].length };
  const time = match(TIMESTAMP);
  if (time) return { node: { kind: 'time', text: time[1] }, length: time[0].length };
  const address = match(ADDRESS);
  if (!address) return null;
  const bracketed = text[at] === '<';
  if (bracketed !== address[0].endsWith('>')) return null;
  // A full stop or bracket after an address belongs to the sentence.
  const href = bracketed ? address[1] : trimmed(address[1]);
  return { node: { kind: 'link', href, children: [{ kind: 'text', text: href }] }, length: bracketed ? address[0].length : href.length };
}

function trimmed(address) {
  const shorter = address.replace(/[.,:;!?'"*_~|\]]+$/, '');
  return shorter.endsWith(')') && !shorter.includes('(') ? shorter.replace(/\)+$/, '') : shorter;
}
