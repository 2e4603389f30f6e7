import { asks } from './asks.ts';

asks(
  'who won what was given to somebody',
  `Both presidents awarded the first Sol Prize for literary translation to Ms. Dace Upma. The medal went to Jan Okar.

Ms. Eva Holm received the Lake Prize for science. The Nordic Council gave the film award to Ola Vik. Jan Vik opened the school. Ana Lind won the election in Oslo. The match took place in Riga.`,
  [
    ['who won the translation prize?', ['Upma'], ['presidents']],
    ['who won the Sol prize', ['Upma']],
    ['who won the medal', ['Okar']],
    ['who won the Lake Prize?', ['Holm']],
    ['who is the winner of the film award?', ['Ola Vik'], ['Council']],
    ['who won the election in Oslo', ['Ana Lind']],
    ['who won the chess prize', undefined],
    ['who won the match?', undefined],
    ['who opened the bridge', undefined],
    ['who opened the school', ['Jan Vik']],
  ],
);

asks(
  'what kept a journey from coming about',
  `Bad weather prevented a planned flight to the border post at Sund. Thick fog thwarted the landing at Vik.

The guards stopped the trip to Elm. Rain could prevent the visit to Tarn. Snow prevented the spread of the fire in Bodo.`,
  [
    ['why did the flight to Sund not happen?', ['Bad weather']],
    ['why was the flight to Sund cancelled', ['Bad weather']],
    ['why did they not fly to Sund?', ['Bad weather']],
    ['why was the landing at Vik called off', ['Thick fog']],
    ['why did the trip to Elm not happen', undefined],
    ['why did the visit to Tarn not happen?', undefined],
    ['why did the visit to Bodo not happen?', undefined],
    ['why did the flight to Oslo not happen', undefined],
  ],
);
