import type { Context } from 'hono';
import { FormErrors } from '../rules/form.ts';
import { isSnowflake } from '../snowflake.ts';

/** An id in the query, or null; anything else that stands there is refused as Discord refuses it. */
export function idQuery(context: Context, name: string): bigint | null {
  const text = context.req.query(name);
  if (text === undefined) return null;
  if (text === '0' || isSnowflake(text)) return BigInt(text);
  return refuse(name, 'NUMBER_TYPE_COERCE', `Value "${text}" is not snowflake.`);
}

/** `limit` in the query: a whole number from 1 to `max`. */
export function limitQuery(context: Context, fallback: number, max: number): number {
  const text = context.req.query('limit');
  if (text === undefined) return fallback;
  const limit = Number(text);
  if (!Number.isInteger(limit)) return refuse('limit', 'NUMBER_TYPE_COERCE', `Value "${text}" is not int.`);
  if (limit < 1) return refuse('limit', 'NUMBER_TYPE_MIN', 'int value should be greater than or equal to 1.');
  if (limit > max) return refuse('limit', 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  return limit;
}

function refuse(name: string, code: string, message: string): never {
  const errors = new FormErrors();
  errors.add([name], code, message);
  throw errors.toError();
}
