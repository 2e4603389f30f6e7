import { asks } from './asks.ts';

// Numbers told in rows: in turn with the names of another row, of several groups of people together, in two units, with a hyphen.

asks(
  'in turn',
  `Kestovia and Norvania are sending 1,500 and 700 soldiers respectively.
Turnout in Gorna and Dolna was 61 and 54 per cent respectively.
The second and third convoys carried 400 and 250 tonnes of flour respectively.
Lenna and Serpel have 12 and nine clinics.`,
  [
    ['how many soldiers does norvania send?', ['700'], ['1,500']],
    ['how many soldiers does kestovia send?', ['1,500'], ['700']],
    ['what was the turnout in dolna?', ['54'], ['61']],
    ['what was the turnout in gorna?', ['61'], ['54']],
    ['how much flour did the third convoy carry?', ['250'], ['400']],
    ['how many soldiers does hasland send?', undefined],
    ['what was the turnout in lenna?', undefined],
  ],
);

asks(
  'people of a row together',
  `Eleven soldiers and two civilians were killed on Monday near Tessara.
Three drivers, two nurses and a child were wounded in the blast.
The blast destroyed 12 houses and nine shops.`,
  [
    ['how many people were killed?', ['Eleven soldiers', 'two civilians']],
    ['how many soldiers were killed?', ['Eleven'], ['two']],
    ['how many civilians were killed?', ['two'], ['Eleven']],
    ['how many people were wounded?', ['Three drivers', 'two nurses', 'a child']],
    ['how many nurses were wounded?', ['two'], ['Three']],
    ['how many nurses were killed?', undefined],
    ['how many soldiers were wounded?', undefined],
    ['how many people were arrested?', undefined],
  ],
);

asks(
  'one length in two units, sums and seats with a hyphen',
  `The court sentenced Goran Mirk to four years and six months in prison.
The talks in Lenna lasted two hours, 30 minutes.
They discussed a 3-billion-dollar credit facility.
The 120-seat parliament adopted the law, and 11 parties voted for it.`,
  [
    ['how long was Mirk sentenced to?', ['four years and six months']],
    ['how long did the talks last?', ['two hours, 30 minutes']],
    ['how big is the credit facility?', ['3-billion-dollar']],
    ['how many seats does parliament have?', ['120-seat']],
    ['how many parliaments adopted the law?', undefined],
  ],
);

asks(
  'givers of whom nothing is told',
  `The first tranche of $600 million was disbursed in May.
The Embassy of Norland handed over two boats to the Kestovia Coast Guard under a grant of 1.8 billion yen.`,
  [
    ['how much did the development bank pay?', undefined],
    ['how much did the insurers lend?', undefined],
    ['how much did the embassy give?', ['1.8 billion yen']],
  ],
);

asks(
  'a thing told of elsewhere in the release, or within what tells of another',
  `The minister opened the ferry terminal, which was built at a cost of 62 million euros.
The mayor thanked all who had worked on it.
A plaque was unveiled.
The bridge linking the terminal with the motorway, funded by the Lakes Bank, is due to be completed next year.
The clinic beside the market was built by Norvik Construction.`,
  [
    ['how much did the terminal cost?', ['62 million euros']],
    ['how much did the bridge cost?', undefined],
    ['who funded the bridge?', ['Lakes Bank']],
    ['who funded the terminal?', undefined],
    ['who built the clinic?', ['Norvik Construction']],
    ['who built the market?', undefined],
  ],
);

asks(
  'days by the place that is asked about',
  `Two men were arrested in Leuna on 28 April; the other two were detained in Balta a day later.`,
  [
    ['when were those in leuna arrested?', ['28 April'], ['later']],
    ['when were the other two detained?', ['a day later', '2024-04-29'], ['28 April']],
    ['when were those in balta arrested?', undefined],
  ],
);

asks(
  'what a programme does, told of it by a pronoun',
  `The programme, which has a budget of EUR 13 million, is run by the Lakes Institute and will last for four years.
It aims to train judges and to fight corruption.
The centre was opened by the mayor. It was built in 2019.`,
  [
    ['what does the programme do?', ['train judges'], ['budget', 'four years']],
    ['what is the programme meant to do?', ['train judges'], ['budget']],
    ['what is the centre meant to do?', undefined],
  ],
);
