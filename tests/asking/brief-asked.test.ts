import { describe, expect, it } from 'vitest';
import { plainForm } from '../../src/asking/wording/turns/plain-forms.ts';
import { asks } from './asks.ts';

describe('the few words of a chat for who follows whom, who was on the line and what somebody is next', () => {
  const rows: readonly (readonly [typed: string, plain: string | undefined])[] = [
    ['whose place does Lind take?', 'whom does Lind succeed'],
    ['whose shoes will she fill', 'whom will she succeed'],
    ['Lind is replaced by whom', 'who succeeds Lind'],
    ['by whom was Lind succeeded', 'who succeeds Lind'],
    ["Lind's next job", 'what will Lind become'],
    ["what is Lind's next posting?", 'what will Lind become'],
    ['Lind used to be?', 'what was Lind before'],
    ['who came on the line from Tarn?', 'who joined the call from Tarn'],
    ['who did Lind have on the screen', 'who did Lind speak to'],
    ['who was there only on screen', 'who took part by video'],
    ['who sits in when the minister has Rud over?', 'who joins the minister in the talks with Rud'],
    ["Lind's meetings in Tarn, with whom", 'who did Lind meet in Tarn'],
    ["Lind's appointment in Tarn is with?", 'who will Lind meet in Tarn'],
    ['next place the leaders gather?', 'where will the leaders meet next'],
    ["Lind's guest from Tarn?", 'who did Lind receive from Tarn'],
    ['time of the press briefing?', 'what time is the press briefing'],
    // Another thing, another question.
    ["the fair's guest list from Tarn", undefined],
    ['whose place is it', undefined],
    ['it is replaced by whom', undefined],
    ["Lind's next visit", undefined],
    ['Lind used to work here', undefined],
    ['who was on the list', undefined],
    ['who did Lind have on her side', undefined],
    ['who was there on Monday', undefined],
    ['next place on the list', undefined],
  ];
  it.each(rows)('%s', (typed, plain) => expect(plainForm(typed)).toBe(plain));
});

asks(
  'people told and asked for in few words',
  `Ambassador Ana Lind succeeds Douglas Pettibone, who will become Dean of the School of Trade. Velmira Stokke takes over on 1 June as special envoy to Peru.

Dr Ina Dal, who was Permanent Secretary from 2018 to 2022, fills a post vacant since the resignation of Mr Tom Vik.

Prime Minister Ola Varga hosted Chancellor Eva Moe and President Nils Rud in Oslo. Before the dinner, Prime Minister Varga spoke face to face with Chancellor Moe.`,
  [
    ['whose place does Lind take', ['Pettibone']],
    ["pettibone's next job", ['Dean']],
    ['who is stokke', ['special envoy']],
    ['when was Dal Permanent Secretary', ['2018']],
    ['when did Vik quit', undefined],
    ['when did Tom Vik resign', undefined],
    ['with whom did Varga speak one on one in Oslo', ['Moe']],
  ],
);
