import { asks } from './asks.ts';

// Each clause is told of its own subject: what stands in the one is no deed, number or day of the other's.

asks(
  'numbers in the clause of another',
  `The European Union has so far paid 15 million euros, and Georgia has offered tents.

Estonia sent a field hospital while Latvia contributed 12 doctors.

The World Food Programme delivered 320 tons of flour; a second convoy, of 25 trucks, was turned back at the crossing.

The World Health Organization sent 40 nurses; Finland, which had promised more, could send none.

Ms. Marta Selu, Deputy Prime Minister of Orvania, asked for help. The Commission paid the first instalment, of 800 million euros, in February.`,
  [
    ['how much did Georgia give?', undefined],
    ['how much did the European Union pay?', ['15 million']],
    ['how many doctors did Estonia send?', undefined],
    ['how many doctors did Latvia contribute?', ['12']],
    ['how many trucks did the World Food Programme deliver?', undefined],
    ['how many tons of flour did the World Food Programme deliver?', ['320']],
    ['how many tons of flour did Norway deliver?', undefined],
    ['how many nurses did Finland send?', undefined],
    ['how many nurses did Norway send?', undefined],
    ['how much did Orvania pay?', undefined],
    ['how much did the Commission pay?', ['800 million']],
  ],
);

asks(
  'yes and no told of another',
  `Twenty-four member states supported closing the procedure; Galvia and Tyrrenia abstained, and nobody voted against.

The two ministers signed a memorandum on training; an agreement on air services, which was initialled in 2022, could not yet be signed.

Minister Ana Lind praised Mr. Jon Berg and said that Ambassador Olav Rud had resigned.

Minister Lind thanked the State Secretary, Petra Orso, for her openness, and regretted that Justice Minister Agnes Feher, who had been invited, did not attend.`,
  [
    ['did Galvia support closing the procedure?', undefined],
    ['was the air services agreement signed?', ['no']],
    ['when was the air services agreement signed?', undefined],
    ['when was the memorandum signed?', undefined],
    ['when was the air services agreement initialled?', ['2022']],
    ['did Lind praise Rud?', undefined],
    ['did Lind thank Feher?', undefined],
    ['did Lind thank Orso?', ['yes']],
    ['did Lind praise Berg?', ['yes']],
    ['who praised Rud?', undefined],
    ['who praised Berg?', ['Lind']],
    ['who thanked Feher?', undefined],
    ['who thanked Orso?', ['Lind']],
  ],
);

asks(
  'one of a row, and the year of another name',
  `The first round will be held in Bruck on 3 July and the second in Lipna in the autumn; a date for the third has not been set.

The chief negotiator will be Mark Deller, who concluded the 2017 Customs Agreement with Zelandia. The Council approved the mandate for talks with Moravska on fisheries.

In the third Highlands Forum he will speak on Thursday. The first edition was in Lusaka in 2019 and the second in Windhoek.`,
  [
    ['when will the first round be held?', ['3 July']],
    ['when will the second round be held?', undefined, ['3 July']],
    ['where will the second round be held?', ['Lipna'], ['Bruck']],
    ['where was the first round held?', undefined],
    ['when will the third round be held?', undefined],
    ['where was the second edition held?', ['Windhoek'], ['Lusaka']],
    ['when was the second edition held?', undefined],
    ['where was the first edition held?', ['Lusaka']],
    ['where is the third forum held?', undefined],
    ['when was the customs agreement concluded?', ['2017']],
    ['when was the fisheries agreement signed?', undefined],
    ['when was the customs agreement with Moravska concluded?', undefined],
  ],
);

asks(
  'who stands in, who follows and what was asked',
  `The Secretary-General left for Maseru. While he is away, the Deputy Secretary-General, Ms. Ingrid Halvor, is in charge at Headquarters.

Ambassador Helga Strand is acting President of the Economic Council until Mr. Paolo Reyes recovers.

Ambassador Per Wiklund, who is accredited from Tarsk, will be succeeded in January by Ms. Sara Nyman.

Asked whether enlargement would be on the agenda, Minister Ana Lind said that this was for the President to decide.`,
  [
    ['who is in charge at Headquarters while the Secretary-General is away?', ['Halvor'], ['Strand']],
    ['who is in charge at the ministry while the minister is away?', undefined],
    ['who succeeds Sara Nyman?', undefined],
    ['who succeeds Per Wiklund?', ['Nyman']],
    ['what did Lind say about enlargement?', ['for the President to decide'], ['whether']],
  ],
);

asks(
  'where a journey ends',
  `The President travelled to Maseru for the water forum. His last visit to Lesotho was in 2018. On the way back he was to stop in Luanda.`,
  [
    ['what is the last stop of his trip?', undefined],
    ["where does the President's trip end?", undefined],
  ],
);
