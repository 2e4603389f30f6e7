import { expect, it } from 'vitest';
import { kindByPhrase } from '../../src/asking/question/answer-type.ts';
import { wordsOf } from '../../src/asking/question/question.ts';

// What kind of answer the noun behind 'which', a question word at the end, or a label asks for; 'none' where they do not tell.

const ROWS: readonly (readonly [question: string, kind: string])[] = [
  ['in which town did the monitors speak to the farmer', 'where'],
  ['In what building did they sign it?', 'where'],
  ['near which village was the convoy stopped?', 'where'],
  ['aboard which ship was the dinner?', 'where'],
  ['in front of which church did people gather', 'where'],
  ['which harbour will she visit?', 'visit'],
  ['what towns did the envoy travel to', 'visit'],
  ['in which decade was the dam built?', 'when'],
  ['What year was the treaty signed?', 'when'],
  ['from which day does the new fee apply?', 'when'],
  ['next round of talks - where?', 'where'],
  ['the signing, when?', 'when'],
  ['meeting of the committee, dates?', 'when'],
  ['students from where get the grants', 'where'],
  ['nurses trained so far, number?', 'count'],
  ['closure of the pier, reason?', 'why'],
  ['whats the new fund for', 'why'],
  ['what is the boat for?', 'why'],
  ['reason given for the delay?', 'why'],
  // The noun alone does not say that a place, day or number is wanted.
  ['which minister opened the fair?', 'none'],
  ['which country does Berg represent?', 'none'],
  ['which town hall was sold?', 'none'],
  ['what did they discuss?', 'none'],
  ['did she go to the town?', 'none'],
  ['who was there when it opened?', 'none'],
  ['which resolution names the city?', 'none'],
];

for (const [question, kind] of ROWS)
  it(question, () => {
    const tokens = wordsOf(question);
    const shape = question.toLowerCase().replace(/[?!. ]+$/, '');
    expect(kindByPhrase(shape, tokens) ?? 'none').toBe(kind);
  });
