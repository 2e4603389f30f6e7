import { asks } from './asks.ts';

asks(
  'things by their everyday names',
  `The Minister of Labour, Ida Holm, visited the Tornau shipyard on 3 May. In Orvik she met the families of the miners. The two sides concluded a line of credit of 40 million euros for the port.

Norland may lift the trade restrictions on timber. Judge Piet Maas read the judgment in Vessa. The peacekeepers set up a temporary base in Kettla. The observers had no freedom of movement near Harven.`,
  [
    ['which boat yard did Holm visit', ['Tornau']],
    ['whose loved ones did Holm meet in Orvik', ['miners']],
    ['how big is the lending deal', ['40 million']],
    ['which country may lift its limits on trade', ['Norland']],
    ['where did the blue helmets set up a short-term base', ['Kettla']],
    ['where did they set up a makeshift outpost', ['Kettla']],
    // Another thing, another deed.
    ['which boat yard did Maas visit', undefined],
    ['how big is the trade deal', undefined],
    ['where did the blue helmets set up a field hospital', undefined],
    ['whose loved ones did Holm meet in Kettla', undefined],
  ],
);
