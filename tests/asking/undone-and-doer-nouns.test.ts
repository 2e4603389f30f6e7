import { asks } from './asks.ts';

asks(
  'who did it not, or something else',
  `In Varna, Minister Olga Brandt met Prime Minister Ivan Tolev and the Speaker of Parliament, Maria Deneva. The Minister of Trade, Karl Ostrom, signed the charter on river fishing with the governor, Lena Hass. The session was opened by Judge Piet Maas.
President Sorel did not attend the ceremony; Mr. Rui Castel declined to speak to reporters.`,
  [
    ['who did brandt meet in varna', ['Tolev', 'Deneva']],
    ['who opened the session', ['Maas']],
    ['who declined to speak to reporters', ['Castel'], ['Sorel']],
    ['who did not attend the ceremony', ['Sorel'], ['Castel']],
    ['who did brandt miss in varna', undefined],
    ['who did brandt not meet in varna', undefined],
    ['who refused to meet brandt in varna', undefined],
    ['who did brandt insult in varna', undefined],
    ['who did brandt have dinner with in varna', undefined],
    ['who translated the charter on river fishing', undefined],
    ['who refused to sign the charter', undefined],
    ["who didn't sign the charter", undefined],
    ['who failed to open the session', undefined],
    ['who will open the next session', undefined],
    ['who opened the previous session', undefined],
  ],
);

asks(
  'those who did it asked for by a noun, places by those who went there',
  `Minister Olga Brandt traveled to Varna, Plovdiv and Ruse from 3 to 6 May. She was accompanied by Deputy Minister Hans Kolb and Ambassador Ida Lorenz. In Varna, she met Prime Minister Ivan Tolev and the Speaker of Parliament, Maria Deneva. The Minister of Trade, Karl Ostrom, and the governor, Lena Hass, signed the charter on river fishing. The dialogue was co-chaired by Piet Maas and Rosa Lindt. The session on rivers was chaired by Judge Otto Brink. The members were briefed by Captain Nils Aro on Monday. Prime Minister Ivan Tolev was welcomed at the harbour by Mayor Greta Holm. Norland supports the accession of Sudria to the league. The workshop was organised by the Harbour Institute.
The ferry agreement was signed by Transport Minister Ada Moss and Commissioner Lars Enger.`,
  [
    ['signatories of the ferry agreement?', ['Moss', 'Enger']],
    ["the ferry agreement's signatories", ['Moss', 'Enger']],
    ["brandt's companions?", ['Kolb', 'Lorenz'], ['Tolev']],
    ['people travelling with brandt', ['Kolb', 'Lorenz'], ['Tolev']],
    ["brandt's stops?", ['Varna', 'Plovdiv', 'Ruse']],
    ["cities on brandt's itinerary?", ['Varna', 'Plovdiv', 'Ruse']],
    ['cities visited by brandt', ['Varna', 'Plovdiv', 'Ruse']],
    ['by whom were the members briefed', ['Aro']],
    ['by whom was the pm welcomed at the harbour', ['Holm']],
    ["supporters of sudria's accession?", ['Norland']],
    ['organisers of the workshop?', ['Harbour Institute']],
    ["opponents of sudria's accession", undefined],
    ['signatories of the treaty on forests', undefined],
    ["tolev's companions?", undefined],
    ['cities visited by tolev', undefined],
    ['co-chairs of the next dialogue', undefined],
    ['by whom was the charter drafted', undefined],
  ],
);

asks(
  'what is opened and chaired is the thing that is named',
  `The workshop was opened by Deputy Minister Hans Kolb and Rosa Lindt, director of the Harbour Institute. The Foreign Minister, Ms. Ada Moss, and the Commissioner, Mr. Lars Enger, opened the bridge. The summit on rivers began today. The session was chaired by Judge Otto Brink.`,
  [
    ['who opened the workshop', ['Kolb', 'Lindt'], ['Moss', 'Enger']],
    ['by whom was the workshop opened', ['Kolb', 'Lindt'], ['Moss', 'Enger']],
    ['who opened the bridge', ['Moss', 'Enger'], ['Kolb', 'Lindt']],
    ['who chaired the summit', ['Brink']],
    ['who opened the summit', undefined],
  ],
);
