import { describe, expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// Facts that stand beside a noun and not in a sentence of their own: who funds what, what it was called, whom to call, whose statement it is.

type Row = readonly [question: string, items: readonly string[], title?: string];

function asks(text: string, rows: readonly Row[]): void {
  for (const [question, items, title] of rows)
    it(`${question} (${items.join(', ') || 'no answer'})`, () => {
      const answer = answerFrom(text, question, title ? { title } : {});
      expect(answer.status === 'answered' ? answer.items : []).toEqual(items);
    });
}

describe('who did it to whom', () => {
  asks('During the meeting, President Ana Lind extended an invitation to Prime Minister Bo Berg to visit Lenz.', [
    ['who invited whom', ['President Ana Lind extended an invitation to Prime Minister Bo Berg']],
    ['who thanked whom?', []],
  ]);
  asks('Minister Eva Holm thanked Ambassador Ivo Senn for the boats. He congratulated Ms. Holm on her birthday.', [
    ['who thanked who', ['Minister Eva Holm thanked Ambassador Ivo Senn']],
    ['who congratulated whom', ['Ambassador Ivo Senn congratulated Ms. Holm']],
    ['who blamed whom', []],
  ]);
  asks('Mr. Otto Frank was invited by Governor Ada Mori to the fair.', [
    ['who invited whom', ['Mr. Otto Frank was invited by Governor Ada Mori']],
  ]);
  asks('The minister spoke about ferries. Fog delayed the boats.', [
    ['who invited whom', []],
    ['who met who', []],
  ]);
});

describe('who met who', () => {
  asks(
    'Deputy Minister Ana Lind and Secretary Bo Berg met in Lenz on Monday to talk about ferries. Ms. Lind and Mr. Berg held the first meeting of the dialogue.',
    [
      ['who met who', ['Deputy Minister Ana Lind and Secretary Bo Berg']],
      ['who met whom?', ['Deputy Minister Ana Lind and Secretary Bo Berg']],
    ],
  );
});

describe('what is welcomed is no guest', () => {
  asks(
    "Today, Vice President Ana Lind met with President Bo Berg in Lenz. This meeting built on the Vice President's meeting with President Berg in May. The Vice President welcomed President Berg's announcement of four new sites under the agreement.",
    [
      ['who welcomed the sites', ['Vice President Ana Lind']],
      ['who announced the sites', ['President Berg']],
    ],
  );
});

describe('short forms and other names', () => {
  asks(
    'The United States backs the Northern Harbour Support (NHS) mission and the Ferry Innovation Mission for Ports (FIM for Ports). The talks covered the PRT+ tariff relief, known as the Pilotage Relief Scheme. They met near Lenz (formerly Bremfjord) and at Tarnby, formerly known as Port Velsund.',
    [
      ["what's the nhs", ['Northern Harbour Support']],
      ['what is NHS?', ['Northern Harbour Support']],
      ['what is fim for ports', ['Ferry Innovation Mission for Ports']],
      ['what is PRT+', ['Pilotage Relief Scheme']],
      ['what was Lenz called before', ['Bremfjord']],
      ['what is the old name of tarnby', ['Port Velsund']],
      ['what was Norland called before', []],
      ['what is the IMF', []],
    ],
  );
});

describe('a name joined to a participle', () => {
  asks(
    'We will discuss the Swedish-funded training centres in Lenz. Minister Ana Lind praised the AU-brokered ceasefire talks. Mr. Otto Senn spoke.',
    [
      ['who pays for the training centres', ['Sweden']],
      ['who funds the centres', ['Sweden']],
      ['who brokered the talks', ['AU']],
      ['who funds the ferries', []],
      ['who pays for the talks', []],
      ['who brokered the centres', []],
    ],
  );
});

describe('whom to call', () => {
  asks('Ferries sail again. Media contacts: (Office) Ana Lind (02) 5550 1234 (Press) Bo Berg +47 55 501 999', [
    ['who can i call for more info', ['Ana Lind (02) 5550 1234', 'Bo Berg +47 55 501 999']],
    ['whom do I contact?', ['Ana Lind (02) 5550 1234', 'Bo Berg +47 55 501 999']],
    ['who did Lind call', []],
  ]);
  asks('Ferries sail again. Minister Ana Lind said so.', [
    ['who can i call', []],
    ['who put out this statement', []],
  ]);
});

describe('whose statement it is', () => {
  asks('The ferries will sail from Lenz on Monday.', [
    ['who put out the statement', ['Press Secretary Ana Lind'], 'Statement by Press Secretary Ana Lind on the ferries'],
    ['who issued this statement?', ['Press Secretary Ana Lind'], 'Statement by Press Secretary Ana Lind on the ferries'],
  ]);
  asks('Bo Berg, Ministry Spokesperson\nThe ferries will sail from Lenz on Monday. Minister Ana Lind thanked the crews.', [
    ['who put out this statement?', ['Bo Berg, Ministry Spokesperson']],
  ]);
});

describe('a rank that is all that is told', () => {
  asks('Major General Otto Frank sent letters to the crews.', [
    ['who is frank', ['Major General']],
    ['who is Otto Frank?', ['Major General']],
  ]);
});

describe('counterparts by whom they represent', () => {
  asks('In Lenz, Minister Ana Lind will meet with foreign counterparts representing Belgium, the EU, and NATO to discuss ferries.', [
    ['who will Lind meet', ['foreign counterparts representing Belgium, the EU, and NATO']],
  ]);
});
