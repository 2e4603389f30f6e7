import { asks } from './asks.ts';

// Posts held before and besides, who sat at table, and whom somebody of a post met.

asks(
  'posts before and besides',
  'Ms. Ana Lind has been Ambassador of Norland to Sudland since 2019, having previously served as Director of the Unit for Coasts in Lenz (2016-2019). She will also serve as Resident Coordinator and Harbour Coordinator. The Secretary-General named her Special Envoy for Water.',
  [
    ['what has lind been doing since 2019', ['Ambassador'], ['Director']],
    ['what was lind doing before 2019', ['Director of the Unit']],
    ['what was lind from 2016 to 2019', ['Director of the Unit']],
    ['what other roles will lind have', ['Resident Coordinator', 'Harbour Coordinator'], ['Ambassador']],
    ['what other post will lind hold', ['Resident Coordinator']],
    ['what has she been doing in lenz', undefined],
  ],
);

asks(
  'who was at table',
  'Minister Ana Lind met Mayor Bo Berg in Lenz before a dinner with Mayor Berg, the Harbour Master, First Lady Eva Holm, Norland and Sudland officials, and members of the Coast Guild, including young sailors. She then flew to Porto for a lunch on trade.',
  [
    ['who was at the dinner', ['Harbour Master', 'Eva Holm', 'officials', 'Coast Guild']],
    ['who came to the dinner with mayor berg', ['Harbour Master', 'Eva Holm', 'officials', 'Coast Guild'], ['Berg']],
    ['who was expected at the dinner?', ['Harbour Master', 'Coast Guild']],
    ['who was to be at the dinner', ['Harbour Master']],
    ['who was at the breakfast', undefined],
  ],
);

asks(
  'which of those met',
  'In Norland, where she opened a school, Ms. Lind met President Otto Frank, Speaker of the Parliament Ivo Senn, Prime Minister Bo Berg and Foreign Minister Eva Holm. She did not meet the mayor, Ada Mori.',
  [
    ['who is the foreign minister she met', ['Eva Holm'], ['Berg']],
    ['who is the finance minister she met', undefined],
    ['who did she meet in norland', ['Frank', 'Senn', 'Berg', 'Holm']],
    ['who is the mayor she met', undefined],
  ],
);
