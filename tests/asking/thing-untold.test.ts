import { asks } from './asks.ts';

// The day or place of a thing that the release does not name is not that of another thing of which the same verb is told.

asks(
  'days and places of things that are not named',
  `The fair opens on Friday in Velm. Norway and Chile signed the border treaty in Lima on 3 March. The ferry was repaired in Sarn on 5 April.`,
  [
    ['when does the fair open', ['Friday']],
    ['when does the wedding start', undefined],
    ['when does the concert begin', undefined],
    ['where was the bridge repaired', undefined],
    ['when was the ferry repaired', ['5 April']],
    ['when did the two neighbours sign the border treaty', ['3 March']],
    ['where was the ferry repaired', ['Sarn']],
  ],
);
