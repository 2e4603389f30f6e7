import { asks } from './asks.ts';

// What somebody else says meanwhile, those who serve by a noun right behind, ministers of state, lists of appointments, and who joins whom.
asks(
  'what another says meanwhile',
  'Vice-President Vera Jour and Commissioner for Justice Didier Reyn met in Warsaw. The Vice-President urged the authorities to restore independence, while the Commissioner said that funds remained blocked.',
  [
    ['what did Jour say?', ['restore independence'], ['funds']],
    ['what did Reyn say?', ['funds'], ['restore']],
    ['did Jour say that funds remained blocked?', undefined],
  ],
);

asks(
  'a spokesperson of the Secretary-General',
  'UN Secretary-General spokesperson Stéphane Dujar said that the Secretary-General would travel to Nairobi.',
  [
    ['what did the secretary-general say?', undefined],
    ['who speaks for the secretary-general?', ['Dujar']],
    ['where will the secretary-general travel?', ['Nairobi']],
  ],
);

asks(
  'a minister of state is below the minister',
  "Sheikh Hamad Al Kuwar, Qatar's Minister of State for Foreign Affairs, thanked Foreign Minister Ola Lind of Norway.",
  [
    ["who is Qatar's foreign minister?", undefined],
    ['who is the Qatari minister of state?', ['Kuwar']],
    ["who is Norway's foreign minister?", ['Lind']],
  ],
);

asks(
  'a list of appointments',
  'The Minister announced the following appointments: Ms Fiona Reid as Ambassador to Kenya, with accreditation to Uganda; Mr Dermot Ceall as Consul General in Chicago; and Dr Niamh Sweet as Permanent Representative to the Council of Europe. It heard as witnesses: Mr Bo Berg as Mayor of Sund.',
  [
    ['who will be ambassador to Kenya?', ['Reid'], ['Ceall']],
    ['what post did Dermot Ceall get?', ['Consul General']],
    ['who will be consul general in Boston?', undefined],
  ],
);

asks(
  'who joins whom',
  'Assistant Secretary Karen Donn will visit Belgrade and Pristina. In Pristina, Ms Donn will meet with President Vera Osman. Deputy Assistant Secretary Gabriel Esco will join her in Belgrade.',
  [
    ['who will be with Donn in Belgrade?', ['Esco'], ['Osman']],
    ['who will join Donn in Belgrade?', ['Esco']],
    ['who will join Donn in Skopje?', undefined],
  ],
);
