import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalGuild } from '../../src/local-guild/index.ts';
import { api, closeAll, openGuild } from './bot.ts';

let guild: LocalGuild;
beforeAll(async () => {
  guild = await openGuild({ rateLimits: false });
});
afterAll(closeAll);

const text = { type: 3, name: 'text', description: 'Text' };
const ok = { name: 'ok', description: 'Fine' };

/** What is wrong with a list of commands, as `path: CODE` lines; empty if it is taken. */
async function commandErrors(commands: unknown): Promise<string[]> {
  const answer = await api(guild, `/applications/${guild.applicationId}/guilds/${guild.guildId}/commands`, {
    method: 'PUT',
    json: commands,
  });
  return errorsOf(answer);
}

async function messageErrors(message: unknown): Promise<string[]> {
  return errorsOf(await api(guild, `/channels/${guild.channelId}/messages`, { method: 'POST', json: message }));
}

async function errorsOf(answer: Response): Promise<string[]> {
  const body = (await answer.json()) as { code?: number; message?: string; errors?: object };
  if (answer.ok) return [];
  if (body.code !== 50035) return [`${body.code}`];
  expect([answer.status, body.message]).toEqual([400, 'Invalid Form Body']);
  return flat(body.errors ?? {}, '');
}

function flat(tree: object, path: string): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map((one) => `${path}: ${one.code}`)
      : flat(value, path === '' ? key : `${path}.${key}`),
  );
}

describe('commands that Discord refuses', () => {
  it.each<[string, unknown, string[]]>([
    ['none wrong', [ok, { ...ok, type: 3, name: 'Read This', description: undefined }], []],
    ['no array', {}, [': LIST_TYPE_CONVERT']],
    ['no name', [{ description: 'x' }], ['0.name: BASE_TYPE_REQUIRED']],
    ['capitals in a name', [{ ...ok, name: 'Ok' }], ['0.name: APPLICATION_COMMAND_INVALID_NAME']],
    ['a blank in a name', [{ ...ok, name: 'o k' }], ['0.name: APPLICATION_COMMAND_INVALID_NAME']],
    ['a long name', [{ ...ok, name: 'x'.repeat(33) }], ['0.name: BASE_TYPE_MAX_LENGTH']],
    ['no description', [{ name: 'ok' }], ['0.description: BASE_TYPE_REQUIRED']],
    ['a long description', [{ ...ok, description: 'x'.repeat(101) }], ['0.description: BASE_TYPE_MAX_LENGTH']],
    [
      'a context command with a description',
      [{ ...ok, type: 3 }],
      ['0.description: APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED'],
    ],
    ['two of one name', [ok, ok], ['1: APPLICATION_COMMANDS_DUPLICATE_NAME']],
    ['an option without a description', [{ ...ok, options: [{ type: 3, name: 'a' }] }], ['0.options.0.description: BASE_TYPE_REQUIRED']],
    ['an option of an unknown type', [{ ...ok, options: [{ ...text, type: 99 }] }], ['0.options.0.type: BASE_TYPE_CHOICES']],
    [
      '26 options',
      [{ ...ok, options: Array.from({ length: 26 }, (_, n) => ({ ...text, name: `o${n}` })) }],
      ['0.options: BASE_TYPE_MAX_LENGTH'],
    ],
    ['two options of one name', [{ ...ok, options: [text, text] }], ['0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS']],
    [
      'a required option after an optional one',
      [{ ...ok, options: [text, { ...text, name: 'b', required: true }] }],
      ['0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'autocomplete with choices',
      [{ ...ok, options: [{ ...text, autocomplete: true, choices: [{ name: 'a', value: 'a' }] }] }],
      ['0.options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_INVALID'],
    ],
    [
      '26 choices',
      [{ ...ok, options: [{ ...text, choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) }] }],
      ['0.options.0.choices: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a subcommand beside an option',
      [{ ...ok, options: [text, { type: 1, name: 'sub', description: 'x' }] }],
      ['0.options.1: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
    ],
    ['permissions in a string, as they must be', [{ ...ok, default_member_permissions: '8' }], []],
    [
      'more than 8000 characters',
      [{ ...ok, options: [{ ...text, choices: Array.from({ length: 2 }, (_, n) => ({ name: `${n}`, value: `${n}`.repeat(5000) })) }] }],
      ['0: APPLICATION_COMMAND_TOO_LARGE'],
    ],
    ['101 commands', Array.from({ length: 101 }, (_, n) => ({ ...ok, name: `c${n}` })), ['30032']],
  ])('%s', async (_, commands, errors) => {
    expect(await commandErrors(commands)).toEqual(errors);
  });

  it('keeps the id of a command that is registered again under its name', async () => {
    await commandErrors([ok]);
    const [before] = guild.commands();
    await commandErrors([{ ...ok, description: 'Still fine' }]);
    expect(guild.commands()[0]).toMatchObject({ id: before?.id, description: 'Still fine' });
    const path = `/applications/${guild.applicationId}/guilds/${guild.guildId}/commands/${before?.id}`;
    expect(await errorsOf(await api(guild, path, { method: 'PATCH', json: { name: 'Bad Name' } }))).toEqual([
      'name: APPLICATION_COMMAND_INVALID_NAME',
    ]);
    expect((await api(guild, path, { method: 'DELETE' })).status).toBe(204);
    expect(guild.commands()).toEqual([]);
  });
});

const row = (...components: object[]) => ({ type: 1, components });
const press = (custom_id: string) => ({ type: 2, style: 1, label: 'x', custom_id });
const V2 = 1 << 15;

describe('messages that Discord refuses', () => {
  it.each<[string, unknown, string[]]>([
    ['none wrong', { content: 'x'.repeat(2000), components: [row(press('a'), press('b'))] }, []],
    ['an empty one', { content: '  ' }, ['50006']],
    ['2001 characters', { content: 'x'.repeat(2001) }, ['content: BASE_TYPE_MAX_LENGTH']],
    ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, ['embeds: BASE_TYPE_MAX_LENGTH']],
    [
      '6001 characters over embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      ['embeds: MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      'an embed field without a value',
      { embeds: [{ fields: [{ name: 'a', value: '' }] }] },
      ['embeds.0.fields.0.value: BASE_TYPE_REQUIRED'],
    ],
    [
      '6 buttons in a row',
      { content: 'x', components: [row(...'abcdef'.split('').map(press))] },
      ['components.0.components: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'the same custom id twice',
      { content: 'x', components: [row(press('a')), row(press('a'))] },
      ['components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'a custom id of 101',
      { content: 'x', components: [row(press('a'.repeat(101)))] },
      ['components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a button without a custom id',
      { content: 'x', components: [row({ type: 2, style: 1, label: 'x' })] },
      ['components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED'],
    ],
    [
      'a link without an address',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'x' })] },
      ['components.0.components.0.url: BASE_TYPE_REQUIRED'],
    ],
    [
      'text displays without the flag',
      { content: 'x', components: [{ type: 10, content: 'x' }] },
      ['components.0.type: UNION_TYPE_CHOICES'],
    ],
    [
      'content with Components V2',
      { flags: V2, content: 'x', components: [{ type: 10, content: 'x' }] },
      ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      '4001 characters in Components V2',
      {
        flags: V2,
        components: [
          { type: 10, content: 'x'.repeat(4000) },
          { type: 10, content: 'x' },
        ],
      },
      ['components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    [
      '41 components',
      { flags: V2, components: [{ type: 17, components: Array.from({ length: 40 }, () => ({ type: 14 })) }] },
      ['components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    [
      'a picture that was not sent',
      { flags: V2, components: [{ type: 12, items: [{ media: { url: 'attachment://p.png' } }] }] },
      ['components.0.items.0.media.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
    ],
  ])('%s', async (_, message, errors) => {
    expect(await messageErrors(message)).toEqual(errors);
  });

  it('takes a misspelled key as Discord does, but says so once', async () => {
    const misspelled = { conent: 'x', content: 'x', tts: false, components: [row({ ...press('a'), colour: 1 })] };
    expect(await messageErrors(misspelled)).toEqual([]);
    expect(await messageErrors(misspelled)).toEqual([]);
    expect(guild.notices).toEqual([
      'ignored, as Discord does: unknown key "conent" in POST /api/v10/channels/…/messages',
      'ignored, as Discord does: unknown key "components.n.components.n.colour" in POST /api/v10/channels/…/messages',
    ]);
  });

  it('refuses an edit that would leave nothing, and keeps the message as it was', async () => {
    await messageErrors({ content: 'something' });
    const before = guild.messages().at(-1);
    const path = `/channels/${guild.channelId}/messages/${before?.id}`;
    expect(await errorsOf(await api(guild, path, { method: 'PATCH', json: { content: '' } }))).toEqual(['50006']);
    expect(guild.messages().at(-1)).toEqual(before);
    expect(await errorsOf(await api(guild, path, { method: 'PATCH', json: { content: '', embeds: [{ title: 'x' }] } }))).toEqual([]);
    expect(guild.messages().at(-1)).toMatchObject({ content: '', embeds: [{ title: 'x' }] });
  });

  it('says whom a message pings: the defaults ping, `parse: []` does not', async () => {
    const content = `@everyone <@${guild.users.admin.id}>`;
    await messageErrors({ content });
    await messageErrors({ content, allowed_mentions: { parse: [] } });
    const [loud, quiet] = guild.messages().slice(-2);
    expect([loud?.mention_everyone, loud?.mentions.length]).toEqual([true, 1]);
    expect([quiet?.mention_everyone, quiet?.mentions.length]).toEqual([false, 0]);
  });
});
