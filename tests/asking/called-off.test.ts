import { asks } from './asks.ts';

asks(
  'meetings that did not come about',
  `Foreign Minister Dara Quist visited Togo from 2 to 4 May. She met President Olan Bere in Lomé.
Her planned meeting with the heads of the diplomatic missions was deferred to a later date.
A meeting with the Commander of the Harbour Guard had been foreseen but could not be held as he was out of the country.
Ms. Quist was scheduled to call on the King of Peru but the audience did not take place owing to his illness.
The three judges were not received by the minister, who will hear them later.
She was to call on the Speaker of Parliament; the call was held over telephone as the latter was travelling.
A planned stop in Malta was cancelled. A visit to the port could not take place because of the storm.
Ambassador Ivo Farr's talks with the Bishop were called off.`,
  [
    ['did she meet the heads of diplomatic missions?', ['no']],
    ['did quist see the heads of missions', ['no']],
    ['did they get to see the commander of the harbour guard?', ['no']],
    ['did she meet the harbour guard commander', ['no']],
    ['did quist see the king of peru', ['no']],
    ['was she received by the king?', ['no']],
    ['did they see the three judges', ['no']],
    ['did she meet the judges', ['no']],
    ['so did she see the speaker of parliament face to face?', ['no']],
    ['did she stop in malta?', ['no']],
    ['did they visit the port', ['no']],
    ['did quist meet Bere?', ['yes']],
    // Others, and what was only to be.
    ['did quist talk to the bishop?', undefined],
    ['did she meet the queen of peru?', undefined],
    ['did she stop in lomé?', undefined],
    ['did she visit the harbour guard?', undefined],
  ],
);

asks(
  'meetings that fell through, in other words',
  `Prime Minister Jon Vale held talks with President Eva Roth in Bern on Tuesday.
He had hoped to see the Mayor of Basel too, but that meeting fell through.
Talks with the miners' union, planned for Wednesday, have been postponed. He was unable to meet the bishop.
The delegation was refused an audience with the Emir. Mr. Vale did not visit the dam as planned.
No meeting with the opposition took place. The lunch with business leaders was cancelled owing to the strike.
The Speaker declined to receive Mr. Vale. Foreign Minister Ada Holm's meeting with the Pope was postponed.`,
  [
    ['did vale see the mayor of basel?', ['no']],
    ["did he meet the miners' union", ['no']],
    ['did he meet the bishop?', ['no']],
    ['did they see the emir', ['no']],
    ['did vale visit the dam', ['no']],
    ['did he talk to the opposition?', ['no']],
    ['did he have lunch with business leaders?', ['no']],
    ['did he get to see the speaker', ['no']],
    ['did vale meet roth', ['yes']],
    ['did vale meet the pope?', undefined],
    ['did he meet the mayor of bern?', undefined],
    ['did he see the farmers union', undefined],
  ],
);

asks(
  'what others did not do, and what was denied of another time',
  `Minister Ana Kovac arrived in Oslo on 8 May. Security guards did not meet President Tor Lund. The observers were not able to visit Bergen.
A meeting of the council was cancelled. The opposition has not met Siv Dahl.
The ambassadors will not meet Prime Minister Jo Ek. Kovac is not scheduled to meet Ida Moss.
Siv Dahl said that nobody should be surprised if Minister Ana Kovac does not meet Bishop Olan Bere.
Kovac did not visit Oslo in 2022. Kovac did not visit Hask. The visit to Split was delayed by an hour.`,
  [
    ['did Kovac meet Lund?', undefined],
    ['did Kovac visit Bergen?', undefined],
    ['did Kovac meet the council?', undefined],
    ['did kovac meet dahl', undefined],
    ['did kovac meet jo ek', undefined],
    ['did kovac meet ida moss', undefined],
    ['did kovac meet bishop bere', undefined],
    ['did she visit split', undefined],
    ['did kovac visit hask', ['no']],
  ],
);

asks(
  'what came about, and what was denied besides',
  `Minister Ana Kovac visited Oslo on 8 May. Kovac did not visit Oslo in 2022.
She did not only meet President Tor Lund but also Prime Minister Siv Dahl.
She regretted that she had not been able to visit Bergen earlier. On 9 May she toured Bergen.
The King declined to receive Kovac. Her visit to Split was called off. She could not meet Bishop Olan Bere, who was ill.`,
  [
    ['did kovac visit oslo', ['yes']],
    ['did kovac meet lund', ['yes']],
    ['did she visit bergen', ['yes']],
    ['did the king receive kovac', ['no']],
    ['did she visit split', ['no']],
    ['did kovac meet the bishop', ['no']],
  ],
);
