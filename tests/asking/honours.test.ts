import { asks } from './asks.ts';

// Who receives a medal or a title, by the verbs that such things are given by.
asks(
  'medals and orders',
  "Prime Minister Tshering Wang conferred the Order of Merit on Dr. Lucia March, outgoing UNICEF Representative. Lieutenant General Sir Nick Borden KCB CBE, Deputy Commander of Allied Land Command, was presented with the Service Medal by Türkiye's Chief of Defence, General Metin Gura. The Minister presented Ms Ada Holm with a bronze plaque.",
  [
    ['who received the order of merit?', ['March'], ['Wang']],
    ['who received the service medal?', ['Borden'], ['Gura']],
    ['who is the deputy commander of Allied Land Command?', ['Borden'], ['Gura']],
    ['who received the plaque?', ['Holm']],
    ['who received the golden cross?', undefined],
  ],
);

asks('a design shown', 'Minister Ola Varga presented the report on the dam to the Council and presented the medal design to reporters.', [
  ['who received the medal?', undefined],
]);

// Names that only what they are given or do shows to be people's, and whose post it is.
asks(
  'given a post',
  'The Prime Minister of Samoa, Afioga Fiame Leilua, appointed Leaupepe Toleafoa Faafisi as High Commissioner to Australia, replacing Hinauri Petana.',
  [
    ["who is Samoa's new High Commissioner to Australia?", ['Faafisi'], ['Petana']],
    ['whom does Faafisi replace?', ['Petana']],
    ['who appointed Faafisi?', ['Fiame']],
  ],
);

asks(
  'the country of the guest, an order of knights, and a king by two titles',
  'President Lam Thinh received Mr Kang Min-ho of the Republic of Korea. The Ambassador of the Sovereign Order of Malta, H.E. Paul Beres, came. King of the Belgians Leo Albert wrote to Custodian of the Two Holy Mosques King Faisal bin Mishal.',
  [
    ['who is the Korean president?', undefined],
    ['who is the ambassador of Malta?', undefined],
  ],
);

asks(
  'a visit concluded is no word',
  'Rabbi Andrew Baker and Ambassador Mehmet Pacac concluded a visit to Vienna. Rabbi Baker concluded that hatred was growing.',
  [
    ['what did Pacac say?', undefined],
    ['what did Baker say?', ['hatred was growing'], ['Vienna']],
  ],
);
