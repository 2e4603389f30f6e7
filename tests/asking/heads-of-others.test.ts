import { asks } from './asks.ts';

asks(
  'who leads a body: not whoever leads another one of the sentence',
  `The Council received the report of the Joint Technical Mission, presented by its leader, Brigadier General Ola Kolleh.

The Lake Union heard the Port Agency and its director, Jan Vik. The Bridge Forum is chaired by Ada Moss.

The patrol vessel HMS Tolle is in Tarnby. Her crew is led by Commander Eva Thorn. Wing Commander Bo Rud praised HMS Tolle.`,
  [
    ['who leads the council?', undefined],
    ['who heads the Lake Union', undefined],
    ['who led the joint technical mission', ['Ola Kolleh']],
    ['leader of the technical mission?', ['Ola Kolleh']],
    ['who heads the Port Agency?', ['Jan Vik']],
    ['who chairs the Bridge Forum', ['Ada Moss']],
  ],
);
