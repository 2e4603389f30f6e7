import { asks } from './asks.ts';

// Groups in the plural beside people who have the same title, and what is said of others than those asked about.

asks(
  'a council that visits a mission',
  `Today (4 May 2023), the Deputy Chair of the Lakes League, Ambassador Ivo Lundt, and the Lakes Council paid a visit to the League-led LAKEFOR mission and the Liaison Office in Norvania.

The Ambassadors of the 12 League members and of the LAKEFOR troop contributing partners met with the LAKEFOR Commander, Major General Ole Brandt, and the Director of the Liaison Office, Ms. Ada Lorn. They also exchanged views with the Heads of Mission of the Coast Union and the River Commission. During the visit, the Deputy Chair met with Mr. Petr Halm in Dalmere.

Ambassador Lundt recalled that the new Harbour Concept adopted in Askel last week reaffirms the importance of the coast for the League. “LAKEFOR works in close cooperation with the River Commission,” he said.`,
  [
    ['who did the ambassadors meet?', ['Brandt', 'Lorn', 'Heads of Mission'], ['Halm']],
    ['who did the ambassadors exchange views with?', ['Heads of Mission'], ['Halm']],
    ['who met the LAKEFOR commander?', ['Ambassadors of the 12 League members'], ['Heads', 'Halm']],
    ['when did Lundt visit Norvania?', ['4 May 2023']],
    ['when did the council visit Norvania?', ['4 May 2023']],
    ['when did Lundt visit Askel?', undefined],
    ['who did Lundt meet?', ['Halm'], ['Brandt', 'Lorn']],
    ['how many members does the League have?', ['12']],
    ['how many troops does LAKEFOR have?', undefined],
    ['what is the Harbour Concept about?', undefined],
    ['which mission does Brandt command?', undefined, undefined, 'not yet'],
    ['who does the Liaison Office negotiate with?', undefined],
    ['did Brandt meet the Heads of Mission?', undefined],
  ],
);

asks(
  'a post with its holder behind it',
  `The Minister handed the report to the Chair of the Committee, Ambassador Lena Moe, on 3 March 2023.
The money goes to the Director of the Fund, Mr. Per Bakke.`,
  [
    ['to whom did the Minister hand the report?', ['Lena Moe']],
    ['who does the money go to?', ['Per Bakke']],
  ],
);
