import { describe, expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// What was signed, adopted, exchanged.

function asks(text: string, rows: readonly (readonly [question: string, items: readonly string[], known?: 'not yet'])[]): void {
  for (const [question, items, known] of rows) {
    const check = (): void => expect(answerFrom(text, question).items).toEqual(items);
    if (known) it.fails(`${known}: ${question}`, check);
    else it(`${question} (${items.join(', ') || 'no answer'})`, check);
  }
}

describe('one after the other', () => {
  asks(
    'Minister Ana Lind and Minister Bo Berg signed a memorandum of understanding on ferry lines and an agreement on pilotage in Oslo on 5 May. ' +
      'The two harbour masters exchanged letters on dredging. A protocol on cranes was initialled by the experts. They will sign a treaty on fishing next year.',
    [
      ['what did Lind and Berg sign?', ['memorandum of understanding on ferry lines', 'agreement on pilotage']],
      ['which documents did Lind sign in Oslo?', ['memorandum of understanding on ferry lines', 'agreement on pilotage']],
      ['what did the harbour masters exchange?', ['letters on dredging']],
      ['what was initialled?', ['protocol on cranes']],
      ['what will they sign next year?', ['treaty on fishing']],
      ['what did Lind adopt?', []],
      ['what was signed in Bergen?', []],
      ['what did the ministers ratify?', []],
    ],
  );
});

describe('a list behind its number', () => {
  asks(
    'At the end of the talks two instruments were signed, namely a protocol on customs and a convention on double taxation. ' +
      'The heads of government adopted the Lakes Declaration, an action plan for 2026-2028 and a statement on floods.',
    [
      ['what was signed after the talks?', ['protocol on customs', 'convention on double taxation']],
      ['which instruments were signed?', ['protocol on customs', 'convention on double taxation']],
      ['what did the heads of government adopt?', ['Lakes Declaration', 'action plan for 2026-2028', 'statement on floods']],
      ['which documents were adopted?', ['Lakes Declaration', 'action plan for 2026-2028', 'statement on floods']],
      ['what did the heads of government sign?', []],
    ],
  );
});

describe('no more than was said', () => {
  asks('The parties hope to sign an agreement on water. No agreement was signed on power lines. Two agreements were signed on Friday.', [
    ['what was signed on Friday?', [], 'not yet'],
    ['what was signed on power lines?', []],
  ]);
});

describe('lists of other makes', () => {
  asks(
    'On the margins of the visit, the ministries concluded a memorandum on seed exchange and a work programme for 2027. ' +
      'The two premiers then witnessed the signing of a loan agreement for the Lenz bridge and a letter of intent on nurses. ' +
      'The board approved a grant of two million euros. The assembly ratified the Convention on Small Harbours on Tuesday. ' +
      'The following texts were signed: a joint statement on floods; and a protocol between the two academies.',
    [
      ['what did the ministries conclude?', ['memorandum on seed exchange', 'work programme for 2027']],
      ['what did the ministries conclude on the margins of the visit?', ['memorandum on seed exchange', 'work programme for 2027']],
      ['what did the board approve?', ['grant of two million euros']],
      ['which convention did the assembly ratify?', ['Convention on Small Harbours']],
      ['what did the assembly ratify on Tuesday?', ['Convention on Small Harbours']],
      [
        'which texts were signed?',
        [
          'loan agreement for the Lenz bridge',
          'letter of intent on nurses',
          'joint statement on floods',
          'protocol between the two academies',
        ],
      ],
      ['what did the board ratify?', [], 'not yet'],
      ['what did the assembly sign?', []],
    ],
  );
  asks(
    'President Ana Lind and President Bo Berg adopted a roadmap on rail and signed the Treaty of Good Neighbours. Minister Eva Holm did not sign the annex.',
    [
      ['what did Lind and Berg sign?', ['Treaty of Good Neighbours']],
      ['what did the presidents adopt?', ['roadmap on rail']],
      ['which treaty did Lind sign?', ['Treaty of Good Neighbours']],
      ['what did Holm sign?', []],
      ['what did Holm adopt?', [], 'not yet'],
    ],
  );
});

describe('the kind of document that is asked for', () => {
  asks(
    'The ministers signed the "Agreement between the Government of Norland and the Government of Sudland on cooperation in culture" and made ' +
      'statements to the press. In Oslo, Ms Ida Berg and Mr Max Lind signed a protocol on fishing and a declaration on trade. Two MoUs on health and ' +
      'on sport were signed by the experts.',
    [
      [
        'what agreement did the ministers sign',
        ['Agreement between the Government of Norland and the Government of Sudland on cooperation in culture'],
      ],
      ['what protocol did berg sign', ['protocol on fishing']],
      ['which declaration did berg and lind sign', ['declaration on trade']],
      ['which memorandum was signed', ['MoUs on health and on sport']],
      ['which mou was signed', ['MoUs on health and on sport']],
      ['which deal did berg sign', ['protocol on fishing', 'declaration on trade']],
      ['which contract did berg sign', []],
      ['which mou did berg sign', []],
      ['what treaty did they sign', []],
      ['which convention was signed', []],
    ],
  );
  asks(
    'The two central banks signed a swap agreement on Monday. The Rector of the university and the Mayor exchanged a letter of intent on housing. ' +
      'The Assembly adopted a resolution on rivers and approved the pact on fair wages.',
    [
      ['what agreement did the central banks sign', ['swap agreement']],
      ['what pact did the assembly approve', ['pact on fair wages']],
      ['what resolution did the assembly adopt', ['resolution on rivers']],
      ['which treaty did the central banks sign', [], 'not yet'],
      ['which protocol did the assembly adopt', []],
      ['which declaration did the rector sign', []],
    ],
  );
});
