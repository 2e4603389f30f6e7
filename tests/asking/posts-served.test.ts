import { asks } from './asks.ts';

// Those who serve, or are kin of, the holder of a post are not that holder.
asks(
  'what their servants say and do is none of theirs',
  "The spokesperson for the President, Karel Vrba, said the President had not decided. The head of the President's Office, Jana Kubin, left for Brno. The wife of the Prime Minister, Mrs Alma Duarte, opened the clinic in Praia.",
  [
    ['what did the president say?', undefined],
    ['where did the president go?', undefined],
    ['what did the prime minister open?', undefined],
    ["what did the president's spokesperson say?", ['not decided']],
    ['who opened the clinic?', ['Duarte']],
  ],
);

asks(
  'the king himself, and his adviser',
  'King Oskar of Norway said that he was pleased. The Adviser to the King on Protocol, Siv Brekke, told reporters that the ceremony had been shortened.',
  [
    ['what did the king say?', ['pleased'], ['shortened']],
    ["what did the king's adviser say?", ['shortened']],
    ['what did the adviser to the king say?', ['shortened']],
    ['what did the queen say?', undefined],
  ],
);

asks(
  'the second of another body',
  'The Deputy Secretary General, Mirela Grozav, met EU officials and the Deputy Director General of the IAEA, Pal Horvat, on Monday.',
  [
    ["whom did the IAEA's number two meet?", ['Grozav']],
    ["who is the EU's number two?", undefined],
    ['whom did the EU number two meet?', undefined],
  ],
);

asks(
  'those in charge of an embassy',
  "Secretary Henrik Alder met with the Chargé d'Affaires a.i. of the Republic of Moldova to NATO, Ms Doina Ciob. US Chargé d'affaires Brandon Whit opened the library in Lusaka.",
  [
    ["who is the chargé d'affaires of Moldova?", ['Ciob'], ['Alder', 'Whit']],
    ["who is Moldova's charge d'affaires?", ['Ciob'], ['Alder']],
    ["who is the American chargé d'affaires?", ['Whit']],
    ['who is the ambassador of Moldova?', undefined],
    ["who is the chargé d'affaires of Peru?", undefined],
  ],
);
