import { asks } from './asks.ts';

// Who was at somebody's side in the talks with another, told in the sentence that names all of them.

asks(
  'beside one in the talks with another',
  'In Oslo, President Alma Wirt was joined by Finance Secretary Ada Tull and Envoy Cass Rohm for a meeting with Prime Minister Jens Orre. ' +
    'Joining President Wirt in the talks with Governor Pia Storm were Trade Secretary Ben Yarrow and Ambassador Lea Dunn. ' +
    'President Wirt was accompanied by her brother, Mr. Ivo Wirt, and praised the talks of King Ulf.',
  [
    ['who joined Wirt in the meeting with Orre?', ['Ada Tull', 'Cass Rohm'], ['Yarrow', 'Orre']],
    ['who sat with Wirt in the meeting with Orre', ['Ada Tull', 'Cass Rohm'], ['Yarrow']],
    ['who was with the president in the talks with Storm?', ['Ben Yarrow', 'Lea Dunn'], ['Tull', 'Ivo']],
    ['who did Wirt meet in Oslo?', ['Jens Orre'], ['Tull', 'Rohm']],
    ['who joined Wirt in the talks with King Ulf?', undefined],
    ['who sat with Wirt in the meeting with Yarrow', undefined],
  ],
);
