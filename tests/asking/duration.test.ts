import { asks } from './asks.ts';

// How long a meeting or a visit lasted.

asks(
  'a conversation and a visit',
  `Minister Ana Berg received Ambassador Jon Lind in Dalmere on 3 May.
During the conversation, which lasted some fifty minutes, they discussed the harbour.
The minister concluded a three-day official visit to Kestovia on 1 May.
The council sat for two hours in April.`,
  [
    ['how long did the conversation last?', ['fifty minutes']],
    ['how long did the talks last?', ['fifty minutes']],
    ['duration of the meeting?', ['fifty minutes']],
    ['how long was the visit?', ['three-day']],
    ['how long did she stay in Kestovia?', ['three-day']],
    ['how long did the debate of the council last?', undefined],
    ['how long was the harbour closed?', undefined],
    ['how long did the concert last?', undefined],
  ],
);
asks(
  'a meeting and a tour',
  `President Ilma Soren and Chancellor Petr Vane met in Ostrup on Monday for 90 minutes.
The chancellor is on a five-day tour of the islands.
The ferry takes four hours.`,
  [
    ['how long did they talk?', ['90 minutes']],
    ['how long did the meeting last?', ['90 minutes']],
    ['how long is the tour?', ['five-day']],
    ['how long was the call?', ['90 minutes']],
    ['length of the trip?', ['five-day']],
    ['how long did the parade last?', undefined],
    ['how long was the flight?', undefined],
  ],
);
asks(
  'talks and a trip',
  `Foreign Minister Dara Holm met her colleague Piet Aalto in Serpel on 2 May.
The talks lasted three and a half hours.
Minister Holm ended a six-day trip to the lake states on 5 May.
The canal was dredged for two years.
The power cut took 40 minutes.`,
  [
    ['how long did the talks last?', ['three and a half hours']],
    ['how long were the discussions?', ['three and a half hours']],
    ['length of her trip?', ['six-day']],
    ['how long was the canal dredged?', ['two years']],
    ['how long did the power cut last?', ['40 minutes']],
    ['how long was the canal closed?', undefined],
    ['how long did the strike last?', undefined],
    ['how long was the ceremony?', undefined],
    ['how long did the phone call last?', undefined],
  ],
);
