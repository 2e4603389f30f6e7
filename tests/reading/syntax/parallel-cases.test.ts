import { describe, expect } from 'vitest';
import { facts, read, table } from '../fixture.ts';

describe("those behind 'and with', whatever stands between", () => {
  table(
    [
      ['Ms. Ana Lind met with students at the port and with the Mayor, Bo Berg.', ['students at the port', 'Bo Berg']],
      ['Ms. Ana Lind met with fishermen in Sund and with Mayor Bo Berg.', ['fishermen in Sund', 'Bo Berg']],
      ['Ms. Ana Lind spoke to farmers who had lost their land and to the head of the union, Bo Berg.', ['farmers', 'Bo Berg']],
      [
        'Ms. Ana Lind met with children returned from Peru at the Velm centre and with the Mayor of that city, Bo Berg.',
        ['children', 'Bo Berg'],
      ],
      ['Ms. Ana Lind met Ola Rud, who came with his wife and with Bo Berg.', ['Ola Rud']],
      ['Ms. Ana Lind met Ola Rud and spoke about trade with Peru.', ['Ola Rud']],
    ],
    (text, wanted) => expect(facts(read(text), 'meeting').flatMap((f) => f.roles.counterpart ?? [])).toEqual(wanted),
  );
});
