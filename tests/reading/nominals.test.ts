import { describe, expect, it } from 'vitest';
import { sourceText } from '../../src/model/release.ts';
import { read } from './fixture.ts';

/** Every post without a name that is given to somebody, with the last word of the name: 'the envoy = Lind', in the order of the text. */
function holders(text: string, title?: string): string[] {
  const reading = read(text, title);
  return reading.mentions
    .filter((m) => m.form === 'nominal' && m.n > 0)
    .map((m) => {
      const name = reading.entities.find((e) => e.id === m.entity)!.name;
      return `${sourceText(reading.release, m.n).slice(m.start, m.end).toLowerCase()} = ${name.split(' ').at(-1)!}`;
    });
}

type Case = readonly [text: string, wanted: readonly string[]];

const GIVEN: Case[] = [
  // The body, the country and the complement before and behind the noun are left out.
  ['The United Nations Special Envoy for Velsund, Ms. Ana Lind, left. The Special Envoy met nobody.', ['the special envoy = Lind']],
  ['The OSCE High Commissioner on Minorities, Ana Lind, spoke. The High Commissioner left.', ['the high commissioner = Lind']],
  // Two posts with a stroke between.
  ['High Representative/Vice-President Ana Lind met Bo Berg. The High Representative spoke.', ['the high representative = Lind']],
  ['Human Rights Commissioner Ana Lind spoke. The Commissioner left.', ['the commissioner = Lind']],
  ['Norwegian Prime Minister Bo Berg came. The Prime Minister of Norway spoke.', ['the prime minister of norway = Berg']],
  ['Prime Minister of Norway Bo Berg came. The Norwegian Prime Minister spoke.', ['the norwegian prime minister = Berg']],
  ['Bo Berg, Minister for Foreign Affairs of Norway, came. The Foreign Minister spoke.', ['the foreign minister = Berg']],
  [
    'The Special Representative of the Secretary-General, Bo Berg, came. The Special Representative spoke.',
    ['the special representative = Berg'],
  ],
  ['Project Co-ordinator Ambassador Bo Berg came. The Project Co-ordinator spoke.', ['the project co-ordinator = Berg']],
  ['Foreign Secretary Ambassador Ana Lind came. The Foreign Secretary spoke.', ['the foreign secretary = Lind']],
  ['Minister of Fisheries, Aquatic and Sea Resources Mr. Bo Berg came. The Minister spoke.', ['the minister = Berg']],
  ['The chairman of the Board, Bo Berg, came. The Chairperson spoke.', ['the chairperson = Berg']],
  // The post may say more than where it is held.
  ['President Bo Berg came. The Council President spoke.', ['the council president = Berg']],
  // Of two the one whom the text called so before, not the one last named.
  [
    'The EU Special Representative for the Lakes, Bo Berg, came. The Special Representative met the President. He then saw the Special Representative of the UN, Ms Ana Lind. The Special Representative spoke.',
    ['the special representative = Berg', 'the special representative = Berg'],
  ],
  // The one with nothing else in his post.
  [
    'Bo Berg, Minister of Foreign Affairs, received Jan Holm, Minister of Foreign Affairs, Culture and Tourism. The Minister of Foreign Affairs spoke.',
    ['the minister of foreign affairs = Berg'],
  ],
  // Three words tell enough where the country is not said.
  [
    'Bo Berg, Minister of Foreign Affairs and Trade, came. The Minister of Foreign Affairs and Trade of Norway spoke.',
    ['the minister of foreign affairs and trade of norway = Berg'],
  ],
  // Short forms, told in a bracket or known to everybody.
  ['The European Union Special Representative (EUSR) for the Lakes Region, Bo Berg, came. The EUSR spoke.', ['the eusr = Berg']],
  ['The Special Representative of the Secretary-General for Velsund, Ms. Ana Lind, came. The SRSG spoke.', ['the srsg = Lind']],
  ['Prime Minister Ana Lind came. The PM spoke.', ['the pm = Lind']],
];

const NOT_GIVEN: Case[] = [
  // Whose holder is named far behind it: another's.
  [
    'The plan builds on the trip of the Vice President. It rained. It snowed. It rained. It snowed. It rained. It snowed. It rained. It snowed. It rained. Ms. Lind saw Vice President Bo Berg of Kenya.',
    [],
  ],
  // A word that makes another post of it.
  ['Vice President Ana Lind came. The President spoke.', []],
  ['Prime Minister Ana Lind came. The Minister spoke.', []],
  ['Secretary-General Ana Lind came. The Secretary spoke.', []],
  ['Deputy Minister Ana Lind came. The Minister spoke.', []],
  ['State Secretary for Trade Ana Lind came. The Secretary of Defence spoke.', []],
  // Another country, another body.
  ['Foreign Minister of Norway Ana Lind came. The Danish Foreign Minister spoke.', []],
  ['Foreign Minister Ana Lind came. The Danish Foreign Minister spoke.', []],
  ['Director of the Port Authority Ana Lind came. The Director of the Museum spoke.', []],
  // Two who may be meant.
  ['Minister of Trade Ana Lind and Minister of Health Bo Berg came. The Minister spoke.', []],
  // Not the one: any such.
  ['Ambassador Ana Lind came. An ambassador spoke. Another ambassador left.', []],
  // An article alone opens what follows it.
  ['Ana Lind, Rector of the Staff College, came. At the Staff College the Director spoke.', []],
  // Who is named behind it in the same sentence is somebody else.
  ['The Minister met her counterpart, Foreign Minister Bo Berg.', []],
  // A short form that stands for somebody nobody holds.
  ['Ambassador Ana Lind came. The SRSG spoke.', []],
  ['Prime Minister Ana Lind came at 3:30 PM and left at 7 PM.', []],
];

describe('a post without a name', () => {
  it.each(GIVEN)('is given to who holds it: %s', (text, wanted) => expect(holders(text)).toEqual(wanted));
  it.each(NOT_GIVEN)('is given to nobody: %s', (text, wanted) => expect(holders(text)).toEqual(wanted));
});
