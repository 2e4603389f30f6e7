import { asks } from './asks.ts';

asks(
  'somebody asked for by one of two family names, or behind a place, a nickname, a rank or a title of another language',
  'Today Minister Ana Holm spoke with Rafael Quintero Salvatierra, Peru’s Minister of Foreign Affairs and Mobility. ' +
    'Minister Quintero briefed her on the flood. ' +
    'She will then travel to Velmo and meet the Governor of West Loma Tarenga, Pio Esteban Marlo. ' +
    'The reception was hosted by Chargé d’Affaires Mona Kesler. ' +
    'The delegation included Ambassador to the Czech Republic Arturo “Boy” Mandan-Ruiz and Labor Attaché Rosa Sy. ' +
    'It held sessions with the National Security Adviser, Rtd. Brig. Gen. Lamin Sonko; and the Chief of Staff, Lt. Gen. Yero Danso. ' +
    'Raksha Mantri Shri Devan Pratap Rathi held talks with the Minister of Transport of Chad, Idris Kora.',
  [
    ['who is quintero', ['Minister of Foreign Affairs and Mobility']],
    ['who is marlo', ['Governor of West Loma Tarenga']],
    ['who is the governor of west loma tarenga?', ['Marlo'], ['Tarenga']],
    ['who is mona kesler', ['Chargé d’Affaires']],
    ['who is mandan-ruiz', ['Ambassador to the Czech Republic']],
    ['who is sonko?', ['National Security Adviser']],
    ['what is danso’s post', ['Chief of Staff']],
    ['who is rathi?', ['Raksha Mantri']],
    ['who is salvatierra', ['Minister of Foreign Affairs and Mobility']],
  ],
);

asks(
  'more of the same',
  'The Governor of South Kalo Bintara, H.E. Tomo Wirasa, met the Bupati of Lembana, Sari Putri Handoko. Chargé d’Affaires a.i. Brenda Colls ' +
    'hosted a lunch for Marta Ferreira Campos, Brazil’s Secretary of Trade. Ms. Ferreira thanked Retd. Col. Sam Boye and Senator Maria (“Mia”) Lopez-Tan.',
  [
    ['who is handoko', ['Bupati of Lembana']],
    ['who is brenda colls', ['Chargé d’Affaires a.i.']],
    ["who's ferreira?", ['Secretary of Trade']],
    ['who is boye', ['Retd. Col.']],
    ['who is lopez-tan', ['Senator']],
  ],
);

asks(
  'two people of one name stay two',
  'King Harun met Prime Minister Harun Lindo in Chad. Foreign Minister Ruiz Vega Soto greeted President Vega of Peru.',
  [
    ['who is king harun', ['King'], ['Prime Minister']],
    ['who is soto?', ['Foreign Minister'], ['President']],
  ],
);
