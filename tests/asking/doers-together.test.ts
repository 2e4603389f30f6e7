import { asks } from './asks.ts';

// Who did something together, and who did what the sentence before names.

asks(
  'signed, as the next sentence says',
  "The two leaders witnessed the signing of three agreements on ports, fisheries and training. They were signed by Minister Bo Berg and Sudland's Minister of Trade, Eva Holm. President Ana Lind spoke afterwards.",
  [
    ['who signed the three agreements', ['Bo Berg', 'Eva Holm']],
    ['who signed the agreement on ports', ['Bo Berg', 'Eva Holm']],
    ['who signed the agreements with sudland', ['Bo Berg', 'Eva Holm']],
    ['who witnessed the signing', ['leaders']],
  ],
);

asks(
  'signed with another',
  "While in Lenz, Minister Ana Lind will sign a memorandum on girls' education with Bo Berg, Sudland's Minister of Education. She will also meet President Otto Frank.",
  [
    ['who will sign the memorandum with her', ['Bo Berg'], ['Lind']],
    ['who will sign the memorandum with lind', ['Bo Berg'], ['Lind']],
    ['who will lind sign the memorandum with', ['Bo Berg']],
    ['who is signing the mou with the minister', ['Bo Berg']],
    ['who will she sign the memorandum with', ['Bo Berg']],
    ['who will sign the memorandum', ['Lind']],
    ['who signed the memorandum', undefined],
    ['who will sign the memorandum with frank', undefined],
  ],
);

asks(
  'the two',
  "In Lenz, Minister Ana Lind met Sudland's new Foreign Minister, Bo Berg. The two signed the Norland-Sudland Harbour Compact, under which 40 ships will be built.",
  [['who did lind sign the compact with', ['Berg'], ['Lind']]],
);

asks(
  'together with another',
  'On 22 September, the Executive Director of the Coast Centre, Mr. Bo Berg, together with the Secretary of Welfare of Norland, Ms. Ana Lind, handed over 200 kits from the depot in Lenz.',
  [
    ['who handed over the kits', ['Berg', 'Lind']],
    ['who handed over the kits with berg', ['Lind']],
  ],
);

asks(
  'donated, as the next sentence says',
  'The Ministry of Health received 20 ambulances on Monday. They were donated by the Government of Sudland and the Coast Foundation. The minister, Ana Lind, was pleased.',
  [
    ['who donated the ambulances', ['Sudland', 'Coast Foundation']],
    ['who paid for the ambulances', undefined],
    ['who received the ambulances', ['Ministry of Health']],
  ],
);

asks(
  'together with, behind what is done',
  `Chief of Navy Rear Admiral Stig Aune cut the ribbon together with the Mayor of Langvik, Ms Turid Moe. Ada Lind opened the fair along with the governor, Jon Roth, and left.
The base will be home to the fifth frigate squadron and 450 sailors. The mission has 28 long-term observers and will ask for 350 short-term observers.`,
  [
    ['who cut the ribbon', ['Aune', 'Moe']],
    ['who opened the fair', ['Lind', 'Roth']],
    ['who left', ['Lind'], ['Roth']],
    ['which squadron will be based there', ['fifth frigate squadron'], ['450 sailors']],
    ['how many observers in total', undefined],
    ['how many long-term observers', ['28']],
  ],
);

asks(
  'two who are called so together, by their names',
  `Minister Ada Lind met Minister Bo Berg in Oslo, and the two Ministers signed a pact. They opened the fair. The two sides praised the harbour.`,
  [
    ['who signed the pact', ['Ada Lind', 'Bo Berg'], ['the two Ministers']],
    ['who opened the fair', ['Ada Lind', 'Bo Berg']],
    ['who closed the fair', undefined],
  ],
);

asks(
  'three of them',
  `Minister Ada Lind met Minister Bo Berg and Minister Jon Roth. The three Ministers signed a pact. The four Ministers of Norland opened the fair.`,
  [
    ['who signed the pact', ['Ada Lind', 'Bo Berg', 'Jon Roth']],
    ['who opened the fair', ['Ministers of Norland'], ['Lind', 'Berg']],
  ],
);
