import type { Context } from 'hono';

/**
 * Says, once per route and key, which keys of a body nobody knows. Discord ignores them without a word, which
 * makes a misspelled key hard to find.
 */
export function ignoredNotes(log: (line: string) => void): (context: Context, ignored: readonly string[]) => void {
  const said = new Set<string>();
  return (context, ignored) => {
    const route = `${context.req.method} ${context.req.path.replaceAll(/\/\d+(\/[\w-]{40,})?/g, '/…')}`;
    for (const key of ignored) {
      const line = `ignored, as Discord does: unknown key "${key.replaceAll(/\.\d+\./g, '.n.')}" in ${route}`;
      if (!said.has(line)) log(line);
      said.add(line);
    }
  };
}
