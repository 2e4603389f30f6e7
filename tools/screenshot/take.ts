import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startProgram } from '../start-program.ts';

// Takes docs/answer.png anew: tsx tools/screenshot/take.ts [FILE]
// It does what the README tells its reader to do: npm start, open the page, ask.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FILE = process.argv[2] ?? join(ROOT, 'docs/answer.png');
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const WAIT = 20_000;

/** Types a command as a person does: its options and the name come from the suggestions, the name without its diacritics. */
async function ask(page: Page, typed: string, name: string): Promise<void> {
  await page.getByTestId('box').focus();
  await page.keyboard.type(typed);
  const choice = page.getByTestId('choices').getByRole('option').filter({ hasText: name });
  await choice.first().waitFor({ timeout: WAIT });
  await choice.first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
}

async function take(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 480 }, deviceScaleFactor: 2, colorScheme: 'dark' });
  await page.goto(address);
  await page.locator('body[data-bot=online]').waitFor({ timeout: WAIT });
  await ask(page, '/met person:geoana', 'Mircea Geoană');
  const answer = page.getByTestId('message').filter({ hasText: 'Osmani' }).first();
  await answer.waitFor({ timeout: WAIT });
  console.log(await answer.innerText());
  await page.screenshot({ path: FILE });
}

if (!existsSync(CHROMIUM)) throw new Error(`no browser at ${CHROMIUM}: install chromium or set CHROMIUM_PATH`);
const bot = await startProgram();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
try {
  await take(browser, bot.address);
} finally {
  await browser.close();
  await bot.stop();
}
