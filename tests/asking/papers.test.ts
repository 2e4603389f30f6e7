import { asks } from './asks.ts';

// Papers: which one something rests on in other wordings than 'under which', and what a paper has in it.

asks(
  'the paper behind it',
  "The Council of Varda extended the stay of its police monitors. The monitors' presence in Ostrel rests on Council Decision 77 of 2016. The Lake Observer Mission, LOMA II, whose mandate expires in May under Assembly Resolution 312, has closed two posts. Varda was given guest status under the Northern Leaders' Statement on the Application of Varda for Membership of 3 May 2019. The Minister, speaking before the plenary, recalled that slavery is banned, as laid down in the Kovel Convention of 1926 and the Ostrel Charter on Labour. The River Code prohibits the building of dams above Tamno. In line with the Kovel Consensus on Relief, help is provided solely on the basis of needs.",
  [
    ["decision behind the monitors' presence?", ['Council Decision 77']],
    ['what is the basis for the presence of the monitors in Ostrel?', ['Council Decision 77'], ['Resolution 312']],
    ['resolution behind LOMA II?', ['Resolution 312']],
    ['which document gave Varda guest status?', ["Northern Leaders' Statement on the Application"]],
    ['which texts lay down the ban on slavery?', ['Kovel Convention of 1926', 'Ostrel Charter on Labour'], ['Minister']],
    ['which text says that help is given only on the basis of need?', ['Kovel Consensus on Relief']],
    ['which law prohibits the building of dams?', ['River Code']],
    ['which text allows dams?', undefined],
    ['which document gave Tamno guest status?', undefined],
    ['which text says that help is given on the basis of age?', undefined],
  ],
);

asks(
  'what a paper has in it',
  'The Framework Agreement on Ports, initialled in March by both ministers, covers dredging, pilotage and lighthouses. The Memorandum of Understanding on Fisheries, which was signed by the Trade Secretary, Anil Deo, provides for the training of 40 inspectors every year and for joint surveys. A new Charter of Students will include the right to appeal. The Border Commission met twice. Its mandate, adopted by the Senate in 2001, provides for it to watch over the marking of the line and the clearing of trees. The Relief Office was closed in June.',
  [
    ['what does the ports agreement cover?', ['dredging', 'lighthouses']],
    ['what does the fisheries mou cover?', ['training of 40 inspectors', 'joint surveys'], ['Anil Deo']],
    ['what will the charter of students include?', ['right to appeal']],
    ["what does the border commission's mandate provide for?", ['marking of the line']],
    ['what must the commission do about trees under its mandate?', ['clearing of trees']],
    ['what must the commission do about bridges under its mandate?', undefined],
    ["what does the relief office's mandate cover?", undefined],
    ['what does the agreement on tourism cover?', undefined],
  ],
);

asks(
  'papers that others name',
  'Prisoners are entitled to a lawyer under section 12 of the Criminal Code. The Gulf Patrol, whose tasks were laid down in Decision 9 (2014) of the Council, has three ships. The Accord on Salt, which both chambers ratified in May, regulates prices and quotas. The School Charter envisages smaller classes; teachers oppose it. The treaty with Belm does not cover fishing.',
  [
    ['which document entitles prisoners to a lawyer?', ['Criminal Code']],
    ['decision behind the Gulf Patrol?', ['Decision 9 (2014)']],
    ['which document sets the tasks of the gulf patrol?', ['Decision 9 (2014)']],
    ['what does the salt accord cover?', ['prices and quotas']],
    ['what does the school charter envisage?', ['smaller classes'], ['teachers']],
    ['which texts entitle prisoners to a doctor?', undefined],
    ['what does the treaty with belm cover?', undefined],
  ],
);
