import { describe, expect } from 'vitest';
import { facts, read, table } from './fixture.ts';

const told = (text: string): string[] =>
  facts(read(text), 'meeting').map(({ roles, modality, polarity }) =>
    [
      polarity === 'negative' ? 'not' : modality === 'happened' ? '' : modality,
      ...['participant', 'counterpart', 'companion', 'place', 'date', 'scene-date'].flatMap((role) =>
        (roles[role] ?? []).map((r) => `${role} ${r}`),
      ),
    ]
      .filter(Boolean)
      .join(' · '),
  );

describe('people in the lines below a colon', () => {
  table(
    [
      [
        'Ms. Ana Lind met with the following leaders:\n- Mr. Bo Berg, President of Peru\n- Ms. Ina Dal, President of Malta\n\nShe left at noon.',
        ['participant Ana Lind · counterpart Bo Berg · counterpart Ina Dal'],
      ],
      ['Ms. Ana Lind met with:\n\nMr. Bo Berg, Secretary of State', ['participant Ana Lind · counterpart Bo Berg']],
      ['Ms. Ana Lind was accompanied by:\n• Nils Rud, Secretary of State', ['participant Ana Lind · companion Nils Rud']],
      [
        'Ms. Ana Lind met Mr. Bo Berg. Also present were:\n\nMr. Nils Rud, Ambassador to Peru',
        ['participant Ana Lind · counterpart Bo Berg', 'participant Ana Lind · companion Nils Rud'],
      ],
      ['Ms. Ana Lind met Bo Berg, who said the following:\n\nMr. Nils Rud', ['participant Ana Lind · counterpart Bo Berg']],
      ['Ms. Ana Lind said:\n\nMr. Nils Rud', []],
      ['Ms. Ana Lind met with the following:\n\nMr. Nils Rud said he was glad.', []],
    ],
    (text, wanted) => expect(told(text)).toEqual(wanted),
  );
});

// The day of issue is 14 May 2024.
describe('lines of a diary', () => {
  const open = 'Engagements of the Mayor, Ms. Ana Lind\n\n';
  table(
    [
      [
        `${open}Monday 20 May\n\n10:00 Talks with Mr. Bo Berg, Palazzo Baro\n\nTuesday, 21 May\n\n11:00 Courtesy call on Ms. Ina Dal`,
        [
          'planned · participant Ana Lind · counterpart Bo Berg · place Palazzo Baro · scene-date Monday 20 May',
          'planned · participant Ana Lind · counterpart Ina Dal · scene-date Tuesday, 21 May',
        ],
      ],
      [
        `${open}Monday 20 May\n\n11.00 Working lunch with Mr. Bo Berg\n\n17.00 Videoconference with Ms. Ina Dal – cancelled`,
        [
          'planned · participant Ana Lind · counterpart Bo Berg · scene-date Monday 20 May',
          'not · participant Ana Lind · counterpart Ina Dal · scene-date Monday 20 May',
        ],
      ],
      [`${open}10:00 Working on the plan with Mr. Bo Berg`, []],
      // A land or a body behind a name says where somebody is from.
      [`${open}10:00 Talks with Mr. Bo Berg, Norway`, ['participant Ana Lind · counterpart Bo Berg']],
      [`${open}10:00 Talks with Mr. Bo Berg, UNICEF`, ['participant Ana Lind · counterpart Bo Berg']],
    ],
    (text, wanted) => expect(told(text)).toEqual(wanted),
  );
});

describe('a meeting that was moved is on the day to which it was', () => {
  table(
    [
      [
        'Ms. Ana Lind came. The meeting with Mr. Bo Berg, announced for 26 May, has been moved to June at his request.',
        ['planned · participant Ana Lind · counterpart Bo Berg · date June'],
      ],
      [
        'Ms. Ana Lind came. The talks with Mr. Bo Berg have been rescheduled for 30 May.',
        ['planned · participant Ana Lind · counterpart Bo Berg · date 30 May'],
      ],
      [
        'Ms. Ana Lind came. Her meeting with Bo Berg was brought forward to 3 May.',
        ['participant Ana Lind · counterpart Bo Berg · date 3 May'],
      ],
      [
        'Ms. Ana Lind came. The meeting with Mr. Bo Berg has been moved to a later date.',
        ['not · participant Ana Lind · counterpart Bo Berg'],
      ],
      ['Ms. Ana Lind came. The meeting with Mr. Bo Berg was moved to the town hall.', ['participant Ana Lind · counterpart Bo Berg']],
    ],
    (text, wanted) => expect(told(text)).toEqual(wanted),
  );
});
