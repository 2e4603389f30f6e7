import { asks } from './asks.ts';

// The release tells something that looks like an answer, of another side, place, whole or day than the one that is asked for.

asks(
  'of those who did it together only the one of the side asked for',
  `The grant agreement was initialled by Mr. Per Haldan, Deputy Minister of Finance, and Ms. Iva Korsun, Country Manager of the Southern Growth Fund, on behalf of the Government of Peru and the Fund, respectively.

A fishing accord was signed by Aldo Quispel, Minister of Fisheries of Peru, and Tuva Nordrem, Minister of Fisheries of Norway. A letter on ports was signed for Chile by Vice-Minister Rosa Tellmark and for Norway by Jon Ekrem.

In Lima she will be joined by Energy Minister Solveig Ramberg, who leads the Norwegian delegation at the Altiplano water talks on 4 March.

The sixth consultations were co-chaired by Director General Hana Brodin of Sweden and Vice-Minister Elio Marca of Peru.`,
  [
    ['who initialled the grant agreement for Peru?', ['Haldan'], ['Korsun']],
    ['who initialled the agreement on behalf of the government of Peru', ['Haldan'], ['Korsun']],
    ['who initialled the grant agreement for the fund?', ['Korsun'], ['Haldan']],
    ['who initialled the grant agreement?', ['Haldan', 'Korsun']],
    ['who signed the fishing accord for Norway?', ['Nordrem'], ['Quispel']],
    ['who signed the fishing accord on the peruvian side', ['Quispel'], ['Nordrem']],
    ['who signed the fishing accord for Chile', undefined],
    ['who signed the letter on ports for chile?', ['Tellmark'], ['Ekrem']],
    ['who signed the letter on ports for norway?', ['Ekrem'], ['Tellmark']],
    ['who leads the peruvian delegation at the altiplano talks?', undefined],
    ["who leads peru's delegation at the water talks", undefined],
    ["who leads norway's delegation at the water talks", ['Ramberg']],
    ['who co-chaired the sixth consultations on the swedish side?', ['Brodin'], ['Marca']],
    ['who co-chaired the consultations on the norwegian side?', undefined],
  ],
);

asks(
  'the whole for a part, another place, a wish, a move',
  `Ms. Ostrid opened nine health posts in Kelva, Mirto and Sandal, built under a grant of 3 million euros. Of a loan of 40 million euros, 12 million will go to the ring road and 9 million to wells in Mirto. Of the nine posts two have a maternity ward.

Mr. Tarn, who opened the market, spoke to the exiled bishop Anton Veld, with whom Governor Lise Ambro spent forty minutes. The governor was accompanied by the mayor, Karl Dorim.

In Kelva, which now has 5,000 newcomers, each family gets 20 litres of water a day. The first trucks left on 3 June for Sandal.

She led 200 scouts in an exercise of tree planting in the hills. She said two million trees would be planted by 2030.

Workers are protected under the Labour Act of 2011. Seasonal pickers have no permits. A law on fostering is being drafted.

She welcomed the decision to give the Red Crescent access to three prisons and called for an invitation to the rapporteur on slavery, who last toured the area in 2016.

A lunch with Bishop Veld, which had been set for Sunday, did not take place owing to a strike of the ferrymen; the governor instead sent him a basket of fruit.

Mayor Dorim proposed that the fair be held in Mirto next year. The choir will sing in Sandal in May.

They spoke of safety in the Narrow Strait and of the crew of the vessel "Silver Heron", who are 14 sailors of three nations. Captain Olga Brenz is being held in Kelva.

The vote on the island, which has been put back from 4 June to 9 July, will be free. The regatta was brought forward from 8 May to 2 May.

Three charters were signed on the last day (see list below).`,
  [
    ['how many of the nine health posts are in Mirto?', undefined],
    ['how many of the nine posts have a maternity ward?', ['two']],
    ['how many health posts did Ostrid open?', ['nine']],
    ['how much of the loan goes to wells?', ['9 million']],
    ['how much of the loan is for the ring road?', undefined],
    ['how big is the loan', ['40 million']],
    ['how many minutes did Dorim spend with Veld?', undefined],
    ['how many minutes did Ambro spend with Veld', ['forty']],
    ['how many litres of water a day do families in Sandal get', undefined],
    ['how many litres of water a day do families in Kelva get', ['20']],
    ['how many trees did the scouts plant?', undefined],
    ['how many trees will be planted by 2030?', ['two million']],
    ['under which law are seasonal pickers protected?', undefined],
    ['under which law are workers protected?', ['Labour Act']],
    ['when did the Red Crescent get into the three prisons?', undefined],
    ['when did the rapporteur last tour the area?', ['2016']],
    ['why did the lunch with Veld fall through?', ['strike'], ['basket']],
    ['where will the fair be held next year', undefined],
    ['where will the choir sing in May?', ['Sandal']],
    ['where is the Silver Heron being held', undefined],
    ['where is Olga Brenz being held', ['Kelva']],
    ['when is the vote on the island?', ['9 July', '2024-07-09'], ['4 June', '2024-06-04']],
    ['new date of the island vote?', ['9 July'], ['4 June', '2024-06-04']],
    ['when is the regatta?', ['2 May'], ['8 May', '2024-05-08']],
    ['which charters were signed', undefined],
    ['how many charters were signed?', ['Three']],
  ],
);

asks(
  'the same in other words',
  `The memorandum on seed banks was inked by Deputy Minister Olav Strind for Norway and by Dr. Mina Harub for Kenya. The Kenyan team at the games is coached by Jona Otieb.

Of the twelve wells dug in Borva, Lemba and Tivar, five run dry in summer. A credit of 60 million dollars covers roads, and 8 million of it pays for signs.

At Lemba, a town on the lake, 300 people sleep in tents.

The chairman suggested that the next congress meet in Borva in 2026. She wrote to Professor Ivo Karst, who moved to Tivar in 1998.

The hearing was moved from 3 June to 17 June. The clerk was asked about allegations of smuggling of cattle at Lemba.`,
  [
    ['who inked the memorandum for Kenya', ['Harub'], ['Strind']],
    ['who inked the seed bank memorandum for norway?', ['Strind'], ['Harub']],
    ['who coaches the Norwegian team at the games?', undefined],
    ['how many of the twelve wells are in Borva?', undefined],
    ['how much of the credit pays for signs', ['8 million'], ['60']],
    ['how much of the credit goes to bridges?', undefined],
    ['how many people sleep in tents in Tivar?', undefined],
    ['how many people sleep in tents in Lemba?', ['300']],
    ['where will the next congress meet in 2026', undefined],
    ['when did she write to Karst?', undefined],
    ['when did Karst move to Tivar', ['1998']],
    ['was cattle smuggled at Lemba?', undefined],
    ['when is the hearing', ['17 June'], ['3 June']],
  ],
);

asks(
  'the number of those only who did what is asked, and who leads it at the place asked about',
  `Of the 46 papers read by the council, 14 had no owner. Three of the 12 judges nominated in May were rejected. Fishing was seen in half of the 30 bays visited.

In Oslo the minister toured the new clinic, which is run by Dr. Eva Holm. Storms reached Tromso and Bodo.`,
  [
    ['how many papers were fined', undefined],
    ['how many papers were banned?', undefined],
    ['how many judges were fined', undefined],
    ['how many judges have been jailed', undefined],
    ['how many papers were read', ['46']],
    ['how many judges were nominated', ['12']],
    ['how many judges were rejected', ['Three']],
    ['in how many bays was fishing seen?', ['30']],
    ['who runs the clinic in Bodo', undefined],
    ['who heads the new clinic in Tromso?', undefined],
    ['who runs the clinic in Oslo?', ['Holm']],
    ['who runs the new clinic in Norway', ['Holm']],
    ['who runs the new clinic', ['Holm']],
  ],
);
