import type { ZodMiniType } from 'zod/mini';
import { emptyMessage } from '../errors.ts';
import { MessageFlag } from '../model.ts';
import { checkComponents } from './components.ts';
import { asRecord, FormErrors, records } from './form.ts';

type Path = readonly PropertyKey[];

const CONTENT = 2000;
const EMBED_CHARACTERS = 6000;

export interface MessageContext {
  /** Names of the files that come with the request, in the order of `files[n]`. */
  readonly files: readonly string[];
  /** True where a message without any content is refused (creating), false where keys may be left out (editing). */
  readonly creating: boolean;
  /** For an edit of a Components V2 message: it stays one, whatever the body's flags say. */
  readonly alreadyV2?: boolean;
  /** Where the message sits in the body, `['data']` in an interaction callback. */
  readonly at?: Path;
}

/**
 * Check a message body against Discord's schema and against the rules that the schema does not state: the
 * total length of embeds, what Components V2 excludes, unique custom ids, files that are named but not sent.
 * @returns the keys that nobody knows
 */
export function checkMessage(schema: ZodMiniType, body: unknown, context: MessageContext): string[] {
  const errors = new FormErrors();
  const at = context.at ?? [];
  errors.check(schema, body);
  const message = at.reduce<unknown>((value, key) => asRecord(value)?.[String(key)], body);
  const fields = asRecord(message) ?? {};
  const v2 = context.alreadyV2 === true || ((typeof fields.flags === 'number' ? fields.flags : 0) & MessageFlag.ComponentsV2) !== 0;

  if (typeof fields.content === 'string' && fields.content.length > CONTENT)
    errors.add([...at, 'content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${CONTENT} or fewer in length.`);
  checkEmbeds(errors, fields.embeds, [...at, 'embeds']);
  if (v2) {
    for (const key of ['content', 'embeds', 'poll', 'sticker_ids'] as const) {
      const value = fields[key];
      if (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
        errors.add(
          [...at, key],
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        );
    }
  }
  checkComponents(errors, fields.components, [...at, 'components'], v2, context.files);
  records(fields.attachments).forEach((attachment, index) => {
    // Small numbers name a file of this request; ids name one that the message already has.
    const n = Number(attachment.id);
    if (n < 10 && context.files[n] === undefined)
      errors.add([...at, 'attachments', index, 'id'], 'MESSAGE_ATTACHMENT_NOT_FOUND', `Attachment with ID ${n} not found`);
  });
  errors.throwIfAny();
  if (context.creating && isEmpty(fields) && context.files.length === 0) throw emptyMessage();
  return errors.ignored;
}

function isEmpty(fields: Record<string, unknown>): boolean {
  const blank = typeof fields.content !== 'string' || fields.content.trim() === '';
  const none = (key: string) => !Array.isArray(fields[key]) || (fields[key] as unknown[]).length === 0;
  return blank && none('embeds') && none('components') && none('sticker_ids') && !fields.poll;
}

function checkEmbeds(errors: FormErrors, value: unknown, at: Path): void {
  let total = 0;
  records(value).forEach((embed, index) => {
    const text = (part: unknown, ...keys: string[]) => keys.reduce((sum, key) => sum + String(asRecord(part)?.[key] ?? '').length, 0);
    total += text(embed, 'title', 'description') + text(embed.footer, 'text') + text(embed.author, 'name');
    records(embed.fields).forEach((field, n) => {
      total += text(field, 'name', 'value');
      for (const key of ['name', 'value']) {
        if (String(field[key] ?? '').trim() === '') errors.required([...at, index, 'fields', n, key]);
      }
    });
  });
  if (total > EMBED_CHARACTERS) errors.add(at, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${EMBED_CHARACTERS}`);
}
