import { asks } from './asks.ts';

// A reason in a clause with 'who' or 'which' is one of what that clause tells, and ends where the clause does.

asks(
  'reasons by the way',
  `A source at the talks, who asked not to be named because he may not speak to the press, said the two presidents had been expected to meet but that the summit was called off on Tuesday when news came of a raid on the port of Jau. The bridge, which was closed in May because of floods, reopened on Monday. Minister Ola Lind, who left early because she was ill, said that the vote was delayed because two members were absent. The ferry, which sank owing to a leak, will be raised. The fair was cancelled when the lights failed, and the choir sang when the guests came.`,
  [
    ['why was the summit called off', ['raid'], ['press']],
    ['why was the summit of the presidents cancelled', ['raid'], ['press']],
    ['why did the source ask not to be named', ['press'], ['raid']],
    ['why was the bridge closed', ['floods'], ['Monday']],
    ['why did Lind leave early', ['ill'], ['absent']],
    ['why was the vote delayed', ['absent'], ['ill']],
    ['why did the ferry sink', ['leak'], ['raised']],
    ['why was the fair cancelled', ['lights failed'], ['choir']],
    ['why did the bridge reopen', undefined],
    ['why will the ferry be raised', undefined],
    ['why did the choir sing', undefined],
  ],
);
