import { asks } from './asks.ts';

// Days with the year in words behind them or in what an event is called, and words that are written with a hyphen or in one.

asks(
  'this year, last year and next year',
  `Observers arrived in Lenz for the 16 October parliamentary elections in Norland. The two sides signed a cease-fire in Pelia, Sudland, on April 23.

The Union re-opened its embassy in Ruba in 2013. The Lake Defence Line was agreed by the ministers of the three countries in Varn on 19 January this year.

Minister Berg was sworn in on 19 November last year and re-elected in March of this year. The games will be held from 3 to 5 June next year.

Aid rose on 3 May, last year's winners said. Ms Holm took part in the co-signing of the pact in Oster.`,
  [
    ["when are Norland's elections", ['16 October']],
    ['where was the ceasefire signed', ['Pelia']],
    ['when did the Union reopen its embassy', ['2013']],
    ['when was the defence line agreed', ['19 January this year', '2024-01-19']],
    ['when was Berg sworn in', ['2023-11-19']],
    ['when was Berg reelected', ['2024-03']],
    ['when are the games', ['2025-06-03']],
    ['when did the Union reopen its port', undefined],
    ['where was the treaty signed', undefined],
    ['when was the embassy closed', undefined],
    ['when was Holm sworn in', undefined],
  ],
);
