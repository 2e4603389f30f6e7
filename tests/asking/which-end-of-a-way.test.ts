import { asks } from './asks.ts';

// Where something was before it moved, and where it came from.

asks(
  'the place that somebody moved from',
  `The office of the Grain Centre moved to Lima from Quito this summer. The Norland Bank has relocated its headquarters from Oslo to Bergen. Mr Ivo Lind arrived in Turin from Genoa on Monday. The Lakes Institute has its seat in Accra. The patrol to Torit was stopped in Magwi.`,
  [
    ['where did the Grain Centre have its office before?', ['Quito'], ['Lima']],
    ['where did the office of the Grain Centre move from?', ['Quito'], ['Lima']],
    ['where did the office of the Grain Centre move to?', ['Lima'], ['Quito']],
    ['where did the Norland Bank have its headquarters previously?', ['Oslo'], ['Bergen']],
    ['from where did the Norland Bank move its headquarters?', ['Oslo'], ['Bergen']],
    ['where did the Norland Bank move its headquarters?', ['Bergen'], ['Oslo']],
    ['where was the Lakes Institute before?', undefined],
    ['where did the Lakes Institute move from?', undefined],
    ['where was the patrol stopped?', ['Magwi'], ['Torit']],
  ],
);

// A move of one body's office is no move of another body.
asks(
  'whose house moved',
  `The Reed Institute has its seat in Accra. The secretariat of the Tin Council moved to Lima from Quito in June.`,
  [
    ['where did the Reed Institute move to?', undefined],
    ['from where did the Reed Institute move?', undefined],
    ['where did the secretariat of the Tin Council move to?', ['Lima'], ['Quito']],
    ['where did the Tin Council move from?', ['Quito'], ['Lima']],
  ],
);
