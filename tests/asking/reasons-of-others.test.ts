import { asks } from './asks.ts';

// What is told for a reason, whole, and what only looks like one: a 'for' phrase of a deeper noun, what is thanked for, what was the result of what.

asks(
  'what is thanked for',
  `Kestovia appreciates Norvania's work on the lake, including its help for the fishing schools and for the Lake Rescue (LR) centre.
Minister Ana Lind thanked Dorran for its patience with the ferry strike, stressing the need for new piers to serve the islanders.
The envoy praised Serpel for taking in 300 families after the flood.
The mayor commended the divers' courage during the search off Hask.
The Council opened an office for the north of Lenna.`,
  [
    ['why does Kestovia appreciate Norvania?', ["Norvania's work on the lake"]],
    ['why is Kestovia grateful to Norvania?', ['work on the lake']],
    ['why did Lind thank Dorran?', ['its patience with the ferry strike'], ['islanders']],
    ['why did the envoy praise Serpel?', ['taking in 300 families']],
    ['why did the mayor commend the divers?', ['courage']],
    ['why does Norvania appreciate Kestovia?', undefined],
    ['why did the mayor thank Dorran?', undefined],
  ],
);

asks(
  'what came of what',
  `The Chair noted that the collapse of the cannery was the result of years of falling catches and rising debt.
Heavy rain caused the delay of the regatta.
The shortage of bread in Askel resulted from a strike of the mills.
A broken rudder led to the sinking of the ferry Nordstern.
The fair in Lenna was a success.`,
  [
    ['why did the cannery collapse?', ['years of falling catches and rising debt']],
    ['why was the regatta delayed?', ['Heavy rain']],
    ['why was there a shortage of bread in Askel?', ['a strike of the mills']],
    ['why did the Nordstern sink?', ['A broken rudder']],
    ['why was the fair a success?', undefined],
    ['why did it rain?', undefined],
  ],
);

asks(
  'reasons given whole',
  `Guards staying in Brenn will serve at the request of the Governor with a task limited to training, equipping and advising the fishermen to ensure the nets can never be stolen.
The engineers remained on the dam to make sure the gates would hold.
The wardens were sent to count, tag and feed the seals.
The Council provided funds for a network of wells in the hills of Dorran.`,
  [
    ['why are the guards staying in Brenn?', ['training, equipping and advising the fishermen', 'never be stolen']],
    ['why did the engineers remain on the dam?', ['to make sure the gates would hold']],
    ['why were the wardens sent?', ['to count, tag and feed the seals']],
    ['why did the fishermen strike?', undefined],
  ],
);

asks(
  'what happened to another thing',
  `Timber sales fell by a tenth as the sawmills stood still.
The fall in rents is due to a wave of new flats.
The ferry stopped because of a broken mast.
Work on the bridge stopped after the flood.
They left early because the pass was closed.`,
  [
    ['why did wages fall?', undefined],
    ['why are rents falling?', ['wave of new flats']],
    ['why did the ferry stop?', ['broken mast']],
    ['why did the trams stop?', undefined],
    ['why did the climbers leave early?', ['pass was closed']],
  ],
);
