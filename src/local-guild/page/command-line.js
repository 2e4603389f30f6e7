/** Reads what is typed after a slash: which command, which options, and what could come next. No DOM here. */

const SUBCOMMAND = 1;
const GROUP = 2;

/** Commands as they are typed: one entry per command, or per subcommand of one. */
export function typedCommands(commands) {
  return commands
    .filter((command) => command.type === 1)
    .flatMap((command) => leaves(command, command.name))
    .sort((a, b) => a.path.localeCompare(b.path));
}

function leaves(level, path) {
  const nested = (level.options ?? []).filter((option) => option.type === SUBCOMMAND || option.type === GROUP);
  if (nested.length > 0) return nested.flatMap((option) => leaves(option, `${path} ${option.name}`));
  return [{ path, description: level.description, options: level.options ?? [] }];
}

/**
 * Read a command line.
 * @returns null for a plain message; otherwise `{ search }` while no command is named yet, or
 *   `{ command, parts, current, rest }`: the options given so far, the one the line ends in, and what belongs to none.
 */
export function readLine(text, commands) {
  if (!text.startsWith('/')) return null;
  const line = text.slice(1);
  const command = commands
    .filter((one) => line === one.path || line.startsWith(`${one.path} `))
    .sort((a, b) => b.path.length - a.path.length)[0];
  if (!command) return { search: line };
  const after = line.slice(command.path.length);
  if (after === '') return { search: line, command, parts: [], current: null, rest: '' };

  const starts = [];
  for (const option of command.options) {
    // The first place counts: a later "to:" inside a value is part of that value.
    const found = new RegExp(`(?:^|\\s)(${literally(option.name)}):`, 'u').exec(after);
    if (found) starts.push({ option, from: found.index, value: found.index + found[0].length });
  }
  starts.sort((a, b) => a.from - b.from);
  const parts = starts.map((start, index) => ({
    option: start.option,
    value: after.slice(start.value, starts[index + 1]?.from ?? after.length).trim(),
  }));
  const rest = after.slice(0, starts[0]?.from ?? after.length).trim();
  // Words without an option's name are meant for the first option that a command needs: `/ask who met him?`
  const implied = rest !== '' && !looksLikeName(rest, command) ? impliedOption(command, parts) : null;
  if (implied) parts.unshift({ option: implied, value: rest });
  return { command, parts, current: parts.at(-1) ?? null, rest: implied ? '' : rest, implied: implied !== null };
}

function looksLikeName(rest, command) {
  return command.options.some((option) => option.name.startsWith(rest.toLowerCase()) && option.required !== true);
}

function impliedOption(command, parts) {
  const required = command.options.find((option) => option.required && !parts.some((part) => part.option === option));
  return required ?? null;
}

/** Options that may still be added. */
export function openOptions(line) {
  const given = new Set(line.parts.map((part) => part.option));
  const open = line.command.options.filter((option) => !given.has(option));
  return line.rest === '' ? open : open.filter((option) => option.name.startsWith(line.rest.toLowerCase()));
}

/** The first required option that is missing, if any. */
export function missingOption(line) {
  return line.command.options.find((option) => option.required && !line.parts.some((part) => part.option === option && part.value !== ''));
}

/** Values by option name; `picked` maps the shown names of chosen suggestions to their values. */
export function valuesOf(line, picked = new Map()) {
  const values = {};
  for (const { option, value } of line.parts) if (value !== '') values[option.name] = picked.get(`${option.name}\n${value}`) ?? value;
  return values;
}

/** Write an option at the end of the line, in place of a half-typed name. */
export function withOption(text, line, option) {
  const base = line.rest === '' ? text.trimEnd() : text.slice(0, text.lastIndexOf(line.rest)).trimEnd();
  return `${base} ${option.name}:`;
}

/** Replace the value that the line ends in. */
export function withValue(text, line, value) {
  const { option, value: typed } = line.current;
  if (line.implied && line.parts.length === 1) return `/${line.command.path} ${option.name}:${value} `;
  return `${text.trimEnd().slice(0, text.trimEnd().length - typed.length)}${value} `;
}

function literally(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
