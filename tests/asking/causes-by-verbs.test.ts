import { asks } from './asks.ts';

asks(
  'causes told by a verb or an adverb of their own',
  'Mr. Cabo declined the invitation, on the ground that his deputies had not been released. The curriculum would not be introduced before May, since the ' +
    'working group had yet to be appointed. The number of crossings decreased last week, which officials attributed to the closure of schools and to ' +
    'heavy rain. The flight was aborted and the removal has therefore not been verified. Farmers blamed the drought for the poor harvest. Exports fell; as a ' +
    'result, the port was closed in June. The minister put the delay down to a strike.',
  [
    ['why would the curriculum not be introduced before May?', ['since the working group had yet to be appointed']],
    ['why did cabo decline the invitation?', ['deputies had not been released']],
    ['why did the number of crossings decrease', ['closure of schools', 'heavy rain']],
    ['why has the removal not been verified?', ['flight was aborted']],
    ['why was the port closed?', ['Exports fell']],
    ['why was there a delay', ['strike']],
    ['why was the flight aborted', undefined],
    ['why did the farmers blame the drought', undefined],
    ['why did exports fall', undefined],
    ['why was there a strike', undefined],
    ['why did the number of deputies decrease', undefined],
  ],
);

asks(
  'numbers spoken of and not asked for',
  'The number of refugees in the camp reached 4,000 in March 2021. Director Ola Lind voiced concern over the amount of waste. The size of the fleet was cut because fuel was dear.',
  [
    ['when did the number of refugees reach 4,000?', ['March 2021']],
    ['who voiced concern over the amount of waste', ['Lind']],
    ['why was the size of the fleet cut?', ['fuel was dear']],
    ['what number of refugees was reached in the camp?', ['4,000']],
  ],
);
