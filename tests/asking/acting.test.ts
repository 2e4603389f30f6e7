import { asks } from './asks.ts';

// Who stands in for somebody who is not there.

asks(
  'until another comes',
  'Until Ms. Lind takes up her duties on 9 January 2025, the Force Commander, Major General Bo Berg of Norland, will serve as Officer-in-Charge. Ms. Lind was appointed Special Representative and Head of the Mission in Sudland. She succeeds Eva Holm.',
  [
    ['who runs the mission in the meantime', ['Bo Berg']],
    ['who runs it in the meantime?', ['Bo Berg']],
    ['who is in charge until lind arrives', ['Bo Berg']],
    ['who is the officer-in-charge', ['Bo Berg']],
    ['who leads the mission until january', ['Bo Berg']],
    ['who leads the mission', ['Lind'], ['Berg']],
    ['who ran the mission before', undefined],
  ],
);

asks(
  'in the absence of a minister',
  'Deputy Minister Bo Berg, who is acting as head of the ministry in the absence of Minister Ana Lind, opened the port in Lenz. Ms. Eva Holm was there.',
  [
    ['who runs the ministry while lind is away', ['Bo Berg']],
    ['who is acting head of the ministry', ['Bo Berg']],
    ['who led the ministry while holm was away', undefined],
  ],
);

asks(
  'while a president is abroad',
  'Vice President Otto Frank led the government in the absence of President Ana Lind, who was abroad from 3 to 9 May. She thanked him on her return. The port was run by Bo Berg.',
  [
    ['who led the government while the president was away', ['Otto Frank']],
    ['who ran the country while she was gone', ['Otto Frank']],
    ['who led the country in her absence', ['Otto Frank']],
    ['who ran the port', ['Bo Berg']],
  ],
);

asks('nobody is told to stand in', 'President Ana Lind was abroad in May. Minister Bo Berg met Otto Frank, the head of the Coast Agency.', [
  ['who ran the country while she was away', undefined],
  ['who is in charge in the meantime', undefined],
  ['who runs the coast agency', ['Otto Frank']],
]);
