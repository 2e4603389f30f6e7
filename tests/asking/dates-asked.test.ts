import { asks } from './asks.ts';

asks(
  'when something is in force',
  'Norway and Chad signed a free trade agreement in 2013; it entered into force on 1 October 2014. ' +
    'The fishing protocol, adopted in March, takes effect on 5 June 2024. The ports treaty was signed on 7 May in Bergen. ' +
    'The visa rules have been in force since 2 April 2020.',
  [
    ['since when is the free trade deal in force?', ['1 October 2014'], ['2013']],
    ['when did the trade agreement with chad come into force', ['1 October 2014'], ['2013']],
    ['when does the fishing protocol take effect?', ['5 June 2024'], ['March']],
    ['when does the ports treaty enter into force?', undefined],
    ['since when are the visa rules in force', ['2 April 2020']],
    ['since when is the climate act in force', undefined],
  ],
);

asks(
  'when somebody took up a post',
  'It was the first trip of Ms Ana Lind, Minister of Ports, since taking office on 26 August. ' +
    'Mr Bo Berg, a former police officer who led the mission in Chad until 2019, will take up his duties on 15 May 2024. ' +
    'Dr Eva Holm was sworn in on 3 May as Governor. Mr Carl Moss assumed the post of Envoy in June. ' +
    'Ms Dina Rask met the Governor on 7 May.',
  [
    ['when did lind take office?', ['26 August']],
    ['when did ana lind become minister', ['26 August']],
    ['since when is lind in office', ['26 August']],
    ['when does berg start?', ['15 May 2024'], ['2019']],
    ['when will bo berg take up his post?', ['15 May 2024']],
    ['when was holm sworn in?', ['3 May']],
    ['when did moss get the job?', ['June']],
    ['when did rask take office?', undefined],
    ['when does rask start?', undefined],
  ],
);

asks(
  'until when something lasts',
  'The Council extended the mandate of the Lake Mission. Its mandate was prolonged until 15 November 2024. The cutters stay in Bergen until at least 3 June. ' +
    'The office was closed on 4 May.',
  [
    ['until when was the lake mission mandate extended?', ['15 November 2024']],
    ['until when do the cutters stay in bergen', ['3 June']],
    ['until when was the office closed?', undefined],
  ],
);

asks(
  'the date of an event that is named',
  'The team began its work in Oslo ahead of the General Elections of June 5. The Minister will take part in the meeting of the Ports Committee, ' +
    'scheduled to take place in Bergen on Thursday, 2 October 2024. Norway and Chad held their 6th Joint Council session in Lima on 23 June. ' +
    'She left to attend the 51st Fishing Forum, which runs from 11 to 14 July. Delegates undertook a fact-finding mission to Peru from 13 to 16 March. ' +
    'The last census was in 2011. The report on the harvest will follow.',
  [
    ['when are the elections?', ['June 5']],
    ['when is the ports committee meeting', ['2 October 2024']],
    ['date of the joint council?', ['23 June']],
    ['dates of the fishing forum?', ['11 to 14 July']],
    ['when was the fact-finding mission?', ['13 to 16 March']],
    ['when was the mission to peru?', ['13 to 16 March']],
    ['when is the harvest?', undefined],
    ['when is the next census?', undefined, []],
    ['when is the mission to chad?', undefined],
  ],
);

asks(
  'the days of one stop',
  'The Minister, Ms Ana Lind, returned from Peru and Chad today. In Lima, from May 9 to 11, the Minister met Mr Bo Berg. ' +
    'Mr Carl Moss will visit Suva, Fiji, on July 22 and 23, and Oslo, Norway, on July 24.',
  [
    ['when was lind in lima?', ['May 9 to 11'], ['today']],
    ['when is moss in norway?', ['July 24'], ['July 22']],
    ['when is moss in fiji', ['July 22 and 23'], ['July 24']],
    ['when was order restored in lima?', undefined],
  ],
);

// The release is of Tuesday, 14 May 2024.
asks(
  'a day of the week alone',
  'Minister Ana Lind will brief the press on Monday. She arrived in Oslo on Wednesday with Ambassador Bo Berg.',
  [
    ['when will lind brief the press', ['2024-05-20'], ['2024-05-13']],
    ['when did lind arrive in oslo', ['2024-05-08'], ['2024-05-15']],
    ['who briefs the press on monday', ['Lind']],
    ['who arrived on wednesday', ['Lind']],
    ['who arrived on monday', undefined],
  ],
);
