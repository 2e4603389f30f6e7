import * as z from 'zod/mini';
import { ApiError, type ErrorTree, type FieldError } from '../errors.ts';
import { fittingFirst } from './fitting-first.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** Collects what is wrong with a request body and words it as Discord does ('Invalid Form Body', code 50035). */
export class FormErrors {
  readonly #tree: ErrorTree = {};
  /** Keys that the schema does not know. Discord ignores them too; they are worth a word to whoever misspelled one. */
  readonly ignored: string[] = [];
  #any = false;

  /** Record one error at a path such as `['options', 0, 'name']`. */
  add(path: Path, code: string, message: string): void {
    this.#any = true;
    let node = this.#tree;
    for (const step of path) {
      const key = String(step);
      const next = node[key];
      const inner: ErrorTree = next && !Array.isArray(next) ? next : {};
      node[key] = inner;
      node = inner;
    }
    const list: FieldError[] = Array.isArray(node._errors) ? node._errors : [];
    list.push({ code, message });
    node._errors = list;
  }

  required(path: Path): void {
    this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  }

  /** Check a value against one of Discord's published schemas. */
  check(schema: z.ZodMiniType, value: unknown, at: Path = []): void {
    fittingFirst(schema);
    const result = z.safeParse(schema, value);
    if (result.success) collectIgnored(value, result.data, at, this.ignored);
    else for (const issue of result.error.issues) this.#take(issue, value, at);
  }

  throwIfAny(): void {
    if (this.#any) throw this.toError();
  }

  toError(): ApiError {
    return new ApiError(400, 50035, 'Invalid Form Body', this.#tree);
  }

  #take(issue: Issue, root: unknown, at: Path): void {
    const path = [...at, ...issue.path];
    const value = valueAt(root, issue.path);
    if (issue.code === 'invalid_union') {
      const branch = nearestBranch(issue.errors);
      if (!branch) this.add(path, 'BASE_TYPE_BAD_TYPE', 'Value is of the wrong type.');
      else for (const inner of branch) this.#take(inner, value, path);
      return;
    }
    const [code, message] = worded(issue, value);
    this.add(path, code, message);
  }
}

/** Of the shapes that a value could have had, the one it was meant to have: its `type` fits, and least is wrong. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const wrongType = (issue: Issue) => issue.path.length === 1 && issue.path[0] === 'type';
  const fitting = branches.filter((branch) => !branch.some(wrongType));
  return [...(fitting.length > 0 ? fitting : branches)].sort((a, b) => a.length - b.length)[0];
}

function worded(issue: Issue, value: unknown): [code: string, message: string] {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined || value === null) return ['BASE_TYPE_REQUIRED', 'This field is required'];
      return [`${issue.expected.toUpperCase()}_TYPE_CONVERT`, `Could not interpret "${String(value)}" as ${issue.expected}.`];
    case 'too_small':
      if (value === '') return ['BASE_TYPE_REQUIRED', 'This field is required'];
      if (issue.origin === 'string' || issue.origin === 'array')
        return ['BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum} or more in length.`];
      return ['NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`];
    case 'too_big':
      if (issue.origin === 'string' || issue.origin === 'array')
        return ['BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`];
      return ['NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`];
    case 'invalid_value':
      if (value === undefined) return ['BASE_TYPE_REQUIRED', 'This field is required'];
      return ['BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map((one) => JSON.stringify(one)).join(', ')}}.`];
    case 'invalid_format':
      if (issue.format === 'url') return ['URL_TYPE_INVALID_URL', 'Not a well formed URL.'];
      if (issue.format === 'datetime') return ['DATE_TIME_TYPE_PARSE', `Could not parse ${String(value)}. Should be ISO8601.`];
      return ['STRING_TYPE_REGEX', 'String value did not match validation regex.'];
    default:
      return ['BASE_TYPE_BAD_TYPE', issue.message];
  }
}

/** What was in the body and is not in what the schema made of it. Client libraries send empty values where nothing was set. */
function collectIgnored(sent: unknown, taken: unknown, at: Path, into: string[]): void {
  if (typeof sent !== 'object' || sent === null || typeof taken !== 'object' || taken === null) return;
  for (const [key, value] of Object.entries(sent)) {
    const kept = (taken as Record<string, unknown>)[key];
    if (kept === undefined && value) into.push([...at, key].join('.'));
    else collectIgnored(value, kept, [...at, key], into);
  }
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** A plain object, or null: bodies are not trusted to be what they should be. */
export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

/** The objects of an array; anything else in it has been reported by the schema already. */
export function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((one) => asRecord(one) ?? {}) : [];
}
