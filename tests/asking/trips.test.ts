import { asks } from './asks.ts';

// Where somebody goes: the whole list or nothing, whatever word the question uses for the places.

asks(
  'a delegation that somebody leads',
  `Deputy Assistant Secretary Joanna Prill will lead an interagency delegation to Djibouti, Nairobi, and Maputo June 4-9, 2024.

In Nairobi, she will head the delegation to the annual trade session.`,
  [
    ['which cities are on Prill’s itinerary?', ['Djibouti', 'Nairobi', 'Maputo']],
    ['where is Prill going?', ['Djibouti', 'Nairobi', 'Maputo'], ['session']],
    ['which three cities will Prill visit?', ['Djibouti', 'Nairobi', 'Maputo']],
    ['which two cities will Prill visit?', undefined],
    ['dates of the trip', ['June 4-9']],
  ],
);

asks(
  'two countries',
  `The Minister for Fisheries, Ms Tala Ruvo, will visit Fiji and Tonga from 3 to 8 May 2024.

In Suva she will meet the Prime Minister of Fiji, Mr Sitiveni Baro.`,
  [
    ['which two countries will she visit?', ['Fiji', 'Tonga'], ['Suva']],
    ['which four countries will she visit?', undefined],
    ['where is Ruvo headed?', ['Fiji', 'Tonga']],
  ],
);

asks(
  'towns of one country',
  `Minister Tala Ruvo will undertake a working visit to Rabat and Tangier from 4 to 6 May 2024.

She had last been to Morocco in 2011.`,
  [
    ['which moroccan cities will Ruvo visit?', ['Rabat', 'Tangier']],
    ['which spanish cities will Ruvo visit?', undefined],
  ],
);

asks(
  'a house that is called for by its kind',
  `Minister Tala Ruvo arrived in Kuwait on an official visit to the country. She is also scheduled to visit the headquarters of the Arab Water Fund.`,
  [['which headquarters will Ruvo visit?', ['Arab Water Fund'], ['country']]],
);

asks(
  'names are asked for',
  `Minister Tala Ruvo met officials of the Foreign Ministry and students in Rabat on 4 May 2024.

In Tangier she met the Mayor, Mr Karim Aziz, the Director of the Port, Ms Lena Hadi, and members of the Chamber of Commerce. Exports to Morocco stood at R46 billion in 2018.

Trade with Tonga reached RM1.27 billion in 2019.`,
  [
    ['which officials did Ruvo meet in Rabat, by name?', undefined],
    ['which students did she meet, names please', undefined],
    ['who did she meet in Tangier? names please', ['Aziz', 'Hadi'], ['members']],
    ['how much was exported to Morocco in 2018?', ['R46 billion']],
    ['how much was the trade with Tonga in 2019?', ['RM1.27 billion']],
  ],
);

asks(
  'the post that is asked about, and lesser ones',
  `Envoy Tala Ruvo met Deputy Prime Minister Karim Aziz and the Foreign Minister's adviser, Lena Hadi, in Rabat on 4 May 2024.

In Tangier she met President Omar Sefri.`,
  [
    ['did Ruvo meet the deputy prime minister?', ['yes']],
    ['did Ruvo meet the prime minister?', undefined],
    ['did Ruvo meet the president?', ['yes']],
    ['did Ruvo meet the vice president?', undefined],
  ],
);

asks('a post of one word', `Mayor Jon Dahl met Minister Tala Ruvo in the town hall on 7 May 2024.`, [
  ['what post does Ruvo hold?', ['Minister']],
  ['who is Tala Ruvo?', ['Minister']],
]);

asks(
  'where a journey leads, in long sentences',
  `Foreign Minister Frida Thal will travel to Mali and Niger this evening. On Tuesday she will travel on to Gao to visit a camp.
The Minister of State for Trade, Jobs and the Digital Market, Owen Culen, will this week lead a trade mission to Nairobi, Johannesburg and Cape Town. He will also be received by Governor Nina Seret and will see the Old Mosque and the Cooper School.
On 3 April the Minister of Ports, Ada Holm, led a group of experts through the port.`,
  [
    ['where will thal travel this evening?', ['Mali', 'Niger'], ['Gao']],
    ['which cities is culen going to?', ['Nairobi', 'Johannesburg', 'Cape Town'], ['Mali', 'Gao']],
    ['did culen go to nairobi', undefined],
    ['will culen go to cape town?', ['yes']],
    ['which cities did holm go to', undefined],
  ],
);

asks(
  'a tour that took somebody there',
  `The Envoy, Ms. Aura Embar, wrapped up a tour of the region that took her to Kigali, Kinshasa and Kampala. The trip will take Mr. Olan Bere to Oslo and Bergen. It took Mr. Ivo Farr two hours to get to Lima. `,
  [
    ['where did embar go?', ['Kigali', 'Kinshasa', 'Kampala'], ['Oslo']],
    ['which cities will bere go to', ['Oslo', 'Bergen'], ['Kigali']],
    ['did embar visit kinshasa', ['yes']],
  ],
);
