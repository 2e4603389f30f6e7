import { asks } from './asks.ts';

// Whom something is for: told by whom it helps, to whom it is given, for whom it is meant, or by who benefits from it.

asks(
  'for whom it is',
  'The relief cargo will provide much needed help to families hit by the flood in Arles. The kits are intended for nurses in the hill districts. ' +
    'The pension scheme will benefit 3,000 widows. Fishermen will benefit from the new pier. Norway will deliver 40 tents to displaced people in Togo. ' +
    'The loan was meant for the port, the minister said. The radio grant will not help shepherds. The plan for the canal is intended to lower costs.',
  [
    ['who is the cargo meant for?', ['families hit by the flood']],
    ['who will the relief cargo help', ['families']],
    ['who are the kits for?', ['nurses']],
    ['who will benefit from the pension scheme?', ['widows']],
    ['who benefits from the new pier', ['Fishermen']],
    ['who are the tents for?', ['displaced people'], ['Norway']],
    ['who will get the tents', ['displaced people']],
    ['who will the radio grant help?', undefined],
    ['who is the plan for the canal meant for', undefined],
    ['who will benefit from the kits in Arles?', undefined],
    ['who are the stoves for?', undefined],
    ['who will the pier help in Togo?', undefined],
  ],
);

asks(
  'for whom it is, in other words',
  'The agency handed out blankets to evacuated residents of Holm. The new clinic will serve coastal villages. The grants are aimed at young farmers in ' +
    'Malta. Pupils will receive the tablets in May. The tax will not benefit pensioners. The award went to Ms. Ada Mori. The ferry carried the mail.',
  [
    ['who got the blankets?', ['evacuated residents of Holm']],
    ['who will the new clinic serve', ['coastal villages']],
    ['who are the grants for', ['young farmers']],
    ['who will get the tablets?', ['Pupils']],
    ['who got the award', ['Ada Mori'], ['farmers']],
    ['who benefits from the tax?', undefined],
    ['who is the ferry for', undefined],
    ['who is the mail for?', undefined],
  ],
);
