import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { describeInChromium, launchChromium } from '../../support/chromium';
import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from './mounted-plugin';

const ADA = '/client/1042/people/contact-31/access';

describeInChromium('in a browser', () => {
  onDatabase('sqlite', 'forms', (_open, place) => {
    const [server, complaints]: [Server, string[]] = [createServer(), []];
    let host: Mounted;
    let browser: Browser;
    let origin: string;
    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      host = await mountPlugin(place, { publicUrl: origin });
      host.app.get('/favicon.ico', (_req, res) => void res.status(204).end());
      host.app.get('/confirm', (req, res) => {
        const back = new URL(req.originalUrl, origin).searchParams.get('return') ?? '';
        res.send(`<a href="${back}">Confirm</a>`);
      });
      server.on('request', host.app);
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await host.core.close();
    });

    const open = async (who: string): Promise<Page> => {
      const page = await browser.newPage();
      await page.setExtraHTTPHeaders({ 'X-Who': who });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${origin}/latchkey${ADA}`);
      return page;
    };
    const give = async (page: Page, what: string) => {
      await page.getByRole('checkbox', { name: what, exact: true }).check();
      await page.getByRole('button', { name: 'See what will change' }).click();
      await page.getByRole('button', { name: 'Save changes' }).click();
    };

    test('a button of ours is taken, and nothing on the page breaks its own policy', async () => {
      const page = await open('grace');
      await page.getByLabel('What you add ends').selectOption('7');
      await give(page, 'View current balance');
      await page.getByText('Saved. Ada Lindqvist can now View current balance.').waitFor();
      expect(
        await page.evaluate(() => getComputedStyle(document.querySelector('.lk-card')!).borderRadius),
      ).toBe('8px');
      expect(complaints).toEqual([]);
    });

    test('an old sign-in leads to the host’s confirmation and, after a last look, back', async () => {
      const page = await open('grace stale');
      await give(page, 'Receive quotes/estimates');
      await page.setExtraHTTPHeaders({ 'X-Who': 'grace' });
      await page.getByRole('link', { name: 'Confirm' }).click();
      await page.getByRole('heading', { name: 'One last look' }).waitFor();
      await page.getByRole('button', { name: 'Save changes' }).click();
      await page.getByText('Saved. Ada Lindqvist can now Receive quotes/estimates.').waitFor();
    });
  });
});
