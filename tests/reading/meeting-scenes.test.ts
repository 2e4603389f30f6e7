import { describe, expect } from 'vitest';
import { facts, names, read, stated, table } from './fixture.ts';

const all = (roles: Readonly<Record<string, readonly string[]>>, ...kinds: string[]): string =>
  kinds.map((k) => (roles[k] ?? []).join(' + ')).join(' | ');

describe('where each of several meetings of a sentence was', () => {
  table(
    [
      [
        'In Kilma on Monday Ms. Ana Lind met Governor Bo Berg, before travelling to Sund, where she called on Chief Ola Rud.',
        ['Bo Berg @ Kilma', 'Ola Rud @ Sund'],
      ],
      [
        'Ms. Ana Lind travelled to Oslo, where she met Minister Bo Berg, and to Riga, where she met Minister Ola Rud.',
        ['Bo Berg @ Oslo', 'Ola Rud @ Riga'],
      ],
      ['In Oslo, where she spent a day, Ms. Ana Lind met Minister Bo Berg.', ['Bo Berg @ Oslo']],
      ['Ms. Ana Lind was in Oslo on Tuesday. After meetings with Minister Bo Berg, she flew on to Riga.', ['Bo Berg @ Oslo']],
      [
        'In Oslo Ms. Ana Lind met Minister Bo Berg. She also visited Vik Naval Base, where she was hosted by Commander Ola Rud.',
        ['Bo Berg @ Oslo', ' @ Vik Naval Base'],
      ],
      // The summit is there; where they met is not said.
      ['Ahead of the climate summit in Oslo, Ms. Ana Lind met Minister Bo Berg.', ['Bo Berg @ ']],
      ['Prior to her stay in Oslo, Ms. Ana Lind met Minister Bo Berg in Riga.', ['Bo Berg @ Riga']],
    ],
    (text, wanted) => {
      const found = stated(read(text), 'meeting').map(({ roles }) => {
        const where = [...new Set([...(roles.place ?? []), ...(roles.scene ?? [])])].join(' + ');
        return `${(roles.counterpart ?? []).filter((c) => c !== 'Ana Lind').join(' + ')} @ ${where}`;
      });
      expect(found).toEqual(wanted);
    },
  );
});

describe('a meeting for which nobody set out', () => {
  table(
    [
      ['The Minister did not travel to Oslo for talks with Mr. Bo Berg.', 'negative'],
      ['Minister Ana Lind was to have flown to Oslo for talks with Mr. Bo Berg, but the airport was closed.', 'negative'],
      ['Minister Ana Lind was to have met Mr. Bo Berg, but fell ill.', 'negative'],
      ['Minister Ana Lind travelled to Oslo for talks with Mr. Bo Berg.', 'positive'],
      ['Minister Ana Lind did not travel to Oslo but held talks in Riga with Mr. Bo Berg.', 'positive'],
    ],
    (text, wanted) => {
      expect(facts(read(text), 'meeting').map((f) => f.polarity)).toEqual([wanted]);
    },
  );
});

// The day of issue is 14 May 2024.
describe('the present for a day that is yet to come', () => {
  table(
    [
      ['Ms. Ana Lind meets Mr. Bo Berg in Oslo on 20 May.', 'planned'],
      ['Monday, 20 May: Ms. Ana Lind meets Mr. Bo Berg.', 'planned'],
      ['Ms. Ana Lind came today. Her programme includes meetings with Mr. Bo Berg.', 'planned'],
      ['Ms. Ana Lind meets Mr. Bo Berg in Oslo today.', 'happened'],
      ['Ms. Ana Lind met Mr. Bo Berg in Oslo on 10 May.', 'happened'],
      ['Ms. Ana Lind met Mr. Bo Berg in Oslo.', 'happened'],
    ],
    (text, wanted) => {
      expect(facts(read(text), 'meeting').map((f) => f.modality)).toEqual([wanted]);
    },
  );
});

describe('who takes part', () => {
  table(
    [
      ['Minister Ana Lind held talks on Monday with visiting Latvian Premier Bo Berg on trade.', 'Ana Lind | Bo Berg | '],
      ['Minister Ana Lind discussed the port with visiting Latvian Premier Bo Berg.', 'Ana Lind | Bo Berg | '],
      ['Minister Ana Lind arrived in Riga for talks with Latvian counterpart Bo Berg on trade.', 'Ana Lind | Bo Berg | '],
      ['Ms. Ana Lind was joined by Ambassador Bo Berg for her meeting in Riga with Minister Ola Rud.', 'Ana Lind | Ola Rud | Bo Berg'],
      ['Ambassador Ana Lind made a courtesy visit to Minister Bo Berg on 4 May.', 'Ana Lind | Bo Berg | '],
      ['Ambassador Ana Lind visited Minister Bo Berg.', 'Ana Lind | Bo Berg | '],
      ['Minister Ana Lind had a tete-a-tete with President Bo Berg.', 'Ana Lind | Bo Berg | '],
      ['In a call on Wednesday evening, Minister Ana Lind and President Bo Berg agreed to keep channels open.', 'Ana Lind + Bo Berg |  | '],
      ['Minister Ana Lind received today the Director General, Bo Berg; discussions revolved around trade.', 'Ana Lind | Bo Berg | '],
      ['Minister Ana Lind visited a hospital in Oslo in the company of Mayor Bo Berg.', 'Ana Lind |  | Bo Berg'],
      ['Yesterday Minister Ana Lind called on Secretary Bo Berg.', 'Ana Lind | Bo Berg | '],
      [
        'A delegation of the Trade Committee, led by its Chair, Ms. Ana Lind, and including members Jonas Vik, Siri Norling and Kim Dorne, came.',
        'Ana Lind |  | Jonas Vik + Siri Norling + Kim Dorne',
      ],
    ],
    (text, wanted) => {
      expect(all(stated(read(text), 'meeting')[0]!.roles, 'participant', 'counterpart', 'companion')).toBe(wanted);
    },
  );
});

describe('who is not taken for one who came along', () => {
  table(
    [
      ['Ms. Ana Lind met Mr. Bo Berg. Mr. Ola Rud sat down with Ms. Eva Moe.', 0],
      ['Ms. Ana Lind met Mr. Bo Berg. Mr. Ola Rud sat in on the talks.', 1],
      ['She opened the year with visiting schools in Oslo.', 0],
      ['Ms. Ana Lind toured the offices of the company of Mr. Ola Rud.', 0],
      ['Ms. Ana Lind was accompanied by Ms. Eva Moe and joined in Riga by Mr. Ola Rud.', 2],
    ],
    (text, wanted) => {
      expect(facts(read(text), 'meeting').filter((f) => f.roles.companion).length).toBe(wanted);
    },
  );
});

describe('names behind what people are', () => {
  table(
    [
      ['It met senators Jonas Vik and Siri Norling.', ['Jonas Vik', 'Siri Norling']],
      ['It met officials Jonas Vik, Siri Norling and Kim Dorne.', ['Jonas Vik', 'Siri Norling', 'Kim Dorne']],
      ['The guest was the Lord Chamberlain, Count Axel Brandvold.', ['Axel Brandvold']],
      ['PM Jonas Vik met FM Siri Norling at 3 PM in Oslo.', ['Jonas Vik', 'Siri Norling']],
      ['The PM Office sent DG Trade and the SG Report.', []],
      ['It met delegates from France, Peru and Mali.', []],
      ['The final count was high, and members Norway and Peru left.', []],
    ],
    (text, wanted) => {
      expect(names(read(text), 'person').filter((n) => n !== 'Lord Chamberlain')).toEqual(wanted);
    },
  );
});

describe('whom a couple and a short post stand for', () => {
  table(
    [
      ['King Ola and Queen Eva came to Norway. The royal couple was accompanied by Minister Bo Berg.', 'Ola + Eva |  | Bo Berg'],
      ['The SRSG met Mr. Bo Berg. SRSG Ana Lind left on Monday.', 'Ana Lind | Bo Berg | '],
      ['Envoy Ola Rud met Mr. Bo Berg. The couple came later.', 'Ola Rud | Bo Berg | '],
    ],
    (text, wanted) => {
      expect(stated(read(text), 'meeting').map((f) => all(f.roles, 'participant', 'counterpart', 'companion'))).toEqual([wanted]);
    },
  );
});
