import { asks } from './asks.ts';

// At whose request two talked or met, and what somebody is there.

asks(
  'a call that was requested',
  'President Alen Voss spoke today with Prime Minister Victor Cio. The call, which the Prime Minister had requested, followed his telephone conversations with Secretary General Haug. Ambassador Lucy Wray, who as Senior Civilian Representative has led the civilian pillar since February, set out proposals.',
  [
    ['at whose request did the two talk?', ['Cio'], ['Haug']],
    ['on whose initiative did they speak', ['Cio'], ['Haug']],
    ['at whose request was the call held', ['Cio'], ['Haug']],
    ['what is Wray there', ['Senior Civilian Representative']],
    ['what is it there', undefined],
  ],
);

asks(
  'a meeting held at a request',
  'President Ola Whit met Prime Minister Victor Cio in Lima on Friday. The meeting was held at the request of Prime Minister Cio.',
  [
    ['at whose request did the two leaders meet', ['Cio'], ['Whit']],
    ['at whose request was the meeting held', ['Cio'], ['Whit']],
    ['at whose request was the dinner held', undefined],
    ['what is Peru there', undefined],
  ],
);
