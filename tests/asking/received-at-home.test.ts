import { asks } from './asks.ts';

asks(
  'a meeting in a house called after the post of one of them',
  `BERGEN, 4 May - Prime Minister Jonas Alder met with Deputy Governor Rita Solberg at the Deputy Governor's residence on 3 May. Governor Tom Bakke sent his regards.`,
  [
    ['where did Solberg receive Alder?', ["the Deputy Governor's residence"]],
    ['when did the deputy governor receive Alder?', ['3 May']],
    ['where was Alder received by Solberg?', ["the Deputy Governor's residence"]],
    ['when did Alder receive Solberg?', undefined],
    ['where did Alder receive the deputy governor?', undefined],
    ['when did Bakke receive Alder?', undefined],
    ['did Alder receive Solberg?', undefined],
  ],
);

asks(
  'a meeting during the visit of one of them',
  `RIGA, 4 May - Minister of Transport Karl Ozols met with Director Lena Moe in the Small Hall on 2 May. Moe arrived in Riga on an official visit on Tuesday.`,
  [
    ['where did Ozols receive Moe?', ['Small Hall']],
    ['when did the minister receive Moe?', ['2 May']],
    ['where did Moe receive Ozols?', undefined],
    ['when did Moe receive the minister?', undefined],
  ],
);

asks(
  'a meeting on the journey of whoever is said to receive',
  `OSLO, 4 May - Secretary of State Ann Barker travelled to Oslo on Monday. She met with Prime Minister Jonas Alder on 3 May.`,
  [
    ['when did Barker receive Alder?', undefined],
    ['when did Barker meet Alder?', ['3 May']],
  ],
);

asks(
  'one of a list by the field of his post',
  `OSLO, 4 May - Envoy Paul Kerr met with Crown Prince Adam Holt, Minister of Energy Bjorn Dahl, Minister of Investment Conrad Eng, Minister of Environment, Water, and Agriculture David Foss, and Minister of Communications Erik Gran.`,
  [
    ['which minister for the environment did he see?', ['David Foss'], ['Dahl', 'Eng', 'Gran', 'Holt']],
    ['which minister for energy did Kerr meet?', ['Bjorn Dahl'], ['Foss', 'Eng', 'Gran']],
    ['which minister of communications did Kerr meet?', ['Erik Gran'], ['Foss', 'Dahl']],
    ['which minister for tourism did Kerr see?', undefined],
    ['which minister for justice did he meet?', undefined],
  ],
);

asks(
  'who they are of whom a group is told',
  `OSLO, 4 May - Under Secretary Ann Barker visited Norway. She met with representatives of the country's lively civil society, including prison visitors, lawyers, and teachers. Barker also saw members of the council.`,
  [
    ['which representatives of civil society did Barker meet?', ['prison visitors', 'lawyers', 'teachers'], ['council']],
    ['which members of the council did Barker see?', undefined],
    ['which representatives of business did Barker meet?', undefined],
  ],
);

asks(
  'the town of an event asked for with the verb to be',
  `OSLO, 4 May - The two countries will launch the initiative formally at TREE9 in Tallinn. Minister Ida Moss is in Sweden for talks.`,
  [
    ['which city is TREE9 in?', ['Tallinn']],
    ['what city is TREE9 in?', ['Tallinn']],
    ['which city is TREE10 in?', undefined],
  ],
);
