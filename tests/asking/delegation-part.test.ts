import { asks } from './asks.ts';

// Members of a delegation told as those who take part in it.

asks(
  'a delegation in which they take part',
  `The Speaker heads a delegation of the Parliament which is on a visit to Moldova and in which the Chairman of the European Committee, Ansis Vito, the Deputy Chair of the Foreign Committee, Marika Ozol, and the head of the group, Raivis Dzen, take part. Envoy Bo Lund met them.`,
  [
    ["who else belongs to the speaker's delegation?", ['Ansis Vito', 'Marika Ozol', 'Raivis Dzen']],
    ['members of the delegation?', ['Ansis Vito', 'Marika Ozol', 'Raivis Dzen']],
    ['who else is in the delegation of the speaker', ['Ansis Vito', 'Marika Ozol', 'Raivis Dzen']],
    ['who belongs to the delegation of the parliament', ['Ansis Vito', 'Marika Ozol', 'Raivis Dzen']],
    ["who belongs to the king's delegation", undefined],
    ["who belongs to Lund's delegation", undefined],
    ['who belongs to the Moldovan delegation', undefined],
  ],
);
