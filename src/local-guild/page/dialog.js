import { h, the } from './dom.js';
import { markdown } from './markdown-dom.js';

/** Open a form that the bot asked for. `submit` gets the values by custom id and says what is wrong, if anything. */
export function openForm(form, submit) {
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
        const problem = await submit(valuesIn(element));
        if (problem) refusal.textContent = problem;
        else close();
      },
    },
    h('h2', { id: 'dialog-title', text: form.title }),
    ...form.components.flatMap((one) => fields(one)),
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

function fields(part) {
  if (part.type === 1) return (part.components ?? []).map((one) => field(one, one.label, ''));
  if (part.type === 18) return [field(part.component, part.label, part.description ?? '')];
  if (part.type === 10) return [h('div', { class: 'content' }, markdown(part.content))];
  return [h('p', { class: 'file', text: `A field of type ${part.type}, which this page does not draw` })];
}

function field(data, label, description) {
  const id = `field-${data.custom_id}`;
  const needed = data.required ?? true;
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label ?? data.custom_id, needed ? h('span', { class: 'dim', text: ' (required)' }) : null),
    description !== '' && h('p', { class: 'dim', text: description }),
    control(data, { id, 'data-field': data.custom_id, required: needed }),
  );
}

function control(data, common) {
  if (data.type === 4) {
    const limits = { minlength: data.min_length, maxlength: data.max_length ?? 4000, placeholder: data.placeholder };
    if (data.style === 2) return h('textarea', { ...common, ...limits, rows: 5 }, data.value ?? '');
    return h('input', { ...common, ...limits, type: 'text', value: data.value });
  }
  if (data.type === 3) {
    const many = (data.max_values ?? 1) > 1;
    const options = data.options.map((option) =>
      h('option', { value: option.value, selected: option.default === true, text: option.label }),
    );
    return h(
      'select',
      { ...common, multiple: many },
      many ? null : h('option', { value: '', text: data.placeholder ?? 'Choose …' }),
      ...options,
    );
  }
  return h('p', { class: 'file', text: `A field of type ${data.type}, which this page does not draw` });
}

function valuesIn(form) {
  const values = {};
  for (const one of form.querySelectorAll('[data-field]')) {
    const many = one instanceof HTMLSelectElement;
    values[one.dataset.field] = many ? [...one.selectedOptions].map((option) => option.value).filter((value) => value !== '') : one.value;
  }
  return values;
}
