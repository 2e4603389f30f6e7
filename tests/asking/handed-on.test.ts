import { asks } from './asks.ts';

// Who gives a post up, who takes it over, and who stands in for its holder.
asks(
  'a command handed on',
  'Admiral Tom Kess relinquished command of Joint Force Command Naples to Admiral Gio Spada in a ceremony presided over by General Walter Dunn.',
  [
    ['who handed over the command?', ['Kess'], ['Spada']],
    ['who took over the command?', ['Spada'], ['Kess']],
    ['who gave up command?', ['Kess']],
    ['who did Spada take over from?', ['Kess']],
    ['who succeeded Dunn?', undefined],
  ],
);

asks(
  'a post that is left',
  'Today the Council appointed Ada March as EU Special Representative for the Lakes Region. She will take up her duties on 1 September, replacing Jorge Alme, whose mandate ends on 31 August.',
  [
    ['who is leaving the job?', ['Alme'], ['March']],
    ['who is taking over the job?', ['March'], ['Alme']],
  ],
);

asks('nothing handed on', 'The Deputy Minister handed a letter to Ambassador Bo Lind and passed on greetings to Ana Berg.', [
  ['who handed over the post?', undefined],
  ['who handed over the command?', undefined],
]);

asks(
  'in place of another',
  'Foreign Minister Tuomas Harju accepted the resignation of State Secretary Anni Koski on Monday. Ambassador Pertti Lahden will serve as acting State Secretary. Deputy Minister Jonas Kved opened the forum in the absence of Minister Ruta Balsi.',
  [
    ['who is standing in for Koski?', ['Lahden']],
    ['who stood in for Balsi?', ['Kved']],
    ['who is standing in for Harju?', undefined],
    ['who stood in for Kved?', undefined],
  ],
);

asks(
  'sworn in',
  'President Nana Prem on Thursday swore in Justice Kwabena Osei as Chief Justice, and Mr. Yaw Darko as Deputy Minister for Fisheries.',
  [
    ['what was Darko sworn in as?', ['Deputy Minister for Fisheries'], ['Osei']],
    ['what was Osei sworn in as?', ['Chief Justice'], ['Fisheries']],
    ['what was Lind sworn in as?', undefined],
  ],
);

asks(
  'hands over',
  'General Ilkka Ranta, Commander of the Finnish Defence Forces, hands over his duties to Lieutenant General Janne Jaako on 1 April 2024.',
  [
    ['who will succeed Ranta?', ['Jaako']],
    ['who will succeed Jaako?', undefined],
  ],
);
