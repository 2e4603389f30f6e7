import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../src/asking/wording/words/chat-forms.ts';
import { asks } from './asks.ts';

describe('words cut short as in a chat', () => {
  const rows = [
    ['how many ppl fled', 'how many people fled'],
    ["what did the govt's dept of health say", "what did the government's department of health say"],
    ['he left bc of fog, b/c it was late', 'he left because of fog, because it was late'],
    ['who spoke, acc. to the mayor', 'who spoke, according to the mayor'],
    ['the peace n security mtg last yr', 'the peace and security meeting last year'],
    ['where do the FM talks take place', 'where do the foreign ministers talks take place'],
    ['w/ whom did she go to aus?', 'with whom did she go to australia?'],
    // Words and letters that only look like it.
    ['was the FM there', 'was the FM there'],
    ['plan N for 300 BC', 'plan N for 300 BC'],
    ['the acc and the orgy', 'the acc and the orgy'],
    // Names; those of countries are written right all the same.
    ['did Til Berg meet Uni', 'did Til Berg meet Uni'],
    ['Til Berg met whom', 'Til Berg met whom'],
    ['when did she visit Isreal', 'when did she visit israel'],
  ] as const;
  it.each(rows)('%s', (typed, full) => expect(writtenOut(typed).text).toBe(full));

  it('stand at their places in what was typed', () => {
    const text = 'do ppl in govt agree';
    const full = writtenOut(text);
    for (const [word, typed] of [
      ['people', 'ppl'],
      ['government', 'govt'],
      ['agree', 'agree'],
    ] as const) {
      const at = full.text.indexOf(word);
      expect(text.slice(full.start(at), full.end(at + word.length))).toBe(typed);
    }
  });
});

asks(
  'asked in other words than the release has',
  `Some 340 people left Orvana last week after the river rose. The Governor said that 56 pupils attend the school in Lutna.

The drought killed more than 12,000 head of livestock. The Ministry pledged $4 million for border management.

Since 1998, Norlandia has invested $61 million in clearing mines. The Council rejected the offer of the operator on Monday.

A patrol vessel was handed to the coast guard of Sudvaria on 4 March. The guards turned back two trucks at Ketto. The clinic in Harven was closed in June.

Cyclone Wira made landfall near Pellu on 9 May. Ambassador Ida Holm presented her credentials on 12 May. Nobody was hurt in Harven, and 14 miners were rescued there.`,
  [
    ['how many ppl left orvana', ['340']],
    ['how many kids go to the school in lutna', ['56']],
    ['how many animals did the drought kill', ['12,000']],
    ['how much for border mgmt', ['4 million']],
    ['how much did norlandia put into clearing mines', ['61 million']],
    ['what did the council turn down on monday', ['the offer of the operator']],
    ['which vehicles did the guards turn back at ketto', ['two trucks']],
    ['when did wira hit', ['9 May']],
    ['when did holm hand in her credentials', ['12 May']],
    ['when was the offer of the operator turned down', ['Monday']],
    // One way only, and no others of the kind.
    ['how many cows did the drought kill', undefined],
    ['how many adults go to the school in lutna', undefined],
    ['what did the council say yes to on monday', undefined],
    ['how much for port mgmt', undefined],
  ],
);
