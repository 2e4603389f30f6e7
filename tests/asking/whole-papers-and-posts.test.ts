import { asks } from './asks.ts';

// Papers called by their sort, bodies that are new, memorials, posts of a body, and who came along to see whom.

asks(
  'papers with what they are about',
  `The ministers signed an Agreement on exemption of fees for holders of sea passports, and a Memorandum of Understanding on port medicine with the Lake Union.
A declaration for clean lakes was adopted in Oslo on Tuesday. A treaty was mentioned.`,
  [
    ['what was signed with the lake union?', ['exemption of fees', 'port medicine']],
    ['what was adopted in Oslo?', ['declaration for clean lakes']],
    ['what was signed in Oslo', undefined],
    ['what was adopted in Bergen?', undefined],
  ],
);

asks(
  'whom and what was seen',
  `Envoy Ana Lind laid a wreath at the Memorial of the Drowned in Sund together with the Mayor, Bo Berg.
She was accompanied by Ole Vik, Director of the newly established Centre for Port Safety, and by Eva Holm, head of the new Ferry Office.
In the evening Lind met with Captain Per Aas and with the Secretary-General of CARICOM.`,
  [
    ['where did lind lay a wreath?', ['Memorial of the Drowned']],
    ['what is Vik director of', ['Centre for Port Safety']],
    ["what's eva holm's job", ['Ferry Office']],
    ['who did Lind meet in the evening', ['Per Aas', 'Secretary-General of CARICOM']],
    ['what is Vik ambassador to', undefined, undefined, 'not yet'],
    ['who did Lind meet in the morning', undefined],
  ],
);

asks(
  'who came along to see somebody is not the one seen',
  `President Mara Olsen received Ambassador Bo Berg today. The Ambassador thanked the President.`,
  [
    ['who came along with Berg to see the president?', undefined],
    ['who was with Berg when he met the president', undefined, undefined, 'not yet'],
    ['who received Berg?', ['Olsen']],
    ['who did the president receive', ['Berg']],
  ],
);
