import { asks } from './asks.ts';

// 'It', 'there', 'who went': a question that names nothing means the event the release is about, which its first sentence tells.

asks(
  'a journey with dates',
  `Commissioner Petra Lindqvist travelled to Ghana and Togo from 3 to 9 June 2024 to open two clinics.

She was accompanied by the Director for Health, Mr Olav Sund.

In Accra, Ms Lindqvist met Health Minister Kofi Danso on 4 June.

The clinic in Lome was damaged by a storm in March.`,
  [
    ['when was it?', ['3 to 9 June'], ['4 June', 'March']],
    ['when was she there', ['3 to 9 June'], ['March']],
    ['who went', ['Petra Lindqvist'], ['Danso']],
    ['who travelled?', ['Petra Lindqvist'], ['Danso']],
    ['how long was she there', ['3 to 9 June']],
    ['how long was Lindqvist there?', ['3 to 9 June']],
    ['how long was the whole trip', ['3 to 9 June']],
    ['where was it', ['Ghana', 'Togo'], ['Lome']],
    ['why did she go', ['to open two clinics']],
    ['how long was Danso there?', undefined],
    ['when was Danso there?', undefined],
    ['how long was the storm?', undefined],
  ],
);

asks(
  'a stay of so many days, and a headline above it',
  `VISIT TO NORTH MACEDONIA

Special Envoy Marten Holt completed a three day visit to North Macedonia where he spoke with party leaders.

In Skopje, Mr Holt met President Ana Kirova.

The envoy last came to the region in January.`,
  [
    ['how long was he there', ['three day']],
    ['how long was it?', ['three day']],
    ['who came?', ['Marten Holt'], ['Kirova']],
    ['when was it', undefined],
    ['when was he there', undefined],
    ['where was it', ['North Macedonia']],
    ['why did he go', undefined],
  ],
);

asks(
  'a meeting',
  `Defence Ministers Ilma Soren of Norway and Petr Vane of Latvia met in Riga today. The meeting followed a call of the two presidents on 9 May.

They discussed mines at sea.`,
  [
    ['when was it?', ['today', '2024-05-14'], ['9 May']],
    ['where was it?', ['Riga']],
    ['where was it held', ['Riga']],
    ['when did it take place', ['today'], ['9 May']],
    ['how long was it', undefined],
    ['who went?', undefined],
  ],
);

asks(
  'a thing that is brought',
  `On 10 May, the second relief convoy of the Red Cross arrived in Tarin. It carries tents.

The first one crossed the river in March.`,
  [
    ['when did it get there', ['10 May'], ['March']],
    ['when did it arrive?', ['10 May'], ['March']],
    ['where did it go', ['Tarin']],
    ['how long was it there', undefined],
  ],
);

asks(
  'no journey and no meeting',
  `The Harbour Authority opened a new lighthouse in Velden on 2 May.

It will close for repairs in October.`,
  [
    ['when was it', ['2 May'], ['October']],
    ['where was it?', ['Velden']],
    ['when did it happen', ['2 May'], ['October']],
    ['who went', undefined],
    ['why did they go', undefined],
  ],
);

asks(
  'words alone',
  `Minister Ana Berg said on 3 May that the harbour of Velden would be closed in June.

"We did all we could," she added.`,
  [
    ['when was it', undefined],
    ['where was it', undefined],
    ['where did it happen', undefined],
  ],
);

asks(
  'purposes of others',
  `The Vice-President, Ms Rosa Amarante, and the Governing Board paid a visit to the observer mission in Kosta on 7 May.

During the visit, the Vice-President met Mr Ivo Pell in Sanrova for a working lunch.`,
  [
    ['why did they go?', undefined],
    ['where was it', ['Kosta'], ['Sanrova']],
    ['who came', ['Rosa Amarante', 'Governing Board'], ['Pell']],
    ['when did they come', ['7 May']],
    ['when did they go', ['7 May']],
  ],
);
asks(
  'a tour told by itself',
  `OFFICE OF THE PRESS SECRETARY

I will travel to Samoa, Tonga and Niue between 4 and 11 July 2024. In Apia I will open a hospital wing on 5 July.

My last visit was in 2019.`,
  [
    ['when is it', ['4 and 11 July'], ['5 July', '2019']],
    ['how long is the tour', ['4 and 11 July']],
    ['how long is the visit going to be', ['4 and 11 July']],
    ['where is it', ['Samoa', 'Tonga', 'Niue'], ['Apia']],
  ],
);
asks(
  'a paid call',
  `Ambassador Jens Holm paid a courtesy call on Governor Rita Sol at the Old Mill in Marlin on Monday, 13 May.

The Governor will go to Oslo in June.`,
  [
    ['when was it', ['13 May'], ['June']],
    ['when did that happen', ['13 May']],
    ['where was it', ['Old Mill'], ['Oslo']],
  ],
);
asks(
  'a delegation',
  `A delegation of the Seimas led by Speaker Ruta Kalnina visited the Port of Odda from 8 to 10 May.

The delegation toured the shipyard of Vikan on 9 May.`,
  [
    ['how long were they there', ['8 to 10 May']],
    ['when were they there', ['8 to 10 May'], ['9 May']],
    ['when did they visit', ['8 to 10 May'], ['9 May']],
  ],
);
asks(
  'a call',
  `President Ana Kirova spoke by telephone with Prime Minister Jonas Lund on 12 May.

They agreed to meet in Vienna in September.`,
  [
    ['when was it?', ['12 May'], ['September']],
    ['where was it', undefined],
    ['who went', undefined],
    ['when did it take place', ['12 May']],
  ],
);
asks(
  'a ship',
  `The rescue vessel Aurora reached Port Melin on Friday, 10 May, with 40 people on board.

The crew had left Samos on 2 May.`,
  [
    ['when did it get there', ['10 May'], ['2 May']],
    ['when did it arrive', ['10 May'], ['2 May']],
  ],
);
asks(
  'a protest',
  `The Ministry summoned the Ambassador of Norland in Velden on 7 May over the closing of the border.

The border was closed on 1 May.`,
  [
    ['when was it', ['7 May'], ['1 May']],
    ['when was this', ['7 May'], ['1 May']],
    ['why did they go', undefined],
  ],
);
asks(
  'a state',
  `Norland and Sudland have been partners since 1990.

Minister Berg visited Sudland on 3 May.`,
  [
    ['when was it', undefined],
    ['where was it', undefined],
  ],
);
asks(
  'an honour',
  `The Council awarded its peace prize to Doctor Lea Moran in Geneva yesterday.

The prize was first given in 1981 in Basel.`,
  [
    ['when was it', ['yesterday'], ['1981']],
    ['where was it', ['Geneva'], ['Basel']],
  ],
);

asks(
  'who met',
  `On 7 May Harbour Minister Dara Quist held talks with Trade Secretary Olan Bere in Oslo. Ms. Quist thanked the engineer Tove Lind for her report.
The Secretary will meet Judge Eva Roth on Friday.`,
  [
    ['who met?', ['Quist', 'Bere'], ['Lind', 'Roth']],
    ['who attended the meeting', ['Quist', 'Bere'], ['Lind', 'Roth']],
    ['so who took part in the talks?', ['Quist', 'Bere'], ['Lind', 'Roth']],
  ],
);

asks(
  'who met, where more were there',
  `On 7 May Harbour Minister Dara Quist met a delegation of fishermen in Oslo. Also present were Trade Secretary Olan Bere and Judge Eva Roth.`,
  [
    ['who met?', undefined],
    ['who will meet?', undefined],
  ],
);
