import { asks } from './asks.ts';

// 'The first since 1998' is not the first of all; 'the first to P, and the first ever to Q' counts each place by itself.

asks(
  'the first after a break, and the first of all',
  'President Ida Holm will travel to Chad and Togo. This will be the first visit by a President of Iceland to Chad since 2006, and the first ever to Togo. ' +
    'It is also the first official meeting of the two sides in eleven years.',
  [
    ['will this be the first visit of an Icelandic president to Chad?', ['no']],
    ['is it the first visit ever to Chad', ['no']],
    ['will it be the first visit to Togo?', ['yes']],
    ['is this the first presidential visit to Mali', undefined],
    ['is it the first meeting of the two sides?', ['no']],
    ['will this be the first visit to Chad since 2006?', ['yes']],
  ],
);

asks(
  'other firsts',
  'Minister Bo Lund arrived in Peru on Monday. It is his first trip to Peru since taking office. ' +
    'This is the third visit by a Danish minister to Bolivia, and the first to Chile in two decades. He has never been to Cuba.',
  [
    ['is it the first trip by a Danish minister to Chile?', ['no']],
    ['was this the first visit by a Danish minister to Bolivia', ['no']],
    ["is this Lund's first trip to Peru?", undefined],
    ['is this the first visit by a Danish minister to Cuba', undefined],
  ],
);
