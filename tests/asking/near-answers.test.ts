import { asks } from './asks.ts';

// Dense releases tell much that looks like an answer: numbers of wishes and of several places, papers of others, days and reasons of other clauses.

asks(
  'of a visit: what was wished for, who signed which paper',
  `The Minister of Transport, Ms Ingrid Kellerhof, concluded on Wednesday a two-day visit to Brevik, where she met the Mayor, Mr Tor Hegglund, and the Director of the Port Authority, Ms Anja Solbakk.

Mr Hegglund explained that his council had received 38 applications for berths in the new harbour, of which it had approved 12, and expected to decide on the rest by October.

The Minister said her department had set aside 45 million kroner for dredging, a sum that Ms Solbakk called insufficient; the Port Authority had asked for 70 million.

She had planned to inspect the lighthouse at Tangen, but the boat was held back because of fog; the State Secretary, Mr Lars Ovind, will go there in September.

The Minister of Fisheries, Mr Odd Renskar, who was to have joined her, stayed in the capital on account of the debate on the Quota Bill.

Two documents were signed during the visit: a letter of intent on shore power, signed by Ms Kellerhof and Mr Hegglund, and a contract for two tugs, signed by Ms Solbakk and the Chairman of Vestmar Yards, Mr Gunnar Tveit.

By 2025, Ms Kellerhof said, half of all ferries on the route should run on batteries; she hoped that women would by then make up a fifth of the pilots.`,
  [
    ["How many applications has the Minister's department received?", undefined],
    ['how many applications did Kellerhof approve', undefined],
    ['how many applications for berths came in?', ['38']],
    ['why will Ovind go to Tangen?', undefined],
    ['for what reason is the state secretary travelling to the lighthouse in september', undefined],
    ['why did she not see the lighthouse?', ['fog']],
    ['who signed the contract for two tugs?', ['Solbakk', 'Tveit'], ['Kellerhof']],
    ['who signed the letter of intent on dredging', undefined],
    ['who signed the loan for the harbour?', undefined],
    ['how did Renskar vote on the Quota Bill?', undefined],
    ['which way did the Fisheries Minister vote?', undefined],
    ['what share of ferries run on batteries now?', undefined],
    ['how many of the pilots are women at present', undefined],
    ['what percentage of the pilots are women?', undefined],
    ['how much did the port authority get for dredging?', undefined],
    ['how much did the Port Authority ask for?', ['70 million']],
    ['how many applications did the council turn down?', undefined],
    ['when did Ovind visit Tangen?', undefined],
    ['when did Renskar arrive in Brevik', undefined],
    ['how many tugs were delivered?', undefined],
    ['how much do the tugs cost', undefined],
    ['where was the Quota Bill debated?', ['capital']],
    ['what did Renskar say about the harbour?', undefined],
    ['who called 45 million too little?', ['Solbakk']],
    ['when will the council decide on the other applications?', ['October']],
  ],
);

asks(
  'of relief: feared, pledged, told of several places',
  `The Joint Relief Mission said on Monday that nine flights out of the 30 planned under Operation Clear Well had landed at Mirko airfield since 2 March, carrying 214 tonnes of flour and 16 tonnes of medicines for people in the districts of Mirko, Tal and Uweyna, where some 54,000 people are cut off by floods.

The Mission's Coordinator, Dr Yusra Belmadi, told reporters that two of the flights had been diverted to Kassar after shots were heard near the runway; nobody was hurt.

The Government had granted permission for night landings on 9 March, she said, but the Civil Aviation Office withdrew it two days later, citing the state of the lamps.

Asked whether rebels of the Northern Front had fired on the aircraft, Dr Belmadi said she had seen such reports but could not confirm them.

The Front's spokesman, Commander Idris Wako, denied it and accused the army of stealing flour from a store in Tal.

Dr Belmadi appealed for 12 million dollars for the next three months; Norland has pledged 3 million and the Republic of Esmar two helicopters, which are to arrive on 20 March.

The World Grain Programme had warned in February that 40,000 children could fall ill with cholera if wells were not cleaned before the rains.`,
  [
    ['how many people are cut off in Mirko?', undefined],
    ['how many people in Tal are cut off by the floods', undefined],
    ['how many children fell ill with cholera?', undefined],
    ['how many children have cholera', undefined],
    ['did the Northern Front fire on the planes?', undefined],
    ['did the army steal flour?', undefined],
    ['how much flour was stolen?', undefined],
    ['who stole flour from the store?', undefined],
    ['how much has the mission received?', undefined],
    ['how much did Esmar pledge', undefined],
    ['how many helicopters have arrived?', undefined],
    ['when did the helicopters arrive?', undefined],
    ['who fired the shots near the runway?', undefined],
    ['when were the shots heard?', undefined],
    ['why did the government grant night landings?', undefined],
    ['how many tonnes of medicines were brought to Kassar?', undefined],
    ['how many soldiers guard the store in Tal?', undefined],
    ['what did Belmadi accuse the army of?', undefined],
    ['who warned of cholera?', ['World Grain Programme']],
    ['how much did Norland give?', ['3 million']],
    ['which country gave 12 million?', undefined],
  ],
);

asks(
  'of a call: promised, owed, planned',
  `Premier Astrid Rosvalla spoke by telephone today with President Joseph Okarro of Mbeyaland. The call took place at the President's request.

The Premier congratulated the President on his re-election and welcomed the release on Friday of eleven fishermen, whom the Mbeyaland Navy had detained in August.

The President raised the delay in the delivery of three patrol boats; the Premier assured him that the first would be handed over before the end of the year, provided that parliament approved the export licence.

They agreed that their foreign ministers would meet in Kisongo in January to prepare a treaty on extradition. The Premier did not raise the case of the journalist Daudi Mshale, whose sentence of nine years the Court of Appeal in Kisongo confirmed last week.

The Premier also spoke with Chancellor Dieter Halbrandt on Sunday and with the King of Tavoria on Monday; both calls dealt with the fishing dispute.`,
  [
    ['who asked for the call?', ['President']],
    ['how many patrol boats has Mbeyaland received?', undefined],
    ['when was the first patrol boat handed over?', undefined],
    ['when will the treaty on extradition be signed?', undefined],
    ['where was the treaty on extradition signed', undefined],
    ['where did the foreign ministers meet', undefined],
    ['why were the fishermen detained?', undefined],
    ['who released the journalist?', undefined],
    ['what did the premier say about Mshale?', undefined],
    ['did she bring up the Mshale case?', ['no']],
    ['on what day did she speak with the king?', ['Monday']],
    ['what did Okarro talk about with Halbrandt?', undefined],
    ['how many fishermen are still held?', undefined],
    ['when did parliament approve the export licence?', undefined],
    ['who congratulated the premier?', undefined],
    ['where did the king and the premier meet?', undefined],
    ['which court sentenced Mshale to nine years?', undefined],
    ['when is the next call?', undefined],
  ],
);
asks(
  'of elections and talks: hopes, offers, places of a row, days of words',
  `The Regional Commission announced on Tuesday that it would send 36 observers to the municipal elections in Halvane on 16 June, twelve more than in 2015.

Its Secretary-General, Mr Benedikt Ortmann, said the observers would be led by the former judge Pernilla Askeland; her deputy has yet to be named.

Ms Askeland told reporters that 14 of the observers had arrived in the city of Lunz and would travel to the villages of Hoge, Mirren and Staun, where about 9,000 voters live.

In Lunz she was received by the Mayor, Ms Dorka Szell, and in Hoge by the head of the electoral board, Mr Pal Rigo, who complained that his board had been promised 40 computers and had got six.

The opposition Green List claims that 2,500 dead people are on the rolls; the Ministry of the Interior says the figure is 310 and that they have been struck off.

Meanwhile the talks on the Orlin dam were resumed in Brenna on 20 May after a break of seven months. The delegation of Halvane was led by Minister of Energy Gustav Leitgeb and that of Karsia by Ambassador Nino Tadesh.

Mr Leitgeb proposed that Karsia receive a fifth of the electricity in return for the flooding of 300 hectares of its pastures. Ambassador Tadesh did not comment on the offer, but her government had said in April that it would accept no less than a third.

The dam was to have been finished in 2018. Two workers were killed there in a landslide in March, and the contractor, Brunor, was fined 80,000 crowns for missing safety nets.`,
  [
    ['how many observers will the commission send', ['36']],
    ['how many observers have arrived in Staun?', undefined],
    ['how many observers have arrived in Lunz', ['14']],
    ['how many observers were there in 2015?', undefined],
    ['how many voters live in Hoge', undefined],
    ['how many computers did Askeland get?', undefined],
    ['how many computers did the Mayor receive?', undefined],
    ['who received Askeland in Mirren?', undefined],
    ['who received her in Lunz?', ['Szell'], ['Rigo']],
    ['how many dead people voted in 2015?', undefined],
    ['when was the dam finished?', undefined],
    ['how much of the electricity does Karsia get?', undefined],
    ['what share of the electricity did Karsia receive', undefined],
    ['how many hectares were flooded?', undefined],
    ['how many hectares of pasture has Karsia lost', undefined],
    ['what did Tadesh say about the offer?', undefined],
    ["who is Askeland's deputy?", undefined],
    ['who led the delegation of Brenna', undefined],
    ["who led Karsia's delegation?", ['Tadesh'], ['Leitgeb']],
    ['how much was Leitgeb fined?', undefined],
    ['why was Brunor fined?', ['safety nets']],
    ['why were the talks broken off', undefined],
    ['why were two workers killed?', undefined],
    ['how many workers were hurt in March?', undefined],
    ['where will the next round of dam talks be?', undefined],
    ['when did the elections in Halvane take place?', undefined],
    ['what did the Green List say about the observers?', undefined],
    ['who proposed a third of the electricity?', undefined],
    ['when did Askeland travel to Hoge?', undefined],
  ],
);

asks(
  'of a truce: what was to be, who was freed, whom she did not see',
  `Special Envoy Silje Hestdal arrived in Port Amaro on Monday and left for Kaldera on Wednesday after meetings with Foreign Minister Rui Rocheda and the commander of the monitors, General Adebisi Oloko.

Under the truce signed on 12 July by the Government and the United Kaldera Movement, both sides were to withdraw 15 kilometres from the River Senda by 31 July. General Oloko said the Government had done so, but that two of the Movement's five battalions were still within range.

The Movement's chief of staff, Colonel Tomas Reyl, blamed heavy rain and promised that the rest of his men would be gone by 10 August.

The monitors recorded 18 violations in July, eleven of them by the Movement; in June, before the truce, there had been 140.

Ms Hestdal called for the release of the doctor Amina Sorel, who was seized near Teluk on 2 June together with her driver; the driver was freed on 19 July after payment of a ransom, according to his family. The Movement denies that it holds Dr Sorel.

Mr Rocheda said the Government was ready to free 60 prisoners if the Movement handed over its maps of minefields. He ruled out talks on autonomy before the elections in November.

The Envoy was to have met the Movement's leader, Jonas Abeka, in Teluk, but he was taken ill; his deputy, Sister Maria Lode, saw her instead for two hours.

Norland will contribute 20 monitors from September; Estavia had offered a field hospital, which the Government turned down.`,
  [
    ['how many prisoners were freed?', undefined],
    ['how many prisoners has the Government released', undefined],
    ['when was Sorel freed?', undefined],
    ['who holds Dr Sorel?', undefined],
    ['does the movement hold Dr Sorel?', ['no']],
    ['who paid the ransom?', undefined],
    ['how much was the ransom', undefined],
    ['when did the Movement withdraw from the river?', undefined],
    ['how many violations in June?', ['140']],
    ['how many violations by the Movement were recorded in June', undefined],
    ['why was Abeka taken ill?', undefined],
    ['how long did Hestdal talk with Abeka?', undefined],
    ['how many monitors has Norland sent?', undefined],
    ['when did the Norland monitors arrive', undefined],
    ['what did Rocheda say about autonomy', ['ruled out']],
    ['when were the elections?', undefined],
    ['why did the Government turn down the field hospital?', undefined],
    ['who turned down the field hospital?', ['Government']],
    ['where did she meet General Oloko?', ['Port Amaro']],
    ['where was the truce signed', undefined],
    ['who blamed heavy rain?', ['Reyl']],
    ['what did General Oloko promise?', undefined],
    ['when will the rest of the battalions be gone?', ['10 August']],
    ['when did the rest of his men leave?', undefined],
    ['how many minefields are there?', undefined],
    ['did the Movement hand over its maps?', undefined],
  ],
);
asks(
  'of a flood: uses, directions, people of another kind, days to come',
  `The Deputy Minister for Emergencies, Mr Oskar Linde-Prahl, flew to Selvik on 6 November with a medical team of 22 and returned on 8 November; the team stays until the end of the month.

He handed over 18 tonnes of blankets and tents, paid for by the Lotte Ahrens Foundation, to the Governor of Selvik Province, Ms Zarina Kolde.

According to Governor Kolde, 73 people have died since the dam at Orrefoss gave way on 1 November, 40 are missing and 11,500 have lost their homes, 6,200 of them in the town of Selvik itself.

The cause of the breach is being looked into by a panel chaired by the hydrologist Prof. Emre Tanju; its report is due in February.

The newspaper Tarvon Posten wrote on Tuesday that engineers had warned of cracks as early as 2016. The Ministry of Public Works declined to comment.

Mr Linde-Prahl said the Government would double its aid of 2 million euros if the United Relief Agency launched an appeal. The Agency's director for the region, Ms Pia Monteverdi, expects to do so next week.

A second flight, with water filters, was to leave on Thursday but has been put off to Saturday because the runway at Selvik is under water.

The opposition has called on the Minister of Public Works, Ms Hanne Vibe, to resign. Prime Minister Jarl Onsager stood by her.

Our embassy has found 14 of the 16 nationals who were in the province; the two others, a couple from Norrbo, were last seen at Orrefoss on 31 October.`,
  [
    ['when did the medical team return?', undefined],
    ['who paid for the filters?', undefined],
    ['how many people died in the town of Selvik?', undefined],
    ['how many people lost their homes in the town of Selvik', ['6,200']],
    ['how many are missing in Orrefoss?', undefined],
    ['how much is the aid now?', ['2 million'], ['double']],
    ['how much did the agency appeal for?', undefined],
    ['when did the agency launch its appeal?', undefined],
    ['why did the dam give way?', undefined],
    ['what was the cause of the breach?', undefined],
    ['who chairs the panel on the breach?', ['Tanju']],
    ['what did the Ministry of Public Works say about the cracks?', undefined],
    ['who warned of cracks?', ['engineers']],
    ['why was the second flight put off?', ['runway']],
    ['did Vibe resign?', undefined],
    ['what did Vibe say?', undefined],
    ['how many nationals died?', undefined],
    ['when were the 14 nationals found?', undefined],
    ['where were the 14 nationals found', undefined],
    ['where was the couple last seen?', ['Orrefoss']],
    ['how many tents were handed over?', undefined],
    ['how many people are in the panel?', undefined],
    ['who did Linde-Prahl meet in Orrefoss?', undefined],
    ['what did Onsager say about the dam?', undefined],
    ['when did Onsager visit Selvik?', undefined],
    ['who is the governor of Orrefoss?', undefined],
    ['how many engineers warned?', undefined],
    ['what did Kolde ask for?', undefined],
    ['who leads the medical team?', undefined],
  ],
);

asks(
  'of a committee: quotas, clauses of the other side',
  `The fourth meeting of the Joint Committee was held in Dornberg on 18 and 19 October. It was co-chaired by Ms Ilse Vandermolen, Director for Neighbourhood South, and Mr Karim Belhadj-Touil, Director General for Trade. The fifth will be held in Port Sidra in the spring.

Exports from Mirland to the Union rose by 12 per cent to 3.4 billion euros in 2021, while imports fell by 5 per cent to 2.9 billion.

The Mirland side asked that the quota for olive oil be raised from 20,000 to 35,000 tonnes; the Union side took note of the request and recalled that the quota for dates, 8,000 tonnes, had not been used up.

The Committee adopted the work plan for 2023 and its rules of procedure. It could not agree on the recognition of halal certificates, which goes back to the experts.

A seminar on digital customs, to have taken place on the eve of the meeting, was cancelled for want of interpreters.

On the margins, Mr Belhadj-Touil met the Mayor of Dornberg, Dr Ute Krahl, visited the tyre plant of Gummex, which employs 1,400 people, and spoke by video with Commissioner Aurelio Santacruz. Commissioner Santacruz will travel to Mirland in January, together with the President of the Development Bank, Ms Freja Holmquist-Bay.

The Bank lent Mirland 90 million euros for its railways in 2020, of which 35 million have been paid out.

Mirland holds that the tariff on phosphates breaches Article 7 of the Association Agreement; the Union denies this and relies on Article 12.`,
  [
    ['where was the third meeting held?', undefined],
    ['where will the fifth meeting be?', ['Port Sidra']],
    ['when did Santacruz visit Mirland?', undefined],
    ['what is the quota for dates?', ['8,000']],
    ['how much olive oil did Mirland export?', undefined],
    ['by how much did imports rise?', undefined],
    ['by how much did imports fall', ['5 per cent']],
    ['how much were exports to Mirland worth?', undefined],
    ['how much has Mirland repaid of the loan', undefined],
    ['how much of the loan has been paid out?', ['35 million']],
    ['how much did the Bank lend for roads?', undefined],
    ['who met Krahl?', ['Belhadj-Touil']],
    ['who did Vandermolen meet on the margins?', undefined],
    ['what did Vandermolen visit?', undefined],
    ['which plant did Vandermolen visit?', undefined],
    ['when did the seminar take place?', undefined],
    ['where was the seminar on digital customs held?', undefined],
    ['why was the seminar cancelled?', ['interpreters']],
    ['what did the Committee agree on halal certificates?', undefined],
    ['when were halal certificates recognised', undefined],
    ['which article does the Union rely on?', ['12'], ['7']],
    ['how many people attended the seminar?', undefined],
    ['how many people work at Gummex?', ['1,400']],
    ['what was discussed with Santacruz?', undefined],
    ['who will travel with Santacruz?', ['Holmquist']],
    ['who co-chaired the third meeting?', undefined],
    ['when did Holmquist-Bay meet Krahl?', undefined],
    ['when was the work plan for 2022 adopted?', undefined],
    ['which side asked for a higher quota for dates?', undefined],
  ],
);
