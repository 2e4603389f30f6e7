import { asks } from './asks.ts';

// When things run out and by when they are due: of the very noun asked about, and of nothing else in its sentence.

asks(
  'what runs out and what is due',
  `They agreed that the legal review should be completed no later than the end of March.

The Adra crossing was reopened to convoys only in part, under an arrangement with the Kelian authorities which runs out on 15 August.

The lease of the pier runs out in June 2025. The fuel of the depot ran out on 2 May.

The audit has to be handed in not later than 7 July.

The mission began in the middle of May.`,
  [
    ['by when must the legal review be finished', ['the end of March']],
    ['by when should the review be completed', ['the end of March']],
    ['when does the arrangement end', ['15 August']],
    ['when does the arrangement for the Adra crossing end?', ['15 August']],
    ['when will the arrangement with the Kelian authorities end', ['15 August']],
    ['when will the lease of the pier end', ['June 2025']],
    ['by when must the audit be handed in', ['7 July']],
    ['when did the mission begin', ['the middle of May']],
    ['when does the crossing end', undefined],
    ['when does the mission end', undefined],
    ['when does the audit end', undefined],
    ['when was the crossing closed', undefined],
    ['by when must the pier be finished', undefined],
  ],
);
