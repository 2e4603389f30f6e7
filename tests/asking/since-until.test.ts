import { asks } from './asks.ts';

// Since when, until when and by when: the date of the clause that tells it, and no other date of the release.

asks(
  'how long things have been and will be',
  `The River Commission was founded in 1974 to manage the waters of the Sava.

The monitoring mission has been present in Velmora since March 2016.

Ms Ilse Brandt, who has headed the Commission since 3 January 2022, met the Mayor of Dorra, Mr Pavel Horak, on Monday.

Mr Horak was re-elected mayor in November 2023.

She congratulated the Minister of Energy, Mr Jonas Keller, whom she met for the first time since he assumed office on 9 April.

Some 200 families have returned to the valley since the patrols began on 12 February.

Its mandate, which expires in December 2025, covers all three rivers.

The Harbour Treaty, in force since 1 July 2019, is the basis of the work.

All member States must submit their reports by 30 June 2024.

During their stay in Dorra, which lasts until 17 May, the experts will also see the dam.

The Commission will inaugurate a laboratory next week.`,
  [
    ['since when does the River Commission exist?', ['1974']],
    ['when was the commission founded', ['1974']],
    ['since when has the mission been in Velmora', ['March 2016']],
    ['how long has the mission been in velmora?', ['since March 2016']],
    ['since when is Brandt head of the commission', ['3 January 2022']],
    ['since when is Keller minister', ['9 April']],
    ['when did Keller become minister', ['9 April']],
    ['when did Keller become prime minister', undefined],
    ['since when is Horak mayor', ['November 2023']],
    ['since when is Brandt minister', undefined],
    ['since when do the patrols run', ['12 February']],
    ['until when does the mandate run', ['December 2025']],
    ['when does the mandate run out', ['December 2025']],
    ['how long does the mandate run?', ['December 2025']],
    ['since when does the harbour treaty apply', ['1 July 2019']],
    ['till when must the members hand in their reports', ['30 June']],
    ['by when do states have to send their reports', ['30 June']],
    ['till when are the experts in Dorra', ['17 May']],
    ['until when do the experts stay', ['17 May']],
    ['since when does the laboratory exist', undefined],
    ['since when does the dam exist', undefined],
    ['when did Brandt become minister', undefined],
    ['until when is Keller in office', undefined],
  ],
);

asks(
  'somebody in a post',
  `Minister Takeda welcomed Minister Rossi's first visit to Norland since he assumed office last October.

Dr Lena Okafor has been appointed Special Adviser for the Lakes. Her mandate covers four countries. It runs until 31 August 2026.`,
  [
    ['since when is Rossi minister', ['last October', '2023-10-01']],
    ['when did rossi take office?', ['last October']],
    ['since when is Takeda minister', undefined],
    ['until when is Okafor in the job?', ['31 August 2026']],
    ['since when is okafor in the job?', undefined],
  ],
);

asks(
  'days of a journey and of another event',
  `Minister Hana Dvorak will visit Accra, Ghana, on 22 and 23 May, and Lome, Togo, on 24 May.

The Minister spoke with the Foreign Minister of Benin, Mr Ayo Mensah, on 3 May about the port.

Her trip follows her call with mayors of the region on 28 April and comes ahead of the Coast Summit, which Senegal will host on 16 June.

The Joint Port Committee will next convene in Cotonou in the third quarter of this year.`,
  [
    ['when does Dvorak get to Togo', ['24 May'], ['22']],
    ['when does dvorak go to ghana', ['22 and 23 May']],
    ['when will Dvorak go to Benin', undefined],
    ['when will mensah go to ghana', undefined],
    ["when's the coast summit", ['16 June']],
    ['when is the coast summit?', ['16 June']],
    ['when will the port committee meet', ['third quarter']],
  ],
);

asks(
  'what is so no longer, and what somebody opened',
  `The bank opened its office in Nairobi in 2011. The mission has not been in Mali since 2015. The patrols have been suspended since 3 May 2024. The choir has sung in Dorra since 2009. The council has not met since June 2022.`,
  [
    ['since when does the bank exist', undefined],
    ['since when does the office exist', ['2011']],
    ['since when have the patrols been running', undefined],
    ['since when have the patrols been suspended', ['3 May 2024']],
    ['since when has the choir been in Dorra', ['2009']],
    ['since when has the council been running', undefined],
  ],
);
