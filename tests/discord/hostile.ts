import fc from 'fast-check';
import { expect } from 'vitest';

const HOSTILE = [
  '<@123456789012345678>',
  '<@&1>',
  '<#1>',
  '<:smile:123>',
  '<t:1700000000:R>',
  '</help:1>',
  '@everyone',
  '@here',
  'https://evil.example/a_b',
  'http://',
  'discord.gg/abc',
  '[text](https://evil.example)',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '> ',
  '>>> ',
  '# ',
  '### ',
  '-# ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '12) ',
  '\\',
  '\\\\',
  ':smile:',
  '\n',
  '\r\n',
  '\u2028',
  '\u202e',
  '\u200b',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\ud800',
  '\udc00',
  '\0',
  '\u001b[31m',
  '😀',
  'ă',
  'Țepeș',
  '“',
  ' ',
  '!',
  '(',
  ')',
];
/** Any text at all, and text made of what has meaning to Discord. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 6 })), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** Fails when something in escaped text could still mean something: all escapes are taken out, then nothing special may be left. */
export function expectInert(markdown: string): void {
  const rest = markdown.replace(/\\[^0-9A-Za-z\s]/g, '\u0001');
  expect(rest).not.toMatch(/[\\*_~|`<>@#:[\]]/);
  expect(rest).not.toMatch(/^\s*(?:[-+]|\d+[.)])/);
  expect(rest).not.toMatch(/[\n\r\u2028\u2029]/);
  expect(rest).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/);
  expect(rest).not.toMatch(/\p{L}\.\p{L}/u);
}
