import type { ModalSubmitInteraction } from 'discord.js';
import { type FilledForm, releaseOfForm, withParticulars } from '../../knowledge/addition.ts';
import type { Action } from '../action.ts';
import { addTo, FIELD, PASTED, particularsForm, REPLACE, takeWaiting } from '../adding.ts';
import { note } from '../message.ts';
import { PARTICULARS } from '../render-read.ts';

const GONE = 'That release is not on the shelf of this server any more, so nothing was changed.';

/** The form in which a release was pasted. */
export const pasted: Action = {
  name: PASTED,
  slow: 'submit',
  submit: (sent, _state, { shelf }) =>
    addTo(shelf, 'That text', () => releaseOfForm({ ...particularsOf(sent), text: sent.fields.getTextInputValue(FIELD.text) })),
};

/** *Title, date, source*: changes what stands around the text of a release; its text stays. Its state is the release's id. */
export const particulars: Action = {
  name: PARTICULARS,
  slow: 'submit',
  press: (_pressed, [id = ''], { shelf }) => {
    const release = shelf.own.release(id);
    return release ? particularsForm(PARTICULARS, release) : note(GONE);
  },
  submit: async (sent, [id = ''], { shelf }) => {
    const release = shelf.own.release(id);
    if (!release) return note(GONE);
    return addTo(shelf, 'What you filled in', () => withParticulars(release, particularsOf(sent)), { replace: true });
  },
};

/** *Replace it*: puts a release that was just given in the place of the one like it. */
export const replace: Action = {
  name: REPLACE,
  slow: 'press',
  press: (_pressed, [token = ''], { shelf }) => {
    const release = takeWaiting(token);
    if (!release) return note('That offer has run out. Add the release again, with `replace: True`.');
    return addTo(shelf, 'That release', () => release, { replace: true });
  },
};

function particularsOf({ fields }: ModalSubmitInteraction): Omit<FilledForm, 'text'> {
  const of = (field: string): string => fields.getTextInputValue(field);
  return { title: of(FIELD.title), date: of(FIELD.date), source: of(FIELD.source), url: of(FIELD.url) };
}
