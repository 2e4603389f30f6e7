import { asks } from './asks.ts';

// How often, from when on, in which time zone and decade, how many besides one, and the day of each of a row of things.

asks(
  'how many besides one',
  `With Kestovia's consent, Norland and 17 other countries have invoked the Lagun Procedure.
Besides Askel, six more towns sent divers.
Ostmark, Velia and nine other states signed the Fisheries Pact.
Velmora and 12 other nations have not ratified the Dorran Treaty.
Hesk, together with four other cities, founded the Port League.`,
  [
    ['how many countries besides Norland invoked it?', ['17']],
    ['besides Norland, how many states invoked the procedure?', ['17']],
    ['how many nations other than Norland have invoked the Lagun Procedure?', ['17']],
    ['besides Kestovia, how many countries invoked it?', undefined],
    ['how many towns besides Askel sent divers?', ['six']],
    ['apart from Hesk, how many cities founded the Port League?', ['four']],
    ['how many states besides Velia signed the Fisheries Pact?', undefined],
    ['how many nations besides Velmora ratified the Dorran Treaty?', undefined],
    ['how many companies besides Norland invoked it?', undefined],
  ],
);

asks(
  'how often and from when on',
  `Under the training programme, stipends for 40 nurses are set to be provided monthly starting next year.
The fund, which reports annually, will provide boats to the villages.
The council extended the mandate of the patrol force for twelve months, effective 1 February 2025.
Farah said Norland would raise the import of mangoes from one daily flight to three, beginning 4 June.
The ferry tariff will be lowered as of 1 July.
The harbour fee is paid and a school will open starting 9 August.`,
  [
    ['how often are the stipends paid?', ['monthly']],
    ['how often do the nurses get their stipends', ['monthly']],
    ['how often are boats provided to the villages?', undefined],
    ['how often is the patrol force paid?', undefined],
    ['from when on are the stipends paid?', ['next year']],
    ['from when on do the nurses get their money?', ['next year']],
    ['from when does the new mandate run?', ['1 February 2025']],
    ['as of when is the ferry tariff cut?', ['1 July']],
    ['from when on is the harbour fee paid?', undefined],
    ['from when on are the nurses in the force?', undefined],
    ['how many flights a day will there be?', ['three'], ['daily']],
    ['how many flights a day were there before?', ['one'], ['three']],
    ['how many flights a week will there be?', undefined],
  ],
);

asks(
  'time zones and decades',
  `All hours are in Central Lakes Standard Time.
Time is short, the minister said.
The towns agreed on reducing river waste during the 2030s to save the lake.`,
  [
    ['what time zone is used?', ['Central Lakes Standard Time']],
    ['in which time zone are the hours given', ['Central Lakes Standard Time']],
    ['in which decade must river waste be cut?', ['2030s']],
    ['in which decade must tariffs be cut?', undefined],
    ['in which decade did river waste grow?', undefined],
  ],
);

asks('no time zone', 'Time is short, the minister said. The talks began at 14:00. The Financial Time reported it.', [
  ['what time zone is used?', undefined],
]);

asks(
  'a day for each of a row',
  `The Council asked the Group to submit an interim report no later than 15 December 2026 and a final report no later than 15 June 2027.
Ms Odum will inspect the mine on 8 May and the depot on 9 May.
The north road was closed on 3 May, the coast road on 5 May.`,
  [
    ["when is the group's interim report due?", ['15 December 2026'], ['2027']],
    ["when is the group's final report due?", ['15 June 2027'], ['2026']],
    ['when will Odum inspect the mine?', ['8 May'], ['9 May']],
    ['when will Odum inspect the depot?', ['9 May'], ['8 May']],
    ['when was the north road closed?', ['3 May'], ['5 May']],
    ['when was the coast road closed?', ['5 May'], ['3 May']],
    ['when was the south road closed?', undefined],
    ['when will Odum inspect the road?', undefined],
  ],
);
