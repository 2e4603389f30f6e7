import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/index.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { readRelease } from '../../src/reading/index.ts';

const release = (id: string, date: string, text: string) =>
  readRelease({ id, title: 'A visit', date, source: 'Ministry of Trade', url: 'https://press.test', text });

const ONE = release('one', '2024-05-13', 'The Minister, Ana Lind, met Mr. Bo Berg. Their ministries signed an accord in 2016.');
const TWO = release('two', '2024-06-02', 'The Minister, Ana Lind, opened a port in Velsund.');

describe('a question about a day that no release is of', () => {
  it.each([
    ['who did Lind meet on 5 May 2019?', 'The releases do not say: none of them speaks of 5 May 2019.'],
    ['what did Lind open in March 2021', 'The releases do not say: none of them speaks of March 2021.'],
  ])('is told so: %s', (question, text) => {
    const answer = ask(new KnowledgeBase([ONE, TWO]), question);
    expect([answer.status, answer.text]).toEqual(['not-stated', text]);
  });
  it('is told of the one release that was asked', () => {
    const answer = ask(new KnowledgeBase([ONE, TWO]), 'did Lind open a port on 5 May 2019?', { release: 'two' });
    expect([answer.status, answer.text]).toEqual(['not-stated', 'The release does not say: it does not speak of 5 May 2019.']);
  });
  // A year that some release names, the month of one, a day without its year.
  it.each(['who did Holm meet in 2016?', 'who did Holm meet in May 2024?', 'who did Holm meet on 5 April?'])(
    'is not told so: %s',
    (question) => {
      expect(ask(new KnowledgeBase([ONE, TWO]), question).text).not.toContain('speak');
    },
  );
});
