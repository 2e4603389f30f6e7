import { asks } from './asks.ts';

// A number of a part is none of the whole, one told since a day none of a year before, and one of a stuff none of another.

asks(
  'stations, patrols and parties',
  `The Sorvia Observer Mission has withdrawn from 12 of its 31 stations and kept 90 of its 240 observers in the country. Of the 64 vehicles, 20 were stolen. The mission has carried out more than 700 patrols since it was set up and trained 45 judges in October; it plans to train 60 more by May. Last week its doctors treated 130 villagers in Calda and 55 in Dunmore.

The Food Agency has fed 60,000 people in the north since January; it plans to feed 85,000 by August. It bought 300 tonnes of maize from Hadria and sold 40 tonnes of it in Lenka. The World Fund pays 5 million dollars for roads, and Norland has promised 2 million for schools.

Some 4,000 people, of whom 2,500 are children, fled the town. Parliament has 120 seats, 48 of them held by the Union. In the first round 9 of the 14 parties took part; 3 were barred. Six of the ten bridges over the Mirna were destroyed, and two have been rebuilt by the army. Prices of bread rose by 12 per cent and farmers pay a tax of 8 per cent on wheat.`,
  [
    ['from how many stations did the mission withdraw?', ['12']],
    ['how many vehicles were stolen?', ['20']],
    ['how many patrols were carried out last year?', undefined],
    ['how many patrols has the mission carried out?', ['700']],
    ['how many judges were trained last year?', undefined],
    ['how many judges were trained in May?', undefined],
    ['how many judges were trained in October?', ['45']],
    ['how many people were fed in March?', undefined],
    ['how many people did the agency feed last year?', undefined],
    ['how many people did the agency feed last month?', undefined],
    ['how many people has the agency fed since January?', ['60,000']],
    ['how many villagers were treated in Dunmore?', ['55']],
    ['how many villagers were treated yesterday?', undefined],
    ['how much maize was bought from Lenka?', undefined],
    ['how much does Norland pay for roads?', undefined],
    ['how much has Norland promised?', ['2 million']],
    ['how much has the Fund promised for schools?', undefined],
    ['how many seats does parliament have?', ['120']],
    ['how much bread is sold?', undefined],
    ['how much wheat do farmers grow?', undefined],
    ['how much sugar did the agency buy?', undefined],
    ['how many children were killed?', undefined],
    ['how many adults fled?', undefined],
  ],
);

asks(
  'the coast guard',
  `The coast guard closed 7 of its 22 bases and moved 60 of the 180 divers to Lenka. Rescue crews have pulled 410 people from the sea since April and towed 38 boats in August; they intend to buy 5 more cutters by December. The service has 14 helicopters, 3 of them grounded.

In July the agency burned 90 tonnes of oil and bought 12 tonnes of rope from Hadria. Fuel prices fell by 9 per cent. The union says 40 of the 52 crews voted, 31 of them for a strike. Volunteers cleaned 15 kilometres of beach on Monday and planted 2,000 trees on Sunday.`,
  [
    ['how many bases were closed?', ['7']],
    ['how many divers were moved to Lenka?', ['60']],
    ['how many divers were closed?', undefined],
    ['how many people were rescued last year?', undefined],
    ['how many people were pulled from the sea in June?', undefined],
    ['how many people have been pulled from the sea since April?', ['410']],
    ['how many boats were towed last year?', undefined],
    ['how many boats were towed in August?', ['38']],
    ['how many cutters were bought?', undefined],
    ['how many helicopters does the service have?', ['14']],
    ['how much petrol was burned?', undefined],
    ['how much oil was burned?', ['90 tonnes']],
    ['how much rope was burned?', undefined],
    ['how much fish was bought from Hadria?', undefined],
    ['how much rope was bought?', ['12 tonnes']],
    ['how many trees were planted on Monday?', undefined],
    ['how many trees were planted?', ['2,000']],
    ['how many kilometres of beach were cleaned on Sunday?', undefined],
  ],
);
