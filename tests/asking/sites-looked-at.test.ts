import { asks } from './asks.ts';

asks(
  'a site by what people say for a visit, and the commander of a ship by what they call him',
  `Minister Ola Lind visited the Sund fish factory and the school in Tarnby on Monday. The ministry looked at the bridges that need repair.

The patrol vessel HMS Tolle, commanded by Commander Eva Thorn, has left. The harbour master, Bo Rud, waved.`,
  [
    ['which factory did lind look around?', ['Sund fish factory']],
    ['which school did Lind drop by', ['school in Tarnby']],
    ['which fish factory did the minister have a look at?', ['Sund fish factory']],
    ['which hospital did Lind look at', undefined],
    ['what port did lind stop by?', undefined],
    ['skipper of HMS Tolle?', ['Eva Thorn'], ['Rud']],
    ['who is the skipper of HMS Tolle', ['Eva Thorn']],
    ['who skippers the Tarnby?', undefined],
  ],
);
