import { asks } from './asks.ts';

// Counts asked for in other words than the release has, and numbers beside them that count something else.

asks(
  'numbers of an accident, of loans and of a committee',
  `The Coast Guard of Norvania said on Tuesday that a fishing boat sank off Cape Torrel on 11 May.
Nine crew members lost their lives and four others were taken to hospital in Dalmere.
The 26 lorries that left Port Askel on 9 May reached Dalmere on Monday.
The Bank of Norvania will lend the port a loan of 14 million euros for a new pier, and the Lake Fund will add a grant of 3 million euros.
The mission now has 118 staff, 60 of them women.
Of the 32 recommendations made in 2022, 21 have been carried out.
Norvania spends 1.9 percent of its gross domestic product on defence.
Trade with Kestovia rose from 80 million euros in 2019 to 112 million euros in 2023.
The monitors counted 14 explosions in Dalmere and six in Port Askel.
In the north 40 wells were drilled, and in the south 25.
The number of border crossings fell to 1,310, compared with 1,742 a week earlier.
Some 350 Malian workers are employed at the yard.
It was the seventh session of the Joint Committee.
The Exclusive Economic Zone of Norvania covers 210,000 square kilometres, of which 30 percent is closed to trawlers.
The quota for seasonal workers will be raised from 400 to 650.`,
  [
    ['how many sailors died?', ['Nine'], ['four']],
    ['death toll of the sinking?', ['Nine'], ['four']],
    ['how many trucks came to Dalmere?', ['26']],
    ['how big is the loan for the port?', ['14 million'], ['3 million']],
    ['size of the grant?', ['3 million'], ['14 million']],
    ['headcount of the mission?', ['118'], ['60']],
    ['how many of the recommendations have been implemented so far?', ['21'], ['32'], 'not yet'],
    ['what share of gdp goes to defence?', ['1.9']],
    ['trade with Kestovia in 2023?', ['112 million'], ['80 million']],
    ['trade with Kestovia in 2019?', ['80 million'], ['112 million']],
    ['how many explosions in Port Askel?', ['six'], ['14']],
    ['explosions in Dalmere?', ['14'], ['six']],
    ['how many wells were drilled in the south?', ['25'], ['40']],
    ['number of border crossings?', ['1,310'], ['1,742']],
    ['number of border crossings the week before?', ['1,742'], ['1,310']],
    ['which session of the joint committee was it?', ['seventh']],
    ['how much of the eez is closed to trawlers?', ['30 percent'], ['210,000']],
    ['how large is the eez?', ['210,000']],
    ['to how many will the quota be raised?', ['650'], ['400']],
    ['how many Ghanaian workers are employed at the yard?', undefined],
    ['how many people were wounded?', undefined],
    ['how many workers died?', undefined],
    ['how much did the Lake Fund lend Kestovia?', undefined],
    ['how many explosions in Cape Torrel?', undefined],
    ['trade with Kestovia in 2021?', undefined],
    ['how many wells in the east?', undefined],
  ],
);
asks(
  'numbers of a relief agency',
  `VALTORA, 3 May 2024 - The Relief Agency of Valtora has so far moved 18,400 people from the flooded villages to tents near Serpel.
Peacekeepers from Fiji and Ghana were ambushed on Sunday; three blue helmets were killed and seven wounded.
The Agency appealed for 62 million dollars, of which 41 percent has been received.
Japan gave 5 million dollars and Canada 2.5 million.
The team of six doctors stayed for nine days.
Parliament has 140 seats, and 33 of its members are women.
In 2023 tourists brought the country 77 million pounds, an increase of 8 percent.
At the school in Serpel 412 pupils are taught by 19 teachers.
The pipeline will be 230 kilometres long and cost 1.2 billion dollars.
The ministers have met five times this year.
Tickets cost four dollars.
The convoy consisted of nine tankers and two ambulances.`,
  [
    ['how many people have been moved so far?', ['18,400']],
    ['how many peacekeepers died?', ['three'], ['seven']],
    ['how many peacekeepers were injured?', ['seven'], ['three']],
    ['how much did Canada give?', ['2.5 million'], ['5 million dollars and']],
    ['how much did japan give?', ['5 million']],
    ['how much of the appeal is funded?', ['41 percent']],
    ['how big is the appeal?', ['62 million']],
    ['how long did the doctors stay?', ['nine days']],
    ['how many women are in parliament?', ['33'], ['140']],
    ['how many seats has parliament got?', ['140']],
    ['pupils at the school in Serpel?', ['412'], ['19']],
    ['teachers at the school?', ['19'], ['412']],
    ['length of the pipeline?', ['230']],
    ['cost of the pipeline?', ['1.2 billion']],
    ['how many times have the ministers met this year?', ['five']],
    ['tankers in the convoy?', ['nine'], ['two']],
    ['how many buses were in the convoy?', undefined],
    ['how much did germany give?', undefined],
    ['how many nurses stayed?', undefined],
    ['how many pupils failed?', undefined, [], 'not yet'],
    ['how long is the road?', undefined],
  ],
);
asks(
  'numbers of public works',
  `The Ministry of Public Works of Ostravia opened the Lenna viaduct on 6 May.
It cost 88 million euros, of which the European Union paid 85 percent.
Two workers were killed and eleven were hurt when a crane fell in 2021.
Some 1,900 Ghanaian nurses and 640 Kenyan nurses work in the hospitals of Ostravia.
Exports to Brazil grew from 41 million dollars in 2020 to 67 million dollars last year.
The Fund will provide a credit of 120 million dollars and the Union a grant of 35 million euros.
Police recorded 73 thefts in Lenna and 19 in Marrow.
Unmanned aerial vehicles spotted 28 tanks south of Marrow.
Seven of the twelve clinics promised in 2022 have opened.
The number of asylum seekers fell to 2,310 in April, down from 3,050 a month earlier.
The fare will be cut from nine euros to six.
More than half of the refugees are children.
It was the fourth visit by a President of Ostravia to Ghana.
The Council has 27 seats.
The flood destroyed 460 homes and left 5,200 people without a roof.
Norway contributed 12 million dollars to the fund, Canada 7 million.
The exercise brought together 2,400 troops from nine nations.`,
  [
    ['how many workers died?', ['Two'], ['eleven']],
    ['how many workers were injured?', ['eleven'], ['Two']],
    ['how much of the cost did the EU pay?', ['85']],
    ['how many kenyan nurses work in Ostravia?', ['640'], ['1,900']],
    ['how many Ghanaian nurses are there?', ['1,900'], ['640']],
    ['how many nigerian nurses work in Ostravia?', undefined],
    ['exports to Brazil in 2020?', ['41 million'], ['67']],
    ['how big is the grant?', ['35 million'], ['120']],
    ['size of the credit?', ['120 million'], ['35']],
    ['thefts in marrow?', ['19'], ['73']],
    ['how many thefts were recorded in Lenna?', ['73'], ['19']],
    ['how many tanks did the UAVs see?', ['28']],
    ['how many of the clinics have opened?', ['Seven']],
    ['number of asylum seekers in april?', ['2,310'], ['3,050']],
    ['how many asylum seekers were there the month before?', ['3,050'], ['2,310']],
    ['to how much will the fare be cut?', ['six'], ['nine'], 'not yet'],
    ['share of children among the refugees?', ['half']],
    ['what number visit was it by an Ostravian president to Ghana?', ['fourth']],
    ['how many houses were destroyed by the flood?', ['460'], ['5,200']],
    ['how much did norway give?', ['12 million'], ['7 million']],
    ['how many soldiers took part in the exercise?', ['2,400'], ['nine']],
    ['how many nations took part in the exercise?', ['nine'], ['2,400']],
    ['how many thefts in Ostrava?', undefined],
    ['how much did sweden give?', undefined],
    ['exports to Brazil in 2018?', undefined],
    ['how many doctors work in Ostravia?', undefined],
    ['how many people died in the flood?', undefined],
    ['how many buses were destroyed?', undefined],
    ['how long is the viaduct?', undefined],
    ['how many committees has the council?', undefined],
  ],
);

asks(
  'numbers with units, compounds and budgets',
  `DALMERE, 3 June 2024 - The Port Authority of Norvania opened the twelfth annual round of its Harbour Dialogue with the Kestovian Union in Dalmere on 1 June.
The authority was given a budget of more than €46 million for the years 2024 and 2025.
The core team of eight engineers is helped by 22 short-term inspectors.
The inspectors were chosen from nine Union member states.
Minister Ana Berg announced an additional 70 fellowship places for young pilots.
Some 310 kilometres of cables laid before 1950 will be replaced.
The authority has 25 days of fuel left for its cranes.
Kestovia gave 2.3 billion yen after the storms of last winter.
It also holds $19 million in new assistance for the islands, she said.
Ms. Berg completed a five day visit to the northern harbours.
More than 800,000 registered Kestovian seamen live in the country.`,
  [
    ['which round of the dialogue was it?', ['twelfth']],
    ["what is the authority's budget", ['46 million']],
    ['how many short-term inspectors are there?', ['22'], ['nine', 'eight']],
    ['how many extra fellowship places?', ['70']],
    ['how many km of cables will be replaced?', ['310'], ['1950']],
    ['for how many days is there fuel?', ['25 days']],
    ['how many yen did Kestovia give after the storms?', ['2.3 billion']],
    ['how many days did the visit take?', ['five day'], ['25']],
    ['how many registered kestovian seamen live in the country?', ['800,000']],
    ['how many hours of fuel are left?', undefined],
    ['how many tons of cables will be replaced?', undefined],
    ['how many long-term inspectors are there?', undefined],
    ['how many dollars did Kestovia give after the storms?', undefined, [], 'not yet'],
  ],
);
