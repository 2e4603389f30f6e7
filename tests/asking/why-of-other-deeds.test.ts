import { asks } from './asks.ts';

// Why something was done is not why something else was, why the contrary was, why it was not, or why it is otherwise.

asks(
  'why of another deed, thing or state',
  `The Harbour Accord was postponed to allow for further checks by the two shipyards.
Two of the survey boats were recalled because of a damaged sonar.
The inquiry is confidential because several witnesses live in Orlec.
The fees were lowered in Drenova because of a poor harvest.
Ilona Marsh is not on the panel because of a family matter.
Following reports of looting near Tarnik, a checkpoint was opened on Monday.
In Velm, Commissioner Horak met with Governor Simic to discuss the threat from falling lake levels.
Judge Petra Olin resigned in March on health grounds.
The Commission will give 40 million to help families heat their homes.`,
  [
    ['why was the Harbour Accord postponed?', ['further checks']],
    ['why was the Harbour Accord delayed?', ['further checks']],
    ['why was the Harbour Accord ratified?', undefined],
    ['why were the boats recalled?', ['damaged sonar']],
    ['why were the divers recalled?', undefined],
    ['why is the inquiry confidential?', ['witnesses']],
    ['why is the inquiry popular?', undefined],
    ['why were the fees lowered in Drenova?', ['poor harvest']],
    ['why were the fees raised in Drenova?', undefined],
    ['why is Marsh not on the panel?', ['family matter']],
    ['why is Marsh on the panel?', undefined],
    ['why was the checkpoint opened?', ['looting']],
    ['why was the checkpoint closed?', undefined],
    ['why did Horak meet Simic?', ['lake levels']],
    ['why did Horak refuse to meet Simic?', undefined],
    ['why did Olin resign?', ['health']],
    ["why did Olin's deputy resign?", undefined],
    ['why was the 40 million frozen?', undefined],
  ],
);

asks(
  'why of a state that is told otherwise, and what another pair did',
  `The two trade ministers signed a Protocol on Ferry Safety after the talks.
The siren test was put off to give the schools time to prepare.
The transfer is urgent because the dam near Hollum leaks.
The ceremony was scrapped due to high winds.
Ranko Ilves is not among the candidates owing to an old injury.`,
  [
    ['what did the two ministers sign?', ['Protocol on Ferry Safety']],
    ['what did the two mayors sign?', undefined],
    ['why was the siren test postponed?', ['to give the schools time']],
    ['why was the siren test held?', undefined],
    ['why is the transfer urgent?', ['dam']],
    ['why is the transfer secret?', undefined],
    ['why was the ceremony cancelled?', ['high winds']],
    ['why is Ilves among the candidates?', undefined],
    ['why is Ilves not among the candidates?', ['old injury']],
  ],
);
