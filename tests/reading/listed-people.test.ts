import { expect, it } from 'vitest';
import { facts, names, read } from './fixture.ts';

// One of a list whom nothing but the list shows to be somebody; one name behind a post of the church.
it.each([
  [
    'Diet members Ida Holm, Vytas Kalnis and Darius Umbras met the Consul, Tom Reed.',
    ['Ida Holm', 'Vytas Kalnis', 'Darius Umbras', 'Tom Reed'],
  ],
  ['Senator Ida Holm, Vytas Kalnis, Lars Falk and Nora Dahl spoke.', ['Ida Holm', 'Vytas Kalnis', 'Lars Falk', 'Nora Dahl']],
  ['Mr. Bo Rud met the Archbishop of Norland, Serafim, on Monday.', ['Bo Rud', 'Serafim']],
  // A body or a place beside a name.
  ['Mr. Paul Weiss, Terranova Reti, and Ms. Rosa Paz spoke.', ['Paul Weiss', 'Rosa Paz']],
  ['Ms. Ida Holm, Nordlys Council and Ms. Rosa Paz spoke.', ['Ida Holm', 'Rosa Paz']],
  ['Mr. Bo Rud met the Archbishop of Norland, Norway, on Monday.', ['Bo Rud']],
])('%s', (text, wanted) => {
  expect(names(read(text), 'person')).toEqual(wanted);
});

// The firm by its name belongs to the post behind a name.
it.each([
  [
    'Mr. Carlo Conti, chief executive officer of the Italian company Terranova Reti, spoke.',
    'Carlo Conti: chief executive officer of the Italian company Terranova Reti',
  ],
  ['Ms. Ida Holm, head of the Danish foundation Nordlys, spoke.', 'Ida Holm: head of the Danish foundation Nordlys'],
  ['The Chairman of the company Borun Enerji, Kemal Aydin, spoke.', 'Kemal Aydin: Chairman of the company Borun Enerji'],
  ['She met with the director of the company Ole Krag.', 'Ole Krag: director of the company'],
  ['Mr. Lars Falk, spokesman for the foundation, met Ms. Rosa Paz.', 'Lars Falk: spokesman for the foundation'],
])('%s', (text, wanted) => {
  expect(facts(read(text), 'post').map((f) => `${f.roles.holder}: ${f.roles.post}`)).toContain(wanted);
});
