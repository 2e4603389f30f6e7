import { asks } from './asks.ts';

// The noun that a place is asked for with, and the preposition that a question leaves open: 'in which district', 'coordinated with whom'.

asks(
  'places by their own noun',
  `The Minister of Health of Norvania, Ms. Ada Lorn, travelled through the north on 4 and 5 May 2023.
In the morning she toured the Saint Orm Hospital in Dalmere, where she met nurses.
The vaccines will be handed out in the districts of Upper Sava, Brenn and Tolla.
The convoy was attacked near the village of Hask on Sunday.
On Thursday she laid flowers at the Harbour Monument in Port Askel.
The reception was held on board the frigate Nordstern.
Her aircraft landed at Velm airport in the evening.
The new clinic stands in Ostra, a small place in Lower Sava district.
She then went to Port Askel, where she prayed at the Blue Mosque.
Next week she will visit the Lake Training Centre and the Hill Crest Facility.`,
  [
    ['which hospital did she tour?', ['Saint Orm Hospital'], ['Dalmere']],
    ['in which districts will the vaccines be handed out?', ['Upper Sava', 'Brenn', 'Tolla']],
    ['near which village was the convoy attacked?', ['Hask']],
    ['which monument did she go to?', ['Harbour Monument'], ['Port Askel']],
    ['on which ship was the reception?', ['Nordstern']],
    ['at which airport did her aircraft land?', ['Velm']],
    ['in which district is the new clinic?', ['Lower Sava'], ['Ostra']],
    ['which mosque did she pray at?', ['Blue Mosque'], ['Port Askel']],
    ['which hospital will she open next year?', undefined],
    ['which cathedral did she go to?', undefined],
    ['in which district was the convoy stopped?', undefined],
    ['on which ship did she sleep?', undefined],
  ],
);

asks(
  'prepositions that stand open',
  `The Council of the Lakes underlined that the reform must be carried out in coordination with trade unions, employers and local councils.
It runs programmes in support of widows, orphans and refugees.
The Council expressed concern about armed attacks on fishing boats, ferries or lighthouses.
The ferries sail for island schools and small traders.
The Commission discussed smuggling and piracy under the Lakes Security Compact.
The engineers found a trench, assessed as belonging to the Norvanian Guard.
The two sides agreed to work together on issues such as water quality and fish stocks.
Grain reaches the valley from the Brenn Sea region through the port of Askel.
The mandate of the observers is limited to counting, reporting and advising.
The Council sought a truce between Norvania and Kestovia.
The Chair thanked the Government of Kestovia for its hospitality.`,
  [
    ['the reform must be coordinated with whom?', ['trade unions', 'employers', 'local councils']],
    ['it runs programmes in support of whom?', ['widows', 'orphans', 'refugees']],
    ['attacks on what worry the Council?', ['fishing boats', 'ferries', 'lighthouses']],
    ['for whom do the ferries sail?', ['island schools', 'small traders']],
    ['under what did the Commission discuss piracy?', ['Lakes Security Compact']],
    ['the trench is assessed as belonging to whom?', ['Norvanian Guard']],
    ['on what do the two sides want to work together?', ['water quality', 'fish stocks']],
    ['from which region does grain come to the valley?', ['Brenn Sea']],
    ['what is the mandate of the observers limited to?', ['counting', 'reporting', 'advising']],
    ['between which countries did the council seek a truce?', ['Norvania', 'Kestovia']],
    ['what did the Chair thank Kestovia for?', ['hospitality']],
    ['who is the constructor?', undefined],
    ['with whom was the truce coordinated?', undefined, undefined, 'not yet'],
    ['the trench was dug for whom?', undefined],
    ['under what did the Commission discuss fish stocks?', undefined, undefined, 'not yet'],
    ['attacks on whom worry the Commission?', undefined],
  ],
);
