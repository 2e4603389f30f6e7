import { describe, expect, it } from 'vitest';
import { asks } from './asks.ts';
import { answerFrom } from './fixture.ts';

// Where an event is that the question calls by a noun, and where the meeting was that a release is about.

asks(
  'several events, each with its place',
  `The Authority Meeting, which will be held in Roseau on June 20 and 21, will discuss a proposal that Dominica will table.

The Minister looks forward to the next negotiating round, which Thailand will host in Bangkok in September.

The second ministerial seminar is planned to be hosted by Turkmenistan in Avaza.

Zambia has offered to host a meeting of all parties in Lusaka.

They also spoke of preparations for the Islands Forum Leaders' Meeting in Apia next month.

The consultations took place at the Bell Palace in Helsinki.

His bilateral talks with Minister Sadykov will be held on 4 June in Tbilisi.

The Minister recalled the first ministerial seminar, held in Ankara in 2019.`,
  [
    ["where's the authority meeting", ['Roseau'], ['Dominica']],
    ['where is the next round', ['Bangkok']],
    ['where is the second seminar supposed to be', ['Avaza']],
    ['where could a meeting of all parties take place', ['Lusaka']],
    ['where do the forum leaders meet', ['Apia'], ['Lusaka']],
    ['where were the consultations', ['Bell Palace']],
    ['where will his talks with Sadykov be held', ['Tbilisi']],
    ['where was the first seminar', ['Ankara'], ['Avaza']],
    ['where is the third seminar', undefined],
    ['in which city will the annual festival be held', undefined],
  ],
);

asks(
  'a meeting whose place closes its sentence',
  `The Minister of Finance, Mr Otto Brandt, today held talks with a delegation from the River Bank led by the Bank's Director, Ms Ada Mensah, at the Treasury Hall, Dorra.

The delegation will attend a forum on ports, which will meet at the Crown Centre on Friday. Mr Brandt laid a wreath at the Old Fort.`,
  [
    ['where exactly did they meet', ['Treasury Hall'], ['Crown Centre']],
    ['where did he lay a wreath', ['Old Fort']],
  ],
);

describe('a meeting of which only the lines at the head tell the place', () => {
  const body = `Oslo, May 14, 2024 – Deputy Minister Timur Bekov held consultations with State Secretary Liv Dahl.

They discussed the situation in Sudan.`;
  it('is where headline and dateline agree', () => {
    expect(answerFrom(body, 'where did this take place?', { title: 'Deputy Minister Held Talks with Partners in Oslo' }).items).toEqual([
      'Oslo',
    ]);
  });
  it('is told by neither alone', () => {
    expect(answerFrom(body, 'where did this take place?', { title: 'Deputy Minister Discussed Peace in Sudan' }).status).not.toBe(
      'answered',
    );
  });
});

asks(
  'several places, and a place that is still open',
  `The festival will be held in Split, Pula and Zadar. The seminar will be held in Oslo or Bergen. The forum will take place in Accra and the President of Togo will chair it. The workshops were held in Kigali in May and in Huye in June.`,
  [
    ['where will the festival be held', ['Split', 'Pula', 'Zadar']],
    ['where will the seminar be held', undefined],
    ['where will the forum take place', ['Accra'], ['President']],
    ['where were the workshops held', ['Kigali', 'Huye']],
  ],
);

asks(
  'events that came to nothing or were moved',
  `The summit, which Kenya was to host in Nairobi, was cancelled. The seminar was to take place in Lima but was moved to Quito. The ministers' meeting in Cairo was called off. The festival in Bergen has been postponed. The conference was to be held in Riga.`,
  [
    ['where was the summit held', undefined],
    ['where did the seminar take place', undefined],
    ["where was the ministers' meeting", undefined],
    ['where did the meeting take place', undefined],
    ['where will the festival be held', undefined],
    ['where was the conference held', undefined],
  ],
);
