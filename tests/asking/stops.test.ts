import { asks } from './asks.ts';

asks(
  'the first and the last stop of a journey',
  `Deputy Secretary Ana Lind will travel to Brussels, Ankara, Jakarta and Honolulu from May 25 to June 4. In Brussels, she will hold the dialogue with Secretary General Bo Berg. In Jakarta, she will meet with Foreign Minister Retno Wati. Finally, in Honolulu, Deputy Secretary Lind will meet with officials of the command to discuss strategy.`,
  [
    ['last stop?', ['Honolulu']],
    ["what's the last stop?", ['Honolulu']],
    ['what is the final stop of the trip?', ['Honolulu']],
    ['where does the trip end?', ['Honolulu']],
    ['where does she go first?', ['Brussels']],
    ["what's her first stop", ['Brussels']],
    ['where does Lind go last', ['Honolulu']],
    ['where does Berg go first?', undefined],
    ['what is the second stop?', undefined],
    ['is Honolulu the last stop?', undefined],
  ],
);

asks(
  'a list whose order nothing tells',
  `Minister Ana Lind will visit Peru, Chile and Bolivia in May. In Chile, she will meet President Bo Berg. In Peru, she will open a school.`,
  [
    ['last stop?', undefined],
    ['where does she go first?', undefined],
  ],
);

asks(
  'people who had met before',
  `Vice President Ana Lind met today with Prime Minister Otto Salo of Norway in the Vice President's Ceremonial Office, on the first day of the Prime Minister's official visit to the United States. The Vice President recalled their meeting in Brenna in March 2023. The Vice President was joined by Deputy National Security Advisor Bo Berg and U.S. Ambassador to Norway Rita Holm. Chancellor Dag Moll spoke about trade with Minister Ida Moss.`,
  [
    ['have they met before?', ['yes']],
    ['had Lind and Salo met before?', ['yes']],
    ['where had they met before?', ['Brenna']],
    ['when did they last meet?', ['2023-03']],
    ['where did they meet this time?', ['Ceremonial Office'], ['Brenna']],
    ['where did Lind and Salo meet?', ['Ceremonial Office'], ['Brenna']],
    ['who sat with the vice president?', ['Berg', 'Holm'], ['Salo']],
    ['had Moll and Moss met before?', undefined],
    ['had Lind and Moss met before?', undefined],
    ['have they met in Oslo before?', undefined],
  ],
);

asks(
  'an earlier meeting by its noun',
  `President Ana Lind met President Otto Salo in Geneva today. The meeting built on President Lind's meeting with President Salo in Tarn in November 2022. Foreign Minister Bo Berg followed the talks.`,
  [
    ['had they met before', ['yes']],
    ['where did they last meet?', ['Tarn'], ['Geneva']],
    ['had Lind met Berg before?', undefined],
  ],
);

asks(
  'where in a country, and where next',
  `Envoy Ana Lind visited Iraq this week. In Baghdad, Lind met with President Otto Salo and Prime Minister Bo Berg. In Erbil, she met with Speaker Rita Holm.`,
  [
    ['which cities in iraq did she go to?', ['Baghdad', 'Erbil'], ['Iraq']],
    ['which cities in Iran did she go to?', undefined],
  ],
);

asks(
  'where next, and which day',
  `Envoy Ana Lind visited Iraq this week. In Baghdad, Lind met with President Otto Salo and Prime Minister Bo Berg. In Erbil, she met with Speaker Rita Holm. She then travelled to Amman for talks with King Dag Moll.`,
  [
    ['where did Lind go after Erbil?', ['Amman'], ['Baghdad']],
    ['where did Lind go after Baghdad?', undefined],
    ['who did she meet on the last day of the visit?', undefined],
    ['who did she meet in Erbil?', ['Holm'], ['Berg']],
  ],
);

asks(
  'countries are not in a country',
  `Envoy Ana Lind traveled to the Arab Republic of Egypt and the Kingdom of Saudi Arabia from June 13 to 17. The summit of the league will be in Glasgow. In Egypt, she met President Otto Salo, Prime Minister Bo Berg and Foreign Minister Dag Moll, on the last day of her trip.`,
  [
    ['where in egypt did she go?', undefined],
    ["who's the egyptian pm she met?", ['Bo Berg'], ['Salo', 'Moll']],
    ['who did she meet on the final day of the trip?', ['Salo', 'Berg', 'Moll']],
    ['who did she meet on the first day of the trip?', undefined],
    ['dates of the whole trip', ['2024-06-13']],
    ['ministers from where did she meet in Egypt?', undefined],
  ],
);
