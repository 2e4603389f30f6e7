/**
 * Text of a release or a person, made safe to stand in a message: it shows as it is written and can neither
 * mention, link, format, nor play with the direction of the text. Runs of white space become one space, so the
 * result is one line; what nobody can see (zero-width and direction marks, control characters) is left out.
 */
export function escapeText(text: string): string {
  return oneLine(text)
    .replace(SPECIAL, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, '\\.');
}

/**
 * Discord shows any of these as itself after a backslash. Between them they open every kind of markup: emphasis,
 * code, spoilers, quotes, headings, mentions, custom emoji, timestamps and masked links. The colon also keeps
 * `https:` from becoming a link and `:smile:` a picture; dots inside words (above) do the same for `discord.gg`.
 */
const SPECIAL = /[\\*_~|`<>@#:[\]]/g;

/** White space that is seen, and characters that are not: controls, zero-width and direction marks, variation selectors. */
const SPACE = /[\s\u0085\u180e]+/gu;
const UNSEEN = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** What may have to be changed to be one line: all but single spaces and the ordinary letters and signs, by far the most text. */
const UNUSUAL = /[^ -~\xa1-\xac\xae-\u02ff]| {2}/;

/** The same text on one line, without what cannot be seen. Half of a surrogate pair becomes '�': Discord takes none. */
export function oneLine(text: string): string {
  if (!UNUSUAL.test(text)) return text.trim();
  return text
    .replace(SPACE, ' ')
    .replace(UNSEEN, '')
    .replace(/\p{Cs}/gu, '�')
    .replace(/ +/g, ' ')
    .trim();
}

/** A masked link without a preview, or nothing when the address is not one of the web, or absurdly long. */
export function link(label: string, url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  // Percent-encoded, these mean the same to a server and nothing to Discord's markup.
  const target = href.replace(/[()<>\\`*|[\]~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return target.length > 400 ? '' : `[${escapeText(label)}](<${target}>)`;
}

/** What `escapeText` made of a text, as it was. */
export function unescapeText(escaped: string): string {
  return escaped.replace(/\\(.)/g, '$1');
}
