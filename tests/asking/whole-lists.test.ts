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
asks(
  'a secretary of state at sea',
  `State Secretary Mirjam Toivola leaves on Sunday for Fiji and Samoa at the invitation of the Forum Secretariat.

On Monday, Ms Toivola met this morning at Vale Hall with the Fijian Minister of Fisheries, Mr Sakiusa Waqa, to discuss tuna quotas. She will call on His Highness Tui Malila and see the Leader of the Opposition, Ms Litia Vunipola.

The State Secretary became the first member of her government to meet the Speaker, Mr Isireli Baro. Soon after her landing she saw Police Commissioner Josefa Delai three times and Commodore Apete Rokotui once.

Rear Admiral Pekka Salo, Director of Oceans Henna Laine, and Ambassador Otto Wirta also attended the meeting.

The delegation of Finland included Chief Negotiator Ilkka Harju and Professor Aino Repo.

She was welcomed at Nadi airport by the Divisional Commissioner, Ms Salote Qio, and by divers and canoe builders.`,
  [
    ['where is toivola going?', ['Fiji', 'Samoa']],
    ['whom did she meet at Vale Hall', ['Waqa'], ['Delai']],
    ['on whom will the state secretary call?', ['Malila'], ['Waqa']],
    ['who welcomed the state secretary at the airport', ['Qio'], ['Waqa']],
    ['which speaker did toivola meet', ['Baro'], ['Waqa']],
    ['who did she see right after landing?', ['Delai', 'Rokotui'], ['Baro']],
    ['which other officials attended the meeting?', ['Salo', 'Laine', 'Wirta'], ['Waqa']],
    ['who was in the finnish delegation', ['Harju', 'Repo'], ['Salo']],
    ['who came along in the Finnish delegation?', ['Harju', 'Repo'], ['Qio']],
    ['did toivola meet the foreign minister of Fiji?', undefined],
    ['which heads of state did she meet?', undefined],
  ],
);

asks(
  'a visit and its questions in pairs',
  `ALMATHEA, 4 October - The Prime Minister of Norland, Mr. Jens Askeland, paid a two-day visit to Velsund.

On Wednesday, the Prime Minister was received by President Ilona Markovec and held a working lunch with the Minister for Energy, Mr. Tomas Brezina, the Minister for Home Affairs and the heads of two ports. He also held working sessions with parliamentarians.

He travelled to Kelmar, on the border with Ostland, where he opened a customs post. He was accompanied by the Norwegian Ambassador, Ms. Tove Lien, and by the Director of Customs, Mr. Petr Hladik.

Present with the Prime Minister at the signing were the Chief of Staff, Mr. Lars Moe, and the Attorney General, Ms. Eva Dahl.`,
  [
    ['which head of state received the PM?', ['Markovec'], ['Brezina']],
    ['who received askeland and who did he have lunch with', ['Markovec', 'Brezina', 'Minister for Home Affairs', 'two ports'], ['Lien']],
    ['who else did he have working sessions with?', ['parliamentarians']],
    ['who came with askeland to kelmar', ['Lien', 'Hladik'], ['Moe']],
    ['who was with the prime minister at the signing', ['Moe', 'Dahl'], ['Lien']],
    ['which ministers did Askeland meet in Velsund?', ['Brezina'], ['Markovec', 'Lien']],
    ['who did the PM meet in velsund', ['Markovec', 'Brezina'], ['Hladik']],
    ['did Askeland meet the foreign minister?', undefined],
    ['did he meet Brezina in Ostland?', undefined],
  ],
);

asks(
  'lists behind the noun that is asked for',
  `With the Minister he discussed the Dalmere Declaration on Clean Lakes and the Askel Declaration on Fish Stocks.
The panel recalled Lake Council resolutions 71 and 97 on small arms.
The food is handed out by the partner organisations Open Hand and Lake Aid in six villages.
The two sides opened the border posts of Hask, Velm and Ostra.`,
  [
    ['which declarations did he discuss with the Minister?', ['Dalmere Declaration', 'Askel Declaration']],
    ['which resolutions on small arms did the panel recall?', ['71', '97']],
    ['which organisations hand out the food?', ['Open Hand', 'Lake Aid'], ['villages']],
    ['which border posts did the two sides open?', ['Hask', 'Velm', 'Ostra']],
  ],
);
