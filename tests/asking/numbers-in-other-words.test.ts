import { asks } from './asks.ts';

// Numbers asked for in a stranger's words: other verbs, people without a noun, money without its sign, none and one; and numbers of another state or time.

asks(
  'numbers of a relief mission',
  `The Lake Fund will provide a sovereign loan of KES 8.4 million to Dorran, accompanied by a grant of 2 million dollars from Kestovia.
The Fund has invested over 700 million dollars in 90 schemes in Norvania.
The mission brings rice and salt to 31,000 people in Upper Lenna.
About 220,000 people in the north of Norvania are severely food insecure.
The agency requires a further 17 million euros to keep its kitchens open.
It is short of 40 nurses.
The troops freed 12 captives in Dorran on 3 May.
Nine guards laid down their lives and 15 wounded guards were flown out.
Mr Berg thanked Kestovia for its donation of 60 hospital refrigerators to Norvania.
The tribunal had by then heard 38 witnesses, of whom ten were women.
The dairy cooperative in Serpel counts 410 members.
According to the mayor, 5,200 refugees are still staying in communal shelters in Askel.
There are 14 collection points in the valley, but none of the points has been opened.
The pump depends on a single 110 kV line.
The Fund promised 25 million dollars for the dam, of which nothing has been paid.
More than 80 Kestovian firms are active in Norvania, up from 45 six years ago.
Exports to Kestovia amounted to 90 million dollars, an increase of 14 per cent over the year before.
Norvania has joined the Two Million Oaks campaign.
Three pilots of the Norvanian air force are undergoing instruction at a school in Askel.`,
  [
    ['how big is the loan for Dorran?', ['8.4 million'], ['700']],
    ['how many people get rice?', ['31,000'], ['220,000']],
    ['how many are hungry in the north of Norvania?', ['220,000']],
    ['how much more money does the agency need?', ['17 million']],
    ['how many doctors is it short of?', undefined],
    ['how many captives are still held?', undefined],
    ['how many captives were freed?', ['12']],
    ['how many guards died?', ['Nine'], ['15']],
    ['how many guards were wounded?', ['15'], ['Nine']],
    ['how many fridges did Kestovia give away?', ['60']],
    ['how many witnesses had testified to the tribunal?', ['38'], ['ten']],
    ['how many people are in the dairy coop?', ['410']],
    ['how many still live in shelters?', ['5,200']],
    ['how many collection points are open now?', ['none'], ['14']],
    ['how many lines does the pump have?', ['single']],
    ['how much did the fund pay for the dam?', undefined],
    ['how much did the fund promise for the dam?', ['25 million']],
    ['how many Kestovian firms were there six years ago?', ['45'], ['80']],
    ['how many Kestovian firms are there now?', ['80'], ['45']],
    ['by how much did exports to Kestovia go up?', ['14 per cent'], ['90']],
    ['how many oaks has Norvania planted?', undefined],
    ['how many pilots train in Askel?', ['Three']],
  ],
);

asks(
  'numbers of another country, phase or people',
  `Trade between Norway and Peru was worth 96 million dollars in 2022.
Norway will contribute NOK 12 million to the second phase of the river programme.
Close ties bind Norway to 40,000 Norwegians of Peruvian descent.
A thousand Peruvians left Chad in May.
The envoy met the miners four times and the farmers once.
The mission has a core team of 8 analysts and 16 long-term observers from 20 OSCE participating States.
Five of the ferries were built in Peru and the other nine in Norway.
Losses of water in the pipes exceed 40 per cent.`,
  [
    ['how much does Norway trade with Chile?', undefined],
    ['how much does Norway trade with Peru?', ['96 million']],
    ['trade between Norway and Peru?', ['96 million'], ['Bilateral', 'Trade']],
    ['how much did Norway pay for phase one of the river programme?', undefined],
    ['how much will Norway pay for the second phase of the river programme?', ['12 million']],
    ['how many Norwegians live in Peru?', undefined],
    ['how many Peruvians died in Chad?', undefined],
    ['how many Peruvians left Chad?', ['thousand']],
    ['how often did the envoy meet the farmers?', ['once'], ['four']],
    ['how often did the envoy meet the miners?', ['four times'], ['once']],
    ['how many long term observers?', ['16'], ['20']],
    ['how many of the ferries were built in Norway?', ['nine'], ['Five']],
    ['how much water is lost in the pipes?', ['40 per cent']],
  ],
);

asks(
  'people of another country',
  `Peru is close to Norway, which has 40,000 Norwegians of Peruvian descent.
A total of 212 Peruvian students are pursuing their studies in Norway.
Some 60 tents and 40 stoves went to Chad and Niger.`,
  [
    ['how many Norwegians live in Peru?', undefined],
    ['how many Norwegians study in Peru?', undefined],
    ['how many Peruvians study in Norway?', ['212']],
    ['how many tents went to Chad alone?', undefined],
    ['how many tents went to Chad and Niger?', ['60']],
  ],
);

asks(
  'numbers told of what was named before',
  `Norvania relief appeal
The agency hands out food to 31,000 people in the valley.
About 1.2 million people in the south of Norvania are food insecure.
WFA requires a further 69 million dollars to sustain its work. It has spent 12 million dollars so far.
On Monday she visited a walnut cooperative in Serpel.
The cooperative now counts 640 members.
Direct flights between Serpel and Askel now operate five times a week.
Since January 2024, Kestovia has allocated over 32 million dollars in humanitarian aid to Norvania.`,
  [
    ['how many people will get food?', ['31,000'], ['1.2']],
    ['how much more money does WFA need?', ['69 million']],
    ['how many people are in the walnut coop?', ['640']],
    ['how many people are in the cheese coop?', undefined],
    ['how many flights a week are there now?', ['five times a week']],
    ['how much humanitarian aid did Kestovia give Norvania this year?', ['32 million']],
  ],
);

asks(
  'two numbers of one event',
  `The blast killed 11 sailors and injured 30.
The army has rescued 45 miners; 12 remain trapped.`,
  [
    ['how many sailors died?', ['11']],
    ['how many sailors were injured?', ['30'], ['11']],
    ['how many miners are still trapped?', ['12'], ['45']],
    ['how many miners were saved?', ['45']],
  ],
);
