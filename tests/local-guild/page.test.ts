import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LocalGuild } from '../../src/local-guild/index.ts';
import { closeAll, join, openGuild } from './bot.ts';
import { browserPath, launch } from './browser.ts';

const NAMES = ['Mircea Geoană', 'Vjosa Osmani', 'Goran Rakić'];
const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>';

const COMMANDS = [
  {
    name: 'met',
    description: 'Who met whom',
    options: [
      { type: 3, name: 'person', description: 'A person', required: true, autocomplete: true },
      { type: 3, name: 'with', description: 'Whom they met', autocomplete: true },
    ],
  },
  { name: 'form', description: 'Open a form' },
  { name: 'hidden', description: 'For admins', default_member_permissions: '8' },
  { name: 'look', description: 'Components V2' },
  { name: 'silent', description: 'Never answers' },
];

async function answer(i: Interaction): Promise<unknown> {
  if (i.isAutocomplete()) {
    const typed = fold(i.options.getFocused());
    return i.respond(NAMES.filter((name) => fold(name).includes(typed)).map((name) => ({ name, value: `id:${name}` })));
  }
  if (i.isButton()) return i.reply({ content: 'The sentence before: …', flags: MessageFlags.Ephemeral });
  if (i.isStringSelectMenu()) return i.update({ content: `chosen: ${i.values.join()}`, components: [] });
  if (i.isModalSubmit()) return i.reply(`asked: ${i.fields.getTextInputValue('q')}`);
  if (!i.isChatInputCommand()) return undefined;
  switch (i.commandName) {
    case 'met':
      return i.reply({
        content: `**${i.options.getString('person')}** met <b>someone</b>${i.options.getString('with') ?? ''}\n> “quoted”`,
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setCustomId('context').setLabel('In context').setStyle(ButtonStyle.Primary),
          ),
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
            new StringSelectMenuBuilder()
              .setCustomId('pick')
              .setPlaceholder('A release')
              .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
          ),
        ],
      });
    case 'form':
      return i.showModal(
        new ModalBuilder()
          .setCustomId('form')
          .setTitle('Ask a question')
          .addComponents(
            new ActionRowBuilder<TextInputBuilder>().addComponents(
              new TextInputBuilder().setCustomId('q').setLabel('Question').setStyle(TextInputStyle.Short),
            ),
          ),
      );
    case 'look':
      return i.reply({
        flags: MessageFlags.IsComponentsV2,
        files: [new AttachmentBuilder(Buffer.from(PICTURE), { name: 'p.svg' })],
        components: [
          {
            type: 17,
            accent_color: 0x4f6bd8,
            components: [
              { type: 10, content: '### Who met whom' },
              { type: 12, items: [{ media: { url: 'attachment://p.svg' }, description: 'Geoană met two people' }] },
            ],
          },
        ],
      });
    default:
      return i.commandName === 'silent' ? undefined : i.reply('ok');
  }
}

describe.skipIf(browserPath === null)('the page, in a browser', { timeout: 20_000 }, () => {
  let browser: Browser;
  let page: Page;
  let guild: LocalGuild;
  /** What the page must never do: ask another address for anything, or break its own policy. */
  let faults: string[];

  beforeAll(async () => {
    browser = await launch();
  }, 30_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page.close();
    await closeAll();
    expect(faults).toEqual([]);
  });

  async function open(options: Parameters<typeof openGuild>[0] = {}): Promise<void> {
    faults = [];
    guild = await openGuild(options);
    await join(guild, { commands: COMMANDS, onInteraction: answer });
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (line) => line.type() === 'error' && faults.push(`console: ${line.text()}`));
    page.on('request', (asked) => {
      if (!asked.url().startsWith(guild.url) && !asked.url().startsWith('data:')) faults.push(`asked ${asked.url()}`);
    });
    await page.goto(guild.url);
    await page.locator('body[data-bot=online]').waitFor();
  }

  const choices = () => page.getByTestId('choices').getByRole('option');
  const messages = () => page.getByTestId('message');
  const type = (text: string) => page.keyboard.type(text);
  const press = (key: string) => page.keyboard.press(key);

  it('completes a command, its option and a name with the keyboard alone', async () => {
    await open();
    await page.getByTestId('box').focus();
    await type('/');
    await choices().first().waitFor();
    expect(await choices().allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('/met')]));
    expect(await choices().count()).toBe(4);
    await type('me');
    await press('Enter');
    expect(await page.getByTestId('box').inputValue()).toBe('/met person:');
    await choices().nth(2).waitFor();
    await type('geoana');
    await choices().filter({ hasText: 'Mircea Geoană' }).waitFor();
    await expect.poll(() => choices().count()).toBe(1);
    await press('ArrowDown');
    const active = await page.getByTestId('box').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await press('Enter');
    expect(await page.getByTestId('box').inputValue()).toBe('/met person:Mircea Geoană ');
    await press('Enter');
    const content = messages().first().getByTestId('content');
    await content.waitFor();
    // The chosen name stands for its value; what looks like HTML stays text; a quotation is one.
    expect(await content.textContent()).toContain('id:Mircea Geoană met <b>someone</b>');
    expect(await content.locator('strong').textContent()).toBe('id:Mircea Geoană');
    expect(await content.locator('blockquote').textContent()).toBe('“quoted”');
    expect(await content.locator('b').count()).toBe(0);
    expect(await page.getByTestId('announce').textContent()).toContain('id:Mircea Geoană');
  });

  it('takes a command that is typed out', async () => {
    await open();
    await page.getByTestId('box').focus();
    await type('/met person:Geoană');
    await press('Enter');
    await messages().first().waitFor();
    expect(await messages().first().textContent()).toContain('Geoană met');
    expect(guild.messages()[0]?.content).toContain('**Geoană**');
    expect(await page.getByTestId('box').inputValue()).toBe('');
  });

  it('says what is missing and what is unknown, and sends nothing', async () => {
    await open();
    await page.getByTestId('box').focus();
    await type('/met with:x');
    await press('Escape');
    await press('Enter');
    expect(await page.getByTestId('refusal').textContent()).toContain('"person" is missing');
    await page.getByTestId('box').fill('/nothing');
    await press('Enter');
    expect(await page.getByTestId('refusal').textContent()).toContain('no command /nothing');
    expect(guild.messages()).toEqual([]);
  });

  it('presses buttons, chooses, fills a form, and keeps ephemeral answers to their reader', async () => {
    await open();
    await guild.runCommand({ name: 'met', options: { person: 'x' } });
    await page.getByRole('button', { name: 'In context' }).click();
    const hidden = messages().filter({ has: page.getByTestId('ephemeral') });
    await hidden.waitFor();
    expect(await hidden.textContent()).toContain('The sentence before');
    await page.getByTestId('user-ada').check();
    await expect.poll(() => messages().count()).toBe(1);
    await page.getByTestId('box').focus();
    await type('/hid');
    await choices().filter({ hasText: '/hidden' }).waitFor();
    await page.getByTestId('box').fill('');

    await page.getByTestId('select').selectOption('2');
    await page.getByRole('button', { name: 'Choose' }).click();
    await messages().filter({ hasText: 'chosen: 2' }).waitFor();

    await page.getByTestId('box').fill('/form');
    await press('Enter');
    await page.getByRole('dialog', { name: 'Ask a question' }).waitFor();
    await type('who met him?');
    await press('Enter');
    await messages().filter({ hasText: 'asked: who met him?' }).waitFor();
  });

  it('draws Components V2 with the words for a picture', async () => {
    await open();
    await page.getByTestId('box').focus();
    await type('/look');
    await press('Enter');
    await page.getByTestId('container').waitFor();
    expect(await page.getByTestId('container').getByRole('heading').textContent()).toBe('Who met whom');
    await page.getByRole('img', { name: 'Geoană met two people' }).waitFor();
  });

  it('says that the application did not respond', async () => {
    await open({ acknowledgeMs: 400 });
    await page.getByTestId('box').fill('/silent');
    await press('Enter');
    await page.getByTestId('failed').waitFor();
    expect(await page.getByTestId('failed').textContent()).toContain('The application did not respond');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByTestId('failed').count()).toBe(0);
  });
});
