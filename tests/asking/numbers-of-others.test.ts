import { asks } from './asks.ts';

// Numbers that stand beside the one asked for: a remainder, the weight of another thing, a second number whose noun is left out.

asks(
  'remainders and totals',
  `Norvania and 17 other nations have signed the Lake Charter.
In Port Askel the envoy met the mayor and three other councillors.
One sailor died and two others were injured.
Besides Kestovia, six other countries sent divers.
The Lake Charter has 11 chapters.`,
  [
    ['how many nations signed the lake charter?', undefined],
    ['how many countries signed the lake charter in total?', undefined],
    ['how many other nations signed the lake charter?', ['17']],
    ['how many nations joined Norvania in signing the lake charter?', ['17']],
    ['how many councillors did the envoy meet?', undefined],
    ['how many were injured?', ['two']],
    ['how many other countries sent divers?', ['six']],
    ['how many chapters does the lake charter have?', ['11']],
  ],
);

asks(
  'a total told with another noun',
  `Lake Charter signed by 18 Lake States
Norvania and 17 other countries have signed the Lake Charter.`,
  [
    ['how many countries signed the lake charter?', ['18'], ['17']],
    ['how many states signed it?', ['18'], ['17']],
  ],
);

asks(
  'weights of different things',
  `The ferry Nordstern brought timber with a total weight of 48,000 kg to Serpel.
The freight will help the people of Serpel.
During 2019, more than 700,000 kg of goods reached the islands.
The bridge at Dorran is 340 metres long.
The tunnel under the Brenn measures 1,200 metres.`,
  [
    ['how many kilos was the freight?', undefined],
    ['how many kg did the shipment weigh?', undefined],
    ['how many kg of goods reached the islands in 2019?', ['700,000'], ['48,000']],
    ['how many kilos of timber did the ferry bring?', ['48,000'], ['700,000']],
    ['how many metres long is the bridge at Dorran?', ['340'], ['1,200']],
    ['how many metres long is the viaduct?', undefined],
  ],
);

asks(
  'a second number whose noun is left out',
  `The monitors counted nine forest fires in Dorran and two in Lenna.
The Bank granted $6 million for schools and $2 million for wells.
In May, no shots were heard in Serpel district and four in Brenn district.
The storm killed 14 people in Askel and injured three in Hask.
The wardens seized 30 nets in 2018 and 12 in 2019.`,
  [
    ['how many forest fires were there?', ['nine', 'two']],
    ['how many forest fires did the monitors count?', ['nine', 'two in Lenna']],
    ['how many forest fires were there in Lenna?', ['two'], ['nine']],
    ['how many forest fires were there in Dorran?', ['nine'], ['two']],
    ['how much did the bank grant for wells?', ['2 million'], ['6 million']],
    ['how many people were killed by the storm?', ['14'], ['three']],
    ['how many nets did the wardens seize?', ['30', '12']],
    ['how many nets did the wardens seize in 2019?', ['12'], ['30']],
    ['how many nets were seized in 2018?', ['30'], ['12']],
  ],
);

asks(
  'whole numbers',
  `The flood put at least a hundred families of Dorran at risk.
About a dozen boats were lost.
One quarter of the island's total catch is eel.
Grants for 80 apprentices from Lenna will be paid every month.
It was the sixth meeting of the Brenn River Council.
The guard boats stopped half a million litres of fuel.`,
  [
    ['how many families were at risk?', ['at least a hundred families']],
    ['how many boats were lost?', ['About a dozen boats']],
    ["what share of the island's catch is eel?", ['One quarter'], ['One quarter of the island ;']],
    ['how many grants will be paid?', ['80']],
    ['how many times has the Brenn River Council met?', ['sixth meeting']],
    ['how many times has the Lake Council met?', undefined],
    ['how many litres of fuel were stopped?', ['half a million']],
    ['how many apprentices are there?', ['80']],
    ['how many scholarships will be paid?', undefined],
  ],
);

asks(
  'what befell them',
  `The Prime Minister thanked Norvania for hosting 1,200 Kestovian soldiers for training.
Some 300 villagers stayed in the school. Two fishermen drowned off Hask.
The police arrested nine smugglers on the ferry.`,
  [
    ['how many Kestovian soldiers are trained in Norvania?', ['1,200']],
    ['how many Kestovian soldiers died?', undefined],
    ['how many Kestovian soldiers were wounded?', undefined],
    ['how many villagers were killed?', undefined],
    ['how many fishermen drowned?', ['Two']],
    ['how many smugglers were arrested?', ['nine']],
    ['how many smugglers were jailed?', undefined],
    ['how many fishermen were arrested?', undefined],
  ],
);

asks(
  'a part told, and the whole beside it',
  `60 per cent of the 500 wells in the district were repaired last year. The ministry repaired three quarters of the 40 bridges.
Half of the 60 children were vaccinated. 3 of the 20 patrol boats are operational. One of the 12 lorries sank. Most of the 90 schools were reopened.`,
  [
    ['how many wells were repaired?', ['60 per cent of the 500 wells']],
    ['how many bridges were repaired?', ['three quarters of the 40 bridges']],
    ['how many children were vaccinated?', ['Half of the 60 children']],
    ['how many patrol boats are operational?', ['3']],
    ['how many lorries sank?', ['One']],
    ['how many schools were reopened?', undefined],
  ],
);

asks(
  'what is to be, is only claimed, or was before',
  `A project to build 12 schools was approved. The mission is ready to send 30 trucks. The claim that 70 people were evacuated is false.
The army stopped short of freeing 20 prisoners. 20 officers were trained last year. The fund helped to repair nine wharves.`,
  [
    ['how many schools were built?', undefined],
    ['how many trucks were sent?', undefined],
    ['how many people were evacuated?', undefined],
    ['how many prisoners were freed?', undefined],
    ['how many officers will be trained?', undefined],
    ['how many officers were trained?', ['20']],
    ['how many wharves were repaired?', ['nine']],
  ],
);
