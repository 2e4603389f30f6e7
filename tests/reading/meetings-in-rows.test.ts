import { describe, expect } from 'vitest';
import { facts, read, stated, table } from './fixture.ts';

const sides = (text: string, title?: string): string[] =>
  facts(read(text, title), 'meeting')
    .filter((f) => f.polarity === 'positive')
    .map(({ roles }) => [...(roles.participant ?? []), '|', ...(roles.counterpart ?? []), '|', ...(roles.companion ?? [])].join(' '));

describe('who takes part is told of the meeting in the text, not of the headline', () => {
  table(
    [
      [
        'Ms. Ana Lind hosted Mr. Bo Berg on Monday. Mr. Ola Rud was also present.',
        ['Port Chief | Baltic Envoys |', 'Ana Lind | Bo Berg |', 'Ana Lind Bo Berg | | Ola Rud'],
      ],
      // The text tells no meeting of its own.
      ['Mr. Ola Rud was also present.', ['Port Chief | Baltic Envoys |', 'Port Chief Baltic Envoys | | Ola Rud']],
      ['Ms. Ana Lind hosted Mr. Bo Berg on Monday.', ['Port Chief | Baltic Envoys |', 'Ana Lind | Bo Berg |']],
    ],
    (text, wanted) => expect(sides(text, 'Port Chief hosts Baltic Envoys').sort()).toEqual([...wanted].sort()),
  );
});

describe('who joined talks that the text has told', () => {
  table(
    [
      [
        'Ms. Ana Lind held talks with Prime Minister Bo Berg. She was received by King Olav. Mr. Ola Rud joined the talks with the Prime Minister.',
        ['Ana Lind | Bo Berg |', 'Olav | Ana Lind |', 'Ola Rud | Bo Berg |', 'Ana Lind Bo Berg | | Ola Rud'],
      ],
      ['Ms. Ana Lind met Mr. Bo Berg. Mr. Ola Rud joined the talks with Ms. Ina Dal.', ['Ana Lind | Bo Berg |', 'Ola Rud | Ina Dal |']],
      ['Mr. Ola Rud joined talks with Ms. Ina Dal in Oslo.', ['Ola Rud | Ina Dal |']],
    ],
    (text, wanted) => expect(sides(text).sort()).toEqual([...wanted].sort()),
  );
});

describe('views compared are a meeting of those who compare them', () => {
  table(
    [
      ['Ms. Ana Lind and Mr. Bo Berg took stock of the talks.', ['Ana Lind Bo Berg | |']],
      ['Ms. Ana Lind compared notes with Mr. Bo Berg.', ['Ana Lind | Bo Berg |']],
      ['Ms. Ana Lind and Mr. Bo Berg swapped views on fish.', ['Ana Lind Bo Berg | |']],
      ['Ms. Ana Lind took stock of the talks.', []],
      ['Ms. Ana Lind and Mr. Bo Berg took notes.', []],
      ['Ms. Ana Lind and Mr. Bo Berg traded fish.', []],
    ],
    (text, wanted) => expect(sides(text)).toEqual(wanted),
  );
});

describe('whom the host of a row of meetings met', () => {
  table(
    [
      [
        'Ms. Ana Lind met ministers. With Mr. Bo Berg, she discussed trade. Ms. Eva Holm gave her a letter. Ms. Holm left. With Ms. Ina Dal, she spoke about fish.',
        'Ana Lind | Ina Dal |',
      ],
      [
        'Ms. Ana Lind met ministers. Ms. Eva Holm gave her a letter. Ms. Holm left. With Ms. Ina Dal, she spoke about fish.',
        'Eva Holm | Ina Dal |',
      ],
      [
        'Ms. Ana Lind met ministers. With no time left, she flew to Oslo. Ms. Eva Holm came. With Ms. Ina Dal, she spoke about fish.',
        'Eva Holm | Ina Dal |',
      ],
    ],
    (text, wanted) => expect(sides(text).at(-1)).toEqual(wanted),
  );
});

describe('a pronoun behind a post of several words without a name', () => {
  table(
    [
      ['The Secretary-General met Mr. Bo Berg. The Secretary-General praised Mr. Berg, with whom he had dined in Oslo.', undefined],
      ['The Chairperson-in-Office thanked Mr. Bo Berg. The Chairperson-in-Office left. He met Ms. Ana Lind.', undefined],
      ['Mr. Bo Berg came. Then he met Ms. Ana Lind.', 'Bo Berg'],
      ['The Director-General, Bo Berg, came. The Director-General said that he had met Ms. Ana Lind.', 'Bo Berg'],
    ],
    (text, wanted) => {
      const reading = read(text);
      const he = reading.mentions.findLast((m) => m.form === 'pronoun' && /^he$/i.test(text.slice(m.start, m.end)));
      expect(reading.entities.find((e) => e.id === he?.entity)?.name).toBe(wanted);
    },
  );
});

describe('who is appointed by somebody without a name is told of next', () => {
  table(
    [
      ['The Secretary-General announced the appointment of Ana Lind. She flew to Oslo.', 'Ana Lind'],
      ['The Minister has appointed Bo Berg of Peru as envoy. He flew to Oslo.', 'Bo Berg'],
      ['The Minister praised Bo Berg. He flew to Oslo.', undefined],
    ],
    (text, wanted) => {
      const reading = read(text);
      const last = reading.mentions.findLast((m) => m.form === 'pronoun');
      expect(reading.entities.find((e) => e.id === last?.entity)?.name).toBe(wanted);
    },
  );
});

describe('a place behind several verbs is that of the last', () => {
  table(
    [
      [
        'Ms. Ana Lind held talks with Mr. Bo Berg, and was received by Ms. Ina Dal, at the Blue Palace in Velm.',
        [[], ['Blue Palace', 'Velm']],
      ],
      ['Ms. Ana Lind met Mr. Bo Berg and Ms. Ina Dal in Oslo.', [['Oslo']]],
      ['Ms. Ana Lind met Mr. Bo Berg in Riga and was received by Ms. Ina Dal in Oslo.', [['Riga'], ['Oslo']]],
    ],
    (text, wanted) => expect(stated(read(text), 'meeting').map((f) => f.roles.place ?? [])).toEqual(wanted),
  );
});

describe('at whose meeting those were whom a sentence of its own lists', () => {
  table(
    [
      [
        'The Co-Chairs, Ana Lind and Ola Rud, met President Bo Berg. Also taking part was the Envoy, Ina Dal.',
        'Ana Lind Ola Rud Bo Berg | | Ina Dal',
      ],
      ['Ms. Ana Lind met Mr. Bo Berg. Ms. Eva Holm left. Also attending was Mr. Ola Rud.', 'Ana Lind Bo Berg | | Ola Rud'],
      ['Ms. Ana Lind met Mr. Bo Berg. Also attending was Mr. Ola Rud.', 'Ana Lind | | Ola Rud'],
      ['Ms. Ana Lind flew to Oslo. Also present was Mr. Ola Rud.', 'Ana Lind | | Ola Rud'],
    ],
    (text, wanted) => expect(sides(text).at(-1)).toBe(wanted),
  );
});

describe('who heads a body that goes by its noun', () => {
  table(
    [
      ["The head of the Mission, Bo Berg, flew to Velm. The mission's chief met Ms. Ana Lind.", 'Bo Berg | Ana Lind |'],
      ["The head of the Mission, Bo Berg, flew to Velm. The agency's chief met Ms. Ana Lind.", "The agency's chief | Ana Lind |"],
      ["The Deputy Head of the Mission, Bo Berg, flew to Velm. The mission's chief met Ms. Ana Lind.", "The mission's chief | Ana Lind |"],
    ],
    (text, wanted) => expect(sides(text).at(-1)).toBe(wanted),
  );
});

describe('a rank before the name of somebody met is no given name', () => {
  table(
    [
      ['The Deputy Secretary General, Ambassador Bo Berg, came. Mr. Ola Rud did not meet General Ozol.', ['Bo Berg', 'Ola Rud', 'Ozol']],
      ['Ms. Ana Lind met General Ozol.', ['Ana Lind', 'Ozol']],
    ],
    (text, wanted) =>
      expect(
        read(text)
          .entities.filter((e) => e.kind === 'person')
          .map((e) => e.name),
      ).toEqual(wanted),
  );
});
