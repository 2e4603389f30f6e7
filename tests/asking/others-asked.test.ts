import { asks } from './asks.ts';

// What is told of others than those asked about is no answer.
asks(
  'a handover and a breakfast',
  `Commodore Kai Rud of Finland relieved Admiral Jon Hay of Peru as Force Commander in Tarnby on Monday. Minister Ola Lind thanked both.

On Thursday the Chief of Staff, General Tom Berg, hosted Admiral Bo Vik for breakfast at his residence. Minister Lind lauded Kenya for its role in Chad, where it keeps 364 soldiers. The two discussed the planned deployment of a rescue force.`,
  [
    ['who was in command before the Finn?', ['Hay'], ['Rud']],
    ['who led the force before the Finnish commodore?', ['Hay'], ['Rud']],
    ['who was in charge before the Peruvian', undefined],
    ['where did Lind have breakfast with Vik?', undefined],
    ['when did Lind have breakfast with Vik?', undefined],
    ['when did Berg have breakfast with Vik?', ['Thursday']],
    ['how many soldiers will the rescue force have?', undefined],
    ['how many soldiers does Kenya keep in Chad?', ['364']],
  ],
);

asks(
  'two envoys',
  `The Council commends the Special Envoy of the Chairperson, Professor Bo Sidi, for his work, and encourages him to work closely with the Norlandic envoy, Ambassador Tom Desta. Smt Ina Rao, the Defence Secretary, spoke.`,
  [
    ['with which envoy should Sidi work closely?', ['Desta'], ['Sidi']],
    ['which envoy should Sidi work with', ['Desta'], ['Sidi']],
    ['with which minister should Sidi work?', undefined],
    ['Smt Rao is what', ['Defence Secretary']],
    ['who is the envoy of the chairperson?', ['Sidi'], ['Desta']],
  ],
);

asks(
  'a journey and the one before it',
  `Ambassador Bo Rud met Minister Tom Berg in Lima on Monday. He had called on President Ola Lind in January.`,
  [
    ['on this trip, was he received by the president?', undefined],
    ['who did Rud meet on Monday?', ['Berg'], ['Lind']],
  ],
);
