import { expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// Open questions about one release, most of them in other words than its own. Wanted is what the items must hold; null is silence.

/** 'not yet' marks what a reader would answer so and the bot does not: take it away when its test fails. */
type Row = readonly [question: string, items: readonly string[] | null, known?: 'not yet'];

const RELEASE = `The Harbour Commission of Lestria announced today that the Kelvo pier will reopen on 14 May 2024 after two years of repairs.
The pier was closed in March 2022 owing to cracks in its pillars.
Engineers from Norway strengthened 48 pillars and laid 600 metres of new rail, a job for which the Lake Bank lent 12 million euros.
The work was carried out under the Coastal Safety Act of 2019, which obliges the Commission to inspect every pier once a year.
Commissioner Dagny Rolfsen thanked the divers, who had cleared the harbour bed of wrecks in order to let larger ferries berth.
At the Old Customs House the Commissioner met shipowners last week and heard that three new ferry lines are planned.
A ferry named Aurelia will be the first to berth, with 350 pupils from schools in Tamsund on board.
The town council gave the pier its new lamps.
On Sunday the Commission will publish the timetable.
Fishing boats are asked to use the northern basin until the end of June because of dredging.
Of the 90 applicants for the new posts, 17 have been hired so far.
The Commission also noted that the lighthouse at Skarn Point was sold to the Nature Trust for one euro.`;

const ROWS: readonly Row[] = [
  ['when will the Kelvo pier open again?', ['14 May 2024']],
  ['when was the pier closed?', ['March 2022']],
  ['why was the pier closed?', ['cracks in its pillars']],
  ['how many pillars were strengthened?', ['48']],
  ['how much did the Lake Bank lend?', ['12 million euros']],
  ['under which act was the work carried out?', ['Coastal Safety Act']],
  ['who cleared the harbour bed?', ['divers']],
  ['why did the divers clear the harbour bed?', ['larger ferries']],
  ['in which building did the Commissioner meet the shipowners?', ['Old Customs House']],
  ['how many pupils will be on board?', ['350']],
  ['who gave the pier its lamps?', ['town council']],
  ['when will the timetable be published?', ['Sunday']],
  ['why are the boats asked to use the northern basin?', ['dredging']],
  ['how many of the applicants have been hired?', ['17']],
  ['where is the lighthouse that was sold?', ['Skarn Point']],
  ['to whom was the lighthouse sold?', ['Nature Trust']],
  ['who strengthened the pillars?', ['Engineers']],
  ['how many metres of rail were laid?', ['600 metres']],
  ['which ferry will berth first?', ['Aurelia'], 'not yet'],
  ['how soon will the Kelvo pier open again?', ['14 May 2024']],
  // Not said.
  ['how soon will the lighthouse open again?', null],
  ['when will the lighthouse open again?', null],
  ['when was the Coastal Safety Act repealed?', null],
  ['where will the timetable be printed?', null],
  ['why was the lighthouse sold?', null],
  ['who designed the new lamps?', null],
  ['how many lamps does the pier have?', null],
  ['when did the Aurelia sink?', null],
  ['who met the Nature Trust at the Old Customs House?', null],
  ['how much did the lamps cost?', null],
];

for (const [question, items, known] of ROWS) {
  const check = (): void => {
    const answer = answerFrom(RELEASE, question);
    expect({ status: answer.status, items: answer.items }).toEqual(
      items === null
        ? { status: 'not-stated', items: [] }
        : { status: 'answered', items: expect.arrayContaining(items.map((item) => expect.stringContaining(item))) },
    );
  };
  if (known) it.fails(`${known}: ${question}`, check);
  else it(question, check);
}
