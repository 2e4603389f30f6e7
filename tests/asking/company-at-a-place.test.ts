import { asks } from './asks.ts';

// Who joins somebody at one place of a journey is not with him at another; a stop put off to a later date is none.

asks(
  'company at one place of a journey',
  'Minister Ola Lund will travel to Oslo, Bergen and Riga from May 12 to 20. In Oslo she will meet Foreign Minister Jan Orr. On May 15, she will fly to Bergen, where she will be joined by Ambassador Tina Moss. In Riga on May 18, Minister Lund will visit a school together with Admiral Per Holm, and the Port of Engure. A stop in Tartu, which had been under consideration, will be rescheduled for a later date.',
  [
    ['who joins the minister in bergen', ['Tina Moss']],
    ['who joins Lund in riga', ['Per Holm']],
    ['who accompanies Lund in Riga', ['Per Holm']],
    ['who travels with Lund', ['Tina Moss', 'Per Holm']],
    ['who joins the minister in oslo', undefined],
    ['who joins the minister in tartu', undefined],
    ['where is lund going', ['Oslo', 'Bergen', 'Riga'], ['Tartu']],
  ],
);
