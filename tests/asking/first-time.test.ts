import { asks } from './asks.ts';

asks(
  'the first visit of somebody',
  `Foreign Minister Dara Quist travels to Togo and Benin today. This is her first visit to Togo since taking office in March.
President Olan Bere of Peru arrived in Chad on Sunday. It was the first visit by a Peruvian President to Chad. Mr. Bere had last been in Laos, on his second trip to that country.
The journey of Ambassador Ivo Farr to Fiji was the first visit by an Ambassador of Malta to Fiji in eleven years.
Mr. Farr thanked Kenya for its first official foreign visit.`,
  [
    ['is this her first visit to Togo as minister?', ['yes']],
    ["is this quist's first trip to togo as foreign minister", ['yes']],
    ['has quist been to togo before as minister', ['no']],
    ['was it the first time a peruvian president went to chad?', ['yes']],
    ['was this the 1st visit of a peruvian president to chad', ['yes']],
    ["was this bere's first trip to laos?", ['no']],
    ['has bere been to laos before?', ['yes']],
    // In office is not ever; the first after a break is not the first of all; of others and of other places nothing is said.
    ['is this her first visit to Togo?', undefined],
    ['has quist been to togo before?', undefined],
    ["is this quist's first trip to benin as minister?", undefined],
    ['was it the first visit by an ambassador of malta to fiji?', ['no']],
    ['was it the first time a peruvian president went to laos?', undefined],
    ["was it farr's first visit to chad?", undefined],
  ],
);

asks(
  'the first meeting of its kind',
  `Inspector Rosa Hale and Director Tim Orr held the first high-level meeting of the Nordic dialogue on Malta in Oslo on Monday.
It was the second round of consultations between the Harbour Agency and the Port Union.
Ms. Hale hopes that a first meeting with Kenya could follow.`,
  [
    ['is it the first meeting of the malta dialogue?', ['yes']],
    ['was this the first round of consultations between the harbour agency and the port union?', ['no']],
    ['was it the first meeting with kenya?', undefined],
    ['was it the first meeting of the chad dialogue?', undefined],
  ],
);

asks(
  'first visits told in other words',
  `Chancellor Ida Berg begins a tour of the region on Monday. For Ms. Berg it is the first trip to Oman since she took office in June.
The visit to Qatar is her third. General Tom Hurd, Chief of Defence of Gabon, was in Oslo last week, the first Chief of Defence of Gabon to visit Norway.
This is not the first stop of the Commissioner in Kenya. Director Lia Moss met union leaders in Accra for the first time.
The inaugural session of the Peru-Chile Water Council was held in Lima on Friday. In her maiden visit to Nepal, Ms. Moss opened a school.`,
  [
    ["is this berg's first visit to oman as chancellor", ['yes']],
    ["is it berg's first time in oman as chancellor?", ['yes']],
    ['is this her first visit to Qatar?', ['no'], undefined, 'not yet'],
    ['was it the first time a defence chief from gabon visited norway', ['yes'], undefined, 'not yet'],
    ["was it moss's first visit to nepal?", ['yes']],
    ['had moss been to nepal before?', ['no']],
    ['was it the first session of the peru-chile water council?', ['yes']],
    ["is it the commissioner's first stop in kenya?", ['no']],
    ["is this berg's first visit to kenya?", undefined],
    ["was this hurd's first visit to norway?", undefined],
    ["was it moss's first visit to accra?", undefined],
    ['has berg been to oman before?', undefined],
  ],
);

asks(
  'an earlier first time, one hoped for, and the first of something else',
  `Minister Ana Kovac travels to Oslo today. During her first visit to Oslo in 2019, Kovac met the King. She hopes that a first visit to Bergen will follow.
It is not clear whether it is the first visit by Kovac to Lima. It was the first visit to Quito by Kovac after the pandemic. She made the third stop of her trip in Accra.
The first meeting between Kovac and Tor Lund took place in 2018. They met again on Monday.`,
  [
    ['has Kovac been to Oslo before', undefined],
    ['is this her first visit to Oslo', undefined],
    ['has Kovac been to Bergen before', undefined],
    ['is it the first visit to Lima', undefined],
    ['has Kovac been to Quito before', undefined],
    ['has Kovac been to Accra before', undefined],
    ['is this the first meeting between Kovac and Lund', undefined],
  ],
);
