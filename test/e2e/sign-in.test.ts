import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { codeAt, PASSWORD } from '../core/sign-in/scene';
import { openHome, type Home } from '../plugin/sign-in/browser';
import { describeInChromium, launchChromium } from '../support/chromium';
import { onDatabase } from '../support/databases';

describeInChromium('signing in with a browser', () => {
  onDatabase('sqlite', 'without scripts', (_open, place) => {
    let server: Server;
    let home: Home;
    let browser: Browser;
    let page: Page;
    let url: string;
    const complaints: string[] = [];
    beforeAll(async () => {
      server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      home = await openHome(place, { publicUrl: url });
      server.on('request', home.app);
      browser = await launchChromium();
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 800 },
      });
      page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
    });
    afterAll(async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await home.core.close();
    });
    const people = () => `${url}/latchkey/client/1042/people`;
    const signIn = async () => {
      await page.goto(people());
      await page.getByRole('link', { name: 'Sign in' }).click();
      await page.getByLabel('E-mail').fill(home.emails.grace);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
    };
    let factor = '';

    test('somebody signs in and is where they wanted to go', async () => {
      await signIn();
      expect(page.url()).toBe(people());
      await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain('People');
    });

    test('sets two-step sign-in up, and keeps the codes', async () => {
      await page.goto(`${url}/latchkey/client/me/security`);
      await page.getByRole('link', { name: 'Turn on' }).click();
      await page.getByRole('button', { name: 'Set it up' }).click();
      await page.getByText('Can’t scan it?').click();
      factor = (await page.locator('p.lk-code').innerText()).replaceAll(' ', '');
      await page.getByLabel('6-digit code').fill(codeAt(factor, home.clock.now()));
      await page.getByRole('button', { name: 'Turn on' }).click();
      expect(await page.locator('.lk-codes code').count()).toBe(10);
      await page.getByRole('link', { name: 'I kept them' }).click();
      expect(page.url()).toBe(`${url}/latchkey/client/me/security`);
    });

    test('signs out, and in again by password and code', async () => {
      await page.getByRole('button', { name: 'Sign out' }).click();
      expect(page.url()).toContain('/client/sign-in');
      home.clock.advance(60_000);
      await signIn();
      expect(page.url()).toContain('/client/code');
      await page.getByLabel('6-digit code').fill('000 000');
      await page.getByRole('button', { name: 'Go on' }).click();
      expect(await page.getByText('That code is not right').isVisible()).toBe(true);
      await page.getByLabel('6-digit code').fill(codeAt(factor, home.clock.now()));
      await page.keyboard.press('Enter');
      await page.waitForURL(people());
    });

    test('on pages that no policy objects to', () => {
      expect(complaints.filter((text) => /Content Security Policy|Refused to/.test(text))).toEqual([]);
    });
  });
});
