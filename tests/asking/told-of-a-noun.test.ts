import { asks } from './asks.ts';

// What a clause behind 'which' or 'who' tells belongs to the noun before it: since when it is so, until when somebody stays, since when he holds his post.

asks(
  'since when and until when, in a clause behind a noun',
  `The Foreign Ministry of Ruritania said on 12 June that ferry services on the Lake of Oster, which were suspended in April 2021, will start again next month.

The Commissioner for Fisheries, Dr Hanna Weidel, who was appointed on 4 February, travelled to Kelm with the Permanent Secretary, Mr Tobias Renk, who will leave the mission in Kelm on 15 June to return to Oster.

Ms Weidel leaves Kelm on 19 June. Mr Renk left the navy in May 2020.

The border crossing at Dolna was closed in 2019. The tunnel at Varn was opened in 2016.

The Commissioner spoke with the head of the port authority, Ms Orla Finch, who was elected to parliament in 2015, of the grain terminal, which is to be repaired in August.`,
  [
    ['since when have ferry services been suspended?', ['April 2021']],
    ['since when is the crossing at Dolna closed?', ['2019']],
    ['since when has Weidel been commissioner?', ['4 February']],
    ['since when is Weidel commissioner for fisheries', ['4 February']],
    ['until when is Renk with the mission?', ['15 June']],
    ['till when does Weidel stay in Kelm?', ['19 June']],
    ['until when was Renk in the navy?', ['May 2020']],
    ['until when is Weidel with the mission?', undefined],
    ['until when is Weidel in Oster', undefined],
    ['since when is the Dolna crossing open', undefined],
    ['since when is the tunnel at Varn closed', undefined],
    ['since when has Renk been permanent secretary', undefined],
    ['since when has Finch been head of the port authority', undefined],
    ['since when has Finch been in charge of the port authority', undefined],
    ['when did Finch take over the port authority', undefined],
    ['since when has the terminal been repaired', undefined],
  ],
);

asks(
  'whose clause a day stands in',
  `Vice-Premier Odile Marchetti told the assembly of hospital boards in Tessaly, which have been without doctors since 2018, that the blockade of Arven had cost 40 lives.

She was received by the Speaker, Mr Jens Okoro, who was elected in October 2022 and will remain with the delegation until Friday.

The airline, whose flights to Arven were banned in March 2020, hopes to fly again.

General Paulo Reis, who will leave the task force on 30 June, briefed her.

The telegraph line, which the rebels cut on 3 May, has not been repaired.`,
  [
    ['since when has Okoro been speaker?', ['October 2022']],
    ["since when are the airline's flights to Arven banned?", ['March 2020']],
    ['until when is Reis with the task force?', ['30 June']],
    ['since when has the telegraph line been cut?', ['3 May']],
    ['until when does Okoro stay with the delegation?', ['Friday']],
    ['since when has Marchetti been vice-premier', undefined],
    ['until when does Marchetti stay with the delegation?', undefined],
  ],
);
