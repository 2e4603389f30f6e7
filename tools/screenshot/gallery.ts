import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { openLocalGuild } from '../../src/local.ts';
import type { LocalGuild } from '../../src/local-guild/index.ts';
import { startProgram } from '../start-program.ts';

// Takes the pictures of docs/pictures anew, every kind of message on a desktop and on a phone:
//   tsx tools/screenshot/gallery.ts [FOLDER]
// The releases are invented ones, in tools/screenshot/releases.

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FOLDER = process.argv[2] ?? join(HERE, '../../docs/pictures');
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const WAIT = 30_000;
const SIZES = {
  desktop: { viewport: { width: 1000, height: 1900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 2400 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2, colorScheme: 'dark' },
} as const;

/** A person at the page. */
class Person {
  constructor(
    private readonly page: Page,
    private readonly size: string,
  ) {}

  private last(): Locator {
    return this.page.getByTestId('message').last();
  }

  /** Types a line and sends it; waits for a message with this text. */
  async say(line: string, shows: string): Promise<Locator> {
    await this.send(line);
    return this.wait(shows);
  }

  async send(line: string): Promise<void> {
    await this.page.getByTestId('box').fill(line);
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Enter');
  }

  async wait(shows: string): Promise<Locator> {
    const found = this.page.getByTestId('message').filter({ hasText: shows }).last();
    await found.waitFor({ timeout: WAIT });
    return found;
  }

  async press(of: Locator, name: string | RegExp): Promise<void> {
    await of.getByRole('button', { name }).first().click();
  }

  async become(user: 'mira' | 'ada'): Promise<void> {
    await this.page.getByTestId(`user-${user}`).check({ force: true });
    await this.page.waitForTimeout(300);
  }

  /** A picture of one message, as wide as it is shown. */
  async shot(name: string, of: Locator = this.last()): Promise<void> {
    const pictures = of.getByTestId('picture');
    for (let i = 0; i < (await pictures.count()); i++)
      await pictures.nth(i).evaluate((image: { complete?: boolean; decode?: () => Promise<void> }) => image.decode?.());
    await of.screenshot({ path: join(FOLDER, `${name}-${this.size}.png`) });
    console.log(`${name}-${this.size}: ${(await of.innerText()).replace(/\s+/g, ' ').slice(0, 140)}`);
  }

  /** A picture of the screen as it is. */
  async shotOfPage(name: string): Promise<void> {
    const size = this.page.viewportSize()!;
    await this.page.setViewportSize({ ...size, height: 844 });
    await this.page.screenshot({ path: join(FOLDER, `${name}-${this.size}.png`) });
    await this.page.setViewportSize(size);
    console.log(`${name}-${this.size}`);
  }
}

async function tour(browser: Browser, size: keyof typeof SIZES): Promise<void> {
  // Each size has its own guild and bot, so that each finds the same. The guild is here, since some things must go wrong in it.
  const guild = await openLocalGuild(0, console.error);
  const where = { DISCORD_TOKEN: guild.token, DISCORD_API: guild.api };
  const program = await startProgram({ ...where, KNOWLEDGE_DIR: join(HERE, 'releases'), COOLDOWN: '14' });
  const page = await browser.newPage(SIZES[size]);
  try {
    await page.goto(guild.url);
    await page.locator('body[data-bot=online]').waitFor({ timeout: WAIT });
    await walk(page, new Person(page, size), guild);
  } finally {
    await page.close();
    await program.stop();
    await guild.close();
  }
}

async function walk(page: Page, person: Person, guild: LocalGuild): Promise<void> {
  const answer = await person.say('/met person:Jon Dahl release:2024-05-06-ministry', 'Asked: who did Jon Dahl meet?');
  await person.shot('answer', answer);
  await person.press(answer, /In context/);
  await person.shot('in-context', await person.wait('sentences 1 to'));
  await person.press(answer, 'Why');
  await person.shot('why', await person.wait('Why this answer'));
  await person.press(answer, 'Not right');
  await page.getByRole('dialog').waitFor({ timeout: WAIT });
  await page.keyboard.type('He met the ambassador on the second day.');
  await person.shotOfPage('not-right');
  await page.getByRole('button', { name: 'Submit' }).click();
  await person.shot('reported', await person.wait('The report was kept'));
  await person.shot('silence', await person.say('/met person:Karl Lie with:Erik Foss', 'do not say'));
  await person.shot('not-understood', await person.say('/ask question:???', 'did not understand'));
  const timeline = await person.say('/timeline', 'What happened when');
  await person.shot('timeline', timeline);
  await person.shot('graph', await person.say('/graph', 'Who met whom'));
  await person.shot('compare', await person.say('/compare first:2024-05-06-ministry second:2024-05-07-town', 'They differ'));
  await person.shot('help', await person.say('/help', 'I answer questions'));
  await page.waitForTimeout(10_500);
  await person.shot('help-albanian', await person.say('/help language:Shqip', 'Pyetjet'));
  await person.shot('briefings', await person.say('/briefings', 'releases are loaded'));
  const bot = (await answer.getAttribute('data-author')) ?? 'briefing';
  const written = await person.say('Yesterday I saw Hanna Vik with Foss and Lund.', 'Yesterday I saw');
  await written.getByText('More').click();
  await written.getByRole('button', { name: 'Who is in this?' }).click();
  await person.shot('who-is-in-this', await person.wait('that message are known'));
  await person.shot('mention', await person.say(`@${bot} who is Erik Foss?`, 'Asked: who is Erik Foss?'));
  await directly(page, person, bot);
  await wrong(page, person, bot, guild);
  await person.become('ada');
  await person.shot('settings', await person.say('/settings answers:asker', 'Saved'));
  await person.shot('reports', await person.say('/briefing reports', 'was reported'));
  await shelf(page, person);
  await person.become('mira');
  const own = await person.say('/who name:Erik Foss', 'Asked: what post does Erik Foss hold?');
  await person.shot('ephemeral', own);
  await person.press(own, 'Share');
  await person.shot('shared', await person.wait('Shared by'));
  for (let i = 0; i < 20; i++) await person.send('/briefings');
  await person.shot('too-fast', await person.wait('That is a lot at once'));
}

/** What goes wrong on Discord's side: an answer that it does not take, and a channel where the bot may not write. */
async function wrong(page: Page, person: Person, bot: string, { faults }: LocalGuild): Promise<void> {
  faults.failNext('POST', /callback/, 400, { message: 'Invalid Form Body', code: 50035 });
  await person.shot('fault', await person.say('/met person:Erik Foss', 'Something went wrong here'));
  faults.failNext('POST', /channels\/\d+\/messages$/, 403, { message: 'Missing Permissions', code: 50013 });
  await person.send(`@${bot} who is Hanna Vik?`);
  await page.getByText(`@ ${bot}`).first().click();
  await person.shot('may-not-write', await person.wait('I may not write in'));
  await page.getByText('# general').first().click();
  await page.waitForTimeout(500);
}

const BRIDGE = `---
title: A bridge for Fosse
date: 2024-05-11
source: https://example.org/bridge
---
The Mayor of Fosse, Ms. Lena Moe, met the Director of Roads, Mr. Per Bakke, in Fosse on 10 May 2024.

Mr. Bakke said that the new bridge would open in June.
`;

const TOWNS = 'Aker Bjerk Dal Elv Fjell Grind Holm Isen Jord Kvist Lund Myr'.split(' ');

/** A tour that names so many people that the proof of who was met fills pages. */
const TOUR = `---
title: Ms. Lena Moe goes around the county
date: 2024-05-20
---
${TOWNS.map(
  (town, i) =>
    `On ${i + 3} May 2024 the Mayor of Fosse, Ms. Lena Moe, met the Mayor of ${town}by, Mr. Odd ${town}, in ${town}by, where they spoke for an hour about the roads between their towns, the ferries that carry what the roads cannot, the schools on both sides of the fjord, and what the winter had cost them.`,
).join('\n\n')}
`;

/** What an admin does: adds a release, by file and by form, looks at it, and takes it away. */
async function shelf(page: Page, person: Person): Promise<void> {
  await add(page, 'bridge.md', BRIDGE);
  await person.shot('added', await person.wait('Added. This server can ask it now'));
  await add(page, 'again.md', BRIDGE);
  await person.shot('add-refused', await person.wait('It can take the place of'));
  await person.shot('shelf', await person.say('/briefing list', 'A bridge for Fosse'));
  await person.shot('release', await person.say('/briefing show release:bridge', 'Added in this server.'));
  await person.send('/briefing add');
  await page.getByRole('dialog').waitFor({ timeout: WAIT });
  await person.shotOfPage('add-form');
  await page.keyboard.press('Escape');
  await add(page, 'tour.md', TOUR);
  await person.wait('Ms. Lena Moe goes around the county');
  const first = await person.say('/met person:Lena Moe release:tour', 'Asked: who did Lena Moe meet?');
  await person.press(first, /Next/);
  await page.waitForTimeout(500);
  await person.shot('second-page', first);
  await person.shot('removed', await person.say('/briefing remove release:bridge', 'removed'));
}

/** Gives a file to /briefing add as a person does, through the browser's own dialogue. */
async function add(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByTestId('box').fill('/briefing add file:');
  await page.getByTestId('choices').getByRole('option').filter({ hasText: 'Choose a file' }).first().click();
  await (await chooser).setFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
}

/** Words to the bot in direct messages. */
async function directly(page: Page, person: Person, bot: string): Promise<void> {
  await page.getByText(`@ ${bot}`).first().click();
  await page.waitForTimeout(500);
  await person.say('who did Jon Dahl meet?', 'Asked: who did Jon Dahl meet?');
  await person.say('and where?', 'Asked: where did Jon Dahl meet?');
  await person.shotOfPage('direct-message');
  await page.getByText('# general').first().click();
  await page.waitForTimeout(500);
}

if (!existsSync(CHROMIUM)) throw new Error(`no browser at ${CHROMIUM}: install chromium or set CHROMIUM_PATH`);
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
try {
  for (const size of ['desktop', 'phone'] as const) await tour(browser, size);
} finally {
  await browser.close();
}
