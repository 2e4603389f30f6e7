import { asks } from './asks.ts';

// What was talked about, with whom and where: a matter, never one who was there, nor a sentence that tells of none.

asks(
  'two stops of a journey',
  'Deputy Minister Ada Moor travelled to Sudria and Norland on 4 and 5 May.\n\n' +
    'In Sudria, Ms. Moor met President Ivo Lund to renew our friendship. They discussed the price of salt and the new lighthouse. ' +
    'She also met Mayor Pia Senn to discuss the dredging of the port.\n\n' +
    'In Norland, Ms. Moor met Governor Otto Frank to open the fair. They also discussed school meals and the flight of teachers.',
  [
    ['what did they discuss in Norland?', ['school meals'], ['salt', 'Frank', 'dredging']],
    ['what did they talk about in norland', ['school meals'], ['salt', 'Frank']],
    ['what did Moor discuss with Lund?', ['price of salt'], ['school meals', 'dredging']],
    ['what did she and Pia Senn talk about?', ['dredging of the port'], ['salt', 'school']],
    ['what did she meet Senn about?', ['dredging of the port'], ['salt']],
    ['what was discussed in Sudria?', ['price of salt', 'dredging'], ['school']],
    ['what did they discuss?', ['price of salt', 'dredging', 'school meals']],
    ['what did they talk about in Velsund?', undefined],
    ['what will they discuss in Norland?', undefined],
  ],
);

asks(
  'a meeting of which no matter is told',
  'In Osk, Envoy Tova Ruus met with President of the Sudrian Diet Pell Amari and other senior leaders. In Port Asel, she will lead the first round of the Dialogue on Salt with Secretary Bo Berg.',
  [
    ['what did Ruus discuss with Amari?', undefined],
    ['what did Ruus meet Amari about?', undefined],
    ['what did they talk about in Osk?', undefined],
    ['what will the dialogue on salt be about?', undefined],
    ['what did they discuss?', undefined],
  ],
);

asks(
  'a meeting with an aim',
  'In Osk, Envoy Tova Ruus met with Mayor Pell Amari to underline the interest of Norland in the old bridge. In Velsund she met Bishop Leo Hart to discuss the hymn book.',
  [
    ['what did Ruus meet Amari about?', ['interest of Norland in the old bridge'], ['hymn']],
    ['what did she see the bishop about?', ['hymn book'], ['bridge']],
  ],
);

asks(
  'talks that have the topic themselves',
  'The foreign ministers of Norland and Sudria met in Osk on Monday. Their discussions focused on the price of grain, including its transport by rail and sea. The state of the dykes was also discussed. ' +
    'They exchanged views on the lighthouse, and agreed to meet in June.',
  [
    ['what did they discuss?', ['price of grain, including its transport by rail and sea', 'state of the dykes', 'lighthouse'], ['June']],
    ['what was the meeting about?', ['price of grain'], ['June']],
    ['what topics came up?', ['price of grain', 'dykes', 'lighthouse']],
    ['what did they agree on?', ['meet in June'], ['lighthouse', 'grain']],
  ],
);

asks(
  'what is on the agenda, in a release of one who speaks of herself',
  'I will visit Sudria from 3 to 5 June. In Velsund I will meet Prime Minister Ivo Lund and members of the cabinet. We will discuss the loan of two ferries, and how they can be crewed. ' +
    'Trade in timber is on the agenda of the meeting. In Osk I will open a school.\n\nJulie Hart, Minister for Ports',
  [
    ["what's on the agenda in Velsund?", ['loan of two ferries', 'Trade in timber']],
    ['what will they talk about in Velsund?', ['loan of two ferries, and how they can be crewed']],
    ['what will you discuss in Osk?', undefined],
    ['what did they discuss in Velsund?', undefined],
  ],
);
asks(
  'several verbs of talking',
  'Secretary Mara Voss concluded a three-day journey to Kolda and Remmen.\n\n' +
    'In Kolda, the Secretary spoke with Chancellor Uwe Brandt about the gas pipeline. The two leaders addressed the shortage of nurses. ' +
    'While there, she was received by Mayor Lea Tomm to talk about the tram.\n\n' +
    'In Remmen, Secretary Voss held talks with Foreign Minister Sten Aho on border posts and visas. They also reviewed progress on the canal, including the new lock. Talks with the miners centred on wages.',
  [
    ['what did Voss discuss in Remmen?', ['border posts', 'progress on the canal, including the new lock'], ['gas', 'nurses', 'Aho']],
    ['what did she talk about with Brandt?', ['gas pipeline', 'shortage of nurses'], ['canal', 'wages']],
    ['what did Voss and Aho discuss?', ['border posts', 'canal'], ['gas']],
    ['what was talked about in Kolda?', ['shortage of nurses'], ['canal']],
    ['what did they discuss in Osk?', undefined],
    ['what will they discuss in Remmen?', undefined],
    ['which topics were discussed?', ['shortage of nurses', 'wages', 'canal']],
    ['what did she discuss with Lea Tomm?', ['tram'], ['gas', 'canal']],
  ],
);

asks(
  'talks to come',
  'Commissioner Rolf Dane will travel to Kolda on 2 March. There he will see President Ida Moss and the heads of the farmers’ unions. The talks will focus on milk prices, such as those in the north. On 3 March he will open a mill in Remmen.',
  [
    ['what will they discuss?', ['milk prices'], ['mill']],
    ['what will the talks be about?', ['milk prices'], ['mill']],
    ['what will Dane talk about with Moss?', ['milk prices'], ['mill']],
    ['what did they discuss?', undefined],
    ['what will they discuss in Remmen?', undefined],
  ],
);
