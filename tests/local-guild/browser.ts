import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a browser is, or null; CHROMIUM_PATH goes first. */
export const browserPath = PLACES.find((path): path is string => path !== undefined && path !== '' && existsSync(path)) ?? null;

if (browserPath === null)
  console.warn('SKIPPED: the browser tests of the local guild. No browser was found: install chromium or set CHROMIUM_PATH.');

export function launch(): Promise<Browser> {
  if (browserPath === null) throw new Error('no browser was found');
  const args =
    '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  return chromium.launch({ executablePath: browserPath, args: args.split(' ') });
}
