import { readFileSync } from 'node:fs';
import { foldKey } from '../../../reading/fold.ts';
import { demonyms, placeNames } from '../../../reading/lexicon.ts';

const path = new URL('../../../../knowledge/words/chat-forms.txt', import.meta.url);
/** Words cut short as in a chat, in small letters, to the words in full. */
const chatForms = new Map(
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .map((line) => line.split('=').map((part) => part.trim()) as [string, string]),
);

/** A text with words written out, and where its places are in the text as typed. */
export interface WrittenOut {
  readonly text: string;
  /** The place in the text as typed of a place in this one, where a token starts or ends; in UTF-16 code units. */
  start(offset: number): number;
  end(offset: number): number;
}

/** Words of a text, with what may stand before and behind them: 'b/c', 'int'l', 'govt'. */
const WORDS = /(?<![\p{L}\p{N}/'’])[a-z][a-z0-9]*(?:['’/][a-z]*)?(?:\.(?= to ))?(?![\p{L}\p{N}])/giu;

/** Forms that are read so beside some words only, in small letters: 'acc | to', 'peace | n | security', 'FM | meeting'. */
const BESIDE: readonly (readonly [form: RegExp, full: string, before: RegExp, behind: RegExp])[] = [
  [/^acc\.?$/, 'according', /(?:^|\s)$/, /^ to\b/],
  [/^n$/, 'and', /[a-z], $|[a-z] $/i, /^ [a-z]/i],
  [/^bc$/, 'because', /[a-z] $/i, /^ [a-z]/i],
  [/^fms?$/i, 'foreign ministers', /(?:^|\s)$/, /^'? (?:meetings?|talks|summit|council)\b/i],
  [/^pms?$/i, 'prime ministers', /(?:^|\s)$/, /^'? (?:meetings?|summit|council)\b/i],
  [/^aus$/i, 'australia', /(?:\bin|\bto|\bfrom|\band|\bthe|\bof) $/i, /^(?: and\b|[?!.]*$)/i],
];

/** The text with the short forms that people type in a chat ('ppl', 'govt', 'b/c') in full. */
export function writtenOut(text: string): WrittenOut {
  const cuts: { readonly at: number; readonly from: number; readonly short: number; readonly long: number }[] = [];
  let grown = 0;
  const whole = text.replace(WORDS, (word, at: number) => {
    const long = inFull(text, word, at);
    if (long === undefined) return word;
    cuts.push({ at: at + grown, from: at, short: word.length, long: long.length });
    grown += long.length - word.length;
    return long;
  });
  const back = (offset: number, edge: 'start' | 'end'): number => {
    let shift = 0;
    for (const { at, from, short, long } of cuts) {
      if (offset <= at && (edge === 'end' || offset < at)) break;
      if (edge === 'start' ? offset < at + long : offset <= at + long) return edge === 'start' ? from : from + short;
      shift = from + short - (at + long);
    }
    return offset + shift;
  };
  return { text: whole, start: (offset) => back(offset, 'start'), end: (offset) => back(offset, 'end') };
}

const isGeo = (words: string): boolean => demonyms.has(words) || placeNames.has(words);
/** 'Til Berg', 'met Uni': a capital letter within a question, or before another one, is that of a name; names of countries are misspelt with one. */
const isName = (word: string, before: string, behind: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) &&
  (/\p{L}/u.test(before) || /^ \p{Lu}\p{Ll}/u.test(behind)) &&
  !isGeo(foldKey(chatForms.get(word.toLowerCase()) ?? ''));

function inFull(text: string, word: string, at: number): string | undefined {
  const behind = text.slice(at + word.length);
  const beside = BESIDE.find(([form, , before, after]) => form.test(word) && before.test(text.slice(0, at)) && after.test(behind));
  const key = word.toLowerCase().replace('’', "'");
  const whole = beside?.[1] ?? (isName(word, text.slice(0, at), behind) ? undefined : chatForms.get(key));
  if (whole !== undefined || !/'s$/.test(key)) return whole;
  // 'the govt's'
  const owner = chatForms.get(key.slice(0, -2));
  return owner && owner + word.slice(-2);
}
