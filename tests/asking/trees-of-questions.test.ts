import { asks } from './asks.ts';

// What words and tags alone tell to be wrong in the tree of a question, and what is told of a start or an end without its verb.

asks(
  'a state behind a form of be, a thing behind have, the noun of an owner',
  `The mill was idle because the river had run dry. The chapel in Velm has a new roof. The clinic in Sarn has electric heating.
Ms. Roy visited Chile on March 3-7, where she underscored trade. Governor Orla Finch was sad about the loss of the library.`,
  [
    ['why was the mill idle?', ['the river had run dry']],
    ['what was the last day of her stay in Chile?', ['2024-03-07'], ['2024-03-03']],
    ['when did her visit to Chile end?', ['2024-03-07'], ['2024-03-03']],
    ['does the chapel in Velm have heating?', undefined],
    ['why was the chapel idle?', undefined],
  ],
);

asks('got for was', 'Two drivers were injured in Velm on Friday. The bridge was closed on Monday. The mayor got a letter from the guild.', [
  ['who got injured in Velm?', ['Two drivers']],
  ['what got closed on Monday?', ['bridge']],
  ['who got elected on Monday?', undefined],
  ['who got injured in Sarn?', undefined],
]);

asks(
  'a start or an end without its verb',
  `The drill runs from 10 to 14 June. Fighting broke out on 2 April in Velm. The museum was opened on 3 May.
The chess club met on 8 April.`,
  [
    ['when does the drill end?', ['2024-06-14'], ['2024-06-10']],
    ['when did the fighting start?', ['2 April']],
    ['when did the museum close?', undefined],
    ['when does the chess club end?', undefined],
    ['when did the fighting end?', undefined],
  ],
);
