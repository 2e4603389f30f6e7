import { asks } from './asks.ts';

// A number, a day, a place or a document that is told of one country is told of no other, nor does what is told of a deed answer who asks for its undoing.

asks(
  'numbers and documents of another country',
  `The Minister commended Estonia's decision to raise its defence spending to 2.8 percent of GDP in 2023.
Some 900 Portuguese soldiers are serving in the mission.
The Authority will keep 150 seats for Nepalese students at the state colleges.
The ministers backed the debt treatment of Zambia under the Common Framework.
Finland has lent 30 million US dollars to the ports.
In Lisbon the envoy also spoke of trade with Latvia.`,
  [
    ['how much of its gdp will estonia spend on defence in 2023?', ['2.8']],
    ['how much of its gdp will latvia spend on defence in 2023?', undefined],
    ['how many portuguese soldiers are in the mission?', ['900']],
    ['how many polish soldiers are in the mission?', undefined],
    ['how many seats will be kept for nepalese students?', ['150']],
    ['how many seats will be kept for latvian students?', undefined],
    ['under which framework is zambia’s debt treated?', ['Common Framework']],
    ['under which framework is angola’s debt treated?', undefined],
    ['how much has finland lent to the ports?', ['30 million']],
  ],
);

asks(
  'deeds that undo what is told',
  `She said that 23 drivers remained in detention in the north.
The relief bridge comprised 14 aircraft.
The court sits in keeping with Regulation 12 of 2004.
The ferry will arrive in Port Askel on 4 May.
The ferry will leave Port Askel on 6 May.
Twelve stations closed in the hills last winter.`,
  [
    ['how many drivers are still detained?', ['23']],
    ['how many drivers were released?', undefined],
    ['how many aircraft were in the relief bridge?', ['14']],
    ['how many aircraft were lost?', undefined],
    ['which regulation abolished the court?', undefined],
    ['when will the ferry leave port askel?', ['6 May']],
    ['how many stations closed in the hills?', ['Twelve']],
    ['how many stations were shut last winter?', ['Twelve']],
  ],
);
