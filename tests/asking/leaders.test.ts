import { describe, expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// Who leads something, where the release tells it with a verb; and whose a post is that names no body.

function asks(text: string, rows: readonly (readonly [question: string, items: readonly string[], known?: 'not yet'])[]): void {
  for (const [question, items, known] of rows) {
    const check = (): void => expect(answerFrom(text, question).items).toEqual(items);
    if (known) it.fails(`${known}: ${question}`, check);
    else it(`${question} (${items.join(', ') || 'no answer'})`, check);
  }
}

describe('verbs of leading', () => {
  asks(
    'The Kenyan side was led by Minister Ana Lind and the Norwegian side was headed by Ambassador Bo Berg. ' +
      'They set up a working group on pilotage, to be chaired by Dr. Eva Holm. Ms. Ada Mori, who heads the inspection team of the port, showed them the crane. ' +
      'A rescue team led by Coast Guard Captain Ivo Senn joined the exercise. The survey unit works under the command of Colonel Otto Frank.',
    [
      ['who led the Kenyan side?', ['Minister Ana Lind']],
      ['who headed the Norwegian side', ['Ambassador Bo Berg']],
      ['who will chair the working group on pilotage?', ['Dr. Eva Holm']],
      ['who heads the inspection team?', ['Ms. Ada Mori']],
      ['who leads the rescue team', ['Captain Ivo Senn']],
      ['who commands the survey unit?', ['Colonel Otto Frank']],
      ['who led the Danish side?', []],
      ['who chairs the working group on fisheries?', []],
      ['who heads the rescue service?', []],
      ['who leads the Kenyan rescue team?', []],
    ],
  );
});

describe('posts without a body', () => {
  asks(
    'At Lakeside University she was shown around by the Rector, Ms. Ada Mori. In the town of Bremfjord he spoke to the mayor, Mr. Ivo Senn. ' +
      'They visited the Harbour Institute, where they were met by the Director, Dr. Otto Frank.',
    [
      ['who is the rector of Lakeside University?', ['Ms. Ada Mori']],
      ['rector of lakeside university?', ['Ms. Ada Mori']],
      ['who is mayor of Bremfjord?', ['Mr. Ivo Senn']],
      ['who heads the Harbour Institute?', ['Dr. Otto Frank']],
      ['who is the rector of the Harbour Institute?', []],
      ['who is mayor of Lakeside?', []],
    ],
  );
});

describe('leading together', () => {
  asks(
    'Minister Ana Lind will co-chair the dialogue on ferries with Foreign Minister Bo Berg. The seminar on cranes was co-chaired by Dr. Eva Holm and Mr. Ivo Senn. ' +
      'The convoy, commanded by Major Otto Frank, reached Lenz. The fund is run by the Northern Fisheries Board.',
    [
      ['who co-chairs the dialogue on ferries with Lind?', ['Foreign Minister Bo Berg']],
      ['who co-chaired the seminar on cranes?', ['Dr. Eva Holm', 'Mr. Ivo Senn']],
      ['who co-chaired the seminar with Holm?', ['Mr. Ivo Senn']],
      ['who commanded the convoy?', ['Major Otto Frank']],
      ['who runs the fund?', ['Northern Fisheries Board']],
      ['who co-chairs the dialogue with Holm?', [], 'not yet'],
      ['who commanded the seminar?', [], 'not yet'],
    ],
  );
});
