import { asRecord, type FormErrors, records } from './form.ts';

type Fields = Record<string, unknown>;
type Path = readonly PropertyKey[];

const LINK = 5;
const PREMIUM = 6;
const SELECTS = [3, 5, 6, 7, 8];
const TOTAL = 40;
const CHARACTERS = 4000;

/** Check what Discord checks in a message's components beyond its published schema. */
export function checkComponents(errors: FormErrors, value: unknown, at: Path, v2: boolean, files: readonly string[]): void {
  const top = records(value);
  if (!v2) {
    top.forEach((component, index) => {
      if (component.type !== 1) errors.add([...at, index, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
    });
    if (top.length > 5) errors.add(at, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  }
  const ids = new Set<unknown>();
  let count = 0;
  let text = 0;
  const visit = (component: Fields, path: Path): void => {
    count += 1;
    if (component.type === 10 && typeof component.content === 'string') text += component.content.length;
    if (typeof component.custom_id === 'string') {
      if (ids.has(component.custom_id))
        errors.add([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
      ids.add(component.custom_id);
    }
    if (component.type === 1) checkRow(errors, component, path);
    if (component.type === 2) checkButton(errors, component, path);
    if (component.type === 3) checkSelect(errors, component, path);
    for (const [media, where] of mediaOf(component)) checkMedia(errors, media, [...path, ...where], files);
    records(component.components).forEach((inner, index) => {
      visit(inner, [...path, 'components', index]);
    });
    const accessory = asRecord(component.accessory);
    if (accessory) visit(accessory, [...path, 'accessory']);
  };
  top.forEach((component, index) => {
    visit(component, [...at, index]);
  });
  if (v2 && count > TOTAL) errors.add(at, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `The maximum number of components is ${TOTAL}`);
  if (v2 && text > CHARACTERS)
    errors.add(at, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `Component displayable text size exceeds maximum size of ${CHARACTERS}`);
}

function checkRow(errors: FormErrors, row: Fields, path: Path): void {
  const inner = records(row.components);
  if (inner.some((one) => SELECTS.includes(Number(one.type))) && inner.length > 1)
    errors.add([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
}

function checkButton(errors: FormErrors, button: Fields, path: Path): void {
  if (button.style === LINK) {
    if (!button.url) errors.required([...path, 'url']);
    if (button.custom_id)
      errors.add(
        [...path, 'custom_id'],
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
  } else if (button.style !== PREMIUM) {
    if (!button.custom_id) errors.add([...path, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    if (button.url) errors.add([...path, 'url'], 'BUTTON_COMPONENT_INVALID_URL', 'A url is only for link buttons');
  }
  if (button.style !== PREMIUM && !button.label && !button.emoji) errors.required([...path, 'label']);
}

function checkSelect(errors: FormErrors, select: Fields, path: Path): void {
  const seen = new Set<unknown>();
  records(select.options).forEach((option, index) => {
    if (seen.has(option.value))
      errors.add(
        [...path, 'options', index, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    seen.add(option.value);
  });
  const [low, high] = [Number(select.min_values ?? 1), Number(select.max_values ?? 1)];
  if (low > high) errors.add([...path, 'min_values'], 'SELECT_COMPONENT_MIN_VALUES_MAX', 'Min values cannot be greater than max values');
}

/** The media that a component shows, with its place in it. */
function mediaOf(component: Fields): [Fields, Path][] {
  const found: [Fields, Path][] = [];
  const take = (value: unknown, where: Path) => {
    const media = asRecord(value);
    if (media) found.push([media, where]);
  };
  if (component.type === 11) take(component.media, ['media']);
  if (component.type === 12) for (const [index, item] of records(component.items).entries()) take(item.media, ['items', index, 'media']);
  if (component.type === 13) take(component.file, ['file']);
  return found;
}

function checkMedia(errors: FormErrors, media: Fields, path: Path, files: readonly string[]): void {
  const url = typeof media.url === 'string' ? media.url : '';
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
  if (name !== null && !files.includes(name))
    errors.add([...path, 'url'], 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', 'The referenced attachment was not found');
}
