import { asks } from './asks.ts';

// Who acts for somebody who is away, and small wordings: totals, labels of places, what a mission is built on.

asks(
  'who acts while the minister is away',
  `Tomorrow I depart for Tonga, accompanied by the Minister for the Pacific, Declan Moor. I will return on 3 September. During my absence the Hon Tobias Gray MP will act as Minister for Foreign Affairs.`,
  [
    ['who acts as foreign minister while she is away?', ['Hon Tobias Gray MP']],
    ['who is foreign minister while she is away', ['Hon Tobias Gray MP']],
    ['who is the acting foreign minister in her absence', ['Hon Tobias Gray MP']],
    ['who is finance minister while she is away?', undefined],
  ],
);

asks(
  'totals, cities and what rests on what',
  `The Director spoke at a conference of women mediators in Lviv organised by Bridge of Words. We welcome the Conference for Sudan, convened in Paris on 15 April, at which more than €2 billion was pledged, of which almost €900 million by the EU.

In line with its mandate, based on Resolution 1244 of 1999, KFOR provides a safe environment. The ministers visited Riga, Oslo and Bern.

More than 300 boats were seized in Dorra in May. Three more schools will be built in Kelo.`,
  [
    ['city of the conference of women mediators?', ['Lviv']],
    ['how much was pledged in paris altogether', ['more than €2 billion']],
    ['how many boats were seized in dorra in total', ['More than 300 boats']],
    ['which UN resolution is the mission built on', ['Resolution 1244 of 1999']],
    ['which resolution is KFOR founded on?', ['Resolution 1244 of 1999']],
    ['where did the ministers go, all three', ['Riga', 'Oslo', 'Bern']],
    ['cities the ministers visited, all of them', ['Riga', 'Oslo', 'Bern']],
    ['how many schools are there in kelo altogether', undefined],
    ['how many schools will be built in Kelo in total', undefined],
    ['city of the workshop?', undefined],
    ['city of Dorra?', undefined],
  ],
);

asks(
  'what rests on a paper',
  `We welcome the Conference for Sudan, convened in Paris on 15 April.

The High Representative spoke of the truce. In line with its mandate, based on Resolution 1244 of 1999, KFOR provides a safe environment.

The arms embargo is based on Resolution 1591. It is monitored by a panel of five experts.`,
  [
    ['which resolution is kfor built on', ['Resolution 1244 of 1999']],
    ['which resolution is the arms embargo based on', ['Resolution 1591']],
    ['which resolution is the embargo built on?', ['Resolution 1591']],
    ['which resolution is the conference based on', undefined],
    ['which resolution is the workshop based on', undefined],
    ['on which resolution is the fair based', undefined],
  ],
);
