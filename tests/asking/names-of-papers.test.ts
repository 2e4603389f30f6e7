import { asks } from './asks.ts';

// The whole name of a document, as far as it goes.

asks(
  'what a paper is about belongs to its name',
  `Norland informed its partners of the steps taken to implement the Right to Water Act, 2014 (Act 312), including the appointment of inspectors in 40 towns. Both sides said that transfers must be carried out in accordance with the 1974 Convention Relating to the Status of Seafarers. Fishing on the lake is allowed under the Protocol concerning the Protection of Spawning Grounds. Grants are paid under the Strategy to Restore the Wetlands. The school was opened by Minister Ana Lind, who said that the Right of Passage was open.`,
  [
    ['under which act were inspectors appointed?', ['Right to Water Act']],
    ['in accordance with what must transfers be carried out?', ['1974 Convention Relating to the Status of Seafarers']],
    ['under which protocol is fishing on the lake allowed?', ['Protocol concerning the Protection of Spawning Grounds']],
    ['under what are grants paid?', ['Strategy to Restore the Wetlands']],
    ['under which act was the school opened?', undefined],
    ['under which treaty were inspectors appointed?', undefined],
  ],
);

asks(
  'words behind a paper that are none of its name',
  `The Convention governs the ports of Norland. Minister Ana Lind signed the Treaty concerning Norland. Right Honourable Carl Brandt spoke about the Agreement regarding Minister Ivo Holm. Loans are given under the Savings Act, 2009.`,
  [
    ['who signed the treaty?', ['Ana Lind'], ['Carl Brandt']],
    ['who spoke about the agreement?', ['Carl Brandt'], ['Ana Lind']],
    ['under which act are loans given?', ['Savings Act, 2009']],
  ],
);
