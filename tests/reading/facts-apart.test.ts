import { describe, expect } from 'vitest';
import { read, stated, table } from './fixture.ts';

describe('a place set within a list of those met', () => {
  table(
    [
      [
        'Ms. Ana Lind met the Minister for Rights, Eva Holm; the Chief Prosecutor, Otto Frank; and, in Oslo, the Minister of Labour, Ivo Senn.',
        ['Eva Holm + Otto Frank @ ', 'Ivo Senn @ Oslo'],
      ],
      ['Ms. Ana Lind met Bo Berg in Oslo and, in Riga, Eva Holm and Ivo Senn.', ['Bo Berg @ Oslo', 'Eva Holm + Ivo Senn @ Riga']],
      ['Ms. Ana Lind met with Bo Berg and, in Lima, with Eva Holm.', ['Bo Berg @ ', 'Eva Holm @ Lima']],
      // No list goes on behind the place.
      ['Ms. Ana Lind met Bo Berg and Eva Holm in Oslo, and left.', ['Bo Berg + Eva Holm @ Oslo']],
      ['Ms. Ana Lind met Bo Berg and, in Riga, she saw Eva Holm.', ['Bo Berg @ ', 'Eva Holm @ Riga']],
      ['In Oslo, Ms. Ana Lind met Bo Berg and Eva Holm.', ['Bo Berg + Eva Holm @ Oslo']],
    ],
    (text, wanted) => {
      const found = stated(read(text), 'meeting').map(({ roles }) => {
        const where = [...new Set([...(roles.place ?? []), ...(roles.scene ?? [])])].join(' + ');
        return `${(roles.counterpart ?? []).join(' + ')} @ ${where}`;
      });
      expect(found).toEqual(wanted);
    },
  );
});

describe('all legs of a journey', () => {
  table(
    [
      ['On Wednesday Ms. Ana Lind travelled to Oslo in order to meet Minister Bo Berg, and thereafter to Riga.', ['Oslo', 'Riga']],
      ['Ms. Ana Lind travels to Lima to meet the mayor and then on to Quito.', ['Lima', 'Quito']],
      ['Ms. Ana Lind returned from a five-day visit to Lima, Quito and the new site at Cusco.', ['Lima', 'Quito', 'the new site at Cusco']],
      ['Ms. Ana Lind flew to Lima, and for the last leg took a train.', ['Lima']],
      ['Ms. Ana Lind went to Lima to meet Bo Berg, and then Mr. Berg went home.', ['Lima']],
    ],
    (text, wanted) => {
      const goals = stated(read(text), 'visit').flatMap(({ roles }) => roles.destination ?? []);
      expect(goals).toEqual(wanted);
    },
  );
});

describe("what 'nor' denies", () => {
  table(
    [
      ['Parliament will be in recess; nor is a visit to Lima on the programme.', 'negative'],
      ['Ms. Ana Lind did not see the mayor, nor did she visit Lima.', 'negative'],
      ['Ms. Ana Lind, neither tired nor late, visited Lima.', 'positive'],
      ['Ms. Ana Lind visited Lima, nor was it the first time.', 'positive'],
    ],
    (text, wanted) => {
      const visits = read(text).facts.filter((f) => f.kind === 'visit');
      expect(visits.map((f) => f.polarity)).toEqual([wanted]);
    },
  );
});

describe('words of honour behind a title', () => {
  table(
    [
      ['The Shadow Minister for Trade, Senator the Hon Ana Lind, spoke.', ['Senator', 'Shadow Minister for Trade']],
      ['Bo Berg met Prime Minister the Rt Hon Ana Lind.', ['Prime Minister']],
      ['Bo Berg met Deputy Prime Minister the Honourable Ana Lind.', ['Deputy Prime Minister']],
      ['Bo Berg met the Minister for Trade, the Hon Ana Lind.', ['Minister for Trade']],
      ['Bo Berg met Dr the Hon Ana Lind.', []],
      ['Bo Berg met the Hon Ana Lind.', []],
    ],
    (text, wanted) => {
      const posts = stated(read(text), 'post').flatMap(({ roles }) => roles.post ?? []);
      expect(posts).toEqual(wanted);
    },
  );
});

describe('a line that was cut is read without a fault', () => {
  table(
    ['The three ministers were', 'Also present was', 'Among those in attendance are', 'A. Lind and B. Berg was'].map(
      (text) => [text, true] as const,
    ),
    (text, wanted) => {
      expect(read(text).facts.every((f) => f.kind !== 'meeting')).toBe(wanted);
    },
  );
});
