import { describe, expect, it } from 'vitest';
import { type Row, read, table } from './fixture.ts';

/** Rows are written with ' | ' where a sentence ends; the bar is not part of the text. A '?' in front marks what is not read right yet. */
const cut = (row: string): Row<readonly string[]> => {
  const known = row.startsWith('?') ? 'not yet' : undefined;
  const marked = row.replace(/^\?/, '');
  return [marked.replaceAll(' | ', ' ').replaceAll('\n| ', '\n'), marked.split(/ \| |(?:\r?\n)+\| /), known];
};

const check = (text: string, wanted: readonly string[]): void => {
  const { sentences, release } = read(text);
  expect(sentences.slice(1).map((s) => release.text.slice(s.start, s.end))).toEqual(wanted);
};

describe('a sentence does not end after', () => {
  table(
    [
      'He met Ms. Ana Lind in Oslo. | They spoke for an hour.',
      'Talks were held with Mr. Bo Berg and Mrs. Eva Holm. | They were friendly.',
      'H.E. Mr. Tomas Kral arrived on Monday. | He left the next day.',
      'Today Sec. Jane Dow spoke first. | Others followed.',
      'She was received by Amb. Luis Prado. | They discussed trade.',
      'Gen. Mark Hale and Lt. Col. Ivo Senn inspected the camp. | It is new.',
      'Maj. Gen. Ruth Oker leads the mission. | It began in 2003.',
      'Brig. Gen. Paul Ames and Adm. Per Holm took part. | Both left early.',
      'Sgt. Tim Roe and Capt. Lee Park were honoured. | They had served for ten years.',
      'The U.S. delegation left. | It had stayed two days.',
      'The U.N. envoy and the U.K. minister agreed. | Nothing was signed.',
      'Under Resolution No. 1244 the mission stays. | Nothing changes.',
      'Art. 5 of the treaty applies. | It is clear.',
      'Members recalled para. 7 of the resolution. | They asked for a report.',
      'Prof. Dr. Eva Stein opened the meeting. | It was the third.',
      'The Hon. Jane Smith visited Lagos. | She met the Governor.',
      'John F. Ross met A. B. Jones. | They signed.',
      'The city of St. Petersburg was named. | Moscow was not.',
      'Acme Ltd. signed the contract. | It runs for a year.',
      'The talks began at 10 a.m. on Monday. | They ended at noon.',
      'Aid worth US$ 3.5 million was sent. | It arrived on Friday.',
      'The text is on www.example.org for all to read. | It is long.',
      'Some topics, e.g. trade and energy, were left out. | They will follow.',
      'Dr. Amina Bello and Fr. Paul Osei spoke. | Many listened.',
      'The Gov. of Lagos, Mr. Ade Cole, was there. | He spoke last.',
    ].map(cut),
    check,
  );
});

describe('a sentence ends', () => {
  table(
    [
      'They met. | They spoke. | They left.',
      'Is that all? | It is not!',
      '?He returned to the U.S. | She stayed in Geneva.',
      'It ended at 4 p.m. | Nobody spoke to the press.',
      'Trade reached RM1.27 billion in 2019. | It grows.',
      'The mission has 4,500 troops. | 28 countries send them.',
      'It was agreed in 1999. | In 2003 it was renewed.',
      'They agreed (the text is below). | It enters into force in June.',
    ].map(cut),
    check,
  );
});

describe('quotations', () => {
  table(
    [
      '“We agree,” he said. | She nodded.',
      '“We agree,” he said. | “We will go on.”',
      'He said: “We agree.” | She left.',
      '“Is it over?” she asked. | Nobody answered.',
      '"We agree," said Mr. Berg. | "We will go on," he added.',
      '‘We agree,’ he said. | She left.',
      'The “Friends of the Lake” met. | They are twelve.',
      '“It works,” said the minister, who came late. | “It works well.”',
    ].map(cut),
    check,
  );
});

describe('lines', () => {
  table(
    [
      'The minister met\nhis colleague in Oslo. | They spoke\nfor an hour.',
      'The minister met his colleague.\n\n| They spoke.',
      'The minister met his colleague.\n| They spoke.',
      'JOINT STATEMENT ON TRADE\n\n| The ministers met in Oslo.',
      'Background\n\n| The mission began in 2003.',
      'The minister met his colleague.\r\n\r\n| They spoke.',
    ].map(cut),
    check,
  );

  it('that begin with a bullet are sentences of their own', () => {
    for (const bullet of ['•', '-', '–', '*']) {
      const { sentences, release } = read(`They agreed to:\n${bullet} open the border\n${bullet} exchange prisoners\n\nThey left.`);
      const texts = sentences.slice(1).map((s) => release.text.slice(s.start, s.end));
      expect(texts.length, bullet).toBe(4);
      expect(texts[1], bullet).toContain('open the border');
      expect(texts[1], bullet).not.toContain('prisoners');
    }
  });
});

describe('the title', () => {
  it.each(['Minister meets Ms. Lind', 'MINISTER MEETS MS. LIND. TALKS GO ON', 'Is it over? Talks in Oslo', 'One\ntwo'])(
    '%j is sentence 0, whole',
    (title) => {
      const { sentences } = read('They met.', title);
      expect([sentences[0]!.n, sentences[0]!.start, sentences[0]!.end]).toEqual([0, 0, title.length]);
      expect(sentences.length).toBe(2);
    },
  );
});

describe('datelines', () => {
  it.each(['OSLO, 3 May 2024 – ', 'OSLO, May 3, 2024 — ', 'Oslo (3 May) - ', 'GENEVA/OSLO, 3 May 2024: '])(
    '“%s” is not cut',
    (dateline) => {
      const { sentences, release } = read(`${dateline}The minister arrived today. He stays until Friday.`);
      const texts = sentences.slice(1).map((s) => release.text.slice(s.start, s.end));
      expect(texts.at(-2)).toMatch(/The minister arrived today\.$/);
      expect(texts.at(-1)).toBe('He stays until Friday.');
      expect(texts.filter((t) => t.includes('3') || t.includes('May')).length).toBe(1);
    },
  );
});
