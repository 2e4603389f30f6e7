/** Discord's limit for a custom id. */
const LONGEST = 100;
const BETWEEN = ':';

/**
 * The custom id of a button or form: the action's name and what it needs to know. It lies in the message and comes
 * back when the button is pressed, so that buttons work after a restart and on any process.
 */
export function customId(action: string, ...state: readonly (string | number)[]): string {
  const parts = [action, ...state.map(String)];
  const id = parts.join(BETWEEN);
  if (id.length > LONGEST || parts.some((part) => part.includes(BETWEEN))) throw new RangeError(`no custom id: ${id}`);
  return id;
}

/** The action and the state that a custom id holds. */
export function readCustomId(id: string): { action: string; state: readonly string[] } {
  const [action = '', ...state] = id.split(BETWEEN);
  return { action, state };
}
