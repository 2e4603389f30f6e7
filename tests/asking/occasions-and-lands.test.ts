import { asks } from './asks.ts';

asks(
  'the occasion on which it was',
  'During a joint news briefing, President Ada Lind stressed that she values the fisheries policy of Norland. At the opening of the Lakes Forum in Vardo, Minister Nils Rud announced a new pier. Director Bo Berg will sign the lease during the harbour festival in June. Ken Barker did not attend the reception, at which he was to speak about whales.',
  [
    ['on what occasion did Lind talk about fisheries policy', ['a joint news briefing']],
    ['at which event did Rud announce the pier?', ['opening of the Lakes Forum']],
    ['during which festival will Berg sign the lease', ['harbour festival']],
    ['at what event will Berg sign the lease', ['harbour festival']],
    ['at what occasion did Berg sign the lease', undefined],
    ['at which event did Barker speak about whales', undefined],
    ['at which meeting did Rud announce a pier', undefined],
    ['on what occasion did Rud stress the fisheries policy', undefined],
  ],
);

asks(
  'whose land it is of',
  'They discussed investment in India’s clean energy plan and joint work on Togo’s port security. The ports of Ghana were reopened by Ada Lind. The mission noted new trenches and upgrades to an old bridge in Tarn. The council called for repairs to the Kelvo road.',
  [
    ["which country's port security did they discuss", ['Togo'], ['security', 'India']],
    ["which country's ports were reopened", ['Ghana']],
    ["which country's ports did Rud praise", undefined],
    ["which country's minister praised the plan", undefined],
    // Deeds that are done 'to' something, and such as are only called for.
    ['what was upgraded in Tarn', ['an old bridge']],
    ['what was repaired', undefined],
  ],
);

asks(
  'a meeting that another one followed is not the meeting',
  'Foreign Minister Ada Lind and Defence Minister Nils Rud met with Norlandic Foreign Minister Ken Barker in Oslo today. The meeting followed President Kim Holm’s bilateral meeting with Prime Minister Bo Berg on April 11. They discussed trade.',
  [
    ['when did the meeting take place', ['2024-05-14'], ['April 11']],
    ['date of the meeting', ['2024-05-14'], ['April 11']],
    ['when did Holm meet Berg', ['April 11']],
    ["when was Holm's meeting with Berg", ['April 11']],
  ],
);
