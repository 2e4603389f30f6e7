import { asks } from './asks.ts';

asks(
  'papers are told with the paper that they belong to and all of their matter',
  `The State Secretary, Ms. Lena Bakke, called on the government to accede to the Second Protocol to the European Convention on the Protection of Workers at Sea.

She criticised section 12B of the Press Act and praised Article 9bis of the Grain Code. The ferry line runs pursuant to the Exchange of Notes of 4 June 1999.

Norland ratified the Convention on the Rights of Children with Hearing Loss on Monday. The parliament adopted the Treaty on Trade in Grain in May.

The minister signed the Charter of Islands at Parliament House. The envoy presented the Protocol to the President of Norland.

Tarland acceded to the Optional Protocol to the 1984 Treaty on the Peaceful Use of Rivers.`,
  [
    ['which treaty should the government accede to?', ['Second Protocol to the European Convention on the Protection of Workers at Sea']],
    ['which section of the press act did she criticise?', ['section 12B']],
    ['which article of the grain code did she praise?', ['Article 9bis']],
    ['the ferry line runs pursuant to what?', ['Exchange of Notes']],
    ['which document did Norland ratify?', ['Convention on the Rights of Children with Hearing Loss']],
    ['which treaty did the parliament adopt?', ['Treaty on Trade in Grain'], ['May']],
    ['which charter did the minister sign?', ['Charter of Islands'], ['Parliament']],
    ['to whom did the envoy present the protocol?', ['President of Norland'], ['Protocol']],
    ['which treaty did Tarland accede to?', ['Optional Protocol to the 1984 Treaty on the Peaceful Use of Rivers']],
  ],
);

asks(
  'a clause is told with its verb',
  `The Mayor is living in a hotel after his house was burnt down in April. The bridge closed after the flood was reopened in May.

Trains are running slowly after the main signal was struck by lightning. The market moved to the harbour after its roof was damaged by snow.

The road closed after the storm has been cleared.`,
  [
    ['why does the mayor live in a hotel?', ['after his house was burnt down']],
    ['why was the bridge closed?', ['after the flood'], ['reopened']],
    ['why are trains running slowly?', ['struck by lightning']],
    ['why did the market move?', ['its roof was damaged by snow']],
    ['why was the road closed?', ['after the storm'], ['cleared']],
  ],
);

asks(
  'a group is told whole, not by the body that it is of, and with its name',
  `The harbour has been closed since 1999 and is controlled by the U.N. monitoring mission, UNMOPRA. The quay was repaired by the EU naval squad, EUSQUAD.

The old fort is run by a local group, the Harbour Trust. The lake was cleaned by a Danish company, Renvand Group, and the town of Osby.

The tower was built by the Norwegian navy, the mayor said. The treaty was signed by the U.N. and the Harbour Trust.`,
  [
    ['who controls the harbour?', ['U.N. monitoring mission, UNMOPRA']],
    ['who repaired the quay?', ['EU naval squad, EUSQUAD']],
    ['who runs the old fort?', ['Harbour Trust']],
    ['who cleaned the lake?', ['Renvand Group', 'Osby']],
    ['who built the tower?', ['Norwegian navy'], ['mayor']],
  ],
);

asks(
  'who did something is told by name where the release names the holder of the post, and two of a pair are told',
  `Minister of Foreign Affairs Lena Bakke travelled to Norland on Monday. The Minister opened a school there.

NAIROBI, 3 May 2021 - The Portuguese Ambassador to Kenya, Mr. Rodrigo Lobato de Sá, and the Minister for Ports, Hon. Kipchoge Tarus-Wako Mwangi, today signed a grant agreement.`,
  [
    ['who opened the school?', ['Lena Bakke']],
    ['who signed the grant agreement?', ['Lobato de Sá', 'Mwangi']],
  ],
);
