import { expect, it } from 'vitest';
import { foldKey } from '../../src/reading/fold.ts';
import { CAREERS } from './careers.rows.ts';
import { answerFrom } from './fixture.ts';
import { ROLES } from './roles.rows.ts';

it.each([...ROLES, ...CAREERS])('%s — %s', (text, question, keys) => {
  const { status, items } = answerFrom(text, question);
  if (keys.length === 0) {
    expect({ status, items }).toEqual({ status: 'not-stated', items: [] });
    return;
  }
  const all = items.map((item) => foldKey(item)).join(' | ');
  for (const key of keys)
    if (key.startsWith('!')) expect(all).not.toContain(foldKey(key));
    else expect(all).toContain(foldKey(key));
});
