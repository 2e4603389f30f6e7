import { expect, it } from 'vitest';
import { facts, read } from './fixture.ts';

// 'A spoke to B yesterday, and this afternoon she will call C': each clause has the day that opens it.
it.each([
  [
    'Minister Ola Lind spoke to Minister Bo Rud yesterday, and this afternoon she will hold a call with Governor Tom Berg.',
    ['happened Bo Rud yesterday', 'planned Tom Berg this afternoon'],
  ],
  [
    'Minister Ola Lind met Minister Bo Rud on Monday, and tomorrow Minister Eva Holm will receive Governor Tom Berg.',
    ['happened Bo Rud Monday', 'planned Tom Berg tomorrow'],
  ],
  [
    'Minister Ola Lind met Minister Bo Rud on Monday, and on Tuesday she received Governor Tom Berg.',
    ['happened Bo Rud Monday', 'happened Tom Berg Tuesday'],
  ],
  // One clause, one day.
  ['Minister Ola Lind met Minister Bo Rud on Monday and Tuesday.', ['happened Bo Rud Monday Tuesday']],
  ['Minister Ola Lind met Minister Bo Rud on Monday, the day she left.', ['happened Bo Rud Monday']],
])('%s', (text, wanted) => {
  const met = facts(read(text), 'meeting').map((f) => [f.modality, ...(f.roles.counterpart ?? []), ...(f.roles.date ?? [])].join(' '));
  expect(met).toEqual(wanted);
});
