import { asks } from './asks.ts';

asks(
  'which one, where the sentence does not say which',
  `Minister Holm visited the Santa Ruba school in Orvik. The school was damaged by Cyclone Bero, which passed near Pellu on 3 November and killed 40 sheep. The old Fell bridge was swept away. The grant for the lighthouse, put at 3 million crowns, still had to be approved by Parliament.`,
  [
    ['which school was damaged', undefined],
    ['which school did holm visit', ['Santa Ruba']],
    ['which bridge was swept away', ['Fell']],
    ['what was damaged by bero', ['school']],
    ['how much did parliament approve for the lighthouse', undefined],
  ],
);
