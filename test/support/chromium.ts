import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium';

/** `describe` where there is a Chromium; else it says why it skips. */
export function describeInChromium(title: string, tests: () => void): void {
  if (existsSync(executablePath)) {
    describe(title, tests);
    return;
  }
  process.stdout.write(`skipped: ${title}, no Chromium at ${executablePath}\n`);
  describe.skip(title, tests);
}

/** A headless browser; who launches it closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
