import { asks } from './asks.ts';

asks(
  'what the question names stands in the sentence, but not where it must',
  `Ms. Ida Voss and Dr. Lars Rask also led the fourth meeting of the Norland-Sudria Consultative Group.

The talks were made possible because of the progress achieved by the Sudrian Security Forces, including the Border Rangers, in leading the fight against the Red Dawn.

Ms. Voss will then meet Foreign Minister Tavo Lind. Mr. Ola Berg, Head of the Agency Office in Torvik, thanked the Relief Agency.

On 4 May, a convoy arrived in Torvik. Ms. Voss will visit the processing centres to see how they work.

Norland and Sudria are parties to the Friendship Framework Agreement.

Mr. Pavel Horn, Policy Officer of the Directorate for Trade, and Ms. Ana Reis, Desk Officer at the Foreign Service, were also present at the meeting with Deputy Minister Jon Vik.

Mr. Vik said his staff work together with the Rangers to protect the border.`,
  [
    ['who led the meeting of the group?', ['Voss', 'Rask']],
    ['who leads the fight against the Red Dawn?', ['Security Forces']],
    ["who runs Sudria's general intelligence?", undefined],
    ['who heads the Red Dawn?', undefined],
    ['who will lead the Border Rangers?', undefined],
    ['who leads Norland?', undefined],
    ['Lind is what at the Relief Agency?', undefined],
    ['Lind is minister of what?', ['Foreign Minister']],
    ['Berg is minister of what?', undefined],
    ['Berg is head of what?', ['Agency Office']],
    ['Horn is secretary of?', undefined],
    ['date of the elections in Torvik?', undefined],
    ['on which day were the elections in Torvik', undefined],
    ['when did the convoy arrive in Torvik?', ['4 May']],
    ['which agreement are Norland and Sudria parties to', ['Friendship Framework Agreement']],
    ['why did Horn and Reis get together?', undefined],
    ['why did Vik talk to Lind?', undefined],
  ],
);
