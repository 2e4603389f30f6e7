import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startWholeBot, type WholeBot } from '../discord/fixture.ts';
import { BRIDGE, harbour } from '../discord/releases.ts';
import { seriousViolations } from './axe.ts';
import { browserPath, launch } from './browser.ts';

// The whole way of a person with the real bot, its answers its own, in a real browser, with the keyboard alone.

const ARTEFACTS = fileURLToPath(new URL('../../artefacts/', import.meta.url));
const DESKTOP = { viewport: { width: 1100, height: 760 } };
const PHONE = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true };
const GUILDS = ['111111111111111111', '222222222222222222'];

describe.skipIf(browserPath === null)('a person at the page', { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  let whole: WholeBot;

  beforeAll(async () => {
    mkdirSync(ARTEFACTS, { recursive: true });
    browser = await launch();
  }, 30_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page.close();
    await whole.stop();
  });

  async function open(look: BrowserContextOptions): Promise<void> {
    whole = await startWholeBot([harbour], { guildIds: GUILDS });
    page = await browser.newPage(look);
    await page.goto(whole.guild.url);
    await page.locator('body[data-bot=online]').waitFor();
  }

  const type = (text: string) => page.keyboard.type(text);
  const press = (key: string) => page.keyboard.press(key);
  /** What has the focus: its words, or its hook where it has none. */
  const focused = () =>
    page.evaluate("((at) => (at === document.body ? '' : (at.innerText || at.dataset.testid || '').trim()))(document.activeElement)");
  const last = () => page.getByTestId('message').last();
  const choice = (text: string) => page.getByTestId('choices').getByRole('option').filter({ hasText: text });
  const shot = (name: string) => page.screenshot({ path: `${ARTEFACTS}page-${name}.png` });

  /** Goes on with Tab, or back, until what has the focus reads like this. */
  async function tabTo(text: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
    for (let i = 0; i < 60; i++) {
      if (String(await focused()).startsWith(text)) return;
      await press(key);
    }
    throw new Error(`${key} never comes to '${text}'`);
  }

  /** Back in the message box, from anywhere, by the link that is there for it. */
  async function toBox(): Promise<void> {
    await page.evaluate('document.activeElement.blur()');
    await tabTo('Skip to the message box', 'Tab');
    await press('Enter');
    await expect.poll(focused).toBe('box');
  }

  async function run(line: string): Promise<void> {
    await toBox();
    await type(line);
    await press('Escape');
    await press('Enter');
  }

  /** Takes a suggestion by walking down to it. */
  async function take(text: string): Promise<void> {
    await choice(text).first().waitFor();
    for (let i = 0; i < 30; i++) {
      if ((await choice(text).first().getAttribute('aria-selected')) === 'true') break;
      await press('ArrowDown');
    }
    await press('Enter');
  }

  async function askWhomShe(): Promise<void> {
    await toBox();
    await type('/met');
    await take('/met');
    await take('person');
    await type('hanna');
    await take('Hanna Vik');
    await press('Escape');
    await press('Enter');
    await last().filter({ hasText: 'Jon Dahl' }).waitFor();
  }

  it('asks, looks at the context, reports, becomes an admin, adds a release, sees a picture: with the keyboard alone', async () => {
    await open({ ...DESKTOP, colorScheme: 'dark' });
    await askWhomShe();
    expect(await last().innerText()).toContain('Minister Hanna Vik met Mayor Jon Dahl in the town hall.');
    await shot('answer');

    await tabTo('In context', 'Shift+Tab');
    await press('Enter');
    const context = page.getByTestId('message').filter({ has: page.getByTestId('ephemeral') });
    await context.waitFor();
    expect(await context.locator('strong').first().innerText()).toBe('Minister Hanna Vik met Mayor Jon Dahl in the town hall.');
    expect(await context.innerText()).toContain('They spoke about the new pier.');
    await shot('in-context');

    await toBox();
    await tabTo('Not right', 'Shift+Tab');
    await press('Enter');
    const form = page.getByRole('dialog', { name: 'What is not right?' });
    await form.waitFor();
    await type('She met two people');
    await shot('form');
    await tabTo('Submit', 'Tab');
    await press('Enter');
    await last().filter({ hasText: 'The report was kept' }).waitFor();

    // Ephemeral answers are for one person: the admin sees the public answer only.
    await page.evaluate('document.activeElement.blur()');
    await tabTo('user-mira', 'Tab');
    await press('ArrowDown');
    await page.locator('[data-testid=user-ada]:checked').waitFor();
    await expect.poll(() => page.getByTestId('message').count()).toBe(1);

    // Awaited from here on: it takes the browser a moment to hand the system's dialogue over.
    const chooser = page.waitForEvent('filechooser');
    await toBox();
    await type('/briefing add');
    await take('/briefing add');
    await take('file');
    await choice('Choose a file').waitFor();
    await press('Enter');
    await (await chooser).setFiles({ name: 'bridge.md', mimeType: 'text/markdown', buffer: Buffer.from(BRIDGE) });
    await expect.poll(() => page.getByTestId('box').inputValue()).toBe('/briefing add file:bridge.md ');
    await shot('file');
    await press('Enter');
    await last().filter({ hasText: 'Added. This server can ask it now' }).waitFor();
    expect(await last().innerText()).toContain('People: Lena Moe, Per Bakke');
    await shot('added');

    await run('/briefing reports');
    await last().filter({ hasText: 'She met two people' }).waitFor();

    await run('/graph');
    const picture = page.getByTestId('picture');
    await picture.waitFor();
    expect(await picture.getAttribute('alt')).toBe('Who met whom: Lena Moe and Per Bakke (1); Hanna Vik and Jon Dahl (2).');
    await expect.poll(() => picture.evaluate((image: { naturalWidth?: number }) => image.naturalWidth)).toBeGreaterThan(200);
    await shot('graph');

    // '@name' is sent as a mention, as Discord's own box does.
    await run('@bot who is Per Bakke?');
    await last().filter({ hasText: 'Asked: who is Per Bakke?' }).waitFor();

    // The other guild does not have what this one added.
    await page.evaluate('document.activeElement.blur()');
    await tabTo('# newsroom', 'Tab');
    await press('Tab');
    await press('Enter');
    await page.getByTestId('guild-name').filter({ hasText: 'Local guild 2' }).waitFor();
    await run('/graph');
    await picture.waitFor();
    expect(await picture.getAttribute('alt')).toBe('Who met whom: Hanna Vik and Jon Dahl (1).');

    // A thread from that answer, and a question in it.
    await tabTo('More', 'Shift+Tab');
    await press('Enter');
    await tabTo('Start a thread', 'Tab');
    await press('Enter');
    await page.getByRole('dialog', { name: 'Start a thread' }).waitFor();
    await type('The harbour');
    await press('Enter');
    await page.getByTestId('channel-name').filter({ hasText: 'The harbour' }).waitFor();
    await run('/met person:Hanna Vik');
    await last().filter({ hasText: 'Jon Dahl' }).waitFor();
    await shot('thread');

    // Direct messages have the questions, and not what is for servers.
    await page.evaluate('document.activeElement.blur()');
    await tabTo('@ bot', 'Tab');
    await press('Enter');
    await page.getByTestId('channel-name').filter({ hasText: '@' }).waitFor();
    await toBox();
    await type('/');
    await choice('/met').waitFor();
    expect(await choice('/briefing add').count()).toBe(0);
    expect(whole.guild.violations).toEqual([]);
  });

  it.each([
    ['dark', DESKTOP],
    ['light', DESKTOP],
    ['dark', PHONE],
    ['light', PHONE],
  ] as const)('finds the page accessible: %s, %j', async (colorScheme, size) => {
    const name = `${colorScheme}-${size === PHONE ? 'phone' : 'desktop'}`;
    await open({ ...size, colorScheme });
    expect(await seriousViolations(page)).toEqual([]);
    await askWhomShe();
    await whole.guild.runCommand({ name: 'graph' });
    await page.getByTestId('picture').waitFor();
    await page.getByRole('button', { name: 'In context' }).first().click();
    await page.getByTestId('ephemeral').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await shot(name);
    // Nothing is wider than the screen.
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    await toBox();
    await type('/');
    await choice('/met').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await shot(`${name}-commands`);
    await press('Escape');

    await page.getByRole('button', { name: 'Not right' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await shot(`${name}-form`);
  });

  it('is dark or light by choice, and stays so', async () => {
    await open({ ...DESKTOP, colorScheme: 'dark' });
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await ground();
    await page.getByTestId('look').selectOption('light');
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.locator('body[data-bot=online]').waitFor();
    expect([await ground(), await page.getByTestId('look').inputValue()]).toEqual([light, 'light']);
  });
});
