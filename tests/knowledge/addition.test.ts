import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { releaseOfFile, releaseOfForm } from '../../src/knowledge/addition.ts';
import { mayBeEnglish } from '../../src/knowledge/english.ts';
import { pdfFile, wordFile } from './files.ts';

const TODAY = new Date('2024-06-01T12:00:00Z');
const bytes = (text: string) => Buffer.from(text);
const open = (name: string, content: Uint8Array | string) =>
  releaseOfFile({ name, bytes: typeof content === 'string' ? bytes(content) : content }, TODAY);

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Director opens bridge | Ministry</title>
<link rel="canonical" href="https://www.example.org/bridge"><meta property="og:site_name" content="Ministry of Roads">
<meta property="article:published_time" content="2024-05-06T10:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav><article><h1>Director opens bridge</h1>
<p>Director Lena Moe met <b>Governor</b> Per Bakke in Fosse on Monday, and the two of them spoke at length about the new bridge.</p>
<p>The bridge cost nine million crowns, which the ministry, the county and the town have paid together over four years.</p>
<ul><li>It is 90 metres long.</li><li>It carries two lanes.</li></ul><script>alert(1)</script></article>
<footer>Cookies. Privacy. All rights reserved by everybody.</footer></body></html>`;

describe('a file that is added', { timeout: 60_000 }, () => {
  it('as Markdown keeps its front matter and its text to the letter', async () => {
    expect(await open('The Bridge.md', '---\ntitle: T\ndate: 2024-05-06\n---\n\nMs. Moe met him.\n')).toEqual({
      id: 'the-bridge',
      title: 'T',
      date: '2024-05-06',
      source: '',
      url: '',
      text: 'Ms. Moe met him.\n',
    });
  });

  it('as a web page is its main text, with what the page says of itself', async () => {
    expect(await open('bridge.html', PAGE)).toEqual({
      id: 'bridge',
      title: expect.stringContaining('Director opens bridge'),
      date: '2024-05-06',
      source: 'Ministry of Roads',
      url: 'https://www.example.org/bridge',
      text: [
        'Director Lena Moe met Governor Per Bakke in Fosse on Monday, and the two of them spoke at length about the new bridge.',
        'The bridge cost nine million crowns, which the ministry, the county and the town have paid together over four years.',
        '- It is 90 metres long.',
        '- It carries two lanes.',
      ].join('\n\n'),
    });
  });

  it('as Word has its first heading as title and a paragraph for each of its own', async () => {
    const file = wordFile(['h:Director opens bridge', 'Director Lena Moe met Governor Per Bakke in Fosse.', 'It rained &amp; snowed.']);
    expect(await open('b.docx', file)).toMatchObject({
      title: 'Director opens bridge',
      text: 'Director Lena Moe met Governor Per Bakke in Fosse.\n\nIt rained & snowed.',
    });
  });

  it('as PDF has its lines put together to paragraphs, without numbers of pages', async () => {
    const file = pdfFile([
      [
        'Director Lena Moe met Governor Per Bakke',
        'in Fosse. They spoke about the long-',
        'term plan.',
        '',
        '',
        'It rained.',
        '',
        '',
        '',
        '1',
      ],
      ['The end came.', '', '', '', 'Page 2 of 2'],
    ]);
    expect((await open('b.pdf', file)).text).toBe(
      'Director Lena Moe met Governor Per Bakke in Fosse. They spoke about the long-term plan.\n\nIt rained.\n\nThe end came.',
    );
  });

  const LONG = 'The council met the union in Fosse. '.repeat(40_000);
  it.each<[what: string, name: string, content: () => Uint8Array | string, said: RegExp]>([
    ['another kind', 'a.exe', () => 'x', /is of a kind that cannot be read; save it as \.txt, \.md, \.html, \.pdf or \.docx/],
    ['an old Word file', 'a.doc', () => 'x', /Word file of the old kind; save it as \.docx/],
    ['an empty file', 'a.txt', () => '', /is empty/],
    ['white space', 'a.txt', () => ' \n ', /has no text/],
    ['a text over 1 MB', 'a.txt', () => LONG, /larger than 1 MB/],
    ['a Word file with over 1 MB of text', 'a.docx', () => wordFile([LONG]), /more than 1 MB of text/],
    ['a PDF of 201 pages', 'a.pdf', () => pdfFile(Array.from({ length: 201 }, () => ['Text.'])), /has 201 pages, and at most 200/],
    ['a scanned PDF', 'a.pdf', () => pdfFile([[], []]), /has no text in it, only pictures of pages/],
    ['a broken PDF', 'a.pdf', () => '%PDF-1.4 nothing', /is not a PDF file that can be read/],
    ['a Word file that is none', 'a.docx', () => 'PK nothing', /is not a Word file that can be read/],
    ['a zip that is no Word file', 'a.docx', () => zipSync({ 'a.txt': strToU8('x') }), /is not a Word file that can be read/],
    ['a zip bomb', 'a.docx', () => wordFile(['x'], { 'word/bomb.xml': new Uint8Array(60 * 1024 * 1024) }), /unpacks to more than 40 MB/],
    ['a page without text', 'a.html', () => '<html><body><script>let x;</script></body></html>', /page without a main text/],
    ['a page in another encoding', 'a.html', () => Uint8Array.of(...bytes('<p>'), 0xe9), /is not text in utf-8/],
    ['other bytes than UTF-8', 'a.txt', () => Uint8Array.of(0x61, 0xe9, 0x62), /is not UTF-8 text/],
    ['UTF-8 taken for Latin', 'a.txt', () => 'Ms. GeoanÄƒ met the minister â€“ they agreed.', /was saved in a wrong encoding/],
    ['letters that were lost', 'a.txt', () => 'Ms. Geoan\ufffd met the minister.', /was saved in a wrong encoding/],
    ['bytes that are no text', 'a.txt', () => 'a\0b', /was saved in a wrong encoding \(“NUL”/],
    ['a date that is none', 'a.md', () => '---\ndate: 2024-02-30\n---\nText here.', /is not a day/],
    ['a date in the future', 'a.md', () => '---\ndate: 2024-06-03\n---\nText here.', /has a date in the future, 2024-06-03/],
    [
      'German',
      'a.txt',
      () => 'Der Minister besuchte am Montag den Hafen von Kiel und traf dort den Bürgermeister.',
      /does not seem to be in English/,
    ],
    [
      'Ukrainian',
      'a.txt',
      () => 'Міністр зустрівся в понеділок з мером міста. Вони говорили про співпрацю.',
      /does not seem to be in English/,
    ],
  ])('is refused with a sentence of its own: %s', async (_what, name, content, said) => {
    const fault = await open(name, content()).catch((f: unknown) => f);
    expect(fault).toBeInstanceOf(Error);
    expect((fault as Error).name).toBe('ReleaseFormatError');
    expect((fault as Error).message).toMatch(said);
  });

  it('takes no more out of an archive than it says', async () => {
    const bomb = lying(wordFile(['It rained.'], { 'word/bomb.xml': new Uint8Array(60 * 1024 * 1024) }));
    expect(await open('a.docx', bomb)).toMatchObject({ text: 'It rained.' });
  });

  it('is read on while a hostile one is refused', async () => {
    const nested = `${'<div>'.repeat(30_000)}The council met the union in Fosse on Friday, and it rained all day long there.`;
    const [bad, good] = await Promise.allSettled([open('deep.html', nested), open('a.txt', 'The council met the union in Fosse.')]);
    expect(bad).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringContaining('has more parts than a press release has') },
    });
    expect(good).toMatchObject({ status: 'fulfilled', value: { text: 'The council met the union in Fosse.' } });
  });
});

/** The same archive, that says of each file that it is small. */
function lying(archive: Uint8Array): Uint8Array {
  const out = Buffer.from(archive);
  for (let at = out.indexOf('PK\x01\x02'); at >= 0; at = out.indexOf('PK\x01\x02', at + 4)) {
    if (out.readUInt32LE(at + 24) > 1_000_000) out.writeUInt32LE(1_000, at + 24);
  }
  return out;
}

it('a form gives a release under a name made of its day and title', () => {
  const form = { title: ' Bridge: open! ', date: '2024-05-06', source: 'Roads', url: 'https://a.example/b', text: '\n \nMs. Moe met him.' };
  expect(releaseOfForm(form, TODAY)).toEqual({
    id: '2024-05-06-bridge-open',
    title: 'Bridge: open!',
    date: '2024-05-06',
    source: 'Roads',
    url: 'https://a.example/b',
    text: 'Ms. Moe met him.',
  });
  expect(() => releaseOfForm({ ...form, url: 'javascript:x' }, TODAY)).toThrow(/is not a web address/);
  expect(() => releaseOfForm({ ...form, date: '6 May' }, TODAY)).toThrow(/is not a day; write it as YYYY-MM-DD/);
});

it.each([
  ['Mr. Bo Lind met Ms. Ana Berg in Oslo.', true],
  ['Minister Ana Țepeș met Mr. Bo Lind in Oslo. They spoke about the harbour.', true],
  ['Ministrul s-a întâlnit luni cu primarul orașului. Au discutat despre cooperarea dintre cele două orașe.', false],
  ['El ministro se reunió el lunes con el alcalde de Sevilla. Hablaron de la cooperación.', false],
  ['De minister bezocht maandag de haven van Rotterdam en sprak met de burgemeester over samenwerking.', false],
])('%j may be English: %s', (text, english) => {
  expect(mayBeEnglish(text)).toBe(english);
});
