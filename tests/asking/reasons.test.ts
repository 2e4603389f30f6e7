import { describe, expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// Why something was done, and why it was not.

type Row = readonly [question: string, holds: string | undefined, known?: 'not yet'];

function asks(text: string, rows: readonly Row[]): void {
  for (const [question, holds, known] of rows) {
    const check = (): void => {
      const { items } = answerFrom(text, question);
      if (holds === undefined) expect(items).toEqual([]);
      else expect(items.join(' | ')).toContain(holds);
    };
    if (known) it.fails(`${known}: ${question}`, check);
    else it(`${question} (${holds ?? 'no answer'})`, check);
  }
}

describe('causes and purposes behind a comma or a noun', () => {
  asks(
    'The guards refused the inspectors entry to the warehouse near Bremfjord, citing repair work. ' +
      'On Monday the council opened the relief fund following the storm on the coast. ' +
      'Minister Ana Lind gave the divers a medal in the town hall, for rescuing two fishermen. ' +
      'Catches fell to nine tonnes a week, owing to warm water in the bay. ' +
      'Ambassador Bo Berg travelled to the island of Lenz on 4 June, to open a school and to thank the teachers. ' +
      'The pilots left the room after they were refused a microphone.',
    [
      ['why did the guards refuse the inspectors entry?', 'repair work'],
      ['why was the relief fund opened?', 'storm on the coast'],
      ['what was the medal for?', 'rescuing two fishermen'],
      ['why did catches fall?', 'warm water'],
      ['why did Berg travel to Lenz?', 'open a school'],
      ['why did the pilots leave the room?', 'refused a microphone'],
      ['why did the teachers leave?', undefined, 'not yet'],
      ['why was the warehouse closed?', undefined],
    ],
  );
});

describe('why something did not come about', () => {
  asks(
    'Minister Ana Lind had hoped to see President Bo Berg, but he was abroad that week. ' +
      'The councillors did not hold a press briefing because the hall was flooded. ' +
      'The flight to Split, which was to open the season, was called off due to fog. ' +
      'Ms. Eva Holm had been invited to open the fair; a strike kept her in Bergen. ' +
      'A visit to the prison was planned to inspect the kitchen.',
    [
      ['why did Lind not see Berg?', 'abroad', 'not yet'],
      ["why couldn't Lind see the president", 'abroad'],
      ['why was there no press briefing?', 'flooded'],
      ['why was the flight called off?', 'fog'],
      ['why did Holm not open the fair?', 'strike', 'not yet'],
      ['why did Lind not visit the prison?', undefined],
      ['why was the visit to the prison cancelled?', undefined],
    ],
  );
});
