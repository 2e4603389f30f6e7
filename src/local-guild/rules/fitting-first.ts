import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;
type Parse = Schema['_zod']['parse'];

const seen = new WeakSet<Schema>();

/**
 * Lets every union in a schema try first the shape whose `type` the value has. zod tries them in their order and words the
 * misfit of each, and a message of Components V2 is unions within unions: that took most of the time of a check. What is
 * wrong with a value that does not fit is still told by all shapes, as zod does. Changes the schema itself, once.
 */
export function fittingFirst(schema: Schema): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'union':
      def.options.forEach(fittingFirst);
      tryFitting(schema as z.core.$ZodUnion);
      break;
    case 'object':
      Object.values(def.shape).forEach(fittingFirst);
      break;
    case 'array':
      fittingFirst(def.element);
      break;
    case 'lazy':
      fittingFirst(def.getter());
      break;
    case 'optional':
    case 'nullable':
      fittingFirst(def.innerType);
      break;
    default:
  }
}

function tryFitting(union: z.core.$ZodUnion): void {
  const byType = new Map<unknown, Schema>();
  for (const option of union._zod.def.options) for (const type of option._zod.propValues?.type ?? []) byType.set(type, option);
  const { parse } = union._zod;
  const fitting: Parse = (payload, context) => {
    const option = byType.get((payload.value as { type?: unknown } | null | undefined)?.type);
    const result = option?._zod.run({ value: payload.value, issues: [] }, context);
    return result && 'issues' in result && result.issues.length === 0 ? result : parse(payload, context);
  };
  // A union without checks of its own runs by parsing.
  if (union._zod.run === parse) union._zod.run = fitting;
  union._zod.parse = fitting;
}
