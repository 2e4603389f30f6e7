import { asks } from './asks.ts';

// Reasons told behind a verb, and what looks like a reason and is what a verb or noun calls for.

asks(
  'causes behind the verb',
  `Timber sales dropped by a tenth as orders from builders dried up.
Rents rose in spring, reflecting a shortage of flats.
The mayor refused the offer, saying that the town could pay for the bridge.
The pilots' negotiations broke down on Sunday when the airline cut its offer.
Ferries have been idle since May in protest at new fuel taxes.
Shots were fired as the convoy approached the gate.
The nurses cheered as the minister spoke.`,
  [
    ['why did timber sales drop', ['as orders from builders dried up']],
    ['why did rents rise', ['a shortage of flats']],
    ['why did the mayor refuse the offer', ['the town could pay for the bridge']],
    ['why did the negotiations break down', ['when the airline cut its offer']],
    ['why are the ferries idle', ['new fuel taxes']],
    ['why did the rents drop', undefined],
    ['why did timber sales rise', undefined],
    ['why were shots fired', undefined],
    ['why did the nurses cheer', undefined],
    ['why did the airline cut its offer', undefined],
  ],
);

asks(
  'what a verb or noun calls for',
  `The chamber urged the harbour board to lower the fee on containers.
Reports say that Mayor Edda Brun intends to resign.
The villagers deserve to know when the road will open.
She opposed a levy on sugar.
The board backed the plan to widen the canal.
Ms Lind asked the board to send divers; Mr Holm turned down the request, arguing that the lake was frozen.
The divers were sent to inspect the hull.`,
  [
    ['why should the fee on containers be lowered', undefined],
    ['why is Brun resigning', undefined],
    ['why is there a levy', undefined],
    ['why did she oppose the levy', undefined],
    ['why did the villagers come', undefined],
    ['why did the board back the plan', undefined],
    ['why did Holm turn down the request', ['the lake was frozen']],
    ['why were the divers sent', ['to inspect the hull']],
  ],
);

asks(
  'causes as objects, and behind over',
  `Families who fled floods in the valley were housed in Brae. Two clerks fled the town of Orland by boat.
The five previous rounds failed over the rebels' demand for a seat. The chair resigned over the weekend.
The dockers walked out over unpaid wages. Fires burned over two hectares.

The trucks arrived on Tuesday after delays caused by damaged roads.
The signing was originally planned for June and was postponed because of the death of the minister.`,
  [
    ['why did the families flee', ['floods']],
    ['why did the clerks flee', undefined],
    ['why did the earlier rounds fail', ["the rebels' demand for a seat"]],
    ['why did the chair resign', undefined],
    ['why did the dockers walk out', ['unpaid wages']],
    ['why were the trucks late', ['damaged roads']],
    ["why wasn't the pact signed in june", ['the death of the minister']],
    ['why did the minister resign', undefined],
  ],
);
