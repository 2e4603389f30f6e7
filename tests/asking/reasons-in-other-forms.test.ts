import { asks } from './asks.ts';

// The same reason asked for in other forms: what kept or brought somebody, passive thanks, the topic in front, the question word at the end.

asks(
  'reasons in other forms',
  `Minister Ana Lind travelled to Hask on Monday to open a school for divers.
She had hoped to visit Orlec but could not do so because the ferry was not running.
The inspection unit was established in March in response to a request by the fishermen of Hask.
Ambassador Pero Vidal thanked Minister Lind for the rescue of four sailors in January.
Mayor Tarn congratulated Vidal on his appointment as chair of the Lake Council.
Mayor Tarn is not on the Lake Council because of his age.
The fund will help villages repair their wells.
"We call on the other towns to open their shelters," said Ambassador Vidal.
Vidal told reporters that the herring quotas should be cut by half.
In Hask, Vidal met with Governor Sorin to discuss the threat from old mines.
No statement was issued after the meeting with the skippers.`,
  [
    ['what brought Lind to Hask?', ['open a school']],
    ['what took the minister to Hask', ['open a school']],
    ['what brought Vidal to Orlec?', undefined],
    ['what kept Lind from visiting Orlec?', ['ferry']],
    ['why was it impossible for her to visit Orlec', ['ferry']],
    ['what kept Lind from visiting Hask?', undefined],
    ['what led to the establishment of the inspection unit?', ['request by the fishermen']],
    ['the inspection unit was established in response to what?', ['request by the fishermen']],
    ['what led to the closure of the inspection unit?', undefined],
    ['for what was Lind thanked by Vidal?', ['rescue of four sailors']],
    ['why was Lind thanked by Vidal?', ['rescue of four sailors']],
    ['for what was Vidal thanked by Lind?', undefined],
    ['what did Lind thank Vidal for?', undefined],
    ['what brought the skippers to Hask?', undefined],
    ['reason for closing the inspection unit?', undefined],
    ['on what was Vidal congratulated by Tarn?', ['appointment']],
    ['what keeps Tarn from being on the Lake Council?', ['age']],
    ['the other towns - what did Vidal call on them to do', ['open their shelters']],
    ['herring quotas: what did Vidal tell reporters about them?', ['cut by half']],
    ['Vidal and Sorin met - to discuss what?', ['old mines'], ['Governor']],
    ['Tarn and Sorin met - to discuss what?', undefined],
  ],
);

asks(
  'protests, congratulations and questions behind what happened',
  `Some 40 fishermen protested outside the port office in Sandvar against the new tolls.
Premier Olga Rask congratulated Hestor on its tenth year in the league.
The water treaty was not signed because the mayors were absent.
The two governors signed a Charter on Rivers and a Declaration on Salmon.
Teachers in Brenn marched for higher wages.`,
  [
    ['why did the fishermen protest in Sandvar?', ['against the new tolls']],
    ['fishermen protested in Sandvar, what was the reason?', ['against the new tolls']],
    ['why did the fishermen protest in Brenn?', undefined],
    ['why did the teachers march in Brenn?', ['higher wages']],
    ['why did the nurses march in Brenn?', undefined],
    ['why did Rask congratulate Hestor?', ['tenth year']],
    ['why did Hestor congratulate Rask?', undefined],
    ['the water treaty was not signed - how come?', ['mayors were absent']],
    ['the water treaty was signed - how come?', undefined],
    ['documents signed by the two governors?', ['Charter on Rivers', 'Declaration on Salmon']],
    ['documents signed by the two premiers?', undefined],
  ],
);
