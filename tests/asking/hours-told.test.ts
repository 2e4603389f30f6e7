import { asks } from './asks.ts';

// At what time: an hour, or silence; a day is no answer to it.

asks(
  'the hour asked for',
  `The talks on fisheries will start at 10:30 on 12 May in Oslo. The figures are as of 18:00 on 3 May. The ferry left Sul on 4 May.
The press conference takes place on Friday, 12 May, 3 p.m. at the ministry. Polls close at noon on Sunday.
The vigil was held from 20:00 to 22:00 on 2 May, and the march began at 17.30. At 09:15 the convoy crossed the river and was stopped at 11:40 near Hesk.
The storm reached Velmora on 6 May in the early morning.`,
  [
    ['what time do the talks start?', ['10:30']],
    ['at what time on 12 May will the talks on fisheries start', ['10:30']],
    ['at what hour is the press conference?', ['3 p.m.']],
    ['what time did the ferry leave Sul?', undefined],
    ['up to what time do the figures run', ['18:00']],
    ['until what time on 3 May are the figures?', ['18:00']],
    ['at which hour do polls close', ['noon']],
    ['what time do polls open?', undefined],
    ['at what time on 13 May do the talks start?', undefined],
    ['what time was the convoy stopped?', ['11:40'], ['09:15']],
    ['at what time did the convoy cross the river?', ['09:15'], ['11:40']],
    ['what time did the march begin?', ['17.30']],
    ['what time did the talks end?', undefined],
    ['when do the talks start?', ['12 May']],
    ['when did the ferry leave?', ['4 May']],
  ],
);

asks(
  'hours in other words',
  `Schools in Orlen reopened on Monday at 8 a.m. local time. Since 3 May the bridge has been closed.
The minister landed in Tarvo shortly before midnight on Tuesday and left on Wednesday at 6:45 am.
The curfew applies daily from 21:00 to 05:00.
The mission counted nine explosions (data as of 07:30, 9 May). The second shelling lasted until 04:20.
The deal was signed on 2 May.`,
  [
    ['what time did schools reopen in Orlen?', ['8 a.m.']],
    ['at what time did the minister land in Tarvo', ['midnight']],
    ['what time did the minister leave?', ['6:45']],
    ['from what time does the curfew apply?', ['21:00'], ['05:00']],
    ['until what time does the curfew apply?', ['05:00'], ['21:00']],
    ['until what time did the second shelling last?', ['04:20']],
    ['what time was the deal signed?', undefined],
    ['at what hour was the bridge closed?', undefined],
    ['what time did schools in Tarvo reopen?', undefined],
  ],
);
