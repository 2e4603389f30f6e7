import { asks } from './asks.ts';

asks(
  'the head of a body, called as people call it',
  'The president of the Association of Fishers in Norway, Bo Berg-Moen, met the Minister. The Minister was received by President Ana Lind. ' +
    'The panel is chaired by Dr. Eva Holm. The Lake Mission is headed by the former Foreign Minister of Chad, Carl Moss. ' +
    'The road is paid for by the Norway Fund for Rivers (NFR). Also present was Director General of NFR Laura Finch.',
  [
    ['who heads the association of fishers?', ['Berg-Moen']],
    // Whose president Ana Lind is, the text does not say.
    ['president of norway?', undefined],
    ['chair of the panel?', ['Eva Holm']],
    ["who's the chief of the lake mission", ['Carl Moss']],
    ['who heads the norway river fund', ['Laura Finch']],
    ['who heads the norway fish fund', undefined],
    ['boss of the council?', undefined],
  ],
);

asks(
  'a post that goes by a near word, in a country',
  'In Suva on 17 May, Mr Bo Berg will meet Premier Hon Talia Hekau. In Nuku’alofa he will meet Prime Minister Sione Havea. ' +
    'The text will be signed by the Minister for Trade, Ms Outi Salo, and the Korean Minister of Science and Ports, Mr Baek Sung-min.',
  [
    ['premier of fiji?', ['Hekau'], ['Havea']],
    ["who is korea's science minister?", ['Baek Sung-min'], ['Salo']],
  ],
);

asks(
  'the post of somebody, asked in other words',
  'The Commissioner for River Management, Ana van der Holm-Lind, visited Suva. ' +
    'The Council announced the appointment of Bo Berg as Head of Mission. ' +
    'It was opened by Ms Eva Moss, Deputy Director for Lakes at the Tarnby Water Agency, and the former Minister of Ports, Carl Hale. ' +
    'The Minister of Labour, Health and Sports, Dina Rask, thanked the donors.',
  [
    ['what is van der holm-lind commisioner for?', ['Commissioner for River Management']],
    ['to which job was berg appointed?', ['Head of Mission']],
    ['what job did bo berg get', ['Head of Mission']],
    ['what did hale use to be?', ['former Minister of Ports']],
    ['what did carl hale used to be', ['former Minister of Ports']],
    ['what is moss at the tarnby water agency?', ['Deputy Director for Lakes']],
    ['what ministry does rask have?', ['Minister of Labour, Health and Sports']],
    ['what did rask use to be?', undefined],
    ['to which job was moss appointed?', undefined],
  ],
);

asks(
  'whom somebody is from',
  'The envoys are Ambassadors Ana Lind (Sweden), Bo Berg (Chad) and Col. (Rtd) Eva Holm (Laos). ' +
    'The members are Carl Moss (Greens), Dina Rask (Labour) and Dr Laura Finch (Norland First). ' +
    'They met the Foreign Minister of Peru, Mr Juan Ruiz, the Ambassador of Fiji to Chad, Ms Talia Hekau, and Mr Jon Hale (53).',
  [
    ['what country does lind represent?', ['Sweden']],
    ['which country is holm from', ['Laos']],
    ['where is bo berg from?', ['Chad']],
    ['which party is rask from?', ['Labour']],
    ['what party does laura finch belong to?', ['Norland First']],
    ['which country does ruiz represent?', ['Peru']],
    ['what country is hekau from?', ['Fiji'], ['Chad']],
    ['which party is lind from?', undefined],
    ['which country is moss from?', undefined],
    ['which country is hale from?', undefined],
  ],
);
