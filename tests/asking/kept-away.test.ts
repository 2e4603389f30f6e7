import { asks } from './asks.ts';

// Why somebody did not go or was not there.

asks(
  'what kept them away',
  'Minister Ana Kolar of Vesna toured the coast on Monday. The situation in Brod does not allow her to visit the island of Sarn. A planned flight to Tamno to see the bishop, Petr Halek, was dropped on Saturday after a relief plane was hit by gunfire at Ostrel. For reasons of security, a planned visit to the fishing villages of Lomnice was cancelled. The session was chaired by the deputy speaker, Oto Brand, on behalf of the Speaker, who was prevented from attending by an urgent sitting of the committee on floods. Ambassador Iva Dorn could not travel to Vell because the airport was closed.',
  [
    ["why isn't Kolar going to Sarn?", ['situation in Brod']],
    ["why didn't Kolar fly to Tamno?", ['hit by gunfire']],
    ['why were the fishing villages left out?', ['reasons of security']],
    ['why was the speaker missing?', ['urgent sitting of the committee on floods']],
    ['why did Dorn not go to Vell?', ['airport was closed']],
    ['why did Dorn not go to Tamno?', undefined],
    ['why is Kolar not going to Vell?', undefined],
    ['why did Brand not attend?', undefined],
    ['why was Brand absent?', undefined],
    ['why did Kolar not go to Ostrel?', undefined],
  ],
);

asks(
  'what kept others away',
  "Senator Mila Horn opened the fair in Dravin. The Governor's stop in Pelt fell through when the ferry broke down. Storms prevented the rowers from reaching Kamen. Captain Jan Sever, who was kept from joining the crew by a broken arm, sent a letter. Ms. Horn's trip to Osek was called off owing to a strike of the pilots. The mayor of Tisov did not attend the dinner, as the council was sitting late. Judge Ema Roth will not be able to come to Zlin on medical grounds. A visit to the Koral mine, which had been foreseen for May, did not take place owing to snow.",
  [
    ['why did the governor not stop in Pelt?', ['ferry broke down']],
    ['why did the rowers not reach Kamen?', ['Storms']],
    ['why did Sever not join the crew?', ['broken arm']],
    ["why wasn't Horn in Osek?", ['strike of the pilots']],
    ["why couldn't Roth come to Zlin?", ['medical grounds']],
    ['why did the mayor of Tisov miss the dinner?', ['council was sitting late']],
    ['why did she not get to the koral mine', ['owing to snow']],
    ['why did Sever not get to the koral mine', undefined],
    ['why did Horn not go to Pelt?', undefined],
    ['why did the governor not go to Osek?', undefined],
    ['why was Roth not in Dravin?', undefined],
  ],
);
