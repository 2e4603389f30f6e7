import { expect, it } from 'vitest';
import { looseForm } from '../../src/asking/wording/turns/loose-forms.ts';
import { inOneClause } from '../../src/asking/wording/turns/topic-first.ts';

it.each([
  ['When does the fair start and end?', 'when does the fair take place?'],
  ['from when to when is the fair on', 'when is the fair on'],
  ['what days is she off to Malta?', 'when is she going to Malta?'],
  ["which town is she off to once she's done in Oslo", 'which town is she going to after Oslo'],
  ['who is in charge of the Kesh region?', 'who is in charge of Kesh?'],
  ['what are the Norlanders spending on the school', 'how much money are the Norlanders spending on the school'],
  ['where did Lind put down flowers?', 'where did Lind lay a wreath?'],
  ['result of the talks, what was it', 'what was the result of the talks'],
  ['the thing that was damaged, what was it?', 'what was damaged?'],
  ['Lind is based where', 'where is Lind based'],
  ['name of the person picked to advise the king', 'who was appointed to advise the king'],
  ["who's filling in for the prime minister, with the boss abroad?", 'who is acting prime minister'],
  ['name of the person standing in as PM just now', 'who is acting PM'],
])('%s', (question, plain) => {
  expect(looseForm(question)).toBe(plain);
});

it.each([
  'when does the fair start?',
  'when does the fair start and who opens it',
  'which town is she leaving?',
  'who is in charge of the election?',
  'what are the Norlanders saying on the school',
  'where did Lind put her hat',
  'the result of the talks was what they wanted',
  'who was picked?',
  'who is standing in the door',
  'who is filling in for the broken pump',
])('%s stays', (question) => {
  expect(looseForm(question)).toBe(question);
});

it('gives what is hers to whom stands before', () => {
  expect(inOneClause('Lind - what is her post in the mission?')).toBe("what is Lind's post in the mission");
  expect(inOneClause('the ferry - what did her crew say there?')).not.toBe("what did the ferry's crew say there");
});
