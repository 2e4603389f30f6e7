import type { Interaction, ModalSubmitInteraction } from 'discord.js';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LocalGuild } from '../../src/local-guild/index.ts';
import { seriousViolations } from './axe.ts';
import { closeAll, join, openGuild } from './bot.ts';
import { browserPath, launch } from './browser.ts';

const OPTIONS = [
  { label: 'Red', value: 'r' },
  { label: 'Green', value: 'g' },
];
const field = (label: string, component: object) => ({ type: 18, label, component });
const FORM = {
  title: 'Everything',
  custom_id: 'form',
  components: [
    field('Whom', { type: 5, custom_id: 'user' }),
    field('Colour', { type: 21, custom_id: 'radio', options: OPTIONS }),
    field('Colours', { type: 22, custom_id: 'group', options: OPTIONS, min_values: 0, required: false }),
    field('Sure', { type: 23, custom_id: 'sure' }),
    field('Proof', { type: 19, custom_id: 'file' }),
  ],
};

function said({ fields }: ModalSubmitInteraction): string {
  const users = fields.getSelectedUsers('user', true).map((one) => one.username);
  const file = fields.getUploadedFiles('file', true).first();
  return [...users, fields.getRadioGroup('radio'), fields.getCheckboxGroup('group').join('+'), fields.getCheckbox('sure'), file?.name].join(
    ' ',
  );
}

let guild: LocalGuild;
async function open(): Promise<void> {
  guild = await openGuild();
  await join(guild, {
    commands: [{ name: 'form', description: 'A form' }],
    onInteraction: (i: Interaction) => {
      if (i.isChatInputCommand()) return i.showModal(FORM as never);
      return i.isModalSubmit() ? i.reply(said(i)) : undefined;
    },
  });
}
afterEach(closeAll);

describe('a form with every kind of field', () => {
  const file = { name: 'proof.txt', type: 'text/plain', bytes: Buffer.from('x') };

  it('comes back as the client library reads it', async () => {
    await open();
    const { form } = await guild.runCommand({ name: 'form' });
    const values = { user: [guild.users.admin.id], radio: 'g', group: ['r', 'g'], sure: true, file: [file] };
    expect((await guild.submitForm(form!, values)).message?.content).toBe('ada g r+g true proof.txt');
    expect(guild.violations).toEqual([]);
  });

  it.each([
    [{ radio: 'g', file: [file] }, /"user": choose between 1 and 1/],
    [{ user: ['1'], radio: 'g', file: [file] }, /names nobody/],
    [{ user: [''], radio: 'x', file: [file] }, /choose between/],
    [{ user: ['ada'], file: [file] }, /"radio" must be chosen/],
    [{ user: ['ada'], radio: 'x', file: [file] }, /no option "x"/],
    [{ user: ['ada'], radio: 'g' }, /"file": choose between 1 and 1/],
  ])('is refused when it is filled in wrongly: %j', async (values, why) => {
    await open();
    const { form } = await guild.runCommand({ name: 'form' });
    await expect(guild.submitForm(form!, values as never)).rejects.toThrow(why);
  });

  describe.skipIf(browserPath === null)('on the page', { timeout: 20_000 }, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    }, 30_000);
    afterAll(() => browser?.close());

    it('can be filled in, is accessible, and says what is missing', async () => {
      await open();
      const page = await browser.newPage();
      await page.goto(guild.url);
      await page.locator('body[data-bot=online]').waitFor();
      await page.getByTestId('box').fill('/form');
      await page.keyboard.press('Enter');
      const form = page.getByRole('dialog', { name: 'Everything' });
      await form.waitFor();
      expect(await seriousViolations(page)).toEqual([]);
      await form.getByLabel('Whom').selectOption({ label: 'Ada (admin)' });
      await form.getByLabel('Proof').setInputFiles({ name: 'proof.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
      await form.getByRole('button', { name: 'Submit' }).click();
      await form.getByRole('alert').filter({ hasText: '"radio" must be chosen' }).waitFor();
      await form.getByRole('radio', { name: 'Green' }).check();
      await form.getByRole('checkbox', { name: 'Red' }).check();
      await form.getByLabel('Sure').check();
      await form.getByRole('button', { name: 'Submit' }).click();
      await page.getByTestId('message').filter({ hasText: 'ada g r true proof.txt' }).waitFor();
      await page.close();
    });
  });
});
