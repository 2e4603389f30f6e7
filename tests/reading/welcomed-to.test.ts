import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

// Where guests are welcomed to, whom they introduce, and days that are given names.
it.each([
  ['Minister Ola Lind welcomed Senator Bo Rud to Tarnby ahead of talks in the Ministry of Trade.', 'Ola Lind – Bo Rud @ Tarnby on '],
  ['Minister Ola Lind welcomed Senator Bo Rud to the ministry on Monday.', 'Ola Lind – Bo Rud @ the ministry on Monday'],
  [
    'Minister Ola Lind received Ambassador Bo Rud, who introduced to her the new Consul, Ms. Eva Holm.',
    'Ola Lind – Bo Rud + Eva Holm @  on ',
  ],
  [
    'Minister Ola Lind received in her office Ambassador Bo Rud, who introduced to her the new Consul, Ms. Eva Holm.',
    'Ola Lind – Bo Rud + Eva Holm @ her office on ',
  ],
  ['Minister Ola Lind received Ambassador Bo Rud, who presented a letter from Eva Holm.', 'Ola Lind – Bo Rud @  on '],
  ['General Sunday Oghe met Minister Bo Rud on Monday.', 'Sunday Oghe – Bo Rud @  on Monday'],
  ['The General on Sunday met Minister Bo Rud.', 'The General – Bo Rud @  on Sunday'],
])('%s', (text, wanted) => {
  const list = (names: readonly string[] = []): string => names.join(' + ');
  const met = facts(read(text), 'meeting').map(
    ({ roles }) => `${list(roles.participant)} – ${list(roles.counterpart)} @ ${list(roles.place)} on ${list(roles.date)}`,
  );
  expect(met).toEqual([wanted]);
});
