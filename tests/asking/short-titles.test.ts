import { asks } from './asks.ts';

asks(
  'posts in the short forms that people type',
  'Deputy Secretary-General Bo Berg received Foreign Minister Ana Lind on Monday. The Special Representative of the UN Secretary-General for Chad, Ms. Eva Holm, ' +
    'met Vice President Carl Moss. The Executive Secretary of the Lakes Authority (LAKA), Mr. Jon Hale, held talks with the Ambassador of Peru, Ms. Juana Ruiz.',
  [
    ['who did the deputy sec gen receive', ['Ana Lind']],
    ['who received the foreign min', ['Bo Berg']],
    ['whos the un special rep for chad', ['Eva Holm']],
    ['who did the vice pres meet', ['Eva Holm']],
    ['who is the exec sec of laka?', ['Jon Hale']],
    ['who is the amb of peru', ['Juana Ruiz']],
    ['who did the laka chief hold talks with', ['Juana Ruiz']],
    ['who did the laka boss meet', ['Juana Ruiz']],
    ['who is the finance min', undefined],
    ['who did the nato chief meet', undefined],
  ],
);

asks(
  'whose head is meant, and what is more than a head',
  'OSLO (AB) _ The head of the U.N. relief mission met Monday with rebel leader Joao Makua. U.N. Special Representative Gian Ferro told reporters in Oslo. ' +
    'Ferro was accompanied by the U.N. force commander, Maj. Gen. Otto Costa. The trip took him to the South Caucasus.',
  [
    ['who did the head of the un mission meet', ['Joao Makua'], ['Ferro', 'Costa']],
    ['who did the head of the un office meet', undefined, [], 'not yet'],
  ],
);
