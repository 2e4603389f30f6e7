import { asks } from './asks.ts';

asks(
  'what was talked about',
  `Foreign Minister Ana Lind met her counterpart Otto Frank in Oslo on Monday. They exchanged views on the situation in Chad and Togo.
Ms. Lind stressed the need for clean water in Laos. The talks focused on grain, fishing rights and the crisis in Peru.
Mr. Frank did not discuss the border with Gabon. The two ministers discussed the Barbados Agreement with experts who had been to Fiji. They also discussed jobs, as well as visas for students.
The ministers will discuss tariffs in June. Mr. Frank gave an interview on Malta. They thanked Kenya for its help.`,
  [
    ['did they talk about Chad?', ['yes']],
    ['did they discuss togo', ['yes']],
    ['did the ministers speak about fishing rights', ['yes']],
    ['was Peru discussed?', ['yes']],
    ['did grain come up', ['yes']],
    ['did they talk about water', ['yes']],
    ['did Lind talk about clean water', ['yes']],
    ['did they talk about visas at all', ['yes']],
    ['did Frank discuss visas', ['yes']],
    ['will they discuss tariffs', ['yes']],
    ['did they discuss Gabon', ['no']],
    // Named, but not as what was talked about.
    ['did they discuss Fiji', undefined],
    ['did they talk about barbados', undefined],
    ['did they discuss tariffs', undefined],
    ['did they discuss malta', undefined],
    ['did they discuss Kenya', undefined],
    ['did Frank talk about clean water', undefined],
    ['did they talk about oslo', undefined],
    ['did they talk about bolivia', undefined],
  ],
);
