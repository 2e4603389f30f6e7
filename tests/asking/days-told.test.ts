import { asks } from './asks.ts';

// Days told by weeks, decades and years beside a noun, days given up, and the day of the release itself.

asks(
  'days of a ministry of waters',
  `Press release 14/2024
Dorran, 14 May 2024 - The Ministry of Waters said on Tuesday that the seventh session of the Lenna River Dialogue (LRD) was held in Serpel on 2-3 May.
The minister recalled the 1987 Lenna Waters Treaty between Norvania and Kestovia.
Power was restored in Belle Cove before the March festival.
A team of divers will come to Dorran in the second week of June.
The dam inspection, originally scheduled for this month, was put off.
The fair runs from Thursday 6 to Sunday 9 June and is open to all.
The ferry strike lasted from Friday 1 March to Monday 4 March.
Forests must be replanted during the 2030s.
The village has been without a doctor since early April.
The first half of September 2023 was dry.
The bridge of Serpel was closed in mid-January.`,
  [
    ['when was the LRD held?', ['2-3 May']],
    ['when was the Lenna River Dialogue held?', ['2-3 May']],
    ['what year is the Lenna Waters treaty from?', ['1987']],
    ['when was the Lenna Waters treaty concluded?', ['1987']],
    ['when was power restored in Belle Cove?', ['March']],
    ['when will the divers come to Dorran?', ['second week of June']],
    ['when is the dam inspection?', undefined],
    ['when is the fair?', ['Thursday 6 to Sunday 9 June']],
    ['when was the ferry strike?', ['Friday 1 March to Monday 4 March']],
    ['in which decade must forests be replanted?', ['2030s']],
    ['how long has the village been without a doctor?', ['early April']],
    ['when was the bridge of Serpel closed?', ['mid-January']],
    ['when was this press release issued?', ['14 May 2024']],
    ['date of this release?', ['14 May 2024']],
    ['when was the treaty between Norvania and Sweden signed?', undefined],
    ['how many treaties are there?', undefined],
  ],
);
asks(
  'days of a coast council',
  `PORT ASKEL, 14 May 2024 – The Coast Council of Zelmark said that the fourth round of the Reef Consultation Forum (RCF) took place in Ostrup on April 11-12.
Under the 1962 Reef Convention both states protect the coral.
The railway to Ostrup was reopened after the January storms.
Inspectors from the Fund will arrive in the last week of July.
The regatta, initially set for 25 May, has been cancelled.
The book fair runs from Monday 3 to Saturday 8 June.
The harbour was closed from Sunday 5 May to Tuesday 7 May.
Fisheries grew most in the 1990s.
The lighthouse has been dark since late March.
The second half of October 2023 brought heavy rain.
The new ferry was launched in mid-April.
The Council adopted the 2021 Harbour Code by a large majority.`,
  [
    ['when did the RCF take place?', ['April 11-12']],
    ['from what year is the reef convention?', ['1962']],
    ['what year is the harbour code from?', ['2021']],
    ['when was the railway to Ostrup reopened?', ['January']],
    ['when will the inspectors arrive?', ['last week of July']],
    ['when is the regatta?', undefined],
    ['when is the book fair?', ['Monday 3 to Saturday 8 June']],
    ['when was the harbour closed?', ['Sunday 5 May to Tuesday 7 May']],
    ['in which decade did fisheries grow most?', ['1990s']],
    ['how long has the lighthouse been dark?', ['late March']],
    ['when was the new ferry launched?', ['mid-April']],
    ['when was this statement published?', ['14 May 2024']],
    ['when was the lighthouse built?', undefined],
    ['when was the convention amended?', undefined],
    ['when do the inspectors leave?', undefined],
    ['when was the old ferry launched?', undefined, [], 'not yet'],
  ],
);
