import { asks } from './asks.ts';

// Releases say in several words what people ask with one verb.

asks(
  'verbs that releases say in several words',
  'A base was opened on 9 February in Mbok, where the Nepalese unit has taken the place of the Zambian detachment. Fighting broke out in Goma on Monday. Four fishermen lost their lives on 3 May when the ferry sank. The inquiry came to an end on 8 May. Minister Ana Lind stepped down on 2 May. The union put forward a plan for the port. The mayor took note of the plan.',
  [
    ['who replaced the zambians in Mbok', ['Nepalese unit']],
    ['when did the fighting start', ['Monday']],
    ['how many fishermen died', ['Four']],
    ['how many fishermen were killed', ['Four']],
    ['when did the inquiry end', ['8 May']],
    ['when did lind resign', ['2 May']],
    ['who proposed the plan for the port', ['union']],
    ['how many fishermen were injured', undefined],
    ['who replaced the nepalese unit', undefined],
    ['who replaced lind', undefined],
    ['when did the fighting end', undefined],
    ['when did the mayor resign', undefined],
  ],
);

asks(
  'those counted before the clause that tells their fate',
  'The Council honoured the 11 members of KAMUN who have died since 2021 in the line of duty. The 40 people killed in the flood were buried in Lenz. The force has 300 members.',
  [
    ['how many members have died', ['11']],
    ['how many people were killed in the flood', ['40']],
    ['how many people were injured in the flood', undefined],
    ['how many members were injured', undefined],
  ],
);

asks(
  'a section by its initials, in a post',
  'The guests were the Deputy Commander, Major General Arjun Pokh, and the Head of the Disarmament, Demobilization and Reintegration Section, Rosa Lund. The Commander of the Rapid Response Unit, Jan Berg, was in Lenz. The Reform Round Union met.',
  [
    ['who heads the DDR section?', ['Rosa Lund'], ['Pokh']],
    ['who is the head of DDR', ['Rosa Lund']],
    ['who is the commander of the RRU', ['Jan Berg']],
    ['who is the deputy head of the DDR section', undefined],
    ['who heads the SSR section', undefined],
  ],
);
