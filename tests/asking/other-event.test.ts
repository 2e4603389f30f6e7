import { asks } from './asks.ts';

// A date answers only for the event and the place that its own clause tells.

asks(
  'stops of one journey, each with days of its own',
  `I will visit Samoa, Tonga and Niue from 4 to 10 July 2024.

In Samoa on 4-5 July I will hold talks with Prime Minister Tavita and open a clinic.

My stay in Tonga on 6-8 July will be the first by a minister since the March elections. I will see Foreign Minister Latu there.

In Niue I will attend the annual Fisheries Ministers' Meeting on 9-10 July.`,
  [
    ['when are the talks in Samoa?', ['4-5 July'], ['9-10']],
    ['when is the meeting in Niue', ['9-10 July'], ['4-5']],
    ['when is the fisheries meeting in Niue?', ['9-10 July'], ['4-5']],
    ['when was the election in tonga', ['March'], ['July']],
    ['when were the elections in Samoa?', undefined],
    ['when will he be in Tonga?', ['6-8 July']],
  ],
);

asks(
  'a date in a clause beside the main one',
  `In Norland, where she welcomed the opening of a new Swedish school in February, Minister Ana Berg met Chancellor Ivo Lind and Speaker Ida Moe.

In Sudland the minister met President Rui Pell, who took office in 2019.`,
  [
    ['when was she in norland', undefined],
    ['when was Berg in Norland?', undefined],
    ['when was Berg in Sudland?', undefined],
    ['when was the school opened?', ['February']],
    ['when was the new school opened in Norland?', ['February']],
    ['when did Pell take office?', ['2019']],
    ['when did she meet Lind?', undefined],
  ],
);

asks(
  'another document adopted',
  `Deputy Head Lea Moran recalled that the new Action Plan adopted in Basel last week names the river as a priority.

She noted that under Council Decision 412 of 1998 the mission keeps the ferry going.

The charter was signed by Norway on 3 May, while the protocol had been ratified in 2021.`,
  [
    ['when was the decision adopted', undefined],
    ['when was the action plan adopted?', ['last week']],
    ['where was the decision adopted?', undefined],
    ['where was the action plan adopted?', ['Basel']],
    ['when was the protocol ratified?', ['2021'], ['3 May']],
    ['when was the charter signed', ['3 May'], ['2021']],
    ['when was the protocol signed', undefined],
    ['when was the charter ratified', undefined],
  ],
);

asks(
  'a noun for the deed',
  `Minister Berg welcomed the formation of a new government in Norland in February and the release of the fishermen on 2 May.

She regretted the closure of the harbour in 2021.`,
  [
    ['when was the new government formed', ['February'], ['2 May']],
    ['when was the government formed in Norland?', ['February']],
    ['when were the fishermen released?', ['2 May'], ['February']],
    ['when was the harbour closed?', ['2021']],
    ['when was the harbour opened?', undefined],
    ['when was the government dissolved', undefined],
  ],
);

asks(
  'a noun for a deed that has not been done',
  `Commissioner Berg called for the withdrawal of the police from Tarin in June and urged the adoption of a new law in 2025.

After the arrest of the captain on 4 May the crew left.`,
  [
    ['when was the police withdrawn?', undefined],
    ['when was the new law adopted', undefined],
    ['when was the captain arrested?', ['4 May']],
  ],
);

asks(
  'b1',
  `The Governor thanked the Navy for the rescue of nine divers off Marlo on 11 May, and condemned the destruction of the mill in April 2023.

The new ferry, launched by Minister Holm in March, sails to Odda. A tunnel was approved on 6 May.`,
  [
    ['when were the divers rescued', ['11 May']],
    ['when was the mill destroyed', ['April 2023']],
    ['when was the ferry launched', ['March'], ['6 May']],
    ['when was the tunnel launched', undefined],
    ['when was the ferry approved', undefined],
    ['when was the tunnel approved', ['6 May']],
    ['when was the bridge approved', undefined],
  ],
);
asks(
  'b2',
  `In Kestovia, where elections were held in October, Envoy Rita Sol spoke with President Ilja Nemet and opposition leaders.

On 9 May in Dorna she met Mayor Anton Reis. In Dorna on 9 May she also laid a wreath.

During her visit to Pellia from 10 to 12 May she opened a library, which had burnt down in 2016.`,
  [
    ['when was she in kestovia', undefined],
    ['when was Sol in Dorna', ['9 May']],
    ['when was she in Pellia', ['10 to 12 May'], ['2016']],
    ['when were the elections held in kestovia', ['October']],
    ['when were elections in Pellia', undefined],
    ['when did she meet Nemet', undefined],
    ['when did the library burn down', ['2016']],
  ],
);
asks(
  'b3',
  `The Senate ratified the Odense Protocol on 2 May.

The spokesman recalled that the Vilna Convention signed in 1999 forbids such nets and that the treaty of the two states is old.`,
  [
    ['when was the convention signed', ['1999']],
    ['when was the convention ratified', undefined],
    ['when was the protocol ratified', ['2 May']],
    ['when was the protocol signed', undefined],
  ],
);
