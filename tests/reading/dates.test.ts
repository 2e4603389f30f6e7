import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/reading/dates/index.ts';
import { readingCopy } from '../../src/reading/fold.ts';
import { DAY, type Row, table } from './fixture.ts';

/** Wanted: the words of each date and its ISO date or interval; empty when it cannot be placed in time. */
type Wanted = readonly (readonly [words: string, value: string])[];

const check = (text: string, wanted: Wanted): void => {
  const copy = readingCopy(text);
  expect(findDates(copy, DAY).map((d) => [copy.slice(d.start, d.end), d.value])).toEqual(wanted);
};

const one = (text: string, words: string, value: string, known?: 'not yet'): Row<Wanted> => [text, [[words, value]], known];

describe('absolute dates', () => {
  table(
    [
      one('They met on 3 May 2024.', '3 May 2024', '2024-05-03'),
      one('They met on May 3, 2024.', 'May 3, 2024', '2024-05-03'),
      one('They met on the 3rd of May 2024.', 'the 3rd of May 2024', '2024-05-03'),
      one('They met on 3 May.', '3 May', '2024-05-03'),
      one('They met on Sept. 12, 2023.', 'Sept. 12, 2023', '2023-09-12'),
      one('Issued 2024-05-03 in Oslo.', '2024-05-03', '2024-05-03'),
      one('They met on Friday, 3 May 2024.', 'Friday, 3 May 2024', '2024-05-03'),
      one('It must be done by the end of June.', 'the end of June', '2024-06-01/2024-06-30'),
      one('It rained at the start of April.', 'the start of April', '2024-04-01/2024-04-30'),
      one('It rained in the middle of March 2023.', 'the middle of March 2023', '2023-03-01/2023-03-31'),
      one('The end of the march came in April.', 'April', '2024-04-01/2024-04-30'),
      one('They met in March 2023.', 'March 2023', '2023-03-01/2023-03-31'),
      one('The mission began in 1999.', '1999', '1999-01-01/1999-12-31'),
      one('It has stood since 2003.', '2003', '2003-01-01/2003-12-31'),
      one('The third quarter of 2026 was chosen.', 'The third quarter of 2026', '2026-07-01/2026-09-30'),
      one('It is due in the fourth quarter of this year.', 'the fourth quarter of this year', '2024-10-01/2024-12-31'),
      one('It is due in the first half of next year.', 'the first half of next year', '2025-01-01/2025-06-30'),
      one('It is due in the last quarter of 2025.', 'the last quarter of 2025', '2025-10-01/2025-12-31'),
      one('It is due in the second quarter.', 'the second quarter', ''),
    ],
    check,
  );
});

describe('ranges', () => {
  table(
    [
      one('It ran between 2010 and 2012.', '2010 and 2012', '2010-01-01/2012-12-31'),
      one('They met from 3 to 5 May 2024.', '3 to 5 May 2024', '2024-05-03/2024-05-05'),
      one('They met on 3-5 May 2024.', '3-5 May 2024', '2024-05-03/2024-05-05'),
      one('They met on 3–5 May 2024.', '3-5 May 2024', '2024-05-03/2024-05-05'),
      one('They met on May 3-5, 2024.', 'May 3-5, 2024', '2024-05-03/2024-05-05'),
      one('They met on May 3-5.', 'May 3-5', '2024-05-03/2024-05-05'),
      one('They met from 30 April to 2 May 2024.', '30 April to 2 May 2024', '2024-04-30/2024-05-02'),
      one('They met on 3 and 4 May 2024.', '3 and 4 May 2024', '2024-05-03/2024-05-04'),
      one('It runs from Monday 3 to Friday 7 June.', 'Monday 3 to Friday 7 June', '2024-06-03/2024-06-07'),
      one('It runs from Sunday 30 June to Tuesday 2 July.', 'Sunday 30 June to Tuesday 2 July', '2024-06-30/2024-07-02'),
      one('They come in the first week of June.', 'first week of June', '2024-06-01/2024-06-07'),
      one('They come in the last week of June 2025.', 'last week of June 2025', '2025-06-24/2025-06-30'),
      one('They came in the second half of February 2024.', 'second half of February 2024', '2024-02-16/2024-02-29'),
      one('It grew in the early 1990s.', 'early 1990s', '1990-01-01/1999-12-31'),
      one('It began in mid-April.', 'mid-April', '2024-04-01/2024-04-30'),
      one('The vote will be held from 20 November to 11 December.', '20 November to 11 December', '2024-11-20/2024-12-11'),
      one('It ran from November 20 to January 3.', 'November 20 to January 3', '2023-11-20/2024-01-03'),
      one('It ran from 28 December to 4 January 2023.', '28 December to 4 January 2023', '2022-12-28/2023-01-04'),
      one('The fair is to open on November 5.', 'November 5', '2024-11-05'),
      one('The fair opened on November 20.', 'November 20', '2023-11-20'),
      one('The pact said they will meet on 3 May.', '3 May', '2024-05-03'),
      one('The council is expected to choose in November.', 'November', '2024-11-01/2024-11-30'),
      one('We will meet following our lifting of the ban on 20 November.', '20 November', '2023-11-20'),
      one('The council chose in December.', 'December', '2023-12-01/2023-12-31'),
      one('The market was visited by thousands last weekend.', 'last weekend', '2024-05-11/2024-05-12'),
      one('The market will be held this weekend.', 'this weekend', '2024-05-18/2024-05-19'),
      one('The market was open this weekend.', 'this weekend', '2024-05-11/2024-05-12'),
    ],
    check,
  );
});

describe('relative dates, from a Tuesday', () => {
  table(
    [
      one('He took office last October.', 'last October', '2023-10-01/2023-10-31'),
      one('They met last April.', 'last April', '2024-04-01/2024-04-30'),
      one('They meet next June.', 'next June', '2024-06-01/2024-06-30'),
      one('They meet next February.', 'next February', '2025-02-01/2025-02-28'),
      one('They meet this September.', 'this September', '2024-09-01/2024-09-30'),
      one('They met this past March.', 'this past March', '2024-03-01/2024-03-31'),
      one('They met today.', 'today', '2024-05-14'),
      one('They met yesterday.', 'yesterday', '2024-05-13'),
      one('They will meet tomorrow.', 'tomorrow', '2024-05-15'),
      one('They met last week.', 'last week', '2024-05-06/2024-05-12'),
      one('They meet this week.', 'this week', '2024-05-13/2024-05-19'),
      one('They will meet next week.', 'next week', '2024-05-20/2024-05-26'),
      one('They met last month.', 'last month', '2024-04-01/2024-04-30'),
      one('They met last year.', 'last year', '2023-01-01/2023-12-31'),
      one('They will meet next year.', 'next year', '2025-01-01/2025-12-31'),
      one('They met two days ago.', 'two days ago', '2024-05-12'),
      one('They met on Monday.', 'Monday', '2024-05-13'),
      one('They met on Friday.', 'Friday', '2024-05-10'),
      one('She will brief the press on Friday.', 'Friday', '2024-05-17'),
      one('On Friday she will brief the press.', 'Friday', '2024-05-17'),
      one('The convoy is due to leave on Friday.', 'Friday', '2024-05-17'),
      one('He is expected to be received by the Queen on Friday.', 'Friday', '2024-05-17'),
      one('A report is scheduled to be published Friday.', 'Friday', '2024-05-17'),
      one('He told reporters he would travel there on Friday.', 'Friday', '2024-05-17'),
      // The verb nearest to the day is past.
      one('She will meet the envoy, who arrived on Friday.', 'Friday', '2024-05-10'),
      one('On Friday they met and agreed that the talks will go on.', 'Friday', '2024-05-10'),
      one('The minister said on Friday that the border will open.', 'Friday', '2024-05-10'),
      one('The road was closed on Friday.', 'Friday', '2024-05-10'),
      one('They met on Tuesday.', 'Tuesday', '2024-05-14'),
      one('They meet this Friday.', 'this Friday', '2024-05-17'),
      one('Next Tuesday they meet.', 'Next Tuesday', '2024-05-21'),
      one('Last Tuesday they met.', 'Last Tuesday', '2024-05-07'),
      one('In July talks begin.', 'July', '2024-07-01/2024-07-31'),
    ],
    check,
  );
});

describe('no dates', () => {
  table(
    [
      'The March on Washington is remembered.',
      'The students sat the SAT.',
      'The newspaper The Sun asked.',
      'They may meet again.',
      'Resolution 1244 is clear.',
      'The mission has 2,024 troops.',
      'The camp lies 30 kilometres east.',
      'He was the second to speak.',
      'Ten of 28 countries agreed.',
      'He paid 1999 euros.',
    ].map((text) => [text, []] as const),
    check,
  );
});

describe('without a date of issue', () => {
  it.each([
    ['They met today.', ''],
    ['They met last week.', ''],
    ['They met on 3 May 2024.', '2024-05-03'],
  ])('%s', (text, value) => {
    expect(findDates(text, null).map((d) => d.value)).toEqual([value]);
  });
});

describe('several years', () => {
  table(
    [
      [
        'It flooded in 2001 and 2002.',
        [
          ['2001', '2001-01-01/2001-12-31'],
          ['2002', '2002-01-01/2002-12-31'],
        ],
      ],
      [
        'He was sent there in 2011, 2013 and 2015.',
        [
          ['2011', '2011-01-01/2011-12-31'],
          ['2013', '2013-01-01/2013-12-31'],
          ['2015', '2015-01-01/2015-12-31'],
        ],
      ],
      ['In 2019, 1500 boats were built.', [['2019', '2019-01-01/2019-12-31']]],
      ['Resolutions 2001 and 2002 were adopted.', []],
    ],
    check,
  );
});

describe('days counted from another day of the text', () => {
  table(
    [
      [
        'Two were held on 28 April; the others a day later.',
        [
          ['28 April', '2024-04-28'],
          ['a day later', '2024-04-29'],
        ],
      ],
      [
        'He arrived on 2 May and left three days later.',
        [
          ['2 May', '2024-05-02'],
          ['three days later', '2024-05-05'],
        ],
      ],
      [
        'It closed on 2 May and opened again the following day.',
        [
          ['2 May', '2024-05-02'],
          ['the following day', '2024-05-03'],
        ],
      ],
      [
        'The ship sank on 2 May, and was found a few weeks later.',
        [
          ['2 May', '2024-05-02'],
          ['a few weeks later', ''],
        ],
      ],
      // Nothing to count from.
      ['She resigned a day later.', []],
      ['They toured the camp the following day.', []],
      ['On 2 May they spoke of the day after the vote.', [['2 May', '2024-05-02']]],
      ['On 2 May he called for the next day of action.', [['2 May', '2024-05-02']]],
    ],
    check,
  );
  // A day named alone is the next one where what happens on it is to come, whatever dots stand between.
  it.each([
    ['On Friday, Mr. Bo Berg will meet Ms. Ana Lind.', '2024-05-17'],
    ['On Friday, H.E. Mr. A. Berg will open 3.5 km of road.', '2024-05-17'],
    ['She will see Dr. Berg on Friday.', '2024-05-17'],
    ['On Friday, Mr. Bo Berg met Ms. Ana Lind. She will leave.', '2024-05-10'],
    ['She will leave. On Friday she met Dr. Berg.', '2024-05-10'],
  ])('%s', (text, wanted) => {
    expect(findDates(text, DAY).map((d) => d.value)).toEqual([wanted]);
  });
  it('counts from the day of the sentence before', () => {
    const copy = 'The following day, they met the crews.';
    expect(findDates(copy, DAY, '2024-04-30').map((d) => d.value)).toEqual(['2024-05-01']);
  });
});
