import { describe, expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// People's own words, over texts of a few sentences. The items wanted are given by what each must hold, in order.

/** 'not yet' marks what a reader would answer so and the bot does not: take it away when its test fails. */
type Row = readonly [question: string, items: readonly string[], known?: 'not yet'];

function asks(text: string, rows: readonly Row[]): void {
  for (const [question, items, known] of rows) {
    const check = (): void => {
      const answer = answerFrom(text, question);
      expect({ status: answer.status, items: answer.items }).toEqual({
        status: 'answered',
        items: items.map((item) => expect.stringContaining(item)),
      });
    };
    if (known) it.fails(`${known}: ${question}`, check);
    else it(question, check);
  }
}

describe('who met whom', () => {
  asks(
    'The Minister of Trade, Ms. Ana Lind, met Mr. Bo Țepeș and Ms. Eva Holm in Oslo on Monday. She was received by the Mayor, Mr. Otto Frank. Ms. Lind will meet Mr. Ivo Senn on Friday.',
    [
      ['who did Ana Lind meet?', ['Țepeș', 'Holm', 'Frank']],
      ['whom did lind meet in oslo', ['Țepeș', 'Holm']],
      ['who did the minister of trade meet?', ['Țepeș', 'Holm', 'Frank']],
      ['who met Tepes?', ['Lind']],
      ['lind met whom on monday', ['Țepeș', 'Holm']],
      ['who received Lind?', ['Frank']],
      ['who was received by Frank', ['Lind']],
      ['everybody lind saw', ['Țepeș', 'Holm', 'Frank']],
      ['did Lind meet Holm?', ['yes']],
      ['has Ana Lind met with Bo Tepes', ['yes']],
      ['who will Lind meet on Friday?', ['Senn']],
      ['when did Lind meet Holm?', ['Monday', '2024-05-13']],
      ['where did Lind meet Holm?', ['Oslo']],
    ],
  );
});

describe('posts', () => {
  asks(
    'The Director of the Centre for Peace, Dr. Eva Holm, spoke first. General Ivo Senn, Commander of the Lake Force, spoke next. Prime Minister Erna Holt thanked them.',
    [
      ['who is the director of the centre for peace?', ['Holm']],
      ['who heads the Centre for Peace?', ['Holm']],
      ['who commands the Lake Force', ['Senn']],
      ['who is the prime minister', ['Holt']],
      ['what post does Eva Holm hold?', ['Director of the Centre for Peace']],
      ["what is Holm's job", ['Director of the Centre for Peace']],
      ['who is Erna Holt?', ['Prime Minister']],
    ],
  );
});

describe('dates, places, numbers', () => {
  asks(
    'The Lake Treaty was signed in Geneva on 3 May 2024. The Lake Force was set up in 2003. It has 450 soldiers from 12 countries. The next summit will be held in Bergen in June 2025.',
    [
      ['when was the lake treaty signed?', ['3 May 2024', '2024-05-03']],
      ['where was the lake treaty signed', ['Geneva']],
      ['when was the Lake Force set up?', ['2003', '2003-01-01', '2003-12-31']],
      ['how many soldiers does the lake force have?', ['450']],
      ['how many countries send soldiers to the lake force', ['12']],
      ['where will the next summit be held?', ['Bergen']],
      ['when is the next summit', ['June 2025', '2025-06-01', '2025-06-30']],
    ],
  );
});

describe('said, why, mandate', () => {
  asks(
    'Ms. Ana Lind said that the border will stay open. “We need more time,” Mr. Bo Berg said. The talks were put off because of the storm. The Lake Force acts under Security Council Resolution 999 (1994).',
    [
      ['what did Ana Lind say?', ['the border will stay open']],
      ['what did lind say about the border', ['the border will stay open']],
      ['what did Berg say?', ['We need more time']],
      ['why were the talks put off?', ['the storm']],
      ['under which mandate does the Lake Force act?', ['Security Council Resolution 999 (1994)']],
      ['what is the legal basis of the lake force', ['Security Council Resolution 999 (1994)']],
    ],
  );
});

describe('visits', () => {
  asks('Ms. Ana Lind visited Oslo and Bergen on Monday. Mr. Bo Berg travelled to Geneva.', [
    ['which cities did Ana Lind visit?', ['Oslo', 'Bergen']],
    ['where did berg go', ['Geneva']],
    ['who visited Oslo?', ['Lind']],
    ['who went to Geneva?', ['Berg']],
    ['did Lind visit Bergen?', ['yes']],
    ['when did Lind visit Oslo?', ['Monday', '2024-05-13']],
  ]);
});
