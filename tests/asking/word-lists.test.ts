import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../knowledge/words/', import.meta.url);
const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

describe('the word lists that questions are read with', () => {
  it('hold no marks of a merge', () => {
    const marked = readdirSync(folder).filter((name) => /^(?:<{7}|={7}|>{7})/m.test(readFileSync(new URL(name, folder), 'utf8')));
    expect(marked).toEqual([]);
  });

  it('have groups of two near-equal words or more, in small letters', () => {
    const odd = linesOf('synonyms.txt').filter((line) => !/^[\p{Ll}\d_'.-]+(?: [\p{Ll}\d_'.-]+)+$/u.test(line.trim()));
    expect(odd).toEqual([]);
  });

  it('have for each kind what is of that kind', () => {
    const odd = linesOf('kinds.txt').filter((line) => !/^[\p{Ll}-]+:(?: [\p{Ll}\d-]+)+$/u.test(line.trim()));
    expect(odd).toEqual([]);
  });

  it('have for each verb of two words a plain one, and its past in as many words', () => {
    const odd = linesOf('phrasal-verbs.txt').filter((line) => {
      const [left, right, more] = line.split(' = ');
      return more !== undefined || (left ?? '').split(' ').length < 2 || (right ?? '').split(' ').length % 2 !== 0;
    });
    expect(odd).toEqual([]);
  });
});
