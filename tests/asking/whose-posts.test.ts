import { asks } from './asks.ts';

asks(
  'a post whose owner stands before it',
  'President Ana Lind of Norway spoke with Prime Minister Otto Rask of Latvia on Monday. ' +
    'She said that her Special Envoy for Flood Relief, Ambassador Rosa Keller, remains in contact with the families. ' +
    'A spokeswoman for Rask, Eleni Mavro, said the talks went well. Bo Berg, spokesman for the Ministry, had no comment.',
  [
    ['who is the envoy for flood relief?', ['Rosa Keller']],
    ["who is norway's flood relief envoy?", ['Rosa Keller']],
    ["who is president lind's special envoy", ['Rosa Keller']],
    ['who is the spokeswoman for rask?', ['Eleni Mavro'], ['Bo Berg']],
    ["who is latvia's flood relief envoy?", undefined],
    ["who is rask's special envoy?", undefined],
    ["who is lind's spokeswoman?", undefined],
  ],
);

asks(
  "a post behind 'whose'",
  'He spoke to parents at the port school in Tarnby, whose director, Eugenia Halmi, had written to the Ministry. ' +
    'The loan goes to the Tarnby Harbour Authority, whose Chief Executive, Ing. Samuel Dzam, was present. ' +
    'He was greeted by the delegation of the Baltic Union, whose head, Ivo Senn, showed the map.',
  [
    ['head of the port school?', ['Eugenia Halmi']],
    ['who runs the port school in tarnby?', ['Eugenia Halmi']],
    ['who heads the harbour authority?', ['Samuel Dzam']],
    ['who leads the baltic union delegation', ['Ivo Senn']],
    ['head of the fishing school?', undefined],
    ['who heads the baltic union?', undefined, [], 'not yet'],
    ['who is the director of the harbour authority', ['Samuel Dzam'], ['Halmi']],
  ],
);

asks(
  'who commands a force, and those in the middle of a sentence',
  'On Monday, Ms. Ndia Thorsen, Special Representative and Head of the Lake Mission, visited a camp and was briefed by the Lake Mission Force Commander, Lieutenant General Mohan Karki. ' +
    'He will consult with the Lake Basin Commissioner for Energy, Grace Adjei-Moe, about tariffs. ' +
    'They asked the Lake Rapporteur on freedom of speech, Dr. Olu Fasha, to speak. ' +
    'Berhan Desta, special envoy of the U.N. secretary-general, spoke. The Vice President (Operations) of the Rural Bank Mr. Hiroto Kanda called on them.',
  [
    ['who commands the lake mission force?', ['Karki'], ['Thorsen']],
    ['who heads the lake mission?', ['Thorsen'], ['Karki']],
    ["what's adjei-moe's job?", ['Commissioner for Energy']],
    ['who is the rapporteur on freedom of speech?', ['Olu Fasha']],
    ['who is the un envoy?', ['Berhan Desta']],
    ['what is Kanda at the rural bank?', ['Vice President (Operations)']],
    ['who is the rapporteur on freedom of movement?', undefined],
    ['who commands the border force?', undefined],
  ],
);
