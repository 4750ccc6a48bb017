import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { mountPlugin, type Mounted } from '../plugin/http/mounted-plugin';
import { describeInChromium, launchChromium } from '../support/chromium';
import { onDatabase } from '../support/databases';

const PRIYA = '/latchkey/client/1042/people/contact-33/access';

describeInChromium('the editor with scripts', () => {
  onDatabase('sqlite', 'says what will change', (_open, place) => {
    let server: Server;
    let host: Mounted;
    let browser: Browser;
    let page: Page;
    let url: string;
    const complaints: string[] = [];
    beforeAll(async () => {
      server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      host = await mountPlugin(place, { publicUrl: url });
      server.on('request', host.app);
      browser = await launchChromium();
      const context = await browser.newContext({ extraHTTPHeaders: { 'X-Who': 'grace' } });
      page = await context.newPage();
      page.on('console', (message) => {
        const isOurs = !message.location().url.endsWith('/favicon.ico');
        if (message.type() === 'error' && isOurs) complaints.push(message.text());
      });
    });
    afterAll(async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await host.core.close();
    });
    const review = () => page.locator('#review');
    const count = () => review().locator('[aria-live]');

    test('after each tick, and saves just that', async () => {
      await page.goto(`${url}${PRIYA}`);
      const live = await count().elementHandle();
      await page.getByLabel('Receive generic emails').check();
      await count().getByText('1 change').waitFor();
      expect(await review().innerText()).toContain('Receive generic emails');
      await page.locator('input[name=close][value=sales]').check();
      await count().getByText('2 changes').waitFor();
      expect(await review().innerText()).toContain('Priya opens and sees no tickets there');
      // What is read out stands where it stood.
      expect(await live.evaluate((one) => one.isConnected)).toBe(true);
      await page.locator('input[name=close][value=sales]').uncheck();
      await count().getByText('1 change', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Save changes' }).first().click();
      await page.getByText('Saved.').waitFor();
      expect(await page.getByLabel('Receive generic emails').isChecked()).toBe(true);
      expect(await page.locator('input[name=close][value=sales]').isChecked()).toBe(false);
    });

    test('takes it back when nothing is left, without a word against the policy', async () => {
      await page.goto(`${url}${PRIYA}`);
      await page.getByLabel('Receive generic emails').uncheck();
      await count().getByText('1 change').waitFor();
      await page.getByLabel('Receive generic emails').check();
      await review().getByText('Nothing yet').waitFor();
      expect(await page.locator('form#editor > input[name=looked]').count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    test('says that something is under way once it takes longer than a second', async () => {
      await page.goto(`${url}${PRIYA}`);
      await page.getByLabel('Receive generic emails').uncheck();
      await count().getByText('1 change').waitFor();
      expect(await page.locator('#working').isVisible()).toBe(false);
      await page.route(`${url}${PRIYA}`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2500));
        await route.continue();
      });
      await page.evaluate(`new MutationObserver(() => sessionStorage.setItem('shown', document.getElementById('working').innerText))
        .observe(document.getElementById('working'), { attributes: true })`);
      await page.getByRole('button', { name: 'Save changes' }).first().click();
      await page.getByText('Saved.').waitFor();
      expect(await page.evaluate(`sessionStorage.getItem('shown')`)).toContain('This takes a moment.');
      expect(await page.locator('#working').isVisible()).toBe(false);
      expect(complaints).toEqual([]);
    });
  });
});
