import { h, the } from './dom.js';
import { markdown } from './markdown-dom.js';

const TEXT = 4;
const FILE = 19;
const RADIO = 21;
const CHECKBOX_GROUP = 22;
const CHECKBOX = 23;

/**
 * Open a form that the bot asked for. `submit` gets the values by custom id and says what is wrong, if anything;
 * `choices` are what selects of users, roles and channels choose among; `upload` sends a file ahead.
 */
export function openForm(form, submit, { choices = {}, upload = null } = {}) {
  const dialog = /** @type {HTMLDialogElement} */ (the('dialog'));
  const refusal = h('p', { class: 'refusal', role: 'alert' });
  const close = () => {
    dialog.close();
    dialog.replaceChildren();
    the('box').focus();
  };
  const element = h(
    'form',
    {
      method: 'dialog',
      onsubmit: async (event) => {
        event.preventDefault();
        const { values, refused } = await valuesIn(element, upload);
        const problem = refused ?? (await submit(values));
        if (problem) refusal.textContent = problem;
        else close();
      },
    },
    h('h2', { id: 'dialog-title', text: form.title }),
    ...form.components.flatMap((one) => fields(one, choices)),
    refusal,
    h(
      'div',
      { class: 'row end' },
      h('button', { type: 'button', class: 'button secondary', onclick: close, text: 'Cancel' }),
      h('button', { type: 'submit', class: 'button primary', text: 'Submit' }),
    ),
  );
  dialog.replaceChildren(element);
  dialog.oncancel = () => setTimeout(close, 0);
  dialog.showModal();
  element.querySelector('input, textarea, select')?.focus();
}

function fields(part, choices) {
  const withChoices = (data) => ({ ...data, options: data.options ?? choices[data.type] });
  if (part.type === 1) return (part.components ?? []).map((one) => field(withChoices(one), one.label, ''));
  if (part.type === 18) return [field(withChoices(part.component), part.label, part.description ?? '')];
  if (part.type === 10) return [h('div', { class: 'content' }, markdown(part.content))];
  return [h('p', { class: 'file', text: `A field of type ${part.type}, which this page does not draw` })];
}

function field(data, label, description) {
  const id = `field-${data.custom_id}`;
  const needed = data.required ?? data.type !== CHECKBOX;
  const mark = needed ? h('span', { class: 'dim', text: ' (required)' }) : null;
  const about = description !== '' && h('p', { class: 'dim', id: `${id}-about`, text: description });
  const common = { id, 'data-field': data.custom_id, 'aria-describedby': about ? `${id}-about` : null };
  if (data.type === RADIO || data.type === CHECKBOX_GROUP) {
    const group = {
      ...common,
      class: 'field',
      role: data.type === RADIO ? 'radiogroup' : 'group',
      'data-kind': 'ticks',
      'aria-label': label,
    };
    return h('div', group, h('p', { class: 'label' }, label, mark), about, ...ticks(data, id));
  }
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label ?? data.custom_id, mark),
    about,
    control(data, { ...common, required: needed }),
  );
}

/** One tick for each option: of a group any number, of a radio group one. */
function ticks(data, id) {
  const type = data.type === RADIO ? 'radio' : 'checkbox';
  return data.options.map((option) =>
    h(
      'label',
      { class: 'tick' },
      h('input', { type, name: id, value: option.value, checked: option.default === true }),
      option.label,
      option.description ? h('span', { class: 'dim', text: ` ${option.description}` }) : null,
    ),
  );
}

function control(data, common) {
  if (data.type === TEXT) {
    const limits = { minlength: data.min_length, maxlength: data.max_length ?? 4000, placeholder: data.placeholder };
    if (data.style === 2) return h('textarea', { ...common, ...limits, rows: 5 }, data.value ?? '');
    return h('input', { ...common, ...limits, type: 'text', value: data.value });
  }
  if (data.type === FILE) return h('input', { ...common, type: 'file', multiple: (data.max_values ?? 1) > 1 });
  if (data.type === CHECKBOX) return h('input', { ...common, type: 'checkbox', checked: data.default === true });
  if (data.options) {
    const many = (data.max_values ?? 1) > 1;
    const options = data.options.map((option) =>
      h('option', { value: option.value, selected: option.default === true, text: option.label }),
    );
    const first = many ? null : h('option', { value: '', text: data.placeholder ?? 'Choose …' });
    return h('select', { ...common, multiple: many }, first, ...options);
  }
  return h('p', { class: 'file', text: `A field of type ${data.type}, which this page does not draw` });
}

/** What was entered, by custom id; files are sent ahead and stand in it by their number. */
async function valuesIn(form, upload) {
  const values = {};
  for (const one of form.querySelectorAll('[data-field]')) {
    const name = one.dataset.field;
    if (one.dataset.kind === 'ticks') values[name] = [...one.querySelectorAll('input:checked')].map((tick) => tick.value);
    else if (one instanceof HTMLSelectElement)
      values[name] = [...one.selectedOptions].map((option) => option.value).filter((value) => value !== '');
    else if (one.type === 'checkbox') values[name] = one.checked;
    else if (one.type === 'file') {
      const sent = await Promise.all([...one.files].map((file) => upload(file)));
      const refused = sent.find((result) => result.refused);
      if (refused) return refused;
      values[name] = sent.map((result) => result.value);
    } else values[name] = one.value;
  }
  return { values };
}
