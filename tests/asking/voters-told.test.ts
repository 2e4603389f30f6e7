import { asks } from './asks.ts';

// Who voted which way: those whom a release names at the number of such votes.

asks(
  'voters in brackets',
  `The Council adopted resolution 2981 (2029), drafted by Malta, by a vote of 13 in favour to none against, with 2 abstentions (Norway, Bosnia and Herzegovina).
The representative of Norway, Egil Roth, said that his delegation had abstained because of the deadline.`,
  [
    ['who abstained?', ['Norway', 'Bosnia and Herzegovina']],
    ['which countries abstained on resolution 2981', ['Norway', 'Bosnia and Herzegovina']],
    ['who abstained on resolution 2970', undefined],
    ['who voted against?', undefined],
    ['who voted in favour?', undefined],
  ],
);

asks(
  'voters behind a colon, and with a participle',
  `The motion on the harbour failed.
In favour: Chile, Ghana. Against: Peru and the Islamic Republic of Iran. The motion on the mill was carried with Cuba and Fiji abstaining.`,
  [
    ['which states voted in favour?', ['Chile', 'Ghana']],
    ['who voted against?', ['Peru', 'the Islamic Republic of Iran']],
    ['which countries abstained?', ['Cuba', 'Fiji']],
    ['which countries abstained on the harbour?', undefined],
    ['who voted on Monday?', undefined],
  ],
);

asks(
  'brackets that tell of no votes',
  `Residents spoke against the dam (Velm, Sarn). The vote was put off. The Council adopted the budget with 12 in favour and 3 against (see annex).`,
  [
    ['who voted against?', undefined],
    ['who voted against the dam?', undefined],
    ['who abstained?', undefined],
  ],
);

asks(
  'whether all voted alike',
  `The Council this morning unanimously adopted resolution 2784 (2031), extending the mandate until 15 November 2032.
The Assembly passed the ports bill by 13 votes in favour to none against, with 2 abstentions. The choir sang the anthem unanimously.`,
  [
    ['was resolution 2784 adopted unanimously', ['yes']],
    ['was the ports bill passed unanimously', ['no']],
    ['was the budget unanimous', undefined],
    ['was it unanimous', undefined],
  ],
);
