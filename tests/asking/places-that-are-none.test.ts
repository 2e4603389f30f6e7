import { asks } from './asks.ts';

// Two lands that have something with each other, the edge of the meeting asked about, and where somebody only works are no places of it.

asks(
  'places that are none',
  `Envoy Ana Lind was received on Monday. She praised the close cooperation between the Kingdom of Norway and the Lake Union.
On the sidelines of the harbour conference Lind met with Bo Berg.
The new consul, Mr. Per Aas, presented his letter at the headquarters of the Lake Union. He works for Chile.`,
  [
    ['where was she received?', undefined],
    ['where was the harbour conference?', undefined],
    ['where does the new consul live?', undefined],
    ['where did the consul present his letter', ['headquarters of the Lake Union']],
    ['where did Lind meet Berg', ['sidelines']],
  ],
);

asks(
  'where somebody lives',
  `The new consul, Mr. Per Aas, presented his letter at the headquarters of the Lake Union. Mr. Aas resides in Bergen. Talks between Oslo and Riga were held in Sund.`,
  [
    ['where does the new consul live?', ['Bergen']],
    ['where does Aas reside', ['Bergen']],
    ['where were the talks between Oslo and Riga held', ['Sund']],
  ],
);

asks(
  'where the talks were is not where a thing is',
  `After their talks in Bergen, the Minister praised the plan for two new piers. The office in Riga has ten desks.`,
  [
    ['where exactly are the two new piers?', undefined],
    ['where were the talks', ['Bergen']],
    ['where is the office', ['Riga']],
  ],
);
