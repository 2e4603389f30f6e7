import { asks } from './asks.ts';

asks(
  'who stood in for somebody, who follows whom by a pronoun, and at what hour something begins',
  `Deputy Minister Tran Bao received Ms Corinne Holm, Head of the Lakes Office, who came to bid farewell at the end of her term. Deputy Minister Tran thanked her for the project, worth 12 million francs, and wished her successor, Mr Jonas Berg, every success.

The Secretary of Trade, Ana Lind, was represented at the consultations by Undersecretary Ola Rud. Mr Bo Vik represented Minister Tim Moe. Ms Ina Dal did not represent Mr Ken Barker.

The press briefing by Press Secretary Joyce Alder will begin at 1:00 PM. The fair opens on Friday at 9:30 a.m. in the hall.`,
  [
    ['who succeeds Holm', ['Berg']],
    ['who is holm replaced by', ['Berg']],
    ['who filled in for Lind', ['Rud']],
    ['who stood in for Moe', ['Vik']],
    ['what time is the press briefing', ['1:00 PM']],
    ['time of the press briefing?', ['1:00 PM']],
    ['when does the press briefing begin', ['1:00 PM']],
    ['who succeeds Tran', undefined],
    ['who stood in for Barker', undefined],
    ['who stood in for Rud', undefined],
  ],
);

asks(
  'a letter that was only delivered',
  'The British envoy, Ana Lind, called on the King and delivered a letter from her President. The Dutch message said that trade would grow.',
  [
    ["what's in the British letter", undefined],
    ['what did Lind deliver', ['letter']],
    ['what is in the Dutch message', ['trade would grow']],
  ],
);
