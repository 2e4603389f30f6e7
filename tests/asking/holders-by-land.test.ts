import { asks } from './asks.ts';

// Posts in the plural whose holders are named country by country.
asks(
  'a country and its holder in turn',
  'The dinner was attended by the Foreign Ministers of Norway, Ana Lind, of Peru, Hrvoje Bradek, and of Kenya, Sam Otieno, as well as by the State Secretary of Chile, Eva Holm.',
  [
    ["who is peru's foreign minister?", ['Bradek'], ['Lind', 'Otieno']],
    ['which post does Sam Otieno hold?', ['Foreign Minister of Kenya']],
    ['who attended the dinner?', ['Lind', 'Bradek', 'Otieno', 'Holm']],
    ["who is Chile's foreign minister?", undefined],
    ['who is the foreign minister of Ghana?', undefined],
  ],
);

asks(
  'brackets, and as many names as countries',
  'Minister Ana Lind met the Prime Ministers of Estonia (Kaarel Tamm), Latvia (Ivars Zeme) and Lithuania (Jonas Butkus). On 12 June she will host her counterparts from Ghana, Peru and Kenya – Bo Berg, Ivo Sand and Nils Rud – in Bergen. The Finnish and Swedish defence ministers, Antti Kauko and Pål Strand, were there.',
  [
    ["who is lithuania's prime minister?", ['Butkus'], ['Zeme']],
    ['whom will Lind host in Bergen?', ['Berg', 'Sand', 'Rud']],
    ["who is Sweden's defence minister?", ['Strand'], ['Kauko']],
    ["who is Norway's defence minister?", undefined],
    ["who is Sweden's prime minister?", undefined],
  ],
);

asks('no such list', 'The Foreign Ministers of Norway and Peru met in Oslo. Ana Lind of Kenya, Bo Berg and Ivo Sand attended.', [
  ["who is Norway's foreign minister?", undefined],
  ["who is Peru's foreign minister?", undefined],
]);
