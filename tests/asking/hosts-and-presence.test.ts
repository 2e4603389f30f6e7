import { asks } from './asks.ts';

// Who was the host somewhere, in whose presence something was done, and aides by their titles.

asks(
  'host, presence, aide',
  `Special Representative Walter Okonjo hosted Director Vera Holm and Ambassador Jon Roth in Turku on 15 March. In Velm, Mr Okonjo was received by Presidential Aide Ola Brandt.
The transfer of authority was presided over by Ms. Ada Lind, in the presence of the Minister of Defence, Mr. Bo Berg, the Chief of Staff of the Army, General Ivan Moe, and members of the diplomatic corps.`,
  [
    ['who was the host in Turku', ['Okonjo'], ['Holm', 'Roth']],
    ['in whose presence was authority transferred', ['Berg', 'Moe', 'members of the diplomatic corps'], ['Lind']],
    ['ola brandt is what?', ['Presidential Aide']],
    ['who was the host in Lima', undefined],
    ['vera pell is what?', undefined],
  ],
);

asks(
  'the co-chair of a land',
  `The Dialogue was co-chaired by Mary Thiel, Deputy Managing Director for Russia of the Service, and by Davron Ergash, First Deputy Minister of Justice of Uzbekistan. Ada Lind and Bo Berg led the Norwegian delegation.`,
  [
    ['who was the uzbek co-chair', ['Ergash'], ['Thiel']],
    ['who chaired the dialogue', ['Thiel', 'Ergash']],
    ['who led the norwegian delegation', ['Lind', 'Berg']],
    ['who was the chilean co-chair', undefined],
  ],
);
