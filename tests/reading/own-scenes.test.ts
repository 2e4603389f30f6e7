import { describe, expect } from 'vitest';
import { read, stated, table } from './fixture.ts';

const L = 'Ms. Ana Lind';

describe('several met, each at a place or on a day of their own', () => {
  table(
    [
      [`${L} met Otto Frank on 3 May and Eva Holm on 4 May.`, ['Otto Frank @  3 May', 'Eva Holm @  4 May']],
      [`${L} met Otto Frank in Oslo and Eva Holm in Riga.`, ['Otto Frank @ Oslo ', 'Eva Holm @ Riga ']],
      [`${L} met Otto Frank in Oslo on 3 May and Eva Holm in Riga on 4 May.`, ['Otto Frank @ Oslo 3 May', 'Eva Holm @ Riga 4 May']],
      [
        `${L} met President Otto Frank and Minister Ivo Senn in Oslo and Premier Eva Holm in Riga.`,
        ['Otto Frank + Ivo Senn @ Oslo ', 'Eva Holm @ Riga '],
      ],
      // What one of them has is told of all, and what is no such row stays whole.
      [`${L} met Otto Frank in Oslo and Eva Holm in Riga on 4 May.`, ['Otto Frank @ Oslo 4 May', 'Eva Holm @ Riga 4 May']],
      [`${L} met Otto Frank and Eva Holm in Oslo on 3 May.`, ['Otto Frank + Eva Holm @ Oslo 3 May']],
      [`${L} met Otto Frank in Oslo on 3 May and left on 4 May.`, ['Otto Frank @ Oslo 3 May']],
      [`${L} met Otto Frank in Oslo and spoke to Eva Holm.`, ['Otto Frank @ Oslo ', 'Eva Holm @  ']],
    ],
    (text, wanted) => {
      const found = stated(read(text), 'meeting').map(
        ({ roles }) =>
          `${(roles.counterpart ?? []).map((c) => c.replace(/^(?:President|Minister|Premier) /, '')).join(' + ')} @ ${(roles.place ?? []).join(' + ')} ${(roles.date ?? []).join(' + ')}`,
      );
      expect(found).toEqual(wanted);
    },
  );
});

describe('stops of a journey, each on a day of its own', () => {
  table(
    [
      [`${L} visited Oslo on 3 May and Riga on 4 May.`, ['Oslo 3 May', 'Riga 4 May']],
      [`${L} visited Orvik Shipyard on 3 May and the National Museum on 4 May.`, ['Orvik Shipyard 3 May', 'National Museum 4 May']],
      [`${L} travelled to Lima on 2 May, Quito on 3 May and then to La Paz on 4 May.`, ['Lima 2 May', 'Quito 3 May', 'La Paz 4 May']],
      [
        `${L} travelled to Amman, Jordan, from May 3-5, Doha, Qatar, May 6, and Muscat, Oman, May 7.`,
        ['Amman + Jordan May 3-5', 'Doha + Qatar May 6', 'Muscat + Oman May 7'],
      ],
      [`${L} paid a visit to Oslo, on 3 and 4 May, and to Riga, on 5 May.`, ['Oslo 3 and 4 May', 'Riga 5 May']],
      [
        `${L} paid a visit to Oslo, Norway, on 3 May, to Riga, on 5 May, and to Vilnius.`,
        ['Oslo + Norway 3 May', 'Riga 5 May', 'Vilnius '],
      ],
      [`${L} visited Oslo on 3 May and met Otto Frank on 4 May.`, ['Oslo 3 May']],
      [`${L} visited Oslo and Riga on 4 May.`, ['Oslo + Riga 4 May']],
      [`${L} visited Oslo from 3 to 4 May.`, ['Oslo 3 to 4 May']],
    ],
    (text, wanted) => {
      const found = stated(read(text), 'visit').map(
        ({ roles }) => `${(roles.destination ?? []).join(' + ')} ${(roles.date ?? []).join(' + ')}`,
      );
      expect(found).toEqual(wanted);
    },
  );
});
