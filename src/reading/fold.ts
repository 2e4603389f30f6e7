import anyAscii from 'any-ascii';

const QUOTES: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  ʻ: "'",
  ʽ: "'",
  ʾ: "'",
  ʿ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '.',
  '•': '•',
  '·': '•',
  '‣': '•',
  '▪': '•',
  '●': '•',
  '◦': '•',
  '∙': '•',
};

const cache = new Map<string, string>();

/** Folds one UTF-16 code unit to one code unit: ă → a, ć → c, “ → ", no-break space → space. What has no one-letter form stays. */
function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit === '`' ? "'" : unit === '\v' || unit === '\f' || unit === '\0' ? ' ' : unit;
  const known = cache.get(unit);
  if (known !== undefined) return known;
  let folded = QUOTES[unit] ?? '';
  if (!folded) {
    if (/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/u.test(unit)) folded = /[\n\r\u2028\u2029\u0085]/.test(unit) ? '\n' : ' ';
    else if (/\p{M}/u.test(unit)) folded = unit;
    else if (/\p{Script=Latin}/u.test(unit)) {
      const ascii = anyAscii(unit);
      folded = ascii.length === 1 ? ascii : /^[A-Za-z]{2,}$/.test(ascii) ? ascii[0]! : unit;
    } else folded = unit;
  }
  if (cache.size > 20_000) cache.clear();
  cache.set(unit, folded);
  return folded;
}

/**
 * The reading copy of a text: letters without diacritics, straight quotes and dashes, plain spaces.
 * It has exactly the length of `text`, so an offset in one is an offset in the other.
 */
export function readingCopy(text: string): string {
  const plain = (text.includes('—') ? partedByCommas(text) : text).replace(NOT_PLAIN, foldUnit);
  return plain.includes(' _ ') ? plain.replace(WIRE_DASH, '-') : plain;
}

/**
 * The reading copy of a whole text, with a byte for each letter where all of them fit. A text with a single curly mark takes two bytes for each of
 * its letters, and so does all that is cut from it, though the mark be folded: words are then slower to look up, and patterns compiled twice.
 */
export function wholeCopy(text: string): string {
  const copy = readingCopy(text);
  return WIDE.test(copy) ? copy : Buffer.from(copy, 'latin1').toString('latin1');
}

/** A code unit that takes two bytes. */
const WIDE = /[\u0100-\uffff]/;

/** A long dash between two words without spaces: it parts them, as no hyphen does. */
const JOINED_DASH = /(?<=[\p{L}\p{N}\p{M}).%'’”"])—(?=[\p{L}“"])/gu;
/** How far into its line the dash behind a dateline may stand. */
const DATELINE = 60;

/** 'Minister A B—the first of her kind—met C': commas set the clause off as well, and do not make one word of 'B—the'. 'OSLO, 3 May—The Minister' stays. */
function partedByCommas(text: string): string {
  return text.replace(JOINED_DASH, (dash, at: number) => {
    const line = at - text.lastIndexOf('\n', at) - 1;
    return line < DATELINE && /\p{Lu}/u.test(text[at + 1]!) ? dash : ',';
  });
}

/** The dash of older wire reports: 'OSLO (AB) _ The Minister'. */
const WIRE_DASH = /(?<= )_(?= )/g;

/** The code units that are not their own fold for certain: all but plain ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are plain too.
const NOT_PLAIN = /[^\x01-\x0a\x0d-\x5f\x61-\x7f]/g;

const keys = new Map<string, string>();

/**
 * The key under which names are compared: the reading copy in lower case, combining marks, dots and
 * apostrophes dropped, all else that is not a letter or digit turned to single spaces.
 */
export function foldKey(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  let key = keys.get(text);
  if (key === undefined) {
    key = computeKey(text);
    // The same words come again and again; the bound keeps a long-lived process small.
    if (keys.size > 10_000) keys.clear();
    keys.set(text, key);
  }
  return key;
}

/** Words of letters and digits alone, as most names are: only their capitals change. */
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function computeKey(text: string): string {
  return readingCopy(text.normalize('NFC'))
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\p{L})'s\b/gu, '$1')
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
