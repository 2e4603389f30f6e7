import { expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// 'Did X say …': the verdict first, then the words it rests on.
it.each([
  ['Mr. Bo Berg said that the ferry would sail in June.', 'did Berg say that the ferry would sail?', 'Yes: the ferry would sail in June'],
  ['Mr. Bo Berg said that no ferry would sail.', 'did Berg say that no ferry would sail?', 'Yes: no ferry would sail'],
  ['Mr. Bo Berg said that no ferry would sail.', 'did Berg say that a ferry would sail?', 'No: no ferry would sail'],
  ['Mr. Bo Berg denied that the bridge was closed.', 'did Berg say that the bridge was closed?', 'No: denied that the bridge was closed'],
  ['Mr. Bo Berg denied that the bridge was closed.', 'what did Berg say about the bridge?', 'Denied that the bridge was closed'],
  ['Ms. Ana Lind did not say that the treaty was ready.', 'did Lind say that the treaty was ready?', 'No'],
])('%s %s', (text, question, wanted) => {
  expect(answerFrom(text, question).text).toBe(wanted);
});

it.each([
  ['did Ana Lind meet Otto Frank?', 'The release does not say that Ana Lind met Otto Frank.'],
  ['did Ana Lind constructor it?', "The release does not say what was asked ('did Ana Lind constructor it?')."],
])('says what is not said: %s', (question, wanted) => {
  expect(answerFrom('Ms. Ana Lind thanked Mr. Otto Frank.', question).text).toBe(wanted);
});
