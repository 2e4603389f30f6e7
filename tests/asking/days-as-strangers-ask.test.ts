import { asks } from './asks.ts';

// Days that stand in a name, behind 'since' or at the end of a journey.

asks(
  'years and months in names',
  `Norland stands by its commitments under the 1958 Norland-Kestovia Mutual Assistance Treaty.

The mission acts under Security Council Resolution 2233 of 2014 and resolution 2307 (2016).

The new sites are opened pursuant to the 2015 Enhanced Trade Agreement.

The ministers welcomed progress on the 2030 Agenda and on the 2023 action plan.

My visit to Lusanga on 11-13 June will be the first by a minister since democracy was restored at the October elections.

The Fisheries Convention, signed in Askel, entered into force in 1999.`,
  [
    ['when was the mutual assistance treaty signed?', ['1958']],
    ['when was the treaty with Kestovia concluded?', ['1958']],
    ['mutual assistance treaty dates from?', ['1958']],
    ['when was resolution 2233 adopted?', ['2014'], ['2016']],
    ['what year was resolution 2307 passed?', ['2016'], ['2014']],
    ['when was the resolution adopted?', undefined],
    ['when was the trade agreement signed?', ['2015']],
    ['when was the 2030 agenda adopted?', undefined],
    ['when was the action plan adopted?', undefined],
    ['when were the elections in Lusanga?', ['October'], ['June']],
    ['when were the elections in Kestovia?', undefined],
    ['when is the next election in Lusanga?', undefined],
    ['when was the fisheries convention signed?', undefined],
    ['when did the mutual assistance treaty enter into force?', undefined],
  ],
);

asks(
  'the last time',
  `This will be the first visit by a Norland foreign minister to Kestovia since 2006.

The last state visit by a President of Norland to Lusanga was made in March 2011.

The harbour has been closed since 2019.`,
  [
    ['when was the last time a Norland foreign minister was in Kestovia?', ['2006']],
    ['last time a norland foreign minister went to kestovia?', ['2006']],
    ['when did a norland foreign minister last visit kestovia?', ['2006']],
    ['last time a norland president was on a state visit in lusanga', ['2011']],
    ['last time a norland president was in kestovia?', undefined],
    ['last time a norland foreign minister was in lusanga?', undefined],
    ['last time the harbour was open?', undefined],
  ],
);

asks(
  'the days of a journey with several stops',
  `Minister Ine Dahl will travel to Askel, Tessaly, Mirova and Lusanga from 25 May to 4 June.

In Askel, Minister Dahl will open the fair.

In Lusanga, she will meet President Ole Strand.`,
  [
    ['when does Dahl come back?', ['2024-06-04']],
    ['when will she be back?', ['2024-06-04']],
    ['last day of the trip?', ['2024-06-04']],
    ['dates of the whole trip', ['25 May to 4 June']],
    ['on what day does she get to Tessaly?', undefined],
    ['which day is she in Mirova?', undefined],
    ['when will Strand be back?', undefined],
  ],
);

asks(
  'days of another deed, turn or time',
  `Dorran joined the Harbour League in 1998 and has sent guards to its mission since 2015.

The first shipment of rice arrived on 22 April.

The bridge built by the Norland Guard was opened on 3 May.

The Fisheries Convention, signed in Askel, entered into force in 1999.`,
  [
    ['when will Dorran join the Harbour League?', undefined],
    ['when did Dorran join the Harbour League?', ['1998'], ['2015']],
    ['when did the first shipment of rice arrive?', ['22 April']],
    ['when did the second shipment of rice arrive?', undefined],
    ['when will the next shipment of rice arrive?', undefined],
    ['when was the bridge opened?', ['3 May']],
    ['when was the bridge built?', undefined],
    ['when did the convention enter into force?', ['1999']],
    ['when was the convention signed?', undefined],
  ],
);
