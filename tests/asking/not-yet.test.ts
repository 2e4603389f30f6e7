import { asks } from './asks.ts';

asks(
  'what is yet to come',
  `Mayor Lia Moss visited the Elm Bridge on Tuesday. The bridge will be opened to trucks in June.
The council announced the River Fund, which two banks will launch in Lomé. The first ferry was launched in May; a second ferry will be launched in July.
The school will publish another report. The museum is to be renamed. The harbour authority will pay the crews of the tug. The library might be sold.
The region presented the draft water law. A new clinic, which the region will build in Torven, was promised. Divers will inspect the hull; they have inspected the anchor.`,
  [
    ['has the bridge been opened to trucks yet', ['no']],
    ['has the River Fund already been launched?', ['no']],
    ['has the museum been renamed yet', ['no']],
    ['have the crews been paid already', ['no']],
    ['has the clinic been built already', ['no']],
    ['has the hull been inspected yet', ['no']],
    ['are the crews supposed to be paid by the harbour authority', ['yes']],
    ['is the clinic due to be built in torven', ['yes']],
    ['has the anchor been inspected yet', ['yes']],
    // Another of them, no more than perhaps, of somebody else.
    ['has the report been published yet', undefined],
    ['has the library been sold yet', undefined],
    ['is the library supposed to be sold', undefined],
    ['has the bridge been repaired yet', undefined],
    ['has the tug been paid yet', undefined],
    ['have the banks been opened yet', undefined],
    ['has the region been built yet', undefined],
  ],
);

asks(
  'the first visit in office, and the visit that is the first by somebody',
  `Minister Dara Quist travels to Togo and Benin today. This is her first visit to Togo since taking office in March.
The visit to Ghana next month will be the first by a Norwegian minister. Her trip to Mali was the first by a minister in ten years.`,
  [
    ["is this Quist's first time in Togo since she took office", ['yes']],
    ['is this her first visit to togo since becoming minister', ['yes']],
    ['is it the first visit by a norwegian minister to ghana', ['yes']],
    ["was it Quist's first time in togo", undefined],
    ['is this her first visit to togo since becoming president', undefined],
    ['is this her first visit to benin since taking office', undefined],
    ['was it the first visit by a minister to mali', undefined],
    ['is it the first visit by a danish minister to ghana', undefined],
    ['is it the first visit by a norwegian minister to mali', undefined],
  ],
);

asks(
  'who had met whom before, and who is no longer what he was',
  `Today, Minister Rosa Hale met with President Tim Orr at the Harbour Palace ahead of a dinner. This meeting built on the Minister's meeting with President Orr in Accra in June 2022.
In Lomé she met with former Speaker Ken Ado, Deputy Governor Ivo Farr and Mayor Lia Moss.`,
  [
    ['had Hale already met Orr before this', ['yes']],
    ['had hale met orr before this?', ['yes']],
    ['did hale meet the former speaker', ['yes']],
    ['did Hale get to see the new Speaker', undefined],
    ['did hale meet the current speaker', undefined],
    ['did hale meet the new governor', undefined],
    ['had hale already met Moss before this', undefined],
    ['had hale already met Ado', undefined],
  ],
);
