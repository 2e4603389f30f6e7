import { expect, it } from 'vitest';
import { Lanes } from '../../src/discord/lanes.ts';

it('does three things of one person at once, in their order, and never lets another wait', async () => {
  const lanes = new Lanes();
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () => {
    log.push(name);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  const all = ['a1', 'a2', 'a3', 'a4', 'a5'].map((name) => lanes.run('a', work(name)));
  const other = lanes.run('b', work('b1'));
  expect(log).toEqual(['a1', 'a2', 'a3', 'b1']);
  ends[0]!();
  await all[0];
  expect(log.at(-1)).toBe('a4');
  for (let i = 1; i < 6; i++) {
    await expect.poll(() => ends[i]).toBeDefined();
    ends[i]!();
  }
  await Promise.all([...all, other]);
  expect(log).toEqual(['a1', 'a2', 'a3', 'b1', 'a4', 'a5']);
});

it('goes on after work that fails', async () => {
  const lanes = new Lanes();
  const failing = Array.from({ length: 3 }, () => lanes.run('a', () => Promise.reject(new Error('no'))));
  const after = lanes.run('a', async () => 'done');
  for (const one of failing) await expect(one).rejects.toThrow('no');
  expect(await after).toBe('done');
});
