import { expect, it } from 'vitest';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { base, readingOf } from './fixture.ts';

it('orders releases newest first, undated last', () => {
  const of = (id: string, date: string | null) => readingOf({ id, title: id, date, source: '', url: '' }, ['One.']);
  const ids = new KnowledgeBase([of('c', null), of('b', '2024-01-01'), of('a', '2024-01-01'), of('d', '2025-01-01')]).releases.map(
    (r) => r.id,
  );
  expect(ids).toEqual(['d', 'a', 'b', 'c']);
});

it.each([
  ['ana tepes', ['person'], 'Ana Țepeș'],
  ['MINISTER ȚEPEȘ', ['person'], 'Ana Țepeș'],
  ['sm', ['organisation'], 'Sund Mission'],
  ['Ana', ['person'], undefined],
  ['Ana Țepeș', ['place'], undefined],
  ['', ['person'], undefined],
] as const)('named(%j, %j) is %j', (name, kinds, wanted) => {
  expect(base.named(name, kinds)?.name).toBe(wanted);
});

it.each([
  ['', ['2024-05-01-visit', 'undated']],
  ['SUND', ['2024-05-01-visit']],
  ['visits minister', ['2024-05-01-visit']],
  ['2024-05', ['2024-05-01-visit']],
  ['undated', ['undated']],
  ['elsewhere', []],
])('completeRelease(%j) finds %j', (typed, wanted) => {
  expect(base.completeRelease(typed).map((r) => r.id)).toEqual(wanted);
});
