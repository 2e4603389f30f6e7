import { asks } from './asks.ts';

// Reasons and aims asked for by idioms, nouns and a preposition before 'what', and questions turned round.

asks(
  'causes asked for by idioms',
  `A visit to the port of Gellin, planned for the afternoon, was called off owing to dense fog.
In Ostrava Bay, Minister Orla Veck will meet with Dario Munk, Commissioner of Fisheries, and Pia Rask, head of the Divers' Union, to discuss net sizes and pensions.
The mission was dispatched by the Lake Council following the quarrel over the tolls of the upper lock.
Some 300 apprentices had left the yard because of a lack of pay and lamps.
Following complaints of theft near Pell, an investigation was opened with the harbour police.
Governor Hanna Stroud walked out of the chamber on Monday after she was refused the floor.
Hundreds of villagers fled floods in the lower Sarn valley.
Major Ivo Brandt paid a working visit to the depot at Orlec to assess the progress of the dike repairs.
Veck announced 20 million crowns for projects to train lock keepers and to mend the beacons.
Near Hask harbour guards did not let the inspectors pass, citing ongoing blasting.
Captain Lou Teller received the Order of the Anchor for saving nine divers.`,
  [
    ['The visit to Gellin was called off owing to what?', ['fog']],
    ['Owing to what was the Gellin visit called off?', ['fog']],
    ['What got in the way of the visit to Gellin?', ['fog']],
    ['What scuppered the trip to Gellin?', ['fog']],
    ['To discuss what will Veck meet Munk?', ['net sizes and pensions']],
    ['What is up for discussion with the fisheries commissioner?', ['net sizes and pensions']],
    ['the mission was dispatched why?', ['quarrel over the tolls']],
    ['What had happened that the Lake Council sent a mission?', ['quarrel over the tolls']],
    ['For lack of what did the apprentices leave the yard?', ['lack of pay']],
    ['What drove the apprentices out of the yard?', ['lack of pay']],
    ['What was the trigger for the investigation?', ['complaints of theft']],
    ['What led to the investigation near Pell?', ['complaints of theft']],
    ['What did the villagers run from?', ['floods']],
    ['What did Brandt want at Orlec?', ['assess the progress']],
    ['What business did Brandt have at Orlec?', ['assess the progress']],
    ["On what will Veck's 20 million crowns be spent?", ['train lock keepers']],
    ['The 20 million crowns are for what?', ['train lock keepers']],
    ['Near Hask the inspectors were not let pass; on what grounds?', ['ongoing blasting']],
    ['What did Teller do to earn the Order of the Anchor?', ['saving nine divers']],
    ['What did Rask do to earn the Order of the Anchor?', undefined],
    ['What did Brandt want at Gellin?', undefined],
    ['What got in the way of the trip to Orlec?', undefined],
    ['What business did Veck have at Orlec?', undefined],
    ['To discuss what will Veck meet Stroud?', undefined],
  ],
);

asks(
  'questions turned round',
  `Transport Minister Runa Felt opened a school for pilots in Askvik on Monday and will travel to Borre next week to inspect the new locks.
A call at the port of Tolva, planned for Tuesday, was dropped because of high waves.
Felt and her colleague Jon Haug signed an Agreement on Winter Navigation and a letter on lamp posts.
"The lock treaty is long overdue," Haug told reporters.
Haug criticised the delay in paying the divers.
Felt thanked the crews for their patience.
Felt called on skippers to carry two radios.
The ministers will meet again in May to discuss ice breaking and fees.
Following protests by fishermen, an inquiry was opened into the sale of the quay.
The embargo on herring was imposed by the Fish Council under Regulation 114.
The grant of 3 million marks will pay for two new tugs.
Haug promised that nobody would lose a licence.`,
  [
    ['The grant pays for what?', ['two new tugs']],
    ['Haug called the lock treaty what?', ['overdue']],
    ['The embargo - imposed by what?', ['Fish Council']],
    ['The herring embargo was imposed by whom?', ['Fish Council']],
    ['In Askvik the minister opened what?', ['school for pilots']],
    ["What's taking Felt to Borre?", ['inspect the new locks']],
    ['The Tolva call was dropped, what for?', ['high waves']],
    ['What pledge did Haug give on licences?', ['lose a licence']],
    ['What is the essence of the release?', ['press release']],
    ['Is herring a subject in the text?', ['yes']],
    ['The embargo on cod was imposed by whom?', undefined],
    ["Haug's verdict on the embargo?", undefined],
    ['What stood in the way of the call at Borre?', undefined],
    ['What pledge did Felt give on licences?', undefined, undefined, 'not yet'],
    ["What's taking Haug to Borre?", undefined],
  ],
);
