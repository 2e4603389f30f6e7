import { asks } from './asks.ts';

// What was between two places was at neither of them; those who share a deal, a match or a quarrel are no places.

asks(
  'between two places',
  'The members condemned the attack carried out on 30 January by armed men against a convoy of the Force between Rumam and Athony, in which one soldier was killed, as well as the killing of seven civilians in Juba. The match between Ajax and Kelvo was played in Lima. The violence between the Dinka and the Ngok began in Abyei. The deal between Norgas and Kelvo was signed in Bern. The bus stopped in Oslo and Bergen.',
  [
    ['where was the convoy attacked', ['Rumam', 'Athony'], ['Juba']],
    ['where was the convoy hit', ['Rumam', 'Athony'], ['Juba']],
    ['where was the match', ['Lima'], ['Ajax']],
    ['where did the violence begin', ['Abyei'], ['Ngok']],
    ['where was the deal signed', ['Bern'], ['Norgas']],
    ['where did the bus stop', ['Oslo', 'Bergen'], ['between']],
  ],
);
