import { asks } from './asks.ts';

// The name of a thing beside its noun, the place before 'where', days that stand together, and whose people or money a number counts.

asks(
  'names of things beside their nouns',
  'Three sailors lost their lives and one vessel, the bulk carrier North Trader, was sunk with a cargo of grain. On 12 March, the Minister will visit the port of Tema, where the frigate “Orvik” is currently taking part in the exercise Blue Watch. The company sold one farm, which was old.',
  [
    ['name of the ship that was sunk', ['North Trader']],
    ['which ship was sunk', ['North Trader']],
    ['where is the frigate orvik', ['Tema'], ['Blue Watch']],
    ['where is the orvik', ['Tema']],
    ['which farm was sold', undefined],
    ['name of the farm that was sold', undefined],
    ['which frigate was sunk', undefined],
  ],
);

asks(
  'days that stand together',
  'The licences, which were renewed in 2017 and 2019, will expire in 2027 and 2029, respectively. The talks opened on 3 May and the treaty was signed on 5 May.',
  [
    ['when do the two licences expire', ['2027', '2029'], ['2017']],
    ['when were the licences renewed', ['2017', '2019'], ['2029']],
    ['when did the talks open', ['3 May'], ['5 May']],
    ['when was the treaty signed', ['5 May'], ['3 May']],
  ],
);

asks(
  'whose people and money a number counts',
  'The force has some 4,500 troops from 28 nations. General Ulu of Türkiye handed it over to General Enrico Bardi of Italy. Tuvalu announced a contribution of US$ 100,000 to the Facility, becoming the fourth country to do so after Samoa, Palau and Fiji. Norway gave 2 million to the Facility.',
  [
    ['how many troops does the force have', ['4,500']],
    ['how many italian troops does the force have', undefined],
    ['number of turkish soldiers in the force', undefined],
    ['how much did tuvalu give to the facility', ['100,000']],
    ['how much did norway give to the facility', ['2 million']],
    ['how much did palau put into the facility', undefined],
    ['how much did fiji give to the facility', undefined],
  ],
);

asks(
  'by which paper it was done',
  'The mandate was created by Council resolution 18/7 and renewed by resolution 45/10. The office acts under resolution 1244 of 1999. Prime Minister Ada Holm met Kazakh Minister Nur Abai and, in Riga, Latvian Minister Ina Ost. Senator the Hon Bron Pasko, Minister for Trade, spoke.',
  [
    ['which resolution renewed the mandate', ['45/10'], ['18/7']],
    ['resolution that created the mandate', ['18/7'], ['45/10']],
    ['under which resolution does the office act', ['1244']],
    ['kazakh officials holm met', ['Nur Abai'], ['Ost']],
    ['who did holm meet in riga', ['Ina Ost'], ['Abai']],
    ['what is bron pasko', ['Minister for Trade']],
    ['did holm meet abai in riga', undefined],
    ['which resolution ended the mandate', undefined],
  ],
);

asks(
  'each stop and meeting with its own day',
  'Ms. Lind met Otto Frank in Oslo on Monday and Eva Holm in Riga on Tuesday. She will travel to Amman, Jordan, from May 13-15, Doha, Qatar, May 16, and Muscat, Oman, May 17. The workshop will be in Kelm on May 19.',
  [
    ['who did lind meet on tuesday', ['Holm'], ['Frank']],
    ['where did lind meet holm', ['Riga'], ['Oslo']],
    ['when did lind meet frank', ['Monday'], ['Tuesday']],
    ['where will lind be on may 16', ['Doha'], ['Amman', 'Muscat']],
    ['where will she be on may 17', ['Muscat'], ['Amman', 'Doha']],
    ['where does her trip take her', ['Amman', 'Doha', 'Muscat'], ['Kelm']],
    ['when will she be in muscat', ['May 17'], ['May 16']],
    ['where will the workshop be on may 19', ['Kelm']],
    ['did lind meet holm in oslo', undefined],
    ['did lind meet frank on tuesday', undefined],
    ['where will she be on may 18', undefined],
  ],
);
