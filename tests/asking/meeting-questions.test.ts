import { asks } from './asks.ts';

// Meetings and visits asked for in people's own words: by a noun for those met, by side, by country, with somebody left out,
// over texts of a few sentences. What the text does not say must stay silent.

asks(
  'a readout of a journey',
  `Under Secretary Dana Whitlow traveled to Norway and Latvia June 3-7, and was joined in her meetings by U.S. Ambassador to Norway Carl Weston and the Commerce Department’s Deputy Assistant Secretary Lena Ortiz.

In Oslo, Ms. Whitlow met with Prime Minister Ingrid Solberg-Nes, Foreign Minister Arne Dahl and Defense Minister Kari Moe. She also sat down with fishermen, ship owners and union leaders.

In Riga, the Under Secretary held talks with President Juris Kalns and the Minister of Economics, Mara Ozola. On the margins of the Riga Forum she had a bilateral meeting with Commissioner Pieter de Graaf of the European Commission. She toured the Freeport of Riga and a training center for nurses.

A meeting with Admiral Jan Kask was cancelled; she spoke to him by telephone instead.`,
  [
    ['which norwegian ministers did whitlow meet', ['Dahl', 'Moe'], ['Ozola', 'Kalns']],
    ['who did she see in the norwegian government?', ['Solberg-Nes', 'Dahl', 'Moe'], ['Weston', 'Ozola']],
    ['who from the commerce department sat in on her meetings', ['Ortiz'], ['Weston']],
    ['who joined whitlow from the US side?', ['Weston', 'Ortiz']],
    ['and in riga?', ['Kalns', 'Ozola'], ['Dahl']],
    ['and who in Oslo', ['Solberg-Nes', 'Dahl', 'Moe'], ['Kalns']],
    ['oslo: who is she meeting?', ['Solberg-Nes', 'Dahl', 'Moe'], ['Kalns']],
    ['which latvian leaders did Whitlow have talks with', ['Kalns', 'Ozola'], ['Dahl']],
    ['besides Kalns, who did she talk to in Riga', ['Ozola'], ['Kalns']],
    ['apart from the prime minister, whom did she meet in oslo', ['Dahl', 'Moe'], ['Solberg']],
    ['who had a bilateral with de Graaf', ['Whitlow']],
    ['whom did she have a bilateral with on the sidelines of the forum', ['de Graaf'], ['Kalns']],
    ['who did she see on the sidelines of the Riga Forum?', ['de Graaf'], ['Kalns']],
    ['which president did she talk to', ['Kalns'], ['Solberg', 'Ozola']],
    ['in which city did Whitlow see Dahl', ['Oslo'], ['Riga']],
    ['where did she see the minister of economics', ['Riga'], ['Oslo']],
    ['cities whitlow visited', ['Oslo', 'Riga']],
    ['which countries are on her itinerary', ['Norway', 'Latvia']],
    ['what did she tour in riga', ['Freeport', 'training center'], ['Oslo']],
    ['which training center did she look at', ['training center for nurses']],
    ['dates of her trip', ['June 3-7']],
    ['when was the journey?', ['June 3-7']],
    ['did she meet kask in person', undefined],
    ['which admirals did she meet in Oslo', undefined],
    ['which swedish ministers did she meet', undefined],
    ['who did she meet in Tallinn', undefined],
    ['who from the defense department sat in on her meetings', undefined],
    ['which estonian ministers did Whitlow meet', undefined],
    ['in which building did she meet Dahl', undefined],
    ['which hospital did she visit', undefined],
    ['besides Kalns, who did she talk to in Oslo about fish', undefined],
    ['what did she tour in oslo', undefined],
  ],
);

asks(
  'consultations of two sides',
  `On 5 June, political consultations took place at the Ministry of Foreign Affairs in Nairobi between the Principal Secretary for Foreign Affairs of Kenya, Mr. Peter Otieno, and the Permanent Secretary of the Ministry of Foreign Affairs of Uganda, Ms. Grace Nabirye.

The meeting was also attended by the Chief of the Defence Forces of Kenya, General Samuel Kibet, and the High Commissioner of Uganda to Kenya, Mr. Moses Okello. Also present were the Deputy Inspector-General of Police, Ms. Jane Mutua, and an observer of the African Union, Mr. Abebe Tadesse.

The delegation of Uganda was unable to meet the Speaker, Mr. John Waweru, who was travelling. The Ugandans were not received by the Deputy President. In the afternoon Ms. Nabirye called on the Governor of Nairobi, Ms. Ann Wairimu.`,
  [
    ['who held the consultations on the Ugandan side?', ['Nabirye'], ['Otieno']],
    ['who sat on the kenyan side', ['Otieno'], ['Nabirye', 'Okello']],
    ['who represented Uganda at the consultations', ['Nabirye'], ['Otieno']],
    ['which general also attended the meeting', ['Kibet'], ['Okello']],
    ['which diplomat attended the meeting', ['Okello'], ['Kibet']],
    ['who else was present from the African Union', ['Tadesse'], ['Mutua']],
    ['was samuel kibet at the table', ['yes']],
    ['did the Ugandan delegation meet Waweru', ['no']],
    ['was the delegation able to meet the speaker?', ['no']],
    ['who held consultations with otieno', ['Nabirye']],
    ['who did Nabirye pay a courtesy call on', ['Wairimu']],
    ['which mayor did Nabirye meet', undefined],
    ['who held the consultations on the Tanzanian side', undefined],
    ['which judges attended the meeting', undefined],
    ['did nabirye call on Kibet', undefined],
    ['who represented Rwanda at the consultations', undefined],
  ],
);

asks(
  'in the first person',
  `This morning I spoke with the Deputy Prime Minister of Tuvalu, the Hon. Simona Falani, and the Governor of Vaitupu, Lord Tamatoa. I thanked both of them.

I will visit Kiribati on 20-21 May for talks with President Teburoro. I will also have talks with other government ministers and visit some Australian aid projects.

In Honiara I sat down with women of the market association. My predecessor met President Teburoro in Tarawa in March 2023. The visit to Kiribati will be the first by a minister since 2019.`,
  [
    ['which tuvaluan leaders did the minister talk to this morning?', ['Falani', 'Tamatoa']],
    ['besides teburoro, who will he have talks with in kiribati', ['government ministers']],
    ['What will he visit in Kiribati?', ['aid projects'], ['Honiara']],
    ['kiribati from when to when', ['20-21 May']],
    ['who did the minister talk to in honiara', ['women'], ['Falani']],
    ['which samoan leaders did the minister talk to', undefined],
    ['when is she in Honiara', undefined],
  ],
);

asks(
  'several places in one sentence, and those present',
  `Ambassador Paul Nwosu told reporters that he had seen Foreign Minister Ivo Senn and President Karl Moe in Bern and Defence Minister Ola Brun in Rome.

Also present at the opening were the Mayor of Bern, Ms. Rita Graf, and Colonel Hans Egli.`,
  [
    ['who did nwosu see in rome?', ['Brun'], ['Senn', 'Moe']],
    ['whom did Nwosu see in bern', ['Senn', 'Moe'], ['Brun']],
    ['which officers were present at the opening?', ['Egli'], ['Graf']],
    ['which mayor attended the opening', ['Graf'], ['Egli']],
    ['who did Nwosu see in Vienna', undefined],
    ['which bishops were present at the opening', undefined],
  ],
);
