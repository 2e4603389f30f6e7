import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey, readingCopy } from '../../src/reading/fold.ts';

describe('the reading copy', () => {
  it.each([
    ['Geoană', 'Geoana'],
    ['Aleksandar Vučić', 'Aleksandar Vucic'],
    ['Łukasz Żurek, Đorđe, Şeyma', 'Lukasz Zurek, Dorde, Seyma'],
    ['“We agree,” he said – ‘yes’', '"We agree," he said - \'yes\''],
    ['a\u00a0b\u202fc', 'a b c'],
    ['one\u2028two', 'one\ntwo'],
    ['Minister Bo Berg—the first—met her', 'Minister Bo Berg,the first,met her'],
    ['OSLO, 3 May—The Minister', 'OSLO, 3 May-The Minister'],
    ['Oslo — The Minister, 2019—2021, the Oslo–Bergen road', 'Oslo - The Minister, 2019-2021, the Oslo-Bergen road'],
    ['plain ASCII, 1999!', 'plain ASCII, 1999!'],
    ['', ''],
  ])('of %j is %j', (text, copy) => {
    expect(readingCopy(text)).toBe(copy);
  });

  it('has the length of the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(readingCopy(text).length).toBe(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has the length of the text, for every code unit, lone surrogates included', () => {
    const lengths = Array.from({ length: 0x1_0000 }, (_, i) => readingCopy(String.fromCharCode(i)).length);
    expect(lengths.every((length) => length === 1)).toBe(true);
  });

  it('of a part is the part of the copy', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(readingCopy(text).slice(start, end)).toBe(readingCopy(text.slice(start, end)));
      }),
    );
  });

  it('of a copy is the copy', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(readingCopy(readingCopy(text))).toBe(readingCopy(text));
      }),
    );
  });
});

describe('the key of a name', () => {
  it.each([
    ['Geoană', 'geoana'],
    ['GEOANĂ', 'geoana'],
    ['Geoana\u0306', 'geoana'],
    ['O’Neill', 'oneill'],
    ["O'NEILL", 'oneill'],
    ['Jean-Claude  Morel', 'jean claude morel'],
    ['U.S.', 'us'],
    ['Ms. Lind’s', 'ms lind'],
  ])('%j is %j', (name, key) => {
    expect(foldKey(name)).toBe(key);
  });

  it('is the same for composed and decomposed letters, and its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        expect(foldKey(name.normalize('NFD'))).toBe(foldKey(name.normalize('NFC')));
        expect(foldKey(foldKey(name))).toBe(foldKey(name));
      }),
    );
  });
});
