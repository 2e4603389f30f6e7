import { asks } from './asks.ts';

// Where somebody went besides the places that the question leaves out.

asks(
  'visits besides those named',
  `In Accra, Minister Carla Brandt visited a clinic for fishermen and their families. She also visited the Election Commission and toured the port of Tema. In Lima, Ms. Brandt met the mayor.`,
  [
    ['apart from the Election Commission, what place did she go and see?', ['clinic', 'port of Tema'], ['Election Commission']],
    ['besides the clinic, what did she visit?', ['Election Commission', 'port of Tema'], ['clinic']],
    ['what else did she visit apart from the clinic?', ['Election Commission', 'port of Tema'], ['clinic']],
    ['which places did Brandt visit besides the port of Tema?', ['clinic', 'Election Commission'], ['Tema']],
    ['other than the clinic and the port, what did she visit', ['Election Commission'], ['clinic', 'port']],
    ['apart from the museum, what did Brandt visit', undefined],
    ['who besides Brandt visited the clinic?', undefined],
  ],
);

asks(
  'visits besides those named, of another journey',
  `Secretary Ivo Brunn will travel to Nairobi, Kampala and Kigali from 3 to 8 June. On Monday he inspected a dam and the Aden Barracks near Orlen.`,
  [
    ['where will Brunn go besides Nairobi?', ['Kampala', 'Kigali'], ['Nairobi']],
    ['apart from Kigali and Kampala, where will he travel?', ['Nairobi'], ['Kigali', 'Kampala'], 'not yet'],
    ['besides the dam, what did he inspect?', ['Aden Barracks'], ['dam'], 'not yet'],
    ['besides the school, what did he inspect?', undefined],
    ['where will Brunn go besides Lusaka?', undefined],
  ],
);
