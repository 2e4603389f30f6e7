import { type Resolved, readReference, storeUpload } from './command-options.ts';
import { type Channel, type Component, type Form, OptionKind, type Upload } from './model.ts';
import { RefusedError } from './refused.ts';
import type { World } from './world.ts';

/** What a person entered into one field: text, chosen values, a tick, or files. */
export type FieldValue = string | boolean | readonly string[] | readonly Upload[];
export type FormValues = Readonly<Record<string, FieldValue>>;

const Field = { String: 3, Text: 4, File: 19, Radio: 21, CheckboxGroup: 22, Checkbox: 23 } as const;

/** Kinds of select that choose among what the guild has, and the kind of option that takes the same. */
export const REFERENCES: Readonly<Record<number, number>> = {
  5: OptionKind.User,
  6: OptionKind.Role,
  7: OptionKind.Mentionable,
  8: OptionKind.Channel,
};

/** A form as it is sent back: its fields without their looks, with what was entered; refuses what the chat refuses. */
export function fillForm(world: World, channel: Channel, form: Form, values: FormValues): { components: unknown[]; resolved: Resolved } {
  const resolved: Resolved = {};
  const fill = (component: Component): Record<string, unknown> => {
    const base = { type: component.type, id: component.id };
    if (component.components) return { ...base, components: component.components.map(fill) };
    if (component.component) return { ...base, component: fill(component.component) };
    if (component.custom_id === undefined) return base;
    return { ...base, custom_id: component.custom_id, ...entered(world, channel, component, values[component.custom_id], resolved) };
  };
  return { components: form.components.map(fill), resolved };
}

function entered(
  world: World,
  channel: Channel,
  component: Component,
  value: FieldValue | undefined,
  resolved: Resolved,
): { value: unknown } | { values: string[] } {
  const name = component.label ?? component.custom_id ?? '';
  const needed = component.required ?? true;
  const list = (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined && one !== '');
  switch (component.type) {
    case Field.Text:
      return { value: textOf(component, name, needed, String(value ?? component.value ?? '')) };
    case Field.Checkbox:
      return { value: value === true || value === 'true' };
    case Field.Radio: {
      const [chosen] = list.length > 0 ? list : defaults(component);
      if (needed && chosen === undefined) throw new RefusedError(`"${name}" must be chosen`);
      checkKnown(component, chosen === undefined ? [] : [String(chosen)]);
      return { value: chosen ?? null };
    }
    case Field.File: {
      const files = list.filter((one): one is Upload => typeof one === 'object');
      checkCount(component, name, files.length, needed ? 1 : 0);
      return { values: files.map((file) => storeUpload(world, channel, file, resolved)) };
    }
    default: {
      const chosen = (list.length > 0 ? list : defaults(component)).map(String);
      checkCount(component, name, chosen.length, needed ? 1 : 0);
      const type = REFERENCES[component.type];
      if (type !== undefined) return { values: chosen.map((one) => readReference(world, channel, { type, name }, one, resolved)) };
      checkKnown(component, chosen);
      return { values: chosen };
    }
  }
}

function defaults(component: Component): string[] {
  return (component.options ?? []).filter((option) => option.default).map((option) => option.value);
}

function textOf(component: Component, name: string, needed: boolean, text: string): string {
  if (needed && text === '') throw new RefusedError(`"${name}" must be filled in`);
  if (text.length < (component.min_length ?? 0) && text !== '') throw new RefusedError(`"${name}" is too short`);
  if (text.length > (component.max_length ?? 4000)) throw new RefusedError(`"${name}" is too long`);
  return text;
}

function checkCount(component: Component, name: string, count: number, fewest: number): void {
  const low = count === 0 && fewest === 0 ? 0 : (component.min_values ?? 1);
  const high = component.max_values ?? (component.type === Field.CheckboxGroup ? (component.options?.length ?? 1) : 1);
  if (count < low || count > high) throw new RefusedError(`"${name}": choose between ${low} and ${high}`);
}

function checkKnown(component: Component, values: readonly string[]): void {
  const known = (component.options ?? []).map((option) => option.value);
  const strange = values.find((value) => !known.includes(value));
  if (strange !== undefined) throw new RefusedError(`"${component.custom_id}" has no option "${strange}"`);
}
