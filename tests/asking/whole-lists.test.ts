import { asks } from './asks.ts';

// Lists of those met that end or begin with people who have no name in them, go on behind another 'with', or have a note between two
// names; and 'the Commissioner', 'the head of mission' for whom the text is about. What the text does not say must stay silent.

asks(
  'lists that end without a name',
  `Development Minister Karin Ostby visited Ghana and Togo from 3 to 7 May.

In Accra, the Minister met with the Speaker of Parliament, Mr. Kwame Addo, and with land rights campaigners and fishers. She also paid courtesy calls on the Vice President, Ms. Efua Boateng, and the Chief Justice.

In Tamale she had talks with the Regional Minister, Ms. Amina Seidu, the paramount chief of Dagbon and representatives of market traders. On Thursday Ms. Ostby saw opposition leader Yaw Darko twice and former president Kofi Mensah once.

In Lomé, the Minister met the ECOWAS Commissioner for Infrastructure, Energy and Digitalization and the Minister of Planning of Togo, Mr. Sena Ayité. She held virtual meetings with the Inspector of Prisons, Mr. Folly Attiogbe, the Ombudsman, Ms. Akossiwa Lawson, and the heads of the shelters that nuns run.`,
  [
    ['who did Ostby meet in Accra?', ['Addo', 'campaigners', 'fishers', 'Boateng', 'Chief Justice'], ['Seidu']],
    ['on whom did she pay courtesy calls', ['Boateng', 'Chief Justice'], ['Addo']],
    ['whom did the minister talk to in Tamale', ['Seidu', 'paramount chief', 'traders'], ['Boateng']],
    ['which opposition leader did Ostby see on thursday?', ['Darko'], ['Seidu']],
    ['who did the minister see on Thursday', ['Darko', 'Mensah'], ['Seidu']],
    ['whom did ostby meet in lome', ['ECOWAS Commissioner', 'Ayité'], ['Addo']],
    ['who did she hold virtual meetings with', ['Attiogbe', 'Lawson', 'heads of the shelters'], ['Ayité']],
    ['did she meet the President of Ghana?', undefined],
    ['which bishops did Ostby meet?', undefined],
  ],
);

asks(
  'a commissioner who is only called so',
  `The European Commissioner for Fisheries, Mr Ansgar Weidemann, was in Cabo Verde from 8 to 10 April for talks on a new protocol.

During his visit, the Commissioner was received by the President of the Republic, Mr Olívio Tavares, and met the Minister of the Sea, Ms Ivone Gomes. In Mindelo, on the island of São Vicente, he visited a cold store built with European money and a school for sailors run by the Salesians.

Before his departure the Commissioner spoke to Ms Celeste Andrade, the Mayor of Praia. Speaking on the quay, the head of the association of shipowners, Mr Nuno Rocha, thanked the Commissioner for coming.`,
  [
    ['who did weidemann meet in cabo verde?', ['Tavares', 'Gomes', 'Andrade'], ['Rocha']],
    ['which members of the cape verdean government did Weidemann see', ['Gomes'], ['Rocha']],
    ['what did the commissioner visit in Mindelo', ['cold store', 'school']],
    ['who received the commissioner', ['Tavares'], ['Gomes']],
    ['whom did weidemann speak to before he left', ['Andrade'], ['Rocha']],
    ['did Weidemann meet Rocha?', undefined],
  ],
);
