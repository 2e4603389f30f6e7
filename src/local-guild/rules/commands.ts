import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { tooManyCommands } from '../errors.ts';
import { CommandKind, OptionKind } from '../model.ts';
import { asRecord, FormErrors, records } from './form.ts';

type Fields = Record<string, unknown>;
type Path = readonly PropertyKey[];

/** Discord's documented pattern for the names of slash commands and their options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** How many commands of each kind one scope may hold. */
export const COMMAND_LIMITS: Readonly<Record<number, number>> = {
  [CommandKind.ChatInput]: 100,
  [CommandKind.User]: 15,
  [CommandKind.Message]: 15,
};
const CHARACTERS = 8000;

/** Check one command body; throws Discord's 'Invalid Form Body'. Returns the keys that nobody knows. */
export function checkCommand(body: unknown): string[] {
  const errors = new FormErrors();
  checkInto(errors, body, []);
  errors.throwIfAny();
  return errors.ignored;
}

/** Check a body that replaces all commands of a scope: every command, then what they must not be together. */
export function checkCommandList(body: unknown): string[] {
  const errors = new FormErrors();
  if (!Array.isArray(body)) {
    errors.add([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    errors.throwIfAny();
    return [];
  }
  for (const [index, one] of body.entries()) checkInto(errors, one, [index]);
  const seen = new Set<string>();
  records(body).forEach((command, index) => {
    const key = `${kindOf(command)} ${String(command.name)}`;
    if (seen.has(key)) errors.add([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    seen.add(key);
  });
  errors.throwIfAny();
  for (const [kind, limit] of Object.entries(COMMAND_LIMITS)) {
    if (records(body).filter((command) => kindOf(command) === Number(kind)).length > limit) throw tooManyCommands(limit);
  }
  return errors.ignored;
}

function kindOf(command: Fields): number {
  return typeof command.type === 'number' ? command.type : CommandKind.ChatInput;
}

function checkInto(errors: FormErrors, body: unknown, at: Path): void {
  const command = asRecord(body);
  if (!command) {
    errors.add(at, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    return;
  }
  // The published schema types this bit set as a number; the wire carries it as a string of digits.
  const permissions = command.default_member_permissions;
  // Age restriction is missing from it as well.
  const { nsfw: _, ...known } = command;
  const readable = typeof permissions === 'string' && /^\d+$/.test(permissions) ? Number(permissions) : permissions;
  errors.check(ApplicationCommandUpdateRequestSchema, { ...known, default_member_permissions: readable }, at);

  if (kindOf(command) === CommandKind.ChatInput) {
    checkName(errors, command.name, [...at, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    if (command.description === undefined || command.description === null || command.description === '')
      errors.required([...at, 'description']);
    checkOptions(errors, command.options, [...at, 'options'], true);
  } else {
    if (command.description) errors.add([...at, 'description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED', NO_DESCRIPTION);
    if (Array.isArray(command.options) && command.options.length > 0)
      errors.add([...at, 'options'], 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED', NO_OPTIONS);
  }
  if (characters(command) > CHARACTERS) errors.add(at, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${CHARACTERS})`);
}

const NO_DESCRIPTION = 'Context menu commands cannot have description';
const NO_OPTIONS = 'Context menu commands cannot have options';

/** Length is the schema's to report; this finds the characters that it lets through. */
function checkName(errors: FormErrors, name: unknown, path: Path, code: string, message: string): void {
  if (typeof name !== 'string' || name === '' || name.length > 32) return;
  if (!NAME.test(name) || name !== name.toLowerCase()) errors.add(path, code, message);
}

function checkOptions(errors: FormErrors, value: unknown, at: Path, top: boolean): void {
  const options = records(value);
  const nested = (option: Fields) => option.type === OptionKind.Subcommand || option.type === OptionKind.SubcommandGroup;
  const names = new Set<unknown>();
  let optionalSeen = false;
  options.forEach((option, index) => {
    const path = [...at, index];
    checkName(errors, option.name, [...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    if (option.name !== undefined && names.has(option.name))
      errors.add([...path, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    names.add(option.name);
    if (nested(option)) {
      if (top && options.some((other) => !nested(other)))
        errors.add(
          path,
          'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          'Sub-command and sub-command group option types are mutually exclusive to all other types',
        );
      checkOptions(errors, option.options, [...path, 'options'], false);
      return;
    }
    if (option.required === true && optionalSeen)
      errors.add(path, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options must be placed before non-required options');
    if (option.required !== true) optionalSeen = true;
    checkChoices(errors, option, path);
  });
}

function checkChoices(errors: FormErrors, option: Fields, path: Path): void {
  const choices = records(option.choices);
  if (option.autocomplete === true && choices.length > 0)
    errors.add(
      [...path, 'autocomplete'],
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_INVALID',
      'Autocomplete and choices are mutually exclusive',
    );
  const searchable: unknown[] = [OptionKind.String, OptionKind.Integer, OptionKind.Number];
  if (option.autocomplete === true && !searchable.includes(option.type))
    errors.add(
      [...path, 'autocomplete'],
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_TYPE_INVALID',
      'Autocomplete is only for string, integer and number options',
    );
  const [low, high] = [option.min_value ?? option.min_length, option.max_value ?? option.max_length];
  if (typeof low === 'number' && typeof high === 'number' && low > high)
    errors.add(path, 'APPLICATION_COMMAND_OPTIONS_MIN_MAX_INVALID', 'Minimum value must be less than or equal to maximum value');
  for (const key of ['name', 'value'] as const) {
    const seen = new Set<unknown>();
    choices.forEach((choice, index) => {
      if (seen.has(choice[key]))
        errors.add(
          [...path, 'choices', index, key],
          `APPLICATION_COMMAND_OPTIONS_CHOICE_${key.toUpperCase()}_ALREADY_EXISTS`,
          `Option choice ${key} already exists`,
        );
      seen.add(choice[key]);
    });
  }
}

/** What counts towards the 8000: names, descriptions and choice values of the command and all that is in it. */
function characters(part: Fields): number {
  let sum = 0;
  for (const key of ['name', 'description', 'value'] as const) if (typeof part[key] === 'string') sum += part[key].length;
  for (const inner of [...records(part.options), ...records(part.choices)]) sum += characters(inner);
  return sum;
}
