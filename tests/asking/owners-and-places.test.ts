import { asks } from './asks.ts';

asks(
  'to whom it belongs',
  'The monitors spotted a new trench and a trench extension in Dalmar region, assessed as belonging to the National Army, as well as a new trench in Luka region and new trenches and upgrades to an existing position in Dalmar region, assessed as belonging to the armed groups. The plane, which belongs to the Air Force, was not hurt. The boat did not belong to the Harbour Guard.',
  [
    ['whose was the new trench in Luka region?', ['the armed groups'], ['National Army']],
    ['whose was the trench extension?', ['the National Army'], ['armed groups']],
    ['new trench in Luka region: assessed as belonging to whom?', ['the armed groups'], ['National Army']],
    ['whose is the plane?', ['the Air Force']],
    ['who does the plane belong to?', ['the Air Force']],
    ['whose was the new trench in Dalmar region?', ['the National Army'], ['armed groups']],
    ['whose were the new trenches in Dalmar region?', ['the armed groups'], ['National Army']],
    ['whose were the new trenches in Luka region?', undefined],
    ['whose was the tank?', undefined],
    ['whose was the boat?', undefined],
  ],
);

asks(
  'by whom a noun says it is done',
  'The parties discussed shared challenges in the North Sea, including repeated harassment of lawful Norland operations by the Republic of Sudland. They condemned the arrest of Adam Holt by Moldar. They warned against any closure of the Strait by the Navy. The review of the plans by June is under way. The appointment of Ida Moss by Director Otto Salo was welcomed.',
  [
    ['who keeps harassing Norland operations?', ['Republic of Sudland']],
    ['which country keeps harassing Norland operations?', ['Republic of Sudland'], ['North Sea']],
    ['who has arrested Adam Holt?', ['Moldar']],
    ['who appointed Ida Moss?', ['Otto Salo']],
    ['who harassed Sudland?', undefined],
    ['who closed the Strait?', undefined],
    ['who reviewed the plans?', undefined],
    ['who arrested Moldar?', undefined],
  ],
);

asks(
  'the places by which something goes',
  "The monitors' freedom of movement continued to be restricted, including at border crossing points near Izvor and at checkpoints of the armed groups near Starovo and Novaki in Dalmar region. The monitors visited five schools in Pernik. They stopped at a base near Tolin.",
  [
    ['at which checkpoints were the monitors restricted?', ['Starovo', 'Novaki'], ['Izvor', 'Dalmar']],
    ['near which checkpoints of the armed groups were the monitors restricted?', ['Starovo', 'Novaki'], ['Izvor']],
    ['near which border crossing points was their movement restricted?', ['Izvor'], ['Starovo']],
    ['at which base did they stop?', ['Tolin']],
    ['at which hospitals were the monitors restricted?', undefined],
    ['at which schools were the monitors restricted?', undefined],
    ['in which checkpoints were people?', undefined],
  ],
);
