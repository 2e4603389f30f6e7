import { asks } from './asks.ts';

// Answers that are whole: with what a noun calls for, with examples inside their phrase, with the modifiers that tell the kind.

asks(
  'nouns with what they call for',
  `The length of the fishing ban depends on agreement with the Kestovian cannery workers and traders.
The grant for the pier is based on compliance with the harbour rules and the safety code.
The commission dealt with complaints about noise near the old mill.
The reform rests on respect for the wetlands.
Work on the weir began with preparation in May.`,
  [
    ['what does the length of the fishing ban depend on?', ['agreement with the Kestovian cannery workers'], undefined, 'not yet'],
    ['what is the grant for the pier based on?', ['compliance with the harbour rules']],
    ['what did the commission deal with?', ['complaints about noise']],
    ['what does the reform rest on?', ['respect for the wetlands']],
    ['what did the work on the weir begin with?', ['preparation'], ['in May']],
  ],
);

asks(
  'examples inside a phrase',
  `We have read the alarming police reports of thefts and break-ins on the coast, including the growing number of stolen engines and serious damage to harbour lights.
The divers found traces of metal, including rusted chains and pieces of an anchor, on the lake bed.
She opened new schools, clinics and libraries in Dorran.`,
  [
    ['what kind of police reports have they read?', ['alarming police reports of thefts', 'serious damage to harbour lights'], [' ; ']],
    ['which schools did she open?', undefined],
  ],
);

asks(
  'kinds by the words before the noun',
  `She mentioned a Norvanian Heron drone attack on Friday against the lighthouse at Hask.
The harbour has a diesel pump station.
Members met behind sealed gates on Tuesday to discuss the strike, but no text was agreed.
Two rescue boats were launched from the old pier.
The captain fired a flare.`,
  [
    ['what kind of drone was it?', ['Heron'], ['attack']],
    ['which drone?', ['Heron'], ['attack']],
    ['what type of drone was used?', ['Heron'], ['attack']],
    ['what kind of pump does the harbour have?', ['diesel pump']],
    ['what came out of the sealed meeting?', ['no text was agreed']],
    ['what kind of flare did the captain fire?', undefined],
    ['what kind of boats were launched?', ['rescue boats']],
    ['which pier were the boats launched from?', ['old pier']],
  ],
);

asks(
  'what a treaty covers, and which come up',
  `The Minister recalled that the 1962 Lake Defence Treaty extends to armed attacks on Norvanian ferries, lighthouses, or pilots – including those of its Harbour Guard – anywhere on the Brenn Sea.
The Minister reiterated the commitment of Kestovia to the defence of Norvania under Article 3 of the Lake Defence Treaty.
President Bo Berg confirmed the long-term commitment to Serpel under the Island Framework Agreement.
The parties welcomed the signing of the Brenn Fishing Protocol.`,
  [
    ['what does the treaty cover?', ['ferries', 'lighthouses', 'pilots']],
    ['which treaties come up?', ['Lake Defence Treaty'], ['Island Framework Agreement', 'Protocol']],
    ['which agreements are mentioned?', ['Island Framework Agreement']],
    ['which treaty did the minister bring up?', ['Lake Defence Treaty'], ['Island']],
    ['what agreement did Berg bring up?', ['Island Framework Agreement'], ['Treaty']],
    ['which resolutions come up?', undefined],
    ['which conventions are mentioned?', undefined],
    ['which treaty did Berg bring up?', undefined, undefined, 'not yet'],
  ],
);

asks(
  'places told as the latter ones',
  `The wardens continued patrolling the nature reserves near Askel, Brenn and Hask. During the night a camera plane saw poachers inside the latter two reserves.
The ferries call at Lenna and Dorran. The Council will rebuild the pier in the former.`,
  [
    ['in which nature reserves were poachers seen?', ['Brenn', 'Hask'], ['Askel', 'latter'], 'not yet'],
    ['where did the plane see poachers?', ['Brenn', 'Hask'], ['Askel'], 'not yet'],
    ['which nature reserves do the wardens patrol?', ['Askel', 'Brenn', 'Hask']],
  ],
);

asks(
  'all that a colon leads to, and a noun that names the thing behind it',
  `The island uses three main tools: border checks; quarantine; and good hygiene practices. The study appeared in the journal Nature Tomorrow on Friday.`,
  [
    ['which three tools does the island use?', ['border checks', 'quarantine', 'good hygiene practices']],
    ['which journal did the study appear in?', ['Nature Tomorrow']],
  ],
);

asks(
  'a noun that only says what others are',
  'The envoys of the 30 Allies and of the troop contributing partners went to Sund. The voter census registered 900 citizens.',
  [
    ['how many troops', undefined],
    ['how many allies', ['30 Allies']],
    ['how many voters registered?', ['900']],
  ],
);
