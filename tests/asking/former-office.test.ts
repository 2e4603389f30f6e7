import { asks } from './asks.ts';

asks(
  'what somebody is who held an office before',
  `The Prime Minister spoke to the Harbour Union High Representative, former President Ada Lind. He met the Governor of Velm, former Minister Bo Berg, and the Mayor, former Colonel Ola Rud.`,
  [
    ["what is Lind's current post?", ['High Representative'], ['President']],
    ['who is the governor of Velm?', ['Berg']],
    ['who is the harbour union high representative?', ['Lind']],
  ],
);

asks(
  'a bare number is of its own clause',
  `For every boat that is repaired, two are lost. For every child who is sent back, three are ready to leave. In May, 340 crews were trained.`,
  [
    ['how many children are sent back?', undefined],
    ['how many kids were sent back?', undefined],
    ['how many crews were trained?', ['340']],
  ],
);
