import { asks } from './asks.ts';

// Causes that are called so ('the reason given being …'), quoted to the end, and what kept somebody from being received.

asks(
  'reasons by their noun',
  `She regrets that access to the records of the Ministry of Defence, for which she had applied in August, was not granted, the reason given being their “ongoing digitisation”.

The bridge was closed on Monday, the reason being heavy snow, and traffic was led over the dam. The ferry was stopped, the official reason being a strike.

Fighters denied the patrol passage at Kelo, citing “ongoing demining works”. The reason being unknown, the talks were adjourned.`,
  [
    ['why was access to the records not granted', ['their “ongoing digitisation”']],
    ['why was the bridge closed', ['heavy snow']],
    ['why was the ferry stopped', ['a strike']],
    ['why was the patrol denied passage', ['citing “ongoing demining works”']],
    ['why was the dam closed', undefined],
    ['why were the talks adjourned', undefined],
    ['why was the ferry sold', undefined],
  ],
);

asks(
  'who was not received, and why',
  `Mr. Wells had been scheduled to receive the delegation of Togo as well; the meeting did not take place because of the delegation’s early departure.

The King was to receive the envoy of Peru on Friday, but the audience was cancelled owing to a strike. He received the delegation of Chad on Monday.`,
  [
    ['why wasnt the togo delegation received', ['because of the delegation’s early departure']],
    ['why did Wells not receive the delegation of togo', ['because of the delegation’s early departure']],
    ['why was the envoy of Peru not received', ['owing to a strike']],
    ['why was the chad delegation not received', undefined],
    ['why was the envoy of Togo not received', undefined],
  ],
);
