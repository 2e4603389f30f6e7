import { asks } from './asks.ts';

// Mandates, votes, laws and words as communiqués tell them: what is charged, signed, added and denied, and what is only to be done.

asks(
  'a law and a vote',
  `President Dana Roel signed into law the bill on harbour fees, which parliament had adopted on 27 April with 61 votes in favour. “The harbours need rules,” the President said at the ceremony in Sarn, adding that fishing would stay free. Under the bill the Harbour Board will be able to impose berth bans and cargo fines. The editor Ivo Marsk remains in prison; “he must be released,” said Roel.

Minister Toma Veld, who was governor of Orm from 2009 to 2014, resigned on Monday. Deputy Minister Lea Brun, who was elected on 2 April, took office on 5 May. She told the Harbour Board that eighty boats had been lost in Orm in the first quarter, dismissing media reports to the contrary.`,
  [
    ['what did Roel sign?', ['bill on harbour fees']],
    ['what did the president add?', ['fishing would stay free']],
    ['how many voted in favour of the bill?', ['61']],
    ['how many voted against the bill?', undefined],
    ['how many abstained?', undefined],
    ['what can the Harbour Board impose?', ['berth bans', 'cargo fines']],
    ['has Marsk been released?', undefined],
    ['when did Veld resign?', ['Monday'], ['2009']],
    ['when was Brun elected?', ['2 April'], ['5 May']],
    ['when did Brun take office?', ['5 May']],
    ['when did Brun speak to the Harbour Board?', undefined],
    ['where did Brun speak to the Harbour Board?', undefined],
    ['what did the media report?', undefined],
    ['what is veld’s job?', ['Minister']],
    ['who is orms governor?', undefined],
  ],
);

asks(
  'a mission and its head',
  `The United Nations Operation in Marland (UNOMAR) is mandated to protect wells, clear mines and train judges. Pia Sund, who was first appointed in 2021, is tasked with advising the courts and with supporting the work of the clinics. The Wells Office will be set up in June.

Speaking at a press conference in Sarn, President Odo Berin said that his government would not negotiate with the rebels. His spokesperson, Mira Holt, called the attacks cowardly. The opposition leader, Rik Danev, accused the President of neglect. Envoy Karl Oss briefed the Security Council on 26 April on the state of the wells.`,
  [
    ['what is unomars mandate?', ['protect wells']],
    ['what is UNOMAR supposed to do?', ['protect wells']],
    ['what is Sund tasked with?', ['advising the courts']],
    ['what is sund supposed to do?', ['advising the courts']],
    ['what is Berin tasked with?', undefined],
    ['what is the Wells Office mandated to do?', undefined],
    ['where did Berin speak?', ['Sarn']],
    ['where did Danev speak?', undefined],
    ['who is berins spokesperson?', ['Mira Holt']],
    ['who is danevs spokesperson?', undefined],
    ['what did Danev accuse the president of?', ['neglect']],
    ['what did Berin accuse Danev of?', undefined],
    ['when did Oss speak to the Security Council?', ['26 April']],
    ['what did Oss brief the council on?', ['the state of the wells'], ['26 April']],
    ['what did the rebels accuse Berin of?', undefined],
  ],
);

asks(
  'a vote and a statement',
  `The Board of Governors, by 26 votes in favour, 2 against and 5 abstentions, extended for thirteen months the mandate of the Wells Panel and renewed until 31 May 2024 the ban on drift nets. Ten members voted in favour of the second text, while Chad, Peru and Norway abstained.

Minister for Ports Edda Roth has made a statement on the closure of the harbour of Sarn: “The decision is unjustified and will cost jobs.” “We will not rest,” Foreign Minister Tom Zell told a news conference on Saturday, commenting on the arrest of two sailors. The Union of Ports continues to demand the release of the sailors. The three men are suspected of protecting and enabling armed gangs.

The Director has appointed Ms. Ada Konjo as Special Adviser on Rivers. Ms. Konjo succeeds Mr Rolf Pask, who left in March.`,
  [
    ['for how long was the mandate of the panel extended?', ['thirteen months'], ['2024']],
    ['until when was the ban on drift nets renewed?', ['31 May 2024']],
    ['how many voted against the extension of the fishing season?', undefined],
    ['how many voted against?', ['2']],
    ['who voted against the second text?', undefined],
    ['who voted in favour of the second text?', ['Ten members'], ['Chad']],
    ['who abstained?', ['Chad', 'Peru', 'Norway']],
    ['what did Roth say about the decision?', ['unjustified']],
    ['what did Zell comment on?', ['the arrest of two sailors']],
    ['what does the Union of Ports demand?', ['the release of the sailors']],
    ['what are they suspected of?', ['protecting and enabling armed gangs']],
    ['who was special adviser before Konjo?', ['Rolf Pask']],
    ['who was special adviser after Konjo?', undefined],
    ['how long was Zell jailed for?', undefined],
  ],
);

asks(
  'whom a post serves',
  `Ola Rud, the Secretary-General’s Special Representative for Peru, spoke in Lima. Pia Lund, the Director-General’s spokesperson, took notes. The High Commissioner, Una Holm, was in Oslo.`,
  [
    ['who is the Secretary-General?', undefined],
    ['who is the special representative for Peru?', ['Ola Rud']],
    ['who is the Director-General?', undefined],
    ['who is the High Commissioner?', ['Una Holm']],
  ],
);

asks(
  'put under sanctions',
  `The Council of the European Union today added eleven individuals and four entities to the list of those subject to restrictive measures over the raids on Sarn. The designations were made pursuant to Decision 2023/421. Captain Edo Marl, whose office oversees the list, called on the ports to review their rules and to repeal the Nets Act. He told the mayor to close the mine and reopen the clinic. The Protocol will enter into force once five States have ratified it.

Fisheries Minister Sigrid Lovd met her Chinese counterpart, Jorge Vela. The Netherlands will co-host a conference on nets with Peru in May.`,
  [
    ['who has the EU sanctioned?', ['eleven individuals', 'four entities']],
    ['how many entities were sanctioned?', ['four']],
    ['why were they sanctioned?', ['over the raids on Sarn']],
    ['which sanction was lifted?', undefined],
    ['was the Nets Act repealed?', undefined],
    ['did the ports repeal the Nets Act?', undefined],
    ['was the clinic reopened?', undefined],
    ['who reopened the clinic?', undefined],
    ['how many states have ratified the protocol?', undefined],
    ['who is the Chinese fisheries minister?', ['Jorge Vela'], ['Lovd']],
    ['who is the fisheries minister?', ['Sigrid Lovd']],
    ['how will the mayor vote?', undefined],
  ],
);

asks(
  'family names that stand first',
  `Foreign Minister Wang Yiming met Minister Song Taolin in Sarn. Wang said the talks had been frank. Commander Gulf Fleet left.`,
  [
    ['who is the foreign minister?', ['Wang Yiming']],
    ['who said the talks had been frank?', ['Wang']],
    ['whom did Wang meet?', ['Song Taolin']],
    ['who is the commander?', undefined],
    ['who said the talks had failed?', undefined],
  ],
);
