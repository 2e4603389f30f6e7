import { asks } from './asks.ts';

// What the tree hangs on the right word must not be lost to those who looked for it elsewhere.

asks(
  'teams and where they are sent',
  'President Moreno spoke of the port of Lenz, and the Vice President committed to dispatch an interagency team led by Coast Guard Rear Admiral Joy Pettit to Tarnby before the summer.',
  [['who will lead the team going to Tarnby?', ['Pettit'], ['Moreno']]],
);

asks(
  'days of a clause within the sentence',
  `The Harbour Commission, whose president, Mr. Goran Tresk, resigned on 30 March and has not yet been replaced, met its deadlines. On October 3, police raided the offices of the Lenz Union and took away its director, Marta Gual, who was released nine days later without charge.`,
  [
    ['when did the president of the harbour commission step down?', ['30 March']],
    ['when was Gual let go?', undefined],
  ],
);

asks(
  'a plan is no reason',
  'The Norland Presidency will begin on 1 July and not, as had originally been planned, in January 2018, as Sundland relinquished its turn.',
  [['why does the presidency start earlier than planned?', ['relinquished its turn'], ['planned, in']]],
);

asks(
  'what somebody does through a fund, the fund does',
  'Through the Norland Fund for Ports (NFP), the Union has invested more than $1.9 billion in Sundland since 2003, and today over 900 boats receive its support.',
  [['how much has the NFP put into Sundland?', ['$1.9 billion']]],
);
