import { asks } from './asks.ts';

// What a noun proves of a stance or a deed, and what it does not: another's, one that is wanted, denied, or of another thing.

asks(
  'a stance told by its noun',
  `Minister Ana Lind reiterated Norway's support for the grain corridor. She expressed concern over the arrests in Togo.
Foreign Minister Otto Frank underscored Finland's commitment to the fishing treaty. He thanked Kenya for its support for the resolutions on clean water.
Ms. Lind conveyed her condolences to the people of Malta. The minister voiced opposition to the dam project.
With Ghana's consent, Norway and Finland have started the audit of the bridge. Mr. Frank welcomed Peru's decision to join the climate pact. He noted Fiji's plans to withdraw its troops from the island.
The minister called for Mali's support for the new court. Spokesperson Eva Dahl rejected claims of Chad's involvement in the raid. The two sides issued a joint statement on the reef.`,
  [
    ['does Norway back the grain corridor?', ['yes']],
    ['is norway in favour of the grain corridor', ['yes']],
    ['is Finland committed to the fishing treaty', ['yes']],
    ['does finland still stand by the fishing treaty', ['yes']],
    ['did Kenya support the resolutions on clean water', ['yes']],
    ['is the minister against the dam project', ['yes']],
    ['were the Ghanaians ok with the audit', ['yes']],
    ['has Peru decided to join the climate pact', ['yes']],
    ['did Lind send condolences to Malta', ['yes']],
    ['did they come out with a joint statement', ['yes']],
    ['did Peru join the climate pact', undefined],
    ['has Fiji withdrawn its troops', undefined],
    ['does Kenya support the grain corridor', undefined],
    ['is Mali in favour of the new court', undefined],
    ['was Chad involved in the raid', undefined],
    ['did Norway support the resolutions on clean water', undefined],
    ['is Norway committed to the fishing treaty', undefined],
    ['did Kenya consent to the audit', undefined],
    ['is finland against the dam project', undefined],
  ],
);

asks(
  'whose deed it is in a row of them',
  `The President expressed Swiss support for the election in Peru. Canada's envoy, Lea Roy, underlined the U.K. commitment to the port project.
The envoy thanked India for supporting the relief fund. She criticised Egypt for its withdrawal from the pact.
She commended Norway's support for the corridor and Iceland's decision on the dam. She thanked Nepal for its help with the camps and its promise of rice.
Mexico has yet to give its consent to the trial. The envoy will seek Brazil's agreement to the new rules. She denied reports of Chile's opposition to the vaccine pool.`,
  [
    ['does switzerland support the election in Peru', ['yes']],
    ['is the UK still behind the port project', ['yes']],
    ['did India support the relief fund', ['yes']],
    ['did egypt withdraw from the pact', ['yes']],
    ['did nepal help with the camps', ['yes']],
    ['did norway support the corridor', ['yes']],
    ['was Mexico ok with the trial', ['no']],
    ['did norway support the dam', undefined],
    ['did iceland support the corridor', undefined],
    ['did nepal help with rice', undefined],
    ['is Canada committed to the port project', undefined],
    ['did Lea Roy support the relief fund', undefined],
    ['was brazil ok with the new rules', undefined],
    ['is Chile against the vaccine pool', undefined],
  ],
);
