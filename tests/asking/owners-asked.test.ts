import { asks } from './asks.ts';

// Numbers of another owner, journeys that are over, people of another rank, posts of another body.

asks(
  'numbers of a mission, of another speaker and of another kind',
  `The Minister thanked Norvania for its contribution to the border mission, which currently numbers some 3,200 soldiers from 14 countries.
Estonia will build a new line of defence.
“We will spend 40 million euros on the fortifications,” Estonian Minister of Defence Kaur Tamm said.
Latvia and Lithuania will build their own parts of the fortifications.
New money will help 20,000 girls to stay in school.`,
  [
    ['how many soldiers does Norvania have in the mission?', undefined],
    ['how many soldiers does the mission number?', ['3,200']],
    ['how much will Lithuania spend on the fortifications?', undefined],
    ['how much will Estonia spend on the fortifications?', ['40 million']],
    ['how many blind girls will stay in school?', undefined],
    ['how many girls will stay in school?', ['20,000']],
  ],
);

asks(
  'what comes next',
  `Special Envoy Tara Odell arrived in Lusaka from Harare on Monday, where she met President Banda.
She is expected to proceed to Gaborone later this week.
A convoy of the agency reached Adari on Monday.
Across the country, the agency needs 30 million dollars to go on until next May.`,
  [
    ['where does Odell go next?', ['Gaborone'], ['Lusaka']],
    ['where is the envoy going next?', ['Gaborone'], ['Lusaka']],
    ['when does the next convoy go?', undefined],
  ],
);

asks(
  'a journey with no next stop',
  'Special Envoy Tara Odell arrived in Lusaka from Harare on Monday, where she met President Banda. The two discussed trade.',
  [
    ['where does Odell go next?', undefined],
    ['where will the envoy travel next?', undefined],
  ],
);

asks(
  'leaders and presidents',
  `Minister Ada Brown travelled to Armenia.
She was received by Prime Minister Aram Sargsyan in Yerevan.
She also met Indian students in Yerevan.
Later she met the Member of Parliament and Chair of the Committee on Energy, Lusine Hakobyan.`,
  [
    ['which leaders did she meet in Yerevan?', ['Sargsyan'], ['students']],
    ['which students did she meet?', ['Indian students']],
    ['did Brown meet the president?', undefined],
    ['did Brown meet the president of Armenia?', undefined],
    ['did Brown meet the chair of the committee?', ['yes']],
  ],
);
