import { randomBytes } from 'node:crypto';
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { TooMuchError } from '../knowledge/apart/thread.ts';
import { ReleaseFormatError } from '../knowledge/front-matter.ts';
import type { Shelf } from '../knowledge/library.ts';
import { type AddOptions, DuplicateError } from '../knowledge/shelf.ts';
import type { Release } from '../model/release.ts';
import { customId } from './custom-id.ts';
import { cut } from './cut.ts';
import { escapeText } from './escape.ts';
import type { Form } from './form.ts';
import { button, message, note, type Reply, rows } from './message.ts';
import { renderRead } from './render-read.ts';

/** The action of the form in which a release is pasted. */
export const PASTED = 'pasted';
/** The action of the button that puts a release in the place of another. */
export const REPLACE = 'replace';

/** The fields of the forms, by their custom ids. */
export const FIELD = { title: 'title', date: 'date', source: 'source', url: 'url', text: 'text' } as const;
/** Discord's limit for what is typed into a form. */
const MAX_TYPED = 4_000;

/** Releases that wait for somebody to say that they shall replace another; the oldest make room. */
const waiting = new Map<string, Release>();
const MAX_WAITING = 30;

/** Makes a release, adds it, and shows what was read; or says what is wrong with it, and that nothing was added. */
export async function addTo(shelf: Shelf, what: string, make: () => Release | Promise<Release>, options: AddOptions = {}): Promise<Reply> {
  let release: Release | undefined;
  try {
    release = await make();
    const reading = await shelf.add(release, options);
    const headline = options.replace ? 'It is in its place.' : 'Added.';
    return renderRead(`${headline} This server can ask it now; no other sees it.`, reading, { own: true });
  } catch (fault) {
    const name = escapeText(cut(what, 100));
    if (fault instanceof DuplicateError && release) return offerToReplace(name, fault, release);
    if (fault instanceof ReleaseFormatError) return note(`${name} ${escapeText(fault.message)}. Nothing was added.`);
    if (fault instanceof TooMuchError) return note(`${name} is more than can be read in five minutes. Nothing was added.`);
    throw fault;
  }
}

function offerToReplace(name: string, { message: why, existing }: DuplicateError, release: Release): Reply {
  const token = randomBytes(8).toString('hex');
  waiting.set(token, release);
  if (waiting.size > MAX_WAITING) waiting.delete(waiting.keys().next().value!);
  const text = `${name} ${escapeText(why)}. Nothing was added. It can take the place of “${escapeText(cut(existing.title || existing.id, 160))}” for this server.`;
  return message([text, ...rows([button('Replace it', customId(REPLACE, token))])], { ephemeral: true });
}

/** The release that waits under a token, once. */
export function takeWaiting(token: string): Release | undefined {
  const release = waiting.get(token);
  waiting.delete(token);
  return release;
}

/** The form in which a release is pasted; what is known already stands in it. */
export function pasteForm(known: Partial<Record<keyof typeof FIELD, string>> = {}): Form {
  const text = labelled('Text', 'The release to the letter. For a longer one use a file.', {
    custom_id: FIELD.text,
    style: TextInputStyle.Paragraph,
    max_length: MAX_TYPED,
    required: true,
    ...prefilled(known.text, MAX_TYPED),
  });
  return { form: { custom_id: customId(PASTED), title: 'Add a release', components: [text, ...particulars(known)] } };
}

/** The form that asks for what stands around the text of a release. */
export function particularsForm(action: string, { id, title, date, source, url }: Release): Form {
  const components = particulars({ title, date: date ?? '', source, url });
  return { form: { custom_id: customId(action, id), title: 'Title, date and source', components } };
}

type Components = APIModalInteractionResponseCallbackData['components'];

function particulars(known: Partial<Record<keyof typeof FIELD, string>>): Components {
  const line = (id: keyof typeof FIELD, label: string, hint: string) =>
    labelled(label, hint, { custom_id: id, style: TextInputStyle.Short, max_length: 300, required: false, ...prefilled(known[id], 300) });
  return [
    line('title', 'Title', 'Its headline'),
    line('date', 'Date', 'The day of issue, as 2024-05-31; “last week” is counted from it'),
    line('source', 'Source', 'Who issued it'),
    line('url', 'Source link', 'Where it was published, from https:// on'),
  ];
}

function labelled(label: string, description: string, input: object): Components[number] {
  return { type: ComponentType.Label, label, description, component: { type: ComponentType.TextInput, ...input } } as Components[number];
}

function prefilled(text: string | undefined, longest: number): object {
  return text === undefined || text === '' ? {} : { value: text.slice(0, longest) };
}
