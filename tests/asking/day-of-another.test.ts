import { asks } from './asks.ts';

// A day is one of what its own clause tells: not of another person, of a plan that was given up, or of one yet to come.

asks(
  'truce',
  `MARN, June 9 - The mediators left on Monday without a date for a third round of talks, which had been expected in July. A trip to Calda was cancelled on Friday after a helicopter was hit near the airfield. On May 3 police took away the editor of the Herald, Sara Moll, who was freed five days later; on May 5 the priest of Orm, Father Luis Baro, was kept from leaving his house.

The chair of the Dockers’ Union, Pavel Dorn, who was released from prison in January after a pardon by President Vesely, met Minister Anton Brek on Thursday. A second convoy is planned for later this week. The ceasefire, which the parties signed on April 30, was to have come into force on May 1. The airport reopened on Sunday, two weeks after rebels shelled its runway.

Judge Ana Lopo, whose brother was killed in 1994, will open the inquiry on June 20. Elections are due in October; the last ones were held in 1992. The Commission said on Tuesday that the border had been closed on May 12.`,
  [
    ['when did the third round begin?', undefined],
    ['when was the helicopter hit?', undefined],
    ['when was the helicopter shot down?', undefined],
    ['when was the trip to Calda cancelled?', ['Friday']],
    ['when did they travel to Calda?', undefined],
    ['when was Moll taken away?', ['May 3']],
    ['when was Baro freed?', undefined],
    ['when was Baro arrested?', undefined],
    ['when was Brek released?', undefined],
    ['when was Vesely released from prison?', undefined],
    ['when was Dorn released?', ['January']],
    ['when did the second convoy arrive?', undefined],
    ['on what date did the second convoy land?', undefined],
    ['when did the first convoy arrive?', undefined],
    ['when did the ceasefire come into force?', undefined],
    ['when did the airport close?', undefined],
    ['when was Lopo killed?', undefined],
    ["when was Lopo's brother killed?", ['1994']],
    ['when was the inquiry opened?', undefined],
    ['when will Lopo open the inquiry?', ['June 20']],
    ['when were the last elections?', ['1992']],
    ['when were the elections held in October?', undefined],
    ['when was the border closed?', ['May 12']],
    ['when was the border reopened?', undefined],
    ['when did Brek leave prison?', undefined],
    ['when did Vesely meet Brek?', undefined],
    ['when did Dorn meet Brek?', ['Thursday']],
  ],
);

asks(
  'a week',
  `Consul Ada Lerner, whose deputy was attacked on Monday, spoke with Mayor Igor Stahl, who took office in March, about the market fire. The judge Nils Orr, who was suspended in January, appealed on Wednesday; on Thursday the court heard Lidia Marsh, a witness.

A regatta was to have been held on Sunday. The bridge repair was postponed on Tuesday, and a boat lift is planned for December. On March 2 the writer Rosa Quint was stopped at the border; she returned home the next day. Envoy Tom Hale, who had met Quint in Paris in 2017, wrote to Stahl on March 10.`,
  [
    ['when was Lerner attacked?', undefined],
    ['when was Stahl attacked?', undefined],
    ['when did Stahl take office?', ['March']],
    ['when did Lerner take office?', undefined],
    ['when was Stahl suspended?', undefined],
    ['when was Orr suspended?', ['January']],
    ['when was Marsh suspended?', undefined],
    ['when was Orr heard?', undefined],
    ['when was the regatta held?', undefined],
    ['when was the bridge repaired?', undefined],
    ['when was the boat lift built?', undefined],
    ['when was Quint stopped?', ['March 2']],
    ['when was Hale stopped?', undefined],
    ['when was Hale stopped at the border?', undefined],
    ['when did Hale meet Quint?', ['2017']],
    ['when did Hale meet Stahl?', undefined],
    ['when was Quint freed?', undefined],
    ['when did Hale write to Stahl?', ['March 10']],
  ],
);

asks(
  'no date yet',
  `Envoy Carla Winther left Salire on Saturday without a date for a second round of talks. The first round was held in Lisbon in March. The union ended its strike on Monday, with no date for a vote on the offer.`,
  [
    ['when did Winther leave Salire?', ['Saturday']],
    ['when does the second round start?', undefined],
    ['when is the second round of talks?', undefined],
    ['when was the first round held?', ['March']],
    ['when is the vote on the offer?', undefined],
    ['when did the strike end?', ['Monday']],
  ],
);

// The day in one town is no day in another; in a country it may be.
asks(
  'the day of a visit to another town',
  `On Tuesday, the delegation visited Maun, where Ms Ada Rolf met the chair of the board. The delegation will leave for Windhoek on Friday. The minister visited Bergen on Monday and thanked the port.`,
  [
    ['when did the delegation visit Windhoek?', undefined],
    ['when did the delegation visit Maun?', ['Tuesday']],
    ['when did the minister visit Bergen?', ['Monday']],
    ['when did the minister visit Windhoek?', undefined],
  ],
);
