import { asks } from './asks.ts';

// Whole lists of those met, received or present, told over several sentences, and asked for in the words of people who were not there.
// What the text does not say must stay silent.

asks(
  'a commissioner on mission',
  `The Commissioner for International Partnerships, Ms. Annika Ferreira-Lund, concluded her visit to Zambia and Malawi yesterday.

In Lusaka, the Commissioner had an audience with President Moses Chilufya and held discussions with Finance Minister Ruth Banda, Energy Minister Peter Zulu and the Governor of the Bank of Zambia, Dr. Esther Phiri. She also exchanged views with farmers, traders and the leaders of two trade unions. At the University Teaching Hospital she talked to nurses and midwives.

The Commissioner continued to Lilongwe, where she was welcomed by the Minister of Foreign Affairs, Mr. James Nkhoma. She also paid a visit to the Speaker of the National Assembly, Ms. Catherine Mvula, and consulted with the Resident Representative of the UNDP, Mr. Olaf Brekke. The signing ceremony took place in the presence of Vice President Harold Tembo and the German Ambassador, Ms. Heike Vogel.

Ms. Ferreira-Lund was accompanied by the Director for Africa, Mr. Paulo Sette, and by two members of the European Parliament, Ms. Greta Olsson and Mr. Marek Dudek. She did not see the leader of the opposition, Mr. Isaac Kalima. A planned meeting with the Chief Justice, Ms. Alice Sakala, had to be cancelled.`,
  [
    ['who did the commissioner meet in lusaka? names please', ['Chilufya', 'Banda', 'Zulu', 'Phiri'], ['Nkhoma', 'Mvula']],
    ['which zambian ministers did she talk to', ['Banda', 'Zulu'], ['Nkhoma', 'Phiri']],
    ['in the zambian government, who did she see?', ['Banda', 'Zulu'], ['Brekke']],
    ['who received her in Malawi', ['Nkhoma']],
    ['whom did the commissioner visit in Lilongwe?', ['Mvula']],
    ['which UN officials did Ferreira-Lund consult in malawi?', ['Brekke'], ['Mvula']],
    ['who was present at the signing ceremony', ['Tembo', 'Vogel'], ['Olsson']],
    ['who came along with the commissioner?', ['Sette', 'Olsson', 'Dudek'], ['Vogel']],
    ['MEPs who travelled with her', ['Olsson', 'Dudek'], ['Sette'], 'not yet'],
    ['did she see Kalima?', ['no']],
    ['did the commissioner meet the chief justice', ['no']],
    ['whom did she talk to at the hospital', ['nurses', 'midwives'], ['Banda']],
    ['who did she meet from the trade unions?', ['trade unions']],
    ['who did she meet in Blantyre', undefined],
    ['did she meet the german chancellor?', undefined],
    ['which generals did she meet', undefined],
    ['who did the commissioner phone in lusaka', undefined],
  ],
);

asks(
  'a ministry receives guests',
  `BAKSAN, 12 March – Deputy Foreign Minister Teymur Alkhazov received on Tuesday the newly appointed Ambassador of Chile, Mr. Rodrigo Salas, and the Chargé d'affaires of Latvia, Ms. Liga Ozols.

On the same day he had a telephone conversation with his Moldovan counterpart, Ms. Doina Ceban. He also hosted a working lunch for the heads of the delegations of Georgia and Turkey, Mr. Giorgi Maisuradze and Ms. Elif Yildiz.

The talks between the Speaker, Ms. Samira Guliyeva, and the Chairman of the Bundesrat committee, Mr. Holger Brandt, were held at the Parliament. Taking part on the German side were Mr. Jan Peters and Ms. Ulla Schramm. Foreign Minister Nadir Rzayev was absent because of illness.

Mr. Alkhazov travelled to Ganzar last week to meet the mediator, Ambassador Luc Thierry. He is to meet OSCE envoy Sanna Lehto in Vienna on Friday.`,
  [
    ['which diplomats did alkhazov receive?', ['Salas', 'Ozols'], ['Ceban', 'Brandt']],
    ['who did the deputy foreign minister ring', ['Ceban'], ['Salas']],
    ['who did he have lunch with?', ['Maisuradze', 'Yildiz'], ['Salas']],
    ['who held talks with Guliyeva', ['Brandt'], ['Alkhazov']],
    ['who took part on the german side?', ['Peters', 'Schramm'], ['Guliyeva']],
    ['whom did Alkhazov see in Ganzar', ['Thierry'], ['Lehto']],
    ['which envoy will he meet in Vienna?', ['Lehto'], ['Thierry']],
    ['was Rzayev at the talks?', ['no'], undefined, 'not yet'],
    ['did Alkhazov meet Brandt', undefined],
    ['who did alkhazov meet in Paris?', undefined],
    ['which ambassadors did Guliyeva receive', undefined],
    ['did he meet Lehto in Vienna?', undefined],
  ],
);
