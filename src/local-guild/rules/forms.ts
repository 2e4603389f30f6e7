import type { ZodMiniType } from 'zod/mini';
import { asRecord, FormErrors, records } from './form.ts';

/** Check a form (modal) that a bot asks to be shown: the schema, one to five rows, unique custom ids. */
export function checkForm(schema: ZodMiniType, body: unknown): void {
  const errors = new FormErrors();
  errors.check(schema, body);
  const rows = records(asRecord(asRecord(body)?.data)?.components);
  const at = ['data', 'components'];
  if (rows.length < 1 || rows.length > 5) errors.add(at, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  const seen = new Set<unknown>();
  rows.forEach((row, index) => {
    const inner = [...records(row.components), ...(asRecord(row.component) ? [asRecord(row.component) ?? {}] : [])];
    for (const field of inner) {
      if (field.custom_id !== undefined && seen.has(field.custom_id))
        errors.add([...at, index], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
      seen.add(field.custom_id);
    }
  });
  errors.throwIfAny();
}
