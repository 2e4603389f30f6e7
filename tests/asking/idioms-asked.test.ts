import { describe, expect, it } from 'vitest';
import { IDIOM_FORMS } from '../../src/asking/wording/asked/idioms-asked.ts';
import { shortened } from '../../src/asking/wording/forms.ts';
import { asks } from './asks.ts';

describe('questions by an idiom', () => {
  const rows: readonly (readonly [typed: string, plain: string | undefined])[] = [
    ['how come they left early', 'why did they leave early'],
    ["how come Lind didn't show up?", 'why did Lind not show up'],
    ['the ferry - how come it was stopped', 'why was the ferry stopped'],
    ['Reason the talks got pushed back', 'why did the talks get pushed back'],
    ['what military title does Lind have?', "what is Lind's rank"],
    ['is Lind a colonel, a major or what?', "what is Lind's rank"],
    ["Lind's area in the cabinet", 'Lind is minister of what'],
    ["Lind's ministry, what does it deal with?", 'Lind is minister of what'],
    ["who is this Ada Lind she met, I mean what's her job?", "what is Ada Lind's post"],
    ['whose words were those that nobody can do it alone?', 'who said that nobody can do it alone'],
    ['where did the money for all this come from', 'who paid for all this'],
    ['where did the money for the bridge come from', undefined],
    ['countries that footed the bill', 'which countries paid for all this'],
    ["Lind's talks in Oslo - with which people?", 'who did Lind meet in Oslo'],
    ['who else was in the room?', 'who else took part in the meeting'],
    ['where does Lind end her trip', "what is the last stop of Lind's trip"],
    // Other questions with the same words.
    ['how come is a word of chats', undefined],
    ['reason they were late', undefined],
    ['who is this man she met', undefined],
    ['who is this about', undefined],
    ['the area in the north', undefined],
    ['where did the boat come from', undefined],
    ['countries that paid their dues', undefined],
    ['whose words did she quote', undefined],
    ['who was in the boat', undefined],
    ['where does the road end', undefined],
  ];
  for (const [typed, plain] of rows) it(typed, () => expect(shortened(typed, IDIOM_FORMS)).toBe(plain));
});

asks(
  'reasons, ranks and payers by an idiom',
  `Lieutenant General Jon Lund spoke in Harven. The opening of the bridge was postponed owing to a storm. The bridge was funded by Norland and Vestria. Ida Holm, Minister of Fisheries, toured the port. Mayor Ana Reis and Judge Piet Maas also took part in the meeting.`,
  [
    ['what military title does Lund have', ['Lieutenant General']],
    ['how come the opening got pushed back', ['storm']],
    ['where did the money for it come from', ['Norland', 'Vestria']],
    ["Holm's ministry, what does it deal with", ['Fisheries']],
    ['what military title does Holm have', undefined, undefined, 'not yet'],
    ['how come the vote got pushed back', undefined],
    ['where did the money for the port come from', undefined],
  ],
);
