import { asks } from './asks.ts';

// Numbers asked for in haste: words cut short, no verb, months in small letters; and the number beside it that is another one's.

asks(
  'numbers asked for in haste',
  `The Ferrand Agency intends to provide 9.4 million euros over three years for teacher training in Lusanga.

In May alone, 5,310 persons were registered at Tessaly, compared with 3,020 in April.

Some 640 people serve in the Harbour Mission.

Norland released 6 million euros for the islands. Of this, €2.5 million will go to the Blue Crescent Society and the remainder to the Disaster Office.

The cooperative exported coffee worth $14 million last year.

Output at the Ferrand mine rose to 90 tonnes, up from 60 tonnes in 2019.

The Department of Water Management employs 310 engineers.`,
  [
    ['how much for teacher training?', ['9.4 million'], ['three']],
    ['how many registered at tessaly in may?', ['5,310'], ['3,020']],
    ['how many registered at tessaly in april?', ['3,020'], ['5,310']],
    ['how many registered at tessaly?', ['5,310'], ['3,020']],
    ['how many registered at tessaly in march?', undefined],
    ['how many ppl serve in the harbour mission', ['640']],
    ['how many govt ppl serve in the islands', undefined],
    ['how much of it for the blue crescent', ['2.5 million'], ['6 million']],
    ['how much of it goes to the disaster office', undefined],
    ['how much of this is for the schools', undefined],
    ['how much coffee did the cooperative export last yr', ['14 million']],
    ['how many tonnes did the ferrand mine put out', ['90'], ['60']],
    ['how many tonnes was it in 2019', ['60'], ['90']],
    ['how many engineers work for the dept of water mgmt', ['310']],
  ],
);
